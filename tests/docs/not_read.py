"""What no stream reads, and why: for docs/extract-streams.md and its Russian twin."""

from __future__ import annotations

from collections.abc import Mapping

#: Why, in English and in Russian.
Reason = tuple[str, str]

_COUNT = ("The number of rows.", "Число строк.")
_ASKED = ("The period that was asked for.", "Период, который запрашивали.")
_COMPANY = ("The company itself, which is in `shop`.", "Сама компания: она есть в `shop`.")
_SHOP = ("The subscription, which is in `shop`.", "Подписка: она есть в `shop`.")
_GIVEOUT = ("Of the giveout, which is in `giveouts`.", "Данные самой выдачи: они есть в `giveouts`.")

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
