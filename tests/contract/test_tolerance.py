"""A server that changes: every field of every answer, wrong in every way that was seen in real life."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.cases import Case, plain, with_models, without_empty

Path = tuple[str | int, ...]
MISSING = object()
UNKNOWN = "A_VALUE_THAT_CAME_YESTERDAY"


def places(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every member of every object, with its path."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key), item
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*path, index))


def replaced(value: Any, path: Path, new: Any) -> Any:
    result = copy.deepcopy(value)
    node = result
    for part in path[:-1]:
        node = node[part]
    if new is MISSING:
        del node[path[-1]]
    else:
        node[path[-1]] = new
    return result


def wrong_values(value: Any) -> Iterator[Any]:
    yield None
    yield MISSING
    if isinstance(value, str):
        yield from (UNKNOWN, "", 12345678901, 0.5)
    elif isinstance(value, bool):
        yield from ("true", "false", "False", 1)
    elif isinstance(value, int | float):
        yield from (str(value), "not a number", 0.25, True)
    else:
        yield from ([], {}, "text", 7)


def same(kept: Any, came: Any) -> bool:
    """Equal, but for text that was read as a number or a flag, or the reverse, which say the same."""
    if isinstance(came, dict) and isinstance(kept, dict):
        return came.keys() == kept.keys() and all(same(kept[key], came[key]) for key in came)
    if isinstance(came, list) and isinstance(kept, list):
        return len(came) == len(kept) and all(same(a, b) for a, b in zip(kept, came, strict=True))
    return (type(kept) is type(came) and kept == came) or (
        not isinstance(came, bool) and str(kept).lower() == str(came).lower()
    )


@pytest.mark.parametrize("case", with_models(), ids=lambda case: f"{case.api}.{case.name}")
def test_no_field_of_no_answer_breaks_the_rest(case: Case) -> None:
    for path, value in places(case.answer):
        for wrong in wrong_values(value):
            came = replaced(case.answer, path, wrong)
            kept = plain(case.decode(came))
            assert same(without_empty(kept), without_empty(came)), (path, wrong)


@pytest.mark.parametrize("case", with_models(), ids=lambda case: f"{case.api}.{case.name}")
def test_unknown_fields_are_kept_and_go_back_out(case: Case) -> None:
    objects: list[Path] = [()] if isinstance(case.answer, dict) else []
    objects += [path for path, value in places(case.answer) if isinstance(value, dict)]
    for path in objects:
        came = replaced(case.answer, (*path, "field_of_tomorrow"), {"deep": [1, None]})
        assert same(without_empty(plain(case.decode(came))), without_empty(came)), path
