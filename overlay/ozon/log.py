"""The logger of this package."""

from __future__ import annotations

import logging

#: The only logger of this package, without handlers. Calls are logged at DEBUG, retries and 429 at INFO,
#: waits from `LONG` seconds at WARNING.
LOG = logging.getLogger("ozon")


LONG = 5.0


#: Key in the extensions of a request that holds the client's `Observer` for transports.
OBSERVER = "ozon.observer"
