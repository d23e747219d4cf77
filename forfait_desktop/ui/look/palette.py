"""The colours of the application, as plain constants, and the contrast formula that guards them.

No Qt here: a test recomputes every ratio from these constants, and the PDF author can read them too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme, each as ``#RRGGBB``, named by what they are used for.

    Attributes:
        border_width: Width of the border of controls, in logical pixels at text factor 1.
    """

    window: str
    surface: str
    sunken: str
    text: str
    text2: str
    disabled: str
    border: str
    divider: str
    track: str
    primary: str
    on_primary: str
    primary_hover: str
    primary_soft: str
    link: str
    focus: str
    ok: str
    ok_fill: str
    ok_soft: str
    warn: str
    warn_fill: str
    warn_soft: str
    err: str
    err_fill: str
    err_soft: str
    info: str
    info_soft: str
    neutral: str
    neutral_soft: str
    is_dark: bool
    border_width: int = 1

    def colour(self, role: str) -> str:
        """Return the colour of ``role`` (a field name).

        Raises:
            KeyError: if the palette has no such role.
        """
        value = getattr(self, role, None)
        if not isinstance(value, str):
            raise KeyError(role)
        return value


LIGHT: Final = Palette(
    window="#F5F7F8",
    surface="#FFFFFF",
    sunken="#EAEEF1",
    text="#17212B",
    text2="#465361",
    disabled="#626E7A",
    border="#7B8794",
    divider="#D3DAE0",
    track="#DCE3E8",
    primary="#0B5A6F",
    on_primary="#FFFFFF",
    primary_hover="#084657",
    primary_soft="#DDEFF3",
    link="#0A5568",
    focus="#B3460F",
    ok="#1B6638",
    ok_fill="#2B7A4B",
    ok_soft="#E2F3E8",
    warn="#7A4700",
    warn_fill="#A86400",
    warn_soft="#FFF1D6",
    err="#A11D1D",
    err_fill="#C22F2F",
    err_soft="#FCE8E6",
    info="#1A4F8B",
    info_soft="#E6F0FB",
    neutral="#5A3D94",
    neutral_soft="#EFEAF9",
    is_dark=False,
)

DARK: Final = Palette(
    window="#12181D",
    surface="#1B2329",
    sunken="#0D1216",
    text="#E8EEF2",
    text2="#B4C0CA",
    disabled="#8C99A4",
    border="#7C8A96",
    divider="#33404A",
    track="#2B363F",
    primary="#67C3DA",
    on_primary="#06242C",
    primary_hover="#8BD3E5",
    primary_soft="#123843",
    link="#7FCFE3",
    focus="#FFB27A",
    ok="#7FD6A0",
    ok_fill="#54B37B",
    ok_soft="#143423",
    warn="#F2C069",
    warn_fill="#D79A2B",
    warn_soft="#3A2B0C",
    err="#FFA39B",
    err_fill="#F0746B",
    err_soft="#431A18",
    info="#9CC7F5",
    info_soft="#152C47",
    neutral="#C9B4F5",
    neutral_soft="#2C2147",
    is_dark=True,
)


def _reinforced(colours: Palette) -> Palette:
    """Finish a palette of reinforced contrast: plain text everywhere, 2 px borders, no soft background."""
    return replace(
        colours,
        text2=colours.text,
        disabled=colours.text,
        divider=colours.border,
        primary_soft=colours.surface,
        ok_soft=colours.surface,
        warn_soft=colours.surface,
        err_soft=colours.surface,
        info_soft=colours.surface,
        neutral_soft=colours.surface,
        border_width=2,
    )


# Texts at 7:1 or more, borders, bars and focus at 4.5:1 or more, on every background: a test recomputes them.
LIGHT_HIGH_CONTRAST: Final = _reinforced(
    replace(
        LIGHT,
        window="#FFFFFF",
        surface="#FFFFFF",
        sunken="#EDF0F2",
        text="#000000",
        border="#3E4A56",
        track="#DDE3E8",
        primary="#06404F",
        primary_hover="#032C37",
        link="#06404F",
        focus="#A33A00",
        ok="#0F4A27",
        ok_fill="#14532E",
        warn="#573300",
        warn_fill="#6B3F00",
        err="#861212",
        err_fill="#9E1B1B",
        info="#123E70",
        neutral="#432B75",
    )
)

DARK_HIGH_CONTRAST: Final = _reinforced(
    replace(
        DARK,
        window="#000000",
        surface="#0B0F12",
        sunken="#000000",
        text="#FFFFFF",
        border="#B9C6D0",
        track="#28323A",
        primary="#8EDDF0",
        on_primary="#00161C",
        primary_hover="#B5EAF7",
        link="#8EDDF0",
        focus="#FFB27A",
        ok="#9BE6B7",
        ok_fill="#8ADDA9",
        warn="#FFD58A",
        warn_fill="#F5C368",
        err="#FFBDB6",
        err_fill="#FFA79F",
        info="#BBDAFA",
        neutral="#DCCDFA",
    )
)


def relative_luminance(colour: str) -> float:
    """Return the WCAG 2.1 relative luminance of ``#RRGGBB``, between 0 and 1."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_ratio(first: str, second: str) -> float:
    """Return the WCAG 2.1 contrast ratio of two ``#RRGGBB`` colours, between 1 and 21."""
    lighter, darker = sorted((relative_luminance(first), relative_luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
