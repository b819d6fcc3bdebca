"""What a page shows of a case's documents: the newest version of each with its older ones, and what may be added."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from web.services import me, services
from workflows.model import Document, ProcessInstance
from workflows.papers import ACCEPTED
from workflows.services.case_texts import value_of

MOST_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it stands now.

    :param older: what it took the place of, the newest first.
    """

    document: Document
    older: tuple[Document, ...] = ()

    @property
    def is_kept_back(self) -> bool:
        """Whether it cannot be fetched: not seen by the scanner, or infected."""
        return self.document.scan in ("waiting", "infected")


@dataclass(frozen=True, slots=True)
class Offer:
    """What the form to add documents offers.

    :param codes: code -> label of the case's list of papers.
    :param limit: bytes of one file.
    :param scanned: whether a virus scanner is set up.
    """

    codes: Mapping[str, str]
    limit: int
    scanned: bool
    accept: str = ",".join(ACCEPTED)


def papers(documents: Iterable[Document]) -> list[Paper]:
    """Documents in their order, each newest version with what it replaced."""
    known = {document.id: document for document in documents}
    replaced = {document.replaces for document in known.values() if document.replaces in known}
    found = []
    for document in known.values():
        if document.id in replaced:
            continue
        older: list[Document] = []
        at = document
        while at.replaces in known and len(older) < len(known):
            at = known[at.replaces]
            older.append(at)
        found.append(Paper(document, tuple(older)))
    return found


def offer_for(key: str) -> Offer:
    """What may be added to the case of a number; NotFound("instance_not_found")."""
    return offer(services().history.instance(key, me()))


def offer(case: ProcessInstance) -> Offer:
    """What may be added to a case."""
    return Offer(_codes(case), services().settings.upload_limit_bytes, services().scanning.is_on)


def _codes(case: ProcessInstance) -> dict[str, str]:
    """The list of papers as the process's `caseDocuments` (FEEL) gives it: value and label; none = no list."""
    said = services().repository.model(case.definition_id).properties.get("caseDocuments", "")
    found = value_of(said, services().runtime.variables(case.id)) if said else None
    lines = found if isinstance(found, list) else []
    named = [one for one in lines if isinstance(one, Mapping) and {"value", "label"} <= set(one)]
    return {str(one["value"]): str(one["label"]) for one in named}
