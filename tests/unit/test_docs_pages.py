"""The runner for examples on docs pages: an example that does not work must fail."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest

from tests.pages import Section, sections

PAGE = """\
# A page

```sh
# not a heading, and not Python
```

## First

```python
number = 1 + given
print(number)
```

It prints

```text
3
```

```python
print(number + 1)
```

## Second

```python
import asyncio

await asyncio.sleep(0)
print("number" in globals())
```

```text
False
```
"""


def _sections(tmp_path: Path, text: str) -> list[Section]:
    page = tmp_path / "page.md"
    page.write_text(text)
    return sections(page)


def test_a_section_is_one_program(tmp_path: Path) -> None:
    """A reader who has read the first block knows what the second one builds upon; not so after another heading."""
    first, second = _sections(tmp_path, PAGE)
    assert (str(first), str(second)) == ("First", "Second")
    assert first.run(given=2).number == 3
    second.run()


def test_what_the_page_says_is_printed(tmp_path: Path) -> None:
    """Output that has gone stale misleads as much as code that has."""
    first, _ = _sections(tmp_path, PAGE)
    with pytest.raises(AssertionError, match="page.md, line 10, prints something else"):
        first.run(given=3)


def test_the_traceback_has_the_line_of_the_page(tmp_path: Path) -> None:
    """Whoever mends a page looks for the line there."""
    (section,) = _sections(tmp_path, "# A page\n\n```python\nfine = 1\n1 / 0\n```\n")
    with pytest.raises(ZeroDivisionError) as error:
        section.run()
    assert traceback.extract_tb(error.tb)[-1].lineno == 5


def test_a_page_without_code_is_a_mistake(tmp_path: Path) -> None:
    """A test of no blocks would succeed, whatever the page says."""
    with pytest.raises(ValueError, match="has no block of Python"):
        _sections(tmp_path, "# A page\n")
