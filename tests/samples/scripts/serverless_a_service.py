"""A place for functions, with an environment and a variable."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

service = client.serverless.v1.services.create(unique_name="hours", friendly_name="Hours", include_credentials=True)
environment = client.serverless.v1.services(service.sid).environments.create(unique_name="stage", domain_suffix="stage")
variables = client.serverless.v1.services(service.sid).environments(environment.sid).variables
variable = variables.create(key="OPENS_AT", value="08:00")
print(service.sid, environment.domain_name, variable.key)
