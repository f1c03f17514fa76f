"""One day of a delivery method: postings due, assembled postings, and carriages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ..paging import keyed_page
from ..products.units import litres
from ..shapes import Json, moment
from ..warehouses import PROVIDERS, Warehouse
from .entities import Posting
from .moves import BEFORE, DELIVER, PACKAGING, REGISTRATION
from .papers import Carriage
from .yard import Yard, midnight, must_leave

_CUT_IN, _CUT_OFF = timedelta(hours=-18), timedelta(hours=12)  # relative to midnight of the departure day
_SLOT = timedelta(hours=15), timedelta(hours=17)
_ZONE = timedelta(minutes=180)


@dataclass
class Day:
    """A day of a delivery method.

    Attributes:
        departure: midnight of the day.
        mandatory: postings that must leave on this day and have not left yet.
        packed: assembled mandatory postings.
        optional: assembled postings that may leave later.
        free: assembled mandatory postings that are in no carriage.
        carriages: carriages of the day.
        content: postings by carriage id.
    """

    warehouse: Warehouse
    departure: datetime
    mandatory: list[Posting]
    packed: list[Posting]
    optional: list[Posting]
    free: list[Posting]
    carriages: list[Carriage]
    content: dict[int, list[Posting]]
    is_over: bool
    volumes: dict[int, float]

    @classmethod
    def of(cls, yard: Yard, warehouse: Warehouse, departure: datetime | None) -> Day:
        """Return the day of a departure; today for ``None``."""
        method, today = warehouse.delivery_method_id, midnight(yard.world.now)
        departure = midnight(departure or today)
        waiting = [
            one
            for one in yard.depot.postings
            if one.delivery_method_id == method and one.status in (*BEFORE, PACKAGING, REGISTRATION, DELIVER)
        ]
        mandatory = [one for one in waiting if must_leave(one, departure)]
        carriages = yard.of_day(method, departure)
        content = {one.carriage_id: yard.content(one) for one in carriages}
        return cls(
            warehouse,
            departure,
            mandatory,
            packed=[one for one in mandatory if one.status == DELIVER],
            optional=[one for one in waiting if one.status == DELIVER and not must_leave(one, departure)],
            free=[one for one in mandatory if one.status == DELIVER and not one.carriage_id],
            carriages=carriages,
            content=content,
            is_over=departure < today,
            volumes={number: _litres(yard, postings) for number, postings in content.items()},
        )

    @property
    def has_work(self) -> bool:
        """Whether there is anything to report."""
        return bool(self.carriages or self.mandatory or (self.optional and not self.is_over))

    def row(self, actions: Callable[[Carriage], list[str]]) -> Json:
        """Return the row of ``carriage.delivery_list``."""
        carriages = [
            {
                "id": one.carriage_id,
                "status": one.status,
                "postings_count": len(self.content[one.carriage_id]),
                "quantum_count": len(self.content[one.carriage_id]),
                "carriage_volume": self.volumes[one.carriage_id],
                "all_blr_traceable": one.traceable,
                "available_actions": actions(one),
            }
            for one in self.carriages
        ]
        if self.free and not self.is_over:  # a carriage that may be created
            possible: Json = {"id": 0, "status": "", "postings_count": len(self.free), "quantum_count": len(self.free)}
            carriages.append({**possible, "all_blr_traceable": False, "available_actions": []})
        return {
            **self._common(),
            "carriages": carriages,
            "cut_in": (self.departure + _CUT_IN + _ZONE).strftime("%Y-%m-%dT%H:%M:%S+03:00"),
            "departure_date": moment(self.departure),
            "errors": [{**error, "description": "Не все отправления собраны"} for error in self._errors()],
            "is_optional_carriage": not self.mandatory,
            "optional_packaged_count": len(self.optional),
            "timeslot_from": f"{self.departure + _SLOT[0] + _ZONE:%H:%M}",
            "timeslot_to": f"{self.departure + _SLOT[1] + _ZONE:%H:%M}",
        }

    def row_v1(self) -> Json:
        """Return the row of ``carriage.delivery_list_v1``."""
        return {
            **self._common(),
            "assembly_list_availability": bool(self.mandatory or self.optional),
            "can_create_another_carriage": bool(self.free) and not self.is_over,
            "carriage_quantum_count": self._loaded,
            "carriages": [
                {
                    "id": str(one.carriage_id),
                    "status": one.status,
                    "postings_count": len(self.content[one.carriage_id]),
                    "quantum_count": len(self.content[one.carriage_id]),
                }
                for one in self.carriages
            ],
            "cut_in": moment(self.departure + _CUT_IN),
            "departure_date": moment(self.departure),
            "errors": [{**error, "description": "Не все отправления собраны"} for error in self._errors()],
            "mandatory_packaged_quantum_count": len(self.packed),
            "mandatory_quantum_count": len(self.mandatory),
            "optional_packaged_count": len(self.optional),
            "postings_for_another_carriage_count": len(self.free),
            "quantum_for_another_carriage_count": len(self.free),
            "timeslot_from": moment(self.departure + _SLOT[0]),
            "timeslot_to": moment(self.departure + _SLOT[1]),
        }

    def row_of(self, carriage: Carriage) -> Json:
        """Return the row of a carriage in ``carriage.available_list``."""
        common = self._common()
        for name in ("delivery_method_status", "integration_type", "is_presort", "is_rfbs"):
            del common[name]
        return {
            **common,
            "carriage_id": carriage.carriage_id,
            "carriage_postings_count": len(self.content[carriage.carriage_id]),
            "carriage_status": carriage.status,
            "errors": self._errors(),
            "warehouse_timezone": "Europe/Moscow",
        }

    @property
    def _loaded(self) -> int:
        return sum(len(postings) for postings in self.content.values())

    def _errors(self) -> list[Json]:
        return [{"code": "not_packaged", "status": "warning"}] if len(self.packed) < len(self.mandatory) else []

    def _common(self) -> Json:
        place = self.warehouse
        return {
            **first_mile(place),
            "carriage_postings_count": self._loaded,
            "cutoff_at": moment(self.departure + _CUT_OFF),
            "delivery_method_id": place.delivery_method_id,
            "delivery_method_name": place.method,
            "delivery_method_status": place.method_status,
            "integration_type": place.integration,
            "is_presort": False,
            "is_rfbs": place.integration != "ozon",
            "mandatory_packaged_count": len(self.packed),
            "mandatory_postings_count": len(self.mandatory),
            "tpl_provider_name": PROVIDERS[place.integration][1],
            "warehouse_id": place.warehouse_id,
            "warehouse_name": place.name,
        }


def first_mile(warehouse: Warehouse | None) -> Json:
    """Return how postings get from a warehouse to Ozon; empty if unknown."""
    return {"first_mile_type": "dropoff"} if warehouse is not None and warehouse.kind == "fbs" else {}


def _litres(yard: Yard, postings: Sequence[Posting]) -> float:
    """Return the volume of postings in litres."""
    total = 0.0
    for posting in postings:
        for line in posting.lines:
            product = yard.depot.shop.products.get(line.product_id)
            total += line.quantity * litres(product.card if product else {})
    return round(total, 3)


def cursor_page(
    rows: Sequence[Any], sort: Callable[[Any], Any], *, token: str, size: int, descending: bool = False
) -> tuple[list[Any], str]:
    """Return a page and the token of the next one; the token is empty on the last page."""
    page, _ = keyed_page(rows, sort, token=token, size=size + 1, descending=descending)
    if len(page) <= size:
        return page, ""
    return keyed_page(page, sort, token="", size=size, descending=descending)
