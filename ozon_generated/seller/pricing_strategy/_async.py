# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""The methods of pricing_strategy, asynchronous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client import AsyncResource, CallOptions

if TYPE_CHECKING:
    from ._competitors_list import PricingStrategyCompetitorsListResponse
    from ._create import PricingStrategyCreateResponse
    from ._ids_by_product_ids import PricingStrategyIdsByProductIdsResponse
    from ._info import PricingStrategyInfoResponse
    from ._inputs import PricingStrategyCompetitorDict
    from ._list import PricingStrategyListResponse
    from ._product_info import PricingStrategyProductInfoResponse
    from ._products_add import PricingStrategyProductsAddResponse
    from ._products_delete import PricingStrategyProductsDeleteResponse
    from ._products_list import PricingStrategyProductsListResponse
    from ._shared_pricing_strategy_competitor import PricingStrategyCompetitor


class AsyncPricingStrategyResource(AsyncResource):
    """Prices that follow those of competitors."""

    __slots__ = ()

    async def competitors_list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> PricingStrategyCompetitorsListResponse:
        """List the competitors that strategies can follow.

        Shops and marketplaces on which Ozon finds the same products. The ids go into the competitors of
        `pricing_strategy.create`.

        Args:
            page: Page number, from 1. 1 is sent when it is left out.
            limit: Competitors per page, 1 to 50. 50 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of competitors

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/competitors/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/pricing_competitors
        """
        result: PricingStrategyCompetitorsListResponse = await self._call(
            "competitors_list",
            {"page": page, "limit": limit},
            options,
        )
        return result

    async def create(
        self,
        *,
        competitors: Sequence[PricingStrategyCompetitor | PricingStrategyCompetitorDict],
        strategy_name: str,
        options: CallOptions | None = None,
    ) -> PricingStrategyCreateResponse:
        """Create a pricing strategy.

        Makes a strategy that follows the prices of the competitors, each multiplied by its coefficient. It has no
        products yet: add them with `pricing_strategy.products_add`. A repeated call makes another strategy.

        Args:
            competitors: Competitors whose prices are followed. At least 1 item.
            strategy_name: Name that the seller cabinet shows.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The strategy

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/create``. Writes; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/pricing_create
        """
        result: PricingStrategyCreateResponse = await self._call(
            "create",
            {"competitors": competitors, "strategy_name": strategy_name},
            options,
        )
        return result

    async def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> PricingStrategyListResponse:
        """List pricing strategies.

        The strategies of the shop with the number of their products and competitors, those that Ozon made included
        (MIN_EXT_PRICE).

        Args:
            page: Page number, from 1. 1 is sent when it is left out.
            limit: Strategies per page, 1 to 50. 50 is sent when it is left out.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            A page of strategies

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/list``. Reads only. https://docs.ozon.ru/api/seller/#operation/pricing_list
        """
        result: PricingStrategyListResponse = await self._call(
            "list",
            {"page": page, "limit": limit},
            options,
        )
        return result

    async def info(
        self,
        *,
        strategy_id: str,
        options: CallOptions | None = None,
    ) -> PricingStrategyInfoResponse:
        """Show one pricing strategy.

        The settings and competitors of a strategy. Its products are listed by `pricing_strategy.products_list`.

        Args:
            strategy_id: Id of the strategy from `pricing_strategy.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The strategy

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/info``. Reads only. https://docs.ozon.ru/api/seller/#operation/pricing_info
        """
        result: PricingStrategyInfoResponse = await self._call(
            "info",
            {"strategy_id": strategy_id},
            options,
        )
        return result

    async def update(
        self,
        *,
        competitors: Sequence[PricingStrategyCompetitor | PricingStrategyCompetitorDict],
        strategy_id: str,
        strategy_name: str,
        options: CallOptions | None = None,
    ) -> None:
        """Change a pricing strategy.

        Replaces name and competitors as a whole; send every competitor that shall stay. Works for strategies that
        the seller made (COMP_PRICE).

        Args:
            competitors: The whole list of competitors; those that are left out are dropped. At least 1 item.
            strategy_id: Id of the strategy from `pricing_strategy.list`.
            strategy_name: Name that the seller cabinet shows.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/update``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/pricing_update
        """
        await self._call(
            "update",
            {"competitors": competitors, "strategy_id": strategy_id, "strategy_name": strategy_name},
            options,
        )

    async def status(
        self,
        *,
        strategy_id: str,
        enabled: bool | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Switch a pricing strategy on or off.

        A strategy that is off keeps its products and leaves their prices as they are.

        Args:
            strategy_id: Id of the strategy from `pricing_strategy.list`.
            enabled: True switches the strategy on, false off.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/status``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/pricing_status
        """
        await self._call(
            "status",
            {"strategy_id": strategy_id, "enabled": enabled},
            options,
        )

    async def delete(
        self,
        *,
        strategy_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a pricing strategy.

        Cannot be undone. The products keep the prices that they have.

        Args:
            strategy_id: Id of the strategy from `pricing_strategy.list`.
            options: Settings of this call only, such as ``timeout``.

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/delete``. Destroys or withdraws; is never repeated by the client.
        https://docs.ozon.ru/api/seller/#operation/pricing_delete
        """
        await self._call(
            "delete",
            {"strategy_id": strategy_id},
            options,
        )

    async def products_add(
        self,
        *,
        product_id: Sequence[int],
        strategy_id: str,
        options: CallOptions | None = None,
    ) -> PricingStrategyProductsAddResponse:
        """Let a strategy price products.

        Up to 50 products. A product is in one strategy at most. Set a min_price with `product.import_prices` first,
        or the strategy has no floor. Products that failed are listed in errors of a 200.

        Args:
            product_id: Up to 50 products to price by the strategy.
            strategy_id: Id of the strategy from `pricing_strategy.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Products that failed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/products/add``. Writes; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/pricing_items-add
        """
        result: PricingStrategyProductsAddResponse = await self._call(
            "products_add",
            {"product_id": product_id, "strategy_id": strategy_id},
            options,
        )
        return result

    async def products_list(
        self,
        *,
        strategy_id: str,
        options: CallOptions | None = None,
    ) -> PricingStrategyProductsListResponse:
        """List the products of a strategy.

        All product ids at once; there are no pages.

        Args:
            strategy_id: Id of the strategy from `pricing_strategy.list`.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The products

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/products/list``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/pricing_items-list
        """
        result: PricingStrategyProductsListResponse = await self._call(
            "products_list",
            {"strategy_id": strategy_id},
            options,
        )
        return result

    async def products_delete(
        self,
        *,
        product_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> PricingStrategyProductsDeleteResponse:
        """Take products out of their strategies.

        Up to 50 products, of whichever strategy. They keep the price that they have. Read failed_product_count: a
        200 does not mean that all went.

        Args:
            product_id: Up to 50 products to take out of their strategies.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            How many products failed

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/products/delete``. Destroys or withdraws; may be repeated.
        https://docs.ozon.ru/api/seller/#operation/pricing_items-delete
        """
        result: PricingStrategyProductsDeleteResponse = await self._call(
            "products_delete",
            {"product_id": product_id},
            options,
        )
        return result

    async def ids_by_product_ids(
        self,
        *,
        product_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> PricingStrategyIdsByProductIdsResponse:
        """Find the strategies of products.

        For up to 50 products. Products without a strategy may be missing from the answer.

        Args:
            product_id: Up to 50 products.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            Strategies by product

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/strategy-ids-by-product-ids``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/pricing_ids
        """
        result: PricingStrategyIdsByProductIdsResponse = await self._call(
            "ids_by_product_ids",
            {"product_id": product_id},
            options,
        )
        return result

    async def product_info(
        self,
        *,
        product_id: int,
        options: CallOptions | None = None,
    ) -> PricingStrategyProductInfoResponse:
        """Show the price that a strategy gave to a product.

        The price, the moment when it was set and the page of the competitor that it follows. Only for products that
        are in a strategy.

        Args:
            product_id: A product that is in a strategy.
            options: Settings of this call only, such as ``timeout``.

        Returns:
            The price and where it comes from

        Raises:
            OzonError: see `ozon_generated.errors`.

        ``POST /v1/pricing-strategy/product/info``. Reads only.
        https://docs.ozon.ru/api/seller/#operation/pricing_items-info
        """
        result: PricingStrategyProductInfoResponse = await self._call(
            "product_info",
            {"product_id": product_id},
            options,
        )
        return result
