"""Views that receive callbacks. The framework's view and the kind of callback must match."""

from typing import Annotated

from fastapi import Depends, FastAPI
from flask import Flask
from twilio_client.webhooks import InboundMessage, MessageStatusCallback
from twilio_client.webhooks import django as in_django
from twilio_client.webhooks import fastapi as in_fastapi
from twilio_client.webhooks import flask as in_flask

app = FastAPI()
signed = in_fastapi.Webhooks("token", public_url="https://hooks.example.com").signed(MessageStatusCallback)


@app.post("/status", status_code=204)
async def status(callback: Annotated[MessageStatusCallback, Depends(signed)]) -> None:
    if callback.error is not None and callback.error.retry:
        print(callback.message_sid)
    wrong: int = callback.message_status  # wrong: it is a text, or None


flask = Flask(__name__)
webhooks = in_flask.Webhooks("token")


@flask.post("/sms/<name>")
@webhooks.signed(InboundMessage)
def sms(callback: InboundMessage, name: str) -> str:
    return f"{name}: {[media.url for media in callback.media]}"


@flask.post("/status")
@webhooks.signed(InboundMessage)  # wrong: the view takes another kind
def other(callback: MessageStatusCallback) -> str:
    return callback.error_code  # wrong: it is a number


@in_django.Webhooks("token").signed(InboundMessage)
async def view(request: in_django.HttpRequest, message: InboundMessage, name: str) -> int:
    return message.num_media or 0


async def served(request: in_django.HttpRequest) -> int:
    await view(request)  # wrong: the name of the route is missing
    return await view(request, "Zoe")


result: str = sms(name="Zoe")
sms(7)  # wrong: what is left of the view takes a name
in_flask.Webhooks("token", "https://hooks.example.com")  # wrong: options go by name
