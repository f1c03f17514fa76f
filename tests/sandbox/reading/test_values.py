"""Values in the types and limits of the spec, and the error texts for all others."""

from __future__ import annotations

from typing import Any

import pytest

from ozon.sandbox.data import catalogue
from ozon.sandbox.kinds import Compiler
from ozon.sandbox.messages import RefusalError
from ozon.sandbox.notes import Notes
from ozon.sandbox.reading import read_value
from tests.sandbox.reading.support import INT64, LIST, reader_of, reason, refusal

INT32 = {"type": "integer", "format": "int32"}


@pytest.mark.parametrize(
    ("schema", "sent", "read"),
    [
        (INT64, 12, 12),
        (INT64, "12", 12),
        (INT64, "-12", -12),
        (INT64, 12.0, 12),
        (INT64, 2**63 - 1, 2**63 - 1),
        (INT64, str(-(2**63)), -(2**63)),
        ({"type": "integer", "format": "uint64"}, 30000001280042740000, 30000001280042740000),
        ({"type": "integer"}, -(10**37), -(10**37)),
        ({"type": "number"}, "1.50", 1.5),
        ({"type": "number"}, "-1e2", -100.0),
        ({"type": "number"}, 7, 7),
        ({"type": ["string", "integer"]}, "007", "007"),
        ({"type": ["string", "integer"]}, 7, 7),
        ({"type": ["string", "number"]}, "7.10", "7.10"),
        ({"type": ["string", "number"]}, 7.1, 7.1),
        ({"type": "string", "enum": ["A"], "x-ozon-unknown": "there are more"}, "B", "B"),
        ({"type": "integer", "enum": [1, 2]}, "2", 2),
        ({"type": "string", "format": "date"}, "2028-02-29", "2028-02-29"),
        ({"type": "string", "format": "decimal"}, "12.50", "12.50"),
        ({"type": "string", "format": "date-time"}, "2026-09-01T10:00:00.123456789+03:00", None),
        ({"type": "string", "format": "date-time-local"}, "2026-09-01T10:00:00", None),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"a": "1", "b": None}, {"a": 1}),
        ({"type": "object", "additionalProperties": True}, {"a": [None]}, {"a": [None]}),
    ],
    ids=str,
)
def test_values_in_the_kind_of_their_schema(schema: dict[str, Any], sent: Any, read: Any) -> None:
    found = reader_of(schema, sent)
    assert found == (sent if read is None else read)
    assert type(found) is type(sent if read is None else read)


