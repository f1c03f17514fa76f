"""The largest change of a price: the option, and what compares the rows of a request with the current prices."""

from __future__ import annotations

from typing import Any

import click

from ..operations import OperationInfo
from .session import Code, Session, fail


def share(context: click.Context, parameter: click.Parameter, text: str) -> float | None:
    """A fraction, a percentage, or none."""
    if text.lower() == "none":
        return None
    try:
        found = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        found = 0.0
    if not 0 < found < float("inf") or (found > 1 and not text.endswith("%")):  # 30 is meant to be 30%
        raise click.BadParameter(f"{text!r} is neither a fraction up to 1, such as 0.3, nor a percentage, nor none.")
    return found


max_change = click.option(
    "--max-change", "most", default="0.3", callback=share, metavar="SHARE",
    help="Largest change of a price, as a share of the current one; other rows are not sent. 'none' allows any.",
)  # fmt: skip


def compare(session: Session, operation: OperationInfo, given: dict[str, Any], most: float | None) -> None:
    """End the command, before anything is sent, if a row of a request may not set its price."""
    from ..batch.products import PRICED
    from ..errors import ReadOnlyError

    if most is None or operation.api != "seller" or operation.name not in PRICED:
        return
    rows, batch = PRICED[operation.name]
    with session.seller(read_only=True) as seller:
        held = [
            one
            for one in batch(seller, given.get(rows, ()), max_change=most)
            if not isinstance(one.error, ReadOnlyError)
        ]
    for one in held:
        click.echo(f"{one.key}: {'; '.join(map(str, one.errors)) or one.error}", err=True)
    if held:
        text = (
            f"{len(held)} of {len(given[rows])} rows are held back. Nothing was sent. --max-change none sends them all."
        )
        fail(text, Code.INVALID)
