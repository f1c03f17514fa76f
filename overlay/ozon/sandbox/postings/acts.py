"""Carriage documents: status, shipping list, acts, and the handover barcode."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from ..family import Call, answers
from ..messages import Answer, RefusalError, bad_request, not_found
from ..shapes import Json, moment
from .barcodes import png
from .family import CarriageFamily
from .labels import NOT_READY
from .papers import APPROVED, Carriage
from .pdf import Page, document, write
from .yard import WRONG_STATUS, cargo_units, midnight

_ACT = "ozon_digital"


class Acts(CarriageFamily):
    """Handlers for carriage documents."""

    @answers("fbs_act.create")
    def create(self, call: Call) -> Json:
        """Approve a new carriage of all free postings or, without any, the latest carriage with status ``new``."""
        method, containers = call.body["delivery_method_id"], cargo_units(call)
        departure = self._yard.departure(call.moment("departure_date"))
        new = [one for one in self._yard.carriages if one.delivery_method_id == method and one.status == "new"]
        if new and not any(self._yard.free(method, departure)):
            carriage = new[-1]
        else:
            carriage = self._yard.create(method, departure, traceable=False, nothing=self._nothing(method))
        self._yard.approve(carriage, containers)
        return {"result": {"id": carriage.carriage_id}}

    def _nothing(self, method: int) -> str:
        """Return the error code for a delivery method without assembled postings."""
        postings = self._yard.depot.postings
        waits = any(one.delivery_method_id == method and one.status == "awaiting_packaging" for one in postings)
        return "not_packaged" if waits else "no_postings"

    @answers("fbs_act.check_status")
    def check_status(self, call: Call) -> Json:
        carriage = self._yard.get(call.body["id"])
        if carriage.status == "new":
            raise bad_request(WRONG_STATUS)
        self._yard.documents.poll(carriage)
        return {
            "result": {
                "status": "cancelled" if carriage.status == "cancelled" else carriage.substatus,
                "act_type": _ACT,
                "added_to_act": [one.posting_number for one in self._yard.content(carriage)],
                "removed_from_act": [one.posting_number for one in self._yard.left_out(carriage)],
                "is_partial": carriage.part > 1,
                "has_postings_for_next_carriage": self._yard.has_more(carriage),
                "partial_num": carriage.part,
            }
        }

    @answers("fbs_act.search")
    def search(self, call: Call) -> Json:
        asked = call.body.get("filter", {})
        since, until = call.moment("filter.date_from"), call.moment("filter.date_to")
        if since and until and until < since:
            raise call.invalid("filter.date_to", "value must not be before date_from")
        found = []
        for carriage in self._yard.carriages:
            day, integration = midnight(carriage.created_at), self._integration(carriage)
            if (
                (since is None or midnight(since) <= day)
                and (until is None or day <= midnight(until))
                and (not asked.get("status") or carriage.status in asked["status"])
                and asked.get("integration_type") in (None, integration)
            ):
                found.append((carriage, integration))
        limit = call.body["limit"]
        return {"result": [self._row(*one) for one in found[: limit if limit > 0 else 50]]}

    def _integration(self, carriage: Carriage) -> str:
        warehouse = self._yard.place(carriage.delivery_method_id)
        return warehouse.integration if warehouse else "ozon"

    def _row(self, carriage: Carriage, integration: str) -> Json:
        warehouse = self._yard.place(carriage.delivery_method_id)
        return {
            "id": carriage.carriage_id,
            "status": carriage.status,
            "delivery_method_id": carriage.delivery_method_id,
            "delivery_method_name": warehouse.method if warehouse else "",
            "integration_type": "ozon" if integration == "ozon" else "3pl",
            "containers_count": carriage.containers,
            "departure_date": f"{carriage.departure:%Y-%m-%d}",
            "created_at": moment(carriage.created_at),
            "updated_at": moment(carriage.updated_at),
            "act_type": _ACT,
            "is_partial": carriage.part > 1,
            "has_postings_for_next_carriage": self._yard.has_more(carriage),
            "partial_num": carriage.part,
            "related_docs": self._documents(carriage),
        }

    def _documents(self, carriage: Carriage) -> Json:
        if carriage.status not in APPROVED:
            return {}
        made = moment(carriage.updated_at)
        found: dict[str, Any] = {"act_of_acceptance": {"created_at": made, "document_status": self._signed(carriage)}}
        if carriage.status == "closed" and self._yard.missed(carriage):
            found["act_of_mismatch"] = {"created_at": made, "document_status": "NEED_TO_SIGN"}
        return found

    def _signed(self, carriage: Carriage) -> str:
        """Return the status of the act of acceptance, which Ozon signs when the carriage is closed."""
        if carriage.status == "closed":
            return "CONFIRMED_WITH_MISMATCH" if self._yard.missed(carriage) else "CONFIRMED"
        return "FORMED" if carriage.substatus == "ready" else "FORMING"

    @answers("fbs_act.get_postings")
    def get_postings(self, call: Call) -> Json:
        carriage = self._yard.get(call.body["id"])
        return {
            "result": [
                {
                    "id": carriage.carriage_id,
                    "posting_number": posting.posting_number,
                    "status": posting.status,
                    "multi_box_qty": posting.boxes or 1,
                    "seller_error": "",
                    "created_at": moment(carriage.created_at),
                    "updated_at": moment(posting.changed_at),
                    "is_blr_traceable": posting.traceable,
                    "products": [
                        {
                            "sku": line.sku,
                            "offer_id": line.offer_id,
                            "name": line.name,
                            "price": f"{line.price:.2f}",
                            "quantity": line.quantity,
                        }
                        for line in posting.lines
                    ],
                }
                for posting in self._yard.content(carriage)
            ]
        }

    @answers("fbs_act.get_pdf")
    def get_pdf(self, call: Call) -> Answer:
        return _pdf(self._shipping_list(self._ready(call.body["id"]), "Shipping list"))

    @answers("fbs_act.get_container_labels")
    def get_container_labels(self, call: Call) -> Answer:
        carriage = self._ready(call.body["id"])
        if carriage.containers < 1:
            raise not_found("Container")
        pages = []
        for place in range(1, carriage.containers + 1):
            page = Page(75, 120)
            page.text(f"{carriage.carriage_id}", 14)
            page.text(f"{place} / {carriage.containers}", 14)
            page.barcode(_barcode(carriage), 40)
            pages.append(page)
        if not carriage.containers_printed:
            carriage.containers_printed = True
            self._yard.note(carriage, "print_containers")
        return _pdf(write(pages))

    @answers("fbs_act.get_barcode")
    def get_barcode(self, call: Call) -> Answer:
        return Answer(200, {"content-type": "image/png"}, png(_barcode(self._ready(call.body["id"]))))

    @answers("fbs_act.get_barcode_text")
    def get_barcode_text(self, call: Call) -> Json:
        return {"result": _barcode(self._ready(call.body["id"]))}

    @answers("fbs_digital_act.check_status")
    def digital_status(self, call: Call) -> Json:
        carriage = self._yard.carriages.get(call.body["id"])
        if carriage is None or carriage.status not in APPROVED:
            return {"id": call.body["id"], "status": "NOT_FOUND"}
        self._yard.documents.poll(carriage)
        return {"id": carriage.carriage_id, "status": self._signed(carriage)}

    @answers("fbs_digital_act.get_pdf")
    def digital_pdf(self, call: Call) -> Answer:
        carriage = self._ready(call.body["id"])
        kind = call.body.get("doc_type", "act_of_acceptance")
        if kind == "act_of_mismatch":
            if carriage.status != "closed" or not self._yard.missed(carriage):
                raise not_found("Act of mismatch")
            return _pdf(self._discrepancies(carriage))
        if kind == "act_of_excess":
            raise not_found("Act of excess")
        return _pdf(self._shipping_list(carriage, "Waybill" if kind == "waybill" else "Act of acceptance"))

    @answers("carriage.act_discrepancy_pdf")
    def act_discrepancy_pdf(self, call: Call) -> Json:
        carriage = self._yard.get(call.body["carriage_id"])
        if carriage.status != "closed":
            raise bad_request(WRONG_STATUS)
        content = b64encode(self._discrepancies(carriage)).decode("ascii")
        return {"content": content, "name": f"act-{carriage.carriage_id}.pdf", "type": "application/pdf"}

    def _ready(self, number: int) -> Carriage:
        """Return a carriage whose documents are ready. Raises `RefusalError`."""
        carriage = self._yard.get(number)
        if carriage.status not in APPROVED:
            raise bad_request(WRONG_STATUS)
        if carriage.substatus != "ready":
            raise RefusalError(self.world.behaviour.not_ready_status, 3, NOT_READY)
        return carriage

    def _shipping_list(self, carriage: Carriage, title: str) -> bytes:
        lines = [
            f"{posting.posting_number}   {line.sku}   {line.quantity} pcs"
            for posting in self._yard.content(carriage)
            for line in posting.lines
        ]
        return document(f"{title} {carriage.carriage_id}, {carriage.departure:%Y-%m-%d}", lines)

    def _discrepancies(self, carriage: Carriage) -> bytes:
        lines = [f"{posting.posting_number}   not accepted" for posting in self._yard.missed(carriage)]
        title = f"Act of discrepancies {carriage.carriage_id}, {carriage.departure:%Y-%m-%d}"
        return document(title, lines or ["No discrepancies"])


def _barcode(carriage: Carriage) -> str:
    return f"%303%{carriage.carriage_id}"


def _pdf(content: bytes) -> Answer:
    return Answer(200, {"content-type": "application/pdf"}, content)
