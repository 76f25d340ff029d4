"""What kind of line a number belongs to."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

number = client.lookups.v2.phone_numbers("+15017122661").fetch(fields="line_type_intelligence", country_code="US")
print(number.phone_number, number.valid, number.line_type_intelligence["carrier_name"])
