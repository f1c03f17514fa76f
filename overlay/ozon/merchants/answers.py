"""What the answers of this API have in common: windows-1251, and an error envelope in two spellings."""

from __future__ import annotations

import httpx

from ozon_generated.errors import ApiError
from ozon_generated.exact_json import loads
from ozon_generated.model import Model

from ..answers import dig


def text_of(content: bytes) -> str:
    """Text in UTF-8, or else in windows-1251. Cyrillic text in the latter is hardly ever valid in the former."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("windows-1251", errors="replace")


def read_json(response: httpx.Response) -> object:
    """The parsed body of an answer that was read; ``None`` if it is not JSON."""
    try:
        return loads(text_of(response.content))
    except ValueError:
        return None


def error_status(body: object) -> dict[str, object] | None:
    """The error envelope of an answer, parsed or decoded, if there is an error in it.

    On success the envelope is null, empty or absent; one open-source client looks into it whatever the HTTP status is.
    """
    for name, code in (("responseStatus", "errorCode"), ("ResponseStatus", "ErrorCode")):
        status = dig(body, name)
        if dig(status, code) not in (None, "", 0, "0"):
            return {name: status.to_dict() if isinstance(status, Model) else status}
    return None


def hint(error: ApiError) -> str:
    """What to do about a refusal, or an empty text."""
    if error.status == 401 and error.operation == "auth.token":
        return "Check ApplicationId and SecretKey: Ozon gives no token for them."
    if error.status == 401:
        return "Ozon refuses even a token that it has just issued: check that this ApplicationId is still in use."
    if error.status == 403:
        return "Check that Ozon has opened the Merchants API for this ApplicationId."
    return ""
