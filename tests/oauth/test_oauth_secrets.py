"""Secrets of OAuth applications, where tokens go, and clients of the Seller API."""

from __future__ import annotations

import logging
import pickle

import anyio
import pytest

from ozon import AsyncPerformance, AsyncSeller, Event, OAuthApp, OAuthToken, Performance, Seller
from ozon.sandbox import Sandbox
from ozon_generated.errors import ArgumentError
from tests.backends import at
from tests.library import httpx
from tests.oauth.server import SECRETS, Server, make


def test_the_application_does_not_show_its_secrets() -> None:
    server = Server()
    app, performance = make(server, refresh_token="refr3sh-0")
    performance.campaign.list()
    assert not [secret for secret in SECRETS if secret in repr([app, app.__dict__])]
    with pytest.raises(TypeError):
        pickle.dumps(app)


def test_hooks_and_logs_are_told_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Event] = []
    server, now = Server(), 0.0
    app = OAuthApp(
        "app-1",
        "s3cret",
        code="s1ngle-use-c0de",
        redirect_uri="https://a.b",
        transport=server.transport,
        clock=at(lambda: now),
    )
    performance = Performance(
        oauth=app, transport=server.transport, on_request=events.append, on_response=events.append, log_bodies=True
    )
    with caplog.at_level(logging.DEBUG):
        performance.campaign.list()
        now += 1800
        performance.campaign.list()
    assert [event.operation for event in events if event.status] == ["oauth.token", "campaign.list"] * 2
    assert [event.request.content for event in events if event.request and "token" in event.operation] == [b""] * 4
    shown = caplog.text + repr([(event, event.request, event.response) for event in events])
    assert not [secret for secret in SECRETS if secret in shown]


def test_the_token_goes_to_named_hosts_only() -> None:
    server = Server()
    app = OAuthApp("app-1", "s3cret", transport=server.transport)
    http = httpx.Client(transport=server.transport, auth=app.auth("https://api-seller.ozon.ru"))
    http.get("https://api-performance.ozon.ru/a")
    http.get("https://api-seller.ozon.ru:8443/a")
    assert server.tokens == 0
    http.get("https://api-seller.ozon.ru/a")
    assert server.used == ["", "", "Bearer acc3ss-1"]


def test_over_a_socket_and_nothing_in_the_logs(caplog: pytest.LogCaptureFixture) -> None:
    sandbox = Sandbox(oauth_client_id="app-1", oauth_client_secret="s3cret")
    stored: list[OAuthToken] = []

    async def main(url: str) -> None:
        async with AsyncPerformance(oauth=app, base_url=url) as performance:
            await performance.campaign.list()

    with caplog.at_level(logging.DEBUG), sandbox.serve() as url:
        app = OAuthApp("app-1", "s3cret", base_url=url, on_token=stored.append)
        with Performance(oauth=app, base_url=url) as performance:
            performance.campaign.list()
            sandbox.gate.bearer.revoke_all()
        anyio.run(main, url)
    assert len(stored) == 2
    assert caplog.text
    assert not [text for token in stored for text in (token.access_token, "s3cret") if text in caplog.text]


def test_with_the_seller_api() -> None:
    server = Server()
    app = OAuthApp("app-1", "s3cret", transport=server.transport)

    async def main() -> None:
        async with AsyncSeller(oauth=app, transport=server.transport) as seller:
            await seller.warehouse.list(limit=10)

    Seller(oauth=app, transport=server.transport).warehouse.list(limit=10)
    Performance(oauth=app, transport=server.transport).campaign.list()
    anyio.run(main)
    assert server.used == ["Bearer acc3ss-1"] * 3
    assert not any({"api-key", "client-id"} & set(request.headers) for request in server.requests)


def test_token_and_oauth_exclude_each_other() -> None:
    app = OAuthApp("app-1", "s3cret")
    with pytest.raises(ArgumentError, match="not both"):
        Performance(token="acc3ss", oauth=app)
