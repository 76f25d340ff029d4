"""A conversation about a parcel, with a customer by text message."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

conversation = client.conversations.v1.conversations.create(friendly_name="Parcel 4711")
place = client.conversations.v1.conversations(conversation.sid)
participant = place.participants.create(
    messaging_binding_address="+15558675310", messaging_binding_proxy_address="+15017122661"
)
message = place.messages.create(author="depot", body="We left it with your neighbour.")
print(conversation.sid, conversation.state)
print(participant.sid, message.index)
