"""A service for appointments gets a number of its own."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

service = client.messaging.v1.services.create(friendly_name="Appointments", sticky_sender=True)
number = client.messaging.v1.services(service.sid).phone_numbers.create(
    phone_number_sid="PN0123456789abcdef0123456789abcdef"
)
print(service.sid, service.friendly_name)
print(number.phone_number, number.capabilities)
