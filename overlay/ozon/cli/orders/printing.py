"""``ozon orders labels``: saves the labels of postings, and says which have none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..output import Target
from ..session import Code, Command, Hook, Session, common, fail
from .postings import named, numbers_of, read, unfulfilled

if TYPE_CHECKING:
    from ...client.seller import Seller

COLUMNS = ("posting_number", "label", "reason")
#: Ozon's answer when no posting of a request can be printed yet, as a refusal or as the end of the task.
_NOTHING = "NO_POSTINGS_FOR_BATCH_DOWNLOAD"
#: Statuses in which the label of a posting may come later. It takes 45 to 60 seconds after the assembly.
_LATER = ("awaiting_deliver", "awaiting_registration")


@click.command("labels", cls=Command, short_help="Save the labels of postings as a PDF.")
@click.argument("postings", metavar="[POSTING]...", nargs=-1)
@click.option("--awaiting-deliver", is_flag=True, help="All postings that are assembled and wait to be handed over.")
@click.option(
    "--to", required=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="The PDF. An existing file is replaced once the new one is complete.",
)  # fmt: skip
@click.option("--size", type=click.Choice(["big", "small"]), default="big", help="Size of the labels.")
@click.option(
    "--wait", type=click.FloatRange(0), default=180.0, metavar="SECONDS",
    help="How long to wait for labels that are not ready.",
)  # fmt: skip
@common
def command(
    session: Session, postings: tuple[str, ...], awaiting_deliver: bool, to: Path, size: str, wait: float
) -> None:
    """Save the labels of each POSTING in one PDF. '-' reads the numbers from standard input.

    Labels are ready 45 to 60 seconds after the assembly, so the command waits for them. The result has a row for each
    posting: printed, missing with the reason, or unknown. Exit codes: 0 if all are printed, 3 if some
    or all are not.
    """
    if not to.absolute().parent.is_dir():
        fail(f"{to.parent} is not a directory.", Code.INVALID)
    if bool(postings) == awaiting_deliver:
        fail("Name postings, or use --awaiting-deliver.", Code.INVALID)
    numbers = numbers_of(postings)
    with session.seller() as seller:
        if awaiting_deliver:
            numbers = [one.posting_number for one in unfulfilled(seller, ["awaiting_deliver"], ())]
        if not numbers:
            session.say("No posting waits to be handed over: nothing was printed.")
            return
        with session.progress() as show:
            job = Job(seller, numbers, to, f"{size}_label", wait)
            job.run(show)
    Target(None, None, session.as_json).write(job.rows(), COLUMNS)
    if job.pages:
        session.say(f"{job.pages} labels in {to}")
    if job.missing is None or job.missing:
        without = f"No label: {named(list(job.missing))}." if job.missing else "Ozon did not say which are missing."
        fail(without, Code.PARTLY)


class Job:
    """Prints labels, again until all are ready or the time is up.

    Args:
        seller: the client.
        numbers: the postings.
        to: the PDF.
        size: ``big_label`` or ``small_label``.
        wait: how many seconds to wait.

    Attributes:
        pages: how many labels are in the file.
        missing: postings without a label, with the reason; ``None`` if Ozon did not name them.
    """

    def __init__(self, seller: Seller, numbers: list[str], to: Path, size: str, wait: float) -> None:
        self._seller, self._numbers, self._to, self._size, self._wait = seller, numbers, to, size, wait
        self.pages = 0
        self.missing: dict[str, str] | None = {}

    def run(self, show: Hook) -> None:
        """Print. Raises `OzonError` if a call fails, and `OSError` if the file cannot be written."""
        from ...steps import drive
        from ...tasks.polling import Pace

        pace = Pace(self._seller, 5.0, self._wait)
        while True:
            self._print(show)
            later = [self._state(number) in _LATER for number in self.missing or ()]
            if not any(later) or not drive(self._seller, pace.rest()):
                return

    def _print(self, show: Hook) -> None:
        from ozon_generated.errors import BadRequestError

        from ...files import NotMadeError, labels

        try:
            found = labels(self._seller, self._numbers, self._to, size=self._size, progress=show)
        except (BadRequestError, NotMadeError) as error:
            if _NOTHING not in str(error):
                raise
            self.missing = dict.fromkeys(self._numbers, "Ozon has no label for it yet.")
            return
        self.missing = found.missing
        left = len(self._numbers) - len(found.missing or ())
        self.pages = found.printed if found.printed is not None else left

    def _state(self, number: str) -> str:
        """The status of a posting without a label, which is added to the reason; empty if it cannot be read."""
        from ozon_generated.errors import OzonError

        assert self.missing is not None
        try:
            status = str(read(self._seller, number).status or "")
        except OzonError:
            return ""
        text = f"{self.missing[number]} Its status is {status}".strip()
        self.missing[number] = f"{text}: assemble it first." if status == "awaiting_packaging" else f"{text}."
        return status

    def rows(self) -> list[dict[str, str]]:
        """The result."""
        if self.missing is None:
            return [{"posting_number": number, "label": "unknown", "reason": ""} for number in self._numbers]
        return [
            {
                "posting_number": number,
                "label": "missing" if number in self.missing else "printed",
                "reason": self.missing.get(number, ""),
            }
            for number in self._numbers
        ]
