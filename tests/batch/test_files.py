"""Reports and labels: wait, fetch without keys, write whole files only."""

from __future__ import annotations

import gzip
import io
import os
import zipfile
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import pytest

import ozon.steps
from ozon import AsyncSeller, Progress, Seller, WaitTimeoutError
from ozon.files import DownloadError, LabelFile, NotMadeError, labels, report
from ozon.sandbox import Sandbox
from ozon_generated.client import File
from ozon_generated.errors import ArgumentError
from tests.batch.support import ONCE, Time, scripted, shop
from tests.library import httpx


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "a;b\n" * 100)
    return file.getvalue()


PDF = b"%PDF-1.7\n1 0 obj\n" + b"x" * 3000 + b"\nstartxref\n9\n%%EOF\n"
XLSX = zipped("[Content_Types].xml", "xl/workbook.xml")
CSV = "offer_id;price\nmug-1;890\n".encode("utf-8-sig")


@pytest.fixture(autouse=True)
def patched(clock: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon.tasks.polling.clock_of", ozon.steps.clock_of)


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


class Beside(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """One transport for the API, by default a sandbox, and for the files."""

    def __init__(self, cdn: Cdn, api: Any = None) -> None:
        self.cdn = cdn
        self.api: Any = api or Sandbox().transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "cdn.example.com":
            return self.cdn(request)
        answer: httpx.Response = self.api.handle_request(request)
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def answering(*replies: Any) -> httpx.MockTransport:
    left = list(replies)
    return httpx.MockTransport(lambda request: httpx.Response(200, json=left.pop(0)))


def seller_with(cdn: Cdn, *replies: Any) -> Seller:
    """A client whose files come from a CDN, and whose calls are answered as scripted, or by a sandbox."""
    return Seller("836", "sandbox-key", transport=Beside(cdn, answering(*replies) if replies else None), retry=ONCE)


def made(file: str = "https://cdn.example.com/r.csv?sign=abc", **more: Any) -> dict[str, Any]:
    return {"result": {"code": "c-1", "status": "success", "file": file, **more}}


def reporting() -> Any:
    """A sandbox whose reports are made at the third poll, and lie elsewhere."""
    sandbox = Sandbox()
    sandbox.faults.add("/v1/report/info", status=200, body={"result": {"status": "processing"}}, times=2)
    sandbox.faults.add("/v1/report/info", status=200, body=made(), times=None)
    return sandbox.transport


def test_a_report_becomes_a_file(tmp_path: Path) -> None:
    cdn, seen = Cdn(CSV), list[Progress]()
    seller = Seller("836", "sandbox-key", transport=Beside(cdn, reporting()), retry=ONCE)
    to = tmp_path / "products.csv"
    to.write_bytes(b"old")
    found = report(seller, seller.report.products_create(), to, progress=seen.append)
    assert to.read_bytes() == CSV
    assert os.listdir(tmp_path) == ["products.csv"]
    assert (found.name, found.path, found.content) == ("r.csv", to, b"")
    assert [one.done for one in seen] == [0, 0, 1]
    (request,) = cdn.requests
    assert not {"api-key", "client-id", "authorization"} & set(request.headers)


def test_a_report_in_memory_by_its_code() -> None:
    headers = {"content-disposition": 'attachment; filename="r.xlsx"', "content-type": "application/x; a=b"}
    cdn = Cdn(httpx.Response(200, content=XLSX, headers=headers))
    seller = seller_with(cdn, made("https://cdn.example.com/r"))
    assert report(seller, "c-1") == File("r.xlsx", "application/x", XLSX, None)


def test_the_async_twins(tmp_path: Path) -> None:
    async def run() -> tuple[File, LabelFile]:
        cdn = Cdn(httpx.ReadError("broken"), CSV, PDF)
        async with AsyncSeller("836", "sandbox-key", transport=Beside(cdn, reporting()), retry=ONCE) as seller:
            created = await seller.report.products_create()
            one = await report(seller, created, tmp_path / "a.csv")
            return one, await labels(seller, ["24219509-0020-2"], tmp_path / "b.pdf")

    one, two = anyio.run(run)
    assert (tmp_path / "a.csv").read_bytes() == CSV
    assert two.file.path is not None
    assert one.path == tmp_path / "a.csv"
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")


def test_labels(tmp_path: Path) -> None:
    sandbox = Sandbox()
    seller = Seller("836", "sandbox-key", transport=Beside(Cdn(PDF), sandbox.transport), retry=ONCE)
    numbers = ["24219509-0020-2", "24219509-0030-1"]
    found = labels(seller, numbers, tmp_path / "l.pdf")
    assert all(number.encode() in (tmp_path / "l.pdf").read_bytes() for number in numbers)
    assert (found.printed, found.missing) == (2, {})
    assert all(number.encode() in labels(seller, numbers, size="small_label").file.content for number in numbers)


def test_labels_of_some_postings_only() -> None:
    unprinted = [{"posting_number": "24219509-0020-2", "message": "Posting is not ready"}]
    status = {"code": "completed", "printed_postings_count": 1, "unprinted_postings": unprinted}
    tasks = {"tasks": [{"task_id": 7, "task_type": "big_label"}]}
    answer = {"status": status, "file_url": "https://cdn.example.com/l.pdf"}
    posting = {"result": {"posting_number": "24219509-0020-2", "status": "cancelled"}}
    found = labels(seller_with(Cdn(PDF), tasks, answer, posting), ["24219509-0020-1", "24219509-0020-2"])
    told = "Posting is not ready. Its status is cancelled."
    assert (found.printed, found.missing) == (1, {"24219509-0020-2": told})


@pytest.mark.parametrize(
    ("told", "printed", "missing"),
    [
        ({}, None, None),
        ({"printed_postings_count": 1}, 1, None),
        ({"printed_postings_count": 1, "unprinted_postings": None}, 1, None),
        ({"printed_postings_count": 1, "unprinted_postings": []}, 1, None),
        ({"printed_postings_count": 1, "unprinted_postings": [{"message": "Not ready"}]}, 1, None),
        ({"printed_postings_count": 2}, 2, {}),
        ({"printed_postings_count": 2, "unprinted_postings": []}, 2, {}),
        ({"unprinted_postings": []}, None, {}),
        ({"unprinted_postings": [{"posting_number": "2"}]}, None, {"2": ""}),
    ],
)
def test_what_is_not_told_of_labels_is_not_made_up(
    told: dict[str, Any], printed: int | None, missing: dict[str, str] | None
) -> None:
    tasks = {"tasks": [{"task_id": 7, "task_type": "big_label"}]}
    ready = {"status": {"code": "completed", **told}, "file_url": "https://cdn.example.com/l.pdf"}
    found = labels(seller_with(Cdn(PDF), tasks, ready, {"result": {}}), ["1", "2"], deadline=0)
    assert (found.printed, found.missing) == (printed, missing)


def test_labels_that_cannot_be_made() -> None:
    with pytest.raises(NotMadeError, match="huge_label"):
        labels(shop(Sandbox()), ["24219509-0020-2"], size="huge_label")
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


@pytest.mark.parametrize("state", ["processing", "queued", "SUCCESS", "", None])
def test_what_is_not_ended_takes_too_long(state: Any, clock: Time) -> None:
    with pytest.raises(WaitTimeoutError, match=rf"state is still {state} after .*wait again"):
        report(scripted({"result": {"status": state, "error": "no_data"}}), "c-1", deadline=60)
    with pytest.raises(WaitTimeoutError):
        labels(scripted({"tasks": [{"task_id": 7, "task_type": "big_label"}]}, {"status": {"code": state}}), ["1"])
    assert sum(clock.naps) == 60 + 300


def test_an_answer_without_a_code() -> None:
    with pytest.raises(ArgumentError, match="names no report"):
        report(shop(Sandbox()), shop(Sandbox()).product.info_limit())


@pytest.mark.parametrize("status", [403, 404, 410])
def test_an_expired_link(status: int, tmp_path: Path) -> None:
    past = (datetime.now(UTC) - timedelta(hours=1)).isoformat().replace("+00:00", "Z")
    with pytest.raises(DownloadError, match=r"It worked until .* limited time") as caught:
        report(seller_with(Cdn(httpx.Response(status)), made(expires_at=past)), "c-1", tmp_path / "a.csv")
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
        report(seller_with(cdn, made()), "c-1", to)
    assert not caught.value.expired
    assert to.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.csv"]
    assert len(cdn.requests) == 3


def test_a_server_in_trouble_and_a_link_that_is_none() -> None:
    with pytest.raises(DownloadError, match="Try again later"):
        report(seller_with(Cdn(httpx.Response(503)), made()), "c-1")


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "https://x:99999999/",
        "https://\x00/",
        "https:///nohost",
        "cdn/x",
        "ftp://u:5ecret@h/x",
    ],
)
def test_a_link_that_is_none(url: str) -> None:
    with pytest.raises(DownloadError, match="is not a link to a file") as caught:
        report(seller_with(Cdn(CSV), made(url)), "c-1")
    assert "5ecret" not in str(caught.value)


