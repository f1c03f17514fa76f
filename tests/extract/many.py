"""A process that reads the postings of many shops and prints what memory that takes, beside pyarrow's own."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

#: Imported by httpx where they are installed; in an environment with this client and its dependencies they are not.
ABSENT = ("click", "rich", "trio")


def mebibytes(name: str) -> float:
    """A figure of this process's memory."""
    with open("/proc/self/status", encoding="utf-8") as file:
        return int(file.read().split(f"{name}:")[1].split()[0]) / 1024


def main(url: str, folder: str, shops: int, early: int) -> None:
    """Read them. Prints JSON: MiB after so many rows and in the end, rows, and the shops that are not complete."""
    modules: Any = sys.modules
    modules.update(dict.fromkeys(ABSENT))
    for name in ("pyarrow", "pyarrow.compute", "pyarrow.parquet"):
        import_module(name)
    before = mebibytes("VmRSS")
    read = import_module("tests.extract.many_shops").read  # imports the client only now
    print(json.dumps(read(url, folder, shops, early, lambda: mebibytes("VmHWM") - before)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
