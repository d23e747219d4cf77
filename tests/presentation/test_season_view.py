"""The line of the library that says what to do now, from the rows of the index."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.presentation.home.season_view import SeasonView, Which, season_view
from forfait_desktop.presentation.wording.base import french
from forfait_desktop.presentation.wording.seasons import SeasonWords
from forfait_desktop.storage.library_row import IndexRow, RowState, Summary


class Noted:
    """Keeps the dates in place of the settings."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, Which], date | None] = {}

    def day(self, campaign: str, which: Which) -> date | None:
        return self.kept.get((campaign, which))

    def note(self, campaign: str, which: Which, day: date | None) -> None:
        self.kept[campaign, which] = day


def row(year: int = 2025, state: RowState = "in-progress", name: str = "Dr Claire MARTIN", **dates: str) -> IndexRow:
    summary = Summary(
        title=f"{year} — forfait structure",
        programme="forfait-structure",
        year=year,
        period_end=dates.get("period_end", f"{year}-12-31"),
        opens=dates.get("opens", f"{year}-12-15"),
        closes=dates.get("closes", f"{year + 1}-02-08"),
    )
    return IndexRow(
        Path(f"{name} {year}"), name=name, campaign=f"forfait-structure-{year}", state=state, summary=summary
    )


def view(*rows: IndexRow, day: date, noted: Noted | None = None) -> SeasonView:
    found = season_view(rows, noted or Noted(), day, SeasonWords(french))
    assert found is not None
    return found


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def actions(shown: SeasonView) -> list[str]:
    return [one.id for one in shown.actions]


@pytest.mark.parametrize(
    ("day", "text", "first"),
    [
        (
            date(2025, 12, 15),
            (
                "Piloter forfait structure 2025 : encore 16 jours pour agir sur vos taux, jusqu’au 31 décembre 2025. "
                "La saisie est déjà ouverte sur amelipro."
            ),
            "et-si",
        ),
        (
            date(2026, 1, 20),
            (
                "Déclarer forfait structure 2025 : la saisie sur amelipro est ouverte encore 19 jours, jusqu’au "
                "8 février 2026."
            ),
            "recopier",
        ),
        (
            date(2026, 5, 5),
            "Vérifier forfait structure 2025 : après le versement, comparez le montant reçu à l’estimation.",
            "verifier",
        ),
    ],
)
def test_what_to_do_changes_with_the_season(day: date, text: str, first: str) -> None:
    shown = view(row(), row(2026, state="closed"), day=day)
    assert plain(shown.text) == text
    assert actions(shown)[0] == first


def test_the_year_that_runs_comes_before_the_check_of_the_former_one() -> None:
    assert view(row(), row(2026), day=date(2026, 5, 5)).season == "steer"
    assert view(row(), row(2026), day=date(2026, 1, 20)).season == "declare"


def test_a_week_before_the_end_the_line_is_a_warning() -> None:
    assert view(row(), day=date(2026, 1, 31)).severity == "info"
    assert view(row(), day=date(2026, 2, 1)).severity == "warn"
    assert plain(view(row(), day=date(2026, 2, 7)).text).startswith(
        "Déclarer forfait structure 2025 : la saisie sur amelipro est ouverte encore 1 jour, jusqu’au"
    )


def test_what_is_not_published_is_said_so_and_can_be_noted() -> None:
    unknown = row(2026, opens="", closes="")
    during = view(unknown, day=date(2026, 6, 1))
    assert plain(during.text).endswith("Ouverture de la saisie : non publiée.")
    assert "note" in actions(during)
    after = view(unknown, row(2027, state="closed"), day=date(2027, 1, 10))
    assert plain(after.text) == "Forfait structure 2026 : l’année est finie. Ouverture de la saisie : non publiée."
    assert actions(after) == ["open", "note"]
    noted = Noted()
    noted.note("forfait-structure-2026", "opens", date(2027, 1, 8))
    noted.note("forfait-structure-2026", "closes", date(2027, 2, 12))
    shown = view(unknown, day=date(2027, 1, 10), noted=noted)
    assert shown.season == "declare"
    assert "12 février 2027" in plain(shown.text)


def test_a_noted_payment_opens_the_season_of_checking() -> None:
    noted = Noted()
    noted.note("forfait-structure-2025", "payment", date(2026, 4, 21))
    shown = view(row(state="copied"), row(2026, state="closed"), day=date(2026, 5, 5), noted=noted)
    assert plain(shown.text).startswith("Vérifier forfait structure 2025 : versement noté au 21 avril 2026")
    assert "note" not in actions(shown)


def test_a_year_without_declaration_is_offered() -> None:
    shown = view(row(state="paid"), day=date(2026, 5, 5))
    assert (shown.season, actions(shown)) == ("create", ["new"])
    assert plain(shown.actions[0].text) == "Créer la déclaration 2026"


def test_the_most_pressing_speaks_for_those_at_the_same_point() -> None:
    shown = view(row(), row(name="Dr Paul ROY"), row(name="Dr Inès SAÏD"), row(2024), day=date(2026, 1, 20))
    assert plain(shown.text).endswith("2 autres déclarations sont au même point.")
    assert plain(shown.actions[1].name) == "Ouvrir la déclaration : Dr Claire MARTIN"


def test_nothing_is_said_of_what_is_over() -> None:
    noted = Noted()
    words = SeasonWords(french)
    assert season_view((), noted, date(2026, 5, 5), words) is None
    assert season_view((row(2026, state="paid"),), noted, date(2026, 5, 5), words) is None
    old = view(row(2020), day=date(2026, 5, 5))
    assert old.season == "create"