# Only a whole 200 of the kind that was asked for

GZIP = gzip.compress(CSV * 1000)
HTML = b"<!DOCTYPE html><html><body>Log in</body></html>"


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that nobody has read, of a server that ends it by closing the connection."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self.content), 1000):
            yield self.content[start : start + 1000]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def reply(content: bytes, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, stream=Body(content), headers={k.replace("_", "-"): v for k, v in headers.items()})


BAD: dict[str, tuple[str, Callable[[], httpx.Response], str]] = {
    "partial": ("r.csv", lambda: reply(CSV, 206, content_range="bytes 0-4/1000"), "HTTP 206"),
    "no content": ("r.csv", lambda: reply(b"", 204), "HTTP 204"),
    "reset content": ("r.csv", lambda: reply(b"", 205), "HTTP 205"),
    "accepted": ("r.csv", lambda: reply(CSV, 202), "HTTP 202"),
    "not modified": ("r.csv", lambda: reply(b"", 304), "HTTP 304"),
    "empty": ("r.csv", lambda: reply(b""), "an empty body"),
    "empty gzip": ("r.csv", lambda: reply(gzip.compress(b""), content_encoding="gzip"), "an empty body"),
    "short": ("r.csv", lambda: reply(CSV, content_length="1000"), "cut off"),
    "cut gzip": ("r.csv", lambda: reply(GZIP[:-9], content_encoding="gzip"), "cut off"),
    "damaged gzip": ("r.csv", lambda: reply(b"x" + GZIP, content_encoding="gzip"), "DecodingError"),
    "brotli unasked": ("r.csv", lambda: reply(CSV, content_encoding="br"), "only gzip, deflate was asked for"),
    "a page for CSV": ("r.csv", lambda: reply(HTML), "a page instead of csv"),
    "a page for no ending": ("r", lambda: reply(b"\xef\xbb\xbf \n<html>"), "a page instead of xlsx, zip, csv"),
    "an error for CSV": ("r.csv", lambda: reply(b'{"code":3,"message":"no"}'), "instead of csv"),
    "XML for XLSX": ("r.xlsx", lambda: reply(b"<?xml version='1.0'?><Error/>"), "a page instead of xlsx"),
    "text for XLSX": ("r.xlsx", lambda: reply(b"try again"), "text/csv instead of xlsx"),
    "cut XLSX": ("r.xlsx", lambda: reply(XLSX[:-30]), "whose end is missing"),
    "cut ZIP": ("r.zip", lambda: reply(zipped("1.csv")[:-1]), "whose end is missing"),
    "PDF for CSV": ("r.csv", lambda: reply(PDF), "application/pdf instead of csv"),
    "binary for CSV": ("r.csv", lambda: reply(b"\0\1\2\3"), "something else instead of csv"),
    "cut PDF": ("l.pdf", lambda: reply(PDF[:-20]), "whose end is missing"),
    "a page for PDF": ("l.pdf", lambda: reply(HTML), "a page instead of pdf"),
}


