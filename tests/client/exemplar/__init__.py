"""exemplar"""
from .rest import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]
