"""``ozon extract forget``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs
import click

from ..kinds import Kind
from ..output import FORMATS, Target
from ..session import Code, Command, Session, fail
from .options import Opener, day, extraction

if TYPE_CHECKING:
    from ...extract.forget import Forgotten

_COLUMNS: dict[str, Kind] = {"shop": "text", "what": "text", "place": "text", "count": "whole"}


@click.command("forget", cls=Command, short_help="Remove raw pages, a person's data, or a whole shop.")
@click.option(
    "--raw-days", type=click.FloatRange(0), metavar="DAYS", help="Raw pages that are older than so many days."
)
@click.option("--posting", multiple=True, metavar="NUMBER", help="Personal data of a posting. Repeat it for several.")
@click.option(
    "--buyer", multiple=True, metavar="VALUE", help="Personal data of the person with this name, phone, e-mail or id."
)
@click.option("--everything-of", metavar="SHOP", help="Rows, raw pages and state of a shop, which needs no key.")
@click.option(
    "--holes-before", callback=day, metavar="DAY", help="Missing parts that end by a day: they are no longer asked for."
)
@click.option("--dry-run", is_flag=True, help="Tell what would be removed. This is the default.")
@click.option("--yes", is_flag=True, help="Remove what was found instead of only counting it.")
@click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the rows.")
@extraction
def forget(
    session: Session,
    opener: Opener,
    raw_days: float | None,
    posting: tuple[str, ...],
    buyer: tuple[str, ...],
    everything_of: str | None,
    holes_before: date | None,
    dry_run: bool,
    yes: bool,
    form: str | None,
) -> None:
    """Remove what was read, of all shops or of that of --shop. Without --yes, only tells what would be removed. Sends
    nothing.

    \b
    ozon extract forget --to duckdb:shop.duckdb --posting 24219509-0020-1
    ozon extract forget --to duckdb:shop.duckdb --buyer "+79990000000" --yes
    ozon extract forget --to duckdb:shop.duckdb --everything-of old-shop --yes
    ozon extract forget --to duckdb:shop.duckdb --raw-days 7 --yes
    ozon extract forget --to duckdb:shop.duckdb --holes-before 2026-01-01 --streams accruals --yes

    A posting or a buyer: personal columns of the rows become empty, and files of raw pages that tell of them are
    removed as a whole. Ozon still has the data: runs with --personal read them again while the posting may change.
    Raw pages older than 30 days are removed by each run, too. PostgreSQL frees what was erased in its next vacuum.
    Missing parts that are given up are asked for again by runs with an earlier --since.
    """
    if dry_run and yes:
        fail("--dry-run and --yes exclude each other.", Code.INVALID)
    from ...extract.forget import Person, forget_holes, forget_person, forget_raw, forget_shop

    given = [raw_days is not None, bool(posting or buyer), everything_of is not None, holes_before is not None]
    if sum(given) != 1:
        what = "--raw-days, --posting and --buyer, --holes-before, or --everything-of"
        fail(f"Tell what to forget: {what}.", Code.INVALID)
    if any(not value.strip() for value in (*posting, *buyer, everything_of or "-")):
        fail("What to forget must not be empty.", Code.INVALID)
    named = [everything_of] if everything_of is not None else [] if raw_days is not None else None
    with opener(shops=named, every=True) as extract:
        if raw_days is not None:
            found = forget_raw(extract, raw_days, really=yes)
        elif everything_of is not None:
            found = forget_shop(extract, everything_of, really=yes)
        elif holes_before is not None:
            found = forget_holes(extract, holes_before, really=yes)
        else:
            found = forget_person(extract, Person(postings=posting, values=buyer), really=yes)
    Target(form, None, session.as_json).write(map(attrs.asdict, found), _COLUMNS)
    session.say(_told(found, yes))


def _told(found: list[Forgotten], yes: bool) -> str:
    if not found:
        return "There is nothing of that."
    return "Removed." if yes else "Nothing was removed yet: repeat it with --yes."
