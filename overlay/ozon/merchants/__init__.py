"""The Merchants API, which the Seller API has superseded: tokens, product jobs, and bodies as JSON or XML."""

from __future__ import annotations

from .clients import AsyncMerchants, Merchants, sign
from .jobs import InitRequest, JobError, JobOutcome, JobResult, read_job_result, wait_for_job
from .pipeline import LowPriorityWarning, MerchantsWarning, NotSoldWarning

__all__ = [
    "AsyncMerchants",
    "InitRequest",
    "JobError",
    "JobOutcome",
    "JobResult",
    "LowPriorityWarning",
    "Merchants",
    "MerchantsWarning",
    "NotSoldWarning",
    "read_job_result",
    "sign",
    "wait_for_job",
]
