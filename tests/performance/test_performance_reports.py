"""Reports of the Performance API: order, wait, download, sync and async."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import (
    AsyncPerformance,
    Performance,
    Progress,
    ReportError,
    Retry,
    WaitTimeoutError,
    download_report,
)
from ozon.clock import Clock
from ozon.performance import Report
from ozon.sandbox import Sandbox
from ozon_generated.client import File
from ozon_generated.errors import ApiError, ArgumentError, NotFoundError, TransportError
from ozon_generated.performance.statistics import StatisticsReportRow
from tests.library import httpx

CLIENT = ("1@advertising.performance.ozon.ru", "s3cret")
UUID = "2cb1ad0e-8a39-4e4a-9a28-5a3b1f0d7c11"
ONE: dict[str, Any] = {"campaigns": ["1"], "date_from": "2026-09-01", "date_to": "2026-09-30"}
NOON = datetime(2026, 10, 2, 12, tzinfo=UTC)
SINCE, UNTIL = datetime(2026, 9, 1, tzinfo=UTC), datetime(2026, 9, 30, tzinfo=UTC)
TWO: dict[str, Any] = ONE | {"campaigns": ["1", "2"]}
PARTS = ["1_01.09.2026-30.09.2026.csv", "2_01.09.2026-30.09.2026.csv"]


def made(**settings: Any) -> Sandbox:
    """A sandbox with the campaigns of the orders below."""
    sandbox = Sandbox(oauth_client_id=CLIENT[0], oauth_client_secret=CLIENT[1], clock=NOON, **settings)
    for number in ONE["campaigns"] + TWO["campaigns"][1:]:
        sandbox.control.create_campaign(campaign_id=number, days=60)
    return sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return made()


@pytest.fixture
def performance(sandbox: Sandbox) -> Iterator[Performance]:
    with Performance(*CLIENT, transport=sandbox.transport) as made:
        yield made


def looks(sandbox: Sandbox, uuid: str) -> int:
    return sum(request.path == f"/api/client/statistics/{uuid}" for request in sandbox.requests)


def is_csv(content: bytes) -> bool:
    """Whether it is a whole report of the sandbox."""
    lines = content.decode("utf-8-sig").splitlines()
    return len(lines) > 3 and lines[0].startswith(";") and lines[-1].startswith("Всего;")


# The way that it should go


def test_csv_for_one_campaign(sandbox: Sandbox, performance: Performance) -> None:
    seen: list[Progress] = []
    order = performance.statistics.submit(**ONE)
    report = download_report(performance, order, interval=0.001, progress=seen.append)
    assert (report.uuid, report.state.state) == (order.uuid, "OK")
    assert (report.file.content_type, report.file.path) == ("text/csv", None)
    assert list(report.parts()) == [(f"{report.uuid}.csv", report.file.content)]
    assert is_csv(report.file.content)
    assert looks(sandbox, report.uuid) == 3
    assert seen == [Progress(f"report {report.uuid}", done, 1) for done in (0, 0, 1)]


def test_zip_for_several_campaigns(performance: Performance) -> None:
    report = download_report(performance, performance.statistics.submit(**TWO), interval=0.001)
    assert report.file.content_type == "application/zip"
    assert [name for name, _ in report.parts()] == PARTS
    assert all(is_csv(content) for _, content in report.parts())


@pytest.mark.parametrize("arguments", [ONE, TWO], ids=["one", "two"])
def test_to_a_file(performance: Performance, tmp_path: Path, arguments: dict[str, Any]) -> None:
    path = tmp_path / "report"
    report = download_report(performance, performance.statistics.submit(**arguments), to=path, interval=0.001)
    assert (report.file.path, report.file.content) == (path, b"")
    assert [name for name, _ in report.parts()] == (PARTS if arguments is TWO else [f"{report.uuid}.csv"])
    assert all(is_csv(content) for _, content in report.parts())
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_asynchronously(sandbox: Sandbox, tmp_path: Path, backend: str) -> None:
    async def main() -> tuple[Report, Report]:
        async with AsyncPerformance(*CLIENT, transport=sandbox.transport) as performance:
            order = await performance.statistics.submit(**TWO)
            first = await download_report(performance, order, to=str(tmp_path / "a.zip"), interval=0.001)
            return first, await download_report(performance, first.uuid)

    first, second = anyio.run(main, backend=backend)
    assert first.file.path == tmp_path / "a.zip"
    assert list(first.parts()) == list(second.parts())
    assert [name for name, _ in first.parts()] == PARTS


def test_a_report_about_traffic_from_outside(sandbox: Sandbox, performance: Performance) -> None:
    order = performance.vendor_statistics.submit(date_from=date(2026, 9, 1), date_to=date(2026, 9, 30), type="ORDERS")
    report = download_report(performance, order, interval=0.001)
    assert is_csv(report.file.content)
    assert sandbox.requests[-2].path == f"/api/client/vendors/statistics/{report.uuid}"
    assert sandbox.requests[-2].query == "vendor=true"
    assert download_report(performance, report.uuid, vendor=True).state == report.state


def test_an_order_that_is_a_get(performance: Performance) -> None:
    order = performance.statistics.submit_all_sku_promo_orders(time_bounds_from=SINCE, time_bounds_to=UNTIL)
    assert is_csv(download_report(performance, order, interval=0.001).file.content)


# Going on


@pytest.mark.parametrize(
    "report",
    [UUID, StatisticsReportRow.from_dict({"name": "x", "meta": {"UUID": UUID}})],
)
def test_going_on_with_what_names_the_report(performance: Performance, report: Any) -> None:
    assert download_report(performance, report).uuid == UUID


@pytest.mark.parametrize("report", ["", StatisticsReportRow.from_dict({"name": "x"})])
def test_what_names_no_report(performance: Performance, report: Any) -> None:
    with pytest.raises(ArgumentError, match="names no report"):
        download_report(performance, report)


def test_the_ceiling(sandbox: Sandbox, performance: Performance) -> None:
    order = performance.statistics.submit(**ONE)
    with pytest.raises(WaitTimeoutError, match=f"The report {order.uuid} is not ready") as caught:
        download_report(performance, order, deadline=0)
    assert isinstance(caught.value, TimeoutError)
    error: Any = pickle.loads(pickle.dumps(caught.value))
    assert (error.uuid, error.last.state, error.operation) == (order.uuid, "NOT_STARTED", "statistics.status")
    assert is_csv(download_report(performance, error.uuid, interval=0.001).file.content)


def test_waits_grow_and_keep_to_the_ceiling() -> None:
    slept: list[float] = []
    clock = Clock(monotonic=lambda: sum(slept), sleep=slept.append)
    sandbox = made(import_polls=100)
    patient = Performance(*CLIENT, transport=sandbox.transport, clock=clock)
    with pytest.raises(WaitTimeoutError):
        download_report(patient, patient.statistics.submit(**ONE), deadline=60)
    assert slept == pytest.approx([2, 3, 4.5, 6.75, 10.125, 15, 15, 3.625])


# Failures


def status(**fields: Any) -> dict[str, Any]:
    return {"/api/client/statistics/{UUID}": [{"status": 200, "body": {"UUID": UUID, **fields}, "times": None}]}


@pytest.mark.parametrize("state", ["ERROR", "CANCEL"])
@pytest.mark.parametrize(("reason", "text"), [("campaign not found", "campaign not found"), ("", "no reason given")])
def test_a_report_that_fails(state: str, reason: str, text: str) -> None:
    sandbox = Sandbox(
        oauth_client_id=CLIENT[0], oauth_client_secret=CLIENT[1], faults=status(state=state, error=reason)
    )
    with pytest.raises(ReportError, match=f"ended as {state}: {text}") as caught:
        download_report(Performance(*CLIENT, transport=sandbox.transport), UUID)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.uuid, error.reason, error.last.state) == (UUID, reason, state)


def test_a_state_that_is_not_known_is_pending() -> None:
    sandbox = Sandbox(oauth_client_id=CLIENT[0], oauth_client_secret=CLIENT[1], faults=status(state="QUEUED"))
    with pytest.raises(WaitTimeoutError, match="its state is still QUEUED"):
        download_report(Performance(*CLIENT, transport=sandbox.transport), UUID, deadline=0)


@pytest.mark.parametrize("path", ["/api/client/statistics/{UUID}", "/api/client/statistics/report"])
def test_a_call_that_fails_names_the_report(path: str) -> None:
    sandbox = Sandbox(
        oauth_client_id=CLIENT[0], oauth_client_secret=CLIENT[1], faults={path: [{"status": 404, "times": None}]}
    )
    with pytest.raises(NotFoundError) as caught:
        download_report(Performance(*CLIENT, transport=sandbox.transport), UUID)
    assert caught.value.uuid == UUID


def test_a_file_that_is_cut_off_does_not_appear(tmp_path: Path) -> None:
    path = "/api/client/statistics/report"
    sandbox = made(faults={path: [{"cut": "body"}]})
    target = tmp_path / "report.csv"
    target.write_text("the one of yesterday")
    performance = Performance(*CLIENT, transport=sandbox.transport, retry=Retry(max_attempts=1))
    order = performance.statistics.submit(**ONE)
    with pytest.raises(TransportError) as caught:
        download_report(performance, order, to=target, interval=0.001)
    assert target.read_text() == "the one of yesterday"
    assert list(tmp_path.iterdir()) == [target]
    report = download_report(performance, caught.value.uuid, to=target)
    assert report.file.path is not None
    assert is_csv(report.file.path.read_bytes())


def test_the_sandbox_has_no_file_before_the_report_is_ready(performance: Performance) -> None:
    order = performance.statistics.submit(**ONE)
    with pytest.raises(ApiError, match="not ready"):
        performance.statistics.download(uuid=str(order.uuid))


def test_a_token_that_ends_while_waiting(sandbox: Sandbox, performance: Performance) -> None:
    def forget(progress: Progress) -> None:
        sandbox.gate.bearer.revoke_all()

    order = performance.statistics.submit(**ONE)
    assert is_csv(download_report(performance, order, interval=0.001, progress=forget).file.content)


def test_parts_of_other_files() -> None:
    for name, body in [("x.json", b'{"rows": []}'), ("", b"")]:
        assert list(Report(UUID, File(name, "", body), None).parts()) == [(name, body)]


def test_an_error_that_is_not_ours_goes_through(performance: Performance) -> None:
    def stop(progress: Progress) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError):
        download_report(performance, UUID, progress=stop)


def test_the_answer_is_streamed_to_the_file(tmp_path: Path) -> None:
    def server(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(200, json={"access_token": "t", "expires_in": 1800})
        if request.url.path.endswith("/report"):
            return httpx.Response(200, content=iter([b"a" * 1000] * 1000))
        return httpx.Response(200, json={"UUID": UUID, "state": "OK"})

    performance = Performance(*CLIENT, transport=httpx.MockTransport(server))
    report = download_report(performance, UUID, to=tmp_path / "big.csv")
    assert report.file.path is not None
    assert report.file.path.stat().st_size == 1_000_000
