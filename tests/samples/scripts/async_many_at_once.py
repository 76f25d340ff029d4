"""Several invitations at the same time."""

import asyncio
import os

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client


async def main() -> None:
    async with AsyncTwilioHttpClient() as http_client:
        client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"], http_client=http_client)
        guests = ["+15558675310", "+15558675311", "+15558675312"]
        sent = await asyncio.gather(
            *[client.messages.create_async(to=guest, from_="+15017122661", body="Come at eight!") for guest in guests]
        )
        for message in sent:
            print(message.to, message.sid)


asyncio.run(main())
