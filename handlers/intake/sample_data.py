"""The shipped sample submissions as a drop folder holds them, with small papers made on the spot.

The papers are made when they are wanted: one page each that says what it stands for.
"""

from __future__ import annotations

import copy
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from handlers.letters.pdf import render
from handlers.register.documents import LABELS

_PAPER = """
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", margin: 25mm)
#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"), lang: "de", size: 11pt)
#text(fill: rgb("#7a1f1f"), weight: "semibold")[Muster – erfundenes Dokument]
= #d.title
#for line in d.lines { par(text(line)) }
"""


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample submission.

    :param note: what is worth seeing in it.
    """

    name: str
    note: str
    metadata: dict[str, Any]
    data: dict[str, Any]

    @property
    def submission(self) -> dict[str, Any]:
        """As `Intake.accept` takes it."""
        return {
            "submissionId": self.metadata["submissionId"],
            "metadata": copy.deepcopy(self.metadata),
            "data": copy.deepcopy(self.data),
        }

    def attachments(self) -> dict[str, bytes]:
        """The papers by attachment id."""
        listed = self.metadata["contentStructure"]["attachments"]
        return {item["attachmentId"]: self._paper(item["attachmentId"]) for item in listed}

    def _paper(self, code: str) -> bytes:
        return paper(LABELS.get(code, code), _facts(self.data["application"]), self.metadata["submitted"])


def samples() -> list[Sample]:
    """All samples by name."""
    root = files("handlers.intake") / "samples"
    found = []
    for folder in sorted((item for item in root.iterdir() if item.is_dir()), key=lambda item: item.name):
        metadata, data = (
            json.loads((folder / f"{part}.json").read_text(encoding="utf-8")) for part in ("metadata", "data")
        )
        found.append(Sample(folder.name, str(data.get("note", "")), metadata, data))
    return found


def _facts(application: Mapping[str, Any]) -> list[str]:
    owner, place = application["owner"], application["establishment"]
    person = owner["person"]
    return [
        f"Person: {person['first_names']} {person['family_name']}",
        f"Betrieb: {owner['firm'] or place['name']}",
        f"Ort: {place['place']}",
        "Gewerbe: " + ", ".join(row["trade"] for row in application["trades"]),
    ]


def paper(title: str, lines: list[str], submitted: str) -> bytes:
    """A one-page paper; the same input gives the same bytes."""
    now = dt.datetime.fromisoformat(submitted)
    return render({"paper.typ": _PAPER.encode()}, "paper.typ", {"title": title, "lines": lines}, now=now).pdf


def drop(sample: Sample, folder: Path) -> Path:
    """Write a sample into a drop folder as another program would: complete, with checksums, moved in at the end."""
    building, place = folder / f"{sample.name}.part", folder / sample.name
    (building / "attachments").mkdir(parents=True)
    data = json.dumps(sample.data, ensure_ascii=False).encode("utf-8")
    metadata = copy.deepcopy(sample.metadata)
    structure, contents = metadata["contentStructure"], sample.attachments()
    structure["data"]["hash"] = {"type": "sha512", "content": hashlib.sha512(data).hexdigest()}
    for item in structure["attachments"]:
        content = contents[item["attachmentId"]]
        item["hash"] = {"type": "sha512", "content": hashlib.sha512(content).hexdigest()}
        (building / "attachments" / item["filename"]).write_bytes(content)
    (building / "data.json").write_bytes(data)
    (building / "metadata.json").write_text(json.dumps(metadata, ensure_ascii=False), encoding="utf-8")
    return building.rename(place)
