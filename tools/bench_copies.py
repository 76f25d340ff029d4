"""Measure vendored copies of the client, from one resource to all of them: `make bench`.

Counts the size of each copy, and measures its import time against the official SDK's: alternately, in separate
processes, and the best of several rounds. Compare the ratios.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROUNDS = 5
SDK = "from twilio.rest import Client"
TIMED = "import time; started = time.process_time()\n{statement}\nprint((time.process_time() - started) * 1000)"
FIRST_CALL = """
import sys, httpx2
from {package} import Client
transport = httpx2.MockTransport(lambda request: httpx2.Response(201, json={{"sid": "SM1"}}))
client = Client("AC" + "0" * 32, "token", http_client=httpx2.Client(transport=transport))
client.messages.create(to="+15017122661", from_="+15558675310", body="Hello")
print(sum(name.partition(".")[0] == "{package}" for name in sys.modules))
"""


@dataclass(frozen=True, slots=True)
class Copy:
    """The selection of a copy, and its size budget in bytes."""

    name: str
    package: str
    only: tuple[str, ...]
    clients: str = "both"
    goal: int | None = None


COPIES = (
    Copy("messages, sync", "messages_sync", ("api.v2010.messages",), "sync", goal=120_000),
    Copy("messages", "messages", ("api.v2010.messages",), goal=120_000),
    Copy("messages and verify", "messages_verify", ("api.v2010.messages*", "verify.*")),
    Copy("everything", "everything", ()),
)


def main() -> None:
    with TemporaryDirectory(prefix="twilio-codegen-bench-") as folder:
        root = Path(folder)
        for copy in COPIES:
            globs = [word for glob in copy.only for word in ("--only", glob)]
            run(
                [
                    sys.executable,
                    "-m",
                    "twilio_codegen",
                    "vendor",
                    "--to",
                    copy.package,
                    "--clients",
                    copy.clients,
                    *globs,
                ],
                root,
            )
        statements = [SDK, *(f"from {copy.package} import Client" for copy in COPIES)]
        rounds = [[timed(statement, root) for statement in statements] for _ in range(ROUNDS + 1)][1:]
        sdk, *own = (min(times) for times in zip(*rounds, strict=True))
        print(f"{'':22}{'files':>7}{'bytes':>12}{'goal':>10}{'first call':>12}{'import':>11}{'SDK':>11}{'ratio':>7}")
        for copy, taken in zip(COPIES, own, strict=True):
            files = [path for path in (root / copy.package).rglob("*") if path.suffix in (".py", ".typed")]
            size = sum(path.stat().st_size for path in files)
            goal = f"{copy.goal:10,}" if copy.goal else f"{'-':>10}"
            modules = int(run([sys.executable, "-c", FIRST_CALL.format(package=copy.package)], root))
            told = f"{copy.name:22}{len(files):7}{size:12,}{goal}{modules:4} modules"
            print(f"{told}{taken:8.1f} ms{sdk:8.1f} ms{taken / sdk:7.2f}", flush=True)


def timed(statement: str, root: Path) -> float:
    """Return the CPU milliseconds of an import. From the second time on, all modules are compiled."""
    return float(run([sys.executable, "-c", TIMED.format(statement=statement)], root))


def run(command: Sequence[str], root: Path) -> str:
    """Return the output of a command in the folder with the copies. Exit with its output if it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return done.stdout


if __name__ == "__main__":
    main()
