# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The advertiser's organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy

if TYPE_CHECKING:
    from ._async import AsyncOrganisationResource as AsyncOrganisationResource
    from ._sync import OrganisationResource as OrganisationResource
    from ._vendor_tag import OrganisationVendorTagResponse as OrganisationVendorTagResponse
else:
    __getattr__ = lazy(
        __name__,
        {
            "._async": "AsyncOrganisationResource",
            "._sync": "OrganisationResource",
            "._vendor_tag": "OrganisationVendorTagResponse",
        },
    )
