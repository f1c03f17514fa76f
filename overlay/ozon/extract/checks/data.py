"""The checks that are a comparison of sums. What must agree was observed on the service, to the kopeck."""

from __future__ import annotations

from collections.abc import Iterator

from .check import CONTRACT, Amounts, Check

#: Days after which accruals of a day are complete: those of advertising come a night later than the others.
SETTLED = 2
#: Types of accruals that are advertising.
_CLICKS, _ORDERS = 41, 54
_ITEM_FEES, _CONTAINER_FEES = "accruals_item_fees_fees_fees", "accruals_container_fees_fees"
_SOLD, _SERVICES = "accruals_posting_products", "accruals_posting_products_delivery_services"
_SALE = "commission_sale_amount_amount"
_COINVESTMENTS = ("bank_coinvestment", "stars", "pick_up_point_coinvestment")
_INCOME = ("amount", "bonus", *_COINVESTMENTS)


def _each(table: str, *columns: str, key: tuple[str, ...] = ("_index",), currency: str) -> Amounts:
    return Amounts(table=table, key=key, plus=columns, currency=currency)


_PARTS = (
    _each("accruals", "non_item_fee_accrued_amount", currency="non_item_fee_accrued_currency"),
    *(
        _each(table, column, key=("accruals_index",), currency=currency)
        for table, column, currency in (
            (_SOLD, _SALE, "commission_sale_amount_currency"),
            (_SOLD, "commission_commission_amount", "commission_commission_currency"),
            (_SERVICES, "accrued_amount", "accrued_currency"),
            (_ITEM_FEES, "accrued_amount", "accrued_currency"),
            (_CONTAINER_FEES, "accrued_amount", "accrued_currency"),
        )
    ),
)
_TYPES = (
    Amounts(table="accruals", key=("non_item_fee_type_id",), distinct=True),
    *(Amounts(table=table, key=("type_id",), distinct=True) for table in (_SERVICES, _ITEM_FEES, _CONTAINER_FEES)),
)


def _charged(*types: int) -> tuple[Amounts, ...]:
    """Less the accruals of some types, wherever they stand: what advertising cost."""
    kinds: tuple[object, ...] = types
    return (
        Amounts(
            table="accruals", minus=("non_item_fee_accrued_amount",), where=("non_item_fee_type_id", kinds),
            currency="non_item_fee_accrued_currency",
        ),
        *(
            Amounts(table=table, minus=("accrued_amount",), where=("type_id", kinds), currency="accrued_currency")
            for table in (_ITEM_FEES, _CONTAINER_FEES)
        ),
    )  # fmt: skip


_OPENING = ("total_opening_balance_value", "total_opening_balance_currency_code")
_CLOSING = ("total_closing_balance_value", "total_closing_balance_currency_code")
_ACCRUED = ("total_accrued_value", "total_accrued_currency_code")


def _of_balance(column: str, currency: str, shift: int = 0) -> Amounts:
    return Amounts(table="balance", plus=(column,), currency=currency, shift=shift)


def _realization(table: str) -> Iterator[Check]:
    """The identities of a report on sold goods; a row has units sold, units returned, or both, and no currency."""
    sides = ("delivery_commission", "return_commission")
    yield Check(
        name=f"{table}_amount",
        about="The amount of a row is the price of a unit times their number.",
        streams=(table, "shop"),
        expected=tuple(
            Amounts(
                table=table, key=("_index",), times=(f"{side}_price_per_instance", f"{side}_quantity"), unit=CONTRACT
            )
            for side in sides
        ),
        found=tuple(Amounts(table=table, key=("_index",), plus=(f"{side}_amount",), unit=CONTRACT) for side in sides),
    )
    yield Check(
        name=f"{table}_total",
        about="The total of a row is amount, bonus, coinvestments and compensation less the fees.",
        streams=(table, "shop"),
        expected=tuple(Amounts(table=table, key=("_index",), plus=(f"{side}_total",), unit=CONTRACT) for side in sides),
        found=tuple(
            Amounts(
                table=table,
                key=("_index",),
                plus=tuple(f"{side}_{name}" for name in (*_INCOME, "compensation")),
                minus=(f"{side}_standard_fee", f"{side}_commission"),
                unit=CONTRACT,
            )
            for side in sides
        ),
    )


def _same_products(stream: str, key: str = "product_id") -> Check:
    return Check(
        name=f"{stream}_of_products",
        about=f"{stream} has each product that is not archived, and no other.",
        streams=("products", stream),
        expected=(Amounts(table="products", key=("product_id",), where=("archived", (False,)), distinct=True),),
        found=(Amounts(table=stream, key=(key,), distinct=True),),
    )


