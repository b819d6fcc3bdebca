"""`kammerwerk assess` and `kammerwerk deadline` as people call them: what stands on stdout, on stderr, in the exit code."""
from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from tests.unit.register_tables import assess, question
from workflows.cli import main

GOOD = question()


def call(*arguments, given=None):
    """Run a command; its result with output and exit code."""
    return CliRunner().invoke(main, list(arguments), input=None if given is None else json.dumps(given))


def test_one_question_one_answer():
    """An object is answered by an object, the same as the rules give."""
    found = call("assess", "register_entry", "-", "--json", given=GOOD)

    assert (found.exit_code, found.stderr) == (0, "")
    assert json.loads(found.stdout) == assess(GOOD)


def test_a_list_keeps_shape_and_order():
    """A list is answered by a list of the same length and order; an empty one by an empty one."""
    other = question(trades=[{"trade": "B1-33"}])
    found = call("assess", "register_entry", "-", "--json", given=[other, GOOD])

    assert json.loads(found.stdout) == [assess(other), assess(GOOD)]
    assert json.loads(call("assess", "register_entry", "-", "--json", given=[]).stdout) == []


@pytest.mark.parametrize("given, field", [
    ({"shoe_size": 43}, "shoe_size"), ({"trades": [{"trade": "B1-12"}]}, "trades.0.trade"),
    ({"received": "2026-02-30"}, "received"), ({"trades": [{}]}, "trades.0.trade"),
    ({"trades": [{"trade": "A27", "lead": {"who": "wife"}}]}, "trades.0.lead.who"),
])
def test_a_wrong_question_is_refused_with_its_field_and_nothing_else(given, field):
    """Exit 2, the field's name on stderr, nothing on stdout."""
    found = call("assess", "register_entry", "-", "--json", given=given)

    assert (found.exit_code, found.stdout) == (2, "")
    assert found.stderr.startswith(f"{field}: ")
    assert len(found.stderr.strip().splitlines()) == 1


def test_one_bad_item_stands_in_its_place_and_exits_2_at_the_end():
    """The other items are answered all the same."""
    found = call("assess", "register_entry", "-", "--json", given=[GOOD, {"shoe_size": 43}, GOOD])
    answers = json.loads(found.stdout)

    assert found.exit_code == 2
    assert answers[0] == answers[2] == assess(GOOD)
    assert (set(answers[1]), answers[1]["field"]) == ({"error", "field"}, "shoe_size")


@pytest.mark.parametrize("text", ["", "{", "[1, ", "null", "42", '"A27"', "{\"received\": NaN}"])
def test_what_is_no_question_is_refused(text):
    """Broken JSON and other values than objects and lists: exit 2, a sentence, no traceback."""
    found = CliRunner().invoke(main, ["assess", "register_entry", "-", "--json"], input=text)

    assert (found.exit_code, found.stdout) == (2, "")
    assert found.stderr.strip()
    assert "Traceback" not in found.stderr


def test_a_file_of_another_editor_is_read(tmp_path):
    """The mark some editors put before UTF-8 does no harm; a missing file is named."""
    path = tmp_path / "frage.json"
    path.write_text(json.dumps(GOOD), encoding="utf-8-sig")

    assert json.loads(call("assess", "register_entry", str(path), "--json").stdout) == assess(GOOD)
    assert call("assess", "register_entry", str(tmp_path / "fehlt.json")).exit_code == 2


def test_a_process_without_assessment_is_named():
    """Exit 2 and the processes that have one."""
    found = call("assess", "holiday_request", "-", given={})

    assert (found.exit_code, "register_entry" in found.stderr) == (2, True)


@pytest.mark.parametrize("options, answer", [
    ("--from 2026-07-31 --period P3M", ("2026-10-31", "2026-11-02", "2026-10-30")),
    ("--from 2026-11-24 --period P14D --kind authority", ("2026-12-08",) * 3),
    ("--ea 2026-09-04 --period P3M", ("2026-12-07",) * 3),
    ("--from 2026-11-24 --working-days 20", ("2026-12-22",) * 3),
    ("--from 2026-12-28 --working-days -3", ("2026-12-22",) * 3),
    ("--from 2026-12-08 --period P3M --land MV", ("2027-03-08", "2027-03-09", "2027-03-05")),
    ("--from 2026-12-08 --period P3M --land SN", ("2027-03-08",) * 3),
])
def test_the_three_dates_on_the_command_line(options, answer):
    """--json gives the three dates and the rule, and nothing else."""
    found = call("deadline", *options.split(), "--json")
    dates = json.loads(found.stdout)

    assert found.exit_code == 0
    assert list(dates) == ["nominal", "legal", "internal", "rule"]
    assert (dates["nominal"], dates["legal"], dates["internal"]) == answer
    assert "§" in dates["rule"]


