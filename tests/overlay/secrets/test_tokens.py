"""No secret shows after any answer of the token calls."""

from __future__ import annotations

from typing import Any

import pytest

from ozon import (
    AsyncMerchants,
    AsyncPerformance,
    Merchants,
    OAuthApp,
    Performance,
)
from tests.library import httpx
from tests.overlay.secrets.search import (
    CLIENT_SECRET,
    CODE,
    MERCHANT_KEY,
    ONCE,
    REFRESH,
    TOKENS,
    WAYS,
    Search,
    campaigns,
    driven,
    legacy,
    products,
    seller,
    token_calls,
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("body", TOKENS)
def test_token_answers(search: Search, way: str, status: int, body: str) -> None:
    def transport() -> httpx.MockTransport:
        return token_calls(TOKENS[body], status)

    shared = {"transport": transport(), "retry": ONCE, **search.hooks}
    secrets = {"client_id": "c", "client_secret": CLIENT_SECRET, **shared}
    search.run(driven, way, Performance, AsyncPerformance, campaigns, secrets)
    for form in ("header", "query"):
        merchants = {"application_id": "Demo", "secret_key": MERCHANT_KEY, "signature_form": form, **shared}
        search.run(driven, way, Merchants, AsyncMerchants, legacy, merchants)
    consents: list[dict[str, Any]] = [
        {"refresh_token": REFRESH},
        {"code": CODE, "redirect_uri": "https://x.example"},
        {},
    ]
    for consent in consents:
        app = OAuthApp("c", CLIENT_SECRET, transport=transport(), retry=ONCE, **consent)
        search.run(seller, way, products, oauth=app, transport=transport(), **search.hooks)
        search.text("app", repr(app) + repr(vars(app)))
