"""The key of the shop, as it describes itself."""

from __future__ import annotations

from datetime import UTC, datetime

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import catalogue
from tests.sandbox.conftest import NOON, seller


def test_the_key_may_do_what_the_sandbox_lets_it_do() -> None:
    with seller(Sandbox(clock=Clock(NOON))) as client:
        answer = client.post("/v1/roles", json={}).json()
    [role] = answer["roles"]
    seller_paths = {one.path: one for one in catalogue().by_id.values() if one.api == "seller"}
    for_tokens = {path for path, one in seller_paths.items() if one.facts.get("credentials") == ["oauth"]}
    assert role["name"] == "Admin"
    assert set(role["methods"]) == seller_paths.keys() - for_tokens
    assert {"/v3/product/list", "/v2/products/stocks", "/v1/product/import/prices"} <= set(role["methods"])
    assert datetime.fromisoformat(answer["expires_at"]) > datetime(2026, 11, 2, tzinfo=UTC)
