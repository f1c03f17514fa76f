"""The credentials of several shops, kept in a file of the user, and the clients made of them.

::

    from ozon import shops

    with shops.get("main").seller() as seller:
        print(seller.product.list(filter={}).result.total_items)

The file is ``shops.toml`` in the user's configuration folder (``~/.config/ozon`` on Linux), or the one that OZON_SHOPS
names. If it has secrets, only its owner may be able to read it. Where the package ``keyring`` is installed, `save`
keeps secrets in the keychain of the system instead, and the file names the shop without them. A field written as
``{ env = "NAME" }`` is read from that environment variable when a client is made. ``ozon shops`` manages the file from
a shell.
"""

from __future__ import annotations

import os
import stat
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from ozon_generated.errors import ArgumentError
from ozon_generated.masking import MASK

from . import keychain
from .secret import Masked

if TYPE_CHECKING:
    from .client.options import ClientSettings, SellerSettings
    from .client.seller import AsyncSeller, Seller
    from .merchants import AsyncMerchants, Merchants
    from .performance import AsyncPerformance, Performance

#: The environment variable that names another file.
VARIABLE = "OZON_SHOPS"
#: Fields of a shop, and the environment variable that has each of the only shop of a program.
FIELDS: Mapping[str, str] = {
    "client_id": "OZON_CLIENT_ID",
    "api_key": "OZON_API_KEY",
    "token": "OZON_TOKEN",
    "base_url": "OZON_BASE_URL",
    "performance_client_id": "OZON_PERFORMANCE_CLIENT_ID",
    "performance_client_secret": "OZON_PERFORMANCE_CLIENT_SECRET",
    "performance_base_url": "OZON_PERFORMANCE_BASE_URL",
    "merchants_application_id": "OZON_APPLICATION_ID",
    "merchants_secret_key": "OZON_SECRET_KEY",
    "merchants_base_url": "OZON_MERCHANTS_BASE_URL",
}
SECRETS = ("api_key", "token", "performance_client_secret", "merchants_secret_key")
#: A field in the file: its text, or ``{"env": "NAME"}`` for that of an environment variable.
Field = str | Mapping[str, str]


