"""The tree of the project as the tests about the project read it."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "forfait_desktop"
BINARY = {".png", ".ico", ".icns", ".ttf", ".otf", ".pdf", ".qm", ".zip", ".bin"}


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return the files that git follows; every file of the known folders where the tree did not come from git."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        folders = ("forfait_desktop", "tests", "resources", "translations", "docs")
        paths = [path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
        paths += [path for path in ROOT.iterdir() if not path.name.startswith(".")]
    return tuple(sorted(path for path in paths if path.is_file()))


@cache
def text_files() -> tuple[tuple[str, str], ...]:
    """Return (name from the root, content) of each tracked text file."""
    files = (path for path in tracked_files() if path.suffix not in BINARY)
    return tuple((name_of(path), path.read_text(encoding="utf-8")) for path in files)


def name_of(path: Path) -> str:
    """Return the name of ``path`` from the root of the project, with slashes."""
    return path.relative_to(ROOT).as_posix()


@cache
def modules(folder: Path) -> tuple[tuple[str, ast.Module], ...]:
    """Return (name from the root, syntax tree) of each Python file below ``folder``."""
    return tuple((name_of(path), ast.parse(path.read_bytes())) for path in sorted(folder.rglob("*.py")))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield (last part of the name, call) for each call of the tree: ``a.b.today()`` gives ``today``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield (dotted name, line) for each import, at any depth; ``from a import b`` gives ``a`` and ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def texts(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield (text, line) for each string that is used: no docstring, but the fixed parts of f-strings."""
    unused = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in unused:
            yield node.value, node.lineno
