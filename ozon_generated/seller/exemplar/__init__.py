# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Marking codes and other data of single pieces in a posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncExemplarResource as AsyncExemplarResource
    from ._create_or_get import ExemplarCreateOrGetRequest as ExemplarCreateOrGetRequest
    from ._create_or_get import ExemplarCreateOrGetResponse as ExemplarCreateOrGetResponse
    from ._create_or_get import ExemplarProduct as ExemplarProduct
    from ._inputs import ExemplarDict as ExemplarDict
    from ._inputs import ExemplarMarkDict as ExemplarMarkDict
    from ._inputs import ExemplarSetProductDict as ExemplarSetProductDict
    from ._inputs import ExemplarValidateItemDict as ExemplarValidateItemDict
    from ._inputs import ExemplarValidateProductDict as ExemplarValidateProductDict
    from ._set import ExemplarSetProduct as ExemplarSetProduct
    from ._set import ExemplarSetRequest as ExemplarSetRequest
    from ._shared_exemplar import Exemplar as Exemplar
    from ._shared_exemplar_mark import ExemplarMark as ExemplarMark
    from ._shared_exemplar_mark_type import ExemplarMarkType as ExemplarMarkType
    from ._status import ExemplarCheck as ExemplarCheck
    from ._status import ExemplarCheckStatus as ExemplarCheckStatus
    from ._status import ExemplarMarkCheck as ExemplarMarkCheck
    from ._status import ExemplarShipStatus as ExemplarShipStatus
    from ._status import ExemplarStatusProduct as ExemplarStatusProduct
    from ._status import ExemplarStatusRequest as ExemplarStatusRequest
    from ._status import ExemplarStatusResponse as ExemplarStatusResponse
    from ._sync import ExemplarResource as ExemplarResource
    from ._update import ExemplarUpdateRequest as ExemplarUpdateRequest
    from ._validate import ExemplarValidateItem as ExemplarValidateItem
    from ._validate import ExemplarValidateProduct as ExemplarValidateProduct
    from ._validate import ExemplarValidateRequest as ExemplarValidateRequest
    from ._validate import ExemplarValidateResponse as ExemplarValidateResponse
    from ._validate import ExemplarValidation as ExemplarValidation
    from ._validate import ExemplarValidationItem as ExemplarValidationItem
    from ._validate import ExemplarValidationMark as ExemplarValidationMark
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncExemplarResource",
            "._create_or_get": "ExemplarCreateOrGetRequest ExemplarCreateOrGetResponse ExemplarProduct",
            "._inputs": "ExemplarDict ExemplarMarkDict ExemplarSetProductDict ExemplarValidateItemDict ExemplarValidateProductDict",
            "._set": "ExemplarSetProduct ExemplarSetRequest",
            "._shared_exemplar": "Exemplar",
            "._shared_exemplar_mark": "ExemplarMark",
            "._shared_exemplar_mark_type": "ExemplarMarkType",
            "._status": "ExemplarCheck ExemplarCheckStatus ExemplarMarkCheck ExemplarShipStatus ExemplarStatusProduct ExemplarStatusRequest ExemplarStatusResponse",
            "._sync": "ExemplarResource",
            "._update": "ExemplarUpdateRequest",
            "._validate": "ExemplarValidateItem ExemplarValidateProduct ExemplarValidateRequest ExemplarValidateResponse ExemplarValidation ExemplarValidationItem ExemplarValidationMark",
        },
    )
