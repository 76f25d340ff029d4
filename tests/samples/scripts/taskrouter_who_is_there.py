"""The workers that are available, and one goes home."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

workspace = client.taskrouter.v1.workspaces("WS0123456789abcdef0123456789abcdef")
for worker in workspace.workers.list(available="1", limit=20):
    print(worker.friendly_name, worker.activity_name)
worker = workspace.workers("WK0123456789abcdef0123456789abcdef").update(
    activity_sid="WA0123456789abcdef0123456789abcdef"
)
print(worker.available, worker.date_status_changed)
