"""The streams of a shop. What is not a fact of the spec stands here: lateness, deadlines, and what to ask for.

A posting may be cancelled weeks after it was created: 38 to 41 % of them are in the end, 10 % on the first day, nearly
all within 30. Accruals of a day are complete two days later, and single ones vanish within a month.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import get_args

from ozon_generated.errors import ArgumentError
from ozon_generated.seller.supply_order import SupplyOrderState
from ozon_generated.seller.warehouse_ozon import OzonWarehouseType

from ..similar import alike
from . import headers
from .stream import Of, Stream

_WITH_ARCHIVE = ({"filter.visibility": "ALL"}, {"filter.visibility": "ARCHIVED"})  # ALL leaves the archive out
_FBO_WITH = dict.fromkeys(("analytics_data", "financial_data", "legal_info"), True)
_FBS_WITH = {**_FBO_WITH, "barcodes": True}
_RATINGS = [
    "rating_on_time",
    "rating_review_avg_score_total",
    "rating_order_accuracy",
    "rating_reaction_time",
    "rating_average_response_time",
    "rating_replied_dialogs_ratio",
    "rating_on_time_supply_delivery",
    "rating_on_time_supply_cancellation",
    "rating_general_indicator_fbs_rfbs",
    "rating_ssl",
]


def _known(documented: object) -> list[str]:
    """The values that the spec names, but for the one that occurs in answers only."""
    return [value for value in get_args(get_args(documented)[0]) if value != "UNSPECIFIED"]


_REALIZATION = date(2023, 8, 1)
_PAID_PER_CLICK = Of(stream="campaigns", id="id", argument="campaigns", batch=10, only=("advObjectType", ("SKU",)))

# fmt: off
_STREAMS = (
    Stream(name="shop", operation="seller.info", kind="snapshot", items="",
           note="Company, subscription and ratings."),
    Stream(name="api_key", operation="api_key.roles", kind="snapshot", items="", group="more",
           note="Until when the key lives, and what it opens."),
    # catalogue
    Stream(name="products", operation="product.list", kind="snapshot", key=("product_id",), variants=_WITH_ARCHIVE),
    Stream(name="product_info", operation="product.info_list", kind="snapshot", items="items", key=("id",),
           of=Of(stream="products", id="product_id", argument="product_id", batch=1000),
           note="Ozon leaves unknown ids out without an error."),
    Stream(name="product_attributes", operation="product.info_attributes", kind="snapshot", key=("id",), every="week",
           variants=_WITH_ARCHIVE, group="more"),
    Stream(name="prices", operation="product.info_prices", kind="snapshot", key=("product_id",),
           arguments={"filter.visibility": "ALL"}),
    Stream(name="price_details", operation="product.prices_details", kind="snapshot", items="prices", key=("sku",),
           of=Of(stream="product_info", id="sku", argument="skus", batch=1000), group="more",
           note="With the promotions of Ozon. For PREMIUM_PRO."),
    Stream(name="product_limits", operation="product.info_limit", kind="snapshot", items="", group="more"),
    Stream(name="content_rating", operation="product.rating_by_sku", kind="snapshot", items="products", key=("sku",),
           of=Of(stream="product_info", id="sku", argument="skus", batch=100), every="week", group="more"),
    Stream(name="categories", operation="description_category.tree", kind="snapshot", items="result",
           key=("description_category_id",), every="week", group="more",
           note="The topmost ones. What is below them is JSON in `children`."),
    Stream(name="certificates", operation="certificate.list", kind="snapshot", key=("certificate_id",), every="week",
           group="more"),
    Stream(name="certificate_products", operation="certificate.products_list", kind="snapshot", key=("product_id",),
           of=Of(stream="certificates", id="certificate_id", argument="certificate_id", column="certificate_id"),
           every="week", group="more"),
    Stream(name="actions", operation="action.list", kind="snapshot", items="result", key=("id",)),
    Stream(name="action_products", operation="action.products", kind="snapshot", key=("id",),
           of=Of(stream="actions", id="id", argument="action_id", column="action_id")),
    Stream(name="seller_actions", operation="seller_action.list", kind="snapshot", key=("action_id",), group="more"),
    Stream(name="seller_action_products", operation="seller_action.products_list", kind="snapshot",
           key=("product_id",), group="more",
           of=Of(stream="seller_actions", id="action_id", argument="action_id", column="action_id")),
    Stream(name="pricing_strategies", operation="pricing_strategy.list", kind="snapshot", key=("id",), group="more"),
    Stream(name="pricing_strategy_products", operation="pricing_strategy.products_list", kind="snapshot", items="",
           of=Of(stream="pricing_strategies", id="id", argument="strategy_id", column="strategy_id"), group="more",
           note="A row for each strategy, with a list of its products."),
    Stream(name="discount_tasks", operation="discount_task.list", kind="snapshot", key=("id",), group="more",
           arguments={"status": "ALL"}),
    Stream(name="warehouses", operation="warehouse.list", kind="snapshot", key=("warehouse_id",)),
    Stream(name="delivery_methods", operation="delivery_method.list", kind="snapshot", key=("id",), group="more"),
    Stream(name="ozon_warehouses", operation="warehouse_ozon.list", kind="snapshot", items="warehouses",
           key=("warehouse_id",), arguments={"warehouse_types": _known(OzonWarehouseType)}, every="week", group="more"),
    Stream(name="ozon_clusters", operation="cluster.list", kind="snapshot", items="result",
           key=("macrolocal_cluster_id",), every="week", group="more"),
    # stocks
    Stream(name="stocks", operation="product.info_stocks", kind="snapshot", key=("product_id",),
           arguments={"filter.visibility": "ALL"}, note="What is present includes what is reserved."),
    Stream(name="stocks_fbs", operation="product.info_warehouse_stocks", kind="snapshot", key=("product_id", "sku"),
           of=Of(stream="warehouses", id="warehouse_id", argument="warehouse_id", column="of_warehouse_id")),
    Stream(name="stocks_fbo", operation="product.stocks_by_warehouse_fbo", kind="snapshot", group="more",
           key=("sku", "warehouse_id"), arguments={"limit": 1000},
           of=Of(stream="product_info", id="sku", argument="skus", batch=100)),
    Stream(name="stock_analytics", operation="analytics.stocks", kind="snapshot", items="items", group="more",
           key=("sku", "warehouse_id"), of=Of(stream="product_info", id="sku", argument="skus", batch=100),
           note="Figures over all clusters stand on every row: do not add them up."),
    Stream(name="turnover", operation="analytics.turnover_stocks", kind="snapshot", key=("sku",), group="more"),
    Stream(name="supply_order_ids", operation="supply_order.list", kind="snapshot", items="", group="more",
           arguments={"filter.states": _known(SupplyOrderState), "sort_by": "ORDER_CREATION", "sort_dir": "ASC"},
           note="A row for each page, with a list of numbers."),
    Stream(name="supply_orders", operation="supply_order.get", kind="snapshot", items="orders", key=("order_id",),
           of=Of(stream="supply_order_ids", id="order_ids", argument="order_ids", batch=50), group="more"),
    Stream(name="supply_items", operation="supply_order.bundle", kind="snapshot", key=("sku",), every="week",
           of=Of(stream="supply_orders", id="supplies.bundle_id", argument="bundle_ids", batch=1, column="bundle_id"),
           group="more", note="A request for each supply, those that were delivered long ago too."),
    Stream(name="decommissioned", operation="analytics.decommissioned_goods", kind="day", reread=60, day="date",
           variants=({"filter.delivery_schema": "FBO"}, {"filter.delivery_schema": "FBS"}), group="more"),
    # orders
    Stream(name="postings_fbs", operation="posting_fbs.list", kind="window", key=("posting_number",),
           arguments={"sort_dir": "ASC", "with": _FBS_WITH}, reread=30, wide=120, day="in_process_at",
           status="status", silent=True,
           note="rFBS too. A split posting is cancelled_from_split_pending: its goods stand in its parts."),
    Stream(name="postings_fbo", operation="posting_fbo.list", kind="window", key=("posting_number",),
           arguments={"sort_dir": "ASC", "with": _FBO_WITH}, reread=30, wide=120, day="created_at",
           status="status", silent=True),
    Stream(name="postings_fbp", operation="posting_fbp.list", kind="window", key=("posting_number",), reread=30,
           day="in_process_at", status="status", silent=True, group="more"),
    Stream(name="postings_digital", operation="digital_posting.list", kind="window", key=("posting_number",),
           reread=30, day="created_at", status="status", silent=True, group="more"),
    Stream(name="rfbs_cancellations", operation="cancellation.list", kind="snapshot", key=("cancellation_id",),
           arguments={"filters.state": "ALL"}, group="more"),
    Stream(name="returns", operation="returns.list", kind="window", key=("id",), reread=2, silent=True,
           first=365, day="visual.change_moment", moving=True,
           note="By the moment of its last change: a return that changes moves to the window of that change. The first "
                "run reads a year, for a return may lie somewhere for months without a change."),
    Stream(name="returns_rfbs", operation="return_rfbs.list", kind="window", key=("return_id",), reread=60,
           arguments={"limit": 100}, wide=180, group="more"),
    Stream(name="returns_rfbs_details", operation="return_rfbs.get", kind="window", items="returns", since="",
           of=Of(stream="returns_rfbs", id="return_id", argument="return_id", column="return_id"),
           key=("return_number",), group="more", note="A request for each return."),
    Stream(name="giveouts", operation="giveout.list", kind="snapshot", key=("giveout_id",), arguments={"limit": 100},
           group="more"),
    Stream(name="giveout_articles", operation="giveout.info", kind="snapshot", items="articles", group="more",
           of=Of(stream="giveouts", id="giveout_id", argument="giveout_id", column="giveout_id")),
    Stream(name="removals_from_stock", operation="removal.from_stock_list", kind="window", reread=60, group="more"),
    Stream(name="removals_from_supply", operation="removal.from_supply_list", kind="window", reread=60, group="more"),
    Stream(name="receipts", operation="receipt.seller_list", kind="snapshot", key=("receipt_id",), every="month",
           group="more"),
    # money
    Stream(name="accruals", operation="finance_accrual.by_day", kind="day", begins=date(2022, 1, 1), reread=30,
           wide=62, restart=True,
           note="Rows are known by their position in the day: that accrual_id is unique is not proven."),
    Stream(name="accrual_types", operation="finance_accrual.types", kind="snapshot", items="accrual_types",
           key=("id",)),
    Stream(name="accruals_of_fbs", operation="finance_accrual.postings", kind="window", items="posting_accruals",
           key=("posting_number",), since="", group="more",
           of=Of(stream="postings_fbs", id="posting_number", argument="posting_numbers", batch=200)),
    Stream(name="accruals_of_fbo", operation="finance_accrual.postings", kind="window", items="posting_accruals",
           key=("posting_number",), since="", group="more",
           of=Of(stream="postings_fbo", id="posting_number", argument="posting_numbers", batch=200)),
    Stream(name="realization_by_day", operation="finance.realization_by_day", kind="day", items="rows", later=True,
           since=("year", "month", "day"), keeps=31, group="more",
           note="For PREMIUM_PLUS and PREMIUM_PRO."),
    Stream(name="realization", operation="finance.realization", kind="month", items="result.rows", later=True,
           ready=5, since=("year", "month"), begins=_REALIZATION, note="A month in one sum: never add it to days."),
    Stream(name="realization_header", operation="finance.realization", kind="month", items="result.header", later=True,
           ready=5, since=("year", "month"), begins=_REALIZATION, group="more",
           note="Contract, document and parties of a month."),
    Stream(name="realization_by_posting", operation="finance.realization_posting", kind="month", items="rows",
           later=True, ready=5, since=("year", "month"), begins=_REALIZATION, group="more"),
    Stream(name="realization_by_posting_header", operation="finance.realization_posting", kind="month", items="header",
           later=True, ready=5, since=("year", "month"), begins=_REALIZATION, group="more"),
    Stream(name="cash_flow", operation="finance.cash_flow_statement_list", kind="window", key=("period.id",),
           arguments={"page_size": 100}, cut=28, reread=30, group="more"),
    Stream(name="cash_flow_details", operation="finance.cash_flow_statement_list", kind="window", key=("period.id",),
           items="result.details", arguments={"with_details": True, "page_size": 1}, cut=28, reread=30, group="more",
           note="A request for each period: Ozon details one in an answer."),
    Stream(name="balance", operation="finance.balance", kind="day", items="", since="date_from", until="date_to",
           days=True, reread=3),
    Stream(name="buyouts", operation="finance.products_buyout", kind="window", items="products", since="date_from",
           until="date_to", days=True, reread=30, group="more"),
    Stream(name="b2b_sales", operation="finance.document_b2b_sales_json", kind="month", items="invoices",
           since="date", later=True, ready=5, begins=date(2019, 1, 1), group="more"),
    # analytics, quality, talk
    Stream(name="analytics", operation="analytics.data", kind="day", reread=3, keeps=90, group="more",
           arguments={"dimension": ["sku", "day"], "metrics": ["revenue", "ordered_units"]},
           note="Metrics come by position, in the order in which they were asked for. Older days need PREMIUM_PLUS."),
    Stream(name="product_queries", operation="analytics.product_queries", kind="day", key=("sku",), reread=3, keeps=30,
           of=Of(stream="product_info", id="sku", argument="skus", batch=1000), group="more"),
    Stream(name="product_query_texts", operation="analytics.product_queries_details", kind="day", reread=3, keeps=30,
           of=Of(stream="product_info", id="sku", argument="skus", batch=1000), arguments={"limit_by_sku": 15},
           key=("sku", "query"), group="more", note="The 15 queries of each product that found it most often."),
    Stream(name="local_sales", operation="analytics.local_sale_items_clusters_info", kind="day", reread=3, group="more",
           key=("sku", "macrolocal_cluster_to_id"), arguments={"filter.delivery_schema": "ALL"},
           of=Of(stream="product_info", id="sku", argument="filter.skus", batch=100)),
    Stream(name="local_sales_total", operation="analytics.local_sale_total", kind="day", items="", since="period.from",
           until="period.to", days=True, reread=3, group="more"),
    Stream(name="ratings", operation="rating.summary", kind="snapshot", items="groups"),
    Stream(name="ratings_localization", operation="rating.summary", kind="snapshot", items="localization_index",
           group="more", note="Orders that stay in the cluster of the buyer, in percent."),
    Stream(name="rating_history", operation="rating.history", kind="window", items="ratings", since="date_from",
           until="date_to", arguments={"ratings": _RATINGS}, reread=14, group="more"),
    Stream(name="premium_scores", operation="rating.history", kind="window", items="premium_scores", since="date_from",
           until="date_to", arguments={"ratings": _RATINGS, "with_premium_scores": True}, reread=14, group="more",
           note="Penalty points of the Premium programme."),
    Stream(name="fbs_errors", operation="rating.index_fbs_posting_list", kind="window", reread=14, group="more"),
    Stream(name="fbs_error_index", operation="rating.index_fbs_info", kind="snapshot", items="", group="more"),
    Stream(name="reviews", operation="review.list", kind="window", key=("id",), reread=30, group="more",
           day="published_at"),
    Stream(name="review_comments", operation="review_comment.list", kind="window", key=("id",), since="", group="more",
           of=Of(stream="reviews", id="id", argument="review_id", column="review_id",
                 unless=("comments_amount", (0,))),
           note="A request for each review with comments."),
    Stream(name="questions", operation="question.list", kind="window", key=("id",), reread=30, group="more",
           day="published_at"),
    Stream(name="question_answers", operation="question_answer.list", kind="window", key=("question_id", "id"),
           of=Of(stream="questions", id="id", argument="question_id", beside={"sku": "sku"},
                 unless=("answers_count", (0,))),
           since="", group="more", note="A request for each question with answers."),
    Stream(name="chats", operation="chat.list", kind="snapshot", key=("chat.chat_id",), personal=True, group="more"),
    Stream(name="chat_messages", operation="chat.history", kind="snapshot", key=("message_id",), every="week",
           of=Of(stream="chats", id="chat.chat_id", argument="chat_id", column="chat_id"), personal=True, group="more",
           arguments={"limit": 1000}, note="All messages of all chats each time."),
    # advertising
    Stream(name="campaigns", operation="campaign.list", kind="snapshot", key=("id",), api="performance", group="more",
           paged=False, note="A campaign that Ozon archives vanishes from the list."),
    Stream(name="campaign_products", operation="campaign_product.list", kind="snapshot", key=("sku",),
           api="performance", group="more",
           of=Of(stream="campaigns", id="id", argument="campaignId", column="campaign_id")),
    Stream(name="campaign_objects", operation="campaign.objects", kind="snapshot", items="list", key=("id",),
           api="performance", group="more",
           of=Of(stream="campaigns", id="id", argument="campaignId", column="campaign_id",
                 unless=("state", ("CAMPAIGN_STATE_ARCHIVED",))),
           note="SKUs, or banners. Of archived campaigns Ozon does not tell them."),
    Stream(name="search_promo_products", operation="search_promo.products", kind="snapshot", key=("sku",),
           api="performance", group="more"),
    Stream(name="ads_by_sku", operation="statistics.products_by_sku", kind="day", items="rows", api="performance",
           since="dateFrom", until="dateTo", days=True, reread=1, keeps=1, group="more",
           of=Of(stream="campaigns", id="id", argument="campaignIds", batch=100), note="Ozon has only two days of it."),
    Stream(name="ads_daily", operation="statistics.daily", kind="window", key=("date", "campaign_id"), group="more",
           api="performance", columns=headers.ADS_DAILY, since="dateFrom", until="dateTo", days=True, cut=28, reread=3,
           day="date", stays=True, note="Ozon leaves out campaigns that it has archived: their rows stay."),
    Stream(name="ads_expense", operation="statistics.expense", kind="window", key=("date", "campaign_id"),
           api="performance", columns=headers.ADS_EXPENSE, since="dateFrom", until="dateTo", days=True, cut=28,
           reread=3, day="date", stays=True, group="more"),
    Stream(name="ads_campaign_day", operation="statistics.product_campaigns", kind="day", key=("campaign_id",),
           api="performance", columns=headers.ADS_CAMPAIGN_DAY, since="dateFrom", until="dateTo", days=True, reread=3,
           of=Of(stream="campaigns", id="id", argument="campaignIds", batch=100), group="more"),
    Stream(name="ads_sku_paid", operation="statistics.submit", kind="window", api="performance", group="more",
           key=("date", "campaign_id", "sku", "n"), columns=headers.ADS_SKU_PAID, arguments={"groupBy": "DATE"},
           since="dateFrom", until="dateTo", days=True, cut=56, reread=3, day="date", of=_PAID_PER_CLICK,
           note="Each campaign takes one of the 2000 exports of 24 hours, however long the period is."),
    Stream(name="ads_orders_all", operation="statistics.submit_all_sku_promo_orders", kind="window", group="more",
           key=("date", "order_id", "sku", "promoted_sku", "n"), columns=headers.ADS_ORDERS, api="performance",
           since="timeBounds.from", until="timeBounds.to", days=False, cut=28, reread=3, keeps=157, day="date"),
    Stream(name="ads_orders_selected", operation="statistics.submit_search_promo_orders", kind="window", group="more",
           key=("date", "order_id", "sku", "promoted_sku", "n"), columns=headers.ADS_ORDERS, api="performance",
           since="from", until="to", days=False, cut=28, reread=3, keeps=157, day="date"),
    Stream(name="phrases", operation="statistics.submit_phrases", kind="window", api="performance", group="more",
           key=("date", "campaign_id", "sku", "phrase", "n"), columns=headers.PHRASES, arguments={"groupBy": "DATE"},
           since="dateFrom", until="dateTo", days=True, cut=56, reread=3, day="date", of=_PAID_PER_CLICK),
    # reports of the Seller API
    Stream(name="placement_products", operation="report.placement_by_products_create", kind="window", group="more",
           key=("date", "sku", "warehouse", "flag", "n"), columns=headers.PLACEMENT_PRODUCTS, since="date_from",
           until="date_to", days=True, cut=28, reread=3, day="date", note="Ozon makes five of these reports a day."),
    Stream(name="placement_supplies", operation="report.placement_by_supplies_create", kind="window", group="more",
           columns=headers.PLACEMENT_SUPPLIES, since="date_from", until="date_to", days=True, cut=28, reread=3,
           note="Rows are known by their position in the file. Ozon makes five of these reports a day."),
    Stream(name="postings_report_fbs", operation="report.postings_create", kind="window", group="more",
           key=("posting_number", "sku", "n"), columns=headers.POSTINGS, cut=28, reread=30, day="in_process_at",
           arguments={"filter.delivery_schema": ["fbs"]}, since="filter.processed_at_from",
           until="filter.processed_at_to", days=False, silent=True),
    Stream(name="postings_report_fbo", operation="report.postings_create", kind="window", group="more",
           key=("posting_number", "sku", "n"), columns=headers.POSTINGS, cut=28, reread=30, day="in_process_at",
           arguments={"filter.delivery_schema": ["fbo"]}, since="filter.processed_at_from",
           until="filter.processed_at_to", days=False, silent=True, note="The only source of what FBO buyers paid."),
    Stream(name="mutual_settlement", operation="finance.mutual_settlement", kind="month", since="date", ready=5,
           columns=headers.MUTUAL_SETTLEMENT, group="more", note="The balances at both ends are rows too."),
    Stream(name="compensation", operation="finance.compensation", kind="month", since="date", ready=5, group="more",
           columns=headers.COMPENSATION, note="These are accruals of the types 10 and 25 too: do not add them."),
    Stream(name="decompensation", operation="finance.decompensation", kind="month", since="date", ready=5,
           group="more", columns=headers.COMPENSATION),
)
# fmt: on

#: All streams by name; one that asks about the rows of another comes after it.
STREAMS: Mapping[str, Stream] = MappingProxyType({stream.name: stream for stream in _STREAMS})


def chosen(wanted: Iterable[str | Stream] = ("core",), personal: bool = False) -> tuple[Stream, ...]:
    """Streams by their names or groups: ``core``, ``all``. Streams that they ask about come with them.

    Args:
        wanted: the names; also streams of your own, which take the place of those of the same name.
        personal: whether streams that are personal data are allowed.

    Raises:
        ArgumentError: there is no such stream, or all of it is personal data and ``personal`` is false.
    """
    given = list(wanted)
    streams = {**STREAMS, **{one.name: one for one in given if isinstance(one, Stream)}}
    names: set[str] = set()
    for one in given:
        names.update(_named(one if isinstance(one, str) else one.name, streams, personal))
    for stream in reversed(streams.values()):
        if stream.name in names and stream.of is not None:
            names.add(stream.of.stream)
    return tuple(stream for stream in streams.values() if stream.name in names)


def _named(name: str, streams: Mapping[str, Stream], personal: bool) -> Collection[str]:
    if name in ("core", "all"):
        return {one.name for one in _STREAMS if (personal or not one.personal) and name in ("all", one.group)}
    stream = streams.get(name)
    if stream is None:
        raise ArgumentError(f"There is no stream {name!r}. {alike([name], streams)}".strip())
    if stream.personal and not personal:
        raise ArgumentError(f"The stream {name} is personal data: ask for it with --personal.")
    return {name}
