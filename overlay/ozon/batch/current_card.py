"""Reads a card back in the form that an import takes, and compares it with a card that was sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from ozon_generated.client import CallOptions
from ozon_generated.errors import NotFoundError, OzonError
from ozon_generated.messages import Response
from ozon_generated.model import Absent, Mismatch, Model, codec

from ..answers import dig, rows_of
from ..cards.findings import contents, empty, placed, rows
from ..client.seller import AsyncSeller, Seller
from ..schemas import row_fields
from ..steps import Ask, Steps, operation_of
from .jobs import text_of

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductInfo

#: The attribute that holds the description.
ANNOTATION = 4191
_SIZES = ("depth", "width", "height", "weight")
#: Compared apart from the other fields.
_COMPARED = ("offer_id", "attributes", "complex_attributes")
_DEMANDED = ("description_category_id", "type_id", "price", "vat")


class UnreadableCardError(OzonError):
    """A card cannot be changed: a field cannot be read back, and an import without it would empty it.

    Attributes:
        fields: fields of the card, each with the reason.
    """

    fields: dict[str, str]


def read_steps(client: Seller | AsyncSeller, offer_id: str, supply: Mapping[str, object]) -> Steps[dict[str, object]]:
    """Read a card in three calls."""
    name = text_of(offer_id)
    card = (yield from cards_of(client, [offer_id])).get(name)
    product = (yield from products_of(client, [offer_id])).get(name)
    if product is None or card is None:
        if product is not None and product.is_archived:
            text = f"No card of {offer_id!r} can be read: it is in the archive."
            raise NotFoundError(text, hint="Bring it back with unarchive first.")
        raise NotFoundError(f"The shop has no card of {offer_id!r}.")
    described = yield Ask(operation_of(client, "product.info_description"), {"offer_id": offer_id})
    return _checked(offer_id, card, product, dig(described, "result.description"), supply)


def products_of(
    client: Seller | AsyncSeller, offers: list[str], on_reply: Callable[[Response], object] | None = None
) -> Steps[dict[str, ProductInfo]]:
    """The products of the shop with these offer_ids, by offer_id."""
    operation = operation_of(client, "product.info_list")
    options: CallOptions = {} if on_reply is None else {"on_reply": on_reply}
    answer = yield Ask(operation, {"offer_id": offers}, options)
    return {text_of(product.offer_id): product for product in rows_of(answer, "items", operation)}


def cards_of(client: Seller | AsyncSeller, offers: list[str]) -> Steps[dict[str, Model]]:
    """Cards with their attributes, by offer_id."""
    operation = operation_of(client, "product.info_attributes")
    wanted = {"offer_id": offers, "visibility": "ALL"}
    answer = yield Ask(operation, {"filter": wanted, "limit": len(offers)})
    return {text_of(card.offer_id): card for card in rows_of(answer, "result", operation)}


def shown(card: Model, product: Model) -> dict[str, Any]:
    """The fields of an import that the shop shows, unchanged from the answers.

    Args:
        card: the product in ``product.info_attributes``.
        product: the product in ``product.info_list``, for fields that the card does not have.
    """
    fields = row_fields("product.import", "items")
    return {name: dig(row, name) for row in (product, card) for name in fields if name in codec(type(row)).names}


def _checked(
    offer_id: str, card: Any, product: Any, description: str | None, supply: Mapping[str, Any]
) -> dict[str, Any]:
    made = {name: value for name, value in shown(card, product).items() if value not in (None, "")}
    problems = dict(_surprises([*card.mismatches(), *product.mismatches()]))
    problems |= {name: "Ozon did not send it" for name in made if type(dig(card, name)) is Absent}
    if description is None:
        problems["attributes"] = "Ozon did not send the description"
    made["old_price"] = product.old_price or "0"
    made["vat"] = _vat(product.vat or "")
    made["promotions"] = [
        {"operation": "ENABLE" if one.is_enabled else "DISABLE", "type": one.type}
        for one in product.promotions or ()
        if one.type == "REVIEWS_PROMO"
    ]
    made["attributes"] = _attributes(card, description or "")
    made["pdf_list"] = [
        {"index": place, "name": one.name, "src_url": one.file_name} for place, one in enumerate(card.pdf_list or ())
    ]
    try:
        made["complex_attributes"] = list(_groups(card.complex_attributes or ()))
    except ValueError as error:
        problems["complex_attributes"] = str(error)
    problems |= {name: "Ozon shows none" for name in _DEMANDED if made.get(name) in (None, "")}
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
    """Fields of a card whose values do not have their documented type."""
    for mismatch in found:
        name = mismatch.path.partition(".")[0].partition("[")[0]
        if name in row_fields("product.import", "items"):
            yield name, f"Ozon sent {mismatch.got!r:.60} at {mismatch.path}, where {mismatch.expected} is documented"


def _vat(text: str) -> str:
    """Shorten ``0.20`` to ``0.2``, the only form that an import takes."""
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def _attributes(card: Any, description: str) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = [row.to_dict() for row in card.attributes or ()]
    if description and all(row.get("id") != ANNOTATION for row in made):
        made.append({"id": ANNOTATION, "complex_id": 0, "values": [{"value": description}]})
    return made


def _groups(flat: Any) -> Iterator[dict[str, Any]]:
    """Regroup complex attributes, which come back flat: the link and the title of each video.

    Raises:
        ValueError: the answer does not tell which values belong together.
    """
    found: dict[int, dict[int, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for row in flat:
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


def _column(lists: list[list[Any]]) -> list[list[Any]]:
    """The values of one attribute for each group: from the rows of the answer, or from the values of a single row."""
    return [[value] for value in lists[0]] if len(lists) == 1 else lists


def _value(value: Any) -> dict[str, object]:
    number = value.dictionary_value_id or value.extra.get("dictionary_value_id")
    return {"dictionary_value_id": number, "value": value.value} if number else {"value": value.value}


def same_card(sent: object, card: Model, product: Model) -> tuple[bool, bool]:
    """Whether all comparable fields are equal, and whether every sent field was comparable.

    Args:
        sent: an import item.
        card: the product in ``product.info_attributes``.
        product: the product in ``product.info_list``.
    """
    read = shown(card, product)
    facts, all_of_it = _values(sent).items() <= _values(card).items(), True
    for name, schema in row_fields("product.import", "items").items():
        value = dig(sent, name)
        if empty(value) or name in _COMPARED:
            continue
        if "image" in name:  # Ozon copies pictures to its own addresses, so a difference proves nothing
            all_of_it &= (list(value) if isinstance(value, tuple) else value) == read[name]
        elif name not in read or schema["type"] == "array":
            all_of_it = False
        elif name == "barcode":
            facts &= value in (dig(card, "barcodes") or ())
        elif name in codec(type(card)).names:
            facts &= value == read[name]
        else:
            facts &= _number(value) == _number(read[name])
    return facts, all_of_it


def _number(value: object) -> object:
    """A price as a number: prices come back with other zeros, and an absent price is zero."""
    try:
        return Decimal(str(value or 0))
    except InvalidOperation:
        return value


def _values(item: object) -> dict[tuple[object, object], frozenset[object]]:
    """The values of each attribute."""
    found: dict[tuple[object, object], frozenset[object]] = {}
    nested = [attribute for _, attribute, _ in placed(item)]
    flat = [row for row in rows(dig(item, "complex_attributes")) if dig(row, "id")]
    for row in [*nested, *flat]:
        key = (dig(row, "complex_id") or 0, dig(row, "id"))
        found[key] = found.get(key, frozenset()) | contents(row)
    return found
