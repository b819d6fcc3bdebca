"""The inspector: every kind of element has its German fields, what is filled in stands in the file, foreign things stay."""
from __future__ import annotations

import pytest
from drawing_room import KAMMERWERK, Room, drawing_room, elements, saved, select
from playwright.sync_api import Page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def furnished_room(tmp_path_factory, chromium):
    with drawing_room(tmp_path_factory.mktemp("properties"), chromium) as found:
        yield found


@pytest.fixture
def room(furnished_room: Room):
    furnished_room.complaints.clear()
    yield furnished_room
    furnished_room.close()
    assert furnished_room.complaints == []


def draw(page: Page, attrs: dict, on: str = "") -> str:
    """Put an element into the drawing, on the border of another one if given, and select it."""
    made: str = page.evaluate(f"""({{attrs, on}}) => {{ const {{modeler}} = {KAMMERWERK};
        const [registry, modeling, factory, canvas] = ['elementRegistry', 'modeling', 'elementFactory', 'canvas'].map(one => modeler.get(one));
        const host = on && registry.get(on);
        const at = host ? {{x: host.x + 30, y: host.y + host.height}} : {{x: 500, y: 420}};
        const shape = modeling.createShape(factory.createShape(attrs), at, host || canvas.getRootElement(), host ? {{attach: true}} : undefined);
        modeler.get('selection').select(shape); return shape.id; }}""", {"attrs": attrs, "on": on})
    return made


def fill(page: Page, label: str, value: str) -> None:
    page.get_by_label(label, exact=True).fill(value)
    page.keyboard.press("Tab")


def expression(page, label, feel):
    """Say a value by an expression instead of choosing it."""
    page.get_by_label(label, exact=True).select_option(label="Ausdruck (FEEL) …")
    fill(page, f"{label}: Ausdruck (FEEL)", feel)


def unfold(page: Page, title: str) -> None:
    page.locator("summary", has_text=title).click()


def test_a_process_says_what_it_is_for_and_who_begins_it(room):
    """Name, purpose, teams, form, number's letters, title of its cases."""
    page = room.editor(room.draft("process"))
    fill(page, "Bezeichnung", "Ausscheiden")
    fill(page, "Zweck", "Wenn jemand geht.")
    page.get_by_label("Technik").check()
    page.get_by_label("Personal").check()
    page.get_by_label("Formular zum Beginnen").select_option("first_step")
    fill(page, "Kürzel der Vorgangsnummer", "AU")
    unfold(page, "Wie Vorgänge angezeigt werden")
    expression(page, "Titel", "person.name")
    page.get_by_label("Vorgänge werden von Hand begonnen").uncheck()
    saved(page)
    xml = room.saved("process")

    assert '<bpmn:process id="process" name="Ausscheiden"' in xml
    assert 'camunda:candidateStarterGroups="it, hr"' in xml
    assert 'camunda:isStartableInTasklist="false"' in xml
    for name, value in (("purpose", "Wenn jemand geht."), ("businessKeyPrefix", "AU"), ("caseTitle", "person.name")):
        assert f'<camunda:property name="{name}" value="{value}" />' in xml
    [begin] = [line for line in xml.splitlines() if "<bpmn:startEvent" in line]
    assert 'camunda:formRef="first_step"' in begin
    assert 'camunda:formRefBinding="deployment"' in begin


def test_a_task_has_teams_follow_up_priority_and_four_eyes(room):
    """Several teams, an expression as a team, a computed deadline, follow-up, priority, assignee, not the same person."""
    page = room.editor(room.draft("task"))
    draw(page, {"type": "bpmn:UserTask"})
    page.get_by_label("Team", exact=True).select_option(label="Mehrere Teams …")
    page.get_by_label("Geschäftsführung").check()
    page.get_by_label("Technik").check()
    page.get_by_role("button", name="Frist nach einem Datum des Vorgangs …").click()
    expression(page, "Frist", 'contract.ends - duration("P14D")')
    unfold(page, "Vier Augen")
    page.get_by_label("Angaben prüfen").check()
    unfold(page, "Weitere Angaben")
    fill(page, "Wiedervorlage nach Tagen", "3")
    fill(page, "Vorrang", "80")
    fill(page, "Zuständige Person", "anna")
    page.get_by_role("button", name="Angabe übernehmen").click()
    fill(page, "Angabe", "result")
    fill(page, "Wert (FEEL)", "decision.result")
    saved(page)
    [task] = [part for part in room.saved("task").split("<bpmn:userTask")[1:] if "first_step" not in part.split(">")[0]]

    assert 'camunda:candidateGroups="lead, it"' in task
    assert 'camunda:dueDate="contract.ends - duration(&#34;P14D&#34;)"' in task
    assert 'camunda:followUpDate="P3D"' in task
    assert 'camunda:priority="80"' in task
    assert 'camunda:assignee="anna"' in task
    assert '<camunda:property name="fourEyes" value="first_step" />' in task
    assert '<camunda:outputParameter name="result">decision.result</camunda:outputParameter>' in task


