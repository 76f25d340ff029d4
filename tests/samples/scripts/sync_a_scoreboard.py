"""The score of a match, kept in a document."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

document = client.sync.v1.services("IS0123456789abcdef0123456789abcdef").documents.create(
    unique_name="match-7", data={"home": 2, "away": 1}, ttl=7200
)
print(document.sid, document.revision, document.data)
