"""datamodel-code-generator: its models import and read the documented examples, null, and new values."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

from tests.interop.classes import read
from tests.interop.results import Results, run
from tests.spec_product.documents import APIS, path

_OPTIONS = ["--input-file-type=openapi", "--output-model-type=pydantic_v2.BaseModel", "--formatters=builtin"]


def check(folder: Path) -> Results:
    """Models of all APIs."""
    results = Results(version("datamodel-code-generator"))
    for api in APIS:
        command = [sys.executable, "-m", "datamodel_code_generator", *_OPTIONS, f"--input={path(api)}"]
        code, text = run([*command, f"--output={api}_models.py"], folder)
        if code:
            results.problems.append(f"{api}: {text.strip()[-500:]}")
        else:
            read(results, api, f"{api}_models", folder)
    return results
