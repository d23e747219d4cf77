"""E17: the days of all the declarations, with or without one open; noted, opened, put in a calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from icalendar import Calendar
from PySide6.QtCore import Qt

from forfait_desktop.ui.deadlines.screen import DeadlinesScreen
from tests.sample import SAMPLE_ID
from tests.ui.desktop import Desktop, plain
from tests.ui.practice_library import NAMES, add_practice


def shown(desktop: Desktop) -> DeadlinesScreen:
    desktop.window.side.show("echeances")
    screen = desktop.window.side.screen
    assert isinstance(screen, DeadlinesScreen)
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    desktop.settle()
    return screen


def rows(screen: DeadlinesScreen) -> list[tuple[str, str, str]]:
    return [(plain(one.row.day_text), plain(one.row.what), plain(one.row.when)) for one in screen._lines]


def test_given_the_home_screen_when_the_season_is_said_then_it_leads_to_the_deadlines_without_opening_anything(
    desktop: Desktop,
) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.start()
    desktop.qtbot.waitUntil(lambda: desktop.has("bandeau.saison"))
    desktop.click("saison.echeances")
    assert desktop.text("ecran.titre") == "Échéances"
    assert desktop.window.desk is None


def test_given_two_physicians_when_the_deadlines_open_then_a_day_is_one_row_with_what_it_was_and_how_far(
    desktop: Desktop,
) -> None:
    add_practice(desktop, NAMES[:2])
    desktop.start()
    screen = shown(desktop)
    found = rows(screen)
    assert found[0] == ("31 déc. 2023", "Forfait structure 2023 : fin de la période de référence", "Dans 11 jours")
    what = next(text for _, text, _ in found if "VSM" in text)
    assert what.endswith("(au lieu du 31 décembre 2023)")
    assert ("4 févr. 2024", "Forfait structure 2023 : fin de la saisie sur amelipro", "Dans 46 jours") in found
    assert screen._lines[0].row.whose == "Dr Claire MARTIN et Dr Paul ROY"
    assert desktop.says("Source : Présentation « Forfait structure » du 18 décembre 2023")
    assert desktop.focused() == screen._lines[0].open.objectName()


def test_given_a_declaration_open_behind_when_the_deadlines_open_then_all_are_listed_and_enter_opens_one(
    desktop: Desktop,
) -> None:
    paths = add_practice(desktop, NAMES[:2])
    desktop.start(paths[0])
    screen = shown(desktop)
    desktop.key(Qt.Key.Key_Down, on=screen._lines[0].open)
    assert screen._lines[1].open.hasFocus()
    menu = screen._lines[1].menu(screen._lines[1].row.declarations, "ouvrir")
    assert [action.text() for action in menu.actions()] == ["Dr Claire MARTIN", "Dr Paul ROY"]
    menu.actions()[1].trigger()
    desktop.settle()
    assert desktop.text("entete.medecin") == "Dr Paul ROY"


def test_given_one_declaration_with_several_days_then_no_two_buttons_are_called_alike(desktop: Desktop) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.start()
    names = [plain(one.open.accessibleName()) for one in shown(desktop)._lines]
    assert len(names) > 2
    assert len(set(names)) == len(names)
    assert (
        names[0] == "Ouvrir la déclaration : Dr Claire MARTIN, Forfait structure 2023 : fin de la période de référence"
    )


def test_given_a_day_that_nobody_published_then_it_is_said_unknown_and_can_be_noted(desktop: Desktop) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.start()
    screen = shown(desktop)
    unknown = [line for line in screen._lines if line.row.group == "unknown"]
    assert [plain(line.row.day_text) for line in unknown] == ["Date inconnue"]
    assert desktop.says("Dates inconnues")
    desktop.click(f"echeance.{SAMPLE_ID}.payment..noter")
    desktop.type("dates.payment", "demain")
    desktop.click("dates.noter")
    assert desktop.says("Saisissez une date, par exemple 31/12/2023."), "what is no date is refused"
    desktop.type("dates.payment", "02/05/2024")
    desktop.click("dates.noter")
    desktop.settle()
    found = rows(screen)
    assert ("2 mai 2024", "Forfait structure 2023 : versement attendu", "Dans 134 jours") in found
    assert desktop.says("Date notée par vous.")


def test_given_a_payment_that_is_due_when_its_link_is_pressed_then_the_verification_of_that_declaration_opens(
    desktop: Desktop,
) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.clock.day = date(2024, 5, 2)
    desktop.start()
    shown(desktop)
    desktop.click(f"echeance.{SAMPLE_ID}.payment..montant")
    assert desktop.text("ecran.titre") == "Vérifier le versement"
    assert desktop.window.desk is not None
    assert desktop.window.desk.session.dossier.physician.name == "Dr Claire MARTIN"


def test_given_the_month_when_the_arrows_are_pressed_then_its_days_are_listed_under_the_grid(desktop: Desktop) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.start()
    screen = shown(desktop)
    desktop.click("echeances.mois")
    assert desktop.says("Décembre 2023")
    assert [line.row.day for line in screen._lines] == [date(2023, 12, 11), date(2023, 12, 31)]
    assert "31 décembre, 1 échéance" in plain(screen.month.grid.accessibleName())
    desktop.click("echeances.suivant")
    assert desktop.says("Janvier 2024")
    for _ in range(3):
        desktop.click("echeances.suivant")
    assert desktop.text("echeances.vide") == "Aucune échéance connue ce mois-ci."
    desktop.click("echeances.liste")
    assert len(screen._lines) > 2


def test_given_a_calendar_made_twice_then_the_same_days_keep_the_same_ids(desktop: Desktop, tmp_path: Path) -> None:
    add_practice(desktop, NAMES[:2])
    desktop.start()
    screen = shown(desktop)
    files = []
    for name in ("un", "deux.ics"):
        desktop.dialogs.next = tmp_path / name
        desktop.click("echeances.agenda")
        desktop.qtbot.waitUntil(lambda: screen._progress is None)
        files.append((tmp_path / "deux.ics" if name == "deux.ics" else tmp_path / "un.ics").read_bytes())
        screen._dates.note(SAMPLE_ID, "payment", date(2024, 5, 2))
    first, second = (
        {str(one["UID"]): one.decoded("DTSTART") for one in Calendar.from_ical(data).walk("VEVENT")} for data in files
    )
    assert first.items() <= second.items()
    added = set(second) - set(first)
    assert {second[one] for one in added} == {date(2024, 5, 2)}, "a day that was noted is in the calendar too"
    assert desktop.says("Ouvrez ce fichier avec votre agenda")


def test_given_a_noted_day_that_changes_then_calendars_take_the_new_one(desktop: Desktop, tmp_path: Path) -> None:
    add_practice(desktop, NAMES[:2])
    desktop.start()
    screen = shown(desktop)
    found: list[dict[str, tuple[date, int]]] = []
    # The last one goes back to the first: neither the day nor the declaration tells that it is newer.
    for number, day in enumerate((date(2024, 5, 2), date(2024, 5, 9), date(2024, 5, 2))):
        screen._dates.note(SAMPLE_ID, "payment", day)
        desktop.dialogs.next = tmp_path / f"{number}.ics"
        desktop.click("echeances.agenda")
        desktop.qtbot.waitUntil(lambda: screen._progress is None)
        events = Calendar.from_ical((tmp_path / f"{number}.ics").read_bytes()).walk("VEVENT")
        found.append({str(one["UID"]): (one.decoded("DTSTART"), int(str(one["SEQUENCE"]))) for one in events})
        assert [when for when, _ in found[-1].values() if when in (date(2024, 5, 2), date(2024, 5, 9))] == [day, day]
    noted = [uid for uid, (when, _) in found[0].items() if when == date(2024, 5, 2)]
    for uid in noted:
        first, second, third = (state[uid][1] for state in found)
        assert first < second < third
    others = found[0].keys() - set(noted)
    assert all(found[0][uid] == found[2][uid] for uid in others)


def test_given_a_folder_that_cannot_be_written_then_the_sentence_says_so(desktop: Desktop, tmp_path: Path) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.start()
    screen = shown(desktop)
    desktop.dialogs.next = tmp_path / "absent" / "agenda.ics"
    desktop.click("echeances.agenda")
    desktop.qtbot.waitUntil(lambda: screen._progress is None)
    assert desktop.says("Impossible d’enregistrer")


def test_given_an_empty_library_then_there_is_no_deadline_and_nothing_to_export(desktop: Desktop) -> None:
    desktop.start()
    shown(desktop)
    assert desktop.text("echeances.vide") == "Aucune échéance : il n’y a pas encore de déclaration."
    assert not desktop.find("echeances.agenda").isEnabled()


def test_given_only_days_that_are_over_then_the_next_year_is_said_unknown(desktop: Desktop) -> None:
    add_practice(desktop, NAMES[:1])
    desktop.clock.day = date(2025, 6, 1)
    desktop.start()
    shown(desktop)
    assert desktop.text("echeances.vide") == "Aucune échéance connue pour 2025 : les règles ne sont pas publiées."


def test_given_a_damaged_dossier_then_its_days_are_said_missing(desktop: Desktop) -> None:
    paths = add_practice(desktop, NAMES[:2])
    paths[1].write_bytes(b"{")
    desktop.start()
    shown(desktop)
    assert desktop.says("1 déclaration illisible")
