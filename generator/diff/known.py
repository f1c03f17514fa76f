"""Differences that were looked at and stay, so that the next report counts them and does not list them.

``drift --record`` writes them to ``spec/known-drift.json``. What only the document has is never among them: the spec
takes it over, or a correction says why not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .compare import Difference, Drift

FILE = "known-drift.json"


def fold(drift: Drift, spec: Path) -> None:
    """Move the known differences out of the list of differences."""
    known = {_key(row) for row in _load(spec).get(drift.api, [])}
    drift.known = [one for one in drift.differences if _key(one.as_json()) in known]
    drift.differences = [one for one in drift.differences if _key(one.as_json()) not in known]


def record(drift: Drift, spec: Path) -> None:
    """Note the differences of now, but for those that only the document has."""
    stays = [one for one in (*drift.differences, *drift.known) if one.where != "official"]
    content = {**_load(spec), drift.api: _rows(stays)}
    rows = [
        f"{json.dumps(api)}: [\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in found) + "\n]"
        for api, found in sorted(content.items())
    ]
    (spec / FILE).write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8", newline="\n")


def _load(spec: Path) -> dict[str, list[dict[str, Any]]]:
    file = spec / FILE
    found: dict[str, list[dict[str, Any]]] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return found


def _rows(found: Iterable[Difference]) -> list[dict[str, Any]]:
    rows = [{key: value for key, value in one.as_json().items() if key not in ("call", "where")} for one in found]
    return sorted(rows, key=_key)


def _key(row: dict[str, Any]) -> str:
    """A difference as text. Another value on either side makes another difference."""
    words = ("operation", "side", "path", "kind", "official", "spec")
    return json.dumps([row[word] for word in words], ensure_ascii=False)
