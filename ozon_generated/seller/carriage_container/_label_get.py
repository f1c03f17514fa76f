# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/label/get``: Download labels of containers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_carriage_container_error import CarriageContainerError


@model
class CarriageContainerLabelGetRequest(Model):
    """Request of `carriage_container.label_get`."""

    container_ids: Sequence[int]
    """Up to 300 containers."""


@model
class CarriageContainerFile(Model):
    """A file within the answer."""

    content_type: str | None = None
    """Media type of the file."""

    file_content: str | None = None
    """The file, in base64."""

    file_name: str | None = None
    """Title under which the file may be saved, with its ending."""


@model
class CarriageContainerLabelGetResponse(Model):
    """Answer of `carriage_container.label_get`."""

    content: CarriageContainerFile | None = None
    """The labels of all containers in one file."""

    error_containers: list[CarriageContainerError] = attrs.field(factory=list)
    """Containers without a label."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.label_get",
    method="POST",
    path="/v1/carriage/container/label/get",
    summary="Download labels of containers",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    item_errors=ItemErrors(items="error_containers", errors="error_message", key="container_id"),
    request=CarriageContainerLabelGetRequest,
    response=CarriageContainerLabelGetResponse,
)
