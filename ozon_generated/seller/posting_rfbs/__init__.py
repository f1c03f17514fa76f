# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Delivery steps that the seller reports himself (rFBS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncPostingRfbsResource as AsyncPostingRfbsResource
    from ._cutoff_set import PostingRfbsCutoffSetRequest as PostingRfbsCutoffSetRequest
    from ._cutoff_set import PostingRfbsCutoffSetResponse as PostingRfbsCutoffSetResponse
    from ._delivered import PostingRfbsDeliveredRequest as PostingRfbsDeliveredRequest
    from ._delivering import PostingRfbsDeliveringRequest as PostingRfbsDeliveringRequest
    from ._inputs import RfbsTimeslotDict as RfbsTimeslotDict
    from ._inputs import RfbsTrackingNumberDict as RfbsTrackingNumberDict
    from ._last_mile import PostingRfbsLastMileRequest as PostingRfbsLastMileRequest
    from ._shared_posting_rfbs_move_status_response import (
        PostingRfbsMoveStatusResponse as PostingRfbsMoveStatusResponse,
    )
    from ._shared_rfbs_move_status import RfbsMoveStatus as RfbsMoveStatus
    from ._sync import PostingRfbsResource as PostingRfbsResource
    from ._timeslot_change_restrictions import (
        PostingRfbsTimeslotChangeRestrictionsRequest as PostingRfbsTimeslotChangeRestrictionsRequest,
    )
    from ._timeslot_change_restrictions import (
        PostingRfbsTimeslotChangeRestrictionsResponse as PostingRfbsTimeslotChangeRestrictionsResponse,
    )
    from ._timeslot_change_restrictions import RfbsDeliveryInterval as RfbsDeliveryInterval
    from ._timeslot_set import PostingRfbsTimeslotSetRequest as PostingRfbsTimeslotSetRequest
    from ._timeslot_set import PostingRfbsTimeslotSetResponse as PostingRfbsTimeslotSetResponse
    from ._timeslot_set import RfbsTimeslot as RfbsTimeslot
    from ._tracking_number_set import PostingRfbsTrackingNumberSetRequest as PostingRfbsTrackingNumberSetRequest
    from ._tracking_number_set import RfbsTrackingNumber as RfbsTrackingNumber
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncPostingRfbsResource",
            "._cutoff_set": "PostingRfbsCutoffSetRequest PostingRfbsCutoffSetResponse",
            "._delivered": "PostingRfbsDeliveredRequest",
            "._delivering": "PostingRfbsDeliveringRequest",
            "._inputs": "RfbsTimeslotDict RfbsTrackingNumberDict",
            "._last_mile": "PostingRfbsLastMileRequest",
            "._shared_posting_rfbs_move_status_response": "PostingRfbsMoveStatusResponse",
            "._shared_rfbs_move_status": "RfbsMoveStatus",
            "._sync": "PostingRfbsResource",
            "._timeslot_change_restrictions": "PostingRfbsTimeslotChangeRestrictionsRequest PostingRfbsTimeslotChangeRestrictionsResponse RfbsDeliveryInterval",
            "._timeslot_set": "PostingRfbsTimeslotSetRequest PostingRfbsTimeslotSetResponse RfbsTimeslot",
            "._tracking_number_set": "PostingRfbsTrackingNumberSetRequest RfbsTrackingNumber",
        },
    )
