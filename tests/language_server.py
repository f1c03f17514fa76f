"""A client of basedpyright's language server, as an editor is one."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any, Self

from tests.checkers import PYRIGHT


class LanguageServer:
    """The server with one open file.

    Args:
        folder: an empty folder, the project of the editor.
    """

    def __init__(self, folder: Path) -> None:
        (folder / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
        self._uri = (folder / "program.py").as_uri()
        self._numbers = count(1)
        self._diagnostics: dict[int, list[dict[str, Any]]] = {}
        command = [sys.executable, "-c", "from basedpyright.langserver import main; main()", "--stdio"]
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": "", "HOME": str(folder)},
        )
        root = folder.as_uri()
        workspace = {"configuration": False, "workspaceFolders": True}
        self._ask(
            "initialize",
            processId=None,
            rootUri=root,
            capabilities={"workspace": workspace, "textDocument": {"publishDiagnostics": {"versionSupport": True}}},
            workspaceFolders=[{"uri": root, "name": "project"}],
        )
        self._send("initialized")
        self._version = 0

    def complete(self, text: str) -> set[str]:
        """The names that it offers at the ``‸`` in a program."""
        self._show(text.replace("‸", ""))
        *before, last = text.partition("‸")[0].split("\n")
        position = {"line": len(before), "character": len(last)}
        found = self._ask("textDocument/completion", textDocument={"uri": self._uri}, position=position)
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"].strip("\"'") for item in items}

    def errors(self, text: str) -> list[str]:
        """What it says against a program."""
        self._show(text)
        while self._version not in self._diagnostics:
            self._take(self._read())
        return [one["message"] for one in self._diagnostics[self._version] if one["severity"] == 1]

    def _show(self, text: str) -> None:
        self._version += 1
        document: dict[str, Any] = {"uri": self._uri, "version": self._version}
        if self._version == 1:
            self._send("textDocument/didOpen", textDocument={**document, "languageId": "python", "text": text})
        else:
            self._send("textDocument/didChange", textDocument=document, contentChanges=[{"text": text}])

    def _ask(self, method: str, **parameters: Any) -> Any:
        number = next(self._numbers)
        self._write({"id": number, "method": method, "params": parameters})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        """Note diagnostics, and answer what the server asks."""
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"].get("version", -1)] = message["params"]["diagnostics"]
        elif "id" in message and "method" in message:
            self._write({"id": message["id"], "result": None})

    def _send(self, method: str, **parameters: Any) -> None:
        self._write({"method": method, "params": parameters})

    def _write(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._process.kill()
        self._process.communicate()
