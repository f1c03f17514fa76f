# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""XML schemas of the upload file and of product descriptions, with their reference lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncXsdResource as AsyncXsdResource
    from ._shared_xsd_response import XsdResponse as XsdResponse
    from ._sync import XsdResource as XsdResource
else:
    __getattr__ = lazy(
        __name__, {"._async": "AsyncXsdResource", "._shared_xsd_response": "XsdResponse", "._sync": "XsdResource"}
    )
