"""What a walk needs of a page, without its rows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ozon.extract.rows import Envelope, remove
from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import loads
from ozon_generated.fields import Null
from ozon_generated.operation import Operation, Pagination
from tests.contract.cases import Case, cases
from tests.extract.rows.support import dumped


def paged() -> list[Case]:
    return [case for case in cases() if case.operation.pagination is not None]


def dig(value: Any, path: str | None) -> Any:
    for name in path.split(".") if path else ():
        value = value.get(name, ...) if isinstance(value, dict) else ...
    return value


def operation(**facts: Any) -> Operation:
    given = {
        "scheme": "cursor",
        "items": "result.rows",
        "token": "cursor",
        "next": "result.cursor",
        "key": "id",
        **facts,
    }
    return Operation(
        api="seller", name="x.list", method="POST", path="/x", safety="read", pagination=Pagination(**given)
    )


@pytest.mark.parametrize("case", paged(), ids=lambda case: f"{case.api}-{case.name}")
def test_all_that_a_walk_needs_is_there(case: Case) -> None:
    facts = case.operation.pagination
    assert facts is not None
    found = Envelope(case.operation)(dumped(case.answer))
    for path in (facts.next, facts.more, facts.pages, *facts.total):
        assert path is None or dig(found, path) == dig(case.answer, path)
    rows, whole = dig(found, facts.items), dig(case.answer, facts.items)
    assert len(rows) == len(whole)
    for name in filter(None, (facts.key, facts.next_from_item)):
        assert [dig(row, name) for row in rows] == [dig(row, name) for row in whole]
    names = {path.partition(".")[0] for path in (facts.key, facts.next_from_item) if path}
    assert all(row.keys() <= names for row in rows if isinstance(row, dict))


def test_rows_have_what_is_asked_for() -> None:
    read = Envelope(operation(), ["order.id", "at", "order.number"])
    content = b'{"result":{"rows":[{"id":1,"at":"x","order":{"id":2,"number":3,"price":4},"name":"y"}, {}, null]}}'
    assert read(content)["result"]["rows"] == [{"id": 1, "at": "x", "order": {"id": 2, "number": 3}}, {}, None]


@pytest.mark.parametrize("listed", [False, True], ids=["object", "list"])
def test_rows_beside_the_list_that_is_paged_through(listed: bool) -> None:
    envelope = Envelope(operation(), ["period.id"], ["result.details.phone"], "result.details")
    details = {"period": {"id": 7, "begin": "x"}, "sum": 1, "phone": "+7"}
    answer = {"result": {"rows": [{"id": 1, "a": 2}], "cursor": "c", "details": [details] if listed else details}}
    kept, found = envelope.cleaned(dumped(answer))
    assert b"+7" not in kept
    assert b'"sum":1' in kept
    [inner] = found["result"].pop("details") if listed else [found["result"].pop("details")]
    assert inner == {"period": {"id": 7}}
    assert found == {"result": {"rows": [{"id": 1}], "cursor": "c"}}


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ('{"result":{"rows":null}}', Null()),
        ('{"result":{"rows":[]}}', []),
        ('{"result":{}}', ...),
        ('{"result":null}', ...),
        ("{}", ...),
        ('{"result":{"rows":{"a":1}}}', {"a": 1}),
        ('{"result":{"rows":"none"}}', "none"),
        ('{"result":[]}', ...),
        ("[]", ...),
    ],
)
@pytest.mark.parametrize(
    "beside", ["", ',"extra":[1]', ',"result2":"\\ud800"'], ids=["plain", "unknown", "half character"]
)
def test_null_absent_and_empty_lists_differ(content: str, rows: Any, beside: str) -> None:
    if content.endswith("}") and content != "{}":
        content = f"{content[:-1]}{beside}}}"
    found = dig(Envelope(operation())(content.encode()), "result.rows")
    assert found == rows
    assert type(found) is type(rows)


@pytest.mark.parametrize(("content", "rows"), [("null", Null()), ("[]", []), ('[{"id":1,"a":2}]', [{"id": 1}])])
def test_an_answer_that_is_a_list(content: str, rows: Any) -> None:
    found = Envelope(operation(items="", next=None))(content.encode())
    assert found == rows
    assert type(found) is type(rows)


@pytest.mark.parametrize("token", [None, "", 'a"b', 0, 7, 2**63, 2**70, True, 1.5, ["x"], {"a": 1}])
@pytest.mark.parametrize("rows", ["[]", '{"not":"a list"}'], ids=["documented", "fallback"])
def test_tokens_of_any_type_are_exact(token: Any, rows: str) -> None:
    content = f'{{"result":{{"rows":{rows},"cursor":{json.dumps(token)}}}}}'
    assert Envelope(operation())(content.encode())["result"]["cursor"] == token


def test_a_page_of_another_shape_is_read_whole() -> None:
    content = b'{"result":{"rows":[5,{"id":1,"price":0.1234567890123456789}]}}'
    assert Envelope(operation())(content) == loads(content)


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"result":', b'{"result":{"rows":[]}} x', b"\xff", b"[" * 500])
def test_what_is_not_json(content: bytes) -> None:
    with pytest.raises(ValueError):
        Envelope(operation())(content)


def test_an_operation_that_does_not_page() -> None:
    with pytest.raises(ArgumentError, match=r"x\.get does not page"):
        Envelope(Operation(api="seller", name="x.get", method="POST", path="/x", safety="read"))


ORDER = b'{"id":1,"buyer":{"name":%b,"id":2},"lines":[{"phone":%b},{"gift":true}],"price":"1.50"}'
PERSONAL = ["result.rows.buyer.name", "result.rows.lines.phone", "result.contact"]


def page(name: bytes = b"null", phone: bytes = b"null", contact: bytes = b"null") -> bytes:
    return b'{"result":{"cursor":"a","rows":[%b,{"id":7},null],"contact":%b}}' % (ORDER % (name, phone), contact)


@pytest.mark.parametrize("content", [page(), page().replace(b":", b" : "), b'{"result":{"rows":null}}'])
def test_a_page_without_personal_data_stays_as_it_is(content: bytes) -> None:
    read = Envelope(operation(), personal=PERSONAL)
    assert read.cleaned(content) == (content, read(content))


@pytest.mark.parametrize(
    "content",
    [
        page(name=b'"Anna"'),
        page(phone=b"79990000000"),
        page(contact=b"{}"),
        page(name=b'"Anna"').replace(b'"name"', b'"n\\u0061me"'),
        page(name=b'"Anna"').replace(b"{", b'{"buyer":[{"name":"Anna"}],', 1),
        page(name=b'"Anna"').replace(b'"cursor":"a"', b'"cursor":5'),
    ],
)
def test_personal_data_are_removed_before_a_page_is_read(content: bytes) -> None:
    read = Envelope(operation(), personal=PERSONAL)
    cleaned, found = read.cleaned(content)
    assert cleaned == remove(content, PERSONAL) != content
    assert found == Envelope(operation())(cleaned) or dig(found, "result.rows")[0]["id"] == 1


def test_personal_data_in_a_field_that_is_read_are_removed_too() -> None:
    content = page(name=b'"Anna"')
    for path in ("buyer", "buyer.name"):
        cleaned, found = Envelope(operation(), [path], PERSONAL).cleaned(content)
        assert cleaned == remove(content, PERSONAL)
        assert dig(dig(found, "result.rows")[0], "buyer.name") is None


def test_personal_data_of_an_answer_that_is_a_list() -> None:
    read = Envelope(operation(items="", next=None), personal=["name"])
    assert read.cleaned(b'[{"id":1,"name":"Anna"}]') == (b'[{"id":1,"name":null}]', [{"id": 1, "name": None}])
