"""The ``ozon`` command. Requires ``pip install 'ozon-client[cli]'``.

Each subcommand is a module of this package that defines ``command``; `app` registers it.
"""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command in ``sys.argv`` and end the process with its exit code."""
    try:
        from .app import ozon
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print("The ozon command requires click: pip install 'ozon-client[cli]'", file=sys.stderr)
        return 2
    ozon(prog_name="ozon")
    return 0
