# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_PING``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from ...model import model
from ...push import Event, PushFacts


@model
class Ping(Event):
    """Test of an address (``TYPE_PING``).

    Ozon asks whether the address answers: when it is connected, when `notification.check` is called, and from time
    to time. The answer differs from that to all others: version and name of the receiver, and the moment at which
    it began to handle the request, in UTC. An address that answers {"result": true} to it fails the check.
    """

    TYPE: ClassVar[str] = "TYPE_PING"
    FACTS: ClassVar[PushFacts] = PushFacts(time=("time",), unlisted=True)

    time: datetime | None = None
    """Moment at which Ozon sent the test, UTC."""
