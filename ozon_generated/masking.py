# Copied from generator/runtime/masking.py by `make generate`. Do not edit: change the source.
"""Copies of requests and answers without secrets, which are found by name and then by value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_plus

from .exact_json import parsed

if TYPE_CHECKING:
    from .messages import Request, Response

MASK = "***"
#: Key in the extensions of a request: true if copies of the request and of its answer must not have a body.
HIDDEN = "ozon.hidden"
SECRET_HEADERS = frozenset(
    ("api-key", "x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie", "x-token", "x-sign")
)
# Patterns stay text: `re` compiles one when it is first used and keeps it. Compiling all took 2 ms of each import.
_FIELD = (
    r"client[_-]?secret|secret[_-]?key|secret|(?:access|refresh|id|auth|bearer)[_-]?token|token"
    r"|api[_-]?key|password|passwd"
)
_SECRET_FIELDS = (
    rf"""(?i)(["'](?:{_FIELD})["']\s*:\s*)(?P<value>"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\[[^\]]*\]?|\{{[^}}]*\}}?)"""
).encode()
_GRANTS = ("authorization_code", "refresh_token", "client_credentials")
_SECRET_FORM = rf"(?i)((?:^|&)(?:{_FIELD})=)[^&\s]*".encode()
_QUERY = rf"{_FIELD}|code|sig|sign|signature|hash|hmac|md5|jwt|key|auth|auth[_-]?key|session|credential|policy|state"
_SECRET_QUERY = (
    # by name, or a value like a token: long, and neither a known id nor a cursor
    rf"""(?i)([?&;](?:(?:{_QUERY}|x-(?:amz|goog|oss|cos)-[\w-]*|awsaccesskeyid|googleaccessid|ossaccesskeyid)="""
    r"""|(?!(?:uuid|cursor|last_id)=)[\w.%-]*=(?=[\w%+/.~-]{32})))[^&#\s"'<>\\]*"""
)
_USER_INFO = r"""(?<=//)[^/?#\s"'<>\\]*@"""
#: h11, h2, httpcore and aiohttp quote headers that they refuse: ``illegal header line: bytearray(b'...')``.
_QUOTED_HEADER = (
    r"""(?is)((?:(?:illegal|invalid)(?: http)? header|header (?:name|value)|when reading)\b[^'"]*?)"""
    r"""(?:bytearray\()?\bb\\*['"].*"""
)
_SHORTEST = 8  # minimum length of a secret that is replaced by value; shorter ones would match everywhere


class RequestCopy(NamedTuple):
    """The request, without secrets. The body may hold personal data; the setting ``keep_bodies`` leaves it out."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes


class ResponseCopy(NamedTuple):
    """The response, without secrets. The body may hold personal data; the setting ``keep_bodies`` leaves it out."""

    status: int
    headers: dict[str, str]
    content: bytes


def mask_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with keys and tokens replaced and URLs masked."""
    return {
        name: MASK if name.lower() in SECRET_HEADERS else mask_url(value) if "://" in value else value
        for name, value in headers.items()
    }


def mask_url(url: str) -> str:
    """A URL, or text with URLs, with user information, signatures and tokens replaced."""
    return re.sub(_SECRET_QUERY, rf"\g<1>{MASK}", re.sub(_USER_INFO, f"{MASK}@", url))


def mask_address(address: object) -> str:
    """The text of a setting that should be a URL, valid or not: hides everything before an ``@``."""
    return mask_url(re.sub(r"^(\w[\w+.-]*://)?.*@", rf"\g<1>{MASK}@", str(address), flags=re.DOTALL))


def mask_body(content: bytes) -> bytes:
    """A body with secret fields, and signatures in its URLs, replaced."""
    masked = re.sub(_SECRET_FIELDS, rb'\g<1>"' + MASK.encode() + b'"', content)
    if b"://" in masked:
        masked = mask_url(masked.decode("latin-1")).encode("latin-1")
    return re.sub(_SECRET_FORM, rb"\g<1>" + MASK.encode(), masked)


def secrets_of(request: Request) -> list[str]:
    """The secrets in a request: a server may repeat them in its answer."""
    found = [value.removeprefix("Bearer ") for name, value in request.headers.items() if name.lower() in SECRET_HEADERS]
    found += [match[0].partition("=")[2] for match in re.finditer(_SECRET_QUERY, f"?{request.url.query}")]
    found += [unquote_plus(value) for value in found if "%" in value]
    found += request.url.userinfo.split(":")
    found += _secrets_in(request.content, bool(request.extensions.get(HIDDEN)))
    return sorted({value for value in found if len(value) >= _SHORTEST}, key=len, reverse=True)


def _secrets_in(content: bytes, hidden: bool) -> Iterable[str]:
    """The secrets in a body: its secret fields, and all of its texts if the body is hidden."""
    if len(content) > 2**16:  # token calls are short
        return
    if hidden:
        yield from _texts(parsed(content))
    for match in re.finditer(_SECRET_FIELDS, content):
        yield match["value"].decode(errors="replace").strip("\"'")


def _texts(value: object) -> Iterable[str]:
    """The texts in JSON except the names of OAuth's grants."""
    if isinstance(value, str) and value not in _GRANTS:
        yield value
    elif isinstance(value, list | dict):
        for item in value if isinstance(value, list) else value.values():
            yield from _texts(item)


def without(text: str, secrets: Iterable[str]) -> str:
    """Text without these secrets and with its URLs masked."""
    for secret in secrets:
        text = text.replace(secret, MASK)
    return mask_url(text) if "://" in text else text


def without_quotes(text: str) -> str:
    """An error text without the header that it quotes, which may be a key or a cookie."""
    return re.sub(_QUOTED_HEADER, rf"\g<1>{MASK}", text)


def failure_text(error: BaseException, secrets: Iterable[str]) -> str:
    """The text of a library's error, or of its cause, on one line and without these secrets."""
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


def copy_request(request: Request) -> RequestCopy:
    """A copy of a request that may be logged and pickled."""
    content = b"" if request.extensions.get(HIDDEN) else mask_body(request.content)
    return RequestCopy(request.method, mask_url(str(request.url)), mask_headers(request.headers), content)


def copy_response(response: Response) -> ResponseCopy:
    """A copy of an answer that may be logged and pickled; without content if that was not read."""
    asked = response.request
    secrets = secrets_of(asked)
    headers = {name: without(value, secrets) for name, value in mask_headers(response.headers).items()}
    readable = response.stream is None and not asked.extensions.get(HIDDEN)
    content = clean_body(response.content, secrets) if readable else b""
    return ResponseCopy(response.status_code, headers, content)


def clean_body(content: bytes, secrets: Iterable[str]) -> bytes:
    """A body without its secret fields, and without these secrets."""
    masked = mask_body(content)
    for secret in secrets:
        masked = masked.replace(secret.encode(), MASK.encode())
    return masked
