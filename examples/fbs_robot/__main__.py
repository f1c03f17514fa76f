"""``python -m fbs_robot``: rounds until SIGTERM or Ctrl-C, or a single one."""

from __future__ import annotations

import signal
import sys
import threading

from .config import parse
from .day import Code, work
from .log import Log
from .state import read_codes


def main(arguments: list[str] | None = None) -> int:
    """Run the robot. Returns the exit code: the heaviest of the last round."""
    config = parse(arguments)
    try:
        codes = read_codes(config.codes) if config.codes else {}
    except (OSError, ValueError) as error:
        Log("")("failed", "error", error=str(error))
        return Code.INVALID
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    while True:
        code = max(Code.DONE if stop.is_set() else work(name, config, codes, stop) for name in config.shops)
        if config.every is None or stop.wait(config.every) or stop.is_set():
            return code


if __name__ == "__main__":
    sys.exit(main())
