"""Who is in the room, and then it is closed."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

for participant in client.video.v1.rooms("cello").participants.list(status="connected", limit=4):
    print(participant.identity, participant.start_time)
room = client.video.v1.rooms("cello").update(status="completed")
print(room.status, room.end_time)
