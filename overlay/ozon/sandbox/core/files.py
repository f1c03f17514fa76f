"""Files linked from answers. They are rendered on download, from the state at that time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..messages import Answer, answer, not_found
from .world import World

#: Path prefix of all links.
FILES = "/sandbox-files/"
Renderer = Callable[[str], bytes | None]


@dataclass
class Link:
    """A file link that was issued.

    Attributes:
        token: unique token. It derives from the seed, so it can be guessed; the files hold only sample data.
        kind: name of the renderer.
        key: argument of the renderer.
        name: file name.
        expires: when the link expires.
    """

    token: str
    kind: str
    key: str
    name: str
    expires: datetime


class Files:
    """File links and their contents.

    Args:
        world: stores the links; above 10,000, the oldest are removed.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._links = world.table(Link, "token", most=10_000, passing=True)
        self._renderers: dict[str, tuple[str, Renderer]] = {}

    def on(self, kind: str, content_type: str, render: Renderer) -> None:
        """Register the renderer of a kind of file; it returns ``None`` when the source no longer exists."""
        self._renderers[kind] = content_type, render

    def link(self, base_url: str, kind: str, key: str, name: str, seconds: float) -> str:
        """Return the URL of a new link, under the caller's base URL."""
        expires = self._world.now + timedelta(seconds=seconds)
        link = self._links.add(Link(self._world.ids.text("link"), kind, key, name, expires))
        return f"{base_url}{FILES}{link.token}/{link.name}"

    def get(self, path: str) -> Answer:
        """Return the file at a path. Raises `RefusalError` with 404 when the link has expired or does not exist."""
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
