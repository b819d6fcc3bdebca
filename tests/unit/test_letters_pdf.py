"""The renderer keeps templates inside their folder, and the check finds what is missing."""
from __future__ import annotations

import datetime as dt
import io

import pikepdf
import pytest
import typst

from handlers.letters.pdf import TemplateError, render
from handlers.letters.pdf_standard import check
from handlers.letters.press import Press
from handlers.letters.text import breakable, clean
from tests.unit.register_case import application, perform, step
from web.sentences import sentence
from workflows.errors import PermanentFailure

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
HEAD = '#set document(title: "T")\n#set text(lang: "de")\n'


def compiled(source: str, **files: bytes) -> bytes:
    """A template of one file."""
    return render({"letters/x.typ": (HEAD + source).encode(), **files}, "letters/x.typ", {"a": 1}, now=NOW).pdf


@pytest.mark.parametrize("source", [
    '#import "@preview/cetz:0.3.0": *', '#let p = "@preview/cetz:0.3.0"\n#import p: *', '#include "../../etc/passwd"',
    '#include("/etc/passwd")', '#import "@local/x:1.0.0"', '#import sys.inputs.data',
])
def test_imports_from_elsewhere_are_refused(source: str) -> None:
    """A template may import only template files beside it, by their plain name."""
    with pytest.raises(TemplateError):
        compiled(source)


@pytest.mark.parametrize("source", [
    '#read("/etc/passwd")', '#read("../../../../etc/passwd")', '#image("/etc/hostname")',
])
def test_files_outside_cannot_be_read(source: str) -> None:
    """A template sees nothing but its own folder."""
    with pytest.raises(TemplateError):
        compiled(source)


@pytest.mark.parametrize(("source", "code"), [
    ('#import "@preview/cetz:0.3.0": *', "template_import"), ('#read("/etc/passwd")', "template_import"),
    ('#read("../../../../etc/passwd")', "template_import"), ('#image("/etc/hostname")', "template_import"),
    ("#while true {}", "template_endless"), ("#let f(x) = f(x)\n#f(1)", "template_endless"),
    ("#no-such-thing", "template_failed"),
])
def test_a_refused_template_is_an_incident_that_says_what_was_wrong(source: str, code: str) -> None:
    """Each kind of refusal has a German sentence of its own that names the template."""
    at = step(files={"letters/L1.typ": (HEAD + source).encode()})
    with pytest.raises(PermanentFailure) as refused:
        perform(at, "letter.create", template="L1", application=application())
    assert refused.value.code == code
    assert "letters/L1.typ" in sentence(code, refused.value.params)


def test_a_missing_template_is_an_incident_that_names_it() -> None:
    """A version of the process without the template says so."""
    with pytest.raises(PermanentFailure) as missing:
        perform(step(files={}), "letter.create", template="L1", application=application())
    assert (missing.value.code, missing.value.params) == ("template_missing", {"template": "letters/L1.typ"})


@pytest.mark.parametrize("source", [
    "#for i in range(1000000000) { }", '#let s = "a"\n#for i in range(60) { s = s + s }\n#s',
])
def test_a_template_that_takes_too_long_or_too_much_is_stopped_and_the_next_one_works(source: str) -> None:
    """Time and memory are limited in a process of its own; the worker lives on and prints the next letter."""
    press = Press(seconds=2.0, megabytes=1024)
    files = {"letters/x.typ": (HEAD + source).encode(), "letters/y.typ": (HEAD + "= A\nText").encode()}
    try:
        with pytest.raises(TemplateError) as stopped:
            render(files, "letters/x.typ", {}, now=NOW, press=press)
        assert stopped.value.kind == "endless"
        assert check(render(files, "letters/y.typ", {}, now=NOW, press=press).pdf) == []
    finally:
        press.close()


def test_missing_template_is_named() -> None:
    """A template the deployment lacks is an error that names it."""
    with pytest.raises(TemplateError, match=r"letters/L99\.typ"):
        render({}, "letters/L99.typ", {}, now=NOW)


def test_comments_may_use_the_word_import() -> None:
    """A word in a comment is no import."""
    assert check(compiled("// bitte kein import von außen\n= Überschrift\nText")) == []


def test_same_data_give_the_same_bytes() -> None:
    """Rendering twice gives the same file, so a repetition is recognised."""
    assert compiled("= A\nText") == compiled("= A\nText")


def test_plain_pdf_fails_the_check() -> None:
    """A PDF without archive profile is found out, point by point."""
    problems = check(bytes(typst.compile(b"Text", format="pdf")))
    assert any("pdfaid" in problem for problem in problems)
    assert any("pdfuaid" in problem for problem in problems)
    assert "no output intent with a colour profile" in problems


@pytest.mark.parametrize(("key", "expected"), [
    ("/MarkInfo", "not marked as tagged"), ("/Lang", "language is not German"),
    ("/StructTreeRoot", "no structure tree"),
    ("/OutputIntents", "no output intent with a colour profile"), ("/ViewerPreferences", "title is not displayed"),
])
def test_check_sees_each_missing_part(key: str, expected: str) -> None:
    """Whatever is taken out of a good file is missed."""
    assert expected in check(_without(compiled("= A\nText"), key))


def _without(pdf: bytes, key: str) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        del document.Root[key]
        document.save(out)
    return out.getvalue()


def test_check_sees_a_font_that_is_not_embedded() -> None:
    """A font left out of the file is found."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(compiled("= A\nText"))) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
                for name in ("/FontFile", "/FontFile2", "/FontFile3"):
                    if name in item:
                        del item[name]
        document.save(out)
    assert any("not embedded" in problem for problem in check(out.getvalue()))


def test_check_sees_a_file_that_ends_badly() -> None:
    """A file without the last line break would lose PDF/A when signed; a cut one is no PDF at all."""
    pdf = compiled("= A\nText")
    assert "the file does not end with %%EOF and a line break" in check(pdf[:-1])
    assert check(pdf) == []


def test_garbage_is_not_a_pdf() -> None:
    """What is no PDF at all is said to be none."""
    assert check(b"garbage")[0].startswith("not a readable PDF")


def test_hidden_characters_are_dropped() -> None:
    """Controls, bidirectional overrides and zero-width characters cannot hide text; accents are composed."""
    assert clean("A\u202eB\x00C\u200bD e\u0301") == "ABCD \u00e9"


def test_long_words_may_break() -> None:
    """A word no line can hold gets break points, a normal one does not."""
    assert "\u200b" in breakable("x" * 300)
    assert breakable("Donaudampfschifffahrt") == "Donaudampfschifffahrt"
