"""Pages of verification services, one by one."""

import asyncio
import os

from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client


async def main() -> None:
    async with AsyncTwilioHttpClient() as http_client:
        client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"], http_client=http_client)
        page = await client.verify.v2.services.page_async(page_size=2)
        for service in page:
            print(service.sid, service.friendly_name)
        print(await page.next_page_async() is None)


asyncio.run(main())
