"""The reader: an article goes in, claims with their exact words come out."""
