"""Credentials: of the environment, of a file that nobody else can read, and of a keychain."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from ozon import shops
from ozon.errors import ArgumentError
from ozon.sandbox import Sandbox
from tests.cli.shop import Shop
from tests.cli.support import environment

KEY, OTHER = "sandbox-key", "another-secret"
#: A keychain in a file beside this module.
KEYCHAIN = """
import json
from pathlib import Path
from keyring.backend import KeyringBackend

FILE = Path(__file__).with_name("keychain.json")

class Keychain(KeyringBackend):
    priority = 1
    def _all(self):
        return json.loads(FILE.read_text()) if FILE.exists() else {}
    def get_password(self, service, username):
        return self._all().get(f"{service} {username}")
    def set_password(self, service, username, password):
        FILE.write_text(json.dumps({**self._all(), f"{service} {username}": password}))
    def delete_password(self, service, username):
        kept = self._all()
        del kept[f"{service} {username}"]
        FILE.write_text(json.dumps(kept))
"""


class Owner(Shop):
    """Somebody with a file of shops, and a sandbox whose credentials are not in the environment."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        super().__init__(sandbox, url, "")
        self.url, self.file = url, folder / "config" / "shops.toml"
        self.variables = {"OZON_SHOPS": str(self.file), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}

    def add(self, name: str, *more: str, key: str = KEY, client_id: str = "836") -> None:
        """Add a shop; the key is on standard input."""
        done = self("shops", "add", name, "--client-id", client_id, "--base-url", self.url, *more, typed=f"{key}\n")
        assert (done[0], done[1]) == (0, ""), done

    def __call__(self, *words: str, typed: str = "") -> tuple[int, str, str]:
        self.group, *rest = words
        done = self.ozon(*rest, typed=typed)
        assert OTHER not in done.stdout + done.stderr
        return done.returncode, done.stdout, done.stderr


@pytest.fixture
def owner(tmp_path: Path) -> Iterator[Owner]:
    sandbox = Sandbox()
    with sandbox.serve() as url:
        yield Owner(sandbox, url, tmp_path)


