"""Mutants that change nothing that a test could see, each with its reason; they are taken out of the share."""

from __future__ import annotations

_IDENTIFIERS = "forfait_desktop/domain/identifiers.py"
_IDENTITIES = "forfait_desktop/domain/identities.py"
_WIDE = "_FULL_WIDTH = {0xFF10 + n: chr(0x30 + n) for n in range(10)} | {0xFF21 + n: chr(0x41 + n) for n in range(26)}"
_NO_DIGIT = "one more wide sign becomes its plain form, which is no digit either: refused in both cases"
_HTML = "forfait_desktop/report/html.py"
_SAME_LENGTH = "each section was given its anchor by the function above"
_RECONCILIATION = "forfait_desktop/domain/reconciliation.py"
_WIDER = "of the two, the one that keeps more sums on the way: those out of reach are dropped at the end"
_FILESYSTEM = "forfait_desktop/storage/filesystem.py"
_FIRST = "a folder is opened as the first descriptor of all only where the standard input is closed"
_NAMES = "forfait_desktop/storage/names.py"

_ARCHIVE = "forfait_desktop/report/archive.py"
_COLUMNS = "forfait_desktop/report/pdf_columns.py"

_DIFF = "forfait_desktop/domain/campaign_diff.py"
_BEYOND = "more than any gain by the hour either way"

_PART = "no part gives more than the size that it tells, which was looked at before"
_BUNDLE = "forfait_desktop/report/bundle.py"
_LEFT_OUT = "what is left out takes no room, whatever its size"
_SECONDS = "of the seconds: a .zip holds even ones only; hours and minutes are tried"
_LOCK = "forfait_desktop/storage/lock.py"
_LIBRARY = "forfait_desktop/storage/library.py"
_KINDS = "forfait_desktop/storage/evidence_kinds.py"
_LAST_MARK = 'if end < 0 or b"startxref" not in data[max(0, end - 2048) : end]:'
_HEAD = "a PDF begins with another mark: nothing that is looked for stands at its first byte"
_PAGES = "forfait_desktop/storage/pdf_pages.py"
_WINDOWS = "runs on Windows only, where these subjects are not measured"
_BLANK = (
    '_BLANK: Final = "".join(map(chr, (0x20, 0xA0, 0x1680, *range(0x2000, 0x2010), '
    "0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF)))"
)
_ONE = "O_WRONLY is 1 where there is no O_BINARY"
_ANY = "what no file is, told the same way each time that there is none"
_PICTURE = "bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=False, force_bitmap_format={})"
_FORMS = "forms are drawn only by a document whose forms were begun, which none is; drawn notes are tried"

