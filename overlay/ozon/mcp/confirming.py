"""Confirmations of writes.

A write is sent only after a confirmation that names the shop, the operation, its effect and the body. If the client can
ask the user (elicitation), it does. Otherwise the first call returns a token, and a second call with the same arguments
and the token sends the request. A token is valid for one request of one shop, once, for a few minutes.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ozon_generated.errors import ArgumentError

from ..clock import CURRENT

if TYPE_CHECKING:
    from mcp.server.context import ServerRequestContext
    from mcp_types import CallToolRequestParams, ElicitRequestFormParams

#: Seconds for which a token is valid.
VALID = 300
#: Maximum number of tokens; the oldest are forgotten.
_MOST = 200
#: The key of the question in requests for input.
QUESTION = "confirm"
#: Revisions before this one ask the user during a call; from it on, an answer asks, and the client calls again.
_ANSWERS_ASK = "2026-07-28"


@dataclass
class Confirmation:
    """One request that may be sent once.

    Attributes:
        sent: whether it was sent, or is being sent.
        result: what came of it; ``None`` until then.
    """

    request: str
    ends: float
    asks: bool
    taken: bool = False
    sent: bool = False
    result: Any = None


class Confirmations:
    """The tokens of a server.

    Args:
        now: the seconds of a clock that only goes forward.
    """

    def __init__(self, now: Callable[[], float] = CURRENT.monotonic) -> None:
        self._now = now
        self._known: dict[str, Confirmation] = {}

    def issue(self, request: str, *, asks: bool) -> str:
        """A token for a request.

        Args:
            request: shop, operation and body as one text.
            asks: whether it counts only with the answer of a user.
        """
        while len(self._known) >= _MOST:
            del self._known[next(iter(self._known))]
        token = secrets.token_urlsafe(16)
        self._known[token] = Confirmation(request, self._now() + VALID, asks)
        return token

    def take(self, token: str, request: str, *, asked: bool) -> Confirmation:
        """Use a token. One that was used before has the result of that.

        Raises:
            ArgumentError: it is unknown, too old, or of another request; or its request is being sent.
        """
        found = self._known.get(token)
        if found is None or found.asks != asked:
            raise ArgumentError("This confirmation is not known. Call without confirm to get one. Nothing was sent.")
        if found.request != request:
            text = "This confirmation is of another request: repeat exactly the arguments it was given for."
            raise ArgumentError(f"{text} Nothing was sent.")
        if found.taken and found.result is None:
            raise ArgumentError("The request of this confirmation is being sent. It is not sent again.")
        if not found.taken and self._now() > found.ends:
            raise ArgumentError("This confirmation is too old. Call without confirm to get another. Nothing was sent.")
        found.taken = True
        return found

    def sent(self, request: str) -> Confirmation | None:
        """The last time that a request was sent, for which there may be other tokens by now."""
        return next((one for one in reversed(self._known.values()) if one.sent and one.request == request), None)


def can_ask(context: ServerRequestContext[Any, Any]) -> bool:
    """Whether the client can ask its user."""
    known = context.session.client_capabilities
    asking = known.elicitation if known is not None else None
    # without modes, which early revisions lack, it is a form
    return asking is not None and (asking.form is not None or asking.url is None)


def asks_by_answer(context: ServerRequestContext[Any, Any]) -> bool:
    """Whether the protocol lets the server ask only by an answer."""
    return context.protocol_version >= _ANSWERS_ASK


def question(text: str) -> ElicitRequestFormParams:
    """The question whether a request may be sent."""
    from mcp_types import ElicitRequestFormParams

    field = {"type": "boolean", "title": "Send it", "description": "Whether the request may be sent to Ozon"}
    schema: dict[str, Any] = {"type": "object", "properties": {QUESTION: field}, "required": [QUESTION]}
    return ElicitRequestFormParams(message=text, requested_schema=schema)


def agreed(answer: object) -> bool:
    """Whether the user agreed."""
    from mcp_types import ElicitResult

    return (
        isinstance(answer, ElicitResult) and answer.action == "accept" and (answer.content or {}).get(QUESTION) is True
    )


async def ask(context: ServerRequestContext[Any, Any], text: str) -> bool:
    """Ask the user during a call. A question that cannot be put, or has no valid answer, is not agreed to."""
    from mcp import MCPError
    from pydantic import ValidationError

    put = question(text)
    try:
        answer = await context.session.elicit_form(put.message, put.requested_schema, context.request_id)
    except (MCPError, ValidationError):
        return False
    return agreed(answer)


def answer_of(params: CallToolRequestParams) -> bool:
    """Whether the user agreed to a question that an answer put."""
    return agreed((params.input_responses or {}).get(QUESTION))
