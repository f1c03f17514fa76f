"""Cards for commands: the documented one, with what a caller wants instead, read as an import reads it."""

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
    """An import item with these fields, and those of the documented item for the others.

    Args:
        card: fields of an import item.
        **own: fields that have an argument of their own; empty for what the card says.

    Raises:
        CommandError: a field that import items do not have, or a value that is none for it.
    """
    for name, value in own.items():
        if value and card.get(name, value) != value:
            raise CommandError(f"{name} is {shown(value)}, and card.{name} is {shown(card[name])}: give one of them")
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
