"""The views of examples/extract_views tell what the shop itself tells."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ozon import Seller, paginate
from ozon.sandbox import Sandbox
from tests.examples.support import EXAMPLES
from tests.extract.shop import START, Shop, extracting, run
from tests.extract.sinks.support import execute
from tests.mirror.conftest import empty_schema, postgres_url
from tests.sandbox.finance.support import moscow, of_day

__all__ = ["postgres_url"]

TODAY = moscow(START)
SINCE = TODAY - timedelta(days=35)
FILES = sorted((EXAMPLES / "extract_views").glob("*.sql"))


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    """A shop in which one of the postings was split."""
    made = Sandbox(products=12, orders=60, clock=START)
    order = made.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
    sku = order.lines[0].sku
    with Shop(made).seller() as seller:
        pieces: list[Any] = [{"products": [{"product_id": sku, "quantity": 1}]} for _ in range(2)]
        seller.posting_fbs.split(posting_number=order.posting_number, postings=pieces)
    return made


@pytest.fixture(scope="module")
def seller(sandbox: Sandbox) -> Iterator[Seller]:
    with Shop(sandbox).seller() as made:
        yield made


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request: pytest.FixtureRequest, sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The shop in a database, with the views."""
    folder = tmp_path_factory.mktemp("views")
    if request.param == "duckdb":
        made = f"duckdb:{folder}/shop.duckdb"
    else:
        made = empty_schema(request.getfixturevalue("postgres_url"))
    streams = ("accruals", "accrual_types", "postings_fbs", "postings_fbo", "stocks")
    with extracting(
        sandbox, folder, *streams, to=made, state=folder / "state.db", raw=folder / "raw", since=SINCE
    ) as extract:
        assert {load.status for loads in run(extract, workers=1).values() for load in loads} == {"success"}
    for file in FILES:
        execute(made, file.read_text("utf-8").replace("%", "%%"))
    return made


def postings(seller: Seller) -> Iterator[tuple[str, date, Any]]:
    """Scheme, Moscow day and posting of everything that was ordered."""
    first = START - timedelta(days=120)
    one: Any
    other: Any
    for one in paginate(seller.posting_fbs.list, filter={"since": first, "to": START}):
        if one.status != "cancelled_from_split_pending":
            yield str(one.delivery_schema).upper(), moscow(one.in_process_at), one
    for other in paginate(seller.posting_fbo.list, filter={"since": first, "to": START}):
        yield "FBO", moscow(other.created_at), other


def accruals(seller: Seller, day: date) -> list[Any]:
    return [*of_day(seller, day)]


def test_orders_of_a_day(place: str, seller: Seller) -> None:
    expected: defaultdict[tuple[date, str], list[Decimal]] = defaultdict(lambda: [Decimal()] * 6)
    for scheme, day, one in postings(seller):
        if day < SINCE + timedelta(days=7):  # windows begin on Mondays
            continue
        units = sum(product.quantity for product in one.products)
        amount = sum(Decimal(str(product.price.amount)) * product.quantity for product in one.products)
        gone = one.status == "cancelled"
        new = (not gone, units * (not gone), amount * (not gone), gone, units * gone, amount * gone)
        expected[day, scheme] = [old + more for old, more in zip(expected[day, scheme], new)]
    columns = "day, scheme, postings, units, amount, cancelled_postings, cancelled_units, cancelled_amount"
    rows = execute(place, f"SELECT {columns} FROM orders_by_day WHERE day >= DATE '{SINCE + timedelta(days=7)}'")
    assert {(day, scheme): [Decimal(value) for value in values] for day, scheme, *values in rows} == expected
    assert {scheme for _, scheme in expected} >= {"FBS", "FBO"}
    assert any(gone for *_, gone in expected.values())


