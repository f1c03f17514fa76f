"""``ozon orders labels``: processes against a sandbox on loopback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ozon import Seller
from ozon.sandbox import Behaviour
from tests.cli.orders.support import LABEL_TASK, LABELS, Orders
from tests.cli.shop import rows


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(0, 0))}], indirect=True)
@pytest.mark.parametrize("size", ["big", "small"])
def test_labels_in_one_file(shop: Orders, tmp_path: Path, size: str) -> None:
    numbers = [shop.order(), shop.order()]
    assert shop.ozon("ship", *numbers, "--yes").returncode == 0
    file = tmp_path / "labels.pdf"
    done = shop.ozon("labels", *numbers, "--to", file, "--size", size)
    assert (done.returncode, done.stderr) == (0, f"2 labels in {file}\n")
    assert [row["label"] for row in rows(done)] == ["printed", "printed"]
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(0, 0))}], indirect=True)
def test_postings_without_a_label_are_named_with_the_reason(shop: Orders, tmp_path: Path) -> None:
    good, bad = shop.order(), shop.order()
    assert shop.ozon("ship", good, "--yes").returncode == 0
    done = shop.ozon("labels", good, bad, "--to", tmp_path / "labels.pdf")
    assert done.returncode == 3
    assert [row["label"] for row in rows(done)] == ["printed", "missing"]
    assert "awaiting_packaging: assemble it first." in rows(done)[1]["reason"]
    assert f"No label: {bad}." in done.stderr
    alone = shop.ozon("labels", bad, "--to", tmp_path / "none.pdf")
    assert (alone.returncode, rows(alone)[0]["label"]) == (3, "missing")
    assert not (tmp_path / "none.pdf").exists()


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(0, 0))}], indirect=True)
def test_labels_that_ozon_does_not_name_are_unknown(shop: Orders, tmp_path: Path) -> None:
    numbers = [shop.order(), shop.order()]
    assert shop.ozon("ship", *numbers, "--yes").returncode == 0
    with Seller("836", "sandbox-key", base_url=shop.variables["OZON_BASE_URL"]) as seller:
        task = seller.fbs_label.create(posting_numbers=numbers).tasks[0].task_id
        assert task is not None
        link = seller.fbs_label.get(task_id=task).file_url
    status = {"code": "completed", "postings_count": 2, "printed_postings_count": 1}
    shop.sandbox.faults.add(LABEL_TASK, status=200, body={"status": status, "file_url": link})
    done = shop.ozon("labels", *numbers, "--to", tmp_path / "labels.pdf")
    assert (done.returncode, [row["label"] for row in rows(done)]) == (3, ["unknown", "unknown"])
    assert f"1 label in {tmp_path / 'labels.pdf'}" in done.stderr


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(4, 4))}], indirect=True)
def test_it_waits_for_labels_that_are_not_ready(shop: Orders, tmp_path: Path) -> None:
    number = shop.order()
    assert shop.ozon("ship", number, "--yes").returncode == 0
    shop.sandbox.faults.add(LABELS, status=400, body={"code": 3, "message": "NO_POSTINGS_FOR_BATCH_DOWNLOAD"})
    done = shop.ozon("labels", number, "--to", tmp_path / "labels.pdf")
    assert (done.returncode, rows(done)[0]["label"]) == (0, "printed")
    assert shop.asked(LABELS) > 1


@pytest.mark.parametrize("shop", [{"behaviour": Behaviour(label_seconds=(3600, 3600))}], indirect=True)
def test_the_wait_for_labels_ends(shop: Orders, tmp_path: Path) -> None:
    number = shop.order()
    assert shop.ozon("ship", number, "--yes").returncode == 0
    done = shop.ozon("labels", number, "--to", tmp_path / "labels.pdf", "--wait", "0")
    assert (done.returncode, rows(done)[0]["label"]) == (3, "missing")


def test_all_that_wait_for_the_hand_over(shop: Orders, tmp_path: Path) -> None:
    listed = rows(shop.ozon("list", "--unfulfilled", "--status", "awaiting_deliver"))
    done = shop.ozon("labels", "--awaiting-deliver", "--to", tmp_path / "labels.pdf", "--json")
    assert done.returncode == 0
    assert {row["posting_number"] for row in json.loads(done.stdout)} == {row["posting_number"] for row in listed}


@pytest.mark.parametrize("given", [[], ["-"], ["1-1-1", "--awaiting-deliver"], ["1-1-1", "--to", "missing/x.pdf"]])
def test_invalid_options_of_labels_send_nothing(shop: Orders, tmp_path: Path, given: list[str]) -> None:
    file = [] if "--to" in given else ["--to", str(tmp_path / "x.pdf")]
    done = shop.ozon("labels", *given, *file)
    assert done.returncode == 2
    assert not shop.sandbox.requests
