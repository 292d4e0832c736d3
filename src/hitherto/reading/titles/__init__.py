"""The titles that an article is about: how they are named, spelled, chosen, and told apart."""
