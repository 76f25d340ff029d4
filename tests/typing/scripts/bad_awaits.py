"""Missing and unnecessary awaits. Each expected error is marked."""

from __future__ import annotations

from twilio_client import AsyncClient, Client


async def forgets(client: AsyncClient) -> None:
    """On an AsyncClient, operations are coroutines, and so are those of what they return."""
    client.messages.create("+15005550010").sid  # wrong: the message is still to be awaited
    client.messages.create("+15005550010")  # wrong: never sent
    message = await client.messages.create("+15005550010")
    message.delete()  # wrong: never sent
    for media in message.media.list():  # wrong: a coroutine is no list
        print(media)
    for one in client.messages.stream():  # wrong: needs `async for`
        print(one)
    page = await client.messages.page()
    page.next_page()  # wrong: never sent


async def overdoes(client: Client) -> None:
    """On a Client they are not."""
    await client.messages.create("+15005550010")  # wrong: it is the message already
    async for one in client.messages.stream():  # wrong: needs `for`
        print(one)
