"""``ozon orders ship``: assembles postings, and checks by reading that they are assembled."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from ..output import Target, options
from ..session import Code, Command, Hook, Session, common, counted
from .postings import COLUMNS, Outcome, exit_code, follow, named, read, some, wait_option
from .requirements import missing

if TYPE_CHECKING:
    from ozon_generated.errors import OzonError

    from ...client.seller import Seller

TO_ASSEMBLE = "awaiting_packaging"
FAILED = "ship_failed"
_BEFORE = ("", "awaiting_verification", "awaiting_approve", TO_ASSEMBLE)
#: The action of a posting whose assembly has been requested and is not finished.
_RUNNING = "ship_async_in_process"
Package = list[dict[str, Any]]


@click.command("ship", cls=Command, short_help="Assemble postings.")
@click.argument("postings", metavar="POSTING...", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Check the postings, and print what would be sent.")
@click.option("--yes", is_flag=True, help="Do not ask before the assembly.")
@wait_option
@common
@options
def command(session: Session, output: Target, postings: tuple[str, ...], dry_run: bool, yes: bool, wait: float) -> None:
    """Assemble each POSTING as one package with all its products. '-' reads the numbers from standard input.

    Ozon assembles in the background, so each posting is read afterwards, until --wait seconds have passed. The result
    has a row for each: done, failed, unknown (it may still happen: read it again before you repeat the command) or
    not_sent; with --dry-run, ready if it would be assembled. A posting that is assembled already is done. Postings
    whose products need marking codes or other data that Ozon does not have yet are not sent; the message says what is
    missing.

    Exit codes: 0 if all are assembled, 3 if only some, 1 if none, 2 if none could be sent as it is, 4 if one is
    unknown.
    """
    outcomes = {number: Outcome(number) for number in some(postings)}
    with session.seller(read_only=True) as seller, session.progress() as show:
        packages = _prepared(seller, outcomes, show)
    if dry_run:
        for number, products in packages.items():
            pieces = ", ".join(f"{one['quantity']} of SKU {one['product_id']}" for one in products)
            outcomes[number].settle("ready", f"Would be assembled: {pieces}.")
        output.write([one.row() for one in outcomes.values()], COLUMNS)
        invalid = [one for one in outcomes.values() if one.invalid]
        raise click.exceptions.Exit(
            Code.DONE if not invalid else Code.INVALID if len(invalid) == len(outcomes) else Code.PARTLY
        )
    if packages:
        left_out = sum(one.invalid for one in outcomes.values())
        effect = f"Assemble {counted(len(packages), 'posting')}, each as one package: {named(list(packages))}."
        others = f" {counted(left_out, 'posting')} cannot be sent yet." if left_out else ""
        session.confirm(f"{effect}{others} This cannot be undone.", yes=yes)
    try:
        with session.seller() as seller, session.progress() as show:
            _ship(seller, outcomes, packages, wait, show)
    finally:
        output.write([one.row() for one in outcomes.values()], COLUMNS)
    raise click.exceptions.Exit(exit_code(list(outcomes.values())))


def _prepared(seller: Seller, outcomes: dict[str, Outcome], show: Hook) -> dict[str, Package]:
    """The products of each posting that can be assembled; all others are settled."""
    from ozon_generated.errors import BadRequestError, NotFoundError

    from ...progress import Progress

    packages: dict[str, Package] = {}
    for count, (number, outcome) in enumerate(outcomes.items(), start=1):
        try:
            products = _products(seller, outcome)
        except (BadRequestError, NotFoundError) as error:
            outcome.refuse(str(error))
        else:
            packages |= {number: products} if products else {}
        show(Progress("reading postings", count, len(outcomes)))
    return packages


def _products(seller: Seller, outcome: Outcome) -> Package | None:
    """The products of a posting that can be assembled; ``None`` if the outcome is settled without that."""
    posting = read(seller, outcome.posting_number)
    outcome.see(posting)
    products = [{"product_id": one.sku, "quantity": one.quantity} for one in posting.products]
    if _is_assembled(outcome):
        outcome.settle("done", "It was assembled before.")
    elif outcome.status != TO_ASSEMBLE:
        outcome.refuse(f"It is {outcome.status or 'in an unknown state'}, and only {TO_ASSEMBLE} can be assembled.")
    elif _RUNNING in posting.available_actions:
        outcome.settle("unknown", "Ozon is assembling it already.")
    elif text := missing(seller, posting):
        outcome.refuse(text)
    elif not products or not all(one["product_id"] and one["quantity"] for one in products):
        outcome.refuse("The answer does not say which products it has.")
    else:
        return products
    return None


def _is_assembled(outcome: Outcome) -> bool:
    return outcome.status not in _BEFORE and not outcome.status.startswith("cancelled")


def _ship(seller: Seller, outcomes: dict[str, Outcome], packages: dict[str, Package], wait: float, show: Hook) -> None:
    from ozon_generated.errors import OzonError
    from ozon_generated.seller.posting_fbs import FbsShipPackage, FbsShipProduct

    from ...progress import Progress

    before = {number: outcome.substatus for number, outcome in outcomes.items()}
    waiting = {number: outcome for number, outcome in outcomes.items() if outcome.result == "unknown"}
    stopped = False
    for count, (number, products) in enumerate(packages.items(), start=1):
        outcome = outcomes[number]
        if stopped:
            outcome.settle("not_sent", "The command stopped at the error before.")
            continue
        outcome.settle("unknown", "The command was interrupted while it was sent.")
        package = FbsShipPackage(products=[FbsShipProduct(**one) for one in products])
        try:
            seller.posting_fbs.ship(packages=[package], posting_number=number)
            outcome.message = "Ozon accepted it, and has not assembled it yet."
        except OzonError as error:
            stopped = _failed(seller, outcome, error)
        if outcome.result == "unknown":
            waiting[number] = outcome
        show(Progress("sending postings", count, len(packages)))

    def judge(outcome: Outcome, _: Any) -> bool:
        if _is_assembled(outcome):
            outcome.settle("done")
        elif outcome.status.startswith("cancelled"):
            outcome.settle("failed", f"It is {outcome.status}.")
        elif outcome.substatus == FAILED and before[outcome.posting_number] != FAILED:
            outcome.settle("failed", "Ozon accepted it, and could not assemble it: run the command again.")
        elif outcome.substatus == FAILED:
            outcome.message = f"Its substatus is still {FAILED}, as it was before."
        return outcome.result != "unknown"

    follow(seller, waiting, judge, wait, show)


def _failed(seller: Seller, outcome: Outcome, error: OzonError) -> bool:
    """Record a call that failed. Returns whether the next ones would fail as well."""
    from ozon_generated.errors import ApiError, BadRequestError, ConflictError, NotFoundError, OzonError, TransportError

    if isinstance(error, BadRequestError | NotFoundError | ConflictError):
        outcome.settle("failed", str(error))
        with suppress(OzonError):  # the refusal is the result unless the posting proves otherwise
            outcome.see(read(seller, outcome.posting_number))
            if _is_assembled(outcome):
                outcome.settle("done", "It was assembled before.")
        return False
    if error.sent and (error.outcome_unknown or not isinstance(error, ApiError)):
        outcome.settle("unknown", str(error))
        return isinstance(error, TransportError)
    outcome.settle("not_sent", str(error))
    return True
