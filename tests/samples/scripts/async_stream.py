"""All calls, as they come."""

import asyncio
import os

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client


async def main() -> None:
    async with AsyncTwilioHttpClient() as http_client:
        client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"], http_client=http_client)
        async for call in await client.calls.stream_async(limit=5, page_size=5):
            print(call.sid, call.status)
        for call in await client.calls.list_async(status="busy", limit=2):
            call = await call.update_async(status="completed")
            print(call.sid, call.duration)


asyncio.run(main())
