"""Files behind links of answers: made when they are fetched, from what the shop has then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..messages import Answer, answer, not_found
from .world import World

#: Path of all links.
FILES = "/sandbox-files/"
Renderer = Callable[[str], bytes | None]


@dataclass
class Link:
    """A link that was given out.

    Attributes:
        token: what tells it from others. The seed decides it, so it can be guessed: the files are made up as well.
        kind: renderer that makes the file.
        key: what the renderer needs to know.
        name: name of the file.
        expires: until when it is good.
    """

    token: str
    kind: str
    key: str
    name: str
    expires: datetime


class Files:
    """Links and the files behind them.

    Args:
        world: where links are kept; the oldest go when there are more than 10,000.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._links = world.table(Link, "token", most=10_000, passing=True)
        self._renderers: dict[str, tuple[str, Renderer]] = {}

    def on(self, kind: str, content_type: str, render: Renderer) -> None:
        """Say how files of a kind are made: from their key; ``None`` when there is nothing left to make them of."""
        self._renderers[kind] = content_type, render

    def link(self, base_url: str, kind: str, key: str, name: str, seconds: float) -> str:
        """The address of a new link, on the host that the caller asked."""
        expires = self._world.now + timedelta(seconds=seconds)
        link = self._links.add(Link(self._world.ids.text("link"), kind, key, name, expires))
        return f"{base_url}{FILES}{link.token}/{link.name}"

    def get(self, path: str) -> Answer:
        """The file at a path. Raises `RefusalError` with 404 for a link that expired, or never was."""
        token, _, name = path.removeprefix(FILES).partition("/")
        link = self._links.get(token)
        if link is None or link.name != name:
            raise not_found("File")
        if link.expires <= self._world.now:
            raise not_found(f"Link expired at {link.expires:%Y-%m-%dT%H:%M:%SZ}: file")
        content_type, render = self._renderers[link.kind]
        content = render(link.key)
        if content is None:
            raise not_found("Content of the file")
        made = answer("", content_type=content_type)
        made.body = content
        made.headers["content-disposition"] = f'attachment; filename="{name}"'
        return made
