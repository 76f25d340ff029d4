"""A number gets another address for its calls."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

number = client.incoming_phone_numbers("PN0123456789abcdef0123456789abcdef").update(
    voice_url="https://example.com/calls", voice_method="GET"
)
print(number.sid, number.voice_url, number.capabilities["sms"])
