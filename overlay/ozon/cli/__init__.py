"""The ``ozon`` command. Requires ``pip install 'ozon-client[cli]'``.

Each subcommand is a module of this package that defines ``command``; `app` registers it.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper


def main() -> int:
    """Run the command in ``sys.argv`` and end the process with its exit code."""
    try:
        from .app import ozon
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print("The ozon command requires click: pip install 'ozon-client[cli]'", file=sys.stderr)
        return 2
    if isinstance(sys.stdout, TextIOWrapper):
        # Windows has other encodings for pipes; file names may have bytes that no encoding has
        sys.stdout.reconfigure(encoding=None if sys.stdout.isatty() else "utf-8", errors="backslashreplace")
    ozon(prog_name="ozon")
    return 0
