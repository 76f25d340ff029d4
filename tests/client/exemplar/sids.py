"""Names for the identifiers of Twilio's resources: one alias per pattern that the contracts declare.

Generated from specs/sids.toml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .base.sid import SidPattern

AccountSid: TypeAlias = Annotated[str, SidPattern("AccountSid", r"^AC[0-9a-fA-F]{32}$", "AC")]
MediaSid: TypeAlias = Annotated[str, SidPattern("MediaSid", r"^ME[0-9a-fA-F]{32}$", "ME")]
MessageSid: TypeAlias = Annotated[str, SidPattern("MessageSid", r"^(SM|MM)[0-9a-fA-F]{32}$", "SM", "MM")]
MessagingServiceSid: TypeAlias = Annotated[str, SidPattern("MessagingServiceSid", r"^MG[0-9a-fA-F]{32}$", "MG")]
StoreId: TypeAlias = Annotated[str, SidPattern("StoreId", r"^mem_store_[0-7][0-9a-z]{25}$", "mem_store_")]

__all__ = ["AccountSid", "MediaSid", "MessageSid", "MessagingServiceSid", "StoreId"]
