"""Worker processes end when the process that started them ends."""

from __future__ import annotations

import subprocess
import sys

BUSY = """
import time
from twilio_codegen.pool import pool

if __name__ == "__main__":
    with pool(2) as workers:
        print(workers.submit(abs, -1).result(), flush=True)
        workers.submit(time.sleep, 600)
        workers.submit(time.sleep, 600).result()
"""


def test_no_worker_outlives_a_process_that_was_killed() -> None:
    """A job that CI has cancelled would go on, and hold the log open for whoever waits for its end."""
    with subprocess.Popen([sys.executable, "-c", BUSY], stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "1\n"
        process.kill()
        assert process.communicate(timeout=60) == ("", None)  # the end of the output: nobody holds it open any more
