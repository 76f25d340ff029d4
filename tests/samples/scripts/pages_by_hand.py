"""A long list, one page after another."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

page = client.messages.page(page_size=2)
for message in page:
    print(message.sid)
print(page.next_page() is None)