def _asked(stream: str, of: str) -> Check:
    return Check(
        name=f"{stream}_asked",
        about=f"{stream} has a row for each posting of {of}.",
        streams=(of, stream),
        expected=(Amounts(table=of, key=("posting_number",), distinct=True),),
        found=(Amounts(table=stream, key=("posting_number",)),),
    )


def _sale_prices(stream: str) -> Check:
    table, kind = f"{stream}_accruals", ("type_id", (69,))
    key = ("posting_number", "_index")
    return Check(
        name=f"{stream}_sales",
        about="The accrual of a sale (type 69) is the seller's price times the quantity; of a return, less that.",
        streams=(stream,),
        expected=(
            Amounts(
                table=table,
                key=key,
                where=kind,
                times=("seller_price_amount", "quantity"),
                currency="seller_price_currency",
            ),
        ),
        found=(Amounts(table=table, key=key, where=kind, plus=("accrued_amount",), currency="accrued_currency"),),
        settle=SETTLED,
    )


def _sold(stream: str, of: str) -> Check:
    return Check(
        name=f"{stream}_sold",
        about=f"Each posting with the accrual of a sale (type 69) is in {of}.",
        streams=(stream, of),
        expected=(
            Amounts(table=f"{stream}_accruals", key=("posting_number",), where=("type_id", (69,)), distinct=True),
        ),
        found=(Amounts(table=of, key=("posting_number",), distinct=True, everywhere=True),),
        relation="contains",
    )


def _reported(scheme: str) -> Iterator[Check]:
    report, stream = f"postings_report_{scheme}", f"postings_{scheme}"
    for name, of, among in ((report, report, stream), (f"{stream}_reported", stream, report)):
        yield Check(
            name=name,
            about=f"Each posting of {of} is in {among}. Checked for periods that began 30 days ago or earlier.",
            streams=(of, among),
            expected=(Amounts(table=of, key=("posting_number",), distinct=True),),
            found=(Amounts(table=among, key=("posting_number",), distinct=True, everywhere=True),),
            settle=30,  # a period of the report has 28 days
            relation="contains",
        )


def _goods(stream: str) -> Check:
    return Check(
        name=f"{stream}_products",
        about="A posting has as many products as lines in its financial data.",
        streams=(stream,),
        expected=(Amounts(table=f"{stream}_financial_data_products", key=("posting_number", "product_id")),),
        found=(Amounts(table=f"{stream}_products", key=("posting_number", "sku")),),
    )


def _stock(stream: str, *types: str) -> Check:
    return Check(
        name=f"{stream}_total",
        about=f"The stock of type {' and '.join(types)} is that of its warehouses, but for what moved meanwhile.",
        streams=("stocks", stream),
        expected=(Amounts(table="stocks_stocks", key=("sku",), where=("type", types), plus=("present",)),),
        found=(Amounts(table=stream, key=("sku",), plus=("present",)),),
    )


