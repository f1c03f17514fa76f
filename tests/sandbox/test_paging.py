"""Tokens of pages."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from ozon.sandbox.messages import RefusalError
from ozon.sandbox.paging import decoded, encoded

KEYS: list[tuple[Any, ...]] = [
    (1,),
    ("a", 2**63, 0.5, True),
    (datetime(2026, 11, 2, 12, 0, 0, 1, tzinfo=UTC), "24219509-0020-1"),
    (datetime(2026, 11, 2, tzinfo=timezone(timedelta(hours=3))), ""),
    (datetime.max.replace(tzinfo=UTC), "💥"),
]


@pytest.mark.parametrize("key", KEYS)
def test_a_key_comes_back(key: tuple[Any, ...]) -> None:
    assert decoded(encoded(key)) == key


def test_without_a_token_the_first_page_begins() -> None:
    assert decoded("") == ()


@pytest.mark.parametrize(
    "text",
    ["", "x", "1", "{}", "[]", "null", '"12"', "[[]]", "[[1]]", '[["x"]]', '[["2026-11-02T12:00:00"]]', "[" * 100_000],
    ids=lambda text: text[:20],
)
def test_other_tokens_are_refused(text: str) -> None:
    for token in (text, base64.b64encode(text.encode()).decode()):
        if token:
            with pytest.raises(RefusalError, match="page token is not valid"):
                decoded(token)
