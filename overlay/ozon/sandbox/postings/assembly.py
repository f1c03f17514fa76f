"""Assembly and splitting of postings, disputes, and other data submitted for FBS postings before they ship.

A posting whose assembly is set to fail (`PostingCommands.fail_ship`) stays in ``awaiting_packaging`` with substatus
``ship_failed``, although the call returns 200; it is not split.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..family import Call, answers
from ..messages import bad_request
from ..shapes import Json
from .entities import Line, Posting
from .family import PostingFamily
from .moves import DELIVER, PACKAGING
from .pieces import counted, held, narrow, picked, take
from .refusing import all_found, delivered_by, found, in_status, read, to_assemble
from .rules import UNION, lacking, needed, price


class Assembly(PostingFamily):
    """Handlers for assembly operations."""

    @answers("posting_fbs.ship")
    def _ship(self, call: Call) -> Any:
        posting = to_assemble(self._depot, call.body["posting_number"])
        packages = [_pieces(posting, package["products"]) for package in call.body["packages"]]
        _check_sum(posting, packages)
        _check_reported(posting, posting.lines)
        shipped = [posting]
        if not self._fails(posting):
            self._depot.postings.check_room(len(packages) - 1)
            goods = [take(posting, package) for package in packages]
            shipped += [self._depot.part(posting, lines) for lines in goods[1:]]
            posting.lines = goods[0]
            narrow(posting)
            for one in shipped:
                self._depot.assemble(one)
        answer: Json = {"result": [one.posting_number for one in shipped]}
        if call.body.get("with", {}).get("additional_data"):
            answer["additional_data"] = [_assembled(one) for one in shipped]
        return answer

    @answers("posting_fbs.ship_package")
    def _ship_package(self, call: Call) -> Any:
        posting = to_assemble(self._depot, call.body["posting_number"])
        products = call.body.get("products", [])
        package, chosen = _pieces(posting, products), _chosen(posting, products)
        if not package or any(quantity > held(posting)[sku] for sku, quantity in package.items()):
            raise bad_request("HAS_INCORRECT_PRODUCT_QUANTITY")
        _check_reported(posting, picked(posting, package, chosen))
        if self._fails(posting):
            return {"result": posting.posting_number}
        part = posting
        if package != held(posting):
            part = self._depot.take_off(posting, package, chosen)
        self._depot.assemble(part)
        return {"result": part.posting_number}

    def _fails(self, posting: Posting) -> bool:
        """Make the assembly fail if it is set to. Returns whether it fails."""
        if posting.ship_failures:
            posting.ship_failures -= 1
            self._depot.ask(posting, "fail_ship")
            return True
        return False

    @answers("posting_fbs.split")
    def _split(self, call: Call) -> Any:
        posting = to_assemble(self._depot, call.body["posting_number"])
        packages = [_pieces(posting, part["products"]) for part in call.body["postings"]]
        if len(packages) < 2:
            raise bad_request("HAS_INCORRECT_PRODUCT_QUANTITY")
        _check_sum(posting, packages)
        self._depot.postings.check_room(len(packages))
        self.world.run_now("exemplars", posting.posting_number)  # data of the units moves with them
        shown = [replace(line, exemplars=[], drafts=[]) for line in posting.lines]
        parts = [self._depot.part(posting, take(posting, package), substatus="posting_created") for package in packages]
        posting.lines = shown
        self._depot.move(posting, "split")
        return {"parent_posting": _split_off(posting), "postings": [_split_off(part) for part in parts]}

    @answers("posting_fbs.traceable_split")
    def _traceable_split(self, call: Call) -> Any:
        posting = to_assemble(self._depot, call.body["posting_number"])
        rest = {line.sku: line.quantity for line in posting.lines if not line.traceable}
        if not rest or len(rest) == len(posting.lines):
            raise bad_request("TRANSITION_IS_NOT_POSSIBLE")
        self._depot.postings.check_room(1)
        self.world.run_now("exemplars", posting.posting_number)
        part = self._depot.take_off(posting, rest, substatus="posting_created")
        return {
            "postings": [
                {
                    "posting_number": one.posting_number,
                    "potential_blr_traceable": one.traceable,
                    "products": [{"sku": line.sku, "quantity": line.quantity} for line in one.lines],
                }
                for one in (posting, part)
            ]
        }

    @answers("posting_fbs.product_traceable_attribute")
    def _traceable_attributes(self, call: Call) -> Any:
        lines = read(self._depot, call.body["posting_number"]).lines
        return {
            "products": [
                {"sku": line.sku, "required_attributes": ["Страна происхождения"]}
                for line in lines
                if line.traceable and not line.country
            ]
        }

    @answers("posting_fbs.arbitration")
    def _dispute(self, call: Call) -> Any:
        postings = all_found(self._depot, call)
        for posting in postings:
            in_status(posting, DELIVER, "not_accepted")
            if posting.status == DELIVER and posting.handed_over_at is None:
                raise bad_request("HAS_INCORRECT_STATUS")
        for posting in postings:
            self._depot.move(posting, "dispute")
        return {"result": True}

    @answers("posting_fbs.awaiting_delivery")
    def _await_delivery(self, call: Call) -> Any:
        postings = all_found(self._depot, call)
        for posting in postings:
            in_status(posting, "arbitration", "not_accepted")
        for posting in postings:
            self._depot.move(posting, "end_dispute")
        return {"result": True}

    @answers("posting_fbs.pick_up_code_verify")
    def _verify_code(self, call: Call) -> Any:
        posting = found(self._depot, call.body["posting_number"])
        if not posting.express:
            raise bad_request("HAS_INCORRECT_TPL_INTEGRATION_TYPE")
        is_valid = bool(posting.pickup_code) and call.body["pickup_code"] == posting.pickup_code
        if is_valid and posting.pickup_code_verified_at is None:
            posting.pickup_code_verified_at = self.world.now
            self._depot.note(posting, "verify_pickup_code")
        return {"valid": is_valid}

    @answers("posting_fbs.product_country_set")
    def _set_country(self, call: Call) -> Any:
        posting = found(self._depot, call.body["posting_number"])
        in_status(posting, PACKAGING)
        country = call.body["country_iso_code"]
        line = next((one for one in posting.lines if one.product_id == call.body["product_id"]), None)
        if line is None:
            raise bad_request("UNKNOWN_PRODUCT_DEFINED")
        if not re.fullmatch("[A-Z]{2}", country):
            raise call.invalid("country_iso_code", "value must be a code of two letters")
        line.country = country
        for name in ("country", "change_country"):
            _change(posting, name, line.sku, is_needed=False)
        if posting.legal and country not in UNION:
            _change(posting, "gtd", line.sku, is_needed=True)
        self._depot.note(posting, "set_country")
        return {"product_id": line.product_id, "is_gtd_needed": "gtd" in needed(posting, line)}

    @answers("posting.multiboxqty_set")
    def _set_boxes(self, call: Call) -> Any:
        posting = found(self._depot, call.body["posting_number"])
        delivered_by(posting, "aggregator")
        in_status(posting, PACKAGING)
        if call.body["multi_box_qty"] < 1:
            raise call.invalid("multi_box_qty", "value must be greater than 0")
        posting.boxes = call.body["multi_box_qty"]
        self._depot.note(posting, "set_boxes")
        return {"result": {"result": True}}


def _pieces(posting: Posting, products: Sequence[Json]) -> dict[int, int]:
    """Return the units by SKU in a package. Raises `RefusalError`."""
    if any(posting.line(row["product_id"]) is None for row in products):
        raise bad_request("UNKNOWN_PRODUCT_DEFINED")
    if not products or any(row["quantity"] < 1 for row in products):
        raise bad_request("HAS_INCORRECT_PRODUCT_QUANTITY")
    return counted(products)


def _chosen(posting: Posting, products: Sequence[Json]) -> Collection[int]:
    """Return the ids of the exemplars listed in a package. Raises `RefusalError`."""
    chosen: set[int] = set()
    for row in products:
        ids = row.get("exemplarsIds") or []
        line = posting.line(row["product_id"])
        known = {one.exemplar_id for one in line.exemplars} if line else set()
        if ids and len(set(ids)) != row["quantity"]:
            raise bad_request("HAS_INCORRECT_PRODUCT_QUANTITY")
        for number in ids:
            if number not in known:
                raise bad_request(f"{number} does not belong to product {row['product_id']}")
        chosen.update(ids)
    return chosen


def _check_sum(posting: Posting, packages: Sequence[Mapping[int, int]]) -> None:
    """Check that the packages contain exactly the products of a posting. Raises `RefusalError`."""
    packed: dict[int, int] = {}
    for package in packages:
        for sku, quantity in package.items():
            packed[sku] = packed.get(sku, 0) + quantity
    if packed != held(posting):
        raise bad_request("HAS_INCORRECT_PRODUCT_QUANTITY")


def _check_reported(posting: Posting, lines: Sequence[Line]) -> None:
    """Check that no required data is missing for these lines. Raises `RefusalError`."""
    if word := lacking(posting, lines):
        raise bad_request(word)


def _change(posting: Posting, name: str, sku: int, *, is_needed: bool) -> None:
    """Add a product to a requirement, or remove it."""
    skus = [one for one in posting.requirements.get(name, []) if one != sku] + [sku] * is_needed
    others = {key: value for key, value in posting.requirements.items() if key != name}
    posting.requirements = {**others, name: skus} if skus else others


def _assembled(posting: Posting) -> Json:
    return {
        "posting_number": posting.posting_number,
        "products": [
            {
                "sku": line.sku,
                "offer_id": line.offer_id,
                "name": line.name,
                "price": price(line.price),
                "quantity": line.quantity,
                "currency_code": line.currency,
                "mandatory_mark": [
                    mark.mark for piece in line.exemplars for mark in piece.marks if mark.mark_type == "mandatory_mark"
                ],
            }
            for line in posting.lines
        ],
    }


def _split_off(posting: Posting) -> Json:
    products = [{"product_id": line.sku, "quantity": line.quantity} for line in posting.lines]
    return {"posting_number": posting.posting_number, "products": products}
