"""Which tables of a restaurant are free."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

tables = client.sync.v1.services("default").sync_maps("tables")
item = tables.sync_map_items("window-2").update(data={"free": False})
print(item.key, item.revision)
print(tables.sync_map_items("window-3").delete())
