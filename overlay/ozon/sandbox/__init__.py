"""A simulated Ozon to test programs against: in process, as an httpx or httpx2 transport, or as a server.

::

    from ozon.sandbox import Sandbox

    sandbox = Sandbox()
    seller = Seller("836", "sandbox-key", transport=sandbox.transport)  # or base_url=, inside with sandbox.serve()
    sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
    sandbox.clock.advance(hours=3)

``ozon sandbox`` runs it from the command line. Requires ``pip install 'ozon-client[sandbox]'``.
"""

from __future__ import annotations

from .control import CommandError
from .core.behaviour import Behaviour
from .core.clock import Clock
from .faults import Fault, Faults
from .handler import Reply, Sandbox
from .messages import Request
from .sandboxes import Sandboxes
from .transport import SandboxTransport

__all__ = [
    "Behaviour",
    "Clock",
    "CommandError",
    "Fault",
    "Faults",
    "Reply",
    "Request",
    "Sandbox",
    "SandboxTransport",
    "Sandboxes",
]
