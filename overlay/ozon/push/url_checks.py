"""Lets Ozon test a URL for pushes."""

from __future__ import annotations

from attrs import define, field

from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..steps import Ask, Steps, operation_of

_PONG = '{"version": "1.0", "name": "my-shop", "time": "2026-11-25T08:00:00Z"}'
#: What each fault of a check means for the receiver.
_FAULTS = {
    "REQUEST_ERROR": "Ozon got no connection; name, port, certificate and firewall have to let it in from the internet",
    "REQUEST_TIMEOUT": "no answer came in time; answer at once, and work afterwards",
    "SERVER_FAULT": "the receiver failed with a 5xx status; its log says why, and it has to answer 200",
    "STATUS_CODE_NOT_OK": "the status has to be exactly 200; 201, 204 and redirects do not count",
    "EMPTY_BODY": f"the answer has no body; a PING is answered with {_PONG}",
    "INVALID_BODY": "the answer has to be a JSON object, with the header Content-Type: application/json",
    "INVALID_JSON": f"the body is not JSON; a PING is answered with {_PONG}",
    "WRONG_RESULT_FIELD": f"a field is missing or wrong; a PING is answered with {_PONG}, all three being text",
    "WRONG_RESULT_TIME_FIELD": "time has to be a moment in UTC such as 2026-11-25T08:00:00Z: when the handling began",
}


@define(kw_only=True)
class UrlCheck:
    """What Ozon says about a URL that it has tested with a PING.

    Attributes:
        url: the URL.
        passed: whether it answered as Ozon expects.
        problems: if not, what the receiver has to do otherwise: the code of Ozon and a sentence, one for each fault.
    """

    url: str
    passed: bool
    problems: list[str] = field(factory=list)


@for_seller.result
def check_url(seller: Seller | AsyncSeller, url: str) -> Steps[UrlCheck]:
    """Let Ozon test a URL with a PING. It need not be registered. A failed check is a result, not an exception.

    Args:
        seller: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        url: the URL.
    """
    return checked(seller, url)


def checked(seller: Seller | AsyncSeller, url: str) -> Steps[UrlCheck]:
    """The steps of `check_url`. Those of a client that raises for failed items, too."""
    answer = yield Ask(operation_of(seller, "notification.check"), {"url": url}, {"strict": False})
    problems = [_problem(one.type or "", one.description or "") for one in answer.errors]
    if not problems and answer.is_active is not True:
        said = "that it does not answer as it should, and not why" if answer.is_active is False else "nothing about it"
        problems = [f"Ozon says {said}"]
    return UrlCheck(url=url, passed=not problems, problems=problems)


def _problem(code: str, description: str) -> str:
    meaning = _FAULTS.get(code, "a fault that this version does not know")
    return f"{code or 'No code'}: {meaning}" + (f" (Ozon: {description})" if description else "")
