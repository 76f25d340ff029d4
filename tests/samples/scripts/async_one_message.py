"""A message, sent while other things go on."""

import asyncio
import os

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client


async def main() -> None:
    async with AsyncTwilioHttpClient() as http_client:
        client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"], http_client=http_client)
        message = await client.messages.create_async(to="+15558675310", from_="+15017122661", body="On my way")
        print(message.sid, message.status)


asyncio.run(main())
