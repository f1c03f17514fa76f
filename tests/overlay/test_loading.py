"""What a first call imports: its operation, and what that names."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "ozon_generated"
CLIENT = """
import json, sys
from ozon import Seller
Seller("1", "key")
print(json.dumps([*sys.modules]))
"""
FIRST = """
import json, sys
sys.modules.update(dict.fromkeys(("click", "orjson", "pygments", "rich", "trio")))  # not with every httpx
import httpx
from ozon import Seller
answer = httpx.Response(200, json={"result": {"items": [], "total": 0, "last_id": ""}})
Seller("1", "key", transport=httpx.MockTransport(lambda request: answer)).product.list(filter={})
print(json.dumps([name for name, module in sys.modules.items() if module]))
"""
EACH = """
import json, sys
from importlib import import_module
from ozon_generated.operation import load
api, *verbs = sys.argv[1:]
package = f"ozon_generated.{api}"
import_module(package)
own = f"{package}."
before = set(sys.modules)
for verb in verbs:
    resource, _, verb = verb.partition("._")
    import_module(f"{package}.{resource}._sync")
    load(f"{package}.{resource}", verb)
    new = [name for name in sys.modules if name.startswith(own) and name not in before]
    print(json.dumps([name.removeprefix(own) for name in new]))
    for name in new:
        del sys.modules[name]
"""


#: Variables that make a process load more.
SPECIAL = re.compile(r"\w*_proxy|SSL_CERT_\w+|COVERAGE_\w+|PYTHONPATH", re.IGNORECASE)


def loaded(code: str, *arguments: str) -> list[list[str]]:
    """The lists of modules that some code prints in a new process, where no variable names proxies or certificates."""
    environment = {name: value for name, value in os.environ.items() if not SPECIAL.fullmatch(name)}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_client_loads_what_it_needs() -> None:
    (names,) = loaded(CLIENT)
    unused = {
        "asyncio",
        "email",
        "hashlib",
        "http",
        "httpcore",
        "httpx",
        "httpx2",
        "socket",
        "ssl",
        "tempfile",
        "zipfile",
    }
    assert (unused | {"urllib.request"}) & {*names} == set()


def test_a_first_call_loads_what_it_needs() -> None:
    (names,) = loaded(FIRST)
    assert {name for name in names if name.startswith("ozon_generated.seller")} == {
        "ozon_generated.seller",
        "ozon_generated.seller._shared_product_visibility",
        "ozon_generated.seller.client",
        "ozon_generated.seller.product",
        "ozon_generated.seller.product._list",
        "ozon_generated.seller.product._sync",
    }
    packages = {name.split(".")[1] for name in names if name.startswith("ozon.")}
    unused = {
        "batch",
        "cards",
        "dictionaries",
        "files",
        "merchants",
        "oauth",
        "paging",
        "performance",
        "tasks",
        "walker",
    }
    assert packages & unused == set()
    others = {"asyncio", "html.entities", "importlib.metadata", "secrets", "sqlite3", "zipfile"}
    ours = {"client.hints", "client.options", "limits", "steps", "transport.events"}
    assert (others | {"ozon_generated.files"} | {f"ozon.{name}" for name in ours}) & {*names} == set()


@pytest.mark.parametrize("api", ["merchants", "performance", "seller"])
def test_each_operation_loads_only_what_it_names(api: str) -> None:
    index = json.loads((GENERATED / api / "_data" / "index.json").read_text("utf-8"))
    document = bundle(ROOT / "spec" / api).document
    strangers = {}
    modules = [facts["module"] for facts in index.values()]
    for (name, facts), found in zip(index.items(), loaded(EACH, api, *modules), strict=True):
        resource = facts["module"].partition(".")[0]
        own = {resource, f"{resource}._sync", facts["module"]}
        assert own <= {*found}
        needed = tuple(reached(document, document["paths"][facts["path"]][facts["method"].lower()]))
        strangers[name] = [one for one in {*found} - own if not is_shared(one, api, resource, needed)]
    assert {name: found for name, found in strangers.items() if found} == {}


def is_shared(module: str, api: str, resource: str, needed: tuple[str, ...]) -> bool:
    """Whether a module has only classes of these schemas, and enumerations in them, which are named after them."""
    folder, _, file = module.rpartition(".")
    tree = ast.parse((GENERATED / api / f"{module.replace('.', '/')}.py").read_text("utf-8"))
    classes = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    aliases = [ast.unparse(node.target) for node in tree.body if isinstance(node, ast.AnnAssign)]
    return (
        folder in ("", resource)
        and file.startswith("_shared_")
        and set(classes) <= {*needed}
        and all(name.startswith(needed) for name in aliases)
    )


def reached(document: Any, node: Any) -> Iterator[str]:
    """The names of all schemas that a part of the spec refers to, and that these refer to."""
    found: set[str] = set()
    pending = [node]
    while pending:
        one = pending.pop()
        if isinstance(one, list):
            pending += one
        elif isinstance(one, dict):
            pending += [value for key, value in one.items() if key != "example"]
            name = str(one.get("$ref", "")).rpartition("/")[2]
            if name in document["components"]["schemas"] and name not in found:
                found.add(name)
                pending.append(document["components"]["schemas"][name])
    yield from found
