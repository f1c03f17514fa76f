# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of carriage, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._act_discrepancy_pdf import CarriageActDiscrepancyPdfResponse
    from ._approve import CarriageApproveResponse
    from ._available_list import CarriageAvailableListResponse
    from ._cancel import CarriageCancelResponse
    from ._create import CarriageCreateResponse
    from ._delivery_list import CarriageDeliveryFilter, CarriageDeliveryListResponse
    from ._delivery_list_v1 import CarriageDeliveryListV1Response
    from ._ettn_status import CarriageEttnStatusResponse
    from ._get import CarriageGetResponse
    from ._inputs import CarriageDeliveryFilterDict
    from ._set_postings import CarriageSetPostingsResponse


class CarriageResource(SyncResource):
    """Carriages, the shipments in which FBS postings leave."""

    __slots__ = ()

    def delivery_list(
        self,
        *,
        filter: CarriageDeliveryFilter | CarriageDeliveryFilterDict | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> CarriageDeliveryListResponse:
        """List delivery methods with the work and carriages of a day.

        Where to begin on the day of the shipment: how many postings must leave, how many are assembled, which
        carriages exist and what hinders them. A carriage with the id 0 can be made with `carriage.create`. Methods
        without postings are left out.

        Args:
            filter: Which methods and day.
            limit: Delivery methods per page, at most 1000. 1000 is sent when it is left out.
            cursor: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of delivery methods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/carriage/delivery/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CarriageAPI_CarriageDeliveryListV2
        """
        result: CarriageDeliveryListResponse = self._call(
            "delivery_list",
            {"filter": filter, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    def create(
        self,
        *,
        all_blr_traceable: bool | None = None,
        delivery_method_id: int | None = None,
        departure_date: datetime | None = None,
        options: CallOptions | None = None,
    ) -> CarriageCreateResponse:
        """Create a carriage of all assembled postings.

        Takes in all postings of the delivery method that are in awaiting_deliver. No field is demanded, and even an
        empty request makes a real shipment: always name the delivery method. The carriage is in the stage new, in
        which `carriage.set_postings` may change it, until `carriage.approve`. Read its postings with
        `fbs_act.get_postings`.

        Args:
            all_blr_traceable: True for a carriage of goods that need papers for traceability in Belarus.
            delivery_method_id: Of an rFBS warehouse from `delivery_method.list`; of an FBS warehouse the
                warehouse_id.
            departure_date: Day of the shipment; today when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The new carriage

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CarriageAPI_CarriageCreate
        """
        result: CarriageCreateResponse = self._call(
            "create",
            {
                "all_blr_traceable": all_blr_traceable,
                "delivery_method_id": delivery_method_id,
                "departure_date": departure_date,
            },
            options,
        )
        return result

    def get(
        self,
        *,
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> CarriageGetResponse:
        """Read a carriage.

        Stage, what may be done with it, and whether postings are left for another one.

        Args:
            carriage_id: Number of the carriage.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The carriage

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/get``. Reads only. https://docs.ozon.ru/api/seller/#operation/CarriageGet
        """
        result: CarriageGetResponse = self._call(
            "get",
            {"carriage_id": carriage_id},
            options,
        )
        return result

    def set_postings(
        self,
        *,
        carriage_id: int,
        posting_numbers: Sequence[str],
        options: CallOptions | None = None,
    ) -> CarriageSetPostingsResponse:
        """Replace the postings of a carriage.

        The list is the whole new content: what is not in it leaves the carriage and may go with the next one. Only
        in the stage new; not open to sellers from other CIS countries. A posting that was refused is told in a 200.
        To get the original list back, give the carriage up and make a new one.

        Args:
            carriage_id: A carriage in the stage new.
            posting_numbers: The whole new content; postings in awaiting_deliver.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Outcome by posting

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/set-postings``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/CarriageAPI_SetPostings
        """
        result: CarriageSetPostingsResponse = self._call(
            "set_postings",
            {"carriage_id": carriage_id, "posting_numbers": posting_numbers},
            options,
        )
        return result

    def approve(
        self,
        *,
        carriage_id: int,
        containers_count: int | None = None,
        options: CallOptions | None = None,
    ) -> CarriageApproveResponse:
        """Approve a carriage.

        Fixes the content and starts making barcode, waybill and shipping list (outside of Russia a transfer act).
        Poll `fbs_act.check_status`, then fetch them with `fbs_act.get_pdf` and `fbs_act.get_barcode`.

        Args:
            carriage_id: A carriage in the stage new.
            containers_count: Number of cargo units, for trusted acceptance only; others leave it out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The carriage was approved

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/approve``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CarriageAPI_CarriageApprove
        """
        result: CarriageApproveResponse = self._call(
            "approve",
            {"carriage_id": carriage_id, "containers_count": containers_count},
            options,
        )
        return result

    def cancel(
        self,
        *,
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> CarriageCancelResponse:
        """Give up a carriage.

        Its postings become free for another carriage. Whether it is possible is told by cancel_availability of
        `carriage.get`. A refusal comes as error in a 200.

        Args:
            carriage_id: Number of the carriage.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Stage of the carriage

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/cancel``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/CarriageAPI_CarriageCancel
        """
        result: CarriageCancelResponse = self._call(
            "cancel",
            {"carriage_id": carriage_id},
            options,
        )
        return result

    def act_discrepancy_pdf(
        self,
        *,
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> CarriageActDiscrepancyPdfResponse:
        """Download the act of discrepancies of a carriage.

        Only for carriages in the stage closed, and only for sellers from CIS countries other than Russia. The PDF
        is base64 text within the JSON.

        Args:
            carriage_id: A carriage in the stage closed.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The act

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/act-discrepancy/pdf``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/CarriageActDiscrepancyPDF
        """
        result: CarriageActDiscrepancyPdfResponse = self._call(
            "act_discrepancy_pdf",
            {"carriage_id": carriage_id},
            options,
        )
        return result

    def ettn_status(
        self,
        *,
        carriage_id: int,
        options: CallOptions | None = None,
    ) -> CarriageEttnStatusResponse:
        """Show the check of the electronic consignment note.

        For carriages of goods that are traced in Belarus.

        Args:
            carriage_id: A carriage of traceable goods.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            State of the check

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/ettn/status``. Reads only. https://docs.ozon.ru/api/seller/#operation/CarriageEttnStatus
        """
        result: CarriageEttnStatusResponse = self._call(
            "ettn_status",
            {"carriage_id": carriage_id},
            options,
        )
        return result

    def delivery_list_v1(
        self,
        *,
        delivery_method_id: int | None = None,
        departure_date: datetime | None = None,
        options: CallOptions | None = None,
    ) -> CarriageDeliveryListV1Response:
        """List delivery methods and carriages (switched off).

        Switched off on 2026-03-20; use `carriage.delivery_list`, which pages and counts optional carriages.

        Args:
            delivery_method_id: Number of the delivery method.
            departure_date: Day of the shipment; today when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Delivery methods

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/carriage/delivery/list``. Reads only; switched off on 2026-03-20; successor:
        carriage.delivery_list. https://docs.ozon.ru/api/seller/#operation/CarriageAPI_CarriageDeliveryList
        """
        result: CarriageDeliveryListV1Response = self._call(
            "delivery_list_v1",
            {"delivery_method_id": delivery_method_id, "departure_date": departure_date},
            options,
        )
        return result

    def available_list(
        self,
        *,
        delivery_method_id: int,
        departure_date: datetime | None = None,
        options: CallOptions | None = None,
    ) -> CarriageAvailableListResponse:
        """List carriages whose documents are due (switched off).

        Switched off on 2026-03-20; use `carriage.delivery_list`.

        Args:
            delivery_method_id: A method of the seller from `delivery_method.list`.
            departure_date: Day of the shipment; today when left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The carriages

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/posting/carriage-available/list``. Reads only; switched off on 2026-03-20; successor:
        carriage.delivery_list. https://docs.ozon.ru/api/seller/#operation/PostingAPI_GetCarriageAvailableList
        """
        result: CarriageAvailableListResponse = self._call(
            "available_list",
            {"delivery_method_id": delivery_method_id, "departure_date": departure_date},
            options,
        )
        return result
