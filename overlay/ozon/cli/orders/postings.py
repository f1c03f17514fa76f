"""What the commands for postings share: numbers, what became of each posting, and waiting for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal

import click

from ..files import standard_input
from ..session import Code, Duration, Hook, fail

if TYPE_CHECKING:
    from ozon_generated.seller.posting_fbs import FbsPosting

    from ...client.seller import Seller

#: Days before and after today in which the deadline of an unfulfilled posting is looked for. Ozon allows a year.
DAYS = timedelta(days=180)
Result = Literal["done", "failed", "unknown", "not_sent", "ready"]
COLUMNS = ("posting_number", "result", "status", "substatus", "message")


@dataclass
class Outcome:
    """What became of a posting: a row of the result.

    Attributes:
        result: ``done``, ``failed`` (Ozon did not do it), ``unknown`` (it may happen or have happened), ``not_sent``;
            ``ready`` in a dry run.
        status: its last known status.
        substatus: its last known substatus.
        message: why, in words.
        invalid: whether it was not sent because of the posting itself.
    """

    posting_number: str
    result: Result = "not_sent"
    status: str = ""
    substatus: str = ""
    message: str = ""
    invalid: bool = False

    def settle(self, result: Result, message: str = "") -> None:
        """Record the result."""
        self.result, self.message = result, message

    def refuse(self, message: str) -> None:
        """Record that this posting cannot be sent as it is."""
        self.result, self.message, self.invalid = "not_sent", message, True

    def see(self, posting: Any) -> None:
        """Record the state of a posting."""
        self.status, self.substatus = str(posting.status or ""), str(posting.substatus or "")

    def row(self) -> dict[str, Any]:
        """The row of the result."""
        return {name: value for name, value in asdict(self).items() if name != "invalid"}


def exit_code(outcomes: Sequence[Outcome]) -> Code:
    """The exit code of a command with these outcomes."""
    results = {one.result for one in outcomes}
    if "unknown" in results:
        return Code.UNKNOWN
    if results <= {"done"}:
        return Code.DONE
    if "done" in results:
        return Code.PARTLY
    return Code.INVALID if all(one.invalid for one in outcomes) else Code.FAILED


def some(words: Sequence[str]) -> list[str]:
    """Posting numbers, each once; ``-`` stands for those of standard input. Ends the command when there is none.

    Standard input has numbers separated by white space, or the JSON Lines of ``ozon orders list``.
    """
    found: list[str] = []
    for word in words:
        found += _from_input(standard_input()) if word == "-" else [word]
    if odd := [one for one in found if not one.strip() or not one.isprintable()]:
        fail(f"{odd[0]!r} is not a posting number.", Code.INVALID)
    if not found:
        fail("There is no posting number: name at least one.", Code.INVALID)
    return list(dict.fromkeys(found))


def _from_input(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if not line.lstrip().startswith("{"):
            yield from line.split()
            continue
        try:
            number = json.loads(line).get("posting_number")
        except ValueError:
            number = None
        if not isinstance(number, str):
            fail(f"Standard input has a line without a posting_number: {line:.80}", Code.INVALID)
        yield number


def named(numbers: Sequence[str]) -> str:
    """Posting numbers in a sentence."""
    return ", ".join(numbers[:10]) + (f" and {len(numbers) - 10} more" if len(numbers) > 10 else "")


def read(seller: Seller, number: str) -> Any:
    """A posting. Raises `OzonError`, also if the answer has none."""
    from ozon_generated.errors import DecodeError

    posting = seller.posting_fbs.get(posting_number=number).result
    if posting is None:
        raise DecodeError(f"The answer has no posting {number}.", operation="posting_fbs.get")
    return posting


def unfulfilled(
    seller: Seller,
    statuses: Sequence[str],
    warehouses: Sequence[int],
    since: date | None = None,
    until: date | None = None,
) -> Iterator[FbsPosting]:
    """Postings that are still to be worked on, by the deadline of their assembly."""
    from ozon_generated.operation import MOSCOW

    from ...paging.periods import in_windows
    from ...steps import clock_of

    today = clock_of(seller).now().astimezone(MOSCOW).date()
    return in_windows(
        seller.posting_fbs.unfulfilled_list,
        since=since or today - DAYS,
        until=until or today + DAYS,
        filter=narrowed(statuses, warehouses),
        sort_dir="ASC",
    )


def narrowed(statuses: Sequence[str], warehouses: Sequence[int]) -> dict[str, Any]:
    """The filter of a list of postings."""
    given = {"statuses": list(statuses), "warehouse_ids": list(warehouses)}
    return {name: values for name, values in given.items() if values}


Judge = Callable[[Outcome, Any], bool]


def follow(seller: Seller, waiting: Mapping[str, Outcome], judge: Judge, seconds: float, show: Hook) -> list[Outcome]:
    """Read postings until each is settled or the time is up. Returns those that are not settled.

    Args:
        seller: the client.
        waiting: outcomes by posting number.
        judge: settles an outcome by its posting. Returns whether it did.
        seconds: how long to wait.
        show: is told the progress.
    """
    from ozon_generated.errors import OzonError

    from ...progress import Progress
    from ...steps import drive
    from ...tasks.polling import Pace

    left, pace = dict(waiting), Pace(seller, 1.0, seconds, 10.0)
    while True:
        for number, outcome in list(left.items()):
            try:
                posting = read(seller, number)
            except OzonError as error:
                outcome.message = outcome.message or f"It could not be read: {error}"
                continue
            outcome.see(posting)
            if judge(outcome, posting):
                del left[number]
            show(Progress("checking postings", len(waiting) - len(left), len(waiting)))
        if not left or not drive(seller, pace.rest()):
            return list(left.values())


wait_option = click.option(
    "--wait", type=Duration(), default=60.0, metavar="SECONDS", help="How long to wait for the outcome."
)
