"""The editor of diagrams in a real browser: drawing, properties, undo, saving, taking over, the check."""
from __future__ import annotations

import pathlib
import threading

import pytest
from drawing_room import KAMMERWERK, Room, centre, drawing_room, elements, saved, select, until
from test_counter_axe import violations

pytestmark = pytest.mark.browser
DRAWING = ".djs-container > svg"
REGISTER = pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "register_entry"


@pytest.fixture(scope="module")
def furnished_room(tmp_path_factory, chromium):
    with drawing_room(tmp_path_factory.mktemp("drawing"), chromium) as found:
        yield found


@pytest.fixture
def room(furnished_room: Room):
    """The room without windows left open, and without complaints."""
    furnished_room.complaints.clear()
    yield furnished_room
    furnished_room.close()
    assert furnished_room.complaints == []


def misses(page):
    return page.evaluate(f"[...{KAMMERWERK}.misses]")


def test_a_process_is_drawn_by_mouse_and_saves_itself(room):
    """Drag a step from the palette, append one, name it, give it a team and days; the server has it all."""
    page = room.editor(room.draft("hiring"))
    x, y = centre(page, elements(page, "bpmn:EndEvent")[0])
    page.locator(".djs-palette [data-action='create.user-task']").click()
    page.mouse.move(x, y + 160)
    page.mouse.move(x + 4, y + 164)
    page.mouse.click(x + 4, y + 164)
    drawn = [one for one in elements(page, "bpmn:UserTask") if one != "first_step"]
    assert len(drawn) == 1
    page.keyboard.press("Escape")
    select(page, drawn[0])
    page.get_by_label("Bezeichnung").fill("Vertrag unterschreiben")
    page.get_by_label("Team").select_option(label="Personal")
    page.get_by_label("Frist in Tagen").fill("14")
    page.get_by_label("Arbeitshinweis").fill("Beide Ausfertigungen.")
    page.locator(".djs-context-pad [data-action='append.service-task']").click()
    page.keyboard.press("Escape")
    saved(page)
    xml = room.saved("hiring")

    assert 'name="Vertrag unterschreiben"' in xml
    assert 'camunda:candidateGroups="hr"' in xml
    assert 'camunda:dueDate="P14D"' in xml
    assert "Beide Ausfertigungen." in xml
    assert xml.count("<bpmn:serviceTask") == 1
    assert page.evaluate(f"{KAMMERWERK}.modeler.get('elementRegistry').get('{drawn[0]}').width") == 130
    assert misses(page) == []


def click(page, element):
    """Select an element by mouse; a click on the selected one would let it go."""
    page.evaluate(f"{KAMMERWERK}.modeler.get('selection').select([])")
    page.mouse.click(*centre(page, element))


def append(page, element, action):
    """Hang an element behind another one by its pad; gives the new one's id."""
    before = set(page.evaluate(f"{KAMMERWERK}.modeler.get('elementRegistry').getAll().map(one => one.id)"))
    click(page, element)
    page.locator(f".djs-context-pad [data-action='{action}']").click()
    page.keyboard.press("Escape")
    page.locator("#fit").click()
    found = page.evaluate(f"""{KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.businessObject?.$instanceOf?.('bpmn:FlowNode') && one.type !== 'label').map(one => one.id)""")
    [new] = [one for one in found if one not in before]
    return new


def flow_between(page, one, other):
    return page.evaluate(f"""([one, other]) => {KAMMERWERK}.modeler.get('elementRegistry').find(flow =>
        flow.type === 'bpmn:SequenceFlow' && flow.source.id === one && flow.target.id === other).id""", [one, other])


