"""The method of the VSM (ux.md E12): ticks, honest times that can be edited, what the chronometer measured.

What is noted lives in the details of the scheme, as texts (docs/format.md): it changes no amount and holds no patient.

Field ids: `vsm.methode.<n>.fait` (payload bool), `.minutes` (text), `.mesure` (seconds, 0 to forget them),
`vsm.methode.patients` (text), `vsm.methode.envoi` (« oui », « non » or "").
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from forfait_desktop.domain.answers import METHOD, METHOD_KEYS, Details
from forfait_desktop.domain.campaign import VsmScheme
from forfait_desktop.domain.vsm_method import (
    MethodWork,
    StepWork,
    per_patient,
    step_seconds,
    time_left,
    usual_minutes,
)
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.entry import (
    MASKED,
    Problem,
    clean,
    count_error,
    holds_patient_number,
    parse_count,
    parse_percent,
    storable,
)
from forfait_desktop.presentation.pages.scheme_view import (
    ChronoWords,
    MethodStepView,
    MethodView,
    SchemeChoiceView,
    SchemeFieldView,
)
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import NumberText
from forfait_desktop.session.changes import Changes, SetDetail

_SCHEME = "vsm"
_LONGEST = 600
_LONGEST_MEASURE = 359_999


def method_view(situation: Situation, scheme: VsmScheme) -> MethodView:
    """The method, from what was noted."""
    if not scheme.method:
        return MethodView()
    words, texts = situation.words.method, situation.details.get(_SCHEME, {})
    deduced = _deduced(situation)
    work = _work(texts, len(scheme.method), deduced)
    steps = tuple(_step(situation, scheme, index, work, texts) for index in range(len(scheme.method)))
    waiting = [number for number, step in enumerate(steps, start=1) if not step.done]
    return MethodView(
        steps=steps,
        total=_total(situation, scheme, work),
        note=_note(situation, scheme, work),
        patients=_patients(situation, texts, deduced),
        bulk=SchemeChoiceView(
            f"{_SCHEME}.methode.envoi",
            words.bulk_label(),
            tuple((code, words.yes_no(code)) for code in ("oui", "non")),
            _text(texts, METHOD, "envoi"),
        ),
        current=waiting[0] if waiting else 0,
        chrono=ChronoWords(
            words.chrono_start(), words.chrono_resume(), words.chrono_stop(), words.chrono_reset(), words.chrono
        ),
    )


def method_change(details: Details, name: str, payload: object, today: date) -> Changes:
    """The change that notes something of the method; `name` is a field id without « vsm.methode. ».

    Raises:
        KeyError: no such field.
    """
    number, _, key = name.rpartition(".")
    criterion = f"etape-{number}" if number else METHOD
    if key not in METHOD_KEYS.get(criterion, ()):
        raise KeyError(name)
    old = _text(details.get(_SCHEME, {}), criterion, key)
    match key:
        case "fait":
            text = (old or today.isoformat()) if payload else ""
        case "mesure":
            seconds = min(int(str(payload)), _LONGEST_MEASURE)
            text = str(seconds) if seconds > 0 else ""
        case "envoi":
            text = str(payload) if payload in ("oui", "non") else ""
        case _:
            typed = payload.text if isinstance(payload, NumberText) else str(payload)
            text = MASKED if holds_patient_number(typed) else storable(typed.strip())
    return Changes((SetDetail(_SCHEME, criterion, key, text),))


def measured(details: Details, number: int) -> int:
    """The seconds measured for a step."""
    return _whole(_text(details.get(_SCHEME, {}), f"etape-{number}", "mesure"))


# --- reading ----------------------------------------------------------------------------------------------------------


def _text(texts: Mapping[str, Mapping[str, str]], criterion: str, key: str) -> str:
    return texts.get(criterion, {}).get(key, "")


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _minutes(text: str) -> Decimal | None:
    """Minutes from 0 to 600; None when empty or unreadable."""
    parsed = parse_count(text)
    if isinstance(parsed, int):
        return Decimal(parsed) if parsed <= _LONGEST and clean(text) else None
    decimal = parse_percent(text) if clean(text) and "%" not in text else Problem.NOT_NUMBER
    return decimal if isinstance(decimal, Decimal) else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _work(texts: Mapping[str, Mapping[str, str]], count: int, deduced: int | None) -> MethodWork:
    typed = _text(texts, METHOD, "patients")
    patients = parse_count(typed) if clean(typed) else None
    bulk = _text(texts, METHOD, "envoi")
    return MethodWork(
        steps=tuple(_step_work(texts, number) for number in range(1, count + 1)),
        patients=patients if isinstance(patients, int) else deduced,
        bulk=None if not bulk else bulk == "oui",
    )


def _step_work(texts: Mapping[str, Mapping[str, str]], number: int) -> StepWork:
    name = f"etape-{number}"
    spent = _whole(_text(texts, name, "mesure"))
    return StepWork(_day(_text(texts, name, "fait")), _minutes(_text(texts, name, "minutes")), spent or None)


def _deduced(situation: Situation) -> int | None:
    """The patients without a VSM, from the counts of the calculator."""
    vsm = situation.entry.schemes.vsm
    if vsm is None or vsm.ald_patients is None:
        return None
    left = vsm.ald_patients - (vsm.vsm_sent or 0)
    return left if left >= 0 else None


# --- showing ----------------------------------------------------------------------------------------------------------


def _step(
    situation: Situation, scheme: VsmScheme, index: int, work: MethodWork, texts: Mapping[str, Mapping[str, str]]
) -> MethodStepView:
    words, step, noted = situation.words.method, scheme.method[index], work.step(index)
    each = per_patient(step, work)
    minutes = noted.minutes if noted.minutes is not None else usual_minutes(step, work)
    time = words.minutes(minutes, each=each)
    seconds = step_seconds(step, index, work)
    if each and work.patients is not None and noted.done is None and seconds is not None:
        time = words.for_patients(time, work.patients, words.lasting(seconds))
    if noted.done is not None:
        time = words.lasting(noted.measured) if noted.measured is not None else time
        note = words.done(noted.done, words.exact(noted.measured) if noted.measured is not None else "")
    else:
        note = words.spent(words.exact(noted.measured)) if noted.measured else step.note
    number = index + 1
    typed = _text(texts, f"etape-{number}", "minutes")
    field = SchemeFieldView(
        id=f"{_SCHEME}.methode.{number}.minutes",
        label=words.minutes_label(number, each=each),
        text=typed,
        hint="" if noted.minutes is None else words.usual(words.minutes(usual_minutes(step, work), each=each)),
        error=_minutes_error(situation, typed, noted),
        optional=True,
        placeholder=fr.number(usual_minutes(step, work)),
    )
    return MethodStepView(
        f"{_SCHEME}.methode.{number}.fait",
        words.title(number, step.title),
        noted.done is not None,
        time,
        note,
        field,
        noted.measured or 0,
    )


def _minutes_error(situation: Situation, typed: str, noted: StepWork) -> str:
    if not clean(typed) or noted.minutes is not None:
        return ""
    return situation.words.entry.patient_number() if typed == MASKED else situation.words.method.minutes_error()


def _patients(situation: Situation, texts: Mapping[str, Mapping[str, str]], deduced: int | None) -> SchemeFieldView:
    words, typed = situation.words, _text(texts, METHOD, "patients")
    error = ""
    if typed == MASKED:
        error = words.entry.patient_number()
    elif clean(typed) and isinstance(parse_count(typed), Problem):
        error = words.scheme_pages.several_lines() if "\n" in typed else count_error(words.entry, typed)
    return SchemeFieldView(
        f"{_SCHEME}.methode.patients",
        words.method.patients_label(),
        typed,
        hint=words.method.patients_hint(deduced),
        error=error,
        optional=True,
    )


def _total(situation: Situation, scheme: VsmScheme, work: MethodWork) -> str:
    words = situation.words.method
    if all(work.step(index).done is not None for index in range(len(scheme.method))):
        return words.all_done()
    left = time_left(scheme.method, work)
    untouched = work.bulk is None and all(one == StepWork() for one in work.steps)
    if untouched and work.patients is None and scheme.method_total:
        return scheme.method_total
    return words.left(left.seconds, left.uncounted)


def _note(situation: Situation, scheme: VsmScheme, work: MethodWork) -> str:
    """« Sans envoi groupé, comptez plutôt 3 minutes par patient : environ 7 h. »."""
    if work.bulk is True or not scheme.method_without_bulk:
        return ""
    if work.bulk is False and work.patients:
        each = next((one.each_without_bulk for one in scheme.method if one.each_without_bulk is not None), None)
        if each is not None:
            hour = 3600
            seconds = int(each * 60 * work.patients)
            shown = (seconds + hour // 2) // hour * hour if seconds >= hour else seconds
            return situation.words.method.without_bulk(
                scheme.method_without_bulk, situation.words.method.lasting(shown)
            )
    return scheme.method_without_bulk
