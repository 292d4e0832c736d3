"""Sharing: a page as data that other programs read: linked data, provenance, tables, lists of sources."""
