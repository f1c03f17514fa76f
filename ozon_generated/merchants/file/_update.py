# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``PUT /merchants/files``: Change products by a file."""

from __future__ import annotations

from typing import ClassVar

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from .._shared_product_job_response import ProductJobResponse


@model
class FileUpdateRequest(Model):
    """Where the file is, and what it is."""

    _open: ClassVar[bool] = True


OPERATION = Operation(
    api="merchants",
    name="file.update",
    method="PUT",
    path="/merchants/files",
    summary="Change products by a file",
    safety="write",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    task=Task(
        id="JobId",
        poll="job.get",
        argument="id",
        state="JobInfo.State",
        pending=(),
        done=("Finished", "Successfull"),
        failed=("PartiallyFailed", "Failed"),
    ),
    request=FileUpdateRequest,
    response=ProductJobResponse,
    encoding="windows-1251",
)
