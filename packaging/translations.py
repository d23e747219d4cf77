"""Bring `translations/*.ts` up to date with the sources, and compile them. Run by ``python tasks.py translations``.

Qt's own `lupdate` does not see `Words.say`, by which most sentences pass; so one walk of the syntax trees finds those
and the texts of Qt's `tr` and `translate`. Qt compiles. What was translated stays; what is no longer said goes.
"""

from __future__ import annotations

import ast
import importlib.util
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "forfait_desktop"
FOLDER = ROOT / "translations"
LANGUAGES = {"en": "en_GB"}

Texts = dict[str, dict[str, str]]
"""Context → French text → translation, "" when there is none yet."""

FRENCH_ONLY = {f"presentation/wording/{name}.py" for name in ("command", "report")}
"""What the commands print and what stands on paper: French in every language of the window."""

SAID = "Wording"
"""The context of every sentence of the presentation, see `forfait_desktop/presentation/wording/base.py`."""


# --- What the sources say ---------------------------------------------------------------------------------------------


class UnreadableError(Exception):
    """A text that is put together before it is translated: it would never be found."""


def extract() -> dict[str, list[str]]:
    """Return the texts of the sources, in their order, by context.

    Raises:
        UnreadableError: for a sentence of the presentation that is neither a literal nor in a table of its module.
    """
    found: dict[str, dict[str, None]] = {SAID: {}}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        for context, text in texts_of(ast.parse(path.read_bytes()), name) if name not in FRENCH_ONLY else ():
            found.setdefault(context, {})[text] = None
    return {context: list(texts) for context, texts in sorted(found.items())}


def texts_of(tree: ast.Module, name: str) -> Iterator[tuple[str, str]]:
    """Yield (context, text) for each text of a module that goes through a translator."""
    tables = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    doors = dict(_doors(tree))
    for context, call in _calls(tree, ""):
        called = _name(call.func)
        first = call.args[0] if call.args else None
        if called == "say" and name.startswith("presentation/") and first is not None:
            literals = list(_literals(first, tables))
            if not literals:
                message = f"{name}:{call.lineno}: {ast.unparse(call)}"
                raise UnreadableError(message)
            for text in literals:
                yield SAID, text
        elif called == "tr" and first is not None:
            for text in _literals(first, tables):
                yield context, text
        elif called in doors and first is not None and isinstance(call.func, ast.Name):
            for text in _literals(first, tables):
                yield doors[called], text
        elif called == "translate" and len(call.args) >= 2 and isinstance(first, ast.Constant):
            for text in _literals(call.args[1], tables):
                yield str(first.value), text


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def _doors(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield (name, context) for each function that hands its parameter to Qt's translate."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name != "translate":
            names = {one.arg for one in function.args.args}
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _name(call.func) == "translate" and len(call.args) == 2:
                    context, text = call.args
                    if isinstance(context, ast.Constant) and isinstance(text, ast.Name) and text.id in names:
                        yield function.name, str(context.value)


def _literals(node: ast.expr, tables: dict[str, ast.expr]) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one, tables)
            yield from _literals(other, tables)
        case ast.Subscript(value=ast.Name(id=table)) if table in tables:
            yield from _values(tables[table])


def _values(table: ast.expr) -> Iterator[str]:
    parts = table.values if isinstance(table, ast.Dict) else [table]
    for part in parts:
        for node in ast.walk(part):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
                yield node.value


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


# --- The files --------------------------------------------------------------------------------------------------------


def read(path: Path) -> Texts:
    """Return what a `.ts` file holds; nothing when there is no file."""
    texts: Texts = {}
    if path.is_file():
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 (a file of this project)
            told = texts.setdefault(context.findtext("name", ""), {})
            for message in context.iter("message"):
                told[message.findtext("source", "")] = message.findtext("translation", "")
    return texts


def merge(found: dict[str, list[str]], known: Texts) -> Texts:
    """Return the texts that are said now with what is known of them, from the same context, else from another one."""
    anywhere = {source: told for texts in known.values() for source, told in texts.items() if told}
    return {
        context: {text: known.get(context, {}).get(text, "") or anywhere.get(text, "") for text in texts}
        for context, texts in found.items()
        if texts
    }


def written(texts: Texts, language: str) -> str:
    """Return the `.ts` file, in Qt's form, without places in the sources: moving a line changes nothing here."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LANGUAGES.get(language, language)}" sourcelanguage="fr">')
    for context, said in texts.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source, told in said.items():
            mark = "" if told else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{escape(source)}</source>",
                f"        <translation{mark}>{escape(told)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def faults(texts: Texts) -> list[str]:
    """Return what is missing or cannot be right: no translation, other names in braces, French spaces or quotes."""
    found = []
    for context, said in texts.items():
        for source, told in said.items():
            if not told:
                found.append(f"{context}: à traduire : {source}")
            elif fields(source) != fields(told):
                found.append(f"{context}: noms différents : {source} / {told}")
            elif any(mark in told for mark in ("«", "»", "\u00a0:", "\u00a0;", "\u00a0?", " :", " ;", " ?")):
                found.append(f"{context}: typographie française : {told}")
    return found


def fields(text: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def compile_into(folder: Path, source: Path) -> Path:
    """Compile a `.ts` file with Qt's own compiler, that comes with PySide6; the `.qm` file.

    Raises:
        subprocess.CalledProcessError: when it refuses.
    """
    found = importlib.util.find_spec("PySide6")
    places = list(found.submodule_search_locations or ()) if found is not None else []
    program = next(path for place in places for path in sorted(Path(place).glob("lrelease*")) if path.is_file())
    target = folder / f"{source.stem}.qm"
    subprocess.run([str(program), "-silent", str(source), "-qm", str(target)], check=True)
    return target


def main(arguments: list[str]) -> int:
    """Update and compile; with ``compile``, only that; with ``check``, change nothing and tell what is missing."""
    for language in LANGUAGES:
        path = FOLDER / f"forfait_{language}.ts"
        if arguments != ["compile"]:
            texts = merge(extract(), read(path))
            text = written(texts, language)
            wrong = faults(texts)
            if arguments == ["check"]:
                wrong += [] if path.read_text(encoding="utf-8") == text else [f"{path.name} n’est pas à jour"]
            else:
                path.write_text(text, encoding="utf-8", newline="\n")
            print(
                "\n".join(wrong[:200]) or f"{path.name}\u00a0: {sum(map(len, texts.values()))} textes, tous traduits."
            )
            if arguments == ["check"] and wrong:
                return 1
        if arguments != ["check"]:
            compile_into(FOLDER, path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
