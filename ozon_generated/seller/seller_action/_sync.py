# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of seller_action, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._inputs import (
        SellerActionDiscountLevelDict,
        SellerActionProductsAddItemDict,
        SellerActionUpdateDiscountParametersDict,
        SellerActionUpdateDiscountWithConditionParametersDict,
        SellerActionUpdateInstallmentParametersDict,
        SellerActionUpdateMultiLevelDiscountParametersDict,
        SellerActionUpdateVoucherParametersDict,
        SellerActionVoucherParametersDict,
    )
    from ._list import SellerActionListResponse, SellerActionStatus, SellerActionType
    from ._products_add import SellerActionProductsAddItem
    from ._products_candidates import SellerActionProductsCandidatesResponse
    from ._products_list import SellerActionProductsListResponse
    from ._shared_seller_action_create_response import SellerActionCreateResponse
    from ._shared_seller_action_discount_level import SellerActionDiscountLevel
    from ._shared_seller_action_discount_unit import SellerActionDiscountUnit
    from ._shared_seller_action_voucher_parameters import SellerActionVoucherParameters
    from ._update_discount import SellerActionUpdateDiscountParameters
    from ._update_discount_with_condition import SellerActionUpdateDiscountWithConditionParameters
    from ._update_installment import SellerActionUpdateInstallmentParameters
    from ._update_multi_level_discount import SellerActionUpdateMultiLevelDiscountParameters
    from ._update_voucher import SellerActionUpdateVoucherParameters
    from ._voucher_get import SellerActionVoucherGetResponse


