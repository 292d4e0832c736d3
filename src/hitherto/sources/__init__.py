"""Ways in: one file per way, each giving articles."""
