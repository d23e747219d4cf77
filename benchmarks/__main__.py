"""Run the measures and print one table. Usage: python -m benchmarks [start] [keystroke] [pdf] [evaluate]."""

from __future__ import annotations

import sys

from benchmarks.table import show


def main(names: list[str]) -> int:
    """Run the measures named, all of them by default."""
    found = []
    for name in names or ["start", "keystroke", "pdf", "evaluate"]:
        module = __import__(f"benchmarks.{name}", fromlist=["lines"])
        found += list(module.lines())
    sys.stdout.write(show(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
