"""Where the spec comes from: which official document it was compared with, and what it contains.

``spec/PROVENANCE.yaml`` is kept by hand, and by ``drift --record``; everything else is counted.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ..bundle import Bundle, SpecError, YamlFile
from .structure import corrections, operations

FILE = "PROVENANCE.yaml"
_FORM = {"compared": r"\d{4}-\d\d-\d\d", "sha256": r"[0-9a-f]{64}", "version": r".+", "note": r".+"}


def provenance(spec_folder: Path, bundles: Iterable[Bundle]) -> dict[str, Any]:
    """Everything about the spec that does not depend on the day: the same for the same files on every machine."""
    stated = load(spec_folder)
    return {
        "generator": {"openapi-python-client": version("openapi-python-client")},
        "spec_sha256": spec_hash(spec_folder),
        "apis": {one.api: {**stated.get(one.api, _entry({})), **_counts(one.document)} for one in bundles},
    }


def _counts(document: dict[str, Any]) -> dict[str, int]:
    lifecycles = [operation.lifecycle for operation in operations(document)]
    return {
        "operations": len(lifecycles),
        "schemas": len(document["components"]["schemas"]),
        "corrections": sum(1 for _ in corrections(document)),
        "beta": sum("beta" in lifecycle for lifecycle in lifecycles),
        "with_off_date": sum("off" in lifecycle for lifecycle in lifecycles),
    }


def switched_off(spec: Bundle, today: date) -> int:
    """How many operations of an API are off on a day."""
    return sum(one.lifecycle.get("off", "9999") <= today.isoformat() for one in operations(spec.document))


def spec_hash(spec_folder: Path) -> str:
    """A hash of the names and contents of all spec files except the provenance itself."""
    whole = hashlib.sha256()
    for file in sorted(spec_folder.glob("*/**/*.yaml"), key=lambda file: file.relative_to(spec_folder).as_posix()):
        content = file.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{file.relative_to(spec_folder).as_posix()} {len(content)}\n".encode() + content)
    return whole.hexdigest()


def as_table(found: dict[str, Any], off: dict[str, int]) -> str:
    """For people."""
    head = ("", "operations", "off", "to go", "beta", "schemas", "corrections", "compared", "official document")
    rows = [head, *([api, *_row(entry, off[api])] for api, entry in found["apis"].items())]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    notes = [f"{api}: {entry['note']}" for api, entry in found["apis"].items() if entry["note"]]
    made = [f"{name} {number}" for name, number in found["generator"].items()]
    return "\n".join([*lines, "", *notes, f"generator: {', '.join(made)}", f"spec: sha256 {found['spec_sha256']}"])


def _row(entry: dict[str, Any], off: int) -> list[str]:
    counts = (entry["operations"], off, entry["with_off_date"] - off, entry["beta"])
    shown = entry["sha256"][:12] if entry["sha256"] else "no hash"
    shown = f"{entry['version']} {shown}" if entry["version"] else shown
    return [*map(str, (*counts, entry["schemas"], entry["corrections"])), entry["compared"] or "-", shown]


# The file


def load(spec_folder: Path) -> dict[str, dict[str, Any]]:
    """What the file says of each API. Raises `SpecError` for what it may not say."""
    path = spec_folder / FILE
    if not path.exists():
        return {}
    file = YamlFile(path, f"spec/{FILE}")
    problems = [f"{file.place(*pointer)}: is not what belongs there" for pointer in _misfits(file.content)]
    if problems:
        raise SpecError(problems)
    return {api: _entry(entry) for api, entry in file.content.items()}


def _misfits(content: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for api, entry in content.items():
        if isinstance(entry, dict):
            yield from ((api, key) for key, value in entry.items() if not _fits(key, value))
        else:
            yield (api,)


def _fits(key: str, value: Any) -> bool:
    if key == "differences":
        return value is None or (isinstance(value, int) and value >= 0)
    return key in _FORM and (value is None or (isinstance(value, str) and re.fullmatch(_FORM[key], value) is not None))


def _entry(stated: dict[str, Any]) -> dict[str, Any]:
    return {key: stated.get(key) for key in ("compared", "sha256", "version", "differences", "note")}


def record(spec_folder: Path, api: str, compared: date, sha256: str, official: str, differences: int) -> None:
    """Write down a comparison. The comments at the top of the file stay."""
    path = spec_folder / FILE
    stated = load(spec_folder)
    stated[api] = {
        "compared": compared.isoformat(),
        "sha256": sha256,
        "version": official or None,
        "differences": differences,
        "note": None,
    }
    text = path.read_text("utf-8") if path.exists() else ""
    head = re.match(r"(?:#.*\n|\s*\n)*", text)
    assert head is not None
    parts = ["\n".join([f"{name}:", *(f"  {key}: {_scalar(v)}" for key, v in e.items())]) for name, e in stated.items()]
    path.write_text(head[0] + "\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")


def _scalar(value: Any) -> str:
    return "null" if value is None else str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)
