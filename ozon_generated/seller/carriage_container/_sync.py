# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of carriage_container, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from .._shared_sort_direction import SortDirection
    from ._approve import CarriageContainerApproveResponse
    from ._cancel import CarriageContainerCancelResponse
    from ._create import CarriageContainerCreateResponse
    from ._document_get import CarriageContainerDocumentGetResponse
    from ._fill import CarriageContainerFillResponse
    from ._get import CarriageContainerGetResponse
    from ._inputs import CarriageContainerFilterDict
    from ._label_get import CarriageContainerLabelGetResponse
    from ._list import CarriageContainerFilter, CarriageContainerListResponse
    from ._place_into import CarriageContainerPlaceIntoResponse
    from ._remove_from import CarriageContainerRemoveFromResponse
    from ._remove_postings import CarriageContainerRemovePostingsResponse
    from ._shared_carriage_container_cargo_type import CarriageContainerCargoType
    from ._shared_carriage_container_sort_type import CarriageContainerSortType
    from ._status_get import CarriageContainerStatusGetResponse
    from ._task_info import CarriageContainerTaskInfoResponse


class CarriageContainerResource(SyncResource):
    """Boxes and pallets in which FBS postings leave."""

    __slots__ = ()

    def create(
        self,
        *,
        cargo_type: CarriageContainerCargoType,
        containers_count: int,
        sort_type: CarriageContainerSortType,
        warehouse_id: int,
        options: CallOptions | None = None,
    ) -> CarriageContainerCreateResponse:
        """Make boxes or pallets for FBS postings.

        First step of shipping in containers; needs trusted acceptance of cargo units. Then fill the boxes with
        `carriage_container.fill`, put them on pallets if wanted, and approve them. Repeating the call makes more
        containers.

        Args:
            cargo_type: Whether boxes or pallets are made.
            containers_count: Number of containers to make, 1 to 100.
            sort_type: Which parcels go into it.
            warehouse_id: Number of the FBS warehouse from which they leave.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Numbers of the containers

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/create``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerCreate
        """
        result: CarriageContainerCreateResponse = self._call(
            "create",
            {
                "cargo_type": cargo_type,
                "containers_count": containers_count,
                "sort_type": sort_type,
                "warehouse_id": warehouse_id,
            },
            options,
        )
        return result

    def fill(
        self,
        *,
        container_id: int,
        posting_numbers: Sequence[str],
        options: CallOptions | None = None,
    ) -> CarriageContainerFillResponse:
        """Put postings into a container.

        Starts a task. Postings that cannot go in are told in a 200; a posting is in one container at most.

        Args:
            container_id: The container, from `carriage_container.create`.
            posting_numbers: Up to 300 assembled postings.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task, and postings that were refused

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/fill``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerFill
        """
        result: CarriageContainerFillResponse = self._call(
            "fill",
            {"container_id": container_id, "posting_numbers": posting_numbers},
            options,
        )
        return result

    def place_into(
        self,
        *,
        child_container_ids: Sequence[int],
        parent_container_id: int,
        options: CallOptions | None = None,
    ) -> CarriageContainerPlaceIntoResponse:
        """Put boxes on a pallet.

        Starts a task. Boxes that cannot go on the pallet are told in a 200.

        Args:
            child_container_ids: Boxes to put on the pallet.
            parent_container_id: The pallet.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task, and boxes that were refused

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/place-into``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerPlaceInto
        """
        result: CarriageContainerPlaceIntoResponse = self._call(
            "place_into",
            {"child_container_ids": child_container_ids, "parent_container_id": parent_container_id},
            options,
        )
        return result

    def approve(
        self,
        *,
        container_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CarriageContainerApproveResponse:
        """Approve the content of containers.

        Starts a task that closes the containers for changes. Labels and papers can be fetched after it. Refused
        containers are told in a 200.

        Args:
            container_ids: Containers whose content is final.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task, and containers that were refused

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/approve``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerApprove
        """
        result: CarriageContainerApproveResponse = self._call(
            "approve",
            {"container_ids": container_ids},
            options,
        )
        return result

    def task_info(
        self,
        *,
        task_id: int,
        options: CallOptions | None = None,
    ) -> CarriageContainerTaskInfoResponse:
        """Ask how far a task on containers is.

        Filling, approving, moving and giving up containers run in the background; poll until completed or failed.

        Args:
            task_id: From the answer of a method that changes containers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the task

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/task/info``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerTaskInfo
        """
        result: CarriageContainerTaskInfoResponse = self._call(
            "task_info",
            {"task_id": task_id},
            options,
        )
        return result

    def label_get(
        self,
        *,
        container_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CarriageContainerLabelGetResponse:
        """Download labels of containers.

        Up to 300 containers in one file, base64 text within the JSON. Containers without a label are told in a 200.

        Args:
            container_ids: Up to 300 containers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The labels, and containers that were refused

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/label/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerLabelGet
        """
        result: CarriageContainerLabelGetResponse = self._call(
            "label_get",
            {"container_ids": container_ids},
            options,
        )
        return result

    def document_get(
        self,
        *,
        container_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CarriageContainerDocumentGetResponse:
        """Download waybill and shipping list of containers.

        For approved containers. The PDF is base64 text within the JSON.

        Args:
            container_ids: Containers whose papers are wanted.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The file

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/document/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerDocumentGet
        """
        result: CarriageContainerDocumentGetResponse = self._call(
            "document_get",
            {"container_ids": container_ids},
            options,
        )
        return result

    def list(
        self,
        *,
        filter: CarriageContainerFilter | CarriageContainerFilterDict | None = None,
        sort_dir: SortDirection | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> CarriageContainerListResponse:
        """List containers.

        Containers of a span of creation and of one kind of sorting, which the filter has to name. An empty cursor
        ends the list.

        Args:
            filter: Which containers to list.
            sort_dir: Order by time of creation.
            limit: Containers per page, 1 to 300. Ozon takes 100 when it is absent.
            cursor: Where the page begins; empty for the first page. At most 1000 characters.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of containers

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerList
        """
        result: CarriageContainerListResponse = self._call(
            "list",
            {"filter": filter, "sort_dir": sort_dir, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    def get(
        self,
        *,
        container_id: int,
        options: CallOptions | None = None,
    ) -> CarriageContainerGetResponse:
        """Read one container with its postings.

        The postings with their products, the pallet it stands on, and what may be done with it now.

        Args:
            container_id: Number of the container.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The container

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerGet
        """
        result: CarriageContainerGetResponse = self._call(
            "get",
            {"container_id": container_id},
            options,
        )
        return result

    def status_get(
        self,
        *,
        container_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CarriageContainerStatusGetResponse:
        """Show the stage of many containers.

        Up to 1000 containers at once, with nothing but the stage.

        Args:
            container_ids: 1 to 1000 containers.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Stage by container

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/status/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerStatusGet
        """
        result: CarriageContainerStatusGetResponse = self._call(
            "status_get",
            {"container_ids": container_ids},
            options,
        )
        return result

    def remove_postings(
        self,
        *,
        container_id: int,
        posting_numbers: Sequence[str],
        options: CallOptions | None = None,
    ) -> CarriageContainerRemovePostingsResponse:
        """Take postings out of a container.

        Starts a task. Possible while remove_posting_from_container is among the available_actions of the container.

        Args:
            container_id: The container that holds the postings.
            posting_numbers: Postings to take out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task, and postings that were refused

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/remove-postings``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerRemovePostings
        """
        result: CarriageContainerRemovePostingsResponse = self._call(
            "remove_postings",
            {"container_id": container_id, "posting_numbers": posting_numbers},
            options,
        )
        return result

    def remove_from(
        self,
        *,
        child_container_ids: Sequence[int],
        parent_container_id: int,
        options: CallOptions | None = None,
    ) -> CarriageContainerRemoveFromResponse:
        """Take boxes off a pallet.

        Starts a task. The boxes stay, with their postings.

        Args:
            child_container_ids: Boxes to take off the pallet.
            parent_container_id: The pallet.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task, and boxes that were refused

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/remove-from``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerRemoveFrom
        """
        result: CarriageContainerRemoveFromResponse = self._call(
            "remove_from",
            {"child_container_ids": child_container_ids, "parent_container_id": parent_container_id},
            options,
        )
        return result

    def cancel(
        self,
        *,
        container_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> CarriageContainerCancelResponse:
        """Give up containers.

        Starts a task that gives up to 100 containers up; it cannot be undone. Refused containers are told in a 200.

        Args:
            container_ids: Up to 100 containers to give up.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The task, and containers that were refused

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/container/cancel``. Destroys or withdraws; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/CarriageContainerCancel
        """
        result: CarriageContainerCancelResponse = self._call(
            "cancel",
            {"container_ids": container_ids},
            options,
        )
        return result
