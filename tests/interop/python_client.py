"""openapi-python-client with its own templates: it generates without a warning, and its models read the examples."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path

from tests.interop.classes import read
from tests.interop.results import Results, run
from tests.spec_product.documents import APIS, operations, path

#: It refuses content types that it does not know, until it is told what they are like.
_SETTINGS = {"content_type_overrides": dict.fromkeys(["application/pdf", "image/png"], "application/octet-stream")}


def check(folder: Path) -> Results:
    """Clients of all APIs."""
    results = Results(version("openapi-python-client"))
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta=none", "--fail-on-warning"]
    (folder / "settings.json").write_text(json.dumps(_SETTINGS), "utf-8")
    command.append("--config=settings.json")
    for api in APIS:
        code, text = run([*command, f"--path={path(api)}", f"--output-path={api}_client"], folder)
        if code:
            results.problems += [f"{api}: {line}" for line in re.findall(r"(?:WARNING|ERROR|Error).*", text) or [text]]
            continue
        made = len([one for one in (folder / f"{api}_client" / "api").glob("*/*.py") if one.name != "__init__.py"])
        wanted = len([*operations(api)])
        if made != wanted:
            results.problems.append(f"{api}: {made} of {wanted} operations")
        read(results, api, f"{api}_client", folder, f"{made} of {wanted} operations, ")
    return results
