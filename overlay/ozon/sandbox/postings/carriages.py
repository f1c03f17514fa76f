"""Carriages: daily overview, creation, content, approval and cancellation; contacts for the courier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..family import Call, answers
from ..messages import bad_request
from ..shapes import Json, moment
from ..warehouses import PROVIDERS
from .days import Day, cursor_page, first_mile
from .family import CarriageFamily
from .moves import DELIVER
from .papers import Carriage, Contact
from .yard import WRONG_STATUS, Yard, cargo_units

_ACTIONS = {
    "new": ["set_arrival_passes"],
    "formed": ["get_shipping_list", "get_waybill", "set_arrival_passes"],
    "sended": ["get_shipping_list", "get_waybill"],
    "received": ["get_shipping_list", "get_waybill"],
    "closed": ["get_shipping_list", "get_act_of_acceptance", "get_waybill"],
    "cancelled": [],
}


class Carriages(CarriageFamily):
    """Handlers for carriages.

    Args:
        yard: the carriages.
        company: id of the seller.
    """

    def __init__(self, yard: Yard, company: int) -> None:
        super().__init__(yard)
        self._company = company

    @answers("carriage.create")
    def create(self, call: Call) -> Json:
        carriage = self._yard.create(
            call.body.get("delivery_method_id", 0),
            self._yard.departure(call.moment("departure_date")),
            traceable=call.body.get("all_blr_traceable", False),
            nothing="POSTING_NOT_FOUND",
        )
        return {"carriage_id": carriage.carriage_id}

    @answers("carriage.get")
    def get(self, call: Call) -> Json:
        carriage = self._yard.get(call.body["carriage_id"])
        can_cancel = self._yard.machine.can(carriage, "cancel")
        warehouse = self._yard.place(carriage.delivery_method_id)
        integration = warehouse.integration if warehouse else "ozon"
        return {
            "carriage_id": carriage.carriage_id,
            "status": carriage.status,
            "company_id": self._company,
            "delivery_method_id": carriage.delivery_method_id,
            "warehouse_id": carriage.warehouse_id,
            "departure_date": moment(carriage.departure),
            "act_type": "ozon_digital",
            "all_blr_traceable": carriage.traceable,
            "is_waybill_enabled": carriage.substatus == "ready",
            "is_econom": False,
            "arrival_pass_ids": [],
            "available_actions": actions(carriage),
            "cancel_availability": {
                "is_cancel_available": can_cancel,
                "reason": "" if can_cancel else WRONG_STATUS,
            },
            "containers_count": carriage.containers,
            **first_mile(warehouse),
            "has_postings_for_next_carriage": self._yard.has_more(carriage),
            "integration_type": integration,
            "is_container_label_printed": carriage.containers_printed,
            "is_partial": carriage.part > 1,
            "partial_num": carriage.part,
            "retry_count": 0,
            "tpl_provider_id": PROVIDERS[integration][0],
            "created_at": moment(carriage.created_at),
            "updated_at": moment(carriage.updated_at),
        }

    @answers("carriage.set_postings")
    def set_postings(self, call: Call) -> Json:
        carriage = self._yard.get(call.body["carriage_id"])
        if carriage.status != "new":
            raise bad_request(WRONG_STATUS)
        errors = {number: self._refusal(carriage, number) for number in call.body["posting_numbers"]}
        for posting in self._yard.content(carriage):
            if errors.get(posting.posting_number, "left out"):
                self._yard.unload(carriage, posting)
        wanted = [self._yard.depot.postings[number] for number, error in errors.items() if not error]
        self._yard.load(carriage, [one for one in wanted if one.carriage_id != carriage.carriage_id])
        return {
            "result": [
                {"posting_number": number, "result": not error, "error": error} for number, error in errors.items()
            ]
        }

    def _refusal(self, carriage: Carriage, number: str) -> str:
        """Return why a posting cannot be added; empty when it can. It may move from another ``new`` carriage."""
        posting = self._yard.depot.get(number)
        if posting is None or posting.delivery_method_id != carriage.delivery_method_id:
            return "POSTING_NOT_FOUND"
        if posting.status != DELIVER:
            return "HAS_INCORRECT_STATUS"
        other = self._yard.carriages.get(posting.carriage_id)
        return "non_carriageable" if other is not None and other.status != "new" else ""

    @answers("carriage.approve")
    def approve(self, call: Call) -> Json:
        self._yard.approve(self._yard.get(call.body["carriage_id"]), cargo_units(call))
        return {}

    @answers("carriage.cancel")
    def cancel(self, call: Call) -> Json:
        carriage = self._yard.get(call.body["carriage_id"])
        error = "" if self._yard.machine.can(carriage, "cancel") else WRONG_STATUS
        if not error:
            self._yard.move(carriage, "cancel")
        return {"error": error, "carriage_status": carriage.status}

    @answers("carriage.delivery_list")
    def delivery_list(self, call: Call) -> Json:
        asked = call.body.get("filter", {})
        days = self._days(asked.get("delivery_method_id", 0), call.moment("filter.departure_date"))
        size = self.page_size(call)
        page, cursor = cursor_page(
            days, lambda day: (day.warehouse.delivery_method_id,), token=call.body.get("cursor", ""), size=size
        )
        return {"methods": [day.row(actions) for day in page], "cursor": cursor, "has_next": bool(cursor)}

    @answers("carriage.delivery_list_v1")
    def delivery_list_v1(self, call: Call) -> Json:
        days = self._days(call.body.get("delivery_method_id", 0), call.moment("departure_date"))
        return {"result": [day.row_v1() for day in days]}

    @answers("carriage.available_list")
    def available_list(self, call: Call) -> Json:
        days = self._days(call.body["delivery_method_id"], call.moment("departure_date"))
        return {"result": [day.row_of(carriage) for day in days for carriage in day.carriages]}

    @answers("carriage.ettn_status", level="checked")
    def ettn_status(self, call: Call) -> Json:
        """Return ``NOT_UPLOADED``: no operation uploads an ETTN."""
        self._yard.get(call.body["carriage_id"])
        return {"status": "NOT_UPLOADED", "errors": []}

    @answers("courier_contact.get")
    def contact(self, call: Call) -> Json:
        carriage = self._yard.get(call.body["carriage_id"])
        contact = carriage.contact
        if contact is None:
            return {"contact": []}
        row = {
            "carriage_id": carriage.carriage_id,
            "comment": contact.comment,
            "phone": contact.phone,
            "wechat_nickname": contact.wechat,
            "updated_at": moment(contact.updated_at),
        }
        return {"contact": [row]}

    @answers("courier_contact.set")
    def set_contact(self, call: Call) -> None:
        carriage = self._yard.get(call.body["carriage_id"])
        if carriage.status not in ("new", "formed"):
            raise bad_request(WRONG_STATUS)
        if not call.body["phone"].strip():
            raise call.invalid("phone", "value is required")
        before = carriage.contact
        carriage.contact = Contact(
            call.body["phone"], call.body.get("comment", ""), call.body.get("wechat_nickname", ""), self.world.now
        )
        self.world.note(
            "carriage",
            carriage.carriage_id,
            "set_contact",
            before=before.text if before else "",
            after=carriage.contact.text,
            by="seller",
        )

    def _days(self, method: int, departure: datetime | None) -> list[Day]:
        """Return the day of each delivery method, or of one; methods without work are left out."""
        places: Sequence[Any] = [
            one
            for one in self._yard.warehouses.table
            if one.delivery_method_id and one.integration != "non_integrated" and method in (0, one.delivery_method_id)
        ]
        days = [Day.of(self._yard, place, departure) for place in places]
        return [day for day in days if day.has_work]


def actions(carriage: Carriage) -> list[str]:
    """Return the actions allowed on a carriage; document downloads only when the documents are ready."""
    return [one for one in _ACTIONS[carriage.status] if not one.startswith("get_") or carriage.substatus == "ready"]
