"""The currency of amounts."""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa
import pytest

from ozon.extract import STREAMS, Stream
from ozon.extract.currencies import currency_of, sums_of
from ozon.extract.shapes import shape_for


@pytest.mark.parametrize(
    ("column", "names", "currency"),
    [
        ("price_amount", ("price_amount", "price_currency"), "price_currency"),
        ("payment", ("payment", "currency_code"), "currency_code"),
        ("customer_price", ("customer_currency", "price_currency"), "customer_currency"),
        ("details_revenue_value", ("details_revenue_currency_code", "details_currency_code"),
         "details_revenue_currency_code"),
        ("index_data_min_price", ("index_data_min_price_currency", "currency"), "index_data_min_price_currency"),
        ("discount_percent", ("currency",), None),
        ("price_vat", ("price_currency_code",), None),
        ("weight", ("weight", "price_currency"), None),
    ],
)  # fmt: skip
def test_a_currency_is_that_of_the_object_or_of_one_around_it(
    column: str, names: tuple[str, ...], currency: str | None
) -> None:
    assert currency_of(column, names) == currency


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_every_amount_has_the_currency_of_its_object(stream: Stream) -> None:
    for level in shape_for(stream, True).top.all():
        for amount in level.columns:
            beside = [level.by_path.get((*amount.path[:-1], name)) for name in ("currency", "currency_code")]
            currency = next((one.name for one in beside if one is not None), None)
            if pa.types.is_decimal(amount.type) and currency and amount.path[-1] in ("amount", "value", "price", "sum"):
                assert currency_of(amount.name, level.table.schema.names) == currency


def test_sums_are_of_one_currency() -> None:
    amounts = pa.array([Decimal(1), Decimal(2), Decimal(4), None], pa.decimal128(18, 4))
    money = {"price_amount": amounts, "price_currency": ["RUB", "CNY", "RUB", None], "weight": amounts}
    assert {*sums_of(pa.table(money))} == {
        ("price_amount", "RUB", Decimal(5)), ("price_amount", "CNY", Decimal(2)), ("weight", "", Decimal(7)),
    }  # fmt: skip
