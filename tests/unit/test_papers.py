"""Which uploaded files are accepted, and with which reason the others are not."""
from __future__ import annotations

import io
import zipfile

import pikepdf
import pytest

from workflows.errors import Rejected
from workflows.papers import accept, clean_name, office, pdf
from workflows.papers.accepting import ACCEPTED

LIMIT = 25 * 1024 * 1024
NAME, DICT = pikepdf.Name, pikepdf.Dictionary
WORD = '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
WITH_MACROS = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'


def made(change=None, **how):
    """A PDF of one page."""
    file, out = pikepdf.new(), io.BytesIO()
    file.add_blank_page()
    if change is not None:
        change(file)
    file.save(out, **how)
    return out.getvalue()


def zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def opens_with(action):
    def change(file):
        file.Root.OpenAction = action
    return change


def attached(name):
    def change(file):
        file.attachments[name] = pikepdf.AttachedFileSpec(file, b"abc", filename=name)
    return change


def script_in_a_field(file):
    """Deep inside a field of a form, written directly into it."""
    field = DICT(FT=NAME.Tx, T=pikepdf.String("a"), AA=DICT(K=DICT(S=NAME.JavaScript, JS=pikepdf.String("x"))))
    file.Root.AcroForm = DICT(Fields=pikepdf.Array([file.make_indirect(field)]))


def xfa(file):
    file.Root.AcroForm = DICT(Fields=pikepdf.Array([]), XFA=pikepdf.String("x"))


def film(file):
    file.pages[0].Annots = pikepdf.Array([file.make_indirect(DICT(Type=NAME.Annot, Subtype=NAME.RichMedia))])


REFUSED = {
    "script at opening": (opens_with(DICT(S=NAME.JavaScript, JS=pikepdf.String("app.alert(1)"))), "script"),
    "script in a field": (script_in_a_field, "script"),
    "XFA form": (xfa, "script"),
    "another program": (opens_with(DICT(S=NAME.Launch, F=pikepdf.String("cmd.exe"))), "launch"),
    "a film": (film, "media"),
    "a file inside": (attached("rechnung.exe"), "attachments"),
}


@pytest.mark.parametrize("change,code", REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "object streams"])
def test_a_pdf_that_acts_by_itself_is_refused(change, code, packed):
    """Whatever would run or hide is found wherever it stands in the file, also in packed objects."""
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    assert pdf.fault(made(change, object_stream_mode=mode)) == code


KEPT = {
    "plain": None,
    "a place to open at": lambda file: setattr(file.Root, "OpenAction", pikepdf.Array([file.pages[0].obj, NAME.Fit])),
    "an invoice's XML": attached("factur-x.xml"),
}


@pytest.mark.parametrize("change", KEPT.values(), ids=KEPT.keys())
def test_an_ordinary_pdf_is_kept(change):
    """What only looks active stays: a place to open at, the XML of an invoice."""
    assert pdf.fault(made(change)) == ""


def test_a_pdf_nobody_can_open_says_why():
    """A password to open it, and a file that is none, have a reason each; an owner's password lets everybody read."""
    assert pdf.fault(made(encryption=pikepdf.Encryption(owner="a", user="b"))) == "encrypted"
    assert pdf.fault(made(encryption=pikepdf.Encryption(owner="a", user=""))) == ""
    assert pdf.fault(b"%PDF-1.7 and nothing else") == "unreadable"
    assert pdf.fault(made()[:60]) == "unreadable"


OFFICE = {
    "a letter": ({"[Content_Types].xml": WORD}, ".docx", ""),
    "macros by content type": ({"[Content_Types].xml": WITH_MACROS}, ".docx", "macros"),
    "macros by part": ({"[Content_Types].xml": WORD, "word/vbaProject.bin": "x"}, ".docx", "macros"),
    "a table called letter": ({"[Content_Types].xml": WORD}, ".xlsx", "content"),
    "any archive": ({"a.txt": "x"}, ".docx", "content"),
    "an open document": ({"mimetype": "application/vnd.oasis.opendocument.text"}, ".odt", ""),
    "an open document with macros": (
        {"mimetype": "application/vnd.oasis.opendocument.text", "Basic/Standard/a.xml": "x"}, ".odt", "macros"),
    "a path that leads out": ({"[Content_Types].xml": WORD, "../../x": "x"}, ".docx", "unreadable"),
}


@pytest.mark.parametrize("parts,ending,code", OFFICE.values(), ids=OFFICE.keys())
def test_office_files_are_told_apart_by_what_they_hold(parts, ending, code):
    """Kind and macros are read from the archive, whatever the file is called."""
    assert office.fault(zipped(parts), ending) == code


def test_a_small_archive_that_unpacks_to_much_is_refused(monkeypatch):
    """An archive is judged by what it would unpack to, before anything is unpacked; and by how many parts it has."""
    monkeypatch.setattr(office, "MOST_UNPACKED", 1_000_000)
    bomb = zipped({"[Content_Types].xml": WORD, "word/document.xml": b"0" * 2_000_000})
    assert len(bomb) < 10_000
    assert office.fault(bomb, ".docx") == "unpacks_too_large"
    monkeypatch.setattr(office, "MOST_ENTRIES", 2)
    assert office.fault(zipped({str(n): b"" for n in range(3)}), ".docx") == "unpacks_too_large"


def test_a_torn_archive_is_refused():
    """Half a file is unreadable, not an error."""
    assert office.fault(zipped({"[Content_Types].xml": WORD})[:60], ".docx") == "unreadable"


def test_a_file_is_accepted_with_its_clean_name_and_kind():
    """Folders and direction signs go, the kind follows the ending the content agrees with."""
    assert accept("C:\\Scans\\brief\u202e.pdf", made(), LIMIT, pdf.fault) == ("brief.pdf", ACCEPTED[".pdf"])
    assert clean_name("../../etc/passwd") == "passwd"
    assert clean_name("rechnung\u202efdp.exe") == "rechnungfdp.exe"
    assert len(clean_name("ä" * 400 + ".pdf")) == 150


@pytest.mark.parametrize("name,content,code", [
    ("a.pdf", b"", "document_empty"), ("a.txt", b"x" * 11, "document_too_large"), ("a.exe", b"MZ", "document_type"),
    ("rechnung\u202efdp.exe", b"MZ", "document_type"), ("a.pdf", b"hallo", "document_content"),
    ("a", b"hallo", "document_type"), ("a.txt", b"a\0b", "document_content"),
])
def test_a_file_that_is_not_accepted_says_which_and_why(name, content, code):
    """The refusal names the file as it would have been filed."""
    with pytest.raises(Rejected) as refused:
        accept(name, content, 10, lambda _: "")
    assert (refused.value.code, refused.value.params["name"]) == (code, clean_name(name))
