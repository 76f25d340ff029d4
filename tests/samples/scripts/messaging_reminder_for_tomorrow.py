"""A dentist's reminder that is sent at a time to come."""

import os
from datetime import datetime, timezone

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

message = client.messages.create(
    messaging_service_sid="MG0123456789abcdef0123456789abcdef",
    to="+15558675310",
    body="Tomorrow at nine: your check-up.",
    schedule_type="fixed",
    send_at=datetime(2027, 3, 1, 17, 30, tzinfo=timezone.utc),
)
print(message.status, message.date_sent)
