"""``ozon push send``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from ..files import standard_input
from ..kinds import Kind
from ..output import FORMATS, Target
from ..session import Code, Command, Session, fail
from .judging import Address, Verdict

#: The columns of a verdict.
COLUMNS: dict[str, Kind] = {
    "type": "text", "status": "whole", "ms": "whole", "speed": "text", "body": "text", "problem": "text",
}  # fmt: skip


def types_of(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The types of events, for completion."""
    from ozon_generated.package_data import event_data

    return [CompletionItem(name, help=one["summary"]) for name, one in event_data().items() if incomplete in name]


timeout_option = click.option(
    "--timeout", type=click.FloatRange(0.1, 600), default=10.0, metavar="SECONDS", help="Longest wait for an answer."
)


@click.command("send", cls=Command, short_help="Send an event to a receiver, and judge its answer.")
@click.argument("event", metavar="TYPE|FILE|-", shell_complete=types_of)
@click.option("--to", "url", required=True, metavar="URL", help="The address, such as http://127.0.0.1:8090/ozon.")
@click.option(
    "--set", "changes", multiple=True, metavar="FIELD=VALUE",
    help="Change a field, such as posting_number=1-2-3 or products.0.quantity=5. Repeat it for several.",
)  # fmt: skip
@timeout_option
@click.option("-o", "--output", "form", type=click.Choice(FORMATS), help="Format of the result.")
@click.option("-v", "--verbose", is_flag=True, help="Print the body that is sent to standard error.")
@click.pass_context
def send(
    context: click.Context,
    event: str,
    url: str,
    changes: tuple[str, ...],
    timeout: float,
    form: str | None,
    verbose: bool,
) -> None:
    """Send an event to an address as Ozon does, and judge the answer as Ozon would.

    The event is the documented example of a type, the JSON of a file, or with - that of standard input.

    \b
    ozon push send TYPE_PING --to http://127.0.0.1:8090
    ozon push send TYPE_NEW_POSTING --to http://127.0.0.1:8090 \\
        --set posting_number=0123456789-0008-1

    The answer has to have exactly the status 200, Content-Type application/json and {"result": true}; to TYPE_PING
    version, name and time. Up to 1500 ms are GREEN, from 2500 ms on RED. A problem begins with the code that
    notification.check has for it.

    \b
    Exit codes:
        0 taken in time
        1 not taken, or no answer
        2 invalid arguments or input; nothing was sent
        3 taken, but too slowly
    """
    session = context.ensure_object(Session)
    target = Target(form, None)
    target.check()
    address = Address(url, timeout)
    kind, content = changed(_event(event), changes)
    if verbose:
        session.say(content.decode())
    verdict = address.send(kind, content)
    target.write([row(kind, verdict)], COLUMNS)
    if verdict.status == 403:
        session.say("A receiver takes events from Ozon's networks only: name yours with networks= to try it from here.")
    raise click.exceptions.Exit(verdict.code)


def row(type: str, verdict: Verdict) -> dict[str, Any]:
    """The row of a verdict."""
    return {"type": type, **verdict._asdict()}


def _event(text: str) -> bytes:
    """The example of a type, or the content of a file."""
    if text == "-":
        return standard_input().encode()
    path = Path(text)
    if path.is_file():
        return path.read_bytes()
    from ozon_generated.package_data import event_data

    from ...similar import alike

    known = event_data()
    if text not in known:
        new = "To send a type that this version does not know, give a file, or another type with --set message_type=..."
        fail(f"There is neither a type nor a file {text!r:.200}. {alike([text], known)} {new}", Code.INVALID)
    return json.dumps(known[text]["example"], ensure_ascii=False).encode()


def changed(content: bytes, changes: Iterable[str]) -> tuple[str, bytes]:
    """The type of an event, and its body with changed fields; without changes, the body as it was.

    Ends the command if a change cannot be made. A body that is no event is sent as it is: a receiver has to refuse it.
    """
    from ozon_generated.exact_json import dumps, parsed

    found = parsed(content)
    for change in changes:
        name, equals, value = change.partition("=")
        if not name or not equals:
            fail(f"--set {change!r:.60} does not have the form FIELD=VALUE.", Code.INVALID)
        if not isinstance(found, dict):
            fail("--set changes fields of a JSON object, and this event is none.", Code.INVALID)
        _set(found, name, value)
    kind = found.get("message_type") if isinstance(found, dict) else None
    return (kind if isinstance(kind, str) else ""), (dumps(found, str) if changes else content)


def _set(event: Any, name: str, text: str) -> None:
    """Set a field, whose name has dots where it is nested. Ends the command if there is no such place."""
    *path, last = name.split(".")
    place = event
    for step in path:
        place = _at(place, step, name)
    value = text if isinstance(_at(place, last, name), str) else _value(text)
    if isinstance(place, list):
        place[int(last)] = value
    else:
        place[last] = value


def _at(place: Any, step: str, name: str) -> Any:
    """What stands at a step of a path."""
    if isinstance(place, dict):
        return place.get(step)
    if not isinstance(place, list) or not step.isdecimal() or int(step) >= len(place):
        fail(f"--set {name}: the event has no place for {step!r:.60}.", Code.INVALID)
    return place[int(step)]


def _value(text: str) -> Any:
    """A value of JSON, or a text."""
    from ozon_generated.exact_json import loads

    try:
        return loads(text)
    except ValueError:
        return text
