"""What `dir`, `help` and ``import *`` show of the package."""

from __future__ import annotations

import pydoc
import subprocess
import sys

import ozon
import ozon.limits
from ozon_generated.seller import product


def test_all_public_names_are_listed_before_they_are_imported() -> None:
    code = "import sys, ozon; print(*dir(ozon)); assert 'ozon.paging' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found = done.stdout.split()
    assert {"Seller", "AsyncSeller", "paginate", "wait_for", "errors", "operations", "doctor", "mirror", "NULL"} <= set(
        found
    )
    assert found == vars(ozon)["__all__"]


def test_each_name_is_there() -> None:
    for package in (ozon, ozon.limits, product):
        names = vars(package)["__all__"]
        assert dir(package) == names == sorted(names)
        assert [name for name in names if not hasattr(package, name)] == []


def test_star_imports_every_name() -> None:
    code = "from ozon import *\nimport ozon\nassert set(ozon.__all__) <= set(globals())"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_help_shows_every_name() -> None:
    text = pydoc.plain(pydoc.render_doc(ozon))
    functions = ("paginate", "in_windows", "import_products", "attribute_values", "wait_for")
    assert [name for name in functions if f"{name}(" not in text] == []
    assert "class Seller" in text
