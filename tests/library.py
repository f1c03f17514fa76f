"""The HTTP library that tests hand in: httpx, or httpx2 with OZON_HTTP_LIBRARY=httpx2, which also sets the default."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

from ozon_generated.connections import Library

LIBRARY: Library = "httpx2" if os.environ.get("OZON_HTTP_LIBRARY") == "httpx2" else "httpx"

if TYPE_CHECKING:
    import httpx as httpx
else:
    httpx = import_module(LIBRARY)
