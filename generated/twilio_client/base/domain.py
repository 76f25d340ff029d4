"""The hosts of Twilio's API: `client.api`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .mode import M
from .resource import Resource


class Domain(Resource[M]):
    """An API host of Twilio, with an attribute for each version."""

    if not TYPE_CHECKING:

        def __setattr__(self, name, value):
            if name == "base_url":  # tests for the official SDK set it: their requests would go to Twilio
                raise AttributeError("base_url is one for all of Twilio's hosts: pass it to the client")
            super().__setattr__(name, value)


__all__ = ["Domain"]
