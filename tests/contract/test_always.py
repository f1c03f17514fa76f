"""Every field that is typed without ``None``: present in the examples, and told and kept where it is absent."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from ozon import paginate
from ozon_generated.errors import MissingFieldError
from ozon_generated.incomplete import Incomplete
from ozon_generated.model import Model, codec
from tests.contract.cases import (
    PAGED,
    Case,
    clients,
    dig,
    facts,
    method,
    models,
    plain,
    put,
    walk_arguments,
    with_models,
    without_empty,
)
from tests.contract.test_emptiness import page
from tests.contract.test_tolerance import MISSING, Path, places, replaced
from tests.library import httpx


def owner(answer: Any, path: Path) -> Any:
    """The object that holds what stands at a path."""
    for step in path[:-1]:
        if isinstance(answer, Model):
            name = codec(type(answer)).names.get(str(step))
            answer = getattr(answer, name) if name else None
        else:
            answer = None if answer is None else answer[step]
    return answer


def always(case: Case) -> Iterator[tuple[Path, type[Model], str]]:
    """The place of each such field in an example, its class and its name."""
    answer = case.decode(case.answer)
    for path, _ in places(case.answer):
        holder = owner(answer, path)
        if isinstance(holder, Model):
            name = codec(type(holder)).names.get(str(path[-1]))
            if name in codec(type(holder)).always:
                yield path, type(holder), str(name)


CASES = [(case, *found) for case in with_models() for found in always(case)]
KEYS = [
    case for case in PAGED if any(path[-1] == (facts(case).key or "").rpartition(".")[2] for path, *_ in always(case))
]


def test_there_are_some() -> None:
    named = {f"{cls.__name__}.{name}" for _, _, cls, name in CASES}
    assert {"ProductListItem.product_id", "FbsPosting.posting_number", "NotificationUrl.id"} <= named


@pytest.mark.parametrize(("case", "path", "cls", "name"), CASES, ids=lambda value: getattr(value, "name", None))
@pytest.mark.parametrize("value", [MISSING, None], ids=["absent", "null"])
def test_an_absent_one_raises_when_it_is_read_and_is_kept(
    case: Case, path: Path, cls: type[Model], name: str, value: object
) -> None:
    came = replaced(case.answer, path, value)
    answer = case.decode(came)
    (lacking,) = [found for found in models(answer) if isinstance(found, Incomplete)]
    assert isinstance(lacking, cls)
    with pytest.raises(MissingFieldError, match=rf"^{cls.__name__}\.{name} was not sent\.$"):
        getattr(lacking, name)
    assert without_empty(plain(answer)) == without_empty(plain(case.decode(replaced(case.answer, path, MISSING))))
    assert without_empty(plain(answer)) == without_empty(came)
    assert repr(answer) == repr(copy.deepcopy(answer))
    assert answer == copy.deepcopy(answer)


@pytest.mark.parametrize(("cls", "name"), sorted({(cls, name) for _, _, cls, name in CASES}, key=str))
def test_its_type_has_no_none(cls: type[Model], name: str) -> None:
    assert "None" not in str(attrs.fields_dict(cls)[name].type)


@pytest.mark.parametrize("case", KEYS, ids=lambda case: case.name)
def test_walks_and_checkpoints_bear_rows_without_their_key(case: Case) -> None:
    row = copy.deepcopy(dig(case.answer, facts(case).items)[0])
    put(row, facts(case).key, None)
    bodies = [page(case, [row, row], more=False, total=2, pages=1, next="")]

    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200, json=bodies.pop() if bodies else page(case, [], more=False, total=2, pages=1, next="")
        )

    walk = paginate(method(clients(case, serve)[0], case), **walk_arguments(case))
    assert without_empty(next(walk).to_dict()) == without_empty(row)
    assert (walk.checkpoint.skip, walk.checkpoint.last) == (1, None)
    assert len(list(walk)) == 1
