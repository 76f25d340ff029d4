"""A flow is changed and published."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

definition = {"description": "Opening hours", "states": [], "initial_state": "Trigger", "flags": {}}
flow = client.studio.v2.flows.create(
    friendly_name="Hours", status="draft", definition=definition, commit_message="first"
)
flow = client.studio.v2.flows(flow.sid).update(status="published")
print(flow.revision, flow.valid)
