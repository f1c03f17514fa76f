"""What ``make soak`` reports: for each figure, what was asked for beside what was reached.

A test that takes the fixture ``soak_report`` is part of the soak. It runs at its soak size then, and reports figures::

    @pytest.mark.parametrize("part", range(size(1, 4, 20)))
    def test_nothing_is_sent_twice(part: int, soak_report: SoakReport) -> None:
        ...
        soak_report("items through import_products", asked=1_000, reached=done)
        soak_report("items sent twice", asked=0, reached=twice)

Numbers of one name add up over cases; text, such as ``asked="≥ 95 %"``, stands as it is. Cut a long test into cases:
an interrupted soak goes on with the first case that has not passed. What passed is in ``.soak/<revision>.jsonl``.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.sizes import LEVEL

PROPERTY = "soak"


class SoakReport(Protocol):
    def __call__(self, name: str, *, asked: float | str, reached: float | str) -> None: ...


@pytest.fixture
def soak_report(request: pytest.FixtureRequest) -> SoakReport:
    """Reports a figure; outside ``make soak`` nobody listens."""

    def report(name: str, *, asked: float | str, reached: float | str) -> None:
        request.node.user_properties.append((PROPERTY, {"name": name, "asked": asked, "reached": reached}))

    return report


def revision(folder: Path) -> str:
    done = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "unknown"


class Soak:
    """Runs what reports figures and has not passed yet, notes what passes, and prints the table."""

    def __init__(self, state: Path) -> None:
        self.state = state

    def passed(self) -> list[dict[str, Any]]:
        if not self.state.exists():
            return []
        lines = map(json.loads, self.state.read_text("utf-8").splitlines())
        return [*{one["test"]: one for one in lines}.values()]  # with pytest-xdist, a worker and its session report it

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        done = {one["test"] for one in self.passed()}
        chosen = [i for i in items if "soak_report" in getattr(i, "fixturenames", ()) and i.nodeid not in done]
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = chosen

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            figures = [value for name, value in report.user_properties if name == PROPERTY]
            self.state.parent.mkdir(exist_ok=True)
            with self.state.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"test": report.nodeid, "figures": figures}, ensure_ascii=False) + "\n")

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and self.passed():
            session.exitstatus = pytest.ExitCode.OK  # all had passed before

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section(f"asked and reached ({self.state.stem})")
        for line in table(self.passed()):
            terminalreporter.write_line(line)


def table(passed: list[dict[str, Any]]) -> list[str]:
    """The figures, one a line, added up by name."""
    sums: dict[str, list[Any]] = {}
    for figure in (figure for one in passed for figure in one["figures"]):
        new = [figure["asked"], figure["reached"]]
        old = sums.get(figure["name"])
        sums[figure["name"]] = new if old is None else [_both(*pair) for pair in zip(old, new, strict=True)]
    width = max(map(len, sums), default=0)
    return [f"{name:<{width}}  asked {_text(asked):>9}  reached {_text(got):>9}" for name, (asked, got) in sums.items()]


def _both(one: Any, other: Any) -> Any:
    if isinstance(one, str) or isinstance(other, str):
        return one if one == other else f"{one}, {other}"
    return one + other


def _text(value: Any) -> str:
    return value if isinstance(value, str) else f"{value:,}"


def pytest_configure(config: pytest.Config) -> None:
    if LEVEL == "soak":
        root = config.rootpath
        config.pluginmanager.register(Soak(root / ".soak" / f"{revision(root)}.jsonl"), "ozon-soak")
