"""Files with columns that are not known."""

from __future__ import annotations

from pathlib import Path

import pytest

from ozon.sandbox import Sandbox
from tests.extract.reports import Advertiser, run_parents
from tests.extract.shop import START, extracting, rows, task_of


@pytest.mark.parametrize(
    ("stream", "passed", "text"),
    [
        ("postings_report_fbs", 3, "Номер отправления;SKU;Статус;Номер заказа;Новое\n1-1-1;5;доставлен;1-1;да\n"),
        ("ads_orders_all", 3, "Дата;ID заказа;SKU;SKU продвигаемого товара;Новое\n24.11.2026;5;1;1;да\n"),
        ("ads_sku_paid", 2, "День;sku;Показы;Клики;Новое\n24.11.2026;5;1;1;да\n"),
        ("ads_daily", 1, "Дата;ID;Показы;Клики;Новое\n2026-11-24;5;1 000;7;да\n"),
    ],
)
@pytest.mark.parametrize("personal", [False, True])
def test_a_new_column_of_a_file_is_named_and_kept_with_personal_data(
    stream: str, passed: int, text: str, personal: bool, tmp_path: Path
) -> None:
    text = text.replace("да", "Неповторимова")
    sandbox = Sandbox(products=30, orders=60, clock=START, import_polls=0)  # reports are ready at the first look
    with extracting(
        sandbox, tmp_path, stream, personal=personal, credentials=lambda name: Advertiser(sandbox)
    ) as extract:
        run_parents(extract)
        sandbox.faults.add("*", times=passed)
        sandbox.faults.add("*", status=200, body=text, headers={"content-type": "text/csv"})
        task = task_of(extract, stream)
        load = extract.run(task)
        assert load.complete
        row = rows(extract, stream)[0]
        assert row["_rest"] == ('{"Новое":"Неповторимова"}' if personal else None)
        raw = b"".join(page.content for page in extract.archive.pages(task)).decode()
        assert ("Неповторимова" in raw) == personal
        assert row.get("campaign_id") in (None, "5", "3214567")  # the last one is the only one that was asked about
        assert load.drift["unknown"] == {"Новое": {"count": 1, "type": "text" if personal else "not kept"}}
        assert load.drift["missing"]
