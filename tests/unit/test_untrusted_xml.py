"""XML from anywhere: every encoding XML allows is read or refused clearly, every attack is refused."""
from __future__ import annotations

import os
import pathlib

import pytest

from workflows.engine import check_files
from workflows.errors import Rejected
from workflows.untrusted_xml import MAX_BYTES, as_text, read_untrusted, root_id

CASES = pathlib.Path(os.environ.get("KAMMERWERK_CASES") or pathlib.Path(__file__).parents[3] / "shared" / "cases")
BOMBS = sorted((CASES / "defusedxml").glob("*.xml")) if CASES.exists() else []
BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
BODY = f'<definitions xmlns="{BPMN}" id="D" targetNamespace="t"><process id="p" name="{{}}"/></definitions>'
UMLAUTS = "Prüfung der Größe"


def file(declared: str, codec: str, name: str = UMLAUTS, mark: bytes = b"") -> bytes:
    """A diagram that declares one encoding and is written in another."""
    declaration = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else ""
    return mark + (declaration + BODY.format(name)).encode(codec)


def read(xml: bytes) -> str:
    """The process's name as it was read."""
    return read_untrusted(xml, "x.bpmn")[0].get("name")


def refused(xml: bytes) -> tuple[str, str]:
    """Element and code of the refusal."""
    with pytest.raises(Rejected) as caught:
        read_untrusted(xml, "x.bpmn")
    (problem,) = caught.value.problems
    return problem.element, problem.code


@pytest.mark.parametrize("declared, codec", [
    ("UTF-8", "utf-8"), ("utf-8", "utf-8"), ("", "utf-8"), ("ISO-8859-1", "latin-1"), ("ISO-8859-15", "iso8859-15"),
    ("iso-8859-2", "iso8859-2"), ("windows-1252", "cp1252"), ("Windows-1250", "cp1250"), ("IBM850", "cp850"),
    ("macintosh", "mac-roman"), ("IBM273", "cp273"), ("IBM037", "cp037"), ("UTF-16LE", "utf-16-le"),
    ("UTF-16BE", "utf-16-be"), ("UTF-16", "utf-16"), ("UTF-32", "utf-32"), ("UTF-32LE", "utf-32-le"),
    ("UTF-32BE", "utf-32-be"), ("GB18030", "gb18030"),
])
def test_declared_encodings_are_read(declared, codec):
    """What a file declares and is written in, is read."""
    assert read(file(declared, codec)) == UMLAUTS


@pytest.mark.parametrize("codec, mark", [
    ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"),
    ("utf-32-le", b"\xff\xfe\x00\x00"), ("utf-32-be", b"\x00\x00\xfe\xff"),
])
@pytest.mark.parametrize("is_declared", [True, False])
def test_byte_order_marks_are_read(codec, mark, is_declared):
    """A byte order mark tells the encoding, with or without a declaration that agrees."""
    assert read(file(codec[:6].strip("-") if is_declared else "", codec, mark=mark)) == UMLAUTS


@pytest.mark.parametrize("declared, codec, name", [
    ("Shift_JIS", "shift_jis", "検査"), ("EUC-JP", "euc_jp", "検査"), ("KOI8-R", "koi8-r", "Проверка"),
    ("ISO-8859-5", "iso8859-5", "Проверка"), ("Big5", "big5", "檢查"), ("EUC-KR", "euc_kr", "검사"),
    ("ISO-8859-7", "iso8859-7", "Έλεγχος"), ("US-ASCII", "ascii", "check"),
])
def test_encodings_from_elsewhere_are_read(declared, codec, name):
    """Encodings of the world are read by their IANA names."""
    assert read(file(declared, codec, name)) == name


@pytest.mark.parametrize("xml", [
    file("UTF-8", "latin-1"), file("US-ASCII", "latin-1"), file("UTF-16", "utf-8"), file("UTF-32", "utf-8"),
    file("ISO-8859-1", "utf-16-le"), file("UTF-8", "utf-16-be", mark=b"\xfe\xff"), file("UTF-16BE", "utf-16-le"),
    file("ISO-8859-1", "utf-8", mark=b"\xef\xbb\xbf"), file("IBM037", "latin-1"), file("UTF-8", "cp037"),
    file("UTF-7", "utf-8", "a"), file("x-klingon", "utf-8"), file("rot13", "utf-8"), file("unicode_escape", "ascii", "a"),
    file("UTF-16LE", "utf-16-le")[:-1], b"\xff\xfe" + b"\x00\xd8" * 9, file("IBM037", "cp037").replace(b"\x4c", b"\xff", 0)[:4],
], ids=range(17))
def test_other_encodings_than_declared_are_refused(xml):
    """A declaration that is not true, or an encoding that hides text, is refused; nothing is guessed."""
    assert refused(xml)[1] in {"xml_encoding", "xml_unreadable"}


