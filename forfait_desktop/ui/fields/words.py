"""The few fixed words of the fields, translated when they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def choice_words() -> tuple[tuple[str, str], ...]:
    """Return (suffix of the id, visible word) of the three radios, in order."""
    return (
        ("oui", QCoreApplication.translate("Fields", "Oui")),
        ("non", QCoreApplication.translate("Fields", "Non")),
        ("nsp", QCoreApplication.translate("Fields", "Je ne sais pas")),
    )


def unknown_word() -> str:
    """Return « Je ne sais pas »."""
    return QCoreApplication.translate("Fields", "Je ne sais pas")


def clear_word() -> str:
    """Return the text of the button that takes an answer back."""
    return QCoreApplication.translate("Fields", "Effacer la réponse")


def where_word() -> str:
    """Return the text of the link that says where to look."""
    return QCoreApplication.translate("Fields", "Comment vérifier\u00a0?")


def mode_words() -> tuple[str, str]:
    """Return the names of the two ways to enter a rate."""
    return (
        QCoreApplication.translate("Fields", "Deux nombres"),
        QCoreApplication.translate("Fields", "Le taux affiché sur amelipro"),
    )


def mode_question() -> str:
    """Return the question above the ways to enter a rate."""
    return QCoreApplication.translate("Fields", "Comment voulez-vous saisir\u00a0?")


def numbers_word() -> str:
    """Return the name of the button that opens the two numbers of a rate."""
    return QCoreApplication.translate("Fields", "Saisir les deux nombres")
