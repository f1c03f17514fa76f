"""docs/explanations and docs/start.md: their Python runs, and their tables leave nothing out."""

from __future__ import annotations

import logging
import re
import tomllib
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import ozon
from ozon.sandbox import Sandbox
from ozon.testing import sandboxed
from tests.docs.examples import ROOT, blocks
from tests.docs.site.library import MODULES, public

PAGES = ["docs/start.md", *sorted(str(one.relative_to(ROOT)) for one in (ROOT / "docs/explanations").glob("*.md"))]
WITH_CODE = [page for page in PAGES if "```python" in (ROOT / page).read_text("utf-8")]
EXTRAS = "docs/explanations/extras.md"


@pytest.mark.parametrize("page", WITH_CODE)
def test_each_block_of_python_runs_alone(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.chdir(tmp_path)
    caplog.set_level(logging.NOTSET, "ozon")  # and again at the end: a page changes it
    met = 0
    for block in blocks(page):
        names: dict[str, Any] = {"__name__": "example"}
        with sandboxed() as sandbox, warnings.catch_warnings():
            warnings.simplefilter("error")
            exec(compile(block, page, "exec"), names)
            met += len(sandbox.requests)
        for client in names.values():
            if isinstance(client, ozon.Seller):
                client.close()
    assert met or page.endswith("oauth.md"), "it met the sandbox"


def first_column(text: str) -> list[str]:
    """The names in the first cells of all tables of a page."""
    return [name for cell in re.findall(r"^\| ([^|]*) \|", text, re.M) for name in re.findall(r"`([\w_]+)`", cell)]


def test_every_error_and_warning_is_explained() -> None:
    text = (ROOT / "docs/explanations/errors.md").read_text("utf-8")
    values = [getattr(module, name) for module in map(import_module, MODULES) for name in public(module)]
    kinds = {
        one for one in values if isinstance(one, type) and issubclass(one, ozon.OzonError | ozon.errors.OzonWarning)
    }
    assert set(first_column(text)) == {kind.__name__ for kind in kinds} | {"checkpoint"}


def test_every_extra_is_in_the_table_with_what_it_brings() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        extras: dict[str, list[str]] = tomllib.load(file)["project"]["optional-dependencies"]
    text = (ROOT / EXTRAS).read_text("utf-8").partition("## Speed")[0]
    told = dict(re.findall(r"^\| `(\w+)` \| ([^|]*) \|", text, re.M))
    assert told.keys() == extras.keys()
    for name, needs in extras.items():
        names = {re.sub(r"ozon-client\[(\w+)\]", r"\1", re.split(r"[><;]|\[(?!.*ozon)", need)[0]) for need in needs}
        names = {one if one != "ozon-client" else "" for one in names}
        assert set(re.findall(r"[\w-]+", told[name])) - {"and"} >= names - {""}, name


@pytest.mark.parametrize(
    ("sent", "name", "read", "mismatches"),
    [
        ({"price": "15"}, "price", "15", 0),
        ({"sku": "15"}, "sku", 15, 1),
        ({"visibility_details": "no"}, "visibility_details", "no", 1),
        ({"images": None}, "images", [], 0),
        ({"created_at": "soon"}, "created_at", "soon", 1),
        ({"new_field": 1}, "extra", {"new_field": 1}, None),
    ],
)
def test_values_read_as_the_page_says(sent: dict[str, Any], name: str, read: object, mismatches: int | None) -> None:
    sandbox = Sandbox()
    sandbox.faults.add("/v3/product/info/list", status=200, body={"items": [{"id": 1, **sent}]})
    page = ozon.Seller("836", "sandbox-key", transport=sandbox.transport).product.info_list(offer_id=["1"])
    assert getattr(page.items[0], name) == read
    assert mismatches is None or len(page.mismatches()) == mismatches
    assert page.items[0].to_dict().keys() == {"id", *sent}


def test_a_copy_does_not_lift_read_only() -> None:
    sandbox = Sandbox()
    seller = ozon.Seller("836", "sandbox-key", transport=sandbox.transport, read_only=True)
    with pytest.raises(ozon.OzonError):
        seller.with_options(read_only=False).product.archive(product_id=[223681945])
    assert not sandbox.requests


def test_a_walk_that_breaks_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    block = blocks("docs/explanations/errors.md")[-1]
    said = []
    for broken in (False, True):
        with sandboxed(page_limit=3) as sandbox:
            if broken:
                sandbox.faults.add("/v3/product/list", times=1)
                sandbox.faults.add("/v3/product/list", status=403)
            exec(block, {"__name__": "example"})
            assert any(request.path == "/v3/product/list" for request in sandbox.requests)
        said.append(capsys.readouterr().out)
    assert said[0] == said[1] != "0 products\n"
