"""A plot of times against sizes, both on logarithmic scales, written as SVG without any library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 64, 200, 40, 48
COLOURS = ("#1f5fa8", "#a8521f", "#2f7d4f", "#6b3fa0")

Points = Sequence[tuple[float, float]]
"""(size, milliseconds)."""


def write_plot(path: Path, heading: str, across: str, series: Mapping[str, Points]) -> None:
    """Write the plot of `series` (name → points); a size of 0 stands at 1."""
    every = [(max(size, 1.0), value) for points in series.values() for size, value in points]
    wide = (0.0, math.log10(max(size for size, _ in every)) or 1.0)
    low = math.floor(math.log10(min(value for _, value in every)))
    high = math.ceil(math.log10(max(value for _, value in every)))
    tall = (float(low), float(max(high, low + 1)))

    def x(size: float) -> float:
        return LEFT + math.log10(max(size, 1.0)) / (wide[1] - wide[0]) * (WIDTH - LEFT - RIGHT)

    def y(value: float) -> float:
        return HEIGHT - BOTTOM - (math.log10(value) - tall[0]) / (tall[1] - tall[0]) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="22" font-size="14" font-weight="bold">{escape(heading)}</text>',
        f'<text x="{LEFT}" y="{HEIGHT - 10}" font-size="11">{escape(across)}</text>',
    ]
    for power in range(int(tall[0]), int(tall[1]) + 1):
        at = y(10.0**power)
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        parts.append(
            f'<text x="{LEFT - 6}" y="{at + 4:.1f}" font-size="11" text-anchor="end">{_said(10.0**power)}</text>'
        )
    parts += [
        f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 16}" font-size="11" text-anchor="middle">{size:g}</text>'
        for size in sorted({size for size, _ in every})
    ]
    for number, (name, points) in enumerate(series.items()):
        colour = COLOURS[number % len(COLOURS)]
        line = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x(size):.1f}" cy="{y(value):.1f}" r="3" fill="{colour}"/>' for size, value in points]
        end = y(points[-1][1])
        parts.append(
            f'<text x="{WIDTH - RIGHT + 8}" y="{end + 4:.1f}" font-size="11" fill="{colour}">{escape(name)}</text>'
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*parts, "</svg>", ""]), encoding="utf-8")


def _said(value: float) -> str:
    return f"{value / 1000:g} s" if value >= 1000 else f"{value:g} ms".replace(".", ",")
