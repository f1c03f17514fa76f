"""Sends an event as Ozon does, and judges the answer as Ozon would."""

from __future__ import annotations

from typing import NamedTuple

from ozon_generated.package_data import operation_data

from ...sandbox.pushes.sending import post
from ...sandbox.pushes.targets import TargetError, target
from ..session import Code, fail


class Verdict(NamedTuple):
    """What became of an event that was sent.

    Attributes:
        status: the status of the answer; ``None`` if there was none.
        ms: milliseconds until the answer was there, or until it failed.
        body: the beginning of its body.
        speed: what Ozon would call an answer after that time: GREEN, YELLOW or RED.
        problem: what Ozon would object to, beginning with the code that its check has for it; empty if nothing.
    """

    status: int | None
    ms: int
    body: str
    speed: str
    problem: str

    @property
    def code(self) -> int:
        """The exit code: taken in time, taken too slowly, or not taken."""
        return int(Code.FAILED if self.problem else Code.DONE if self.speed == "GREEN" else Code.PARTLY)


class Address:
    """Where events are sent to.

    Args:
        url: the address.
        seconds: longest wait for the answer.
    """

    def __init__(self, url: str, seconds: float) -> None:
        try:
            self._to = target(url)
        except TargetError as error:
            fail(f"{error}. Write one such as http://127.0.0.1:8090/ozon.", Code.INVALID)
        self._seconds = seconds

    def send(self, type: str, content: bytes) -> Verdict:
        """Send the body of an event of a type. The sandbox sends it, and judges the answer."""
        found = post(self._to, type, content, "any", self._seconds)
        ms = round(found.seconds * 1000)
        problem = f"{found.error}: {found.reason}" if found.error else ""
        return Verdict(found.status or None, ms, found.answer, speed(ms) if found.status else "RED", problem)


def speed(ms: int) -> str:
    """What Ozon calls an answer after so many milliseconds, by the documented thresholds."""
    example = operation_data("seller", "notification_list")["response"]["example"]
    found = "GREEN"
    for one in sorted(example["availability_status_thresholds"], key=lambda one: one["threshold"]):
        # up to 1500 ms is GREEN, from 2500 ms on RED
        if ms >= one["threshold"] + (one["status"] != "RED"):
            found = one["status"]
    return found
