"""Reports on products, postings, stocks and storage, from the state of the shop; others have their parameters only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from ..core.files import Files
from ..core.moves import Machine, Move
from ..core.waiting import Waiting
from ..family import Call, Family, answers
from ..fbo.fulfilment import Fulfilment
from ..messages import bad_request, not_found
from ..postings.depot import Depot
from ..postings.entities import Line, Posting
from ..products.entities import Product
from ..products.visibility import members
from ..shapes import Json, moment, read_moment
from ..warehouses import Warehouses
from . import placement, settlement, tables
from .tables import Place
from .xlsx import XLSX

#: How long a report can be fetched by its code.
_KEPT = timedelta(days=3)
#: Lifetime in seconds of the link of a report on returns; that of the others lives as long as the report.
_RETURNS_LINK = 300.0
MOVES = [
    Move("begin", ("waiting",), "processing", "", "ozon"),
    Move("complete", ("waiting", "processing"), "success", "", "ozon"),
    Move("fail", ("waiting", "processing"), "failed", "", "ozon"),
]
_TYPES = {
    "report.products_create": "seller_products",
    "report.postings_create": "seller_postings",
    "report.warehouse_stock": "seller_stock",
    "report.returns_create": "seller_returns",
    "report.discounted_create": "seller_discounted",
    "report.placement_by_products_create": "seller_placement_by_products",
    "report.placement_by_supplies_create": "seller_placement_by_supplies",
    "report.marked_products_sales_create": "marked_products_sales",
    "report.realization_posting_create": "",  # documented without a type
    "finance.document_b2b_sales": "document_b2b_sales",
    "finance.mutual_settlement": "mutual_settlement",
    "finance.compensation": "compensation_report",
    "finance.decompensation": "decompensation_report",
}


@dataclass
class Report:
    """A report.

    Attributes:
        code: what ``report.info`` takes.
        method: the method that created it.
        body: its request.
        polls: remaining polls that report it as unfinished.
        status: ``waiting``, ``processing``, ``success`` or ``failed``.
        error: why it failed.
    """

    number: int
    code: str
    method: str
    body: Json
    created_at: datetime
    polls: int
    status: str = "waiting"
    substatus: str = ""
    error: str = ""
    params: dict[str, str] = field(default_factory=dict)

    @property
    def type(self) -> str:
        """Its type, in lower case."""
        return _TYPES[self.method]

    @property
    def name(self) -> str:
        """The name of its file, without an ending."""
        return self.type or self.method.rpartition(".")[2].removesuffix("_create")

    @property
    def expires_at(self) -> datetime:
        """When it is deleted."""
        return self.created_at + _KEPT


class Reports(Family):
    """Handlers for reports.

    Args:
        depot: the postings from warehouses of the seller, and the shop with its products.
        fulfilment: the postings from warehouses of Ozon.
        warehouses: the warehouses.
        files: serves the files.
        company: the Client-Id, which is a part of the codes.
    """

    def __init__(
        self, depot: Depot, fulfilment: Fulfilment, warehouses: Warehouses, files: Files, company: int
    ) -> None:
        super().__init__(depot.world)
        self._depot, self._fulfilment = depot, fulfilment
        self._warehouses, self._files, self._company = warehouses, files, company
        self.table = self.world.table(
            Report,
            "number",
            indexes=("code",),
            most=10_000,
            passing=True,
            forget=lambda report: self.world.run_now("report", report.number),
        )
        self._machine: Machine[Report] = Machine(self.world, "report", "code", MOVES, {})
        self._waiting = Waiting(self.world, "report", self.table, self._make)
        files.on("report", "text/csv", self._render)
        files.on("workbook", XLSX, self._render)

    def seed(self) -> None:
        """Add the documented report, as if it had just been made."""
        code = "a9f8c1d2-3b4e-4f5a-8c6d-7e8f9a0b1c2d"
        body = {"visibility": "ALL"}
        self.table.add(
            Report(0, code, "report.products_create", body, self.world.now, 0, "success", params=_texts(body))
        )

    @answers("report.products_create", "report.warehouse_stock")
    def create(self, call: Call) -> Json:
        return {"result": {"code": self._created(call)}}

    @answers("report.postings_create")
    def create_postings(self, call: Call) -> Json:
        schemas = call.body["filter"]["delivery_schema"]
        if len(schemas) != 1:
            raise call.invalid("filter.delivery_schema", "value must contain exactly 1 item")
        for name in ("analytics_data", "additional_data") if schemas == ["fbo"] else ():
            if (call.body.get("with") or {}).get(name):
                raise bad_request(f"{name} is available with delivery_schema fbs only")
        return {"result": {"code": self._created(call)}}

    @answers("finance.mutual_settlement", "finance.compensation", "finance.decompensation")
    def create_settlement(self, call: Call) -> Json:
        try:
            settlement.first_day(call.body)
        except ValueError:  # such as the 13th month
            raise call.invalid("date", "value must be a month such as 2026-09") from None
        return {"result": {"code": self._created(call)}}

    @answers(
        "report.returns_create",
        "report.marked_products_sales_create",
        "finance.document_b2b_sales",
        level="checked",
    )
    def create_other(self, call: Call) -> Json:
        return {"result": {"code": self._created(call)}}

    @answers(
        "report.discounted_create",
        "report.realization_posting_create",
        level="checked",
    )
    def create_bare(self, call: Call) -> Json:
        return {"code": self._created(call)}

    @answers("report.placement_by_products_create", "report.placement_by_supplies_create")
    def create_placement(self, call: Call) -> Json:
        span = read_moment(call.body["date_to"]) - read_moment(call.body["date_from"])
        if not 0 <= span.days <= placement.MOST_DAYS:
            raise call.invalid("date_to", f"value must be 0 to {placement.MOST_DAYS} days after date_from")
        return {"code": self._created(call)}

    @answers("report.info")
    def info(self, call: Call) -> Json:
        report = self.table.by("code", call.body["code"])
        if report is None or report.expires_at <= self.world.now:
            raise not_found("Report")
        if 0 < report.polls < self.world.polls and report.status == "waiting":
            self._machine.move(report, "begin")
        if report.status in ("waiting", "processing"):
            self._waiting.poll(report)
        return {"result": self._row(report, call)}

    @answers("report.list")
    def list_(self, call: Call) -> Json:
        kind = str(call.body.get("report_type") or "ALL").lower()
        kept = [one for one in self.table if one.expires_at > self.world.now and kind in ("all", one.type)]
        size = self.page_size(call)
        start = (call.body["page"] - 1) * size
        page = sorted(kept, key=lambda one: one.number, reverse=True)[start : start + size]
        return {"result": {"reports": [self._row(one, call) for one in page], "total": len(kept)}}

    def _created(self, call: Call) -> str:
        number = self.world.ids.number("report", 0)
        kind = _TYPES[call.operation.name] or "report"
        seconds = int(self.world.now.timestamp())
        code = f"REPORT_{kind}_{self._company}_{seconds}_{self.world.ids.text('report_code', 12)}"
        report = Report(number, code, call.operation.name, call.body, self.world.now, self.world.polls)
        report.params = _texts(call.body)
        self.table.add(report)
        self.world.note("report", code, "create", before="", after=report.status, by="seller")
        self._waiting.start(report, self.world.behaviour.task_seconds)
        return code

    def _make(self, report: Report) -> None:
        """Complete a report. One without rows fails, as Ozon's do."""
        rows = self._rows(report)
        if rows is not None and next(rows, None) is None:
            report.error = "no_data"
        self._machine.move(report, "fail" if report.error else "complete")

    def _row(self, report: Report, call: Call) -> Json:
        made: Json = {
            "code": report.code,
            "status": report.status,
            "error": report.error,
            "file": self._link(report, call),
            "params": report.params,
            "created_at": moment(report.created_at),
            "expires_at": moment(report.expires_at),
            "additional_data": [],
        }
        return {**made, "report_type": report.type} if report.type else made

    def _link(self, report: Report, call: Call) -> str:
        if report.status != "success":
            return ""
        left = (report.expires_at - self.world.now).total_seconds()
        seconds = _RETURNS_LINK if report.type == "seller_returns" else left
        is_book = "placement" in report.method or (report.method in _DOCUMENTS and self._rows(report) is not None)
        kind, ending = ("workbook", "xlsx") if is_book else ("report", "csv")
        return self._files.link(call.base_url, kind, str(report.number), f"{report.name}.{ending}", seconds)

    def _render(self, key: str) -> bytes | None:
        report = self.table.get(int(key))
        if report is None:
            return None
        rows, language = self._rows(report), str(report.body.get("language") or "")
        if rows is None:
            return tables.of_parameters(report.params, language)
        return _WRITERS[report.method](rows, language)

    def _rows(self, report: Report) -> Iterator[Any] | None:
        """Return the rows of a report; ``None`` for a report on what the sandbox does not have."""
        if "placement" in report.method:
            return placement.stored(self.world.ids, self._depot.shop, report.body, report.created_at)
        if report.method in _DOCUMENTS:
            postings = [*self._depot.postings.ordered, *self._fulfilment.postings.ordered]
            found = list(_DOCUMENTS[report.method](postings, report.body))
            # a settlement is made every month; the others only if there is something to compensate
            return None if report.method == "finance.mutual_settlement" and not found else iter(found)
        select = {
            "report.products_create": self._products,
            "report.postings_create": self._postings,
            "report.warehouse_stock": self._stocks,
        }.get(report.method)
        return select(report.body) if select else None

    def _products(self, body: Mapping[str, Any]) -> Iterator[Product]:
        group = body.get("visibility") or "ALL"
        products = iter(self._depot.shop)
        if group == "IMAGE_ABSENT":
            found = [one for one in members(products, "ALL") if not one.card.get("primary_image")]
        else:
            found = members(products, group)
        offers, skus, search = set(body.get("offer_id") or ()), set(body.get("sku") or ()), body.get("search") or ""
        for one in found:
            named = one.offer_id in offers or one.sku in skus or not (offers or skus)
            if named and search.lower() in f"{one.offer_id} {one.card.get('name', '')}".lower():
                yield one

    def _postings(self, body: Mapping[str, Any]) -> Iterator[tuple[Posting, Line]]:
        asked = body["filter"]
        first, last = read_moment(asked["processed_at_from"]), read_moment(asked["processed_at_to"])
        home = self._fulfilment if asked["delivery_schema"] == ["fbo"] else self._depot
        tests: dict[str, Callable[[Posting, Line], object]] = {
            "sku": lambda posting, line: line.sku,
            "warehouse_id": lambda posting, line: posting.warehouse_id,
            "delivery_method_id": lambda posting, line: posting.delivery_method_id,
            "status_alias": lambda posting, line: posting.status,
        }
        for posting in home.postings.ordered:
            for line in posting.lines:
                fits = all(test(posting, line) in asked[name] for name, test in tests.items() if asked.get(name))
                named = asked.get("offer_id") in (None, "", line.offer_id)
                if fits and named and first <= posting.in_process_at <= last:
                    yield posting, line

    def _stocks(self, body: Mapping[str, Any]) -> Iterator[Place]:
        for number in body.get("warehouseId") or [one.warehouse_id for one in self._warehouses.table]:
            warehouse = self._warehouses.get(number)
            for product in self._depot.shop if warehouse else ():
                if warehouse and number in product.stocks:
                    yield Place(warehouse.name, number, product)


#: The rows of the documents of a month. Nothing is taken back, so a report on decompensations has none.
_DOCUMENTS: Mapping[str, Callable[[list[Posting], Mapping[str, Any]], Iterator[Any]]] = {
    "finance.mutual_settlement": settlement.balances,
    "finance.compensation": settlement.compensations,
    "finance.decompensation": lambda postings, body: iter(()),
}
_WRITERS: Mapping[str, Callable[[Any, str], bytes]] = {
    "report.products_create": tables.of_products,
    "report.postings_create": tables.of_postings,
    "report.warehouse_stock": tables.of_stocks,
    "report.placement_by_products_create": placement.of_products,
    "report.placement_by_supplies_create": placement.of_supplies,
    "finance.mutual_settlement": settlement.of_balances,
    "finance.compensation": settlement.of_compensations,
}


def _texts(body: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Return the fields of a request as texts, with dotted names."""
    found: dict[str, str] = {}
    for name, value in body.items():
        if isinstance(value, Mapping):
            found |= _texts(value, f"{prefix}{name}.")
        else:
            found[prefix + name] = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    return found
