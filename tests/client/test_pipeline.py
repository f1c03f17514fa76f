"""What happens to every call: defaults, warnings of a switch-off, hints."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import anyio
import pytest

from ozon import LifecycleWarning, OzonWarning, attribute_values, paginate
from ozon.client.hints import switch_off
from ozon.client.pipeline import passes
from ozon_generated.client import Call
from ozon_generated.errors import ArgumentError
from ozon_generated.model import NULL, Model, codec, model, wire
from ozon_generated.operation import FieldLifecycle, Lifecycle, Operation
from tests.contract.cases import cases
from tests.runtime.servers import Script, async_seller, ok, seller

GONE = ok({"result": {"pictures": []}})
CALL: dict[str, Any] = {"product_id": 1}
TEXT = (
    "product.pictures_import_v1 (POST /v1/product/pictures/import) was switched off on 2026-10-01."
    " Use product.pictures_import instead."
)


@pytest.fixture
def found() -> Iterator[list[warnings.WarningMessage]]:
    """The warnings that were given, each as often as it was."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        yield seen


# Defaults


def test_defaults_of_the_client_fill_in_what_a_call_leaves_out() -> None:
    server = Script(ok({"result": []}))
    shop = seller(server, language="EN", description_category_id=17, type_id=5)
    shop.description_category.attribute(description_category_id=18, type_id=5)
    shop.description_category.tree()
    shop.product.list(filter={"visibility": "ALL"})
    list(attribute_values(shop, 85))
    first, tree, products, values = server.bodies
    assert first == {"description_category_id": 18, "type_id": 5, "language": "EN"}
    assert tree == {"language": "EN"}
    assert products == {"filter": {"visibility": "ALL"}}
    assert values["description_category_id"] == 17


def test_without_defaults_the_argument_is_missing() -> None:
    server = Script(ok({"result": []}))
    with pytest.raises(ArgumentError, match="type_id"):
        list(attribute_values(seller(server, description_category_id=17), 85))
    assert server.requests == []


def test_the_arguments_of_the_caller_are_not_filled() -> None:
    shop = seller(Script(ok({"result": []})), language="EN")
    given: dict[str, Any] = {"language": None}
    shop.call(shop.description_category._operation("tree"), dict(given))
    assert given == {"language": None}


# Warnings


def test_a_method_that_is_off_warns_with_date_and_successor(found: list[warnings.WarningMessage]) -> None:
    seller(Script(GONE)).product.pictures_import_v1(**CALL)
    assert [str(one.message) for one in found] == [TEXT]
    assert found[0].category is LifecycleWarning
    assert issubclass(LifecycleWarning, OzonWarning)
    assert issubclass(OzonWarning, UserWarning)


def test_it_warns_once_a_client(found: list[warnings.WarningMessage]) -> None:
    shop = seller(Script(GONE))
    for _ in range(3):
        shop.product.pictures_import_v1(**CALL)
    assert len(found) == 1
    seller(Script(GONE)).product.pictures_import_v1(**CALL)
    assert len(found) == 2


def test_the_warning_points_to_the_line_of_the_caller(found: list[warnings.WarningMessage]) -> None:
    async def ask() -> None:
        async with async_seller(Script(GONE)) as shop:
            await shop.product.pictures_import_v1(**CALL)

    async def walk() -> None:
        async with async_seller(Script(ok({"result": []}))) as shop:
            async for _ in paginate(shop.digital_posting.list_v1, filter={}):
                pass

    seller(Script(GONE)).product.pictures_import_v1(**CALL)
    list(paginate(seller(Script(ok({"result": []}))).digital_posting.list_v1, filter={}))
    anyio.run(ask)
    anyio.run(walk)
    assert [one.filename for one in found] == [__file__] * 4
    text = Path(__file__).read_text().splitlines()
    assert [re.findall(r"\w+_v1", text[one.lineno - 1]) for one in found] == [
        ["pictures_import_v1"],
        ["list_v1"],
        ["pictures_import_v1"],
        ["list_v1"],
    ]


def test_a_method_in_use_does_not_warn(found: list[warnings.WarningMessage]) -> None:
    seller(Script(ok({"result": {}}))).product.list(filter={})
    assert found == []


# Fields

OPERATION: dict[str, Any] = {"api": "seller", "name": "a.b", "method": "POST", "path": "/a/b", "safety": "read"}


@model
class OldRow(Model):
    class_: str | None = wire("class", default=None)


@model
class OldRequest(Model):
    rows: Sequence[OldRow | Mapping[str, Any]] | None = None
    import_: int | None = wire("import", default=None)


