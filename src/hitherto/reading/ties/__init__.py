"""How one title is tied to another: sequels, shared universes, what a work comes from."""
