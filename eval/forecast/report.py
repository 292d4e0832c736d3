"""Run the back-test, and write its tables and charts into the documentation.

    python -m eval.forecast.report [--data ../shared/forecast]

The tables go below the mark in `docs/forecast-quality.md`; the charts become SVG files beside it.
"""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from hitherto.forecasting.fitting.backtest import Scored
from hitherto.forecasting.fitting.report import TITLES, run_both, section, share_within, tenths
from hitherto.forecasting.fitting.table import Origin, read_asked

DOCS = Path(__file__).parents[2] / "docs"
MARK = "<!-- Written by `python -m eval.forecast.report`; all below is its output. -->\n"
NAMES: Mapping[Origin, str] = {"next": "as-baselines", "premiere": "strict"}
INK, BAR, FLAT = "#444", "#5b83b8", "#b3541e"


def main() -> None:
    """Run, and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=Path("../shared/forecast"), help="default: %(default)s")
    args = parser.parse_args()
    runs = run_both(args.data, read_asked(args.data), print)
    page = DOCS / "forecast-quality.md"
    head = page.read_text(encoding="utf-8").partition(MARK)[0]
    parts = []
    for origin, tested in runs.items():
        for kind, chart in (("pit", pit_chart(tested)), ("reliability", reliability_chart(tested))):
            (DOCS / f"forecast-{kind}-{NAMES[origin]}.svg").write_text(chart, encoding="utf-8")
        pit, said = (f"forecast-{kind}-{NAMES[origin]}.svg" for kind in ("pit", "reliability"))
        shown = f"![Where in the forecast the day fell]({pit}) ![How often intervals held]({said})"
        parts.append(f"{section(TITLES[origin], tested)}\n\n{shown}")
    page.write_text(head + MARK + "\n" + "\n\n".join(parts) + "\n", encoding="utf-8")


def pit_chart(tested: Sequence[Scored]) -> str:
    """Draw the share of rows in each tenth of the forecast; flat is right."""
    shares = tenths(tested)
    bars = [
        f'<rect x="{40 + at * 26}" y="{180 - share * 1000:.1f}" width="24" height="{share * 1000:.1f}" fill="{BAR}"/>'
        for at, share in enumerate(shares)
    ]
    flat = f'<line x1="38" x2="302" y1="80" y2="80" stroke="{FLAT}" stroke-dasharray="4 3"/>'
    ticks = [_text(40 + at * 26 + 12, 195, str(at + 1)) for at in range(10)]
    marks = [_text(20, 184 - share * 10, f"{share}%") for share in (0, 5, 10, 15)]
    return _drawn([*bars, flat, *ticks, *marks, _text(170, 212, "tenth of the forecast in which the day fell")])


def reliability_chart(tested: Sequence[Scored]) -> str:
    """Draw how often intervals held against what they say; the diagonal is right."""
    points = [(share, share_within(tested, share)) for share in (number / 10 for number in range(1, 10))]
    places = [(40 + said * 260, 180 - held * 160) for said, held in points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{BAR}"/>' for x, y in places]
    right = f'<line x1="40" y1="180" x2="300" y2="20" stroke="{FLAT}" stroke-dasharray="4 3"/>'
    ticks = [_text(40 + share * 2.6, 195, f"{share}%") for share in (0, 20, 40, 60, 80, 100)]
    marks = [_text(20, 184 - share * 1.6, f"{share}%") for share in (0, 20, 40, 60, 80, 100)]
    line = f'<polyline points="{path}" fill="none" stroke="{BAR}" stroke-width="2"/>'
    return _drawn(
        [right, line, *dots, *ticks, *marks, _text(170, 212, "the interval says; upwards, how often it held")]
    )


def _text(x: float, y: float, words: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{INK}">{words}</text>'


def _drawn(parts: Sequence[str]) -> str:
    frame = f'<path d="M38 15V180H302" fill="none" stroke="{INK}"/>'
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 220" width="320" height="220"'
    style = 'font-family="system-ui, sans-serif" font-size="10" text-anchor="middle">'
    white = '<rect width="320" height="220" fill="#fff"/>'
    return "\n".join([f"{head} {style}", white, *parts, frame, "</svg>", ""])


if __name__ == "__main__":
    main()
