"""Read documented examples, and answers with null and new values, with generated classes. Prints JSON.

``python reading.py PACKAGE SAMPLES``: run in a process of its own, as a stranger would have it.
"""

from __future__ import annotations

import json
import pkgutil
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any


def main(package: str, samples: Path) -> None:
    """Print how many modules were imported, how many samples were read, and what went wrong."""
    module = import_module(package)
    modules = 1
    for one in pkgutil.walk_packages(getattr(module, "__path__", ()), f"{package}."):
        import_module(one.name)
        modules += 1
    classes = import_module(f"{package}.models") if hasattr(module, "__path__") else module
    read, problems = 0, []
    for name, schema, value in json.loads(samples.read_text("utf-8")):
        try:
            _reader(getattr(classes, schema))(value)
            read += 1
        except Exception as error:  # a generated class may raise anything
            problems.append(f"{name}: {schema}: {type(error).__name__}: {str(error)[:200]}")
    print(json.dumps({"modules": modules, "read": read, "problems": problems}))


def _reader(cls: Any) -> Callable[[Any], object]:
    found: Callable[[Any], object] = cls.from_dict if hasattr(cls, "from_dict") else cls.model_validate
    return found


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