class SellerActionResource(SyncResource):
    """Promotions of the seller himself."""

    __slots__ = ()

    def list(
        self,
        *,
        action_ids: Sequence[int] | None = None,
        action_type: Sequence[SellerActionType] | None = None,
        search: str | None = None,
        status: Sequence[SellerActionStatus] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> SellerActionListResponse:
        """List the promotions of the seller.

        Promotions that the seller made himself, in every state, with their terms. Those of Ozon are listed by
        `action.list`.

        Args:
            action_ids: Only these promotions, up to 100.
            action_type: Only promotions of these kinds.
            search: Part of the title, 3 characters or more.
            status: Only promotions in these states.
            limit: Promotions per page, 1 to 100. 100 is sent when it is left out.
            offset: Number of rows to skip.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of promotions

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsList
        """
        result: SellerActionListResponse = self._call(
            "list",
            {
                "action_ids": action_ids,
                "action_type": action_type,
                "search": search,
                "status": status,
                "limit": limit,
                "offset": offset,
            },
            options,
        )
        return result

    def create_discount(
        self,
        *,
        date_end: datetime,
        date_start: datetime,
        min_action_percent: float,
        title: str,
        options: CallOptions | None = None,
    ) -> SellerActionCreateResponse:
        """Create a discount on products.

        The promotion has no products yet: choose them with `seller_action.products_candidates` and add them with
        `seller_action.products_add`. A repeated call makes another promotion.

        Args:
            date_end: Moment when the promotion ends, UTC.
            date_start: Moment when the promotion begins, UTC.
            min_action_percent: Smallest discount in percent that a product must have in the promotion.
            title: Title that buyers see, up to 256 characters. At least 1 character.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The promotion

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/create/discount``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsCreateDiscount
        """
        result: SellerActionCreateResponse = self._call(
            "create_discount",
            {"date_end": date_end, "date_start": date_start, "min_action_percent": min_action_percent, "title": title},
            options,
        )
        return result

    def create_discount_with_condition(
        self,
        *,
        date_end: datetime,
        date_start: datetime,
        discount_type: SellerActionDiscountUnit,
        discount_value: float,
        min_order_amount: float,
        title: str,
        options: CallOptions | None = None,
    ) -> SellerActionCreateResponse:
        """Create a discount from an order amount on.

        The promotion has no products yet: choose them with `seller_action.products_candidates` and add them with
        `seller_action.products_add`. A repeated call makes another promotion.

        Args:
            date_end: Moment when the promotion ends, UTC.
            date_start: Moment when the promotion begins, UTC.
            discount_type: How discount_value is read: PERCENT of the price, or an amount in the currency of the
                shop.
            discount_value: Size of the discount, as discount_type reads it.
            min_order_amount: Order amount from which the discount applies.
            title: Title that buyers see, up to 256 characters. At least 1 character.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The promotion

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/create/discount-with-condition``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsCreateDiscountWithCondition
        """
        result: SellerActionCreateResponse = self._call(
            "create_discount_with_condition",
            {
                "date_end": date_end,
                "date_start": date_start,
                "discount_type": discount_type,
                "discount_value": discount_value,
                "min_order_amount": min_order_amount,
                "title": title,
            },
            options,
        )
        return result

    def create_multi_level_discount(
        self,
        *,
        date_end: datetime,
        date_start: datetime,
        discount_levels: Sequence[SellerActionDiscountLevel | SellerActionDiscountLevelDict],
        discount_type: SellerActionDiscountUnit,
        title: str,
        is_legal_entities_segment: bool | None = None,
        options: CallOptions | None = None,
    ) -> SellerActionCreateResponse:
        """Create a discount that grows with the order amount.

        Two to four steps. The promotion has no products yet: choose them with `seller_action.products_candidates`
        and add them with `seller_action.products_add`. A repeated call makes another promotion.

        Args:
            date_end: Moment when the promotion ends, UTC.
            date_start: Moment when the promotion begins, UTC.
            discount_levels: 2 to 4 steps, each higher than the one before.
            discount_type: How discount_value is read: PERCENT of the price, or an amount in the currency of the
                shop.
            title: Title that buyers see, up to 256 characters. At least 1 character.
            is_legal_entities_segment: True when only companies get the discount.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The promotion

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/create/multi-level-discount``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsCreateMultiLevelDiscount
        """
        result: SellerActionCreateResponse = self._call(
            "create_multi_level_discount",
            {
                "date_end": date_end,
                "date_start": date_start,
                "discount_levels": discount_levels,
                "discount_type": discount_type,
                "title": title,
                "is_legal_entities_segment": is_legal_entities_segment,
            },
            options,
        )
        return result

    def create_voucher(
        self,
        *,
        budget: int,
        date_end: datetime,
        date_start: datetime,
        discount_type: SellerActionDiscountUnit,
        discount_value: float,
        title: str,
        voucher_parameters: SellerActionVoucherParameters | SellerActionVoucherParametersDict,
        user_ids: Sequence[int] | None = None,
        options: CallOptions | None = None,
    ) -> SellerActionCreateResponse:
        """Create a discount by promotion code.

        The codes are made with the promotion; fetch them with `seller_action.voucher_get`. The promotion stops when
        the budget is spent. Products are added with `seller_action.products_add`. A repeated call makes another
        promotion.

        Args:
            budget: Most that the discounts may cost, in the currency of the shop; the promotion stops when it
                is spent.
            date_end: Moment when the promotion ends, UTC.
            date_start: Moment when the promotion begins, UTC.
            discount_type: How discount_value is read: PERCENT of the price, or an amount in the currency of the
                shop.
            discount_value: Size of the discount, as discount_type reads it.
            title: Title that buyers see, up to 256 characters. At least 1 character.
            voucher_parameters: How the promotion codes are made.
            user_ids: Buyers who get the code, up to 50; for private codes.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The promotion

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/create/voucher``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsCreateVoucher
        """
        result: SellerActionCreateResponse = self._call(
            "create_voucher",
            {
                "budget": budget,
                "date_end": date_end,
                "date_start": date_start,
                "discount_type": discount_type,
                "discount_value": discount_value,
                "title": title,
                "voucher_parameters": voucher_parameters,
                "user_ids": user_ids,
            },
            options,
        )
        return result

    def create_installment(
        self,
        *,
        date_start: datetime,
        title: str,
        options: CallOptions | None = None,
    ) -> SellerActionCreateResponse:
        """Create an instalment plan.

        Lets buyers pay for the products in parts; it has no end. Products are added with
        `seller_action.products_add`. A repeated call makes another promotion.

        Args:
            date_start: Moment when the promotion begins, UTC.
            title: Title that buyers see, up to 256 characters. At least 1 character.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The promotion

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/create/installment``. Writes; is never repeated by the client; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsCreateInstallment
        """
        result: SellerActionCreateResponse = self._call(
            "create_installment",
            {"date_start": date_start, "title": title},
            options,
        )
        return result

    def update_discount(
        self,
        *,
        action_id: int,
        action_parameters: SellerActionUpdateDiscountParameters | SellerActionUpdateDiscountParametersDict,
        options: CallOptions | None = None,
    ) -> None:
        """Change a discount on products.

        Replaces the terms as a whole, so send those that stay as well. Only while is_editable of
        `seller_action.list` is true, and only for promotions of this kind.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            action_parameters: The terms as a whole.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/update/discount``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsUpdateDiscount
        """
        self._call(
            "update_discount",
            {"action_id": action_id, "action_parameters": action_parameters},
            options,
        )

    def update_discount_with_condition(
        self,
        *,
        action_id: int,
        action_parameters: SellerActionUpdateDiscountWithConditionParameters
        | SellerActionUpdateDiscountWithConditionParametersDict,
        options: CallOptions | None = None,
    ) -> None:
        """Change a discount from an order amount on.

        Replaces the terms as a whole, so send those that stay as well. Only while is_editable of
        `seller_action.list` is true, and only for promotions of this kind.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            action_parameters: The terms as a whole.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/update/discount-with-condition``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsUpdateDiscountWithCondition
        """
        self._call(
            "update_discount_with_condition",
            {"action_id": action_id, "action_parameters": action_parameters},
            options,
        )

    def update_multi_level_discount(
        self,
        *,
        action_id: int,
        action_parameters: SellerActionUpdateMultiLevelDiscountParameters
        | SellerActionUpdateMultiLevelDiscountParametersDict,
        options: CallOptions | None = None,
    ) -> None:
        """Change a discount that grows with the order amount.

        Replaces the terms as a whole, so send those that stay as well. Only while is_editable of
        `seller_action.list` is true, and only for promotions of this kind.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            action_parameters: The terms as a whole.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/update/multi-level-discount``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsUpdateMultiLevelDiscount
        """
        self._call(
            "update_multi_level_discount",
            {"action_id": action_id, "action_parameters": action_parameters},
            options,
        )

    def update_voucher(
        self,
        *,
        action_id: int,
        action_parameters: SellerActionUpdateVoucherParameters | SellerActionUpdateVoucherParametersDict,
        options: CallOptions | None = None,
    ) -> None:
        """Change a discount by promotion code.

        Replaces the terms as a whole, so send those that stay as well. Only while is_editable of
        `seller_action.list` is true, and only for promotions of this kind.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            action_parameters: The terms as a whole.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/update/voucher``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsUpdateVoucher
        """
        self._call(
            "update_voucher",
            {"action_id": action_id, "action_parameters": action_parameters},
            options,
        )

    def update_installment(
        self,
        *,
        action_id: int,
        action_parameters: SellerActionUpdateInstallmentParameters | SellerActionUpdateInstallmentParametersDict,
        options: CallOptions | None = None,
    ) -> None:
        """Change an instalment plan.

        Replaces the terms as a whole, so send those that stay as well. Only while is_editable of
        `seller_action.list` is true, and only for promotions of this kind.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            action_parameters: The terms as a whole.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/update/installment``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsUpdateInstallment
        """
        self._call(
            "update_installment",
            {"action_id": action_id, "action_parameters": action_parameters},
            options,
        )

    def change_activity(
        self,
        *,
        action_id: int,
        is_turn_on: bool,
        options: CallOptions | None = None,
    ) -> None:
        """Switch a promotion on or off.

        A promotion that is off keeps its products and its terms. Works in both directions as often as needed.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            is_turn_on: True switches the promotion on, false off.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/change-activity``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsChangeActivity
        """
        self._call(
            "change_activity",
            {"action_id": action_id, "is_turn_on": is_turn_on},
            options,
        )

    def archive(
        self,
        *,
        action_id: int,
        options: CallOptions | None = None,
    ) -> None:
        """Put a promotion into the archive.

        Ends the promotion for good; no method brings it back. Only while allow_delete of `seller_action.list` is
        true.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/archive``. Destroys or withdraws; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsArchive
        """
        self._call(
            "archive",
            {"action_id": action_id},
            options,
        )

    def products_candidates(
        self,
        *,
        action_id: int,
        limit: int | None = None,
        cursor: int | None = None,
        options: CallOptions | None = None,
    ) -> SellerActionProductsCandidatesResponse:
        """List products that could join a promotion of the seller.

        Products that meet the terms of the promotion and are not in it yet.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            limit: Products per page, 1 to 100. Ozon takes 100 when it is absent. 100 is sent when it is left
                out.
            cursor: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/products/candidates``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsProductsCandidates
        """
        result: SellerActionProductsCandidatesResponse = self._call(
            "products_candidates",
            {"action_id": action_id, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    def products_add(
        self,
        *,
        action_id: int,
        products: Sequence[SellerActionProductsAddItem | SellerActionProductsAddItemDict],
        options: CallOptions | None = None,
    ) -> None:
        """Add products to a promotion of the seller.

        1 to 100 products by their SKU, each with a discount in percent or a price. The answer is empty: ask
        `seller_action.products_list` what was taken.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            products: 1 to 100 products.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/products/add``. Writes; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsProductsAdd
        """
        self._call(
            "products_add",
            {"action_id": action_id, "products": products},
            options,
        )

    def products_list(
        self,
        *,
        action_id: int,
        limit: int | None = None,
        cursor: int | None = None,
        options: CallOptions | None = None,
    ) -> SellerActionProductsListResponse:
        """List products in a promotion of the seller.

        The products that were added, with their prices in the promotion. is_active tells whether a product is sold
        in it now.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            limit: Products per page, 1 to 100. Ozon takes 100 when it is absent. 100 is sent when it is left
                out.
            cursor: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/products/list``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsProductsList
        """
        result: SellerActionProductsListResponse = self._call(
            "products_list",
            {"action_id": action_id, "limit": limit, "cursor": cursor},
            options,
        )
        return result

    def products_delete(
        self,
        *,
        action_id: int,
        skus: Sequence[int],
        options: CallOptions | None = None,
    ) -> None:
        """Take products out of a promotion of the seller.

        1 to 100 products by their SKU. They go back to their price outside of the promotion.

        Args:
            action_id: Number of the promotion from `seller_action.list`.
            skus: Products to take out, 1 to 100 numbers of ozon.ru.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/products/delete``. Destroys or withdraws; may be repeated; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsProductsDelete
        """
        self._call(
            "products_delete",
            {"action_id": action_id, "skus": skus},
            options,
        )

    def voucher_get(
        self,
        *,
        action_id: int,
        options: CallOptions | None = None,
    ) -> SellerActionVoucherGetResponse:
        """Fetch the codes of a discount by promotion code.

        For promotions of the type VOUCHER_DISCOUNT only. The document does not tell the form of the file.

        Args:
            action_id: Number of a promotion of the type VOUCHER_DISCOUNT.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The codes

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/seller-actions/voucher/get``. Reads only; beta.
        https://docs.ozon.ru/api/seller/#operation/SellerActionsVoucherGet
        """
        result: SellerActionVoucherGetResponse = self._call(
            "voucher_get",
            {"action_id": action_id},
            options,
        )
        return result
