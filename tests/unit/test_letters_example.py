"""Letters of a draft with invented data: every shipped template, and what is wrong with one in words and with its line."""
from __future__ import annotations

import base64
import datetime as dt
import json
import pathlib

import pytest

from handlers.letters.example import TemplateFault, example_data, example_letter, paths_of, shown_by
from handlers.letters.pdf import Rendered

ROOT = pathlib.Path(__file__).resolve().parents[2] / "bpmn"
NOW = dt.datetime(2026, 11, 27, 9, 0, tzinfo=dt.UTC)
SHIPPED = sorted(path.relative_to(ROOT) for path in ROOT.glob("*/letters/*.typ"))


def files_of(package: str) -> dict[str, bytes]:
    folder = ROOT / package
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.glob("letters/*.typ")}


def made(files: dict[str, bytes], main: str) -> Rendered | TemplateFault:
    return example_letter(files, main, now=NOW, parameters={})


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parts[0]}-{path.stem}")
def test_every_shipped_template_shows_an_example(path: pathlib.Path) -> None:
    """Each letter, the card and the common layout make a PDF and pictures of its pages from invented data."""
    letter = made(files_of(path.parts[0]), "/".join(path.parts[1:]))

    assert isinstance(letter, Rendered), letter
    assert letter.pdf.startswith(b"%PDF")
    assert all(base64.b64decode(page).startswith(b"\x89PNG") for page in letter.pages)
    assert letter.pages
    assert letter.replaced == ""


def test_a_layout_is_shown_by_a_letter_that_uses_it() -> None:
    """The common frame alone is an empty page; the first letter beside it stands in."""
    files = files_of("exam_admission")

    assert shown_by("letters/layout.typ", files) == "letters/T1.typ"
    assert shown_by("letters/T4.typ", files) == "letters/T4.typ"
    assert shown_by("letters/layout.typ", {"letters/layout.typ": files["letters/layout.typ"]}) == "letters/layout.typ"


def test_a_new_letter_gets_the_values_of_its_forms() -> None:
    """A letter of a name no handler knows shows the fields of the forms beside it, as it does when it is sent."""
    form = json.dumps({"id": "f", "components": [{"type": "textfield", "key": "first_name", "label": "Vorname"}]})
    data, _ = example_data("letters/neu.typ", {"letters/neu.typ": b"", "f.form": form.encode()}, now=NOW, parameters={})

    assert dict(paths_of(data))["d.case.first_name"] == "[Vorname]"
    assert dict(paths_of(data))["d.salutation"] == "Guten Tag Anna Ahrens,"


def test_the_chambers_own_values_stand_in_the_letter() -> None:
    """What the chamber has set is shown, not what we ship."""
    data, _ = example_data("letters/L1.typ", files_of("register_entry"), now=NOW, parameters={"chamber_phone": "0999 1"})

    assert data["chamber"]["phone"] == "0999 1"


@pytest.mark.parametrize(("source", "kind", "message", "line"), [
    ("Hallo\n#foo\n", "faulty", "unknown variable: foo", 2), ("Hallo\n\n*fett", "faulty", "unclosed delimiter", 3),
    ('#let d = json(bytes(sys.inputs.data))\n#d.recieved', "faulty", 'dictionary does not contain key "recieved"', 2),
    ('#import "@preview/x:1.0.0": *', "outside", "", 0), ("#while true {}", "endless", "condition is always true", 1),
    ('#read("/etc/passwd")', "outside", "file not found", 1), ('#image("../../secret.png")', "outside", "", 1),
    ("#let f(n) = f(n + 1)\n#f(1)", "endless", "maximum function call depth exceeded", 1),
])
def test_what_is_wrong_has_its_line(source: str, kind: str, message: str, line: int) -> None:
    """Mistakes, endless loops and reaching outside are told apart, with the line where there is one."""
    fault = made({"letters/a.typ": source.encode()}, "letters/a.typ")

    assert isinstance(fault, TemplateFault)
    assert fault.kind == kind
    assert message in fault.message
    assert fault.line in {line, line + 1}


def test_a_mistake_in_the_layout_names_the_layout() -> None:
    """The place is in the file that has the mistake, named as the draft names it."""
    files = files_of("exam_admission")
    files["letters/layout.typ"] += b"\n#nothing_here"
    fault = made(files, "letters/T1.typ")

    assert isinstance(fault, TemplateFault)
    assert fault.file == "letters/layout.typ"
    assert fault.line == files["letters/layout.typ"].count(b"\n") + 1


def test_what_is_no_text_is_told() -> None:
    """Bytes that are no UTF-8 are a fault, not an exception."""
    fault = made({"letters/a.typ": b"\xff\xfe"}, "letters/a.typ")

    assert isinstance(fault, TemplateFault)
    assert fault.message == "invalid UTF-8"
