# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of organisation, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._vendor_tag import OrganisationVendorTagResponse


class OrganisationResource(SyncResource):
    """The advertiser's organisation."""

    __slots__ = ()

    def vendor_tag(
        self,
        *,
        org_id: str,
        options: CallOptions | None = None,
    ) -> OrganisationVendorTagResponse:
        """Get the tag for links from outside.

        The tag that goes into links to ozon.ru so that visits are put down to the organisation.

        Args:
            org_id: Number of the organisation in the advertising cabinet.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The tag

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /api/client/organisation/vendor_tag``. Reads only.
        https://docs.ozon.ru/api/performance/#operation/GetVendorTag
        """
        result: OrganisationVendorTagResponse = self._call(
            "vendor_tag",
            {"org_id": org_id},
            options,
        )
        return result
