"""Rewriting users' code from the official SDK to this client."""
