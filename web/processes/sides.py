"""A state of a package one can look at. The address names it: "7" a version, "entwurf", "freigabe-…" a proposal."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flask_babel import gettext as _

from web.services import services
from workflows.errors import NotFound
from workflows.services.drafts import ProcessDraft
from workflows.services.publications import Publication
from workflows.services.releases import Proposal

DRAFT = "entwurf"
PROPOSAL = "freigabe-"


@dataclass(frozen=True, slots=True)
class Side:
    """One state of a package.

    :param mark: as the address names it.
    :param title: "Version 7 – in Kraft".
    """

    package: str
    mark: str
    title: str
    files: Mapping[str, bytes] = field(repr=False)
    publication: Publication | None = None

    @property
    def diagrams(self) -> list[str]:
        """Names of its diagrams, the one of the main process first."""
        found = sorted(name for name in self.files if name.endswith((".bpmn", ".bpmn20.xml")))
        return sorted(found, key=lambda name: name.partition(".")[0] != self.package)


def draft_of(package: str) -> ProcessDraft | None:
    """The draft of a package with its files, where there is one."""
    try:
        return services().drafts.read(package)
    except NotFound:
        return None


def side(package: str, mark: str) -> Side:
    """The state an address names.

    :raises NotFound: "process_not_found", "draft_not_found", "page_not_found" for what is no state.
    """
    if mark == DRAFT:
        return draft_side(services().drafts.read(package))
    if mark.startswith(PROPOSAL):
        return proposal_side(package, services().releases.proposal(mark.removeprefix(PROPOSAL)))
    if not mark.isdecimal() or len(mark) > 9:
        raise NotFound("page_not_found")
    return version_side(services().publications.one(package, int(mark)))


def draft_side(draft: ProcessDraft) -> Side:
    """A draft as a state."""
    return Side(draft.name, DRAFT, _("Entwurf"), draft.files)


def proposal_side(package: str, found: Proposal) -> Side:
    """A proposal as a state of its own package."""
    if found.package != package:
        raise NotFound("release_not_found")
    return Side(package, f"{PROPOSAL}{found.id}", _("Vorschlag"), found.files)


def version_side(publication: Publication) -> Side:
    """A version as a state."""
    in_force = services().repository.latest(publication.package).version == publication.version
    title = (_("Version %(version)s – in Kraft", version=publication.version) if in_force
             else _("Version %(version)s", version=publication.version))
    files = services().publications.files(publication)
    return Side(publication.package, str(publication.version), title, files, publication)
