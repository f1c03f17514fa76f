"""JSON with orjson and with the standard library: the same either way."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from ozon_generated import exact_json as _json
from ozon_generated.exact_json import dumps, loads
from ozon_generated.model import NULL
from ozon_generated.plain import plain
from ozon_generated.seller.product import ProductListItem, ProductListResponse


@pytest.fixture(autouse=True, params=["orjson", "json"])
def _back_end(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "json":
        monkeypatch.setattr(_json, "orjson", None)
    else:
        pytest.importorskip("orjson")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, 1.5, True, None, "x"]}, '{"a":[1,1.5,true,null,"x"]}'),
        ("Кружка «Зёрнышко» 🫖", '"Кружка «Зёрнышко» 🫖"'),
        ("null", '"null"'),
        (NULL, "null"),
        (2**63 - 1, "9223372036854775807"),
        (-(2**63), "-9223372036854775808"),
        (2**64 - 1, "18446744073709551615"),
        (2**70, "1180591620717411303424"),
        ("\ud83d and 🫖", '"\\ud83d and 🫖"'),
        (Decimal("0.10"), '"0.10"'),
        (Decimal("1E+3"), '"1000"'),
        ((1, 2), "[1,2]"),
        ({5}, "[5]"),
        (datetime(2026, 1, 2, tzinfo=UTC), '"2026-01-02T00:00:00Z"'),
        (date(2026, 1, 2), '"2026-01-02"'),
        (ProductListItem(product_id=5, offer_id=None), '{"product_id":5,"quants":[]}'),
    ],
)
def test_writing(value: Any, text: str) -> None:
    assert dumps(value, plain).decode() == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {"a": [None, float("nan")]}, ["null", -float("inf")]])
def test_nan_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="JSON"):
        dumps(value, plain)


@pytest.mark.parametrize("value", [object(), {"a": object()}, b"bytes", 1j, datetime(2026, 1, 2), [Decimal("NaN")]])
def test_what_json_cannot_hold_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        dumps(value, plain)
    assert caught.value.__cause__ is None


def test_a_circle_is_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises((TypeError, ValueError), match=r"[Cc]ircular|[Rr]ecursion"):
        dumps(circle, plain)


@pytest.mark.parametrize("data", [b"", b"<html>", b'{"a":', b'{"a":1}}', b"\xff\xfe\xff", b"[" * 100_000, b"nul"])
def test_what_is_no_json_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError):
        loads(data)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'"\xd0\x96"', "Ж"),
        (b'"\\ud83d"', "\ud83d"),
        (b"9223372036854775807", 2**63 - 1),
        (b"18446744073709551615", 2**64 - 1),
        (b"\xef\xbb\xbf{}", {}),
        ('"Ж"', "Ж"),
    ],
)
def test_reading(data: bytes | str, value: Any) -> None:
    assert loads(data) == value


def test_a_broken_character_of_the_server_survives() -> None:
    came = {"result": {"items": [{"offer_id": "tea \ud83d", "new \udead": 2**63}]}}
    answer = ProductListResponse.from_dict(came)
    assert answer.to_dict()["result"]["items"] == [{"offer_id": "tea \ud83d", "new \udead": 2**63}]
