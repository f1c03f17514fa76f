# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v1/dull/{dull_id}/file``: Get a file."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="mini",
    name="dull.file",
    method="GET",
    path="/v1/dull/{dull_id}/file",
    summary="Get a file",
    path_parameters={"dull_id": "dull_id"},
    query_parameters={"sizes": "sizes"},
    required_parameters=frozenset({"dull_id"}),
    safety="read",
    reply="file",
    content_types=("application/pdf",),
)
