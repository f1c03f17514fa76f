"""Generated Python classes: import all, and read samples with them, in another process."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.interop import reading
from tests.interop.results import Results, examples, run, tolerated


def read(results: Results, api: str, package: str, folder: Path, prefix: str = "") -> None:
    """Add what became of the samples of an API to the results."""
    samples = [*examples(api), *tolerated(api)]
    file = folder / f"{api}_samples.json"
    file.write_text(json.dumps(samples), "utf-8")
    code = f"import runpy, sys; sys.path.insert(0, '.'); sys.argv[1:] = {[package, file.name]!r}; "
    code += f"runpy.run_path({reading.__file__!r}, run_name='__main__')"
    status, text = run([sys.executable, "-W", "error", "-c", code], folder)
    if status:
        results.problems.append(f"{api}: {text.strip()[-500:]}")
        return
    found = json.loads(text)
    results.counts[api] = f"{prefix}{found['modules']} modules imported, {found['read']} of {len(samples)} samples read"
    results.problems += [f"{api}: {problem}" for problem in found["problems"]]
