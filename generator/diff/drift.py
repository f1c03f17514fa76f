"""The drift between Ozon's document and the spec, as a table for people and as JSON for scripts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from ..bundle import Bundle, bundle, bundle_all
from ..spec.structure import key_of, operations, shorten
from .compare import Difference, Drift
from .normalize import Official, UnreadableError
from .repair import Fault

_APIS = ("seller", "performance")
_SIDES = {"official": "official only", "spec": "spec only", "both": "differs"}
_NOUNS = {
    "body": ("body", "bodies"),
    "required": ("required flag", "required flags"),
    "deprecated": ("deprecation", "deprecations"),
    "switch-off": ("switch-off in words", "switch-offs in words"),
    "enum": ("list of values", "lists of values"),
}
_FAULTS_SHOWN = 3  #: places of each kind in the table; the JSON has all


def find_api(official: Official, spec: Path) -> Bundle:
    """The API of the spec that a document describes: by its server, then its title, then its paths."""
    for text in (" ".join(official.hosts).lower(), official.title.lower()):
        named = [api for api in _APIS if api in text]
        if len(named) == 1:
            if not (spec / named[0] / "openapi.yaml").exists():
                raise UnreadableError(
                    f"{official.file}: is the {named[0]} API, which spec/{named[0]} does not have yet"
                )
            return bundle(spec / named[0])
    theirs = {key_of(operation) for operation in operations(official.document)}
    ranked = [(len(theirs & {key_of(o) for o in operations(one.document)}), one) for one in bundle_all(spec)]
    count, best = max(ranked, key=lambda pair: pair[0], default=(0, None))
    if best is None or not count:
        raise UnreadableError(f"{official.file}: is neither the Seller nor the Performance API; no path of it is known")
    return best


def as_json(drift: Drift) -> str:
    """Everything, in an order that depends on the content only."""
    official = drift.official
    content: dict[str, Any] = {
        "api": drift.api,
        "official": {"file": official.file, "version": official.version, "sha256": official.sha256},
        "drift": bool(drift.differences),
        "totals": dict(sorted(Counter(d.kind for d in drift.differences).items())),
        "differences": [difference.as_json() for difference in drift.differences],
        "known": [difference.as_json() for difference in drift.known],
        "corrections": {
            "recorded": len(drift.corrections),
            "differences": len(drift.covered),
            "without_difference": drift.idle,
        },
        "kept_after_switch_off": sorted(drift.kept),
        "faults": [fault._asdict() for fault in official.faults],
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def as_table(drift: Drift) -> str:
    """For people: differences by operation, totals, and what is wrong with the document itself."""
    lines = [f"{drift.api}: the spec beside {drift.official.file}, version {drift.official.version or 'unknown'}", ""]
    for title, group in groupby(drift.differences, key=lambda d: d.operation):
        lines += [*_operation(title, list(group)), ""]
    lines += [_totals(drift.differences), _corrections(drift)]
    if drift.known:
        count = len(drift.known)
        lines.append(f"{count} {_plural('difference', count)} as recorded before (the JSON names them).")
    if drift.kept:
        lines.append(f"Switched off, gone from the document and kept: {shorten(sorted(drift.kept))}.")
    lines += _faults(drift.official.faults)
    return "\n".join(lines)


def _operation(title: str, found: list[Difference]) -> Iterator[str]:
    yield f"{title}  {found[0].call}".rstrip()
    rows = [(_SIDES[d.where], d.kind, " ".join(filter(None, (d.side, d.path))), _values(d)) for d in found]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        yield ("  " + "  ".join(text.ljust(width) for text, width in zip(row, (*widths, 0)))).rstrip()


def _values(difference: Difference) -> str:
    if difference.where != "both" and difference.kind in ("required", "deprecated"):
        return ""
    shown = [
        shorten(value) if isinstance(value, list) else str(value)
        for value in (difference.official, difference.spec)
        if value is not None
    ]
    return " → ".join(shown) if len(shown) == 1 else f"{shown[0]} in the document, {shown[1]} here"


def _totals(differences: list[Difference]) -> str:
    if not differences:
        return "No drift."
    kinds = Counter(difference.kind for difference in differences)
    counted = ", ".join(f"{count} {_plural(kind, count)}" for kind, count in sorted(kinds.items()))
    touched = len({difference.operation for difference in differences})
    noun = _plural("difference", len(differences))
    return f"{len(differences)} {noun} in {touched} {_plural('operation', touched)}: {counted}."


def _plural(kind: str, count: int) -> str:
    return _NOUNS.get(kind, (kind, f"{kind}s"))[count != 1]


def _corrections(drift: Drift) -> str:
    idle = f"; {len(drift.idle)} met no difference (the JSON names them)" if drift.idle else ""
    count = len(drift.covered)
    return (
        f"{count} {_plural('difference', count)} on purpose; {len(drift.corrections)} corrections are recorded{idle}."
    )


def _faults(faults: list[Fault]) -> Iterator[str]:
    if not faults:
        return
    yield ""
    yield f"Faults of the document ({len(faults)}):"
    for kind, group in groupby(faults, key=lambda fault: fault.kind):
        found = list(group)
        yield f"  {len(found)} × {kind}"
        for fault in found[:_FAULTS_SHOWN]:
            yield f"    {fault.place}: {fault.detail}".replace("    : ", "    ")
        if len(found) > _FAULTS_SHOWN:
            yield f"    … and {len(found) - _FAULTS_SHOWN} more"
