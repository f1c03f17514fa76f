"""``ozon spec``: the OpenAPI description of an API."""

from __future__ import annotations

import sys

import click

from .session import APIS, Command


@click.command("spec", cls=Command, short_help="Print the OpenAPI description of an API.")
@click.argument("api", type=click.Choice(APIS))
@click.option("--format", "form", type=click.Choice(["json", "yaml"]), default="json", help="Format of the document.")
def command(api: str, form: str) -> None:
    """Print the OpenAPI 3.1 document of an API, complete and in one file.

    \b
    ozon spec seller > seller.json
    """
    from importlib.resources import files

    content = files("ozon_generated").joinpath(api, "_data", "openapi.json").read_bytes()
    sys.stdout.buffer.write(content if form == "json" else _yaml(content))


def _yaml(content: bytes) -> bytes:
    import json

    try:
        import yaml
    except ModuleNotFoundError:
        raise click.UsageError("YAML requires PyYAML: pip install 'ozon-client[cli]'") from None
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    made: bytes = yaml.dump(
        json.loads(content), Dumper=dumper, encoding="utf-8", allow_unicode=True, sort_keys=False, width=120
    )
    return made