def test_a_process_built_from_nothing_can_be_published(room):
    """By mouse alone: a branching with a condition and a rest, an automatic step, two ends; the check has nothing against it."""
    page = room.window()
    page.goto("/entwurf")
    page.get_by_label("Wie heißt der Prozess?").fill("Probezeit")
    page.get_by_role("button", name="Prozess anlegen").click()
    page.get_by_role("link", name="Diagramm bearbeiten").click()
    page.wait_for_selector(".kw-edit[data-state=ready]")
    [end] = elements(page, "bpmn:EndEvent")
    select(page, flow_between(page, "first_step", end))
    page.locator(".djs-context-pad [data-action=delete]").click()
    gateway = append(page, "first_step", "append.gateway")
    select(page, gateway)
    page.locator("#inspector").get_by_label("Bezeichnung").fill("Verlängern?")
    service = append(page, gateway, "append.service-task")
    click(page, service)
    page.locator("#inspector").get_by_label("Bezeichnung").fill("Personal benachrichtigen")
    page.get_by_role("button", name="Baustein wählen").click()
    page.get_by_label("Suchen", exact=True).fill("Team benachrichtigen")
    page.locator(".kw-catalogue__entry").click()
    page.locator("#inspector").get_by_label("Team", exact=True).select_option(label="Personal")
    page.locator("#inspector").get_by_label("Text", exact=True).select_option(label="Text, den ich hier schreibe")
    page.locator("#inspector").get_by_label("Text: Text").fill("Probezeit beendet")
    append(page, service, "append.end-event")
    select(page, gateway)
    page.evaluate(f"([one, other]) => {{ const {{modeler}} = {KAMMERWERK}; const registry = modeler.get('elementRegistry'); modeler.get('modeling').connect(registry.get(one), registry.get(other)); }}", [gateway, end])
    select(page, flow_between(page, gateway, service))
    page.locator("#inspector").get_by_label("Bezeichnung").fill("nein")
    page.get_by_label("Angabe", exact=True).select_option(label="Vermerk")
    page.get_by_label("Vergleich").select_option(label="ist leer")
    select(page, flow_between(page, gateway, end))
    page.locator("#inspector").get_by_label("Bezeichnung").fill("ja")
    page.get_by_label("Wird genommen, wenn nichts anderes zutrifft").check()
    page.keyboard.press("Tab")
    until(page, "document.querySelector('#check-words').textContent === 'Keine Fehler, keine Hinweise'")
    saved(page)
    katrin = room.person("katrin")
    files = room.app.drafts.read("probezeit").files
    [process] = room.app.repository.deploy(files, by=katrin).definitions

    assert process.name == "Probezeit"
    assert misses(page) == []


def test_what_was_done_is_taken_back_and_done_again(room):
    """Undo and redo by button and keys go over drawing and properties alike."""
    page = room.editor(room.draft("undoing"))
    task = elements(page, "bpmn:UserTask")[0]
    select(page, task)
    before = page.get_by_label("Bezeichnung").input_value()
    page.get_by_label("Bezeichnung").fill("Anders")
    page.keyboard.press("Tab")
    page.get_by_label("Team").select_option(label="Technik")
    page.locator("#undo").click()
    page.locator("#undo").click()
    assert page.get_by_label("Bezeichnung").input_value() == before
    page.locator(DRAWING).focus()
    page.keyboard.press("Control+y")
    until(page, "document.querySelector('.kw-inspect__title').textContent === 'Anders'")
    page.keyboard.press("Control+z")
    saved(page)

    assert f'name="{before}"' in room.saved("undoing")


def test_a_handler_is_chosen_and_its_error_drawn(room):
    """The catalogue fills topic, inputs and outputs; the error becomes an event at the step's border with its code."""
    page = room.editor(room.draft("paying"))
    select(page, elements(page, "bpmn:UserTask")[0])
    page.locator(".djs-context-pad [data-action='append.service-task']").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Baustein wählen").click()
    page.get_by_label("Suchen", exact=True).fill("prüfungsplatz vergeben")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Fehlerweg zeichnen").click()
    until(page, f"{KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.type === 'bpmn:BoundaryEvent').length === 1")
    saved(page)
    xml = room.saved("paying")

    assert 'camunda:topic="exams.reserve_seat"' in xml
    assert '<camunda:inputParameter name="registration">registration</camunda:inputParameter>' in xml
    assert '<camunda:outputParameter name="seat">seat</camunda:outputParameter>' in xml
    assert 'errorCode="NO_SEAT"' in xml
    page.locator("#undo").click()
    assert elements(page, "bpmn:BoundaryEvent") == []


