"""The command line: ``python -m generator COMMAND``. docs/updating.md shows the commands at work."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from .bundle import SpecError, bundle_all
from .diff import drift, known, surface
from .diff.compare import compare
from .diff.normalize import UnreadableError, read
from .emit.render import check, generate
from .spec import provenance
from .spec.lint import lint_all

ROOT = Path(__file__).resolve().parent.parent
_PROBLEMS = "exit codes: 0 done, 1 the spec has problems and nothing was changed, 2 wrong usage"
_UNREADABLE = "2 wrong usage, or an input that cannot be read"

_Run = Callable[[argparse.Namespace, Path, Path], int]


def main(arguments: Sequence[str] | None = None, spec: Path = ROOT / "spec", target: Path | None = None) -> int:
    """Run one command and return its exit code. ``target`` is ``ozon_generated`` beside the spec unless given."""
    options = _parser().parse_args(arguments)
    run: _Run = options.run
    try:
        return run(options, spec, target or spec.parent / "ozon_generated")
    except (SpecError, UnreadableError) as error:
        print(error, file=sys.stderr)
        failure: int = options.failure
        if failure == 1 and isinstance(error, SpecError):
            print(f"{len(error.problems)} problem(s); nothing was changed.", file=sys.stderr)
        return failure


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Generate the client from spec/, and keep the spec true to Ozon's documents.",
        epilog="'python -m generator COMMAND --help' lists the arguments and exit codes of a command.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, run: _Run, text: str, codes: str, failure: int = 2) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.", epilog=codes)
        command.set_defaults(run=run, failure=failure)
        return command

    add("generate", _generate, "generate ozon_generated/ from spec/", _PROBLEMS, failure=1)
    codes = "exit codes: 0 they match, 1 files differ or the spec has problems, 2 wrong usage"
    add("check", _check, "fail if ozon_generated/ is not what spec/ generates", codes, failure=1)
    add("lint", _lint, "check the spec", _PROBLEMS, failure=1)

    codes = f"exit codes: 0 no drift, 1 drift, {_UNREADABLE}"
    command = add("drift", _drift, "compare the spec with a saved copy of Ozon's document", codes)
    command.add_argument("file", type=Path, help="swagger.json, saved with a browser")
    command.add_argument("--format", choices=("table", "json"), default="table")
    command.add_argument(
        "--record",
        action="store_true",
        help="note the comparison in spec/PROVENANCE.yaml, and the differences that stay in spec/known-drift.json",
    )

    codes = f"exit codes: 0 done, {_UNREADABLE}"
    command = add("surface", _surface, "list what changed for callers between two states of the spec", codes)
    command.add_argument("a", metavar="A", help="the older state: a git revision or a folder")
    command.add_argument("b", metavar="B", nargs="?", help="the newer state; the working tree by default")
    command.add_argument("--format", choices=("changelog", "json"), default="changelog")

    text = "show which official document the spec was last compared with, and what the spec contains"
    command = add("provenance", _provenance, text, codes)
    command.add_argument("--format", choices=("table", "json"), default="table")
    return parser


def _generate(options: argparse.Namespace, spec: Path, target: Path) -> int:
    print(generate(spec, target))
    return 0


def _check(options: argparse.Namespace, spec: Path, target: Path) -> int:
    print(check(spec, target))
    return 0


def _lint(options: argparse.Namespace, spec: Path, target: Path) -> int:
    print(lint_all(spec))
    return 0


def _drift(options: argparse.Namespace, spec: Path, target: Path) -> int:
    official = read(options.file)
    found = compare(official, drift.find_api(official, spec))
    known.fold(found, spec)
    if options.record:
        count = len(found.differences) + len(found.known)
        provenance.record(spec, found.api, date.today(), official.sha256, official.version, count)
        known.record(found, spec)
    print(drift.as_json(found) if options.format == "json" else drift.as_table(found))
    return 1 if found.differences else 0


def _surface(options: argparse.Namespace, spec: Path, target: Path) -> int:
    old, new = surface.state(options.a, spec), surface.state(options.b, spec)
    changes = surface.compare(old, new)
    print(surface.as_json(changes) if options.format == "json" else surface.as_changelog(changes, new | old))
    return 0


def _provenance(options: argparse.Namespace, spec: Path, target: Path) -> int:
    apis = bundle_all(spec)
    found = provenance.provenance(spec, apis)
    off = {one.api: provenance.switched_off(one, date.today()) for one in apis}
    as_json = options.format == "json"
    print(json.dumps(found, ensure_ascii=False, indent=1) if as_json else provenance.as_table(found, off))
    return 0
