"""Every rule there is, by name; docs/breaking.md is written from this table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from .rule import EFFECTS, Rule
from .rules_answers import ANSWER_RULES
from .rules_arguments import ARGUMENT_RULES
from .rules_calls import CALL_RULES

RULES: Final[Mapping[str, Rule]] = {rule.name: rule for rule in (*CALL_RULES, *ARGUMENT_RULES, *ANSWER_RULES)}
