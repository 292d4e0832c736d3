"""Who vouches for what is said, and how surely."""
