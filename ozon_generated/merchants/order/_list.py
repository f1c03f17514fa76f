# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/orders``: List orders."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

OrderListStateName: TypeAlias = (
    Literal["Создан", "Ожидает оплаты", "Оплачен", "Принят продавцом", "Отправлен", "Выполнен", "Аннулирован"] | str
)


@model
class Order(Model):
    """What the list tells of one order; its members were read by no known client."""


@model
class OrderListResponse(Model):
    """A page of orders."""

    total_pages: int | None = wire("TotalPages", default=None)
    """Number of pages that the filter has."""

    total_results: int | None = wire("TotalResults", default=None)
    """Number of orders that the filter has."""

    orders: list[Order] = wire("Orders", factory=list)

    def page_rows(self) -> list[Order]:
        """The rows of this page."""
        return self.orders


OPERATION = Operation(
    api="merchants",
    name="order.list",
    method="GET",
    path="/merchants/orders",
    summary="List orders",
    query_parameters={
        "order_number": "OrderNumber",
        "state_name": "StateName",
        "min_order_sum": "MinOrderSum",
        "max_order_sum": "MaxOrderSum",
        "delivery_variant_name": "DeliveryVariantName",
        "payment_type_name": "PaymentTypeName",
        "min_order_date": "MinOrderDate",
        "max_order_date": "MaxOrderDate",
        "min_modify_date": "MinModifyDate",
        "max_modify_date": "MaxModifyDate",
        "items_on_page": "ItemsOnPage",
        "page_number": "PageNumber",
        "sort_tag": "SortTag",
    },
    moments=frozenset({"max_modify_date", "max_order_date", "min_modify_date", "min_order_date"}),
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="Orders",
        token="PageNumber",
        size="ItemsOnPage",
        start=1,
        pages="TotalPages",
        total=("TotalResults",),
    ),
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=OrderListResponse,
    encoding="windows-1251",
)
