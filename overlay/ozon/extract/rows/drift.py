"""Where answers differ from the spec."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

#: Values of a field that are named at most: one that is another for each row is none of a few.
MOST = 20
_KINDS = {'"': "text", "{": "object", "[": "list", "t": "boolean", "f": "boolean", "n": "null"}


def kind_of(raw: str) -> str:
    """The type of a value given as JSON. The value itself may tell of a person: a flag, a day and a code do so too."""
    return _KINDS.get(raw[:1], "number")


@define
class Unknown:
    """A field that the spec does not know.

    Attributes:
        count: how often it was met.
        type: the type of its first value.
    """

    count: int
    type: str


@define
class Mismatch:
    """A field whose values did not have the documented type.

    Attributes:
        documented: that type.
        count: how often that was met.
        type: the type of the first such value.
    """

    documented: str
    count: int
    type: str


@define
class Values:
    """A field with documented values that had others. Unlike other values, these are no person's: programs name them.

    Attributes:
        count: how often that was met.
        values: the others, at most `MOST` of them.
    """

    count: int
    values: list[str]

    def add(self, count: int, values: Iterable[str]) -> None:
        """Count more of them."""
        self.count += count
        self.values = list(dict.fromkeys([*self.values, *values]))[:MOST]


@define
class Missing:
    """A header that a file should have and does not.

    Attributes:
        count: number of files without it.
    """

    count: int


@define
class Drift:
    """What was met in some answers, by dotted path in the answer.

    Attributes:
        unknown: fields that the spec does not know.
        mismatches: fields with values of another type, with more digits than their column, or twice in one object.
        missing: headers that a file should have and does not.
        values: fields whose values are documented, with others.
    """

    unknown: dict[str, Unknown] = field(factory=dict)
    mismatches: dict[str, Mismatch] = field(factory=dict)
    missing: dict[str, Missing] = field(factory=dict)
    values: dict[str, Values] = field(factory=dict)

    def add_unknown(self, path: str, raw: str) -> None:
        """Count an unknown field with a value given as JSON."""
        found = self.unknown.get(path)
        if found is None:
            found = self.unknown[path] = Unknown(0, kind_of(raw))
        found.count += 1

    def add_mismatch(self, path: str, documented: str, raw: str) -> None:
        """Count a value, given as JSON, of another type than the documented one."""
        self.mismatches.setdefault(path, Mismatch(documented, 0, kind_of(raw))).count += 1

    def add_values(self, path: str, count: int, values: Iterable[str]) -> None:
        """Count values that are not among the documented ones."""
        self.values.setdefault(path, Values(0, [])).add(count, values)

    def add(self, other: Drift) -> None:
        """Count what was met elsewhere."""
        for path, one in other.unknown.items():
            self.unknown.setdefault(path, Unknown(0, one.type)).count += one.count
        for path, two in other.mismatches.items():
            self.mismatches.setdefault(path, Mismatch(two.documented, 0, two.type)).count += two.count
        for path, three in other.values.items():
            self.add_values(path, three.count, three.values)
