# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of action, synchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import CallOptions, SyncResource

if TYPE_CHECKING:
    from ._candidates import ActionCandidatesResponse
    from ._inputs import ActionProductsActivateItemDict, ActionProductsUpdateItemDict
    from ._list import ActionListResponse
    from ._products import ActionProductsResponse
    from ._products_activate import ActionProductsActivateItem, ActionProductsActivateResponse
    from ._products_deactivate import ActionProductsDeactivateResponse
    from ._products_deactivate_v1 import ActionProductsDeactivateV1Response
    from ._products_update import ActionProductsUpdateItem, ActionProductsUpdateResponse
    from ._shared_action_products_v1_response import ActionProductsV1Response


class ActionResource(SyncResource):
    """Promotions of Ozon in which products take part."""

    __slots__ = ()

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ActionListResponse:
        """List the promotions of Ozon.

        All promotions that the shop may join or has joined, at once. Start here: id is the action_id of the other
        methods, and auto_add_dates are the moments at which Ozon adds products by itself. Promotions that the
        seller makes himself are listed by `seller_action.list`.

        Args:
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The promotions

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``GET /v1/actions``. Reads only. https://docs.ozon.ru/api/seller/#operation/Promos
        """
        result: ActionListResponse = self._call(
            "list",
            {},
            options,
        )
        return result

    def candidates(
        self,
        *,
        action_id: int,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ActionCandidatesResponse:
        """List products that could join a promotion.

        The shop's products that meet the terms of the promotion, with the highest price at which each may join
        (max_action_price). They are added with `action.products_update`.

        Args:
            action_id: Number of the promotion from `action.list`.
            limit: Products per page, 1 to 100. 100 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of candidates

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/candidates``. Reads only. https://docs.ozon.ru/api/seller/#operation/ActionsCandidates
        """
        result: ActionCandidatesResponse = self._call(
            "candidates",
            {"action_id": action_id, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    def products(
        self,
        *,
        action_id: int,
        limit: int | None = None,
        last_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ActionProductsResponse:
        """List products that take part in a promotion.

        Every product of the shop in the promotion with its promotion price. Products that Ozon added by itself have
        the add_mode AUTO: look through them, they may sell below the intended price.

        Args:
            action_id: Number of the promotion from `action.list`.
            limit: Products per page, 1 to 100. 100 is sent when it is left out.
            last_id: Where the page begins; empty for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/products``. Reads only. https://docs.ozon.ru/api/seller/#operation/ActionsProducts
        """
        result: ActionProductsResponse = self._call(
            "products",
            {"action_id": action_id, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    def products_update(
        self,
        *,
        action_id: int,
        products: Sequence[ActionProductsUpdateItem | ActionProductsUpdateItemDict],
        options: CallOptions | None = None,
    ) -> ActionProductsUpdateResponse:
        """Add products to a promotion or change their price in it.

        Sets the limit price of up to 1000 products. Outside of promotions with a code, Ozon writes it into the
        product card as the highest price, over the one that the seller set there before. In elastic and maximum
        boosting a price up to max_action_price adds the product; a price above it takes the product out of the
        promotion. The latter is a 200 too: the product stands in deactivated_product_ids and the reason in
        warnings. Read rejected for products that were left as they were. Before 2026-10-13 the path behaved like
        `action.products_activate` and left the card alone.

        Args:
            action_id: Number of the promotion from `action.list`.
            products: 1 to 1000 products with their promotion prices.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            What became of the products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/products/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ActionsProductsUpdate
        """
        result: ActionProductsUpdateResponse = self._call(
            "products_update",
            {"action_id": action_id, "products": products},
            options,
        )
        return result

    def products_deactivate(
        self,
        *,
        action_id: int,
        product_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> ActionProductsDeactivateResponse:
        """Take products out of a promotion.

        The products go back to their price outside of the promotion. A promotion may refuse this once it is frozen
        (freeze_date of `action.list`). Compare the answer with what was asked for: products that stayed are simply
        not in it. Products leave elastic and maximum boosting through `action.products_update`; which prices do
        that is told differently by the two methods, so look at the result.

        Args:
            action_id: Number of the promotion from `action.list`.
            product_ids: Products to take out. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Products that were taken out

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v2/actions/products/deactivate``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/ActionsProductsDeactivate
        """
        result: ActionProductsDeactivateResponse = self._call(
            "products_deactivate",
            {"action_id": action_id, "product_ids": product_ids},
            options,
        )
        return result

    def candidates_v1(
        self,
        *,
        action_id: int,
        limit: int | None = None,
        last_id: str | float | None = None,
        options: CallOptions | None = None,
    ) -> ActionProductsV1Response:
        """List products that could join a promotion (first version).

        Use `action.candidates`, which also tells the prices on the site and the recommended stock. Prices are plain
        numbers here.

        Args:
            action_id: Number of the promotion from `action.list`.
            limit: Products per page; 100 when left out. At least 1. Ozon takes 100 when it is absent.
            last_id: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of candidates

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/candidates``. Reads only; switched off on 2026-10-13; successor: action.candidates.
        https://docs.ozon.ru/api/seller/#operation/PromosCandidates
        """
        result: ActionProductsV1Response = self._call(
            "candidates_v1",
            {"action_id": action_id, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    def products_v1(
        self,
        *,
        action_id: int,
        limit: int | None = None,
        last_id: str | float | None = None,
        options: CallOptions | None = None,
    ) -> ActionProductsV1Response:
        """List products that take part in a promotion (first version).

        Use `action.products`. Prices are plain numbers here.

        Args:
            action_id: Number of the promotion from `action.list`.
            limit: Products per page; 100 when left out. At least 1. Ozon takes 100 when it is absent.
            last_id: Where the page begins; left out for the first page.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/products``. Reads only; switched off on 2026-10-13; successor: action.products.
        https://docs.ozon.ru/api/seller/#operation/PromosProducts
        """
        result: ActionProductsV1Response = self._call(
            "products_v1",
            {"action_id": action_id, "limit": limit, "last_id": last_id},
            options,
        )
        return result

    def products_activate(
        self,
        *,
        action_id: int,
        products: Sequence[ActionProductsActivateItem | ActionProductsActivateItemDict],
        options: CallOptions | None = None,
    ) -> ActionProductsActivateResponse:
        """Add products to a promotion (first version).

        Use `action.products_update`. Up to 1000 products; refusals are listed in rejected of a 200.

        Args:
            action_id: Number of the promotion from `action.list`.
            products: 1 to 1000 products with their promotion prices.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            What became of the products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/products/activate``. Writes; may be repeated; switched off on 2026-10-13; successor:
        action.products_update. https://docs.ozon.ru/api/seller/#operation/PromosProductsActivate
        """
        result: ActionProductsActivateResponse = self._call(
            "products_activate",
            {"action_id": action_id, "products": products},
            options,
        )
        return result

    def products_deactivate_v1(
        self,
        *,
        action_id: int,
        product_ids: Sequence[int],
        options: CallOptions | None = None,
    ) -> ActionProductsDeactivateV1Response:
        """Take products out of a promotion (first version).

        Use `action.products_deactivate`. Refusals are listed in rejected of a 200.

        Args:
            action_id: Number of the promotion from `action.list`.
            product_ids: Products to take out. At least 1 item.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            What became of the products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/actions/products/deactivate``. Writes; may be repeated; switched off on 2026-10-13; successor:
        action.products_deactivate. https://docs.ozon.ru/api/seller/#operation/PromosProductsDeactivate
        """
        result: ActionProductsDeactivateV1Response = self._call(
            "products_deactivate_v1",
            {"action_id": action_id, "product_ids": product_ids},
            options,
        )
        return result
