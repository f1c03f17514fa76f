"""What a run tells about how long it takes yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ozon.cli.extract.remaining import ShopRun
from ozon.cli.extract.showing import shown
from ozon.cli.session import Session
from ozon.extract import Event, Extract, run_all
from ozon.extract.estimate import estimate
from ozon.sandbox import Sandbox
from tests.extract.shop import extracting, run


def watched(extract: Extract, *, each: float, quiet: bool = False) -> None:
    """A run without a terminal whose parts take some seconds each."""
    passed = [0.0]
    extract.clock = extract.clock._replace(monotonic=lambda: passed[0])
    with shown(Session(), quiet=quiet) as shows:
        shows.extract = extract

        def watch(event: Event) -> None:
            passed[0] += each if event.load is not None else 0
            shows.event(event)

        run_all(extract, workers=1, patience=0, watch=watch)


def test_lines_tell_how_far_each_shop_is_and_what_is_left(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with extracting(sandbox, tmp_path, "postings_fbs", shops=("main", "other"), since=date(2026, 11, 8)) as extract:
        parts = len(extract.plan()) // 2
        watched(extract, each=60)
    left = ["", ", about 1 minute left", *(f", about {number} minutes left" for number in range(2, parts))]
    assert capsys.readouterr().err.splitlines() == [
        f"{2 * parts} parts due.",
        *(
            f"{shop}: {done} of {parts} parts{left[parts - done]}"
            for shop in ("main", "other")
            for done in range(1, parts + 1)
        ),
    ]


def test_lines_come_once_a_minute_at_most(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with extracting(sandbox, tmp_path, "postings_fbs") as extract:
        watched(extract, each=25)
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("main: ")]
    assert [line.split()[1] for line in told] == ["3"]


def test_quiet_runs_and_those_of_less_than_a_minute_have_no_lines(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with extracting(sandbox, tmp_path / "quiet", "postings_fbs") as extract:
        watched(extract, each=60, quiet=True)
    assert capsys.readouterr().err == ""
    with extracting(sandbox, tmp_path / "fast", "postings_fbs") as extract:
        watched(extract, each=1)
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_before_a_part_was_read_the_loads_of_other_days_tell(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "turnover") as extract:
        extract.tick()
        assert ShopRun(extract, "main").left == ""
        run(extract)
        sandbox.clock.advance(days=1)
        extract.tick()
        (expected,) = estimate(extract, extract.plan())
        assert expected.requests > 1
        assert ShopRun(extract, "main").left == f"about {expected.requests} minutes left"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (20, "less than a minute left"),
        (59, "about 1 minute left"),
        (7 * 60, "about 7 minutes left"),
        (119 * 60, "about 119 minutes left"),
        (150 * 60, "about 2 hours left"),
    ],
)
def test_the_time_is_in_words_and_gets_shorter(sandbox: Sandbox, tmp_path: Path, seconds: float, text: str) -> None:
    passed = [0.0]
    with extracting(sandbox, tmp_path, "products", "prices") as extract:
        extract.clock = extract.clock._replace(monotonic=lambda: passed[0])
        first, second = extract.tick()
        one = ShopRun(extract, "main")
        one.add(Event(first, 0, None))
        assert one.left == ""
        passed[0] += seconds
        one.add(Event(first, 1, extract.run(first)))
        assert (one.done, one.total, one.left) == (1, 2, text)
        one.add(Event(second, 0, None))
        passed[0] += seconds
        one.add(Event(second, 1, None))
        assert one.left == "less than a minute left"
        one.add(Event(second, 1, extract.run(second)))
        assert (one.done, one.total, one.left) == (2, 2, "")
