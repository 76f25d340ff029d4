"""A film of a lesson that is over."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

composition = client.video.v1.compositions.create(
    room_sid="RM0123456789abcdef0123456789abcdef",
    audio_sources=["*"],
    video_layout={"grid": {"video_sources": ["*"]}},
    format="mp4",
)
print(composition.sid, composition.status, composition.resolution)
