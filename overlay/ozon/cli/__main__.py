"""``python -m ozon.cli``: the ``ozon`` command of this Python installation."""

from __future__ import annotations

import sys

from . import main

if __name__ == "__main__":
    sys.exit(main())
