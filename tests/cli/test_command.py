"""The command ``ozon`` itself: its entry point, its help, and an environment without click."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import click
import pytest

from ozon import __version__
from ozon.cli import main
from ozon.cli.app import ozon as ozon_group
from ozon.cli.results import DOUBTFUL
from tests.cli.support import LONG, environment, ozon


def test_the_entry_point_is_the_command() -> None:
    (script,) = entry_points(group="console_scripts", name="ozon")
    assert script.load() is main


def test_version() -> None:
    done = ozon("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"ozon-client {__version__}\n", "")


def commands(
    group: click.Group = ozon_group, names: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """All commands with their names, those of groups too."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield (*names, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*names, name))


COMMANDS = dict(commands())


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], []])
def test_help_names_every_command(arguments: list[str]) -> None:
    done = ozon(*arguments)
    assert done.returncode == 0
    for names, command in COMMANDS.items():
        if len(names) == 1:
            assert re.search(rf"^  {names[0]} +{re.escape(command.get_short_help_str(100))}$", done.stdout, re.M), names


@pytest.mark.parametrize(
    "value", ["0.3", "1", "30%", "150%", "none", "NONE", "1.5", "30", "0", "-1", "x", "nan", "inf%", ""]
)
def test_the_largest_change_of_a_price_is_written_in_one_way(value: str) -> None:
    read: set[object] = set()
    for names in (("prices", "set"), ("cards", "import"), ("mcp",)):
        option = next(one for one in COMMANDS[names].params if "--max-change" in one.opts)
        context = click.Context(COMMANDS[names])
        try:
            read.add(option.process_value(context, value))
        except click.BadParameter as error:
            read.add(error.message)
    (found,) = read
    wanted = {"0.3": 0.3, "1": 1.0, "30%": 0.3, "150%": 1.5, "none": None, "NONE": None}
    refusal = f"{value!r} is neither a fraction up to 1, such as 0.3, nor a percentage, nor none."
    assert found == wanted.get(value, refusal)


@pytest.mark.parametrize("names", [("prices", "set"), ("stocks", "set"), ("cards", "import")])
def test_the_statuses_of_result_files_are_explained(names: tuple[str, ...]) -> None:
    text = COMMANDS[names].help or ""
    assert all(
        re.search(rf"\b{one}\b", text) for one in ("done", "imported", "skipped", *DOUBTFUL, "failed", "not_sent")
    )


@pytest.mark.parametrize("names", COMMANDS, ids=" ".join)
def test_help_explains_every_option(names: tuple[str, ...]) -> None:
    done = ozon(*names, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    for parameter in COMMANDS[names].params:
        if isinstance(parameter, click.Option):
            assert len(parameter.help or "") > 10
            assert all(option in done.stdout for option in parameter.opts)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["sandobx"], "No such command 'sandobx'"), (["--what"], "No such option")],
)
def test_wrong_arguments(arguments: list[str], message: str) -> None:
    done = ozon(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_help_loads_nothing_heavy() -> None:
    code = """
import sys
from ozon.cli.app import ozon
ozon(["sandbox", "--help"], standalone_mode=False)
heavy = {"httpx", "jsonschema", "asyncio", "ozon.sandbox", "ozon.client", "ozon.doctor"} & sys.modules.keys()
print(sorted(heavy), file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, timeout=LONG, check=True
    )
    assert done.stderr == "[]\n"


def test_it_runs_without_the_modules_of_unix() -> None:
    code = """
import pkgutil, sys
from importlib import import_module
sys.modules |= dict.fromkeys(("fcntl", "termios", "pty", "tty", "resource", "pwd", "grp", "readline", "curses"))
import ozon.cli
names = [one.name for one in pkgutil.walk_packages(ozon.cli.__path__, "ozon.cli.") if "__main__" not in one.name]
for name in names:
    import_module(name)
print(len(names))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, timeout=LONG, check=False
    )
    assert done.stderr == ""
    assert int(done.stdout) > 30


def test_without_click_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError(name='click')", "utf-8")
    command = [sys.executable, "-m", "ozon.cli", "sandbox"]
    both = f"{tmp_path}:{environment()['PYTHONPATH']}"
    done = subprocess.run(
        command, env=environment(PYTHONPATH=both), capture_output=True, text=True, timeout=LONG, check=False
    )
    assert done.returncode == 2
    assert done.stderr == "The ozon command requires click: pip install 'ozon-client[cli]'\n"