COMPARISONS = (
    Check(
        name="accrual_parts",
        about="The total of an accrual is the sum of its sale, commission, delivery and fees in the child tables.",
        streams=("accruals",),
        expected=(_each("accruals", "total_amount_amount", currency="total_amount_currency"),),
        found=_PARTS,
    ),
    Check(
        name="delivery_parts",
        about="The delivery of a sold product is the sum of its services.",
        streams=("accruals",),
        expected=(
            _each(_SOLD, "delivery_total_accrued_amount", key=("accruals_index", "_index"),
                  currency="delivery_total_accrued_currency"),
        ),
        found=(
            _each(_SERVICES, "accrued_amount", key=("accruals_index", "products_index"), currency="accrued_currency"),
        ),
    ),
    Check(
        name="accrual_ids",
        about="No accrual comes twice in a day. That their ids are unique is not proven: look at the rows first.",
        streams=("accruals",),
        expected=(Amounts(table="accruals", key=("accrual_id",), distinct=True),),
        found=(Amounts(table="accruals", key=("accrual_id",)),),
    ),
    Check(
        name="accrual_types",
        about="Ozon's list of accrual types names every type of the day's accruals.",
        streams=("accruals", "accrual_types"),
        expected=_TYPES,
        found=(Amounts(table="accrual_types", key=("id",), distinct=True, everywhere=True),),
        relation="contains",
    ),
    Check(
        name="balance_accruals",
        about="The accruals of a day are what the balance of that day calls accrued.",
        streams=("balance", "accruals"),
        expected=(_of_balance(*_ACCRUED),),
        found=(Amounts(table="accruals", plus=("total_amount_amount",), currency="total_amount_currency"),),
        settle=SETTLED,
    ),
    Check(
        name="balance_flow",
        about="Opening balance, accruals and payments of a day make its closing balance.",
        streams=("balance",),
        expected=(_of_balance(*_CLOSING),),
        found=(
            _of_balance(*_OPENING),
            _of_balance(*_ACCRUED),
            Amounts(table="balance_total_payments", plus=("value",), currency="currency_code"),
        ),
        settle=SETTLED,
    ),
    Check(
        name="balance_days",
        about="A day opens with the closing balance of the day before.",
        streams=("balance",),
        expected=(_of_balance(*_CLOSING, shift=1),),
        found=(_of_balance(*_OPENING),),
        settle=SETTLED,
    ),
    Check(
        name="balance_cashflows",
        about="What is accrued on a day is the sum of its sales, returns and services.",
        streams=("balance",),
        expected=(_of_balance(*_ACCRUED),),
        found=(
            *(
                _of_balance(f"cashflows_{name}_value", f"cashflows_{name}_currency_code")
                for name in ("sales_amount", "sales_fee", "returns_amount", "returns_fee")
            ),
            Amounts(table="balance_cashflows_services", plus=("amount_value",), currency="amount_currency_code"),
        ),
        settle=SETTLED,
    ),
    *_realization("realization_by_day"),
    *_realization("realization"),
    *_realization("realization_by_posting"),
    Check(
        name="realization_sales",
        about="Sales less returns of the daily report, with bonus and coinvestments, are the sales in the accruals.",
        streams=("realization_by_day", "accruals", "shop"),
        expected=(Amounts(table=_SOLD, key=("sku",), plus=(_SALE,), currency="commission_sale_amount_currency"),),
        found=(
            Amounts(
                table="realization_by_day", key=("item_sku",),
                plus=tuple(f"delivery_commission_{name}" for name in _INCOME),
                minus=tuple(f"return_commission_{name}" for name in _INCOME), unit=CONTRACT,
            ),
        ),
        settle=SETTLED,
    ),
    Check(
        name="product_info_asked",
        about="product_info has a row for each product: Ozon leaves unknown ids out without an error.",
        streams=("products", "product_info"),
        expected=(Amounts(table="products", key=("product_id",), distinct=True),),
        found=(Amounts(table="product_info", key=("id",)),),
    ),
    _same_products("prices"),
    _same_products("stocks"),
    _asked("accruals_of_fbs", "postings_fbs"),
    _asked("accruals_of_fbo", "postings_fbo"),
    _sale_prices("accruals_of_fbs"),
    _sale_prices("accruals_of_fbo"),
    _sold("accruals_of_fbs", "postings_fbs"),
    _sold("accruals_of_fbo", "postings_fbo"),
    *_reported("fbs"),
    *_reported("fbo"),
    _goods("postings_fbs"),
    _goods("postings_fbo"),
    _stock("stocks_fbs", "fbs", "rfbs"),
    _stock("stocks_fbo", "fbo"),
    Check(
        name="advertising",
        about="What campaigns spent on a day is less the accruals for clicks (41) and orders (54): the same money.",
        streams=("accruals", "ads_daily"),
        expected=_charged(_CLICKS, _ORDERS),
        found=(Amounts(table="ads_daily", plus=("spent",), unit="RUB", day="date"),),
        settle=SETTLED,
    ),
    Check(
        name="advertising_clicks",
        about="What products cost by clicks on a day is less the accruals for clicks (41).",
        streams=("ads_by_sku", "accruals"),
        expected=_charged(_CLICKS),
        found=(Amounts(table="ads_by_sku", plus=("expense",), unit="RUB"),),
        settle=SETTLED,
    ),
    Check(
        name="advertising_campaigns",
        about="What campaigns cost by clicks on a day is less the accruals for clicks (41).",
        streams=("ads_campaign_day", "accruals"),
        expected=_charged(_CLICKS),
        found=(Amounts(table="ads_campaign_day", plus=("spent",), unit="RUB"),),
        settle=SETTLED,
    ),
    Check(
        name="advertising_products",
        about="What the products of a campaign cost on a day, by the report of ads_sku_paid, is what the campaign did.",
        streams=("ads_campaign_day", "ads_sku_paid"),
        expected=(Amounts(table="ads_campaign_day", key=("campaign_id",), plus=("spent",), unit="RUB"),),
        found=(Amounts(table="ads_sku_paid", key=("campaign_id",), plus=("spent",), unit="RUB", day="date"),),
        settle=SETTLED,
    ),
)  # fmt: skip
