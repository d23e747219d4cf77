"""« import » of an archive: nobody is there to be asked, so the command says what it did."""

from __future__ import annotations

from pathlib import Path

from forfait_desktop.presentation.exports.archive import verify
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.archive_import import import_archive
from forfait_desktop.storage.archive_twin import twin_of


def bring_back(archive: Path, library: Path, words: Wording) -> tuple[Path, str]:
    """The declaration of an archive, in the library.

    One that is there already, pieces included, is left alone; beside another state of it, the archived one becomes a
    declaration of its own. Nothing is ever replaced.

    Returns:
        The `dossier.forfait`, and what is to be told; "" when it was simply restored.

    Raises:
        ForfaitError: as `import_archive`.
    """
    twin = twin_of(archive, library)
    if twin is None:
        return import_archive(archive, library, verify), ""
    folder = twin.path.parent.name
    if twin.same:
        return twin.path.absolute(), words.command.already_there(folder)
    return import_archive(archive, library, verify, copy=True), words.command.kept_beside(folder)
