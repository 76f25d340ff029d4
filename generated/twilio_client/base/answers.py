"""The value in an answer's body."""

from __future__ import annotations

import json

from .values import Json


def decoded(content: bytes) -> Json:
    """The JSON in a body; None for an empty one, its text for one that holds no JSON. Never raises."""
    if not content:
        return None
    try:
        answer: Json = json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
    return answer


__all__ = ["decoded"]
