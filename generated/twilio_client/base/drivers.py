"""What a flow asks for, done: blocking, and for asyncio."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import TypeVar

from ..http.transport import AsyncTransport, NoReply, Send, Transport
from .engine import Answer, Sleep, Step

T = TypeVar("T")


def drive(flow: Generator[Step, Answer, T], transport: Transport) -> T:
    """Run a flow to its end in this thread."""
    answer: Answer = None
    while True:
        try:
            step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result
        if isinstance(step, Send):
            try:
                answer = transport.send(step)
            except NoReply as lost:
                answer = lost
        elif isinstance(step, Sleep):
            time.sleep(step.seconds)
            answer = None
        else:
            with step.credentials.lock:
                answer = drive(step.flow, transport)


async def drive_async(flow: Generator[Step, Answer, T], transport: AsyncTransport) -> T:
    """Run a flow to its end in this task."""
    answer: Answer = None
    while True:
        try:
            step = flow.send(answer)
        except StopIteration as end:
            result: T = end.value
            return result
        if isinstance(step, Send):
            try:
                answer = await transport.send(step)
            except NoReply as lost:
                answer = lost
        elif isinstance(step, Sleep):
            from asyncio import sleep  # whoever runs this has imported it; whoever uses a Client need not

            await sleep(step.seconds)
            answer = None
        else:
            async with step.credentials.async_lock():
                answer = await drive_async(step.flow, transport)


__all__ = ["drive", "drive_async"]
