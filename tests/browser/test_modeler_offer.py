"""What the editor offers: only what the engine runs, in German, under the strict content policy."""
from __future__ import annotations

import pytest
from drawing_room import KAMMERWERK, Room, drawing_room, elements, saved, select

pytestmark = pytest.mark.browser
# Findings that say: this element, trigger or marker is never executed (workflows/engine/README.md). Other findings
# of a fresh element (no team, no message, not connected) go away when it is filled in.
REFUSED = {
    "element_not_supported", "compensation_not_supported", "several_event_definitions", "event_not_supported",
    "parallel_event_gateway", "instantiate_not_supported", "error_not_interrupting", "escalation_never_thrown",
    "multi_instance_behavior", "cancel_not_interrupting", "cancel_outside_transaction", "catch_without_trigger",
    "link_misplaced", "loop_misplaced", "subprocess_start_trigger", "topic_misplaced", "token_quantity",
    "correlation_not_supported", "element_unknown", "element_misplaced",
}
# Never shown to people: the standard's English.
ENGLISH = {"Gateway", "Task", "User Task", "Pool", "Lane", "Token", "Event", "Participant", "Sub-process"}


@pytest.fixture(scope="module")
def furnished_room(tmp_path_factory, chromium):
    with drawing_room(tmp_path_factory.mktemp("offer"), chromium) as found:
        yield found


@pytest.fixture
def room(furnished_room: Room):
    furnished_room.complaints.clear()
    yield furnished_room
    furnished_room.close()
    assert furnished_room.complaints == []


# Draws every entry of the menu "Weitere Elemente"; what belongs to a border is put on a step that may have it.
DRAW_ALL = f"""() => {{
    const {{modeler}} = {KAMMERWERK};
    const [menu, create, modeling, canvas, factory] = ['popupMenu', 'create', 'modeling', 'canvas', 'elementFactory'].map(one => modeler.get(one));
    const root = canvas.getRootElement();
    const providers = menu._getProviders('bpmn-create');
    const entries = menu._getEntries(root, providers);
    const plain = create.start;
    const drawn = [];
    Object.entries(entries).forEach(([id, entry], at) => {{
        let given = null;
        create.start = (event, elements) => {{ given = [].concat(elements); }};
        entry.action.click(new MouseEvent('click'));
        const place = {{x: 600 + at % 8 * 420, y: 800 + Math.floor(at / 8) * 360}};
        const [first] = given;
        if (first.type === 'bpmn:Participant') return;  // turns the whole drawing into a pool
        if (first.type === 'bpmn:BoundaryEvent') {{
            const type = first.businessObject.eventDefinitions[0].$type === 'bpmn:EscalationEventDefinition' ? 'bpmn:SubProcess' : 'bpmn:ServiceTask';
            const host = modeling.createShape(factory.createShape({{type, isExpanded: true}}), place, root);
            modeling.createShape(first, {{x: host.x + 40, y: host.y + host.height}}, host, {{attach: true}});
        }} else modeling.createElements(given, place, root);
        drawn.push(id);
    }});
    create.start = plain;
    return drawn;
}}"""

