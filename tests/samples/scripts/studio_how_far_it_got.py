"""The steps of a flow that is running."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

execution = client.studio.v2.flows("FW0123456789abcdef0123456789abcdef").executions(
    "FN0123456789abcdef0123456789abcdef"
)
for step in execution.steps.list(limit=10):
    print(step.name, step.transitioned_from, step.transitioned_to)
print(execution.execution_context().fetch().context)
