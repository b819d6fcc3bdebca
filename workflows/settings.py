"""All settings of an installation: one frozen object, read once at start, every error listed at once.

Each setting is the environment variable KAMMERWERK_<NAME>; KAMMERWERK_<NAME>_FILE names a file that
holds the value instead (secrets, systemd credentials; ASVS 13.3.1). Nothing else is read.
"""
from __future__ import annotations

import os
import pathlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from sqlalchemy import make_url

PREFIX = "KAMMERWERK_"
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


@dataclass(frozen=True, slots=True)
class SettingFault:
    """One wrong setting.

    :param code: key of the sentence.
    :param params: values of the sentence; `name` is the variable.
    :param message: English, for logs.
    """

    code: str
    params: Mapping[str, Any]
    message: str


class SettingsError(Exception):
    """The settings are wrong; the message lists every fault, one per line.

    :param faults: each with the variable it concerns.
    """

    def __init__(self, faults: Sequence[SettingFault]) -> None:
        super().__init__("\n".join(f"{fault.params['name']}: {fault.message}" for fault in faults))
        self.faults = tuple(faults)


class Settings(BaseSettings):
    """What an installation may decide without touching code.

    Build it with `load_settings()` in programs and with keyword arguments in tests.

    :param data: folder of the embedded database, the documents and the generated secret.
    :param database_url: SQLAlchemy URL; empty = SQLite file in `data`.
    :param durable: False only for throw-away databases (scenarios, tests): no fsync at commit.
    :param secret: signs form tokens; empty = generated once and kept in `data`.
    :param message_ttl_hours: how long a message nobody waits for is kept.
    :param job_lease_seconds: after that a job whose worker is gone is taken up again.
    :param log_error_texts: also log what exceptions say, which may quote data of a case.
    :param scanner: virus scanner that speaks clamd's protocol: "host:port" or the path of its socket; empty = off.
    :param public_url: where people reach the pages, for links in mails and in the survey's; needed to send mails;
        empty = this machine's own address.
    :param monitoring_port: /healthz, /readyz and /metrics also on this port, without signing in; 0 = not.
    :param min_free_mb: below that much free space in `data` the installation says that it is not ready.
    :param backup_folder: where the worker puts a backup every night; empty = it makes none.
    :param backup_hour: from this hour on (Europe/Berlin); the newest `backup_keep` of its files stay.
    :param webhook_hosts: hosts ("host" or "host:port", divided by commas) webhooks may call; empty = none.
    :param job_backoff: False in scenarios: a failed job is due again at once.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    data: pathlib.Path = pathlib.Path("data")
    database_url: str = ""
    durable: bool = True
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    secret: SecretStr = SecretStr("")
    demo: bool = False
    behind_tls: bool = False
    land: str = Field(default="MV", pattern="^[A-Z]{2}$")
    organisation: str = "Handwerkskammer Musterland"

    mail_host: str = ""
    mail_port: int = Field(default=587, ge=1, le=65535)
    mail_user: str = ""
    mail_password: SecretStr = SecretStr("")
    mail_from: str = ""
    mail_starttls: bool = True
    mail_timeout_seconds: float = Field(default=20, gt=0)

    scanner: str = ""
    scanner_timeout_seconds: float = Field(default=30, gt=0)
    public_url: str = ""
    webhook_hosts: str = ""
    webhook_timeout_seconds: float = Field(default=10, gt=0)

    upload_limit_bytes: int = Field(default=25 * 1024 * 1024, ge=1)
    diagram_limit_bytes: int = Field(default=10 * 1024 * 1024, ge=1)

    session_idle_minutes: int = Field(default=30, ge=1)
    session_absolute_minutes: int = Field(default=600, ge=1)
    login_failures: int = Field(default=10, ge=1)
    login_window_minutes: int = Field(default=15, ge=1)
    password_min_length: int = Field(default=12, ge=8)

    worker_threads: int = Field(default=1, ge=1, le=16)
    job_attempts: int = Field(default=3, ge=1)
    job_backoff: bool = True
    job_lease_seconds: int = Field(default=300, ge=5)
    outbox_attempts: int = Field(default=12, ge=1)
    message_ttl_hours: int = Field(default=24 * 14, ge=0)
    log_level: str = "INFO"
    log_error_texts: bool = False
    monitoring_host: str = "127.0.0.1"
    monitoring_port: int = Field(default=0, ge=0, le=65535)
    min_free_mb: int = Field(default=500, ge=0)

    backup_folder: str = ""
    backup_hour: int = Field(default=2, ge=0, le=23)
    backup_keep: int = Field(default=14, ge=1)

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        if url and not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://", "postgres://")):
            raise PydanticCustomError("database_url", "must begin with sqlite:/// or postgresql://")
        return url

    @field_validator("scanner")
    @classmethod
    def _known_scanner(cls, address: str) -> str:
        host, _, port = address.partition(":")
        if address and not address.startswith("/") and not (host and (port or "3310").isdecimal()):
            raise PydanticCustomError("scanner", "must be host:port or the path of a socket")
        return address

    @field_validator("public_url")
    @classmethod
    def _known_url(cls, address: str) -> str:
        if address and not address.startswith(("http://", "https://")):
            raise PydanticCustomError("public_url", "must begin with http:// or https://")
        return address.rstrip("/")

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, level: str) -> str:
        if level.upper() not in LOG_LEVELS:
            raise PydanticCustomError("log_level", "no such level")
        return level.upper()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what is passed in counts; `load_settings` reads the environment, so tests do not depend on it."""
        return (init_settings,)

    @property
    def url(self) -> str:
        """The database's address, the embedded file where none is given."""
        return self.database_url or f"sqlite:///{(self.data / 'kammerwerk.db').absolute()}"

    @property
    def address(self) -> str:
        """Where people reach the pages, without a slash at its end."""
        return self.public_url or f"http://{self.host}:{self.port}"

    @property
    def documents(self) -> pathlib.Path:
        """Folder of the document store."""
        return self.data / "documents"

    @property
    def backups(self) -> pathlib.Path:
        """Folder of the nightly backups."""
        return pathlib.Path(self.backup_folder) if self.backup_folder else self.data / "backups"


