"""Whether a name means a value: exactly, or for a person, or perhaps, or one of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .names import plain, same_case
from .types import Candidate, Kind, Match

#: From strict to lenient. What is equal in one way is equal in all that follow, and in the normalised form.
_WAYS: tuple[Callable[[str], str], ...] = (str, same_case, plain, lambda text: "")


def judge(name: str, same: Sequence[Candidate]) -> Match:
    """The match of a name among the values whose normalised form is the name's; several are ambiguous."""
    for way in _WAYS:
        form = way(name)
        equal = [one for one in same if way(one.value) == form]
        if len(equal) == 1:
            kind: Kind = "exact" if equal[0].value == name else "normalised"
            return Match(name, equal[0].value_id, equal[0].value, kind, 100.0)
        if equal:
            return Match(name, None, None, "ambiguous", 100.0, sorted(equal))
    return nothing(name)


def suggest(name: str, likely: Sequence[Candidate]) -> Match:
    """The match of a name to the values most like it, the likest first; equally good ones are ambiguous."""
    if not likely:
        return nothing(name)
    best = likely[0]
    if len(likely) > 1 and likely[1].score == best.score:
        return Match(name, None, None, "ambiguous", best.score, list(likely))
    return Match(name, best.value_id, best.value, "nearest", best.score, list(likely[1:]))


def nothing(name: str) -> Match:
    """No value is like the name."""
    return Match(name, None, None, "none", 0.0)
