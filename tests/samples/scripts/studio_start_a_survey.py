"""A flow asks a customer how the stay was."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

execution = client.studio.v2.flows("FW0123456789abcdef0123456789abcdef").executions.create(
    to="+15558675310", from_="+15017122661", parameters={"hotel": "Seaside", "nights": 3}
)
print(execution.sid, execution.status)
