"""Settings: read from the environment and files, all faults at once."""
from __future__ import annotations

import pytest

from workflows.settings import Settings, SettingsError, load_settings, signing_secret, told


def test_defaults_need_nothing():
    """Without any variable the product runs on loopback with an SQLite file in ./data."""
    settings = load_settings({})
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.url.startswith("sqlite:///")
    assert settings.url.endswith("/data/kammerwerk.db")


def test_values_come_from_environment_and_files(tmp_path):
    """KAMMERWERK_X sets x, KAMMERWERK_X_FILE reads it from a file, the command line wins."""
    secret = tmp_path / "password"
    secret.write_text("geheim\n")
    settings = load_settings(
        {
            "KAMMERWERK_PORT": "9000", "KAMMERWERK_MAIL_PASSWORD_FILE": str(secret), "HOME": "/x",
            "KAMMERWERK_CASES": "y",
        },
        host="::1",
    )
    assert (settings.port, settings.host) == (9000, "::1")
    assert settings.mail_password.get_secret_value() == "geheim"
    assert "geheim" not in repr(settings)


def test_every_fault_is_listed():
    """A start with wrong settings names all of them, not the first."""
    with pytest.raises(SettingsError) as faults:
        load_settings({
            "KAMMERWERK_PORT": "hundred", "KAMMERWERK_DATABASE_URL": "mysql://x", "KAMMERWERK_SECERT": "typo",
            "KAMMERWERK_SECRET_FILE": "/nonexistent/secret",
        })
    for name in ("KAMMERWERK_PORT", "KAMMERWERK_DATABASE_URL", "KAMMERWERK_SECERT", "KAMMERWERK_SECRET_FILE"):
        assert name in str(faults.value)


def test_generated_secret_stays(tmp_path):
    """Without a configured secret one is made, kept for its owner only, and used again."""
    settings = Settings(data=tmp_path / "new")
    secret = signing_secret(settings)
    assert len(secret) >= 43
    assert signing_secret(settings) == secret
    assert (tmp_path / "new" / "secret").stat().st_mode & 0o077 == 0


def test_what_is_impossible_together_is_listed_too(tmp_path):
    """Settings that are right one by one are held against each other; nothing is taken silently."""
    binary = tmp_path / "key"
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError) as faults:
        load_settings({
            "KAMMERWERK_MAIL_HOST": "mail.example", "KAMMERWERK_MAIL_USER": "kammerwerk", "KAMMERWERK_PORT": "9000",
            "KAMMERWERK_MONITORING_PORT": "9000", "KAMMERWERK_SESSION_IDLE_MINUTES": "700",
        })
    assert {
        "KAMMERWERK_MAIL_FROM", "KAMMERWERK_MAIL_PASSWORD", "KAMMERWERK_MONITORING_PORT", "KAMMERWERK_PUBLIC_URL",
        "KAMMERWERK_SESSION_IDLE_MINUTES",
    } == {fault.params["name"] for fault in faults.value.faults}
    with pytest.raises(SettingsError) as faults:
        load_settings({
            "KAMMERWERK_LOG_LEVEL": "loud", "KAMMERWERK_SECRET": "a", "KAMMERWERK_SECRET_FILE": str(binary),
        })
    assert [fault.code for fault in faults.value.faults] == ["setting_twice", "setting_file", "setting_log_level"]


def test_settings_are_told_without_secrets():
    """`kammerwerk settings` names every setting; passwords appear nowhere, not even in the database's address."""
    settings = load_settings({
        "KAMMERWERK_DATABASE_URL": "postgresql://kw:geheim@db/kw", "KAMMERWERK_MAIL_PASSWORD": "geheim", "KAMMERWERK_MAIL_USER": "kw",
        "KAMMERWERK_MAIL_HOST": "m", "KAMMERWERK_MAIL_FROM": "kw@example.test",
        "KAMMERWERK_PUBLIC_URL": "https://kw.example.test",
    })
    rows = told(settings)
    assert len(Settings.model_fields) == len(rows)
    assert "geheim" not in str(rows)
    assert ("KAMMERWERK_DATABASE_URL", "postgresql://kw:***@db/kw", True) in rows
