"""Vendoring: copy the client, or part of it, into other repositories."""
