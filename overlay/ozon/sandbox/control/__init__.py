"""Commands for what Ozon, buyers and carriers do, and for the clock: from Python, and over HTTP under ``/sandbox/``.

In Python, commands are methods of `Sandbox.control`. Over HTTP, each has a path, and takes its arguments as a JSON
object or as query parameters. GET works for read-only commands::

    curl -X POST http://127.0.0.1:8080/sandbox/advance -d '{"hours": 3}'
    curl 'http://127.0.0.1:8080/sandbox/events?key=24219509-0020-1'
    curl http://127.0.0.1:8080/sandbox/
"""

from __future__ import annotations

from .advertising import AdvertisingCommands
from .carriages import CarriageCommands
from .clock import ClockCommands
from .commands import ACCESS, CONTROL, Access, CommandError
from .keys import KeyCommands
from .money import MoneyCommands
from .orders import OrderCommands
from .postings import PostingCommands
from .prices import PriceCommands
from .pushes import PushCommands
from .returns import ReturnCommands
from .shop import ShopCommands
from .state import StateCommands

__all__ = ["ACCESS", "CONTROL", "Access", "CommandError", "Control"]


class Control(
    AdvertisingCommands,
    CarriageCommands,
    ClockCommands,
    KeyCommands,
    MoneyCommands,
    OrderCommands,
    PostingCommands,
    PriceCommands,
    PushCommands,
    ReturnCommands,
    ShopCommands,
    StateCommands,
):
    """Commands for what Ozon, buyers and carriers do, and for the clock. Thread-safe.

    Commands that return a product, a posting, a carriage or a campaign return the sandbox's own object: read it, but
    change it only with commands. Over HTTP it is a JSON object with the same fields.

    A command that fails raises `CommandError` or `ValueError` with a message that says what is possible; over HTTP, the
    answer is 400 with that message.
    """