def fading(*paths: str, side: Literal["request", "answer"] = "request") -> Operation:
    fields = tuple(FieldLifecycle(side=side, path=path, off=date(2026, 1, 2)) for path in paths)
    return Operation(**OPERATION, request=OldRequest, reply="nothing", fields=fields)


def asked(operation: Operation, **arguments: Any) -> None:
    seller(Script(ok({}))).call(operation, arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        {"import_": 0},
        {"rows": [{}, {"class": "x"}]},
        {"rows": ({"class": False},)},
        {"rows": [OldRow(class_="x")]},
        {"extra": {}, "rows": [OldRow.from_dict({"class": "x"})]},
        {"import_": NULL},
    ],
)
def test_a_field_that_goes_warns_when_it_is_sent(
    arguments: dict[str, Any], found: list[warnings.WarningMessage]
) -> None:
    asked(fading("rows.class", "import"), **arguments)
    assert len(found) == 1
    path = "import" if "import_" in arguments else "rows.class"
    assert str(found[0].message) == f"The field {path} of a.b was switched off on 2026-01-02."
    assert (found[0].category, found[0].filename) == (LifecycleWarning, __file__)


@pytest.mark.parametrize("arguments", [{}, {"rows": []}, {"rows": [{}, OldRow()]}, {"rows": [{"class": None}]}])
def test_a_field_that_is_not_sent_does_not_warn(
    arguments: dict[str, Any], found: list[warnings.WarningMessage]
) -> None:
    asked(fading("rows.class", "import"), **arguments)
    assert found == []


def test_fields_of_answers_do_not_warn(found: list[warnings.WarningMessage]) -> None:
    asked(fading("import", side="answer"), import_=1)
    assert found == []


def test_a_field_warns_once_a_client_and_the_rows_are_not_consumed(found: list[warnings.WarningMessage]) -> None:
    server = Script(ok({}))
    shop = seller(server)
    for _ in range(2):
        shop.call(fading("import"), {"import_": 1})
    assert len(found) == 1
    shop.call(fading("rows.class"), {"rows": iter([{"class": "x"}])})
    assert server.bodies[-1] == {"rows": [{"class": "x"}]}


def test_a_field_of_the_spec_names_its_successor(found: list[warnings.WarningMessage]) -> None:
    seller(Script(ok({"result": True}))).certificate.bind(certificate_id=1, product_id=[2])
    assert [str(one.message) for one in found] == [
        "The field product_id of certificate.bind is deprecated since 2026-08-13; Ozon has not said when it ends."
        " Use skus instead."
    ]
    text = Path(__file__).read_text().splitlines()[found[0].lineno - 1]
    assert "certificate.bind(" in text


def test_every_field_of_a_request_that_goes_is_found_in_it() -> None:
    for case in cases():
        for field in case.operation.fields:
            if field.side == "request":
                assert case.operation.request is not None
                value: Any = 1
                first, *rest = field.path.split(".")
                for name in reversed(rest):
                    value = [{name: value}]
                call = Call(case.operation, {codec(case.operation.request).names[first]: value}, {})
                assert passes(call, field.path.split(".")), (case.name, field.path)
                assert not passes(Call(case.operation, {}, {}), field.path.split("."))


@pytest.mark.parametrize(
    ("today", "verb"),
    [(date(2026, 8, 30), "will be"), (date(2026, 8, 31), "was"), (date(2027, 1, 1), "was")],
)
def test_before_and_after_the_day(today: date, verb: str) -> None:
    facts = Operation(**OPERATION, lifecycle=Lifecycle(off=date(2026, 8, 31)))
    assert switch_off(facts, today) == f"a.b (POST /a/b) {verb} switched off on 2026-08-31."


def test_every_successor_exists() -> None:
    names = {(case.api, case.name) for case in cases()}
    for case in cases():
        off = case.operation.lifecycle.off
        if off is not None and case.operation.lifecycle.replacement:
            successors = switch_off(case.operation).partition(" Use ")[2].removesuffix(" instead.").split(", ")
            assert {(case.api, name) for name in successors} <= names, case.name


def test_off_is_computed_from_the_date() -> None:
    today = datetime.now(UTC).date()
    assert Lifecycle(off=today).is_off()
    assert not Lifecycle(off=today + timedelta(days=2)).is_off()
    assert not Lifecycle().is_off()
    assert Lifecycle(off=date(2026, 1, 1)).is_off(date(2026, 1, 1))
