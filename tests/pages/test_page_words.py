"""Words of the pages: deadlines, history, instructions, Markdown, sentences."""
from __future__ import annotations

import datetime as dt
import string
from decimal import Decimal

import pytest

from web.due import NEAR, OVERDUE, light, near_before, overdue_before
from web.history import BY_ITSELF, Entry, in_runs
from web.instruction import instruction
from web.markdown import plain_markdown
from web.parameters.words import source_words
from web.sentences import catalogue, field_sentence, sentence
from web.tasks.proposal import proposal
from web.wording import age, file_size, house_code, number, readable, spoken

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(("due", "words", "tone"), [
    (dt.date(2026, 11, 19), "4 Tage überfällig", "red"), (dt.date(2026, 11, 20), "3 Tage überfällig", "red"),
    (dt.date(2026, 11, 21), "heute fällig", "amber"), (TODAY, "heute fällig", "amber"),
    (dt.date(2026, 11, 24), "morgen fällig", "amber"), (dt.date(2026, 11, 26), "noch 3 Tage", "teal"),
    (dt.date(2026, 12, 1), "noch 8 Tage", "green"), (dt.date(2026, 12, 25), "noch 35 Tage", "green"), (None, "ohne Frist", "none"),
])
def test_the_traffic_light_speaks(due, words, tone):
    """Every light has words; weekends and holidays count as the next working day (§ 193 BGB)."""
    shown = light(due, TODAY)

    assert (shown.words, shown.tone) == (words, tone)


def test_groups_follow_the_weeks():
    """From a Monday and from a Friday: this week ends on Sunday, the next one a week later."""
    friday = dt.date(2026, 11, 27)

    assert [light(dt.date(2026, 11, day), TODAY).group for day in (25, 30)] == ["week", "next_week"]
    assert light(dt.date(2026, 11, 30), friday).group == "next_week"
    assert light(dt.date(2026, 12, 4), friday).group == "next_week"
    assert light(dt.date(2026, 12, 7), friday).group == "later"


def test_values_are_spoken_german():
    """Booleans, dates, numbers, lists and nothing read as a person writes them."""
    assert spoken(True) == "ja"
    assert spoken(dt.date(2026, 11, 3)) == "03.11.2026"
    assert spoken(Decimal("1234.50")) == "1\u2009234,5"
    assert spoken(["a", None]) == "a; –"
    assert number(3) == "3"
    assert age(dt.date(2026, 11, 22), TODAY) == "gestern"
    assert file_size(1_468_006) == "1,4 MB"


@pytest.mark.parametrize(("language", "shown"), [("de", "23.11.2026"), ("en", "23 Nov 2026")])
def test_days_in_a_text_of_a_process_are_readable(pages, language, shown):
    """A day FEEL put into a text is written as the page writes days; case numbers and what is no day stay."""
    with pages.test_request_context(headers={"Cookie": f"language={language}"}):
        assert readable("Prüfungen ab **2026-11-23**.") == f"Prüfungen ab **{shown}**."
        assert readable("HR-2026-11-23, 2026-13-40, 2026-11-234") == "HR-2026-11-23, 2026-13-40, 2026-11-234"


@pytest.mark.parametrize(("rule", "code"), [
    ("T2-11", "T2-11"), ("U-VERKUERZUNG", "U-VERKUERZUNG"), ("V-ANHOERUNG-BETRIEB", "V-ANHOERUNG-BETRIEB"),
    ("R36A-3", "R36A-3"), ("lead_elsewhere", ""),
])
def test_a_finding_is_headed_by_its_sentence(rule, code):
    """A person reads the sentence first; the table's code stands small beside the law, the program's own name nowhere."""
    [found] = proposal([{"rule": rule, "law": "§ 7 HwO", "state": "open", "text": "Das ist offen."}]).findings
    assert (found.title, found.code, found.text) == ("Das ist offen", code, "")
    [plain] = proposal([{"rule": "Hinweis", "law": "", "state": "note", "text": "Bitte anrufen."}]).findings
    assert (plain.title, plain.text) == ("Hinweis", "Bitte anrufen.")


def _ran(*kinds):
    at = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
    return [Entry(at, BY_ITSELF if kind == "m" else "Anna Berg", f"{number}") for number, kind in enumerate(kinds)]


def test_many_automatic_lines_in_a_row_are_one():
    """Four that ran by themselves fold into one line; three, and every line of a person, stand alone."""
    assert [len(run) for run in in_runs(_ran(*"mmmmammma"))] == [4, 1, 1, 1, 1, 1]
    assert [one.words for run in in_runs(_ran(*"mmmmmma")) for one in run] == list("0123456")


def test_an_instruction_becomes_points():
    """Numbered sentences become points; paragraphs of law do not."""
    split = instruction("Prüfen Sie. 1. Gehört es dazu (§ 1 Abs. 2)? 2. Wer leitet?")

    assert split.intro == "Prüfen Sie."
    assert split.points == ("Gehört es dazu (§ 1 Abs. 2)?", "Wer leitet?")
    assert instruction("Nach § 7 Abs. 1. 2. Halbsatz gilt das.").points == ()


def _finding(rule, state, text="Nein."):
    return {"rule": rule, "law": "", "state": state, "text": text}


def test_many_failed_ways_do_not_bury_the_one_that_carries():
    """Failed rows of a table of which another row carries are folded and not counted against the application."""
    found = proposal([_finding("T2-3", "met", "Meister."), *(_finding(f"T2-{n}", "violated") for n in range(4, 13)),
                      _finding("T4-2", "violated", "Beschränkung.")])

    assert found is not None
    assert [one.title for one in found.first] == ["Beschränkung", "Meister"]
    assert len(found.folded) == 9
    assert found.words == "1 nicht erfüllt, 1 erfüllt"


