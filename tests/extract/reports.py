"""A sandbox as a shop with advertising, and what its reports have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ozon.extract import Extract, Load, Task
from ozon.performance import Performance
from ozon.sandbox import Sandbox, SandboxTransport
from ozon.testing import client_clock
from tests.extract.shop import Shop, task_of

#: The paths that start reports, by stream.
CREATE = {
    "ads_sku_paid": "/api/client/statistics",
    "phrases": "/api/client/statistics/phrases",
    "ads_orders_all": "/api/client/statistics/all_sku_promo/orders/generate",
    "ads_orders_selected": "/api/client/statistic/orders/generate",
    "placement_products": "/v1/report/placement/by-products/create",
    "placement_supplies": "/v1/report/placement/by-supplies/create",
    "postings_report_fbs": "/v1/report/postings/create",
    "postings_report_fbo": "/v1/report/postings/create",
    "mutual_settlement": "/v1/finance/mutual-settlement",
    "compensation": "/v1/finance/compensation",
    "decompensation": "/v1/finance/decompensation",
}
ADS = ("ads_sku_paid", "phrases", "ads_orders_all", "ads_orders_selected")


class Advertiser(Shop):
    """A shop with credentials for advertising too."""

    def performance(self, **settings: Any) -> Performance:
        gate = self.sandbox.gate
        settings = {"clock": client_clock(self.sandbox.clock), **settings}
        transport = SandboxTransport(self.sandbox)
        return Performance(gate.oauth_client_id, gate.oauth_client_secret, transport=transport, **settings)

    def mask(self, text: str) -> str:
        return super().mask(text).replace(self.sandbox.gate.oauth_client_secret, "***")


def asked(sandbox: Sandbox, path: str) -> int:
    """How often a path was asked."""
    return sum(request.path == path for request in sandbox.requests)


def until_done(sandbox: Sandbox, extract: Extract, stream: str) -> Load:
    """Run the first task of a stream until it is no longer waiting."""
    return finally_done(sandbox, extract, task_of(extract, stream))[0]


def finally_done(sandbox: Sandbox, extract: Extract, task: Task, most: int = 20) -> tuple[Load, int]:
    """Run a task until it is no longer waiting. Its load, and how often it had to wait, which is less than ``most``."""
    for waits in range(most):
        load = extract.run(task)
        if load.status != "waiting":
            return load, waits
        assert load.until is not None
        sandbox.clock.advance(max((load.until - sandbox.clock.now()).total_seconds(), 1))
    raise AssertionError(f"{task} still waits")


def run_parents(extract: Extract, names: Sequence[str] = ("campaigns",)) -> None:
    """Run the streams that others ask about."""
    for task in extract.tick():
        if task.stream in names:
            assert extract.run(task).complete
