"""Sets the clock of every Python process of `make newest` a year ahead: no test may depend on the day it runs."""

import datetime as dt
import os
import time
from typing import Any

import time_machine

traveller = time_machine.travel(dt.datetime.now(dt.UTC), tick=True).start()
# processes compare their clocks, and on a busy machine the start takes milliseconds
behind = dt.timedelta(microseconds=(time_machine.escape_hatch.time.time_ns() - time.time_ns()) // 1000)
traveller.shift(behind + dt.timedelta(days=365))

# the times of files are those of the system: programs that compare them with the clock see them a year ahead, too
_AHEAD = 365 * 86_400
_stat, _utime = os.stat, os.utime


def _stat_ahead(*args: Any, **options: Any) -> os.stat_result:
    found = _stat(*args, **options)
    names = ("st_atime", "st_mtime", "st_ctime")
    times = {name: getattr(found, name) + _AHEAD for name in names}
    times |= {f"{name}_ns": getattr(found, f"{name}_ns") + _AHEAD * 10**9 for name in names}
    return os.stat_result((*found[:7], *(int(times[name]) for name in names)), times)


def _utime_ahead(path: Any, times: tuple[float, float] | None = None, **options: Any) -> None:
    if "ns" in options:
        options["ns"] = tuple(one - _AHEAD * 10**9 for one in options["ns"])
    _utime(path, times and (times[0] - _AHEAD, times[1] - _AHEAD), **options)


os.stat, os.utime = _stat_ahead, _utime_ahead
