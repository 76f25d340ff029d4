"""Read documents: load, overlay, validate and parse files into `spec.Document`."""
