"""The examples in docstrings run, and the names of the package are those that there are."""

from __future__ import annotations

import doctest
from inspect import cleandoc
from itertools import takewhile
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

import ozon.push
from ozon.push import Receiver, networks, worker
from ozon_generated.seller.push import TYPES
from tests.push.support import OZON, TAKEN, new_posting, wait_for


@pytest.mark.parametrize("module", [networks, worker], ids=lambda module: module.__name__)
def test_examples_with_results(module: Any) -> None:
    assert doctest.testmod(module)[:1] == (0,)
    assert doctest.testmod(module).attempted > 0


@pytest.mark.parametrize("documented", [ozon.push, Receiver], ids=lambda one: one.__name__)
def test_programs(
    documented: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    block = cleandoc(documented.__doc__ or "").partition("::\n\n")[2]
    program = "".join(takewhile(lambda line: line[:4].isspace() or line == "\n", block.splitlines(keepends=True)))
    names: dict[str, Any] = {"headers": {}, "body": new_posting(), "peer": OZON}
    exec(dedent(program), names)
    made = names["receiver"]
    with made:
        assert names.get("answer", TAKEN) == made.take("POST", {}, new_posting(), OZON) == TAKEN
        wait_for(lambda: [*made.events("done")])
    assert capsys.readouterr().out == ("0123456789-0007-1\n" if "PostingNew" in names else "")


def test_all_classes_of_events_can_be_imported_from_here() -> None:
    assert {*TYPES.values()} - {"Ping"} <= {*vars(ozon.push)["__all__"]}
    assert [name for name in vars(ozon.push)["__all__"] if not hasattr(ozon.push, name)] == []
