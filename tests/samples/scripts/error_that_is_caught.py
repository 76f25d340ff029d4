"""A number that cannot be reached, and a program that goes on."""

import os

from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

try:
    client.messages("SMffffffffffffffffffffffffffffffff").fetch()
except TwilioRestException as error:
    print(error.status, error.code, error.method)
