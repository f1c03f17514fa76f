"""What Ozon, buyers and carriers do, and the hands on the clock: from Python, and over HTTP under ``/sandbox/``.

From Python they are the methods of `Sandbox.control`; over HTTP each of them is a path, and its arguments are the
fields of a JSON object, or a query::

    curl -X POST http://127.0.0.1:8080/sandbox/advance -d '{"hours": 3}'
    curl 'http://127.0.0.1:8080/sandbox/events?key=24219509-0020-1'
    curl http://127.0.0.1:8080/sandbox/
"""

from __future__ import annotations

from .carriages import CarriageCommands
from .clock import ClockCommands
from .commands import ACCESS, CONTROL, Access
from .orders import OrderCommands
from .postings import PostingCommands
from .prices import PriceCommands
from .shop import ShopCommands
from .state import StateCommands

__all__ = ["ACCESS", "CONTROL", "Access", "Control"]


class Control(
    CarriageCommands, ClockCommands, OrderCommands, PostingCommands, PriceCommands, ShopCommands, StateCommands
):
    """All commands. Safe to call from several threads."""