def test_several_steps_of_four_eyes_are_written_as_the_engine_reads_them(room):
    """Their ids divided by blanks: with commas the check knew none of them."""
    page = room.editor(room.draft("eyes"))
    first = draw(page, {"type": "bpmn:UserTask"})
    draw(page, {"type": "bpmn:UserTask"})
    page.get_by_label(first, exact=True).wait_for(state="attached")  # the second one's panel is there
    unfold(page, "Vier Augen")
    page.get_by_label("Angaben prüfen").check()
    page.get_by_label(first, exact=True).check()
    saved(page)

    assert f'<camunda:property name="fourEyes" value="first_step {first}" />' in room.saved("eyes")


@pytest.mark.parametrize(("kind", "much", "unit", "written"), [
    ("nach einer Dauer", "2", "Wochen", "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P2W</bpmn:timeDuration>"),
    ("nach einer Dauer", "36", "Stunden", "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT36H</bpmn:timeDuration>"),
    ("immer wieder", "1", "Monate", "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/P1M</bpmn:timeCycle>"),
])
def test_a_time_is_told_in_words(room, kind, much, unit, written):
    """A span or a cycle is a number and a unit; the file has the standard's text."""
    page = room.editor(room.draft("timer"))
    draw(page, {"type": "bpmn:IntermediateCatchEvent", "eventDefinitionType": "bpmn:TimerEventDefinition"})
    page.get_by_label("Wann").select_option(label=kind)
    fill(page, "Alle" if kind == "immer wieder" else "Nach", much)
    page.get_by_label("Einheit").select_option(label=unit)
    saved(page)

    assert written in room.saved("timer")


def test_a_key_date_is_an_expression(room):
    """A wait for a day out of the case's data."""
    page = room.editor(room.draft("keydate"))
    draw(page, {"type": "bpmn:IntermediateCatchEvent", "eventDefinitionType": "bpmn:TimerEventDefinition"})
    page.get_by_label("Wann").select_option(label="an einem Datum (Stichtag)")
    expression(page, "Datum", "employment.begins")
    saved(page)

    assert ">employment.begins</bpmn:timeDate>" in room.saved("keydate")


@pytest.mark.parametrize(("definition", "label", "code"), [
    ("Message", "Nachricht", ""), ("Signal", "Signal", ""), ("Escalation", "Eskalation", "escalationCode"), ("Error", "Fehler", "errorCode"),
])
def test_what_is_waited_for_or_told_is_made_and_picked(room, definition, label, code):
    """A message, signal, escalation or error is made at the event, renamed there, and can be picked at another one."""
    page = room.editor(room.draft("events"))
    attrs = {"type": "bpmn:EndEvent", "eventDefinitionType": f"bpmn:{definition}EventDefinition"}
    draw(page, attrs)
    fill(page, "Bezeichnung", "Vertrag fehlt")
    page.get_by_label(label, exact=True).select_option(label=f"{label} neu anlegen …")
    fill(page, f"Name ({label})", "contract_missing")
    if code:
        fill(page, "Code", "CONTRACT_MISSING")
    draw(page, attrs)
    page.get_by_label(label, exact=True).select_option(label="contract_missing")
    saved(page)
    xml = room.saved("events")

    assert xml.count(f"<bpmn:{definition.lower()} id=") == 1
    assert 'name="contract_missing"' in xml
    assert xml.count(f"{definition.lower()}Ref=") == 2
    if code:
        assert f'{code}="CONTRACT_MISSING"' in xml


def test_a_message_finds_its_case_by_named_values(room):
    """Correlation keys are properties of the event; the rest of its properties stays."""
    page = room.editor(room.draft("keys"))
    draw(page, {"type": "bpmn:IntermediateCatchEvent", "eventDefinitionType": "bpmn:MessageEventDefinition"})
    page.get_by_label("Nachricht", exact=True).select_option(label="Nachricht neu anlegen …")
    unfold(page, "Zu welchem Vorgang gehört sie?")
    page.get_by_role("button", name="Merkmal hinzufügen").click()
    fill(page, "Merkmal", "staff_number")
    fill(page, "Wert (FEEL)", "person.number")
    saved(page)

    assert '<camunda:property name="key.staff_number" value="person.number" />' in room.saved("keys")


