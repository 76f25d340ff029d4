"""A bakery tells a customer that the order can be fetched."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

message = client.messages.create(
    to="+15558675310",
    from_="+15017122661",
    body="Your sourdough is out of the oven. See you soon!",
)
print(message.sid)
print(message.status)
