"""What the tests of the mirror share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ozon import AsyncSeller, Retry, Seller
from ozon.mirror import Mirror
from ozon.sandbox import Sandbox
from ozon.walker import Dictionary, ValuesPage
from ozon_generated.seller.description_category import DescriptionCategoryAttributeValue

#: The type of the documented examples, as arguments and as a pair.
CATEGORY, TYPE = 17028922, 92499
PLACE: dict[str, Any] = {"description_category_id": CATEGORY, "type_id": TYPE}
MUG = (CATEGORY, TYPE)
BRAND, COLOUR, NOTE = 85, 10096, 4191  # depends on the type; the same everywhere; free text
VALUES = "/v1/description-category/attribute/values"
SEARCH = "/v1/description-category/attribute/values/search"


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def seller(sandbox: Sandbox) -> Seller:
    return Seller("836", "sandbox-key", transport=sandbox.transport, retry=Retry(max_attempts=1))


def async_seller(sandbox: Sandbox) -> AsyncSeller:
    return AsyncSeller("836", "sandbox-key", transport=sandbox.transport, retry=Retry(max_attempts=1))


def asked(sandbox: Sandbox, path: str = VALUES) -> int:
    """How often a path was asked for."""
    return sum(request.path == path for request in sandbox.requests)


def fill(
    mirror: Mirror, values: Mapping[int, str | tuple[str, str]], attribute: int = BRAND, place: tuple[int, int] = (0, 0)
) -> None:
    """Make a dictionary what a test needs: texts, or texts and infos, by id. Category and type 0 for a shared one."""
    rows = [
        DescriptionCategoryAttributeValue(
            id=number,
            value=given if isinstance(given, str) else given[0],
            info="" if isinstance(given, str) else given[1],
            picture="",
        )
        for number, given in sorted(values.items())
    ]
    of = Dictionary(attribute, attribute, "", *place, shared=place == (0, 0))
    sink = mirror.sink()
    sink.begin(None)
    pages: Sequence[int] = range(0, len(rows), 2000) or range(1)
    for start in pages:
        sink.page(ValuesPage(of, rows[start : start + 2000], last=start == pages[-1]))
    sink.end(None)
