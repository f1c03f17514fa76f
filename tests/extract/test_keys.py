"""Keys that are dead, replaced, missing, or without a role."""

from __future__ import annotations

from pathlib import Path

from ozon.errors import ArgumentError
from ozon.sandbox import Sandbox
from tests.extract.shop import POSTINGS, Shop, extracting, run, task_of


def test_a_key_without_the_role_is_not_tried(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        sandbox.faults.add(
            "/v1/roles", status=200, body={"roles": [{"name": "Report", "methods": ["/v1/report/info"]}]}
        )
        load = extract.run(task)
        assert load.status == "closed"
        assert "/v5/product/info/prices" in load.error
        assert [request.path for request in sandbox.requests] == ["/v1/roles"]


def test_a_dead_key_closes_its_shop_and_no_other(sandbox: Sandbox, tmp_path: Path) -> None:
    keys = {"good": "sandbox-key", "dead": "revoked-key"}
    with extracting(
        sandbox,
        tmp_path,
        "products",
        "prices",
        shops=("dead", "good"),
        credentials=lambda name: Shop(sandbox, keys[name]),
    ) as extract:
        run(extract)
        found = {(entry.task.shop, entry.task.stream): entry.load for entry in extract.entries()}
        assert {key: load.status for key, load in found.items() if load} == {
            ("good", "products"): "success",
            ("good", "prices"): "success",
            ("dead", "products"): "closed",
            ("dead", "prices"): "closed",
        }
        assert not any(load and "revoked-key" in load.error for load in found.values())
        assert sum(request.path == "/v1/roles" for request in sandbox.requests) == 2


def test_a_shop_whose_key_was_replaced_is_read_at_once(sandbox: Sandbox, tmp_path: Path) -> None:
    keys = {"main": "revoked-key"}
    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: Shop(sandbox, keys[name])) as extract:
        assert [load.status for load in run(extract)["prices"]] == ["closed"]
        assert extract.tick() == []  # an engine tries tomorrow
    keys["main"] = "sandbox-key"
    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: Shop(sandbox, keys[name])) as extract:
        assert [load.status for load in run(extract)["prices"]] == ["success"]


def test_a_key_that_dies_while_postings_are_read_leaves_no_false_emptiness(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "postings_fbs") as extract:
        task = task_of(extract, "postings_fbs")
        sandbox.faults.add(POSTINGS, times=1)
        sandbox.faults.add(POSTINGS, status=200, body={"postings": [], "cursor": "", "has_next": False}, times=None)
        sandbox.faults.add("/v1/roles", times=1)
        sandbox.faults.add("/v1/roles", status=401, times=None)
        load = extract.run(task)
        assert load.status == "closed"
        assert not list((tmp_path / "tables").rglob("*.parquet"))
        sandbox.faults.clear()
        sandbox.clock.advance(86_400)
        assert all(one.complete for one in run(extract)["postings_fbs"])


def test_an_empty_page_that_a_dead_key_may_have_brought_is_read_again(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "postings_fbs") as extract:
        task = task_of(extract, "postings_fbs")
        sandbox.faults.add(POSTINGS, status=200, body={"postings": [], "cursor": "", "has_next": False})
        sandbox.faults.add("/v1/roles", times=1)
        sandbox.faults.add(
            "/v1/roles", status=500, times=20
        )  # so the dead key is not noticed, and alive by the next run
        assert extract.run(task).status in ("partial", "failed")
        sandbox.faults.clear()
        sandbox.clock.advance(60)
        load = extract.run(task)
        assert load.complete
        assert load.rows["postings_fbs"] > 10


def test_a_shop_without_credentials_closes_itself_and_no_other(sandbox: Sandbox, tmp_path: Path) -> None:
    def credentials(name: str) -> Shop:
        if name == "gone":
            raise ArgumentError("There is no shop 'gone'.")
        return Shop(sandbox)

    with extracting(sandbox, tmp_path, "prices", shops=("gone", "main"), credentials=credentials) as extract:
        found = {load.status: load.error for load in run(extract)["prices"]}
        assert found == {"closed": "There is no shop 'gone'.", "success": ""}


def test_a_process_that_goes_on_takes_a_replaced_key(sandbox: Sandbox, tmp_path: Path) -> None:
    keys = {"main": "revoked-key"}
    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: Shop(sandbox, keys[name])) as extract:
        assert [load.status for load in run(extract)["prices"]] == ["closed"]
        keys["main"] = "sandbox-key"
        assert [load.status for load in run(extract)["prices"]] == ["success"]
