"""A call that plays a message and is recorded."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

call = client.calls.create(
    to="+15558675310",
    from_="+15017122661",
    url="https://example.com/welcome.xml",
    record=True,
    status_callback_event=["initiated", "answered", "completed"],
)
print(call.sid, call.status)
