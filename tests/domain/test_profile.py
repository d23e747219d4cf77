"""Profile, what is set aside or kept, neutralisation, drafts (design §4, 2 and 3).

A profile answer that is missing is unknown: the line is decided only if every possible answer agrees.
"""

from __future__ import annotations

from datetime import date

import pytest

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.answers import UNKNOWN, Profile, Value
from forfait_desktop.domain.campaign import Campaign, Indicator, Neutralisation, Rule
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.lines import LineReader
from forfait_desktop.domain.results import Evaluation, IndicatorResult
from tests.domain.builders import (
    CLOSES,
    GP,
    IN_WINDOW,
    PERIOD_END,
    bundle,
    campaign,
    checklist,
    criterion,
    done,
    entry,
    gated,
    held,
    indicator,
    parts,
    rate,
    tiers,
    typed,
    yes_no,
)

YES: dict[str, Value] = {"atteint": True}
LAP = criterion("lap", profile={"lap_available": True}, profile_reason="Pas de LAP certifié pour cette spécialité.")
SOFTWARE = indicator("logiciel-segur", checklist("segur", LAP), 50)
DMT = indicator(
    "dmt", rate("9/10"), 40, profile={"medecin_traitant": True}, profile_reason="Réservé aux médecins traitants."
)
GRANTED = Neutralisation("Accordé à tous les généralistes.", ("avis",), {"specialty_group": "generaliste"})
DMT_2023 = indicator(
    "dmt", rate("9/10"), 40, profile={"medecin_traitant": True}, neutralised=GRANTED, profile_reason="Réservé."
)


def seen(made: Campaign, answers: dict[str, dict[str, Value]], profile: Profile, **more: object) -> Evaluation:
    return evaluate(made, entry(answers, profile=profile, **more), IN_WINDOW)


def line(of: Indicator, answers: dict[str, Value], profile: Profile = GP, **more: object) -> IndicatorResult:
    made = campaign([of])
    key = made.indicators[0].id
    return seen(made, {key: answers} if answers else {}, profile, **more).indicator(key)


# --- A criterion that the profile removes: the certified LAP -------------------------------------------------------


@pytest.mark.parametrize(
    ("available", "segur", "lap", "status"),
    [
        (True, True, True, "met"),
        (True, True, None, "started"),
        (True, True, False, "not_met"),
        (False, True, None, "met"),
        (False, True, False, "met"),
        (False, None, False, "unanswered"),
        (False, False, True, "not_met"),
        # The question was not answered: both worlds must agree.
        (None, True, True, "met"),
        (None, True, False, "started"),
        (None, True, None, "started"),
        (None, True, UNKNOWN, "started"),
        (None, False, None, "not_met"),
        (None, None, None, "unanswered"),
    ],
)
def test_lap(available: bool | None, segur: Value | None, lap: Value | None, status: str) -> None:
    answers = {key: value for key, value in (("segur", segur), ("lap", lap)) if value is not None}
    assert line(SOFTWARE, answers, Profile(lap_available=available)).status == status


def test_what_the_profile_removes_is_told() -> None:
    result = line(SOFTWARE, {"segur": True}, Profile(lap_available=False))
    assert result.removed == ("lap",)
    assert [reason.code for reason in result.reasons] == [codes.CRITERIA_MET, codes.CRITERIA_REMOVED]
    assert result.reasons[1].params["reason"] == "Pas de LAP certifié pour cette spécialité."


def test_the_missing_profile_answer_is_the_reason() -> None:
    result = line(SOFTWARE, {"segur": True, "lap": False}, Profile())
    assert [(r.code, r.params["keys"]) for r in result.reasons] == [(codes.PROFILE_UNKNOWN, ("lap_available",))]
    assert result.missing == ("lap",)
    warnings = seen(campaign([SOFTWARE]), {"logiciel-segur": {"segur": True, "lap": False}}, Profile()).warnings
    told = next(warning for warning in warnings if warning.code == codes.PROFILE_UNKNOWN)
    assert told.params == {"keys": ("lap_available",), "indicators": ("logiciel-segur",)}


