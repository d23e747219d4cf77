"""The arguments of the program, read by hand: options stand before or after the command, and everything is French."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unicodedata import category

from forfait_desktop.records import dataclass

if TYPE_CHECKING:
    # The window reads its arguments here too, and needs no sentence.
    from forfait_desktop.presentation.wording.wording import Wording

MEMBER: Final = "--crew-member"
"""The only argument of a process that the program starts to share its work, see `crew`: nobody types it."""

COMMANDS: Final = ("evaluate", "export", "import", "campaigns", "check", "rulebook")

_WITH_VALUE: Final = ("--data-dir", "--today", "--into", "--campaign")
_FLAGS: Final = ("--json", "--details", "--bundle", "--check-installation", "--version", "--help", "-h")
_ALLOWED: Final = {
    "": ("--check-installation",),
    "evaluate": ("--json",),
    "export": ("--bundle",),
    "import": ("--into",),
    "campaigns": ("--json",),
    "check": ("--details",),
    "rulebook": ("--campaign",),
}
"""Options of each command, beside the four that are valid everywhere."""

_EVERYWHERE: Final = ("--data-dir", "--today", "--version", "--help", "-h")


_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class UsageError(Exception):
    """The command is badly written: a code, and the words that the sentence names."""

    def __init__(self, code: str, *, word: str = "", command: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.word = word
        self.command = command

    def sentence(self, words: Wording) -> str:
        """What is wrong, and how the command is written."""
        return words.command.wrong_usage(self.code, self.word, self.command)


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for. `command` is "" for the window.

    `out_text` is the last argument of `export` and `rulebook`, as typed; `campaign` limits the rule book to one;
    `bundle` asks `export` for the report with its pieces, in one PDF.
    """

    command: str = ""
    files: tuple[Path, ...] = ()
    out: Path | None = None
    out_text: str = ""
    into: Path | None = None
    json: bool = False
    details: bool = False
    bundle: bool = False
    check_installation: bool = False
    campaign: str = ""
    data_dir: Path | None = None
    today: date | None = None
    version: bool = False
    help: bool = False


@dataclass(slots=True)
class _Read:
    """The arguments sorted, before any check."""

    options: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)


def parse(argv: Sequence[str]) -> Arguments:
    """Read the arguments.

    Raises:
        UsageError: unknown option, missing or superfluous argument, a day that the calendar does not have.
    """
    try:
        read = _sort(argv)
    except UsageError as error:
        # Wherever the fault stands, the way to write this command is told, not the way to open the window.
        meant = next((text for text in argv if text in COMMANDS), "")
        raise UsageError(error.code, word=error.word, command=meant) from None
    command = read.texts[0] if read.texts and read.texts[0] in COMMANDS else ""
    for option in read.options:
        if option not in (*_EVERYWHERE, *_ALLOWED[command]):
            raise UsageError("option", word=option, command=command)
    texts = read.texts[1:] if command else read.texts
    asks = "--help" in read.options or "-h" in read.options
    if not asks and "--version" not in read.options:
        _check_count(command, texts)
    writes = command in ("export", "rulebook")
    out_text = texts[-1] if writes and texts else ""
    if "--bundle" in read.options and not asks and Path(out_text).suffix.lower() not in ("", ".pdf"):
        raise UsageError("bundle", word=out_text, command=command)
    files = texts[:-1] if writes else texts
    return Arguments(
        command=command,
        files=tuple(Path(text) for text in files),
        out=Path(out_text) if out_text else None,
        out_text=out_text,
        into=Path(read.options["--into"]) if "--into" in read.options else None,
        json="--json" in read.options,
        details="--details" in read.options,
        bundle="--bundle" in read.options,
        check_installation="--check-installation" in read.options,
        campaign=read.options.get("--campaign", ""),
        data_dir=Path(read.options["--data-dir"]) if "--data-dir" in read.options else None,
        today=_day(read.options.get("--today"), command),
        version="--version" in read.options,
        help=asks,
    )


def _sort(argv: Sequence[str]) -> _Read:
    read = _Read()
    rest: Iterator[str] = iter(argv)
    for text in rest:
        if text == "--":
            read.texts.extend(rest)
            break
        name, equals, value = text.partition("=")
        if not text.startswith("-") or text == "-":
            read.texts.append(text)
        elif name in _WITH_VALUE:
            if not equals:
                value = next(rest, "")
            if not value:
                raise UsageError("value", word=name)
            read.options[name] = value
        elif text in _FLAGS:
            read.options[text] = ""
        else:
            raise UsageError("option", word=text)
    return read


def _check_count(command: str, texts: Sequence[str]) -> None:
    least = {"evaluate": 1, "export": 2, "import": 1, "rulebook": 1}.get(command, 0)
    most = {"": 1, "import": 1, "campaigns": 0, "rulebook": 1}.get(command)
    if len(texts) < least:
        raise UsageError("missing", command=command)
    if most is not None and len(texts) > most:
        raise UsageError("extra" if command else "command", word=texts[most] if command else texts[0], command=command)
    if any(not text for text in texts):
        raise UsageError("missing", command=command)


def _day(text: str | None, command: str) -> date | None:
    if text is None:
        return None
    try:
        # Only « 2023-12-20 »: fromisoformat also reads « 20231220 » and « 2023-W05-1 ».
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError("day", word=text, command=command) from None


def help_text(command: str, words: Wording) -> str:
    """The help of the program, or of one command."""
    return words.command.help(command)


def one_line(sentence: str) -> str:
    """A sentence on one line, whatever the name of a file holds."""
    return "".join(" " if category(one) in ("Cc", "Zl", "Zp") else one for one in sentence)
