"""Reports and labels: wait, fetch without keys, write whole files only."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import ozon.files
from ozon import AsyncSeller, Progress, WaitTimeoutError
from ozon.files import DownloadError, LabelFile, NotMadeError, labels, report
from ozon.sandbox import Sandbox
from ozon_generated.client import File
from ozon_generated.errors import ArgumentError
from tests.batch.support import ONCE, Time, scripted, shop

CSV = "offer_id;price\nmug-1;890\n".encode("utf-8-sig")


@pytest.fixture(autouse=True)
def patched(clock: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ozon.files, "time", clock)


class Cdn:
    """Serves files, and keeps what it was asked."""

    def __init__(self, *replies: Any) -> None:
        self.replies = list(replies)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        return httpx.Response(200, content=reply) if isinstance(reply, bytes) else reply

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)


def made(file: str = "https://cdn.example.com/r.csv?sign=abc", **more: Any) -> dict[str, Any]:
    return {"result": {"code": "c-1", "status": "success", "file": file, **more}}


def test_a_report_becomes_a_file(tmp_path: Path) -> None:
    seller, cdn, seen = shop(Sandbox()), Cdn(CSV), list[Progress]()
    to = tmp_path / "products.csv"
    to.write_bytes(b"old")
    found = report(seller, seller.report.products_create(), to, transport=cdn.transport, progress=seen.append)
    assert to.read_bytes() == CSV
    assert os.listdir(tmp_path) == ["products.csv"]
    assert (found.name, found.path, found.content) == ("seller_products.csv", to, b"")
    assert [one.done for one in seen] == [0, 0, 1]
    (request,) = cdn.requests
    assert not {"api-key", "client-id", "authorization"} & set(request.headers)


def test_a_report_in_memory_by_its_code() -> None:
    headers = {"content-disposition": 'attachment; filename="r.xlsx"', "content-type": "application/x; a=b"}
    cdn = Cdn(httpx.Response(200, content=b"PK", headers=headers))
    assert report(scripted(made()), "c-1", transport=cdn.transport) == File("r.xlsx", "application/x", b"PK", None)


def test_the_async_twins(tmp_path: Path) -> None:
    async def run() -> tuple[File, LabelFile]:
        async with AsyncSeller("836", "sandbox-key", transport=Sandbox().transport, retry=ONCE) as seller:
            created = await seller.report.products_create()
            cdn = Cdn(httpx.ReadError("broken"), CSV)
            one = await report(seller, created, tmp_path / "a.csv", transport=cdn.transport)
            return one, await labels(seller, ["1-1"], tmp_path / "b.pdf", transport=Cdn(b"%PDF").transport)

    one, two = anyio.run(run)
    assert (tmp_path / "a.csv").read_bytes() == CSV
    assert two.file.path is not None
    assert one.path == tmp_path / "a.csv"
    assert (tmp_path / "b.pdf").read_bytes() == b"%PDF"


def test_labels(tmp_path: Path) -> None:
    sandbox = Sandbox()
    found = labels(
        shop(sandbox), ["24219509-0020-1", "24219509-0020-2"], tmp_path / "l.pdf", transport=Cdn(b"%PDF").transport
    )
    assert (tmp_path / "l.pdf").read_bytes() == b"%PDF"
    assert (found.printed, found.missing) == (2, {})
    asked = [request for request in sandbox.requests if request.path.endswith("get")]
    assert b"172549793" in asked[0].body
    labels(shop(sandbox), ["24219509-0020-1"], size="small_label", transport=Cdn(b"%PDF").transport)


def test_labels_of_some_postings_only() -> None:
    unprinted = [{"posting_number": "24219509-0020-2", "message": "Posting is not ready"}]
    status = {"code": "completed", "printed_postings_count": 1, "unprinted_postings": unprinted}
    tasks = {"tasks": [{"task_id": 7, "task_type": "big_label"}]}
    answers = scripted(tasks, {"status": status, "file_url": "https://cdn.example.com/l.pdf"})
    found = labels(answers, ["24219509-0020-1", "24219509-0020-2"], transport=Cdn(b"%PDF").transport)
    assert (found.printed, found.missing) == (1, {"24219509-0020-2": "Posting is not ready"})


def test_labels_that_cannot_be_made() -> None:
    with pytest.raises(NotMadeError, match="huge_label"):
        labels(shop(Sandbox()), ["1"], size="huge_label")
    tasks = {"tasks": [{"task_id": 7, "task_type": "big_label"}]}
    failed = {"status": {"code": "error"}, "error": {"code": "X", "message": "Not ready"}}
    with pytest.raises(NotMadeError, match="Not ready") as caught:
        labels(scripted(tasks, failed), ["1"])
    assert caught.value.code == "X"
    with pytest.raises(ArgumentError, match="list"):
        labels(shop(Sandbox()), "24219509-0020-1")


def test_a_report_that_was_not_made() -> None:
    failed = {"result": {"status": "failed", "error": "no_data"}}
    with pytest.raises(NotMadeError, match=r"no_data.*check the filter") as caught:
        report(scripted(failed), "c-1")
    assert caught.value.code == "no_data"


def test_a_report_that_takes_too_long(clock: Time) -> None:
    with pytest.raises(WaitTimeoutError, match="wait again"):
        report(scripted({"result": {"status": "processing"}}), "c-1", ceiling=60)
    assert sum(clock.naps) == 60


def test_an_answer_without_a_code() -> None:
    with pytest.raises(ArgumentError, match="names no report"):
        report(shop(Sandbox()), shop(Sandbox()).product.info_limit())


@pytest.mark.parametrize("status", [403, 404, 410])
def test_an_expired_link(status: int, tmp_path: Path) -> None:
    past = (datetime.now(UTC) - timedelta(hours=1)).isoformat().replace("+00:00", "Z")
    with pytest.raises(DownloadError, match=r"It worked until .* limited time") as caught:
        report(
            scripted(made(expires_at=past)), "c-1", tmp_path / "a.csv", transport=Cdn(httpx.Response(status)).transport
        )
    assert caught.value.expired
    assert caught.value.status == status
    assert "abc" not in str(caught.value)
    assert os.listdir(tmp_path) == []


def test_a_broken_download_leaves_the_old_file(tmp_path: Path) -> None:
    to = tmp_path / "a.csv"
    to.write_bytes(b"old")

    def body() -> Any:
        yield b"half"
        raise httpx.RemoteProtocolError("cut")

    cdn = Cdn(httpx.ReadError("broken"), httpx.Response(200, content=body()), httpx.ConnectError("no"))
    with pytest.raises(DownloadError, match="ConnectError") as caught:
        report(scripted(made()), "c-1", to, transport=cdn.transport)
    assert not caught.value.expired
    assert to.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.csv"]
    assert len(cdn.requests) == 3


def test_a_server_in_trouble_and_a_link_that_is_none() -> None:
    with pytest.raises(DownloadError, match="Try again later"):
        report(scripted(made()), "c-1", transport=Cdn(httpx.Response(503)).transport)
    with pytest.raises(DownloadError, match="no link"):
        report(scripted(made("file:///etc/passwd")), "c-1")
