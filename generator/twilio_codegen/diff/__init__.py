"""Compare two sets of documents, and describe each change in terms of the contract and of Python."""
