"""Fresh Python processes, as a user's program starts: with compiled modules."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: httpx and httpcore import these where they are installed, as they are here for tests; they cost more than the rest.
_ALONE = "import sys; sys.modules.update(dict.fromkeys(('click', 'rich', 'trio')))"
#: Prints the peak of resident memory in MB. Not ru_maxrss: that of a child begins with what its parent had.
PEAK = "print(int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) / 1024)"

Run = Callable[..., list[float]]


@contextmanager
def processes(*, alone: bool = True) -> Iterator[Run]:
    """A function that runs code in a new process, with arguments, and returns the numbers that it prints.

    The first run of some code compiles the modules that it imports, so it must not count.

    alone: hides click, rich and trio, as in an environment with this client and its dependencies only.
    """
    with tempfile.TemporaryDirectory() as cache, tempfile.TemporaryDirectory() as folder:
        begin = _ALONE if alone else "import sys"
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = cache

        def run(code: str, *arguments: object) -> list[float]:
            command = [sys.executable, "-c", f"{begin}\n{code}", *map(str, arguments)]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment, cwd=folder)
            return [float(number) for number in done.stdout.split()]

        yield run
