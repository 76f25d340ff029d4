"""Things to buy, in a list that everybody sees."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

items = client.sync.v1.services("IS0123456789abcdef0123456789abcdef").sync_lists("shopping").sync_list_items
item = items.create(data={"what": "flour", "grams": 500})
print(item.index, item.data)
for each in items.list(order="asc", limit=10):
    print(each.index, each.created_by)
