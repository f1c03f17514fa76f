"""Names of the holders of leases."""

from __future__ import annotations

import os
import socket
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from secrets import token_hex


def new_owner() -> str:
    """A name for a holder that no other has: machine, process and a number."""
    return f"{_machine()}:{os.getpid()}:{token_hex(4)}"


def is_dead(owner: str) -> bool:
    """Whether a holder was a process of this machine that is gone. False if that cannot be told."""
    host, _, rest = owner.rpartition(":")[0].rpartition(":")
    if host != _machine() or not rest.isdecimal() or os.name != "posix":
        return False
    try:
        os.kill(int(rest), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


@cache
def _machine() -> str:
    """A name of where process ids mean the same. Containers may share a host name, and machines may have the same."""
    marks = ""
    with suppress(OSError):  # only Linux has these
        marks = Path("/proc/sys/kernel/random/boot_id").read_text("ascii") + str(Path("/proc/self/ns/pid").readlink())
    return f"{socket.gethostname()}/{zlib.crc32(marks.encode()):08x}" if marks else socket.gethostname()
