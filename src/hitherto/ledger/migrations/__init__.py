"""Changes of the schema, numbered; what is here imports nothing from the package."""
