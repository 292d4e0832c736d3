"""A sentence drawn: its names, titles and dates as single marks, and patterns that pass over what cannot match."""
