"""Splits an iterable lazily into batches, by count and by size, and checks each item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from attrs import define, evolve

from ozon_generated.exact_json import dumps
from ozon_generated.model import Model
from ozon_generated.plain import plain

from ..answers import dig
from ..cards.fields import check_fields, with_rules
from ..cards.findings import Finding, as_dict
from ..cards.results import BuiltCard, CheckedCard
from ..cards.rules import prepare
from ..schemas import request_schema, row_fields
from ..similar import alike
from .jobs import IMPORT, Job, Name, names, text_of
from .results import ItemError, Result, Status
from .run import Run, failure

#: Bytes of a request besides its items: the name of the list and its brackets.
_FRAME = 64


@define(eq=False)
class Entry:
    """One item and its state."""

    index: int
    item: object
    sent: object  #: the item as it is sent
    names: list[Name]
    key: str | int | None  #: its name, as it was given
    size: int = 0  #: bytes
    warnings: tuple[ItemError, ...] = ()
    result: Result | None = None
    throttled: tuple[ItemError, ...] = ()
    found: bool | None = None
    product_id: int = 0

    @property
    def offer_id(self) -> str:
        """Its offer_id as text; empty without one."""
        return text_of(dig(self.sent, "offer_id"))

    def settle(self, status: Status, errors: Iterable[ItemError] = (), **facts: Any) -> None:
        """Set its result."""
        facts = {"product_id": self.product_id, "found": self.found} | facts
        told = tuple(evolve(error, index=self.index) for error in (*errors, *self.warnings))
        self.result = Result(index=self.index, key=self.key, item=self.item, status=status, errors=told, **facts)


def batches(run: Run, items: Iterable[object]) -> Iterator[list[Entry]]:
    """Lists of entries, read as they are needed; those that cannot be sent have their result already.

    An exception of the iterable ends the batches; it is kept in ``run.input_failure``.
    """
    most = min(run.settings.max_items, run.job.size)
    batch: list[Entry] = []
    size = _FRAME
    for entry in _entries(run, items):
        if batch and (len(batch) >= most or size + entry.size > run.settings.max_bytes):
            yield batch
            batch, size = [], _FRAME
        batch.append(entry)
        size += entry.size
    if batch:
        yield batch


def _entries(run: Run, items: Iterable[object]) -> Iterator[Entry]:
    try:
        for index, item in enumerate(items):
            yield _entry(run, index, item)
    except Exception as error:  # of the iterable, or of the caller's check
        run.input_failure = error


def _entry(run: Run, index: int, item: object) -> Entry:
    content, told = _opened(item)
    bare = run.job.wrap and not isinstance(content, Mapping | Model)
    sent = {run.job.facts.ids[0]: content} if bare else content
    found = names(run.job, sent)
    entry = Entry(index, item, sent, found, _key(dig(sent, found[0].field)) if found else None)
    problems = list(dict.fromkeys(_problems(run, entry, [_from(one) for one in told])))
    if _faulty(problems):
        entry.size = 0
        entry.settle("not_sent", errors=problems)
    else:
        entry.warnings = tuple(problems)
        run.seen.add(entry.names[0])
    return entry


def _opened(item: object) -> tuple[object, list[Finding]]:
    """The card of a built or checked one, and what was found in it; any other item as it is."""
    if isinstance(item, BuiltCard):
        return item.row if item.card is None else item.card, item.findings
    return (item.card, item.findings) if isinstance(item, CheckedCard) else (item, [])


def _key(value: object) -> str | int | None:
    """An id as a text or a whole number: a spreadsheet may have 1001.0."""
    if isinstance(value, float | Decimal) and text_of(value).isdecimal():
        return int(value)
    return value if isinstance(value, str | int | None) else str(value)


def _problems(run: Run, entry: Entry, told: list[ItemError]) -> list[ItemError]:
    """The errors that keep an item back, and the warnings.

    Args:
        run: the batch call.
        entry: the item.
        told: what was found before; an error keeps a built card back whatever the settings, because there is none.
    """
    if _faulty(told) and (run.settings.check or isinstance(entry.item, BuiltCard)):
        return told
    if not entry.names:
        wanted = " or ".join(run.job.facts.ids) or "an id"
        path = run.job.facts.ids[0] if run.job.facts.ids else ""
        return failure("no_key", f"Give it {wanted}.", path)
    if entry.names[0] in run.seen:
        text = "The input has this item before, and only the first is sent: remove one of them."
        return failure("duplicate", text, entry.names[0].field)
    try:
        problems = _checked(run, entry) + told if run.settings.check else []
        if _faulty(problems):
            return problems
        entry.size = len(dumps(entry.sent, plain)) + 1
    except (TypeError, ValueError, OverflowError) as error:
        return failure("not_json", f"It cannot be sent as JSON: {error}.")
    if entry.size + _FRAME > run.settings.max_bytes:
        text = f"It takes {entry.size} bytes of at most {run.settings.max_bytes}: make it smaller, or raise max_bytes."
        problems += failure("too_large", text)
    if callable(run.settings.check):
        problems += [_from(one) for one in run.settings.check(_mapping(run.job, entry.sent))]
    return problems


def _mapping(job: Job, sent: object) -> dict[str, object]:
    """An item as a mapping: a bare id by the name of its list."""
    return as_dict(sent) if isinstance(sent, Mapping | Model) else {job.facts.items: sent}


def _checked(run: Run, entry: Entry) -> list[ItemError]:
    """The findings of the spec's rules and of the card rules. Only fields that the spec requires must be present."""
    job = run.job
    rows = job.facts.items
    entry.sent, found = prepare(job.name, rows, entry.sent)
    if job is IMPORT and isinstance(entry.sent, Mapping):
        own = [one for one in check_fields(entry.sent) if one.severity == "error"]
        demanded = request_schema(job.name).items(rows)["required"]
        found = [
            evolve(one, severity="warning") if one.code == "missing_field" and one.path not in demanded else one
            for one in with_rules(own, found)
        ]
    if job.changes and isinstance(entry.sent, Mapping):
        found += _unchanging(job, entry.sent)
    if getattr(run.client.pipeline, "unknown_fields", "warn") == "error":
        found = [evolve(one, severity="error") if one.code == "unknown_field" else one for one in found]
    return [_from(one) for one in found]


def _unchanging(job: Job, sent: Mapping[str, object]) -> Iterator[Finding]:
    """The error of an item that has only names."""
    known = row_fields(job.name, job.facts.items).keys()
    names = {*job.facts.ids, *job.facts.also}
    if all(sent[name] is None for name in (sent.keys() & known) - names):
        fix = alike(sent.keys() - known, known)
        yield Finding("", "error", "It has nothing to change.", fix, "nothing_to_change")


def _faulty(problems: list[ItemError]) -> bool:
    return any(problem.level == "error" for problem in problems)


def _from(finding: Finding) -> ItemError:
    """A finding of a card check, as the error of an item."""
    text = f"{finding.message} {finding.fix}".rstrip()
    return ItemError(code=finding.code, message=text, path=finding.path, level=finding.severity)
