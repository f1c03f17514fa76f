"""Read operations on FBO postings."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from typing import Any

from .. import paging
from ..clusters import FBO_WAREHOUSES
from ..family import Call, Family, answers
from ..messages import RefusalError
from ..postings.depot import DOCUMENTED_FBO
from ..postings.entities import by_beginning
from ..postings.lists import cursor, is_descending
from ..postings.seed import BLUE, REFERENCE
from ..postings.selecting import begun
from . import rows
from .fulfilment import Fulfilment

_CREATED = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)


class FboLists(Family):
    """Handlers for read operations on FBO postings.

    Args:
        fulfilment: the postings.
    """

    def __init__(self, fulfilment: Fulfilment) -> None:
        super().__init__(fulfilment.world)
        self._fulfilment = fulfilment

    def seed(self) -> None:
        """Add the documented posting, which is on its way."""
        begun_at = _CREATED + (self.world.now - REFERENCE)
        with self.world.at(begun_at):
            self._fulfilment.order(
                next(iter(FBO_WAREHOUSES.values())),
                [(product, 1) for product in (self._fulfilment.shop.by_sku(BLUE),) if product],
                number=DOCUMENTED_FBO,
                state="delivering/posting_on_way_to_city",
            )

    @answers("posting_fbo.list")
    def _list(self, call: Call) -> Any:
        asked, size = call.body.get("filter") or {}, self.page_size(call)
        found = begun(self._fulfilment.postings.ordered, asked, descending=is_descending(call), after=cursor(call))
        page = list(islice(found, size))
        is_full = len(page) == size
        wanted = call.body.get("with") or {}
        return {
            "postings": [rows.listed(posting, wanted, self._fulfilment.shop) for posting in page],
            "cursor": paging.encoded(by_beginning(page[-1])) if is_full else "",
            "has_next": is_full,
        }

    @answers("posting_fbo.list_v2")
    def _list_v2(self, call: Call) -> Any:
        body, start = call.body, call.body.get("offset") or 0
        if start < 0:
            raise call.invalid("offset", "value must be greater than or equal to 0")
        wanted, descending = body.get("with") or {}, body.get("dir") == "DESC"
        found = begun(self._fulfilment.postings.ordered, body["filter"], descending=descending, after=None)
        page = islice(found, start, start + self.page_size(call))
        return {"result": [rows.listed_v2(posting, wanted, self._fulfilment.shop) for posting in page]}

    @answers("posting_fbo.get")
    def _get(self, call: Call) -> Any:
        posting = self._fulfilment.get(call.body["posting_number"])
        if posting is None:
            raise RefusalError(404, 5, "POSTING_NOT_FOUND")
        return {"result": rows.detailed(posting, call.body.get("with") or {}, self._fulfilment.shop)}
