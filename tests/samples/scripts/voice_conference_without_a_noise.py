"""A caller in a conference is muted."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

conferences = client.conferences.list(friendly_name="Monday round", status="in-progress", limit=1)
for conference in conferences:
    for participant in conference.participants.list(limit=20):
        participant = participant.update(muted=True)
        print(participant.call_sid, participant.muted)
