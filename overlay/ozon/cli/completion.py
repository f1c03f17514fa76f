"""Completion of methods, and of the fields of a request and their values. Imports no client."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from .session import APIS, Command

if TYPE_CHECKING:
    from ..fields import Fields
    from ..operations import OperationInfo


def methods(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The methods of the API that was named before, or of the Seller API."""
    from ..operations import every

    api = context.params.get("api")
    return [
        CompletionItem(one.name, help=one.summary)
        for one in every(api if api in APIS else "seller")
        if one.name.startswith(incomplete) and not one.is_off()
    ]


def method(context: click.Context) -> OperationInfo | None:
    """The operation of the arguments API and METHOD."""
    from ..operations import get

    try:
        return get(context.params.get("method") or "", context.params.get("api") or "")
    except (KeyError, ValueError):
        return None


class FieldCommand(Command):
    """A command that takes the fields of a request as options, in an argument ``fields``.

    Args:
        operation: finds the operation by the arguments before.
    """

    def __init__(
        self, *args: Any, operation: Callable[[click.Context], OperationInfo | None] = method, **settings: Any
    ) -> None:
        super().__init__(*args, **settings)
        self._operation = operation

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments. A value that begins with a dash stays with its field: click would find options in it."""
        own = {name for parameter in self.get_params(ctx) for name in parameter.opts} | {"-vv"}
        joined: list[str] = []
        for word in args:
            before = joined[-1] if "--" not in joined and joined else ""
            is_field = before.startswith("--") and "=" not in before and before not in own
            if is_field and re.match("-[^-]", word) and word not in own:
                joined[-1] += f"={word}"
            else:
                joined.append(word)
        return super().parse_args(ctx, joined)

    def fields(self, context: click.Context) -> Fields | None:
        """The fields of the operation, if it is known by now."""
        from ..fields import Fields

        found = self._operation(context)
        return None if found is None else Fields(found)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The options of the command and the fields of the request."""
        own = super().shell_complete(ctx, incomplete)
        fields = self.fields(ctx) if incomplete.startswith("--") else None
        return own if fields is None else [*own, *_named(fields, incomplete)]


def _named(fields: Fields, incomplete: str) -> Iterator[CompletionItem]:
    """Fields by the beginning of their names, with the numbers of rows that were typed."""
    numbers = re.findall(r"\.(\d+)(?=\.|$)", incomplete)
    shown = re.sub(r"\.\d+(?=\.|$)", ".0", incomplete)
    for name, text in fields.rows():
        if f"--{name}".startswith(shown):
            value = f"--{name}"
            for number in numbers:
                value = value.replace(".0.", f".{number}:", 1)
            yield CompletionItem(value.replace(":", "."), help=text)


def values(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The values of the field that was named last."""
    words = [word for word in context.params.get("fields") or () if word != "="]  # Bash makes it a word of its own
    fields = context.command.fields(context) if isinstance(context.command, FieldCommand) else None
    if fields is None or not words or not words[-1].startswith("--"):
        return []
    schema = fields.at(words[-1][2:]) or {}
    known = ("true", "false") if schema.get("type") == "boolean" else map(str, schema.get("enum", ()))
    return [CompletionItem(value) for value in known if value.upper().startswith(incomplete.upper())]


def field_values(name: str, field: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """A completion of the values of a field of the Seller API.

    Args:
        name: the operation.
        field: the dotted name of the field.
    """

    def complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from ..fields import Fields
        from ..operations import get

        known = (Fields(get(name)).at(field) or {}).get("enum", ())
        return [CompletionItem(value) for value in known if value.upper().startswith(incomplete.upper())]

    return complete
