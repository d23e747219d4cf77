"""Rules of the source that no linter knows."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator

import pytest

from tests.project.tree import PACKAGE, ROOT, calls, imports, modules, name_of, text_files, texts, tracked_files

CLOCK = {"today", "now", "utcnow", "fromtimestamp", "localtime", "gmtime", "time", "time_ns", "monotonic"}
NETWORK = {
    "urllib.request", "urllib.error", "urllib3", "http", "socket", "ssl", "ftplib", "smtplib", "asyncio", "xmlrpc",
    "webbrowser", "requests", "httpx", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "PySide6.QtRemoteObjects", "multiprocessing.connection",
}  # fmt: skip
# A straight apostrophe, or a plain space where French wants one that does not break, is a fault on paper.
FAULT = re.compile(r"[a-zà-ÿ]'[a-zà-ÿ]|[\w)»’] [;?!%€»](?!\w)|[a-zà-ÿ)»] : |« ", re.IGNORECASE)
# Longest file: what a reader can hold. Sentences and layouts are split by subject before they get there.
LINES_MAX = 460
# Where a pause hides no race: the driver that looks at another process, and the moments at which one is killed.
_PAUSES = ("tests/e2e/", "tests/crash/kills.py")


def test_no_network_module() -> None:
    found = [
        f"{name}:{line}: {imported}"
        for name, tree in modules(PACKAGE)
        for imported, line in imports(tree)
        if any(imported == banned or imported.startswith(banned + ".") for banned in NETWORK)
    ]
    assert not found


@pytest.mark.parametrize("layer", ["domain", "campaigns", "presentation", "report"])
def test_no_clock(layer: str) -> None:
    found = [
        f"{name}:{call.lineno}: {called}()"
        for name, tree in modules(PACKAGE / layer)
        for called, call in calls(tree)
        if called in CLOCK and isinstance(call.func, ast.Attribute)
    ]
    assert not found, "today is an argument"


def test_reportlab_only_in_the_pdf_modules() -> None:
    found = {
        name
        for name, tree in modules(PACKAGE)
        for imported, _ in imports(tree)
        if imported.split(".")[0] == "reportlab" and not re.fullmatch(r"forfait_desktop/report/pdf\w*\.py", name)
    }
    assert not found


def test_paragraphs_are_made_in_one_place() -> None:
    """A raw text would be read as markup: « <non programmés> » would vanish from the paper."""
    makers = {
        (name, function.name)
        for name, tree in modules(PACKAGE)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        for called, call in calls(function)
        if called in {"Paragraph", "XPreformatted"} and isinstance(call.func, ast.Name)
        if any(imported.startswith("reportlab.") for imported, _ in imports(tree))
    }
    assert len(makers) <= 1, makers


def test_translated_texts_are_literals() -> None:
    """A text put together before it is translated is never found in the catalogue."""
    found = [
        f"{name}:{call.lineno}"
        for name, tree in modules(PACKAGE)
        for called, call in calls(tree)
        if called in {"tr", "translate", "QT_TRANSLATE_NOOP"}
        for argument in call.args[:2]
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
        or (
            isinstance(argument, ast.Call)
            and isinstance(argument.func, ast.Attribute)
            and argument.func.attr == "format"
        )
    ]
    assert not found


def test_only_the_commands_print() -> None:
    found = {name for name, tree in modules(PACKAGE) for called, _ in calls(tree) if called == "print"}
    assert all(re.fullmatch(r"forfait_desktop/(cli\w*|__main__)\.py", name) for name in found), found


def test_no_nested_event_loop_and_no_invisible_widget() -> None:
    banned = {"processEvents", "setCellWidget", "setIndexWidget", "exec", "exec_"}
    found = [
        f"{name}:{call.lineno}: {called}"
        for name, tree in modules(PACKAGE)
        for called, call in calls(tree)
        # The application's own loop; and Python's `exec`, by which `records` writes constructors.
        if called in banned
        and not (called == "exec" and name in ("forfait_desktop/app.py", "forfait_desktop/records.py"))
    ]
    assert not found


def test_qt_names_are_imported_one_by_one() -> None:
    found = [f"{name}:{line}" for name, tree in modules(PACKAGE) for imported, line in imports(tree) if "*" in imported]
    assert not found


def test_files_stay_readable() -> None:
    files = [path for path in tracked_files() if path.suffix == ".py"]
    long = {name_of(path): lines for path in files if (lines := len(path.read_bytes().splitlines())) > LINES_MAX}
    assert not long


def test_french_typography_of_the_program() -> None:
    places = [*modules(PACKAGE / "presentation"), *modules(PACKAGE / "ui"), *modules(PACKAGE / "report")]
    places += [entry for entry in modules(PACKAGE) if re.fullmatch(r"forfait_desktop/(cli\w*|app)\.py", entry[0])]
    places.append(("tasks.py", ast.parse((ROOT / "tasks.py").read_bytes())))
    found = [f"{name}:{line}: {text!r}" for name, tree in places for text, line in texts(tree) if FAULT.search(text)]
    assert not found


def test_french_typography_of_the_campaigns() -> None:
    files = sorted((ROOT / "resources" / "campaigns").glob("*/campaign.toml"))
    assert files
    found = [
        f"{name_of(path)}: {text!r}"
        for path in files
        for text in strings_of(tomllib.loads(path.read_text(encoding="utf-8")))
        if FAULT.search(text)
    ]
    assert not found


def strings_of(value: object) -> Iterator[str]:
    """Yield every text inside tables and lists; addresses are not prose."""
    if isinstance(value, str) and "://" not in value:
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings_of(inner)


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(?:TO[D]O|FIX[M]E)\b")
    found = [name for name, content in text_files() if not name.endswith(".lock") and later.search(content)]
    assert not found


def test_tests_neither_skip_nor_wait() -> None:
    banned = {"skip", "skipif", "xfail", "importorskip", "wait"}
    found = []
    for name, tree in modules(ROOT / "tests"):
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Attribute)
                and node.attr in banned
                and isinstance(node.value, ast.Name | ast.Attribute)
            ):
                owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
                if owner in {"pytest", "mark", "qtbot"}:
                    found.append(f"{name}:{node.lineno}: {owner}.{node.attr}")
            # Anywhere else, a pause hides a race.
            if isinstance(node, ast.Attribute) and node.attr == "sleep" and not name.startswith(_PAUSES):
                found.append(f"{name}:{node.lineno}: sleep")
    assert not found
