"""``python -m tests.mirror.refresher PLACE URL TIMES``: a process that refreshes a mirror so many times."""

from __future__ import annotations

import sys
from datetime import timedelta

from ozon import Seller
from ozon.mirror import Mirror
from tests.mirror.support import MUG


def main(where: str, url: str, times: int) -> None:
    with Mirror(where) as mirror, Seller("836", "sandbox-key", base_url=url) as client:
        print("ready", flush=True)
        for _ in range(times):
            report = mirror.refresh(client, [MUG], max_age=timedelta(0))
            print(len(report.fetched), len(report.busy), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
