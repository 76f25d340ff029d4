"""Trees of files, and the folders that they are written to and compared with."""
