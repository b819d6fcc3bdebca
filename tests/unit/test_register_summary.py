"""What a clerk reads of an application before deciding."""
from __future__ import annotations

import datetime as dt
from typing import Any

from handlers.register.summary import facts

CARLA = {"family_name": "Clausen", "first_names": "Carla", "birth_date": dt.date(1984, 9, 2)}


def read(**changes: Any) -> dict[str, str]:
    """The facts of an application, by label."""
    application = {
        "owner": {"kind": "natural", "person": CARLA | {"street": "Gasse 3", "postcode": "18055", "place": "Rostock"},
                  "ihk_member": "no", "already_entered": []},
        "establishment": {"kind": "main", "name": "Salon", "street": "Weg 1", "postcode": "18055", "place": "Rostock"},
        "trades": [],
    } | changes
    return {one["key"]: one["value"] for one in facts(application)}


def test_who_applies_and_where() -> None:
    """Owner with day of birth, home, business; what was not stated has no line."""
    found = read()
    assert found["Inhaber"] == "Carla Clausen, geboren am 02.09.1984"
    assert found["Wohnung"] == "Gasse 3, 18055 Rostock"
    assert found["Betrieb"] == "Salon, Weg 1, 18055 Rostock"
    assert found["Mitglied der IHK"] == "nein"
    assert "Erreichbar" not in found
    assert "Bereits eingetragen" not in found


def test_a_company_is_named_with_its_register() -> None:
    """Legal form, court and number; the person acts for it."""
    found = read(owner={"kind": "legal", "legal_form": "GmbH", "register_court": "Rostock",
                        "register_number": "HRB 10042", "person": CARLA})
    assert found["Rechtsform"] == "GmbH, Rostock, HRB 10042"
    assert found["Vertretung"].startswith("Carla Clausen")


def test_who_leads_and_what_proves_it() -> None:
    """An employed lead with hours; an exam in another trade names that trade (§ 7 Abs. 1 HwO)."""
    exam = {"kind": "meister", "trade": "A4", "date": dt.date(2016, 4, 22), "body": "Handwerkskammer"}
    lead = {"who": "employee", "person": CARLA, "weekly_hours": 40}
    found = read(trades=[{"trade": "A23", "activity": "Metalldächer", "start_date": dt.date(2027, 2, 1),
                          "lead": lead, "qualifications": [exam]}])
    assert found["Tätigkeit"] == "Metalldächer, ab 01.02.2027"
    assert found["Betriebsleitung"] == "Carla Clausen, geboren am 02.09.1984, angestellt, 40 Stunden in der Woche"
    assert found["Qualifikation"] == "Meisterprüfung Dachdecker, 22.04.2016, Handwerkskammer"


def test_several_trades_stay_apart() -> None:
    """With more than one trade every line says which one it is about; no trade of B needs a lead."""
    found = read(trades=[{"trade": "A27", "activity": "Möbel", "lead": {"who": "owner"}},
                         {"trade": "B1-33", "activity": "Reinigung"}])
    assert found["Tätigkeit Tischler"] == "Möbel"
    assert found["Betriebsleitung Tischler"] == "Inhaber selbst"
    assert found["Tätigkeit Gebäudereiniger"] == "Reinigung"
    assert "Betriebsleitung Gebäudereiniger" not in found
