"""Print how many names of the official SDK this client has. Exit with status 1 if one is missing without a rule."""

from __future__ import annotations

import sys

from tests.surface.names import names
from tests.surface.rules import judged, read_rules

report = judged(names(), read_rules())
wrong = [f"missing: {name}" for name in report.missing] + [f"no name needs the rule {rule}" for rule in report.unused]
print(*report.lines(), *wrong, sep="\n")
sys.exit(bool(wrong))
