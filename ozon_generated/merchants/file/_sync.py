# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of file, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_product_job_response import ProductJobResponse


class FileResource(SyncResource):
    """Bulk uploads, by which many products are created or changed with one file."""

    __slots__ = ()

    def update(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Change products by a file.

        Does for products that exist what `file.create` does for new ones; a change of their state of sale is
        possible too, with the same data as in a single call. What the body holds is lost here as well, so send a
        FileUpdateRequest with members in its extra.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that reads the file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``PUT /merchants/files``. Writes; is never repeated by the client.
        """
        result: ProductJobResponse = self._call(
            "update",
            {},
            options,
        )
        return result

    def create(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ProductJobResponse:
        """Create products from a file.

        Queues a file with many products and returns the job that reads it. The file lies at an address that Ozon
        can reach; a local one is uploaded by hand in the cabinet. `xsd.products` describes its structure. What the
        body of this call holds is lost, so that no argument is named here: send a FileCreateRequest with members in
        its extra. The job is polled with `job.get`, and its end is also told by a JobResult with the State of the
        whole file.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job that reads the file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /merchants/files``. Writes; is never repeated by the client.
        """
        result: ProductJobResponse = self._call(
            "create",
            {},
            options,
        )
        return result
