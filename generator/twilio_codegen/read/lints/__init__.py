"""Lints beyond OpenAPI's own rules. `lint.py` has the table of all lints."""
