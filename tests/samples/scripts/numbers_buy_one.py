"""A number that can receive text messages is looked for and bought."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

found = client.available_phone_numbers("US").local.list(area_code=510, sms_enabled=True, limit=3)
for number in found:
    print(number.phone_number, number.locality)
bought = client.incoming_phone_numbers.create(
    phone_number="+15017122661", sms_url="https://example.com/in", sms_method="POST"
)
print(bought.sid, bought.friendly_name)
