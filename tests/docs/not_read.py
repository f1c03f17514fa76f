"""What no stream reads, and why: for docs/extract-streams.md and its Russian twin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

#: Why, in English and in Russian.
Reason = tuple[str, str]

_COUNT = ("The number of rows.", "Число строк.")
_ASKED = ("The period that was asked for.", "Период, который запрашивали.")
_COMPANY = ("The company itself, which is in `shop`.", "Сама компания: она есть в `shop`.")
_SHOP = ("The subscription, which is in `shop`.", "Подписка: она есть в `shop`.")
_GIVEOUT = ("Of the giveout, which is in `giveouts`.", "Данные самой выдачи: они есть в `giveouts`.")

#: Methods, by API and name.
METHODS: Sequence[tuple[str, Reason]] = (
    (
        "seller.posting_fbs.unfulfilled_list",
        (
            "What is to be packed at the moment. `postings_fbs` has the same postings with their status.",
            "Что надо собрать прямо сейчас. Те же отправления со статусами есть в `postings_fbs`.",
        ),
    ),
    (
        "seller.report.returns_create",
        ("A file of what `returns` has.", "Файл с тем, что есть в `returns`."),
    ),
    (
        "seller.finance.document_b2b_sales",
        ("A file of what `b2b_sales` has.", "Файл с тем, что есть в `b2b_sales`."),
    ),
    (
        "seller.report.realization_posting_create",
        ("A file of what `realization_by_posting` has.", "Файл с тем, что есть в `realization_by_posting`."),
    ),
    (
        "seller.finance.transaction_list",
        (
            "Ozon switched it off on 2026-09-08. `accruals` came in its place.",
            "Ozon отключил его 2026-09-08. Вместо него — `accruals`.",
        ),
    ),
    (
        "seller.analytics.stock_on_warehouses",
        (
            "Deprecated. See `stocks_fbo` and `stock_analytics`.",
            "Устарел. См. `stocks_fbo` и `stock_analytics`.",
        ),
    ),
    (
        "seller.analytics.local_sale_clusters_items_info",
        ("The figures of `local_sales`, asked by cluster.", "Показатели `local_sales`, запрошенные по кластерам."),
    ),
    (
        "seller.search_query.top",
        (
            "Queries of all buyers, not of the shop. For its products there is `product_queries`.",
            "Запросы всех покупателей, а не данные магазина. По его товарам есть `product_queries`.",
        ),
    ),
    (
        "seller.description_category.attribute",
        (
            "A dictionary, the same for all shops. [`ozon.mirror`](#ozon.mirror) keeps it.",
            "Справочник, общий для всех магазинов. Его хранит [`ozon.mirror`](#ozon.mirror).",
        ),
    ),
    (
        "seller.product.info_description",
        (
            "Texts of cards, a request for each product.",
            "Тексты карточек: по запросу на каждый товар.",
        ),
    ),
    (
        "seller.notification.list",
        ("Settings, no data.", "Настройки, а не данные."),
    ),
    (
        "performance.vendor_statistics.submit",
        ("The columns of its files are not known.", "Столбцы его файлов неизвестны."),
    ),
    (
        "performance.statistics.submit_attribution",
        ("The columns of its files are not known.", "Столбцы его файлов неизвестны."),
    ),
)

#: Fields of answers outside of the rows, by operation and path.
FIELDS: Mapping[str, Mapping[str, Reason]] = {
    "product.info_stocks": {"total": _COUNT, "total_items": _COUNT},
    "analytics.decommissioned_goods": {"total_count": _COUNT},
    "cancellation.list": {"counter": _COUNT},
    "giveout.info": dict.fromkeys(("giveout_id", "giveout_status", "warehouse_address", "warehouse_name"), _GIVEOUT),
    "finance.document_b2b_sales_json": {"date_from": _ASKED, "date_to": _ASKED, "seller_info": _COMPANY},
    "analytics.data": {
        "result.totals": ("The sums of the rows.", "Суммы строк."),
        "timestamp": ("The moment of the answer.", "Момент ответа."),
    },
    "analytics.product_queries": {"analytics_period": _ASKED},
    "analytics.product_queries_details": {"analytics_period": _ASKED},
    "rating.summary": {
        "penalty_score_exceeded": (
            "Whether the penalty points exceed the limit. The points are in `premium_scores`.",
            "Превышен ли предел штрафных баллов. Сами баллы есть в `premium_scores`.",
        ),
        "premium": _SHOP,
        "premium_plus": _SHOP,
    },
    "review_comment.list": {"offset": ("The place in the list.", "Место в списке.")},
    "chat.list": {"total_unread_count": ("The sum of `unread_count`.", "Сумма `unread_count`.")},
}
