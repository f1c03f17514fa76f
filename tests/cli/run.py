"""``python -m tests.cli.run``: the command ``ozon``, over a sandbox that has all it needs."""

from __future__ import annotations

import sys

from ozon.cli import main
from tests import standin

if __name__ == "__main__":
    standin.install()
    sys.exit(main())
