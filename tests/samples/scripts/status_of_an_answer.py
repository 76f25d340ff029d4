"""The status and a header of an answer, beside what it says."""

import os

from twilio.rest import Client

client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])

answer = client.calls.create_with_http_info(
    to="+15558675310", from_="+15017122661", url="https://example.com/welcome.xml"
)
print(answer.status_code, answer.headers["X-Sample"])
print(answer.data.sid, client.calls("CA0123456789abcdef0123456789abcdef").fetch_with_http_info().data.status)
