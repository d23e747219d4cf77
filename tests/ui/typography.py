"""Every text that a user can see or hear of a window, and what French asks of it (S40)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.desktop import accessible_name, text_of

SIGNS = re.compile(r" [:;?!%€»]|« |«\S|(?<=\w)'(?=\w)|(?<=\d) (?=\d{3}\b)|(?<=\S)  (?=\S)|\.\.\.|\"\w")
"""A sign without its non-breaking space, a straight apostrophe or quotation mark, two spaces, three points."""

# French plural starts at 2. Words that end with s whatever their number.
_ALWAYS = "fois|mois|cas|poids|avis|refus|puis|dans|vers|sans|sous|jours ouvrés|VMS|plus|moins|autres|ans"
ONE_OF_MANY = re.compile(rf"(?<![\d,.\u00a0\u202f/-])[01](?:,\d+)?[\u00a0\u202f ](?!(?:{_ALWAYS})\b)[a-zà-ÿ]{{2,}}s\b")
MANY_OF_ONE = re.compile(
    r"(?<![\d,.\u00a0\u202f])(?:[2-9]|[1-9]\d+)(?:,\d+)?[\u00a0\u202f ]"
    r"(?:point|ligne|jour|pièce|rubrique|acte|réponse|question|fichier|déclaration|médecin|saisie|condition)\b"
)
ENGLISH = re.compile(
    r"\b(?:the|and|cancel|open|save|search|settings|error|warning|yes|next|back|with|your|click|choose|file name"
    r"|unknown|none|true|false|untitled|copy|paste|undo|redo|cut|delete|select all)\b",
    re.IGNORECASE,
)
_ROWS = 60


@cache
def faults_of(text: str) -> tuple[str, ...]:
    """What is wrong with a text, in a word each. The same texts are on page after page."""
    if text.startswith("/") or "://" in text or "@" in text:
        return ()
    text = text.replace("The Qt Company", "Qt")
    kinds = {"sign": SIGNS, "plural": ONE_OF_MANY, "singular": MANY_OF_ONE, "English": ENGLISH}
    return tuple(kind for kind, pattern in kinds.items() if pattern.search(text))


def texts_of(root: QWidget) -> Iterator[str]:
    """Texts, names, descriptions and hints of what is visible under ``root``, and ``root``'s own."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if widget.isWindow():
            yield widget.windowTitle()
        yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleDescription())
        if isinstance(widget, QLineEdit):
            # What is typed belongs to the user.
            yield from (widget.placeholderText(), accessible_name(widget))
            continue
        yield accessible_name(widget)
        yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        case QTextEdit() | QPlainTextEdit():
            # Its plain text would have ordinary spaces only.
            yield from widget.document().toRawText().splitlines()
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model(), widget.rootIndex())
        case QMenu():
            yield from (action.text().replace("&", "") for action in widget.actions())
        case QAbstractButton():
            yield text_of(widget).replace("&", "")
        case _:
            yield text_of(widget)


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    # A list keeps its only column to itself.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
    for column in columns:
        for role in roles:
            yield _said(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(model.rowCount(parent), _ROWS)):
        for column in columns:
            for role in roles:
                yield _said(model.index(row, column, parent).data(role))


def _said(data: object) -> str:
    return data if isinstance(data, str) else ""


def menu_texts(window: QWidget) -> Iterator[str]:
    """The texts and hints of every menu."""
    for menu in window.findChildren(QMenu):
        yield menu.title().replace("&", "")
        for action in menu.actions():
            yield from (action.text().replace("&", ""), action.toolTip(), action.statusTip())


def screen_faults(where: str, root: QWidget) -> list[str]:
    """What is wrong with the texts under ``root``."""
    said = {text for text in texts_of(root) if text}
    return [f"{where}: {kind}: {text!r}" for text in sorted(said) for kind in faults_of(text)]
