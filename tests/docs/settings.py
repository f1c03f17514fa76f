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

seller = Seller(timeout=60, retry=Retry(max_attempts=6), unknown_fields="error")  # for all calls
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
#: Environment variables, and what they mean.
VARIABLES = {
    "`OZON_CLIENT_ID`, `OZON_API_KEY`": "the key of a `Seller()` without arguments",
    "`OZON_TOKEN`": "an OAuth token instead",
    "`OZON_PERFORMANCE_CLIENT_ID`, `OZON_PERFORMANCE_CLIENT_SECRET`": "the same for `Performance()`",
    "`OZON_APPLICATION_ID`, `OZON_SECRET_KEY`": "the same for `Merchants()`",
    "`OZON_BASE_URL`, `OZON_PERFORMANCE_BASE_URL`, `OZON_MERCHANTS_BASE_URL`": "another address, such as a sandbox's",
    "`OZON_SHOPS`": "the file of [several shops](recipes/shops.md). Default: `ozon/shops.toml` in the configuration "
    "folder, `XDG_CONFIG_HOME` or `APPDATA`",
    "`OZON_MIRROR`": "the dictionaries of [`ozon dictionaries`](command-line.md#dictionaries): a SQLite file or a "
    "`postgresql://` address. Default: `ozon/dictionaries.db` in the data folder, `XDG_DATA_HOME` or `LOCALAPPDATA`",
    "`OZON_EXTRACT`, `OZON_EXTRACT_STATE`": "where [`ozon extract`](extract.md#where-everything-is) puts rows, and "
    "remembers tasks. Raw pages of a PostgreSQL are in `ozon/extract` in the state folder, `XDG_STATE_HOME` or "
    "`LOCALAPPDATA`",
    "`OZON_PUSH_STORE`": "the store of [`ozon push`](push.md#when-a-handler-fails): a SQLite file or a `postgresql://` "
    "address. Default: `push.db` in the current folder",
    "`OZON_HTTP_LIBRARY`": "`httpx` or `httpx2`, see `http_library`",
    "`OZON_LOG_BODIES`": "`1` to show bodies in the log, see `log_bodies`",
    "`_OZON_COMPLETE`": "set by the shell, for [completion](command-line.md#completion)",
    "`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`": "proxies, unless `trust_env=False`",
    "`SSL_CERT_FILE`, `SSL_CERT_DIR`": "your own certificate authorities, unless `trust_env=False`",
    "`SSLKEYLOGFILE`": "a file for the keys of TLS connections, with which other tools decrypt them",
}


def page() -> str:
    """The whole page."""
    parts = [f"## {title}\n\n{_about(text, cls)}\n{_table(cls)}" for title, text, cls in PARTS]
    return "\n".join([HEAD, *parts, _variables()])


def _variables() -> str:
    rows = [f"| {name} | {text} |" for name, text in VARIABLES.items()]
    about = "An argument takes precedence over its variable. "
    about += "An empty variable counts as none, an empty argument as an error."
    return "\n".join(["## Environment variables", "", about, "", "| variable | meaning |", "| --- | --- |", *rows, ""])


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
