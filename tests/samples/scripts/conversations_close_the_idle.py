"""Conversations of one participant, and one is closed."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

for one in client.conversations.v1.participant_conversations.list(address="+15558675310", limit=10):
    print(one.conversation_sid, one.conversation_state)
conversation = client.conversations.v1.conversations("CH0123456789abcdef0123456789abcdef").update(
    state="closed", x_twilio_webhook_enabled="true"
)
print(conversation.state)
