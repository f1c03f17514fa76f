"""``python -m generator [generate | check | lint]``: make the client, compare it with the spec, or check the spec."""

from __future__ import annotations

import sys
from pathlib import Path

from .bundle import SpecError
from .driver import check, generate
from .lint import lint_all

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    command = arguments[0] if arguments else "generate"
    try:
        if command == "generate":
            print(generate(ROOT / "spec", ROOT / "ozon_generated"))
        elif command == "check":
            print(check(ROOT / "spec", ROOT / "ozon_generated"))
        elif command == "lint":
            print(lint_all(ROOT / "spec"))
        else:
            print(__doc__, file=sys.stderr)
            return 2
    except SpecError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        print(f"{len(error.problems)} problem(s); nothing was changed.", file=sys.stderr)
        return 1
    return 0


sys.exit(main(sys.argv[1:]))
