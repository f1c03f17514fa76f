"""The second half of an import: "imported" is not "on sale"."""

from __future__ import annotations

import re
from typing import Any, Literal

from attrs import evolve

from ozon_generated.errors import OzonError

from ..answers import dig, rows_of
from ..steps import Steps
from ..tasks.polling import Pace
from .entries import Entry
from .errors import item_errors
from .names import text_of
from .results import Moderation
from .run import Run

_DECLINED = re.compile("declin|reject|fail|error", re.IGNORECASE)
_LONGEST = 60.0


def moderate(run: Run, entries: list[Entry]) -> Steps[None]:
    """Wait until the checks of all imported products are over, and put what they say into the results."""
    waiting = {
        text_of(entry.result.key): entry
        for entry in entries
        if entry.result is not None
        and entry.result.status in ("imported", "skipped")
        and text_of(dig(entry.sent, "offer_id"))
    }
    pace = Pace(run.client, run.settings.interval, run.settings.moderation_deadline, _LONGEST)
    while waiting:
        try:
            ask = run.ask(
                "product.info_list", {"offer_id": [str(dig(entry.sent, "offer_id")) for entry in waiting.values()]}
            )
            infos = rows_of((yield ask), "items", ask.operation)
        except OzonError:
            infos = []  # the deadline ends it
        for info in infos:
            entry = waiting.get(text_of(info.offer_id))
            if entry is not None and _note(entry, info) != "pending":
                del waiting[text_of(info.offer_id)]
        run.report(f"{run.job.name}: moderation", len(entries) - len(waiting), len(entries))
        if waiting and not (yield from pace.rest()):
            break
    for entry in waiting.values():
        if entry.result is not None and entry.result.moderation is None:
            entry.result = evolve(entry.result, moderation=Moderation(outcome="pending"))


def _note(entry: Entry, info: Any) -> str:
    """Put the state of a product into a result; gives the outcome."""
    statuses = info.statuses
    found = Moderation(
        outcome=_outcome(info),
        status=str(getattr(statuses, "status", None) or ""),
        status_name=str(getattr(statuses, "status_name", None) or ""),
        moderate_status=str(getattr(statuses, "moderate_status", None) or ""),
        validation_status=str(getattr(statuses, "validation_status", None) or ""),
        sku=info.sku if isinstance(info.sku, int) else 0,
        errors=tuple(item_errors(info.errors, entry.item)),
    )
    assert entry.result is not None
    entry.result = evolve(entry.result, moderation=found, product_id=entry.result.product_id or info.id or 0)
    return found.outcome


def _outcome(info: Any) -> Literal["on_sale", "approved", "declined", "pending"]:
    """Our reading of the states, which Ozon lists nowhere."""
    statuses = info.statuses
    moderate = str(getattr(statuses, "moderate_status", None) or "")
    validation = str(getattr(statuses, "validation_status", None) or "")
    if _DECLINED.search(moderate) or _DECLINED.search(validation):
        return "declined"
    if "approved" not in moderate.lower():
        return "pending"
    available = any(one.availability == "AVAILABLE" for one in info.availabilities or ())
    return "on_sale" if available else "approved"
