"""What the spec says of the events that tell of postings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ozon_generated.package_data import event_data

_FACTS: Mapping[str, dict[str, Any]] = {
    name: one["push"] for name, one in event_data().items() if "tells" in one["push"]
}
#: What each type tells, ``new``, ``state`` or ``cancelled``, and whether of a posting from a warehouse of Ozon.
TELLS: Mapping[str, tuple[str, bool]] = {
    name: (facts["tells"], facts["scope"] == ["FBO"]) for name, facts in _FACTS.items()
}
#: The type that tells something.
TYPES: Mapping[tuple[str, bool], str] = {told: name for name, told in TELLS.items()}


def states(fbo: bool) -> Mapping[str, list[str]]:
    """The states that events tell, for each status of the API."""
    found: Mapping[str, list[str]] = _FACTS[TYPES["state", fbo]]["states"]
    return found
