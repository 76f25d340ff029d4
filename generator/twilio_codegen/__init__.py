"""Generate a typed Python client for Twilio from OpenAPI documents."""

__version__ = "0.1.0"
