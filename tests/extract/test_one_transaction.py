"""Rows and the status of their task, if a run ends between the two."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ozon.extract.state import State
from ozon.sandbox import Sandbox
from tests.extract.shop import extracting, rows, task_of

pytestmark = pytest.mark.postgres


class KilledError(BaseException):
    """The process was killed at this point."""


@pytest.mark.parametrize(
    ("state", "when", "status", "published"),
    [
        (None, "before", "due", False),
        (None, "after", "due", False),
        ("file", "before", "due", True),
        ("file", "after", "success", True),
    ],
)
def test_rows_and_status_are_one_transaction_if_they_are_in_one_database(
    state: str | None,
    when: str,
    status: str,
    published: bool,
    sandbox: Sandbox,
    tmp_path: Path,
    postgres_schema: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """``when``: before or after the status is written, which is after the rows are. Elsewhere, it is written later."""
    finish = State.finish

    def killed(self: State, *given: Any, **more: Any) -> None:
        if when == "after":
            finish(self, *given, **more)
        raise KilledError

    place: dict[str, Any] = {"to": postgres_schema, "raw": tmp_path / "raw", "state": state and tmp_path / state}
    with extracting(sandbox, tmp_path, "prices", **place) as extract:
        task = task_of(extract, "prices")
        with monkeypatch.context() as patch:
            patch.setattr(State, "finish", killed)
            with pytest.raises(KilledError):
                extract.run(task)
        entry = extract.state.get(task)
        assert entry is not None
        assert entry.status == status
        assert bool(rows(extract, "prices")) == published
        assert extract.run(task).complete
        assert len(rows(extract, "prices")) > 30
