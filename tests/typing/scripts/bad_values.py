"""Wrong uses of results. Each expected error is marked."""

from __future__ import annotations

from twilio_client import Client


def mistaken(client: Client) -> None:
    """What a user gets wrong."""
    message = client.messages("SM").fetch()
    message.date_sent.isoformat()  # wrong: may be missing
    message.error_code + "1"  # wrong: may be missing, and is a number
    message.bdoy  # wrong: misspelt
    message.body = "Hello"  # wrong: read-only
    message.creates()  # wrong: there is no such operation
    page = client.messages.page()
    page.next_page().next_page()  # wrong: there may be none
    number: int = client.send(client.messages.create.build("+15005550010"))  # wrong: it is a message
    print(number)
