"""One German word, two English ones: a context tells which."""
from __future__ import annotations

from pathlib import Path

import pytest
from flask_babel import gettext, pgettext

from web.language import in_language
from web.modeler.kinds import KINDS
from web.translations.extract import in_context, said_in


@pytest.mark.parametrize(("spoken", "group", "single"), [("en", "Letters", "Letter"), ("de", "Schreiben", "Schreiben")])
def test_one_letter_and_many_are_told_apart_in_english(spoken: str, group: str, single: str) -> None:
    """German says "Schreiben" for one and for many; the editor's list and a single file are right in English."""
    [kind] = [kind for kind in KINDS if kind.key == "brief"]
    with in_language(spoken):
        assert (str(kind.title), str(kind.one)) == (group, single)


def test_what_arrives_is_another_word_as_a_step_than_as_a_notice() -> None:
    """The bell tells of something that came in, the desk of the step that takes it in."""
    with in_language("en"):
        assert (gettext("Eingang"), pgettext("step", "Eingang")) == ("Incoming item", "Intake")
    with in_language("de"):
        assert pgettext("step", "Eingang") == "Eingang"


def test_the_catalogue_is_told_a_words_context(tmp_path: Path) -> None:
    """`python -m web.translations` keeps the same word of two contexts apart, also where it counts."""
    module = tmp_path / "made.py"
    module.write_text(
        '_("Schreiben")\npgettext("one", "Schreiben")\nlazy_pgettext("two", "Schreiben")\n'
        'npgettext("paper", "%(num)s Brief", "%(num)s Briefe", 2)\n', encoding="utf-8")
    assert [in_context(said) for said in said_in(module)] == [
        (None, "Schreiben"), ("one", "Schreiben"), ("two", "Schreiben"), ("paper", ("%(num)s Brief", "%(num)s Briefe"))]
