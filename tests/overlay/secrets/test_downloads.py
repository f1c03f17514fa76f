"""No secret shows after a download, signed links included."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ozon.files import labels, report
from tests.library import httpx
from tests.overlay.secrets.search import LINKS, SIGNED, WAYS, Search, seller


def files(url: str, reply: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.host == "cdn.example.com":
            return reply(request)
        result = {"code": "c", "status": "success", "file": url}
        tasks = {"tasks": [{"task_id": 7, "task_type": "big_label"}], "status": {"code": "completed"}, "file_url": url}
        return httpx.Response(200, json={"result": result, **tasks})

    return httpx.MockTransport(handle)


def failing(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"broken: {request.url}")


DOWNLOADS: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "whole": lambda request: httpx.Response(200, content=b"a;b"),
    "gone": lambda request: httpx.Response(403, content=f"<Error>{request.url}</Error>"),
    "a page": lambda request: httpx.Response(200, content=f"<html>{request.url}</html>"),
    "away": lambda request: httpx.Response(302, headers={"location": f"http://cdn.example.com/x?sig={SIGNED}"}),
    "around": lambda request: httpx.Response(302, headers={"location": str(request.url)}),
    "broken": failing,
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("download", DOWNLOADS)
def test_downloads(search: Search, way: str, download: str, tmp_path: Path) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client: report(client, "c", interval=0.001),
        lambda client: report(client, "c", tmp_path / "missing" / "r.csv"),
        lambda client: labels(client, ["1"], tmp_path / "l.pdf", interval=0.001),
    ]
    for url in LINKS:
        for call in calls:
            search.run(seller, way, call, transport=files(url, DOWNLOADS[download]), **search.hooks)
