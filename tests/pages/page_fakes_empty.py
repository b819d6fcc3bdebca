"""Services in which the invented chamber has nothing: their pages are tested over the real ones."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from workflows.errors import NotAllowed, NotFound
from workflows.model import Person
from workflows.services.feeds import Dates, Feed
from workflows.services.notice_settings import DEFAULTS, Level


class FakeParameters:
    """No parameters: their pages are tested over the real services."""

    def waiting(self, person: Person) -> int:
        return 0

    def listed(self) -> list[Any]:
        return []

    def may_propose(self, person: Person) -> bool:
        return False

    def one(self, key: str) -> Any:
        raise NotFound("parameter_unknown", key=key)


class FakePreferences:
    """What people have chosen for their desks, in memory."""

    def __init__(self) -> None:
        self.chosen: dict[tuple[str, str], Any] = {}

    def get(self, username: str, key: str, default: Any = None) -> Any:
        return self.chosen.get((username, key), default)

    def set(self, username: str, key: str, value: Any) -> None:
        self.chosen[username, key] = value


class FakePublications:
    """Nothing was published: its pages are tested over the real services."""

    def packages(self) -> list[Any]:
        return []

    def load(self) -> dict[str, Any]:
        return {}

    def of(self, package: str) -> list[Any]:
        raise NotFound("process_not_found", key=package)

    def one(self, package: str, version: int) -> Any:
        raise NotFound("process_not_found", key=package)

    def package_of(self, key: str) -> str:
        raise NotFound("process_not_found", key=key)


class FakeViews:
    """No saved views: their pages are tested over the real services."""

    def listed(self, person: Person) -> list[Any]:
        return []


class FakeReleases:
    """Nothing waits for a second person: its pages are tested over the real services."""

    def waiting(self, person: Person) -> int:
        return 0

    def proposals(self, state: str | None = "open", package: str | None = None) -> list[Any]:
        return []

    def may_decide(self, proposal: Any, who: Person) -> bool:
        return False

    def proposal(self, proposal_id: str) -> Any:
        raise NotFound("release_not_found")

    def judge(self, name: str) -> Any:
        raise NotFound("draft_not_found", name=name)

    def rebase(self, name: str, **_: Any) -> Any:
        raise NotFound("draft_not_found", name=name)

    def propose(self, name: str, **_: Any) -> Any:
        raise NotFound("draft_not_found", name=name)


class FakeNotifications:
    """What people were told; `told` may be filled."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.chosen: dict[str, Any] = {}

    def listed(self, who: Any) -> list[Any]:
        return self.told

    def unread(self, who: Any) -> int:
        return sum(one.read is None for one in self.told)

    def read(self, who: Any, seq: int | None = None) -> None:
        self.told = [one if seq not in (None, one.seq) else replace(one, read=one.at) for one in self.told]

    def levels(self, who: Any) -> dict[str, Any]:
        return {**DEFAULTS, "daily": Level.DIGEST, **self.chosen}

    def choose(self, who: Any, wanted: Any) -> None:
        self.chosen |= {kind: Level(level) for kind, level in wanted.items()}


class FakeFeeds:
    """Nobody has a calendar until they make one."""

    def __init__(self) -> None:
        self.feed: Any = None

    def of(self, who: Any) -> Any:
        return self.feed

    def renew(self, who: Any) -> str:
        self.feed = Feed(dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), None)
        return "geheim"

    def revoke(self, who: Any) -> None:
        self.feed = None

    def dates(self, secret: str, *, address: str) -> Dates:
        if secret == "zuviel":
            raise NotAllowed("login_throttled", minutes=15)
        if secret != "geheim":
            raise NotFound("calendar_not_found")
        return Dates()
