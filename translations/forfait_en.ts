<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>À propos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressHelper</name>
    <message>
        <source>Écrire à un patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À coller dans votre messagerie sécurisée MSSanté, pas dans une messagerie ordinaire. Vérifiez d’abord que l’identité du patient est qualifiée dans votre logiciel. Le matricule n’est pas enregistré. Il s’efface quand vous quittez cette page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matricule INS (15 caractères)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie impossible. Sélectionnez l’adresse et faites Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveOffice</name>
    <message>
        <source>Importer une archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives de déclaration (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification de l’archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration importée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive n’a pas pu être importée : une anomalie est survenue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>Votre projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollapsibleBlock</name>
    <message>
        <source>Ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Plus rien à annuler.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonHeads</name>
    <message>
        <source>Indicateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>Retour à la déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconde déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant reçu, en euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’où vient l’écart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Comparaison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestScreen</name>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le fichier enregistré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsAndProofs</name>
    <message>
        <source>Ne compte pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve utile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Tableaux (*.csv *.txt *.tsv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Cet écran montre des noms et des montants : il est masqué en mode présentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter le mode présentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Exemple fictif. Rien de ce que vous saisissez ici n’est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter l’exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une copie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fenêtre reste ouverte : votre dernière saisie n’est pas encore enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter sans enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profil mis à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré le {day} à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ailleurs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder les deux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ailleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le système ne sait pas ouvrir ce fichier : {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Ajouter une pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir quand même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le système ne sait pas ouvrir ce fichier : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce n’a pas pu être ajoutée : une anomalie est survenue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSlot</name>
    <message>
        <source>Preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher les {count} autres pièces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer la réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment vérifier ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux nombres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le taux affiché sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment voulez-vous saisir ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir les deux nombres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileExports</name>
    <message>
        <source>Un export est déjà en cours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter le tableau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter les échéances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la liasse de pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter l’archive complète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation du tableau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation de l’agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation de la liasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation de l’archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter l’export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier enregistré : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’export n’a pas pu se faire : une anomalie est survenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le système ne sait pas ouvrir ce fichier : {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Nom du fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer de dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir le dossier du PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Tout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À prouver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher : {which}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Bienvenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparez votre forfait structure ou votre dotation Donum, puis recopiez votre déclaration sur amelipro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comptez environ 30 minutes par médecin, vos chiffres amelipro sous les yeux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos données restent dans ce dossier. L’application ne se connecte à aucun site.
N’y saisissez aucune donnée de patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous êtes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrétaire ou assistant : vous préparez les déclarations d’un ou plusieurs médecins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinateur d’une MSP, d’une CPTS ou d’une équipe de soins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier d’enregistrement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer… le dossier d’enregistrement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explorer avec un exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer une déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer et continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré le 22 septembre 2028 à 22 h 22</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryLine</name>
    <message>
        <source>Sigles :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigle :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigle {term}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi ces montants ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi ce montant ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpHost</name>
    <message>
        <source>Aide : {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Aide de l’étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer l’aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les sigles de cette page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le montant définitif est calculé par l’Assurance Maladie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détacher l’aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rattacher l’aide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher un médecin ou une année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune déclaration pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créez la première : nous vous guidons étape par étape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explorer avec un exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune déclaration ne correspond à “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryHeads</name>
    <message>
        <source>Médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Restaurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier “{name}” est introuvable. Reconnectez le réseau ou choisissez un autre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un autre dossier…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Forfait structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfait structure : déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier d’enregistrement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une anomalie est survenue. Vos saisies sont enregistrées ; vous pouvez continuer ou quitter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une anomalie est survenue et votre dernière saisie n’est pas enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir récent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des déclarations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un barème…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer une archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu et PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profil du médecin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer et continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Récapitulatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide de l’étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explorer avec un exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À propos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau pour tableur (.xlsx)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau en texte (.csv)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéances pour un agenda (.ics)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liasse de pièces (.pdf)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive complète (.zip)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renforcé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode présentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir le texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire le texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille normale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageModels</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Méthode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowWindow</name>
    <message>
        <source>↓ suivante · Ctrl+C copie · Espace coche</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDeclarationScreen</name>
    <message>
        <source>Nouvelle déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour quelle année ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui déclare ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En créer une seconde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une déclaration {year} existe déjà pour {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape {number} sur {count} : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer la déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageShelf</name>
    <message>
        <source>Récapitulatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez chaque ligne : « Modifier » ouvre sa page, puis vous ramène ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le PDF ne vaut pas déclaration : recopiez vos réponses sur amelipro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients médecin traitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sert au coefficient du VSM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniquement des enfants de moins de 16 ans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceDialog</name>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentationMode</name>
    <message>
        <source>Mode présentation : noms et montants masqués.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noms et montants affichés.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentationStrip</name>
    <message>
        <source>Mode présentation : noms et montants masqués.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter le mode présentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Page précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire l’aperçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir l’aperçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largeur : ajuster l’aperçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page entière : ajuster l’aperçu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Autres formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau .xlsx pour tableur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau .csv en texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda .ics des échéances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liasse de pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liasse de pièces, en un PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive .zip, complète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer aussi en HTML accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le PDF : une anomalie est survenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le système ne sait pas ouvrir ce fichier : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter l’impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression arrêtée à votre demande.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profil du médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer le profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileEffect</name>
    <message>
        <source>Ce que cela change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez votre spécialité pour voir vos indicateurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé à votre demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder la rubrique {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la rubrique {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Nom d’usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro RPPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spécialité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Optam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date d’installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logiciel métier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avant {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez un nom : il figure sur la déclaration et sur le PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Déclarations et archives (*.forfait *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barèmes (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF et images (*.pdf *.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Effacer la liste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Déclaration archivée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration sortie des archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir la déclaration supprimée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration supprimée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration rétablie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer pour une autre année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesImport</name>
    <message>
        <source>Importer un barème</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Retour à la déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour aux déclarations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideScreens</name>
    <message>
        <source>À recopier sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier le versement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu et export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et si…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces justificatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire à un patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculette des VSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation du volet 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossaire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCombo</name>
    <message>
        <source>Étape {number} sur {count} : {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Étapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher une étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étapes de la déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus rien à faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus rien à prouver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Exporter en PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopier sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces justificatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et si…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier le versement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparé par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu par le médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 saisie est à corriger. Recopier quand même ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} saisies sont à corriger. Recopier quand même ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopier quand même</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir : {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>À régler avant de recopier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VsmPage</name>
    <message>
        <source>Calculette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowExtras</name>
    <message>
        <source>Comparer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Enregistrer et continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus rien à annuler ni à rétablir ici.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{done} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}, {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} · {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquis : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore possible : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors d’atteinte : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non réparti : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répartition des {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à prouver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encore possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hors d’atteinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non réparti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier changement : {amount} ({title})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles {year}, mises à jour le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules}, provisoires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’où viennent ces chiffres : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’où viennent ces chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur retenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auparavant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière vérification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Désaccord et choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres décisions sur cette rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun chiffre de cette page n’a de source à montrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lu dans un texte officiel, ou dans ce que publie l’Assurance Maladie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au moins deux sources indépendantes disent la même chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule source le dit : à vérifier avant de s’y fier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune source ne le publie : c’est notre déduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source officielle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copie d’un texte officiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site spécialisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>éditeur ou industriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syndicat de médecins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document remis au projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auparavant : {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, puis </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérifié le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publié : {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {checked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérification du {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir dans le navigateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir dans le navigateur : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le navigateur ne s’ouvre pas. Copiez l’adresse : {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} : {what}, {before} → {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que reprendre de {year} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repris tel quel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces faits sont déjà dans la nouvelle déclaration. Vous pourrez les modifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de ce groupe n’est repris sans votre accord, ligne par ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamais repris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les taux et les nombres se relisent chaque année sur amelipro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’an dernier : {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {year} : {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans objet pour vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas reprendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas reprendre {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non repris : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates à saisir à nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date à saisir à nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces encore valables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce encore valable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, RPPS {rpps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spécialité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logiciel métier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat d’assistant médical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fte} ETP, contrat du {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fte} ETP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat du {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelles rubriques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} en {year} : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La déclaration {year} ne contient aucune réponse à reprendre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle rubrique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passe du {before} au {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devient obligatoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif : n’est pas une condition de ce volet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le barème par paliers a changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mode de calcul a changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralisé : {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N’est plus neutralisé : la condition s’applique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouté : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N’est plus demandé : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : {before}, puis {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N’existe plus en {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplace {titles} : la question n’est plus la même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans le total du volet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} conditions au moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toutes les conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une condition au moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}, {programme}, {physician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparer à {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after} ({gap})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total acquis : {before}, puis {after}, écart {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donum {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>règle modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changé de volet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vos chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponse modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nouvel indicateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, {volet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {first}, {before} ; {second}, {after} ; écart {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ; {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} autres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head} : {amount} en attente du volet 1 ou du socle, non comptés ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun changement de règle pour cette ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points de la porte, acquis ensemble quand ses conditions sont remplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut deux déclarations pour comparer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir seulement le montant reçu en {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant reçu en {year}, en euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez un montant, par exemple 3 815 ou 3 815,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez deux années différentes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La déclaration {year} est introuvable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La déclaration {year} ne peut pas être lue : {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu pour {year}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}, estimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}, reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun montant reçu n’est noté pour {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seules les lignes dont le montant reçu est noté sont comparées. « Vérifier le versement » cherche ce qui explique l’écart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun montant reçu n’est noté ligne par ligne. « Vérifier le versement » cherche ce qui explique l’écart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et avec Donum ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec vos réponses {year}, Donum {donum} donnerait {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aux seuils {donum} : {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donum {donum} n’est pas encore décidé par vos réponses : entre {least} et {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} en {donum} : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres inconnus, jamais comptés comme 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimation : les taux du forfait structure sont supposés comptés de la même façon par Donum, ce qu’aucun texte lu ne confirme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre copie de cette déclaration est dans son dossier : {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} autres copies de cette déclaration sont dans son dossier : {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir les différences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir l’autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Différences entre les deux copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie ouverte : {here} acquis. {file} : {there} acquis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est modifié. Reportez vous-même ce qui manque, puis rangez la copie inutile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les réponses sont les mêmes dans les deux copies. Vous pouvez ranger l’une des deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie ouverte : {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre copie : {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes contestées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({amount})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’après vos réponses, aucune ligne n’est acquise : il n’y a rien à contester.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon SAS n’utilise pas la plateforme nationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans ce cas, rien n’est transmis à la caisse et la ligne s’affiche « non atteint » à tort. Vérifiez-le auprès de votre SAS avant de cocher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Délai pour contester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevé ou décision du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier jour indiqué par votre caisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce délai a pris fin le {day}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce délai prend fin aujourd’hui, le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste {days}, jusqu’au {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste 1 jour, jusqu’au {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source : la date que vous avez lue sur le courrier de votre caisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Délai non publié : vérifiez auprès de votre caisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confiance : à confirmer. Pour un indu, deux mois sont cités par un éditeur et par un cabinet d’avocats ; aucun texte lu ne dit que ce délai vaut ici. Écrivez sans attendre : un appel ne suspend pas un délai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date ne peut pas être après aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projet de courrier à la caisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relisez-le, complétez-le et signez-le : rien n’est envoyé. N’y écrivez aucun nom ni numéro de patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez modifié ce courrier : il ne suit plus vos choix ci-dessus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir au texte proposé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier le courrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courrier copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie impossible. Sélectionnez le texte et faites Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir le dossier du courrier et de la note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet : contestation, {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objet : contestation, {programme} ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caisse primaire d’assurance maladie
Service des relations avec les professionnels de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N° RPPS : {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madame, Monsieur,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai reçu le {day} la somme de {amount} au titre de votre versement « {programme} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai reçu la somme de {amount} au titre de votre versement « {programme} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre relevé est daté du {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’après les règles publiées et les pièces que je tiens à votre disposition, ce montant devrait être de {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écart est de {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les lignes suivantes me paraissent remplies et ne semblent pas avoir été prises en compte :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– {label} : {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma réponse : {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces n° {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce n° {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le service d’accès aux soins, l’organisation à laquelle je participe n’utilise pas la plateforme nationale. Ma participation n’a donc pas pu vous être transmise automatiquement ; elle est établie par les pièces jointes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vous remercie de bien vouloir réexaminer ma situation, m’adresser le détail du calcul ligne par ligne et, le cas échéant, procéder au versement de {amount}. Je vous saurais gré de m’indiquer également les voies et délais de recours applicables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vous remercie de bien vouloir m’adresser le détail du calcul ligne par ligne, réexaminer ma situation et m’indiquer les voies et délais de recours applicables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces jointes :
{pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note de désaccord du {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Désaccord sur un versement de l’Assurance Maladie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les montants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non noté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les lignes contestées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce n’est jointe à ces lignes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles et sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller au texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>situation au {today} · règles mises à jour le {day} · montants estimés d’après vos saisies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À recopier sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} sur {total} recopiés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} sur {total} recopié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier {label} : {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copié : {label}, {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copie impossible. Sélectionnez la valeur et faites Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : vérifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : recopié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier, rien à saisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralisé cette année : à vérifier, rien à saisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie à corriger avant de recopier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié depuis : vérifiez de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié depuis : recopiez de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondre à {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne {number} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre des écrans d’amelipro d’après le barème du {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre à vérifier : l’ordre des écrans d’amelipro n’est pas publié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à déclarer : vos indicateurs sont tous préremplis. Vérifiez-les sur amelipro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour vous, non repris ici : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisie pour {year} est ouverte du {opens} au {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle est terminée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle n’a pas commencé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisie pour {year} a fermé le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisie pour {year} ferme le {day} ; la date d’ouverture n’est pas publiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisie pour {year} ouvre le {day} ; la date de fermeture n’est pas publiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dates de saisie pour {year} ne sont pas publiées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette application ne transmet rien : c’est vous qui saisissez sur amelipro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectez-vous vous-même, avec vos identifiants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au secrétariat : une délégation amelipro, jamais la carte CPS du médecin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clavier : ↓ ligne suivante, Ctrl+C copie la valeur, Espace coche et passe à la suivante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} saisies sont à corriger. Recopier quand même ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 saisie est à corriger. Recopier quand même ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger d’abord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopier quand même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter la capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est recopié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste {count} lignes à recopier ou à vérifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste 1 ligne à recopier ou à vérifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration recopiée le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lignes sont à recopier ou à vérifier de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ligne est à recopier ou à vérifier de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N° d’accusé de réception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de l’accusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fenêtre étroite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez le fichier exporté par votre logiciel ou par amelipro (CSV ou tableur .xlsx). Seuls les nombres sont gardés : ni le fichier, ni ses textes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier qui semble nommer des patients est refusé, et rien n’en est conservé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou déposez-le ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture du fichier : {rows}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre réalisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourcentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que contient chaque colonne ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où va chaque ligne ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette ligne va dans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonne {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va dans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} sur …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>après l’import {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avant {before}, après {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déjà saisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La colonne qui convient à cette rubrique est vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs lignes vont dans {name} : n’en gardez qu’une.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune ligne ne contient de nombre dans les colonnes choisies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lignes lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponse changera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponses changeront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lignes à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheets} et n’est pas lue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feuille est masquée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feuilles sont masquées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} feuilles sont masquées et ne sont pas lues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des cellules sont des formules : c’est le résultat enregistré par le tableur qui est lu, vérifiez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des cellules sont fusionnées : leur valeur n’est lue que dans la première.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a changé : les réponses étaient déjà celles du fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} du fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponse reprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponses reprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler l’import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import annulé : les réponses sont comme avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter la lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture arrêtée : rien n’a changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier dépasse 10 Mo : exportez seulement le tableau des comptes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce tableau dépasse 5 000 lignes : exportez seulement les totaux par rubrique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce tableau dépasse 60 colonnes : exportez seulement celles des comptes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune ligne : vérifiez l’export et recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce classeur ne peut pas être lu : enregistrez-le en .xlsx sans mot de passe, ou en CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce classeur contient ce qu’un tableau de comptes ne contient pas : enregistrez-le en CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les feuilles sont vides ou masquées : affichez celle des comptes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est ni un CSV ni un classeur .xlsx : exportez-le sous ce format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>des numéros de 13 chiffres ou plus, comme des matricules de patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>des dates éloignées de l’année de la déclaration, comme des dates de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>des noms de personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier refusé : ses cellules contiennent {what} ; rien n’en est conservé, exportez seulement les totaux par rubrique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez aussi le {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez aussi le nombre {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez un nombre, par exemple 148.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez un nombre entier, sans virgule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le taux doit être compris entre 0 et 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre doit être compris entre 0 et {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} dépasse {total}. Vérifiez l’ordre des deux nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} sur {total} donne {exact}, mais vous avez saisi {typed}. Gardez l’un des deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date doit tomber entre le {start} et le {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez une date, par exemple 31/12/2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} doit compter {expected} caractères : il en manque {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} doit compter {expected} caractères : il y en a {gap} de trop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez un numéro de version, par exemple 1.40.13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte ressemble à un numéro de patient : il n’est pas gardé. Effacez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trop proche du seuil pour conclure. Saisissez plutôt les deux nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} saisies à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} saisie à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie annulée : {what} ({before} → {after}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie rétablie : {what} ({before} → {after}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie annulée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie rétablie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} : {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La relecture ne peut pas précéder la préparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’opération n’a pas pu se faire (code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce barème donne trop de montants différents pour chercher ce qui explique l’écart : saisissez le montant reçu ligne par ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de réponses ne peut pas être lu : {why} ; vérifiez qu’il s’agit de JSON en UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé {key} est écrite deux fois dans le fichier de réponses : gardez-en une seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque la clé {key} au fichier de réponses : ajoutez-la et recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La valeur {value} ne convient pas à {field} : corrigez-la et recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé {key} n’est pas connue : vérifiez son orthographe ou retirez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé {key} n’est pas connue dans {where} : vérifiez son orthographe ou retirez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La rubrique {indicator} n’existe pas dans la campagne {campaign} : vérifiez son identifiant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La rubrique {indicator} n’a pas de critère {criterion} : vérifiez son identifiant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse {value} ne convient pas à {where} : {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>répondez true, false ou null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donnez done et total, ou percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donnez percent seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donnez un nombre entier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donnez true ou false, un nombre entier ou un taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre {value} de {where} n’est pas un nombre entier : écrivez-le sans virgule ni guillemets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre {value} de {where} doit être compris entre 0 et {maximum} : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} dépasse {total} dans {where} : vérifiez l’ordre des deux nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le taux {value} de {where} doit être un texte entre 0 et 100, par exemple {example} : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu : choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette rubrique est une condition obligatoire : elle ne peut pas être mise de côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une version plus récente de l’application l’a enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vous n’avez pas le droit d’écrire dans ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c’est une version de sauvegarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quelqu’un d’autre modifie ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il ne peut pas être modifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule : {reason} ; ouvrez une copie pour le modifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier se contredit : {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier se contredit : {value} ne convient pas à {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier se contredit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}{backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ; une copie du {when} est disponible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La campagne {id} n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La campagne {id} n’existe pas : choisissez parmi {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de règles {file} ne peut pas être lu : vérifiez son emplacement et vos droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} : ce fichier est trop gros pour être un fichier de règles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} : ce fichier n’est pas du texte en UTF-8, enregistrez-le ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} : le texte n’est pas du TOML valable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} : le texte n’est pas du TOML valable, ligne {line}, colonne {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} n’est pas un identifiant (minuscules, chiffres, tirets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} n’est pas un seuil, écrivez {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le total trouvé est {value} au lieu de {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les critères sont {value}, il faut {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la fin ({value}) précède le début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} est écrit deux fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la réponse {value} ne convient pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’exemple {title} donne {value} au lieu de {expected} ({part})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le chiffre affiché {value} n’est pas celui de la règle ({expected})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce texte manque, écrivez-le ou mettez {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il manque le chiffre {value} et ses sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il manque {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>des points ne peuvent pas être négatifs ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucune source n’est citée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la valeur {value} est hors limites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la clé {value} n’est pas connue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la question de profil {value} n’est pas connue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ne désigne rien dans ce fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la source {value} n’est pas dans la liste des sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce texte n’est pas en français, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true ou false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre entier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un des mots prévus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la valeur {value} ne convient pas, il faut {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une seule source pour {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chiffre déduit, non publié, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les sources ne sont pas d’accord, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non publié, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chiffre vérifié il y a plus d’un an, le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {where} : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette archive ne peut pas être importée : {why} ; rien n’a été modifié, demandez-en une autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce n’est pas un fichier .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle est vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle est incomplète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle n’a pas été faite par l’application, ou elle a été modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle est trop grosse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle contient trop de fichiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est anormalement compressé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle est protégée par un mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est compressé d’une façon inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un de ses fichiers sortirait du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un de ses fichiers a un nom impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est un lien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle contient un dossier de trop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’est pas un fichier ordinaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} y est deux fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deux de ses fichiers ont le même nom, à une majuscule ou un accent près</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est abîmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y manque MANIFESTE.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MANIFESTE.txt est illisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y manque {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’y a pas sa place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle contient une autre archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’est plus celui du manifeste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ses réponses ne peuvent pas être lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ses règles ne sont pas celles de la déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’est ni un PDF sans programme, ni une image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>son contenu n’est pas reconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’archive serait trop grosse : copiez le dossier de la déclaration, qui contient les mêmes fichiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une archive se fait à partir d’une déclaration enregistrée : importez d’abord ce fichier de réponses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’exemple n’est pas enregistré : une archive se fait à partir d’une vraie déclaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est introuvable : vérifiez son nom et son emplacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ne peut pas être lu : {why} ; choisissez un autre fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’écrire {file} : {why} ; choisissez un autre emplacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier n’est pas accessible en écriture : choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier {folder} ne contient pas de dossier.forfait : choisissez le dossier d’une déclaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est illisible ({why}) : une copie du {when} est disponible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est illisible : {why} ; restaurez-le depuis une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’est pas un dossier de Forfait Desktop : choisissez un fichier .forfait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} vient d’une version plus récente de l’application : mettez l’application à jour pour le modifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule : ce fichier est déjà ouvert ailleurs, fermez-le ou ouvrez une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule : {who} modifie ce fichier, ouvrez une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule : {who} modifie ce fichier depuis {since}, ouvrez une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule : ce dossier ne peut pas être réservé ({why}), ouvrez une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule : le verrou de ce dossier est illisible, ouvrez une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les réglages ne peuvent pas être lus : ceux d’origine sont utilisés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque bareme.toml à côté de {file} : remettez ce fichier, il contient les règles de la déclaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier bareme.toml n’est plus celui de la déclaration : remettez le fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version {file} ne peut pas être lue : choisissez-en une autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement impossible : {why} ; vos saisies sont gardées en mémoire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement suspendu : le fichier n’est plus à sa place, enregistrez ailleurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement suspendu : le fichier a changé sur le disque, rechargez-le ou gardez les deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte contient un caractère incomplet qui ne peut pas être enregistré : effacez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La déclaration n’a pas pu être déplacée : {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’installation est incomplète, un fichier manque : réinstallez l’application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’application n’a pas pu s’ouvrir à cause d’une anomalie, et son rapport n’a pas pu être écrit : vos déclarations n’ont pas été modifiées, relancez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’application n’a pas pu s’ouvrir à cause d’une anomalie : vos déclarations n’ont pas été modifiées, et un rapport sans vos réponses est dans {file} ; relancez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La déclaration n’a pas pu être créée : {why} ; choisissez une autre bibliothèque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est déjà une déclaration : ouvrez-la, ou donnez un fichier de réponses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fenêtre ne peut pas s’ouvrir, il n’y a pas d’écran : ouvrez une session graphique, ou utilisez une commande (forfait-desktop --help).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export arrêté à votre demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le tableau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’enregistrer l’agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’enregistrer l’archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’enregistrer la page HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’imprimer : l’imprimante ne répond pas ; vérifiez-la ou choisissez-en une autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le recueil des règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est ouvert dans un autre logiciel ou protégé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : {why} ; fermez-le ou choisissez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : {why} ; choisissez un autre emplacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’export vers {file} n’est pas possible : donnez un nom qui finit par .pdf, .csv, .xlsx, .ics ou .zip, ou un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le recueil des règles s’enregistre dans un fichier .html ou .pdf : choisissez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est un seul fichier : pour plusieurs déclarations, donnez un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le disque est plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votre espace disque est plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’accès est refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le disque est en lecture seule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le disque ne répond pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le dossier n’existe pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c’est un dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un fichier porte déjà ce nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est ouvert dans un autre logiciel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un autre programme s’en sert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce n’est pas un fichier ordinaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le disque n’a pas tout écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce qui est relu n’est pas ce qui a été écrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce qui serait écrit ne pourrait pas être relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le système l’a refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le texte n’est pas du JSON, ligne {line}, colonne {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la clé {key} est écrite deux fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est trop gros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce n’est pas du texte en UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre n’en est pas un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre est démesuré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est imbriqué sans fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un caractère est incomplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce n’est pas un objet JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>son contenu a été modifié hors de l’application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>son contenu n’est pas celui d’un dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est vide : choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} Mo : la limite est de 20 Mo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est incomplet : enregistrez-le de nouveau, puis ajoutez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est un programme, quel que soit son nom : il n’est pas ajouté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est un document de bureautique ou une archive : enregistrez-le en PDF, puis ajoutez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cache un autre fichier et n’est pas ajouté : demandez-en une version simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom de ce fichier ressemble à un numéro de patient : renommez-le, puis ajoutez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’est ni un PDF, ni un PNG, ni un JPEG : enregistrez-le en PDF, puis ajoutez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantaine : {file} contient {what} et n’est pas ajouté ; imprimez-le en PDF, puis ajoutez cette copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une commande qui lance un programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un autre fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une protection qui empêche de le vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une partie impossible à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justificatifs n’est pas un vrai dossier mais un lien ou un fichier : rien n’y est écrit, remplacez-le par un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce introuvable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce introuvable : {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>son ajout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} a été modifié depuis {since} : vérifiez d’où il vient avant de l’ouvrir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n’a pas d’aperçu ici : utilisez {button}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce pack est fait pour une autre déclaration ({campaign}) : demandez celui de la vôtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce pack vient d’une version plus récente de l’application : mettez-la à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un texte de ce pack ressemble à un numéro de patient : rien n’est importé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce pack ne contient ni preuve ni texte : demandez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un pack tel que l’application les fait : rien n’est importé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points acquis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points encore possibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points hors d’atteinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points non répartis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points au maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numérateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dénominateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros acquis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros encore possibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actes manquants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces (n°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros hors d’atteinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros au maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM (euros)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant médical (euros)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu (euros)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écart reçu − acquis (euros)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rempli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non rempli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manquent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {told} ({count} {lack})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfait structure : tableau des déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de la période de référence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de la période {what} de {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier jour pour {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle échéance de {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverture de la saisie sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de la saisie sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier jour pour déposer les VSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versement attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date non publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date déplacée : auparavant le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerne : {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date lue dans un texte officiel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date donnée par plusieurs sources qui s’accordent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date donnée par une seule source : à vérifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date déduite, non publiée : à vérifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{campaign} : {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéances du forfait structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} : {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : liasse de pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste des pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce n’est enregistrée dans cette déclaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièces jointes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièce jointe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joined} {noun} sur {total}. Le récapitulatif suit cette liste, puis les pièces dans l’ordre de leur numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaque page de pièce est reproduite sous un bandeau qui porte son numéro ; les liens, les formulaires actifs et les fichiers inclus ne sont pas repris. L’empreinte est le SHA-256 du fichier d’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sert à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page de la liasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce {number} : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce {number}, page {page}/{pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non jointe : {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle n’est pas numérisée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est introuvable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier a changé depuis son ajout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est incomplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c’est un programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c’est un document bureautique ou une archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un autre fichier s’y cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce n’est ni un PDF, ni une image PNG ou JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce PDF contient un programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce PDF lance un autre programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce PDF contient un autre fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce PDF ne peut pas être vérifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce PDF est protégé par un mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est abîmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est trop gros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce PDF a trop de pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la liasse serait trop grosse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier ne peut pas être repris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive complète d’une déclaration, situation au {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier.forfait : les réponses, en JSON (texte UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bareme.toml : les règles avec lesquelles elles sont évaluées, en TOML (texte UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justificatifs/ : les pièces, telles qu’elles ont été jointes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier .pdf : le récapitulatif, à lire ou à imprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces fichiers se lisent sans l’application. Pour retrouver la déclaration dans l’application :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu Fichier, Importer une archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce absente de l’archive : {name} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreintes SHA-256 des fichiers (à vérifier avec sha256sum, shasum ou certutil) :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem}_archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem}_liasse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} complet : {amount} acquis, {opened}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le {volet} est ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les options sont ouvertes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la suite est ouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} En attente : {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque {missing} conditions sur {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque {missing} condition sur {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La plus rapide à régler : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La plus rapide à régler : {what}, {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondez aux {needed} conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondez à la condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Comptez {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} non rempli : avec un “non”, le montant estimé est de 0 €. Voyez ce qui peut encore être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} non rempli : une condition n’est pas atteinte, le montant estimé est de 0 €. Voyez ce qui peut encore être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} non rempli : le montant estimé est de 0 €.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La période est close. Notez-le pour l’an prochain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} non rempli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} : il manque {missing} conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} : il manque {missing} condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente : {amount}, comptés dès que {gate} est rempli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} ne peut plus être rempli : rien n’est versé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut remplir {needed} conditions sur {total}. En dessous, rien n’est versé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut remplir la condition. Sinon, rien n’est versé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut remplir les {needed} conditions. S’il en manque une, rien n’est versé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le justificatif du logiciel est l’oubli le plus souvent cité. Joignez-le ici, puis transmettez-le à votre caisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne compte pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À ne pas confondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuves utiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcul officiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemples cités, sans recommandation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où : {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le montant définitif est calculé par l’Assurance Maladie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À partir de {count} : {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texte officiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources concordantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une seule source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déduit, non publié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (au lieu de {former})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {value}, {confidence}, vérifié le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} : {what}, {before} → {after}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} : {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Médecin sans nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} — {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à relire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recopiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archivée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} sur {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>étapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} {word} sur {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>échéance {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{physician}, {year}, {progress}, acquis estimé {acquired}, {deadline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier illisible. Restaurez-le depuis une copie de sécurité.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier illisible. Une copie du {when} est disponible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochaine échéance : {day}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fin de la période des taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouverture de la saisie sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fin de la saisie sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune déclaration ne correspond à “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune déclaration pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créez la première : nous vous guidons étape par étape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates de saisie non publiées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie jusqu’au {closes}, ouverture non publiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie à partir du {opens}, fin non publiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie du {opens} au {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie ouverte jusqu’au {closes}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie close depuis le {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles provisoires. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barème importé. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} rubriques sur {total} vous concernent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} rubrique sur {total} vous concerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez votre spécialité pour voir vos indicateurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première année : vos taux portent sur quelques mois. Aucun prorata n’est appliqué tant que sa règle n’est pas connue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une déclaration {year} existe déjà pour {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro RPPS compte 11 chiffres : il en manque {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro RPPS compte 11 chiffres : il y en a {gap} de trop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro RPPS ne contient que des chiffres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé du numéro RPPS ne correspond pas : vérifiez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse apparaîtra ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clé vérifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé ne correspond pas : une faute de frappe est probable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le matricule ne contient que des chiffres, sauf 2A ou 2B en Corse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un matricule commence par 1, 2, 7 ou 8. Vérifiez le premier chiffre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mois de naissance (4e et 5e chiffres) n’existe pas. Vérifiez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro provisoire : vérifiez qu’il s’agit du matricule INS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corse : la lettre est gardée dans l’adresse. Vérifiez-la dans votre messagerie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans sa clé, ce matricule deviendrait {number}. Vérifiez-la sur la carte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse : {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier l’adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier quand même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse copiée. Le presse-papiers sera vidé dans 60 secondes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le matricule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modèle de message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modèles de message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À coller dans votre messagerie sécurisée MSSanté, puis à compléter. Aucun de ces textes ne contient de donnée de patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier le modèle : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modèle copié : {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce message ne remplace pas un appel en cas d’urgence : composez le 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat disponible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour,

Vos résultats sont arrivés au cabinet. Vous pouvez les consulter dans Mon espace santé. Ils ne demandent pas de rendez-vous avant la date prévue.

{signed}

Cordialement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation de consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour,

Pour préparer notre prochaine consultation, merci d’apporter vos ordonnances en cours, vos derniers résultats et la liste de vos questions.

{signed}

Cordialement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour,

Le suivi dont nous avions parlé est à prévoir prochainement. Merci de prendre rendez-vous auprès du cabinet.

{signed}

Cordialement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J’ai essayé avec un premier patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messagerie essayée avec un premier patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min par patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}, {patients} : {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fait le {day}, en {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fait le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà mesuré : {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le nombre de patients pour voir le temps qui reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste environ {time}, sans l’étape dont les patients ne sont pas comptés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste environ {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les étapes sont faites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} : environ {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape {number}, minutes par patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape {number}, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez un nombre de minutes entre 0 et 600, par exemple 1,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimation de départ : {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients à traiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un nombre suffit : aucune liste de patients n’est gardée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans saisie : {count}, d’après vos chiffres. Aucune liste de patients n’est gardée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon logiciel envoie en lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape {number} : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape {number}, temps passé : {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démarrer le chronomètre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre le chronomètre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter le chronomètre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre à zéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape {number} de la méthode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes de l’étape {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temps mesuré de l’étape {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprendre ce taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprendre ce taux : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprendre cette moyenne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprendre cette moyenne : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On compte : {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On divise par : {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erreurs de lecture courantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le dernier jour : encore {acts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} par jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} par semaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffisent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} pour {acts} : {rhythm} {verb}, jusqu’au {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À condition que tous soient faits en ligne : chaque acte fait autrement en demande davantage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres à comparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez-les avec leur source et leur date : ils ne comptent pas dans le résultat et serviront en cas de désaccord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon décompte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon logiciel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple 148 sur 2 000, ou 7,4 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {what} : {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez deux nombres, par exemple 148 sur 2 000, ou un taux, par exemple 7,4 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre saisie, retenue pour le résultat : {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune saisie encore : rien à comparer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} : même chiffre que votre saisie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} de moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} : {text} que votre saisie ({theirs} contre {yours}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} : {theirs}, contre {yours} dans votre saisie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formule non publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun texte public ne dit si la moyenne est pondérée par le nombre d’actes, ni ce que devient un service sans acte. Voici ce que donne chaque lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne simple des taux, service sans acte laissé de côté (lecture retenue ici)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne pondérée par le nombre d’actes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne simple, service sans acte compté 0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : {value}, {outcome} (seuil {threshold}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les lectures atteignent le seuil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune lecture n’atteint le seuil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les lectures ne concluent pas pareil : le résultat définitif peut différer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La moyenne pondérée demande les deux nombres de chaque service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer un pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un pack… (preuves et textes d’un confrère)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer un pack pour vos confrères</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un pack réunit des preuves et des textes communs (MSP, CPTS, équipe de soins). Il ne contient ni nom, ni montant, ni chiffre. Vérifiez que les preuves choisies ne nomment personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer le pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a encore ni pièce jointe ni texte à mettre dans un pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez au moins une preuve ou un texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve : {name} (pour {lines})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte : {line}, {label} : {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votre nom y figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack créé : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce que contient ce pack est déjà ici. Rien ne sera modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} pour {lines}. Rien d’autre ne sera modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 texte que vous avez saisi autrement est gardé tel quel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} textes que vous avez saisis autrement sont gardés tels quels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer ce pack ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer le pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack importé : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preuves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour un contrôle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour le comptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche de préparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document de préparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier pour un contrôle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note pour le comptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outil indépendant : ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’empreinte {mark} résume les réponses : ce sont les huit premiers caractères de leur somme SHA-256. Deux documents qui portent la même empreinte ont été faits avec les mêmes réponses. Elle ne prouve pas de date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document ne vaut pas déclaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Médecin et cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom sur ce document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro RPPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces justificatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaré, sans pièce jointe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponses déclarées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes calculées par l’Assurance Maladie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montants acquis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimation et versement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions sans réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces à retrouver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexe : à recopier sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation, hors total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre chiffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total acquis, estimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 : {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original : {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière modification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparé par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relecture annulée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation annulée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopié sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versement reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celle du {day}, des réponses ayant changé depuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celle du {day}, car ceci a changé depuis : {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les dispositifs hors points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Année de référence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant estimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écart avec l’estimation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant estimé, non encaissé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant estimé, à rapprocher du versement reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>période non publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>______________ €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimation faite par le médecin avant le calcul de l’Assurance Maladie. Elle ne vaut pas facture, ni avis de versement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondez à la main. Cochez une case, ou écrivez les nombres lus sur amelipro ou dans le logiciel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les questions ont une réponse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez ce qui convient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À corriger : {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : ______________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ou {blank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrique sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous saisissez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre à vérifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérifi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à recopier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coller les taux…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utiliser ces taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lignes copiées d’amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une ligne par téléservice, avec son nom et son taux. Rien ne change avant « Utiliser ces taux ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} lignes sur {total} reconnues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} ligne sur {total} reconnue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Complétez les autres à la main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte contient un numéro de 13 chiffres ou plus, comme un matricule de patient : rien n’en est lu ni gardé. Ne collez que des taux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, à la place de {former}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucun téléservice reconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plusieurs téléservices sur la même ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le même téléservice est sur deux lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucun taux sur la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plusieurs nombres, sans dire lequel est le taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le taux doit être compris entre 0 et 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} : {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce attendue : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N’ajoutez aucun document portant le nom d’un patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une pièce…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter une pièce pour {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquer où elle se trouve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquer où se trouve la pièce pour {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir la pièce {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la pièce {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validité…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validité de la pièce {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La retrouver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrouver la pièce {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’utiliser ici aussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À retrouver ici : {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ajoutée le {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valable jusqu’au {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sert aussi à {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable jusqu’au {day} : demandez la suivante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce modifiée depuis son ajout : vérifiez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce modifiée depuis le {day} : vérifiez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce ajoutée : {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce retirée : {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce retrouvée : {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier n’est pas {name} : ajoutez-le comme une autre pièce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce déjà présente pour {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce {name} est de nouveau là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce {name} n’est plus jointe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La pièce {name} est comme avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où se trouve la pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple : classeur bleu du secrétariat, ou messagerie, 8 décembre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jj/mm/aaaa ; laissez vide si la pièce n’a pas de fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemple fictif : aucun fichier n’y est joint. Ouvrez votre déclaration pour le faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manquante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manquantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>périmée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>périmées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce. Commencez par l’attestation de votre logiciel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce {number}, {name}, sert à {serves}, valable jusqu’au {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, pour {line}, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucune rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à fournir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si déclaré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} Ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est notre lecture (article L. 102 B du livre des procédures fiscales) : aucun texte ne fixe de durée pour ces pièces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardez ces pièces six ans après le paiement. Notez sa date pour connaître le jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardez ces pièces jusqu’au 31 décembre {year}, six ans après le paiement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce attendue : {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ; qui la délivre : {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ; validité : {valid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendu pour {line} : {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiée dans la déclaration : {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte SHA-256 : {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce introuvable : montrez où elle est, ou retirez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sert à…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous ajoutez sert à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déposez un fichier ici, ou collez une capture d’écran (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture du {day} à {hour} h {minute}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient ni image ni fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajout des pièces : {done} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification des pièces : {done} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièce ajoutée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pièces ajoutées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déjà présente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déjà présentes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non ajoutée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non ajoutées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un numéro qui a la forme d’un matricule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nom de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} semble nommer un patient ({seen}). Vérifiez cette pièce, ou retirez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces pièces semblent nommer des patients : {names}. Vérifiez-les, ou retirez-les.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À quoi sert {name} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez au moins une rubrique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre d’une autre année…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprendre des pièces d’une autre déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette déclaration n’a aucune pièce jointe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas d’autre déclaration dans votre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document d’une page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première page sur {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation de l’aperçu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu de {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tableau du cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une colonne par médecin, une ligne par étape. Entrée ouvre l’étape de ce médecin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher les montants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étapes par médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non rempli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquis estimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À relire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, lecture seule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {row}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preuve : {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et {count} de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à demander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À demander : {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce tableau sert à partir de deux médecins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune déclaration pour l’instant : ce tableau sert à partir de deux médecins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illisible, absent de ce tableau : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture des déclarations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture des déclarations : {done} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture arrêtée : le tableau n’est pas complet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliquer à plusieurs médecins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliquer à plusieurs médecins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que les médecins du cabinet ont en commun, saisi une fois. Ni taux, ni nombre, ni « non » n’est recopié. Une case cochée engage chaque médecin : à relire avec lui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recopier depuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à partager dans cette déclaration : ni logiciel, ni version, ni équipement, ni MSP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {label} : {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logiciel du cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu d’exercice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir ce qui changera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne changerait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclaration changera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclarations changeront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Rien n’est encore écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliquer à {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier les choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà ainsi, rien ne change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissé de côté. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La préparation et la relecture déjà notées seront à refaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins une chose à recopier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins un médecin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La déclaration a changé depuis l’aperçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses règles ne demandent pas la même chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement : {done} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclaration modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclarations modifiées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. L’état d’avant est dans les versions de chacune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer les fiches de préparation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des fiches de préparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches de préparation : {done} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiche enregistrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiches enregistrées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} dans {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté : {done} fiches sur {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter le tableau…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classeur (*.xlsx);;Tableau CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet {title} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparation du tableau…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier enregistré : {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’opération n’a pas pu se faire : une anomalie est survenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu et export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour votre dossier : réponses, ce qui manque, pièces, relecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les pièces d’abord, puis les réponses et leur suivi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une page : l’estimation et le versement, sans détail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les questions sans réponse, à remplir à la main ; aucun montant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation volet 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexe « À recopier »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marquer comme brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le récapitulatif est vide. Renseignez au moins le volet 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu, page {number} sur {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suite de « {title} »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur cette page : {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en page en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’aperçu n’a pas pu se faire : une anomalie est survenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce PDF et sa page HTML existent déjà : ce que vous enregistrez les remplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page HTML de ce nom existe déjà : l’enregistrer la remplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier existe déjà : il sera remplacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce nom contient un caractère interdit par votre système.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page HTML enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la page HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impression : page {done} sur {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page envoyée à l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages envoyées à l’imprimante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points accordés à tous, quelle que soit la réponse : {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points accordés à votre profil, quelle que soit la réponse : {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour votre profil : {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour votre profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour votre profil : {names} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour votre profil : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez mis cette rubrique de côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le résultat dépend d’une question du profil : {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votre spécialité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecin traitant ou non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAP certifié disponible pour votre spécialité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une saisie est à corriger : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la même réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} est déjà compté dans {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondu oui : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune des réponses possibles n’est remplie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondu non : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune réponse n’est encore cochée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans réponse : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez répondu que la rubrique est atteinte, son détail n’est pas publié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous avez répondu que la rubrique n’est pas atteinte, son détail n’est pas publié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier : le détail de la rubrique n’est pas publié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans réponse : le détail de la rubrique n’est pas publié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} sur {total} donne {percent}, le seuil est {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Il manque {acts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 sur 0 : le taux ne peut pas être calculé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque un nombre : {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffre à vérifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun chiffre saisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux saisi : {percent}, le seuil est {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} est le seuil arrondi : trop proche pour conclure. Saisissez plutôt les deux nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seul taux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne de {count} {word} : {percent}, le seuil est {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Le plus court : {acts} de plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne d’au moins {lower}, quels que soient les taux qui manquent ; le seuil est {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne de {upper} au plus, quels que soient les taux qui manquent ; le seuil est {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne entre {lower} et {upper} : il manque {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun acte pour aucun de ces services : la moyenne ne peut pas être calculée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans acte, donc hors de la moyenne : {services}. Compté comme 0, la moyenne serait de {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moyenne affichée sur amelipro : {percent}, le seuil est {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il en faut au moins {minimum} : {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gagné par période : {periods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune période n’atteint le premier palier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payé seulement si {title} est atteint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En attente : il faut d’abord remplir le {gate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est versé : le {gate} ne peut plus être rempli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La période s’est terminée le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore possible jusqu’au {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquis sur les chiffres d’aujourd’hui : ce taux peut encore baisser jusqu’au {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} gagnés ({euros}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} gagné ({euros}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} en attente ({euros}) : il faut d’abord remplir le {gate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint : {percent} pour un seuil de {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint : {percent} pour un seuil de {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez vos chiffres pour voir le résultat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez les deux nombres pour voir le résultat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier : cette rubrique reste ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun acte facturé : l’indicateur ne peut pas être calculé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 sur 0 : l’indicateur ne peut pas être calculé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À corriger pour voir le résultat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vous manque {acts} pour gagner {gain}, {if_all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vous manque {acts}, {if_all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vous manque {acts} pour gagner {gain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vous manque {acts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si la prochaine est télétransmise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si les {acts} prochaines sont toutes télétransmises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si la prochaine est faite en ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si le prochain est fait en ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si les {acts} prochaines sont toutes faites en ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>si les {acts} prochains sont tous faits en ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vous a manqué {acts}. La période s’est terminée le {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La période s’est terminée le {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, soit {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcul : {share} ; {needed} − {done} = {acts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({target} − {done}) ÷ {rest} = {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum}, soit {acts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcul : {share} ; {sum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{threshold} de {total} = {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponses cochées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réponse cochée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint : {count} {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclarées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclarée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclarés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclaré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint : {what} {declared}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint : aucune réponse cochée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint : {negative}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez au moins une réponse, ou “{negative}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint : {count} conditions sur {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque {count} {word} sur {total} : {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondez aux {count} conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répondez à la question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint : au moins {minimum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint : il en manque {acts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À gagner : {gain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint : {percent} de moyenne pour un seuil de {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint : {percent} de moyenne pour un seuil de {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entre {lower} et {upper} de moyenne pour un seuil de {threshold} : complétez les taux qui manquent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint : la moyenne dépasse {threshold}, quels que soient les taux qui manquent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non atteint : la moyenne reste sous {threshold}, quels que soient les taux qui manquent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{acts} de plus sur {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{acts} de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le plus court : {what}, pour gagner {gain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le plus court : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans acte, donc laissé hors de la moyenne : {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Compté comme 0, la moyenne serait de {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} sur {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : {status}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>définitif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, barème importé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non publié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du {start} au {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’au {end}, début non publié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à partir du {start}, fin non publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} par point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au moins {least} des {count} conditions : {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la condition : {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les {count} conditions : {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} est rempli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compris dans les points en bloc ({volet})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celui de la règle commune : fin de la période pour un taux ou un nombre, sinon clôture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s’ajoute aussi au total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ne change pas le total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Pour ce profil seulement : {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Pour tous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demandé à ce profil seulement : {who}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spécialité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecin traitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAP certifié disponible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seulement des enfants de moins de 16 ans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>généraliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre spécialiste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiologue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} : {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} et {second} : le même engagement ne compte qu’une fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criterion} ({title})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prérempli, à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à saisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui ou non : la condition est remplie ou ne l’est pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les {count} conditions sont nécessaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une seule des {count} conditions suffit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au moins {least} des {count} conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un taux d’au moins {threshold}, comparé sans arrondi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une moyenne simple de {count} taux d’au moins {threshold}, comparée sans arrondi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre d’au moins {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nombres, chacun d’au moins {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>des points par paliers, pour chaque période, si {title} est rempli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>des points par paliers, pour chaque période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui ou non : le détail de cette ligne n’est pas publié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} ÷ {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients du médecin traitant ÷ {patients}, ou ÷ {children} pour un médecin d’enfants de moins de 16 ans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{percent} si au moins {threshold} des VSM envoyés sont structurés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} par patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montants annuels, grille en vigueur à partir du {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fte} équivalent temps plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement pour un contrat signé avant le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucune réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gardé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mis de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>porte ouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>porte fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>porte indécise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutralisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montant qui ne peut pas être dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients en ALD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM envoyés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dont structurés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrat signé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>année du contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile de la patientèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recueil des règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} campagnes, de {first} à {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les règles appliquées par l’application, avec leurs sources, à relire et à contester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recueil des règles — {subtitle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>règles mises à jour le {day} · outil indépendant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce recueil contient tout ce que l’application sait des règles, pour qu’un médecin ou un juriste puisse le relire. Chaque chiffre porte ses sources, notre confiance et la date de la dernière vérification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui n’est pas publié est écrit « non publié » et n’est jamais deviné. Là où les sources se contredisent, le désaccord et notre choix sont écrits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les quatre degrés de confiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui n’est pas publié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres de la campagne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions du profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui ne compte qu’une fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux lus sur un même écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aides hors points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décisions datées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre des écrans d’amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemples à refaire à la main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État des règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur du point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période de référence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clôtures annoncées avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points en bloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition d’ouverture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versé si</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acte compté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acte de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écran commun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où sur amelipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temps estimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que le médecin saisit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conseils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffres et sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources citées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions que l’application ne vérifie pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Méthode et temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poids de la patientèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui en est exclu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature, vérification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant → après</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profil et réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultat attendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’où vient le nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À partir de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points par période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part des patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant avant poids et majoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1re année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2e année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À partir de la 3e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du 90e au 95e percentile exclu, à partir de la 3e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dès le 95e percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres · hors points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres dispositifs, hors points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui a été saisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimé aujourd’hui : le montant ne peut pas encore être dit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimé aujourd’hui : {euros}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : montant non déterminé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette page ne reçoit que des nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette aide ne me concerne pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : cette aide ne me concerne pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients en ALD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM déposés dans le DMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM au format structuré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceux dont vous êtes le médecin traitant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur ces patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parmi les VSM déposés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfait à part : {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période terminée le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réalisable jusqu’au {day} : dernier jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réalisable jusqu’au {day} : encore {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates annoncées auparavant : {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date annoncée auparavant : {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez vos patients en ALD pour voir les paliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans patient en ALD, ce forfait est sans objet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il faut {goals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} : il a manqué {goals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} : il manque {goals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} : palier de {threshold} atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ; {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il manque {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} VSM pour {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pour {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec {missing} VSM de plus : {euros}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec {missing} VSM de plus : {euros}, ou {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} si {count} sont structurés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} si {count} est structuré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec {missing} VSM de plus : {euros}, ou {best} avec {count} VSM structurés en tout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il en faut au moins {threshold} pour +{percent}, soit {needed} sur {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structurés : {share}. {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structurés : {share}, au moins {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} : +{percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} : +{percent} dès qu’un palier est atteint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux de VSM : non saisi, paliers {tiers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux de VSM : {percent}, paliers {tiers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient de patientèle : {weight} ({patients} ÷ {reference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient inconnu : calcul fait avec 1,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre de patients se saisit dans votre profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature du contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Année du contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile de votre patientèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût annuel chargé, en euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone d’exercice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévue ou passée, par exemple 01/03/2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pour la première année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif. De 0 à 100 dans votre spécialité, à demander à la caisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif. Salaire et charges d’une année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone sous-dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le barème publié ne dit pas ce que la zone ajoute : demandez-le à votre caisse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste à charge : {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers-temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi-temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temps complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’année du contrat doit être comprise entre 1 et 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le percentile doit être compris entre 0 et 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation, hors points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible si le {gate} est rempli : oui, selon votre déclaration {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible seulement si le {gate} est rempli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’aide demande le secteur 1 ou l’Optam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un temps de travail pour voir l’aide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans date de signature, le tableau suppose un contrat signé aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide estimée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles 90 à 94</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile 95 et plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}e et suivantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deuxième année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troisième année et suivantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} : aide estimée {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barèmes {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barème {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide à l’emploi d’un assistant médical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date du contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile de patientèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patientèle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La campagne {year} n’a pas ce forfait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous gardez ce forfait, que votre profil écarte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le montant dépend d’une question du profil : {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Selon la réponse, {euros} ou rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une saisie est à corriger : {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans réponse : {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} dépasse {second}. Vérifiez l’ordre des deux nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} VSM pour {patients} patients en ALD : palier de {threshold} atteint, {euros}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palier de {threshold} : il manque {missing} VSM pour {euros}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient de patientèle : {patients} / {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{structured} VSM structurés sur {sent} : +{percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{structured} VSM structurés sur {sent} : il en manque {missing} pour +{percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM structurés non saisis : calcul fait sans les +{percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un tiers de temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi-temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temps complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}e année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, patientèle au-dessus du 90e percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, patientèle au-dessus du 95e percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fte}, {year}{basis} : {euros}, barème du {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile de patientèle inconnu : montant minimal. À partir du 95e percentile, ce serait {p95}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile de patientèle inconnu : montant minimal. Ce serait {p90} du 90e au 94e percentile, {p95} à partir du 95e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant non publié pour {fte}, {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fte} : seulement pour un contrat signé avant le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun barème connu avant le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forfait structure {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piloter {what} : dernier jour pour agir sur vos taux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piloter {what} : encore {days} pour agir sur vos taux, jusqu’au {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisie est déjà ouverte sur amelipro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisie ouvrira le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : l’année est finie, la saisie ouvre {when}, le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclarer {what} : la saisie sur amelipro ferme aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclarer {what} : la saisie sur amelipro est ouverte encore {days}, jusqu’au {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclarer {what} : la saisie est ouverte sur amelipro. Fin : non publiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : déclaration recopiée. La saisie reste ouverte jusqu’au {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier {what} : après le versement, comparez le montant reçu à l’estimation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier {what} : versement noté au {day}, comparez le montant reçu à l’estimation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : l’année est finie. Ouverture de la saisie : non publiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverture de la saisie : non publiée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piloter {year} : aucune déclaration pour cette année. Créez-la pour suivre vos taux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} autres déclarations sont au même point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre déclaration est au même point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la déclaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la déclaration : {physician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et si…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier le versement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer la déclaration {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter la date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates de {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notez les dates que votre caisse vous a données. Elles servent aux rappels de l’accueil et ne changent aucun calcul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier jour de la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour du versement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non publié à ce jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dernier jour doit venir après l’ouverture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} estimés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} oui sur {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : saisie à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : preuve manquante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} étapes à compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} étapes à compléter : {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 étape à compléter : {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié depuis la relecture du {day} : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié depuis la préparation du {day} : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à récapituler : commencez par le {gate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profil du médecin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forfaits à part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire à un patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculette des VSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volet 3 : aide à l’emploi d’un assistant médical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcul d’après le profil et les réponses de {physician}. Rien de ce que vous saisissez ici n’est enregistré ni ne change sa déclaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de ce que vous saisissez ici n’est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune campagne connue ne prévoit ce dispositif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre spécialité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Médecine générale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre spécialité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiologie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patientèle médecin traitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif. Sans elle, le calcul est fait avec un coefficient de 1,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher un terme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>termes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun terme ne correspond à {search}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source : fiches des campagnes {campaigns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} : {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les textes des règles {year} ont été mis à jour le {day} : aucun seuil, aucun point et aucune date ne change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les règles {year} ont changé le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les règles {year} ont changé le {day} : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seuil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seuils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baisse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>montent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre total ne change pas : {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre total passe de {before} à {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore possible : {points}, sans changement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore possible : {before}, puis {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelles règles appliquées. Les anciennes sont gardées dans Sauvegardes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos réponses à ces questions, que les nouvelles règles ne posent plus, seront retirées : {names}. La version actuelle reste dans Sauvegardes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réponses retirées le {day}, au changement de règles : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui change dans les règles {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer un barème : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer ce barème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier {name}, règles mises à jour le {day}. Il porte la mention « barème importé ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette campagne s’ajoute à celles de l’application : {lines}, {points} au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubriques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce barème est déjà celui de l’application : rien ne change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention : les règles en vigueur dans l’application sont plus récentes, du {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos déclarations ne changent pas : chacune dira ce que ces règles changeraient et attendra votre accord. Une déclaration archivée ne change jamais.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barème importé : {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des barèmes ont été déposés : {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un barème a été déposé : {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barème non importé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas de règles reconnues. Rien n’a été modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} (barème importé)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates et valeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textes et sources seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {what} : {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forfait VSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : montants ou dates modifiés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : ajouté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : retiré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouverture de la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clôture de la saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début de la période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin de la période</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valeur du point, en euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points du volet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions obligatoires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions à remplir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date limite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {before}, puis {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant reçu, en euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez un montant, par exemple 4 210 ou 4 210,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versement attendu : {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimé d’après vos réponses : {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne comptez ici que les points : le forfait VSM et l’aide à l’emploi d’un assistant médical sont à part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montants ligne par ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif : recopiez-les tels que la caisse les imprime. Une ligne connue n’est plus à deviner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : montant reçu, en euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimé : {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volet}, points de la porte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volet}, points non répartis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos lignes totalisent {lines}, et non {total}. Vérifiez les montants recopiés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez le montant reçu : l’écart avec l’estimation s’affiche ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu {received}, comme estimé : aucun écart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu {received}, estimé {estimated} : écart de {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche de ce qui explique l’écart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recherche arrêtée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun ensemble de rubriques n’explique exactement cet écart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rubriques expliquent chacune, à elle seule, exactement cet écart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule rubrique explique exactement cet écart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ensembles de {size} rubriques expliquent exactement cet écart. Aucun ensemble plus petit ne l’explique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un seul ensemble de {size} rubriques explique exactement cet écart. Aucun plus petit ne l’explique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le total est celui qui était estimé, mais des lignes diffèrent et se compensent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les lignes que la caisse imprime suffisent à expliquer l’écart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} : {paid} au lieu de {expected} ({gap})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} et tout ce qui en dépend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher {count} ensembles de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher 1 ensemble de plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuls {shown} des {count} ensembles sont affichés. Saisissez les montants ligne par ligne pour trancher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contester ces lignes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contester ces lignes : ensemble {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer une contestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avant de conclure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écart est de {left} : un arrondi à l’euro suffit à l’expliquer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À {left} près (arrondi à l’euro), ceci l’expliquerait : {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écart est exactement le forfait VSM estimé ({amount}) : le montant reçu le comprend peut-être.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le montant reçu est exactement {months}/12 de l’estimation. Aucune règle de prorata n’est publiée : demandez à votre caisse si elle en applique un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous vous êtes installé dans l’année : la règle pour une première année n’est pas publiée, aucun prorata n’est appliqué ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rubriques n’ont pas de réponse décidée et comptent 0 € dans l’estimation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rubrique n’a pas de réponse décidée et compte 0 € dans l’estimation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cas connu : hors de la plateforme nationale du SAS, la participation n’est pas transmise à la caisse et la ligne s’affiche « non atteint » à tort. Préparez une contestation avec vos preuves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les règles de {year} sont provisoires : elles peuvent encore changer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’ouverture de la saisie {year} n’est pas publiée ; elle se termine le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fin de la saisie {year} n’est pas publiée ; elle s’ouvre le {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les dates de la saisie {year} ne sont pas publiées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans date limite publiée, rien n’est compté comme perdu avec le temps : {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} du total officiel n’ont pas de ligne publiée, personne ne les reçoit ici. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une question du profil est sans réponse ({keys}) : elle décide de {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} est une condition obligatoire : la mettre de côté ne change rien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous gardez {title}, que votre profil écarte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {done} sur {total} donne {actual}, mais vous avez saisi {percent}. Les deux nombres décident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : les taux saisis donnent {actual} de moyenne, mais amelipro affiche {percent}. C’est le chiffre d’amelipro qui décide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : la formule de la moyenne n’est pas publiée. Hypothèse : moyenne simple des taux, sans les services qui n’ont aucun acte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toutes les rubriques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rubriques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochez ce que vous pourriez faire : le total est recalculé sur une copie, votre déclaration ne change pas. Les efforts sont des estimations, à corriger selon votre pratique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquis {now} → avec vos choix {after} · {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec vos choix : {after}, {euros}, soit {gain} de plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble, vos choix rapportent {together} ; la somme des lignes ferait {apart}, car certaines comptent l’une sur l’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce qui peut l’être est acquis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus rien ne peut être gagné pour {year}. Ce qui a manqué peut aller au plan {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La déclaration a changé : simulation recalculée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compléter le {volet} : condition de tout le reste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il suffit de {need} parmi : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque {count} conditions : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque 1 condition : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Débloque {amount} déjà remplis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore {acts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste à remplir : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de réponse : peut-être déjà fait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne rapporte rien tant que le {volet} n’est pas complet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne rapporte rien sans la rubrique « {title} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complétez d’abord le profil du médecin : il décide de cette rubrique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le {volet} ne peut plus être complété.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrique écartée par vous cette année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui, date non publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui, dernier jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui, jusqu’au {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encore possible : {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui, il reste à répondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non, pour {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non, sans objet pour votre profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {possible}, gain {gain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coché, verrouillé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votre estimation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à estimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisissez un nombre de minutes, par exemple 30, ou une durée, par exemple 1 h 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir cette étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir cette étape : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N’est plus possible cette année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain par heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter mes choix au plan {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubrique ajoutée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubriques ajoutées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} au plan {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos choix sont déjà au plan {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au plan {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi ces montants ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seules les raisons qui décident aujourd’hui sont données. Tous les montants sont estimés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} rempli : {needed} conditions atteintes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate} rempli : {needed} condition atteinte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} : {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun point ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir l’étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir l’étape {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commencé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À prouver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne sais pas encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaratif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {subtitle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : {subtitle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Récapitulatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} sur {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} sur {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {status}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {amount}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volet} · étape {index} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuil {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seuil {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vous : {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux {what} : non saisi, seuil {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux {what} : {percent}, seuil {threshold}, {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquis ici : {points} sur {maximum} · {euros}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} taux saisis sur {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} taux saisi sur {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à l’origine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à l’origine, abaissé en {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans seuil cette année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{threshold} au lieu de {former}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({issuer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, valable : {valid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralisé : {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment vérifier {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment vérifier ? {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour votre profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquis sur les chiffres d’aujourd’hui : ce taux peut encore baisser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points comptés. Il manque la preuve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points comptés. Il manque la preuve : {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} est déjà compté dans {where}. Gardez-le à un seul endroit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ne peut servir qu’une fois : ici ou dans {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder dans {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun dans l’année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans objet pour moi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : aucun dans l’année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} : sans objet pour moi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre cette rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre cette rubrique {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter au plan {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter au plan {year} : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {year} : à atteindre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {year} : {what} de plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder la rubrique {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>Année saisie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
