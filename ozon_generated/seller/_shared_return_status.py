# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReturnStatus: TypeAlias = (
    Literal[
        "DisputeOpened",
        "OnSellerApproval",
        "ArrivedAtReturnPlace",
        "OnSellerClarification",
        "OnSellerClarificationAfterPartialCompensation",
        "OfferedPartialCompensation",
        "ReturnMoneyApproved",
        "PartialCompensationReturned",
        "CancelledDisputeNotOpen",
        "Rejected",
        "CrmRejected",
        "Cancelled",
        "Approved",
        "ApprovedByOzon",
        "ReceivedBySeller",
        "MovingToSeller",
        "ReturnCompensated",
        "ReturningToSellerByCourier",
        "Utilizing",
        "Utilized",
        "MoneyReturned",
        "PartialCompensationInProcess",
        "DisputeYouOpened",
        "CompensationRejected",
        "DisputeOpening",
        "CompensationOffered",
        "WaitingCompensation",
        "SendingError",
        "CompensationRejectedBySla",
        "CompensationRejectedBySeller",
        "MovingToOzon",
        "ReturnedToOzon",
        "MoneyReturnedBySystem",
        "WaitingShipment",
    ]
    | str
)
"""Stage of a return. On the way: WaitingShipment, MovingToSeller, MovingToOzon, ReturningToSellerByCourier,
ArrivedAtReturnPlace (ready to be fetched), ReceivedBySeller, ReturnedToOzon, Utilizing and Utilized (destroyed).
The seller has to act on OnSellerApproval, OnSellerClarification and CompensationOffered; DisputeOpened was opened
by the buyer and DisputeYouOpened by the seller; CrmRejected was rejected by Ozon; CompensationRejectedBySla means
that the time to decide ran out. ReturnCompensated is known to the report only.
"""