def test_the_profile_is_not_named_where_it_changes_nothing() -> None:
    result = line(SOFTWARE, {"segur": True, "lap": True}, Profile())
    assert [reason.code for reason in result.reasons] == [codes.CRITERIA_MET]


def test_a_line_without_any_criterion_left_does_not_apply() -> None:
    only = indicator("lap-seul", checklist(LAP), 50)
    result = line(only, {"lap": True}, Profile(lap_available=False))
    assert result.status == "not_applicable"
    assert (result.reasons[0].code, result.reasons[0].params["all"]) == (codes.CRITERIA_REMOVED, True)
    kept = line(only, {"lap": True}, Profile(lap_available=False), applicability={"lap-seul": "kept"})
    assert kept.status == "met"


# --- A line that the profile excludes: dmt ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("medecin_traitant", "answers", "status", "places"),
    [
        (True, {"taux": done(9, 10)}, "met", parts(acquired=40)),
        (True, {}, "unanswered", parts(open=40)),
        (False, {"taux": done(9, 10)}, "not_applicable", parts(lost=40)),
        (False, {}, "not_applicable", parts(lost=40)),
        (None, {"taux": done(9, 10)}, "started", parts(open=40)),
        (None, {"taux": done(1, 10)}, "started", parts(open=40)),
        (None, {}, "unanswered", parts(open=40)),
    ],
)
def test_dmt_is_for_the_medecin_traitant(
    medecin_traitant: bool | None, answers: dict[str, Value], status: str, places: object
) -> None:
    result = line(DMT, answers, Profile(medecin_traitant=medecin_traitant))
    assert (result.status, held(result.parts)) == (status, places)


def test_why_it_does_not_apply() -> None:
    result = line(DMT, {"taux": done(9, 10)}, Profile(medecin_traitant=False))
    assert result.reasons[0].code == codes.PROFILE_EXCLUDES
    assert result.reasons[0].params == {"keys": ("medecin_traitant",), "reason": "Réservé aux médecins traitants."}
    assert (result.missing, result.rate) == ((), None)


def test_kept_cancels_what_the_profile_removed() -> None:
    answers: dict[str, dict[str, Value]] = {"dmt": {"taux": done(9, 10)}}
    for medecin_traitant in (False, None):
        profile = Profile(medecin_traitant=medecin_traitant)
        result = seen(campaign([DMT]), answers, profile, applicability={"dmt": "kept"})
        assert result.indicator("dmt").status == "met"
        told = codes.KEPT_AGAINST_PROFILE in {warning.code for warning in result.warnings}
        assert told is (medecin_traitant is False)


# --- Neutralised --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "answers", "status"),
    [
        (Profile("generaliste", medecin_traitant=True), {"taux": done(0, 10)}, "neutralised"),
        (Profile("generaliste", medecin_traitant=False), {}, "neutralised"),
        (Profile("generaliste"), {}, "neutralised"),
        (Profile("specialiste", medecin_traitant=True), {"taux": done(9, 10)}, "met"),
        (Profile("specialiste", medecin_traitant=True), {"taux": done(0, 10)}, "not_met"),
        (Profile("radiologue", medecin_traitant=False), {"taux": done(9, 10)}, "not_applicable"),
        # Neutralised for one, met for the others: met for all.
        (Profile(medecin_traitant=True), {"taux": done(9, 10)}, "met"),
        (Profile(medecin_traitant=True), {"taux": done(0, 10)}, "started"),
        (Profile(medecin_traitant=True), {}, "unanswered"),
        (Profile(medecin_traitant=False), {"taux": done(9, 10)}, "started"),
        (Profile(), {"taux": done(9, 10)}, "started"),
    ],
)
def test_dmt_2023_is_granted_to_every_generaliste(profile: Profile, answers: dict[str, Value], status: str) -> None:
    assert line(DMT_2023, answers, profile).status == status


