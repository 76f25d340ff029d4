"""The text of a message is removed, and then the message itself."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

message = client.messages("SM0123456789abcdef0123456789abcdef").update(body="")
print(message.sid, message.body)
print(client.messages("SM0123456789abcdef0123456789abcdef").delete())
