"""Identity: which names are one person, character, outlet or title."""
