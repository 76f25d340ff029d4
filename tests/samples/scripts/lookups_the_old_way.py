"""The same question to the older version of the API."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

number = client.lookups.v1.phone_numbers("+15017122661").fetch(type=["carrier", "caller-name"], country_code="US")
print(number.national_format, number.carrier)
