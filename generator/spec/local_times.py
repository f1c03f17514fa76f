"""Checks of times that are read from the clock of a place."""

from __future__ import annotations

import re
from collections import defaultdict

from .grammar import LOCAL_FORMATS
from .index import Index, Problems

WORD = "x-ozon-time"
_LOCAL_NAME = re.compile(r"_local$|_in_timezone$")


def local_times(index: Index) -> Problems:
    """Names that say so without the word, and words whose zone or condition is not there."""
    owners = _owners(index)
    for node in index.nodes:
        word = node.value.get(WORD)
        if node.place != "property":
            continue
        if not isinstance(word, dict):
            if _LOCAL_NAME.search(str(node.pointer[-1])):
                yield node.pointer, f"is a local time by its name: say so with {WORD}"
            continue
        owner = str(node.pointer[2])
        zones = [word["zone"]] if isinstance(word.get("zone"), str) else word.get("zone", [])
        if zones and owner in index.answered and not _near(index, owners, owner, zones, frozenset()):
            yield (*node.pointer, WORD, "zone"), f"no {' or '.join(map(repr, zones))} here or in the objects around"
        for name in word.get("when", {}):
            if node.value.get("format") not in LOCAL_FORMATS:
                yield (*node.pointer, WORD, "when"), "is for a date-time"
            if name not in index.schemas[owner].get("properties", {}):
                yield (*node.pointer, WORD, "when", name), "there is no such field beside it"


def _owners(index: Index) -> dict[str, set[str]]:
    """The schemas of answers that have each schema in them."""
    owners: dict[str, set[str]] = defaultdict(set)
    for node in index.nodes:
        name = index.ref_name(node.value)
        if name and node.pointer[:2] == ("components", "schemas") and node.pointer[2] in index.answered:
            owners[name].add(str(node.pointer[2]))
    return owners


def _near(index: Index, owners: dict[str, set[str]], name: str, zones: list[str], below: frozenset[str]) -> bool:
    """Whether one of the zones stands in this object, or in one around it wherever it is used."""
    if any(index.at(index.schemas[name], zone) for zone in zones):
        return True
    around = owners[name] - below
    return bool(around) and all(_near(index, owners, owner, zones, below | {name}) for owner in around)
