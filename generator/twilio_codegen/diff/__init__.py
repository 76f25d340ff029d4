"""What changed between two sets of documents: told in the words of the contract and of the Python surface."""
