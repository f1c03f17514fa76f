"""The Python of a document, as one program: its examples build on each other."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def program(document: str) -> str:
    """All Python blocks of a document in a row, with the imports on top where a program has them."""
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / document).read_text("utf-8"), re.DOTALL)
    return "\n\n".join(blocks)
