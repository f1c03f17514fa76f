"""Commands in documents: they do what the pages say, and there are no others."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from ozon.cli.session import Code
from ozon.sandbox import Behaviour, Sandbox
from tests.cli.push_support import listening
from tests.cli.support import COMMAND, LONG, environment
from tests.docs.commands import PAGES, every, files, lines, named, unknown
from tests.docs.examples import ROOT

PAGE = PAGES["docs/command-line.md"]
WITH_COMMANDS = [page for page, text in PAGES.items() if lines(text) and page != "docs/testing.md"]
KEY = "sandbox-key"
#: What commands that show rows must print, by what is in them.
SHOWN = {
    "docs/extract.md": {
        "FROM postings_fbs LIMIT 5": r" \d+-\d{4}-\d+ .*" * 5,
        "FROM orders_by_day": r" \d{4}-\d\d-\d\d ",
        "read_table('tables/prices')": r"(main|outlet).*(main|outlet).*count_all: \[\[[1-9]\d*,[1-9]\d*\]\]",
        "read_parquet('tables/prices/": r" (main|outlet) +│ +[1-9]\d* .* (main|outlet) +│ +[1-9]",
    },
}


class Shell:
    """A shell in a folder, with a sandbox and two shops.

    Args:
        url: address of the sandbox.
        folder: where commands run.
    """

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self._folder = folder
        shops = folder / "shops.toml"
        key = f'client_id = "836"\napi_key = "{KEY}"\nbase_url = "{url}"\n'
        shops.write_text("".join(f"[shops.{name}]\n{key}\n" for name in ("main", "outlet")), "utf-8")
        shops.chmod(0o600)
        self._variables = {
            "OZON_BASE_URL": url,
            "OZON_MERCHANTS_BASE_URL": url,
            "OZON_CLIENT_ID": "836",
            "OZON_API_KEY": KEY,
            "OZON_APPLICATION_ID": "DemoApp",
            "OZON_SECRET_KEY": "0123456789abcdef",
            "OZON_SHOPS": str(shops),
            "OZON_MIRROR": str(folder / "mirror.db"),
            "NO_PROXY": "*",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

    def run(self, line: str) -> subprocess.CompletedProcess[str]:
        """Run a line, with Client-Id and key on standard input."""
        start = f'set -o pipefail\nozon() {{ {shlex.join(COMMAND)} "$@"; }}\n'
        start += f'python() {{ {shlex.quote(sys.executable)} "$@"; }}\n'
        return subprocess.run(
            ["bash", "-c", start + line],
            cwd=self._folder,
            env=environment(**self._variables),
            input=f"836\n{KEY}\n",
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )


@contextmanager
def shell(folder: Path) -> Iterator[tuple[Sandbox, Shell]]:
    sandbox = Sandbox(import_polls=0, behaviour=Behaviour(label_seconds=(0.0, 0.0)))
    with sandbox.serve() as url:
        yield sandbox, Shell(url, folder)


@contextmanager
def addresses(text: str, folder: Path) -> Iterator[dict[str, str]]:
    """The address of the receiver that a page starts, and where it is in the test."""
    ports = set(re.findall(r"^ozon push listen --port (\d+)$", text, re.MULTILINE))
    with ExitStack() as stack:
        yield {
            f"http://127.0.0.1:{port}": stack.enter_context(listening("--store", folder / "push.db")).url
            for port in ports
        }


@pytest.mark.parametrize("page", WITH_COMMANDS)
def test_the_commands_of_a_page_work(page: str, tmp_path: Path) -> None:
    """One after the other, in a folder with the files of the page."""
    for name, text in files(PAGES[page]).items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "examples").symlink_to(ROOT / "examples")  # as in a clone
    shown = dict(SHOWN.get(page, {}))
    with shell(tmp_path) as (_, bash), addresses(PAGES[page], tmp_path) as known:
        for line in lines(PAGES[page]):
            done = bash.run(re.sub("|".join(known) or "$^", lambda found: known[found[0]], line.command))
            slow = {3} & {done.returncode if any(one in line.command for one in known) else 0}  # on a busy machine
            assert done.returncode in {line.code} | slow, (line.command, done.stdout, done.stderr)
            assert "Traceback" not in done.stderr
            assert KEY not in done.stdout + done.stderr
            for part in [part for part in shown if part in line.command]:
                assert re.search(shown.pop(part), done.stdout, re.DOTALL), (line.command, done.stdout)
    assert not shown, "the page no longer has these"


def test_prices_are_set_as_the_page_says(tmp_path: Path) -> None:
    page = PAGES["docs/recipes/prices.md"]
    for name, text in files(page).items():
        (tmp_path / name).write_text(text, "utf-8")
    with shell(tmp_path) as (sandbox, bash):
        dry, wet, again, _ = [line.command for line in lines(page)]
        bash.run(dry)
        assert not [request for request in sandbox.requests if request.path == "/v1/product/import/prices"]
        bash.run(wet)
        bash.run(again)
        assert sandbox.control.product("mug-blue-330").card["price"] == "950.00"
        assert [request.path for request in sandbox.requests].count("/v1/product/import/prices") == 1


@pytest.mark.parametrize("page", [page for page, text in PAGES.items() if [*named(text)]])
def test_commands_and_options_that_documents_name_exist(page: str) -> None:
    for words in named(PAGES[page]):
        assert unknown(words) == [], words


@pytest.mark.parametrize(
    ("words", "wrong"),
    [("prices sett f.csv", ["sett"]), ("--shop a doctor --fast", ["--fast"]), ("call seller x.y --any 1", [])],
)
def test_what_does_not_exist_is_found(words: str, wrong: list[str]) -> None:
    assert unknown(words.split()) == wrong


def test_the_page_lists_every_command() -> None:
    table = PAGE.partition("## Commands")[2].partition("\n## ")[0]
    assert {tuple(one.split()) for one in re.findall(r"`ozon ([a-z ]+)`", table)} == set(every())


def test_the_page_has_an_example_of_every_command() -> None:
    examples = "\n".join(re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL))
    assert not [name for name in every() if not re.search(rf"^ozon {' '.join(name)}\b", examples, re.MULTILINE)]


def test_the_page_lists_every_exit_code() -> None:
    table = PAGE.partition("## Exit codes")[2].partition("\n## ")[0]
    assert [int(one) for one in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)] == sorted(Code)


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion_lines_define_a_completion(name: str, tmp_path: Path) -> None:
    """The line of the page prints the program that the shell runs; where the shell is there, it runs it."""
    [told] = re.findall(rf"^\| {name} \| [^|]+\| `(.+)` \|$", PAGE, re.MULTILINE)
    line = told.replace("\\|", "|")
    with shell(tmp_path) as (_, bash):
        [inner] = re.findall(r"_OZON_COMPLETE=\w+ ozon", line)
        assert "_ozon_completion" in bash.run(inner).stdout
        if name == "bash" and shutil.which(name):
            assert "_ozon_completion" in bash.run(f"{line}\ncomplete -p ozon").stdout
