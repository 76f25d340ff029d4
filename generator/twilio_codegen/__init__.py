"""The generator of the Twilio client: OpenAPI documents in, a typed Python package out."""

__version__ = "0.1.0"
