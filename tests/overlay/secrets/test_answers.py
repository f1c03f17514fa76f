"""No secret shows after any answer, with everything that was sent in it."""

from __future__ import annotations

from typing import Any

import pytest

from ozon import (
    Retry,
)
from tests.overlay.secrets.search import ANSWERS, KEY, SIGNED, TOKEN, WAYS, Search, answering, products, seller
from tests.runtime.servers import listening


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_answers(search: Search, way: str, answer: str) -> None:
    watched = {"transport": answering(ANSWERS[answer]), **search.hooks}
    for credentials in (
        {},
        {"token": TOKEN},
        {"token": lambda: TOKEN},
        {"retry": Retry(max_attempts=2, backoff=0.001)},
    ):
        search.run(seller, way, products, **watched, **credentials)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("value", [KEY, f"{KEY}\n"])
def test_what_the_caller_adds(search: Search, way: str, value: str) -> None:
    def call(client: Any) -> Any:
        headers = {"Authorization": f"Bearer {value}", "X-Api-Key": value, "Cookie": f"s={value}"}
        return client.raw("GET", f"/v1/x?token={SIGNED}", options={"headers": headers})

    search.shown_by_the_caller = {"options", "path", "params", "arguments", "call", "request", "operation"}
    search.run(seller, way, call, transport=answering(ANSWERS["401"]), **search.hooks)
    with listening(b"HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n") as server:
        search.run(seller, way, call, base_url=server.url, **search.hooks)
