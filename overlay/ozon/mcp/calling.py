"""The tool ``call``: sends reads at once and writes after a confirmation, and cuts answers."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import anyio
from mcp_types import (
    BlobResourceContents,
    CallToolResult,
    ElicitRequest,
    EmbeddedResource,
    InputRequiredResult,
    TextContent,
)

from ozon_generated.client import File
from ozon_generated.errors import ApiError, ArgumentError, OzonError

from . import catalogue, confirming
from .confirming import Confirmation, Confirmations
from .requests import Answered, Asked, Sending, check_depth
from .shops import Shops
from .tools import Call
from .trim import pick, text_of, trimmed

if TYPE_CHECKING:
    from mcp.server.context import ServerRequestContext
    from mcp_types import CallToolRequestParams

#: Cut answers that are kept; the oldest are forgotten.
_KEPT = 20
#: Characters of a body in a question to the user.
_QUESTION = 3000
#: Characters of an earlier outcome in it.
_SAID = 500
_HOW = "Show this to the user. If they agree, call again with the same arguments and confirm."


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a server runs.

    Attributes:
        shop: the shop of calls that name none; ``None`` for that of the environment, or the default one.
        writes: whether it may send writes, after a confirmation.
        destructive: whether it may also send what deletes, cancels or withdraws.
        max_change: largest change of a price, as a fraction of the current one; ``None`` for any.
        max_chars: maximum number of characters of an answer.
    """

    shop: str | None = None
    writes: bool = False
    destructive: bool = False
    max_change: float | None = 0.3
    max_chars: int = 20_000


