"""Small wrongs put into a source, one at a time: a comparison, a limit, a condition, a call that is forgotten."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.Mult,
}


@dataclass(frozen=True)
class Mutant:
    """One wrong: the source it goes into, which node and which of its wrongs, the lines it is on, what it does."""

    source: str
    place: int
    which: int
    line: int
    last: int
    what: str

    @property
    def text(self) -> str:
        """The line where the wrong is, without its margin."""
        return self.source.splitlines()[self.line - 1].strip()

    @property
    def tree(self) -> ast.Module:
        """The whole source with the wrong; parsed anew, because most mutants are counted and few are run."""
        changed = ast.parse(self.source)
        node = next(one for number, one in enumerate(_places(changed)) if number == self.place)
        _replace(changed, node, _wrongs(node)[self.which][1])
        return ast.fix_missing_locations(changed)


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of a source; texts, annotations and what runs for the types only are left alone."""
    for number, node in enumerate(_places(ast.parse(source))):
        # Of an `if`, the condition only: the body below is not where the wrong is.
        seen = node.test if isinstance(node, ast.If) else node
        first = getattr(seen, "lineno", 0)
        for which, (what, _) in enumerate(_wrongs(node)):
            yield Mutant(source, number, which, first, getattr(seen, "end_lineno", first), what)


def _places(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes that run, in order."""
    stack: list[ast.AST] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            continue
        yield node
        for name, value in reversed(list(ast.iter_fields(node))):
            if name in ("annotation", "returns", "decorator_list", "type_comment"):
                continue
            if isinstance(value, ast.AST):
                stack.append(value)
            elif isinstance(value, list):
                stack += [one for one in reversed(value) if isinstance(one, ast.AST)]


def _wrongs(node: ast.AST) -> list[tuple[str, ast.AST]]:
    match node:
        case ast.Compare(left=left, ops=[op, *rest], comparators=others) if type(op) in _COMPARED:
            other = _COMPARED[type(op)]()
            what = f"{type(op).__name__} -> {type(other).__name__}"
            return [(what, ast.Compare(left=left, ops=[other, *rest], comparators=others))]
        case ast.BoolOp(op=op, values=values):
            swapped = ast.Or() if isinstance(op, ast.And) else ast.And()
            return [(f"{type(op).__name__} swapped", ast.BoolOp(op=swapped, values=values))]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _COUNTED and not _texts(left, right):
            other_op = _COUNTED[type(op)]()
            what = f"{type(op).__name__} -> {type(other_op).__name__}"
            return [(what, ast.BinOp(left=left, op=other_op, right=right))]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return [("not dropped", operand)]
        case ast.Constant(value=bool(value)):
            return [(f"{value} -> {not value}", ast.Constant(value=not value))]
        case ast.Constant(value=int(value)):
            return [(f"{value} -> {value + 1}", ast.Constant(value=value + 1))]
        case ast.If(test=test, body=body, orelse=orelse):
            negated = ast.UnaryOp(op=ast.Not(), operand=test)
            return [("condition reversed", ast.If(test=negated, body=body, orelse=orelse))]
        case ast.Expr(value=ast.Call()):
            return [("call forgotten", ast.Pass())]
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            return [("returns None", ast.Return(value=ast.Constant(value=None)))]
    return []


def _texts(*sides: ast.expr) -> bool:
    return any(isinstance(one, ast.JoinedStr) or isinstance(getattr(one, "value", None), str) for one in sides)


def _replace(tree: ast.Module, old: ast.AST, new: ast.AST) -> None:
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, ast.copy_location(new, old))
                return
            if isinstance(value, list):
                for number, one in enumerate(value):
                    if one is old:
                        value[number] = ast.copy_location(new, old)
                        return
