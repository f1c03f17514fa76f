# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of action_auto_add, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._candidates import ActionAutoAddCandidatesResponse
    from ._candidates_v1 import ActionAutoAddCandidatesV1Response
    from ._delete import ActionAutoAddDeleteResponse
    from ._delete_v1 import ActionAutoAddDeleteV1Response
    from ._inputs import ActionAutoAddUpdateItemDict, ActionAutoAddUpdateV1ItemDict
    from ._list import ActionAutoAddListResponse
    from ._list_v1 import ActionAutoAddListV1Response
    from ._update import ActionAutoAddUpdateItem, ActionAutoAddUpdateResponse
    from ._update_v1 import ActionAutoAddUpdateV1Item, ActionAutoAddUpdateV1Response


class ActionAutoAddResource(SyncResource):
    """Products that Ozon adds to promotions by itself."""

    __slots__ = ()

    def list_v1(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> ActionAutoAddListV1Response:
        """List products that Ozon will add to a promotion (first version).

        Use `action_auto_add.list`. Prices are plain numbers here.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            limit: Products per page, 1 to 100. 100 is sent when it is left out.
            offset: Number of rows to skip. Ozon takes 0 when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/auto-add/products/list``. Reads only; switched off on 2026-10-13; successor:
        action_auto_add.list. https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsList
        """
        result: ActionAutoAddListV1Response = self._call(
            "list_v1",
            {"action_id": action_id, "auto_add_date": auto_add_date, "limit": limit, "offset": offset},
            options,
        )
        return result

    def candidates_v1(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> ActionAutoAddCandidatesV1Response:
        """List products that Ozon could add to a promotion (first version).

        Use `action_auto_add.candidates`. Prices are plain numbers here.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            limit: Products per page, 1 to 100. 100 is sent when it is left out.
            offset: Number of rows to skip. Ozon takes 0 when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of candidates

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/auto-add/products/candidates``. Reads only; switched off on 2026-10-13; successor:
        action_auto_add.candidates. https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsCandidates
        """
        result: ActionAutoAddCandidatesV1Response = self._call(
            "candidates_v1",
            {"action_id": action_id, "auto_add_date": auto_add_date, "limit": limit, "offset": offset},
            options,
        )
        return result

    def delete_v1(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        product_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> ActionAutoAddDeleteV1Response:
        """Take products off the list of automatic additions (first version).

        Use `action_auto_add.delete`. Keeps Ozon from adding up to 1000 products at auto_add_date.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            product_ids: Products to take off the list, 1 to 1000.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Products that were taken off the list

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/auto-add/products/delete``. Destroys or withdraws; may be repeated; switched off on
        2026-10-13; successor: action_auto_add.delete.
        https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsDelete
        """
        result: ActionAutoAddDeleteV1Response = self._call(
            "delete_v1",
            {"action_id": action_id, "auto_add_date": auto_add_date, "product_ids": product_ids},
            options,
        )
        return result

    def update_v1(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        to_update: Sequence[ActionAutoAddUpdateV1Item | ActionAutoAddUpdateV1ItemDict],
        options: CallOptions | None = None,
    ) -> ActionAutoAddUpdateV1Response:
        """Put products on the list of automatic additions (first version).

        Use `action_auto_add.update`. A 200 may hold refusals: below_min_price, extremely_low_price and failed_price
        name products by their price, rejected names the others.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            to_update: Products to add or to change.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            What became of the products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/auto-add/products/update``. Writes; may be repeated; switched off on 2026-10-13;
        successor: action_auto_add.update. https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsUpdate
        """
        result: ActionAutoAddUpdateV1Response = self._call(
            "update_v1",
            {"action_id": action_id, "auto_add_date": auto_add_date, "to_update": to_update},
            options,
        )
        return result

    def candidates(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> ActionAutoAddCandidatesResponse:
        """List products that Ozon could add to a promotion by itself.

        Products that are not on the list of automatic additions for auto_add_date but could be put on it with
        `action_auto_add.update`.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            limit: Products per page, 1 to 100. 100 is sent when it is left out.
            offset: Number of rows to skip. Ozon takes 0 when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of candidates

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/auto-add/products/candidates``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsCandidatesV2
        """
        result: ActionAutoAddCandidatesResponse = self._call(
            "candidates",
            {"action_id": action_id, "auto_add_date": auto_add_date, "limit": limit, "offset": offset},
            options,
        )
        return result

    def list(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> ActionAutoAddListResponse:
        """List products that Ozon will add to a promotion by itself.

        What Ozon is going to put into the promotion at auto_add_date unless the seller objects with
        `action_auto_add.delete`. auto_add_date must be one of auto_add_dates in `action.list`.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            limit: Products per page, 1 to 100. 100 is sent when it is left out.
            offset: Number of rows to skip. Ozon takes 0 when it is absent.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/auto-add/products/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsListV2
        """
        result: ActionAutoAddListResponse = self._call(
            "list",
            {"action_id": action_id, "auto_add_date": auto_add_date, "limit": limit, "offset": offset},
            options,
        )
        return result

    def update(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        products: Sequence[ActionAutoAddUpdateItem | ActionAutoAddUpdateItemDict],
        options: CallOptions | None = None,
    ) -> ActionAutoAddUpdateResponse:
        """Put products on the list of automatic additions.

        1 to 1000 products with price and pieces; a product that is on the list gets the new terms. The price is a
        limit price, which Ozon writes into the product card on auto_add_date (see `action.products_update`). A 200
        may hold refusals: below_min_price, extremely_low_price and failed_price name products by their price,
        rejected names the others.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            products: 1 to 1000 products to add or to change.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            What became of the products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/auto-add/products/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsUpdateV2
        """
        result: ActionAutoAddUpdateResponse = self._call(
            "update",
            {"action_id": action_id, "auto_add_date": auto_add_date, "products": products},
            options,
        )
        return result

    def delete(
        self,
        *,
        action_id: int,
        auto_add_date: datetime,
        product_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> ActionAutoAddDeleteResponse:
        """Take products off the list of automatic additions.

        Keeps Ozon from adding the products at auto_add_date. Products that were added already leave the promotion
        with `action.products_deactivate`.

        Args:
            action_id: Number of the promotion from `action.list`.
            auto_add_date: One of auto_add_dates of the promotion in `action.list`.
            product_ids: Products to take off the list, up to 1000. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Products that were taken off the list

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/auto-add/products/delete``. Destroys or withdraws; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ActionsAutoAddProductsDeleteV2
        """
        result: ActionAutoAddDeleteResponse = self._call(
            "delete",
            {"action_id": action_id, "auto_add_date": auto_add_date, "product_ids": product_ids},
            options,
        )
        return result
