"""Old recordings are listed, and one is deleted."""

import os
from datetime import date

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

for recording in client.recordings.list(date_created_before=date(2026, 1, 1), limit=10):
    print(recording.sid, recording.duration, recording.source)
print(client.recordings("RE0123456789abcdef0123456789abcdef").delete())