# (module, the line, the wrong) -> why no test can notice.
EQUAL: dict[tuple[str, str, str], str] = {
    (_IDENTIFIERS, _WIDE, "10 -> 11"): _NO_DIGIT,
    (_IDENTIFIERS, _WIDE, "26 -> 27"): _NO_DIGIT,
    (_IDENTIFIERS, "_FULL_WIDTH |= {0xFF41 + n: chr(0x41 + n) for n in range(26)}", "26 -> 27"): _NO_DIGIT,
    (
        _IDENTIFIERS,
        'return ProfessionalNumber("too-short" if len(number) < length else "too-long", "", abs(length - len(number)))',
        "Lt -> LtE",
    ): "the two lengths differ here",
    (
        _IDENTITIES,
        "if not (1 <= month <= 12 or 20 <= month <= 99):",
        "99 -> 100",
    ): "a month has two figures",
    (
        _NAMES,
        'and not _RESERVED.fullmatch(name.split(".", maxsplit=1)[0].strip())',
        "1 -> 2",
    ): "what stands before the first dot is the same",
    (
        _HTML,
        "for section, anchor in zip(document.sections, anchors, strict=True):",
        "True -> False",
    ): _SAME_LENGTH,
    (_HTML, "for section, anchor in zip(sections, anchors, strict=True):", "True -> False"): _SAME_LENGTH,
    (_ARCHIVE, "_MOMENT: Final = (1980, 1, 1, 0, 0, 0)", "0 -> 1"): _SECONDS,
    ("forfait_desktop/report/spreadsheet.py", "_ZIP_MOMENT: Final = (1980, 1, 1, 0, 0, 0)", "0 -> 1"): _SECONDS,
    ("forfait_desktop/storage/shared_pack.py", "_MOMENT: Final = (1980, 1, 1, 0, 0, 0)", "0 -> 1"): _SECONDS,
    (_COLUMNS, "self._cut = 0", "0 -> 1"): "columns are measured, which chooses it, before they are drawn",
    (_RECONCILIATION, "reach = [(0, 0)]", "0 -> 1"): _WIDER,
    (
        _RECONCILIATION,
        "reach.append((least + min(0, *line.differences), most + max(0, *line.differences)))",
        "0 -> 1",
    ): _WIDER,
    (_FILESYSTEM, "handle = -1", "1 -> 2"): "any negative number says that there is none",
    (_FILESYSTEM, "for delay in (*_TURNS, None) if handle >= 0 else ():", "GtE -> Gt"): _FIRST,
    (_FILESYSTEM, "for delay in (*_TURNS, None) if handle >= 0 else ():", "0 -> 1"): _FIRST,
    (_FILESYSTEM, "if handle >= 0:", "GtE -> Gt"): _FIRST,
    (_FILESYSTEM, "if handle >= 0:", "0 -> 1"): _FIRST,
    (
        "forfait_desktop/storage/shared_pack.py",
        'if not isinstance(label, str) or safe_name(label, "", length=200) != label:',
        "200 -> 201",
    ): "no name has more than two hundred bytes, whatever its length may be",
    (
        "forfait_desktop/storage/library_row.py",
        'return json.dumps(dataclasses.asdict(row) | {"path": str(row.path)}, ensure_ascii=False, sort_keys=True)',
        "False -> True",
    ): "the same row once it is read back",
    (
        "forfait_desktop/storage/evidence.py",
        "_CHUNK = 1 << 20",
        "1 -> 2",
    ): "how much of a file is read at once: the same digest",
    ("forfait_desktop/domain/advice.py", "return frozenset()", "returns None"): "asked for as « nothing » either way",
    (
        _DIFF,
        "return isinstance(first, Fraction) and isinstance(second, Fraction) and first < second",
        "And swapped",
    ): "of a threshold that moved both values are fractions",
    (
        _DIFF,
        "return isinstance(first, Fraction) and isinstance(second, Fraction) and first < second",
        "Lt -> LtE",
    ): "a threshold that moved is not the same",
    (
        "forfait_desktop/domain/deadlines.py",
        "return bool(formers) and all(former < day for former in formers)",
        "Lt -> LtE",
    ): "the day itself is no former one",
    (
        "forfait_desktop/domain/expected_payment.py",
        "return int((euros * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))",
        "1 -> 2",
    ): "only the exponent of that number counts",
    (
        "forfait_desktop/domain/figures.py",
        "if first.has_counts and second.has_counts:",
        "And swapped",
    ): "one with counts and half a rate agree in neither way",
    (
        "forfait_desktop/domain/line_reasons.py",
        'return Reason(codes.EXCLUSIVE_ELSEWHERE, {"criterion": "", "indicator": user}, line.indicator.sources)',
        "returns None",
    ): "a criterion counts elsewhere through a pair only, which was found above",
    (
        "forfait_desktop/domain/lines.py",
        "doubtful: bool = False",
        "False -> True",
    ): "of one world every answer of the profile is known; of several it is said",
    ("forfait_desktop/domain/rule_reasons.py", "return ()", "returns None"): "a mean always has a rate",
    (
        "forfait_desktop/domain/seasons.py",
        "return (-1 if moment.reminder else _PRESSING.index(moment.season)), days",
        "1 -> 2",
    ): "before the first of the seasons either way",
    (
        "forfait_desktop/domain/vsm.py",
        "missing = (facts.structured_needed or 0) - (typed.vsm_structured or 0)",
        "0 -> 1",
    ): "where the bonus is missed, some are needed",
    ("forfait_desktop/domain/what_if.py", "_BEYOND = 10**9", "10 -> 11"): _BEYOND,
    ("forfait_desktop/domain/what_if.py", "_BEYOND = 10**9", "9 -> 10"): _BEYOND,
    (
        "forfait_desktop/storage/evidence.py",
        "_CHUNK = 1 << 20",
        "20 -> 21",
    ): "how much of a file is read at once: the same digest",
    (
        "forfait_desktop/storage/library_row.py",
        'return json.dumps(dataclasses.asdict(row) | {"path": str(row.path)}, ensure_ascii=False, sort_keys=True)',
        "True -> False",
    ): "the order of its parts: the same row once it is read back",
    (
        _FILESYSTEM,
        'return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)',
        "0 -> 1",
    ): _ONE,
    (
        _LOCK,
        'handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)',
        "0 -> 1",
    ): _ONE,
    (
        _LOCK,
        'data = json.dumps(content, ensure_ascii=True, indent=2, sort_keys=True).encode("ascii")',
        "2 -> 3",
    ): "the same lock once it is read back",
    (
        _LOCK,
        'data = json.dumps(content, ensure_ascii=True, indent=2, sort_keys=True).encode("ascii")',
        "True -> False",
    ): "its order: the same lock once it is read back; letters that are not plain are tried",
    (_LOCK, 'kernel = ctypes.WinDLL("kernel32", use_last_error=True)', "True -> False"): _WINDOWS,
    (_LOCK, "handle = kernel.OpenProcess(0x1000, False, process)", "4096 -> 4097"): _WINDOWS,
    (_LOCK, "handle = kernel.OpenProcess(0x1000, False, process)", "False -> True"): _WINDOWS,
    (_LOCK, "if not handle:", "condition reversed"): _WINDOWS,
    (_LOCK, "if not handle:", "not dropped"): _WINDOWS,
    (_LOCK, "return bool(ctypes.get_last_error() != 87)  # 87: no such process", "NotEq -> Eq"): _WINDOWS,
    (_LOCK, "return bool(ctypes.get_last_error() != 87)  # 87: no such process", "87 -> 88"): _WINDOWS,
    (_LOCK, "return bool(ctypes.get_last_error() != 87)  # 87: no such process", "returns None"): _WINDOWS,
    (_LOCK, "kernel.CloseHandle(handle)", "call forgotten"): _WINDOWS,
    (_LOCK, "return not known or code.value == 259  # 259: still active", "returns None"): _WINDOWS,
    (_LOCK, "return not known or code.value == 259  # 259: still active", "Or swapped"): _WINDOWS,
    (_LOCK, "return not known or code.value == 259  # 259: still active", "not dropped"): _WINDOWS,
    (_LOCK, "return not known or code.value == 259  # 259: still active", "Eq -> NotEq"): _WINDOWS,
    (_LOCK, "return not known or code.value == 259  # 259: still active", "259 -> 260"): _WINDOWS,
    (_LIBRARY, "self._file = (0, 0)", "0 -> 1"): "compared only once a file is open, which sets it",
    (_LIBRARY, "return 0, 0", "0 -> 1"): _ANY,
    (_LIBRARY, "return 0, 0", "returns None"): _ANY,
    (
        _LIBRARY,
        "self.close()",
        "call forgotten",
    ): "of the one made again: what is open is no longer the file that is named, which closes it; the others are tried",
    (_BUNDLE, 'return Inspected(exhibit, "place"), 0', "0 -> 1"): _LEFT_OUT,
    (_BUNDLE, 'return Inspected(exhibit, "changed"), 0', "0 -> 1"): _LEFT_OUT,
    (_BUNDLE, 'return Inspected(exhibit, "damaged"), 0', "0 -> 1"): _LEFT_OUT,
    (_LIBRARY, "connection.close()", "call forgotten"): "closed all the same when nothing holds it any more",
    (
        "forfait_desktop/storage/tables.py",
        "content = opened.read(_UNPACKED_MAXIMUM + 1)",
        "1 -> 2",
    ): _PART,
    (
        "forfait_desktop/storage/tables.py",
        "content = opened.read(_UNPACKED_MAXIMUM + 1)",
        "Add -> Sub",
    ): _PART,
    (
        "forfait_desktop/storage/tables.py",
        "usual = max(set(counts), key=counts.count) if counts else 0",
        "0 -> 1",
    ): "nothing is counted: none of it is found, whatever is looked for",
    (
        _COLUMNS,
        "counts = range(1, len(self._heights) + 1)",
        "1 -> 2",
    ): "a cut behind the last group is the one at its end, which comes first; the first cut is tried",
    (_PAGES, _PICTURE.format("_BGRX"), "False -> True"): _FORMS,
    (_PAGES, _PICTURE.format("kind"), "False -> True"): _FORMS,
    (_PAGES, "_AREA_MAXIMUM = 36_000_000", "36000000 -> 36000001"): "less than a pixel, of so many",
    (
        "forfait_desktop/storage/jsontext.py",
        "super().__init__(reason)",
        "call forgotten",
    ): "an exception keeps what it is made with by itself",
    (
        "forfait_desktop/report/pdf_archive.py",
        "return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4",
        "LtE -> Lt",
    ): "no step of the curve is that very number",
    (
        "forfait_desktop/domain/what_if.py",
        "place_of = 0 if action.is_gate and action.possible else 1 if action.possible else 2",
        "2 -> 3",
    ): "the last of the three either way",
    (
        "forfait_desktop/domain/what_if.py",
        "return place_of, False, -gain if place_of else Fraction(0)",
        "False -> True",
    ): "the same for every row that it is compared with",
    (
        "forfait_desktop/domain/what_if.py",
        "return place_of, False, -gain if place_of else Fraction(0)",
        "0 -> 1",
    ): "the same for every gate",
    (
        "forfait_desktop/report/bundle.py",
        "drawing, name, box, invert_transformations=True, allow_shrink=True, allow_expand=True",
        "True -> False",
    ): "the page drawn on is not turned, nor has it a unit of its own; larger and smaller pages are tried",
    (
        "forfait_desktop/domain/lines.py",
        "return tuple(dict(zip(keys, values, strict=True)) for values in product(*choices))",
        "True -> False",
    ): "one choice for each key",
    (
        "forfait_desktop/domain/lines.py",
        "_agree([reading.assumed for reading in readings], something=True),",
        "True -> False",
    ): "undecided either way, and of what is assumed nothing else is asked",
    ("forfait_desktop/domain/lines.py", "return statuses[0]", "0 -> 1"): "they are all the same",
    (
        _RECONCILIATION,
        "yield {gate.id: state for gate, state in zip(expectation.gates, states, strict=True)}",
        "True -> False",
    ): "one choice for each gate",
    (
        "forfait_desktop/report/pdf_text.py",
        "if line and length + space + width > room + _FUZZ:",
        "Gt -> GtE",
    ): "no text is a millionth of a point wider than its room, to the last bit",
    (_COLUMNS, "super().__init__()", "call forgotten"): "nothing of what it sets is read before it is measured",
    (
        "forfait_desktop/report/pdf_tables.py",
        "self.splitInRow = 1",
        "1 -> 2",
    ): "the least height of a part, in points, where none is cut to less than 25 mm",
    (
        "forfait_desktop/storage/backups.py",
        "versions: Iterable[Version], today: date, readable: Callable[[Version], bool] = lambda _version: True",
        "True -> False",
    ): "the newest of all is among the ten that stay, whether or not it is asked for",
    (
        "forfait_desktop/domain/lines.py",
        "self._results.clear()",
        "call forgotten",
    ): "what was said is found by its line only, and every line is read again",
    (
        "forfait_desktop/domain/rates.py",
        "if (done or 0) < 0 or (total or 0) < 0 or (done is not None and total is not None and done > total):",
        "0 -> 1",
    ): "of what stands for no count: neither 0 nor 1 is negative; the limit itself is tried",
    (
        "forfait_desktop/domain/rates.py",
        "return typed > rounded",
        "Gt -> GtE",
    ): "both are not the same, which was found above",
    (
        "forfait_desktop/storage/archive_import.py",
        "head = file.read(64)",
        "64 -> 65",
    ): "the longest name that is looked for ends before the fiftieth byte",
    (
        "forfait_desktop/storage/dossier.py",
        "read: _Read = adapter.validate_json(json.dumps([raw], ensure_ascii=False))[0]",
        "False -> True",
    ): "the same once it is read; half a character was refused before",
    (
        _KINDS,
        "while at + 12 <= len(data):",
        "Add -> Sub",
    ): "a chunk that does not end in the file is refused in the loop as it is after it",
    (
        "forfait_desktop/report/pdf_text.py",
        "super().__init__()",
        "call forgotten",
    ): "nothing of what it sets is read before it is measured",
    (
        "forfait_desktop/report/pdf_text.py",
        "if width > room:",
        "Gt -> GtE",
    ): "a word exactly as wide as its room is cut in one piece, itself",
    (
        "forfait_desktop/report/pdf_tables.py",
        "if parts or (available_height < _WHOLE_PAGE and not self._cut_here(available_height)):",
        "Lt -> LtE",
    ): "the room on a page is a point more than that, or what a flowable has left of it",
    (
        "forfait_desktop/report/tables.py",
        _BLANK,
        "8192 -> 8193",
    ): "U+2000 has become U+2002 by then: it is its form NFC",
    (
        _LIBRARY,
        'connection.execute("PRAGMA secure_delete = ON")',
        "call forgotten",
    ): "Debian's SQLite does it by itself; with another one, the test of what is forgotten sees it",
    (
        _LIBRARY,
        'connection.execute("PRAGMA synchronous = OFF")',
        "call forgotten",
    ): "slower, and the same index: what is counted of its writing is elsewhere",
    (
        _LIBRARY,
        "self._file.with_name(self._file.name + end).unlink(missing_ok=True)",
        "True -> False",
    ): "that there is none is one of the errors that are let pass",
    (_KINDS, _LAST_MARK, "0 -> 1"): _HEAD,
    (_KINDS, _LAST_MARK, "Lt -> LtE"): _HEAD,
    (_KINDS, "begin = 0", "0 -> 1"): _HEAD,
    (_KINDS, "if end < 0:", "Lt -> LtE"): _HEAD,
    (_KINDS, "_GLANCE = 512", "512 -> 513"): "how much of a stream is looked at first: far less shows how it begins",
}
