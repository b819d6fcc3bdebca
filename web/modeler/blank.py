"""Empty files to begin with: a diagram that runs, a table, a form, a letter, a trial."""
from __future__ import annotations

import json
import re
import unicodedata
from xml.sax.saxutils import quoteattr

from web.modeler.kinds import Kind

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}


def blank(kind: Kind, title: str) -> tuple[str, bytes]:
    """Name and content of a new file.

    :param title: what people call it; the name of the file is made of it.
    """
    key = key_of(title)
    return f"{kind.folder}{key}{kind.ending}", _CONTENTS[kind.key](key, title).encode()


def key_of(title: str) -> str:
    """A title as a name for files and elements: "Antrag prüfen" -> "antrag_pruefen"."""
    text = "".join(_UMLAUTS.get(letter, letter) for letter in title.lower())
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    found = re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or "neu"
    return found if found[0].isalpha() else f"n_{found}"


def _diagram(key: str, title: str) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="{key}_definitions" targetNamespace="https://kammerwerk.example/bpmn/{key}" exporter="Kammerwerk" exporterVersion="1">
  <bpmn:process id="{key}" name={quoteattr(title)} isExecutable="true">
    <bpmn:startEvent id="begin" name="Beginn" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="{key}_diagram">
    <bpmndi:BPMNPlane id="{key}_plane" bpmnElement="{key}">
      <bpmndi:BPMNShape id="begin_shape" bpmnElement="begin">
        <dc:Bounds x="180" y="160" width="36" height="36" />
      </bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
"""


def _table(key: str, title: str) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="{key}_definitions" name={quoteattr(title)} namespace="https://kammerwerk.example/dmn/{key}" exporter="Kammerwerk" exporterVersion="1">
  <decision id="{key}" name={quoteattr(title)}>
    <decisionTable id="{key}_table" hitPolicy="FIRST">
      <input id="{key}_input" label="Angabe">
        <inputExpression id="{key}_expression" typeRef="string"><text>value</text></inputExpression>
      </input>
      <output id="{key}_output" label="Ergebnis" name="result" typeRef="string" />
      <rule id="{key}_rule"><inputEntry id="{key}_entry"><text>-</text></inputEntry><outputEntry id="{key}_result"><text>""</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
"""


def _form(key: str, title: str) -> str:
    text = {"type": "text", "id": f"{key}_text", "text": f"# {title}"}
    return json.dumps({
        "type": "default", "id": key, "schemaVersion": 19, "components": [text],
        "exporter": {"name": "Kammerwerk", "version": "1"},
    }, ensure_ascii=False, indent=2) + "\n"


def _letter(key: str, title: str) -> str:
    return f"// {title}\n#import \"layout.typ\": *\n\n"


def _scenario(key: str, title: str) -> str:
    return f"# {title}\n"


_CONTENTS = {"diagramm": _diagram, "tabelle": _table, "formular": _form, "brief": _letter, "szenario": _scenario}
