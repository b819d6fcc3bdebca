"""What the pages that edit one file of a draft share: the file, whose draft it is, and where its script asks."""
from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from flask import abort

from web.modeler.kinds import href_of, kind_of
from web.modeler.surroundings import processes
from web.services import me, services
from workflows.errors import NotFound
from workflows.services.drafts import require_designer


@dataclass(frozen=True, slots=True)
class Bench:
    """A file of a draft, opened to be edited.

    :param name: of the draft.
    :param file: with its folder.
    """

    name: str
    file: str
    content: bytes
    revision: int

    @property
    def draft(self) -> str:
        """What people call the draft: the name of its main process."""
        files = services().drafts.read(self.name).files
        own = {file: content for file, content in files.items() if file == f"{self.name}.bpmn"}
        titles = processes(own) or processes(files)
        return titles.get(self.name) or next(iter(titles.values()), self.name)

    @property
    def overview(self) -> str:
        """Address of the draft's own page."""
        return f"/entwurf/{quote(self.name, safe='')}"

    @property
    def diagram(self) -> str:
        """Address of the drawing the file belongs to, "" where the draft has none."""
        files = [file for file in sorted(services().drafts.read(self.name).files) if kind_of(file).key == "diagramm"]
        main = f"{self.name}.bpmn" if f"{self.name}.bpmn" in files else next(iter(files), "")
        return href_of(self.name, main) if main else ""

    @property
    def source(self) -> str:
        """Where the file is read and kept."""
        return f"{self.overview}/datei/{quote(self.file)}"

    @property
    def check(self) -> str:
        """Where the draft is checked."""
        return f"{self.overview}/pruefung"

    @property
    def lock(self) -> str:
        """Where the draft is held and taken over."""
        return f"{self.overview}/sperre"


def opened(name: str, file: str, *endings: str) -> Bench:
    """A file of a draft for a process owner.

    :param endings: what its name may end with; another file has its own editor.
    :raises NotAllowed: the person designs no processes.
    :raises NotFound: "draft_not_found", "resource_not_found".
    """
    require_designer(me())
    if not file.lower().endswith(endings):
        abort(404)
    found = services().drafts.read_file(name, file)
    return Bench(name, file, found.content, found.revision)


def files_of(name: str) -> dict[str, bytes]:
    """All files of a draft."""
    require_designer(me())
    return dict(services().drafts.read(name).files)


def require_file(files: dict[str, bytes], file: str) -> None:
    """NotFound("resource_not_found") where the draft has no such file."""
    if file not in files:
        raise NotFound("resource_not_found", name=file)
