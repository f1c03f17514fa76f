"""Finds operations, and describes one: what it takes, what it returns, and what it may do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ozon_generated.errors import ArgumentError

from ..fields import Fields
from ..operations import OperationInfo, every, get, search
from ..ranking import FILLERS
from ..similar import alike

#: Maximum number of operations that a search shows.
_SHOWN = 20


def callable_(operation: OperationInfo) -> bool:
    """Whether assistants may call it. Token calls are left to the clients: their answers are secrets."""
    return operation.section != "auth"


def known(api: str, name: str) -> OperationInfo:
    """An operation by its name, id or path. Raises `ArgumentError`."""
    try:
        found = get(name, api)
    except KeyError:
        elsewhere = [one.api for one in every() if name in (one.name, one.id, one.path)]
        near = alike([name], [one.name for one in every(api)]) or "Use find to search by words."
        advice = f"The {elsewhere[0]} API has it: pass api." if elsewhere else near
        raise ArgumentError(f"The {api} API has no operation {name!r}. {advice}") from None
    if not callable_(found):
        raise ArgumentError(f"{found.name} fetches tokens. The server does that itself, and does not show them.")
    return found


def find(words: str, api: str | None) -> dict[str, Any]:
    """The operations that match all words; if none does, those that match most of them."""
    matching = [one for one in search(words, api) if callable_(one)]
    matching.sort(key=lambda one: one.api == "merchants" or one.is_off())  # last, because there are better ones
    found: dict[str, Any] = {}
    if not matching:
        matching = _some(words, api)
        found["note"] = "No operation matches all words. These match some." if matching else "Try other or fewer words."
    found["operations"] = [_row(one) for one in matching[:_SHOWN]]
    if len(matching) > _SHOWN:
        found["left_out"] = f"{len(matching) - _SHOWN} more match. Add a word to see others."
    return found


def _some(words: str, api: str | None) -> list[OperationInfo]:
    """Operations that match single words, those of most words first."""
    counts: dict[tuple[str, str], list[Any]] = {}
    for word in {word for word in words.lower().split()[:20] if len(word) > 2 and word not in FILLERS}:
        for place, one in enumerate(search(word, api)):
            if callable_(one):
                count = counts.setdefault((one.api, one.name), [0, 0, one])
                count[0], count[1] = count[0] - 1, count[1] + place
    return [count[2] for count in sorted(counts.values(), key=lambda count: (count[0], count[1], count[2].id))]


def _row(one: OperationInfo) -> dict[str, Any]:
    found = {"api": one.api, "operation": one.name, "safety": one.safety, "summary": one.summary}
    return {**found, "switched_off": one.off.isoformat()} if one.off else found


def describe(operation: OperationInfo) -> dict[str, Any]:
    """Everything about an operation that its caller has to know."""
    fields, facts = Fields(operation), operation.facts
    found: dict[str, Any] = {**_row(operation), "request": f"{operation.method} {operation.path}"}
    if operation.safety != "read":
        found["effect"] = effect(operation, {})
    if notes := list(_notes(operation)):
        found["notes"] = notes
    found["body"] = dict(fields.rows())
    if example := fields.data.get("request", {}).get("example"):
        found["example_body"] = example
    if parameters := {one["name"]: one["example"] for one in fields.data.get("parameters", ()) if "example" in one}:
        found["example_parameters"] = parameters
    response = fields.data.get("response", {})
    found["answer"] = response.get("example", f"a file or text: {response.get('content_type', 'nothing')}")
    if facts.get("item-errors"):
        found["notes"] = [*found.get("notes", ()), "An answer of 200 may contain failed items; call lists them."]
    return found


def switch_off(operation: OperationInfo) -> Iterator[str]:
    """When an operation is switched off, and what replaces it."""
    if operation.off is not None:
        instead = f"; use {' or '.join(operation.replacement)}" if operation.replacement else ""
        yield f"Ozon switches {operation.name} off on {operation.off}{instead}."


def _notes(operation: OperationInfo) -> Iterator[str]:
    facts = operation.facts
    yield from switch_off(operation)
    for limit in facts.get("limits", ()):
        place = f"{limit.get('scope', 'account')} and {limit['per']}"
        yield f"Limit of {limit.get('of', 'requests')} per {place}: {limit.get('count') or 'unknown'}."
    if paging := facts.get("pagination"):
        yield f"Pages: rows are at {paging['items'] or 'the top'}, {paging['token']} asks for a page."
    if period := facts.get("period"):
        longest = [f"{period[unit]} {unit}" for unit in ("months", "days") if period.get(unit)]
        dates = "Moscow days" if period.get("dates") else "moments"
        most = f", at most {' and '.join(longest)}" if longest else ""
        yield f"Period: {period['start']} to {period['end']}, {dates}{most}."
    if tier := facts.get("tier"):
        needs = ", ".join(tier.get("any-of", ())) or tier.get("programme", "")
        yield " ".join(filter(None, (f"Requires one of: {needs}." if needs else "", tier.get("note", ""))))
    if task := facts.get("task"):
        poll = get(task["poll"], operation.api).name
        yield f"It starts work. To see what came of it, call {poll} with {task['argument']} from {task['id']}."
    for one in operation.fields:
        yield f"{one.side} field {one.path}: " + (f"off on {one.off}." if one.off else "deprecated.")


def effect(operation: OperationInfo, body: Mapping[str, Any]) -> str:
    """What a write does, as a sentence or more."""
    counts = [f"Rows of {name}: {len(value)}." for name, value in body.items() if isinstance(value, list)]
    last = ["It cannot be undone."] if operation.safety == "destructive" else []
    return " ".join([f"{operation.summary}.", *counts, *last])
