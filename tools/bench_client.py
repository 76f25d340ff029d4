"""Measure the generated client against the official SDK: `make bench`.

Each subject of a case runs in a separate Python process and calls the same small local server. The best of several
rounds counts. Times are CPU seconds of the subject's process, so a busy machine has little effect. Only requests per
second are wall clock measurements; they include the server, and the load of the machine. Compare ratios: both sides are
measured alternately in the same run. Goals are printed next to the ratios, but not enforced.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any, TypeAlias

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 3
CALLS = 1000
AT_A_TIME = 50
RECORDS = 1000
ACCOUNT = "AC" + "0" * 32
TWILIO = "https://api.twilio.com"
PATH = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
MESSAGE = {
    "account_sid": ACCOUNT,
    "api_version": "2010-04-01",
    "body": "Hello from a benchmark",
    "date_created": "Thu, 24 Aug 2023 05:01:45 +0000",
    "date_sent": "Thu, 24 Aug 2023 05:01:45 +0000",
    "date_updated": "Thu, 24 Aug 2023 05:01:45 +0000",
    "direction": "outbound-api",
    "error_code": None,
    "error_message": None,
    "from": "+15005550006",
    "num_media": "0",
    "num_segments": "1",
    "price": "-0.00790",
    "price_unit": "USD",
    "sid": "SM" + "0" * 32,
    "status": "queued",
    "subresource_uris": {"media": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{'SM' + '0' * 32}/Media.json"},
    "to": "+15005550010",
    "uri": f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{'SM' + '0' * 32}.json",
}
PAGE = json.dumps({"messages": [MESSAGE] * RECORDS, "next_page_uri": None, "page": 0, "page_size": RECORDS}).encode()
FORM = {"To": "+15005550010", "From": "+15005550006", "Body": "Hello"}
AUTH = (ACCOUNT, "token")

Clock: TypeAlias = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Case:
    """A measurement of one subject, and the peers it is compared with."""

    name: str
    unit: str
    subject: str
    peers: Mapping[str, float | None]  # name -> the ratio to reach
    best: Callable[[Iterable[float]], float] = min  # of several rounds


def main() -> None:
    server = subprocess.Popen([sys.executable, __file__, "serve"], stdout=subprocess.PIPE, encoding="utf-8")
    try:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        print(f"{'':34}{'measured':>10}  {'compared with':22}{'measured':>10}{'ratio':>8}{'goal':>8}")
        for case in CASES:
            names = (case.subject, *case.peers)
            rounds = [{name: measure(name, url) for name in names} for _ in range(ROUNDS)]
            best = {name: case.best(measured[name] for measured in rounds) for name in names}
            own = best[case.subject]
            for peer, goal in case.peers.items():
                aim = f"{goal:8.2f}" if goal is not None else f"{'-':>8}"
                ratio = own / best[peer]
                print(f"{case.name:34}{own:10.3f}  {peer:22}{best[peer]:10.3f}{ratio:8.2f}{aim}", case.unit, flush=True)
    finally:
        server.terminate()
        server.wait()


# Packages that only the tests need. If present, httpcore2 and the SDK's PyJWT import them, which takes time.
TESTS_OWN = ("h2", "cryptography")


def measure(subject: str, url: str) -> float:
    """Return the measurement of a subject in a separate process. From the second round on, all modules are compiled."""
    command = [sys.executable, __file__, subject, url]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment)
    if done.returncode:
        sys.exit(done.stderr)
    return float(done.stdout)


def cpu(work: Callable[[], object], times: int = 1) -> float:
    """Return milliseconds of CPU time per call."""
    started = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - started) * 1000 / times


# The subjects. Each imports what it needs, so that no process loads the libraries of another.


def our_client(url: str) -> Any:
    return import_module("twilio_client").Client(*AUTH, base_url=url)


class Local:
    """An HTTP client for the official SDK that sends requests to the local server. The SDK has no base_url."""

    def __init__(self, inner: Any, url: str) -> None:
        self._inner = inner
        self._url = url
        self.is_async = inner.is_async

    def request(self, method: str, url: str, *args: Any, **options: Any) -> Any:
        """Return a response, or a coroutine that returns one."""
        return self._inner.request(method, url.replace(TWILIO, self._url), *args, **options)


class AtHand:
    """An HTTP client that has its response already."""

    def request(self, *_: Any, **__: Any) -> Any:
        return import_module("twilio_client.http.response").Response(200, PAGE)


def sdk_client(url: str) -> Any:
    http_client = Local(import_module("twilio.http.http_client").TwilioHttpClient(), url)
    return import_module("twilio.rest").Client(*AUTH, http_client=http_client)


def create(client: Any) -> Any:
    return client.messages.create(to=FORM["To"], from_=FORM["From"], body=FORM["Body"])


def calls(client: Any) -> float:
    create(client)
    return cpu(lambda: create(client), CALLS)


def bare_calls(url: str) -> float:
    """Measure the same calls with httpx2 only, including decoding."""
    httpx2 = import_module("httpx2")
    with httpx2.Client(auth=AUTH) as client:
        client.post(url + PATH, data=FORM)
        return cpu(lambda: client.post(url + PATH, data=FORM).json(), CALLS)


def listing(client: Any) -> float:
    client.messages.list(limit=RECORDS)
    return cpu(lambda: client.messages.list(limit=RECORDS), 20)


def bare_listing(url: str) -> float:
    """Measure only fetching and decoding the page with httpx2, the minimum for a list over a socket."""
    httpx2 = import_module("httpx2")
    with httpx2.Client(auth=AUTH) as client:
        client.get(url + PATH)
        return cpu(lambda: json.loads(client.get(url + PATH).content), 20)


def after(work: Callable[[], object]) -> float:
    """Return the peak memory of this process in MB after the work is done."""
    work()
    return getrusage(RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def crowd(
    make: Callable[[], tuple[Callable[[], Awaitable[object]], Callable[[], Awaitable[object]]]], clock: Clock
) -> float:
    """Return milliseconds per call, with fifty concurrent calls.

    Args:
        make: Called in the event loop. Returns a function that sends a message, and one that closes the connections.
        clock: Returns seconds of CPU time or of wall time.
    """

    async def run() -> float:
        send, close = make()

        async def worker(count: int) -> None:
            for _ in range(count):
                await send()

        await asyncio.gather(*(worker(1) for _ in range(AT_A_TIME)))
        started = clock()
        await asyncio.gather(*(worker(CALLS // AT_A_TIME) for _ in range(AT_A_TIME)))
        taken = clock() - started
        await close()
        return taken * 1000 / CALLS

    return asyncio.run(run())


def our_crowd(url: str, transport: str, clock: Clock = time.process_time) -> float:
    client = import_module("twilio_client").AsyncClient(*AUTH, base_url=url, transport=transport)
    return crowd(lambda: (lambda: create(client), client.close), clock)


def sdk_crowd(url: str, clock: Clock = time.process_time) -> float:
    def make() -> Any:
        # Needs a running event loop.
        http_client = import_module("twilio.http.async_http_client").AsyncTwilioHttpClient()
        messages = import_module("twilio.rest").Client(*AUTH, http_client=Local(http_client, url)).messages
        return lambda: messages.create_async(to=FORM["To"], from_=FORM["From"], body=FORM["Body"]), http_client.close

    return crowd(make, clock)


def rate(milliseconds: float) -> float:
    """Return calls per second."""
    return 1000 / milliseconds


SUBJECTS: Mapping[str, Callable[[str], float]] = {
    "import": lambda _: cpu(lambda: import_module("twilio_client").Client),
    "SDK's import": lambda _: cpu(lambda: import_module("twilio.rest").Client),
    "first message": lambda url: cpu(lambda: create(our_client(url))),
    "SDK's first message": lambda url: cpu(lambda: create(sdk_client(url))),
    "memory": lambda url: after(lambda: create(our_client(url))),
    "SDK's memory": lambda url: after(lambda: create(sdk_client(url))),
    "call": lambda url: calls(our_client(url)),
    "bare httpx2": bare_calls,
    "SDK's call": lambda url: calls(sdk_client(url)),
    "list": lambda url: listing(our_client(url)),
    "list at hand": lambda _: listing(import_module("twilio_client").Client(*AUTH, http_client=AtHand())),
    "bare httpx2's page": bare_listing,
    "json.loads of the page": lambda _: cpu(lambda: json.loads(PAGE), 20),
    "SDK's list": lambda url: listing(sdk_client(url)),
    "async": lambda url: our_crowd(url, "httpx2"),
    "async, aiohttp": lambda url: our_crowd(url, "aiohttp"),
    "SDK's async": sdk_crowd,
    "rate": lambda url: rate(our_crowd(url, "httpx2", time.perf_counter)),
    "rate, aiohttp": lambda url: rate(our_crowd(url, "aiohttp", time.perf_counter)),
    "SDK's rate": lambda url: rate(sdk_crowd(url, time.perf_counter)),
}

LISTS = {"json.loads of the page": 1.5, "bare httpx2's page": 1.5, "SDK's list": None}
CASES = (
    Case("import", "CPU ms", "import", {"SDK's import": 0.25}),
    Case("import and first message", "CPU ms", "first message", {"SDK's first message": 0.9}),
    Case("memory after the first message", "MB", "memory", {"SDK's memory": None}),
    Case("a call", "CPU ms", "call", {"bare httpx2": 1.15, "SDK's call": None}),
    Case("a list of 1,000 messages", "CPU ms", "list", LISTS),
    Case("the same, without the network", "CPU ms", "list at hand", {"json.loads of the page": 1.5}),
    Case("50 at a time, a call", "CPU ms", "async", {"SDK's async": None}),
    Case("50 at a time with aiohttp, a call", "CPU ms", "async, aiohttp", {"SDK's async": 1.0}),
    Case("50 at a time", "requests/s", "rate", {"SDK's rate": None}, best=max),
    Case("50 at a time with aiohttp", "requests/s", "rate, aiohttp", {"SDK's rate": 1.0}, best=max),
)


class Server(asyncio.Protocol):
    """Answers a POST with a message, and a GET with a page of messages."""

    def __init__(self) -> None:
        self.data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.data += data
        head, end, body = self.data.partition(b"\r\n\r\n")
        announced = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        if not end or len(body) < int(announced or 0):
            return
        self.data = b""
        self.transport.write(GET_ANSWER if head.startswith(b"GET") else POST_ANSWER)


def answer(status: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


POST_ANSWER = answer("201 Created", json.dumps(MESSAGE).encode())
GET_ANSWER = answer("200 OK", PAGE)


async def serve() -> None:
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
    print("http://127.0.0.1:{}".format(server.sockets[0].getsockname()[1]), flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            asyncio.run(serve())
        case [subject, address]:
            sys.path.insert(0, str(ROOT / "generated"))
            sys.modules.update(dict.fromkeys(TESTS_OWN))  # type: ignore[arg-type]  # None: it cannot be imported
            print(SUBJECTS[subject](address))
        case _:
            main()
