"""``ozon push urls``: the URLs to which Ozon sends pushes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import click

from ..cells import dumps
from ..kinds import Kind
from ..output import Row, Target
from ..output import options as output_options
from ..session import Code, Command, Group, Session, common, counted, fail
from .sending import types_of

if TYPE_CHECKING:
    from ...push import PushUrl
    from ...push.url_changes import Plan

_COLUMNS: dict[str, Kind] = {
    "id": "whole", "url": "text", "enabled": "flag", "state": "text", "state_at": "moment", "types": "text",
    "created_at": "moment", "disable_reason": "text", "problematic_type": "text", "reason_details": "text",
    "thresholds": "text", "advice": "text",
}  # fmt: skip
#: Of a table for people, in which the types are counted.
_SHOWN = ("id", "url", "enabled", "state", "types", "disable_reason", "advice")

_which = click.argument("which", metavar="URL|ID")
_no_check = click.option("--no-check", is_flag=True, help="Do not let Ozon test the URL first.")
_dry_run = click.option("--dry-run", is_flag=True, help="Print the request instead of sending it.")
_yes = click.option("--yes", is_flag=True, help="Do not ask before the change.")


@click.group("urls", cls=Group, short_help="Check, set and list the URLs to which Ozon sends events.")
def command() -> None:
    """Check, set and list the URLs to which Ozon sends events.

    \b
    ozon push urls check https://shop.example.com/ozon/0f3c9a
    ozon push urls set https://shop.example.com/ozon/0f3c9a TYPE_NEW_POSTING TYPE_POSTING_CANCELLED
    ozon push urls list

    \b
    Exit codes:
        0 done
        1 Ozon refused it, or the URL failed its check; nothing was changed
        2 invalid arguments: no such URL, or a type that goes to another one;
          nothing was changed
        3 a URL that is listed needs attention
        4 unknown: the change may have happened; list the URLs

    Changes ask first, and are read back: done means that Ozon lists them.
    """


@command.command("list", cls=Command)
@common
@output_options
def show(session: Session, output: Target) -> None:
    """List the URLs with their state and what to do about it.

    Every night Ozon measures how fast each URL answers: GREEN, YELLOW or RED. An empty state means that it is under
    check until the next night. The answer times from which a state counts are those that Ozon gives now.

    Exit code 3 if one answers badly, or Ozon has switched it off: run it every day. What you switched off yourself does
    not count.
    """
    from ...push import list_urls

    with session.seller(read_only=True) as seller:
        urls = list_urls(seller)
    _write(output, urls)
    limits = [f"{state} {limit} ms" for url in urls[:1] for state, limit in url.thresholds.items()]
    session.say(f"{counted(len(urls), 'URL')}." + (f" Thresholds: {', '.join(limits)}." if limits else ""))
    raise click.exceptions.Exit(Code.PARTLY if any(one.needs_attention for one in urls) else Code.DONE)


@command.command("check", cls=Command)
@click.argument("url")
@common
@output_options
def check(session: Session, output: Target, url: str) -> None:
    """Let Ozon test a URL with a PING. It need not be set yet, and nothing is changed.

    The result says for each fault what the receiver has to do otherwise. Exit code 1 if there is one.
    """
    from attrs import asdict

    from ...push import check_url

    with session.seller() as seller:
        found = check_url(seller, url)
    problems = found.problems if output.nested else ". ".join(found.problems)
    columns: dict[str, Kind] = {"url": "text", "passed": "flag", "problems": "text"}
    output.write([{**asdict(found), "problems": problems}], columns)
    raise click.exceptions.Exit(Code.DONE if found.passed else Code.FAILED)


@command.command("set", cls=Command)
@click.argument("url")
@click.argument("types", metavar="[TYPE]...", nargs=-1, shell_complete=types_of)
@click.option("--all", "every", is_flag=True, help="All types that Ozon offers.")
@click.option("--move", is_flag=True, help="Take types from other URLs, whose receivers get them no more.")
@_no_check
@_dry_run
@_yes
@common
@output_options
def set_types(
    session: Session,
    output: Target,
    url: str,
    types: tuple[str, ...],
    every: bool,
    move: bool,
    no_check: bool,
    dry_run: bool,
    yes: bool,
) -> None:
    """Send TYPEs of events to a URL, which is registered if it is new. Its other types stay.

    \b
    ozon push urls set https://shop.example.com/ozon/0f3c9a TYPE_NEW_POSTING
    ozon push urls set https://shop.example.com/ozon/0f3c9a --all --move

    Each type goes to one URL. Before the change, Ozon tests the URL with a PING; if that fails, nothing is changed. A
    repeat changes and tests nothing. Exit code 3 if the URL is switched off, or answers badly.
    """
    from ...push import set_url
    from ...push.url_changes import plan_url

    if bool(types) == every:
        fail("Name the types of events: either TYPEs or --all.", Code.INVALID)
    with session.seller(read_only=True) as seller:
        plan = plan_url(seller, url, "all" if every else types)
    where = "; ".join(f"{type_} goes to {there}" for type_, there in plan.taken.items())
    if where and not move:
        fail(f"{where}. Nothing was changed. To take them from there, add --move.", Code.INVALID)
    if plan.known is not None and not plan.added:
        session.say("It has these types already.")
        _end(session, output, plan.known)
    if dry_run:
        if not no_check:
            _tell("notification.check", {"url": url})
        _tell(*plan.request)
        return
    session.confirm(_effect(plan, where), yes=yes)
    with session.seller() as seller:
        _end(session, output, set_url(seller, url, plan.added, move=move, check=not no_check))


def _end(session: Session, output: Target, url: PushUrl) -> NoReturn:
    """Show a URL, and end the command: types may go to it, and nothing be sent."""
    _write(output, [url])
    if not url.off and not url.needs_attention:
        raise click.exceptions.Exit(Code.DONE)
    session.say(f"{url}. {url.advice}")
    raise click.exceptions.Exit(Code.PARTLY)


def _effect(plan: Plan, where: str) -> str:
    """What will happen, in sentences."""
    more = f", which has {counted(len(plan.kept), 'type')}" if plan.known else ", a new URL"
    taken = f" {where} now, whose receiver will get it no more." if where else ""
    return f"Send {', '.join(plan.added)} to {plan.url}{more}.{taken}"


@command.command("enable", cls=Command)
@_which
@_no_check
@_dry_run
@_yes
@common
@output_options
def enable(session: Session, output: Target, which: str, no_check: bool, dry_run: bool, yes: bool) -> None:
    """Switch a URL on again, if it passes a test with a PING. It is under check until the next night.

    What happened while it was off is not sent: read that from the lists. If Ozon switched it off by hand, delete it and
    set a new one.
    """
    _switch(session, output, which, True, not no_check, dry_run, yes)


@command.command("disable", cls=Command)
@_which
@_dry_run
@_yes
@common
@output_options
def disable(session: Session, output: Target, which: str, dry_run: bool, yes: bool) -> None:
    """Switch a URL off. Its types are sent to nobody then, and what happens meanwhile is not sent later."""
    _switch(session, output, which, False, False, dry_run, yes)


def _switch(session: Session, output: Target, which: str, on: bool, check: bool, dry_run: bool, yes: bool) -> None:
    from ...push import disable_url, enable_url

    found = _found(session, which)
    if found.enabled is on:
        session.say(f"It is {'on' if on else 'off'} already.")
        _write(output, [found])
        return
    if dry_run:
        if check:
            _tell("notification.check", {"url": found.url})
        _tell("notification.enable", {"id": found.id, "enabled": on})
        return
    effect = f"Switch {found.url} on." if on else f"Switch {found.url} off. {_nobody(found)}"
    session.confirm(effect, yes=yes)
    with session.seller() as seller:
        done = enable_url(seller, found.id, check=check) if on else disable_url(seller, found.id)
        _write(output, [done])


@command.command("delete", cls=Command)
@_which
@_dry_run
@click.option("--yes", is_flag=True, help="Delete it. Without this, nothing is sent.")
@common
@output_options
def delete(session: Session, output: Target, which: str, dry_run: bool, yes: bool) -> None:
    """Remove a URL from Ozon. Its types are sent to nobody until another URL gets them.

    The result is the URL as it was.
    """
    from ...push import delete_url

    found = _found(session, which)
    if dry_run:
        _tell("notification.delete", {"id": found.id})
        return
    session.confirm(f"Delete {found.url}. {_nobody(found)}", yes=yes, destructive=True)
    with session.seller() as seller:
        _write(output, [delete_url(seller, found.id)])


def _found(session: Session, which: str) -> PushUrl:
    from ...push.url_changes import find_url

    with session.seller(read_only=True) as seller:
        return find_url(seller, int(which) if which.isdecimal() else which)


def _nobody(url: PushUrl) -> str:
    names = "What goes to it" if url.types is None else ", ".join(url.types)
    return f"{names} will be sent to nobody." if names else "No type goes to it."


def _tell(name: str, arguments: dict[str, object]) -> None:
    click.echo(f"{name}\n{dumps(arguments, indent=2)}")


def _write(output: Target, urls: list[PushUrl]) -> None:
    output.write((_row(one, output) for one in urls), _SHOWN if output.form == "table" else _COLUMNS)


def _row(url: PushUrl, output: Target) -> Row:
    from attrs import asdict

    row: dict[str, Any] = {name: value for name, value in asdict(url).items() if name in _COLUMNS}
    if output.nested:
        return row
    limits = ", ".join(f"{state} {limit} ms" for state, limit in url.thresholds.items())
    types = url.types if url.types is None else len(url.types) if output.form == "table" else ", ".join(url.types)
    return {**row, "types": types, "thresholds": limits}
