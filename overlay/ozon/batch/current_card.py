"""From what Ozon shows of a product back to the card that an import takes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from ozon_generated.errors import NotFoundError, OzonError
from ozon_generated.model import Absent, Mismatch

from ..answers import dig, rows_of
from ..client.seller import AsyncSeller, Seller
from ..steps import Ask, Steps, operation_of

#: The attribute that holds the description.
ANNOTATION = 4191
_PLAIN = (
    "name",
    "offer_id",
    "description_category_id",
    "type_id",
    "depth",
    "width",
    "height",
    "dimension_unit",
    "weight",
    "weight_unit",
    "primary_image",
    "color_image",
    "barcode",
)
_SIZES = ("depth", "width", "height", "weight")
_DEMANDED = ("description_category_id", "type_id", "price", "vat")
#: What the answers have beside the fields that a card is made of: a surprise in it does no harm.
_USED = {
    *_PLAIN,
    "images",
    "attributes",
    "complex_attributes",
    "pdf_list",
    "price",
    "old_price",
    "vat",
    "currency_code",
    "promotions",
    "description",
}


#: Lists that an import without them would empty.
_LISTS = ("images", "attributes", "complex_attributes", "pdf_list")


class UnreadableCardError(OzonError):
    """A card cannot be changed: a field cannot be read back, and an import without it would empty it.

    Attributes:
        fields: fields of the card, each with the reason.
    """

    fields: dict[str, str]


def read_steps(client: Seller | AsyncSeller, offer_id: str, supply: Mapping[str, object]) -> Steps[dict[str, object]]:
    """Read a card in three calls."""
    wanted = {"offer_id": [offer_id]}
    attributes = yield _ask(client, "product.info_attributes", {"filter": {**wanted, "visibility": "ALL"}, "limit": 1})
    info = yield _ask(client, "product.info_list", wanted)
    cards = rows_of(attributes, "result", operation_of(client, "product.info_attributes"))
    card = next((row for row in cards if str(row.offer_id).strip() == offer_id.strip()), None)
    products = rows_of(info, "items", operation_of(client, "product.info_list"))
    product = next((row for row in products if str(row.offer_id).strip() == offer_id.strip()), None)
    if product is None or card is None:
        why = "it is in the archive" if product is not None and product.is_archived else "the shop has none"
        raise NotFoundError(f"No card of {offer_id!r} can be read: {why}.", hint="Bring it back with unarchive first.")
    described = yield _ask(client, "product.info_description", {"offer_id": offer_id})
    return _checked(offer_id, card, product, dig(described, "result.description"), supply)


def _ask(client: Seller | AsyncSeller, name: str, arguments: dict[str, Any]) -> Ask:
    return Ask(operation_of(client, name), arguments)


def _checked(
    offer_id: str, card: Any, product: Any, description: str | None, supply: Mapping[str, Any]
) -> dict[str, Any]:
    problems = dict(_surprises([*card.mismatches(), *product.mismatches()]))
    problems |= {name: "Ozon did not send it" for name in _LISTS if type(getattr(card, name)) is Absent}
    if description is None:
        problems["attributes"] = "Ozon did not send the description"
    made = {name: value for name in _PLAIN if (value := getattr(card, name)) not in (None, "")}
    made |= _from_product(product)
    made["images"] = list(card.images or ())
    made["attributes"] = _attributes(card, description or "")
    made["pdf_list"] = [
        {"index": place, "name": one.name, "src_url": one.file_name} for place, one in enumerate(card.pdf_list or ())
    ]
    try:
        made["complex_attributes"] = list(_groups(card.complex_attributes or ()))
    except ValueError as error:
        problems["complex_attributes"] = str(error)
    for name in _DEMANDED:
        if made.get(name) in (None, ""):
            problems[name] = "Ozon shows none"
    if not any(made.get(name) for name in _SIZES):
        problems["service_type"] = "the product has no sizes, as a service; Ozon does not show its service_type"
    problems = {name: why for name, why in problems.items() if name not in supply}
    if problems:
        raise UnreadableCardError(
            f"The card of {offer_id!r} cannot be read whole, and an import would empty the rest: "
            + "; ".join(f"{name}: {why}" for name, why in problems.items())
            + ".",
            fields=problems,
            hint="Give these fields as supply={...}, or change single ones with update_attributes or update_prices.",
        )
    made |= supply
    return {name: value for name, value in made.items() if value not in (None, [])}


def _surprises(found: list[Mismatch]) -> Iterator[tuple[str, str]]:
    """Values that do not have their documented type, in fields that a card is made of."""
    for mismatch in found:
        name = mismatch.path.partition(".")[0].partition("[")[0]
        if name in _USED:
            yield name, f"Ozon sent {mismatch.got!r:.60} at {mismatch.path}, where {mismatch.expected} is documented"


def _from_product(product: Any) -> dict[str, Any]:
    promotions = [
        {"operation": "ENABLE" if one.is_enabled else "DISABLE", "type": one.type} for one in product.promotions or ()
    ]
    return {
        "price": product.price or "",
        "old_price": product.old_price or "0",
        "vat": _vat(product.vat),
        "currency_code": product.currency_code or None,
        "promotions": [one for one in promotions if one["type"] == "REVIEWS_PROMO"],
    }


def _vat(text: str | None) -> str:
    """``0.20`` and ``0.2`` are one rate, of which an import knows only the short form."""
    text = text or ""
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def _attributes(card: Any, description: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [row.to_dict() for row in card.attributes or ()]
    if description and all(row.get("id") != ANNOTATION for row in rows):
        rows.append({"id": ANNOTATION, "complex_id": 0, "values": [{"value": description}]})
    return rows


def _groups(rows: Any) -> Iterator[dict[str, Any]]:
    """Complex attributes come back flat: put link and title of each video together again.

    Raises:
        ValueError: it cannot be told what belongs together.
    """
    found: dict[int, dict[int, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        found[row.complex_id][row.id].append([_value(value) for value in row.values or ()])
    for complex_id, columns in found.items():
        lists = {number: _column(values) for number, values in columns.items()}
        lengths = {len(values) for values in lists.values()}
        if len(lengths) > 1:
            raise ValueError(f"Ozon shows complex {complex_id} as lists of unequal length, so no groups can be made")
        for place in range(lengths.pop()):
            parts = [
                {"id": number, "complex_id": complex_id, "values": values[place]} for number, values in lists.items()
            ]
            yield {"attributes": parts}


def _column(rows: list[list[Any]]) -> list[list[Any]]:
    """The values of one attribute, a list for each group: rows of the answer, or the values of a single row."""
    return [[value] for value in rows[0]] if len(rows) == 1 else rows


def _value(value: Any) -> dict[str, object]:
    number = value.dictionary_value_id or value.extra.get("dictionary_value_id")
    return {"dictionary_value_id": number, "value": value.value} if number else {"value": value.value}