class Shop(Masked):
    """One shop: its credentials for each API, and the clients made of them.

    Attributes:
        name: its name in the file; ``environment`` for the shop of the environment variables.
        client_id: its Client-Id; empty if it has only a token. Raises `ArgumentError` if the environment variable that
            should have it is not set.
    """

    __slots__ = ("_values", "name")

    def __init__(self, name: str, values: Mapping[str, Field]) -> None:
        self.name = name
        self._values = dict(values)

    def __repr__(self) -> str:
        return f"Shop({self.name!r}, client_id={self.shown('client_id')!r})"

    @property
    def client_id(self) -> str:
        return self._text_of("client_id")

    def shown(self, field: str) -> str:
        """A field as the file has it: its text, or ``$NAME`` for an environment variable."""
        value = self._values.get(field, "")
        return value if isinstance(value, str) else f"${value['env']}"

    def seller(self, **settings: Unpack[SellerSettings]) -> Seller:
        """A client of the Seller API. Raises `ArgumentError` if the shop has no key and no token."""
        from .client.seller import Seller

        given, more = self._of("", "client_id", "api_key", "token")
        return Seller(**given, **more, **settings)

    def async_seller(self, **settings: Unpack[SellerSettings]) -> AsyncSeller:
        """The same for asyncio and trio."""
        from .client.seller import AsyncSeller

        given, more = self._of("", "client_id", "api_key", "token")
        return AsyncSeller(**given, **more, **settings)

    def performance(self, **settings: Unpack[ClientSettings]) -> Performance:
        """A client of the Performance API. Raises `ArgumentError` if the shop has no credentials for it."""
        from .performance import Performance

        given, more = self._of("performance_", "client_id", "client_secret")
        return Performance(**given, **more, **settings)

    def async_performance(self, **settings: Unpack[ClientSettings]) -> AsyncPerformance:
        """The same for asyncio and trio."""
        from .performance import AsyncPerformance

        given, more = self._of("performance_", "client_id", "client_secret")
        return AsyncPerformance(**given, **more, **settings)

    def merchants(self, **settings: Unpack[ClientSettings]) -> Merchants:
        """A client of the legacy Merchants API. Raises `ArgumentError` if the shop has no credentials for it."""
        from .merchants import Merchants

        given, more = self._of("merchants_", "application_id", "secret_key")
        return Merchants(**given, **more, **settings)

    def async_merchants(self, **settings: Unpack[ClientSettings]) -> AsyncMerchants:
        """The same for asyncio and trio."""
        from .merchants import AsyncMerchants

        given, more = self._of("merchants_", "application_id", "secret_key")
        return AsyncMerchants(**given, **more, **settings)

    def mask(self, text: str) -> str:
        """A text without the secrets of this shop, whoever put them there."""
        for field in SECRETS:
            value = self._values.get(field, "")
            secret = value if isinstance(value, str) else os.environ.get(value["env"])
            if secret:
                text = text.replace(secret, MASK)
        return text

    def _text_of(self, field: str) -> str:
        """A field, from the environment if the file says so; empty if the shop does not have it."""
        value = self._values.get(field, "")
        if isinstance(value, str):
            return value
        found = os.environ.get(value["env"])
        if not found:
            raise ArgumentError(
                f"The {field} of the shop {self.name!r} is read from the environment variable {value['env']}: set it."
            )
        return found

    def _of(self, prefix: str, *names: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """The credentials of an API, and its address. The environment does not complete a shop of the file."""
        given: dict[str, Any] = {
            name: self._text_of(prefix + name) for name in names if self._values.get(prefix + name)
        }
        if self.name != ENVIRONMENT and len(given) < 2 and "token" not in given:
            missing = " and ".join(prefix + name for name in names if name not in given and name != "token")
            raise ArgumentError(f"The shop {self.name!r} has no {missing}: run 'ozon shops add {self.name}'.")
        if self.name == ENVIRONMENT and not given:  # it has those of another API
            raise _no_credentials(" and ".join(FIELDS[prefix + name] for name in names if name != "token"))
        url = self._text_of(f"{prefix}base_url")
        return given, {"base_url": url} if url and self.name != ENVIRONMENT else {}  # clients read the environment


ENVIRONMENT = "environment"


def path() -> Path:
    """The file of the shops, whether it exists or not."""
    if name := os.environ.get(VARIABLE):
        return Path(name)
    if sys.platform == "win32":
        folder = os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Application Support"
    else:
        folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder) / "ozon" / "shops.toml"


def names() -> list[str]:
    """The names of the shops in the file; the default one first."""
    content = _read()
    found = sorted(content["shops"])
    return sorted(found, key=lambda name: name != content.get("default"))


def get(name: str | None = None) -> Shop:
    """A shop by its name; without one, that of the environment variables, or else the default shop of the file.

    Raises:
        ArgumentError: there is no such shop, or others can read the secrets in the file.
    """
    if name in (None, ENVIRONMENT) and (found := _from_environment()) is not None:
        return found
    content = _read()
    shops = content["shops"]
    chosen = name or content.get("default") or (next(iter(shops)) if len(shops) == 1 else None)
    if chosen is None:
        raise _no_credentials("OZON_CLIENT_ID and OZON_API_KEY")
    if chosen not in shops:
        known = f"it has {', '.join(sorted(shops))}" if shops else f"{path()} has none"
        raise ArgumentError(f"There is no shop {chosen!r}: {known}.")
    return Shop(chosen, {**shops[chosen], **keychain.secrets(chosen, shops[chosen])})


def _no_credentials(variables: str) -> ArgumentError:
    shops = _read()["shops"]
    known = f"--shop with one of {', '.join(sorted(shops))}" if shops else "'ozon shops add NAME'"
    return ArgumentError(f"No credentials: set {variables}, or use {known}.")


def _from_environment() -> Shop | None:
    values = {name: os.environ[variable] for name, variable in FIELDS.items() if os.environ.get(variable)}
    named = values.keys() - {"base_url", "performance_base_url", "merchants_base_url"}
    return Shop(ENVIRONMENT, values) if named else None


