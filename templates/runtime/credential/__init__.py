"""Credential providers, named as in the official SDK."""