class Calling:
    """Runs calls. Its confirmations and cut answers live as long as it does."""

    def __init__(self, settings: Settings, shops: Shops, confirmations: Confirmations) -> None:
        self._settings = settings
        self._shops = shops
        self._confirmations = confirmations
        self._kept: dict[str, Any] = {}

    async def call(
        self, given: Call, context: ServerRequestContext[Any, Any], params: CallToolRequestParams
    ) -> CallToolResult | InputRequiredResult:
        """Answer a call. Raises `OzonError`."""
        if given.more is not None:
            return self._read_on(given, given.more)
        operation = catalogue.known(given.api, given.operation)
        check_depth(given.body)
        asked = Asked(self._shops.get(given.shop), operation, given.body)
        if operation.safety == "read":
            return self._answer(await Sending(self._shops.client(asked.shop, given.api), asked).read(), given)
        self._allowed(operation.safety)
        Sending(self._shops.client(asked.shop, given.api, writing=True), asked).check()
        token = params.request_state or given.confirm
        if token is None:
            return await self._unconfirmed(given, asked, context)
        confirmation = self._confirmations.take(token, asked.key, asked=params.request_state is not None)
        if confirmation.result is not None:
            return _again(confirmation.result)
        if params.request_state is not None and not confirming.answer_of(params):
            confirmation.result = _declined()
            return _declined()
        return await self._send(given, asked, confirmation)

    def fitted(self, value: dict[str, Any]) -> CallToolResult:
        """An answer of another tool, cut if it is long."""
        return _result(value) if len(text_of(value)) <= self._settings.max_chars else self._cut(value, Call(), {})

    def _allowed(self, safety: str) -> None:
        if not self._settings.writes:
            raise ArgumentError("This server only reads. To write, its user starts it with --allow-writes.")
        if safety == "destructive" and not self._settings.destructive:
            text = "This deletes, cancels or withdraws something, and this server does not allow that."
            raise ArgumentError(f"{text} Its user can start it with --allow-destructive.")

    async def _unconfirmed(
        self, given: Call, asked: Asked, context: ServerRequestContext[Any, Any]
    ) -> CallToolResult | InputRequiredResult:
        """Ask the user, or return what would happen and a token."""
        shown: dict[str, Any] = {
            "shop": asked.shop.name,
            "client_id": asked.shop.client_id,
            "operation": f"{given.api} {asked.operation.name}",
            "effect": catalogue.effect(asked.operation, asked.body),
            "request": f"{asked.operation.method} {asked.operation.path}",
        }
        if asked.priced and (asked.row_by_row or self._settings.max_change is not None):
            reading = Sending(self._shops.client(asked.shop, given.api), asked)
            preview = (await reading.priced(self._settings.max_change)).value["results"]
            held = [one for one in preview if one["status"] != "would be sent"]
            if len(held) == len(preview) or (held and not asked.row_by_row):
                what = "No price would be set" if asked.row_by_row else "Cards are held back"
                raise ArgumentError(f"{what}, and nothing was sent: {text_of(held)[:_QUESTION]}")
            if held:
                shown["not_set"] = trimmed(held, _QUESTION)[0]
        if (before := self._confirmations.sent(asked.key)) is not None:
            came = before.result.content[0].text[:_SAID] if before.result else "it is still being sent."
            came = " ".join(came.split())  # no lines of its own in a question
            shown["sent_before"] = f"This server has sent the same request before. What came of it: {came}"
        if not confirming.can_ask(context):
            body, left = trimmed(asked.body, self._settings.max_chars)
            token = self._confirmations.issue(asked.key, asks=False)
            valid = {"confirm": token, "valid_seconds": confirming.VALID, "next": _HOW}
            return _result({"sent": False, **shown, "body": body, **_left(left), **valid})
        text = "\n".join([*(f"{name}: {_words(one)}" for name, one in shown.items()), _body(asked.body)])
        text = _visible(self._shops.mask(text))
        state = self._confirmations.issue(asked.key, asks=True)
        if confirming.asks_by_answer(context):
            question = ElicitRequest(params=confirming.question(text))
            return InputRequiredResult(input_requests={confirming.QUESTION: question}, request_state=state)
        if not await confirming.ask(context, text):
            return _declined()
        return await self._send(given, asked, self._confirmations.take(state, asked.key, asked=True))

    async def _send(self, given: Call, asked: Asked, confirmation: Confirmation) -> CallToolResult:
        """Send a confirmed write, once. A client that stops waiting does not stop it: its outcome is kept."""
        confirmation.sent = True
        with anyio.CancelScope(shield=True):
            try:
                sending = Sending(self._shops.client(asked.shop, given.api, writing=True), asked)
                most = self._settings.max_change
                answered = await (sending.priced(most) if asked.row_by_row else sending.write())
                confirmation.result = self._answer(answered, given)
            except OzonError as error:
                confirmation.result = refused(error)
            except Exception as error:
                confirmation.result = failed(error)
        result: CallToolResult = confirmation.result
        return result

    def _answer(self, answered: Answered, given: Call) -> CallToolResult:
        if answered.file is not None:
            return self._file(answered.file, answered.value, given)
        following = {"next_page": answered.next_page} if answered.next_page else {}
        return self._cut(answered.value, given, following, answered.notes)

    def _cut(self, value: Any, given: Call, more: Mapping[str, Any], notes: Sequence[str] = ()) -> CallToolResult:
        """A new answer, cut if it is long. A part that it does not have is a note, so that it is not lost."""
        value = self._shops.masked(value)
        try:
            pick(value, given.at, given.rows)
        except ArgumentError as error:
            given, notes = Call(), [*notes, str(error)]
        return self._part(value, given, {**({"notes": notes} if notes else {}), **more})

    def _part(self, value: Any, given: Call, more: Mapping[str, Any], key: str | None = None) -> CallToolResult:
        part, first = pick(value, given.at, given.rows)
        room = max(self._settings.max_chars - len(text_of(more)), self._settings.max_chars // 2)
        shown, left = trimmed(part, room, given.at, first)
        if left and key is None:
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            key = secrets.token_hex(4)
            self._kept[key] = value
        return _result({**more, "answer": shown, **(_left(left, key) if left else {})})

    def _read_on(self, given: Call, key: str) -> CallToolResult:
        if key not in self._kept:
            raise ArgumentError("This answer is not kept any more: call the operation again.")
        return self._part(self._kept[key], given, {}, key)

    def _file(self, file: File, about: dict[str, Any], given: Call) -> CallToolResult:
        """A file: text as text, others whole if they fit."""
        kind = file.content_type.partition(";")[0].strip()
        if kind.startswith("text/") or kind.endswith(("json", "xml", "csv")):
            return self._cut({**about, "text": file.content.decode("utf-8-sig", "replace")}, given, {})
        about["bytes"] = len(file.content)
        content = base64.b64encode(file.content).decode()
        if len(content) > self._settings.max_chars:
            about["left_out"] = "The content is too long. In a shell, 'ozon call ... --to FILE' saves it."
            return _result(about)
        resource = BlobResourceContents(uri=f"ozon:///{quote(file.name or 'file')}", mime_type=kind, blob=content)
        made = _result(about)
        made.content.append(EmbeddedResource(resource=resource))
        return made


def _left(left: list[Any], key: str | None = None) -> dict[str, Any]:
    if not left:
        return {}
    places = {"left_out": [one._asdict() for one in left]}
    return {**places, "more": key} if key is not None else places


def _words(value: object) -> str:
    return value if isinstance(value, str) else text_of(value)


def _visible(text: str) -> str:
    """A text for a user, in which characters that have no shape or turn others around are escaped."""
    return "".join(one if one.isprintable() or one == "\n" else f"\\u{ord(one):04x}" for one in text)


def _body(body: dict[str, Any]) -> str:
    text = text_of(body)
    cut = f"… ({len(text)} characters in all)" if len(text) > _QUESTION else ""
    return f"body: {text[:_QUESTION]}{cut}"


def _result(value: dict[str, Any]) -> CallToolResult:
    return CallToolResult(content=[TextContent(text=text_of(value))])


def _declined() -> CallToolResult:
    text = "The user did not agree. Nothing was sent. Do not ask again without a reason."
    return CallToolResult(content=[TextContent(text=text)], is_error=True)


def _again(result: CallToolResult) -> CallToolResult:
    note = TextContent(text="This confirmation was used before, and nothing was sent now. What came of it:")
    return CallToolResult(content=[note, *result.content], is_error=result.is_error)


def refused(error: OzonError) -> CallToolResult:
    """The error of a call, with its advice."""
    parts = [f"{type(error).__name__}: {error}"]
    if not error.sent and "othing was sent" not in parts[0]:
        parts.append("Nothing was sent.")
    if isinstance(error, ApiError) and error.retry_after:
        parts.append(f"Try again after {error.retry_after:g} seconds.")
    return CallToolResult(content=[TextContent(text=" ".join(parts))], is_error=True)


def failed(error: Exception) -> CallToolResult:
    """An error of this server. Its text stays here, because it may be anything."""
    text = f"{type(error).__name__} in the server. If this was a write, check whether it happened before you repeat it."
    return CallToolResult(content=[TextContent(text=text)], is_error=True)
