"""The Merchants API, which the Seller API has superseded: tokens, product jobs, and bodies as JSON or XML."""

from __future__ import annotations

from ._auth import sign
from ._clients import AsyncMerchants, Merchants
from ._jobs import JobError, JobOutcome, wait_for_job
from ._pipeline import LowPriorityWarning, MerchantsWarning, NotSoldWarning

__all__ = [
    "AsyncMerchants",
    "JobError",
    "JobOutcome",
    "LowPriorityWarning",
    "Merchants",
    "MerchantsWarning",
    "NotSoldWarning",
    "sign",
    "wait_for_job",
]
