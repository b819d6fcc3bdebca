"""A trial that was clicked through becomes a test case of its draft."""
from __future__ import annotations

import re
import unicodedata

from web.services import me, services
from workflows.scenarios import as_text
from workflows.services.drafts import ProcessDraft
from workflows.services.walks import Walk, expected, scenario

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
CLICKED = "Aufgezeichnet beim Durchklicken eines Probelaufs; alle Angaben sind erfunden."
OF_CASE = "Nach dem Ablauf eines abgeschlossenen Vorgangs; Namen, Anschriften und alle Texte sind erfunden."


def save(draft: ProcessDraft, walk: Walk, title: str) -> str:
    """Write a test case with the steps of a walk and what they led to; gives the name of its file.

    :raises Conflict: somebody else holds the draft.
    """
    name = _free(draft, _slug(title))
    data = scenario(name, title[:200], walk.clock, [*walk.steps, *expected(walk.view)])
    text = as_text(data, OF_CASE if walk.origin else CLICKED)
    file = f"scenarios/{name}.yaml"
    services().drafts.save_file(draft.name, file, text.encode(), by=me(), revision=0)
    return file


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.casefold().translate(_UMLAUTS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60] or "testfall"


def _free(draft: ProcessDraft, name: str) -> str:
    taken = {one.removeprefix("scenarios/").rpartition(".")[0] for one in draft.files}
    return next(one for one in (name, *(f"{name}_{n}" for n in range(2, 10_000))) if one not in taken)
