"""Who is named: names, actors, characters, makers, and the grammar of casts and credits."""
