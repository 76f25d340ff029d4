"""A broken gearbox becomes a task for who knows gearboxes."""

import json
import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

workspace = client.taskrouter.v1.workspaces("WS0123456789abcdef0123456789abcdef")
task = workspace.tasks.create(
    workflow_sid="WW0123456789abcdef0123456789abcdef",
    attributes=json.dumps({"part": "gearbox"}),
    priority=3,
    timeout=3600,
)
print(task.sid, task.assignment_status, task.age)
