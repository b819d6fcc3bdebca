"""Files of a package come in distrusted and go out the same each time; nothing of a bad upload is taken."""
from __future__ import annotations

import io
import stat
import struct
import time
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.checking import open_bounded
from workflows.errors import Rejected
from workflows.packages import Limits, arrived, belongs, fitting, key_of, minimal, pack
from workflows.scenarios import folder_files

DIAGRAM = b"<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d'/>"
TABLE = b"<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d'/>"
LIMITS = Limits()


def zipped(*entries, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()


def refusal(uploads, limits=LIMITS):
    with pytest.raises(Rejected) as refused:
        arrived(uploads, limits)
    return refused.value


@given(st.dictionaries(st.sampled_from(["a.bpmn", "b.dmn", "letters/L1.typ", "letters/logo.png", "scenarios/x.yaml", "f.form"]), st.binary()))
def test_the_same_files_give_the_same_zip_whatever_their_order(files):
    """Sorted, without times; what is read out of it are the files."""
    packed = pack(files)
    assert packed == pack(dict(reversed(files.items())))
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files
        assert archive.namelist() == sorted(files)


@pytest.mark.parametrize("folder", ["", "umzug/", "ordner/umzug/"])
def test_a_zip_is_read_flat_or_with_its_folder(folder):
    """Folders all files lie in are left away; what machines leave behind, too; the rest is named."""
    content = zipped(
        (f"{folder}umzug.bpmn", DIAGRAM), (f"{folder}letters/L1.typ", b"x"), (f"{folder}scenarios/plain.yaml", b"- a: 1"),
        (f"{folder}README.md", b"# Umzug"), (f"{folder}.git/config", b""), ("__MACOSX/._umzug.bpmn", b""), (f"{folder}Thumbs.db", b""),
    )
    came = arrived({"umzug.zip": content}, LIMITS)
    assert sorted(came.files) == ["letters/L1.typ", "scenarios/plain.yaml", "umzug.bpmn"]
    assert came.skipped == ("README.md",)


@pytest.mark.parametrize("name", ["../a.bpmn", "/a.bpmn", "C:/a.bpmn", "a/../../b.bpmn", "..\\a.bpmn"])
def test_a_path_out_of_the_folder_is_refused(name):
    """Whatever way it is written."""
    assert refusal({"x.zip": zipped((name, DIAGRAM))}).code == "zip_path"


def test_a_link_is_refused():
    """A link would lead to a file of the machine that unpacks."""
    entry = zipfile.ZipInfo("a.bpmn")
    entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    assert refusal({"x.zip": zipped((entry, b"/etc/passwd"))}).code == "zip_path"


@pytest.mark.parametrize("limits, entries, code", [
    (LIMITS, [("a.bpmn", b"\0" * (60 * 1024 * 1024))], "zip_too_large"),
    (LIMITS, [("a.bpmn", b"\0" * (5 * 1024 * 1024))], "zip_too_large"),
    (Limits(count=3), [(f"{n}.bpmn", DIAGRAM) for n in range(4)], "zip_too_many"),
    (LIMITS, [(f"{n:06}{'x' * 60}.bpmn", b"") for n in range(5000)], "zip_too_many"),
    (LIMITS, [("umzug/a.bpmn", DIAGRAM), ("heirat/b.bpmn", DIAGRAM)], "zip_several"),
    (LIMITS, [("README.md", b"x")], "import_empty"),
    (LIMITS, [], "import_empty"),
])
def test_bombs_and_empty_zips_are_refused_within_a_second(limits, entries, code):
    """Sizes, ratio and number are looked at before anything is unpacked."""
    content = zipped(*entries)
    began = time.process_time()
    assert refusal({"x.zip": content}, limits).code == code
    assert time.process_time() - began < 1


def test_a_size_that_lies_unpacks_no_more_than_it_says():
    """What an entry says of itself is the most that is read of it; more is a broken zip."""
    content = bytearray(zipped(("a.bpmn", b"\0" * 5_000_000)))
    place = content.rfind(b"PK\x01\x02")
    struct.pack_into("<I", content, place + 24, 100)
    assert refusal({"x.zip": bytes(content)}).code == "zip_unreadable"


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 5000, b"", b"hallo", zipped(("a.bpmn", DIAGRAM))[:-10]])
def test_what_is_no_zip_is_told(content):
    """A file called .zip that is none."""
    assert refusal({"x.zip": content}).code == "zip_unreadable"


def test_a_password_and_odd_methods_are_refused():
    """A zip nobody can read without a password, and methods that take a lot of memory."""
    content = bytearray(zipped(("a.bpmn", DIAGRAM)))
    struct.pack_into("<H", content, content.rfind(b"PK\x01\x02") + 8, 1)
    assert refusal({"x.zip": bytes(content)}).code == "zip_encrypted"
    assert refusal({"x.zip": zipped(("a.bpmn", DIAGRAM), method=zipfile.ZIP_LZMA)}).code == "zip_unreadable"


