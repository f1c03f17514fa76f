"""``python -m generator [generate | check | lint]``: make the client, compare it with the spec, or check the spec.

``python -m generator [drift | surface | provenance] …`` keep the spec true; docs/updating.md walks through them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from .bundle import SpecError
from .diff import drift, surface
from .emit.render import check, generate
from .spec import provenance
from .spec.lint import lint_all

#: Commands with arguments of their own. They know their exit codes.
COMMANDS = {"drift": drift.run, "provenance": provenance.run, "surface": surface.run}
ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    command = arguments[0] if arguments else "generate"
    if command in COMMANDS:
        return COMMANDS[command](arguments[1:], ROOT / "spec")
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
