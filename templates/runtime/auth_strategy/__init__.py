"""Base classes for custom credential providers, named as in the official SDK."""
