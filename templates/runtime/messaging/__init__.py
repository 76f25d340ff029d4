"""Knowledge about text messages that needs no request."""

from __future__ import annotations

from .counting import Segments, segments, smart_encoded

__all__ = ["Segments", "segments", "smart_encoded"]
