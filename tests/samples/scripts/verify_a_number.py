"""A code is sent to a telephone, and checked."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

service = client.verify.v2.services("VA0123456789abcdef0123456789abcdef")
verification = service.verifications.create(to="+15558675310", channel="sms")
print(verification.status)
check = service.verification_checks.create(to="+15558675310", code="123456")
print(check.status, check.valid)
