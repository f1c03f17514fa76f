"""Bodies of answers are the same with orjson and without."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ozon.sandbox import messages
from ozon.sandbox.data import catalogue
from ozon.sandbox.messages import answer

VALUES: dict[str, Any] = {
    "texts": ["Кружка синяя 330 мл", '\u2028\x7f\x00"\\/', "\U0001f600", ""],
    "numbers": [0, -1, 2**53 + 1, 2**63, -(2**63), 0.1, 1e15, 890.0, -0.0, 1.5e300],
    "an integer above 64 bits": {"id": 10**38 - 1},
    "keys that are no text": {1: "a", None: "b", 0.5: "c"},
    "half a surrogate pair": ["\ud83d"],
    "nested": [[[{"a": [{}]}]]],
}


@pytest.fixture(params=["orjson", "json"], autouse=True)
def _library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "json":
        monkeypatch.setattr(messages, "orjson", None)
    else:
        pytest.importorskip("orjson")


def _expected(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_values_are_written_in_the_same_bytes(value: Any) -> None:
    assert answer(value).body == _expected(value)


@pytest.mark.parametrize("number", [1e16, 1e-7, 1.7976931348623157e308, 5e-324])
def test_numbers_with_an_exponent_keep_their_value(number: float) -> None:
    """orjson writes 1e16, and the standard library 1e+16."""
    assert json.loads(answer([number]).body) == [number]


def test_documented_answers_are_written_in_the_same_bytes() -> None:
    known = [one for one in catalogue().by_id.values() if one.content_type == messages.JSON and one.encoding == "utf-8"]
    examples = {f"{one.api}.{one.name}": one.example() for one in known}
    assert len(examples) > 400
    assert [name for name, value in examples.items() if answer(value).body != _expected(value)] == []
