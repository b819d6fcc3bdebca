"""Bad input to the editors' interface: a German answer that says what is wrong, and nothing drawn is lost."""
from __future__ import annotations

import io
import zipfile

import pytest

from web import create_app
from workflows.services.tokens import SCOPES

BOMB = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "' + b"&a;" * 50 + b'">]><definitions>&b;</definitions>'
TABLE = """<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"><decision id="t" name="t"><decisionTable id="dt"><input id="i"><inputExpression id="e"><text>art</text></inputExpression></input><output id="o"/><rule id="r"><inputEntry id="ie"><text>"neu</text></inputEntry><outputEntry id="oe"><text>1</text></outputEntry></rule></decisionTable></decision></definitions>"""


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=["register"], roles=["process_owner"])


@pytest.fixture
def draft(app, katrin):
    """A draft one would not want to lose; gives its files."""
    return dict(app.drafts.begin("umzug", by=katrin, title="Umzug").files)


@pytest.fixture
def ask(app, katrin):
    client, token = create_app(app).test_client(), app.tokens.create(katrin, "Test", scopes=SCOPES, days=1, by=katrin).secret

    def ask(method, path, body=None, files=None, **headers):
        data = body if files is None else {"files": [(io.BytesIO(content), name) for name, content in files.items()]}
        return client.open(
            f"/api/v1{path}", method=method, data=data,
            headers={"Authorization": f"Bearer {token}", **{name.replace("_", "-"): value for name, value in headers.items()}},
        )

    return ask


def zipped(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(("files", "code", "found"), [
    ({"a.bpmn": BOMB}, "import_refused", {"xml_doctype"}),
    ({"a.bpmn": b"<!doctype html><html></html>"}, "import_refused", {"not_bpmn", "xml_unreadable", "xml_doctype"}),
    ({"a.bpmn": b"\x00\x01\x02"}, "import_refused", {"xml_unreadable", "xml_encoding"}),
    ({"bild.png": b"\x89PNG"}, "import_refused", {"file_kind"}),
    ({"a.form": b"{"}, "import_refused", {"form_not_json"}),
    ({"a.yaml": b"- {id: abc}\n" * 100_000}, "import_refused", {"file_too_large"}),
    ({"a.yaml": b'- id: "abc'}, "import_refused", {"scenario_unreadable"}),
    ({"a.bpmn": b" " * (10 * 1024 * 1024 + 1)}, "import_refused", {"file_too_large"}),
    ({"x.zip": zipped({"a.bpmn": b"\0" * (30 * 1024 * 1024)})}, "zip_too_large", None),
    ({"x.zip": zipped({"../a.bpmn": b"<a/>"})}, "zip_path", None),
    ({"x.zip": b"PK\x03\x04kaputt"}, "zip_unreadable", None),
    ({"x.zip": zipped({"umzug/a.bpmn": BOMB, "umzug/b.form": b"{"})}, "import_refused", {"xml_doctype", "form_not_json"}),
])
def test_what_cannot_be_taken_in_is_told_and_changes_nothing(app, ask, draft, files, code, found):
    """A problem document in German, with each file that is wrong, and what to do."""
    answer = ask("POST", "/drafts/umzug/files", files=files)

    assert (answer.status_code, answer.json["code"]) == (422, code)
    assert answer.content_type == "application/problem+json; charset=utf-8"
    if found is not None:
        assert {one["code"] for one in answer.json["problems"]} <= found
        assert all(one["message"] and one["remedy"] and one["file"] for one in answer.json["problems"])
    assert app.drafts.read("umzug").files == draft


def test_a_large_drawing_is_kept_and_a_larger_one_refused(app, ask, draft):
    """Five megabytes are saved as they are, ten and a bit are refused with the limit, and 30 by the door."""
    nodes = "".join(f'<bpmn:userTask id="t{n}" name="{"x" * 400}"/>' for n in range(12_000))
    large = draft["umzug.bpmn"].replace(b"</bpmn:process>", nodes.encode() + b"</bpmn:process>")
    kept = ask("PUT", "/drafts/umzug/files/umzug.bpmn", large, If_Match='"1"')
    refused = ask("PUT", "/drafts/umzug/files/umzug.bpmn", b" " * (10 * 1024 * 1024 + 1), If_Match='"2"')
    outside = ask("PUT", "/drafts/umzug/files/umzug.bpmn", b" " * (30 * 1024 * 1024), If_Match='"2"')

    assert len(large) > 5_000_000
    assert (kept.status_code, kept.headers["ETag"]) == (200, '"2"')
    assert (refused.status_code, refused.json["code"], "10 MB" in refused.json["detail"]) == (422, "file_too_large", True)
    assert outside.status_code == 413
    assert app.drafts.read_file("umzug", "umzug.bpmn").content == large


def test_a_table_with_an_unclosed_quote_is_kept_and_told(ask, draft):
    """The draft holds it; the check names the file; a release is refused with the same."""
    kept = ask("PUT", "/drafts/umzug/files/regeln.dmn", TABLE.encode(), If_Match='"0"')
    told = ask("GET", "/drafts/umzug").json
    refused = ask("POST", "/drafts/umzug/proposals", {"reason": "Neu"})

    assert kept.status_code == 200
    assert told["deployable"] is False
    assert {one["file"] for one in told["problems"]} == {"regeln.dmn"}
    assert (refused.status_code, refused.json["problems"]) == (422, told["problems"])


def test_a_whole_process_goes_out_and_in_again(app, ask, draft):
    """What the export gives is what the import takes."""
    packed = ask("GET", "/drafts/umzug/export")
    came = ask("POST", "/drafts/kopie/files", files={"umzug.zip": packed.data})

    assert packed.headers["Content-Disposition"] == "attachment; filename=umzug.zip"
    assert (came.status_code, came.json["files"], came.json["skipped"]) == (200, sorted(draft), [])
    assert app.drafts.read("kopie").files == draft
