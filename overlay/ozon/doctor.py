"""Checks what a key can do: ``print(doctor(Seller()))``, ``ozon doctor [method ...]`` or ``python -m ozon.doctor``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from attrs import define, field

from ozon_generated.errors import ApiError, ArgumentError, ForbiddenError, OzonError, ResponseCopy
from ozon_generated.messages import Response, url_of
from ozon_generated.model import is_sent

from .client.functions import for_seller
from .client.hints import requirement
from .client.seller import HOME, AsyncSeller, Seller
from .push.urls import PushUrl, urls_of
from .steps import Ask, Steps, bound, clock_of, operation_of
from .transport.network import Sender

_HOME, _VARIABLE = HOME
_DATE_IS_IN_SECONDS = 1.0
_PUSH_URLS = "/v1/notification/list"


@define(kw_only=True)
class Quota:
    """A quota of items.

    Attributes:
        name: ``total``, ``daily_create``, ``daily_update``, or ``category 17028922``.
        limit: the maximum; ``None`` if Ozon did not say, -1 for no limit.
        usage: the number used.
        reset_at: when the count restarts; ``None`` if it does not.
    """

    name: str
    limit: int | None
    usage: int | None
    reset_at: datetime | None = None

    @property
    def unlimited(self) -> bool:
        """Whether Ozon says that there is no limit."""
        return self.limit == -1

    @property
    def left(self) -> int | None:
        """The number left; ``None`` if unknown or unlimited."""
        if self.limit is None or self.usage is None or self.unlimited:
            return None
        return max(self.limit - self.usage, 0)

    def __str__(self) -> str:
        usage, left, limit = ("?" if one is None else one for one in (self.usage, self.left, self.limit))
        shown = f"no limit, {usage} used" if self.unlimited else f"{left} of {limit} left"
        return f"{self.name}: {shown}" + (f", restarts at {self.reset_at:%Y-%m-%d %H:%M} UTC" if self.reset_at else "")


@define(kw_only=True)
class Report:
    """The findings of `doctor`. ``print(report)`` shows it all.

    Attributes:
        valid: whether Ozon accepts the key; ``None`` if unknown.
        address: base URL of the client if it is not Ozon's own, such as that of a sandbox; else empty.
        problems: what failed or needs attention, one line each.
        roles: paths that each role of the key opens.
        expires_at: when the key stops working, in UTC; ``None`` if Ozon did not say.
        days_left: whole days until then.
        company: name of the company.
        subscription: its subscription, by Ozon's name.
        quotas: quotas of items.
        push_urls: the URLs to which Ozon sends pushes; ``None`` if they are not known.
        clock_skew: seconds that the local clock is ahead of Ozon's, to about a second; ``None`` if unknown.
        allowed: whether the roles open each requested method; ``None`` if the roles are unknown.
        needs: what the requested methods need besides a role: subscription or programme.
    """

    valid: bool | None = None
    address: str = ""
    problems: list[str] = field(factory=list)
    roles: dict[str, list[str]] = field(factory=dict)
    expires_at: datetime | None = None
    days_left: int | None = None
    company: str = ""
    subscription: str = ""
    quotas: list[Quota] = field(factory=list)
    push_urls: list[PushUrl] | None = None
    clock_skew: float | None = None
    allowed: dict[str, bool | None] = field(factory=dict)
    needs: dict[str, str] = field(factory=dict)

    def __str__(self) -> str:
        said = {True: "valid", False: "refused", None: "not known: Ozon could not be asked"}
        lines = [f"Key: {said[self.valid]}"]
        if self.address:
            lines.append(f"Address: {self.address}, which is not Ozon's own")
        if self.expires_at is not None:
            lines.append(f"Expires: {self.expires_at:%Y-%m-%d %H:%M} UTC, {self.days_left} days left")
        lines += [f"Role: {name} ({len(paths)} methods)" for name, paths in self.roles.items()]
        if self.company:
            lines.append(
                f"Company: {self.company}" + (f", subscription {self.subscription}" if self.subscription else "")
            )
        lines += [f"Quota {quota}" for quota in self.quotas]
        lines += self._push_lines()
        if self.clock_skew is not None:
            lines.append(f"Clock: {abs(self.clock_skew):.0f} s {'ahead' if self.clock_skew > 0 else 'behind'}")
        answers = {True: "allowed by the roles", False: "not allowed by the roles", None: "roles not known"}
        for name, allowed in self.allowed.items():
            lines.append(f"{name}: {answers[allowed]}" + (f"; needs {self.needs[name]}" if name in self.needs else ""))
        lines += [f"Problem: {problem}" for problem in self.problems]
        lines.append("Whether subscription and programmes suffice for a method shows only when it is called.")
        return "\n".join(lines)

    @property
    def _push_urls_are_closed(self) -> bool:
        paths = self.roles.values()
        return bool(paths) and all(_PUSH_URLS not in one and one for one in paths)  # an empty list tells nothing

    def _push_lines(self) -> list[str]:
        if self.push_urls is None:
            why = f": no role of the key opens {_PUSH_URLS}" if self._push_urls_are_closed else ""
            return [] if self.valid is False else [f"Push URLs: not known{why}"]
        if not self.push_urls:
            return ["Push URLs: none"]
        lines = [f"Push URL {one}" + ("" if one.needs_attention else f". {one.advice}") for one in self.push_urls]
        limits = ", ".join(f"{state} {limit} ms" for state, limit in self.push_urls[0].thresholds.items())
        return [*lines, f"Push thresholds: {limits or 'not known'}"]


Method = str | Callable[..., Any]


@for_seller.result
def doctor(seller: Seller | AsyncSeller, methods: Iterable[Method] | None = None) -> Steps[Report]:
    """Check whether a key is valid, what it may do, when it expires, what quotas are left, and how push URLs answer.

    Makes four read-only calls (more if there are many push URLs), and does not raise on their errors. Roles say which
    paths a key may call; whether the account's subscription and programmes are enough for a method shows only when it
    is called.

    Args:
        seller: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        methods: methods to check against the roles: ``"product.import"``, a path, or ``seller.product.import_``.

    Raises:
        ArgumentError: a method does not exist.
    """
    return _examine(seller, [_wanted(seller, method) for method in methods or ()])


def _wanted(seller: Seller | AsyncSeller, method: Method) -> tuple[str, str, str]:
    """Name, path and needs of a method."""
    if isinstance(method, str) and method.startswith("/"):
        return method, method, ""
    try:
        operation = operation_of(seller, method) if isinstance(method, str) else bound(method)[1]
    except ImportError:
        raise ArgumentError(f"The Seller API has no method {method!r}.") from None
    return operation.name, operation.path, requirement(operation)


def _examine(seller: Seller | AsyncSeller, wanted: list[tuple[str, str, str]]) -> Steps[Report]:
    report = Report(address=_address(seller))
    roles = yield from _ask(seller, "api_key.roles", report)
    if roles is not None:
        _read_key(report, roles, clock_of(seller).now())
    if report.valid is False and report.address:
        variable = os.environ.get(_VARIABLE, "").rstrip("/") == report.address
        reason = f"because {_VARIABLE} is set" if variable else "which is the base_url of this client or shop"
        report.problems.append(f"The key was sent to {report.address} instead of Ozon, {reason}.")
    if report.valid is not False:
        company = yield from _ask(seller, "seller.info", report)
        if company is not None:
            report.company = (company.company.name if company.company else None) or ""
            report.subscription = (company.subscription.type if company.subscription else None) or ""
        _read_quotas(report, (yield from _ask(seller, "product.info_limit", report)))
        yield from _look_at_push_urls(seller, report)
    open_paths = {path for paths in report.roles.values() for path in paths}
    known = roles is not None and is_sent(roles.roles) and all(is_sent(role.methods) for role in roles.roles)
    report.allowed = {name: path in open_paths if known else None for name, path, _ in wanted}
    report.needs = {name: needs for name, _, needs in wanted if needs}
    return report


def _address(seller: Seller | AsyncSeller) -> str:
    """The base URL of a client if it is not Ozon's own; else empty."""
    assert isinstance(seller.http, Sender)
    url = seller.http.base_url
    return "" if url == url_of(_HOME) else str(url).rstrip("/")


