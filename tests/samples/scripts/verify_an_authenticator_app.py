"""A second factor for somebody who has an authenticator app."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

entity = client.verify.v2.services("VA0123456789abcdef0123456789abcdef").entities("ff483d1ff591898a9942916050d2ca3f")
factor = entity.new_factors.create(friendly_name="Phone of Ada", factor_type="totp")
print(factor.sid, factor.status, factor.binding)
