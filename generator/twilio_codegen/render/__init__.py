"""Render the model as Python source in black's style."""
