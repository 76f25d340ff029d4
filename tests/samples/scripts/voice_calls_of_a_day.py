"""The calls of a day, with their price."""

import os
from datetime import datetime

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

for call in client.calls.stream(start_time_after=datetime(2026, 11, 20), page_size=50, limit=50):
    print(call.sid, call.from_formatted, call.price, call.start_time)
