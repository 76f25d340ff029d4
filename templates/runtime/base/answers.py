"""Decoding of response bodies."""

from __future__ import annotations

import json

from .values import Json


def decoded(content: bytes) -> Json:
    """Decode a body as JSON; None if it is empty, its text if it is not JSON. Never raises."""
    if not content:
        return None
    try:
        answer: Json = json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
    return answer


__all__ = ["decoded"]
