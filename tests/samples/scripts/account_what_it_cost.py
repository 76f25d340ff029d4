"""What was used today, and what is left."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

for record in client.usage.records.today.list(limit=5):
    print(record.category, record.count, record.price)
balance = client.balance.fetch()
print(balance.balance, balance.currency)