def save(name: str, *, default: bool = False, keyring: bool | None = None, **values: str) -> None:
    """Add a shop to the file, or change fields of one.

    Args:
        name: its name: letters, digits, hyphens.
        default: whether it becomes the default shop; the first one always does.
        keyring: whether secrets go into the keychain of the system; by default if the package ``keyring`` can use one.
        **values: `FIELDS`.

    Raises:
        ArgumentError: an unknown field, an unusable name, or no keychain where one was demanded.
        OSError: the file cannot be written.
    """
    if not name or not all(part.isalnum() for part in name.replace("_", "-").split("-")) or name == ENVIRONMENT:
        raise ArgumentError(f"{name!r} cannot be the name of a shop: use letters, digits and hyphens.")
    if unknown := values.keys() - FIELDS.keys():
        raise ArgumentError(f"A shop has no {', '.join(sorted(unknown))}; it has {', '.join(FIELDS)}.")
    content = _read()
    shop = content["shops"].setdefault(name, {})
    chain = keychain.found() if keyring is not False else None
    if keyring and chain is None:
        raise ArgumentError("There is no keychain: install the package keyring, or keep the key in the file.")
    if chain is None:
        keychain.forget(name, values.keys() & shop.get("keyring", ()))
    for field, value in values.items():
        kept = {*shop.pop("keyring", ())} - {field}
        if field in SECRETS and chain is not None:
            keychain.keep(chain, name, field, value)
            shop.pop(field, None)
            kept.add(field)
        else:
            shop[field] = value
        shop |= {"keyring": sorted(kept)} if kept else {}
    if default or len(content["shops"]) == 1:
        content["default"] = name
    _write(content)


def remove(name: str) -> None:
    """Remove a shop from the file, and its secrets from the keychain. Raises `ArgumentError` if there is none."""
    content = _read()
    shop = content["shops"].pop(name, None)
    if shop is None:
        raise ArgumentError(f"There is no shop {name!r} in {path()}.")
    keychain.forget(name, shop.get("keyring", ()))
    if content.get("default") == name:
        del content["default"]
    _write(content)


def _read() -> dict[str, Any]:
    file = path()
    try:
        with file.open("rb") as source:
            open_to_others = os.name == "posix" and stat.S_IMODE(os.fstat(source.fileno()).st_mode) & 0o077
            content = tomllib.load(source)
    except FileNotFoundError:
        return {"shops": {}}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise ArgumentError(f"{file} is not valid TOML.") from None  # the error would quote a line of it
    shops = content.setdefault("shops", {})
    if not isinstance(shops, dict) or not all(isinstance(shop, dict) for shop in shops.values()):
        raise ArgumentError(f"{file} must have a table [shops.NAME] for each shop.")
    if ENVIRONMENT in shops:
        text = f"rename the shop {ENVIRONMENT!r}: so is the one called whose keys are in environment variables."
        raise ArgumentError(f"{file}: {text}")
    for name, shop in shops.items():
        if odd := [field for field in FIELDS if not _is_field(shop.get(field, ""))]:
            raise ArgumentError(
                f'{file}: write the {odd[0]} of {name} in quotation marks, or as {{ env = "NAME" }} for that of an '
                "environment variable."
            )
        if open_to_others and any(isinstance(shop.get(field), str) for field in SECRETS):
            raise ArgumentError(f"Others can read {file}: run chmod 600 {file}")
    return content


def _is_field(value: object) -> bool:
    """Whether this is a text, or names an environment variable and nothing else."""
    if isinstance(value, dict):
        return value.keys() == {"env"} and isinstance(value["env"], str) and value["env"] != ""
    return isinstance(value, str)


def _write(content: Mapping[str, Any]) -> None:
    """Replace the file as a whole. Nobody else can read it at any time."""
    file = path().resolve()  # a link stays one
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lines = [f"default = {_text(content['default'])}", ""] if content.get("default") else []
    for name, shop in sorted(content["shops"].items()):
        lines += [
            f"[shops.{_text(name)}]",
            *(f"{field} = {_value(value)}" for field, value in sorted(shop.items())),
            "",
        ]
    made = file.with_name(f".{file.name}.{os.getpid()}")
    made.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as target:
            target.write("\n".join(lines))
        made.replace(file)
    finally:
        made.unlink(missing_ok=True)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{name} = {_text(one)}' for name, one in value.items())} }}"
    return f"[{', '.join(map(_text, value))}]" if isinstance(value, list) else _text(value)


def _text(value: object) -> str:
    """A TOML string; JSON's escapes are a part of those of TOML."""
    import json

    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
