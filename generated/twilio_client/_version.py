"""The version of this package, as the User-Agent header and packaging state it."""

from __future__ import annotations

from typing import Final

__version__: Final = "0.1.0"
