"""A made-up Ozon to try programs against: in this process, as a transport of httpx or httpx2, or as a server.

::

    from ozon.sandbox import Sandbox

    sandbox = Sandbox()
    seller = Seller("836", "sandbox-key", transport=sandbox.transport)  # or base_url=, inside with sandbox.serve()
    sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
    sandbox.clock.advance(hours=3)

``ozon sandbox`` runs it as a program. Needs ``pip install 'ozon-client[sandbox]'``.
"""

from __future__ import annotations

from .control import CommandError
from .core.behaviour import Behaviour
from .core.clock import Clock
from .faults import Fault, Faults
from .handler import Reply, Sandbox
from .messages import Request
from .transport import SandboxTransport

__all__ = ["Behaviour", "Clock", "CommandError", "Fault", "Faults", "Reply", "Request", "Sandbox", "SandboxTransport"]
