"""Sets the clock of every Python process of `make newest` a year ahead: no test may depend on the day it runs."""

import datetime as dt

import time_machine

time_machine.travel(dt.datetime.now(dt.UTC) + dt.timedelta(days=365), tick=True).start()
