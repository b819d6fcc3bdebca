"""Services in which the invented chamber has nothing: their pages are tested over the real ones."""
from __future__ import annotations

from typing import Any

from workflows.errors import NotFound
from workflows.model import Person


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
