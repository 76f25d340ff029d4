"""What was built is deployed, and the logs are read."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

environment = client.serverless.v1.services("ZS0123456789abcdef0123456789abcdef").environments(
    "ZE0123456789abcdef0123456789abcdef"
)
deployment = environment.deployments.create(build_sid="ZB0123456789abcdef0123456789abcdef")
print(deployment.sid, deployment.date_created)
for log in environment.logs.list(limit=5):
    print(log.level, log.message)
