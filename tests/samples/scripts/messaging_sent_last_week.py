"""What was sent to one customer in a week."""

import os
from datetime import date

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

messages = client.messages.list(
    to="+15558675310",
    date_sent_after=date(2026, 11, 9),
    date_sent_before=date(2026, 11, 16),
    limit=20,
)
for message in messages:
    print(message.date_sent, message.direction, message.body)
