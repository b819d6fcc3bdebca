"""The kinds of files a package has: what they are called, where they stand in the overview, which editor opens them."""
from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from flask_babel import lazy_gettext as _l
from flask_babel import lazy_pgettext


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file.

    :param key: word in addresses and forms.
    :param title: of its group; `one` names a single file.
    :param ending: of its file names.
    :param folder: where new ones go, "" or ending in "/".
    :param editor: part of the address of its editor, "" where it has none.
    """

    key: str
    title: str
    one: str
    ending: str
    folder: str = ""
    editor: str = ""


KINDS = (
    Kind("diagramm", _l("Diagramme"), _l("Diagramm"), ".bpmn", editor="diagramm"),
    Kind("tabelle", _l("Entscheidungstabellen"), _l("Entscheidungstabelle"), ".dmn", editor="tabelle"),
    Kind("formular", _l("Formulare"), _l("Formular"), ".form", editor="formular"),
    Kind("brief", _l("Schreiben"), lazy_pgettext("one", "Schreiben"), ".typ", "letters/", "brief"),
    Kind("szenario", _l("Testfälle"), _l("Testfall"), ".yaml", "scenarios/"),
)
OTHER = Kind("sonstige", _l("Sonstige Dateien"), _l("Datei"), "")
NEW = KINDS[:4]  # what begins empty; a trial begins by clicking through one
_OTHER_DIAGRAMS = ".bpmn20.xml"


def kind_of(file: str) -> Kind:
    """The kind of a file by the ending of its name."""
    if file.lower().endswith(_OTHER_DIAGRAMS):
        return KINDS[0]
    return next((kind for kind in KINDS if file.lower().endswith(kind.ending)), OTHER)


def href_of(draft: str, file: str) -> str:
    """Where a file of a draft is edited; its overview where it has no editor."""
    kind, base = kind_of(file), f"/entwurf/{quote(draft, safe='')}"
    if kind.key == "szenario":
        return f"{base}/probelauf"
    return f"{base}/{kind.editor}/{quote(file)}" if kind.editor else base
