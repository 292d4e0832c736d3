"""Fit the forecast to past premieres and the harvested lags, and write the parameters that the package ships.

    python -m eval.forecast.fit [--data ../shared/forecast] [--day 2026-11-28]

The table is not part of the repository, and none of its rows is in what is written.
"""

import argparse
import json
from datetime import date
from pathlib import Path

from hitherto.forecasting import model
from hitherto.forecasting.fitting.shipping import fit_all

OUT = Path(model.__file__).with_name("parameters.json")


def main() -> None:
    """Fit, and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=Path("../shared/forecast"), help="default: %(default)s")
    parser.add_argument("--day", type=date.fromisoformat, default=date.today(), help="the day of the fit")  # noqa: DTZ011
    args = parser.parse_args()
    fitted = fit_all(args.data, Path(__file__).with_name("lags.csv"), args.day)
    OUT.write_text(written(fitted.as_json()), encoding="utf-8")
    print(f"Fitted to {fitted.rows} gaps that were completed by {fitted.seen_until}; wrote {OUT}.")


def written(data: dict[str, object]) -> str:
    """Return JSON with a line for each list of numbers, so that a change can be read."""
    parts = data.pop("parts")
    assert isinstance(parts, list)

    def lines(values: dict[str, object], indent: str) -> str:
        return ",\n".join(f"{indent}{json.dumps(key)}: {json.dumps(value)}" for key, value in values.items())

    each = ",\n".join("    {\n" + lines(one, " " * 6) + "\n    }" for one in parts)
    return f'{{\n{lines(data, "  ")},\n  "parts": [\n{each}\n  ]\n}}\n'


if __name__ == "__main__":
    main()
