"""``python -m tests.docs.settings`` writes docs/settings.md from the docstrings of the settings."""

from __future__ import annotations

import inspect
import re
from typing import Any

from ozon.batch import BatchSettings, ImportSettings, PriceSettings
from ozon.limits import Limits, Rate
from ozon.settings import CallOptions, CallSettings, ClientSettings, SellerChanges
from ozon.transport.retry import Retry
from tests.docs.examples import ROOT

PAGE = ROOT / "docs" / "settings.md"
HEAD = """\
# Settings

Everything that can be set, with its type. `help(ozon.settings.ClientSettings)` shows the same, and an editor completes
the names.

```python
from ozon import Retry, Seller

seller = Seller("836", "key", timeout=60, retry=Retry(max_attempts=6), unknown_fields="error")  # for all calls
patient = seller.with_options(timeout=120)  # for some calls, over the same connections
seller.product.info_limit(options={"timeout": 5, "max_attempts": 1})  # for one call
```
"""
PARTS: list[tuple[str, str, Any]] = [
    ("Settings of one call, or of a copy", "Of all clients, and of `with_options`.", CallSettings),
    ("Settings of a client", "Of all clients, beside those above and the credentials.", ClientSettings),
    ("Defaults of a `Seller`", "Arguments that calls take from the client, also of `with_options`.", SellerChanges),
    ("Options of one call", "`seller.product.list(filter={}, options={...})`", CallOptions),
    ("`ozon.Retry`", "", Retry),
    ("`ozon.limits.Limits`", "", Limits),
    ("`ozon.limits.Rate`", "", Rate),
    ("Settings of a batch", "Of every function of `ozon.batch`.", BatchSettings),
    ("Settings of prices", "Of `update_prices` and of the imports, beside those of a batch.", PriceSettings),
    (
        "Settings of an import",
        "Of `import_products`, `import_by_sku` and `edit_card`, beside those of a batch and of prices.",
        ImportSettings,
    ),
]


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(f"## {title}\n\n{_about(text, cls)}\n{_table(cls)}" for title, text, cls in PARTS)])


def _about(text: str, cls: Any) -> str:
    about = text or inspect.cleandoc(cls.__doc__).partition("\n\n")[0].replace("\n", " ")
    return f"{_markdown(about)}\n"


def _table(cls: Any) -> str:
    rows = [f"| `{name}` | `{_type(cls, name)}` | {_markdown(text)} |" for name, text in described(cls).items()]
    return "\n".join(["| name | type | meaning |", "| --- | --- | --- |", *rows, ""])


def described(cls: Any) -> dict[str, str]:
    """The settings of a class, with what its docstring says of them."""
    doc = inspect.cleandoc(cls.__doc__)
    body = doc.partition("Attributes:\n")[2] or doc.partition("\n\n")[2]
    found = re.findall(r"^(\w+): (.+(?:\n +.+)*)", inspect.cleandoc("\n" + body), re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in found}


def _type(cls: Any, name: str) -> str:
    annotation = cls.__annotations__[name]
    text = getattr(annotation, "__forward_arg__", annotation)
    return str(text).replace("|", "\\|")


def _markdown(text: str) -> str:
    return re.sub(r"``(.+?)``", r"`\1`", text).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
