# Copied from generator/runtime/masking.py by `make generate`. Do not edit: change the source.
"""Copies of requests and answers without secrets. What is secret is told by its name, and found again by its value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_plus

from .exact_json import parsed

if TYPE_CHECKING:
    import httpx

MASK = "***"
#: Key in ``httpx.Request.extensions``: true where no copy may have a body, neither of the request nor of its answer.
HIDDEN = "ozon.hidden"
SECRET_HEADERS = frozenset(
    ("api-key", "x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie", "x-token", "x-sign")
)
_FIELD = (
    r"client[_-]?secret|secret[_-]?key|secret|(?:access|refresh|id|auth|bearer)[_-]?token|token"
    r"|api[_-]?key|password|passwd"
)
_SECRET_FIELDS = re.compile(
    rf"""(["'](?:{_FIELD})["']\s*:\s*)(?P<value>"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\[[^\]]*\]?|\{{[^}}]*\}}?)""".encode(),
    re.IGNORECASE,
)
_GRANTS = ("authorization_code", "refresh_token", "client_credentials")
_SECRET_FORM = re.compile(rf"((?:^|&)(?:{_FIELD})=)[^&\s]*".encode(), re.IGNORECASE)
_QUERY = rf"{_FIELD}|code|sig|sign|signature|hash|hmac|md5|jwt|key|auth|auth[_-]?key|session|credential|policy|state"
_SECRET_QUERY = re.compile(
    # by name, or a value that looks like a token: it is long, and neither a known id nor the place of a page
    rf"""([?&;](?:(?:{_QUERY}|x-(?:amz|goog|oss|cos)-[\w-]*|awsaccesskeyid|googleaccessid|ossaccesskeyid)="""
    r"""|(?!(?:uuid|cursor|last_id)=)[\w.%-]*=(?=[\w%+/.~-]{32})))[^&#\s"'<>\\]*""",
    re.IGNORECASE,
)
_USER_INFO = re.compile(r"""(?<=//)[^/?#\s"'<>\\]*@""")
#: Where h11, h2, httpcore and aiohttp quote a header that they refuse: ``illegal header line: bytearray(b'...')``.
_QUOTED_HEADER = re.compile(
    r"""((?:(?:illegal|invalid)(?: http)? header|header (?:name|value)|when reading)\b[^'"]*?)"""
    r"""(?:bytearray\()?\bb\\*['"].*""",
    re.IGNORECASE | re.DOTALL,
)
_SHORTEST = 8  # characters of a secret that is found by its value; shorter ones would be found everywhere


class RequestCopy(NamedTuple):
    """What was sent, without secrets. The body may hold personal data; the setting ``keep_bodies`` leaves it out."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes


class ResponseCopy(NamedTuple):
    """What came back, without secrets. The body may hold personal data; the setting ``keep_bodies`` leaves it out."""

    status: int
    headers: dict[str, str]
    content: bytes


def mask_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with the values of keys and tokens replaced, and addresses masked."""
    return {
        name: MASK if name.lower() in SECRET_HEADERS else mask_url(value) if "://" in value else value
        for name, value in headers.items()
    }


def mask_url(url: str) -> str:
    """An address, or text with addresses, with user information, signatures and tokens replaced."""
    return _SECRET_QUERY.sub(rf"\g<1>{MASK}", _USER_INFO.sub(f"{MASK}@", url))


def mask_address(address: object) -> str:
    """A setting that should be an address, whatever it is: nothing before an ``@`` is shown."""
    return mask_url(re.sub(r"^(\w[\w+.-]*://)?.*@", rf"\g<1>{MASK}@", str(address), flags=re.DOTALL))


def mask_body(content: bytes) -> bytes:
    """A body with the values of secret fields replaced, and signatures in its addresses."""
    masked = _SECRET_FIELDS.sub(rb'\g<1>"' + MASK.encode() + b'"', content)
    if b"://" in masked:
        masked = mask_url(masked.decode("latin-1")).encode("latin-1")
    return _SECRET_FORM.sub(rb"\g<1>" + MASK.encode(), masked)


def secrets_of(request: httpx.Request) -> list[str]:
    """The secrets that a request carries: a server may well repeat them in its answer."""
    found = [value.removeprefix("Bearer ") for name, value in request.headers.items() if name.lower() in SECRET_HEADERS]
    query = request.url.query.decode("ascii", "replace")
    found += [match[0].partition("=")[2] for match in _SECRET_QUERY.finditer(f"?{query}")]
    found += [unquote_plus(value) for value in found if "%" in value]
    found += request.url.userinfo.decode("ascii", "replace").split(":")
    found += _secrets_in(_content(request), bool(request.extensions.get(HIDDEN)))
    return sorted({value for value in found if len(value) >= _SHORTEST}, key=len, reverse=True)


def _secrets_in(content: bytes, hidden: bool) -> Iterable[str]:
    """The secrets in a body: its secret fields, or all of its texts where none of it may be shown."""
    if len(content) > 2**16:  # token calls are short
        return
    if hidden:
        yield from _texts(parsed(content))
    for match in _SECRET_FIELDS.finditer(content):
        yield match["value"].decode(errors="replace").strip("\"'")


def _texts(value: object) -> Iterable[str]:
    """The texts in JSON, but for the names of OAuth's grants."""
    if isinstance(value, str) and value not in _GRANTS:
        yield value
    elif isinstance(value, list | dict):
        for item in value if isinstance(value, list) else value.values():
            yield from _texts(item)


def without(text: str, secrets: Iterable[str]) -> str:
    """Text without these secrets, and with its addresses masked."""
    for secret in secrets:
        text = text.replace(secret, MASK)
    return mask_url(text) if "://" in text else text


def without_quotes(text: str) -> str:
    """The text of a failure without the header that it quotes, which may be a key or a cookie."""
    return _QUOTED_HEADER.sub(rf"\g<1>{MASK}", text)


def failure_text(error: BaseException, secrets: Iterable[str]) -> str:
    """What a failure of the libraries underneath says, or what caused it, in a line and without these secrets."""
    cause: BaseException | None = error
    while cause is not None and not str(cause):
        # httpcore replaces errors of trio and anyio without naming them as the cause
        mapped = type(cause).__module__.startswith("httpcore")
        cause = cause.__cause__ or (cause.__context__ if mapped else None)
    text = "no further text" if cause is None else str(cause)
    return without(" ".join(without_quotes(text).split()), secrets)


def cleaned(value: object, secrets: Iterable[str]) -> object:
    """JSON without these secrets in its texts."""
    if isinstance(value, str):
        return without(value, secrets)
    if isinstance(value, list):
        return [cleaned(item, secrets) for item in value]
    if isinstance(value, dict):
        return {without(name, secrets): cleaned(item, secrets) for name, item in value.items()}
    return value


def copy_request(request: httpx.Request) -> RequestCopy:
    """A copy of a request that may be logged and pickled."""
    content = b"" if request.extensions.get(HIDDEN) else mask_body(_content(request))
    return RequestCopy(request.method, mask_url(str(request.url)), mask_headers(request.headers), content)


def copy_response(response: httpx.Response, request: httpx.Request | None = None) -> ResponseCopy:
    """A copy of an answer that may be logged and pickled; without content if that was not read.

    Args:
        response: the answer.
        request: what it answers, where the answer itself does not know.
    """
    asked = response.request if request is None else request
    secrets = secrets_of(asked)
    headers = {name: without(value, secrets) for name, value in mask_headers(response.headers).items()}
    content = b"" if asked.extensions.get(HIDDEN) else clean_body(_content(response), secrets)
    return ResponseCopy(response.status_code, headers, content)


def clean_body(content: bytes, secrets: Iterable[str]) -> bytes:
    """A body without its secret fields, and without these secrets."""
    masked = mask_body(content)
    for secret in secrets:
        masked = masked.replace(secret.encode(), MASK.encode())
    return masked


def _content(message: httpx.Request | httpx.Response) -> bytes:
    try:
        return message.content
    except Exception:  # a streamed body: it is gone by now, or was not read
        return b""