def load_settings(environ: Mapping[str, str] | None = None, **overrides: Any) -> Settings:
    """Read the settings from the environment and from the files it names.

    :param overrides: values of the command line; they win.
    :raises SettingsError: with all faults, also for a KAMMERWERK_ name nobody knows.
    """
    environ = os.environ if environ is None else environ
    faults: list[SettingFault] = []
    values = _from_environment(environ, faults)
    try:
        settings = Settings(**{**values, **overrides})
    except ValidationError as error:
        faults += [_fault(detail) for detail in error.errors()]
    else:
        faults += _impossible(settings)
    if faults:
        raise SettingsError(faults)
    return settings


def _impossible(settings: Settings) -> list[SettingFault]:
    """Settings that are right one by one and make no sense together."""
    needs = [
        ("MAIL_FROM", settings.mail_from, "MAIL_HOST", settings.mail_host),
        ("MAIL_PASSWORD", settings.mail_password.get_secret_value(), "MAIL_USER", settings.mail_user),
        ("MAIL_HOST", settings.mail_host, "MAIL_USER", settings.mail_user),
        # Mails to colleagues and the survey lead to the pages; this machine's own address leads a reader nowhere.
        ("PUBLIC_URL", settings.public_url, "MAIL_HOST", settings.mail_host),
    ]
    faults = [
        SettingFault("setting_needed", {"name": PREFIX + name, "other": PREFIX + other}, f"needed by {other}")
        for name, value, other, given in needs if given and not value
    ]
    if settings.session_idle_minutes > settings.session_absolute_minutes:
        faults.append(SettingFault(
            "setting_above_other",
            {"name": f"{PREFIX}SESSION_IDLE_MINUTES", "other": f"{PREFIX}SESSION_ABSOLUTE_MINUTES"},
            "longer than the whole session",
        ))
    if settings.monitoring_port and settings.monitoring_port == settings.port:
        faults.append(SettingFault(
            "setting_same_port", {"name": f"{PREFIX}MONITORING_PORT", "other": f"{PREFIX}PORT"}, "the pages' own port"
        ))
    return faults


