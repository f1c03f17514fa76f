"""Makes `time.sleep` work under libfaketime, for every process of `make next-year`.

Since Python 3.11 it sleeps until a moment of the monotonic clock. libfaketime 0.9.10 refuses that unless it shifts this
clock too, but then no wait for a lock ends.
"""

import select
import time


def sleep(seconds: float) -> None:
    select.select([], [], [], seconds)


time.sleep = sleep
