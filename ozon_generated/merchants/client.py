# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Ozon Merchants API (legacy): one attribute per resource, imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .auth import AsyncAuthResource, AuthResource
    from .file import AsyncFileResource, FileResource
    from .job import AsyncJobResource, JobResource
    from .order import AsyncOrderResource, OrderResource
    from .product import AsyncProductResource, ProductResource
    from .product_type import AsyncProductTypeResource, ProductTypeResource
    from .xsd import AsyncXsdResource, XsdResource

BASE_URL = "https://api.ozon.ru"


class MerchantsClient(SyncClient):
    """Ozon Merchants API (legacy), synchronously."""

    @cached_property
    def auth(self) -> AuthResource:
        """The token that every other call carries."""
        from .auth import AuthResource

        return AuthResource(self)

    @cached_property
    def file(self) -> FileResource:
        """Bulk uploads, by which many products are created or changed with one file."""
        from .file import FileResource

        return FileResource(self)

    @cached_property
    def job(self) -> JobResource:
        """Jobs that product changes start, and their logs."""
        from .job import JobResource

        return JobResource(self)

    @cached_property
    def order(self) -> OrderResource:
        """Orders, their states and the change of a state."""
        from .order import OrderResource

        return OrderResource(self)

    @cached_property
    def product_type(self) -> ProductTypeResource:
        """Product types, which decide the structure of a product's description."""
        from .product_type import ProductTypeResource

        return ProductTypeResource(self)

    @cached_property
    def product(self) -> ProductResource:
        """Products of the merchant. Every change starts a job, whose outcome `job.get` tells."""
        from .product import ProductResource

        return ProductResource(self)

    @cached_property
    def xsd(self) -> XsdResource:
        """XML schemas of the upload file and of product descriptions, with their reference lists."""
        from .xsd import XsdResource

        return XsdResource(self)


class AsyncMerchantsClient(AsyncClient):
    """Ozon Merchants API (legacy), asynchronously."""

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """The token that every other call carries."""
        from .auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @cached_property
    def file(self) -> AsyncFileResource:
        """Bulk uploads, by which many products are created or changed with one file."""
        from .file import AsyncFileResource

        return AsyncFileResource(self)

    @cached_property
    def job(self) -> AsyncJobResource:
        """Jobs that product changes start, and their logs."""
        from .job import AsyncJobResource

        return AsyncJobResource(self)

    @cached_property
    def order(self) -> AsyncOrderResource:
        """Orders, their states and the change of a state."""
        from .order import AsyncOrderResource

        return AsyncOrderResource(self)

    @cached_property
    def product_type(self) -> AsyncProductTypeResource:
        """Product types, which decide the structure of a product's description."""
        from .product_type import AsyncProductTypeResource

        return AsyncProductTypeResource(self)

    @cached_property
    def product(self) -> AsyncProductResource:
        """Products of the merchant. Every change starts a job, whose outcome `job.get` tells."""
        from .product import AsyncProductResource

        return AsyncProductResource(self)

    @cached_property
    def xsd(self) -> AsyncXsdResource:
        """XML schemas of the upload file and of product descriptions, with their reference lists."""
        from .xsd import AsyncXsdResource

        return AsyncXsdResource(self)