def test_where_no_way_carries_all_are_shown():
    """Nothing is folded when the reasons of a refusal stand in them; what stands against it comes first."""
    found = proposal([_finding("T1-1", "met", "Anlage A."), *(_finding(f"T2-{n}", "violated") for n in range(9)),
                      _finding("T6-1", "note", "Frist.")])

    assert found is not None
    assert found.folded == ()
    assert [one.word for one in found.first] == ["nicht erfüllt"] * 9 + ["erfüllt", "Hinweis"]
    assert found.words == "9 nicht erfüllt, 1 erfüllt"


def test_a_long_hint_is_read_by_its_first_sentence():
    """A short hint stands whole; of a long one the first sentence, which a paragraph's number does not end."""
    short, long = instruction("Karte aushändigen."), instruction("Nach § 7 Abs. 1 prüfen Sie den Weg. " + "Und mehr. " * 20)

    assert (short.first, short.rest) == ("Karte aushändigen.", "")
    assert long.first == "Nach § 7 Abs. 1 prüfen Sie den Weg."
    assert long.rest.startswith("Und mehr.")


def test_markdown_makes_only_its_own_tags():
    """Paragraphs, lists, bold and own links; everything else is text."""
    made = plain_markdown("Hallo **Welt**\n\n- [Hilfe](/hilfe)\n- <b>x</b>\n\n[x](javascript:alert(1))")

    assert "<b>Welt</b>" in made
    assert '<li><a href="/hilfe">Hilfe</a></li>' in made
    assert "&lt;b&gt;x" in made
    assert "href=\"javascript" not in made


def test_markdown_sets_commands_apart():
    """What is to be typed stands in its own type; a mark without its fellow is text, and no tag gets in by it."""
    assert '<code class="kw-code">kammerwerk export</code> holt' in plain_markdown("`kammerwerk export` holt")
    assert plain_markdown("ein ` allein") == "<p>ein ` allein</p>"
    assert "&lt;i&gt;" in plain_markdown("`<i>`")
    assert "href" not in plain_markdown("[x](https://a`b`)")


def test_markdown_makes_a_table_of_lines_with_bars():
    """Headings, a rule, lines; what is in a cell is text. A bar in a sentence is a bar."""
    made = plain_markdown("| Was | Frist |\n|---|---|\n| **Akte** | <1 Jahr |\n\nein | Strich")

    assert '<th scope="col" role="columnheader">Frist</th>' in made
    assert '<td role="cell"><b>Akte</b></td><td role="cell">&lt;1 Jahr</td>' in made
    assert "<p>ein | Strich</p>" in made


def test_a_source_is_told_without_the_marks_of_its_list():
    """What "[P]" means stands in words beside it; numbers of a list nobody has are left out."""
    assert source_words("[S2] [S3] Bund ab 2024, Termine nicht bestätigt [P]; [S4] KammerbeRL M-V") == (
        "Bund ab 2024, Termine nicht bestätigt; KammerbeRL M-V")
    assert source_words("[P]") == ""


def test_both_languages_know_the_same_codes_with_the_same_parameters():
    """English is complete: every German sentence has its translation, with the same gaps to fill."""
    german, english = _texts("de"), _texts("en")
    gaps = {
        language: {code: {name for _, name, _, _ in string.Formatter().parse(text) if name} for code, text in texts.items()}
        for language, texts in (("de", german), ("en", english))
    }

    assert german.keys() == english.keys()
    assert {code for code in german if gaps["en"][code] != gaps["de"][code]} == set()
    assert [code for code, text in german.items() if "!" in text.replace("<!DOCTYPE", "")] == []


def _texts(language: str) -> dict[str, str]:
    """Every text of a language: sentences, remedies, words of the standard."""
    known = catalogue(language)
    remedies = {f"{code}.remedy": text for code, text in known.remedies.items()}
    return {**known.sentences, **remedies, **{f"words.{word}": text for word, text in known.words.items()}}


def test_a_sentence_never_fails_on_its_parameters():
    """Missing and hostile parameters leave a readable sentence."""
    assert sentence("task_claimed_by_other") == "… hat die Aufgabe gerade übernommen."
    assert sentence("task_claimed_by_other", {"name": "{0.__class__}"}) == "{0.__class__} hat die Aufgabe gerade übernommen."
    assert field_sentence("pattern", {"pattern_name": "plz"}) == "Bitte fünf Ziffern, zum Beispiel 18055"
    assert sentence("no_such_code").endswith("Bitte nennen Sie der Technik diese Meldung: no_such_code")


def test_the_list_and_its_figures_mean_the_same_days():
    """Counting by instants gives the groups the lights give, around weekends and holidays too."""
    for today in (dt.date(2026, 12, 18) + dt.timedelta(days=ahead) for ahead in range(24)):
        for due in (today + dt.timedelta(days=ahead) for ahead in range(-9, 9)):
            group = light(due, today).group
            assert (due < overdue_before(today)) == (group == OVERDUE), (today, due)
            assert (overdue_before(today) <= due < near_before(today)) == (group == NEAR), (today, due)


def test_a_paper_is_told_by_the_code_of_the_house_alone():
    """"D01" and "L7" are known to who works there, the file of a template is not."""
    assert [house_code(code) for code in ("D01", "L7", "jahresbericht_entwurf", "")] == ["D01", "L7", "", ""]
