"""The one short style sheet: borders, flat buttons, headers, menus. Everything else is Fusion and the palette.

Kept to type selectors and two dynamic properties (``textRole`` and ``variant``), because the cost of a style
sheet grows with the number of widgets it has to match.
"""

from __future__ import annotations

from typing import Final

from forfait_desktop.ui.look.palette import Palette

# Text role -> (size in logical pixels at factor 1, bold, colour role): the type scale of the application.
TEXT_ROLES: Final[dict[str, tuple[int, bool, str]]] = {
    "title": (22, True, "text"),
    "section": (16, True, "text"),
    "amount": (16, True, "text"),
    "result": (15, True, "text"),
    "body": (14, False, "text"),
    "strong": (14, True, "text"),
    "label": (14, True, "text"),
    "secondary": (14, False, "text2"),
    "caption": (13, False, "text2"),
    "group": (13, True, "text2"),
    "ok": (14, False, "ok"),
    "warn": (14, False, "warn"),
    "error": (13, False, "err"),
    "info": (14, False, "info"),
    "link": (14, False, "link"),
}

# Room, in logical pixels at factor 1, kept after the text of a button that opens a menu: it draws its arrow there.
MENU_ARROW: Final = 20

# All seven menus fit in the least window (760 px): past this factor their names stand closer, and grow no more past
# the next one. What a menu opens grows with the text.
_MENU_BAR_ROOMY: Final = 1.5
_MENU_BAR_MOST: Final = 1.85


def text_role_sizes(factor: float) -> dict[str, int]:
    """Return the pixel size of each text role at the user's text ``factor`` (0.9 to 2.0)."""
    return {role: round(size * factor) for role, (size, _, _) in TEXT_ROLES.items()}


def _label_rules(p: Palette, factor: float) -> str:
    sizes = text_role_sizes(factor)
    rules = []
    for role, (_, bold, colour) in TEXT_ROLES.items():
        weight = "bold" if bold else "normal"
        rules.append(
            f'QLabel[textRole="{role}"] '
            f"{{ font-size: {sizes[role]}px; font-weight: {weight}; color: {p.colour(colour)}; }}"
        )
    return "\n".join(rules)


def _field_rules(p: Palette, factor: float) -> str:
    bw = p.border_width
    inner = round(36 * factor) - 2 * bw
    pad = 10
    # The border of a faulty field is 1 px wider and its padding 1 px narrower, so that nothing moves.
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit {{
  background: {p.surface}; color: {p.text}; border: {bw}px solid {p.border}; border-radius: 4px;
  selection-background-color: {p.primary}; selection-color: {p.on_primary};
  placeholder-text-color: {p.disabled};
}}
QLineEdit {{ min-height: {inner}px; padding: 0 {pad}px; }}
QPlainTextEdit, QTextEdit {{ padding: 6px {pad - 4}px; }}
QLineEdit:hover, QPlainTextEdit:hover {{ border-color: {p.text2}; }}
QLineEdit[faulty="true"] {{
  border: {bw + 1}px solid {p.err_fill}; padding: 0 {pad - 1}px; min-height: {inner - 2}px;
}}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {p.window}; color: {p.text2}; border-color: {p.divider}; }}
QLineEdit:disabled {{ background: {p.window}; color: {p.disabled}; border-color: {p.divider}; }}
"""


def _button_rules(p: Palette, factor: float) -> str:
    bw = p.border_width
    inner = round(36 * factor) - 2 * bw
    # The reinforced contrast has no grey left: there, what cannot be pressed is told by its edge.
    off = "dashed" if bw > 1 else "solid"
    return f"""
QPushButton, QToolButton {{
  background: {p.surface}; color: {p.text}; border: {bw}px solid {p.border}; border-radius: 4px;
  padding: 0 {14 + 2}px; min-height: {inner}px; outline: none;
}}
QToolButton {{ padding: 0 8px; }}
QPushButton:hover, QToolButton:hover {{ background: {p.primary_soft}; border-color: {p.primary}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {p.sunken}; border-color: {p.primary}; }}
QPushButton:disabled, QToolButton:disabled {{
  color: {p.disabled}; background: {p.window}; border: {bw}px {off} {p.divider};
}}
QPushButton[variant="primary"] {{
  background: {p.primary}; color: {p.on_primary}; border-color: {p.primary}; font-weight: bold; padding: 0 20px;
}}
QPushButton[variant="primary"]:hover, QPushButton[variant="primary"]:pressed {{
  background: {p.primary_hover}; border-color: {p.primary_hover};
}}
QPushButton[variant="quiet"], QToolButton[variant="quiet"] {{
  background: transparent; border-color: transparent; color: {p.primary}; padding: 0 10px;
}}
QPushButton[variant="quiet"]:hover, QToolButton[variant="quiet"]:hover {{
  background: {p.primary_soft}; color: {p.primary_hover};
}}
QPushButton[variant="link"] {{
  background: transparent; border-color: transparent; color: {p.link}; text-decoration: underline;
  padding: 0 2px; min-height: {round(28 * factor) - 2 * bw}px; text-align: left;
}}
QPushButton[variant="link"]:hover {{ color: {p.primary_hover}; background: {p.primary_soft}; }}
QPushButton[variant="heading"] {{
  background: transparent; border-color: transparent; color: {p.text}; font-weight: bold; text-align: left;
  padding: 0 6px;
}}
QPushButton[variant="heading"]:hover {{ background: {p.sunken}; }}
QPushButton::menu-indicator {{ image: none; width: {round(MENU_ARROW * factor)}px; }}
QPushButton[variant="figure"] {{ background: transparent; border-color: transparent; padding: 0; min-height: 0; }}
QPushButton[variant="figure"]:hover {{ background: {p.primary_soft}; }}
"""


def _frame_rules(p: Palette) -> str:
    return f"""
