"""All rules by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .rule import Rule
from .rules_answers import ANSWER_RULES
from .rules_arguments import ARGUMENT_RULES
from .rules_calls import CALL_RULES
from .rules_values import VALUE_RULES

_ALL: Final = (*CALL_RULES, *ARGUMENT_RULES, *VALUE_RULES, *ANSWER_RULES)
RULES: Final[Mapping[str, Rule]] = {rule.name: rule for rule in _ALL}
