"""``python -m tests.docs.pictures`` draws docs/pictures: the command at work on a terminal, against a sandbox.

Every run gives the same pictures: the sandbox has a seed and a paused clock, and the command gets the same clock.
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from itertools import groupby
from pathlib import Path

import pyte
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from ozon.sandbox import Behaviour, Clock, Sandbox
from tests.cli.support import LONG, ROOT, environment

FOLDER = ROOT / "docs" / "pictures"
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
ROWS = 60
#: Variables that change how a terminal looks.
UNWANTED = ("COLORTERM", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR")
COMMAND = [sys.executable, "-m", "tests.docs.pictures", "run"]
THEME = TerminalTheme(
    (24, 28, 36),
    (214, 219, 227),
    [(60, 66, 78), (240, 113, 120), (150, 209, 120), (250, 200, 99), (110, 170, 250), (200, 146, 234), (102, 204, 204),
     (214, 219, 227)],
)  # fmt: skip
#: Colours that pyte calls otherwise.
COLORS = {"brown": "yellow"}
#: That of rich without its font, which it would load from the network.
FORMAT = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>NAME</title>
<style>
.{unique_id}-matrix {{ font-family: "Fira Code", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px; line-height: {line_height}px; white-space: pre; }}
.{unique_id}-title {{ font-family: sans-serif; font-size: 18px; font-weight: bold; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


@dataclass
class Picture:
    """A picture: what is typed, one line after the other.

    Attributes:
        title: what it shows, for readers who do not see it.
        typed: commands without ``ozon``, each with what is typed while it runs: the question, and the answer.
        columns: width of the terminal.
        files: files in its folder.
        prepare: fills the shop.
    """

    title: str
    typed: Sequence[tuple[str, tuple[str, str] | None]]
    columns: int = 100
    files: Mapping[str, str] | None = None
    prepare: Callable[[Sandbox], object] = lambda _: None


def _orders(sandbox: Sandbox) -> None:
    """A shop with three orders and nothing else."""
    for offer_id, name, price in (("mug-blue-330", "Mug, blue", "890.00"), ("mug-white-330", "Mug, white", "790.00")):
        sandbox.control.create_product(offer_id, name=name, price=price, stock=20)
    control = sandbox.control
    control.create_order([{"offer_id": "mug-blue-330", "quantity": 1}])
    control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
    control.create_order([{"offer_id": "mug-blue-330", "quantity": 1}], requirements=["mandatory_mark"])


PRICES = "offer_id;price;old_price\nmug-blue-330;950,00;1 290\nmug-white-330;79,00;\nmug-green-330;990;\n"
PICTURES = {
    "doctor": Picture("ozon doctor: what a key can do", [("doctor product.import posting_fbs.ship", None)]),
    "prices": Picture(
        "ozon prices set: compare a table with the shop, then set the prices",
        [
            ("prices set prices.csv --dry-run", None),
            ("prices set prices.csv", ("Continue?", "y\n")),
        ],
        columns=110,
        files={"prices.csv": PRICES},
    ),
    "orders": Picture(
        "ozon orders: list, assemble and label postings",
        [
            ("orders list --unfulfilled --status awaiting_packaging", None),
            ("orders ship 24219512-0001-1 24219512-0002-1 24219512-0003-1 --yes", None),
            ("orders labels --awaiting-deliver --to labels.pdf", None),
        ],
        columns=140,
        prepare=_orders,
    ),
    "operations": Picture(
        "ozon operations: find a method, and see its fields",
        [("operations search маркировка", None), ("operations show seller exemplar.status", None)],
        columns=110,
    ),
}


def draw(name: str) -> str:
    """A picture as SVG."""
    picture = PICTURES[name]
    behaviour = Behaviour(label_seconds=(0, 0))
    sandbox = Sandbox(clock=Clock(NOW), seeded=name != "orders", behaviour=behaviour, import_polls=0)
    sandbox.faults.add("*", headers={"Date": format_datetime(NOW, usegmt=True)}, times=None)
    picture.prepare(sandbox)
    screen = pyte.Screen(picture.columns, ROWS)
    stream = pyte.ByteStream(screen)
    with sandbox.serve() as url, tempfile.TemporaryDirectory() as folder:
        for file, text in (picture.files or {}).items():
            (Path(folder) / file).write_text(text, "utf-8")
        variables = {"OZON_BASE_URL": url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": "sandbox-key"}
        for command, answer in picture.typed:
            gap = "\r\n" if screen.cursor.y else ""
            stream.feed(f"{gap}\x1b[32m$\x1b[39m \x1b[1mozon {command}\x1b[0m\r\n".encode())
            _type(screen, stream, command.split(), answer, Path(folder), variables)
    return _svg(name, screen)


def _type(
    screen: pyte.Screen,
    stream: pyte.ByteStream,
    command: Iterable[str],
    answer: tuple[str, str] | None,
    folder: Path,
    variables: Mapping[str, str],
) -> None:
    """Run the command to its end, on the screen."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, screen.columns, 0, 0))
    given = {key: value for key, value in environment(**variables).items() if key not in UNWANTED}
    with subprocess.Popen(
        [*COMMAND, *command],
        cwd=folder,
        env=given | {"TERM": "xterm-256color"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        try:
            while select.select([ours], [], [], LONG)[0] and (content := os.read(ours, 65536)):
                stream.feed(content)
                if answer is not None and answer[0] in "".join(screen.display):
                    os.write(ours, answer[1].encode())
                    answer = None
        except OSError:
            pass  # on Linux, the end of a terminal whose process has gone
        finally:
            os.close(ours)
            process.wait(LONG)


def _svg(name: str, screen: pyte.Screen) -> str:
    console = Console(
        width=screen.columns, file=io.StringIO(), record=True, force_terminal=True, color_system="truecolor"
    )
    last = max(number for number, line in enumerate(screen.display) if line.strip())
    for row in range(last + 2):  # a blank one at the end: rich cuts off the lower edge of the last one
        if screen.display[row].startswith("Address: "):  # of the sandbox; Ozon's own is not shown
            continue
        console.print(_line(screen, row), overflow="ignore", no_wrap=True)
    form = FORMAT.replace("NAME", escape(PICTURES[name].title))
    made = console.export_svg(title="", theme=THEME, code_format=form, unique_id=name)
    return re.sub(r"[ \t]+$", "", made, flags=re.MULTILINE)


def _line(screen: pyte.Screen, row: int) -> Text:
    cells = [screen.buffer[row][column] for column in range(len(screen.display[row].rstrip()))]
    runs = groupby(cells, lambda cell: f"{'bold ' if cell.bold else ''}{COLORS.get(cell.fg, cell.fg)}")
    return Text().join(Text("".join(cell.data for cell in run), style) for style, run in runs)


def run(arguments: list[str]) -> None:
    """Run the command with the clock of the pictures."""
    from ozon.cli import main
    from ozon.clock import use
    from ozon.testing import client_clock

    sys.argv = ["ozon", *arguments]
    with use(client_clock(Clock(NOW))):
        main()


if __name__ == "__main__":
    if sys.argv[1:2] == ["run"]:
        run(sys.argv[2:])
    else:
        FOLDER.mkdir(exist_ok=True)
        for each in PICTURES:
            (FOLDER / f"{each}.svg").write_text(draw(each), "utf-8")