@pytest.mark.parametrize("options, answer", [
    ("--posted 2026-12-03", {"notified": "2026-12-07", "objection_until": "2027-01-07"}),
    ("--posted 2026-12-03 --fiction 3", {"notified": "2026-12-06", "objection_until": "2027-01-06"}),
    ("--posted 2026-12-03 --fiction 3 --land BY", {"notified": "2026-12-06", "objection_until": "2027-01-07"}),
    ("--posted 2026-12-03 --no-instruction", {"notified": "2026-12-07", "objection_until": "2027-12-07"}),
    ("--retrieved 2026-12-03", {"notified": "2026-12-04", "objection_until": "2027-01-04"}),
    ("--end 2026-12-15 --extend P1M --posted 2026-12-03",
     {"notified": "2026-12-07", "in_time": True, "new_end": "2027-01-15", "deemed_on": None,
      "blocked_by_guard": False}),
    ("--end 2026-12-15 --extend P1M --posted 2026-12-11",
     {"notified": "2026-12-15", "in_time": True, "new_end": "2027-01-15", "deemed_on": None,
      "blocked_by_guard": True}),
    ("--end 2026-12-15 --extend P1M --posted 2026-12-11 --proof",
     {"notified": "2026-12-15", "in_time": True, "new_end": "2027-01-15", "deemed_on": None,
      "blocked_by_guard": False}),
    ("--end 2026-12-15 --extend P1M --posted 2026-12-12",
     {"notified": "2026-12-16", "in_time": False, "new_end": None, "deemed_on": "2026-12-15",
      "blocked_by_guard": True}),
])
def test_notification_and_extension_on_the_command_line(options, answer):
    """The keys of the format and no others."""
    found = call("deadline", *options.split(), "--json")

    assert (found.exit_code, json.loads(found.stdout)) == (0, answer)


@pytest.mark.parametrize("options, named", [
    ("", "--from"), ("--from 2026-02-30 --period P3M", "--from"), ("--from 2026-11-30 --period 3M", "--period"),
    ("--from 2026-11-30 --period P3M --land XX", "--land"), ("--from 2026-11-30 --working-days drei", "--working-days"),
    ("--posted gestern", "--posted"), ("--end 2026-12-15 --extend P1M", "--posted"),
    ("--from 2026-11-30 --period P3M --kind court", "--kind"), ("--retrieved 2026-11-30 --fiction 4", "--fiction"),
    ("--from 2026-11-30 --period P3M --proof", "--from"),
])
def test_a_wrong_option_is_refused_by_name(options, named):
    """Exit 2, a German sentence with the option's name on stderr, nothing on stdout."""
    found = call("deadline", *options.split(), "--json")

    assert (found.exit_code, found.stdout) == (2, "")
    assert named in found.stderr


EVERYWHERE = {"2026-12-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2028-05-01", "2028-10-03",
              "2027-01-01"}
SOMEWHERE = {
    "2027-01-06": "BW BY ST", "2027-03-08": "BE MV", "2027-05-27": "BW BY HE NW RP SL", "2028-08-15": "SL",
    "2027-09-20": "TH", "2028-10-31": "BB HB HH MV NI SH SN ST TH", "2027-11-01": "BW BY NW RP SL", "2027-11-17": "SN",
}
LAENDER = ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"]


@pytest.mark.parametrize("land", LAENDER)
def test_the_holidays_of_every_land_shift_the_end(land):
    """A period that ends on a public holiday of the Land ends on the next working day, elsewhere on the day itself."""
    def shifted(day):
        found = call("deadline", "--from", day, "--period", "P1Y", "--land", land, "--json")
        answer = json.loads(found.stdout)
        return answer["legal"] != answer["nominal"]

    free = {day for day in EVERYWHERE | set(SOMEWHERE) if shifted(f"{int(day[:4]) - 1}{day[4:]}")}
    assert free == EVERYWHERE | {day for day, where in SOMEWHERE.items() if land in where.split()}
