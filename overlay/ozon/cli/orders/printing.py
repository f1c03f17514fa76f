"""``ozon orders labels``: saves the labels of postings, and says which have none."""

from __future__ import annotations

from pathlib import Path

import click

from ..files import NewFile
from ..output import Target
from ..session import Code, Command, Duration, Session, common, counted, fail
from .postings import named, some, unfulfilled

COLUMNS = ("posting_number", "label", "reason")


@click.command("labels", cls=Command, short_help="Save the labels of postings as a PDF.")
@click.argument("postings", metavar="[POSTING]...", nargs=-1)
@click.option("--awaiting-deliver", is_flag=True, help="All postings that are assembled and wait to be handed over.")
@click.option(
    "--to", required=True, type=NewFile(), metavar="FILE",
    help="The PDF. An existing file is replaced once the new one is complete.",
)  # fmt: skip
@click.option("--size", type=click.Choice(["big", "small"]), default="big", help="Size of the labels.")
@click.option(
    "--wait", type=Duration(), default=180.0, metavar="SECONDS",
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
    from ...files.printing import Printed, printed
    from ...steps import drive
    from ...tasks.polling import Waiting

    if bool(postings) == awaiting_deliver:
        fail("Name postings, or use --awaiting-deliver.", Code.INVALID)
    numbers = some(postings) if postings else []
    with session.seller() as seller:
        if awaiting_deliver:
            numbers = [one.posting_number for one in unfulfilled(seller, ["awaiting_deliver"], ())]
        if not numbers:
            session.say("No posting waits to be handed over: nothing was printed.")
            return
        with session.progress() as show:
            found = drive(seller, printed(seller, numbers, f"{size}_label", to, Waiting(5.0, wait, show)))
    assert isinstance(found, Printed)
    Target(None, None, session.as_json).write(_rows(numbers, found.missing), COLUMNS)
    if found.file is not None:
        count = found.pages if found.pages is not None else len(numbers) - len(found.missing or ())
        session.say(f"{counted(count, 'label')} in {to}")
    if found.missing is None or found.missing:
        without = f"No label: {named(list(found.missing))}." if found.missing else "Ozon did not say which are missing."
        fail(without, Code.PARTLY)


def _rows(numbers: list[str], missing: dict[str, str] | None) -> list[dict[str, str]]:
    """The result."""
    if missing is None:
        return [{"posting_number": number, "label": "unknown", "reason": ""} for number in numbers]
    return [
        {
            "posting_number": number,
            "label": "missing" if number in missing else "printed",
            "reason": missing.get(number, ""),
        }
        for number in numbers
    ]
