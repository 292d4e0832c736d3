"""Write what the reader's patterns need, so that nobody who starts it has to wait until that is worked out.

python -m eval.needs
"""

import gc
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from hitherto import reading
from hitherto.reading.drawing.known import FILE, written
from hitherto.reading.drawing.sieve import Pattern
from hitherto.sources import sample


def main() -> None:
    """Write the file anew."""
    Path(FILE).write_text(written(sources()), encoding="utf-8")


def sources() -> set[str]:
    """Return the sources of all patterns, with those that are made only when an article is read."""
    for found in walk_packages(reading.__path__, "hitherto.reading."):
        import_module(found.name)
    reader = reading.builtin()
    for article in sample.articles():
        reader.read(article)
    return {made.pattern for made in gc.get_objects() if type(made) is Pattern}


if __name__ == "__main__":
    main()
