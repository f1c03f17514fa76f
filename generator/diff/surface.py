"""What changed for callers between two states of the spec, for CHANGELOG.md.

A state is a git revision, a folder, or the working tree. The version bump follows docs/compatibility.md.
"""

from __future__ import annotations

import io
import json
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..bundle import Bundle, SpecError, bundle_all
from ..spec.structure import operations
from .changes import Change, Changes, Level

_USERS = 3  #: how many calls a line names


@dataclass
class Line:
    """One change of one API, with the calls that it touches."""

    api: str
    change: Change
    calls: list[str]

    def as_text(self) -> str:
        """The bullet for the changelog."""
        text = self.change.text
        if self.calls and not any(f"`{call}`" in text for call in self.calls):
            shown = ", ".join(f"`{call}`" for call in self.calls[:_USERS])
            more = f" and {len(self.calls) - _USERS} more" if len(self.calls) > _USERS else ""
            text += f" ({shown}{more})"
        return f"- {'⚠ ' if self.change.level == Level.MAJOR else ''}{text}."

    def as_json(self) -> dict[str, Any]:
        level = self.change.level
        facts = {"api": self.api, "level": level.name.lower(), "breaking": level == Level.MAJOR}
        return {**facts, "text": self.change.text, "calls": self.calls}


def state(name: str | None, spec: Path) -> dict[str, Bundle]:
    """The spec of a git revision, of a folder (a spec, or what has one in ``spec/``), or of the working tree."""
    if name is None:
        return _read(spec)
    folder = Path(name)
    for candidate in (folder / "spec", folder):
        if any(candidate.glob("*/openapi.yaml")):
            return _read(candidate)
    with tempfile.TemporaryDirectory(prefix="surface-") as temporary:
        _extract(name, spec, Path(temporary))
        found = _read(Path(temporary) / spec.name)
    if not found:
        raise SpecError([f"{name}: this revision has no API in {spec.name}/"])
    return found


def _read(spec: Path) -> dict[str, Bundle]:
    return {one.api: one for one in bundle_all(spec)}


def _extract(revision: str, spec: Path, target: Path) -> None:
    """Put the spec of a revision into a folder."""
    # Without this, git would read a revision that begins with a dash as an option.
    command = ["git", "-C", str(spec.parent), "archive", "--format=zip", "--end-of-options", revision, spec.name]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        raise SpecError(["git is missing: apt-get install git, or name folders"]) from None
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().splitlines()
        raise SpecError([f"{revision}: {reason[-1] if reason else 'git cannot read it'}"])
    with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:
        archive.extractall(target)


def compare(old: dict[str, Bundle], new: dict[str, Bundle]) -> list[Line]:
    """All changes, breaking ones first within each API."""
    lines: list[Line] = []
    for api in sorted(old.keys() | new.keys()):
        if api in old and api in new:
            found = Changes(old[api], new[api]).found
        else:
            level, word = (Level.MINOR, "new") if api in new else (Level.MAJOR, "gone")
            count = len(operations((new.get(api) or old[api]).document))
            found = {Change(level, f"The whole API is {word}: {count} operations"): []}
        ordered = sorted(found.items(), key=lambda item: (-item[0].level, item[0].text))
        lines += [Line(api, change, sorted(calls)) for change, calls in ordered]
    return lines


def bump(lines: list[Line]) -> str:
    """The part of the version number that the changes ask for."""
    return max(line.change.level for line in lines).name.lower() if lines else "none"


def as_json(lines: list[Line]) -> str:
    """Everything, in a stable order."""
    content = {"bump": bump(lines), "changes": [line.as_json() for line in lines]}
    return json.dumps(content, ensure_ascii=False, indent=1)


def as_changelog(lines: list[Line], apis: dict[str, Bundle]) -> str:
    """Bullets for CHANGELOG.md below a line that says which version they ask for."""
    if not lines:
        return "Version bump: none. Nothing changed for callers."
    breaking = sum(line.change.level == Level.MAJOR for line in lines)
    head = f"Version bump: {bump(lines)} ({breaking} breaking, {len(lines) - breaking} other)."
    return "\n".join([head, *_sections(lines, apis)])


def _sections(lines: list[Line], apis: dict[str, Bundle]) -> Iterator[str]:
    for api in dict.fromkeys(line.api for line in lines):
        yield f"\n{apis[api].document.get('info', {}).get('title', api)}:\n"
        yield from (line.as_text() for line in lines if line.api == api)
