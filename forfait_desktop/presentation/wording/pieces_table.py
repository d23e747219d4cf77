"""The sentences of E21: the table of pieces, what is asked of a batch of files, the shared pack."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.wording.base import Words

_KILO = 1024


class PieceTableWords(Words):
    """What is there, what is missing, until when to keep it."""

    def title(self) -> str:
        """The screen."""
        return self.say("Pièces justificatives")

    def summary(self, count: int, wanted: int, expired: int, gone: int) -> str:
        """« 3 pièces, 1 manquante »."""
        parts = [fr.count(count, self.say("pièce"), self.say("pièces"))]
        if wanted:
            parts.append(fr.count(wanted, self.say("manquante"), self.say("manquantes")))
        if expired:
            parts.append(fr.count(expired, self.say("périmée"), self.say("périmées")))
        if gone:
            parts.append(fr.count(gone, self.say("à vérifier"), self.say("à vérifier")))
        return ", ".join(parts)

    def empty(self) -> str:
        """E21, without any piece."""
        return self.say("Aucune pièce. Commencez par l’attestation de votre logiciel.")

    def heads(self) -> tuple[str, ...]:
        """The heads of the columns."""
        return (
            self.say("n°"), self.say("Pièce"), self.say("Sert à"), self.say("Valable jusqu’au"), self.say("Taille"),
            self.say("Empreinte"), self.say("Place"),
        )  # fmt: skip

    def row(self, number: int, name: str, serves: str, until: str, state: str) -> str:
        """The accessible name of a row."""
        told = self.say("Pièce {number}, {name}, sert à {serves}", number=number, name=name, serves=serves)
        end = self.say("sans fin de validité") if not until else self.say("valable jusqu’au {day}", day=until)
        told = f"{told}, {end}"
        return f"{told}, {state}" if state else told

    def expected_row(self, name: str, line: str, told: str) -> str:
        """The accessible name of a row without a piece."""
        return self.say("{name}, pour {line}, {told}", name=name, line=line, told=told)

    def state(self, state: str) -> str:
        """What is wrong with a piece, in its row."""
        match state:
            case "missing":
                return self.say("introuvable")
            case "changed":
                return self.say("modifiée")
            case "expired":
                return self.say("périmée")
            case _:
                return ""

    def nothing(self) -> str:
        """A piece that serves no line of this campaign."""
        return self.say("aucune rubrique")

    def endless(self) -> str:
        """A piece without an end."""
        return self.say("sans fin")

    def to_provide(self) -> str:
        """A piece that an answer lacks."""
        return self.say("à fournir")

    def may_be_asked(self) -> str:
        """A piece that the caisse may ask for once the line is met."""
        return self.say("si déclaré")

    def copied(self) -> str:
        """A piece that is a file of the declaration."""
        return self.say("copiée")

    def linked(self) -> str:
        """A piece that is somewhere else."""
        return self.say("lien")

    def size(self, size: int) -> str:
        """« 240 Ko », « 1,4 Mo », as the systems count."""
        if size < _KILO * _KILO:
            return self.say("{size}\u00a0Ko", size=fr.number(max(1, round(size / _KILO))))
        tenths = round(size / (_KILO * _KILO) * 10)
        whole, rest = divmod(tenths, 10)
        return self.say("{size}\u00a0Mo", size=f"{whole},{rest}" if rest else str(whole))

    def keep_until(self, year: int | None) -> str:
        """Until when to keep the pieces; our reading, said to be so."""
        source = self.say(
            "C’est notre lecture (article L.\u00a0102\u00a0B du livre des procédures fiscales)\u00a0: aucun texte ne "
            "fixe de durée pour ces pièces."
        )
        if year is None:
            start = self.say("Gardez ces pièces six ans après le paiement. Notez sa date pour connaître le jour.")
        else:
            start = self.say(
                "Gardez ces pièces jusqu’au 31\u00a0décembre {year}, six ans après le paiement.", year=year
            )
        return f"{start} {source}"

    # --- the piece that has the cursor ----------------------------------------------------------------------

    def expected(self, what: str, issuer: str, valid: str) -> str:
        """« Pièce attendue : attestation, délivrée par l’éditeur, valable un an. »."""
        text = self.say("Pièce attendue\u00a0: {what}", what=fr.lower_first(what.rstrip(".")))
        if issuer:
            text += self.say("\u00a0; qui la délivre\u00a0: {issuer}", issuer=fr.lower_first(issuer.rstrip(".")))
        if valid:
            text += self.say("\u00a0; validité\u00a0: {valid}", valid=fr.lower_first(valid.rstrip(".")))
        return f"{text}."

    def proves(self, line: str, what: str, issuer: str) -> str:
        """What was expected for a line that this piece serves."""
        text = self.say("Attendu pour {line}\u00a0: {what}", line=line, what=fr.lower_first(what.rstrip(".")))
        if issuer:
            text += self.say("\u00a0; qui la délivre\u00a0: {issuer}", issuer=fr.lower_first(issuer.rstrip(".")))
        return f"{text}."

    def file(self, file: str) -> str:
        """Where the copy is."""
        return self.say("Copiée dans la déclaration\u00a0: {file}", file=file)

    def at(self, place: str) -> str:
        """Where the piece is said to be."""
        return self.say("À retrouver ici\u00a0: {place}", place=place)

    def fingerprint(self, digest: str) -> str:
        """The whole SHA-256, cut so that it can be read."""
        return self.say("Empreinte SHA-256\u00a0: {digest}", digest=" ".join(_cut(digest)))

    def missing(self) -> str:
        """Its file went away."""
        return self.say("Pièce introuvable\u00a0: montrez où elle est, ou retirez-la.")

    def changed(self, added: date | None) -> str:
        """Its content is another one."""
        if added is None:
            return self.say("Pièce modifiée depuis son ajout\u00a0: vérifiez-la.")
        return self.say("Pièce modifiée depuis le {day}\u00a0: vérifiez-la.", day=fr.date_long(added))

    def expired(self, day: date) -> str:
        """E21."""
        return self.say("Valable jusqu’au {day}\u00a0: demandez la suivante.", day=fr.date_long(day))

    def named(self, text: str, name: str) -> str:
        """The accessible name of a button about a piece."""
        return f"{text.removesuffix('…')} {fr.quoted(name)}"

    def preview(self) -> str:
        """A button."""
        return self.say("Aperçu")

    def open(self) -> str:
        """A button: the system's own program."""
        return self.say("Ouvrir")

    def serves(self) -> str:
        """A button."""
        return self.say("Sert à…")

    def validity(self) -> str:
        """A button."""
        return self.say("Validité…")

    def remove(self) -> str:
        """A button."""
        return self.say("Retirer")

    def find(self) -> str:
        """A button."""
        return self.say("La retrouver…")

    def where(self) -> str:
        """A button."""
        return self.say("Indiquer où elle se trouve…")

    def where_name(self, line: str) -> str:
        """Its accessible name."""
        return self.say("Indiquer où se trouve la pièce pour {line}", line=line)

    # --- adding ---------------------------------------------------------------------------------------------

    def add(self) -> str:
        """A button."""
        return self.say("Ajouter…")

    def add_name(self, line: str) -> str:
        """Its accessible name beside a missing piece."""
        return self.say("Ajouter une pièce pour {line}", line=line)

    def target(self) -> str:
        """The list that says what the next piece serves."""
        return self.say("Ce que vous ajoutez sert à")

    def drop(self) -> str:
        """Under the table."""
        return self.say("Déposez un fichier ici, ou collez une capture d’écran (Ctrl+V).")

    @in_french()
    def screenshot(self, day: date, hour: int, minute: int) -> str:
        """The name of a pasted picture; no figure long enough to be taken for a number."""
        return self.say(
            "Capture du {day} à {hour}\u00a0h\u00a0{minute}.png",
            day=fr.date_long(day),
            hour=hour,
            minute=f"{minute:02d}",
        )

    def no_clip(self) -> str:
        """Nothing to paste."""
        return self.say("Le presse-papiers ne contient ni image ni fichier.")

    def progress(self, done: int, total: int) -> str:
        """While files are copied."""
        return self.say("Ajout des pièces\u00a0: {done} sur {total}", done=fr.number(done), total=fr.number(total))

    def checking(self, done: int, total: int) -> str:
        """While files are looked at."""
        return self.say(
            "Vérification des pièces\u00a0: {done} sur {total}", done=fr.number(done), total=fr.number(total)
        )

    def stop(self) -> str:
        """A button while files are copied."""
        return self.say("Arrêter")

    def batch(self, added: int, known: int, refused: int, left: int) -> str:
        """« 12 pièces ajoutées, 1 déjà présente, 2 refusées. »."""
        parts = [fr.count(added, self.say("pièce ajoutée"), self.say("pièces ajoutées"))]
        if known:
            parts.append(fr.count(known, self.say("déjà présente"), self.say("déjà présentes")))
        if refused:
            parts.append(fr.count(refused, self.say("refusée"), self.say("refusées")))
        if left:
            parts.append(fr.count(left, self.say("non ajoutée"), self.say("non ajoutées")))
        return ", ".join(parts) + "."

    def names_patient(self, name: str, signs: Collection[str]) -> str:
        """A warning; what was seen is said in kind, never repeated."""
        seen: list[str] = []
        if "number" in signs:
            seen.append(self.say("un numéro qui a la forme d’un matricule"))
        if "birth-name" in signs:
            seen.append(self.say("un nom de naissance"))
        if "birth-date" in signs:
            seen.append(self.say("une date de naissance"))
        return self.say(
            "{name} semble nommer un patient ({seen}). Vérifiez cette pièce, ou retirez-la.",
            name=fr.quoted(name),
            seen=fr.listing(seen),
        )

    def several_name_patients(self, names: Sequence[str]) -> str:
        """The same for several pieces."""
        shown = [fr.quoted(one) for one in names[:3]]
        if len(names) > len(shown):
            shown.append(fr.count(len(names) - len(shown), self.say("autre"), self.say("autres")))
        return self.say(
            "Ces pièces semblent nommer des patients\u00a0: {names}. Vérifiez-les, ou retirez-les.",
            names=fr.listing(shown),
        )

    # --- serves, reuse --------------------------------------------------------------------------------------

    def serves_title(self, name: str) -> str:
        """The dialog that says which lines a piece serves."""
        return self.say("À quoi sert {name}\u00a0?", name=fr.quoted(name))

    def serves_none(self) -> str:
        """Nothing ticked."""
        return self.say("Choisissez au moins une rubrique.")

    def reuse(self) -> str:
        """A button."""
        return self.say("Reprendre d’une autre année…")

    def reuse_title(self) -> str:
        """The dialog."""
        return self.say("Reprendre des pièces d’une autre déclaration")

    def reuse_from(self) -> str:
        """The list of declarations."""
        return self.say("Déclaration")

    def reuse_none(self) -> str:
        """Nothing can be taken over."""
        return self.say("Cette déclaration n’a aucune pièce jointe.")

    def reuse_no_other(self) -> str:
        """There is only this declaration."""
        return self.say("Il n’y a pas d’autre déclaration dans votre dossier.")

    def reuse_do(self) -> str:
        """Its button."""
        return self.say("Reprendre")

    def reused(self, added: int, known: int) -> str:
        """After it."""
        return self.batch(added, known, 0, 0)

    def save(self) -> str:
        """A button of a dialog."""
        return self.say("Enregistrer")

    def close(self) -> str:
        """A button of a dialog."""
        return self.say("Fermer")

    def preview_pages(self, pages: int) -> str:
        """Under the picture of a first page."""
        if pages < 2:
            return self.say("Document d’une page.")
        return self.say("Première page sur {pages}.", pages=pages)

    def preview_loading(self) -> str:
        """Before the picture is there."""
        return self.say("Préparation de l’aperçu…")

    def preview_name(self, name: str) -> str:
        """The picture, for who does not see it."""
        return self.say("Aperçu de {name}", name=name)


def _cut(digest: str) -> list[str]:
    return [digest[start : start + 8] for start in range(0, len(digest), 8)]
