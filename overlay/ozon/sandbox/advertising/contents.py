"""The files of reports, with the figures of the moment in which they were made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from ..core.moscow import DAY, beginning, days, moscow_day
from ..messages import answer
from . import files
from .entities import Campaign, Export, Payment, Promoted
from .figures import AdOrder, Figures
from .files import Columns, Row, dotted, ratio, rubles
from .periods import MOST_DAYS, MOST_DAYS_OUTSIDE, Period, period
from .store import Advertising

_PHRASES = ("{}", "купить {}", "{} недорого")
_SOURCES = ("Яндекс", "ВКонтакте", "Telegram")


class File(NamedTuple):
    """A file, and the ending of its name."""

    content: bytes
    content_type: str
    ending: str


class _Sheet(NamedTuple):
    """A table of a report: its campaign, if it has one, the first line of its CSV, its columns and its rows."""

    campaign: Campaign | None
    heading: str
    columns: Columns
    rows: list[Row]


def period_of(export: Export) -> Period:
    """Return the period of a report."""
    return period(export.body, export.created_at, MOST_DAYS_OUTSIDE if export.is_vendor else MOST_DAYS)


class Contents:
    """The files.

    Args:
        ads: campaigns and their figures.
    """

    def __init__(self, ads: Advertising) -> None:
        self._ads = ads

    def file(self, export: Export) -> File:
        """Return the file of a report: CSV, a ZIP of CSV for several campaigns, or JSON if it was ordered so."""
        asked = period_of(export)
        sheets = list(self._sheets(export, asked))
        if export.is_json:
            made = {one.campaign.campaign_id if one.campaign else "": _content(one) for one in sheets}
            return File(answer(made.get("", made)).body, "application/json", "json")
        texts = [files.csv_report(one.heading, one.columns, one.rows) for one in sheets]
        if len(sheets) == 1:
            return File(texts[0], "text/csv", "csv")
        names = [f"{one.campaign.campaign_id if one.campaign else ''}_{_span(asked)}.csv" for one in sheets]
        return File(files.archive(dict(zip(names, texts, strict=True))), "application/zip", "zip")

    def _sheets(self, export: Export, asked: Period) -> Iterator[_Sheet]:
        method, span = export.method, _span(asked)
        if export.is_vendor:
            columns = files.OUTSIDE_ORDERS if export.body.get("type") == "ORDERS" else files.TRAFFIC
            yield _Sheet(None, f"Внешний трафик, период {span}", columns, list(self._outside(export, asked)))
        elif "promo" in method:
            payment: Payment = "all_orders" if "all_sku" in method else "orders"
            prefix = "Оплата за заказ (все товары). " if payment == "all_orders" else ""
            if method.endswith("_orders"):
                columns = {name: text for name, text in files.ORDERS.items() if not prefix or name != "ordersSource"}
                yield _Sheet(None, f"{prefix}Отчёт по заказам, период {span}", columns, self._orders(export, payment))
            else:
                rows = self._ordered_products(export, payment)
                yield _Sheet(None, f"{prefix}Отчёт по товарам, период {span}", files.ORDERED_PRODUCTS, rows)
        else:
            for campaign in self._ads.selected(export.campaigns):
                heading = f"Кампания по продвижению товаров № {campaign.campaign_id}, период {span}"
                yield _Sheet(campaign, heading, *self._figures(export, campaign, asked))

    def _figures(self, export: Export, campaign: Campaign, asked: Period) -> tuple[Columns, list[Row]]:
        """Return the figures of a campaign by product, and by the spans that were asked for."""
        group = str(export.body.get("groupBy") or "NO_GROUP_BY")
        sums: dict[tuple[date, int], Figures] = defaultdict(Figures)
        for day in asked.of(campaign, export.updated_at):
            for index, product in enumerate(campaign.products):
                sums[_start(day, group), index] += self._ads.figures(campaign, product, day, export.updated_at)
        phrases = export.method == "statistics.submit_phrases"
        rows: list[Row] = []
        for (start, index), found in sums.items():
            product = campaign.products[index]
            made = _phrases(product, found) if phrases else [_row(product, found)] if found else []
            rows += [{"date": dotted(start), **row} for row in made]
        columns = files.PHRASES if phrases else files.PRODUCTS
        return ({"date": "День"} if group != "NO_GROUP_BY" else {}) | dict(columns), rows

    def _known(self, export: Export, payment: Payment) -> list[AdOrder]:
        """Return the orders of campaigns that were placed in the period of a report, oldest first."""
        asked = period_of(export)
        found = [
            order
            for campaign in self._ads.campaigns
            if campaign.payment == payment
            for day in asked.of(campaign, export.updated_at)
            for order in self._ads.orders(campaign, day, export.updated_at)
            if asked.since <= order.placed_at <= asked.until
        ]
        return sorted(found, key=lambda one: (one.placed_at, one.order_id))

    def _orders(self, export: Export, payment: Payment) -> list[Row]:
        return [
            {
                "date": dotted(moscow_day(order.placed_at)),
                "orderId": str(order.order_id),
                "orderNumber": order.order_number,
                "sku": str(order.product.sku),
                "advSku": str(order.promoted.sku),
                "offerId": order.product.offer_id,
                "ordersSource": order.source,
                "title": order.product.title,
                "quantity": str(order.quantity),
                "price": rubles(order.product.price),
                "cost": rubles(order.value),
                "bid": ratio(order.promoted.bid, 1),
                "bidValue": rubles(order.spent // order.quantity),
                "moneySpent": rubles(order.spent),
            }
            for order in self._known(export, payment)
        ]

    def _ordered_products(self, export: Export, payment: Payment) -> list[Row]:
        found: dict[int, list[AdOrder]] = defaultdict(list)
        for order in self._known(export, payment):
            found[order.product.sku].append(order)
        return [
            {
                "sku": str(sku),
                "offerId": orders[0].product.offer_id,
                "title": orders[0].product.title,
                "orders": str(len(orders)),
                "ordersMoney": rubles(sum(one.value for one in orders)),
                "moneySpent": rubles(sum(one.spent for one in orders)),
            }
            for sku, orders in sorted(found.items())
        ]

    def _outside(self, export: Export, asked: Period) -> Iterator[Row]:
        """Yield visits, or orders, by day and source."""
        ids, now = self._ads.world.ids, export.updated_at
        # the shop has no traffic before its first campaign
        first = min((moscow_day(one.created_at) for one in self._ads.campaigns), default=date.max)
        for day in days(max(asked.first, first), min(asked.last, moscow_day(now))):
            for source in _SOURCES:
                visits = int(ids.between("outside", f"{source}/{day}", 0, 400) * _elapsed(day, now))
                yield {
                    "date": dotted(day),
                    "source": source,
                    "visits": str(visits),
                    "orders": str(visits // 50),
                    "ordersMoney": rubles(visits // 50 * 89_000),
                }


def _content(sheet: _Sheet) -> dict[str, object]:
    """Return a table as JSON."""
    rows = [{name: row[name] for name in sheet.columns} for row in sheet.rows]
    report: dict[str, object] = {"rows": rows, "totals": files.totals(sheet.columns, rows)}
    if sheet.campaign is None:
        return report
    return {"title": sheet.campaign.title, "report": report}


def _row(product: Promoted, found: Figures) -> Row:
    return {
        "sku": str(product.sku),
        "title": product.title,
        "price": rubles(product.price),
        "views": str(found.views),
        "clicks": str(found.clicks),
        "ctr": ratio(100 * found.clicks, found.views),
        "toCart": str(found.cart),
        "avgBid": ratio(found.spent, 100 * found.clicks),
        "moneySpent": rubles(found.spent),
        "orders": str(found.orders),
        "ordersMoney": rubles(found.sales),
        "models": str(found.models),
        "modelsMoney": rubles(found.model_sales),
        "drr": ratio(100 * found.spent, found.sales, 1),
        "createdAt": dotted(moscow_day(product.added_at)),
    }


def _phrases(product: Promoted, found: Figures) -> Iterator[Row]:
    """Split views, clicks and their cost among phrases."""
    for index, pattern in enumerate(_PHRASES):
        views, clicks, spent = (
            value // len(_PHRASES) + (value % len(_PHRASES) if index == 0 else 0)
            for value in (found.views, found.clicks, found.spent)
        )
        yield {
            "sku": str(product.sku),
            "phrase": pattern.format(product.title.lower()),
            "views": str(views),
            "clicks": str(clicks),
            "moneySpent": rubles(spent),
        }


def _start(day: date, group: str) -> date:
    """Return the first day of the span to which a day belongs."""
    if group == "START_OF_WEEK":
        return day - timedelta(days=day.weekday())
    if group == "START_OF_MONTH":
        return day.replace(day=1)
    return day if group == "DATE" else date.min


def _span(asked: Period) -> str:
    return f"{dotted(asked.first)}-{dotted(asked.last)}"


def _elapsed(day: date, now: datetime) -> float:
    """Return the part of a day that has passed."""
    return min((now - beginning(day)) / DAY, 1.0)
