"""Behaviour written by hand that generated classes have as well, attached to them by overlays."""
