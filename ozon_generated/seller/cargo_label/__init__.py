# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Labels of FBO cargo units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from .._shared_cargo_task_status import CargoTaskStatus as CargoTaskStatus
    from ._async import AsyncCargoLabelResource as AsyncCargoLabelResource
    from ._create import CargoLabelCargo as CargoLabelCargo
    from ._create import CargoLabelCreateRequest as CargoLabelCreateRequest
    from ._create import CargoLabelCreateResponse as CargoLabelCreateResponse
    from ._get import CargoLabelFile as CargoLabelFile
    from ._get import CargoLabelGetRequest as CargoLabelGetRequest
    from ._get import CargoLabelGetResponse as CargoLabelGetResponse
    from ._inputs import CargoLabelCargoDict as CargoLabelCargoDict
    from ._shared_cargo_label_error_reason import CargoLabelErrorReason as CargoLabelErrorReason
    from ._shared_cargo_label_errors import CargoLabelErrors as CargoLabelErrors
    from ._sync import CargoLabelResource as CargoLabelResource
else:
    __getattr__ = lazy(
        __name__,
        {
            ".._shared_cargo_task_status": "CargoTaskStatus",
            "._async": "AsyncCargoLabelResource",
            "._create": "CargoLabelCargo CargoLabelCreateRequest CargoLabelCreateResponse",
            "._get": "CargoLabelFile CargoLabelGetRequest CargoLabelGetResponse",
            "._inputs": "CargoLabelCargoDict",
            "._shared_cargo_label_error_reason": "CargoLabelErrorReason",
            "._shared_cargo_label_errors": "CargoLabelErrors",
            "._sync": "CargoLabelResource",
        },
    )
