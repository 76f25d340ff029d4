"""A service for codes of eight digits."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

service = client.verify.v2.services.create(friendly_name="Allotment club", code_length=8, lookup_enabled=True)
print(service.sid, service.code_length, service.date_created)
