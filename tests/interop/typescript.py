"""openapi-typescript: its types compile in strict mode, and the documented examples have those types."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.interop.results import NODE, Results, run
from tests.spec_product.documents import APIS, METHODS, document, json_bodies, path

_SETTINGS = {"strict": True, "noEmit": True, "target": "es2022", "module": "es2022", "types": []}


def check(folder: Path) -> Results:
    """Types of all APIs, and a program for each that uses them."""
    version = json.loads((NODE / "openapi-typescript" / "package.json").read_text("utf-8"))["version"]
    results = Results(version)
    # without the option, fields of requests that have a default would be mandatory
    command: list[str | Path] = [NODE / ".bin" / "openapi-typescript", "--default-non-nullable=false"]
    for api in APIS:
        code, text = run([*command, path(api), f"--output={api}.ts"], folder)
        if code:
            results.problems.append(f"{api}: {text.strip()}")
            return results
        lines = [line for key, item in document(api)["paths"].items() for line in _examples(key, item)]
        program = [f'import type {{ paths }} from "./{api}";', "export const examples = [", *lines, "];"]
        (folder / f"{api}_examples.ts").write_text("\n".join(program), "utf-8")
        results.counts[api] = f"{len(lines)} examples"
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": _SETTINGS, "include": ["*.ts"]}), "utf-8")
    code, text = run([NODE / ".bin" / "tsc", "--pretty", "false"], folder)
    results.problems += [line for line in text.splitlines() if "error TS" in line]
    if code and not results.problems:
        results.problems.append(text)
    return results


def _examples(key: str, item: dict[str, Any]) -> list[str]:
    """A line for each JSON example, which compiles if the example has the type of its body."""
    lines = []
    for method, operation in item.items():
        if method in METHODS:
            here = f"paths[{json.dumps(key)}][{json.dumps(method)}]"
            for body in json_bodies(operation.get("requestBody", {})):
                lines.append(
                    _line(body["example"], f'NonNullable<{here}["requestBody"]>["content"]["application/json"]')
                )
            for body in json_bodies(operation["responses"]["200"]):
                lines.append(_line(body["example"], f'{here}["responses"][200]["content"]["application/json"]'))
    return lines


def _line(example: Any, kind: str) -> str:
    return f"  {json.dumps(example, ensure_ascii=False)} satisfies {kind},"
