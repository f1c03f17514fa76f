"""Reports: ordered one at a time and within a quota, made by the clock, and downloaded."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import takewhile

from ..core.moves import Machine, Move
from ..core.waiting import Waiting
from ..data import catalogue
from ..family import Call, Family, answers
from ..messages import Answer, RefusalError, bad_request, not_found
from ..paging import page_size
from ..shapes import Json, moment
from .contents import Contents, period_of
from .entities import Export
from .periods import MOST_DAYS_OUTSIDE, period
from .statistics import is_json
from .store import Advertising

MOVES = [
    Move("begin", ("NOT_STARTED",), "IN_PROGRESS", "", "ozon", ("touch",)),
    Move("complete", ("NOT_STARTED", "IN_PROGRESS"), "OK", "", "ozon", ("touch",)),
]
#: Highest number of campaigns in the reports of a day; with few campaigns it is 240 for each.
MOST_EXPORTS = 2_000
_EXPORTS_PER_CAMPAIGN = 240
_WINDOW = timedelta(hours=24)
_KINDS = {
    "statistics.submit_video": "VIDEO",
    "statistics.submit_attribution": "ATTRIBUTION",
    "statistics.submit_phrases": "SEARCH_PHRASES",
}


class Exports(Family):
    """Handlers for reports.

    Args:
        ads: the campaigns.
    """

    def __init__(self, ads: Advertising) -> None:
        super().__init__(ads.world)
        self._ads = ads
        self._contents = Contents(ads)
        self.table = self.world.table(
            Export,
            "number",
            indexes=("uuid",),
            most=10_000,
            passing=True,
            forget=lambda export: self.world.run_now("export", export.number),
        )
        self._machine: Machine[Export] = Machine(
            self.world, "export", "uuid", MOVES, {"touch": lambda export, _: self._touch(export)}
        )
        self._waiting = Waiting(self.world, "export", self.table, self._finish)

    def seed(self) -> None:
        """Add the documented reports, as if they had been made two days ago."""
        made_at = self.world.now - 2 * _WINDOW
        for name in ("statistics_submit", "vendor_statistics_submit"):
            operation = catalogue().operation("performance", name)
            number, uuid = self.world.ids.number("export", 0), str(operation.example()["UUID"])
            self.table.add(
                Export(number, uuid, operation.name, False, operation.request_example(), 1, made_at, made_at, 0, "OK")
            )

    @answers(
        "statistics.submit", "statistics.submit_video", "statistics.submit_attribution", "statistics.submit_phrases"
    )
    def submit(self, call: Call) -> Json:
        """Order a report on campaigns; each takes one from the quota."""
        period(call.body, self.world.now)
        campaigns = [self._ads.get(number) for number in call.body.get("campaigns") or ()]
        if not campaigns:
            raise call.invalid("campaigns", "value must contain at least 1 item")
        if any(one.payment != "clicks" for one in campaigns):
            raise bad_request("generation of this type of report is forbidden for the transferred list of campaigns")
        return {"UUID": self._ordered(call, call.body, len(campaigns)), "vendor": False}

    @answers("statistics.submit_search_promo_orders", "statistics.submit_search_promo_products")
    def submit_promo(self, call: Call) -> Json:
        """Order a report on orders of chosen products."""
        period(call.body, self.world.now)
        return {"UUID": self._ordered(call, call.body, 1), "vendor": False}

    @answers("statistics.submit_all_sku_promo_orders", "statistics.submit_all_sku_promo_products")
    def submit_all(self, call: Call) -> Json:
        """Order a report on orders of all products."""
        period(call.parameters, self.world.now)
        return {"UUID": self._ordered(call, call.parameters, 1)}

    @answers("vendor_statistics.submit")
    def submit_vendor(self, call: Call) -> Json:
        """Order a report on traffic from outside of Ozon."""
        period(call.body, self.world.now, MOST_DAYS_OUTSIDE)
        return {"UUID": self._ordered(call, call.body, 1), "vendor": True}

    @answers("statistics.status")
    def status(self, call: Call) -> Json:
        return self._row(self._polled(call, vendor=False))

    @answers("vendor_statistics.status")
    def vendor_status(self, call: Call) -> Json:
        return self._row(self._polled(call, vendor=True))

    @answers("statistics.download")
    def download(self, call: Call) -> Answer:
        """Return the file of a finished report."""
        uuid = str(call.parameters["UUID"])
        export = self._found(uuid)
        if export.status != "OK":
            raise RefusalError(404, 5, f"report {uuid} is not ready")
        file = self._contents.file(export)
        name = re.sub(r"[^0-9A-Za-z_-]", "_", uuid)
        made = Answer(200, {"content-type": file.content_type}, file.content)
        made.headers["content-disposition"] = f'attachment; filename="{name}.{file.ending}"'
        return made

    @answers("statistics.list_external")
    def list_(self, call: Call) -> Json:
        return self._listed(call, [one for one in self.table if not one.is_vendor])

    @answers("vendor_statistics.list")
    def list_vendor(self, call: Call) -> Json:
        return self._listed(call, [one for one in self.table if one.is_vendor])

    def _ordered(self, call: Call, body: Json, cost: int) -> str:
        """Start a report. Returns its UUID. Raises `RefusalError` with 429."""
        now = self.world.now
        if self.world.schedule.of("export"):
            raise RefusalError(429, 8, "Превышен лимит активных запросов (максимум 1)")
        most = min(MOST_EXPORTS, _EXPORTS_PER_CAMPAIGN * len(self._ads.running()))
        recent = takewhile(lambda one: one.created_at > now - _WINDOW, reversed(list(self.table)))
        used = sum(one.cost for one in recent)
        taken = sum(one.count for one in self._ads.taken if one.at > now - _WINDOW)
        if used + taken + cost > most:
            raise RefusalError(429, 8, f"Превышен дневной лимит запросов (максимум {most})")
        export = Export(
            number=self.world.ids.number("export", 0),
            uuid=self.world.ids.uuid("export"),
            method=call.operation.name,
            is_json=is_json(call),
            body=body,
            cost=cost,
            created_at=now,
            updated_at=now,
            polls=self.world.polls,
        )
        self.table.add(export)
        self.world.note("export", export.uuid, "create", before="", after=export.status, by="seller")
        self._waiting.start(export, self.world.behaviour.task_seconds)
        if export.polls == 0:
            self._waiting.poll(export)
        return export.uuid

    def _finish(self, export: Export) -> None:
        self._machine.move(export, "complete")

    def _touch(self, export: Export) -> None:
        export.updated_at = self.world.now

    def _found(self, uuid: str) -> Export:
        export = self.table.by("uuid", uuid)
        if export is None:
            raise not_found("report")
        return export

    def _polled(self, call: Call, *, vendor: bool) -> Export:
        """Return the report of the path, and count a poll."""
        export = self._found(str(call.parameters["UUID"]))
        if export.is_vendor != vendor:
            raise not_found("report")
        half = timedelta(seconds=self.world.behaviour.task_seconds / 2)
        begun = 0 < export.polls < self.world.polls or self.world.now - export.created_at >= half
        if export.status == "NOT_STARTED" and begun:
            self._machine.move(export, "begin")
        if export.status != "OK":
            self._waiting.poll(export)
        return export

    def _listed(self, call: Call, found: list[Export]) -> Json:
        """Return a page, newest first."""
        size = page_size(call.operation.facts["pagination"], call.parameters, self.world.page_limit)
        start = (int(call.parameters.get("page") or 1) - 1) * size
        rows = sorted(found, key=lambda one: one.number, reverse=True)[start : start + size]
        return {"items": [self._item(one) for one in rows], "total": str(len(found))}

    def _item(self, export: Export) -> Json:
        made: Json = {"name": f"{export.method} {moment(export.created_at)}", "meta": self._row(export)}
        if not export.is_vendor:
            made["campaigns"] = [
                {"id": number, "title": one.title if (one := self._ads.campaigns.get(number)) else ""}
                for number in export.campaigns
            ]
        return made

    def _row(self, export: Export) -> Json:
        days = period_of(export)
        asked: Json = {"dateFrom": str(days.first), "dateTo": str(days.last)}
        if export.is_vendor:
            asked["type"] = export.body.get("type") or "TRAFFIC_SOURCES"
        else:
            asked |= {
                "campaigns": export.campaigns,
                "from": moment(days.since),
                "to": moment(days.until),
                "groupBy": export.body.get("groupBy") or "NO_GROUP_BY",
            }
        made: Json = {
            "UUID": export.uuid,
            "state": export.status,
            "createdAt": moment(export.created_at),
            "updatedAt": moment(export.updated_at),
            "request": asked,
            "error": "",
            "link": f"/api/client/statistics/report?UUID={export.uuid}" if export.status == "OK" else "",
        }
        return made if export.is_vendor else {**made, "kind": _KINDS.get(export.method, "STATS")}
