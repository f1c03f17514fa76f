"""Names similar to one that is not known, for error texts."""

from __future__ import annotations

from collections.abc import Iterable

#: Maximum suggestions.
SUGGESTED = 3


def nearest(name: str, names: Iterable[str], limit: int = SUGGESTED) -> list[str]:
    """The names nearest to one, compared with all: similar as a whole, or one a part of the other."""
    from difflib import get_close_matches

    some = list(names)
    found = get_close_matches(name, some, n=limit, cutoff=0.6)
    longer = sorted((one for one in some if name and (name in one or one in name)), key=len)
    return list(dict.fromkeys([*found, *longer]))[:limit]


def did_you_mean(names: Iterable[object]) -> str:
    """A question with these names; empty if there are none."""
    shown = " or ".join(dict.fromkeys(map(repr, names)))
    return f"Did you mean {shown}?" if shown else ""


def alike(names: Iterable[object], known: Iterable[object]) -> str:
    """A question with the known names that are most similar to these; empty if there are none."""
    some = [str(one) for one in known]
    return did_you_mean(one for name in names for one in nearest(str(name), some, 1))
