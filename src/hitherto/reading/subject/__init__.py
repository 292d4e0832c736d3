"""What a statement is about: the title, and the season of it."""
