"""Commands for what Ozon, buyers and carriers do, and for the clock: from Python, and over HTTP under ``/sandbox/``.

From Python commands are the methods of `Sandbox.control`; over HTTP each is a path, and its arguments are the fields of
a JSON object, or a query. GET is for those that change nothing::

    curl -X POST http://127.0.0.1:8080/sandbox/advance -d '{"hours": 3}'
    curl 'http://127.0.0.1:8080/sandbox/events?key=24219509-0020-1'
    curl http://127.0.0.1:8080/sandbox/
"""

from __future__ import annotations

from .carriages import CarriageCommands
from .clock import ClockCommands
from .commands import ACCESS, CONTROL, Access, CommandError
from .orders import OrderCommands
from .postings import PostingCommands
from .prices import PriceCommands
from .shop import ShopCommands
from .state import StateCommands

__all__ = ["ACCESS", "CONTROL", "Access", "CommandError", "Control"]


class Control(
    CarriageCommands, ClockCommands, OrderCommands, PostingCommands, PriceCommands, ShopCommands, StateCommands
):
    """Commands for what Ozon, buyers and carriers do, and for the clock. Safe to call from several threads.

    Commands that return a product, a posting or a carriage return the sandbox's own object: look at it, and change it
    by commands. Over HTTP it is a JSON object with the same fields.

    A command that cannot be carried out raises `CommandError` or `ValueError`, whose text says what would be possible;
    over HTTP it is answered 400 with that text.
    """
