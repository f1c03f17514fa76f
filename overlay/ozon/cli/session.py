"""What all subcommands share: the shop, the clients, what is said on standard error, and exit codes."""

from __future__ import annotations

import functools
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TextIO, TypeAlias

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from rich.console import Console

    from ..client.seller import Seller
    from ..merchants import Merchants
    from ..performance import Performance
    from ..progress import Progress
    from ..shops import Shop

Api: TypeAlias = Literal["seller", "performance", "merchants"]
APIS: tuple[Api, ...] = ("seller", "performance", "merchants")
Hook: TypeAlias = "Callable[[Progress], object]"


class Code(IntEnum):
    """Exit codes, in the order of their weight: a command that ends in several ways has the largest."""

    DONE = 0
    FAILED = 1  #: Ozon refused it, or could not be reached
    INVALID = 2  #: arguments, input or credentials; nothing was sent
    PARTLY = 3  #: some rows failed or were not sent; the result names them
    UNKNOWN = 4  #: a write may have happened, and its answer was lost
    INTERRUPTED = 130
    CLOSED = 141  #: the reader of standard output has gone


class Session:
    """One run of the command.

    Attributes:
        shop_name: the value of ``--shop``.
        verbose: how often ``-v`` was given.
        writes: whether a write was confirmed, and may have been sent.
        as_json: whether results are printed as JSON.
    """

    def __init__(self) -> None:
        self.shop_name: str | None = None
        self.verbose = 0
        self.as_json = False
        self.writes = False

    @cached_property
    def shop(self) -> Shop:
        """The shop of ``--shop``, of the environment, or the default one. Raises `ArgumentError`."""
        from .. import shops

        return shops.get(self.shop_name)

    def seller(self, *, read_only: bool = False) -> Seller:
        """A client of the Seller API."""
        return self.shop.seller(read_only=read_only)

    def client(self, api: Api, *, read_only: bool = False) -> Seller | Performance | Merchants:
        """A client of an API."""
        make: Callable[..., Seller | Performance | Merchants] = getattr(self.shop, api)
        return make(read_only=read_only)

    @cached_property
    def console(self) -> Console:
        """Standard error, for everything but results."""
        from rich.console import Console

        return Console(stderr=True, highlight=False, soft_wrap=True)

    def say(self, text: str) -> None:
        """Tell the user something that is not a result."""
        click.echo(text, err=True)

    def confirm(self, effect: str, *, yes: bool, destructive: bool = False) -> None:
        """Ask before a write.

        Args:
            effect: what will happen, as a sentence.
            yes: whether ``--yes`` was given.
            destructive: whether it cannot be undone: then a question is not enough.

        Raises:
            click.ClickException: it was not confirmed.
        """
        self.writes = yes
        if yes:
            return
        shop = f"Shop {self.shop.name}" + (f", Client-Id {self.shop.client_id}" if self.shop.client_id else "")
        if destructive:
            fail(f"{shop}: {effect} This cannot be undone: add --yes.", Code.INVALID)
        if not sys.stdin.isatty():
            fail(f"{shop}: {effect} Add --yes to do it without a question.", Code.INVALID)
        click.echo(f"{shop}: {effect} Continue? [y/N]: ", nl=False, err=True)  # click.confirm writes a space to stdout
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            fail("Nothing was sent.", Code.FAILED)
        self.writes = True

    @contextmanager
    def progress(self) -> Iterator[Hook]:
        """A hook that shows the progress: as a bar on a terminal, as lines with ``-v``, else not at all."""
        if not sys.stderr.isatty():
            yield self._lines if self.verbose else lambda _: None
            return
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        # redirected, what is written to standard output meanwhile would end up on standard error
        plain = Progress(*columns, console=self.console, transient=True, redirect_stdout=False, redirect_stderr=False)
        with plain as bar:
            task = bar.add_task("", total=None)
            yield lambda now: bar.update(task, description=now.what, completed=now.done, total=now.total)

    def _lines(self, now: Progress) -> None:
        self.say(f"{now.what}: {now.done}" + (f" of {now.total}" if now.total is not None else ""))


