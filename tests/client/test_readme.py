"""The README's first example, as it stands there."""

from __future__ import annotations

from pathlib import Path

from tests.pages import sections


def test_the_first_example_prints_what_the_readme_says(repository: Path) -> None:
    """The first thing that a newcomer runs must work, word for word."""
    (example,) = sections(repository / "README.md")
    assert [block.prints is not None for block in example.blocks] == [True]
    example.run()
