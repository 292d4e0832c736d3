"""Ways in: one file per way, each giving articles.

`places/` has a file for each kind of place that can be read from (a file, a folder, standard input),
`formats/` a file for each kind of material found there (text, HTML, JSON). A new way is a new file in one
of the two: it is found by being there.
"""

from hitherto.sources.reading_in import articles, count
from hitherto.sources.way import Found, Hints, Setting

__all__ = ["Found", "Hints", "Setting", "articles", "count"]
