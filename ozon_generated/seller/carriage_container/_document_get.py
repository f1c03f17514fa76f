# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/document/get``: Download waybill and shipping list of containers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class CarriageContainerDocumentGetRequest(Model):
    """Request of `carriage_container.document_get`."""

    container_ids: Sequence[int]
    """Containers whose papers are wanted."""


@model
class CarriageContainerDocumentGetResponse(Model):
    """Answer of `carriage_container.document_get`."""

    content_type: str | None = None
    """Media type of the file."""

    file_content: str | None = None
    """The file, in base64."""

    file_name: str | None = None
    """Title under which the document may be saved, with its ending."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.document_get",
    method="POST",
    path="/v1/carriage/container/document/get",
    summary="Download waybill and shipping list of containers",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    request=CarriageContainerDocumentGetRequest,
    response=CarriageContainerDocumentGetResponse,
)
