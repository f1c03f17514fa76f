"""Tokens: for one request, once, and not for long."""

from __future__ import annotations

import pytest

from ozon.errors import ArgumentError
from ozon.mcp.confirming import VALID, Confirmations


class Seconds:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_token_expires() -> None:
    seconds = Seconds()
    known = Confirmations(seconds)
    first, second = known.issue("a", asks=False), known.issue("a", asks=False)
    seconds.now = VALID
    done = known.take(first, "a", asked=False)
    seconds.now = VALID + 0.1
    with pytest.raises(ArgumentError, match="too old"):
        known.take(second, "a", asked=False)
    done.result = "done"
    assert known.take(first, "a", asked=False).result == "done"  # what came of it does not expire with it


def test_a_token_is_for_one_request_and_one_way() -> None:
    known = Confirmations()
    token, question = known.issue("a", asks=False), known.issue("a", asks=True)
    for wrong, request, asked in ((token, "b", False), (token, "a", True), (question, "a", False), ("x", "a", False)):
        with pytest.raises(ArgumentError, match="Nothing was sent"):
            known.take(wrong, request, asked=asked)
    assert known.take(token, "a", asked=False).result is None
    assert known.take(question, "a", asked=True).result is None


def test_a_token_that_is_in_use_is_refused() -> None:
    known = Confirmations()
    token = known.issue("a", asks=False)
    known.take(token, "a", asked=False)
    with pytest.raises(ArgumentError, match="is being sent"):
        known.take(token, "a", asked=False)


def test_the_last_time_that_a_request_was_sent() -> None:
    known = Confirmations()
    first, second = (known.take(known.issue("a", asks=False), "a", asked=False) for _ in range(2))
    assert known.sent("a") is None  # a token may be taken by a user who declines
    first.sent = True
    known.issue("a", asks=False)
    assert known.sent("a") is first
    second.sent = True
    assert known.sent("a") is second
    assert known.sent("b") is None


def test_tokens_differ_and_their_number_is_bounded() -> None:
    known = Confirmations()
    tokens = [known.issue("a", asks=False) for _ in range(1000)]
    assert len(set(tokens)) == 1000
    with pytest.raises(ArgumentError, match="not known"):
        known.take(tokens[0], "a", asked=False)
    known.take(tokens[-1], "a", asked=False)
