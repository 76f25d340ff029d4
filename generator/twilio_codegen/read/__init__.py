"""From files to `spec.Document`: load, overlay, validate, parse, resolve."""