def test_money_of_a_month(place: str, seller: Seller) -> None:
    names: dict[Any, Any] = {one.id: one.name for one in seller.finance_accrual.types().accrual_types}
    totals, fees = defaultdict[str, Decimal](Decimal), defaultdict[Any, Decimal](Decimal)
    for number in range((TODAY - SINCE).days):
        day = SINCE + timedelta(days=number)
        for one in accruals(seller, day):
            totals[f"{day:%Y-%m}"] += Decimal(one.total_amount.amount)
            for sold in one.posting.products if one.posting else ():
                for service in sold.delivery.services if sold.delivery else ():
                    fees[f"{day:%Y-%m}", names[service.type_id]] += Decimal(service.accrued.amount)
            if one.non_item_fee:
                fees[f"{day:%Y-%m}", names[one.non_item_fee.type_id]] += Decimal(one.non_item_fee.accrued.amount)
    found = execute(place, "SELECT month, sum(amount) FROM money_of_month GROUP BY month")
    assert dict(found) == totals
    rows = execute(
        place, "SELECT month, name, amount FROM money_of_month WHERE name IN ('Логистика', 'Последняя миля')"
    )
    assert {(month, name): amount for month, name, amount in rows} == {
        key: amount for key, amount in fees.items() if key[1] in ("Логистика", "Последняя миля")
    }
    assert len(rows) == 4


def test_a_month_that_was_read_in_part_says_so(place: str, seller: Seller) -> None:
    days = defaultdict[str, list[date]](list)
    for number in range((TODAY - SINCE).days):
        day = SINCE + timedelta(days=number)
        if accruals(seller, day):
            days[f"{day:%Y-%m}"].append(day)
    rows = execute(place, "SELECT DISTINCT month, first_day, last_day, days FROM money_of_month")
    assert sorted(rows) == [(month, min(some), max(some), len(some)) for month, some in sorted(days.items())]
    assert min(days.values())[0].day > 1


def test_days_of_stock(place: str, seller: Seller) -> None:
    free, ordered = Counter[Any](), Counter[Any]()
    product: Any
    for product in paginate(seller.product.info_stocks, filter={"visibility": "ALL"}):
        for stock in product.stocks:
            free[stock.sku] += stock.present - stock.reserved
    for _, day, one in postings(seller):
        if TODAY - timedelta(days=28) <= day < TODAY and one.status != "cancelled":
            for line in one.products:
                ordered[line.sku] += line.quantity
    rows = execute(place, "SELECT sku, units, units_a_day, days FROM stock_days")
    assert {sku: units for sku, units, _, _ in rows} == {**free}
    for sku, units, pace, days in rows:
        assert float(pace) == pytest.approx(ordered[sku] / 28)
        assert days is None if not ordered[sku] else float(days) == pytest.approx(float(units) / (ordered[sku] / 28))
    assert any(days is not None for *_, days in rows)


def test_share_of_advertising(place: str, seller: Seller) -> None:
    rows = {day: row for day, *row in execute(place, "SELECT day, advertising, sales, share FROM advertising_share")}
    last = TODAY - timedelta(days=1)  # its advertising comes a night later
    assert rows[last][1]
    for number in range((TODAY - SINCE).days):
        day = SINCE + timedelta(days=number)
        spent, sold = Decimal(), Decimal()
        for one in accruals(seller, day):
            fees = [one.non_item_fee] if one.non_item_fee else []
            fees += [fee for item in (one.item_fees.fees if one.item_fees else ()) for fee in item.fees]
            spent -= sum(Decimal(fee.accrued.amount) for fee in fees if fee.type_id in (41, 54))
            for product in one.posting.products if one.posting else ():
                if product.commission:
                    sold += Decimal(product.commission.sale_amount.amount)
        advertising, sales, share = rows.get(day, (Decimal(), Decimal(), None))
        assert (advertising, sales) == (None if day == last else spent, sold), day
        assert share is None if sold <= 0 or day == last else float(share or 0) == pytest.approx(float(spent / sold))
    assert any(share for _, _, share in rows.values())


def test_every_view_is_tested() -> None:
    text = Path(__file__).read_text("utf-8")
    assert len(FILES) == 4
    assert all(f"FROM {file.stem}" in text for file in FILES)
