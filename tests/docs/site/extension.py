"""The Sphinx extension: writes the generated pages before a build, and leads links to pages of the site.

Generated pages are ``reference/seller``, ``reference/performance``, ``reference/merchants``, ``reference/python`` and
``project``. They are not committed. A page is written only if its text has changed, so that the next build is quick.

The Russian site is a build of its own, into the folder ``ru`` of the English one. It has no generated pages: its links
to them, and to other pages without a Russian twin, lead to the English site, which has to be built first.
"""

from __future__ import annotations

import re
from functools import cache
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util.inventory import InventoryFile
from sphinx.util.logging import getLogger

from generator.bundle import bundle_all

from ..examples import ROOT
from .library import MODULES, index_page, is_settings, module_page, result, with_attributes
from .reference import Api

if TYPE_CHECKING:
    from sphinx.application import Sphinx

logger = getLogger(__name__)

#: Documents outside docs/ that are pages of the site.
PROJECT = {
    "ARCHITECTURE.md": "project/architecture",
    "CHANGELOG.md": "project/changelog",
    "CONTRIBUTING.md": "project/contributing",
    "SECURITY.md": "project/security",
    "spec/README.md": "project/spec",
}
#: Other documents that pages link to, and the pages that take their place.
INSTEAD = {"README.md": "index", "README.ru.md": "index", "ozon_generated/api.md": "reference/index"}
GENERATED = ("reference/seller", "reference/performance", "reference/merchants", "reference/python", "project")
RUSSIAN = ROOT / "docs" / "ru"


@cache
def pages() -> dict[str, str]:
    """The text of every generated page, by its name without the suffix."""
    found = {}
    for bundle in bundle_all(ROOT / "spec"):
        found.update({f"reference/{bundle.api}/{name}": text for name, text in Api(bundle).pages()})
    found["reference/python/index"] = index_page()
    found.update({f"reference/python/{module}": module_page(module) for module in MODULES})
    for source, page in PROJECT.items():
        found[page] = relinked((ROOT / source).read_text("utf-8"), Path(source).parent, page)
    return found


def relinked(text: str, folder: Path, page: str) -> str:
    """The text of a document with its relative links as seen from a page of the site.

    Args:
        text: the document.
        folder: its folder in the repository.
        page: name of the page.
    """

    def target(found: re.Match[str]) -> str:
        words, path, anchor = found.groups(default="")
        place = relpath(ROOT / folder / path, ROOT)
        inside = re.sub(r"^docs/(ru/)?|\.md$", "", place)
        known = {**PROJECT, **INSTEAD}.get(place, inside)
        if (ROOT / folder).is_relative_to(RUSSIAN) and not (RUSSIAN / f"{known}.md").exists():
            return english(page, f"{known}.html{anchor}", words)
        return f"[{words}]({relpath(known, Path(page).parent)}.md{anchor})"

    return re.sub(r"\[([^]]*)\]\((?!\w+:|#)([^)\s#]+\.md)(#[^)\s]*)?\)", target, text)


def english(page: str, address: str, words: str) -> str:
    """A link from a Russian page to an address of the English site."""
    return f'<a href="{relpath(address, Path("ru", page).parent)}" hreflang="en">{words}</a>'


@cache
def addresses(inventory: Path) -> dict[str, str]:
    """The address of each name that the English site explains."""
    kinds = InventoryFile.loads(inventory.read_bytes(), uri="").data.values()
    return {name: item.uri for names in kinds for name, item in names.items()}


def named(app: Sphinx, page: str, text: str) -> str:
    """The text of a Russian page, whose links to names of the reference lead to the English site."""
    known = addresses(app.outdir.parent / "objects.inv")

    def target(found: re.Match[str]) -> str:
        words, name = found.groups()
        address = known.get(name) or known.get(name.lower())  # labels of pages are in lower case
        if address is None:
            logger.warning("unknown name: %s", name, type="myst", subtype="xref_missing", location=page)
        return english(page, address or "index.html", words or f"`{name}`")

    return re.sub(r"\[([^]]*)\]\(#(\w+\.[\w.]+)\)", target, text)


def write(app: Sphinx) -> None:
    """Write the generated pages, and remove those that are no more."""
    if app.config.language == "ru":
        return
    source = Path(app.srcdir)
    made = {source / f"{name}.md": text for name, text in pages().items()}
    for folder in GENERATED:
        for old in (source / folder).glob("*.md"):
            if old not in made:
                old.unlink()
    for file, text in made.items():
        if not file.exists() or file.read_text("utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")


def relink(app: Sphinx, page: str, content: list[str]) -> None:
    """Change the links of a written page that lead out of its site."""
    folder = Path(app.srcdir, page).parent.relative_to(ROOT)
    if not page.startswith(GENERATED) and "](../" in content[0]:
        content[0] = relinked(content[0], folder, page)
    if app.config.language == "ru":
        content[0] = named(app, page, content[0])


def describe(app: Sphinx, what: str, name: str, value: object, options: object, lines: list[str]) -> None:
    """Prepare the docstring of a group of settings, before napoleon reads it."""
    if is_settings(value):
        lines[:] = with_attributes(lines)


def give(
    app: Sphinx, what: str, name: str, value: object, options: object, signature: str | None, returned: str | None
) -> tuple[str | None, str | None]:
    """Show what a function gives to its caller."""
    return signature, result(returned)


def finish(app: Sphinx, tree: nodes.document) -> None:
    """Name fields what they are, and lead the name of two classes to the one that is meant."""
    for field in tree.findall(nodes.field_name):
        if field.astext() == "Variables":
            field[0] = nodes.Text("Attributes")
    for link in tree.findall(pending_xref):
        if link.get("reftarget") == "Clock" and link.get("py:module") != "ozon.sandbox":
            link["reftarget"] = "ozon.clock.Clock"


def link_twin(app: Sphinx, page: str, template: str, context: dict[str, Any], tree: nodes.document | None) -> None:
    """Put a link to the page in the other language on top of a page that has one."""
    if tree is None or not (RUSSIAN / f"{page}.md").exists():
        return
    russian = app.config.language == "ru"
    language, words, twin = ("en", "In English", page) if russian else ("ru", "По-русски", f"ru/{page}")
    address = relpath(twin, Path("ru" if russian else "", page).parent) + ".html"
    link = f'<a href="{address}" hreflang="{language}" lang="{language}">{words}</a>'
    context["body"] = f'<p style="text-align: right">{link}</p>\n{context["body"]}'
    context["metatags"] += f'<link rel="alternate" hreflang="{language}" href="{address}">'


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the extension."""
    app.connect("builder-inited", write)
    app.connect("source-read", relink)
    app.connect("doctree-read", finish)
    app.connect("html-page-context", link_twin)
    app.connect("autodoc-process-docstring", describe, priority=100)
    app.connect("autodoc-process-signature", give)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
