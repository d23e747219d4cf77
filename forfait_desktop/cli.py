"""The commands (design §6): the same rules and sentences as the window, without a window. No Qt is imported here."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from forfait_desktop import assets, locations
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.command.command_line import MEMBER, Arguments, UsageError, help_text, one_line, parse
from forfait_desktop.storage.filesystem import reason_of

if TYPE_CHECKING:
    # Each command imports what it works with: the window starts here too, and paints before it reads a declaration.
    from forfait_desktop.campaigns.catalogue import Catalogue
    from forfait_desktop.presentation.command.case import Case, CaseReader
    from forfait_desktop.presentation.wording.wording import Wording

DONE: Final = 0
REFUSED: Final = 1
WRONG_USAGE: Final = 2

OpenWindow = Callable[[locations.Locations, Callable[[], date], Path | None], int]
"""Open the window on a dossier, or on the library: (folders, today, path) → exit code."""

LookAtInstallation = Callable[[], tuple[str, bool]]
"""Look whether everything was installed: the lines to print, and whether all is there."""


def run(argv: Sequence[str], open_window: OpenWindow, look: LookAtInstallation | None = None) -> int:
    """Run the program.

    Args:
        argv: the arguments, the name of the program excluded.
        open_window: called when no command is given.
        look: called by ``--check-installation``; returns what was found, line by line, and whether all is there.

    Returns:
        0 done; 1 the input or the disk does not allow it, with one sentence on standard error; 2 wrong usage.
    """
    _set_streams()
    if list(argv) == [MEMBER]:
        return _make_share()
    try:
        arguments = parse(argv)
    except UsageError as error:
        print(error.sentence(_words()), file=sys.stderr)
        return WRONG_USAGE
    try:
        if arguments.check_installation and look is not None:
            found, whole = look()
            print(found)
            return DONE if whole else REFUSED
        code = _dispatch(arguments, open_window)
        sys.stdout.flush()
    except ForfaitError as error:
        return _refuse(_words().errors.sentence(error))
    except BrokenPipeError:
        # The reader (« head ») left: what it asked for was written.
        _drop_output()
        return DONE
    except UnicodeEncodeError as error:
        # Where the system writes names in an alphabet that lacks a letter of the physician's.
        return _refuse(_words().errors.for_code("file-unwritable", {"path": error.object, "reason": "EILSEQ"}))
    except OSError as error:
        # What nobody foresaw of the disk (a folder that cannot be entered, a name that is too long) is told as well.
        _drop_output()
        return _refuse(_words().errors.sentence(_of_system(error)))
    except KeyboardInterrupt:
        return 130
    return code


def _words() -> Wording:
    from forfait_desktop.presentation.wording.wording import Wording

    return Wording()


def _dispatch(arguments: Arguments, open_window: OpenWindow) -> int:
    if arguments.help:
        print(help_text(arguments.command, _words()))
        return DONE
    if arguments.version:
        print(f"forfait-desktop {assets.app_version()}")
        return DONE
    folders = locations.locations_in(arguments.data_dir) if arguments.data_dir else locations.default_locations()
    day = arguments.today
    if arguments.command == "":
        given = arguments.files[0] if arguments.files else None
        return open_window(folders, (lambda: day) if day else computer_today, given)
    from forfait_desktop.campaigns.catalogue import Catalogue

    words = _words()
    catalogue = Catalogue(assets.campaigns_dir(), folders.packs)
    today = day or computer_today()
    match arguments.command:
        case "evaluate":
            return _evaluate(arguments, catalogue, today, words)
        case "export":
            return _export(arguments, catalogue, today, words, folders.packs)
        case "import":
            return _import(arguments, catalogue, today, arguments.into or folders.library)
        case "campaigns":
            return _campaigns(arguments, catalogue, today, words)
        case "rulebook":
            return _rulebook(arguments, catalogue, words)
        case _:
            return _check(arguments, catalogue, today, words)


def computer_today() -> date:
    """Return the computer's day: what the user reads on their screen, overseas too (design §6)."""
    return datetime.now().astimezone().date()


