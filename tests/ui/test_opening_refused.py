"""Opening a declaration that cannot be opened leaves nothing behind."""

from __future__ import annotations

import dataclasses

from forfait_desktop.storage.bareme import BAREME_FILE
from forfait_desktop.storage.dossier import from_bytes, to_bytes
from forfait_desktop.storage.store import digest
from tests.ui.desktop import Desktop


def test_a_declaration_whose_rules_are_refused_is_not_kept_from_the_others(desktop: Desktop) -> None:
    path = desktop.add_sample()
    rules = b'title = "no rules"\n'
    path.with_name(BAREME_FILE).write_bytes(rules)
    dossier = from_bytes(path.read_bytes())
    path.write_bytes(to_bytes(dataclasses.replace(dossier, campaign_digest=digest(rules))))
    before = sorted(one.name for one in path.parent.iterdir())
    desktop.start(path)
    assert desktop.window.desk is None
    assert sorted(one.name for one in path.parent.iterdir()) == before
