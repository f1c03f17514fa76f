"""The linter: data of persons, which answers and webhooks have to mark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.generator.lint_cases import ITEM, finds
from tests.generator.small_spec import KEPT, SHOP, Change, obj, problems_of, put, ref, schema, several, valid, webhook

WORD = "x-ozon-personal"
TEXT: dict[str, Any] = {**KEPT, "type": "string"}
PERSON = obj(name={"type": "string"}, phone={"type": "string"})

NAMES = [
    *(
        "phone",
        "phones",
        "sender_phone",
        "clientPhone",
        "courier_phones",
        "phone_numbers",
        "email",
        "customer_email",
        "Mail",
    ),
    *(
        "customer",
        "customer_id",
        "customerInfo",
        "customer_name",
        "buyer",
        "recipients",
        "addressee",
        "user",
        "user_id",
    ),
    *("first_name", "lastName", "patronymic", "driver_name", "author_name", "author", "wechat_nickname", "fio"),
    *("address", "addresses", "point_address", "address_tail", "comment", "comments", "courier", "contacts"),
    *("inn", "payer_kpp", "legal_info", "client_photo", "car_number", "vehicle_license_plate"),
]
OTHERS = [
    *("customer_price", "customer_currency_code", "comments_amount", "unique_users", "name", "company_name", "id"),
    *("posting_number", "city", "region", "error_for_user", "deliv_to_customer_amount", "is_comment_required", "text"),
]


def inside(name: str, **word: Any) -> Change:
    """An item that holds a person in a field of this name."""
    return several(
        put(*schema("Person"), PERSON), put(*schema("Item", "properties", name), {**ref("Person"), **KEPT, **word})
    )


def found(tmp_path: Path, *changes: Change) -> list[str]:
    """The fields that the linter wants to have marked."""
    files = valid()
    several(*changes)(files)
    return [problem.split(": ")[1] for problem in problems_of(tmp_path, files) if "by its name" in problem]


@pytest.mark.parametrize("name", NAMES)
def test_name_that_suggests_personal_data(name: str, tmp_path: Path) -> None:
    pointer = f"{ITEM}/properties/{name}"
    finds(
        tmp_path, put(*schema("Item", "properties", name), TEXT), SHOP, pointer, f"say so with {WORD}: true, or false"
    )


@pytest.mark.parametrize("name", OTHERS)
def test_name_that_suggests_none(name: str, tmp_path: Path) -> None:
    assert found(tmp_path, put(*schema("Item", "properties", name), TEXT)) == []


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("name", NAMES[::5])
def test_either_value_will_do(name: str, marked: bool, tmp_path: Path) -> None:
    assert found(tmp_path, put(*schema("Item", "properties", name), {**TEXT, WORD: marked})) == []


def test_requests_need_no_mark(tmp_path: Path) -> None:
    assert found(tmp_path, put(*schema("ItemImportRow", "properties", "phone"), TEXT)) == []


def test_webhooks_need_marks(tmp_path: Path) -> None:
    change = webhook({"phone": TEXT}, {"phone": "+7(000)000-00-00"})
    assert found(tmp_path, change) == ["#/schemas/ItemSold/properties/phone"]


def test_what_is_below_a_personal_field_needs_no_mark(tmp_path: Path) -> None:
    phone = "#/schemas/Person/properties/phone"
    assert found(tmp_path / "bare", inside("owner")) == [phone]
    assert found(tmp_path / "not", inside("owner", **{WORD: False})) == [phone]
    assert found(tmp_path / "marked", inside("owner", **{WORD: True})) == []
    owners = {**KEPT, WORD: True, "type": "array", "items": ref("Person")}
    listed = several(put(*schema("Person"), PERSON), put(*schema("Item", "properties", "owners"), owners))
    assert found(tmp_path / "list", listed) == []


def test_what_another_field_shows_needs_its_mark(tmp_path: Path) -> None:
    both = several(inside("owner", **{WORD: True}), inside("maker"))
    assert found(tmp_path, both) == ["#/schemas/Person/properties/phone"]


@pytest.mark.parametrize(
    ("change", "pointer", "reason"),
    [
        (
            put(*schema("Item", "properties", "tags", WORD), "yes"),
            f"{ITEM}/properties/tags/{WORD}",
            "is not of type 'boolean'",
        ),
        (put(*schema("Item", WORD), True), f"{ITEM}/{WORD}", "does not belong on a schema but on: property"),
        (
            put(*schema("Item", "properties", "tags", "items", WORD), True),
            f"{ITEM}/properties/tags/items/{WORD}",
            "does not belong on a part but on: property",
        ),
    ],
    ids=["text", "schema", "items"],
)
def test_wrong_use(change: Change, pointer: str, reason: str, tmp_path: Path) -> None:
    finds(tmp_path, change, SHOP, pointer, reason)