# --- evaluate ---------------------------------------------------------------------------------------------------------


def _evaluate(arguments: Arguments, catalogue: Catalogue, today: date, words: Wording) -> int:
    from forfait_desktop.presentation.command.case import CaseReader

    reader = CaseReader(catalogue)
    several = len(arguments.files) > 1
    failures: list[str] = []
    for number, path in enumerate(arguments.files):
        try:
            case = reader.read(path)
        except ForfaitError as error:
            failures.append(_about(path, error, words))
            continue
        if arguments.json:
            _print_json(case, path if several else None, today, words)
        else:
            if several:
                print(f"{'' if number == 0 else chr(10)}== {_shown(path)}")
            _print_text(case, today, words)
    if not failures:
        return DONE
    return _refuse(words.command.failures(failures, len(arguments.files)))


def _print_text(case: Case, today: date, words: Wording) -> None:
    from forfait_desktop.presentation.command.case import situation
    from forfait_desktop.presentation.command.evaluation_text import evaluation_text

    print(evaluation_text(situation(case, today, words)))


def _print_json(case: Case, path: Path | None, today: date, words: Wording) -> None:
    from forfait_desktop.presentation.command.case import situation
    from forfait_desktop.presentation.command.evaluation_json import evaluation_object

    evaluation = situation(case, today, words).evaluation
    found = evaluation_object(case.campaign, evaluation, words)
    if path is None:
        print(json.dumps(found, ensure_ascii=False, indent=2, allow_nan=False))
    else:
        print(json.dumps({"file": _shown(path)} | found, ensure_ascii=False, allow_nan=False))


# --- export and import ------------------------------------------------------------------------------------------------


