"""The tour that a newcomer takes first."""

from __future__ import annotations

import pytest

from ozon import demo


def test_demo_walks_through_the_whole_job(capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.main([]) == 0
    printed = capsys.readouterr().out
    assert "12450 values (" in printed
    assert "demo-mug imported" in printed
    assert "25224a8cc98b17d07f9521aa220b70c5cdb6dff2" in printed
    assert printed.count("Finished, no errors") == 2
    assert "low-priority queue" in printed


def test_live_demo_without_credentials_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("OZON_CLIENT_ID", "OZON_API_KEY", "OZON_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    assert demo.main(["--live"]) == 1
    assert "OZON_CLIENT_ID" in capsys.readouterr().err
