"""Sets the clock of every Python process of `make newest` a year ahead: no test may depend on the day it runs."""

import datetime as dt
import time

import time_machine

traveller = time_machine.travel(dt.datetime.now(dt.UTC), tick=True).start()
# processes compare their clocks, and on a busy machine the start takes milliseconds
behind = dt.timedelta(microseconds=(time_machine.escape_hatch.time.time_ns() - time.time_ns()) // 1000)
traveller.shift(behind + dt.timedelta(days=365))
