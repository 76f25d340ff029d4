"""Trees of files: write them to a folder, or compare them with it."""
