"""Faults that a hurried change could bring, each with the test that must notice it.

A fault replaces a piece of one source, in memory, in the process of that test: see `plugin.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One fault: `old` becomes `new` in the file `module`; `test` is the test that fails then."""

    name: str
    module: str
    old: str
    new: str
    test: str


_STORAGE, _DOMAIN, _REPORT = (f"forfait_desktop/{layer}" for layer in ("storage", "domain", "report"))
_ATOMIC, _STORE = f"{_STORAGE}/atomic.py", f"{_STORAGE}/store.py"
_RATES, _PLACING = f"{_DOMAIN}/rates.py", f"{_DOMAIN}/placing.py"
_NUMBERS, _TABLES = f"{_DOMAIN}/identifiers.py", f"{_REPORT}/tables.py"

FAULTS = (
    Fault(
        "the save does not wait for the disk",
        _ATOMIC,
        "        fs.fsync(handle)\n",
        "",
        "tests/storage/test_atomic.py::test_the_order_of_a_save",
    ),
    Fault(
        "the folder is not written to the disk",
        _ATOMIC,
        "        fs.fsync_dir(target.parent)\n",
        "        pass\n",
        "tests/storage/test_atomic.py::test_the_order_of_a_save",
    ),
    Fault(
        "what was written is not read back",
        _ATOMIC,
        "if fs.read(temporary) != data:",
        "if False:",
        "tests/storage/test_atomic.py::test_what_cannot_be_read_back_is_not_saved",
    ),
    Fault(
        "a short write is taken for a whole one",
        _ATOMIC,
        "            rest = rest[count:]\n",
        "            rest = rest[len(rest) :]\n",
        "tests/storage/test_atomic.py::test_many_short_writes_make_one_whole_file",
    ),
    Fault(
        "the file of another writer is overwritten",
        _ATOMIC,
        "sha256(fs.read(target)) != expected",
        "False",
        "tests/storage/test_atomic.py::test_a_file_that_changed_is_not_replaced",
    ),
    Fault(
        "two writers compare, then both replace",
        _ATOMIC,
        "            with contextlib.nullcontext() if expected is Expected.ANYTHING else fs.alone(target.parent):\n",
        "            with contextlib.nullcontext():\n",
        "tests/model/test_writers.py::test_no_order_loses_an_edit_nor_merges_two",
    ),
    Fault(
        "who was taken over saves all the same",
        "forfait_desktop/session/saving.py",
        "            self._lock.check_ours()\n",
        "            pass\n",
        "tests/ui/test_take_over.py::test_the_window_that_lost_it_chooses_before_it_saves_again",
    ),
    Fault(
        "a failed save leaves its temporary file",
        _ATOMIC,
        "                fs.remove(temporary)\n",
        "                pass\n",
        "tests/storage/test_atomic.py::test_each_step_fails_in_turn",
    ),
    Fault(
        "the checksum of a dossier is forgotten",
        f"{_STORAGE}/dossier.py",
        'raw.get("sha256") != jsontext.content_hash(raw)',
        "False",
        "tests/storage/test_dossier.py::test_every_flipped_bit_is_seen",
    ),
    Fault(
        "a version takes the name of another",
        f"{_STORAGE}/backups.py",
        '            name = f"{base} ({number}).forfait"\n',
        "            fs.remove(target / name)\n",
        "tests/storage/test_backups.py::test_the_same_content_is_kept_once_and_two_of_the_same_second_both",
    ),
    Fault(
        "the newest version that can be read is thinned out",
        f"{_STORAGE}/backups.py",
        "        extra = [version for version in extra if version is not newest]\n",
        "        del newest\n",
        "tests/storage/test_backups.py::test_thinning_deletes_files_but_not_the_newest_that_can_be_read",
    ),
    Fault(
        "what a save replaces is not put aside",
        _STORE,
        "        if backups.is_due(last, now):\n",
        "        if False:\n",
        "tests/storage/test_store.py::test_a_save_replaces_the_file_and_keeps_what_it_replaced",
    ),
    Fault(
        "a key written twice is accepted",
        f"{_STORAGE}/jsontext.py",
        "        if key in result:\n",
        "        if False:\n",
        "tests/storage/test_dossier.py::test_what_is_not_a_whole_file_is_damaged",
    ),
    Fault(
        "an archive may write outside its folder",
        f"{_STORAGE}/strict_zip.py",
        '        return "path" if name else "name"\n    short = all(',
        '        return ""\n    short = all(',
        "tests/storage/test_archive_import.py::test_hostile_archives_are_refused_and_nothing_is_written",
    ),
    Fault(
        "a rate is rounded before it is compared",
        _RATES,
        "    return done * threshold.denominator >= threshold.numerator * total\n",
        "    return round(100 * done / total) >= round(float(100 * threshold))\n",
        "tests/domain/test_rates.py::test_every_rate_up_to_a_limit_is_decided_and_shown_as_the_exact_fraction_says",
    ),
    Fault(
        "two thirds are 66.67 %",
        _RATES,
        "    return done * threshold.denominator >= threshold.numerator * total\n",
        "    return 100 * done / total >= round(float(100 * threshold), 2)\n",
        "tests/domain/test_rates.py::test_all_999_exact_two_thirds_are_reached",
    ),
    Fault(
        "a rate shown is rounded up to a threshold that it misses",
        _RATES,
        "    return Decimal(numerator * 1000 // denominator).scaleb(-1)\n",
        "    return Decimal(round(numerator * 1000 / denominator)).scaleb(-1)\n",
        "tests/domain/test_rates.py::test_the_602_rates_that_would_be_shown_as_70_percent_while_missing_it",
    ),
    Fault(
        "a neutralised line is ignored by the gate",
        _PLACING,
        "    ok = sum(statuses[key] in OK for key in required)\n",
        '    ok = sum(statuses[key] == "met" for key in required)\n',
        "tests/domain/test_gate.py::test_a_line_granted_to_everyone_opens_its_gate",
    ),
    Fault(
        "the lump of a volet is split",
        _PLACING,
        "    return Parts(acquired=lump, unattributed=unattributed)\n",
        "    return Parts(acquired=lump / 2, open=lump / 2, unattributed=unattributed)\n",
        "tests/domain/test_gate.py::test_the_lump_is_acquired_open_or_lost_never_pending",
    ),
    Fault(
        "points behind a closed gate are acquired",
        _PLACING,
        'if gate is None or gate.state == "open" else Parts(pending=points)',
        "if True else Parts()",
        "tests/domain/test_gate.py::test_what_is_met_behind_a_gate_that_is_not_open_waits",
    ),
    Fault(
        "the address of a patient has 13 characters",
        _NUMBERS,
        'f"{number}@{PATIENT_DOMAIN}"',
        'f"{number[:13]}@{PATIENT_DOMAIN}"',
        "tests/domain/test_identifiers.py::test_s20_the_address_of_a_patient",
    ),
    Fault(
        "Corsica loses its letter in the address",
        _NUMBERS,
        'f"{number}@{PATIENT_DOMAIN}"',
        """f"{number.replace('2A', '19').replace('2B', '18')}@{PATIENT_DOMAIN}\"""",
        "tests/domain/test_identifiers.py::test_corsica_keeps_its_letter_in_upper_case",
    ),
    Fault(
        "a month of birth that is not known is refused",
        _NUMBERS,
        ' or "20" <= month <= "99"',
        "",
        "tests/domain/test_identifiers.py::test_months_even_unknown",
    ),
    Fault(
        "a doubtful RPPS is refused",
        _NUMBERS,
        'ProfessionalNumber("doubtful-key", read.number, prefix_removed=removed)',
        'ProfessionalNumber("wrong-key", "", prefix_removed=removed)',
        "tests/domain/test_identifiers.py::test_rpps",
    ),
    Fault(
        "a formula goes into a spreadsheet",
        _TABLES,
        "    return text.lstrip(_BLANK).startswith(_ACTIVE)\n",
        "    return False\n",
        "tests/report/test_data_tables.py::test_csv_text_stays_text",
    ),
    Fault(
        "a text is not escaped in a page",
        f"{_REPORT}/html.py",
        "    return html.escape(shown, quote=True)\n",
        "    return shown\n",
        "tests/report/test_html.py::test_a_text_is_literal_everywhere",
    ),
    Fault(
        "a character that the font lacks vanishes from the PDF",
        f"{_REPORT}/pdf_text.py",
        '        return f"[U+{ord(character):04X}]"\n',
        '        return ""\n',
        "tests/report/test_pdf.py::test_a_character_without_glyph_is_written_by_its_number_and_said",
    ),
    Fault(
        "a secret is not marked on the clipboard",
        "forfait_desktop/ui/clipboard.py",
        '    data.setData("x-kde-passwordManagerHint", b"secret")\n',
        "",
        "tests/privacy/test_clipboard.py::test_a_secret_is_marked_on_each_system",
    ),
    Fault(
        "a secret stays on the clipboard at the end",
        "forfait_desktop/ui/clipboard.py",
        "            self._clipboard.clear()\n",
        "            pass\n",
        "tests/privacy/test_clipboard.py::test_a_secret_is_forgotten",
    ),
)
