"""A queue for callers, and who waits in it."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

queue = client.queues.create(friendly_name="Patients", max_size=25)
print(queue.sid, queue.current_size)
for member in client.queues(queue.sid).members.list(limit=5):
    print(member.position, member.wait_time)
