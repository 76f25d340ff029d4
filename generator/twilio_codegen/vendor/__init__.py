"""Copies of the client, whole or in part, inside other people's repositories."""
