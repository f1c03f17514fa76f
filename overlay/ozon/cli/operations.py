"""``ozon operations``: finds methods of the APIs."""

from __future__ import annotations

import click

from ..fields import VALUES, Fields
from ..operations import OperationInfo, every, get, search
from ..similar import SUGGESTED, did_you_mean, nearest
from .cells import dumps
from .completion import methods
from .session import APIS, Code, Group, fail


@click.group("operations", cls=Group, short_help="Find methods of the APIs.")
def command() -> None:
    """Find methods of the APIs, and see what they take. Needs no shop and no network."""


@command.command("search")
@click.argument("words", nargs=-1)
@click.option("--api", type=click.Choice(APIS), help="Only this API.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
def find(words: tuple[str, ...], api: str | None, as_json: bool) -> None:
    """List the methods that match all WORDS, best match first; without WORDS, all methods.

    WORDS are parts of names, paths and summaries, or Russian: цена, этикетки FBS, остатки.
    """
    found = search(" ".join(words), api) if words else list(every(api))
    if not found:
        fail(f"No method matches {' '.join(words)!r}. Try one word, or another language.", Code.FAILED)
    if as_json:
        click.echo(dumps([_row(one) for one in found], indent=2))
        return
    width = max(len(f"{one.api} {one.name}") for one in found)
    for one in found:
        mark = {"read": " ", "write": "w", "destructive": "d"}[one.safety]
        off = f" (off {one.off})" if one.off else ""
        click.echo(f"{mark} {f'{one.api} {one.name}':{width}}  {one.summary}{off}")
    click.echo("w changes something, d cannot be undone. Details: ozon operations show API METHOD", err=True)


@command.command("show")
@click.argument("api", type=click.Choice(APIS))
@click.argument("method", shell_complete=methods)
@click.option("--json", "as_json", is_flag=True, help="Print the facts as JSON.")
@click.option("-v", "--verbose", is_flag=True, help="Show all values of fields that take one of a list.")
@click.option("--answer", is_flag=True, help="Explain the fields of the answer instead.")
def show(api: str, method: str, as_json: bool, verbose: bool, answer: bool) -> None:
    """Show what a METHOD is, what it takes, and its example."""
    operation = known(api, method)
    if answer:
        _show_answer(operation, as_json)
        return
    fields = Fields(operation)
    if as_json:
        click.echo(dumps({**_row(operation), "facts": dict(operation.facts), **fields.data}, indent=2))
        return
    click.echo(f"{operation.api} {operation.name}: {operation.summary}")
    click.echo(f"{operation.method} {operation.path} · {operation.safety}")
    if operation.off:
        instead = f", use {', '.join(operation.replacement)}" if operation.replacement else ""
        click.echo(f"Switched off on {operation.off}{instead}.")
    rows = [(f"--{name}", text) for name, text in fields.rows(None if verbose else VALUES)]
    if rows:
        width = min(max(len(name) for name, _ in rows), 50)
        click.echo("\nFields:")
        for name, text in rows:
            click.echo(f"  {name:{width}}  {text}")
    if example := fields.data.get("request", {}).get("example"):
        click.echo(f"\nExample of a body:\n{dumps(example, indent=2)}")
    click.echo(f"\nIn Python: {operation.api}.{operation.name}(...)")
    click.echo(f"Fields of the answer: ozon operations show {operation.api} {operation.name} --answer")


def _show_answer(operation: OperationInfo, as_json: bool) -> None:
    from .answer_fields import answer_fields

    rows = answer_fields(operation)
    if as_json:
        click.echo(dumps([dict(zip(("field", "type", "meaning"), row, strict=True)) for row in rows], indent=2))
    elif not rows:
        click.echo(f"The answer of {operation.name} has no fields.")
    for name, kind, meaning in () if as_json else rows:
        click.echo(f"{name}  {kind}\n    {' '.join(meaning.split())}".rstrip())


def known(api: str, method: str) -> OperationInfo:
    """An operation by name, id or path. Ends the command when there is none."""
    try:
        return get(method, api)
    except KeyError:
        near = [one.name for one in search(method, api)[:SUGGESTED]] or nearest(
            method, [one.name for one in every(api)]
        )
        text = f"The {api} API has no method {method!r}. {did_you_mean(near)}".rstrip()
        fail(f"{text} To find one: ozon operations search WORDS", Code.INVALID)


def _row(one: OperationInfo) -> dict[str, object]:
    return {
        "api": one.api,
        "name": one.name,
        "method": one.method,
        "path": one.path,
        "safety": one.safety,
        "summary": one.summary,
        "off": one.off,
    }