_NO_NUMBER = frozenset({"int_parsing", "int_from_float", "float_parsing", "finite_number"})


def _fault(detail: ErrorDetails) -> SettingFault:
    name, kind, bounds = f"{PREFIX}{_name(detail['loc'])}", detail["type"], detail.get("ctx") or {}
    value = str(detail.get("input", ""))[:40]
    if kind in _NO_NUMBER:
        return SettingFault("setting_no_number", {"name": name, "value": value}, detail["msg"])
    if kind in {"less_than_equal", "less_than"}:
        limit = bounds.get("le", bounds.get("lt"))
        return SettingFault("setting_too_large", {"name": name, "value": value, "limit": limit}, detail["msg"])
    if kind in {"greater_than_equal", "greater_than"}:
        limit = bounds.get("ge", bounds.get("gt"))
        return SettingFault("setting_too_small", {"name": name, "value": value, "limit": limit}, detail["msg"])
    if kind == "bool_parsing":
        return SettingFault("setting_no_choice", {"name": name, "value": value}, detail["msg"])
    if kind == "log_level":
        return SettingFault("setting_log_level", {"name": name, "value": value}, detail["msg"])
    if kind == "scanner":
        return SettingFault("setting_scanner", {"name": name, "value": value}, detail["msg"])
    if kind == "public_url":
        return SettingFault("setting_public_url", {"name": name, "value": value}, detail["msg"])
    if kind == "database_url":
        return SettingFault("setting_database_url", {"name": name}, detail["msg"])
    return SettingFault("setting_invalid", {"name": name}, detail["msg"])


def _from_environment(environ: Mapping[str, str], faults: list[SettingFault]) -> dict[str, str]:
    values: dict[str, str] = {}
    for variable, text in environ.items():
        if not variable.startswith(PREFIX) or variable in NOT_SETTINGS:
            continue
        name = variable.removeprefix(PREFIX).lower()
        if name in Settings.model_fields:
            values[name] = text
        elif name.removesuffix("_file") in Settings.model_fields:
            if variable.removesuffix("_FILE") in environ:
                faults.append(SettingFault(
                    "setting_twice", {"name": variable, "other": variable.removesuffix("_FILE")}, "given twice"
                ))
            _read_file(name.removesuffix("_file"), variable, text, values, faults)
        else:
            faults.append(SettingFault("setting_unknown", {"name": variable}, "no such setting"))
    return values


def _read_file(name: str, variable: str, path: str, values: dict[str, str], faults: list[SettingFault]) -> None:
    try:
        values[name] = pathlib.Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        message = f"{error.strerror}: {path}"
        faults.append(SettingFault("setting_file", {"name": variable, "path": path}, message))
    except UnicodeDecodeError:
        faults.append(SettingFault("setting_file", {"name": variable, "path": path}, f"not text: {path}"))


# Read by tests and by the set-up, not by the product.
NOT_SETTINGS = frozenset({f"{PREFIX}CASES", f"{PREFIX}CHROMIUM"})


def _name(location: tuple[int | str, ...]) -> str:
    return "_".join(str(part) for part in location).upper()


def told(settings: Settings) -> list[tuple[str, str, bool]]:
    """Every setting as its variable, its value without secrets, and whether somebody chose it."""
    rows = []
    for name in Settings.model_fields:
        value = getattr(settings, name)
        if isinstance(value, SecretStr):
            shown = "***" if value.get_secret_value() else ""
        elif name == "database_url":
            shown = make_url(value).render_as_string(hide_password=True) if value else ""
        else:
            shown = str(value).lower() if isinstance(value, bool) else str(value)
        rows.append((f"{PREFIX}{name.upper()}", shown, name in settings.model_fields_set))
    return rows


def signing_secret(settings: Settings) -> str:
    """The secret that signs form tokens: the configured one, else one generated once and kept in the data folder."""
    configured = settings.secret.get_secret_value()
    if configured:
        return configured
    path = settings.data / "secret"
    settings.data.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii").strip()
