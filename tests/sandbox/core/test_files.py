"""Links that the sandbox gives out."""

from __future__ import annotations

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.core.files import Files
from tests.library import httpx
from tests.sandbox.conftest import NOON


@pytest.fixture
def shown() -> tuple[Sandbox, Files, httpx.Client]:
    sandbox = Sandbox(clock=Clock(NOON))
    files = sandbox._families.files
    files.on("text", "text/plain", lambda key: None if key == "gone" else f"content of {key}".encode())
    return sandbox, files, httpx.Client(transport=sandbox.transport)


def test_a_link_leads_to_a_file_without_a_key(shown: tuple[Sandbox, Files, httpx.Client]) -> None:
    _, files, client = shown
    link = files.link("http://shop.test:81", "text", "one", "one.txt", 60)
    assert link.startswith("http://shop.test:81/sandbox-files/")
    answer = client.get(link)
    assert (answer.status_code, answer.text) == (200, "content of one")
    assert answer.headers["content-type"] == "text/plain"
    assert answer.headers["content-disposition"] == 'attachment; filename="one.txt"'


def test_a_link_expires(shown: tuple[Sandbox, Files, httpx.Client]) -> None:
    sandbox, files, client = shown
    link = files.link("http://shop.test", "text", "one", "one.txt", 60)
    sandbox.clock.advance(59)
    assert client.get(link).status_code == 200
    sandbox.clock.advance(1)
    answer = client.get(link)
    assert answer.status_code == 404
    assert "expired at 2026-11-02T12:01:00Z" in answer.json()["message"]


def test_what_is_no_link_is_not_found(shown: tuple[Sandbox, Files, httpx.Client]) -> None:
    _, files, client = shown
    link = files.link("http://shop.test", "text", "gone", "one.txt", 60)
    for path in (link, link[:-1], "http://shop.test/sandbox-files/x/one.txt", "http://shop.test/sandbox-files/"):
        assert client.get(path).status_code == 404
    assert client.post(link).status_code == 405
