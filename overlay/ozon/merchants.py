"""The Merchants API, which the Seller API has superseded: tokens, product jobs, and bodies as JSON or XML."""

from __future__ import annotations

from .auth.merchants import sign
from .client.merchants import AsyncMerchants, Merchants
from .client.merchants_pipeline import LowPriorityWarning, MerchantsWarning, NotSoldWarning
from .tasks.job_results import InitRequest, JobResult, read_job_result
from .tasks.jobs import JobError, JobOutcome, wait_for_job

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
