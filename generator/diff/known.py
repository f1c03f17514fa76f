"""Differences that were looked at and stay, so that the next report counts them and does not list them.

``drift --record`` writes them to ``spec/known-drift.json``: those that the spec keeps, and those that corrections speak
of. What only the document has is recorded below a correction alone: everything else the spec takes over.

A correction that was recorded hides the differences of that time, and not what the document says later at its place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .compare import Difference, Drift

FILE = "known-drift.json"


def fold(drift: Drift, spec: Path) -> None:
    """Move the known differences out of the list of differences, and into it what is new under an old correction."""
    content = _load(spec)
    rows, old = content.get(drift.api, []), set(content.get(f"{drift.api} corrections", []))
    known, seen = (
        {_key(row) for row in rows if bool(row.get("corrected")) is corrected} for corrected in (False, True)
    )
    later = [one for one, names in drift.covered if names <= old and _key(one.as_json()) not in seen]
    drift.covered = [(one, names) for one, names in drift.covered if one not in later]
    drift.known = [one for one in drift.differences if _key(one.as_json()) in known]
    drift.differences = [one for one in drift.differences if _key(one.as_json()) not in known] + later
    drift.differences.sort(key=lambda d: (d.operation.partition(" ")[2], *map(str, d)))
    drift.later = later


def record(drift: Drift, spec: Path) -> None:
    """Note the corrections and the differences of now, but for those that only the document has and none speaks of."""
    stays = [one for one in (*drift.differences, *drift.known) if one.where != "official" and one not in drift.later]
    corrected = [*(one for one, _ in drift.covered), *drift.later]
    rows = [*_rows(stays), *({**row, "corrected": True} for row in _rows(corrected))]
    content = _load(spec)
    content[drift.api], content[f"{drift.api} corrections"] = sorted(rows, key=_key), sorted(set(drift.corrections))
    texts = [
        f"{json.dumps(name)}: [\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in found) + "\n]"
        for name, found in sorted(content.items())
    ]
    (spec / FILE).write_text("{\n" + ",\n".join(texts) + "\n}\n", encoding="utf-8", newline="\n")


def _load(spec: Path) -> dict[str, list[Any]]:
    file = spec / FILE
    found: dict[str, list[Any]] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return found


def _rows(found: Iterable[Difference]) -> list[dict[str, Any]]:
    return [{key: value for key, value in one.as_json().items() if key not in ("call", "where")} for one in found]


def _key(row: dict[str, Any]) -> str:
    """A difference as text. Another value on either side makes another difference."""
    words = ("operation", "side", "path", "kind", "official", "spec")
    return json.dumps([row[word] for word in words], ensure_ascii=False)
