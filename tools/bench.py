"""Measure the generator on all included documents, in a copy of this checkout: `make bench`.

Each row is one run of `generate`, or of `diff` in the last row, in a separate process, as a user starts it. Budgets are
for a machine with two cores.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from subprocess import PIPE, STDOUT, Popen
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
INPUTS = ("generator", "templates", "specs")
CHANGED = "twilio_api_v2010.json"  # the largest document, which takes longest to render
VERBS = ("get", "post", "put", "patch", "delete")
SAMPLE_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Cost:
    """The resources that a run takes."""

    wall: float  # seconds
    cpu: float  # seconds, summed over all processes
    memory: float | None  # MB, summed over all processes at the same time; None if the system does not report it

    def __str__(self) -> str:
        return f"{self.wall:9.1f}{self.cpu:9.1f}" + (f"{self.memory:9.0f}" if self.memory is not None else f"{'-':>9}")


@dataclass(frozen=True, slots=True)
class Case:
    """A situation that maintainers meet."""

    name: str
    budget: Cost
    prepare: Callable[[Path], None]
    arguments: tuple[str, ...] = ("generate", "--out", "generated")


def main() -> None:
    with TemporaryDirectory(prefix="twilio-codegen-bench-") as folder:
        checkout = Path(folder)
        for name in INPUTS:
            shutil.copytree(ROOT / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "LICENSE", checkout)
        print(f"{'':24}{'wall s':>9}{'cpu s':>9}{'MB':>9}    budget:{'wall s':>9}{'cpu s':>9}{'MB':>9}")
        for case in CASES:
            case.prepare(checkout)
            print(f"{case.name:24}{measure(checkout, case.arguments)}           {case.budget}", flush=True)


def everything_is_new(checkout: Path) -> None:
    for name in (".cache", "generated"):
        shutil.rmtree(checkout / name, ignore_errors=True)


def nothing_has_changed(_: Path) -> None:
    pass


def one_document_has_changed(checkout: Path) -> None:
    path = checkout / "specs" / "contract" / CHANGED
    document = json.loads(path.read_text("utf-8"))
    document["info"]["title"] += " (changed)"
    path.write_text(json.dumps(document, indent=1), "utf-8")


def every_document_differs(checkout: Path) -> None:
    """Create a second set of documents, with one operation deprecated in each."""
    for path in sorted((checkout / "specs" / "contract").glob("*.json")):
        document = json.loads(path.read_text("utf-8"))
        operations = (item[verb] for item in document["paths"].values() for verb in VERBS if verb in item)
        next(operations)["deprecated"] = True
        changed = checkout / "changed" / path.name
        changed.parent.mkdir(exist_ok=True)
        changed.write_text(json.dumps(document, indent=1), "utf-8")


CASES = (
    Case("everything is new", Cost(15, 25, 500), everything_is_new),
    Case("nothing has changed", Cost(1, 1, 500), nothing_has_changed),
    Case("one document has changed", Cost(3, 3, 500), one_document_has_changed),
    Case("diff: all have changed", Cost(3, 6, 500), every_document_differs, ("diff", "specs/contract", "changed")),
)


def measure(checkout: Path, arguments: Sequence[str]) -> Cost:
    """Run a command once. Exit with its output if it fails."""
    command = [sys.executable, "-m", "twilio_codegen", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(checkout / "generator")}
    started, cpu_before = time.perf_counter(), cpu_of_children()
    with Popen(command, cwd=checkout, env=environment, stdout=PIPE, stderr=STDOUT, encoding="utf-8") as process:
        with ThreadPoolExecutor(1) as pool:
            peak = pool.submit(peak_memory, process)
            said, _ = process.communicate()
    wall, cpu = time.perf_counter() - started, cpu_of_children() - cpu_before
    if process.returncode:
        sys.exit(said)
    return Cost(wall, cpu, peak.result())


def cpu_of_children() -> float:
    """Return the CPU seconds of finished child processes, including children that they waited for."""
    usage = getrusage(RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def peak_memory(process: Popen[str]) -> float | None:
    """Return the peak memory of a process and its descendants in MB, sampled until the process ends.

    Pages shared by several processes are counted once (Linux's proportional set size).
    """
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(map(proportional_set_size, descendants(process.pid))))
        time.sleep(SAMPLE_SECONDS)
    return peak / 1000 or None


def descendants(process: int) -> Iterator[int]:
    """Yield the process, its children and their children, as far as Linux's /proc shows them."""
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            found = children.read_text().split()
        except OSError:  # the process has ended
            continue
        for child in found:
            yield from descendants(int(child))


def proportional_set_size(process: int) -> int:
    """Return the size in kilobytes; 0 if the process has ended or the system does not report it."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    main()
