"""Checks the spec before anything is made from it."""

from __future__ import annotations

from pathlib import Path

from .bundle import Bundle, SpecError, bundle


def lint(spec: Bundle) -> list[str]:
    """Problems of one API, each as ``file: #/pointer: reason``."""
    return []


def lint_all(folder: Path) -> str:
    """Check every API below a folder. Raises `SpecError` with all problems."""
    bundles = [bundle(path.parent) for path in sorted(folder.glob("*/openapi.yaml"))]
    problems = [problem for spec in bundles for problem in lint(spec)]
    if problems:
        raise SpecError(problems)
    return ", ".join(f"{spec.api}: {len(spec.operations())} operations" for spec in bundles) + ": no problems."
