# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What may be passed instead of a model: mappings, for type checkers and editors. The client does not load this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._dynamic_budget import DynamicBudgetNewCampaignPlacement, DynamicBudgetStrategy, DynamicBudgetStrategyChange
from ._shared_campaign_sku_add_mode import CampaignSkuAddMode


class CampaignAutopilotPropertiesDict(TypedDict, total=False):
    """`CampaignAutopilotProperties` as a mapping."""

    categoryId: str
    skuAddMode: CampaignSkuAddMode


class DynamicBudgetNewCampaignDict(TypedDict, total=False):
    """`DynamicBudgetNewCampaign` as a mapping."""

    autopilotStrategy: DynamicBudgetStrategy
    placement: DynamicBudgetNewCampaignPlacement
    skusCount: str


class DynamicBudgetStrategyChangeDict(TypedDict, total=False):
    """`DynamicBudgetStrategyChange` as a mapping."""

    strategy: DynamicBudgetStrategy


class DynamicBudgetCampaignChangeDict(TypedDict, total=False):
    """`DynamicBudgetCampaignChange` as a mapping."""

    addingSkus: Sequence[str]
    autopilotStrategy: DynamicBudgetStrategyChange | DynamicBudgetStrategyChangeDict
    campaignId: str
