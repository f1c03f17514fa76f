# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v1/cargoes-label/file/{file_guid}``: Download cargo labels (switched off)."""

from __future__ import annotations

from datetime import date

from ...operation import (
    Lifecycle,
    Operation,
)

OPERATION = Operation(
    api="seller",
    name="cargo_label.file",
    method="GET",
    path="/v1/cargoes-label/file/{file_guid}",
    summary="Download cargo labels (switched off)",
    path_parameters={"file_guid": "file_guid"},
    required_parameters=frozenset({"file_guid"}),
    safety="read",
    lifecycle=Lifecycle(announced=date(2026, 3, 10), off=date(2026, 4, 10), replacement=("cargo_label.get",)),
    reply="file",
    content_types=("application/pdf",),
)
