"""The types of notifications, as the spec describes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from ..shapes import Json

PING = "TYPE_PING"
#: What `notification.push_type_list` and `notification.list` call the types; the texts of Ozon are not published.
WORDS: Mapping[str, str] = {
    "TYPE_NEW_POSTING": "Новое отправление",
    "TYPE_POSTING_CANCELLED": "Отмена отправления",
    "TYPE_STATE_CHANGED": "Изменение статуса отправления",
    "TYPE_CUTOFF_DATE_CHANGED": "Изменение даты отгрузки отправления",
    "TYPE_DELIVERY_DATE_CHANGED": "Изменение даты доставки отправления",
    "TYPE_CREATE_OR_UPDATE_ITEM": "Создание и обновление товара",
    "TYPE_CREATE_ITEM": "Создание товара",
    "TYPE_UPDATE_ITEM": "Обновление товара",
    "TYPE_STOCKS_CHANGED": "Изменение остатков на складах продавца",
    "TYPE_NEW_MESSAGE": "Новое сообщение в чате",
    "TYPE_UPDATE_MESSAGE": "Изменение сообщения в чате",
    "TYPE_MESSAGE_READ": "Сообщение прочитано",
    "TYPE_CHAT_CLOSED": "Чат закрыт",
    "TYPE_FBO_POSTING_NEW": "Новое отправление FBO",
    "TYPE_FBO_POSTING_CANCELLED": "Отмена отправления FBO",
    "TYPE_FBO_POSTING_STATE_CHANGED": "Изменение статуса отправления FBO",
    "TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED": "Изменение даты доставки отправления FBO",
    "TYPE_FBO_STOCKS_CHANGED": "Изменение остатков на складах Ozon",
    "TYPE_ORDER_NEW": "Новый заказ",
    "TYPE_ORDER_CANCELLED": "Отмена заказа",
    "TYPE_ORDER_STATE_CHANGED": "Изменение статуса заказа",
    "TYPE_DESCRIPTION_CATEGORY_TREE_CHANGED": "Изменение дерева категорий",
}
#: Sent no more, although addresses can still be subscribed to them.
OLD = ("TYPE_CREATE_ITEM", "TYPE_UPDATE_ITEM")


@cache
def _known() -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(
        resources.files("ozon_generated").joinpath("seller", "_data", "push.json").read_bytes()
    )
    return found


def example(type_: str) -> Json:
    """Return a copy of the documented notification of a type; only the type itself if there is no such type."""
    found: Json = json.loads(json.dumps(_known().get(type_, {}).get("example", {"message_type": type_})))
    return found


def states(type_: str) -> Mapping[str, list[str]]:
    """Return the states that a type tells for each status of a posting."""
    found: Mapping[str, list[str]] = _known()[type_]["push"]["states"]
    return found


def time_field(type_: str) -> str:
    """Return the field with the moment at which it happened; empty if there is none at the top."""
    names = _known().get(type_, {}).get("push", {}).get("time", [])
    return next((name for name in names if "." not in name), "")