def test_the_list_of_findings_leads_to_the_shape(room):
    """A task nobody does is marked in the drawing and listed; the entry selects it, and mending it empties the list."""
    name = room.draft("checking")
    text = room.saved(name).replace(' camunda:candidateGroups="hr"', "")
    room.app.drafts.save_file(name, f"{name}.bpmn", text.encode(), by=room.person("katrin"), revision=None)
    page = room.editor(name)
    entry = page.locator(".kw-problem")
    entry.first.wait_for()
    assert page.locator(".kw-mark--error").count() == 1
    assert page.locator("#check-count").text_content() == "1"
    entry.first.get_by_role("button").click()
    assert page.evaluate(f"{KAMMERWERK}.modeler.get('selection').get().map(one => one.id)") == elements(page, "bpmn:UserTask")
    page.get_by_label("Team").select_option(label="Personal")
    until(page, "document.querySelector('#check-words').textContent === 'Keine Fehler, keine Hinweise'")

    assert page.locator(".kw-mark").count() == 0


def test_a_second_person_takes_over_and_nothing_of_the_first_is_lost(room):
    """The second sees who works on it, reads, takes over; the first is told, keeps the drawing, and may take it back."""
    name = room.draft("shared")
    first = room.editor(name)
    second = room.editor(name, username="paula", quiet=False)
    assert "Katrin Albers bearbeitet den Entwurf" in second.locator("#locked").inner_text()
    assert second.locator(".djs-palette").count() == 0
    second.get_by_role("button", name="Bearbeitung übernehmen").click()
    second.wait_for_selector(".djs-palette")
    select(second, elements(second, "bpmn:UserTask")[0])
    second.get_by_label("Bezeichnung").fill("Von Paula")
    saved(second)

    select(first, elements(first, "bpmn:UserTask")[0])
    room.complaints.clear()
    first.get_by_label("Bezeichnung").fill("Von Katrin")
    dialog = first.get_by_role("dialog", name="Jemand anders bearbeitet diesen Entwurf")
    dialog.wait_for()
    assert "Paula Nagel bearbeitet den Entwurf" in dialog.inner_text()
    with first.expect_download() as copy:
        dialog.get_by_role("button", name="Eigene Fassung herunterladen").click()
    assert 'name="Von Katrin"' in copy.value.path().read_text(encoding="utf-8")
    assert 'name="Von Paula"' in room.saved(name)
    dialog.get_by_role("button", name="Bearbeitung übernehmen und meine Fassung speichern").click()
    saved(first)
    room.complaints[:] = [line for line in room.complaints if "409" not in line]

    assert 'name="Von Katrin"' in room.saved(name)


def test_a_lost_connection_loses_nothing(room):
    """Offline the drawing goes on and says that it is not saved; online everything arrives by itself."""
    name = room.draft("offline")
    page = room.editor(name, quiet=False)
    page.context.set_offline(True)
    select(page, elements(page, "bpmn:UserTask")[0])
    page.get_by_label("Bezeichnung").fill("Ohne Netz")
    until(page, "document.querySelector('#saved').dataset.state === 'failed'")
    assert page.locator("#saved").text_content() == "nicht gespeichert"
    with page.expect_download() as copy:
        page.get_by_role("button", name="Lokale Kopie herunterladen").click()
    assert 'name="Ohne Netz"' in copy.value.path().read_text(encoding="utf-8")
    page.get_by_label("Arbeitshinweis").fill("Und weiter.")
    page.context.set_offline(False)
    saved(page)

    assert 'name="Ohne Netz"' in room.saved(name)
    assert "Und weiter." in room.saved(name)


