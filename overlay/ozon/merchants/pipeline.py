"""Handles every call of the Merchants API: its body, warnings, and errors inside successful answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from ozon_generated.client import Call, request_of
from ozon_generated.errors import ApiError, ArgumentError, api_error
from ozon_generated.messages import Response
from ozon_generated.model import Model
from ozon_generated.operation import Operation

from ..answers import dig
from ..client.pipeline import Pipeline
from ..client.settings import Settings
from ..errors import OzonWarning, warn
from ..money import amount
from . import xml as _xml

BodyFormat = Literal["json", "xml"]


class MerchantsWarning(OzonWarning):
    """Base of the warnings about calls of the Merchants API."""


class LowPriorityWarning(MerchantsWarning):
    """The call goes to the low-priority queue because its body has a Description."""


class NotSoldWarning(MerchantsWarning):
    """The product will not be sold on ozon.ru: it has no main image, or no price above zero.

    The warning uses only the call itself:

    - ``product.create`` with SellingState ``ForSale``: there is no SellingPrice, or it is not above zero; or there is
      no Description, or no Picture in it. A Description may follow later, and the product is sold only then.
    - the updates, unless SellingState is ``NotForSale``: the body has a SellingPrice that is not above zero, or a
      Description without Picture. Ozon keeps omitted blocks unchanged, so they cause no warning.
    """


class MerchantsPipeline(Pipeline):
    """Writes the bodies and issues the warnings.

    JSON is sent in ASCII with escapes, because the charset that the server expects is not known. XML, which is
    documented for products only, is sent in UTF-8 and declares it.
    """

    def __init__(self, defaults: Mapping[str, object], settings: Settings, *, body_format: BodyFormat = "json") -> None:
        super().__init__(defaults, settings)
        if body_format not in ("json", "xml"):
            raise ArgumentError(f"body_format is 'json' or 'xml', not {body_format!r}.")
        self.body_format = body_format

    def before(self, call: Call) -> None:
        """Write the body, after the request model has checked it, and warn."""
        super().before(call)
        operation = call.operation
        if operation.request is None:
            return
        elsewhere = operation.path_parameters.keys() | operation.query_parameters.keys()
        given = {name: value for name, value in call.arguments.items() if value is not None and name not in elsewhere}
        body = request_of(operation, given).to_dict()
        if self.body_format == "xml" and operation.name.startswith("product."):
            call.content = _xml.encode(body)
            call.headers.setdefault("Content-Type", _xml.CONTENT_TYPE)
        else:
            call.content = json.dumps(body, separators=(",", ":")).encode("ascii")
        for warning in cautions(operation.name, body):
            warn(warning)

    def replied(self, call: Call, response: Response, result: object) -> Any:
        """Raise for an error envelope in a successful answer."""
        status = error_status(result)
        if status is not None:
            raise self.failed(api_error(call.operation.name, response, status), call)
        return super().replied(call, response, result)

    def hint(self, error: ApiError, operation: Operation) -> str:
        return hint(error) or super().hint(error, operation)


def cautions(operation: str, body: Mapping[str, Any]) -> Iterator[MerchantsWarning]:
    """The warnings about a body."""
    if operation == "product.update" and "Description" in body:
        yield LowPriorityWarning(
            "A product.update with a Description waits in Ozon's low-priority queue, with all that is in it: send the "
            "Description only when it changes, and the other blocks in a call of their own."
        )
    reasons = list(_obstacles(operation, body)) if operation.startswith("product.") else []
    if reasons:
        yield NotSoldWarning(f"Ozon will not sell the product {body.get('MerchantSKU')}: {' and '.join(reasons)}.")


def _obstacles(operation: str, body: Mapping[str, object]) -> Iterator[str]:
    """The reasons in the body why the product cannot be sold."""
    state = dig(body, "Availability.SellingState")
    new = operation == "product.create"
    if state != "ForSale" if new else state == "NotForSale":
        return
    if _lacks_price(dig(body, "Price.SellingPrice"), new):
        yield "its SellingPrice is not above zero"
    if _lacks_picture(body.get("Description"), new):
        yield "its Description has no Picture, the main image"


def _lacks_price(price: object, if_absent: bool) -> bool:
    try:
        found = amount(price)
    except ValueError:
        return False
    return if_absent if found is None else found <= 0


def _lacks_picture(description: object, if_absent: bool) -> bool:
    if not description:
        return if_absent
    try:
        root = _xml.parse(str(description), "Description")
    except ArgumentError:  # Ozon reports what is wrong with it
        return False
    return not any((picture.text or "").strip() for picture in root.iterfind(".//{*}Picture"))


def error_status(body: object) -> dict[str, object] | None:
    """The error envelope of an answer, parsed or decoded, if it has an error.

    On success the envelope is null, empty or absent; one open-source client checks it whatever the HTTP status is.
    """
    for name, code in (("responseStatus", "errorCode"), ("ResponseStatus", "ErrorCode")):
        status = dig(body, name)
        if dig(status, code) not in (None, "", 0, "0"):
            return {name: status.to_dict() if isinstance(status, Model) else status}
    return None


def hint(error: ApiError) -> str:
    """What to do about a refusal; empty if unknown."""
    if error.status == 401 and error.operation == "auth.token":
        return "Check ApplicationId and SecretKey: Ozon gives no token for them."
    if error.status == 401:
        return "Ozon refuses even a token that it has just issued: check that this ApplicationId is still in use."
    if error.status == 403:
        return "Check that Ozon has opened the Merchants API for this ApplicationId."
    return ""
