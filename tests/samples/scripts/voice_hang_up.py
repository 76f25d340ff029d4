"""A call that nobody needs any more is ended."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

call = client.calls("CA0123456789abcdef0123456789abcdef").update(status="completed")
print(call.sid, call.duration)