def test_leaving_the_page_saves_what_was_just_typed(room):
    """Closing the window right after a keystroke, without leaving the field, still saves it."""
    name = room.draft("leaving")
    page = room.editor(name)
    select(page, elements(page, "bpmn:UserTask")[0])
    page.get_by_label("Bezeichnung").fill("Im letzten Moment")
    page.goto("/entwurf")
    arrived = threading.Event()
    for _ in range(200):
        if 'name="Im letzten Moment"' in room.saved(name):
            arrived.set()
            break
        arrived.wait(0.05)

    assert arrived.is_set()


def test_a_link_waits_until_a_large_drawing_is_saved(room):
    """More than a page that goes away may send: the way back is taken once it is saved, and the browser asks nothing."""
    files = {"large.bpmn": (REGISTER / "register_entry.bpmn").read_bytes()}
    page = room.editor(room.draft("large", files))
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    select(page, "confirm_forwarding")
    page.get_by_label("Bezeichnung").fill("Abgabe bestätigen oder nicht")
    page.get_by_role("link", name="Zurück zum Entwurf").click()
    page.wait_for_url("**/entwurf/large")

    assert asked == []
    assert 'name="Abgabe bestätigen oder nicht"' in room.saved("large")


def test_a_session_that_ended_loses_nothing(room):
    """Signed out meanwhile: the page says so and keeps the drawing; signing in elsewhere lets it be saved here."""
    name = room.draft("session")
    page = room.editor(name, quiet=False)
    page.context.clear_cookies(name="sid")
    select(page, elements(page, "bpmn:UserTask")[0])
    page.get_by_label("Bezeichnung").fill("Nach Feierabend")
    note = page.locator("#signed-out")
    note.wait_for()
    assert "Sie sind abgemeldet" in note.inner_text()
    assert page.locator("#saved").text_content() == "nicht gespeichert"
    token = room.app.identity.create_session(room.person("katrin"))
    page.context.add_cookies([{"name": "sid", "value": token, "url": room.address}])
    saved(page)

    assert 'name="Nach Feierabend"' in room.saved(name)
    assert note.count() == 0


def test_copying_works_between_diagrams_and_windows(room):
    """What is copied in one diagram is pasted in another one, also in a window opened before, with all it says."""
    source, goal = room.draft("from"), room.draft("to")
    first = room.editor(source)
    task = elements(first, "bpmn:UserTask")[0]
    select(first, task)
    first.get_by_label("Arbeitshinweis").fill("Kommt mit.")
    second = first.context.new_page()
    room.watch(second)
    second.goto(f"/entwurf/{goal}/diagramm/{goal}.bpmn")
    second.wait_for_selector(".kw-edit[data-state=ready]")
    first.bring_to_front()
    saved(first)
    first.locator(DRAWING).focus()
    first.keyboard.press("Control+c")
    second.bring_to_front()
    x, y = centre(second, elements(second, "bpmn:EndEvent")[0])
    second.mouse.click(x, y + 200)
    second.keyboard.press("Control+v")
    second.mouse.move(x + 2, y + 180)
    second.mouse.move(x, y + 190)
    second.mouse.click(x, y + 190)
    until(second, f"{KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.type === 'bpmn:UserTask').length === 2")
    saved(second)

    assert room.saved(goal).count("<bpmn:userTask") == 2
    assert "Kommt mit." in room.saved(goal)


def test_keys_alone_select_move_search_and_delete(room):
    """With the drawing focused: search, Enter selects, arrow keys move, Entf deletes, Strg+Z brings it back."""
    page = room.editor(room.draft("keys"))
    [task] = elements(page, "bpmn:UserTask")
    page.locator(DRAWING).focus()
    page.keyboard.press("Control+f")
    page.keyboard.type("Angaben")
    page.keyboard.press("Enter")
    until(page, f"{KAMMERWERK}.modeler.get('selection').get().some(one => one.id === '{task}')")
    page.locator(DRAWING).focus()
    where = f"{KAMMERWERK}.modeler.get('elementRegistry').get('{task}').x"
    before = page.evaluate(where)
    page.keyboard.press("ArrowRight")
    assert page.evaluate(where) > before
    page.keyboard.press("Delete")
    assert elements(page, "bpmn:UserTask") == []
    page.keyboard.press("Control+z")
    assert elements(page, "bpmn:UserTask") == [task]
    saved(page)