def test_shops_of_a_file(owner: Owner) -> None:
    owner.add("main")
    owner.add("second", key=OTHER, client_id="7")
    assert stat.S_IMODE(owner.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(owner.file.parent.stat().st_mode) == 0o700
    assert owner("shops", "list") == (0, "main\t836\nsecond\t7\n", "")
    assert json.loads(owner("shops", "list", "--json")[1]) == [
        {"name": "main", "client_id": "836"}, {"name": "second", "client_id": "7"},
    ]  # fmt: skip
    assert owner("shops", "path")[1] == f"{owner.file}\n"
    for words in (["doctor"], ["--shop", "main", "doctor"], ["doctor", "--shop", "main"], ["doctor", "-v", "--json"]):
        assert owner(*words)[0] == 0, words
    assert owner("doctor", "--shop", "second")[0] == 1  # the sandbox does not know it
    code, out, said = owner("doctor", "--shop", "third")
    assert (code, out) == (2, "")
    assert "There is no shop 'third': it has main, second." in said
    assert owner("shops", "remove", "main")[0] == 0
    assert owner("shops", "list")[1] == "second\t7\n"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_file_that_others_can_read_is_refused(owner: Owner, mode: int) -> None:
    owner.add("main")
    owner.file.chmod(mode)
    for words in (["doctor"], ["shops", "list"], ["call", "seller", "product.list", "--filter.visibility", "ALL"]):
        code, out, said = owner(*words)
        assert (code, out) == (2, "")
        assert f"Others can read {owner.file}: run chmod 600 {owner.file}" in said
    assert not owner.sandbox.requests


def test_without_credentials(owner: Owner) -> None:
    code, out, said = owner("products", "export")
    assert (code, out) == (2, "")
    assert "set OZON_CLIENT_ID and OZON_API_KEY, or use 'ozon shops add NAME'" in said


@pytest.mark.parametrize("words", [["doctor"], ["products", "export"]])
def test_an_environment_with_the_key_of_another_api(owner: Owner, words: list[str]) -> None:
    owner.add("main")
    owner.variables |= {"OZON_PERFORMANCE_CLIENT_ID": "a", "OZON_PERFORMANCE_CLIENT_SECRET": OTHER}
    code, out, said = owner(*words)
    assert (code, out) == (2, "")
    assert "No credentials: set OZON_CLIENT_ID and OZON_API_KEY, or use --shop with one of main." in said


def test_the_environment_goes_before_the_default_shop(owner: Owner) -> None:
    owner.add("main")
    owner.variables |= {"OZON_BASE_URL": owner.url, "OZON_CLIENT_ID": "836", "OZON_API_KEY": OTHER}
    assert owner("doctor")[0] == 1
    assert owner("doctor", "--shop", "main")[0] == 0  # and does not mix with a shop of the file


def test_keys_go_into_a_keychain(owner: Owner, tmp_path: Path) -> None:
    (tmp_path / "chain.py").write_text(KEYCHAIN, "utf-8")
    owner.variables["PYTHONPATH"] = f"{tmp_path}:{environment()['PYTHONPATH']}"
    owner.variables["PYTHON_KEYRING_BACKEND"] = "chain.Keychain"
    owner.add("main")
    assert KEY not in owner.file.read_text("utf-8")
    assert KEY in (tmp_path / "keychain.json").read_text("utf-8")
    assert owner("doctor")[0] == 0
    owner.add("second", "--file")
    assert KEY in owner.file.read_text("utf-8")
    owner.variables["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    code, _, said = owner("doctor")
    assert (code, "are in a keychain that cannot be read here" in said) == (2, True)
    assert owner("doctor", "--shop", "second")[0] == 0
    owner.variables["PYTHON_KEYRING_BACKEND"] = "chain.Keychain"
    assert owner("shops", "remove", "main")[0] == 0
    assert (tmp_path / "keychain.json").read_text("utf-8") == "{}"


def test_a_key_moves_from_the_keychain_into_the_file(owner: Owner, tmp_path: Path) -> None:
    (tmp_path / "chain.py").write_text(KEYCHAIN, "utf-8")
    owner.variables["PYTHONPATH"] = f"{tmp_path}:{environment()['PYTHONPATH']}"
    owner.variables["PYTHON_KEYRING_BACKEND"] = "chain.Keychain"
    owner.add("main", key=OTHER)
    owner.add("main", "--file")
    assert owner("doctor")[0] == 0
    assert (tmp_path / "keychain.json").read_text("utf-8") == "{}"
    owner.add("main")
    assert KEY not in owner.file.read_text("utf-8")
    (tmp_path / "keychain.json").unlink()  # emptied by hand
    assert owner("shops", "remove", "main")[0] == 0


@pytest.mark.parametrize(
    "words", [["doctor"], ["shops", "add", "main", "--client-id", "1"], ["shops", "remove", "main"]]
)
def test_a_locked_keychain_is_an_error_in_words(owner: Owner, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "chain.py").write_text(KEYCHAIN, "utf-8")
    owner.variables["PYTHONPATH"] = f"{tmp_path}:{environment()['PYTHONPATH']}"
    owner.variables["PYTHON_KEYRING_BACKEND"] = "chain.Keychain"
    owner.add("main")
    locked = (
        "    def _all(self):\n        from keyring.errors import KeyringLocked\n        raise KeyringLocked('locked')\n"
    )
    (tmp_path / "chain.py").write_text(KEYCHAIN.replace("    def _all(self):\n", locked), "utf-8")
    code, _, said = owner(*words, typed="x\n")
    assert (code, said) == (2, "Error: The keychain cannot be used: locked\n")


@pytest.mark.parametrize("name", ["магазин", "shop-2", "МАГАЗИН_2"])
@pytest.mark.parametrize("key", ["ключ", "a\x7fb", "a'\"\\b", "😀"])
def test_names_and_keys_of_any_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, key: str) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "shops.toml"
    link.symlink_to(real)
    monkeypatch.setenv("OZON_SHOPS", str(link))
    shops.save("first", keyring=False, client_id="1", api_key="k")
    shops.save(name, keyring=False, client_id="836", api_key=key)
    assert shops.names() == ["first", name]
    assert shops.get(name).mask(f"<{key}>") == "<***>"
    assert link.is_symlink()
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_number_without_quotation_marks(owner: Owner) -> None:
    owner.add("main")
    owner.file.write_text(owner.file.read_text("utf-8").replace('"836"', "836"), "utf-8")
    code, _, said = owner("doctor")
    assert (code, "write the client_id of main in quotation marks" in said) == (2, True)


@pytest.mark.parametrize(
    ("api", "fields"),
    [
        ("seller", ["client_id", "api_key", "base_url"]),
        ("performance", ["performance_client_id", "performance_client_secret", "performance_base_url"]),
        ("merchants", ["merchants_application_id", "merchants_secret_key", "merchants_base_url"]),
    ],
)
def test_fields_of_each_api_come_from_the_environment_when_they_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, api: str, fields: list[str]
) -> None:
    file = tmp_path / "shops.toml"
    file.write_text("\n".join(["[shops.main]", *(f'{one} = {{ env = "MY_{one}" }}' for one in fields)]), "utf-8")
    file.chmod(0o644)  # it has no secret
    monkeypatch.setenv("OZON_SHOPS", str(file))
    shop = shops.get("main")
    for field in fields:
        with pytest.raises(ArgumentError, match=f"The {field} of the shop 'main' .* variable MY_{field}: set it"):
            getattr(shop, api)()
        monkeypatch.setenv(f"MY_{field}", "http://127.0.0.1:1" if field.endswith("url") else f"{OTHER} {field}")
    with getattr(shop, api)():
        pass
    [secret] = {*fields} & {*shops.SECRETS}
    assert shop.mask(f"<{OTHER} {secret}>") == "<***>"
    assert OTHER not in repr(shop)


