"""The commands in documents: those that run, and those that are named in the text."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from typing import NamedTuple

import click

from ozon.cli.app import ozon
from tests.docs.examples import ROOT

DOCS = ROOT / "docs"
#: Folders of pages that are made when the site is built, and of the other language.
_LEFT_OUT = ("reference/", "project/", "_build/", "ru/")
#: Hand-written pages, and the documents beside them.
PAGES = {
    file.relative_to(ROOT).as_posix(): file.read_text("utf-8")
    for file in [ROOT / "README.md", ROOT / "README.ru.md", ROOT / "llms.txt", *sorted(DOCS.rglob("*.md"))]
    if not file.is_relative_to(DOCS) or not file.relative_to(DOCS).as_posix().startswith(_LEFT_OUT)
}


class Line(NamedTuple):
    """A command of a page, and the exit code that the comment behind it promises."""

    command: str
    code: int


def lines(text: str) -> list[Line]:
    """The commands of the blocks of a page that end by themselves."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    found = [
        line
        for block in blocks
        for line in block.replace("\\\n", " ").splitlines()
        if line.startswith(("ozon ", "for ", "python -c "))
    ]
    return [
        Line(line, int(code[1]) if (code := re.search(r"# exit code (\d)$", line)) else 0)
        for line in found
        if not line.startswith(("ozon sandbox", "ozon mcp", "ozon push listen", "ozon push work"))
    ]


def files(text: str) -> dict[str, str]:
    """The files that a page shows, by name."""
    return dict(re.findall(r"`([\w.]+)`:\n\n```text\n(.*?)```", text, re.DOTALL))


def named(text: str) -> Iterator[list[str]]:
    """The words of each command of a page, in blocks and in the text."""
    blocks = re.findall(r"```(?:sh|text)?\n(.*?)```", text, re.DOTALL)
    found = [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    found += re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    for line in found:
        for command in re.split(r"\||&|\$\(", line):
            if re.match(r"\s*(\w+=\S+ )*ozon [a-z-]", command):
                words = shlex.split(command.replace("…", ""), comments=True)
                yield words[words.index("ozon") + 1 :]


def every(group: click.Group = ozon, *path: str) -> Iterator[tuple[str, ...]]:
    """The names of all commands, without groups."""
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        if isinstance(found, click.Group):
            yield from every(found, *path, name)
        else:
            yield (*path, name)


def unknown(words: list[str]) -> list[str]:
    """What the command does not know of its words: a subcommand, or options."""
    command: click.Command = ozon
    options = set(_options(command))
    place = 0
    for place, word in enumerate(words):
        if not isinstance(command, click.Group):
            break
        if not word.startswith("-") and (place == 0 or words[place - 1] not in _values(command)):
            found = command.get_command(click.Context(command), word)
            if found is None:
                return [word]
            command = found
            options |= set(_options(command))
    if command.context_settings.get("ignore_unknown_options"):
        return []
    given = [word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)]
    return [one for one in given if one not in options and not re.fullmatch(r"-v+", one)]


def _options(command: click.Command) -> list[str]:
    return ["--help", "-h", *(name for one in command.params if isinstance(one, click.Option) for name in one.opts)]


def _values(command: click.Command) -> list[str]:
    """Options that take a value."""
    return [name for one in command.params if isinstance(one, click.Option) and not one.is_flag for name in one.opts]
