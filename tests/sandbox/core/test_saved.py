"""A saved state goes on as if nothing had happened."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.control.plain import plain
from tests.sandbox.conftest import NOON, item, seller


def lived() -> Sandbox:
    """A sandbox in which things have happened, and others are waiting."""
    sandbox = Sandbox(clock=Clock(NOON), seed=5)
    with seller(sandbox) as client:
        client.post("/v3/product/import", json={"items": [item("cup"), item("jar")]})
        sandbox.clock.advance(60)
        client.post("/v3/product/import", json={"items": [item("pot")]})
        client.post("/v1/report/products/create", json={})
        client.post("/v1/fbp/label/create", json={"supply_id": "1"})
    sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
    return sandbox


def everything(sandbox: Sandbox) -> Any:
    world = sandbox._world
    tables = {name: plain(list(table)) for name, table in world.tables.items()}
    return tables, plain(list(world.schedule)), plain(list(world.journal)), world.ids.counts, world.now


def test_loaded_it_is_the_same_and_lives_on_the_same(tmp_path: Path) -> None:
    first, second = lived(), Sandbox()
    first.save(tmp_path / "state.json")
    second.load(tmp_path / "state.json")
    assert everything(first) == everything(second)
    for sandbox in (first, second):
        sandbox.clock.advance(days=3)
        sandbox.control.create_order()
    assert everything(first) == everything(second)
    assert first.shop.by_offer("pot") is not None


def test_a_sandbox_with_a_state_file_starts_from_it(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    first = Sandbox(clock=Clock(NOON), state=file)
    first.control.create_order()
    assert first.control.save() == str(file)
    assert everything(Sandbox(state=file)) == everything(first)


def broken() -> dict[str, str]:
    """Files that are no state, by what is wrong with them."""
    state = {"format": 2, "clock": {"now": "2026-11-02T12:00:00+00:00", "running": False}, "seed": 0, "ids": {}}
    state |= {"tables": {}, "schedule": [], "journal": {"count": 0, "events": []}}
    return {
        "Expecting value": "",
        "its format is 99": json.dumps({**state, "format": 99}),
        "its format is 1, but": json.dumps({**state, "format": 1}),
        "it has no 'tables'": json.dumps({name: value for name, value in state.items() if name != "tables"}),
        "unknown actions: fly": json.dumps({**state, "schedule": [_due("2026-11-02T12:00:00Z", "fly")]}),
        "has no time zone": json.dumps({**state, "schedule": [_due("2026-11-02T12:00:00", "task")]}),
        "1970 to 2199": json.dumps({**state, "clock": {"now": "2300-01-01T00:00:00Z", "running": False}}),
        "unknown kinds: Dragon": json.dumps({**state, "tables": {"Dragon": []}}),
        "not a saved state": json.dumps({**state, "tables": {"Product": [{"product_id": "x"}]}}),
        "is not a saved state of this": json.dumps([]),
    }


def _due(at: str, action: str) -> dict[str, Any]:
    return {"at": at, "order": 1, "action": action, "key": "1", "cause": "start", "details": {}}


@pytest.mark.parametrize("reason", broken())
def test_a_file_that_is_no_state_leaves_everything_as_it_was(tmp_path: Path, reason: str) -> None:
    (tmp_path / "state.json").write_text(broken()[reason], encoding="utf-8")
    sandbox = lived()
    before = everything(sandbox)
    with pytest.raises(ValueError, match=reason):
        sandbox.load(tmp_path / "state.json")
    assert everything(sandbox) == before


def test_a_state_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox, file = lived(), tmp_path / "state.json"
    sandbox.save(file)
    before = file.read_bytes()

    def fail(self: Path, target: Path) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", fail)
    sandbox.control.create_order()
    with pytest.raises(OSError, match="disk full"):
        sandbox.save(file)
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["state.json"]


def test_a_reset_is_a_new_start() -> None:
    sandbox = lived()
    sandbox.faults.add("*", status=500)
    sandbox.reset()
    fresh = Sandbox(clock=Clock(NOON), seed=5)
    assert everything(sandbox) == everything(fresh)
    assert (len(sandbox.requests), len(sandbox.faults)) == (0, 0)


def test_a_reset_has_the_seed_of_the_start_after_another_was_loaded(tmp_path: Path) -> None:
    lived().save(tmp_path / "state.json")
    sandbox = Sandbox(clock=Clock(NOON), seed=7)
    sandbox.load(tmp_path / "state.json")
    assert sandbox._world.ids.seed == 5
    sandbox.reset()
    assert everything(sandbox) == everything(Sandbox(clock=Clock(NOON), seed=7))
    assert sandbox._world.ids.seed == 7


@pytest.mark.parametrize("back", ["reset", "load"])
def test_going_back_revokes_tokens_and_forgets_rates(tmp_path: Path, back: str) -> None:
    """Their moments are of a clock that has gone back."""
    file = tmp_path / "state.json"
    sandbox = Sandbox(clock=Clock(NOON), profile="realistic")
    sandbox.save(file)
    sandbox.clock.advance(days=1)
    tokens = [sandbox.gate.bearer, sandbox.gate.legacy]
    given = [one.issue() for one in tokens]
    assert all(one.is_valid(token) for one, token in zip(tokens, given, strict=True))
    with seller(sandbox) as client:

        def left() -> str:
            return str(client.post("/v3/product/list", json={"filter": {}}).headers["ratelimit-remaining"])

        first = left()
        assert left() != first
        if back == "reset":
            sandbox.reset()
        else:
            sandbox.load(file)
        assert not any(one.is_valid(token) for one, token in zip(tokens, given, strict=True))
        assert left() == first
