"""Arguments that are missing, misspelled or of the wrong type. Each expected error is marked."""

from __future__ import annotations

from twilio_client import AsyncClient, Client


def mistaken(client: Client) -> None:
    """What a user gets wrong."""
    client.messages.create()  # wrong: `to` is missing
    client.messages.create(to="+15005550010", bdoy="Hello")  # wrong: misspelt
    client.messages.create(to=15005550010)  # wrong: not a str
    client.messages.create("+15005550010", body=b"Hello")  # wrong: not a str
    client.messages.create("+15005550010", send_at=1769860800)  # wrong: neither a datetime, a date nor a str
    client.messages.create.build(bdoy="Hello")  # wrong: misspelt, and `to` is missing
    client.messages.list(limit="20")  # wrong: not an int
    client.messages.stream(limti=20)  # wrong: misspelt
    client.messages(17)  # wrong: not a str
    client.messages("SM").fetch("all")  # wrong: fetch takes nothing
    client.mesages.list()  # wrong: misspelt


async def mistaken_too(client: AsyncClient) -> None:
    """As much on an AsyncClient."""
    await client.messages.create()  # wrong: `to` is missing
    await client.messages.list(limti=20)  # wrong: misspelt
