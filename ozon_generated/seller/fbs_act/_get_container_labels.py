# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/act/get-container-labels``: Download labels of the cargo units of a carriage."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class FbsActGetContainerLabelsRequest(Model):
    """Request of `fbs_act.get_container_labels`."""

    id: int
    """The carriage_id."""


OPERATION = Operation(
    api="seller",
    name="fbs_act.get_container_labels",
    method="POST",
    path="/v2/posting/fbs/act/get-container-labels",
    summary="Download labels of the cargo units of a carriage",
    safety="read",
    request=FbsActGetContainerLabelsRequest,
    reply="file",
    content_types=("application/pdf",),
)
