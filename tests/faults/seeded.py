"""Faults that a hurried change could bring, each with the test that must notice it.

A fault replaces a piece of one source, in memory, in the process of that test: see `plugin.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One fault: `old` becomes `new` in the file `module`; `test` is the test that fails then.

    `falls`: the process of the test may be killed by what the fault does in Qt, which is noticed as well.
    """

    name: str
    module: str
    old: str
    new: str
    test: str
    falls: bool = False


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
        "two programs write the register of archives at once",
        f"{_STORAGE}/seals.py",
        "            with self._fs.alone(folder):\n",
        "            if folder:\n",
        "tests/model/test_writers.py::test_two_processes_that_archive_at_once_are_both_remembered",
    ),
    Fault(
        "the register of archives is not read again before it is written",
        f"{_STORAGE}/seals.py",
        "                self._read()\n                self._set(dossier_id, wish)\n",
        "                self._set(dossier_id, wish)\n",
        "tests/storage/test_seals.py::test_what_another_process_notes_before_it_is_this_one_s_turn_stays",
    ),
    Fault(
        "a state accepted during a save is the one before it",
        f"{_STORAGE}/seals.py",
        "now = after if file_hash == before else file_hash",
        "now = file_hash",
        "tests/storage/test_seals.py::test_a_state_accepted_while_it_is_saved_is_the_one_that_was_saved",
    ),
    Fault(
        "a refused save takes back the digest of another window",
        f"{_STORAGE}/seals.py",
        "former if known == expecting else [one for one in known if one != digest]",
        "former",
        "tests/storage/test_seals.py::test_a_save_refused_for_another_windows_takes_back_its_own_digest_only",
    ),
    Fault(
        "a damaged declaration that is deleted leaves its id",
        f"{_STORAGE}/trash.py",
        "                found.update(one.decode() for one in _ID.findall(data))\n",
        "                data.decode()\n",
        "tests/ui/test_deletion.py::test_a_damaged_declaration_leaves_nothing_either",
    ),
    Fault(
        "the index forgets the id of a declaration that was damaged",
        f"{_STORAGE}/library.py",
        "            row = dataclasses.replace(row, id=known)\n",
        "            del known\n",
        "tests/ui/test_deletion.py::test_a_damaged_declaration_leaves_nothing_either",
    ),
    Fault(
        "a piece that was removed outlives its declaration",
        f"{_STORAGE}/evidence.py",
        "trash.discard_file(path, folder.absolute())",
        "trash.discard_file(path, folder.absolute().parent)",
        "tests/ui/test_deletion.py::test_nothing_is_left_of_what_is_deleted_for_good",
    ),
    Fault(
        "an archive takes a changed piece without a word",
        "forfait_desktop/presentation/exports/archive.py",
        'return "" if sha256(data) == record.sha256 else "changed"',
        'return "" if sha256(data) else "changed"',
        "tests/cli/test_archive_told.py::test_a_piece_that_was_changed_is_in_its_archive_and_told",
    ),
    Fault(
        "the letter is not looked at for a patient's number",
        "forfait_desktop/presentation/pages/kept_numbers.py",
        "    yield from ((_LETTER, text) for text in letter.splitlines())\n",
        "    letter.splitlines()\n",
        "tests/privacy/test_kept_numbers.py::test_no_text_that_a_file_can_hold_is_forgotten",
    ),
    Fault(
        "a number of a patient may have hyphens of a word processor",
        f"{_DOMAIN}/patient_number.py",
        "\\u2010-\\u2015",
        "\\u2012",
        "tests/domain/test_patient_number.py::test_thirteen_digits_whatever_stands_between",
    ),
    Fault(
        "the copy that a sync program leaves is seen at the next opening only",
        _STORE,
        "            beside = tuple(",
        "            beside = () and tuple(",
        "tests/ui/test_two_writers.py::test_a_copy_that_comes_while_it_is_open_is_told_after_a_save",
    ),
    Fault(
        "what fails in what Qt calls is not guarded",
        "forfait_desktop/ui/overrides.py",
        "        setattr(owner, name, _guarded(override))\n",
        "        _guarded(override)\n",
        "tests/ui/test_overrides.py::test_what_fails_in_an_override_reaches_the_hook",
        falls=True,
    ),
    Fault(
        "what stands beside a class of Qt is not guarded",
        "forfait_desktop/ui/overrides.py",
        "        if owner is made or not isinstance(owner, type(QObject)):\n",
        "        if owner is made:\n",
        "tests/ui/test_overrides.py::test_what_fails_in_an_override_that_stands_beside_a_class_of_qt_reaches_the_hook",
        falls=True,
    ),
    Fault(
        "garbage is looked for on any thread",
        "forfait_desktop/ui/garbage.py",
        "        gc.disable()\n",
        "        gc.enable()\n",
        "tests/ui/test_worker.py::test_garbage_is_found_on_the_thread_of_the_window",
    ),
    Fault(
        "a scroll bar comes and goes among the children",
        "forfait_desktop/ui/widgets/scroll_bars.py",
        "_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff\n",
        "_NEVER = Qt.ScrollBarPolicy.ScrollBarAsNeeded\n",
        "tests/ui/test_scroll_bars.py::test_a_page_that_grows_keeps_its_width_and_its_children",
    ),
    Fault(
        "an output that could not be written is a success",
        "forfait_desktop/cli.py",
        "        sys.stdout.flush()\n    except ForfaitError as error:\n",
        "    except ForfaitError as error:\n",
        "tests/cli/test_commands.py::test_what_cannot_be_written_out_at_the_end_is_refused",
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
