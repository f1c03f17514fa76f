"""The Merchants API, which the Seller API has superseded: tokens, product jobs, and bodies as JSON or XML."""

from __future__ import annotations

from ._auth import sign
from ._clients import AsyncMerchants, Merchants
from ._jobs import JobError, JobOutcome, wait_for_job
from ._pipeline import LowPriorityWarning, MerchantsWarning, NotSoldWarning
from ._result import InitRequest, JobResult, read_job_result

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