@pytest.mark.parametrize("way", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize("into", ["disk", "memory"])
@pytest.mark.parametrize("case", BAD)
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # httpx leaves a generator behind when a body does not decode
def test_nothing_but_the_whole_file_replaces_a_file(way: str, into: str, case: str, tmp_path: Path) -> None:
    name, answer, text = BAD[case]
    to = tmp_path / "mine" if into == "disk" else None
    (tmp_path / "mine").write_bytes(b"old")
    cdn = Cdn(*(answer() for _ in range(3)))
    url = f"https://cdn.example.com/{name}?sig=5ecret"

    async def run() -> File:
        async with AsyncSeller("836", "k", transport=Beside(cdn, answering(made(url))), retry=ONCE) as seller:
            return await report(seller, "c-1", to)

    with pytest.raises(DownloadError, match=text) as caught:
        report(seller_with(cdn, made(url)), "c-1", to) if way == "sync" else anyio.run(run, backend=way)
    assert "5ecret" not in f"{caught.value!r}{vars(caught.value)}"
    assert (tmp_path / "mine").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["mine"]


@pytest.mark.parametrize(
    "answer",
    [
        lambda: reply(GZIP, content_encoding="gzip"),
        lambda: reply(GZIP + b"\0" * 10, content_encoding="x-gzip"),
        lambda: reply(gzip.compress(CSV) + gzip.compress(CSV * 999), content_encoding="gzip"),
        lambda: reply(zlib.compress(CSV * 1000), content_encoding="deflate"),
        lambda: reply(zlib.compress(CSV * 1000, wbits=-15), content_encoding="Deflate"),
        lambda: reply(CSV * 1000, content_encoding="identity"),
        lambda: reply(CSV * 1000, content_length=str(len(CSV * 1000))),
    ],
)
def test_a_whole_file_is_decoded(answer: Any, tmp_path: Path) -> None:
    to = tmp_path / "r.csv"
    assert report(seller_with(Cdn(answer()), made()), "c-1").content == CSV * 1000
    report(seller_with(Cdn(answer()), made()), "c-1", to)
    assert to.read_bytes() == CSV * 1000


def test_what_replaces_a_file_has_its_mode(tmp_path: Path) -> None:
    to = tmp_path / "r.csv"
    to.write_bytes(b"old")
    to.chmod(0o640)
    report(seller_with(Cdn(CSV), made()), "c-1", to)
    assert to.stat().st_mode & 0o777 == 0o640
    new = report(seller_with(Cdn(CSV), made()), "c-1", tmp_path / "new.csv").path
    (tmp_path / "usual").touch()
    assert new is not None
    assert new.stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_the_part_file_of_somebody_else_stays(tmp_path: Path) -> None:
    (tmp_path / "r.csv.part").write_bytes(b"precious")
    report(seller_with(Cdn(CSV), made()), "c-1", tmp_path / "r.csv")
    assert (tmp_path / "r.csv.part").read_bytes() == b"precious"


def test_a_bomb_is_not_held_in_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("ozon_generated.bodies.LARGEST", 10_000)
    monkeypatch.setattr("ozon_generated.files.LARGEST_FILE", 100_000)
    bomb = gzip.compress(b"a;b\n" * 100_000)
    for to in (None, tmp_path / "r.csv"):
        with pytest.raises(DownloadError, match=r"more than the 10+,000 bytes"):
            report(seller_with(Cdn(reply(bomb, content_encoding="gzip")), made()), "c-1", to)
    assert os.listdir(tmp_path) == []


# Redirects


def away(to: str, status: int = 302) -> httpx.Response:
    return httpx.Response(status, headers={"location": to})


def test_redirects_are_followed_without_a_key() -> None:
    cdn = Cdn(away("/r2.csv"), away("https://cdn.example.com/r3.csv?sig=5ecret", 308), CSV)
    assert report(seller_with(cdn, made()), "c-1").name == "r3.csv"
    assert not any({"api-key", "client-id", "authorization"} & set(request.headers) for request in cdn.requests)


@pytest.mark.parametrize(
    ("to", "text"),
    [
        ("http://cdn.example.com/r.csv?sig=5ecret", "leads away from https"),
        ("http://169.254.169.254/latest/meta-data", "leads away from https"),
        ("file:///etc/passwd", "is not a link"),
        ("https://cdn.example.com:x/", "is not a link"),
        ("https://cdn.example.com/again?sig=5ecret", "more than 5"),
    ],
)
def test_redirects_that_are_not_followed(to: str, text: str) -> None:
    with pytest.raises(DownloadError, match=text) as caught:
        report(seller_with(Cdn(away(to)), made()), "c-1")
    assert "5ecret" not in str(caught.value)