def test_neutralised_for_everyone_whatever_is_answered() -> None:
    granted = indicator("teletransmission", rate("2/3"), 50, neutralised=Neutralisation("Crise sanitaire.", ("avis",)))
    given: list[dict[str, Value]] = [{}, {"taux": done(0, 10)}, {"taux": UNKNOWN}]
    for answers in given:
        result = line(granted, answers, Profile())
        assert (result.status, held(result.parts), result.missing) == ("neutralised", parts(acquired=50), ())
    reason = line(granted, {}).reasons[0]
    assert (reason.code, reason.sources) == (codes.NEUTRALISED, ("avis",))
    assert reason.params == {"reason": "Crise sanitaire.", "everyone": True}


def test_neutralised_even_set_aside_or_with_a_draft() -> None:
    granted = indicator("t", rate("2/3"), 50, neutralised=Neutralisation("Crise.", ()))
    assert line(granted, {}, applicability={"t": "set-aside"}).status == "neutralised"
    assert line(granted, {}, drafts={"t": {"taux": {"done": "x"}}}).status == "neutralised"


# --- Set aside ----------------------------------------------------------------------------------------------------


def test_set_aside_is_lost_and_says_so() -> None:
    result = line(indicator("video", yes_no(), 50), YES, applicability={"video": "set-aside"})
    assert (result.status, held(result.parts)) == ("not_applicable", parts(lost=50))
    assert result.reasons[0].code == codes.SET_ASIDE


def test_a_required_line_cannot_be_set_aside() -> None:
    made = gated([indicator("horaires", yes_no(), None, "volet-1")])
    result = seen(made, {"horaires": {"atteint": False}}, GP, applicability={"horaires": "set-aside"})
    assert result.indicator("horaires").status == "not_met"
    assert [w.params for w in result.warnings if w.code == codes.SET_ASIDE_REFUSED] == [{"indicator": "horaires"}]


def test_a_required_line_that_the_profile_excludes_leaves_the_gate() -> None:
    required = [
        indicator("horaires", yes_no(), None, "volet-1"),
        indicator("dmt", rate("9/10"), None, "volet-1", profile={"medecin_traitant": True}),
    ]
    made = gated(required)
    out = seen(made, {"horaires": YES}, Profile(medecin_traitant=False)).gates[0]
    assert (out.state, out.need) == ("open", 1)
    unknown = seen(made, {"horaires": YES}, Profile()).gates[0]
    assert (unknown.state, unknown.need, unknown.missing) == ("unknown", 2, ("dmt",))


def test_a_gate_never_needs_more_lines_than_apply() -> None:
    required = [
        indicator("horaires", yes_no(), None, "volet-1"),
        indicator("dmt", rate("9/10"), None, "volet-1", profile={"medecin_traitant": True}),
    ]
    found = seen(gated(required, at_least=2), {"horaires": YES}, Profile(medecin_traitant=False)).gates[0]
    assert (found.state, found.need) == ("open", 1)


# --- Drafts -------------------------------------------------------------------------------------------------------


def test_an_entry_that_cannot_be_right_makes_the_line_invalid_and_possible() -> None:
    result = line(DMT, {"taux": done(9, 10)}, drafts={"dmt": {"taux": {"done": "148", "total": "120"}}})
    assert (result.status, held(result.parts), result.missing) == ("invalid", parts(open=40), ("taux",))
    assert (result.reasons[0].code, result.reasons[0].params) == (codes.DRAFT, {"criteria": ("taux",)})


@pytest.mark.parametrize("drafts", [{}, {"dmt": {}}, {"dmt": {"taux": {}}}, {"dmt": {"taux": {"done": ""}}}])
def test_an_empty_draft_is_no_draft(drafts: object) -> None:
    assert line(DMT, {"taux": done(9, 10)}, drafts=drafts).status == "met"


def test_a_draft_of_a_criterion_that_the_profile_removed_is_not_read() -> None:
    drafts = {"logiciel-segur": {"lap": {"atteint": "?"}}}
    assert line(SOFTWARE, {"segur": True}, Profile(lap_available=False), drafts=drafts).status == "met"
    assert line(SOFTWARE, {"segur": True}, Profile(lap_available=None), drafts=drafts).status == "invalid"


