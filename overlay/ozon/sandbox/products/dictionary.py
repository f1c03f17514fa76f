"""Attribute dictionaries of any size, with values generated on demand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import overload

from ..data import Operation, catalogue
from ..shapes import Json

_STEP = 3  # between consecutive ids: real dictionaries have gaps
SEARCH_MAX = 100


class Values(Sequence[Json]):
    """The values of one attribute in ascending order of ids: first the documented, then generated ones.

    Args:
        size: number of values.
        documented: rows of the documented answer.
    """

    def __init__(self, size: int, documented: Sequence[Json]) -> None:
        self._size = size
        self._documented = sorted(documented, key=lambda row: int(row["id"]))
        self._last = int(self._documented[-1]["id"])

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, index: int) -> Json: ...
    @overload
    def __getitem__(self, index: slice) -> list[Json]: ...
    def __getitem__(self, index: int | slice) -> Json | list[Json]:
        if isinstance(index, slice):
            return [self._row(i) for i in range(*index.indices(self._size))]
        if not 0 <= index < self._size:
            raise IndexError(index)
        return self._row(index)

    def _row(self, index: int) -> Json:
        if index < len(self._documented):
            return dict(self._documented[index])
        row = dict(self._documented[0])
        row.update(id=self._last + _STEP * (index - len(self._documented) + 1), value=f"Value {index + 1}", info="")
        return row

    def after(self, last_value_id: int, limit: int) -> list[Json]:
        """Return at most ``limit`` values with ids above ``last_value_id``."""
        start = bisect_right(range(self._size), last_value_id, key=lambda index: int(self._row(index)["id"]))
        return self[start : start + limit]

    def has(self, value_id: int) -> bool:
        """Return whether a value has this id."""
        return [row["id"] for row in self.after(value_id - 1, 1)] == [value_id]

    def has_text(self, text: str) -> bool:
        """Return whether a value equals this text, ignoring case."""
        if any(str(row["value"]).casefold() == text.casefold() for row in self._documented[: self._size]):
            return True
        generated = re.fullmatch(r"Value (\d{1,12})", text, re.IGNORECASE)
        return generated is not None and len(self._documented) < int(generated[1]) <= self._size

    def search(self, text: str, limit: int) -> list[Json]:
        """Return at most ``limit`` values that contain a text, ignoring case."""
        found: list[Json] = []
        for row in self:
            if text.casefold() in str(row["value"]).casefold():
                found.append(row)
                if len(found) == limit:
                    break
        return found


class Dictionaries:
    """The attributes of the sandbox and their values.

    Args:
        sizes: number of values by attribute id; other attributes have the documented values.
    """

    def __init__(self, sizes: Mapping[int, int]) -> None:
        for attribute, size in sizes.items():
            if isinstance(size, bool) or not isinstance(size, int) or size < 0:
                raise ValueError(f"dictionaries: the number of values of {attribute} must be 0 or more, not {size!r}")
        self._sizes = dict(sizes)

    def attributes(self, operation: Operation) -> Json:
        """Return the documented attributes, plus one for each additional dictionary."""
        return {**operation.example(), "result": self.rows}

    @cached_property
    def rows(self) -> list[Json]:
        """The attributes of every type, as ``description_category.attribute`` lists them."""
        rows: list[Json] = [dict(row) for row in _of_type()]
        for row in rows:
            if row["id"] in self._sizes:
                row["dictionary_id"] = row["dictionary_id"] or row["id"]
        rows.extend(self._attribute(rows[0], one) for one in self._sizes if all(row["id"] != one for row in rows))
        return rows

    @staticmethod
    def _attribute(template: Json, id: int) -> Json:
        return {**template, "id": id, "name": f"Attribute {id}", "dictionary_id": id, "is_required": False}

    def values(self, attribute: int) -> Values:
        """Return the values of an attribute; empty for free text."""
        documented = _documented(attribute)
        return Values(self._sizes.get(attribute, self._default(attribute, len(documented))), documented)

    @staticmethod
    def _default(attribute: int, documented: int) -> int:
        return next(
            (documented if row["dictionary_id"] else 0 for row in _of_type() if row["id"] == attribute), documented
        )


@cache
def _of_type() -> tuple[Json, ...]:
    """Return the documented attributes of a type."""
    return tuple(catalogue().operation("seller", "description_category_attribute").example()["result"])


def _documented(attribute: int) -> list[Json]:
    """Return an attribute's values in the documented answer and import; without any, all values of the answer."""
    listed, found = _all_documented()
    return list(found.get(attribute, {}).values()) or listed


@cache
def _all_documented() -> tuple[list[Json], dict[int, dict[int, Json]]]:
    """Return the values of the documented answer, and the values of answer and import by attribute."""
    operation = catalogue().operation("seller", "description_category_attribute_values")
    listed: list[Json] = operation.example()["result"]
    found = {operation.request_example()["attribute_id"]: {row["id"]: row for row in listed}}
    for item in catalogue().operation("seller", "product_import").request_example()["items"]:
        for row in item["attributes"]:
            for value in row["values"]:
                if number := value.get("dictionary_value_id"):
                    made = {**listed[0], "id": number, "value": value["value"]}
                    found.setdefault(row["id"], {}).setdefault(number, made)
    return listed, found
