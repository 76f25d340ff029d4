"""What a credential provider of your own is made of, under the names of the official SDK."""