def test_ids_that_the_campaign_does_not_know_are_ignored() -> None:
    given = entry(
        {"inconnu": YES, "dmt": {"autre": True, "taux": typed("95")}},
        drafts={"inconnu": {"x": {"y": "z"}}, "dmt": {"autre": {"x": "z"}}},
        applicability={"inconnu": "kept"},
    )
    assert evaluate(campaign([DMT]), given, IN_WINDOW).indicator("dmt").status == "met"


@pytest.mark.parametrize("rule", [bundle(), tiers(), rate("1/2")])
def test_every_kind_is_out_when_the_profile_says_so(rule: Rule) -> None:
    out = indicator("x", rule, 360, profile={"specialty_group": "generaliste"})
    result = line(out, {}, Profile("radiologue"))
    assert (result.status, held(result.parts)) == ("not_applicable", parts(lost=360))


# --- questions without an answer: what holds in every world -----------------------------------------------------------

OTHERS = criterion("others", profile={"medecin_traitant": False})


def test_what_is_missing_in_any_world_is_missing() -> None:
    # Asked of those who are no médecin traitant only: the first of the two worlds does not ask it.
    asked = indicator("x", checklist("segur", OTHERS), 50)
    found = line(asked, {"segur": True, "others": False}, Profile(lap_available=True))
    assert (found.status, found.missing) == ("started", ("others",))
    assert line(asked, {"segur": False}, Profile()).missing == ("segur", "others")


def test_only_what_is_removed_in_every_world_is_told_removed() -> None:
    asked = indicator("x", checklist("segur", LAP, OTHERS), 50)
    assert line(asked, {}, Profile(lap_available=False)).removed == ("lap",)
    assert line(asked, {}, Profile()).removed == ()
    assert line(asked, {}, Profile(lap_available=False, medecin_traitant=True)).removed == ("lap", "others")


def test_a_question_that_changes_nothing_is_no_reason() -> None:
    found = seen(campaign([SOFTWARE]), {"logiciel-segur": {"segur": False}}, Profile())
    assert [one.code for one in found.indicator("logiciel-segur").reasons] == [codes.CRITERIA_REFUSED, codes.OPEN_UNTIL]
    assert codes.PROFILE_UNKNOWN not in {one.code for one in found.warnings}


def test_the_facts_are_those_of_the_first_world_where_the_rule_counts() -> None:
    # Granted to a généraliste, to whom « lap » is not asked; a spécialiste is asked both, a radiologue one.
    lap = criterion("lap", profile={"specialty_group": "specialiste"})
    asked = indicator("x", checklist("segur", lap), 50, neutralised=GRANTED)
    read = LineReader(campaign([asked]), entry({"x": {"segur": True}}, profile=Profile()), IN_WINDOW).read(asked)
    assert read.score is not None
    assert (read.status, read.score.verdict, read.score.absent) == ("started", "started", ("lap",))
    # Granted, or out: the rule counts in no world; what was typed is still shown.
    shown = line(DMT_2023, {"taux": done(9, 10)}, Profile(medecin_traitant=False))
    assert shown.rate is not None
    assert (shown.status, shown.rate.done, shown.rate.total) == ("started", 9, 10)


def test_only_a_condition_that_was_set_aside_is_told_that_it_cannot_be() -> None:
    required = [indicator(key, yes_no(), None, "volet-1") for key in ("horaires", "codage")]
    made = gated(required, [indicator("video", yes_no(), 50)])
    result = seen(made, {}, GP, applicability={"horaires": "set-aside", "video": "set-aside"})
    assert [one.params for one in result.warnings if one.code == codes.SET_ASIDE_REFUSED] == [{"indicator": "horaires"}]


def test_a_date_of_its_own_the_end_of_the_periods_and_the_closing() -> None:
    lines = [
        indicator("own", yes_no(), 10, until=date(2024, 1, 31)),
        indicator("scale", tiers(), 360),
        indicator("rate", rate("1/2"), 10),
        indicator("box", yes_no(), 10),
    ]
    found = seen(campaign(lines), {}, GP)
    assert {one.id: one.until for one in found.indicators} == {
        "own": date(2024, 1, 31),
        "scale": PERIOD_END,
        "rate": PERIOD_END,
        "box": CLOSES,
    }