def test_paths_have_conditions_and_one_is_for_the_rest(room):
    """Behind a branching a path has a condition, or is taken when nothing else is true; never both."""
    page = room.editor(room.draft("paths"))
    gateway = draw(page, {"type": "bpmn:ExclusiveGateway"})
    flows = page.evaluate(f"""id => {{ const {{modeler}} = {KAMMERWERK}; const registry = modeler.get('elementRegistry');
        const [end] = registry.filter(one => one.type === 'bpmn:EndEvent'); const task = registry.get('first_step'); const gateway = registry.get(id);
        return [end, task].map(goal => modeler.get('modeling').connect(gateway, goal).id); }}""", gateway)
    select(page, flows[0])
    fill(page, "Bezeichnung", "ja")
    unfold(page, "Als Ausdruck")
    fill(page, "Bedingung als Ausdruck", 'review.result = "grant"')
    select(page, flows[1])
    fill(page, "Bedingung als Ausdruck", "false")
    page.get_by_label("Wird genommen, wenn nichts anderes zutrifft").check()
    saved(page)
    xml = room.saved("paths")

    assert f'default="{flows[1]}"' in xml
    assert '>review.result = "grant"</bpmn:conditionExpression>' in xml
    assert xml.count("conditionExpression xsi:type") == 1
    page.locator("#undo").click()
    saved(page)
    assert room.saved("paths").count("conditionExpression xsi:type") == 2


def test_another_process_is_called_with_named_values(room):
    """The process is picked from the draft; what it is given and gives back are named values, or all."""
    name = room.draft("calling")
    other = (room.saved(name).replace('id="calling"', 'id="helper"').replace('bpmnElement="calling"', 'bpmnElement="helper"')
             .replace('name="Calling"', 'name="Hilfsprozess"'))
    room.app.drafts.save_file(name, "helper.bpmn", other.encode(), by=room.person("katrin"), revision=None)
    page = room.editor(name)
    draw(page, {"type": "bpmn:CallActivity"})
    page.get_by_label("Prozess", exact=True).select_option(label="Hilfsprozess")
    page.get_by_role("button", name="Angabe hinzufügen").first.click()
    fill(page, "Heißt dort", "person")
    fill(page, "Wert (FEEL)", "applicant")
    page.get_by_label("Gibt zurück: alle Angaben").check()
    saved(page)
    xml = room.saved(name)

    assert 'calledElement="helper"' in xml
    assert 'camunda:calledElementBinding="deployment"' in xml
    assert '<camunda:in sourceExpression="applicant" target="person" />' in xml
    assert '<camunda:out variables="all" />' in xml


def test_a_step_is_done_for_each_of_a_list(room):
    """One after the other, with the list, what one is called, what is collected and when it is enough."""
    page = room.editor(room.draft("each"))
    draw(page, {"type": "bpmn:ScriptTask"})
    fill(page, "Berechnung (FEEL)", "item.amount * 2")
    fill(page, "Ergebnis heißt", "double")
    page.get_by_label("Wird ausgeführt", exact=True).select_option(label="für mehrere, nacheinander")
    expression(page, "Für jedes in", "items")
    fill(page, "Das einzelne heißt", "item")
    fill(page, "Ergebnisse sammeln in (freiwillig)", "doubles")
    fill(page, "Was jedes beiträgt", "double")
    fill(page, "Fertig, sobald (freiwillig)", "nrOfCompletedInstances > 3")
    saved(page)
    xml = room.saved("each")

    assert 'isSequential="true" camunda:collection="items" camunda:elementVariable="item"' in xml
    assert "<bpmn:loopDataOutputRef>doubles</bpmn:loopDataOutputRef>" in xml
    assert 'name="double"' in xml.split("<bpmn:outputDataItem")[1].split(">")[0]
    assert ">nrOfCompletedInstances &gt; 3</bpmn:completionCondition>" in xml
    assert "<bpmn:script>item.amount * 2</bpmn:script>" in xml
    assert 'scriptFormat="feel"' in xml


