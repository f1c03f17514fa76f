"""The command ``ozon`` on a terminal of a fixed size."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import NamedTuple

import pyte

from tests.cli.support import COMMAND, LONG, environment

#: Variables that would change what a terminal shows.
_PLAIN = ("COLUMNS", "LINES", "NO_COLOR")


class Shown(NamedTuple):
    """What a command left on the terminal: its exit code, and the lines from the first one on."""

    code: int
    lines: list[str]

    @property
    def text(self) -> str:
        """The lines with single spaces, as one text."""
        return " ".join(" ".join(self.lines).split())


def on_terminal(
    variables: Mapping[str, str],
    *arguments: str | Path,
    columns: int = 120,
    rows: int = 40,
    typed: str = "",
    answers: Sequence[tuple[str, str]] = (),
    into: Path | None = None,
    until: str | None = None,
) -> Shown:
    """Run the command to its end on a terminal.

    Args:
        variables: environment variables.
        arguments: the arguments of the command.
        columns: width of the terminal.
        rows: its height.
        typed: keys that are typed ahead.
        answers: keys to type once a text is on the screen.
        into: a file that gets standard output instead of the terminal.
        until: a pattern of the text on the screen at which the command is killed; it has to stay there.
    """
    ours, theirs = pty.openpty()
    try:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        given = {
            name: value
            for name, value in environment(**variables).items()
            if name not in ("COLUMNS", "LINES", "NO_COLOR")
        }
        with nullcontext(theirs) if into is None else into.open("wb") as output:
            process = subprocess.Popen(
                [*COMMAND, *map(str, arguments)],
                env=given | {"TERM": "xterm-256color"},
                stdin=theirs,
                stdout=output,
                stderr=theirs,
                start_new_session=True,
            )
    finally:
        os.close(theirs)
    os.write(ours, typed.encode())
    screen = pyte.HistoryScreen(columns, rows, history=10_000)
    stream = pyte.ByteStream(screen)
    left = list(answers)
    try:
        while content := os.read(ours, 65536):
            stream.feed(content)
            if left and left[0][0] in "".join(screen.display):
                os.write(ours, left.pop(0)[1].encode())
            if until is not None and re.search(until, "\n".join(screen.display)):
                process.kill()
                break
    except OSError:
        pass  # on Linux, the end of a terminal whose process has gone
    finally:
        os.close(ours)
    code = process.wait(LONG)
    above = ["".join(line[column].data for column in range(columns)) for line in screen.history.top]
    return Shown(code, [line.rstrip() for line in (*above, *screen.display)])
