"""Tables by the spec."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

from ozon.extract.rows import shape_of
from ozon.extract.rows.nodes import Schemas
from ozon.extract.rows.shape import made
from ozon_generated.errors import ArgumentError
from tests.extract.rows.made_up import shape
from tests.extract.rows.support import FBS

SYSTEM = {"shop", "_part", "_load", "_page", "_index", "_rest"}
COLUMNS = {
    "posting_number": pa.string(),
    "count": pa.int64(),
    "large": pa.string(),
    "ratio": pa.decimal128(28, 10),
    "share": pa.float64(),
    "amount": pa.decimal128(18, 4),
    "at": pa.timestamp("us", "UTC"),
    "local": pa.timestamp("us"),
    "local_text": pa.timestamp("us"),
    "day": pa.date32(),
    "done": pa.bool_(),
    "state": pa.string(),
    "any": pa.string(),
    "map": pa.string(),
    "either": pa.string(),
    "price_amount": pa.decimal128(18, 4),
    "price_currency": pa.string(),
    "tags": pa.list_(pa.string()),
    "moments": pa.list_(pa.timestamp("us", "UTC")),
    "numbers": pa.list_(pa.string()),
    "grid": pa.string(),
}


def test_columns_and_their_types() -> None:
    schema = shape().top.table.schema
    assert {one.name: one.type for one in schema if one.name not in SYSTEM} == COLUMNS
    assert schema.names == ["shop", "_part", *COLUMNS, "_load", "_page", "_index", "_rest"]


def test_columns_tell_what_the_spec_says() -> None:
    metadata = [(one.name, one.metadata) for table in shape().tables for one in table.schema if one.metadata]
    told = {name: (found[b"description"], found[b"path"]) for name, found in metadata}
    assert told["price_amount"] == (b"In roubles", b"products.delivery.services.price.amount")
    assert told["orders_posting_number"][0] == b"Number of the posting"
    assert dict(metadata)["at"] == {b"description": b"", b"path": b"at"}


@pytest.mark.parametrize(
    ("key", "keys"),
    [
        (
            ("posting_number",),
            [("posting_number",), ("orders_posting_number", "_index"), ("posting_number", "products_index", "_index")],
        ),
        (
            ("price.currency", "count"),
            [
                ("price_currency", "count"),
                ("price_currency", "count", "_index"),
                ("orders_price_currency", "count", "products_index", "_index"),
            ],
        ),
        ((), [("_index",), ("orders_index", "_index"), ("orders_index", "products_index", "_index")]),
    ],
    ids=["one field", "fields of objects", "position"],
)
def test_keys(key: tuple[str, ...], keys: list[tuple[str, ...]]) -> None:
    tables = shape(key).tables
    assert [table.name for table in tables] == ["orders", "orders_products", "orders_products_delivery_services"]
    assert [table.parent for table in tables] == [None, "orders", "orders_products"]
    found = [table.key for table in tables]
    assert found[:2] == keys[:2]
    assert len(found[2]) == len(keys[2])
    for table in tables:
        columns = [name for name in table.key if name != "_index"]
        assert table.schema.names[2 : 2 + len(columns)] == columns


def test_key_columns_of_a_child_have_the_types_of_its_parent() -> None:
    parent, child, grandchild = shape(("price.currency", "count")).tables
    for name, above in (("count", parent), ("products_index", child)):
        assert grandchild.schema.field(name).type == above.schema.field(name.replace("products", "")).type


def test_personal_fields_get_columns_only_on_demand() -> None:
    names = {name for table in shape().tables for name in table.schema.names}
    more = {name for table in shape(personal=True).tables for name in table.schema.names}
    assert more - names == {"customer_amount", "customer_currency", "phone"}
    assert shape().personal == ("postings.customer", "postings.products.phone")
    assert shape(personal=True).personal == ()


def test_a_schema_within_itself_ends_in_json() -> None:
    [table] = shape_of("seller", "description_category.tree", "result", "categories").tables
    assert table.schema.field("children").type == pa.string()


@pytest.mark.parametrize(
    ("items", "key", "why"),
    [
        ("rows", (), "has no objects at rows of its answer"),
        ("cursor", (), "has no objects at cursor of its answer"),
        ("postings", ("number",), "has no single value at number"),
        ("postings", ("products",), "has no single value at products"),
    ],
)
def test_paths_that_do_not_exist(items: str, key: tuple[str, ...], why: str) -> None:
    with pytest.raises(ArgumentError, match=why):
        shape_of("seller", "posting_fbs.list", items, "postings", key)


def test_an_operation_that_does_not_exist() -> None:
    with pytest.raises(KeyError, match=r"posting_fbs\.lost"):
        shape_of("seller", "posting_fbs.lost", "postings", "postings")


@pytest.mark.parametrize(
    "properties",
    [
        {"price": {"type": "object", "properties": {"amount": {"type": "string"}}}, "price_amount": {"type": "string"}},
        {"Name": {"type": "string"}, "name": {"type": "string"}},
        {"_load": {"type": "string"}},
        {"shop": {"type": "string"}},
    ],
)
def test_two_columns_of_one_name_are_refused(properties: dict[str, Any]) -> None:
    answer = Schemas({"components": {"schemas": {}}}).node({"type": "object", "properties": properties})
    with pytest.raises(ArgumentError, match="would have two columns called"):
        made("seller", "seller.info", "", "rows", (), answer)


def test_answers_that_are_a_row() -> None:
    [table] = shape_of("seller", "seller.info", "", "shop").tables[:1]
    assert table.key == ("_index",)
    assert table.schema.field("company_currency").type == pa.string()


def test_a_shape_is_made_once() -> None:
    assert shape_of("seller", "posting_fbs.list", "postings", "postings_fbs", ("posting_number",)) is FBS
