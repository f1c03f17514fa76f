"""Reports of the Performance API: each has an id of its own, and its link leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from ozon.sandbox import Clock, Sandbox
from tests.library import httpx
from tests.sandbox.conftest import NOON


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    sandbox = Sandbox(clock=Clock(NOON), import_polls=0)
    for _ in range(2):
        sandbox.control.create_campaign(days=60)
    with httpx.Client(base_url="https://api-performance.ozon.ru", transport=sandbox.transport) as made:
        keys = {"client_id": "sandbox@advertising.performance.ozon.ru", "client_secret": "sandbox-secret"}
        token = made.post("/api/client/token", json={**keys, "grant_type": "client_credentials"}).json()
        made.headers["Authorization"] = f"Bearer {token['access_token']}"
        yield made


def test_the_link_of_a_report_leads_to_it(client: httpx.Client) -> None:
    made = []
    clicks = [one["id"] for one in client.get("/api/client/campaign").json()["list"] if one["advObjectType"] == "SKU"]
    assert len(clicks) == 3
    for campaigns, kind in ((clicks[:1], "text/csv"), (clicks[1:], "application/zip"), (clicks[2:], "text/csv")):
        body = {"campaigns": campaigns, "dateFrom": "2026-09-01", "dateTo": "2026-09-30"}
        uuid = client.post("/api/client/statistics", json=body).json()["UUID"]
        made.append(UUID(uuid))
        status = client.get(f"/api/client/statistics/{uuid}").json()
        assert status["UUID"] == uuid
        report = client.get(status["link"])
        assert report.status_code == 200
        assert report.headers["content-type"].startswith(kind)
        assert uuid in report.headers["content-disposition"]
    assert len(set(made)) == 3
