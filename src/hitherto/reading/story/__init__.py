"""What tells a story: the words, the staging, and the small learned model."""