# Applies every entry of "Art ändern" to a fresh element of a kind, in the places elements of that kind stand.
CHANGE_ALL = f"""sources => {{
    const {{modeler}} = {KAMMERWERK};
    const [menu, modeling, canvas, factory] = ['popupMenu', 'modeling', 'canvas', 'elementFactory'].map(one => modeler.get(one));
    const root = canvas.getRootElement();
    let at = 0;
    const done = [];
    const make = ({{attrs, inside, on}}) => {{
        const place = {{x: 600 + at % 8 * 460, y: 6000 + Math.floor(at / 8) * 420}};
        at += 1;
        const frame = inside && modeling.createShape(factory.createShape({{...inside, isExpanded: true}}), place, root);
        const host = on && modeling.createShape(factory.createShape({{...on, isExpanded: true}}), place, root);
        const shape = factory.createShape(attrs);
        if (host) return modeling.createShape(shape, {{x: host.x + 40, y: host.y + host.height}}, host, {{attach: true}});
        return modeling.createShape(shape, place, frame ?? root);
    }};
    for (const source of sources) {{
        const probe = make(source);
        const providers = menu._getProviders('bpmn-replace');
        const ids = Object.keys(menu._getEntries(probe, providers));
        const heads = Object.keys(menu._getHeaderEntries(probe, providers));
        modeling.removeElements([probe]);
        for (const id of ids) {{
            const fresh = make(source);
            menu._getEntries(fresh, providers)[id].action(new MouseEvent('click'));
            done.push(id);
        }}
        for (const id of heads) {{
            const fresh = make(source);
            const entry = menu._getHeaderEntries(fresh, providers)[id];
            entry.action(new MouseEvent('click'), entry);
            done.push(id);
        }}
    }}
    return done;
}}"""
SOURCES = [
    {"attrs": {"type": "bpmn:StartEvent"}},
    {"attrs": {"type": "bpmn:StartEvent"}, "inside": {"type": "bpmn:SubProcess"}},
    {"attrs": {"type": "bpmn:StartEvent", "eventDefinitionType": "bpmn:TimerEventDefinition"},
     "inside": {"type": "bpmn:SubProcess", "triggeredByEvent": True}},
    {"attrs": {"type": "bpmn:IntermediateThrowEvent"}},
    {"attrs": {"type": "bpmn:IntermediateCatchEvent", "eventDefinitionType": "bpmn:TimerEventDefinition"}},
    {"attrs": {"type": "bpmn:EndEvent"}},
    {"attrs": {"type": "bpmn:EndEvent"}, "inside": {"type": "bpmn:Transaction"}},
    {"attrs": {"type": "bpmn:BoundaryEvent", "eventDefinitionType": "bpmn:TimerEventDefinition"}, "on": {"type": "bpmn:UserTask"}},
    {"attrs": {"type": "bpmn:BoundaryEvent", "eventDefinitionType": "bpmn:TimerEventDefinition"}, "on": {"type": "bpmn:SubProcess"}},
    {"attrs": {"type": "bpmn:BoundaryEvent", "eventDefinitionType": "bpmn:TimerEventDefinition"}, "on": {"type": "bpmn:Transaction"}},
    {"attrs": {"type": "bpmn:UserTask"}},
    {"attrs": {"type": "bpmn:SubProcess", "isExpanded": True}},
    {"attrs": {"type": "bpmn:SubProcess", "isExpanded": False}},
    {"attrs": {"type": "bpmn:SubProcess", "isExpanded": True, "triggeredByEvent": True}},
    {"attrs": {"type": "bpmn:Transaction", "isExpanded": True}},
    {"attrs": {"type": "bpmn:ExclusiveGateway"}},
    {"attrs": {"type": "bpmn:DataObjectReference"}},
]


def refusals(room: Room, name: str) -> set[tuple[str, str]]:
    """What the check says is never executed, in the draft as it is saved."""
    found = room.app.repository.check(room.app.drafts.read(name).files)
    return {(one.code, one.element) for one in found if one.code in REFUSED}


def test_every_element_offered_is_one_the_engine_runs(room):
    """All of "Weitere Elemente", drawn where it may stand: the check never says that such a thing is not executed."""
    name = room.draft("elements")
    page = room.editor(name)
    drawn = page.evaluate(DRAW_ALL)
    saved(page)

    assert len(drawn) > 40
    assert refusals(room, name) == set()


def test_every_kind_offered_is_one_the_engine_runs(room):
    """All of "Art ändern" for every kind of element where it stands: nothing the check refuses."""
    name = room.draft("kinds")
    page = room.editor(name)
    done = page.evaluate(CHANGE_ALL, SOURCES)
    saved(page)

    assert len(done) > 100
    assert refusals(room, name) == set()
    assert page.evaluate(f"[...{KAMMERWERK}.misses]") == []