@pytest.mark.parametrize("codec", ["utf-8", "cp850"])
def test_umlauts_in_old_zips_are_read(codec):
    """Names without the UTF-8 flag: macOS writes UTF-8, Windows in German code page 850."""
    content = bytearray(zipped(("Prüfung.bpmn".encode(codec).decode("latin-1"), DIAGRAM)))
    raw, plain = "Prüfung.bpmn".encode(codec).decode("latin-1").encode(), "Prüfung.bpmn".encode(codec)
    content = content.replace(raw, plain)  # the library writes UTF-8 and says so: take both away
    for mark, names, flags in ((b"PK\x03\x04", 26, 6), (b"PK\x01\x02", 28, 8)):
        place = content.find(mark)
        struct.pack_into("<H", content, place + names, len(plain))
        struct.pack_into("<H", content, place + flags, 0)
    end = content.rfind(b"PK\x05\x06")
    size = struct.unpack_from("<I", content, end + 12)[0] - (len(raw) - len(plain))
    start = struct.unpack_from("<I", content, end + 16)[0] - (len(raw) - len(plain))
    struct.pack_into("<II", content, end + 12, size, start)
    assert list(arrived({"x.zip": bytes(content)}, LIMITS).files) == ["Prüfung.bpmn"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_a_drawing_in_another_encoding_comes_in_as_utf8(encoding):
    """Every sign stays; a drawing in UTF-8 stays byte by byte."""
    declared = "utf-8" if encoding == "utf-8-sig" else encoding
    text = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' name='Prüfung'/>"
    content = f'<?xml version="1.0" encoding="{declared}"?>{text}'.encode(encoding)
    files = arrived({"a.bpmn": content}, LIMITS).files
    assert files["a.bpmn"].decode() == f'<?xml version="1.0" encoding="UTF-8"?>{text}'
    assert open_bounded(files) == []
    assert arrived({"a.bpmn": text.encode()}, LIMITS).files["a.bpmn"] == text.encode()


def test_files_of_other_tools_get_their_names_and_places():
    """An .xml is what it holds; letters and scenarios lie in their folders."""
    came = arrived({
        "a.xml": DIAGRAM, "b.bpmn.xml": DIAGRAM, "c.bpmn20.xml": DIAGRAM, "d.dmn.xml": TABLE, "L1.typ": b"x", "plain.yml": b"- a: 1",
    }, LIMITS)
    assert sorted(came.files) == ["a.bpmn", "b.bpmn", "c.bpmn20.xml", "d.dmn", "letters/L1.typ", "scenarios/plain.yaml"]


def test_every_bad_file_is_named_with_its_reason():
    """Kind, name, size, encoding, and two of one name in other letters."""
    found = refusal({
        "a.exe": b"x", "b.xml": b"<a/>", "c\n.bpmn": DIAGRAM, "d.bpmn": b"<?xml version='1.0' encoding='klingon'?><a/>",
        "e.form": b" " * (LIMITS.file + 1), "F.form": b"{}", "f.form": b"{}",
    })
    assert found.code == "import_refused"
    assert sorted({(one.resource, one.code) for one in found.problems}) == [
        ("F.form", "file_name_twice"), ("a.exe", "file_kind"), ("b.xml", "file_kind"), ("c\n.bpmn", "file_name"),
        ("d.bpmn", "xml_encoding"), ("e.form", "file_too_large"), ("f.form", "file_name_twice"),
    ]


@given(st.text(max_size=40))
def test_a_name_either_fits_or_is_refused(name):
    """Nothing else happens, and what fits is relative, without a way up."""
    fits, code = True, ""
    try:
        fitting(name)
    except Rejected as refused:
        fits, code = False, refused.code
    assert code in ({""} if fits else {"file_name", "file_kind"})
    assert not fits or (belongs(name) and not name.startswith("/") and ".." not in name.split("/"))


def test_a_title_gives_a_key():
    """German words are spelt out; what leaves nothing is refused."""
    assert key_of("", "Übertritt & Prüfung (Straße)") == "uebertritt_pruefung_strasse"
    assert key_of("umzug", "Umzug") == "umzug"
    assert "{" not in minimal("umzug", 'Der "<&>"', 'a"b')["umzug.bpmn"].decode()


def test_scenarios_belong_to_a_shipped_package_and_readmes_do_not(tmp_path):
    """What lies in a folder of bpmn/ is deployed with its scenarios."""
    for name in ("a.bpmn", "scenarios/plain.yaml", "letters/logo.png", "README.md", ".hidden/b.bpmn", "scenarios/notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert sorted(folder_files(tmp_path)) == ["a.bpmn", "letters/logo.png", "scenarios/plain.yaml"]
