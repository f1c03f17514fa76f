"""A program that publishes: ``python -m tests.extract.sinks.publisher ADDRESS SHOP PART ROWS TIMES``."""

from __future__ import annotations

import sys

from ozon.extract.sinks import open_sink
from tests.extract.sinks.support import numbers, put


def main(where: str, shop: str, part: str, rows: int, times: int) -> None:
    """Publish the part again and again, each time with another status; say the status before and after."""
    sink = open_sink(where)
    for number in range(times):
        status = f"{shop}{number}"
        print("begin", status, flush=True)
        put(sink, numbers(rows, status=status), part, shop, size=20)
        print("done", status, flush=True)
    sink.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
