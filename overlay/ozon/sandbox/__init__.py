"""A made-up Ozon to try programs against: in this process, as a transport of httpx or httpx2, or as a server.

::

    from ozon.sandbox import Sandbox

    sandbox = Sandbox(dictionaries={85: 12450})
    with sandbox.serve() as url:  # or transport=sandbox.transport, without a socket
        ...

``ozon sandbox --help`` runs it as a program. Needs ``pip install 'ozon-client[sandbox]'``.
"""

from __future__ import annotations

from .core.behaviour import Behaviour
from .core.clock import Clock
from .faults import Fault, Faults
from .handler import Reply, Sandbox
from .messages import Request
from .transport import SandboxTransport

__all__ = ["Behaviour", "Clock", "Fault", "Faults", "Reply", "Request", "Sandbox", "SandboxTransport"]