QFrame[frameRole="card"] {{ background: {p.surface}; border: 1px solid {p.divider}; border-radius: 6px; }}
QFrame[frameRole="sunken"] {{ background: {p.sunken}; border: none; border-radius: 6px; }}
QFrame[frameRole="bar"] {{ background: {p.surface}; border: none; }}
QFrame[frameRole="rule"] {{ background: {p.divider}; border: none; min-height: 1px; max-height: 1px; }}
"""


def _chosen(p: Palette) -> tuple[str, str]:
    """The background and the text of what is chosen: soft backgrounds are gone with the reinforced contrast."""
    return (p.primary_soft, p.text) if p.border_width == 1 else (p.primary, p.on_primary)


def _view_rules(p: Palette, factor: float) -> str:
    chosen, on_chosen = _chosen(p)
    return f"""
QAbstractScrollArea {{ background: {p.window}; border: none; }}
QTableView, QListView, QTreeView {{
  background: {p.surface}; color: {p.text}; border: 1px solid {p.divider}; border-radius: 6px; outline: none;
  gridline-color: {p.divider}; alternate-background-color: {p.window};
  selection-background-color: {chosen}; selection-color: {on_chosen};
}}
QHeaderView {{ background: {p.surface}; border: none; }}
QHeaderView::section {{
  background: {p.surface}; color: {p.text2}; border: none; border-bottom: 1px solid {p.border};
  padding: {round(8 * factor)}px 12px; font-size: {round(13 * factor)}px; font-weight: bold; text-align: left;
}}
QHeaderView::section:vertical {{ border-bottom-color: {p.divider}; }}
QTableCornerButton::section {{ background: {p.surface}; border: none; }}
QListWidget {{ background: {p.surface}; border: none; }}
QListWidget::item {{ padding-left: 8px; border-left: 3px solid transparent; color: {p.text}; }}
QListWidget::item:hover {{ background: {p.sunken}; }}
QListWidget::item:selected {{ background: {chosen}; color: {on_chosen}; border-left-color: {p.primary}; }}
StepList {{ background: {p.surface}; }}
PageView {{ background: {p.sunken}; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
QScrollBar::handle {{ background: {p.border}; border-radius: 3px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.text2}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _chrome_rules(p: Palette, factor: float) -> str:
    chosen, on_chosen = _chosen(p)
    bar_side, bar_gap, bar_item = (6, 6, 10) if factor <= _MENU_BAR_ROOMY else (2, 2, 7)
    return f"""
QToolTip {{ background: {p.text}; color: {p.surface}; border: none; padding: 6px 8px; }}
QMenuBar {{
  background: {p.surface}; color: {p.text}; border-bottom: 1px solid {p.divider}; padding: 2px {bar_side}px;
  font-size: {round(14 * min(factor, _MENU_BAR_MOST))}px; spacing: {bar_gap}px;
}}
QMenuBar::item {{ background: transparent; padding: {round(6 * factor)}px {bar_item}px; border-radius: 4px; }}
QMenuBar QToolButton {{ min-height: 0; padding: 0; border: none; background: {p.surface}; }}
QMenuBar::item:selected {{ background: {chosen}; color: {on_chosen}; }}
QMenu {{ background: {p.surface}; color: {p.text}; border: 1px solid {p.border}; padding: 4px; }}
QMenu::item {{ padding: {round(6 * factor)}px 28px {round(6 * factor)}px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {chosen}; color: {on_chosen}; }}
QMenu::item:disabled {{ color: {p.disabled}; }}
QMenu::separator {{ height: 1px; background: {p.divider}; margin: 4px 8px; }}
QStatusBar {{ background: {p.surface}; color: {p.text2}; }}
QSplitter::handle {{ background: {p.divider}; }}
"""


def build_stylesheet(palette: Palette, factor: float) -> str:
    """Return the application's style sheet for ``palette`` at the text ``factor``."""
    return "".join(
        (
            _view_rules(palette, factor),
            _frame_rules(palette),
            _label_rules(palette, factor),
            _field_rules(palette, factor),
            _button_rules(palette, factor),
            _chrome_rules(palette, factor),
        )
    )
