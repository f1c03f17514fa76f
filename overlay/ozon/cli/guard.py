"""The option for the largest change of a price."""

from __future__ import annotations

import click


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