class Duration(click.FloatRange):
    """A length of time: a number from 0 to a million."""

    def __init__(self) -> None:
        super().__init__(0, 10**6)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The number. NaN is in every range of click."""
        found: float = super().convert(value, param, ctx)
        return found if found == found else self.fail(f"{value!r} is not a number.", param, ctx)


def counted(number: int, noun: str) -> str:
    """A number of things in a sentence; the noun is one whose plural ends in "s"."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


def fail(text: str, code: Code = Code.FAILED) -> NoReturn:
    """End the command with a message and an exit code."""
    click.echo(f"Error: {text}", err=True)
    raise click.exceptions.Exit(int(code))


def _shops(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The names of the shops in the user's file, for completion."""
    from ozon_generated.errors import ArgumentError

    from ..shops import names

    try:
        return [CompletionItem(name) for name in names() if name.startswith(incomplete)]
    except (ArgumentError, OSError):
        return []


shop_option = click.option(
    "--shop", "shop_name", metavar="NAME", shell_complete=_shops,
    help="A shop of 'ozon shops'. Default: the environment, or else the default shop.",
)  # fmt: skip


def common(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of all commands that reach a shop. The command gets a `Session` as its first argument."""

    @shop_option
    @click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
    @click.option(
        "-v", "--verbose", count=True, show_default=False, help="Log requests to standard error; twice with bodies."
    )
    @click.pass_context
    @functools.wraps(command)
    def wrapper(context: click.Context, /, shop_name: str | None, as_json: bool, verbose: int, **options: Any) -> Any:
        session = context.ensure_object(Session)
        session.shop_name = shop_name or session.shop_name
        session.as_json, session.verbose = as_json, verbose
        if verbose:
            log(verbose)
        return command(session, **options)

    return wrapper


def log(verbose: int) -> None:
    """Log requests to standard error; from 2 on with bodies."""
    import logging

    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    logging.getLogger("ozon").setLevel(logging.DEBUG)
    if verbose > 1:
        os.environ["OZON_LOG_BODIES"] = "1"  # read by every client


def _warn(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Show a warning of the client without the line of code that caused it."""
    click.echo(f"Warning: {message}", err=True)


class Command(click.Command):
    """A command whose errors of the client become a message and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run it. See `Code` for exit codes."""
        from ozon_generated.errors import ArgumentError, OzonError

        warnings.showwarning = _warn
        try:
            return super().invoke(ctx)
        except ArgumentError as error:
            fail(str(error), Code.INVALID)
        except OzonError as error:
            fail(str(error), Code.UNKNOWN if error.outcome_unknown else Code.FAILED)
        except OSError as error:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes it at the end
            if isinstance(error, BrokenPipeError):
                ctx.exit(Code.CLOSED)
            unknown = ctx.ensure_object(Session).writes
            text = f"{error.filename}: {error.strerror}" if error.filename else str(error)
            fail(
                f"{text}. What was sent may have happened." if unknown else text,
                Code.UNKNOWN if unknown else Code.FAILED,
            )
        except (KeyboardInterrupt, click.Abort):  # click aborts a question
            click.echo("Interrupted.", err=True)
            ctx.exit(Code.INTERRUPTED)


class Group(click.Group):
    """A group whose commands are loaded when they run or are listed.

    Args:
        modules: module of each command, below this package, and its short help.
        extra: the extra of this package that the commands need.
    """

    command_class = Command

    def __init__(
        self, *args: Any, modules: dict[str, tuple[str, str]] | None = None, extra: str = "", **settings: Any
    ) -> None:
        super().__init__(*args, **settings)
        self._modules = modules or {}
        self._extra = extra

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command. Ends with a text that says what to install if a package is missing."""
        try:
            return super().invoke(ctx)
        except ModuleNotFoundError as error:
            if not self._extra or str(error.name).startswith("ozon"):
                raise
            text = f"ozon {self.name} requires {error.name}: pip install 'ozon-client[{self._extra}]'"
            fail(text, Code.INVALID)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self._modules, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._modules:
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        module = import_module(f"{__package__}.{self._modules[cmd_name][0]}")
        found: click.Command = getattr(module, "command", None) or getattr(module, cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without loading them."""
        if not self._modules:
            super().format_commands(ctx, formatter)
            return
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self._modules.items()])


Group.group_class = Group
