"""The command ``ozon``. Needs ``pip install 'ozon-client[cli]'``.

Each command is a module of this package with a ``command``, which `app` lists.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command of ``sys.argv``; ends the process with its exit code."""
    try:
        from .app import ozon
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print("The command ozon needs click: pip install 'ozon-client[cli]'", file=sys.stderr)
        return 2
    ozon(prog_name="ozon")
    return 0
