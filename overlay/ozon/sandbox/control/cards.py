"""Product cards for commands: the documented card with the caller's changes, validated like an import."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..data import catalogue
from ..messages import RefusalError
from ..reading import read_value, row_errors
from ..shapes import Json
from .arguments import CommandError, shown


def whole_card(card: Mapping[str, Any], **own: str) -> Json:
    """Return an import item with these fields; all others come from the documented item.

    Args:
        card: fields of an import item.
        **own: fields that are separate arguments of the command; empty to take those of the card.

    Raises:
        CommandError: import items do not have a field, or its value is invalid.
    """
    for name, value in own.items():
        if value and card.get(name, value) != value:
            raise CommandError(
                f"{name} is {shown(value)}, but card.{name} is {shown(card[name])}: give only one of them"
            )
    operation = catalogue().operation("seller", "product_import")
    documented: Json = operation.request_example()["items"][0]
    item = {**documented, "old_price": "0", "barcode": "", **card, **{name: own[name] for name in own if own[name]}}
    try:
        read, unknown = read_value(operation, {"items": [item]})
    except RefusalError as refusal:
        where, _, reason = refusal.message.rpartition(".Items[0]")[2].partition(": ")
        names = re.sub("(?<=[a-z0-9])(?=[A-Z])", "_", where).lower()
        raise CommandError(f"card{names}: {reason}") from None
    if unknown:
        names = ", ".join(name.replace("items[].", "card.", 1) for name in unknown)
        raise CommandError(f"import items do not have: {names}")
    made: Json = read["items"][0]
    if broken := [
        f"card.{name}: {reason}, not {shown(made.get(name))}" for name, reason in row_errors(operation, made)
    ]:
        raise CommandError("; ".join(broken))
    return made
