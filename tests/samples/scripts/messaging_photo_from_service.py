"""A photograph of the finished repair, sent through a messaging service."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

message = client.messages.create(
    messaging_service_sid="MG0123456789abcdef0123456789abcdef",
    to="+15558675310",
    body="Your bike is ready.",
    media_url=["https://example.com/bikes/4711.jpg"],
    status_callback="https://example.com/sent",
)
print(message.sid, message.num_media, message.date_created)
