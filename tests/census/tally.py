"""A second, independent count of what a contract contains, so that the census cannot pass by checking less."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.contract_reader.answers import answers, record
from tests.contract_reader.contracts import Contract, Node
from tests.contract_reader.tree import operations


def tally(contract: Contract) -> Counter[str]:
    """How many things of each kind a contract says."""
    counts: Counter[str] = Counter()
    for operation in operations(contract):
        counts["operations"] += 1
        schemas = [parameter["schema"] for parameter in operation.parameters]
        for media_type, content in operation.node.get("requestBody", {}).get("content", {}).items():
            whole = contract.schema(content["schema"])
            schemas += whole["properties"].values() if media_type.endswith("urlencoded") else [whole]
            break  # where there are several, they describe the same
        counts["arguments"] += len(schemas)
        schemas += [schema for answer in answers(operation) if (schema := record(operation, answer))]
        for schema in (inner for outer in schemas for inner in _all(contract, outer)):
            counts["properties"] += len(schema.get("properties", ()))
            counts["enum values"] += len(schema.get("enum", ()))
            counts["patterns"] += "pattern" in schema and "enum" not in schema
    return counts


def _all(contract: Contract, schema: Node) -> Iterator[Node]:
    """The schema itself, and every one inside it."""
    whole = contract.schema(schema)
    yield whole
    inner = [*whole.get("properties", {}).values(), *whole.get("oneOf", ())]
    if "items" in whole:
        inner.append(whole["items"])
    if isinstance(whole.get("additionalProperties"), dict) and not inner:  # beside members no type can say it
        inner.append(whole["additionalProperties"])
    for each in inner:
        yield from _all(contract, each)
