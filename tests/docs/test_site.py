"""The site: links and old calls lead somewhere, and it builds without a warning and loads nothing from the network."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import warnings
from functools import cache
from html import unescape
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from sphinx.util.inventory import InventoryFile

from ozon import operations
from ozon.testing import sandboxed
from ozon_generated.package_data import event_data
from tests.docs.examples import ROOT
from tests.docs.site.extension import GENERATED, INSTEAD, PROJECT, RUSSIAN, pages, relinked
from tests.docs.site.library import MODULES, homes, public, result
from tests.sizes import LEVEL

DOCS = ROOT / "docs"
WRITTEN = [
    name
    for file in sorted(DOCS.rglob("*.md"))
    if not (name := file.relative_to(DOCS).with_suffix("").as_posix()).startswith((*GENERATED, "_build", "ru"))
]
COMING = [name for name in WRITTEN if name.startswith("coming-from/")]
RUSSIAN_PAGES = [file.relative_to(RUSSIAN).with_suffix("").as_posix() for file in RUSSIAN.rglob("*.md")]
#: Rows of old versions that lead to the present one.
NEWER = {"product.pictures_import", "fbs_label.create", "fbs_label.get"}

#: What a function returns, in the text of a page.
SIGNATURE = re.compile(r"→ [^¶]*")
#: What ``make test`` leaves out, because it takes a minute: the reference, and with it the check of links into it.
PART = [
    "-Dexclude_patterns=_build,ru,reference/*/*",
    "-Dsuppress_warnings=myst.xref_missing,toc.not_readable,toc.excluded,ref.doc",
] * (LEVEL == "quick")


def text_of(page: str) -> str:
    """A page without its code."""
    text = (DOCS / f"{page}.md").read_text("utf-8")
    return re.sub(r"```.*?```", "", relinked(text, Path("docs", page).parent, page), flags=re.S)


def is_address(text: str) -> bool:
    """Whether a link to another site could be one; nobody follows it here."""
    parts = urlsplit(text)
    return parts.scheme == "https" and re.fullmatch(r"[\w-]+(\.[\w-]+)+", parts.netloc) is not None


def python_names() -> set[str]:
    """All names that the reference explains."""
    values = [(name, one, getattr(import_module(name), one)) for name in MODULES for one in public(import_module(name))]
    return {f"{name}.{one}" for name, one, value in values if homes()[id(value)] == name} | set(MODULES)


@pytest.mark.parametrize("page", WRITTEN)
def test_links_lead_to_a_page_or_a_name(page: str) -> None:
    known = {f"{one.api}.{one.name}" for one in operations.every()} | python_names()
    known |= {f"seller.push.{event['name']}" for event in event_data().values()}
    for target in re.findall(r"\]\(([^)\s]+)\)", text_of(page)):
        path, _, anchor = target.partition("#")
        if ":" in path:
            assert is_address(target), target
        elif path:
            place = (DOCS / page).parent.joinpath(path).resolve()
            name = place.relative_to(DOCS).with_suffix("").as_posix()
            assert name in WRITTEN or name in pages() or (place.suffix == ".svg" and place.is_file()), target
        elif "." in anchor:
            assert anchor in known, target


def test_links_of_generated_pages_to_other_sites_are_addresses() -> None:
    found = {link for text in pages().values() for link in re.findall(r"\]\((\w+:[^)\s]*)\)", text)}
    assert len(found) > 500
    assert [link for link in found if not is_address(link)] == []


def test_every_page_is_in_a_table_of_contents() -> None:
    listed = {"index"}
    for page in [*WRITTEN, *pages()]:
        text = pages()[page] if page in pages() else (DOCS / f"{page}.md").read_text("utf-8")
        for tree in re.findall(r"```\{toctree\}\n(.*?)```", text, re.S):
            entries = [line for line in tree.split() if re.fullmatch(r"[\w./-]+", line) and not line.isdecimal()]
            listed |= {(DOCS / page).parent.joinpath(one).resolve().relative_to(DOCS).as_posix() for one in entries}
    assert {*WRITTEN, *pages()} <= listed


@pytest.mark.parametrize("page", COMING)
def test_old_calls_lead_to_methods_of_the_same_path(page: str) -> None:
    text = text_of(page)
    rows = re.findall(r"^\| `(\w+)` \| `(/[^`]+)` \| \[`seller\.([\w.]+)`\]", text, re.M)
    for _, path, name in rows:
        found = operations.get(name)
        assert found.path == path or name in NEWER, name
    for name in re.findall(r"`seller\.([a-z_]+\.[a-z_0-9]+)`", text):
        assert operations.get(name)
    assert rows or "ozon-api" in page or page.endswith("index")


@pytest.mark.parametrize("page", COMING)
def test_the_new_code_runs(page: str) -> None:
    for block in re.findall(r"```python\n(.*?)```", (DOCS / f"{page}.md").read_text("utf-8"), re.S):
        if not block.startswith("# before"):
            with sandboxed(), warnings.catch_warnings():
                warnings.simplefilter("error")
                exec(block, {"__name__": "example"})


def test_links_out_of_docs_lead_to_pages() -> None:
    for source, page in {**PROJECT, **INSTEAD}.items():
        assert (ROOT / source).exists()
        assert relinked(f"[x](../{source}#a-b)", Path("docs"), "testing") == f"[x]({page}.md#a-b)"
    assert relinked("[x](docs/testing.md)", Path(), "project/changelog") == "[x](../testing.md)"


def build(source: Path, target: Path, *options: str) -> None:
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-E", "-W", "--keep-going", "-q", *PART, *options]
    command += [str(source), str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    russian = tmp_path / "ru"
    build(DOCS, tmp_path)
    build(RUSSIAN, russian, "-c", str(DOCS), "-Dlanguage=ru")
    for file in tmp_path.rglob("*.html"):
        text = file.read_text("utf-8")
        loaded = re.findall(r"<(?:script|img|link)\b[^>]*?(?:src|href)=\"([^\"]*)\"", text)
        assert not [one for one in loaded if urlsplit(one).netloc], file
    for file in tmp_path.rglob("*.css"):
        assert not re.search(r"url\([\"']?https?:|@import", file.read_text("utf-8")), file
    assert "max_chang" in searchable(tmp_path)
    assert {"этикетк", "отправлен", "отчет"} <= searchable(russian)
    for page in RUSSIAN_PAGES:
        here, there = (folder.joinpath(f"{page}.html") for folder in (russian, tmp_path))
        assert leading_to(there, here), page
        assert leading_to(here, there), page
    if not PART:
        found = InventoryFile.loads((tmp_path / "objects.inv").read_bytes(), uri="").data
        assert python_names() <= {name for kind, names in found.items() if kind.startswith("py:") for name in names}
        assert missing(russian) == []
        signatures = [
            found for page in tmp_path.glob("reference/python/*.html") for found in SIGNATURE.findall(plain(page))
        ]
        assert "→ LabelFile" in " ".join(signatures)
        assert [one for one in signatures if re.search(r"\b(Emit|Steps|Rows)\b", one)] == []


def plain(page: Path) -> str:
    """The text of a built page, with the ends of signatures."""
    return unescape(re.sub(r"<[^>]+>", "", page.read_text("utf-8").replace("</dt>", "¶")))


@pytest.mark.parametrize(
    ("annotation", "given"),
    [
        ("~collections.abc.Generator[Ask | Sleep | Emit | Invoke, ~typing.Any, LabelFile]", "LabelFile"),
        ("Generator[Ask | Sleep | Emit | Invoke, Any, dict[str, Any]]", "dict[str, Any]"),
        ("Steps[ProductImportInfoResponse]", "ProductImportInfoResponse"),
        ("~ozon.steps.Rows[Result]", "Iterator[Result]"),
        ("Generator[int, None, None]", "Generator[int, None, None]"),
        (None, None),
    ],
)
def test_signatures_show_what_a_caller_gets(annotation: str | None, given: str | None) -> None:
    assert result(annotation) == given


def searchable(folder: Path) -> set[str]:
    """The stems of a built site's search."""
    index = (folder / "searchindex.js").read_text("utf-8")
    return set(json.loads(index.removeprefix("Search.setIndex(").removesuffix(")"))["terms"])


def leading_to(page: Path, other: Path) -> list[str]:
    """The visible links of a built page to another one."""
    links = re.findall(r'<a href="([^"#]*)" hreflang="\w+" lang="\w+">', page.read_text("utf-8"))
    return [link for link in links if page.parent.joinpath(link).resolve() == other.resolve()]


def missing(folder: Path) -> list[tuple[str, str]]:
    """The links of built pages that lead to no file, or to no place in it."""
    found = []
    for page in folder.rglob("*.html"):
        for link in re.findall(r'\shref="([^"]*)"', page.read_text("utf-8")):
            parts = urlsplit(link)
            target = page.parent / unquote(parts.path) if parts.path else page
            known = parts.netloc or (target.is_file() and f'id="{unquote(parts.fragment)}"' in with_file(target))
            if not known:
                found.append((page.name, link))
    return found


@cache
def with_file(file: Path) -> str:
    """The text of a built page, with the empty id of the whole page."""
    return 'id=""' + file.read_text("utf-8", errors="replace")
