"""The status and a header of an answer, beside what it says."""

import asyncio
import os

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client


async def main() -> None:
    async with AsyncTwilioHttpClient() as http_client:
        client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"], http_client=http_client)
        answer = await client.messages("SM0123456789abcdef0123456789abcdef").fetch_with_http_info_async()
        print(answer.status_code, answer.headers["X-Sample"])
        print(answer.data.sid, answer.data.body)


asyncio.run(main())
