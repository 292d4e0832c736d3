"""What an HTML page holds: what it says of itself, its main text, and whether that is an article at all."""
