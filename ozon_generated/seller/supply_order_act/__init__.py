# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Acts of FBO supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._inputs import MoneyDict as MoneyDict
    from .._shared_money import Money as Money
    from ._accept import SupplyOrderActAcceptErrorReason as SupplyOrderActAcceptErrorReason
    from ._accept import SupplyOrderActAcceptRequest as SupplyOrderActAcceptRequest
    from ._accept import SupplyOrderActAcceptResponse as SupplyOrderActAcceptResponse
    from ._accept_status import SupplyOrderActAcceptStatus as SupplyOrderActAcceptStatus
    from ._accept_status import SupplyOrderActAcceptStatusRequest as SupplyOrderActAcceptStatusRequest
    from ._accept_status import SupplyOrderActAcceptStatusResponse as SupplyOrderActAcceptStatusResponse
    from ._async import AsyncSupplyOrderActResource as AsyncSupplyOrderActResource
    from ._product_get import SupplyActDefect as SupplyActDefect
    from ._product_get import SupplyActProduct as SupplyActProduct
    from ._product_get import SupplyActProducts as SupplyActProducts
    from ._product_get import SupplyActSku as SupplyActSku
    from ._product_get import SupplyOrderActProductGetRequest as SupplyOrderActProductGetRequest
    from ._product_get import SupplyOrderActProductGetResponse as SupplyOrderActProductGetResponse
    from ._shared_supply_act_amount import SupplyActAmount as SupplyActAmount
    from ._shared_supply_act_type import SupplyActType as SupplyActType
    from ._summary_get import SupplyAct as SupplyAct
    from ._summary_get import SupplyActs as SupplyActs
    from ._summary_get import SupplyActState as SupplyActState
    from ._summary_get import SupplyActSummary as SupplyActSummary
    from ._summary_get import SupplyOrderActSummaryGetRequest as SupplyOrderActSummaryGetRequest
    from ._summary_get import SupplyOrderActSummaryGetResponse as SupplyOrderActSummaryGetResponse
    from ._sync import SupplyOrderActResource as SupplyOrderActResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._inputs": "MoneyDict",
            ".._shared_money": "Money",
            "._accept": "SupplyOrderActAcceptErrorReason SupplyOrderActAcceptRequest SupplyOrderActAcceptResponse",
            "._accept_status": "SupplyOrderActAcceptStatus SupplyOrderActAcceptStatusRequest SupplyOrderActAcceptStatusResponse",
            "._async": "AsyncSupplyOrderActResource",
            "._product_get": "SupplyActDefect SupplyActProduct SupplyActProducts SupplyActSku SupplyOrderActProductGetRequest SupplyOrderActProductGetResponse",
            "._shared_supply_act_amount": "SupplyActAmount",
            "._shared_supply_act_type": "SupplyActType",
            "._summary_get": "SupplyAct SupplyActState SupplyActSummary SupplyActs SupplyOrderActSummaryGetRequest SupplyOrderActSummaryGetResponse",
            "._sync": "SupplyOrderActResource",
        },
    )
