"""Changes the URLs to which Ozon sends pushes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, TypeVar

from attrs import define

from ozon_generated.errors import ArgumentError, DecodeError, OzonError
from ozon_generated.model import is_sent
from ozon_generated.seller.push import Ping

from ..client.functions import for_seller
from ..client.seller import AsyncSeller, Seller
from ..similar import alike
from ..steps import Ask, Steps, operation_of
from .url_checks import checked
from .urls import PushUrl, urls_of

T = TypeVar("T")


class PushUrlError(OzonError):
    """A URL failed the check of Ozon, or does not show the change that Ozon accepted.

    Attributes:
        problems: what is wrong with the answer of the URL, see `UrlCheck`; empty for a change that does not show.
    """

    problems: Sequence[str] = ()


@define(kw_only=True)
class Plan:
    """How types come to a URL.

    Attributes:
        url: the URL.
        known: what Ozon has of it; ``None`` if it is not registered.
        kept: the types that it has.
        added: the types that are to come to it.
        taken: those of them that go to another URL now, with that URL.
    """

    url: str
    known: PushUrl | None
    kept: list[str]
    added: list[str]
    taken: dict[str, str]

    @property
    def request(self) -> tuple[str, dict[str, object]]:
        """The operation that makes the change, and its arguments. An update replaces the types, so it has all."""
        if self.known is None:
            return "notification.set", {"url": self.url, "types": self.added}
        return "notification.update", {"id": self.known.id, "types": list(dict.fromkeys([*self.kept, *self.added]))}


@for_seller.result
def set_url(
    seller: Seller | AsyncSeller,
    url: str,
    types: Iterable[str] | Literal["all"],
    *,
    move: bool = False,
    check: bool = True,
) -> Steps[PushUrl]:
    """Send types of events to a URL, which is registered if it is new. Its other types stay; a repeat changes nothing.

    Args:
        seller: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        url: the URL, exactly as it is or will be registered.
        types: names such as ``TYPE_NEW_POSTING`` (``PostingNew.TYPE``), or ``"all"`` that Ozon offers.
        move: whether to take types from other URLs. Each type goes to one URL, so the receiver there gets them no more.
        check: whether Ozon has to test the URL first.

    Returns:
        The URL as Ozon lists it after the change. It may be switched off: see its ``advice``.

    Raises:
        ArgumentError: a type goes to another URL now, Ozon does not offer it, or there is none. Nothing was changed.
        PushUrlError: the URL failed the check, and nothing was changed; or Ozon accepted the change and does not show
            it (``outcome_unknown``).
        OzonError: a call failed.
    """
    return _set(seller, url, _named(types), move, check)


@for_seller.result
def plan_url(seller: Seller | AsyncSeller, url: str, types: Iterable[str] | Literal["all"]) -> Steps[Plan]:
    """What `set_url` would change."""
    return _plan(seller, url, _named(types))


@for_seller.result
def find_url(seller: Seller | AsyncSeller, which: int | str) -> Steps[PushUrl]:
    """The URL with an id, or the URL itself. Raises `ArgumentError` if there is none."""
    return _found(seller, which)


@for_seller.result
def enable_url(seller: Seller | AsyncSeller, which: int | str, *, check: bool = True) -> Steps[PushUrl]:
    """Switch a URL on again. Pushes of the time when it was off are not sent: `reconcile` makes those of postings.

    Args:
        seller: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        which: its id, or the URL itself.
        check: whether Ozon has to test the URL first.

    Returns:
        The URL as Ozon lists it after the change: under check until the next nightly run.

    Raises:
        ArgumentError: there is no such URL, or Ozon switched it off by hand, which is for good. Nothing was sent.
        PushUrlError: the URL failed the check, and nothing was changed; or Ozon accepted it, and the URL is still off
            (``outcome_unknown``).
        OzonError: a call failed.
    """
    return _switch(seller, which, True, check)


@for_seller.result
def disable_url(seller: Seller | AsyncSeller, which: int | str) -> Steps[PushUrl]:
    """Switch a URL off. Its types are sent to nobody then, and what happens meanwhile is never sent.

    Args:
        seller: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        which: its id, or the URL itself.

    Returns:
        The URL as Ozon lists it after the change.

    Raises:
        ArgumentError: there is no such URL. Nothing was sent.
        PushUrlError: Ozon accepted it, and the URL is still on.
        OzonError: a call failed.
    """
    return _switch(seller, which, False, False)


@for_seller.result
def delete_url(seller: Seller | AsyncSeller, which: int | str) -> Steps[PushUrl]:
    """Remove a URL from Ozon. Its types are sent to nobody until another URL gets them.

    Args:
        seller: a `Seller` or `AsyncSeller`; for the latter the result is awaitable.
        which: its id, or the URL itself.

    Returns:
        The URL as it was.

    Raises:
        ArgumentError: there is no such URL. Nothing was sent.
        PushUrlError: Ozon accepted it, and still lists the URL.
        OzonError: a call failed.
    """
    return _delete(seller, which)


def _named(types: Iterable[str] | Literal["all"]) -> list[str] | Literal["all"]:
    if types == "all":
        return "all"
    found = [] if isinstance(types, str) else list(dict.fromkeys(types))
    if not found:
        raise ArgumentError("Pass a list of types such as ['TYPE_NEW_POSTING'], or 'all'.")
    if Ping.TYPE in found:
        raise ArgumentError(f"{Ping.TYPE} cannot be subscribed to: Ozon sends it to every URL.")
    return found


def _plan(seller: Seller | AsyncSeller, url: str, types: list[str] | Literal["all"]) -> Steps[Plan]:
    offered = yield Ask(operation_of(seller, "notification.push_type_list"), {})
    if not is_sent(offered.types):
        raise DecodeError("The answer has no list of types.", operation="notification.push_type_list")
    urls: list[PushUrl] = yield from urls_of(seller)
    known = next((one for one in urls if one.url == url), None)
    names = [row.type for row in offered.types if row.type not in (None, Ping.TYPE)]
    wanted = names if types == "all" else types
    if unknown := [one for one in wanted if one not in names]:
        raise ArgumentError(f"Ozon offers no type {', '.join(unknown):.300}. {alike(unknown, names)}".rstrip())
    there = {type_: one.url for one in urls for type_ in one.types or ()}
    there |= dict.fromkeys(own := (known.types if known else None) or [], url)
    there |= {row.type: place for row in offered.types if (place := _place(row.seller_endpoint, known))}
    here = [type_ for type_, place in there.items() if place == url] if known else []
    return Plan(
        url=url,
        known=known,
        kept=list(dict.fromkeys([*own, *here])),
        added=[one for one in wanted if one not in here],
        taken={one: there[one] for one in wanted if there.get(one, url) != url},
    )


def _place(endpoint: Any, known: PushUrl | None) -> str:
    """The URL that gets a type, by the list of types; empty if nobody does."""
    if endpoint is None or not (endpoint.id or endpoint.url):
        return ""
    if known is not None and endpoint.id == known.id:
        return known.url
    return endpoint.url or f"the URL with the id {endpoint.id}"


def _set(
    seller: Seller | AsyncSeller, url: str, types: list[str] | Literal["all"], move: bool, check: bool
) -> Steps[PushUrl]:
    plan = yield from _plan(seller, url, types)
    if plan.known is not None and not plan.added:
        return plan.known
    if plan.taken and not move:
        where = "; ".join(f"{type_} goes to {there}" for type_, there in plan.taken.items())
        raise ArgumentError(f"{where}. Nothing was changed. To take them from there, pass move=True.")
    if check:
        yield from _pass(seller, url)
    after = yield from _done(seller, *plan.request, _plan(seller, url, plan.added), lambda after: not after.added)
    assert after.known is not None
    return after.known


def _pass(seller: Seller | AsyncSeller, url: str) -> Steps[None]:
    """Let Ozon test a URL. Raises `PushUrlError` if it fails."""
    outcome = yield from checked(seller, url)
    if not outcome.passed:
        text = f"{url} failed the check of Ozon, and nothing was changed. {'. '.join(outcome.problems)}."
        raise PushUrlError(text, operation="notification.check", problems=outcome.problems)


def _switch(seller: Seller | AsyncSeller, which: int | str, on: bool, check: bool) -> Steps[PushUrl]:
    found = yield from _found(seller, which)
    if found.enabled is on:
        return found
    if on and found.disable_reason == "ADMIN":
        raise ArgumentError(f"{found.url}: {found.advice}")
    if check:
        yield from _pass(seller, found.url)
    arguments: dict[str, object] = {"id": found.id, "enabled": on}
    again = _found(seller, found.id)
    return (yield from _done(seller, "notification.enable", arguments, again, lambda now: now.enabled is on))


def _delete(seller: Seller | AsyncSeller, which: int | str) -> Steps[PushUrl]:
    found = yield from _found(seller, which)
    arguments: dict[str, object] = {"id": found.id}
    yield from _done(
        seller, "notification.delete", arguments, urls_of(seller), lambda urls: all(one.id != found.id for one in urls)
    )
    return found


def _done(
    seller: Seller | AsyncSeller,
    name: str,
    arguments: dict[str, object],
    again: Steps[T],
    shows: Callable[[T], bool],
) -> Steps[T]:
    """Make a change, and read what Ozon has then. A change whose answer was lost is done if it shows."""
    failure: OzonError | None = None
    try:
        yield Ask(operation_of(seller, name), arguments)
    except OzonError as error:
        if not error.outcome_unknown:
            raise
        failure = error
    why = "its lists do not show it"
    try:
        found = yield from again
        if shows(found):
            return found
    except OzonError as error:
        why = f"it could not be read back: {error}"
    raise failure or PushUrlError(
        f"Ozon accepted the change, but {why}.", operation=name, outcome_unknown=True, repeat_is_safe=True
    )


def _found(seller: Seller | AsyncSeller, which: int | str) -> Steps[PushUrl]:
    urls: list[PushUrl] = yield from urls_of(seller)
    for one in urls:
        if which in (one.id, one.url):
            return one
    there = ", ".join(f"{one.url} (id {one.id})" for one in urls) or "none"
    raise ArgumentError(f"There is no push URL {which!r:.300}. Ozon has: {there}.")
