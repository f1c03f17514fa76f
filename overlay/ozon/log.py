"""The logger of this package."""

from __future__ import annotations

import logging

#: The only logger of this package, without a handler of its own. Calls are logged at DEBUG, repeats and 429 at INFO,
#: waits from `LONG` seconds at WARNING.
LOG = logging.getLogger("ozon")


LONG = 5.0


#: Key in ``httpx.Request.extensions`` under which transports find the `Observer` of the client.
OBSERVER = "ozon.observer"
