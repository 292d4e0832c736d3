"""Everything known so far about a title still to come, and how we know it."""
