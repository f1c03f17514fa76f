"""What the subcommands share: where rows go, which shops and which streams."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from functools import partial, wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from ozon_generated.operation import MOSCOW

from ...clock import CURRENT
from ..session import Code, Session, common, fail

if TYPE_CHECKING:
    from ...extract import Extract

ADDRESS = "A folder for Parquet files, duckdb:FILE, sqlite:FILE, or a postgresql:// address (better in OZON_EXTRACT)."
#: No shop has data from before.
_FIRST = date(2015, 1, 1)


def day(context: click.Context, parameter: click.Parameter, text: str | None) -> date | None:
    """A callback of options that take a day."""
    if text is None:
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no day such as 2026-11-23.", context, parameter) from None
    if (
        not _FIRST <= found <= CURRENT.now().astimezone(MOSCOW).date() + timedelta(days=1)
    ):  # where a day begins before Moscow's
        raise click.BadParameter(f"{text} is not between {_FIRST} and today.", context, parameter)
    return found


def warn_of_clock(say: Callable[[str], object], extract: Extract) -> None:
    """Say so if a clock is wrong, or was."""
    if extract.ahead is not None:
        say(
            f"A run ended at {extract.ahead:%Y-%m-%d %H:%M} UTC by the clock of its machine, which is still to come: "
            "that clock was ahead, or this one is behind. What it read of days to come does not count."
        )


class Opener:
    """Opens the extraction that the options name."""

    def __init__(self, session: Session, given: dict[str, Any]) -> None:
        self._session = session
        self._given = given

    @contextmanager
    def __call__(
        self,
        since: date | None = None,
        shops: Sequence[str] | None = None,
        *,
        create: Callable[[str], object] | None = None,
        every: bool = False,
        dry: bool = False,
    ) -> Iterator[Extract]:
        """The extraction, closed at the end.

        Args:
            since: first day of the first run, instead of that of the options.
            shops: shops that need no key, instead of those of the options.
            create: gets the text that tells of a new extraction. Without it the command ends if there is none yet, and
                the streams are those of the last run, unless the options name some.
            every: whether all shops of the place are meant if the options name none.
            dry: whether to write nothing: then a new extraction is remembered in a temporary folder.
        """
        from ...extract import Extract
        from ...extract.store import MissingStateError

        given = self._given
        streams: str | None = given["streams"] or (None if create is None else "core")
        made = partial(
            Extract,
            given["to"],
            shops=self._shops(every) if shops is None else shops,
            streams=None if streams is None else streams.split(","),
            raw=given["raw"],
            since=since or given["since"],
            personal=given["personal"],
        )
        with ExitStack() as opened:
            try:
                extract = opened.enter_context(made(state=given["state"], create=create is not None and not dry))
            except MissingStateError:
                if not dry:
                    raise
                folder = opened.enter_context(TemporaryDirectory(prefix="ozon-extract-"))
                extract = opened.enter_context(made(state=Path(folder) / "state.db"))
            if create is not None and extract.created:
                create(f"New place: {extract.sink.name}")
            yield extract

    def _shops(self, every: bool) -> list[str] | None:
        from ... import shops

        given: str | None = self._given["shops"]
        if every and given is None and self._session.shop_name is None:
            return None
        if given is None:
            return [self._session.shop.name]
        wanted = shops.names() if given == "all" else given.split(",")
        if not wanted:
            fail("There are no shops: add one with 'ozon shops add'.", Code.INVALID)
        for name in wanted:
            shops.get(name)
        return wanted


def extraction(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of an extraction. The command gets ``opener``, an `Opener`."""

    @click.option("--to", required=True, metavar="PLACE", envvar="OZON_EXTRACT", show_envvar=True, help=ADDRESS)
    @click.option(
        "--state",
        metavar="FILE|URL",
        envvar="OZON_EXTRACT_STATE",
        show_envvar=True,
        help="Where tasks are remembered. Default: beside the rows.",
    )
    @click.option(
        "--raw",
        metavar="FOLDER",
        type=click.Path(path_type=Path),
        help="Folder of the raw pages, kept for 30 days. Default: beside the rows.",
    )
    @click.option(
        "--shops",
        metavar="NAME,...|all",
        help="Shops of 'ozon shops', in the file of OZON_SHOPS. Default: that of --shop; for reports, all.",
    )
    @click.option(
        "--streams",
        metavar="NAME,...",
        help="Streams of 'ozon extract streams', core, or all, which orders reports and spends daily quotas. "
        "Default: core; for reports, those of the last run.",
    )
    @click.option("--since", callback=day, metavar="DAY", help="First day of the first run. Default: 30 days ago.")
    @click.option("--personal", is_flag=True, help="Keep personal data of buyers, which are removed by default.")
    @common
    @wraps(command)
    def wrapper(
        session: Session,
        *,
        to: str,
        state: str | None,
        raw: Path | None,
        shops: str | None,
        streams: str,
        since: date | None,
        personal: bool,
        **given: Any,
    ) -> Any:
        names = ("to", "state", "raw", "shops", "streams", "since", "personal")
        values = (to, state, raw, shops, streams, since, personal)
        return command(session, opener=Opener(session, dict(zip(names, values, strict=True))), **given)

    return wrapper
