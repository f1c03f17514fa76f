"""Commands in pipes: plain text, no progress, and a quiet end when the reader goes; and options in one spelling."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import click
import pytest

from ozon.sandbox import Sandbox
from tests.cli.shop import Shop
from tests.cli.support import COMMAND, LONG, environment
from tests.cli.terminal import on_terminal
from tests.cli.test_command import COMMANDS

READS = [
    "doctor",
    "shops path",
    "operations search",
    "operations show seller product.list",
    "call seller product.list --filter.visibility ALL",
    "call seller product.list --filter.visibility ALL --all",
    "call seller product.list --filter.visibility ALL --all -o csv",
    "orders list --since 2020-01-01",
    "orders list -o table",
    "products export",
    "products export -o json",
    "products export -o parquet",
    "push urls list",
    "reports kinds",
    "reports list",
    "spec merchants",
    "spec merchants --format yaml",
]
#: Commands that reach no shop, and those with options of their own.
LOCAL = {"operations search", "operations show", "shops list", "shops path", "shops add", "shops remove", "spec"}
LOCAL |= {"reports kinds", "sandbox", "mcp"}
LOCAL |= {f"push {one}" for one in ("listen", "send", "list", "show", "replay", "remove", "forget", "work")}


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    sandbox = Sandbox(products=40, orders=40)
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "")


@pytest.mark.parametrize("words", READS)
def test_a_pipe_has_no_colour_and_no_progress(shop: Shop, words: str) -> None:
    given = environment(**shop.variables, TERM="xterm-256color", COLUMNS="40")
    done = subprocess.run([*COMMAND, *words.split()], env=given, capture_output=True, timeout=LONG, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout
    for control in (b"\x1b", b"\r") if "parquet" not in words else ():
        assert control not in done.stdout + done.stderr
    assert len(done.stderr.splitlines()) <= 1


@pytest.mark.parametrize("words", READS)
def test_a_closed_pipe_is_a_quiet_end(shop: Shop, words: str) -> None:
    with subprocess.Popen(
        [*COMMAND, *words.split()], env=environment(**shop.variables), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(LONG) == 141


@pytest.mark.parametrize(
    ("words", "code"),
    [("products export", 1), ("orders list -o table", 1), ("call seller report.products_create --yes", 4),
     ("prices set {} --yes", 4)],
)  # fmt: skip
def test_a_full_disk_is_a_failure_and_not_known_after_a_write(
    shop: Shop, tmp_path: Path, words: str, code: int
) -> None:
    table = tmp_path / "prices.csv"
    table.write_text("offer_id,price\nmug-blue-330,900\n", "utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *words.format(table).split()],
            env=environment(**shop.variables), stdout=full, stderr=subprocess.PIPE, text=True, timeout=LONG, check=False
        )  # fmt: skip
    assert (done.returncode, "No space left" in done.stderr) == (code, True)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", ["prices set {}", "call seller report.products_create", "shops add main"])
def test_an_interrupted_question_is_an_interrupt(shop: Shop, tmp_path: Path, words: str) -> None:
    table = tmp_path / "prices.csv"
    table.write_text("offer_id,price\nmug-blue-330,900\n", "utf-8")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, *words.format(table).split()],
        env=environment(**shop.variables),
        stdin=theirs,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stderr is not None
        said = b""
        while not said.endswith((b"[y/N]: ", b"Client-Id:")):
            more = process.stderr.read(1)
            assert more, said
            said += more
        while process.poll() is None:  # a signal just before the read does not end it
            process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
        assert process.returncode == 130
        assert process.stderr.read().strip() == b"Interrupted."
    os.close(ours)
    os.close(theirs)


def test_a_question_is_not_in_the_output(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    words = ["call", "seller", "report.products_create"]
    shown = on_terminal(shop.variables, *words, into=file, answers=[("Continue?", "y\n")])
    assert (shown.code, file.read_text("utf-8")[0]) == (0, "{")


def test_standard_error_of_a_terminal_has_the_progress(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("out") / "rows.jsonl"
    shown = on_terminal(shop.variables, "products", "export", into=file)
    assert (shown.code, shown.text) == (0, "44 rows")  # the bar is removed at the end
    assert b"\x1b" not in file.read_bytes()
    assert len(file.read_text("utf-8").splitlines()) == 44


def options(command: click.Command) -> dict[str, click.Option]:
    return {name: one for one in command.params if isinstance(one, click.Option) for name in one.opts}


#: Commands that change nothing at Ozon, and tell what they would do all the same.
EXPLAINED = (("reports", "get"), ("extract", "run"), ("extract", "backfill"), ("push", "reconcile"))


@pytest.mark.parametrize("names", [names for names, one in COMMANDS.items() if not isinstance(one, click.Group)])
def test_options_have_one_spelling(names: tuple[str, ...]) -> None:
    command, known = COMMANDS[names], options(COMMANDS[names])
    local = " ".join(names) in LOCAL
    if not local:
        assert {"--shop", "--json", "-v", "--verbose"} <= known.keys()
    writes = "--yes" in known
    assert ("--dry-run" in known) == (writes or names in EXPLAINED), names
    for name in ("--dry-run", "--yes", "--json"):
        assert name not in known or known[name].is_flag
    if "--output" in known:
        assert ({"-o"} if local else {"-o", "--to"}) <= known.keys()
    assert command.help
