"""``make interop``: what other tools make of the OpenAPI documents, a line for each tool.

Exit codes: 0 all is well, 1 a tool has trouble with a document.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.interop import models, prism, python_client, typescript
from tests.interop.results import Results

TOOLS: dict[str, Callable[[Path], Results]] = {
    "openapi-typescript": typescript.check,
    "datamodel-code-generator": models.check,
    "openapi-python-client": python_client.check,
    "prism": prism.check,
}


def main(names: list[str]) -> int:
    """Run the tools that are named, or all."""
    failed = False
    for name in names or TOOLS:
        with tempfile.TemporaryDirectory(prefix="interop-") as folder:
            results = TOOLS[name](Path(folder))
        print(f"{name} {results}", flush=True)
        for problem in results.problems[:20]:
            print(f"  {problem}", flush=True)
        failed |= bool(results.problems)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