def _export(arguments: Arguments, catalogue: Catalogue, today: date, words: Wording, packs: Path) -> int:
    from forfait_desktop.presentation.command import crew, exporting
    from forfait_desktop.presentation.command.case import CaseReader

    out = arguments.out
    assert out is not None  # noqa: S101  (`parse` refuses the command without it)
    target = exporting.target_of(out, arguments.out_text, len(arguments.files))
    reader = CaseReader(catalogue)
    # Everything is read before anything is written: a faulty file leaves no half of an export behind.
    cases = [_named_read(reader, path, words) for path in arguments.files]
    fonts = exporting.Fonts(assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf"))
    if not target.folder:
        data, sentences = exporting.told_file(target.kind, cases, today, words, fonts, bundle=arguments.bundle)
        _write(out, data)
        print(out.absolute())
        # Who keeps the archive or the bundle only must know what it lacks.
        for sentence in sentences:
            print(one_line(sentence), file=sys.stderr)
        return DONE
    _make_folder(out)
    told: list[str] = []
    written: set[Path] = set()
    share = crew.Share(arguments.files, packs, today, arguments.bundle)
    with crew.Crew(crew.itself(), share, crew.size_for(len(cases))) as helpers:
        for number, (case, made) in enumerate(zip(cases, helpers.reports(), strict=True)):
            _tell(words.command.exporting(number + 1, len(cases)))
            paper = made or exporting.paper_of(case, today, words, fonts, bundle=arguments.bundle)
            path = _free(out / paper.name, written)
            _write(path, paper.data)
            written.add(path)
            _print_path(path)
            told += (words.command.about(path.name, words.exports.odd_piece("liasse", odd)) for odd in paper.odd)
    _tell("")
    for sentence in told:
        print(one_line(sentence), file=sys.stderr)
    return DONE


def _print_path(path: Path) -> None:
    """Tell a file that was written; a reader that left (« head ») does not keep the next ones from being made."""
    try:
        # Told when it is there, to who reads a pipe as well.
        print(path.absolute(), flush=True)
    except BrokenPipeError:
        _drop_output()


def _make_share() -> int:
    """Make what another process of the program asks for by standard input, and hand it over by standard output."""
    from forfait_desktop.campaigns.catalogue import Catalogue
    from forfait_desktop.presentation.command import crew, exporting
    from forfait_desktop.presentation.command.case import CaseReader

    words, out = _words(), sys.stdout.buffer
    try:
        share = crew.share_from(sys.stdin.buffer.read())
        reader = CaseReader(Catalogue(assets.campaigns_dir(), share.packs))
        fonts = exporting.Fonts(assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf"))
        for path in share.files:
            try:
                case = reader.read(path)
                crew.hand_over(out, exporting.paper_of(case, share.today, words, fonts, bundle=share.bundle))
            except ForfaitError:
                crew.give_up(out)
    except (OSError, ValueError, KeyboardInterrupt):
        # The one who asked has left, or makes the rest alone.
        return REFUSED
    return DONE


def _tell(text: str) -> None:
    """Show how far a long export is, on one line that is written over; only to who looks at a terminal."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def _named_read(reader: CaseReader, path: Path, words: Wording) -> Case:
    try:
        return reader.read(path)
    except ForfaitError as error:
        raise ForfaitError("input-refused", sentence=_about(path, error, words)) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ForfaitError("file-unwritable", path=str(folder), reason=reason_of(error)) from error


def _free(target: Path, taken: set[Path]) -> Path:
    """The file to write in a folder; two declarations of the same name get « (2) »."""
    number, free = 2, target
    while free in taken:
        free = target.with_name(f"{target.stem} ({number}){target.suffix}")
        number += 1
    return free


def _write(target: Path, data: bytes, refused: str = "export-failed") -> None:
    from forfait_desktop.storage.atomic import SHARED, Expected, write_file
    from forfait_desktop.storage.filesystem import LocalFileSystem

    try:
        write_file(LocalFileSystem(), target, data, Expected.ANYTHING, new_mode=SHARED)
    except ForfaitError as error:
        reason = str(error.params.get("reason", ""))
        if reason in ("EACCES", "EPERM") and not os.access(target, os.F_OK):
            # Nothing of that name to close: it is the folder that refuses.
            refused = "file-unwritable"
        raise ForfaitError(refused, path=str(target), reason=reason) from error


def _import(arguments: Arguments, catalogue: Catalogue, today: date, library: Path) -> int:
    import uuid

    from forfait_desktop.presentation.command.case import CaseReader, named
    from forfait_desktop.storage.archive_import import is_archive
    from forfait_desktop.storage.store import DossierStore

    words = _words()
    path = arguments.files[0]
    if is_archive(path):
        from forfait_desktop.presentation.command.importing import bring_back

        try:
            file, told = bring_back(path, library, words)
        except ForfaitError as error:
            return _refuse(_about(path, error, words))
        print(file)
        if told:
            print(one_line(told), file=sys.stderr)
        return DONE
    try:
        case = CaseReader(catalogue).read_answers(path)
    except ForfaitError as error:
        return _refuse(_about(path, error, words))
    try:
        created = DossierStore().create(library, named(case, str(uuid.uuid4()), today), case.bareme)
    except ForfaitError as error:
        if error.code != "save-failed":
            raise
        # A save keeps what was typed in the window; a command has nothing to keep.
        raise ForfaitError("import-failed", **error.params) from error
    print(created)
    return DONE


# --- campaigns and check ----------------------------------------------------------------------------------------------


def _campaigns(arguments: Arguments, catalogue: Catalogue, today: date, words: Wording) -> int:
    entries = catalogue.entries()
    if arguments.json:
        from forfait_desktop.presentation.home.campaign_list import campaign_object

        print(json.dumps([campaign_object(entry) for entry in entries], ensure_ascii=False, indent=2))
        return DONE
    from forfait_desktop.presentation.home.campaign_list import campaign_line

    for entry in entries:
        print(campaign_line(entry, today, words))
    return DONE


def _check(arguments: Arguments, catalogue: Catalogue, today: date, words: Wording) -> int:
    from forfait_desktop.campaigns.check import check_file

    given = [_rules_in(path) for path in arguments.files]
    paths = given or [entry.path for entry in catalogue.entries()]
    problems = () if given else catalogue.problems()
    faults = len(problems)
    for problem in problems:
        print(words.command.fault(words.errors.sentence(problem)))
    notes = 0
    for path in paths:
        found = check_file(path, today)
        print(words.command.checked(_shown(path), found))
        for finding in found:
            if finding.kind == "fault":
                print(words.command.fault(words.errors.for_code(finding.code, finding.params)))
            elif arguments.details:
                print(words.command.note(words.errors.for_code(finding.code, finding.params)))
        faults += sum(1 for finding in found if finding.kind == "fault")
        notes += sum(1 for finding in found if finding.kind == "note")
    if notes and not arguments.details:
        print(words.command.details_hint())
    return _refuse(words.command.faults(faults)) if faults else DONE


def _rules_in(path: Path) -> Path:
    """The file of rules of a folder: a campaign's, or that of a declaration."""
    from forfait_desktop.campaigns.catalogue import CAMPAIGN_FILE
    from forfait_desktop.storage.bareme import BAREME_FILE

    if not path.is_dir():
        return path
    own = path / BAREME_FILE
    return own if own.is_file() else path / CAMPAIGN_FILE


# --- rulebook ---------------------------------------------------------------------------------------------------------


def _rulebook(arguments: Arguments, catalogue: Catalogue, words: Wording) -> int:
    from forfait_desktop.presentation.rulebook.view import RulebookCampaign, rulebook

    out = arguments.out
    assert out is not None  # noqa: S101  (`parse` refuses the command without it)
    kind = out.suffix.lower()
    if kind not in (".html", ".pdf") or out.is_dir():
        raise ForfaitError("rulebook-unknown-kind", path=str(out))
    wanted = [catalogue.entry(arguments.campaign)] if arguments.campaign else catalogue.entries()
    if not wanted:
        raise ForfaitError("campaign-unknown", id=arguments.campaign, known=())
    document = rulebook([RulebookCampaign(catalogue.campaign(one.id), one.imported) for one in wanted], words)
    if kind == ".html":
        from forfait_desktop.report.html import render_html

        data = render_html(document)
    else:
        from forfait_desktop.report.pdf_document import render_document

        regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")
        data = render_document(document, regular=regular, bold=bold)
    _write(out, data, "rulebook-failed")
    print(out.absolute())
    for problem in catalogue.problems():
        # The book is written without that file: its reader must know.
        print(words.errors.sentence(problem), file=sys.stderr)
    return DONE


# --- speaking ---------------------------------------------------------------------------------------------------------


def _about(path: Path, error: ForfaitError, words: Wording) -> str:
    """The sentence of an error, with the file that was given when the sentence does not name it."""
    from forfait_desktop.storage.store import DOSSIER_FILE

    sentence = words.errors.sentence(error)
    name = path.absolute().name
    if name == DOSSIER_FILE:
        # Every declaration has a file of that name: its folder tells which one.
        name = f"{path.absolute().parent.name}/{name}"
    told = error.params.get("path")
    if told and Path(str(told)).absolute().name == name:
        return sentence
    return words.command.about(_shown(Path(name)), sentence)


def _of_system(error: OSError) -> ForfaitError:
    reason = reason_of(error)
    # Only writing fills a disk: standard output goes to a file there.
    code = "file-unwritable" if reason in ("ENOSPC", "EDQUOT") else "file-unreadable"
    return ForfaitError(code, path=str(error.filename or ""), reason=reason)


def _shown(path: Path) -> str:
    """A path as text: a name that is not Unicode must not stop the command."""
    return os.fsencode(path).decode("utf-8", "replace")


def _refuse(sentence: str) -> int:
    print(one_line(sentence), file=sys.stderr)
    return REFUSED


def _set_streams() -> None:
    """Write UTF-8 everywhere; a console that cannot show a character shows its code instead of stopping."""
    # Closed by who started us (« >&- »), or a program without a console.
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Let what cannot be printed go nowhere: Python would complain when it flushes for the last time."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
