# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of job, synchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._get import JobGetResponse
    from ._log import JobLogResponse


class JobResource(SyncResource):
    """Jobs that product changes start, and their logs."""

    __slots__ = ()

    def get(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> JobGetResponse:
        """Get the state of a job.

        Returns how far a product change has come and which steps were done. Finished is not success: it only says
        that nothing more will happen, so look at HasErrors and for steps whose Activity is Error. Neither a polling
        interval nor how long a finished job can be asked for is documented.

        Args:
            id: JobId that the product change returned.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The job and its steps

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/jobs/{id}``. Reads only.
        """
        result: JobGetResponse = self._call(
            "get",
            {"id": id},
            options,
        )
        return result

    def log(
        self,
        *,
        id: int,
        options: CallOptions | None = None,
    ) -> JobLogResponse:
        """Get the log of a job.

        Returns the detailed errors of a job. It is worth asking for once `job.get` tells that the job is finished
        with errors.

        Args:
            id: JobId that the product change returned.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The log of the job

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /merchants/jobs/{id}/log``. Reads only.
        """
        result: JobLogResponse = self._call(
            "log",
            {"id": id},
            options,
        )
        return result
