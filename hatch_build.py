"""Package metadata that depends on where the repository stands.

Set ``OZON_CLIENT_URL`` to the address at which its files are shown, such as ``https://…/ozon-client/tree/main``. The
relative links of README then lead there, and the metadata names it as the source. Without it, links stay relative.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

#: A relative link or picture up to its target; a block of code is matched whole, to be left as it is.
RELATIVE = re.compile(r"(```.*?```)|(!?\[[^]]*\]\()(?![a-z]+:|#)", re.DOTALL)


class RepositoryLinks(MetadataHookInterface):
    """Fills in README and the addresses."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = (Path(self.root) / "README.md").read_text("utf-8")
        address = os.environ.get("OZON_CLIENT_URL", "").rstrip("/")
        metadata["urls"] = {"Source": address} if address else {}
        if address:
            raw = address.replace("/tree/", "/raw/")  # the file of a picture, not the page that shows it
            text = RELATIVE.sub(
                lambda found: found[1] or f"{found[2]}{raw if found[2].startswith('!') else address}/", text
            )
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
