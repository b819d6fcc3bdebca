"""What a request for advice says, read once: who asks, what about, how large, which succession."""
from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from handlers.advisory.assess_input import REQUESTERS, SIGNALS
from handlers.advisory.models import REGIONS
from handlers.contracts import Context
from handlers.letters.german import as_date, text_of

#: Upper end of a size class -> its name, in the classes of the chamber's statistics.
_CLASSES = ((1, "1"), (9, "2-9"), (49, "10-49"), (249, "50-249"))


class RequestInputs(BaseModel):
    """The request and what the intake found, where it did already."""

    model_config = ConfigDict(extra="ignore")

    request: Context
    intake: Context | None = None


def requester(request: Mapping[str, Any]) -> str | None:
    """Who asks; None where it is not known."""
    found = text_of(request, "requester")
    return found if found in REQUESTERS else None


def signals(request: Mapping[str, Any]) -> list[str] | None:
    """The signals of the request; None where nobody said any."""
    given = request.get("signals")
    if given is None:
        return None
    return [one for one in ([given] if isinstance(given, str) else given) if one in SIGNALS]


def number(request: Mapping[str, Any], key: str) -> int | None:
    """A whole number; None where it is not known."""
    value = request.get(key)
    return None if value in (None, "") else int(value)


def party(request: Mapping[str, Any]) -> str:
    """Key of who is advised: the firm's number, else the person by name and address, never the name itself."""
    found = request.get("party") or {}
    if text_of(found, "id"):
        return text_of(found, "id")[:120]
    name = " ".join(text_of(found, key).casefold() for key in ("name", "email", "phone", "postcode"))
    return "person:" + hashlib.sha256(name.encode()).hexdigest()[:32] if name.strip() else ""


def region(request: Mapping[str, Any]) -> str | None:
    """Region of the district; None where it is not known."""
    found = text_of(request, "region")
    return found if found in REGIONS else None


def size_class(request: Mapping[str, Any]) -> str:
    """Size class of the statistics."""
    employees = number(request, "employees")
    if employees is None:
        return "founder" if requester(request) == "founder" else "unknown"
    return next((name for most, name in _CLASSES if employees <= most), "250+")


def received(request: Mapping[str, Any], today: dt.date) -> dt.date:
    """Day of arrival, today where it is not said."""
    return as_date(request.get("received")) or today


def succession(request: Mapping[str, Any]) -> tuple[str | None, str | None, bool]:
    """The firm that changes hands, the side this case is on, and whether this side consents to a common adviser."""
    found = request.get("succession") or {}
    firm, role = text_of(found, "object"), text_of(found, "role")
    if not firm or role not in ("giver", "taker"):
        return None, None, False
    return firm[:120], role, found.get("consent") is True


def mail_address(request: Mapping[str, Any]) -> str:
    """Where mail may go: "" without an address or without consent to electronic delivery."""
    agreed = request.get("electronic_delivery") is True
    return text_of(request.get("party"), "email") if agreed else ""
