# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of campaign, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._create_cpc import CampaignCreateCpcRequestPlacement
    from ._dynamic_budget import CampaignDynamicBudgetResponse, DynamicBudgetCampaignChange, DynamicBudgetNewCampaign
    from ._inputs import CampaignAutopilotPropertiesDict, DynamicBudgetCampaignChangeDict, DynamicBudgetNewCampaignDict
    from ._list import AdvObjectType, CampaignListResponse
    from ._objects import CampaignObjectsResponse
    from ._shared_campaign import Campaign
    from ._shared_campaign_autopilot_properties import CampaignAutopilotProperties
    from ._shared_campaign_id import CampaignId
    from ._shared_campaign_state import CampaignState
    from ._shared_cpc_strategy import CpcStrategy


class CampaignResource(SyncResource):
    """Advertising campaigns and what they advertise."""

    __slots__ = ()

    def list(
        self,
        *,
        campaign_ids: Sequence[str] | None = None,
        adv_object_type: AdvObjectType | None = None,
        state: CampaignState | None = None,
        page: int | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> CampaignListResponse:
        """List campaigns.

        Campaigns of every kind with state, dates and budgets. Without pageSize all campaigns come at once; with it
        page by page, without a total: the last page is the one that is shorter.

        Args:
            campaign_ids: Only these campaigns.
            adv_object_type: Only campaigns that advertise this.
            state: Only campaigns in this stage.
            page: Number of the page, counted from 1.
            page_size: Rows per page. At least 1.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The campaigns

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/campaign``. Reads only. https://docs.ozon.ru/api/performance/#operation/ListCampaigns
        """
        result: CampaignListResponse = self._call(
            "list",
            {
                "campaign_ids": campaign_ids,
                "adv_object_type": adv_object_type,
                "state": state,
                "page": page,
                "page_size": page_size,
            },
            options,
        )
        return result

    def objects(
        self,
        *,
        campaign_id: str,
        options: CallOptions | None = None,
    ) -> CampaignObjectsResponse:
        """List what a campaign advertises.

        Numbers of the advertised objects, which are SKUs for products and numbers of banners otherwise. Bids come
        from `campaign_product.list`.

        Args:
            campaign_id: The id that `campaign.list` answers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The advertised objects

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/campaign/{campaignId}/objects``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/ListCampaignObjects
        """
        result: CampaignObjectsResponse = self._call(
            "objects",
            {"campaign_id": campaign_id},
            options,
        )
        return result

    def create_cpc(
        self,
        *,
        placement: CampaignCreateCpcRequestPlacement,
        title: str | None = None,
        from_date: date | None = None,
        to_date: date | None = None,
        daily_budget: str | None = None,
        weekly_budget: str | None = None,
        product_autopilot_strategy: CpcStrategy | None = None,
        options: CallOptions | None = None,
    ) -> CampaignId:
        """Make a campaign with payment per click.

        Makes an empty campaign; add products with `campaign_product.add` and start it with `campaign.activate`. A
        repeat makes another campaign.

        Args:
            placement: Where the products are shown; PLACEMENT_INVALID is refused.
            title: What the campaign is called in the seller cabinet.
            from_date: First day, Moscow time, as 2026-09-01; at once when left out.
            to_date: Last day, Moscow time; open when left out.
            daily_budget: Deprecated. Budget for a day, micro-roubles; use weeklyBudget.
            weekly_budget: Budget for a week, micro-roubles.
            product_autopilot_strategy: What automatic bids aim at. MAX_CLICKS and TOP_MAX_CLICKS as many clicks
                as possible, TARGET_BIDS an average bid, TOP_PROMOTION top places, TARGET_CIR a share of
                advertising costs in the sales.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The campaign

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/cpc/v2/product``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/performance/#operation/CreateProductCampaignCPCV2
        """
        result: CampaignId = self._call(
            "create_cpc",
            {
                "placement": placement,
                "title": title,
                "from_date": from_date,
                "to_date": to_date,
                "daily_budget": daily_budget,
                "weekly_budget": weekly_budget,
                "product_autopilot_strategy": product_autopilot_strategy,
            },
            options,
        )
        return result

    def dynamic_budget(
        self,
        *,
        create_campaign: DynamicBudgetNewCampaign | DynamicBudgetNewCampaignDict | None = None,
        update_campaign: DynamicBudgetCampaignChange | DynamicBudgetCampaignChangeDict | None = None,
        options: CallOptions | None = None,
    ) -> CampaignDynamicBudgetResponse:
        """Work out the least budget of a campaign (switched off).

        Switched off on 2025-09-01. Told the budget that a campaign needs for its products; send one of the two
        scenarios.

        Args:
            create_campaign: A campaign that is yet to be made.
            update_campaign: A campaign that gets more products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The budget

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /external/api/dynamic_budget``. Reads only; switched off on 2025-09-01.
        https://docs.ozon.ru/api/performance/#operation/CalculateDynamicBudget
        """
        result: CampaignDynamicBudgetResponse = self._call(
            "dynamic_budget",
            {"create_campaign": create_campaign, "update_campaign": update_campaign},
            options,
        )
        return result

    def activate(
        self,
        *,
        campaign_id: str,
        options: CallOptions | None = None,
    ) -> Campaign:
        """Start a campaign.

        Starts a campaign that stands still; from then on money is spent.

        Args:
            campaign_id: The id that `campaign.list` answers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The campaign

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/{campaignId}/activate``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/ActivateCampaign
        """
        result: Campaign = self._call(
            "activate",
            {"campaign_id": campaign_id},
            options,
        )
        return result

    def deactivate(
        self,
        *,
        campaign_id: str,
        options: CallOptions | None = None,
    ) -> Campaign:
        """Stop a campaign.

        Stops a campaign; its products and bids stay, and `campaign.activate` starts it again.

        Args:
            campaign_id: The id that `campaign.list` answers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The campaign

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /api/client/campaign/{campaignId}/deactivate``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/DeactivateCampaign
        """
        result: Campaign = self._call(
            "deactivate",
            {"campaign_id": campaign_id},
            options,
        )
        return result

    def update(
        self,
        *,
        campaign_id: str,
        autopilot: CampaignAutopilotProperties | CampaignAutopilotPropertiesDict | None = None,
        from_date: date | None = None,
        to_date: date | None = None,
        budget: str | None = None,
        daily_budget: str | None = None,
        weekly_budget: str | None = None,
        options: CallOptions | None = None,
    ) -> CampaignId:
        """Change dates and budget of a campaign.

        Changes only what is sent. Products and bids are changed with `campaign_product.update`.

        Args:
            campaign_id: The id that `campaign.list` answers.
            autopilot: How the campaign chooses products by itself.
            from_date: First day, Moscow time, as 2026-09-01.
            to_date: Last day, Moscow time.
            budget: Budget for the whole time, micro-roubles; 0 means no bound.
            daily_budget: Deprecated. Budget for a day, micro-roubles; use weeklyBudget.
            weekly_budget: Budget for a week, micro-roubles.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The campaign

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PATCH /api/client/campaign/{campaignId}``. Writes; may be repeated.
        https://docs.ozon.ru/api/performance/#operation/PatchProductCampaign
        """
        result: CampaignId = self._call(
            "update",
            {
                "campaign_id": campaign_id,
                "autopilot": autopilot,
                "from_date": from_date,
                "to_date": to_date,
                "budget": budget,
                "daily_budget": daily_budget,
                "weekly_budget": weekly_budget,
            },
            options,
        )
        return result
