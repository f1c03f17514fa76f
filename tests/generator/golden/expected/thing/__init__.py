# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Things of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_currency import Currency as Currency
    from .._shared_money import Money as Money
    from ._async import AsyncThingResource as AsyncThingResource
    from ._import import ThingImportItem as ThingImportItem
    from ._import import ThingImportRequest as ThingImportRequest
    from ._import import ThingImportRequestLanguage as ThingImportRequestLanguage
    from ._inputs import ThingImportItemDict as ThingImportItemDict
    from ._inputs import ThingListFilterDict as ThingListFilterDict
    from ._list import Thing as Thing
    from ._list import ThingListFilter as ThingListFilter
    from ._list import ThingListFilterState as ThingListFilterState
    from ._list import ThingListRequest as ThingListRequest
    from ._list import ThingListResponse as ThingListResponse
    from ._list import ThingListResult as ThingListResult
    from ._sync import ThingResource as ThingResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_currency": "Currency",
            ".._shared_money": "Money",
            "._async": "AsyncThingResource",
            "._import": "ThingImportItem ThingImportRequest ThingImportRequestLanguage",
            "._inputs": "ThingImportItemDict ThingListFilterDict",
            "._list": "Thing ThingListFilter ThingListFilterState ThingListRequest ThingListResponse ThingListResult",
            "._sync": "ThingResource",
        },
    )
