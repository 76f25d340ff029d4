"""Which papers a number needs."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

regulations = client.numbers.v2.regulatory_compliance.regulations.list(
    iso_country="DE", number_type="local", end_user_type="business", limit=5
)
for regulation in regulations:
    print(regulation.sid, regulation.friendly_name)
