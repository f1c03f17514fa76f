# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Products of campaigns with payment per click, and their bids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._add import CampaignProductAddRequest as CampaignProductAddRequest
    from ._add import CampaignProductNew as CampaignProductNew
    from ._async import AsyncCampaignProductResource as AsyncCampaignProductResource
    from ._competitive_bids import CampaignProductCompetitiveBidsResponse as CampaignProductCompetitiveBidsResponse
    from ._competitive_bids import CompetitiveBid as CompetitiveBid
    from ._delete import CampaignProductDeleteRequest as CampaignProductDeleteRequest
    from ._inputs import CampaignProductBidDict as CampaignProductBidDict
    from ._inputs import CampaignProductNewDict as CampaignProductNewDict
    from ._list import CampaignProduct as CampaignProduct
    from ._list import CampaignProductListResponse as CampaignProductListResponse
    from ._sync import CampaignProductResource as CampaignProductResource
    from ._update import CampaignProductBid as CampaignProductBid
    from ._update import CampaignProductUpdateRequest as CampaignProductUpdateRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            "._add": "CampaignProductAddRequest CampaignProductNew",
            "._async": "AsyncCampaignProductResource",
            "._competitive_bids": "CampaignProductCompetitiveBidsResponse CompetitiveBid",
            "._delete": "CampaignProductDeleteRequest",
            "._inputs": "CampaignProductBidDict CampaignProductNewDict",
            "._list": "CampaignProduct CampaignProductListResponse",
            "._sync": "CampaignProductResource",
            "._update": "CampaignProductBid CampaignProductUpdateRequest",
        },
    )
