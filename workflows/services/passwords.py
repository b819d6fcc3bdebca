"""Passwords: argon2id, length instead of composition rules, no telling of who exists (ASVS 6.2, 6.3)."""
from __future__ import annotations

import base64
import secrets

import argon2

from workflows.errors import Rejected

_hasher = argon2.PasswordHasher()


def _random(length: int) -> str:
    return base64.b64encode(secrets.token_bytes(length)).decode().rstrip("=")


# Checked where there is no such person, so that the answer takes as long. Made up: to hash something would cost every
# start as much as a log-in does.
_NOBODY = (
    f"$argon2id$v=19$m={_hasher.memory_cost},t={_hasher.time_cost},p={_hasher.parallelism}"
    f"${_random(_hasher.salt_len)}${_random(_hasher.hash_len)}"
)
_LONGEST = 200
# The most used long passwords; the shipped list of breached ones comes with an issue on access.
_KNOWN = frozenset({
    "123456789012", "1234567890123", "passwort1234", "password1234", "qwertzuiop12", "handwerkskammer",
    "passwortpasswort", "passwordpassword", "hallohallo12", "administrator",
})


def hash_password(password: str, username: str, shortest: int) -> str:
    """The hash to store.

    :raises Rejected: "password_too_short", "password_too_long", "password_known".
    """
    if len(password) < shortest:
        raise Rejected("password_too_short", minimum=shortest)
    if len(password) > _LONGEST:
        raise Rejected("password_too_long", maximum=_LONGEST)
    if password.casefold() in _KNOWN or password.casefold() == username.casefold():
        raise Rejected("password_known")
    return _hasher.hash(password)


def fits(stored: str, password: str) -> bool:
    """Whether a password is the stored one; an empty `stored` takes as long and is never right."""
    try:
        return _hasher.verify(stored or _NOBODY, password[:_LONGEST + 1]) and bool(stored)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
        return False


def is_outdated(stored: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _hasher.check_needs_rehash(stored)
