"""``python -m ozon.sandbox``: run the sandbox until it is interrupted."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence
from datetime import date

from .handler import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the address, then answer until SIGINT or SIGTERM."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        sandbox = Sandbox(
            options.client_id,
            options.api_key,
            dictionaries=dict(options.dictionary),
            rows=dict(options.rows),
            import_polls=options.import_polls,
            job_polls=options.job_polls,
            page_limit=options.page_limit,
            seeded=not options.empty,
            faults=options.faults,
            today=options.today,
        )
        server = sandbox.serve(options.port)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    stop = threading.Event()
    try:
        with server as url:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: stop.set())
            print(url, flush=True)
            print(f"Client-Id: {options.client_id}, Api-Key: {options.api_key}", file=sys.stderr)
            stop.wait()
    except OSError as error:
        parser.error(f"cannot listen at port {options.port}: {error}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ozon.sandbox", description="A made-up Ozon on this machine.")
    parser.add_argument("--port", type=int, default=0, help="port to listen at; a free one by default")
    parser.add_argument("--client-id", default="836", help="Client-Id that is accepted (%(default)s)")
    parser.add_argument("--api-key", default="sandbox-key", help="Api-Key that is accepted (%(default)s)")
    parser.add_argument(
        "--dictionary", type=_size_of_id, action="append", default=[], metavar="ATTRIBUTE=VALUES",
        help="number of values of an attribute, such as 85=12450; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--rows", type=_size_of_name, action="append", default=[], metavar="OPERATION=ROWS",
        help="number of rows of a list, such as posting_fbs.list=250; may be repeated",
    )  # fmt: skip
    parser.add_argument("--faults", metavar="FILE", help="JSON script of faults: {path: [{status, delay, cut, ...}]}")
    parser.add_argument("--import-polls", type=int, default=2, help="pending answers of a task (%(default)s)")
    parser.add_argument("--job-polls", type=int, default=2, help="pending answers of a legacy job (%(default)s)")
    parser.add_argument("--page-limit", type=int, help="most rows of a page")
    parser.add_argument(
        "--today", type=_day, metavar="YYYY-MM-DD",
        help="day that answers are of, without the fields that are off by then; by default they have all fields",
    )  # fmt: skip
    parser.add_argument("--empty", action="store_true", help="start without the products of the documentation")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day, such as 2026-11-23") from None


def _size_of_name(text: str) -> tuple[str, int]:
    name, _, size = text.partition("=")
    if not name or not size.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a name and a number, such as posting_fbs.list=250")
    return name, int(size)


def _size_of_id(text: str) -> tuple[int, int]:
    name, size = _size_of_name(text)
    if not name.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not an attribute and a number, such as 85=12450")
    return int(name), size


if __name__ == "__main__":
    sys.exit(main())