def _ask(seller: Seller | AsyncSeller, name: str, report: Report) -> Steps[Any]:
    """The answer of a method, or ``None``; problems go into the report."""
    operation = operation_of(seller, name)
    clock = clock_of(seller)
    start = clock.now()

    def reply(response: Response | ResponseCopy) -> None:
        now = clock.now()
        skew = _skew(response.headers.get("date", ""), start + (now - start) / 2)
        report.clock_skew = report.clock_skew if skew is None else skew

    try:
        answer = yield Ask(operation, {}, {"on_reply": reply})
    except OzonError as error:
        if isinstance(error, ApiError) and error.response is not None:
            reply(error.response)
            if name == "api_key.roles":
                report.valid = False if error.status in (401, 403) else None
        report.problems.append(str(error))
        return None
    report.valid = True
    return answer


def _look_at_push_urls(seller: Seller | AsyncSeller, report: Report) -> Steps[None]:
    try:
        report.push_urls = yield from urls_of(seller)
    except OzonError as error:
        if not (isinstance(error, ForbiddenError) and report._push_urls_are_closed):  # a key for something else
            report.problems.append(str(error))
        return
    for one in report.push_urls:
        if one.needs_attention:
            state = f"off ({one.disable_reason or 'no reason given'})" if one.off else one.state
            report.problems.append(f"Push URL {one.url} is {state}. {one.advice}")


def _skew(header: str, now: datetime) -> float | None:
    """Seconds that this clock is ahead of a ``Date`` header, which has whole seconds."""
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    seconds = (now - moment).total_seconds() - _DATE_IS_IN_SECONDS / 2
    return seconds if abs(seconds) > _DATE_IS_IN_SECONDS else 0.0


def _read_key(report: Report, answer: Any, now: datetime) -> None:
    for role in answer.roles:
        report.roles.setdefault(role.name or "", []).extend(role.methods)
    if isinstance(answer.expires_at, datetime):
        report.expires_at = answer.expires_at.astimezone(UTC)
        report.days_left = (report.expires_at - now) // timedelta(days=1)
        if report.days_left < 14:
            report.problems.append(f"The key expires in {report.days_left} days: put a new one in place.")


def _read_quotas(report: Report, answer: object) -> None:
    for name in ("total", "daily_create", "daily_update"):
        found = getattr(answer, name, None)
        if found is not None:
            moment = getattr(found, "reset_at", None)
            reset_at = moment if isinstance(moment, datetime) else None
            report.quotas.append(Quota(name=name, limit=found.limit, usage=found.usage, reset_at=reset_at))
    for found in getattr(getattr(answer, "total", None), "quota_by_category", None) or ():
        report.quotas.append(Quota(name=f"category {found.category_id}", limit=found.limit, usage=found.usage))


def main(arguments: list[str]) -> int:
    """Print a report on the key in OZON_CLIENT_ID and OZON_API_KEY."""
    try:
        with Seller() as seller:
            report = doctor(seller, arguments)
    except ArgumentError as error:
        print(error, file=sys.stderr)
        return 2
    print(report)
    return 0 if report.valid else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
