"""`python -m twilio_codegen`."""

from .cli import main

main()