def test_a_key_in_the_environment(owner: Owner) -> None:
    owner.add("second")
    named = f'[shops.main]\nbase_url = "{owner.url}"\nclient_id = "836"\napi_key = {{ env = "MAIN_KEY" }}\n'
    owner.file.write_text(f"{owner.file.read_text('utf-8')}\n{named}", "utf-8")
    code, out, said = owner("doctor", "--shop", "main")
    assert (code, out) == (2, "")
    assert "The api_key of the shop 'main' is read from the environment variable MAIN_KEY: set it." in said
    assert owner("doctor", "--shop", "second")[0] == 0
    owner.variables["MAIN_KEY"] = KEY
    assert owner("doctor", "--shop", "main")[0] == 0
    owner.variables["MAIN_KEY"] = OTHER
    assert owner("doctor", "--shop", "main")[0] == 1


def test_a_file_that_is_rewritten_keeps_the_names_of_variables(owner: Owner) -> None:
    owner.file.parent.mkdir()
    owner.file.write_text('[shops.main]\nclient_id = { env = "MAIN_ID" }\napi_key = { env = "MAIN_KEY" }\n', "utf-8")
    owner.file.chmod(0o600)
    owner.add("second")
    owner.variables |= {"MAIN_ID": "836", "MAIN_KEY": KEY}
    assert owner("shops", "list")[1] == "main\t$MAIN_ID\nsecond\t836\n"
    assert json.loads(owner("shops", "list", "--json")[1])[0] == {"name": "main", "client_id": "$MAIN_ID"}
    text = owner.file.read_text("utf-8")
    assert 'api_key = { env = "MAIN_KEY" }\nclient_id = { env = "MAIN_ID" }\n' in text
    owner.add("main")
    assert "env" not in owner.file.read_text("utf-8")


@pytest.mark.parametrize("value", ["{}", '{ env = "" }', "{ env = 1 }", '{ env = "A", default = "x" }', "[1]"])
def test_a_field_that_is_neither_text_nor_a_variable(owner: Owner, value: str) -> None:
    owner.add("main")
    owner.file.write_text(f"[shops.main]\nclient_id = '836'\napi_key = {value}\n", "utf-8")
    code, _, said = owner("doctor")
    assert (code, "write the api_key of main in quotation marks, or as { env =" in said) == (2, True)


@pytest.mark.parametrize("typed", ["", "\n"])
def test_a_shop_needs_a_key(owner: Owner, typed: str) -> None:
    code, _, said = owner("shops", "add", "main", "--client-id", "836", typed=typed)
    assert (code, "Standard input has no api key." in said) == (2, True)
    assert not owner.file.exists()


@pytest.mark.parametrize("verbose", ["-v", "-vv"])
def test_requests_are_logged_without_the_key(owner: Owner, verbose: str) -> None:
    owner.add("main")
    code, out, said = owner("call", "seller", "product.list", "--filter.visibility", "ALL", verbose)
    assert (code, json.loads(out)["result"]["total"]) == (0, 6)
    assert "/v3/product/list" in said or "product.list" in said
    assert ('"visibility"' in said) == (verbose == "-vv")
