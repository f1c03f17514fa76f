"""State transitions of a product, and how responses show each stage."""

from __future__ import annotations

from ..core.moves import Move
from ..shapes import Json
from .entities import Product

_PUSH = "TYPE_CREATE_OR_UPDATE_ITEM"
#: Stages before the product gets a card: it has a product_id but no SKU.
UNCREATED = ("new", "faulty", "invalid", "unfinished")
_FIXED = (*UNCREATED, "declined")

MOVES = [
    # name, from, to, by, effects, push
    Move("find_errors", UNCREATED, "faulty", "", "ozon", push=_PUSH),
    Move("fail_validation", UNCREATED, "invalid", "", "ozon", push=_PUSH),
    Move("await_pictures", UNCREATED, "unfinished", "", "ozon", push=_PUSH),
    Move("submit", _FIXED, "moderating", "", "ozon", ("give_sku",), _PUSH),
    Move("update", ("moderating", "price_sent"), "", "", "ozon", push=_PUSH),
    Move("refuse_update", ("moderating", "price_sent", "declined"), "", "", "ozon", push=_PUSH),
    Move("approve", ("moderating", "declined"), "price_sent", "", "ozon", ("clear_reasons",), _PUSH),
    Move("decline", ("moderating", "price_sent"), "declined", "", "ozon", ("set_reasons",), _PUSH),
]

#: ``status, validation_status, moderate_status, is_created, status_failed`` of ``product.info_list``, by stage.
STAGES: dict[str, tuple[str, str, str, bool, str]] = {
    "faulty": ("imported", "pending", "", False, "imported"),
    "invalid": ("imported", "fail", "", False, "validation"),
    "unfinished": ("imported", "pending", "", False, ""),
    "moderating": ("moderating", "success", "in-moderation", True, ""),
    "declined": ("moderated", "success", "declined", True, "declined"),
    "price_sent": ("price_sent", "success", "approved", True, ""),
}

#: ``status_name, status_description, status_tooltip``, by stage; the last one is for a product on sale.
_WORDS = {
    "faulty": ("Не создан", "В карточке ошибки", "Исправьте ошибки и загрузите товар снова"),
    "invalid": ("Не создан", "Товар не прошёл проверку", "Исправьте ошибки и загрузите товар снова"),
    "unfinished": ("Не создан", "Нет изображений", "Загрузите изображения"),
    "moderating": ("На модерации", "", ""),
    "declined": ("Не прошёл модерацию", "Товар отклонён", "Исправьте ошибки и загрузите товар снова"),
    "price_sent": ("Продается", "", ""),
}
_NO_STOCK = ("Готов к продаже", "Нет на складе", "Укажите остаток, чтобы начать продажи")
_QUARANTINE = ("Не продается", "Цена изменилась больше чем вдвое", "Подтвердите новую цену")
_HIDDEN = ("Не продается", "Скрыт от покупателей", "")


def validation(product: Product) -> str:
    """Return the outcome of the automatic validation: ``pending``, ``fail`` or ``success``."""
    return STAGES[product.status][1]


def statuses(product: Product, moved_at: str | None) -> Json:
    """Return the object ``statuses`` of ``product.info_list``."""
    status, validated, moderated, created, failed = STAGES[product.status]
    name, description, tooltip = _WORDS[product.status]
    if product.is_created and product.quarantined:
        name, description, tooltip = _QUARANTINE
    elif product.is_created and product.is_hidden:
        name, description, tooltip = _HIDDEN
    elif product.is_created and product.stock <= 0:
        name, description, tooltip = _NO_STOCK
    return {
        "status": status,
        "is_created": created,
        "moderate_status": moderated,
        "validation_status": validated,
        "status_failed": failed,
        "status_name": name,
        "status_description": description,
        "status_tooltip": tooltip,
        "status_updated_at": moved_at,
    }
