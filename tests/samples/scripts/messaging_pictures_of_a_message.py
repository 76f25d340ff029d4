"""The pictures that came with a message."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

for media in client.messages("MM0123456789abcdef0123456789abcdef").media.list(limit=5):
    print(media.sid, media.content_type)
