"""Migration of user code from the official SDK to this client."""