def test_a_decision_of_the_package_is_picked(room):
    """The table, how its result is read, what it is called, and the way to edit it."""
    name = room.draft("deciding")
    room.app.drafts.save_file(name, "fee.dmn", b'<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="d"><decision id="fee" name="Geb\xc3\xbchr"/></definitions>', by=room.person("katrin"), revision=None)
    page = room.editor(name)
    draw(page, {"type": "bpmn:BusinessRuleTask"})
    page.locator("#inspector").get_by_label("Entscheidungstabelle").select_option(label="Gebühr")
    fill(page, "Ergebnis heißt", "fee")
    saved(page)
    xml = room.saved(name)

    for part in ('camunda:decisionRef="fee"', 'camunda:decisionRefBinding="deployment"', 'camunda:mapDecisionResult="singleEntry"', 'camunda:resultVariable="fee"'):
        assert part in xml
    assert page.get_by_role("link", name="Entscheidungstabelle bearbeiten").get_attribute("href") == f"/entwurf/{name}/tabelle/fee.dmn"


FOREIGN = """<bpmn:extensionElements>
        <zeebe:taskDefinition xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" type="pay" />
        <signavio:signavioMetaData xmlns:signavio="http://www.signavio.com" metaKey="bgcolor" metaValue="#ffffcc" />
        <camunda:inputOutput><camunda:inputParameter name="rows"><camunda:list><camunda:value>1</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>
      </bpmn:extensionElements>"""


def test_what_other_tools_wrote_stays_when_its_neighbour_changes(room):
    """Foreign elements, foreign attributes, a list as a mapping: all still there after fields around them were filled in."""
    name = room.draft("foreign")
    text = room.saved(name)
    head = next(line for line in text.splitlines() if "<bpmn:userTask" in line)
    mine = head.replace("<bpmn:userTask", '<bpmn:userTask xmlns:acme="https://acme.example" acme:colour="green" camunda:taskPriority="7"')
    room.app.drafts.save_file(name, f"{name}.bpmn", text.replace(head, mine + FOREIGN).encode(), by=room.person("katrin"), revision=None)
    page = room.editor(name)
    select(page, elements(page, "bpmn:UserTask")[0])
    fill(page, "Frist in Tagen", "5")
    unfold(page, "Weitere Angaben")
    fill(page, "Rechtsgrundlage", "§ 5")
    page.get_by_role("button", name="Angabe übergeben").click()
    page.get_by_label("Angabe", exact=True).last.fill("more")
    page.keyboard.press("Tab")
    page.get_by_label("Wert (FEEL)", exact=True).last.fill("2")
    page.keyboard.press("Tab")
    unfold(page, "Technische Angaben")
    assert "zeebe:taskDefinition" in page.locator("#inspector").inner_text()
    saved(page)
    xml = room.saved(name)

    for part in ('type="pay"', 'metaValue="#ffffcc"', 'acme:colour="green"', 'camunda:taskPriority="7"', "<camunda:value>1</camunda:value>", 'name="more">2<', 'value="§ 5"', 'camunda:dueDate="P5D"'):
        assert part in xml


def test_technical_fields_are_folded_and_work(room):
    """Id, retries, properties; an id that is taken is refused and said."""
    page = room.editor(room.draft("technical"))
    draw(page, {"type": "bpmn:ServiceTask"})
    assert page.get_by_label("Kennung").is_hidden()
    unfold(page, "Technische Angaben")
    fill(page, "Kennung", "first_step")
    page.locator("#live", has_text="schon vergeben").wait_for(state="attached")
    fill(page, "Kennung", "pay_salary")
    fill(page, "Versuche bei einem Fehlschlag", "R5/PT10M")
    page.get_by_role("button", name="Eigenschaft hinzufügen").click()
    fill(page, "Name", "law")
    fill(page, "Wert", "§ 1")
    saved(page)
    xml = room.saved("technical")

    assert '<bpmn:serviceTask id="pay_salary"' in xml
    assert "<camunda:failedJobRetryTimeCycle>R5/PT10M</camunda:failedJobRetryTimeCycle>" in xml
    assert '<camunda:property name="law" value="§ 1" />' in xml


def test_a_letter_is_picked_by_name(room):
    """For a step that makes a letter the templates of the draft are offered; any other value stays an expression."""
    name = room.draft("letters")
    room.app.drafts.save_file(name, "letters/L1.typ", b"= Brief", by=room.person("katrin"), revision=None)
    page = room.editor(name)
    draw(page, {"type": "bpmn:SendTask"})
    page.get_by_role("button", name="Baustein wählen").click()
    page.get_by_label("Suchen", exact=True).fill("Schreiben erstellen")
    page.locator(".kw-catalogue__entry").first.click()
    page.get_by_label("Vorlage des Schreibens").select_option(label="L1")
    saved(page)

    assert '<camunda:inputParameter name="template">"L1"</camunda:inputParameter>' in room.saved(name)
    assert page.get_by_role("link", name="Schreiben bearbeiten").get_attribute("href") == f"/entwurf/{name}/brief/letters/L1.typ"
