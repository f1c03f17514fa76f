# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Advertising campaigns and what they advertise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncCampaignResource as AsyncCampaignResource
    from ._create_cpc import CampaignCreateCpcRequest as CampaignCreateCpcRequest
    from ._create_cpc import CampaignCreateCpcRequestPlacement as CampaignCreateCpcRequestPlacement
    from ._dynamic_budget import CampaignDynamicBudgetRequest as CampaignDynamicBudgetRequest
    from ._dynamic_budget import CampaignDynamicBudgetResponse as CampaignDynamicBudgetResponse
    from ._dynamic_budget import (
        CampaignDynamicBudgetResponseDynamicBudgetType as CampaignDynamicBudgetResponseDynamicBudgetType,
    )
    from ._dynamic_budget import DynamicBudgetCampaignChange as DynamicBudgetCampaignChange
    from ._dynamic_budget import DynamicBudgetNewCampaign as DynamicBudgetNewCampaign
    from ._dynamic_budget import DynamicBudgetNewCampaignPlacement as DynamicBudgetNewCampaignPlacement
    from ._dynamic_budget import DynamicBudgetStrategy as DynamicBudgetStrategy
    from ._dynamic_budget import DynamicBudgetStrategyChange as DynamicBudgetStrategyChange
    from ._inputs import CampaignAutopilotPropertiesDict as CampaignAutopilotPropertiesDict
    from ._inputs import DynamicBudgetCampaignChangeDict as DynamicBudgetCampaignChangeDict
    from ._inputs import DynamicBudgetNewCampaignDict as DynamicBudgetNewCampaignDict
    from ._inputs import DynamicBudgetStrategyChangeDict as DynamicBudgetStrategyChangeDict
    from ._list import AdvObjectType as AdvObjectType
    from ._list import CampaignInList as CampaignInList
    from ._list import CampaignInListPaymentType as CampaignInListPaymentType
    from ._list import CampaignInListProductAutopilotStrategy as CampaignInListProductAutopilotStrategy
    from ._list import CampaignListResponse as CampaignListResponse
    from ._objects import CampaignObject as CampaignObject
    from ._objects import CampaignObjectsResponse as CampaignObjectsResponse
    from ._shared_ad_placement import AdPlacement as AdPlacement
    from ._shared_autostop_status import AutostopStatus as AutostopStatus
    from ._shared_campaign import Campaign as Campaign
    from ._shared_campaign_autopilot_properties import CampaignAutopilotProperties as CampaignAutopilotProperties
    from ._shared_campaign_id import CampaignId as CampaignId
    from ._shared_campaign_mode import CampaignMode as CampaignMode
    from ._shared_campaign_sku_add_mode import CampaignSkuAddMode as CampaignSkuAddMode
    from ._shared_campaign_state import CampaignState as CampaignState
    from ._shared_cpc_strategy import CpcStrategy as CpcStrategy
    from ._sync import CampaignResource as CampaignResource
    from ._update import CampaignUpdateRequest as CampaignUpdateRequest
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncCampaignResource",
            "._create_cpc": "CampaignCreateCpcRequest CampaignCreateCpcRequestPlacement",
            "._dynamic_budget": "CampaignDynamicBudgetRequest CampaignDynamicBudgetResponse CampaignDynamicBudgetResponseDynamicBudgetType DynamicBudgetCampaignChange DynamicBudgetNewCampaign DynamicBudgetNewCampaignPlacement DynamicBudgetStrategy DynamicBudgetStrategyChange",
            "._inputs": "CampaignAutopilotPropertiesDict DynamicBudgetCampaignChangeDict DynamicBudgetNewCampaignDict DynamicBudgetStrategyChangeDict",
            "._list": "AdvObjectType CampaignInList CampaignInListPaymentType CampaignInListProductAutopilotStrategy CampaignListResponse",
            "._objects": "CampaignObject CampaignObjectsResponse",
            "._shared_ad_placement": "AdPlacement",
            "._shared_autostop_status": "AutostopStatus",
            "._shared_campaign": "Campaign",
            "._shared_campaign_autopilot_properties": "CampaignAutopilotProperties",
            "._shared_campaign_id": "CampaignId",
            "._shared_campaign_mode": "CampaignMode",
            "._shared_campaign_sku_add_mode": "CampaignSkuAddMode",
            "._shared_campaign_state": "CampaignState",
            "._shared_cpc_strategy": "CpcStrategy",
            "._sync": "CampaignResource",
            "._update": "CampaignUpdateRequest",
        },
    )
