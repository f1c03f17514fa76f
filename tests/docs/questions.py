"""Which tables and columns answer which question, for docs/extract-streams.md and its Russian twin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from ozon.extract import STREAMS
from ozon.extract.shapes import shape_for


@frozen
class Question:
    """A question to the tables.

    Attributes:
        asked: the question, in English and in Russian.
        columns: columns by table.
        note: what to know, in English and in Russian.
    """

    asked: tuple[str, str]
    columns: Mapping[str, Sequence[str]]
    note: tuple[str, str]


QUESTIONS = (
    Question(
        ("What was ordered?", "Что заказали?"),
        {
            "postings_fbs": ("posting_number", "status", "in_process_at"),
            "postings_fbs_products": ("sku", "quantity", "price_amount"),
            "postings_fbo": ("posting_number", "status", "created_at"),
            "postings_fbo_products": ("sku", "quantity", "price_amount"),
        },
        (
            "FBS with rFBS, and FBO: add both up. Leave out `cancelled` and `cancelled_from_split_pending`. "
            "View `orders_by_day`.",
            "FBS (вместе с rFBS) и FBO: складывайте. Статусы `cancelled` и `cancelled_from_split_pending` исключите. "
            "Представление `orders_by_day`.",
        ),
    ),
    Question(
        ("When did a status change?", "Когда менялся статус?"),
        {
            "postings_fbs_status_log": ("posting_number", "status", "previous", "observed"),
            "postings_fbo_status_log": ("posting_number", "status", "previous", "observed"),
        },
        (
            "By the day of the run that saw it: Ozon itself tells no moment.",
            "С точностью до дня запуска, который это заметил: сам Ozon момента не сообщает.",
        ),
    ),
    Question(
        ("What came back?", "Что вернули?"),
        {
            "returns": (
                "schema",
                "posting_number",
                "product_sku",
                "product_quantity",
                "return_reason_name",
                "visual_status_sys_name",
                "visual_change_moment",
            ),
            "returns_rfbs": ("posting_number", "product_sku", "state_state"),
        },
        (
            "`returns` has FBO and FBS; `schema` tells which. Requests of rFBS buyers are in `returns_rfbs`.",
            "В `returns` — и FBO, и FBS, что именно — в `schema`. Заявки покупателей rFBS — в `returns_rfbs`.",
        ),
    ),
    Question(
        ("How much is in stock?", "Сколько товара в наличии?"),
        {
            "stocks_stocks": ("sku", "type", "present", "reserved"),
            "stocks_fbs": ("sku", "of_warehouse_id", "present", "reserved"),
            "stocks_fbo": ("sku", "warehouse_id", "present", "reserved"),
        },
        (
            "In all, by warehouse of the seller, by warehouse of Ozon: the same goods, so do not add them. What can be "
            "sold is `present - reserved` of the last `_part`. View `stock_days`.",
            "Всего, по складам продавца и по складам Ozon: это один и тот же товар, не складывайте. Продать можно "
            "`present - reserved` из последней `_part`. Представление `stock_days`.",
        ),
    ),
    Question(
        ("What is supplied to Ozon's warehouses?", "Что везут на склады Ozon?"),
        {
            "supply_orders": ("order_id", "state", "timeslot_timeslot_from", "timeslot_timezone_info_iana_name"),
            "supply_orders_supplies": ("order_id", "supply_id", "bundle_id", "state"),
            "supply_items": ("bundle_id", "sku", "quantity"),
        },
        (
            "Timeslots are in the time of the drop-off point, whose zone stands beside them. Contents are read once a "
            "week.",
            "Слоты — по местному времени точки отгрузки, её часовой пояс — рядом. Состав читается раз в неделю.",
        ),
    ),
    Question(
        ("What do products cost?", "Сколько стоят товары?"),
        {
            "prices": (
                "offer_id",
                "price_price",
                "price_marketing_seller_price",
                "price_min_price",
                "price_currency_code",
            )
        },
        (
            "`price_price` is the seller's, `price_marketing_seller_price` that with the seller's own promotions.",
            "`price_price` — цена продавца, `price_marketing_seller_price` — она же с собственными акциями продавца.",
        ),
    ),
    Question(
        ("What did buyers pay?", "Сколько заплатили покупатели?"),
        {
            "postings_fbs_financial_data_products": ("product_id", "customer_price_amount", "customer_price_currency"),
            "postings_report_fbo": ("posting_number", "sku", "customer_price", "customer_currency"),
        },
        (
            "`product_id` is an SKU here. For FBO only the report tells it. Foreign buyers pay in their currency.",
            "В `product_id` здесь SKU. Для FBO об этом говорит только отчёт. Иностранцы платят в своей валюте.",
        ),
    ),
    Question(
        ("Where did the money of a month come from, and go?", "Из чего сложились деньги за месяц?"),
        {
            "accruals": ("date", "total_amount_amount", "non_item_fee_type_id", "non_item_fee_accrued_amount"),
            "accruals_posting_products": ("sku", "commission_sale_amount_amount", "commission_commission_amount"),
            "accruals_posting_products_delivery_services": ("type_id", "accrued_amount"),
            "accruals_item_fees_fees_fees": ("type_id", "accrued_amount"),
            "accruals_container_fees_fees": ("type_id", "accrued_amount"),
            "accrual_types": ("id", "name"),
        },
        (
            "`total_amount_amount` is the sum of all the others. Complete after two days. View `money_of_month`.",
            "`total_amount_amount` — сумма всех остальных. День полон через два дня. Представление `money_of_month`.",
        ),
    ),
    Question(
        ("What does Ozon owe?", "Сколько должен Ozon?"),
        {
            "balance": ("total_opening_balance_value", "total_accrued_value", "total_closing_balance_value"),
            "balance_total_payments": ("value", "currency_code"),
        },
        (
            "By day, which is `_part`: opening balance, accruals, payments, closing balance.",
            "По дням, день — в `_part`: входящий остаток, начисления, выплаты, исходящий остаток.",
        ),
    ),
    Question(
        ("What is in the sales report?", "Что в отчёте о реализации?"),
        {
            "realization": ("item_sku", "delivery_commission_quantity", "return_commission_quantity"),
            "realization_by_day": ("item_sku", "delivery_commission_quantity", "return_commission_quantity"),
        },
        (
            "By month and by day: the same sales, so do not add them. Without a value there was no sale, or no return.",
            "За месяц и по дням — одни и те же продажи, не складывайте. Нет значения — не было продажи или возврата.",
        ),
    ),
    Question(
        ("What did advertising cost?", "Сколько стоила реклама?"),
        {
            "ads_daily": ("date", "campaign_id", "views", "clicks", "spent", "orders"),
            "ads_expense": ("date", "campaign_id", "spent", "spent_bonuses"),
            "accruals": ("date", "non_item_fee_type_id", "non_item_fee_accrued_amount"),
        },
        (
            "The same money, so do not add it. `ads_daily`: by campaign, with views, clicks and orders. `ads_expense`: "
            "how much of it was bonuses. Accruals of the types 41 (clicks) and 54 (orders): what Ozon charged, two "
            "days later, less refunds; they need no key for advertising. View `advertising_share`.",
            "Это одни и те же деньги, не складывайте. `ads_daily` — по кампаниям, с показами, кликами и заказами. "
            "`ads_expense` — сколько из них бонусов. Начисления типов 41 (клики) и 54 (заказы) — сколько списал Ozon, "
            "через два дня и за вычетом возвратов; ключ рекламы для них не нужен. Представление `advertising_share`.",
        ),
    ),
    Question(
        ("What does storage cost?", "Сколько стоит хранение?"),
        {"placement_products": ("date", "sku", "warehouse", "units", "cost")},
        (
            "In roubles. A report, of which Ozon makes five a day.",
            "В рублях. Это отчёт, таких Ozon делает пять в день.",
        ),
    ),
)


def rows(language: int) -> list[tuple[str, str, str]]:
    """Question, columns and note in English (0) or Russian (1); tables that are not of the core have a mark.

    Raises:
        KeyError: a table or column is not there.
    """
    known = {name: {*names} for stream in STREAMS.values() for name, names in _tables(stream.name).items()}
    core = {name for stream in STREAMS.values() if stream.group == "core" for name in _tables(stream.name)}
    made = []
    for question in QUESTIONS:
        cells = []
        for table, columns in question.columns.items():
            if missing := {*columns} - known[table]:
                raise KeyError(f"{table} has no {', '.join(sorted(missing))}")
            cells.append(f"`{table}`{'' if table in core else '†'}: {', '.join(f'`{one}`' for one in columns)}")
        made.append((question.asked[language], "; ".join(cells), question.note[language]))
    return made


def _tables(stream: str) -> dict[str, list[str]]:
    """The columns of each table of a stream."""
    shape = shape_for(STREAMS[stream], personal=False)
    given = STREAMS[stream].of
    more = [given.column] if given is not None and given.column else []
    found = {table.name: [*table.schema.names, *more] for table in shape.tables}
    if STREAMS[stream].status:
        found[f"{stream}_status_log"] = [*shape.tables[0].key, "status", "previous", "observed"]
    return found
