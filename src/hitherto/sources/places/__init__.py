"""Where articles stand: a file for each kind of place, which names itself as `PLACE`."""