def test_all_steps_lead_to_their_shape(room):
    """The list names each step once with its kind and what follows; choosing one selects it in the drawing."""
    files = {"register_entry.bpmn": (REGISTER / "register_entry.bpmn").read_bytes()}
    page = room.editor(room.draft("register_entry", files))
    page.get_by_role("tab", name="Alle Schritte").click()
    listed = page.locator(".kw-step:not(.kw-step--path)")
    drawn = page.evaluate(f"{KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.businessObject?.$instanceOf?.('bpmn:FlowNode') && one.type !== 'label').length")
    assert listed.count() == drawn
    step = page.locator(".kw-step[data-element=confirm_forwarding]")
    assert "Aufgabe · weiter: → Abgeben?" in step.inner_text()
    step.click()

    assert page.evaluate(f"{KAMMERWERK}.modeler.get('selection').get().map(one => one.id)") == ["confirm_forwarding"]


def test_a_case_is_played_through_in_german(room):
    """Our own button starts and ends it; nothing is saved, and no English is shown."""
    name = room.draft("playing")
    page = room.editor(name)
    before = room.saved(name)
    page.get_by_role("button", name="Durchspielen").click()
    page.locator(".bts-context-pad[title='Auslösen'], .bts-context-pad").first.click()
    page.locator(".bts-notification").first.wait_for()
    shown = page.locator(".bts-notifications").inner_text()
    page.get_by_role("button", name="Durchspielen beenden").click()

    assert "Vorgang begonnen" in shown
    assert room.saved(name) == before
    assert page.locator(".bts-toggle-mode").is_hidden()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)])
def test_the_editor_has_no_barrier_axe_can_see(room, scheme, width):
    """Inspector, steps, findings and catalogue: no violation; the drawing stays light; the watermark is seen; nothing scrolls sideways."""
    name = room.draft("looking")
    text = room.saved(name).replace(' camunda:candidateGroups="hr"', "")
    room.app.drafts.save_file(name, f"{name}.bpmn", text.encode(), by=room.person("katrin"), revision=None)
    page = room.editor(name, scheme=scheme, width=width)
    found = violations(page)
    if width > 860:
        page.locator(".kw-problem").first.wait_for()
        select(page, elements(page, "bpmn:UserTask")[0])
        found += violations(page)
        page.locator(".djs-context-pad [data-action='append.service-task']").click()
        page.keyboard.press("Escape")
        page.get_by_text("Technische Angaben").click()
        page.get_by_role("button", name="Baustein wählen").click()
        found += violations(page)
        page.keyboard.press("Escape")
    else:
        assert page.get_by_text("Bitte am großen Bildschirm bearbeiten").is_visible()
        assert page.locator(".djs-palette").count() == 0

    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate("getComputedStyle(document.querySelector('#canvas')).backgroundColor") == "rgb(255, 255, 255)"
    page.locator(".bjs-powered-by").scroll_into_view_if_needed()
    on_top = page.evaluate("""() => { const box = document.querySelector('.bjs-powered-by').getBoundingClientRect();
        return Boolean(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('.bjs-powered-by')); }""")
    assert on_top


@pytest.mark.parametrize("path", ["/entwurf", "/entwurf/pages"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 390)])
def test_the_pages_of_drafts_have_no_barrier_axe_can_see(room, path, scheme, width):
    """List and overview: no violation, nothing scrolls sideways."""
    room.draft("pages")
    page = room.window(scheme=scheme, width=width)
    page.goto(path)

    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
