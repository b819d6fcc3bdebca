"""The person appointed to act for the applicant (§ 14 VwVfG)."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.letters import german


def representative_of(application: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The appointed representative (§ 14 VwVfG), where one is named."""
    owner = application.get("owner") or {}
    agent = owner.get("representative_person") or {}
    return agent if owner.get("representative") is True and german.full_name(agent) else None
