"""Read operations on postings: lists, single postings, and related data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from itertools import islice
from typing import Any

from .. import paging
from ..family import Call, answers
from ..messages import RefusalError, bad_request
from ..products.shop import Product
from ..shapes import Json
from ..warehouses import Warehouses
from .countries import COUNTRIES
from .depot import Depot
from .entities import Posting, by_beginning, by_deadline
from .family import PostingFamily
from .moves import BEFORE, UNFULFILLED
from .refusing import read
from .rows import Rows, scanned
from .selecting import Key, begun, selected

_CUTOFF, _DELIVERING = ("cutoff_from", "cutoff_to"), ("delivering_date_from", "delivering_date_to")
_UNFULFILLED = frozenset(UNFULFILLED)


class Lists(PostingFamily):
    """Handlers for read operations on postings.

    Args:
        depot: the postings.
        warehouses: the warehouses that ship them.
    """

    def __init__(self, depot: Depot, warehouses: Warehouses) -> None:
        super().__init__(depot)
        self._rows = Rows(depot, warehouses)

    @answers("posting_fbs.list")
    def _list(self, call: Call) -> Any:
        found = begun(
            self._depot.postings.ordered,
            call.body["filter"],
            descending=is_descending(call),
            after=cursor(call),
        )
        return self._page(call, found, by_beginning)

    @answers("posting_fbs.unfulfilled_list")
    def _unfulfilled(self, call: Call) -> Any:
        found = self._unfinished(call.body["filter"])
        left, last, descending = found, cursor(call), is_descending(call)
        if last is not None:
            left = [one for one in found if (by_deadline(one) < last if descending else by_deadline(one) > last)]
        left.sort(key=by_deadline, reverse=descending)
        return {"count": len(found), **self._page(call, left, by_deadline)}

    @answers("posting_fbs.list_v3")
    def _list_v3(self, call: Call) -> Any:
        descending = call.body.get("dir") == "desc"
        found = begun(self._depot.postings.ordered, call.body["filter"], descending=descending, after=None)
        rows, is_full = self._slice(call, list(found))
        return {"result": {"postings": rows, "has_next": is_full}}

    @answers("posting_fbs.unfulfilled_list_v3")
    def _unfulfilled_v3(self, call: Call) -> Any:
        found = self._unfinished(call.body["filter"])
        found.sort(key=by_deadline, reverse=call.body.get("dir") == "desc")
        return {"result": {"count": len(found), "postings": self._slice(call, found)[0]}}

    @answers("posting_fbs.get")
    def _get(self, call: Call) -> Any:
        posting = read(self._depot, call.body["posting_number"])
        return {"result": self._rows.detail(posting, call.body.get("with") or {})}

    @answers("posting_fbs.get_by_barcode")
    def _get_by_barcode(self, call: Call) -> Any:
        posting = scanned(self._depot, call.body["barcode"])
        if posting is None:
            raise RefusalError(404, 5, "POSTING_NOT_FOUND")
        return {"result": self._rows.brief(posting)}

    @answers("posting_fbs.restrictions", level="checked")
    def _restrictions(self, call: Call) -> Any:
        """Return only the number: postings have no restrictions in the sandbox."""
        return {"result": {"posting_number": read(self._depot, call.body["posting_number"]).posting_number}}

    @answers("posting_fbs.product_country_list", level="checked")
    def _countries(self, call: Call) -> Any:
        part = (call.body.get("name_search") or "").strip().casefold()
        found = [(name, code) for code, name in COUNTRIES.items() if part in name.casefold()]
        return {"result": [{"name": name, "country_iso_code": code} for name, code in sorted(found)]}

    @answers("posting_fbs.unpaid_legal_product_list")
    def _unpaid(self, call: Call) -> Any:
        """Return the units in companies' postings that are not approved yet."""
        pieces: dict[int, int] = {}
        for posting in self._depot.postings:
            for line in posting.lines if posting.legal and posting.status in BEFORE else ():
                pieces[line.product_id] = pieces.get(line.product_id, 0) + line.quantity
        shop, size = self._depot.shop, self.page_size(call)
        products = [product for number in pieces if (product := shop.products.get(number)) is not None]
        page, token = paging.keyed_page(
            products, lambda product: (product.product_id,), token=call.body.get("cursor") or "", size=size
        )
        rows = [_unpaid_row(product, pieces[product.product_id]) for product in page]
        return {"products": rows, "cursor": token if len(page) == size else ""}

    def _unfinished(self, filter: Mapping[str, Any]) -> list[Posting]:
        """Return unfulfilled postings, filtered by exactly one of the two date ranges."""
        given = {name for name in (*_CUTOFF, *_DELIVERING) if filter.get(name)}
        if given & {*_CUTOFF} and given & {*_DELIVERING}:
            raise bad_request(
                "either cutoff_from and cutoff_to or delivering_date_from and delivering_date_to, not both"
            )
        if given not in ({*_CUTOFF}, {*_DELIVERING}):
            raise bad_request("cutoff_from and cutoff_to, or delivering_date_from and delivering_date_to, are required")
        return list(selected((one for one in self._depot.postings if one.status in _UNFULFILLED), filter))

    def _page(self, call: Call, found: Iterable[Posting], key: Callable[[Posting], Key]) -> Json:
        """Return a page in the given order. As in Ozon, a full page announces another one, which may be empty."""
        size = self.page_size(call)
        page = list(islice(found, size))
        is_full = len(page) == size
        rows = [self._rows.listed(posting, call.body.get("with") or {}) for posting in page]
        return {"postings": rows, "cursor": paging.encoded(key(page[-1])) if is_full else "", "has_next": is_full}

    def _slice(self, call: Call, found: list[Posting]) -> tuple[list[Json], bool]:
        """Return the rows after an offset, and whether they fill a page."""
        body, start = call.body, call.body["offset"]
        if start < 0:
            raise call.invalid("offset", "value must be greater than or equal to 0")
        size = self.page_size(call)
        page = found[start : start + size]
        return [self._rows.listed_v3(posting, body.get("with") or {}) for posting in page], len(page) == size


def is_descending(call: Call) -> bool:
    """Return whether the latest postings come first."""
    return bool(call.body.get("sort_dir") == "DESC")


def cursor(call: Call) -> Key | None:
    """Return where a page begins. Raises `RefusalError` for an invalid cursor."""
    match paging.decoded(call.body.get("cursor") or ""):
        case ():
            return None
        case (datetime() as at, str(number)):
            return at, number
        case _:
            raise bad_request("page token is not valid")


def _unpaid_row(product: Product, quantity: int) -> Json:
    card = product.card
    return {
        "name": str(card.get("name") or product.offer_id),
        "product_id": product.product_id,
        "offer_id": product.offer_id,
        "quantity": quantity,
        "image_url": str(card.get("primary_image") or ""),
    }
