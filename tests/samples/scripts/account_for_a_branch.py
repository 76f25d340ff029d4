"""A subaccount for a new branch, and a key for its programs."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

account = client.api.accounts.create(friendly_name="Harbour branch")
key = client.new_keys.create(friendly_name="till")
print(account.sid, account.status, account.auth_token)
print(key.sid, key.secret)