@pytest.mark.parametrize("doctype", [
    "<!DOCTYPE x>", '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    "<!DOCTYPE x [<!ENTITY % a 'b'> %a;]>", "<!-- a --><?b c?>\n <!DOCTYPE x>", "<?a?><!--> --><!DOCTYPE x>",
    "<!-- <!DOCTYPE y> --><!DOCTYPE x>",
])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-32", "cp037", "latin-1"])
def test_a_doctype_is_refused_in_every_encoding(doctype, codec):
    """No DOCTYPE gets through, wherever and in whatever encoding it stands."""
    names = {"cp037": "IBM037", "latin-1": "ISO-8859-1"}
    text = f'<?xml version="1.0" encoding="{names.get(codec, codec)}"?>' + doctype + BODY.format("a")
    assert refused(text.encode(codec))[1] in {"xml_doctype", "xml_unreadable"}


def test_a_doctype_in_a_comment_is_none():
    """A comment may speak of a DOCTYPE."""
    assert read(b"<!-- <!DOCTYPE x> -->" + BODY.format("a").encode()) == "a"


@pytest.mark.parametrize("name, body", [
    ("entity", '<process name="&a;"/>'), ("nul", '<process name="\0"/>'), ("control", '<process name="\x01"/>'),
    ("reference to nul", '<process name="&#0;"/>'), ("noncharacter", '<process name="\uffff"/>'),
    ("prefix", "<x:process/>"), ("twice", '<process a="1" a="2"/>'), ("open", "<process>"),
])
def test_what_is_no_xml_is_refused_at_the_root(name, body):
    """What is not well-formed is refused at the root's id, with the line."""
    xml = f'<definitions xmlns="{BPMN}" id="D">{body}</definitions>'.encode()
    assert refused(xml) == ("D", "xml_unreadable")


def test_includes_are_refused():
    """XInclude is not followed, and not passed over in silence either."""
    inner = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
    assert refused(f'<definitions xmlns="{BPMN}" id="D">{inner}</definitions>'.encode()) == ("D", "xml_include")


@pytest.mark.parametrize("levels", [300, 100_000])
def test_deep_nesting_is_refused(levels):
    """A hundred thousand levels are refused as soon as they are too many."""
    xml = f'<definitions xmlns="{BPMN}" id="D">' + "<subProcess>" * levels + "</subProcess>" * levels + "</definitions>"
    assert refused(xml.encode()) == ("D", "xml_too_deep")


@pytest.mark.parametrize("body", [
    '<process id="p" name="' + "x" * 5_000_000 + '"/>', '<process id="p"><documentation>' + "x" * 5_000_000 + "</documentation></process>",
    "".join(f'<message id="m{n}"/>' for n in range(50_000)), "<process " + " ".join(f'a{n}="1"' for n in range(20_000)) + "/>",
    " ".join(["<process"] + [f'xmlns:n{n}="u{n}"' for n in range(5_000)]) + "/>",
], ids=["attribute", "text", "ids", "attributes", "namespaces"])
def test_giants_get_an_answer(body):
    """Huge attributes, texts, and numbers of ids are answered, and every finding names an element."""
    found = check_files({"a.bpmn": f'<definitions xmlns="{BPMN}" id="D">{body}</definitions>'.encode()}, registry=None)

    assert all(one.element for one in found)


def test_ten_megabytes_are_the_most():
    """A byte more than 10 MB is refused."""
    assert refused(BODY.format("a").encode().ljust(MAX_BYTES + 1)) == ("D", "file_too_large")


@pytest.mark.skipif(not BOMBS and not os.environ.get("CI"), reason="no cases beside the project")
def test_every_known_bomb_is_refused():
    """The collection of XML attacks is refused, every file of it."""
    assert BOMBS
    assert {path.name: [] for path in BOMBS if check_files({f"{path.name}.bpmn": path.read_bytes()}, registry=None) == []} == {}
    with_doctype = {path.name for path in BOMBS if b"<!DOCTYPE" in path.read_bytes()}
    assert dict.fromkeys(with_doctype, ("", "xml_doctype")) == {
        path.name: refused(path.read_bytes()) for path in BOMBS if path.name in with_doctype
    }


@pytest.mark.parametrize("xml, identity", [
    (b'<bpmn:definitions xmlns:bpmn="x" id="A1">', "A1"), (b"<definitions name='a > b' id='B'", ""),
    ('<definitions id="Prüfung" '.encode(), "Prüfung"), ('<a:definitions\n\tid = "C"'.encode("utf-16"), "C"),
    (b"<definitions ", ""), (b"", ""), (b'<x id="a"/>', ""), (b'<definitions grid="a" id="b"', "b"),
])
def test_the_root_is_named_where_it_can_be(xml, identity):
    """The root's id is found in broken files too, and never invented."""
    assert root_id(xml) == identity


def test_text_for_viewers_has_no_declaration():
    """Whoever shows a diagram gets its text, whatever encoding it was saved in."""
    assert as_text(file("IBM273", "cp273")).strip() == BODY.format(UMLAUTS)
