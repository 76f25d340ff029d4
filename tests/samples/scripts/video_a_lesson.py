"""A room for a music lesson."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

room = client.video.v1.rooms.create(
    unique_name="cello", type="group", max_participants=4, record_participants_on_connect=False
)
print(room.sid, room.status, room.media_region)