def test_nothing_the_modeler_says_is_english(room):
    """Menus, pads, hints of every kind of element, the overview, aligning: all texts have German, none is the standard's."""
    name = room.draft("german")
    page = room.editor(name)
    page.evaluate(CHANGE_ALL, SOURCES)
    shown = set()
    for kind in ("bpmn:UserTask", "bpmn:InclusiveGateway", "bpmn:SubProcess", "bpmn:BoundaryEvent", "bpmn:SequenceFlow", "bpmn:EventBasedGateway"):
        select(page, elements(page, kind)[0])
        shown |= set(page.locator(".djs-context-pad .entry").evaluate_all("all => all.map(one => one.getAttribute('title') ?? one.ariaLabel ?? '')"))
        replace = page.locator(".djs-context-pad [data-action=replace]")
        if replace.count():
            replace.click()
            shown |= set(page.locator(".djs-popup .entry").evaluate_all("all => all.map(one => one.textContent.trim() || one.title)"))
            page.keyboard.press("Escape")
    page.locator(".djs-palette [data-action=create]").click()
    shown |= set(page.locator(".djs-popup .entry, .djs-popup .entry-header").evaluate_all("all => all.map(one => one.textContent.trim())"))
    page.keyboard.press("Escape")
    page.evaluate(f"{KAMMERWERK}.modeler.get('canvas').zoom('fit-viewport', 'auto')")
    page.evaluate(f"{KAMMERWERK}.modeler.get('selection').select({KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.type === 'bpmn:UserTask'))")
    page.locator(".djs-context-pad [data-action=align-elements]").click()
    shown |= set(page.locator(".djs-popup .entry").evaluate_all("all => all.map(one => one.title || one.textContent.trim())"))
    page.keyboard.press("Escape")
    page.evaluate(f"{KAMMERWERK}.modeler.get('minimap').open()")
    shown.add(page.locator(".djs-minimap .toggle").inner_text())
    page.evaluate(f"{KAMMERWERK}.modeler.get('editorActions').trigger('find')")

    assert page.evaluate(f"[...{KAMMERWERK}.misses]") == []
    assert {text for text in shown if set(text.replace(":", " ").split()) & ENGLISH} == set()


def test_the_check_would_tell_what_is_never_executed(room):
    """The measure of the two tests above measures: a kind that is not offered is refused by the check."""
    name = room.draft("refused")
    page = room.editor(name)
    page.evaluate(f"""() => {{ const {{modeler}} = {KAMMERWERK};
        const shape = modeler.get('elementFactory').createShape({{type: 'bpmn:ComplexGateway'}});
        modeler.get('modeling').createShape(shape, {{x: 700, y: 700}}, modeler.get('canvas').getRootElement()); }}""")
    saved(page)

    assert {code for code, _ in refusals(room, name)} == {"element_not_supported"}


def test_pools_and_lanes_are_drawn_and_run(room):
    """A pool around the process, a lane with a team: German, saved, and nothing the check refuses."""
    name = room.draft("lanes")
    page = room.editor(name)
    page.evaluate(f"""() => {{ const {{modeler}} = {KAMMERWERK};
        const shape = modeler.get('elementFactory').createParticipantShape({{type: 'bpmn:Participant', isExpanded: true}});
        const pool = modeler.get('modeling').createShape(shape, {{x: 480, y: 300}}, modeler.get('canvas').getRootElement());
        modeler.get('modeling').addLane(pool, 'bottom'); }}""")
    lane = elements(page, "bpmn:Lane")[0]
    select(page, lane)
    page.get_by_label("Bezeichnung").fill("Personal")
    page.get_by_label("Team").select_option(label="Personal")
    pool = elements(page, "bpmn:Participant")[0]
    select(page, pool)
    page.get_by_label("Zweck").fill("Zum Ausprobieren.")
    saved(page)
    xml = room.saved(name)

    assert '<camunda:property name="candidateGroups" value="hr" />' in xml
    assert '<camunda:property name="purpose" value="Zum Ausprobieren." />' in xml
    assert refusals(room, name) == set()
    assert page.evaluate(f"[...{KAMMERWERK}.misses]") == []


def test_styles_of_the_libraries_hold_under_the_strict_policy(room):
    """No style is refused while menus, search, minimap, playing and dialogs are open, and they have their looks."""
    page = room.editor(room.draft("strict"))
    select(page, elements(page, "bpmn:UserTask")[0])
    page.locator(".djs-context-pad [data-action=replace]").click()
    popup = page.locator(".djs-popup").bounding_box()
    page.keyboard.press("Escape")
    page.evaluate(f"{KAMMERWERK}.modeler.get('selection').select({KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.businessObject?.$instanceOf?.('bpmn:FlowNode') && one.type !== 'label'))")
    page.locator(".djs-context-pad [data-action=align-elements]").click()
    stroke = page.locator(".djs-popup svg rect").first.evaluate("one => getComputedStyle(one).strokeWidth")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Durchspielen").click()
    page.locator(".bts-context-pad").first.click()
    page.locator(".bts-notification").first.wait_for()
    colour = page.locator(".bts-notification .bts-scope").first.evaluate("one => one.style.background")
    page.get_by_role("button", name="Durchspielen beenden").click()

    assert popup is not None
    assert popup["width"] >= 250
    assert stroke == "100px"
    assert colour
