"""What we ask of a document beyond OpenAPI's rules. `lint.py` has the table of all lints."""
