"""How long people wait in each queue."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

workspace = client.taskrouter.v1.workspaces("WS0123456789abcdef0123456789abcdef")
for queue in workspace.task_queues.list(limit=3):
    print(queue.friendly_name, queue.target_workers)
statistics = workspace.statistics().fetch(minutes=60)
print(statistics.realtime, statistics.cumulative)
