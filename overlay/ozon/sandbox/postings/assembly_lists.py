"""Packing lists by parcel and by product, for a range of deadlines or a carriage."""

from __future__ import annotations

from collections.abc import Sequence

from ..family import Call, answers
from ..shapes import Json, moment
from .days import cursor_page
from .entities import Line, Posting, by_deadline
from .family import CarriageFamily
from .labels import Labels
from .moves import PACKAGING
from .yard import Yard


class AssemblyLists(CarriageFamily):
    """Handlers for packing lists.

    Args:
        yard: carriages and their postings.
        labels: decides which labels can be printed.
    """

    def __init__(self, yard: Yard, labels: Labels) -> None:
        super().__init__(yard)
        self._labels = labels

    @answers("assembly_fbs.posting_list")
    def postings(self, call: Call) -> Json:
        found = self._to_pack(call)
        page, cursor = cursor_page(
            found,
            by_deadline,
            token=call.body.get("cursor", ""),
            size=self.page_size(call),
            descending=call.body["sort_dir"] == "DESC",
        )
        cutoff = min((one.shipment_date for one in found), default=call.moment("filter.cutoff_to"))
        return {"cutoff": moment(cutoff), "postings": [self._row(one) for one in page], "cursor": cursor}

    @answers("assembly_fbs.product_list")
    def products(self, call: Call) -> Json:
        found = self._by_product(self._to_pack(call))
        if call.body.get("sort_dir") == "DESC":
            found.reverse()
        start = max(call.body.get("offset", 0), 0)
        end = start + self.page_size(call)
        rows = [
            {
                **self._product(line),
                "quantity": sum(pieces.values()),
                "postings": [{"posting_number": number, "quantity": count} for number, count in pieces.items()],
            }
            for line, pieces in found[start:end]
        ]
        return {"products": rows, "products_count": len(found), "has_next": end < len(found)}

    @answers("assembly_carriage.posting_list")
    def carriage_postings(self, call: Call) -> Json:
        found = self._of_carriage(call)
        printable = {one.posting_number: not self._labels.trouble(one) for one in found}
        page, cursor = cursor_page(found, by_deadline, token=call.body.get("cursor", ""), size=self.page_size(call))
        return {
            "can_print_mass_label": bool(found) and all(printable.values()),
            "postings": [{**self._row(one), "can_print_label": printable[one.posting_number]} for one in page],
            "cursor": cursor,
        }

    @answers("assembly_carriage.product_list")
    def carriage_products(self, call: Call) -> Json:
        found = self._by_product(self._of_carriage(call))
        page, cursor = cursor_page(
            found, lambda row: (row[0].sku,), token=call.body.get("cursor", ""), size=self.page_size(call)
        )
        rows = [
            {**self._product(line), "quantity": sum(pieces.values()), "posting_numbers": list(pieces)}
            for line, pieces in page
        ]
        return {"products": rows, "cursor": cursor}

    def _to_pack(self, call: Call) -> list[Posting]:
        return _selected([one for one in self._yard.depot.postings if one.status == PACKAGING], call)

    def _of_carriage(self, call: Call) -> list[Posting]:
        return _selected(self._yard.content(self._yard.get(call.body["filter"]["carriage_id"])), call)

    def _row(self, posting: Posting) -> Json:
        return {
            "posting_number": posting.posting_number,
            "assembly_code": _code(posting),
            "products": [{**self._product(line), "quantity": line.quantity} for line in posting.lines],
        }

    def _product(self, line: Line) -> Json:
        product = self._yard.depot.shop.products.get(line.product_id)
        card: Json = product.card if product else {}
        picture = card.get("primary_image") or next(iter(card.get("images") or ()), "")
        return {"sku": line.sku, "offer_id": line.offer_id, "product_name": line.name, "picture_url": picture}

    @staticmethod
    def _by_product(postings: Sequence[Posting]) -> list[tuple[Line, dict[str, int]]]:
        """Return each product once, sorted by SKU, with the number of units per posting."""
        found: dict[int, tuple[Line, dict[str, int]]] = {}
        for posting in sorted(postings, key=by_deadline):
            for line in posting.lines:
                pieces = found.setdefault(line.sku, (line, {}))[1]
                pieces[posting.posting_number] = pieces.get(posting.posting_number, 0) + line.quantity
        return [found[sku] for sku in sorted(found)]


def _selected(postings: Sequence[Posting], call: Call) -> list[Posting]:
    """Filter postings by delivery method and range of deadlines."""
    since, until = call.moment("filter.cutoff_from"), call.moment("filter.cutoff_to")
    if since and until and until < since:
        raise call.invalid("filter.cutoff_to", "value must not be before cutoff_from")
    method = call.body["filter"].get("delivery_method_id", 0)
    return [
        one
        for one in postings
        if (since is None or since <= one.shipment_date)
        and (until is None or one.shipment_date <= until)
        and method in (0, one.delivery_method_id)
    ]


def _code(posting: Posting) -> str:
    """Return the code that identifies the parcel during packing."""
    buyer, order, part = (int(number) for number in posting.posting_number.split("-"))
    return f"{chr(ord('A') + (buyer + order // 1000) % 26)}-{order % 1000}-{part}"
