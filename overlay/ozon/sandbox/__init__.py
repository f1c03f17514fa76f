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

from typing import TYPE_CHECKING

from ozon_generated.lazy import lazy

if TYPE_CHECKING:
    from .control import CommandError as CommandError
    from .core.behaviour import Behaviour as Behaviour
    from .core.clock import Clock as Clock
    from .faults import Fault as Fault
    from .faults import Faults as Faults
    from .handler import Reply as Reply
    from .handler import Sandbox as Sandbox
    from .messages import Request as Request
    from .sandboxes import Sandboxes as Sandboxes
    from .transport import SandboxTransport as SandboxTransport
else:
    __getattr__ = lazy(
        __name__,
        {
            ".control": "CommandError",
            ".core.behaviour": "Behaviour",
            ".core.clock": "Clock",
            ".faults": "Fault Faults",
            ".handler": "Reply Sandbox",
            ".messages": "Request",
            ".sandboxes": "Sandboxes",
            ".transport": "SandboxTransport",
        },
    )