@pytest.mark.parametrize(
    ("schema", "sent", "words"),
    [
        (INT64, "abc", 'value must be an integer, not "abc"'),
        (INT64, "12.0", 'value must be an integer, not "12.0"'),
        (INT64, "١٢", 'value must be an integer, not "١٢"'),
        (INT64, " 1", 'value must be an integer, not " 1"'),
        (INT64, True, "value must be an integer, not true"),
        (INT64, 2.5, "value must be an integer, not 2.5"),
        (INT64, 2**63, "value must be within the range of int64, not 9223372036854775808"),
        (INT64, 1e300, "value must be within the range of int64, not 1e+300"),
        (INT64, "9" * 5000, "value must be within the range of int64, not"),
        (INT32, -(2**31) - 1, "value must be within the range of int32, not -2147483649"),
        ({"type": "integer", "format": "uint64"}, -1, "value must be within the range of uint64, not -1"),
        ({"type": "integer"}, 10**38, "value must be within the range of integer, not"),
        ({"type": "number"}, "1,5", 'value must be a number, not "1,5"'),
        ({"type": "number"}, "nan", 'value must be a number, not "nan"'),
        ({"type": "number"}, "1e999", 'value must be within the range of double, not "1e999"'),
        ({"type": "number"}, 10**400, "value must be within the range of double, not 1000"),
        ({"type": "boolean"}, "true", 'value must be true or false, not "true"'),
        ({"type": "string"}, 5, "value must be text, not 5"),
        ({"type": "array", "items": INT64}, {"a": 1}, 'value must be a list, not {"a": 1}'),
        ({"type": "array", "items": INT64}, "a", 'value must be a list, not "a"'),
        ({"type": ["string", "integer"]}, 2.5, "value must be an integer, not 2.5"),
        ({"type": "string", "format": "binary"}, "x", 'value must be a file, not "x"'),
        ({"type": "string", "format": "date"}, "2026-02-29", 'a date such as 2026-09-01, not "2026-02-29"'),
        ({"type": "string", "format": "date"}, "20260901", 'a date such as 2026-09-01, not "20260901"'),
        ({"type": "string", "format": "date-time"}, "2026-09-01", 'not "2026-09-01"'),
        ({"type": "string", "format": "date-time"}, "2026-09-01T10:00:00", 'not "2026-09-01T10:00:00"'),
        ({"type": "string", "format": "date-time-local"}, "2026-09-01T10:00:00Z", "a time without a zone"),
        ({"type": "integer", "minimum": 1, "maximum": 1000}, 0, "value must be inside range (0, 1000], not 0"),
        ({"type": "integer", "minimum": 1, "maximum": 1000}, 1001, "value must be inside range (0, 1000], not 1001"),
        ({"type": "integer", "minimum": 20, "maximum": 100}, 19, "value must be inside range [20, 100], not 19"),
        ({"type": "integer", "minimum": 1}, 0, "value must be greater than 0, not 0"),
        ({"type": "integer", "minimum": 2023}, 2022, "value must be greater than or equal to 2023, not 2022"),
        ({"type": "number", "minimum": 0}, -0.5, "value must be greater than or equal to 0, not -0.5"),
        ({"type": "integer", "maximum": 5}, "6", "value must be less than or equal to 5, not 6"),
        (
            {"type": "array", "items": INT64, "minItems": 1, "maxItems": 20},
            [],
            "value must contain between 1 and 20 items, inclusive, not 0",
        ),
        ({"type": "array", "items": INT64, "maxItems": 1}, [1, 2], "value must contain at most 1 items, not 2"),
        ({"type": "array", "items": INT64, "minItems": 1}, [], "value must contain at least 1 items, not 0"),
        ({"type": "string", "maxLength": 2}, "абв", 'value length must be at most 2 characters, not 3: "абв"'),
        (
            {"type": "string", "minLength": 1, "maxLength": 2},
            "",
            'value length must be between 1 and 2 characters, inclusive, not 0: ""',
        ),
        ({"type": "string", "pattern": "^7$"}, "8", 'value must match the pattern ^7$, not "8"'),
        ({"type": "string", "enum": ["ASC", "DESC"]}, "UP", 'value must be one of ASC, DESC, not "UP"'),
        ({"type": "integer", "enum": [1, 2]}, 3, "value must be one of 1, 2, not 3"),
        ({"type": "string", "enum": ["ASC"]}, 1, "value must be text, not 1"),
    ],
    ids=str,
)
def test_words_of_refusals(schema: dict[str, Any], sent: Any, words: str) -> None:
    assert words in reason(schema, sent)
    assert reason({"type": "object", "properties": {"some_field": schema}}, {"some_field": sent}).startswith(
        "Value.SomeField: value"
    )
    assert reason({"type": "array", "items": schema}, [sent]).startswith("Value[0]: value")


def test_the_nearest_of_many_values_are_named() -> None:
    text = refusal(LIST, {"filter": {"visibility": "empty_stocks"}})
    assert "ProductListRequest.Filter.Visibility: value must be one of the 2" in text
    assert "such as EMPTY_STOCK, " in text
    assert text.endswith('not "empty_stocks"')
    assert "ALL, VISIBLE, " in refusal(LIST, {"filter": {"visibility": "12345"}})


def test_null_items_of_lists_are_refused() -> None:
    text = refusal(LIST, {"filter": {"product_id": [1, None]}})
    assert text.endswith("invalid ProductListRequest.Filter.ProductId[1]: value must not be null")


def test_null_fields_of_objects_in_lists_are_absent() -> None:
    operation = catalogue().operation("seller", "product_stocks_update")
    row = {"offer_id": "cup", "warehouse_id": 1, "stock": 5}
    assert read_value(operation, {"stocks": [row | {"product_id": None}]}).value == {"stocks": [row]}
    assert refusal(operation, {"stocks": [row, row | {"stock": None}]}).endswith("Stocks[1].Stock: value is required")


def test_a_long_value_keeps_its_head_and_its_tail() -> None:
    value = "head" + "x" * 1000 + "tail"
    text = refusal(LIST, {"filter": {"visibility": value}})
    assert '"headxxx' in text
    assert 'xxxtail" (1010 characters)' in text
    assert len(text) < 500


def test_a_schema_that_contains_itself() -> None:
    tree = {"type": "object", "properties": {"leaf": INT64, "inner": {"$ref": "#/$defs/Tree"}}}
    read = Compiler({"Tree": tree}).reader({"$ref": "#/$defs/Tree"})
    assert read({"inner": {"inner": {"leaf": "5"}}}, None, Notes("Tree")) == {"inner": {"inner": {"leaf": 5}}}
    with pytest.raises(RefusalError, match=r"Tree\.Inner\.Leaf: "):
        read({"inner": {"leaf": "x"}}, None, Notes("Tree"))
