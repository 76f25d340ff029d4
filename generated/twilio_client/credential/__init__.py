"""Credential providers under the names that the official SDK gives them."""
