"""Makes `time.sleep` work under libfaketime, for every process of `make next-year`.

Since Python 3.11 it sleeps until a moment of the monotonic clock. libfaketime 0.9.10 refuses that unless it shifts this
clock too, but then no wait for a lock ends.
"""

import select
import time
from typing import SupportsIndex


def sleep(seconds: float | SupportsIndex, /) -> None:
    select.select([], [], [], float(seconds))


time.sleep = sleep
