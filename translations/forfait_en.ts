<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr">
<context>
    <name>About</name>
    <message>
        <source>Vos données restent sur cet ordinateur, dans le dossier que vous avez choisi.</source>
        <translation>Your data stay on this computer, in the folder that you chose.</translation>
    </message>
    <message>
        <source>L’application ne se connecte à aucun site.</source>
        <translation>The application connects to no site.</translation>
    </message>
    <message>
        <source>Programme : licence MIT.</source>
        <translation>Program: MIT licence.</translation>
    </message>
    <message>
        <source>Qt et PySide6 : licence LGPL version 3, bibliothèques remplaçables, © The Qt Company et contributeurs.</source>
        <translation>Qt and PySide6: LGPL version 3 licence, replaceable libraries, © The Qt Company and contributors.</translation>
    </message>
    <message>
        <source>Icônes Lucide : licence ISC, © contributeurs de Lucide ; certaines de Feather, MIT, © Cole Bemis.</source>
        <translation>Lucide icons: ISC licence, © Lucide contributors; some from Feather, MIT, © Cole Bemis.</translation>
    </message>
    <message>
        <source>Polices DejaVu : licence Bitstream Vera et domaine public.</source>
        <translation>DejaVu fonts: Bitstream Vera licence and public domain.</translation>
    </message>
    <message>
        <source>pydantic et platformdirs : licence MIT. reportlab : licence BSD.</source>
        <translation>pydantic and platformdirs: MIT licence. reportlab: BSD licence.</translation>
    </message>
    <message>
        <source>python-stdnum : licence LGPL version 2.1 ou ultérieure.</source>
        <translation>python-stdnum: LGPL version 2.1 licence or later.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.</source>
        <translation>Independent tool. Neither the Assurance Maladie nor the State has published or approved it.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AddressHelper</name>
    <message>
        <source>Écrire à un patient</source>
        <translation>Write to a patient</translation>
    </message>
    <message>
        <source>À coller dans votre messagerie sécurisée MSSanté, pas dans une messagerie ordinaire. Vérifiez d’abord que l’identité du patient est qualifiée dans votre logiciel. Le matricule n’est pas enregistré. Il s’efface quand vous quittez cette page.</source>
        <translation>To paste into your MSSanté secure messaging, not into ordinary e-mail. First check that the patient’s identity is qualified in your software. The identifier is not saved. It is erased when you leave this page.</translation>
    </message>
    <message>
        <source>Matricule INS (15 caractères)</source>
        <translation>INS identifier (15 characters)</translation>
    </message>
    <message>
        <source>Copie impossible. Sélectionnez l’adresse et faites Ctrl+C.</source>
        <translation>Could not copy. Select the address and press Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>ArchiveOffice</name>
    <message>
        <source>Importer une archive</source>
        <translation>Import an archive</translation>
    </message>
    <message>
        <source>Archives de déclaration (*.zip)</source>
        <translation>Declaration archives (*.zip)</translation>
    </message>
    <message>
        <source>Vérification de l’archive…</source>
        <translation>Checking the archive…</translation>
    </message>
    <message>
        <source>Rien n’a été importé.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Déclaration importée.</source>
        <translation>Declaration imported.</translation>
    </message>
    <message>
        <source>L’archive n’a pas pu être importée : une anomalie est survenue.</source>
        <translation>The archive could not be imported: a fault occurred.</translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>Votre projet</source>
        <translation>Your project</translation>
    </message>
    <message>
        <source>Ajouter cette simulation au PDF</source>
        <translation>Add this simulation to the PDF</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Ce que ces chiffres supposent</source>
        <translation>What these figures assume</translation>
    </message>
    <message>
        <source>N’afficher que l’essentiel</source>
        <translation>Show the main points only</translation>
    </message>
    <message>
        <source>Tout afficher ({count})</source>
        <translation>Show all ({count})</translation>
    </message>
</context>
<context>
    <name>BriefLine</name>
    <message>
        <source>Détails</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} messages</translation>
    </message>
    <message>
        <source>Lire les {count} messages en entier</source>
        <translation>Read the {count} messages in full</translation>
    </message>
    <message>
        <source>Lire le message en entier</source>
        <translation>Read the whole message</translation>
    </message>
</context>
<context>
    <name>CloudNotice</name>
    <message>
        <source>Vos déclarations sont dans un dossier synchronisé par {service} : ce prestataire en garde aussi une copie. N’ouvrez pas la même déclaration sur deux postes à la fois.</source>
        <translation>Your declarations are in a folder synchronised by {service}: that provider also keeps a copy of them. Do not open the same declaration on two computers at once.</translation>
    </message>
    <message>
        <source>Choisir un autre dossier…</source>
        <translation>Choose another folder…</translation>
    </message>
</context>
<context>
    <name>CollapsibleBlock</name>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Plus rien à annuler.</source>
        <translation>Nothing left to undo.</translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>Retour à la déclaration</source>
        <translation>Back to the declaration</translation>
    </message>
    <message>
        <source>Déclarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Choisissez…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Première déclaration</source>
        <translation>First declaration</translation>
    </message>
    <message>
        <source>Seconde déclaration</source>
        <translation>Second declaration</translation>
    </message>
    <message>
        <source>Montant reçu, en euros</source>
        <translation>Amount received, in euros</translation>
    </message>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>D’où vient l’écart</source>
        <translation>Where the difference comes from</translation>
    </message>
</context>
<context>
    <name>ContestScreen</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir le fichier enregistré</source>
        <translation>Open the saved file</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>CountsAndProofs</name>
    <message>
        <source>Ne compte pas</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>Preuve utile</source>
        <translation>Useful proof</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Tableaux (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tables (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Cet écran montre des noms et des montants : il est masqué en mode présentation.</source>
        <translation>This screen shows names and amounts: it is hidden in presentation mode.</translation>
    </message>
    <message>
        <source>Quitter le mode présentation</source>
        <translation>Leave the presentation mode</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>Une anomalie est survenue. Vos saisies sont enregistrées ; vous pouvez continuer ou quitter.</source>
        <translation>A fault occurred. Your entries are saved; you can go on or quit.</translation>
    </message>
    <message>
        <source>Une anomalie est survenue et votre dernière saisie n’est pas enregistrée.</source>
        <translation>A fault occurred and your last entry is not saved.</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Exemple fictif. Rien de ce que vous saisissez ici n’est enregistré.</source>
        <translation>Fictitious example. Nothing that you enter here is saved.</translation>
    </message>
    <message>
        <source>Quitter l’exemple</source>
        <translation>Leave the example</translation>
    </message>
    <message>
        <source>Déjà enregistré</source>
        <translation>Already saved</translation>
    </message>
    <message>
        <source>La fenêtre reste ouverte : votre dernière saisie n’est pas encore enregistrée.</source>
        <translation>The window stays open: your last entry is not saved yet.</translation>
    </message>
    <message>
        <source>Quitter sans enregistrer</source>
        <translation>Quit without saving</translation>
    </message>
    <message>
        <source>Profil mis à jour.</source>
        <translation>Profile updated.</translation>
    </message>
    <message>
        <source>Enregistré à {hour}</source>
        <translation>Saved at {hour}</translation>
    </message>
    <message>
        <source>Enregistré le {day} à {hour}</source>
        <translation>Saved on {day} at {hour}</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Garder les deux</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Voir les différences</source>
        <translation>See the differences</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Non enregistré</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs</source>
        <translation>Save elsewhere</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Ajouter une pièce</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Ouvrir quand même</source>
        <translation>Open anyway</translation>
    </message>
    <message>
        <source>Le système ne sait pas ouvrir ce fichier : {path}</source>
        <translation>The system cannot open this file: {path}</translation>
    </message>
    <message>
        <source>La pièce n’a pas pu être ajoutée : une anomalie est survenue.</source>
        <translation>The document could not be added: a fault occurred.</translation>
    </message>
</context>
<context>
    <name>EvidenceSlot</name>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Afficher les {count} autres pièces</source>
        <translation>Show the {count} other documents</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>Effacer la réponse</source>
        <translation>Clear the answer</translation>
    </message>
    <message>
        <source>Comment vérifier ?</source>
        <translation>How to check?</translation>
    </message>
    <message>
        <source>Deux nombres</source>
        <translation>Two numbers</translation>
    </message>
    <message>
        <source>Le taux affiché sur amelipro</source>
        <translation>The rate shown on amelipro</translation>
    </message>
    <message>
        <source>Comment voulez-vous saisir ?</source>
        <translation>How do you want to enter it?</translation>
    </message>
    <message>
        <source>Saisir les deux nombres</source>
        <translation>Enter the two numbers</translation>
    </message>
</context>
<context>
    <name>FileExports</name>
    <message>
        <source>Un export est déjà en cours.</source>
        <translation>An export is already under way.</translation>
    </message>
    <message>
        <source>Exporter le tableau</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporter les échéances</source>
        <translation>Export the deadlines</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Exporter la liasse de pièces</source>
        <translation>Export the bundle of documents</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Exporter l’archive complète</source>
        <translation>Export the complete archive</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Préparation du tableau</source>
        <translation>Preparing the table</translation>
    </message>
    <message>
        <source>Préparation de l’agenda</source>
        <translation>Preparing the calendar</translation>
    </message>
    <message>
        <source>Préparation de la liasse</source>
        <translation>Preparing the bundle</translation>
    </message>
    <message>
        <source>Préparation de l’archive</source>
        <translation>Preparing the archive</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Arrêter l’export</source>
        <translation>Stop the export</translation>
    </message>
    <message>
        <source>Fichier enregistré : {name}</source>
        <translation>File saved: {name}</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir le fichier</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>L’export n’a pas pu se faire : une anomalie est survenue.</source>
        <translation>The export could not be done: a fault occurred.</translation>
    </message>
    <message>
        <source>Le système ne sait pas ouvrir ce fichier : {path}</source>
        <translation>The system cannot open this file: {path}</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Nom du fichier</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Changer de dossier…</source>
        <translation>Change the folder…</translation>
    </message>
    <message>
        <source>Choisir le dossier du PDF</source>
        <translation>Choose the folder of the PDF</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>À prouver</source>
        <translation>To be proved</translation>
    </message>
    <message>
        <source>Afficher : {which}</source>
        <translation>Show: {which}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Préparez votre forfait structure ou votre dotation Donum, puis recopiez votre déclaration sur amelipro.</source>
        <translation>Prepare your forfait structure or your Donum allocation, then copy your declaration to amelipro.</translation>
    </message>
    <message>
        <source>Comptez environ 30 minutes par médecin, vos chiffres amelipro sous les yeux.</source>
        <translation>Allow about 30 minutes per doctor, with your amelipro figures at hand.</translation>
    </message>
    <message>
        <source>Vos données restent dans ce dossier. L’application ne se connecte à aucun site.
N’y saisissez aucune donnée de patient.</source>
        <translation>Your data stay in this folder. The application connects to no site.
Do not enter any patient data in it.</translation>
    </message>
    <message>
        <source>Vous êtes</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>médecin</source>
        <translation>doctor</translation>
    </message>
    <message>
        <source>secrétaire ou assistant : vous préparez les déclarations d’un ou plusieurs médecins</source>
        <translation>secretary or assistant: you prepare the declarations of one or several doctors</translation>
    </message>
    <message>
        <source>coordinateur d’une MSP, d’une CPTS ou d’une équipe de soins</source>
        <translation>coordinator of an MSP, a CPTS or a care team</translation>
    </message>
    <message>
        <source>Dossier d’enregistrement</source>
        <translation>Folder where files are saved</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Changer… le dossier d’enregistrement</source>
        <translation>Change… the folder where files are saved</translation>
    </message>
    <message>
        <source>Explorer avec un exemple</source>
        <translation>Explore with an example</translation>
    </message>
    <message>
        <source>Créer une déclaration</source>
        <translation>Create a declaration</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.</source>
        <translation>This folder cannot be written to. Choose another one.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Enregistrer et continuer</source>
        <translation>Save and continue</translation>
    </message>
    <message>
        <source>Enregistré le 22 septembre 2028 à 22 h 22</source>
        <translation>Saved on 22 September 2028 at 22:22</translation>
    </message>
</context>
<context>
    <name>GlossaryLine</name>
    <message>
        <source>Sigles :</source>
        <translation>Acronyms:</translation>
    </message>
    <message>
        <source>Sigle :</source>
        <translation>Acronym:</translation>
    </message>
    <message>
        <source>Sigle {term}</source>
        <translation>Acronym {term}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Déclarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Pourquoi ces montants ?</source>
        <translation>Why these amounts?</translation>
    </message>
    <message>
        <source>Pourquoi ce montant ?</source>
        <translation>Why this amount?</translation>
    </message>
    <message>
        <source>Montrer le premier montant seul</source>
        <translation>Show the first amount alone</translation>
    </message>
    <message>
        <source>Montrer tous les montants</source>
        <translation>Show all the amounts</translation>
    </message>
</context>
<context>
    <name>HelpHost</name>
    <message>
        <source>Aide : {page}</source>
        <translation>Help: {page}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Aide de l’étape</source>
        <translation>Help for this step</translation>
    </message>
    <message>
        <source>Fermer l’aide</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>Les sigles de cette page</source>
        <translation>The acronyms of this page</translation>
    </message>
    <message>
        <source>Le montant définitif est calculé par l’Assurance Maladie.</source>
        <translation>The final amount is calculated by the Assurance Maladie.</translation>
    </message>
    <message>
        <source>Détacher l’aide</source>
        <translation>Detach the help</translation>
    </message>
    <message>
        <source>Rattacher l’aide</source>
        <translation>Attach the help</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Déclarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Rechercher un médecin ou une année</source>
        <translation>Search for a doctor or a year</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nouvelle déclaration</source>
        <translation>New declaration</translation>
    </message>
    <message>
        <source>Aucune déclaration pour l’instant</source>
        <translation>No declaration yet</translation>
    </message>
    <message>
        <source>Créez la première : nous vous guidons étape par étape.</source>
        <translation>Create the first one: we guide you step by step.</translation>
    </message>
    <message>
        <source>Explorer avec un exemple</source>
        <translation>Explore with an example</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Aucune déclaration ne correspond à “{search}”.</source>
        <translation>No declaration matches “{search}”.</translation>
    </message>
</context>
<context>
    <name>LibraryHeads</name>
    <message>
        <source>Médecin</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Acquis</source>
        <translation>Earned</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Deadline</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Dossier des déclarations</source>
        <translation>Folder of declarations</translation>
    </message>
    <message>
        <source>Le dossier “{name}” est introuvable. Reconnectez le réseau ou choisissez un autre dossier.</source>
        <translation>The folder “{name}” cannot be found. Reconnect the network or choose another folder.</translation>
    </message>
    <message>
        <source>Choisir un autre dossier…</source>
        <translation>Choose another folder…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Forfait structure</source>
        <translation>Forfait structure</translation>
    </message>
    <message>
        <source>Forfait structure : déclarations</source>
        <translation>Forfait structure: declarations</translation>
    </message>
    <message>
        <source>Nouvelle déclaration</source>
        <translation>New declaration</translation>
    </message>
    <message>
        <source>Dossier d’enregistrement</source>
        <translation>Folder where files are saved</translation>
    </message>
    <message>
        <source>Ouvrir une déclaration</source>
        <translation>Open a declaration</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Décla&amp;ration</source>
        <translation>&amp;Declaration</translation>
    </message>
    <message>
        <source>&amp;Outils</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>A&amp;ller</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Aid&amp;e</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Nouvelle déclaration</source>
        <translation>New declaration</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Ouvrir récent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Déclarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Dossier des déclarations…</source>
        <translation>Folder of declarations…</translation>
    </message>
    <message>
        <source>Importer un barème…</source>
        <translation>Import rules…</translation>
    </message>
    <message>
        <source>Importer une archive…</source>
        <translation>Import an archive…</translation>
    </message>
    <message>
        <source>Enregistrer maintenant</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Aperçu et PDF…</source>
        <translation>Preview and PDF…</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Profil du médecin…</source>
        <translation>Doctor’s profile…</translation>
    </message>
    <message>
        <source>Réglages…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Annuler la saisie</source>
        <translation>Undo the entry</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Enregistrer et continuer</source>
        <translation>Save and continue</translation>
    </message>
    <message>
        <source>Étape précédente</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Récapitulatif</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Pourquoi ces montants ?</source>
        <translation>Why these amounts?</translation>
    </message>
    <message>
        <source>Zone suivante</source>
        <translation>Next zone</translation>
    </message>
    <message>
        <source>Zone précédente</source>
        <translation>Previous zone</translation>
    </message>
    <message>
        <source>Aide de l’étape</source>
        <translation>Help for this step</translation>
    </message>
    <message>
        <source>Explorer avec un exemple</source>
        <translation>Explore with an example</translation>
    </message>
    <message>
        <source>Ce que nous promettons</source>
        <translation>What we promise</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tableau pour tableur (.xlsx)…</source>
        <translation>Table for a spreadsheet (.xlsx)…</translation>
    </message>
    <message>
        <source>Tableau en texte (.csv)…</source>
        <translation>Table as text (.csv)…</translation>
    </message>
    <message>
        <source>Échéances pour un agenda (.ics)…</source>
        <translation>Deadlines for a calendar (.ics)…</translation>
    </message>
    <message>
        <source>Liasse de pièces (.pdf)…</source>
        <translation>Bundle of documents (.pdf)…</translation>
    </message>
    <message>
        <source>Archive complète (.zip)…</source>
        <translation>Complete archive (.zip)…</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Renforcé</source>
        <translation>Increased</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Mode présentation</source>
        <translation>Presentation mode</translation>
    </message>
    <message>
        <source>Agrandir le texte</source>
        <translation>Enlarge the text</translation>
    </message>
    <message>
        <source>Réduire le texte</source>
        <translation>Reduce the text</translation>
    </message>
    <message>
        <source>Taille normale</source>
        <translation>Normal size</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>MessageModels</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
</context>
<context>
    <name>NarrowWindow</name>
    <message>
        <source>↓ suivante · Ctrl+C copie · Espace coche</source>
        <translation>↓ next · Ctrl+C copies · Space ticks</translation>
    </message>
</context>
<context>
    <name>NewDeclarationScreen</name>
    <message>
        <source>Nouvelle déclaration</source>
        <translation>New declaration</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Pour quelle année ?</source>
        <translation>For which year?</translation>
    </message>
    <message>
        <source>Qui déclare ?</source>
        <translation>Who declares?</translation>
    </message>
    <message>
        <source>L’ouvrir</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>En créer une seconde</source>
        <translation>Create a second one</translation>
    </message>
    <message>
        <source>Une déclaration {year} existe déjà pour {name}.</source>
        <translation>A {year} declaration already exists for {name}.</translation>
    </message>
    <message>
        <source>année</source>
        <translation>year</translation>
    </message>
    <message>
        <source>profil</source>
        <translation>profile</translation>
    </message>
    <message>
        <source>reprise</source>
        <translation>carry-over</translation>
    </message>
    <message>
        <source>Étape {number} sur {count} : {name}</source>
        <translation>Step {number} of {count}: {name}</translation>
    </message>
    <message>
        <source>Étape suivante : {name}</source>
        <translation>Next step: {name}</translation>
    </message>
    <message>
        <source>Créer la déclaration</source>
        <translation>Create the declaration</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>PageShelf</name>
    <message>
        <source>Récapitulatif</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Relisez chaque ligne : « Modifier » ouvre sa page, puis vous ramène ici.</source>
        <translation>Read each line again: “Change” opens its page, then brings you back here.</translation>
    </message>
    <message>
        <source>Le PDF ne vaut pas déclaration : recopiez vos réponses sur amelipro.</source>
        <translation>The PDF is not a declaration: copy your answers to amelipro.</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients médecin traitant</source>
        <translation>Patients as attending doctor</translation>
    </message>
    <message>
        <source>Sert au coefficient du VSM.</source>
        <translation>Used for the VSM coefficient.</translation>
    </message>
    <message>
        <source>Uniquement des enfants de moins de 16 ans</source>
        <translation>Only children under 16</translation>
    </message>
</context>
<context>
    <name>PieceDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>PresentationMode</name>
    <message>
        <source>Médecin {}</source>
        <translation>Doctor {}</translation>
    </message>
    <message>
        <source>Mode présentation : noms et montants masqués.</source>
        <translation>Presentation mode: names and amounts hidden.</translation>
    </message>
    <message>
        <source>Noms et montants affichés.</source>
        <translation>Names and amounts shown.</translation>
    </message>
</context>
<context>
    <name>PresentationStrip</name>
    <message>
        <source>Mode présentation : noms et montants masqués.</source>
        <translation>Presentation mode: names and amounts hidden.</translation>
    </message>
    <message>
        <source>Quitter le mode présentation</source>
        <translation>Leave the presentation mode</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Réduire l’aperçu</source>
        <translation>Reduce the preview</translation>
    </message>
    <message>
        <source>Agrandir l’aperçu</source>
        <translation>Enlarge the preview</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Pleine largeur</source>
        <translation>Full width</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>Autres formats</source>
        <translation>Other formats</translation>
    </message>
    <message>
        <source>Tableau .xlsx</source>
        <translation>Table .xlsx</translation>
    </message>
    <message>
        <source>Tableau .xlsx pour tableur</source>
        <translation>Table .xlsx for a spreadsheet</translation>
    </message>
    <message>
        <source>Tableau .csv</source>
        <translation>Table .csv</translation>
    </message>
    <message>
        <source>Tableau .csv en texte</source>
        <translation>Table .csv as text</translation>
    </message>
    <message>
        <source>Agenda .ics</source>
        <translation>Calendar .ics</translation>
    </message>
    <message>
        <source>Agenda .ics des échéances</source>
        <translation>Calendar .ics of the deadlines</translation>
    </message>
    <message>
        <source>Liasse de pièces</source>
        <translation>Bundle of documents</translation>
    </message>
    <message>
        <source>Liasse de pièces, en un PDF</source>
        <translation>Bundle of documents, in one PDF</translation>
    </message>
    <message>
        <source>Archive .zip</source>
        <translation>Archive .zip</translation>
    </message>
    <message>
        <source>Archive .zip, complète</source>
        <translation>Archive .zip, complete</translation>
    </message>
    <message>
        <source>Voir les pages</source>
        <translation>See the pages</translation>
    </message>
    <message>
        <source>Enregistrer aussi en HTML accessible</source>
        <translation>Save as accessible HTML too</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Voir les choix</source>
        <translation>See the choices</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le PDF : une anomalie est survenue.</source>
        <translation>Cannot save the PDF: a fault occurred.</translation>
    </message>
    <message>
        <source>Le système ne sait pas ouvrir ce fichier : {path}</source>
        <translation>The system cannot open this file: {path}</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Arrêter l’impression</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>Impression arrêtée à votre demande.</source>
        <translation>Printing stopped at your request.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profil du médecin</source>
        <translation>Doctor’s profile</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enregistrer le profil</source>
        <translation>Save the profile</translation>
    </message>
</context>
<context>
    <name>ProfileEffect</name>
    <message>
        <source>Ce que cela change</source>
        <translation>What this changes</translation>
    </message>
    <message>
        <source>Choisissez votre spécialité pour voir vos indicateurs.</source>
        <translation>Choose your specialty to see your indicators.</translation>
    </message>
    <message>
        <source>Sans objet pour vous</source>
        <translation>Not applicable to you</translation>
    </message>
    <message>
        <source>Gardé à votre demande</source>
        <translation>Kept at your request</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Garder la rubrique {title}</source>
        <translation>Keep the item {title}</translation>
    </message>
    <message>
        <source>Retirer la rubrique {title}</source>
        <translation>Remove the item {title}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Nom d’usage</source>
        <translation>Name used</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Numéro RPPS</source>
        <translation>RPPS number</translation>
    </message>
    <message>
        <source>Facultatif.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>Spécialité</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>2 Optam</source>
        <translation>2 Optam</translation>
    </message>
    <message>
        <source>Date d’installation</source>
        <translation>Date of first practice</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Logiciel métier</source>
        <translation>Practice software</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>First practice</translation>
    </message>
    <message>
        <source>avant {year}</source>
        <translation>before {year}</translation>
    </message>
    <message>
        <source>en {year}</source>
        <translation>in {year}</translation>
    </message>
    <message>
        <source>Indiquez un nom : il figure sur la déclaration et sur le PDF.</source>
        <translation>Enter a name: it appears on the declaration and on the PDF.</translation>
    </message>
    <message>
        <source>Choisissez…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Dr {name}</source>
        <translation>Dr {name}</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Déclarations et archives (*.forfait *.zip)</source>
        <translation>Declarations and archives (*.forfait *.zip)</translation>
    </message>
    <message>
        <source>Barèmes (*.toml)</source>
        <translation>Rules (*.toml)</translation>
    </message>
    <message>
        <source>PDF et images (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF and images (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Dans :</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>Type :</source>
        <translation>Type:</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Effacer la liste</source>
        <translation>Clear the list</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Déclaration archivée.</source>
        <translation>Declaration archived.</translation>
    </message>
    <message>
        <source>Déclaration sortie des archives.</source>
        <translation>Declaration taken out of the archive.</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Rétablir la déclaration supprimée</source>
        <translation>Bring back the deleted declaration</translation>
    </message>
    <message>
        <source>Supprimer définitivement…</source>
        <translation>Delete for good…</translation>
    </message>
    <message>
        <source>Déclaration supprimée.</source>
        <translation>Declaration deleted.</translation>
    </message>
    <message>
        <source>La déclaration, ses justificatifs et ses copies seront effacés, et rien ne les ramènera. Un disque SSD, un instantané de serveur ou un dossier synchronisé peut en garder une ancienne version.</source>
        <translation>The declaration, its evidence and its copies will be erased, and nothing will bring them back. An SSD, a server snapshot or a synchronised folder may keep an earlier version.</translation>
    </message>
    <message>
        <source>Supprimer définitivement</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Garder dans la corbeille</source>
        <translation>Keep in the bin</translation>
    </message>
    <message>
        <source>Déclaration supprimée définitivement.</source>
        <translation>Declaration deleted for good.</translation>
    </message>
    <message>
        <source>Déclaration rétablie.</source>
        <translation>Declaration brought back.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dupliquer pour une autre année</source>
        <translation>Duplicate for another year</translation>
    </message>
    <message>
        <source>Exporter en PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message>
        <source>Comparer…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Archiver</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Supprimer…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Sortir des archives</source>
        <translation>Take out of the archive</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RulesImport</name>
    <message>
        <source>Importer un barème</source>
        <translation>Import rules</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Retour à la déclaration</source>
        <translation>Back to the declaration</translation>
    </message>
    <message>
        <source>Retour aux déclarations</source>
        <translation>Back to the declarations</translation>
    </message>
    <message>
        <source>Ce qui est à corriger n’est pas gardé : corrigez-le, ou quittez cet écran sans le garder.</source>
        <translation>What is to be corrected is not kept: correct it, or leave this screen without keeping it.</translation>
    </message>
    <message>
        <source>Quitter sans le garder</source>
        <translation>Leave without keeping it</translation>
    </message>
</context>
<context>
    <name>SideScreens</name>
    <message>
        <source>À recopier sur amelipro</source>
        <translation>To copy to amelipro</translation>
    </message>
    <message>
        <source>Vérifier le versement</source>
        <translation>Check the payment</translation>
    </message>
    <message>
        <source>Contester</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Aperçu et export</source>
        <translation>Preview and export</translation>
    </message>
    <message>
        <source>Et si…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Pièces justificatives</source>
        <translation>Supporting documents</translation>
    </message>
    <message>
        <source>Restaurer une version…</source>
        <translation>Restore a version…</translation>
    </message>
    <message>
        <source>Importer des comptes</source>
        <translation>Import counts</translation>
    </message>
    <message>
        <source>Qui peut me le dire ?</source>
        <translation>Who can tell me?</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Tableau du cabinet</source>
        <translation>Practice table</translation>
    </message>
    <message>
        <source>Écrire à un patient</source>
        <translation>Write to a patient</translation>
    </message>
    <message>
        <source>Calculette des VSM</source>
        <translation>VSM calculator</translation>
    </message>
    <message>
        <source>Simulation du volet 3</source>
        <translation>Volet 3 simulation</translation>
    </message>
    <message>
        <source>Glossaire</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Ce que nous promettons</source>
        <translation>What we promise</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>StartGuard</name>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>StepsCombo</name>
    <message>
        <source>Étape {number} sur {count} : {title}</source>
        <translation>Step {number} of {count}: {title}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Rechercher une étape</source>
        <translation>Search for a step</translation>
    </message>
    <message>
        <source>Étapes de la déclaration</source>
        <translation>Steps of the declaration</translation>
    </message>
    <message>
        <source>Plus rien à faire.</source>
        <translation>Nothing left to do.</translation>
    </message>
    <message>
        <source>Plus rien à prouver.</source>
        <translation>Nothing left to prove.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Exporter en PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message>
        <source>Recopier sur amelipro</source>
        <translation>Copy to amelipro</translation>
    </message>
    <message>
        <source>Pièces justificatives</source>
        <translation>Supporting documents</translation>
    </message>
    <message>
        <source>Et si…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Vérifier le versement</source>
        <translation>Check the payment</translation>
    </message>
    <message>
        <source>Préparé par</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Préparé le</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>Relu par le médecin</source>
        <translation>Reviewed by the doctor</translation>
    </message>
    <message>
        <source>Relu le {day}</source>
        <translation>Reviewed on {day}</translation>
    </message>
    <message>
        <source>1 saisie est à corriger. Recopier quand même ?</source>
        <translation>1 entry needs correcting. Copy anyway?</translation>
    </message>
    <message>
        <source>{count} saisies sont à corriger. Recopier quand même ?</source>
        <translation>{count} entries need correcting. Copy anyway?</translation>
    </message>
    <message>
        <source>Corriger d’abord</source>
        <translation>Correct first</translation>
    </message>
    <message>
        <source>Recopier quand même</source>
        <translation>Copy anyway</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Modifier {title}</source>
        <translation>Change {title}</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir : {text}</source>
        <translation>Open: {text}</translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>À régler avant de recopier</source>
        <translation>To settle before copying</translation>
    </message>
</context>
<context>
    <name>VsmPage</name>
    <message>
        <source>Calculette</source>
        <translation>Calculator</translation>
    </message>
</context>
<context>
    <name>WindowExtras</name>
    <message>
        <source>La langue changera au prochain démarrage.</source>
        <translation>The language will change at the next start.</translation>
    </message>
    <message>
        <source>Les règles des campagnes, le PDF et les fichiers restent en français.</source>
        <translation>The rules of the campaigns, the PDF and the files stay in French.</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Enregistrer et continuer</source>
        <translation>Save and continue</translation>
    </message>
    <message>
        <source>Plus rien à annuler ni à rétablir ici.</source>
        <translation>Nothing left to undo or redo here.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{done} sur {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{points}, {euros}</source>
        <translation>{points}, {euros}</translation>
    </message>
    <message>
        <source>{points} · {euros}</source>
        <translation>{points} · {euros}</translation>
    </message>
    <message>
        <source>Acquis : {amount}</source>
        <translation>Earned: {amount}</translation>
    </message>
    <message>
        <source>En attente : {amount}</source>
        <translation>Pending: {amount}</translation>
    </message>
    <message>
        <source>Encore possible : {amount}</source>
        <translation>Still possible: {amount}</translation>
    </message>
    <message>
        <source>Hors d’atteinte : {amount}</source>
        <translation>Out of reach: {amount}</translation>
    </message>
    <message>
        <source>Non réparti : {amount}</source>
        <translation>Unallocated: {amount}</translation>
    </message>
    <message>
        <source>Maximum : {amount}</source>
        <translation>Maximum: {amount}</translation>
    </message>
    <message>
        <source>Répartition des {points}</source>
        <translation>How the {points} are split</translation>
    </message>
    <message>
        <source>socle</source>
        <translation>base</translation>
    </message>
    <message>
        <source>acquis</source>
        <translation>earned</translation>
    </message>
    <message>
        <source>à prouver</source>
        <translation>to be proved</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>encore possible</source>
        <translation>still possible</translation>
    </message>
    <message>
        <source>hors d’atteinte</source>
        <translation>out of reach</translation>
    </message>
    <message>
        <source>non réparti</source>
        <translation>unallocated</translation>
    </message>
    <message>
        <source>{what} : {points}</source>
        <translation>{what}: {points}</translation>
    </message>
    <message>
        <source>{points} en attente</source>
        <translation>{points} pending</translation>
    </message>
    <message>
        <source>Dernier changement : {amount} ({title})</source>
        <translation>Last change: {amount} ({title})</translation>
    </message>
    <message>
        <source>Règles {year}, mises à jour le {day}</source>
        <translation>{year} rules, updated on {day}</translation>
    </message>
    <message>
        <source>{rules}, provisoires</source>
        <translation>{rules}, provisional</translation>
    </message>
    <message>
        <source>Cette déclaration est déjà là</source>
        <translation>This declaration is already there</translation>
    </message>
    <message>
        <source>Elle est dans le dossier {folder}.</source>
        <translation>It is in the folder {folder}.</translation>
    </message>
    <message>
        <source>Celle de l’archive est identique.</source>
        <translation>The one in the archive is identical.</translation>
    </message>
    <message>
        <source>Celle de l’archive est différente, modifiée le même jour ({day}).</source>
        <translation>The one in the archive is different, changed on the same day ({day}).</translation>
    </message>
    <message>
        <source>Celle qui est là a été modifiée le {here}, celle de l’archive le {archived}.</source>
        <translation>The one that is there was changed on {here}, the one in the archive on {archived}.</translation>
    </message>
    <message>
        <source>Ici, {count} pièces manquent ou ont changé.</source>
        <translation>Here, {count} documents are missing or have changed.</translation>
    </message>
    <message>
        <source>Ici, une pièce manque ou a changé.</source>
        <translation>Here, one document is missing or has changed.</translation>
    </message>
    <message>
        <source>Garder les deux ajoute celle de l’archive dans un autre dossier. Rien de ce qui est là n’est modifié.</source>
        <translation>Keeping both adds the archived one in another folder. Nothing that is there is changed.</translation>
    </message>
    <message>
        <source>Ouvrir celle qui est là</source>
        <translation>Open the one that is there</translation>
    </message>
    <message>
        <source>Garder les deux</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>D’où viennent ces chiffres : {title}</source>
        <translation>Where these figures come from: {title}</translation>
    </message>
    <message>
        <source>D’où viennent ces chiffres</source>
        <translation>Where these figures come from</translation>
    </message>
    <message>
        <source>D’où vient ce chiffre</source>
        <translation>Where this figure comes from</translation>
    </message>
    <message>
        <source>D’où vient ce chiffre : {figure} ({title})</source>
        <translation>Where this figure comes from: {figure} ({title})</translation>
    </message>
    <message>
        <source>Valeur retenue</source>
        <translation>Value used</translation>
    </message>
    <message>
        <source>Auparavant</source>
        <translation>Previously</translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Dernière vérification</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>Désaccord et choix</source>
        <translation>Disagreement and choice</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Autres décisions sur cette rubrique</source>
        <translation>Other decisions on this item</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aucun chiffre de cette page n’a de source à montrer.</source>
        <translation>No figure on this page has a source to show.</translation>
    </message>
    <message>
        <source>Lu dans un texte officiel, ou dans ce que publie l’Assurance Maladie.</source>
        <translation>Read in an official text, or in what the Assurance Maladie publishes.</translation>
    </message>
    <message>
        <source>Au moins deux sources indépendantes disent la même chose.</source>
        <translation>At least two independent sources say the same.</translation>
    </message>
    <message>
        <source>Une seule source le dit : à vérifier avant de s’y fier.</source>
        <translation>Only one source says so: check before relying on it.</translation>
    </message>
    <message>
        <source>Aucune source ne le publie : c’est notre déduction.</source>
        <translation>No source publishes it: this is our inference.</translation>
    </message>
    <message>
        <source>source officielle</source>
        <translation>official source</translation>
    </message>
    <message>
        <source>copie d’un texte officiel</source>
        <translation>copy of an official text</translation>
    </message>
    <message>
        <source>site spécialisé</source>
        <translation>specialist site</translation>
    </message>
    <message>
        <source>presse</source>
        <translation>press</translation>
    </message>
    <message>
        <source>éditeur ou industriel</source>
        <translation>software publisher or manufacturer</translation>
    </message>
    <message>
        <source>syndicat de médecins</source>
        <translation>doctors’ union</translation>
    </message>
    <message>
        <source>document remis au projet</source>
        <translation>document given to the project</translation>
    </message>
    <message>
        <source>Auparavant : {values}</source>
        <translation>Previously: {values}</translation>
    </message>
    <message>
        <source>, puis </source>
        <translation>, then </translation>
    </message>
    <message>
        <source>vérifié le {day}</source>
        <translation>checked on {day}</translation>
    </message>
    <message>
        <source>publié : {text}</source>
        <translation>published: {text}</translation>
    </message>
    <message>
        <source>{kind}, {checked}</source>
        <translation>{kind}, {checked}</translation>
    </message>
    <message>
        <source>vérification du {day}</source>
        <translation>checked on {day}</translation>
    </message>
    <message>
        <source>Ouvrir dans le navigateur</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Ouvrir dans le navigateur : {title}</source>
        <translation>Open in the browser: {title}</translation>
    </message>
    <message>
        <source>Adresse : {title}</source>
        <translation>Address: {title}</translation>
    </message>
    <message>
        <source>Le navigateur ne s’ouvre pas. Copiez l’adresse : {address}</source>
        <translation>The browser does not open. Copy the address: {address}</translation>
    </message>
    <message>
        <source>{day} : {what}, {before} → {after}.</source>
        <translation>{day}: {what}, {before} → {after}.</translation>
    </message>
    <message>
        <source>Que reprendre de {year} ?</source>
        <translation>What should be carried over from {year}?</translation>
    </message>
    <message>
        <source>Repris tel quel</source>
        <translation>Carried over as is</translation>
    </message>
    <message>
        <source>Ces faits sont déjà dans la nouvelle déclaration. Vous pourrez les modifier.</source>
        <translation>These facts are already in the new declaration. You can change them.</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Rien de ce groupe n’est repris sans votre accord, ligne par ligne.</source>
        <translation>Nothing in this group is carried over without your agreement, line by line.</translation>
    </message>
    <message>
        <source>Jamais repris</source>
        <translation>Never carried over</translation>
    </message>
    <message>
        <source>Les taux et les nombres se relisent chaque année sur amelipro.</source>
        <translation>Rates and counts are read again each year on amelipro.</translation>
    </message>
    <message>
        <source>L’an dernier : {answer}</source>
        <translation>Last year: {answer}</translation>
    </message>
    <message>
        <source>En {year} : {answer}</source>
        <translation>In {year}: {answer}</translation>
    </message>
    <message>
        <source>oui, {what}</source>
        <translation>yes, {what}</translation>
    </message>
    <message>
        <source>sans réponse</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>sans objet pour vous</source>
        <translation>not applicable to you</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Carry over</translation>
    </message>
    <message>
        <source>Reprendre {title}</source>
        <translation>Carry over {title}</translation>
    </message>
    <message>
        <source>Ne pas reprendre</source>
        <translation>Do not carry over</translation>
    </message>
    <message>
        <source>Ne pas reprendre {title}</source>
        <translation>Do not carry over {title}</translation>
    </message>
    <message>
        <source>Repris</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Non repris : {names}.</source>
        <translation>Not carried over: {names}.</translation>
    </message>
    <message>
        <source>Dates à saisir à nouveau</source>
        <translation>Dates to enter again</translation>
    </message>
    <message>
        <source>Date à saisir à nouveau</source>
        <translation>Date to enter again</translation>
    </message>
    <message>
        <source>{word} : {names}.</source>
        <translation>{word}: {names}.</translation>
    </message>
    <message>
        <source>Pièces encore valables</source>
        <translation>Documents still valid</translation>
    </message>
    <message>
        <source>Pièce encore valable</source>
        <translation>Document still valid</translation>
    </message>
    <message>
        <source>{word} : {labels}.</source>
        <translation>{word}: {labels}.</translation>
    </message>
    <message>
        <source>Médecin</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>{name}, RPPS {rpps}</source>
        <translation>{name}, RPPS {rpps}</translation>
    </message>
    <message>
        <source>Spécialité</source>
        <translation>Specialty</translation>
    </message>
    <message>
        <source>Logiciel métier</source>
        <translation>Practice software</translation>
    </message>
    <message>
        <source>Contrat d’assistant médical</source>
        <translation>Medical assistant contract</translation>
    </message>
    <message>
        <source>{fte} ETP, contrat du {since}</source>
        <translation>{fte} FTE, contract of {since}</translation>
    </message>
    <message>
        <source>{fte} ETP</source>
        <translation>{fte} FTE</translation>
    </message>
    <message>
        <source>contrat du {since}</source>
        <translation>contract of {since}</translation>
    </message>
    <message>
        <source>Nouvelles rubriques</source>
        <translation>New items</translation>
    </message>
    <message>
        <source>Nouvelle rubrique</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>{word} en {year} : {names}.</source>
        <translation>{word} in {year}: {names}.</translation>
    </message>
    <message>
        <source>La déclaration {year} ne contient aucune réponse à reprendre.</source>
        <translation>The {year} declaration holds no answer to carry over.</translation>
    </message>
    <message>
        <source>Nouvelle rubrique.</source>
        <translation>New item.</translation>
    </message>
    <message>
        <source>Passe du {before} au {after}.</source>
        <translation>Moves from {before} to {after}.</translation>
    </message>
    <message>
        <source>Devient obligatoire.</source>
        <translation>Becomes compulsory.</translation>
    </message>
    <message>
        <source>Facultatif : n’est pas une condition de ce volet.</source>
        <translation>Optional: not a condition of this volet.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Le barème par paliers a changé.</source>
        <translation>The tiered scale has changed.</translation>
    </message>
    <message>
        <source>Il faut</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Le mode de calcul a changé.</source>
        <translation>The way it is calculated has changed.</translation>
    </message>
    <message>
        <source>Neutralisé : {reason}</source>
        <translation>Waived: {reason}</translation>
    </message>
    <message>
        <source>N’est plus neutralisé : la condition s’applique.</source>
        <translation>No longer waived: the condition applies.</translation>
    </message>
    <message>
        <source>Ajouté : {what}.</source>
        <translation>Added: {what}.</translation>
    </message>
    <message>
        <source>N’est plus demandé : {what}.</source>
        <translation>No longer asked: {what}.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>{what} : {before}, puis {after}.</source>
        <translation>{what}: {before}, then {after}.</translation>
    </message>
    <message>
        <source>N’existe plus en {year}.</source>
        <translation>No longer exists in {year}.</translation>
    </message>
    <message>
        <source>Remplace {titles} : la question n’est plus la même.</source>
        <translation>Replaces {titles}: the question is no longer the same.</translation>
    </message>
    <message>
        <source>dans le total du volet</source>
        <translation>within the total of the volet</translation>
    </message>
    <message>
        <source>{count} conditions au moins</source>
        <translation>at least {count} conditions</translation>
    </message>
    <message>
        <source>toutes les conditions</source>
        <translation>all the conditions</translation>
    </message>
    <message>
        <source>une condition au moins</source>
        <translation>at least one condition</translation>
    </message>
    <message>
        <source>{year}, {programme}, {physician}</source>
        <translation>{year}, {programme}, {physician}</translation>
    </message>
    <message>
        <source>, dossier « {folder} »</source>
        <translation>, folder “{folder}”</translation>
    </message>
    <message>
        <source>Comparer à {year}</source>
        <translation>Compare with {year}</translation>
    </message>
    <message>
        <source>{before} → {after} ({gap})</source>
        <translation>{before} → {after} ({gap})</translation>
    </message>
    <message>
        <source>Total acquis : {before}, puis {after}, écart {gap}</source>
        <translation>Total earned: {before}, then {after}, difference {gap}</translation>
    </message>
    <message>
        <source>Donum {year}</source>
        <translation>Donum {year}</translation>
    </message>
    <message>
        <source>règle modifiée</source>
        <translation>rule changed</translation>
    </message>
    <message>
        <source>changé de volet</source>
        <translation>moved to another volet</translation>
    </message>
    <message>
        <source>vos chiffres</source>
        <translation>your figures</translation>
    </message>
    <message>
        <source>réponse modifiée</source>
        <translation>answer changed</translation>
    </message>
    <message>
        <source>nouvel indicateur</source>
        <translation>new indicator</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{amount}, {volet}</source>
        <translation>{amount}, {volet}</translation>
    </message>
    <message>
        <source>{title} : {first}, {before} ; {second}, {after} ; écart {gap}</source>
        <translation>{title}: {first}, {before}; {second}, {after}; difference {gap}</translation>
    </message>
    <message>
        <source>{text} ; {why}</source>
        <translation>{text}; {why}</translation>
    </message>
    <message>
        <source>{count} autres</source>
        <translation>{count} others</translation>
    </message>
    <message>
        <source>1 autre</source>
        <translation>1 other</translation>
    </message>
    <message>
        <source>{head} : {amount} en attente du volet 1 ou du socle, non comptés ici.</source>
        <translation>{head}: {amount} pending volet 1 or the base, not counted here.</translation>
    </message>
    <message>
        <source>Aucun changement de règle pour cette ligne.</source>
        <translation>No change of rule for this line.</translation>
    </message>
    <message>
        <source>Points acquis ensemble, quand les conditions sont remplies.</source>
        <translation>Points earned together, once the conditions are met.</translation>
    </message>
    <message>
        <source>Il faut deux déclarations pour comparer.</source>
        <translation>Two declarations are needed to compare.</translation>
    </message>
    <message>
        <source>Saisir seulement le montant reçu en {year}</source>
        <translation>Enter only the amount received in {year}</translation>
    </message>
    <message>
        <source>Montant reçu en {year}, en euros</source>
        <translation>Amount received in {year}, in euros</translation>
    </message>
    <message>
        <source>Saisissez un montant, par exemple 3 815 ou 3 815,50.</source>
        <translation>Enter an amount, for example 3815 or 3815.50.</translation>
    </message>
    <message>
        <source>Choisissez deux années différentes.</source>
        <translation>Choose two different years.</translation>
    </message>
    <message>
        <source>La déclaration {year} est introuvable.</source>
        <translation>The {year} declaration cannot be found.</translation>
    </message>
    <message>
        <source>La déclaration {year} ne peut pas être lue : {why}</source>
        <translation>The {year} declaration cannot be read: {why}</translation>
    </message>
    <message>
        <source>Reçu pour {year}, {name}</source>
        <translation>Received for {year}, {name}</translation>
    </message>
    <message>
        <source>{year}, estimé</source>
        <translation>{year}, estimated</translation>
    </message>
    <message>
        <source>{year}, reçu</source>
        <translation>{year}, received</translation>
    </message>
    <message>
        <source>Aucun montant reçu n’est noté pour {year}.</source>
        <translation>No amount received is noted for {year}.</translation>
    </message>
    <message>
        <source>Seules les lignes dont le montant reçu est noté sont comparées. « Vérifier le versement » cherche ce qui explique l’écart.</source>
        <translation>Only the lines whose amount received is noted are compared. “Check the payment” looks for what explains the difference.</translation>
    </message>
    <message>
        <source>Aucun montant reçu n’est noté ligne par ligne. « Vérifier le versement » cherche ce qui explique l’écart.</source>
        <translation>No amount received is noted line by line. “Check the payment” looks for what explains the difference.</translation>
    </message>
    <message>
        <source>Et avec Donum ?</source>
        <translation>And with Donum?</translation>
    </message>
    <message>
        <source>Avec vos réponses {year}, Donum {donum} donnerait {amount}.</source>
        <translation>With your {year} answers, Donum {donum} would give {amount}.</translation>
    </message>
    <message>
        <source>Aux seuils {donum} : {amount}.</source>
        <translation>At the {donum} thresholds: {amount}.</translation>
    </message>
    <message>
        <source>Donum {donum} n’est pas encore décidé par vos réponses : entre {least} et {most}.</source>
        <translation>Your answers do not settle Donum {donum} yet: between {least} and {most}.</translation>
    </message>
    <message>
        <source>Non atteints</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Non atteint</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>{word} en {donum} : {names}.</source>
        <translation>{word} in {donum}: {names}.</translation>
    </message>
    <message>
        <source>Chiffres inconnus, jamais comptés comme 0</source>
        <translation>Unknown figures, never counted as 0</translation>
    </message>
    <message>
        <source>Estimation : les taux du forfait structure sont supposés comptés de la même façon par Donum, ce qu’aucun texte lu ne confirme.</source>
        <translation>Estimate: the rates of the forfait structure are assumed to be counted in the same way by Donum, which no text read confirms.</translation>
    </message>
    <message>
        <source>Une autre copie de cette déclaration est dans son dossier : {file}.</source>
        <translation>Another copy of this declaration is in its folder: {file}.</translation>
    </message>
    <message>
        <source>{count} autres copies de cette déclaration sont dans son dossier : {files}.</source>
        <translation>{count} other copies of this declaration are in its folder: {files}.</translation>
    </message>
    <message>
        <source>Votre déclaration est enregistrée, mais son ancienne version n’a pas pu être gardée dans « Sauvegardes » : {why}.</source>
        <translation>Your declaration is saved, but its earlier version could not be kept in “Sauvegardes”: {why}.</translation>
    </message>
    <message>
        <source>Voir les différences</source>
        <translation>See the differences</translation>
    </message>
    <message>
        <source>Fichier sur le disque</source>
        <translation>File on the disk</translation>
    </message>
    <message>
        <source>Ouvrir l’autre</source>
        <translation>Open the other one</translation>
    </message>
    <message>
        <source>Différences entre les deux copies</source>
        <translation>Differences between the two copies</translation>
    </message>
    <message>
        <source>Copie ouverte : {here} acquis. {file} : {there} acquis.</source>
        <translation>Open copy: {here} earned. {file}: {there} earned.</translation>
    </message>
    <message>
        <source>Rien n’est modifié. Reportez vous-même ce qui manque, puis rangez la copie inutile.</source>
        <translation>Nothing is changed. Carry across what is missing yourself, then put the unneeded copy away.</translation>
    </message>
    <message>
        <source>Les réponses sont les mêmes dans les deux copies. Vous pouvez ranger l’une des deux.</source>
        <translation>The answers are the same in both copies. You can put one of them away.</translation>
    </message>
    <message>
        <source>Copie ouverte : {text}</source>
        <translation>Open copy: {text}</translation>
    </message>
    <message>
        <source>Autre copie : {text}</source>
        <translation>Other copy: {text}</translation>
    </message>
    <message>
        <source>Cette déclaration n’est plus dans l’état où elle a été archivée sur ce poste : un autre poste, un autre programme ou une copie plus ancienne l’a remplacée. Comparez-la avec ses versions ou avec le PDF conservé.</source>
        <translation>This declaration is no longer in the state in which it was archived on this computer: another computer, another program or an older copy replaced it. Compare it with its versions or with the PDF that you kept.</translation>
    </message>
    <message>
        <source>Voir les versions</source>
        <translation>See the versions</translation>
    </message>
    <message>
        <source>Garder cet état</source>
        <translation>Keep this state</translation>
    </message>
    <message>
        <source>Ouvrir une copie</source>
        <translation>Open a copy</translation>
    </message>
    <message>
        <source>Prendre la main</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Laisser en lecture seule</source>
        <translation>Leave read-only</translation>
    </message>
    <message>
        <source>{who}, sur le poste {machine},</source>
        <translation>{who}, on computer {machine},</translation>
    </message>
    <message>
        <source>l’autre poste</source>
        <translation>the other computer</translation>
    </message>
    <message>
        <source>Si {holder} modifie encore cette déclaration, son prochain enregistrement sera refusé : il lui faudra recharger ou garder une copie. Ce qui n’est pas encore enregistré là-bas n’apparaîtra pas ici. Prenez la main si la déclaration est restée ouverte par erreur.</source>
        <translation>If {holder} is still changing this declaration, the next save there will be refused: it will have to be reloaded or kept as a copy. What is not saved there yet will not appear here. Take over if the declaration was left open by mistake.</translation>
    </message>
    <message>
        <source>Contester</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Lignes contestées</source>
        <translation>Contested lines</translation>
    </message>
    <message>
        <source>{label} ({amount})</source>
        <translation>{label} ({amount})</translation>
    </message>
    <message>
        <source>D’après vos réponses, aucune ligne n’est acquise : il n’y a rien à contester.</source>
        <translation>According to your answers no line is earned: there is nothing to contest.</translation>
    </message>
    <message>
        <source>Le montant reçu atteint déjà l’estimation : le courrier ne demande aucun versement.</source>
        <translation>The amount received already reaches the estimate: the letter asks for no payment.</translation>
    </message>
    <message>
        <source>Les lignes cochées valent {ticked}, plus que l’écart de {gap} : le courrier ne demande que l’écart. Décochez celles qui ont été payées.</source>
        <translation>The ticked lines are worth {ticked}, more than the difference of {gap}: the letter only asks for the difference. Untick those that were paid.</translation>
    </message>
    <message>
        <source>Mon SAS n’utilise pas la plateforme nationale</source>
        <translation>My SAS does not use the national platform</translation>
    </message>
    <message>
        <source>Dans ce cas, rien n’est transmis à la caisse et la ligne s’affiche « non atteint » à tort. Vérifiez-le auprès de votre SAS avant de cocher.</source>
        <translation>In that case nothing is sent to the fund and the line wrongly shows “not met”. Check with your SAS before ticking.</translation>
    </message>
    <message>
        <source>Délai pour contester</source>
        <translation>Time limit to contest</translation>
    </message>
    <message>
        <source>Relevé ou décision du</source>
        <translation>Statement or decision of</translation>
    </message>
    <message>
        <source>Dernier jour indiqué par votre caisse</source>
        <translation>Last day given by your fund</translation>
    </message>
    <message>
        <source>Ce délai a pris fin le {day}, {ago}.</source>
        <translation>This time limit ended on {day}, {ago}.</translation>
    </message>
    <message>
        <source>Ce délai prend fin aujourd’hui, le {day}.</source>
        <translation>This time limit ends today, {day}.</translation>
    </message>
    <message>
        <source>Il reste {days}, jusqu’au {day}.</source>
        <translation>{days} left, until {day}.</translation>
    </message>
    <message>
        <source>Il reste 1 jour, jusqu’au {day}.</source>
        <translation>1 day left, until {day}.</translation>
    </message>
    <message>
        <source>Source : la date que vous avez lue sur le courrier de votre caisse.</source>
        <translation>Source: the date you read in your fund’s letter.</translation>
    </message>
    <message>
        <source>Délai non publié : vérifiez auprès de votre caisse.</source>
        <translation>Time limit not published: check with your fund.</translation>
    </message>
    <message>
        <source>Confiance : à confirmer. Pour un indu, deux mois sont cités par un éditeur et par un cabinet d’avocats ; aucun texte lu ne dit que ce délai vaut ici. Écrivez sans attendre : un appel ne suspend pas un délai.</source>
        <translation>Confidence: to be confirmed. For an overpayment claim, a software publisher and a law firm mention two months; no text read says that this limit applies here. Write without delay: a telephone call does not stop a time limit.</translation>
    </message>
    <message>
        <source>La date ne peut pas être après aujourd’hui.</source>
        <translation>The date cannot be after today.</translation>
    </message>
    <message>
        <source>Projet de courrier à la caisse</source>
        <translation>Draft letter to the fund</translation>
    </message>
    <message>
        <source>Relisez-le, complétez-le et signez-le : rien n’est envoyé. N’y écrivez aucun nom ni numéro de patient.</source>
        <translation>Read it, complete it and sign it: nothing is sent. Do not write any patient’s name or number in it.</translation>
    </message>
    <message>
        <source>Vous avez modifié ce courrier : il ne suit plus vos choix ci-dessus.</source>
        <translation>You have edited this letter: it no longer follows your choices above.</translation>
    </message>
    <message>
        <source>Revenir au texte proposé</source>
        <translation>Go back to the proposed text</translation>
    </message>
    <message>
        <source>Copier le courrier</source>
        <translation>Copy the letter</translation>
    </message>
    <message>
        <source>Courrier copié.</source>
        <translation>Letter copied.</translation>
    </message>
    <message>
        <source>Copie impossible. Sélectionnez le texte et faites Ctrl+C.</source>
        <translation>Could not copy. Select the text and press Ctrl+C.</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Enregistrer en HTML</source>
        <translation>Save as HTML</translation>
    </message>
    <message>
        <source>Enregistrer en texte</source>
        <translation>Save as text</translation>
    </message>
    <message>
        <source>Enregistré : {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Choisir le dossier du courrier et de la note</source>
        <translation>Choose the folder for the letter and the note</translation>
    </message>
    <message>
        <source>Objet : contestation, {programme}</source>
        <translation>Subject: contestation, {programme}</translation>
    </message>
    <message>
        <source>Objet : contestation, {programme} ({names})</source>
        <translation>Subject: contestation, {programme} ({names})</translation>
    </message>
    <message>
        <source>Caisse primaire d’assurance maladie
Service des relations avec les professionnels de santé</source>
        <translation>Caisse primaire d’assurance maladie
Health professionals’ department</translation>
    </message>
    <message>
        <source>Le {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>N° RPPS : {number}</source>
        <translation>RPPS number: {number}</translation>
    </message>
    <message>
        <source>Madame, Monsieur,</source>
        <translation>Dear Sir or Madam,</translation>
    </message>
    <message>
        <source>J’ai reçu le {day} la somme de {amount} au titre de votre versement « {programme} ».</source>
        <translation>On {day} I received the sum of {amount} for your payment “{programme}”.</translation>
    </message>
    <message>
        <source>J’ai reçu la somme de {amount} au titre de votre versement « {programme} ».</source>
        <translation>I received the sum of {amount} for your payment “{programme}”.</translation>
    </message>
    <message>
        <source>Votre relevé est daté du {day}.</source>
        <translation>Your statement is dated {day}.</translation>
    </message>
    <message>
        <source>D’après les règles publiées et les pièces que je tiens à votre disposition, votre versement « {programme} » devrait être de {expected}.</source>
        <translation>According to the published rules and the documents I hold at your disposal, your “{programme}” payment should be {expected}.</translation>
    </message>
    <message>
        <source>D’après les règles publiées et les pièces que je tiens à votre disposition, ce montant devrait être de {expected}.</source>
        <translation>According to the published rules and to the documents that I hold at your disposal, this amount should be {expected}.</translation>
    </message>
    <message>
        <source>L’écart est de {gap}.</source>
        <translation>The difference is {gap}.</translation>
    </message>
    <message>
        <source>Les lignes suivantes me paraissent remplies et ne semblent pas avoir été prises en compte :</source>
        <translation>The following lines appear to me to be met and do not seem to have been taken into account:</translation>
    </message>
    <message>
        <source>– {label} : {amount}.</source>
        <translation>– {label}: {amount}.</translation>
    </message>
    <message>
        <source>Ma réponse : {answer}.</source>
        <translation>My answer: {answer}.</translation>
    </message>
    <message>
        <source>Pièces n° {numbers}.</source>
        <translation>Documents no. {numbers}.</translation>
    </message>
    <message>
        <source>Pièce n° {numbers}.</source>
        <translation>Document no. {numbers}.</translation>
    </message>
    <message>
        <source>Pour le service d’accès aux soins, l’organisation à laquelle je participe n’utilise pas la plateforme nationale. Ma participation n’a donc pas pu vous être transmise automatiquement ; elle est établie par les pièces jointes.</source>
        <translation>For the service d’accès aux soins, the organisation in which I take part does not use the national platform. My participation could therefore not be sent to you automatically; the attached documents prove it.</translation>
    </message>
    <message>
        <source>Je vous remercie de bien vouloir réexaminer ma situation, m’adresser le détail du calcul ligne par ligne et, le cas échéant, procéder au versement de {amount}. Je vous saurais gré de m’indiquer également les voies et délais de recours applicables.</source>
        <translation>I would be grateful if you would review my situation, send me the calculation line by line and, where appropriate, pay me {amount}. Please also tell me the ways and time limits of appeal that apply.</translation>
    </message>
    <message>
        <source>Je vous remercie de bien vouloir m’adresser le détail du calcul ligne par ligne, réexaminer ma situation et m’indiquer les voies et délais de recours applicables.</source>
        <translation>I would be grateful if you would send me the calculation line by line, review my situation and tell me the ways and time limits of appeal that apply.</translation>
    </message>
    <message>
        <source>Pièces jointes :
{pieces}</source>
        <translation>Attached documents:
{pieces}</translation>
    </message>
    <message>
        <source>Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.</source>
        <translation>Yours faithfully,</translation>
    </message>
    <message>
        <source>Note de désaccord du {day}</source>
        <translation>Note of disagreement of {day}</translation>
    </message>
    <message>
        <source>Désaccord sur un versement de l’Assurance Maladie</source>
        <translation>Disagreement on a payment by the Assurance Maladie</translation>
    </message>
    <message>
        <source>Les montants</source>
        <translation>The amounts</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Reçu le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Estimé</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>non noté</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>Les lignes contestées</source>
        <translation>The contested lines</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Ma réponse</source>
        <translation>My answer</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Aucune pièce n’est jointe à ces lignes.</source>
        <translation>No document is attached to these lines.</translation>
    </message>
    <message>
        <source>Règles et sources</source>
        <translation>Rules and sources</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Aller au texte</source>
        <translation>Go to the text</translation>
    </message>
    <message>
        <source>situation au {today} · règles mises à jour le {day} · montants estimés d’après vos saisies</source>
        <translation>situation on {today} · rules updated on {day} · amounts estimated from what you entered</translation>
    </message>
    <message>
        <source>À recopier sur amelipro</source>
        <translation>To copy to amelipro</translation>
    </message>
    <message>
        <source>{done} sur {total} recopiés</source>
        <translation>{done} of {total} copied</translation>
    </message>
    <message>
        <source>{done} sur {total} recopié</source>
        <translation>{done} of {total} copied</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier {label} : {value}</source>
        <translation>Copy {label}: {value}</translation>
    </message>
    <message>
        <source>Copié : {label}, {value}.</source>
        <translation>Copied: {label}, {value}.</translation>
    </message>
    <message>
        <source>Copie impossible. Sélectionnez la valeur et faites Ctrl+C.</source>
        <translation>Could not copy. Select the value and press Ctrl+C.</translation>
    </message>
    <message>
        <source>Vérifié</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Recopié</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>{label} : vérifié</source>
        <translation>{label}: checked</translation>
    </message>
    <message>
        <source>{label} : recopié</source>
        <translation>{label}: copied</translation>
    </message>
    <message>
        <source>À vérifier, rien à saisir</source>
        <translation>To check, nothing to enter</translation>
    </message>
    <message>
        <source>Neutralisé cette année : à vérifier, rien à saisir</source>
        <translation>Waived this year: to check, nothing to enter</translation>
    </message>
    <message>
        <source>Pas encore de réponse</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Saisie à corriger avant de recopier</source>
        <translation>Entry to correct before copying</translation>
    </message>
    <message>
        <source>Modifié depuis : vérifiez de nouveau.</source>
        <translation>Changed since: check again.</translation>
    </message>
    <message>
        <source>Modifié depuis : recopiez de nouveau.</source>
        <translation>Changed since: copy again.</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Répondre à {label}</source>
        <translation>Answer {label}</translation>
    </message>
    <message>
        <source>Ligne {number} sur {total}</source>
        <translation>Line {number} of {total}</translation>
    </message>
    <message>
        <source>Ordre des écrans d’amelipro d’après le barème du {day}.</source>
        <translation>Order of the amelipro screens according to the rules of {day}.</translation>
    </message>
    <message>
        <source>Ordre à vérifier : l’ordre des écrans d’amelipro n’est pas publié.</source>
        <translation>Order to be checked: the order of the amelipro screens is not published.</translation>
    </message>
    <message>
        <source>Rien à déclarer : vos indicateurs sont tous préremplis. Vérifiez-les sur amelipro.</source>
        <translation>Nothing to declare: all your indicators are prefilled. Check them on amelipro.</translation>
    </message>
    <message>
        <source>Sans objet pour vous, non repris ici : {names}.</source>
        <translation>Not applicable to you, not repeated here: {names}.</translation>
    </message>
    <message>
        <source>La saisie pour {year} est ouverte du {opens} au {closes}.</source>
        <translation>Entry for {year} is open from {opens} to {closes}.</translation>
    </message>
    <message>
        <source>Elle est terminée.</source>
        <translation>It is over.</translation>
    </message>
    <message>
        <source>Elle n’a pas commencé.</source>
        <translation>It has not begun.</translation>
    </message>
    <message>
        <source>La saisie pour {year} a fermé le {day}.</source>
        <translation>Entry for {year} closed on {day}.</translation>
    </message>
    <message>
        <source>La saisie pour {year} ferme le {day} ; la date d’ouverture n’est pas publiée.</source>
        <translation>Entry for {year} closes on {day}; the opening date is not published.</translation>
    </message>
    <message>
        <source>La saisie pour {year} ouvre le {day} ; la date de fermeture n’est pas publiée.</source>
        <translation>Entry for {year} opens on {day}; the closing date is not published.</translation>
    </message>
    <message>
        <source>Les dates de saisie pour {year} ne sont pas publiées.</source>
        <translation>The entry dates for {year} are not published.</translation>
    </message>
    <message>
        <source>Cette application ne transmet rien : c’est vous qui saisissez sur amelipro.</source>
        <translation>This application sends nothing: you enter the figures on amelipro yourself.</translation>
    </message>
    <message>
        <source>Connectez-vous vous-même, avec vos identifiants.</source>
        <translation>Log in yourself, with your own credentials.</translation>
    </message>
    <message>
        <source>Au secrétariat : une délégation amelipro, jamais la carte CPS du médecin.</source>
        <translation>At the secretary’s desk: an amelipro delegation, never the doctor’s CPS card.</translation>
    </message>
    <message>
        <source>Clavier : ↓ ligne suivante, Ctrl+C copie la valeur, Espace coche et passe à la suivante.</source>
        <translation>Keyboard: ↓ next line, Ctrl+C copies the value, Space ticks and moves on.</translation>
    </message>
    <message>
        <source>{count} saisies sont à corriger. Recopier quand même ?</source>
        <translation>{count} entries need correcting. Copy anyway?</translation>
    </message>
    <message>
        <source>1 saisie est à corriger. Recopier quand même ?</source>
        <translation>1 entry needs correcting. Copy anyway?</translation>
    </message>
    <message>
        <source>Corriger d’abord</source>
        <translation>Correct first</translation>
    </message>
    <message>
        <source>Recopier quand même</source>
        <translation>Copy anyway</translation>
    </message>
    <message>
        <source>Ajouter la capture…</source>
        <translation>Add the screenshot…</translation>
    </message>
    <message>
        <source>Tout est recopié</source>
        <translation>All is copied</translation>
    </message>
    <message>
        <source>Il reste {count} lignes à recopier ou à vérifier.</source>
        <translation>{count} lines left to copy or to check.</translation>
    </message>
    <message>
        <source>Il reste 1 ligne à recopier ou à vérifier.</source>
        <translation>1 line left to copy or to check.</translation>
    </message>
    <message>
        <source>Il reste {count} lignes sans réponse.</source>
        <translation>{count} lines without an answer left.</translation>
    </message>
    <message>
        <source>Il reste 1 ligne sans réponse.</source>
        <translation>1 line without an answer left.</translation>
    </message>
    <message>
        <source>Déclaration recopiée le {day}</source>
        <translation>Declaration copied on {day}</translation>
    </message>
    <message>
        <source>Accusé de réception du {day}</source>
        <translation>Receipt of {day}</translation>
    </message>
    <message>
        <source>{count} lignes sont à recopier ou à vérifier de nouveau.</source>
        <translation>{count} lines are to be copied or checked again.</translation>
    </message>
    <message>
        <source>1 ligne est à recopier ou à vérifier de nouveau.</source>
        <translation>1 line is to be copied or checked again.</translation>
    </message>
    <message>
        <source>N° d’accusé de réception</source>
        <translation>Acknowledgement number</translation>
    </message>
    <message>
        <source>Date de l’accusé</source>
        <translation>Date of the acknowledgement</translation>
    </message>
    <message>
        <source>Fenêtre étroite</source>
        <translation>Narrow window</translation>
    </message>
    <message>
        <source>Ligne précédente</source>
        <translation>Previous line</translation>
    </message>
    <message>
        <source>Ligne suivante</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>Importer des comptes</source>
        <translation>Import counts</translation>
    </message>
    <message>
        <source>Choisissez le fichier exporté par votre logiciel ou par amelipro (CSV ou tableur .xlsx). Seuls les nombres sont gardés : ni le fichier, ni ses textes.</source>
        <translation>Choose the file exported by your software or by amelipro (CSV or .xlsx spreadsheet). Only the numbers are kept: neither the file nor its texts.</translation>
    </message>
    <message>
        <source>Un fichier qui semble nommer des patients est refusé, et rien n’en est conservé.</source>
        <translation>A file that seems to name patients is refused, and nothing of it is kept.</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Ou déposez-le ici.</source>
        <translation>Or drop it here.</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Lecture du fichier : {rows}…</source>
        <translation>Reading the file: {rows}…</translation>
    </message>
    <message>
        <source>ligne</source>
        <translation>row</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Nom de la ligne</source>
        <translation>Name of the row</translation>
    </message>
    <message>
        <source>Nombre réalisé</source>
        <translation>Number done</translation>
    </message>
    <message>
        <source>Nombre total</source>
        <translation>Total number</translation>
    </message>
    <message>
        <source>Pourcentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Que contient chaque colonne ?</source>
        <translation>What does each column hold?</translation>
    </message>
    <message>
        <source>Où va chaque ligne ?</source>
        <translation>Where does each row go?</translation>
    </message>
    <message>
        <source>Cette ligne va dans</source>
        <translation>This row goes to</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Colonne {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Ligne {number}</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Va dans</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>{done} sur …</source>
        <translation>{done} of …</translation>
    </message>
    <message>
        <source>… sur {total}</source>
        <translation>… of {total}</translation>
    </message>
    <message>
        <source>je ne sais pas</source>
        <translation>don’t know</translation>
    </message>
    <message>
        <source>après l’import {after}</source>
        <translation>after the import {after}</translation>
    </message>
    <message>
        <source>avant {before}, après {after}</source>
        <translation>before {before}, after {after}</translation>
    </message>
    <message>
        <source>déjà saisi</source>
        <translation>already entered</translation>
    </message>
    <message>
        <source>La colonne qui convient à cette rubrique est vide.</source>
        <translation>The column that suits this item is empty.</translation>
    </message>
    <message>
        <source>Plusieurs lignes vont dans {name} : n’en gardez qu’une.</source>
        <translation>Several rows go to {name}: keep only one.</translation>
    </message>
    <message>
        <source>{done} sur {total} donne {actual}, mais le pourcentage est {percent}. Les deux nombres décident.</source>
        <translation>{done} out of {total} gives {actual}, but the percentage is {percent}. The two numbers decide.</translation>
    </message>
    <message>
        <source>Le fichier écrit {written} sans « % » : si ce taux vaut {whole}, corrigez-le après l’import.</source>
        <translation>The file says {written} without “%”: if this rate is {whole}, correct it after the import.</translation>
    </message>
    <message>
        <source>Aucune ligne ne contient de nombre dans les colonnes choisies.</source>
        <translation>No row holds a number in the chosen columns.</translation>
    </message>
    <message>
        <source>ligne lue</source>
        <translation>row read</translation>
    </message>
    <message>
        <source>lignes lues</source>
        <translation>rows read</translation>
    </message>
    <message>
        <source>réponse changera</source>
        <translation>answer will change</translation>
    </message>
    <message>
        <source>réponses changeront</source>
        <translation>answers will change</translation>
    </message>
    <message>
        <source>ligne à corriger</source>
        <translation>row to correct</translation>
    </message>
    <message>
        <source>lignes à corriger</source>
        <translation>rows to correct</translation>
    </message>
    <message>
        <source>pourcentage à vérifier</source>
        <translation>percentage to check</translation>
    </message>
    <message>
        <source>pourcentages à vérifier</source>
        <translation>percentages to check</translation>
    </message>
    <message>
        <source>{sheets} et n’est pas lue.</source>
        <translation>{sheets} and not read.</translation>
    </message>
    <message>
        <source>feuille est masquée</source>
        <translation>sheet is hidden</translation>
    </message>
    <message>
        <source>feuilles sont masquées</source>
        <translation>sheets are hidden</translation>
    </message>
    <message>
        <source>{count} feuilles sont masquées et ne sont pas lues.</source>
        <translation>{count} sheets are hidden and not read.</translation>
    </message>
    <message>
        <source>Des cellules sont des formules : c’est le résultat enregistré par le tableur qui est lu, vérifiez-le.</source>
        <translation>Some cells are formulas: the result saved by the spreadsheet is read; check it.</translation>
    </message>
    <message>
        <source>Des cellules sont fusionnées : leur valeur n’est lue que dans la première.</source>
        <translation>Some cells are merged: their value is read in the first one only.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importer {counts}</source>
        <translation>Import {counts}</translation>
    </message>
    <message>
        <source>réponse</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>réponses</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>Rien n’a changé : les réponses étaient déjà celles du fichier.</source>
        <translation>Nothing has changed: the answers were already those of the file.</translation>
    </message>
    <message>
        <source>{counts} du fichier.</source>
        <translation>{counts} from the file.</translation>
    </message>
    <message>
        <source>réponse reprise</source>
        <translation>answer taken</translation>
    </message>
    <message>
        <source>réponses reprises</source>
        <translation>answers taken</translation>
    </message>
    <message>
        <source>Annuler l’import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Import annulé : les réponses sont comme avant.</source>
        <translation>Import undone: the answers are as before.</translation>
    </message>
    <message>
        <source>Arrêter la lecture</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Lecture arrêtée : rien n’a changé.</source>
        <translation>Reading stopped: nothing has changed.</translation>
    </message>
    <message>
        <source>Ce fichier dépasse 10 Mo : exportez seulement le tableau des comptes.</source>
        <translation>This file is larger than 10 MB: export only the table of counts.</translation>
    </message>
    <message>
        <source>Ce tableau dépasse 5 000 lignes : exportez seulement les totaux par rubrique.</source>
        <translation>This table has more than 5 000 rows: export only the totals of each item.</translation>
    </message>
    <message>
        <source>Ce tableau dépasse 60 colonnes : exportez seulement celles des comptes.</source>
        <translation>This table has more than 60 columns: export only those of the counts.</translation>
    </message>
    <message>
        <source>Ce fichier ne contient aucune ligne : vérifiez l’export et recommencez.</source>
        <translation>This file holds no row: check the export and try again.</translation>
    </message>
    <message>
        <source>Ce classeur ne peut pas être lu : enregistrez-le en .xlsx sans mot de passe, ou en CSV.</source>
        <translation>This workbook cannot be read: save it as .xlsx without a password, or as CSV.</translation>
    </message>
    <message>
        <source>Ce classeur contient ce qu’un tableau de comptes ne contient pas : enregistrez-le en CSV.</source>
        <translation>This workbook contains what a table of counts never contains: save it as CSV.</translation>
    </message>
    <message>
        <source>Toutes les feuilles sont vides ou masquées : affichez celle des comptes.</source>
        <translation>All the sheets are empty or hidden: show the one with the counts.</translation>
    </message>
    <message>
        <source>Ce fichier n’est ni un CSV ni un classeur .xlsx : exportez-le sous ce format.</source>
        <translation>This file is neither a CSV nor an .xlsx workbook: export it in one of these formats.</translation>
    </message>
    <message>
        <source>des numéros de 13 chiffres ou plus, comme des matricules de patients</source>
        <translation>numbers of 13 digits or more, like patients’ identifiers</translation>
    </message>
    <message>
        <source>des dates éloignées de l’année de la déclaration, comme des dates de naissance</source>
        <translation>dates far from the year of the declaration, like dates of birth</translation>
    </message>
    <message>
        <source>des noms de personnes</source>
        <translation>names of people</translation>
    </message>
    <message>
        <source>Fichier refusé : ses cellules contiennent {what} ; rien n’en est conservé, exportez seulement les totaux par rubrique.</source>
        <translation>File refused: its cells contain {what}; nothing of it is kept, export only the totals of each item.</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Les dates de toutes vos déclarations, d’après leurs règles et ce que vous avez noté.</source>
        <translation>The dates of all your declarations, from their rules and from what you noted.</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Afficher : {what}</source>
        <translation>Show: {what}</translation>
    </message>
    <message>
        <source>{campaign} : {deadline}</source>
        <translation>{campaign}: {deadline}</translation>
    </message>
    <message>
        <source>au lieu du {day}</source>
        <translation>instead of {day}</translation>
    </message>
    <message>
        <source>Date inconnue</source>
        <translation>Date unknown</translation>
    </message>
    <message>
        <source>Non publiée à ce jour.</source>
        <translation>Not published to date.</translation>
    </message>
    <message>
        <source>Annoncé : {text}.</source>
        <translation>Announced: {text}.</translation>
    </message>
    <message>
        <source>Date notée par vous.</source>
        <translation>Date noted by you.</translation>
    </message>
    <message>
        <source>{count} de plus</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>autre ligne</source>
        <translation>other line</translation>
    </message>
    <message>
        <source>autres lignes</source>
        <translation>other lines</translation>
    </message>
    <message>
        <source>Concerne : {titles}.</source>
        <translation>Concerns: {titles}.</translation>
    </message>
    <message>
        <source>Reçu {received}, comme estimé.</source>
        <translation>Received {received}, as estimated.</translation>
    </message>
    <message>
        <source>Reçu {received}, estimé {expected} : écart de {sign}{gap}.</source>
        <translation>Received {received}, estimated {expected}: difference of {sign}{gap}.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir la déclaration : {name}, {what}</source>
        <translation>Open the declaration: {name}, {what}</translation>
    </message>
    <message>
        <source>Ouvrir une déclaration : {what}</source>
        <translation>Open a declaration: {what}</translation>
    </message>
    <message>
        <source>Noter la date</source>
        <translation>Note the date</translation>
    </message>
    <message>
        <source>Modifier la date</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <source>{text} : {what}</source>
        <translation>{text}: {what}</translation>
    </message>
    <message>
        <source>Notez le montant reçu</source>
        <translation>Note the amount received</translation>
    </message>
    <message>
        <source>Notez le montant reçu : {name}</source>
        <translation>Note the amount received: {name}</translation>
    </message>
    <message>
        <source>Ajouter à mon agenda (.ics)…</source>
        <translation>Add to my calendar (.ics)…</translation>
    </message>
    <message>
        <source>Ajouter à mon agenda</source>
        <translation>Add to my calendar</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Échéances des déclarations</source>
        <translation>Deadlines of the declarations</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>deadlines</translation>
    </message>
    <message>
        <source>{what} dans {name}. Ouvrez ce fichier avec votre agenda ; le refaire plus tard met à jour les mêmes rendez-vous.</source>
        <translation>{what} in {name}. Open this file with your calendar; making it again later updates the same appointments.</translation>
    </message>
    <message>
        <source>Aucune date connue à ajouter à votre agenda.</source>
        <translation>No known date to add to your calendar.</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Aucune échéance connue pour {year} : les règles ne sont pas publiées.</source>
        <translation>No known deadline for {year}: the rules are not published.</translation>
    </message>
    <message>
        <source>Aucune échéance : il n’y a pas encore de déclaration.</source>
        <translation>No deadline: there is no declaration yet.</translation>
    </message>
    <message>
        <source>Dates inconnues</source>
        <translation>Unknown dates</translation>
    </message>
    <message>
        <source>Passées</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Lecture des déclarations…</source>
        <translation>Reading the declarations…</translation>
    </message>
    <message>
        <source>déclaration illisible</source>
        <translation>declaration that cannot be read</translation>
    </message>
    <message>
        <source>déclarations illisibles</source>
        <translation>declarations that cannot be read</translation>
    </message>
    <message>
        <source>{what} : ses dates ne sont pas dans cette liste.</source>
        <translation>{what}: not in this list.</translation>
    </message>
    <message>
        <source>L’opération n’a pas pu se faire : une anomalie est survenue.</source>
        <translation>The operation could not be done: a fault occurred.</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>lun.</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>mar.</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>mer.</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>jeu.</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>ven.</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>sam.</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>dim.</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Aucune échéance connue ce mois-ci.</source>
        <translation>No known deadline this month.</translation>
    </message>
    <message>
        <source>Date : {what}</source>
        <translation>Date: {what}</translation>
    </message>
    <message>
        <source>Indiquez aussi le {what}.</source>
        <translation>Enter the {what} as well.</translation>
    </message>
    <message>
        <source>Indiquez aussi le nombre {what}.</source>
        <translation>Enter the number {what} as well.</translation>
    </message>
    <message>
        <source>Saisissez un nombre, par exemple 148.</source>
        <translation>Enter a number, for example 148.</translation>
    </message>
    <message>
        <source>Saisissez un nombre entier, sans virgule.</source>
        <translation>Enter a whole number, without decimals.</translation>
    </message>
    <message>
        <source>Le taux doit être compris entre 0 et 100 %.</source>
        <translation>The rate must be between 0 and 100%.</translation>
    </message>
    <message>
        <source>Le nombre doit être compris entre 0 et {maximum}.</source>
        <translation>The number must be between 0 and {maximum}.</translation>
    </message>
    <message>
        <source>{done} dépasse {total}. Vérifiez l’ordre des deux nombres.</source>
        <translation>{done} is more than {total}. Check the order of the two numbers.</translation>
    </message>
    <message>
        <source>{done} sur {total} donne {exact}, mais vous avez saisi {typed}. Gardez l’un des deux.</source>
        <translation>{done} of {total} gives {exact}, but you entered {typed}. Keep one of the two.</translation>
    </message>
    <message>
        <source>La date doit tomber entre le {start} et le {end}.</source>
        <translation>The date must fall between {start} and {end}.</translation>
    </message>
    <message>
        <source>Saisissez une date, par exemple 31/12/2023.</source>
        <translation>Enter a date, for example 31/12/2023.</translation>
    </message>
    <message>
        <source>{what} doit compter {expected} caractères : il en manque {gap}.</source>
        <translation>{what} must have {expected} characters: {gap} missing.</translation>
    </message>
    <message>
        <source>{what} doit compter {expected} caractères : il y en a {gap} de trop.</source>
        <translation>{what} must have {expected} characters: {gap} too many.</translation>
    </message>
    <message>
        <source>Indiquez un numéro de version, par exemple 1.40.13.</source>
        <translation>Enter a version number, for example 1.40.13.</translation>
    </message>
    <message>
        <source>Ce texte ressemble à un numéro de patient : il n’est pas gardé. Effacez-le.</source>
        <translation>This text looks like a patient’s number: it is not kept. Delete it.</translation>
    </message>
    <message>
        <source>Profil du médecin</source>
        <translation>Doctor’s profile</translation>
    </message>
    <message>
        <source>Récapitulatif</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Vérifier le versement</source>
        <translation>Check the payment</translation>
    </message>
    <message>
        <source> dans {titles}</source>
        <translation> in {titles}</translation>
    </message>
    <message>
        <source>Un texte de cette déclaration ressemble à un numéro de patient{where} : effacez-le, puis supprimez les copies qui le contiennent.</source>
        <translation>A text of this declaration looks like a patient’s number{where}: delete it, then delete the copies that contain it.</translation>
    </message>
    <message>
        <source>Trop proche du seuil pour conclure. Saisissez plutôt les deux nombres.</source>
        <translation>Too close to the threshold to tell. Enter the two numbers instead.</translation>
    </message>
    <message>
        <source>{count} saisies à corriger</source>
        <translation>{count} entries to correct</translation>
    </message>
    <message>
        <source>{count} saisie à corriger</source>
        <translation>{count} entry to correct</translation>
    </message>
    <message>
        <source>{label} : {message}</source>
        <translation>{label}: {message}</translation>
    </message>
    <message>
        <source>Saisie annulée : {what} ({before} → {after}).</source>
        <translation>Entry undone: {what} ({before} → {after}).</translation>
    </message>
    <message>
        <source>Saisie rétablie : {what} ({before} → {after}).</source>
        <translation>Entry redone: {what} ({before} → {after}).</translation>
    </message>
    <message>
        <source>Saisie annulée.</source>
        <translation>Entry undone.</translation>
    </message>
    <message>
        <source>Saisie rétablie.</source>
        <translation>Entry redone.</translation>
    </message>
    <message>
        <source>{sentence} : {title}.</source>
        <translation>{sentence}: {title}.</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>La relecture ne peut pas précéder la préparation.</source>
        <translation>The review cannot come before the preparation.</translation>
    </message>
    <message>
        <source>L’opération n’a pas pu se faire (code {code}).</source>
        <translation>The operation could not be done (code {code}).</translation>
    </message>
    <message>
        <source>Ce barème donne trop de montants différents pour chercher ce qui explique l’écart : saisissez le montant reçu ligne par ligne.</source>
        <translation>These rules give too many different amounts to look for what explains the difference: enter the amount received line by line.</translation>
    </message>
    <message>
        <source>Le fichier de réponses ne peut pas être lu : {why} ; vérifiez qu’il s’agit de JSON en UTF-8.</source>
        <translation>The file of answers cannot be read: {why}; check that it is JSON in UTF-8.</translation>
    </message>
    <message>
        <source>La clé {key} est écrite deux fois dans le fichier de réponses : gardez-en une seule.</source>
        <translation>The key {key} is written twice in the file of answers: keep only one.</translation>
    </message>
    <message>
        <source>Il manque la clé {key} au fichier de réponses : ajoutez-la et recommencez.</source>
        <translation>The key {key} is missing from the file of answers: add it and try again.</translation>
    </message>
    <message>
        <source>La valeur {value} ne convient pas à {field} : {wanted}.</source>
        <translation>The value {value} does not suit {field}: {wanted}.</translation>
    </message>
    <message>
        <source>écrivez {choices}</source>
        <translation>write {choices}</translation>
    </message>
    <message>
        <source>écrivez un jour comme {day}</source>
        <translation>write a day like {day}</translation>
    </message>
    <message>
        <source>écrivez true ou false, sans guillemets</source>
        <translation>write true or false, without quotation marks</translation>
    </message>
    <message>
        <source>écrivez un nombre entier de {least} à {most}, sans guillemets</source>
        <translation>write a whole number from {least} to {most}, without quotation marks</translation>
    </message>
    <message>
        <source>La valeur {value} ne convient pas à {field} : corrigez-la et recommencez.</source>
        <translation>The value {value} does not suit {field}: correct it and try again.</translation>
    </message>
    <message>
        <source>La clé {key} n’est pas connue : vérifiez son orthographe ou retirez-la.</source>
        <translation>The key {key} is not known: check its spelling or remove it.</translation>
    </message>
    <message>
        <source>La clé {key} n’est pas connue dans {where} : vérifiez son orthographe ou retirez-la.</source>
        <translation>The key {key} is not known in {where}: check its spelling or remove it.</translation>
    </message>
    <message>
        <source>La rubrique {indicator} n’existe pas dans la campagne {campaign} : vérifiez son identifiant.</source>
        <translation>The item {indicator} does not exist in the campaign {campaign}: check its identifier.</translation>
    </message>
    <message>
        <source>La rubrique {indicator} n’a pas de critère {criterion} : vérifiez son identifiant.</source>
        <translation>The item {indicator} has no criterion {criterion}: check its identifier.</translation>
    </message>
    <message>
        <source>La réponse {value} ne convient pas à {where} : {expected}.</source>
        <translation>The answer {value} does not suit {where}: {expected}.</translation>
    </message>
    <message>
        <source>répondez true, false ou null</source>
        <translation>answer true, false or null</translation>
    </message>
    <message>
        <source>donnez done et total, ou percent</source>
        <translation>give done and total, or percent</translation>
    </message>
    <message>
        <source>donnez percent seul</source>
        <translation>give percent alone</translation>
    </message>
    <message>
        <source>donnez un nombre entier</source>
        <translation>give a whole number</translation>
    </message>
    <message>
        <source>donnez true ou false, un nombre entier ou un taux</source>
        <translation>give true or false, a whole number or a rate</translation>
    </message>
    <message>
        <source>Le nombre {value} de {where} n’est pas un nombre entier : écrivez-le sans virgule ni guillemets.</source>
        <translation>The number {value} of {where} is not a whole number: write it without decimals or quotation marks.</translation>
    </message>
    <message>
        <source>Le nombre {value} de {where} doit être compris entre 0 et {maximum} : corrigez-le.</source>
        <translation>The number {value} of {where} must be between 0 and {maximum}: correct it.</translation>
    </message>
    <message>
        <source>{done} dépasse {total} dans {where} : vérifiez l’ordre des deux nombres.</source>
        <translation>{done} is more than {total} in {where}: check the order of the two numbers.</translation>
    </message>
    <message>
        <source>Le taux {value} de {where} doit être un texte entre 0 et 100, par exemple {example} : corrigez-le.</source>
        <translation>The rate {value} of {where} must be a text between 0 and 100, for example {example}: correct it.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu : choisissez-en un autre.</source>
        <translation>This file cannot be read: choose another one.</translation>
    </message>
    <message>
        <source>Cette rubrique est une condition obligatoire : elle ne peut pas être mise de côté.</source>
        <translation>This item is a compulsory condition: it cannot be set aside.</translation>
    </message>
    <message>
        <source>une version plus récente de l’application l’a enregistré</source>
        <translation>a later version of the application saved it</translation>
    </message>
    <message>
        <source>vous n’avez pas le droit d’écrire dans ce dossier</source>
        <translation>you do not have the right to write in this folder</translation>
    </message>
    <message>
        <source>c’est une version de sauvegarde</source>
        <translation>it is a backup version</translation>
    </message>
    <message>
        <source>quelqu’un d’autre modifie ce dossier</source>
        <translation>somebody else is editing this declaration</translation>
    </message>
    <message>
        <source>il ne peut pas être modifié</source>
        <translation>it cannot be changed</translation>
    </message>
    <message>
        <source>Lecture seule : {reason} ; ouvrez une copie pour le modifier.</source>
        <translation>Read only: {reason}; open a copy to edit it.</translation>
    </message>
    <message>
        <source>Le dossier se contredit : {why}</source>
        <translation>The declaration contradicts itself: {why}</translation>
    </message>
    <message>
        <source>Le dossier se contredit : {value} ne convient pas à {where}</source>
        <translation>The declaration contradicts itself: {value} does not suit {where}</translation>
    </message>
    <message>
        <source>Le dossier se contredit</source>
        <translation>The declaration contradicts itself</translation>
    </message>
    <message>
        <source>{text}{backup}.</source>
        <translation>{text}{backup}.</translation>
    </message>
    <message>
        <source> ; une copie du {when} est disponible</source>
        <translation>; a copy of {when} is available</translation>
    </message>
    <message>
        <source>La campagne {id} n’existe pas.</source>
        <translation>The campaign {id} does not exist.</translation>
    </message>
    <message>
        <source>La campagne {id} n’existe pas : choisissez parmi {known}.</source>
        <translation>The campaign {id} does not exist: choose among {known}.</translation>
    </message>
    <message>
        <source>Le fichier de règles {file} ne peut pas être lu : vérifiez son emplacement et vos droits.</source>
        <translation>The rule file {file} cannot be read: check where it is and your rights.</translation>
    </message>
    <message>
        <source>{file} : ce fichier est trop gros pour être un fichier de règles.</source>
        <translation>{file}: this file is too large to be a rule file.</translation>
    </message>
    <message>
        <source>{file} : ce fichier n’est pas du texte en UTF-8, enregistrez-le ainsi.</source>
        <translation>{file}: this file is not text in UTF-8; save it as such.</translation>
    </message>
    <message>
        <source>{file} : le texte n’est pas du TOML valable.</source>
        <translation>{file}: the text is not valid TOML.</translation>
    </message>
    <message>
        <source>{file} : le texte n’est pas du TOML valable, ligne {line}, colonne {column}.</source>
        <translation>{file}: the text is not valid TOML, line {line}, column {column}.</translation>
    </message>
    <message>
        <source>{value} n’est pas un identifiant (minuscules, chiffres, tirets)</source>
        <translation>{value} is not an identifier (lower-case letters, digits, hyphens)</translation>
    </message>
    <message>
        <source>{value} n’est pas un seuil, écrivez {example}</source>
        <translation>{value} is not a threshold, write {example}</translation>
    </message>
    <message>
        <source>le total trouvé est {value} au lieu de {expected}</source>
        <translation>the total found is {value} instead of {expected}</translation>
    </message>
    <message>
        <source>les critères sont {value}, il faut {expected}</source>
        <translation>the criteria are {value}, they should be {expected}</translation>
    </message>
    <message>
        <source>la fin ({value}) précède le début</source>
        <translation>the end ({value}) comes before the start</translation>
    </message>
    <message>
        <source>{value} est écrit deux fois</source>
        <translation>{value} is written twice</translation>
    </message>
    <message>
        <source>la réponse {value} ne convient pas</source>
        <translation>the answer {value} does not suit</translation>
    </message>
    <message>
        <source>l’exemple {title} donne {value} au lieu de {expected} ({part})</source>
        <translation>the example {title} gives {value} instead of {expected} ({part})</translation>
    </message>
    <message>
        <source>le chiffre affiché {value} n’est pas celui de la règle ({expected})</source>
        <translation>the figure shown {value} is not that of the rule ({expected})</translation>
    </message>
    <message>
        <source>ce texte manque, écrivez-le ou mettez {text}</source>
        <translation>this text is missing, write it or put {text}</translation>
    </message>
    <message>
        <source>il manque le chiffre {value} et ses sources</source>
        <translation>the figure {value} and its sources are missing</translation>
    </message>
    <message>
        <source>il manque {value}</source>
        <translation>{value} is missing</translation>
    </message>
    <message>
        <source>des points ne peuvent pas être négatifs ({value})</source>
        <translation>points cannot be negative ({value})</translation>
    </message>
    <message>
        <source>aucune source n’est citée</source>
        <translation>no source is cited</translation>
    </message>
    <message>
        <source>la valeur {value} est hors limites</source>
        <translation>the value {value} is out of bounds</translation>
    </message>
    <message>
        <source>la clé {value} n’est pas connue</source>
        <translation>the key {value} is not known</translation>
    </message>
    <message>
        <source>la question de profil {value} n’est pas connue</source>
        <translation>the profile question {value} is not known</translation>
    </message>
    <message>
        <source>{value} ne désigne rien dans ce fichier</source>
        <translation>{value} refers to nothing in this file</translation>
    </message>
    <message>
        <source>la source {value} n’est pas dans la liste des sources</source>
        <translation>the source {value} is not in the list of sources</translation>
    </message>
    <message>
        <source>ce texte n’est pas en français, {value}</source>
        <translation>this text is not in French, {value}</translation>
    </message>
    <message>
        <source>un texte</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>true ou false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>un nombre entier</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>un nombre</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>une date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>une liste</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>une table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>un des mots prévus</source>
        <translation>one of the expected words</translation>
    </message>
    <message>
        <source>autre chose</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>la valeur {value} ne convient pas, il faut {expected}</source>
        <translation>the value {value} does not suit, it should be {expected}</translation>
    </message>
    <message>
        <source>une seule source pour {value}</source>
        <translation>a single source for {value}</translation>
    </message>
    <message>
        <source>chiffre déduit, non publié, {value}</source>
        <translation>inferred figure, not published, {value}</translation>
    </message>
    <message>
        <source>les sources ne sont pas d’accord, {value}</source>
        <translation>the sources do not agree, {value}</translation>
    </message>
    <message>
        <source>non publié, {value}</source>
        <translation>not published, {value}</translation>
    </message>
    <message>
        <source>chiffre vérifié il y a plus d’un an, le {day}</source>
        <translation>figure checked more than a year ago, on {day}</translation>
    </message>
    <message>
        <source>{file} : {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>{file}, {where} : {what}.</source>
        <translation>{file}, {where}: {what}.</translation>
    </message>
    <message>
        <source>Cette archive ne peut pas être importée : {why} ; rien n’a été modifié, demandez-en une autre.</source>
        <translation>This archive cannot be imported: {why}; nothing was changed, ask for another one.</translation>
    </message>
    <message>
        <source>un fichier</source>
        <translation>a file</translation>
    </message>
    <message>
        <source>ce n’est pas un fichier .zip</source>
        <translation>it is not a .zip file</translation>
    </message>
    <message>
        <source>elle est vide</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>elle est incomplète</source>
        <translation>it is incomplete</translation>
    </message>
    <message>
        <source>elle n’a pas été faite par l’application, ou elle a été modifiée</source>
        <translation>it was not made by the application, or it was changed</translation>
    </message>
    <message>
        <source>elle est trop grosse</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>elle contient trop de fichiers</source>
        <translation>it contains too many files</translation>
    </message>
    <message>
        <source>{file} est anormalement compressé</source>
        <translation>{file} is abnormally compressed</translation>
    </message>
    <message>
        <source>elle est protégée par un mot de passe</source>
        <translation>it is protected by a password</translation>
    </message>
    <message>
        <source>{file} est compressé d’une façon inconnue</source>
        <translation>{file} is compressed in an unknown way</translation>
    </message>
    <message>
        <source>un de ses fichiers sortirait du dossier</source>
        <translation>one of its files would leave the folder</translation>
    </message>
    <message>
        <source>un de ses fichiers a un nom impossible</source>
        <translation>one of its files has an impossible name</translation>
    </message>
    <message>
        <source>{file} est un lien</source>
        <translation>{file} is a link</translation>
    </message>
    <message>
        <source>elle contient un dossier de trop</source>
        <translation>it contains a folder too many</translation>
    </message>
    <message>
        <source>{file} n’est pas un fichier ordinaire</source>
        <translation>{file} is not an ordinary file</translation>
    </message>
    <message>
        <source>{file} y est deux fois</source>
        <translation>{file} is there twice</translation>
    </message>
    <message>
        <source>deux de ses fichiers ont le même nom, à une majuscule ou un accent près</source>
        <translation>two of its files have the same name but for a capital or an accent</translation>
    </message>
    <message>
        <source>{file} est abîmé</source>
        <translation>{file} is damaged</translation>
    </message>
    <message>
        <source>il y manque MANIFESTE.txt</source>
        <translation>MANIFESTE.txt is missing</translation>
    </message>
    <message>
        <source>MANIFESTE.txt est illisible</source>
        <translation>MANIFESTE.txt cannot be read</translation>
    </message>
    <message>
        <source>il y manque {file}</source>
        <translation>{file} is missing</translation>
    </message>
    <message>
        <source>{file} n’y a pas sa place</source>
        <translation>{file} does not belong there</translation>
    </message>
    <message>
        <source>elle contient une autre archive</source>
        <translation>it contains another archive</translation>
    </message>
    <message>
        <source>{file} n’est plus celui du manifeste</source>
        <translation>{file} is no longer that of the manifest</translation>
    </message>
    <message>
        <source>ses réponses ne peuvent pas être lues</source>
        <translation>its answers cannot be read</translation>
    </message>
    <message>
        <source>ses règles ne sont pas celles de la déclaration</source>
        <translation>its rules are not those of the declaration</translation>
    </message>
    <message>
        <source>{file} n’est ni un PDF sans programme, ni une image</source>
        <translation>{file} is neither a PDF without a program nor an image</translation>
    </message>
    <message>
        <source>son contenu n’est pas reconnu</source>
        <translation>its content is not recognised</translation>
    </message>
    <message>
        <source>L’archive serait trop grosse : copiez le dossier de la déclaration, qui contient les mêmes fichiers.</source>
        <translation>The archive would be too large: copy the folder of the declaration, which holds the same files.</translation>
    </message>
    <message>
        <source>Une archive se fait à partir d’une déclaration enregistrée : importez d’abord ce fichier de réponses.</source>
        <translation>An archive is made from a saved declaration: import this file of answers first.</translation>
    </message>
    <message>
        <source>Le fichier {file} est un tableau : ouvrez la déclaration dans l’application, puis « Importer des comptes ».</source>
        <translation>The file {file} is a table: open the declaration in the application, then “Import counts”.</translation>
    </message>
    <message>
        <source>{file} n’est que la fin d’un nom : donnez un nom entier au fichier, ou ajoutez « / » si c’est un dossier.</source>
        <translation>{file} is only the ending of a name: give the file a whole name, or add “/” if it is a folder.</translation>
    </message>
    <message>
        <source>L’exemple n’est pas enregistré : une archive se fait à partir d’une vraie déclaration.</source>
        <translation>The example is not saved: an archive is made from a real declaration.</translation>
    </message>
    <message>
        <source>{file} est introuvable : vérifiez son nom et son emplacement.</source>
        <translation>{file} cannot be found: check its name and where it is.</translation>
    </message>
    <message>
        <source>{file} ne peut pas être lu : {why} ; choisissez un autre fichier.</source>
        <translation>{file} cannot be read: {why}; choose another file.</translation>
    </message>
    <message>
        <source>Impossible d’écrire {file} : {why} ; choisissez un autre emplacement.</source>
        <translation>Cannot write {file}: {why}; choose another place.</translation>
    </message>
    <message>
        <source>ce fichier</source>
        <translation>this file</translation>
    </message>
    <message>
        <source>Le fichier {file}</source>
        <translation>The file {file}</translation>
    </message>
    <message>
        <source>Ce fichier</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas accessible en écriture : choisissez-en un autre.</source>
        <translation>This folder cannot be written to: choose another one.</translation>
    </message>
    <message>
        <source>Le dossier {folder} ne contient pas de dossier.forfait : choisissez le dossier d’une déclaration.</source>
        <translation>The folder {folder} does not contain dossier.forfait: choose the folder of a declaration.</translation>
    </message>
    <message>
        <source>{file} est illisible ({why}) : une copie du {when} est disponible.</source>
        <translation>{file} cannot be read ({why}): a copy of {when} is available.</translation>
    </message>
    <message>
        <source>{file} est illisible : {why} ; restaurez-le depuis une copie.</source>
        <translation>{file} cannot be read: {why}; restore it from a copy.</translation>
    </message>
    <message>
        <source>{file} n’est pas un dossier de Forfait Desktop : choisissez un fichier .forfait.</source>
        <translation>{file} is not a Forfait Desktop declaration: choose a .forfait file.</translation>
    </message>
    <message>
        <source>{file} vient d’une version plus récente de l’application : mettez l’application à jour pour le modifier.</source>
        <translation>{file} comes from a later version of the application: update the application to edit it.</translation>
    </message>
    <message>
        <source>Lecture seule : ce fichier est déjà ouvert ailleurs, fermez-le ou ouvrez une copie.</source>
        <translation>Read only: this file is already open elsewhere; close it or open a copy.</translation>
    </message>
    <message>
        <source>Lecture seule : {who} modifie ce fichier, ouvrez une copie.</source>
        <translation>Read only: {who} is editing this file; open a copy.</translation>
    </message>
    <message>
        <source>Lecture seule : {who} modifie ce fichier depuis {since} sur le poste {machine}, ouvrez une copie ou prenez la main.</source>
        <translation>Read-only: {who} has been changing this file since {since} on computer {machine}; open a copy or take over.</translation>
    </message>
    <message>
        <source>Lecture seule : {who} modifie ce fichier depuis {since}, ouvrez une copie.</source>
        <translation>Read only: {who} has been editing this file since {since}; open a copy.</translation>
    </message>
    <message>
        <source>Lecture seule : ce dossier ne peut pas être réservé ({why}), ouvrez une copie.</source>
        <translation>Read only: this declaration cannot be reserved ({why}); open a copy.</translation>
    </message>
    <message>
        <source>Lecture seule : le verrou de ce dossier est illisible, ouvrez une copie.</source>
        <translation>Read only: the lock of this declaration cannot be read; open a copy.</translation>
    </message>
    <message>
        <source>Enregistrement suspendu : un autre poste a pris la main, rechargez ou gardez les deux.</source>
        <translation>Saving suspended: another computer took over; reload or keep both.</translation>
    </message>
    <message>
        <source>Enregistrement suspendu : {who} a pris la main à {since}, rechargez ou gardez les deux.</source>
        <translation>Saving suspended: {who} took over at {since}; reload or keep both.</translation>
    </message>
    <message>
        <source>Les réglages ne peuvent pas être lus : ceux d’origine sont utilisés.</source>
        <translation>The settings cannot be read: the original ones are used.</translation>
    </message>
    <message>
        <source>Il manque bareme.toml à côté de {file} : remettez ce fichier, il contient les règles de la déclaration.</source>
        <translation>bareme.toml is missing beside {file}: put this file back, it holds the rules of the declaration.</translation>
    </message>
    <message>
        <source>Le fichier bareme.toml n’est plus celui de la déclaration : remettez le fichier d’origine.</source>
        <translation>The file bareme.toml is no longer that of the declaration: put the original file back.</translation>
    </message>
    <message>
        <source>La version {file} ne peut pas être lue : choisissez-en une autre.</source>
        <translation>The version {file} cannot be read: choose another one.</translation>
    </message>
    <message>
        <source>Enregistrement impossible : {why} ; vos saisies sont gardées en mémoire.</source>
        <translation>Could not save: {why}; your entries are kept in memory.</translation>
    </message>
    <message>
        <source>Enregistrement suspendu : le fichier n’est plus à sa place, enregistrez ailleurs.</source>
        <translation>Saving suspended: the file is no longer in its place; save elsewhere.</translation>
    </message>
    <message>
        <source>Enregistrement suspendu : le fichier a changé sur le disque, rechargez-le ou gardez les deux.</source>
        <translation>Saving suspended: the file has changed on the disk; reload it or keep both.</translation>
    </message>
    <message>
        <source>Ce texte contient un caractère incomplet qui ne peut pas être enregistré : effacez-le.</source>
        <translation>This text contains an incomplete character that cannot be saved: delete it.</translation>
    </message>
    <message>
        <source>La déclaration n’a pas pu être déplacée : {why}.</source>
        <translation>The declaration could not be moved: {why}.</translation>
    </message>
    <message>
        <source>L’installation est incomplète, un fichier manque : réinstallez l’application.</source>
        <translation>The installation is incomplete, a file is missing: reinstall the application.</translation>
    </message>
    <message>
        <source>L’application n’a pas pu s’ouvrir à cause d’une anomalie, et son rapport n’a pas pu être écrit : vos déclarations n’ont pas été modifiées, relancez-la.</source>
        <translation>The application could not open because of a fault, and its report could not be written: your declarations were not changed, start it again.</translation>
    </message>
    <message>
        <source>L’application n’a pas pu s’ouvrir à cause d’une anomalie : vos déclarations n’ont pas été modifiées, et un rapport sans vos réponses est dans {file} ; relancez-la.</source>
        <translation>The application could not open because of a fault: your declarations were not changed, and a report without your answers is in {file}; start it again.</translation>
    </message>
    <message>
        <source>La déclaration n’a pas pu être créée : {why} ; choisissez une autre bibliothèque.</source>
        <translation>The declaration could not be created: {why}; choose another library.</translation>
    </message>
    <message>
        <source>{file} est déjà une déclaration : ouvrez-la, ou donnez un fichier de réponses.</source>
        <translation>{file} is already a declaration: open it, or give a file of answers.</translation>
    </message>
    <message>
        <source>La fenêtre ne peut pas s’ouvrir, il n’y a pas d’écran : ouvrez une session graphique, ou utilisez une commande (forfait-desktop --help).</source>
        <translation>The window cannot open, there is no screen: open a graphical session, or use a command (forfait-desktop --help).</translation>
    </message>
    <message>
        <source>La fenêtre ne peut pas s’ouvrir, Qt (PySide6) est incomplet : réinstallez l’application.</source>
        <translation>The window cannot open, Qt (PySide6) is incomplete: install the application again.</translation>
    </message>
    <message>
        <source>La fenêtre ne peut pas s’ouvrir, il manque {library} à ce système : sous Debian ou Ubuntu, tapez {command}, puis relancez l’application.</source>
        <translation>The window cannot open, this system lacks {library}: on Debian or Ubuntu, type {command}, then start the application again.</translation>
    </message>
    <message>
        <source>Export arrêté à votre demande.</source>
        <translation>Export stopped at your request.</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le tableau</source>
        <translation>Cannot save the table</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer l’agenda</source>
        <translation>Cannot save the calendar</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer l’archive</source>
        <translation>Cannot save the archive</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer la page HTML</source>
        <translation>Cannot save the HTML page</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le texte</source>
        <translation>Cannot save the text</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le PDF</source>
        <translation>Cannot save the PDF</translation>
    </message>
    <message>
        <source>Impossible d’imprimer : l’imprimante ne répond pas ; vérifiez-la ou choisissez-en une autre.</source>
        <translation>Cannot print: the printer does not answer; check it or choose another one.</translation>
    </message>
    <message>
        <source>Impossible d’enregistrer le recueil des règles</source>
        <translation>Cannot save the rule book</translation>
    </message>
    <message>
        <source>le fichier est ouvert dans un autre logiciel ou protégé</source>
        <translation>the file is open in another program or protected</translation>
    </message>
    <message>
        <source>{what} : {why} ; fermez-le ou choisissez un autre nom.</source>
        <translation>{what}: {why}; close it or choose another name.</translation>
    </message>
    <message>
        <source>{what} : {why} ; choisissez un autre emplacement.</source>
        <translation>{what}: {why}; choose another place.</translation>
    </message>
    <message>
        <source>{file} est une archive : importez-la d’abord dans la bibliothèque.</source>
        <translation>{file} is an archive: import it into the library first.</translation>
    </message>
    <message>
        <source>L’export vers {file} n’est pas possible : donnez un nom qui finit par .pdf, .csv, .xlsx, .ics ou .zip, ou un dossier.</source>
        <translation>Cannot export to {file}: give a name that ends with .pdf, .csv, .xlsx, .ics or .zip, or a folder.</translation>
    </message>
    <message>
        <source>Le recueil des règles s’enregistre dans un fichier .html ou .pdf : choisissez un autre nom.</source>
        <translation>The rule book is saved in an .html or .pdf file: choose another name.</translation>
    </message>
    <message>
        <source>{file} est un seul fichier : pour plusieurs déclarations, donnez un dossier.</source>
        <translation>{file} is a single file: for several declarations, give a folder.</translation>
    </message>
    <message>
        <source>le disque est plein</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>votre espace disque est plein</source>
        <translation>your disk space is full</translation>
    </message>
    <message>
        <source>l’accès est refusé</source>
        <translation>access is denied</translation>
    </message>
    <message>
        <source>le disque est en lecture seule</source>
        <translation>the disk is read only</translation>
    </message>
    <message>
        <source>le disque ne répond pas</source>
        <translation>the disk does not answer</translation>
    </message>
    <message>
        <source>le dossier n’existe pas</source>
        <translation>the folder does not exist</translation>
    </message>
    <message>
        <source>c’est un dossier</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>un fichier porte déjà ce nom</source>
        <translation>a file already has this name</translation>
    </message>
    <message>
        <source>le fichier est ouvert dans un autre logiciel</source>
        <translation>the file is open in another program</translation>
    </message>
    <message>
        <source>un autre programme s’en sert</source>
        <translation>another program is using it</translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>ce n’est pas un fichier ordinaire</source>
        <translation>it is not an ordinary file</translation>
    </message>
    <message>
        <source>ce système ne sait pas écrire toutes les lettres de ce nom</source>
        <translation>this system cannot write every letter of this name</translation>
    </message>
    <message>
        <source>le disque n’a pas tout écrit</source>
        <translation>the disk did not write everything</translation>
    </message>
    <message>
        <source>ce qui est relu n’est pas ce qui a été écrit</source>
        <translation>what is read back is not what was written</translation>
    </message>
    <message>
        <source>ce qui serait écrit ne pourrait pas être relu</source>
        <translation>what would be written could not be read back</translation>
    </message>
    <message>
        <source>le système l’a refusé</source>
        <translation>the system refused</translation>
    </message>
    <message>
        <source>le texte n’est pas du JSON, ligne {line}, colonne {column}</source>
        <translation>the text is not JSON, line {line}, column {column}</translation>
    </message>
    <message>
        <source>la clé {key} est écrite deux fois</source>
        <translation>the key {key} is written twice</translation>
    </message>
    <message>
        <source>il est vide</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>il est trop gros</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>ce n’est pas du texte en UTF-8</source>
        <translation>it is not text in UTF-8</translation>
    </message>
    <message>
        <source>un nombre n’en est pas un</source>
        <translation>a number is not one</translation>
    </message>
    <message>
        <source>un nombre est démesuré</source>
        <translation>a number is excessive</translation>
    </message>
    <message>
        <source>il est imbriqué sans fin</source>
        <translation>it is nested without end</translation>
    </message>
    <message>
        <source>un caractère est incomplet</source>
        <translation>a character is incomplete</translation>
    </message>
    <message>
        <source>ce n’est pas un objet JSON</source>
        <translation>it is not a JSON object</translation>
    </message>
    <message>
        <source>son contenu a été modifié hors de l’application</source>
        <translation>its content was changed outside the application</translation>
    </message>
    <message>
        <source>son contenu n’est pas celui d’un dossier</source>
        <translation>its content is not that of a declaration</translation>
    </message>
    <message>
        <source>{file} est vide : choisissez-en un autre.</source>
        <translation>{file} is empty: choose another one.</translation>
    </message>
    <message>
        <source>{size} Mo : la limite est de 20 Mo.</source>
        <translation>{size} MB: the limit is 20 MB.</translation>
    </message>
    <message>
        <source>{file} est incomplet : enregistrez-le de nouveau, puis ajoutez-le.</source>
        <translation>{file} is incomplete: save it again, then add it.</translation>
    </message>
    <message>
        <source>{file} est un programme, quel que soit son nom : il n’est pas ajouté.</source>
        <translation>{file} is a program, whatever its name: it is not added.</translation>
    </message>
    <message>
        <source>{file} est un document de bureautique ou une archive : enregistrez-le en PDF, puis ajoutez-le.</source>
        <translation>{file} is an office document or an archive: save it as PDF, then add it.</translation>
    </message>
    <message>
        <source>{file} cache un autre fichier et n’est pas ajouté : demandez-en une version simple.</source>
        <translation>{file} hides another file and is not added: ask for a plain version.</translation>
    </message>
    <message>
        <source>Le nom de ce fichier ressemble à un numéro de patient : renommez-le, puis ajoutez-le.</source>
        <translation>The name of this file looks like a patient’s number: rename it, then add it.</translation>
    </message>
    <message>
        <source>{file} n’est ni un PDF, ni un PNG, ni un JPEG : enregistrez-le en PDF, puis ajoutez-le.</source>
        <translation>{file} is neither a PDF, nor a PNG, nor a JPEG: save it as PDF, then add it.</translation>
    </message>
    <message>
        <source>Quarantaine : {file} contient {what} et n’est pas ajouté ; imprimez-le en PDF, puis ajoutez cette copie.</source>
        <translation>Quarantine: {file} contains {what} and is not added; print it to PDF, then add that copy.</translation>
    </message>
    <message>
        <source>un script</source>
        <translation>a script</translation>
    </message>
    <message>
        <source>une commande qui lance un programme</source>
        <translation>a command that starts a program</translation>
    </message>
    <message>
        <source>un autre fichier</source>
        <translation>another file</translation>
    </message>
    <message>
        <source>une protection qui empêche de le vérifier</source>
        <translation>a protection that prevents checking it</translation>
    </message>
    <message>
        <source>une partie impossible à vérifier</source>
        <translation>a part that cannot be checked</translation>
    </message>
    <message>
        <source>Justificatifs n’est pas un vrai dossier mais un lien ou un fichier : rien n’y est écrit, remplacez-le par un dossier.</source>
        <translation>Justificatifs is not a real folder but a link or a file: nothing is written there; replace it with a folder.</translation>
    </message>
    <message>
        <source>Pièce introuvable.</source>
        <translation>Document not found.</translation>
    </message>
    <message>
        <source>Pièce introuvable : {name}.</source>
        <translation>Document not found: {name}.</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>son ajout</source>
        <translation>it was added</translation>
    </message>
    <message>
        <source>{file} a été modifié depuis {since} : vérifiez d’où il vient avant de l’ouvrir.</source>
        <translation>{file} has been changed since {since}: check where it comes from before opening it.</translation>
    </message>
    <message>
        <source>{file} n’a pas d’aperçu ici : utilisez {button}.</source>
        <translation>{file} has no preview here: use {button}.</translation>
    </message>
    <message>
        <source>Ce pack est fait pour une autre déclaration ({campaign}) : demandez celui de la vôtre.</source>
        <translation>This pack is made for another declaration ({campaign}): ask for the one for yours.</translation>
    </message>
    <message>
        <source>Ce pack vient d’une version plus récente de l’application : mettez-la à jour.</source>
        <translation>This pack comes from a later version of the application: update it.</translation>
    </message>
    <message>
        <source>Un texte de ce pack ressemble à un numéro de patient : rien n’est importé.</source>
        <translation>A text in this pack looks like a patient’s number: nothing is imported.</translation>
    </message>
    <message>
        <source>Ce pack ne contient ni preuve ni texte : demandez-en un autre.</source>
        <translation>This pack holds neither proof nor text: ask for another one.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un pack tel que l’application les fait : rien n’est importé.</source>
        <translation>This file is not a pack as the application makes them: nothing is imported.</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>RPPS</source>
        <translation>RPPS</translation>
    </message>
    <message>
        <source>Points acquis</source>
        <translation>Points earned</translation>
    </message>
    <message>
        <source>Points en attente</source>
        <translation>Points pending</translation>
    </message>
    <message>
        <source>Points encore possibles</source>
        <translation>Points still possible</translation>
    </message>
    <message>
        <source>Points hors d’atteinte</source>
        <translation>Points out of reach</translation>
    </message>
    <message>
        <source>Points non répartis</source>
        <translation>Points unallocated</translation>
    </message>
    <message>
        <source>Points au maximum</source>
        <translation>Maximum points</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Volet</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Précisions</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Numérateur</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Dénominateur</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Taux (%)</source>
        <translation>Rate (%)</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Euros acquis</source>
        <translation>Euros earned</translation>
    </message>
    <message>
        <source>Euros encore possibles</source>
        <translation>Euros still possible</translation>
    </message>
    <message>
        <source>Actes manquants</source>
        <translation>Acts missing</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Pièces (n°)</source>
        <translation>Documents (no.)</translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation>Situation on</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Euros en attente</source>
        <translation>Euros pending</translation>
    </message>
    <message>
        <source>Euros hors d’atteinte</source>
        <translation>Euros out of reach</translation>
    </message>
    <message>
        <source>Euros au maximum</source>
        <translation>Maximum euros</translation>
    </message>
    <message>
        <source>VSM (euros)</source>
        <translation>VSM (euros)</translation>
    </message>
    <message>
        <source>Assistant médical (euros)</source>
        <translation>Medical assistant (euros)</translation>
    </message>
    <message>
        <source>Reçu (euros)</source>
        <translation>Received (euros)</translation>
    </message>
    <message>
        <source>Écart reçu − acquis (euros)</source>
        <translation>Difference received − earned (euros)</translation>
    </message>
    <message>
        <source>Nombre de pièces</source>
        <translation>Number of documents</translation>
    </message>
    <message>
        <source>Relu le</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>rempli</source>
        <translation>met</translation>
    </message>
    <message>
        <source>non rempli</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>to complete</translation>
    </message>
    <message>
        <source>{title} : {told}</source>
        <translation>{title}: {told}</translation>
    </message>
    <message>
        <source>manquent</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>manque</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>{title} : {told} ({count} {lack})</source>
        <translation>{title}: {told} ({count} {lack})</translation>
    </message>
    <message>
        <source>Forfait structure : tableau des déclarations</source>
        <translation>Forfait structure: table of declarations</translation>
    </message>
    <message>
        <source>Fin de la période de référence</source>
        <translation>End of the reference period</translation>
    </message>
    <message>
        <source>Fin de la période {what} de {line}</source>
        <translation>End of the period {what} of {line}</translation>
    </message>
    <message>
        <source>Dernier jour pour {line}</source>
        <translation>Last day for {line}</translation>
    </message>
    <message>
        <source>Nouvelle échéance de {line}</source>
        <translation>New deadline of {line}</translation>
    </message>
    <message>
        <source>Ouverture de la saisie sur amelipro</source>
        <translation>Entry opens on amelipro</translation>
    </message>
    <message>
        <source>Fin de la saisie sur amelipro</source>
        <translation>Entry ends on amelipro</translation>
    </message>
    <message>
        <source>Dernier jour pour déposer les VSM</source>
        <translation>Last day to file the VSM</translation>
    </message>
    <message>
        <source>Versement attendu</source>
        <translation>Payment expected</translation>
    </message>
    <message>
        <source>date non publiée</source>
        <translation>date not published</translation>
    </message>
    <message>
        <source>Date déplacée : auparavant le {day}.</source>
        <translation>Date moved: previously {day}.</translation>
    </message>
    <message>
        <source>Concerne : {lines}.</source>
        <translation>Concerns: {lines}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{label} : {titles}</source>
        <translation>{label}: {titles}</translation>
    </message>
    <message>
        <source>Date lue dans un texte officiel.</source>
        <translation>Date read in an official text.</translation>
    </message>
    <message>
        <source>Date donnée par plusieurs sources qui s’accordent.</source>
        <translation>Date given by several sources that agree.</translation>
    </message>
    <message>
        <source>Date donnée par une seule source : à vérifier.</source>
        <translation>Date given by a single source: to be checked.</translation>
    </message>
    <message>
        <source>Date déduite, non publiée : à vérifier.</source>
        <translation>Date inferred, not published: to be checked.</translation>
    </message>
    <message>
        <source>{campaign} : {what}</source>
        <translation>{campaign}: {what}</translation>
    </message>
    <message>
        <source>{text} ({name})</source>
        <translation>{text} ({name})</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>dans {days}</source>
        <translation>in {days}</translation>
    </message>
    <message>
        <source>{event} : {when}</source>
        <translation>{event}: {when}</translation>
    </message>
    <message>
        <source>{title} : liasse de pièces</source>
        <translation>{title}: bundle of documents</translation>
    </message>
    <message>
        <source>Liste des pièces</source>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>Aucune pièce n’est enregistrée dans cette déclaration.</source>
        <translation>No document is recorded in this declaration.</translation>
    </message>
    <message>
        <source>pièces jointes</source>
        <translation>documents attached</translation>
    </message>
    <message>
        <source>pièce jointe</source>
        <translation>document attached</translation>
    </message>
    <message>
        <source>{joined} {noun} sur {total}. Le récapitulatif suit cette liste, puis les pièces dans l’ordre de leur numéro.</source>
        <translation>{joined} {noun} of {total}. The summary follows this list, then the documents in the order of their number.</translation>
    </message>
    <message>
        <source>Chaque page de pièce est reproduite sous un bandeau qui porte son numéro ; les liens, les formulaires actifs et les fichiers inclus ne sont pas repris. L’empreinte est le SHA-256 du fichier d’origine.</source>
        <translation>Each page of a document is reproduced under a banner with its number; links, active forms and embedded files are not kept. The fingerprint is the SHA-256 of the original file.</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sert à</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page de la liasse</source>
        <translation>Page of the bundle</translation>
    </message>
    <message>
        <source>Pièce {number} : {name}</source>
        <translation>Document {number}: {name}</translation>
    </message>
    <message>
        <source>Pièce {number}, page {page}/{pages}</source>
        <translation>Document {number}, page {page}/{pages}</translation>
    </message>
    <message>
        <source>Pièce {number}, page {page} sur {pages} : {name}</source>
        <translation>Exhibit {number}, page {page} of {pages}: {name}</translation>
    </message>
    <message>
        <source>non jointe : {why}</source>
        <translation>not attached: {why}</translation>
    </message>
    <message>
        <source>elle n’est pas numérisée</source>
        <translation>it is not scanned</translation>
    </message>
    <message>
        <source>le fichier est introuvable</source>
        <translation>the file cannot be found</translation>
    </message>
    <message>
        <source>le fichier a changé depuis son ajout</source>
        <translation>the file has changed since it was added</translation>
    </message>
    <message>
        <source>le fichier ne peut pas être lu</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>le fichier est vide</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>le fichier est incomplet</source>
        <translation>the file is incomplete</translation>
    </message>
    <message>
        <source>c’est un programme</source>
        <translation>it is a program</translation>
    </message>
    <message>
        <source>c’est un document bureautique ou une archive</source>
        <translation>it is an office document or an archive</translation>
    </message>
    <message>
        <source>un autre fichier s’y cache</source>
        <translation>another file is hidden in it</translation>
    </message>
    <message>
        <source>ce n’est ni un PDF, ni une image PNG ou JPEG</source>
        <translation>it is neither a PDF nor a PNG or JPEG image</translation>
    </message>
    <message>
        <source>ce PDF contient un programme</source>
        <translation>this PDF contains a program</translation>
    </message>
    <message>
        <source>ce PDF lance un autre programme</source>
        <translation>this PDF starts another program</translation>
    </message>
    <message>
        <source>ce PDF contient un autre fichier</source>
        <translation>this PDF contains another file</translation>
    </message>
    <message>
        <source>ce PDF ne peut pas être vérifié</source>
        <translation>this PDF cannot be checked</translation>
    </message>
    <message>
        <source>ce PDF est protégé par un mot de passe</source>
        <translation>this PDF is protected by a password</translation>
    </message>
    <message>
        <source>le fichier est abîmé</source>
        <translation>the file is damaged</translation>
    </message>
    <message>
        <source>le fichier est trop gros</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>ce PDF a trop de pages</source>
        <translation>this PDF has too many pages</translation>
    </message>
    <message>
        <source>la liasse serait trop grosse</source>
        <translation>the bundle would be too large</translation>
    </message>
    <message>
        <source>le fichier ne peut pas être repris</source>
        <translation>the file cannot be included</translation>
    </message>
    <message>
        <source>{title} — {name}</source>
        <translation>{title} — {name}</translation>
    </message>
    <message>
        <source>Archive complète d’une déclaration, situation au {day}.</source>
        <translation>Complete archive of a declaration, situation on {day}.</translation>
    </message>
    <message>
        <source>dossier.forfait : les réponses, en JSON (texte UTF-8).</source>
        <translation>dossier.forfait: the answers, in JSON (UTF-8 text).</translation>
    </message>
    <message>
        <source>bareme.toml : les règles avec lesquelles elles sont évaluées, en TOML (texte UTF-8).</source>
        <translation>bareme.toml: the rules with which they are assessed, in TOML (UTF-8 text).</translation>
    </message>
    <message>
        <source>Justificatifs/ : les pièces, telles qu’elles ont été jointes.</source>
        <translation>Justificatifs/: the documents, as they were attached.</translation>
    </message>
    <message>
        <source>Le fichier .pdf : le récapitulatif, à lire ou à imprimer.</source>
        <translation>The .pdf file: the summary, to read or to print.</translation>
    </message>
    <message>
        <source>Ces fichiers se lisent sans l’application. Pour retrouver la déclaration dans l’application :</source>
        <translation>These files can be read without the application. To find the declaration in the application:</translation>
    </message>
    <message>
        <source>menu Fichier, Importer une archive.</source>
        <translation>menu File, Import an archive.</translation>
    </message>
    <message>
        <source>Pièce modifiée depuis son ajout : {name} (l’archive contient le fichier d’aujourd’hui).</source>
        <translation>Document changed since it was added: {name} (the archive holds the file as it is today).</translation>
    </message>
    <message>
        <source>Pièce absente de l’archive : {name} ({why}).</source>
        <translation>Document absent from the archive: {name} ({why}).</translation>
    </message>
    <message>
        <source>Pièce absente de la liasse : {name} ({why}).</source>
        <translation>Document absent from the bundle: {name} ({why}).</translation>
    </message>
    <message>
        <source>autre pièce</source>
        <translation>other document</translation>
    </message>
    <message>
        <source>autres pièces</source>
        <translation>other documents</translation>
    </message>
    <message>
        <source>le manifeste de l’archive</source>
        <translation>the manifest of the archive</translation>
    </message>
    <message>
        <source>la liste de la liasse</source>
        <translation>the list of the bundle</translation>
    </message>
    <message>
        <source>De même pour {others} : voir {where}.</source>
        <translation>The same for {others}: see {where}.</translation>
    </message>
    <message>
        <source>Empreintes SHA-256 des fichiers (à vérifier avec sha256sum, shasum ou certutil) :</source>
        <translation>SHA-256 fingerprints of the files (to check with sha256sum, shasum or certutil):</translation>
    </message>
    <message>
        <source>{stem}_archive</source>
        <translation>{stem}_archive</translation>
    </message>
    <message>
        <source>{stem}_liasse</source>
        <translation>{stem}_bundle</translation>
    </message>
    <message>
        <source>{gate} complet : {amount} acquis, {opened}.</source>
        <translation>{gate} complete: {amount} earned, {opened}.</translation>
    </message>
    <message>
        <source>le {volet} est ouvert</source>
        <translation>the {volet} is open</translation>
    </message>
    <message>
        <source>les options sont ouvertes</source>
        <translation>the options are open</translation>
    </message>
    <message>
        <source>la suite est ouverte</source>
        <translation>the rest is open</translation>
    </message>
    <message>
        <source>{missing} En attente : {amount}.</source>
        <translation>{missing} Pending: {amount}.</translation>
    </message>
    <message>
        <source>Il manque {missing} conditions sur {needed}.</source>
        <translation>{missing} of {needed} conditions missing.</translation>
    </message>
    <message>
        <source>Il manque {missing} condition sur {needed}.</source>
        <translation>{missing} of {needed} conditions missing.</translation>
    </message>
    <message>
        <source>La plus rapide à régler : {what}.</source>
        <translation>The quickest to settle: {what}.</translation>
    </message>
    <message>
        <source>La plus rapide à régler : {what}, {how}.</source>
        <translation>The quickest to settle: {what}, {how}.</translation>
    </message>
    <message>
        <source>Répondez aux {needed} conditions.</source>
        <translation>Answer the {needed} conditions.</translation>
    </message>
    <message>
        <source>Répondez à la condition.</source>
        <translation>Answer the condition.</translation>
    </message>
    <message>
        <source>{text} Comptez {minutes}.</source>
        <translation>{text} Allow {minutes}.</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{gate} non rempli : avec un “non”, le montant estimé est de 0 €. Voyez ce qui peut encore être corrigé.</source>
        <translation>{gate} not met: with a “no”, the estimated amount is €0. See what can still be corrected.</translation>
    </message>
    <message>
        <source>{gate} non rempli : une condition n’est pas atteinte, le montant estimé est de 0 €. Voyez ce qui peut encore être corrigé.</source>
        <translation>{gate} not met: a condition is not met, the estimated amount is €0. See what can still be corrected.</translation>
    </message>
    <message>
        <source>{gate} non rempli : le montant estimé est de 0 €.</source>
        <translation>{gate} not met: the estimated amount is €0.</translation>
    </message>
    <message>
        <source>La période est close. Notez-le pour l’an prochain.</source>
        <translation>The period is over. Note it for next year.</translation>
    </message>
    <message>
        <source>{gate} complet</source>
        <translation>{gate} complete</translation>
    </message>
    <message>
        <source>{gate} non rempli</source>
        <translation>{gate} not met</translation>
    </message>
    <message>
        <source>{gate} : il manque {missing} conditions</source>
        <translation>{gate}: {missing} conditions missing</translation>
    </message>
    <message>
        <source>{gate} : il manque {missing} condition</source>
        <translation>{gate}: {missing} condition missing</translation>
    </message>
    <message>
        <source>En attente : {amount}, comptés dès que {gate} est rempli.</source>
        <translation>Pending: {amount}, counted as soon as {gate} is met.</translation>
    </message>
    <message>
        <source>{gate} ne peut plus être rempli : rien n’est versé.</source>
        <translation>{gate} can no longer be met: nothing is paid.</translation>
    </message>
    <message>
        <source>le {gate}</source>
        <translation>the {gate}</translation>
    </message>
    <message>
        <source>Il faut remplir {needed} conditions sur {total}. En dessous, rien n’est versé.</source>
        <translation>{needed} conditions of {total} must be met. Below that, nothing is paid.</translation>
    </message>
    <message>
        <source>Il faut remplir la condition. Sinon, rien n’est versé.</source>
        <translation>The condition must be met. Otherwise nothing is paid.</translation>
    </message>
    <message>
        <source>Il faut remplir les {needed} conditions. S’il en manque une, rien n’est versé.</source>
        <translation>The {needed} conditions must be met. If one is missing, nothing is paid.</translation>
    </message>
    <message>
        <source>Le justificatif du logiciel est l’oubli le plus souvent cité. Joignez-le ici, puis transmettez-le à votre caisse.</source>
        <translation>The software certificate is the omission most often mentioned. Attach it here, then send it to your fund.</translation>
    </message>
    <message>
        <source>Comment faire</source>
        <translation>How to do it</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Ne compte pas</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>À ne pas confondre</source>
        <translation>Not to be confused</translation>
    </message>
    <message>
        <source>Preuves utiles</source>
        <translation>Useful proof</translation>
    </message>
    <message>
        <source>Calcul officiel</source>
        <translation>Official calculation</translation>
    </message>
    <message>
        <source>Exemples cités, sans recommandation</source>
        <translation>Examples mentioned, without recommendation</translation>
    </message>
    <message>
        <source>Où : {place}</source>
        <translation>Where: {place}</translation>
    </message>
    <message>
        <source>Le montant définitif est calculé par l’Assurance Maladie.</source>
        <translation>The final amount is calculated by the Assurance Maladie.</translation>
    </message>
    <message>
        <source>À partir de {count} : {points}</source>
        <translation>From {count}: {points}</translation>
    </message>
    <message>
        <source>texte officiel</source>
        <translation>official text</translation>
    </message>
    <message>
        <source>sources concordantes</source>
        <translation>sources that agree</translation>
    </message>
    <message>
        <source>une seule source</source>
        <translation>a single source</translation>
    </message>
    <message>
        <source>déduit, non publié</source>
        <translation>inferred, not published</translation>
    </message>
    <message>
        <source>{value} (au lieu de {former})</source>
        <translation>{value} (instead of {former})</translation>
    </message>
    <message>
        <source>{label} : {value}, {confidence}, vérifié le {day}.</source>
        <translation>{label}: {value}, {confidence}, checked on {day}.</translation>
    </message>
    <message>
        <source>{day} : {what}, {before} → {after}. {why}</source>
        <translation>{day}: {what}, {before} → {after}. {why}</translation>
    </message>
    <message>
        <source>{source} : {address}</source>
        <translation>{source}: {address}</translation>
    </message>
    <message>
        <source>Médecin sans nom</source>
        <translation>Unnamed doctor</translation>
    </message>
    <message>
        <source>{programme} {year}</source>
        <translation>{programme} {year}</translation>
    </message>
    <message>
        <source>Donum</source>
        <translation>Donum</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>{year} — {programme}</source>
        <translation>{year} — {programme}</translation>
    </message>
    <message>
        <source>{choice}, barème importé</source>
        <translation>{choice}, imported rules</translation>
    </message>
    <message>
        <source>à relire</source>
        <translation>to review</translation>
    </message>
    <message>
        <source>relue</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>recopiée</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>archivée</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>{answered} sur {asked}</source>
        <translation>{answered} of {asked}</translation>
    </message>
    <message>
        <source>étapes</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>étape</source>
        <translation>step</translation>
    </message>
    <message>
        <source>{answered} {word} sur {asked}</source>
        <translation>{answered} {word} of {asked}</translation>
    </message>
    <message>
        <source>{day}, aujourd’hui</source>
        <translation>{day}, today</translation>
    </message>
    <message>
        <source>{day}, {days}</source>
        <translation>{day}, {days}</translation>
    </message>
    <message>
        <source>échéance {when}</source>
        <translation>deadline {when}</translation>
    </message>
    <message>
        <source>versée</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>close</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>non publiée</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>{physician}, {year}, {progress}, acquis estimé {acquired}, {deadline}</source>
        <translation>{physician}, {year}, {progress}, estimated earned {acquired}, {deadline}</translation>
    </message>
    <message>
        <source>Fichier illisible. Restaurez-le depuis une copie de sécurité.</source>
        <translation>File cannot be read. Restore it from a backup copy.</translation>
    </message>
    <message>
        <source>Fichier illisible. Une copie du {when} est disponible.</source>
        <translation>File cannot be read. A copy of {when} is available.</translation>
    </message>
    <message>
        <source>Prochaine échéance : {day}, {what}.</source>
        <translation>Next deadline: {day}, {what}.</translation>
    </message>
    <message>
        <source>fin de la période des taux</source>
        <translation>end of the period of the rates</translation>
    </message>
    <message>
        <source>ouverture de la saisie sur amelipro</source>
        <translation>entry opens on amelipro</translation>
    </message>
    <message>
        <source>fin de la saisie sur amelipro</source>
        <translation>entry ends on amelipro</translation>
    </message>
    <message>
        <source>Aucune déclaration ne correspond à “{search}”.</source>
        <translation>No declaration matches “{search}”.</translation>
    </message>
    <message>
        <source>Aucune déclaration pour l’instant</source>
        <translation>No declaration yet</translation>
    </message>
    <message>
        <source>Créez la première : nous vous guidons étape par étape.</source>
        <translation>Create the first one: we guide you step by step.</translation>
    </message>
    <message>
        <source>Dates de saisie non publiées.</source>
        <translation>Entry dates not published.</translation>
    </message>
    <message>
        <source>Saisie close depuis le {closes}.</source>
        <translation>Entry closed since {closes}.</translation>
    </message>
    <message>
        <source>Saisie jusqu’au {closes}, ouverture non publiée.</source>
        <translation>Entry until {closes}, opening not published.</translation>
    </message>
    <message>
        <source>Saisie à partir du {opens}, fin non publiée.</source>
        <translation>Entry from {opens}, end not published.</translation>
    </message>
    <message>
        <source>Saisie du {opens} au {closes}.</source>
        <translation>Entry from {opens} to {closes}.</translation>
    </message>
    <message>
        <source>Saisie ouverte jusqu’au {closes}, {when}.</source>
        <translation>Entry open until {closes}, {when}.</translation>
    </message>
    <message>
        <source>Règles provisoires. {note}</source>
        <translation>Provisional rules. {note}</translation>
    </message>
    <message>
        <source>Barème importé. {note}</source>
        <translation>Imported rules. {note}</translation>
    </message>
    <message>
        <source>{kept} rubriques sur {total} vous concernent.</source>
        <translation>{kept} of {total} items concern you.</translation>
    </message>
    <message>
        <source>{kept} rubrique sur {total} vous concerne.</source>
        <translation>{kept} of {total} items concerns you.</translation>
    </message>
    <message>
        <source>Choisissez votre spécialité pour voir vos indicateurs.</source>
        <translation>Choose your specialty to see your indicators.</translation>
    </message>
    <message>
        <source>Première année : vos taux portent sur quelques mois. Aucun prorata n’est appliqué tant que sa règle n’est pas connue.</source>
        <translation>First year: your rates cover a few months. No pro rata is applied as long as its rule is not known.</translation>
    </message>
    <message>
        <source>Une déclaration {year} existe déjà pour {name}.</source>
        <translation>A {year} declaration already exists for {name}.</translation>
    </message>
    <message>
        <source>Le numéro RPPS compte 11 chiffres : il en manque {gap}.</source>
        <translation>The RPPS number has 11 digits: {gap} missing.</translation>
    </message>
    <message>
        <source>Le numéro RPPS compte 11 chiffres : il y en a {gap} de trop.</source>
        <translation>The RPPS number has 11 digits: {gap} too many.</translation>
    </message>
    <message>
        <source>Le numéro RPPS ne contient que des chiffres.</source>
        <translation>The RPPS number contains only digits.</translation>
    </message>
    <message>
        <source>La clé du numéro RPPS ne correspond pas : vérifiez-le.</source>
        <translation>The key of the RPPS number does not match: check it.</translation>
    </message>
    <message>
        <source>L’adresse apparaîtra ici.</source>
        <translation>The address will appear here.</translation>
    </message>
    <message>
        <source>Clé vérifiée</source>
        <translation>Key verified</translation>
    </message>
    <message>
        <source>La clé ne correspond pas : une faute de frappe est probable.</source>
        <translation>The key does not match: a typing error is likely.</translation>
    </message>
    <message>
        <source>Le matricule ne contient que des chiffres, sauf 2A ou 2B en Corse.</source>
        <translation>The identifier contains only digits, except 2A or 2B in Corsica.</translation>
    </message>
    <message>
        <source>Un matricule commence par 1, 2, 7 ou 8. Vérifiez le premier chiffre.</source>
        <translation>An identifier begins with 1, 2, 7 or 8. Check the first digit.</translation>
    </message>
    <message>
        <source>Le mois de naissance (4e et 5e chiffres) n’existe pas. Vérifiez-le.</source>
        <translation>The month of birth (4th and 5th digits) does not exist. Check it.</translation>
    </message>
    <message>
        <source>Numéro provisoire : vérifiez qu’il s’agit du matricule INS.</source>
        <translation>Provisional number: check that it is the INS identifier.</translation>
    </message>
    <message>
        <source>Corse : la lettre est gardée dans l’adresse. Vérifiez-la dans votre messagerie.</source>
        <translation>Corsica: the letter is kept in the address. Check it in your messaging software.</translation>
    </message>
    <message>
        <source>Sans sa clé, ce matricule deviendrait {number}. Vérifiez-la sur la carte.</source>
        <translation>Without its key, this identifier would become {number}. Check it on the card.</translation>
    </message>
    <message>
        <source>Adresse : {address}</source>
        <translation>Address: {address}</translation>
    </message>
    <message>
        <source>Copier l’adresse</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Copier quand même</source>
        <translation>Copy anyway</translation>
    </message>
    <message>
        <source>Adresse copiée. Le presse-papiers sera vidé dans 60 secondes.</source>
        <translation>Address copied. The clipboard will be cleared in 60 seconds.</translation>
    </message>
    <message>
        <source>Le matricule</source>
        <translation>The identifier</translation>
    </message>
    <message>
        <source>L’application a la copie exacte de ces règles ; ce qui est à leur place sera gardé dans Sauvegardes.</source>
        <translation>The application has the exact copy of these rules; what is in their place will be kept in Sauvegardes.</translation>
    </message>
    <message>
        <source>L’application n’a pas la copie exacte de ces règles. Vos réponses sont intactes.</source>
        <translation>The application does not have the exact copy of these rules. Your answers are intact.</translation>
    </message>
    <message>
        <source>Remettre les règles d’origine</source>
        <translation>Put the original rules back</translation>
    </message>
    <message>
        <source>Voir avec les règles de l’application…</source>
        <translation>See with the application’s rules…</translation>
    </message>
    <message>
        <source>Voir mes réponses…</source>
        <translation>See my answers…</translation>
    </message>
    <message>
        <source>Règles {year} de l’application</source>
        <translation>The application’s {year} rules</translation>
    </message>
    <message>
        <source>Avec ces règles, mises à jour le {day} : {points} acquis.</source>
        <translation>With these rules, updated on {day}: {points} earned.</translation>
    </message>
    <message>
        <source>Les règles d’origine sont perdues : ce qui les distingue de celles-ci ne peut pas être montré. Relisez chaque page avant de déclarer. La déclaration telle qu’elle est reste dans Sauvegardes.</source>
        <translation>The original rules are lost: how they differ from these cannot be shown. Read each page again before declaring. The declaration as it is stays in Sauvegardes.</translation>
    </message>
    <message>
        <source>Réponses retirées : {names}.</source>
        <translation>Answers removed: {names}.</translation>
    </message>
    <message>
        <source>La préparation et la relecture déjà notées seront à refaire.</source>
        <translation>The preparation and the review already noted will have to be done again.</translation>
    </message>
    <message>
        <source>Utiliser ces règles</source>
        <translation>Use these rules</translation>
    </message>
    <message>
        <source>Règles d’origine perdues, remplacées le {day} par celles de l’application.</source>
        <translation>Original rules lost, replaced on {day} by the application’s.</translation>
    </message>
    <message>
        <source>Réponses de la déclaration</source>
        <translation>Answers of the declaration</translation>
    </message>
    <message>
        <source>{name}, {campaign}.</source>
        <translation>{name}, {campaign}.</translation>
    </message>
    <message>
        <source>Sans ses règles, la déclaration n’est ni calculée ni modifiée.</source>
        <translation>Without its rules, the declaration is neither computed nor changed.</translation>
    </message>
    <message>
        <source>Aucune réponse.</source>
        <translation>No answer.</translation>
    </message>
    <message>
        <source>Enregistrer la liste…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <source>Réponses.txt</source>
        <translation>Answers.txt</translation>
    </message>
    <message>
        <source>Texte (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Liste des réponses enregistrée.</source>
        <translation>List of answers saved.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Don’t know</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Note : {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Note générale</source>
        <translation>General note</translation>
    </message>
    <message>
        <source>Modèle de message…</source>
        <translation>Message template…</translation>
    </message>
    <message>
        <source>Modèles de message</source>
        <translation>Message templates</translation>
    </message>
    <message>
        <source>À coller dans votre messagerie sécurisée MSSanté, puis à compléter. Aucun de ces textes ne contient de donnée de patient.</source>
        <translation>To paste into your MSSanté secure messaging, then complete. None of these texts contains patient data.</translation>
    </message>
    <message>
        <source>Copier le modèle : {title}</source>
        <translation>Copy the template: {title}</translation>
    </message>
    <message>
        <source>Modèle copié : {title}.</source>
        <translation>Template copied: {title}.</translation>
    </message>
    <message>
        <source>Ce message ne remplace pas un appel en cas d’urgence : composez le 15.</source>
        <translation>This message does not replace a call in an emergency: dial 15.</translation>
    </message>
    <message>
        <source>Résultat disponible</source>
        <translation>Result available</translation>
    </message>
    <message>
        <source>Bonjour,

Vos résultats sont arrivés au cabinet. Vous pouvez les consulter dans Mon espace santé. Ils ne demandent pas de rendez-vous avant la date prévue.

{signed}

Cordialement</source>
        <translation>Hello,

Your results have reached the practice. You can see them in Mon espace santé. They do not call for an appointment before the planned date.

{signed}

Kind regards</translation>
    </message>
    <message>
        <source>Préparation de consultation</source>
        <translation>Preparing an appointment</translation>
    </message>
    <message>
        <source>Bonjour,

Pour préparer notre prochaine consultation, merci d’apporter vos ordonnances en cours, vos derniers résultats et la liste de vos questions.

{signed}

Cordialement</source>
        <translation>Hello,

To prepare our next appointment, please bring your current prescriptions, your latest results and the list of your questions.

{signed}

Kind regards</translation>
    </message>
    <message>
        <source>Rappel</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Bonjour,

Le suivi dont nous avions parlé est à prévoir prochainement. Merci de prendre rendez-vous auprès du cabinet.

{signed}

Cordialement</source>
        <translation>Hello,

The follow-up that we discussed is due soon. Please make an appointment with the practice.

{signed}

Kind regards</translation>
    </message>
    <message>
        <source>J’ai essayé avec un premier patient</source>
        <translation>I tried it with a first patient</translation>
    </message>
    <message>
        <source>Messagerie essayée avec un premier patient.</source>
        <translation>Messaging tried with a first patient.</translation>
    </message>
    <message>
        <source>{minutes} min par patient</source>
        <translation>{minutes} min per patient</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} h {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes}, {patients} : {time}</source>
        <translation>{minutes}, {patients}: {time}</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>Fait le {day}, en {time}.</source>
        <translation>Done on {day}, in {time}.</translation>
    </message>
    <message>
        <source>Fait le {day}.</source>
        <translation>Done on {day}.</translation>
    </message>
    <message>
        <source>Déjà mesuré : {time}.</source>
        <translation>Measured so far: {time}.</translation>
    </message>
    <message>
        <source>Indiquez le nombre de patients pour voir le temps qui reste.</source>
        <translation>Enter the number of patients to see the time left.</translation>
    </message>
    <message>
        <source>Reste environ {time}, sans l’étape dont les patients ne sont pas comptés.</source>
        <translation>About {time} left, without the step whose patients are not counted.</translation>
    </message>
    <message>
        <source>Reste environ {time}.</source>
        <translation>About {time} left.</translation>
    </message>
    <message>
        <source>Toutes les étapes sont faites.</source>
        <translation>All the steps are done.</translation>
    </message>
    <message>
        <source>{text} : environ {time}.</source>
        <translation>{text}: about {time}.</translation>
    </message>
    <message>
        <source>Étape {number}, minutes par patient</source>
        <translation>Step {number}, minutes per patient</translation>
    </message>
    <message>
        <source>Étape {number}, minutes</source>
        <translation>Step {number}, minutes</translation>
    </message>
    <message>
        <source>Saisissez un nombre de minutes entre 0 et 600, par exemple 1,5.</source>
        <translation>Enter a number of minutes between 0 and 600, for example 1.5.</translation>
    </message>
    <message>
        <source>Estimation de départ : {minutes}.</source>
        <translation>Starting estimate: {minutes}.</translation>
    </message>
    <message>
        <source>Patients à traiter</source>
        <translation>Patients to deal with</translation>
    </message>
    <message>
        <source>Un nombre suffit : aucune liste de patients n’est gardée.</source>
        <translation>A number is enough: no list of patients is kept.</translation>
    </message>
    <message>
        <source>Sans saisie : {count}, d’après vos chiffres. Aucune liste de patients n’est gardée.</source>
        <translation>If left empty: {count}, from your figures. No list of patients is kept.</translation>
    </message>
    <message>
        <source>Mon logiciel envoie en lot</source>
        <translation>My software sends in batches</translation>
    </message>
    <message>
        <source>Étape {number} : {title}</source>
        <translation>Step {number}: {title}</translation>
    </message>
    <message>
        <source>Étape {number}, temps passé : {time}</source>
        <translation>Step {number}, time spent: {time}</translation>
    </message>
    <message>
        <source>Démarrer le chronomètre</source>
        <translation>Start the stopwatch</translation>
    </message>
    <message>
        <source>Reprendre le chronomètre</source>
        <translation>Resume the stopwatch</translation>
    </message>
    <message>
        <source>Arrêter le chronomètre</source>
        <translation>Stop the stopwatch</translation>
    </message>
    <message>
        <source>Remettre à zéro</source>
        <translation>Reset to zero</translation>
    </message>
    <message>
        <source>Étape {number} de la méthode</source>
        <translation>Step {number} of the method</translation>
    </message>
    <message>
        <source>Minutes de l’étape {number}</source>
        <translation>Minutes of step {number}</translation>
    </message>
    <message>
        <source>Temps mesuré de l’étape {number}</source>
        <translation>Measured time of step {number}</translation>
    </message>
    <message>
        <source>Comprendre ce taux</source>
        <translation>Understand this rate</translation>
    </message>
    <message>
        <source>Comprendre ce taux : {name}</source>
        <translation>Understand this rate: {name}</translation>
    </message>
    <message>
        <source>Comprendre cette moyenne</source>
        <translation>Understand this mean</translation>
    </message>
    <message>
        <source>Comprendre cette moyenne : {name}</source>
        <translation>Understand this mean: {name}</translation>
    </message>
    <message>
        <source>On compte : {label}.</source>
        <translation>What is counted: {label}.</translation>
    </message>
    <message>
        <source>On divise par : {label}.</source>
        <translation>Divided by: {label}.</translation>
    </message>
    <message>
        <source>Erreurs de lecture courantes</source>
        <translation>Common misreadings</translation>
    </message>
    <message>
        <source>C’est le dernier jour : encore {acts}.</source>
        <translation>It is the last day: {acts} more.</translation>
    </message>
    <message>
        <source>{count} par jour</source>
        <translation>{count} a day</translation>
    </message>
    <message>
        <source>{count} par semaine</source>
        <translation>{count} a week</translation>
    </message>
    <message>
        <source>suffisent</source>
        <translation>are enough</translation>
    </message>
    <message>
        <source>suffit</source>
        <translation>is enough</translation>
    </message>
    <message>
        <source>Il reste {days}</source>
        <translation>{days} left</translation>
    </message>
    <message>
        <source>{left} pour {acts} : {rhythm} {verb}, jusqu’au {until}.</source>
        <translation>{left} for {acts}: {rhythm} {verb}, until {until}.</translation>
    </message>
    <message>
        <source>À condition que tous soient faits en ligne : chaque acte fait autrement en demande davantage.</source>
        <translation>Provided that all are done online: each act done otherwise calls for more.</translation>
    </message>
    <message>
        <source>Chiffres à comparer</source>
        <translation>Figures to compare</translation>
    </message>
    <message>
        <source>Notez-les avec leur source et leur date : ils ne comptent pas dans le résultat et serviront en cas de désaccord.</source>
        <translation>Note them with their source and date: they do not count in the result and will help in case of disagreement.</translation>
    </message>
    <message>
        <source>Mon décompte</source>
        <translation>My own count</translation>
    </message>
    <message>
        <source>Mon logiciel</source>
        <translation>My software</translation>
    </message>
    <message>
        <source>amelipro</source>
        <translation>amelipro</translation>
    </message>
    <message>
        <source>Par exemple 148 sur 2 000, ou 7,4 %.</source>
        <translation>For example 148 of 2 000, or 7.4%.</translation>
    </message>
    <message>
        <source>Relevé le</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>{label}, {what} : {rate}</source>
        <translation>{label}, {what}: {rate}</translation>
    </message>
    <message>
        <source>Saisissez deux nombres, par exemple 148 sur 2 000, ou un taux, par exemple 7,4 %.</source>
        <translation>Enter two numbers, for example 148 of 2 000, or a rate, for example 7.4%.</translation>
    </message>
    <message>
        <source>Votre saisie, retenue pour le résultat : {value}.</source>
        <translation>Your entry, used for the result: {value}.</translation>
    </message>
    <message>
        <source>Aucune saisie encore : rien à comparer.</source>
        <translation>No entry yet: nothing to compare.</translation>
    </message>
    <message>
        <source>{origin} : même chiffre que votre saisie.</source>
        <translation>{origin}: same figure as your entry.</translation>
    </message>
    <message>
        <source>{gap} de plus</source>
        <translation>{gap} more</translation>
    </message>
    <message>
        <source>{gap} de moins</source>
        <translation>{gap} fewer</translation>
    </message>
    <message>
        <source>{origin} : {text} que votre saisie ({theirs} contre {yours}).</source>
        <translation>{origin}: {text} than your entry ({theirs} against {yours}).</translation>
    </message>
    <message>
        <source>{origin} : {theirs}, contre {yours} dans votre saisie.</source>
        <translation>{origin}: {theirs}, against {yours} in your entry.</translation>
    </message>
    <message>
        <source>Formule non publiée</source>
        <translation>Formula not published</translation>
    </message>
    <message>
        <source>Aucun texte public ne dit si la moyenne est pondérée par le nombre d’actes, ni ce que devient un service sans acte. Voici ce que donne chaque lecture.</source>
        <translation>No public text says whether the mean is weighted by the number of acts, nor what becomes of a service without any act. Here is what each reading gives.</translation>
    </message>
    <message>
        <source>Moyenne simple des taux, service sans acte laissé de côté (lecture retenue ici)</source>
        <translation>Simple mean of the rates, service without acts left aside (reading used here)</translation>
    </message>
    <message>
        <source>Moyenne pondérée par le nombre d’actes</source>
        <translation>Mean weighted by the number of acts</translation>
    </message>
    <message>
        <source>Moyenne simple, service sans acte compté 0 %</source>
        <translation>Simple mean, service without acts counted as 0%</translation>
    </message>
    <message>
        <source>atteint</source>
        <translation>met</translation>
    </message>
    <message>
        <source>non atteint</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>{name} : {value}, {outcome} (seuil {threshold}).</source>
        <translation>{name}: {value}, {outcome} (threshold {threshold}).</translation>
    </message>
    <message>
        <source>Toutes les lectures atteignent le seuil.</source>
        <translation>All readings reach the threshold.</translation>
    </message>
    <message>
        <source>Aucune lecture n’atteint le seuil.</source>
        <translation>No reading reaches the threshold.</translation>
    </message>
    <message>
        <source>Les lectures ne concluent pas pareil : le résultat définitif peut différer.</source>
        <translation>The readings do not conclude alike: the final result may differ.</translation>
    </message>
    <message>
        <source>La moyenne pondérée demande les deux nombres de chaque service.</source>
        <translation>The weighted mean needs both numbers of each service.</translation>
    </message>
    <message>
        <source>Créer un pack…</source>
        <translation>Create a pack…</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Importer un pack… (preuves et textes d’un confrère)</source>
        <translation>Import a pack… (proof and texts from a colleague)</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Packs ({pattern})</translation>
    </message>
    <message>
        <source>Créer un pack pour vos confrères</source>
        <translation>Create a pack for your colleagues</translation>
    </message>
    <message>
        <source>Un pack réunit des preuves et des textes communs (MSP, CPTS, équipe de soins). Il ne contient ni nom, ni montant, ni chiffre. Vérifiez que les preuves choisies ne nomment personne.</source>
        <translation>A pack gathers shared proof and texts (MSP, CPTS, care team). It contains no name, no amount and no figure. Check that the proof you choose names nobody.</translation>
    </message>
    <message>
        <source>Créer le pack…</source>
        <translation>Create the pack…</translation>
    </message>
    <message>
        <source>Il n’y a encore ni pièce jointe ni texte à mettre dans un pack.</source>
        <translation>There is no attached document or text to put in a pack yet.</translation>
    </message>
    <message>
        <source>Choisissez au moins une preuve ou un texte.</source>
        <translation>Choose at least one proof or text.</translation>
    </message>
    <message>
        <source>Preuve : {name}</source>
        <translation>Proof: {name}</translation>
    </message>
    <message>
        <source>Preuve : {name} (pour {lines})</source>
        <translation>Proof: {name} (for {lines})</translation>
    </message>
    <message>
        <source>Texte : {line}, {label} : {text}</source>
        <translation>Text: {line}, {label}: {text}</translation>
    </message>
    <message>
        <source>votre nom y figure</source>
        <translation>your name appears in it</translation>
    </message>
    <message>
        <source>Pack {programme}</source>
        <translation>Pack {programme}</translation>
    </message>
    <message>
        <source>Pack créé : {what}.</source>
        <translation>Pack created: {what}.</translation>
    </message>
    <message>
        <source>Tout ce que contient ce pack est déjà ici. Rien ne sera modifié.</source>
        <translation>All that this pack contains is already here. Nothing will be changed.</translation>
    </message>
    <message>
        <source>{what} pour {lines}. Rien d’autre ne sera modifié.</source>
        <translation>{what} for {lines}. Nothing else will be changed.</translation>
    </message>
    <message>
        <source>1 texte que vous avez saisi autrement est gardé tel quel.</source>
        <translation>1 text that you entered differently is kept as it is.</translation>
    </message>
    <message>
        <source>{count} textes que vous avez saisis autrement sont gardés tels quels.</source>
        <translation>{count} texts that you entered differently are kept as they are.</translation>
    </message>
    <message>
        <source>Importer ce pack ?</source>
        <translation>Import this pack?</translation>
    </message>
    <message>
        <source>Importer le pack</source>
        <translation>Import the pack</translation>
    </message>
    <message>
        <source>Pack importé : {what}.</source>
        <translation>Pack imported: {what}.</translation>
    </message>
    <message>
        <source>preuve</source>
        <translation>proof</translation>
    </message>
    <message>
        <source>preuves</source>
        <translation>proofs</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>textes</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Pour un contrôle</source>
        <translation>For an inspection</translation>
    </message>
    <message>
        <source>Pour le comptable</source>
        <translation>For the accountant</translation>
    </message>
    <message>
        <source>Fiche de préparation</source>
        <translation>Preparation sheet</translation>
    </message>
    <message>
        <source>Document de préparation</source>
        <translation>Preparation document</translation>
    </message>
    <message>
        <source>Dossier pour un contrôle</source>
        <translation>File for an inspection</translation>
    </message>
    <message>
        <source>Note pour le comptable</source>
        <translation>Note for the accountant</translation>
    </message>
    <message>
        <source>Outil indépendant : ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.</source>
        <translation>Independent tool: neither the Assurance Maladie nor the State has published or approved it.</translation>
    </message>
    <message>
        <source>L’empreinte {mark} résume les réponses : ce sont les huit premiers caractères de leur somme SHA-256. Deux documents qui portent la même empreinte ont été faits avec les mêmes réponses. Elle ne prouve pas de date.</source>
        <translation>The fingerprint {mark} sums up the answers: it is the first eight characters of their SHA-256. Two documents with the same fingerprint were made with the same answers. It does not prove any date.</translation>
    </message>
    <message>
        <source>Ce document ne vaut pas déclaration.</source>
        <translation>This document is not a declaration.</translation>
    </message>
    <message>
        <source>Médecin et cabinet</source>
        <translation>Doctor and practice</translation>
    </message>
    <message>
        <source>Nom sur ce document</source>
        <translation>Name on this document</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Numéro RPPS</source>
        <translation>RPPS number</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Première installation</source>
        <translation>First practice</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Pièces justificatives</source>
        <translation>Supporting documents</translation>
    </message>
    <message>
        <source>Déclaré, sans pièce jointe</source>
        <translation>Declared, without attached document</translation>
    </message>
    <message>
        <source>Réponses déclarées</source>
        <translation>Declared answers</translation>
    </message>
    <message>
        <source>Lignes calculées par l’Assurance Maladie</source>
        <translation>Lines calculated by the Assurance Maladie</translation>
    </message>
    <message>
        <source>Suivi du dossier</source>
        <translation>Follow-up of the declaration</translation>
    </message>
    <message>
        <source>Montants acquis</source>
        <translation>Amounts earned</translation>
    </message>
    <message>
        <source>Estimation et versement</source>
        <translation>Estimate and payment</translation>
    </message>
    <message>
        <source>Questions sans réponse</source>
        <translation>Questions without an answer</translation>
    </message>
    <message>
        <source>Pièces à retrouver</source>
        <translation>Documents to find</translation>
    </message>
    <message>
        <source>Annexe : à recopier sur amelipro</source>
        <translation>Annex: to copy to amelipro</translation>
    </message>
    <message>
        <source>Simulation, hors total</source>
        <translation>Simulation, outside the total</translation>
    </message>
    <message>
        <source>Rubrique</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Votre chiffre</source>
        <translation>Your figure</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>Total acquis, estimé</source>
        <translation>Total earned, estimated</translation>
    </message>
    <message>
        <source>SHA-256 : {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Original : {place}</source>
        <translation>Original: {place}</translation>
    </message>
    <message>
        <source>Dernière modification</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Préparé par</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Relu par</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Relecture annulée</source>
        <translation>Review cancelled</translation>
    </message>
    <message>
        <source>Préparation annulée</source>
        <translation>Preparation cancelled</translation>
    </message>
    <message>
        <source>Recopié sur amelipro</source>
        <translation>Copied to amelipro</translation>
    </message>
    <message>
        <source>Accusé</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Dossier clos</source>
        <translation>Declaration closed</translation>
    </message>
    <message>
        <source>Versement reçu</source>
        <translation>Payment received</translation>
    </message>
    <message>
        <source>{who}, le {day}</source>
        <translation>{who}, on {day}</translation>
    </message>
    <message>
        <source>celle du {day}, des réponses ayant changé depuis</source>
        <translation>that of {day}, answers having changed since</translation>
    </message>
    <message>
        <source>celle du {day}, car ceci a changé depuis : {what}</source>
        <translation>that of {day}, because this has changed since: {what}</translation>
    </message>
    <message>
        <source>le profil</source>
        <translation>the profile</translation>
    </message>
    <message>
        <source>les dispositifs hors points</source>
        <translation>the schemes outside the points</translation>
    </message>
    <message>
        <source>les règles de la campagne</source>
        <translation>the rules of the campaign</translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Année de référence</source>
        <translation>Reference year</translation>
    </message>
    <message>
        <source>Montant estimé</source>
        <translation>Estimated amount</translation>
    </message>
    <message>
        <source>Montant reçu</source>
        <translation>Amount received</translation>
    </message>
    <message>
        <source>Écart avec l’estimation</source>
        <translation>Difference from the estimate</translation>
    </message>
    <message>
        <source>Montant estimé, non encaissé</source>
        <translation>Estimated amount, not received</translation>
    </message>
    <message>
        <source>Montant estimé, à rapprocher du versement reçu</source>
        <translation>Estimated amount, to be matched with the payment received</translation>
    </message>
    <message>
        <source>période non publiée</source>
        <translation>period not published</translation>
    </message>
    <message>
        <source>______________ €</source>
        <translation>€ ______________</translation>
    </message>
    <message>
        <source>Estimation faite par le médecin avant le calcul de l’Assurance Maladie. Elle ne vaut pas facture, ni avis de versement.</source>
        <translation>Estimate made by the doctor before the calculation by the Assurance Maladie. It is neither an invoice nor a notice of payment.</translation>
    </message>
    <message>
        <source>Répondez à la main. Cochez une case, ou écrivez les nombres lus sur amelipro ou dans le logiciel.</source>
        <translation>Answer by hand. Tick a box, or write the numbers read on amelipro or in the software.</translation>
    </message>
    <message>
        <source>Toutes les questions ont une réponse.</source>
        <translation>All the questions have an answer.</translation>
    </message>
    <message>
        <source>Cochez ce qui convient.</source>
        <translation>Tick what applies.</translation>
    </message>
    <message>
        <source>À corriger : {problem}</source>
        <translation>To correct: {problem}</translation>
    </message>
    <message>
        <source>{label} : ____________</source>
        <translation>{label}: ____________</translation>
    </message>
    <message>
        <source>ou {blank}</source>
        <translation>or {blank}</translation>
    </message>
    <message>
        <source>n°</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>Rubrique sur amelipro</source>
        <translation>Item on amelipro</translation>
    </message>
    <message>
        <source>Ce que vous saisissez</source>
        <translation>What you enter</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ordre à vérifier.</source>
        <translation>Order to be checked.</translation>
    </message>
    <message>
        <source>vérifi</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>Rien à recopier.</source>
        <translation>Nothing to copy.</translation>
    </message>
    <message>
        <source>Coller les taux…</source>
        <translation>Paste the rates…</translation>
    </message>
    <message>
        <source>Utiliser ces taux</source>
        <translation>Use these rates</translation>
    </message>
    <message>
        <source>Lignes copiées d’amelipro</source>
        <translation>Lines copied from amelipro</translation>
    </message>
    <message>
        <source>Une ligne par téléservice, avec son nom et son taux. Rien ne change avant « Utiliser ces taux ».</source>
        <translation>One line per online service, with its name and its rate. Nothing changes before “Use these rates”.</translation>
    </message>
    <message>
        <source>{read} lignes sur {total} reconnues.</source>
        <translation>{read} of {total} lines recognised.</translation>
    </message>
    <message>
        <source>{read} ligne sur {total} reconnue.</source>
        <translation>{read} of {total} lines recognised.</translation>
    </message>
    <message>
        <source>{text} Complétez les autres à la main.</source>
        <translation>{text} Complete the others by hand.</translation>
    </message>
    <message>
        <source>Ce texte contient un numéro de 13 chiffres ou plus, comme un matricule de patient : rien n’en est lu ni gardé. Ne collez que des taux.</source>
        <translation>This text contains a number of 13 digits or more, like a patient’s identifier: nothing of it is read or kept. Paste only rates.</translation>
    </message>
    <message>
        <source>{title} : {percent} %</source>
        <translation>{title}: {percent}%</translation>
    </message>
    <message>
        <source>{line}, à la place de {former}</source>
        <translation>{line}, instead of {former}</translation>
    </message>
    <message>
        <source>aucun téléservice reconnu</source>
        <translation>no online service recognised</translation>
    </message>
    <message>
        <source>plusieurs téléservices sur la même ligne</source>
        <translation>several online services on the same line</translation>
    </message>
    <message>
        <source>le même téléservice est sur deux lignes</source>
        <translation>the same online service is on two lines</translation>
    </message>
    <message>
        <source>aucun taux sur la ligne</source>
        <translation>no rate on the line</translation>
    </message>
    <message>
        <source>plusieurs nombres, sans dire lequel est le taux</source>
        <translation>several numbers, without telling which is the rate</translation>
    </message>
    <message>
        <source>un seuil ou un objectif, et non votre taux</source>
        <translation>a threshold or a target, and not your rate</translation>
    </message>
    <message>
        <source>le taux doit être compris entre 0 et 100 %</source>
        <translation>the rate must be between 0 and 100%</translation>
    </message>
    <message>
        <source>{line} : {reason}.</source>
        <translation>{line}: {reason}.</translation>
    </message>
    <message>
        <source>Pièce attendue : {what}.</source>
        <translation>Document expected: {what}.</translation>
    </message>
    <message>
        <source>N’ajoutez aucun document portant le nom d’un patient.</source>
        <translation>Do not add any document that bears a patient’s name.</translation>
    </message>
    <message>
        <source>Ajouter une pièce…</source>
        <translation>Add a document…</translation>
    </message>
    <message>
        <source>Ajouter une pièce pour {line}</source>
        <translation>Add a document for {line}</translation>
    </message>
    <message>
        <source>Indiquer où elle se trouve…</source>
        <translation>Tell where it is…</translation>
    </message>
    <message>
        <source>Indiquer où se trouve la pièce pour {line}</source>
        <translation>Tell where the document for {line} is</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Voir la pièce {name}</source>
        <translation>View the document {name}</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer la pièce {name}</source>
        <translation>Remove the document {name}</translation>
    </message>
    <message>
        <source>Validité…</source>
        <translation>Validity…</translation>
    </message>
    <message>
        <source>Validité de la pièce {name}</source>
        <translation>Validity of the document {name}</translation>
    </message>
    <message>
        <source>La retrouver…</source>
        <translation>Find it…</translation>
    </message>
    <message>
        <source>Retrouver la pièce {name}</source>
        <translation>Find the document {name}</translation>
    </message>
    <message>
        <source>L’utiliser ici aussi</source>
        <translation>Use it here too</translation>
    </message>
    <message>
        <source>À retrouver ici : {place}</source>
        <translation>To be found here: {place}</translation>
    </message>
    <message>
        <source>ajoutée le {day}</source>
        <translation>added on {day}</translation>
    </message>
    <message>
        <source>valable jusqu’au {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>sert aussi à {lines}</source>
        <translation>also supports {lines}</translation>
    </message>
    <message>
        <source>Valable jusqu’au {day} : demandez la suivante.</source>
        <translation>Valid until {day}: ask for the next one.</translation>
    </message>
    <message>
        <source>Pièce modifiée depuis son ajout : vérifiez-la.</source>
        <translation>Document changed since it was added: check it.</translation>
    </message>
    <message>
        <source>Pièce modifiée depuis le {day} : vérifiez-la.</source>
        <translation>Document changed since {day}: check it.</translation>
    </message>
    <message>
        <source>Pièce ajoutée : {name}.</source>
        <translation>Document added: {name}.</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>document</translation>
    </message>
    <message>
        <source>pièces</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>Pièce retirée : {name}.</source>
        <translation>Document removed: {name}.</translation>
    </message>
    <message>
        <source>Pièce retrouvée : {name}.</source>
        <translation>Document found: {name}.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas {name} : ajoutez-le comme une autre pièce.</source>
        <translation>This file is not {name}: add it as another document.</translation>
    </message>
    <message>
        <source>Pièce déjà présente pour {lines}.</source>
        <translation>Document already present for {lines}.</translation>
    </message>
    <message>
        <source>La pièce {name} est de nouveau là.</source>
        <translation>The document {name} is back.</translation>
    </message>
    <message>
        <source>La pièce {name} n’est plus jointe.</source>
        <translation>The document {name} is no longer attached.</translation>
    </message>
    <message>
        <source>La pièce {name} est comme avant.</source>
        <translation>The document {name} is as before.</translation>
    </message>
    <message>
        <source>Où se trouve la pièce</source>
        <translation>Where the document is</translation>
    </message>
    <message>
        <source>Par exemple : classeur bleu du secrétariat, ou messagerie, 8 décembre.</source>
        <translation>For example: blue binder at the secretary’s desk, or messaging, 8 December.</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>jj/mm/aaaa ; laissez vide si la pièce n’a pas de fin.</source>
        <translation>dd/mm/yyyy; leave empty if the document has no end.</translation>
    </message>
    <message>
        <source>Exemple fictif : aucun fichier n’y est joint. Ouvrez votre déclaration pour le faire.</source>
        <translation>Fictitious example: no file is attached to it. Open your declaration to attach one.</translation>
    </message>
    <message>
        <source>manquante</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>manquantes</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>périmée</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>périmées</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>Aucune pièce. Commencez par l’attestation de votre logiciel.</source>
        <translation>No documents. Begin with the certificate of your software.</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Pièce {number}, {name}, sert à {serves}</source>
        <translation>Piece {number}, {name}, serves {serves}</translation>
    </message>
    <message>
        <source>sans fin de validité</source>
        <translation>valid without an end</translation>
    </message>
    <message>
        <source>{name}, pour {line}, {told}</source>
        <translation>{name}, for {line}, {told}</translation>
    </message>
    <message>
        <source>introuvable</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>modifiée</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>aucune rubrique</source>
        <translation>no item</translation>
    </message>
    <message>
        <source>sans fin</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>à fournir</source>
        <translation>to be supplied</translation>
    </message>
    <message>
        <source>si déclaré</source>
        <translation>if declared</translation>
    </message>
    <message>
        <source>copiée</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>lien</source>
        <translation>link</translation>
    </message>
    <message>
        <source>{size} Ko</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} Mo</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>C’est notre lecture (article L. 102 B du livre des procédures fiscales) : aucun texte ne fixe de durée pour ces pièces.</source>
        <translation>This is our reading (article L. 102 B of the livre des procédures fiscales): no text sets a duration for these documents.</translation>
    </message>
    <message>
        <source>Gardez ces pièces six ans après le paiement. Notez sa date pour connaître le jour.</source>
        <translation>Keep these documents for six years after the payment. Note its date to know the day.</translation>
    </message>
    <message>
        <source>Gardez ces pièces jusqu’au 31 décembre {year}, six ans après le paiement.</source>
        <translation>Keep these documents until 31 December {year}, six years after the payment.</translation>
    </message>
    <message>
        <source>Pièce attendue : {what}</source>
        <translation>Document expected: {what}</translation>
    </message>
    <message>
        <source> ; qui la délivre : {issuer}</source>
        <translation>; who issues it: {issuer}</translation>
    </message>
    <message>
        <source> ; validité : {valid}</source>
        <translation>; validity: {valid}</translation>
    </message>
    <message>
        <source>Attendu pour {line} : {what}</source>
        <translation>Expected for {line}: {what}</translation>
    </message>
    <message>
        <source>Copiée dans la déclaration : {file}</source>
        <translation>Copied into the declaration: {file}</translation>
    </message>
    <message>
        <source>Empreinte SHA-256 : {digest}</source>
        <translation>SHA-256 fingerprint: {digest}</translation>
    </message>
    <message>
        <source>Pièce introuvable : montrez où elle est, ou retirez-la.</source>
        <translation>Document not found: show where it is, or remove it.</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Sert à…</source>
        <translation>Supports…</translation>
    </message>
    <message>
        <source>Ajouter…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ce que vous ajoutez sert à</source>
        <translation>What you add supports</translation>
    </message>
    <message>
        <source>Déposez un fichier ici, ou collez une capture d’écran (Ctrl+V).</source>
        <translation>Drop a file here, or paste a screenshot (Ctrl+V).</translation>
    </message>
    <message>
        <source>Capture du {day} à {hour} h {minute}.png</source>
        <translation>Screenshot of {day} at {hour}h{minute}.png</translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient ni image ni fichier.</source>
        <translation>The clipboard contains neither an image nor a file.</translation>
    </message>
    <message>
        <source>Ajout des pièces : {done} sur {total}</source>
        <translation>Adding the documents: {done} of {total}</translation>
    </message>
    <message>
        <source>Vérification des pièces : {done} sur {total}</source>
        <translation>Checking the documents: {done} of {total}</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>pièce ajoutée</source>
        <translation>document added</translation>
    </message>
    <message>
        <source>pièces ajoutées</source>
        <translation>documents added</translation>
    </message>
    <message>
        <source>déjà présente</source>
        <translation>already present</translation>
    </message>
    <message>
        <source>déjà présentes</source>
        <translation>already present</translation>
    </message>
    <message>
        <source>refusée</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>refusées</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>non ajoutée</source>
        <translation>not added</translation>
    </message>
    <message>
        <source>non ajoutées</source>
        <translation>not added</translation>
    </message>
    <message>
        <source>un numéro qui a la forme d’un matricule</source>
        <translation>a number with the form of an identifier</translation>
    </message>
    <message>
        <source>un nom de naissance</source>
        <translation>a birth name</translation>
    </message>
    <message>
        <source>une date de naissance</source>
        <translation>a date of birth</translation>
    </message>
    <message>
        <source>{name} semble nommer un patient ({seen}). Vérifiez cette pièce, ou retirez-la.</source>
        <translation>{name} seems to name a patient ({seen}). Check this document, or remove it.</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>other</translation>
    </message>
    <message>
        <source>autres</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Ces pièces semblent nommer des patients : {names}. Vérifiez-les, ou retirez-les.</source>
        <translation>These documents seem to name patients: {names}. Check them, or remove them.</translation>
    </message>
    <message>
        <source>À quoi sert {name} ?</source>
        <translation>What does {name} support?</translation>
    </message>
    <message>
        <source>Choisissez au moins une rubrique.</source>
        <translation>Choose at least one item.</translation>
    </message>
    <message>
        <source>Reprendre d’une autre année…</source>
        <translation>Take from another year…</translation>
    </message>
    <message>
        <source>Reprendre des pièces d’une autre déclaration</source>
        <translation>Take documents from another declaration</translation>
    </message>
    <message>
        <source>Déclaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Cette déclaration n’a aucune pièce jointe.</source>
        <translation>This declaration has no attached document.</translation>
    </message>
    <message>
        <source>Il n’y a pas d’autre déclaration dans votre dossier.</source>
        <translation>There is no other declaration in your folder.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Document d’une page.</source>
        <translation>One-page document.</translation>
    </message>
    <message>
        <source>Première page sur {pages}.</source>
        <translation>First page of {pages}.</translation>
    </message>
    <message>
        <source>Préparation de l’aperçu…</source>
        <translation>Preparing the preview…</translation>
    </message>
    <message>
        <source>Aperçu de {name}</source>
        <translation>Preview of {name}</translation>
    </message>
    <message>
        <source>Tableau du cabinet</source>
        <translation>Practice table</translation>
    </message>
    <message>
        <source>Une colonne par médecin, une ligne par étape. Entrée ouvre l’étape de ce médecin.</source>
        <translation>One column per doctor, one row per step. Enter opens the step of that doctor.</translation>
    </message>
    <message>
        <source>{title} · {count}</source>
        <translation>{title} · {count}</translation>
    </message>
    <message>
        <source>médecin</source>
        <translation>doctor</translation>
    </message>
    <message>
        <source>médecins</source>
        <translation>doctors</translation>
    </message>
    <message>
        <source>Campagne</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>Afficher les montants</source>
        <translation>Show the amounts</translation>
    </message>
    <message>
        <source>Étapes par médecin</source>
        <translation>Steps by doctor</translation>
    </message>
    <message>
        <source>{count} à corriger</source>
        <translation>{count} to correct</translation>
    </message>
    <message>
        <source>Non rempli</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>{text} · {euros}</source>
        <translation>{text} · {euros}</translation>
    </message>
    <message>
        <source>Acquis estimé</source>
        <translation>Estimated earned</translation>
    </message>
    <message>
        <source>Relu</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>{name}, lecture seule</source>
        <translation>{name}, read only</translation>
    </message>
    <message>
        <source>{name}, {row}, {text}</source>
        <translation>{name}, {row}, {text}</translation>
    </message>
    <message>
        <source>preuve : {line}</source>
        <translation>proof: {line}</translation>
    </message>
    <message>
        <source>et {count} de plus</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <translation>{what} ({names})</translation>
    </message>
    <message>
        <source>Rien à demander.</source>
        <translation>Nothing to ask.</translation>
    </message>
    <message>
        <source>À demander : {items}</source>
        <translation>To ask: {items}</translation>
    </message>
    <message>
        <source>Ce tableau sert à partir de deux médecins.</source>
        <translation>This table is useful from two doctors on.</translation>
    </message>
    <message>
        <source>Aucune déclaration pour l’instant : ce tableau sert à partir de deux médecins.</source>
        <translation>No declaration yet: this table is useful from two doctors on.</translation>
    </message>
    <message>
        <source>Illisible, absent de ce tableau : {names}.</source>
        <translation>Cannot be read, absent from this table: {names}.</translation>
    </message>
    <message>
        <source>Lecture des déclarations : {done} sur {total}</source>
        <translation>Reading the declarations: {done} of {total}</translation>
    </message>
    <message>
        <source>Lecture arrêtée : le tableau n’est pas complet.</source>
        <translation>Reading stopped: the table is not complete.</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Appliquer à plusieurs médecins…</source>
        <translation>Apply to several doctors…</translation>
    </message>
    <message>
        <source>Appliquer à plusieurs médecins</source>
        <translation>Apply to several doctors</translation>
    </message>
    <message>
        <source>Ce que les médecins du cabinet ont en commun, saisi une fois. Ni taux, ni nombre, ni « non » n’est recopié. Une case cochée engage chaque médecin : à relire avec lui.</source>
        <translation>What the doctors of the practice have in common, entered once. No rate, no number and no “no” is copied. A ticked box commits each doctor: review it with him or her.</translation>
    </message>
    <message>
        <source>Recopier depuis</source>
        <translation>Copy from</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Vers</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Rien à partager dans cette déclaration : ni logiciel, ni version, ni équipement, ni MSP.</source>
        <translation>Nothing to share in this declaration: no software, version, equipment or MSP.</translation>
    </message>
    <message>
        <source>{where}, {label} : {text}</source>
        <translation>{where}, {label}: {text}</translation>
    </message>
    <message>
        <source>{label} : {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Logiciel du cabinet</source>
        <translation>Practice software</translation>
    </message>
    <message>
        <source>Lieu d’exercice</source>
        <translation>Place of practice</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Voir ce qui changera</source>
        <translation>See what will change</translation>
    </message>
    <message>
        <source>Rien ne changerait.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>déclaration changera</source>
        <translation>declaration will change</translation>
    </message>
    <message>
        <source>déclarations changeront</source>
        <translation>declarations will change</translation>
    </message>
    <message>
        <source>{what}. Rien n’est encore écrit.</source>
        <translation>{what}. Nothing is written yet.</translation>
    </message>
    <message>
        <source>déclaration</source>
        <translation>declaration</translation>
    </message>
    <message>
        <source>déclarations</source>
        <translation>declarations</translation>
    </message>
    <message>
        <source>Appliquer à {what}</source>
        <translation>Apply to {what}</translation>
    </message>
    <message>
        <source>Modifier les choix</source>
        <translation>Change the choices</translation>
    </message>
    <message>
        <source>{label} : {before} → {after}</source>
        <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
        <source>Déjà ainsi, rien ne change.</source>
        <translation>Already so, nothing changes.</translation>
    </message>
    <message>
        <source>Laissé de côté. {why}</source>
        <translation>Left aside. {why}</translation>
    </message>
    <message>
        <source>Cochez au moins une chose à recopier.</source>
        <translation>Tick at least one thing to copy.</translation>
    </message>
    <message>
        <source>Cochez au moins un médecin.</source>
        <translation>Tick at least one doctor.</translation>
    </message>
    <message>
        <source>La déclaration a changé depuis l’aperçu.</source>
        <translation>The declaration has changed since the preview.</translation>
    </message>
    <message>
        <source>Ses règles ne demandent pas la même chose.</source>
        <translation>Its rules do not ask for the same thing.</translation>
    </message>
    <message>
        <source>Enregistrement : {done} sur {total}</source>
        <translation>Saving: {done} of {total}</translation>
    </message>
    <message>
        <source>déclaration modifiée</source>
        <translation>declaration changed</translation>
    </message>
    <message>
        <source>déclarations modifiées</source>
        <translation>declarations changed</translation>
    </message>
    <message>
        <source>{what}. L’état d’avant est dans les versions de chacune.</source>
        <translation>{what}. The state before is among the versions of each one.</translation>
    </message>
    <message>
        <source>{name} : {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Imprimer les fiches de préparation…</source>
        <translation>Print the preparation sheets…</translation>
    </message>
    <message>
        <source>Dossier des fiches de préparation</source>
        <translation>Folder for the preparation sheets</translation>
    </message>
    <message>
        <source>Fiches de préparation : {done} sur {total}</source>
        <translation>Preparation sheets: {done} of {total}</translation>
    </message>
    <message>
        <source>fiche enregistrée</source>
        <translation>sheet saved</translation>
    </message>
    <message>
        <source>fiches enregistrées</source>
        <translation>sheets saved</translation>
    </message>
    <message>
        <source>{what} dans {folder}.</source>
        <translation>{what} in {folder}.</translation>
    </message>
    <message>
        <source>Arrêté : {done} fiches sur {total}.</source>
        <translation>Stopped: {done} of {total} sheets.</translation>
    </message>
    <message>
        <source>Exporter le tableau…</source>
        <translation>Export the table…</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx);;Tableau CSV (*.csv)</source>
        <translation>Workbook (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Cabinet {title} {day}</source>
        <translation>Practice {title} {day}</translation>
    </message>
    <message>
        <source>Préparation du tableau…</source>
        <translation>Preparing the table…</translation>
    </message>
    <message>
        <source>Fichier enregistré : {name}</source>
        <translation>File saved: {name}</translation>
    </message>
    <message>
        <source>Aperçu et export</source>
        <translation>Preview and export</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Pour votre dossier : réponses, ce qui manque, pièces, relecture.</source>
        <translation>For your records: answers, what is missing, documents, review.</translation>
    </message>
    <message>
        <source>Les pièces d’abord, puis les réponses et leur suivi.</source>
        <translation>The documents first, then the answers and their follow-up.</translation>
    </message>
    <message>
        <source>Une page : l’estimation et le versement, sans détail.</source>
        <translation>One page: the estimate and the payment, without detail.</translation>
    </message>
    <message>
        <source>Les questions sans réponse, à remplir à la main ; aucun montant.</source>
        <translation>The questions without an answer, to fill in by hand; no amount.</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Montants</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Ce qui manque</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Simulation volet 3</source>
        <translation>Volet 3 simulation</translation>
    </message>
    <message>
        <source>Annexe « À recopier »</source>
        <translation>Annex “To copy”</translation>
    </message>
    <message>
        <source>Marquer comme brouillon</source>
        <translation>Mark as draft</translation>
    </message>
    <message>
        <source>Le récapitulatif est vide. Renseignez au moins le socle.</source>
        <translation>The summary is empty. Fill in at least the base.</translation>
    </message>
    <message>
        <source>Le récapitulatif est vide. Renseignez au moins le volet 1.</source>
        <translation>The summary is empty. Fill in at least volet 1.</translation>
    </message>
    <message>
        <source>page {number} / {count}</source>
        <translation>page {number} / {count}</translation>
    </message>
    <message>
        <source>Aperçu, page {number} sur {count}</source>
        <translation>Preview, page {number} of {count}</translation>
    </message>
    <message>
        <source>suite de « {title} »</source>
        <translation>continuation of “{title}”</translation>
    </message>
    <message>
        <source>Sur cette page : {parts}.</source>
        <translation>On this page: {parts}.</translation>
    </message>
    <message>
        <source>Mise en page en cours…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message>
        <source>L’aperçu n’a pas pu se faire : une anomalie est survenue.</source>
        <translation>The preview could not be made: a fault occurred.</translation>
    </message>
    <message>
        <source>Ce PDF et sa page HTML existent déjà : ce que vous enregistrez les remplace.</source>
        <translation>This PDF and its HTML page already exist: what you save replaces them.</translation>
    </message>
    <message>
        <source>La page HTML de ce nom existe déjà : l’enregistrer la remplace.</source>
        <translation>The HTML page of this name already exists: saving replaces it.</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà : il sera remplacé.</source>
        <translation>This file already exists: it will be replaced.</translation>
    </message>
    <message>
        <source>Ce nom contient un caractère interdit par votre système.</source>
        <translation>This name contains a character that your system forbids.</translation>
    </message>
    <message>
        <source>PDF enregistré.</source>
        <translation>PDF saved.</translation>
    </message>
    <message>
        <source>Page HTML enregistrée.</source>
        <translation>HTML page saved.</translation>
    </message>
    <message>
        <source>Ouvrir le PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>Ouvrir la page HTML</source>
        <translation>Open the HTML page</translation>
    </message>
    <message>
        <source>Impression en cours…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Impression : page {done} sur {count}…</source>
        <translation>Printing: page {done} of {count}…</translation>
    </message>
    <message>
        <source>1 page envoyée à l’imprimante.</source>
        <translation>1 page sent to the printer.</translation>
    </message>
    <message>
        <source>{count} pages envoyées à l’imprimante.</source>
        <translation>{count} pages sent to the printer.</translation>
    </message>
    <message>
        <source>Ce que nous promettons</source>
        <translation>What we promise</translation>
    </message>
    <message>
        <source>Chaque promesse a son essai, refait à chaque changement du programme, en partie pour les plus longs. Chiffres mesurés le {day}, sous Linux.</source>
        <translation>Each promise has its test, done again at each change of the program, in part for the longest. Figures measured on {day}, under Linux.</translation>
    </message>
    <message>
        <source>Ce qui reste hors de portée</source>
        <translation>What stays out of our hands</translation>
    </message>
    <message>
        <source>Mesuré : {text}</source>
        <translation>Measured: {text}</translation>
    </message>
    <message>
        <source>Le matricule d’un patient n’est jamais écrit.</source>
        <translation>A patient’s identifier is never written.</translation>
    </message>
    <message>
        <source>1 000 numéros saisis dans l’aide à l’adresse, le programme arrêté net, puis douze écritures recherchées dans tous ses fichiers, l’intérieur des PDF et des archives compris : 0 trouvé.</source>
        <translation>1,000 numbers typed in the address helper, the program killed, then twelve encodings searched in all its files, the inside of PDFs and archives included: 0 found.</translation>
    </message>
    <message>
        <source>L’adresse copiée est marquée comme secrète, puis effacée du presse-papiers.</source>
        <translation>The copied address is marked as secret, then cleared from the clipboard.</translation>
    </message>
    <message>
        <source>60 secondes au plus ; 0 reste à la fermeture.</source>
        <translation>60 seconds at most; 0 left on closing.</translation>
    </message>
    <message>
        <source>L’application ne se connecte à aucun site.</source>
        <translation>The application connects to no site.</translation>
    </message>
    <message>
        <source>0 connexion pendant tous les essais de l’application entière, suivis appel par appel dans un réseau vide ; tout essai qui en tenterait une échoue.</source>
        <translation>0 connections during all the tests of the whole application, traced call by call in an empty network; any test that would try one fails.</translation>
    </message>
    <message>
        <source>Aucun calcul n’arrondit avant de comparer à un seuil.</source>
        <translation>No calculation rounds before comparing with a threshold.</translation>
    </message>
    <message>
        <source>Tous les taux jusqu’à 300 actes comparés à la fraction exacte : 0 désaccord ; les 602 taux qui s’afficheraient « 70 % » sans l’atteindre ne l’affichent pas.</source>
        <translation>All rates up to 300 acts compared with the exact fraction: 0 disagreements; the 602 rates that would show “70%” without reaching it do not show it.</translation>
    </message>
    <message>
        <source>Une clé douteuse de RPPS ou de FINESS avertit et ne bloque pas.</source>
        <translation>A doubtful RPPS or FINESS key warns and does not block.</translation>
    </message>
    <message>
        <source>0 refus ; un chiffre faux dans un matricule est toujours signalé.</source>
        <translation>0 refusals; a wrong digit in an identifier is always reported.</translation>
    </message>
    <message>
        <source>Un fichier enregistré est l’ancien ou le nouveau, jamais un mélange.</source>
        <translation>A saved file is the old one or the new one, never a mixture.</translation>
    </message>
    <message>
        <source>Plus de 10 800 pannes, chaque appel au système de onze opérations en échec de sept façons : 0 fichier perdu. Disque plein, retiré ou en lecture seule sous la fenêtre ouverte : 0 saisie perdue.</source>
        <translation>More than 10,800 failures, each system call of eleven operations failing in seven ways: 0 files lost. Disk full, removed or read-only under the open window: 0 entries lost.</translation>
    </message>
    <message>
        <source>Arrêtée net, l’application ne perd rien de ce qu’elle a dit enregistré.</source>
        <translation>Killed, the application loses nothing of what it said was saved.</translation>
    </message>
    <message>
        <source>10 000 arrêts au hasard pendant l’enregistrement, les pièces, les exports et les archives : 0 perte. Un arrêt pendant la saisie coûte 30 secondes de frappe au plus, 5 le plus souvent.</source>
        <translation>10,000 kills at random during saving, evidence, exports and archives: 0 lost. A kill while typing costs 30 seconds of typing at most, 5 as a rule.</translation>
    </message>
    <message>
        <source>Deux personnes ne s’écrasent jamais.</source>
        <translation>Two people never overwrite each other.</translation>
    </message>
    <message>
        <source>1 000 suites d’actions de trois postes mêlées au hasard, et 2 000 enregistrements de deux programmes à pleine vitesse : 0 saisie perdue, 0 mélange sans le dire.</source>
        <translation>1,000 random interleavings of the actions of three computers, and 2,000 saves by two programs at full speed: 0 entries lost, 0 silent merges.</translation>
    </message>
    <message>
        <source>Ouvrir ne modifie rien.</source>
        <translation>Opening changes nothing.</translation>
    </message>
    <message>
        <source>Chaque page et chaque écran parcourus, puis fermeture : le dossier est le même à l’octet près, dates comprises.</source>
        <translation>Every page and every screen browsed, then closed: the folder is the same to the last byte, dates included.</translation>
    </message>
    <message>
        <source>L’heure de l’ordinateur ne change ni vos réponses ni la dernière copie.</source>
        <translation>The clock of the computer changes neither your answers nor which copy is the last.</translation>
    </message>
    <message>
        <source>12 horloges fausses ou singulières (1970, 2038, heure d’été…) : 12 mêmes résultats.</source>
        <translation>12 wrong or odd clocks (1970, 2038, daylight saving…): the same result 12 times.</translation>
    </message>
    <message>
        <source>Une pièce modifiée est signalée, et chaque copie gardée se restaure.</source>
        <translation>Evidence that was altered is reported, and every copy that is kept can be restored.</translation>
    </message>
    <message>
        <source>1 octet changé dans 500 pièces : 500 signalées ; chaque copie restaurée entière.</source>
        <translation>1 byte changed in 500 pieces of evidence: 500 reported; every copy restored whole.</translation>
    </message>
    <message>
        <source>Ce qui est supprimé définitivement ne laisse rien dans l’application.</source>
        <translation>What is deleted for good leaves nothing in the application.</translation>
    </message>
    <message>
        <source>Nom, texte et identifiant recherchés dans la bibliothèque, les copies, les pièces retirées, l’index, les réglages et les journaux, le fichier fût-il abîmé : 0 trouvé.</source>
        <translation>Name, text and identifier searched for in the library, the copies, the removed documents, the index, the settings and the logs, even of a damaged file: 0 found.</translation>
    </message>
    <message>
        <source>Une déclaration archivée qui change ailleurs est signalée.</source>
        <translation>An archived declaration that is changed elsewhere is pointed out.</translation>
    </message>
    <message>
        <source>Sur le poste qui l’a archivée : 8 réécritures sur 8 dites à l’ouverture suivante, même avec une somme de contrôle juste.</source>
        <translation>On the computer that archived it: 8 rewritings out of 8 told at the next opening, even with a right checksum.</translation>
    </message>
    <message>
        <source>Un dossier abîmé est toujours reconnu, et sa meilleure copie proposée.</source>
        <translation>A damaged declaration is always recognised, and its best copy proposed.</translation>
    </message>
    <message>
        <source>Chaque troncature d’un dossier, et chacun de ses bits changé : 0 passé inaperçu.</source>
        <translation>Each truncation of a declaration, and each of its bits changed: 0 unnoticed.</translation>
    </message>
    <message>
        <source>Une anomalie enregistre vos saisies, le dit, et laisse un rapport sans vos réponses.</source>
        <translation>A fault saves your entries, says so, and leaves a report without your answers.</translation>
    </message>
    <message>
        <source>Essayé à l’ouverture et pendant la saisie : 0 réponse dans le rapport.</source>
        <translation>Tested on opening and while typing: 0 answers in the report.</translation>
    </message>
    <message>
        <source>Chaque message dit ce qui ne va pas et quoi faire.</source>
        <translation>Each message tells what is wrong and what to do.</translation>
    </message>
    <message>
        <source>Tous les codes d’erreur ont leur phrase, et chacun est provoqué par un essai.</source>
        <translation>All error codes have their sentence, and each is caused by a test.</translation>
    </message>
    <message>
        <source>Les essais remarquent les fautes.</source>
        <translation>The tests notice the mistakes.</translation>
    </message>
    <message>
        <source>45 fautes semées une à une dans le programme (attente du disque oubliée, arrondi avant comparaison, adresse de 13 caractères…) : 45 remarquées par l’essai prévu.</source>
        <translation>45 faults sown one by one in the program (wait for the disk forgotten, rounding before comparison, 13-character address…): 45 noticed by the test that is meant to.</translation>
    </message>
    <message>
        <source>Ces mesures ont été faites sous Linux : Windows et macOS sont prévus et n’ont pas été mesurés.</source>
        <translation>These measures were made under Linux: Windows and macOS are planned and were not measured.</translation>
    </message>
    <message>
        <source>Une coupure de courant, un disque qui ment sur ce qu’il a écrit, un partage réseau interrompu : essayés par simulation seulement.</source>
        <translation>A power cut, a disk that lies about what it wrote, an interrupted network share: tried by simulation only.</translation>
    </message>
    <message>
        <source>Deux postes qui enregistrent à la même milliseconde sur un partage réseau, ou deux fenêtres qui archivent alors, ne sont départagés que si le disque sait réserver un dossier ; Windows ne le sait pas.</source>
        <translation>Two computers that save within the same millisecond on a network share, or two windows that archive then, are told apart only if the disk can lock a folder; Windows cannot.</translation>
    </message>
    <message>
        <source>Un PDF fabriqué pour cela peut cacher ce qu’il ferait à l’ouverture : la vérification des pièces n’est pas un antivirus.</source>
        <translation>A PDF made for that may hide what it would do when opened: the check of evidence is no antivirus.</translation>
    </message>
    <message>
        <source>Effacer ne suffit pas partout : un disque SSD, un instantané de serveur, un dossier synchronisé ou une sauvegarde du cabinet peuvent garder une ancienne version.</source>
        <translation>Erasing is not enough everywhere: an SSD disk, a server snapshot, a synchronised folder or a practice backup may keep an earlier version.</translation>
    </message>
    <message>
        <source>Un numéro « valide » est bien écrit : cela ne dit ni qu’il existe, ni que c’est celui de ce patient, ni que son identité est qualifiée.</source>
        <translation>A “valid” number is well written: this tells neither that it exists, nor that it is this patient’s, nor that the identity is qualified.</translation>
    </message>
    <message>
        <source>La règle de la clé des numéros RPPS et FINESS n’est pas confirmée, et l’adresse d’un patient né en Corse est à vérifier dans votre messagerie.</source>
        <translation>The rule for the key of RPPS and FINESS numbers is not confirmed, and the address of a patient born in Corsica is to be checked in your messaging software.</translation>
    </message>
    <message>
        <source>Un autre poste que celui qui a archivé une déclaration ne voit pas qu’elle a été réécrite avec une somme de contrôle juste ; l’empreinte gardée ne prouve ni l’auteur ni la date.</source>
        <translation>A computer other than the one that archived a declaration does not see that it was rewritten with a right checksum; the digest that is kept proves neither the author nor the date.</translation>
    </message>
    <message>
        <source>Les fichiers ne sont pas chiffrés par l’application : chiffrez le disque de l’ordinateur du cabinet.</source>
        <translation>The files are not encrypted by the application: encrypt the disk of the practice’s computer.</translation>
    </message>
    <message>
        <source>Qui peut me le dire ?</source>
        <translation>Who can tell me?</translation>
    </message>
    <message>
        <source>Pour chaque réponse qui manque, choisissez à qui la demander : une feuille par personne, sans montant ni patient. Une réponse donnée quitte la liste.</source>
        <translation>For each missing answer, choose whom to ask: one sheet per person, without amounts or patients. An answer that was given leaves the list.</translation>
    </message>
    <message>
        <source>Secrétariat</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Éditeur du logiciel</source>
        <translation>Software publisher</translation>
    </message>
    <message>
        <source>Caisse d’assurance maladie</source>
        <translation>Health insurance fund</translation>
    </message>
    <message>
        <source>Comptable</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>Nom ou fonction de la personne : {line}</source>
        <translation>Name or role of the person: {line}</translation>
    </message>
    <message>
        <source>À qui demander : {line}</source>
        <translation>Whom to ask: {line}</translation>
    </message>
    <message>
        <source>{line} : question pour {who}</source>
        <translation>{line}: question for {who}</translation>
    </message>
    <message>
        <source>Question pour {who}</source>
        <translation>Question for {who}</translation>
    </message>
    <message>
        <source>À attribuer ({count})</source>
        <translation>To assign ({count})</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>{who} : {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>Ouvrir l’étape : {line}</source>
        <translation>Open the step: {line}</translation>
    </message>
    <message>
        <source>Copier le message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>Copier le message pour {who}</source>
        <translation>Copy the message for {who}</translation>
    </message>
    <message>
        <source>Enregistrer la feuille…</source>
        <translation>Save the sheet…</translation>
    </message>
    <message>
        <source>Enregistrer la feuille pour {who}</source>
        <translation>Save the sheet for {who}</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf);;Page HTML (*.html);;Texte (*.txt)</source>
        <translation>PDF document (*.pdf);;HTML page (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Message pour {who} copié.</source>
        <translation>Message for {who} copied.</translation>
    </message>
    <message>
        <source>Le presse-papiers n’a pas accepté le message. Réessayez.</source>
        <translation>The clipboard did not accept the message. Try again.</translation>
    </message>
    <message>
        <source>Feuille enregistrée : {name}</source>
        <translation>Sheet saved: {name}</translation>
    </message>
    <message>
        <source>La feuille n’a pas pu être enregistrée : une anomalie est survenue.</source>
        <translation>The sheet could not be saved: a fault occurred.</translation>
    </message>
    <message>
        <source>Aucune réponse ne manque : rien à demander.</source>
        <translation>No answer is missing: nothing to ask.</translation>
    </message>
    <message>
        <source>Lecture seule : les personnes ne peuvent pas être modifiées.</source>
        <translation>Read only: the people cannot be changed.</translation>
    </message>
    <message>
        <source>Questions pour ma déclaration</source>
        <translation>Questions for my declaration</translation>
    </message>
    <message>
        <source>{who} · {campaign}</source>
        <translation>{who} · {campaign}</translation>
    </message>
    <message>
        <source>Pour préparer la déclaration {campaign} de {name}, il me manque les réponses ci-dessous. N’écrivez aucun nom ni numéro de patient.</source>
        <translation>To prepare the {campaign} declaration of {name}, I need the answers below. Do not write any patient’s name or number.</translation>
    </message>
    <message>
        <source>Réponse souhaitée avant le {day}.</source>
        <translation>Answer wanted before {day}.</translation>
    </message>
    <message>
        <source>Situation au {day}</source>
        <translation>Situation on {day}</translation>
    </message>
    <message>
        <source>Bonjour,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Merci d’avance,</source>
        <translation>Thank you in advance,</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>({choices})</source>
        <translation>({choices})</translation>
    </message>
    <message>
        <source>Questions {who} {year} {day}</source>
        <translation>Questions {who} {year} {day}</translation>
    </message>
    <message>
        <source>Points accordés à tous, quelle que soit la réponse : {reason}.</source>
        <translation>Points given to all, whatever the answer: {reason}.</translation>
    </message>
    <message>
        <source>Points accordés à votre profil, quelle que soit la réponse : {reason}.</source>
        <translation>Points given to your profile, whatever the answer: {reason}.</translation>
    </message>
    <message>
        <source>Sans objet pour votre profil : {reason}.</source>
        <translation>Not applicable to your profile: {reason}.</translation>
    </message>
    <message>
        <source>Sans objet pour votre profil.</source>
        <translation>Not applicable to your profile.</translation>
    </message>
    <message>
        <source>Sans objet pour votre profil : {names} ({reason}).</source>
        <translation>Not applicable to your profile: {names} ({reason}).</translation>
    </message>
    <message>
        <source>Sans objet pour votre profil : {names}.</source>
        <translation>Not applicable to your profile: {names}.</translation>
    </message>
    <message>
        <source>Vous avez mis cette rubrique de côté.</source>
        <translation>You have set this item aside.</translation>
    </message>
    <message>
        <source>Le résultat dépend de questions du profil : {keys}.</source>
        <translation>The result depends on questions of the profile: {keys}.</translation>
    </message>
    <message>
        <source>Le résultat dépend d’une question du profil : {keys}.</source>
        <translation>The result depends on a question of the profile: {keys}.</translation>
    </message>
    <message>
        <source>votre spécialité</source>
        <translation>your specialty</translation>
    </message>
    <message>
        <source>médecin traitant ou non</source>
        <translation>attending doctor or not</translation>
    </message>
    <message>
        <source>LAP certifié disponible pour votre spécialité</source>
        <translation>certified LAP available for your specialty</translation>
    </message>
    <message>
        <source>Une saisie est à corriger : {names}.</source>
        <translation>An entry needs correcting: {names}.</translation>
    </message>
    <message>
        <source>la même réponse</source>
        <translation>the same answer</translation>
    </message>
    <message>
        <source>{what} est déjà compté dans {where}.</source>
        <translation>{what} is already counted in {where}.</translation>
    </message>
    <message>
        <source>Répondu oui : {names}.</source>
        <translation>Answered yes: {names}.</translation>
    </message>
    <message>
        <source>Aucune des réponses possibles n’est remplie.</source>
        <translation>None of the possible answers is met.</translation>
    </message>
    <message>
        <source>Répondu non : {names}.</source>
        <translation>Answered no: {names}.</translation>
    </message>
    <message>
        <source>À vérifier : {names}.</source>
        <translation>To check: {names}.</translation>
    </message>
    <message>
        <source>Aucune réponse n’est encore cochée.</source>
        <translation>No answer is ticked yet.</translation>
    </message>
    <message>
        <source>Sans réponse : {names}.</source>
        <translation>No answer: {names}.</translation>
    </message>
    <message>
        <source>Vous avez répondu que la rubrique est atteinte, son détail n’est pas publié.</source>
        <translation>You answered that the item is met; its detail is not published.</translation>
    </message>
    <message>
        <source>Vous avez répondu que la rubrique n’est pas atteinte, son détail n’est pas publié.</source>
        <translation>You answered that the item is not met; its detail is not published.</translation>
    </message>
    <message>
        <source>À vérifier : le détail de la rubrique n’est pas publié.</source>
        <translation>To check: the detail of the item is not published.</translation>
    </message>
    <message>
        <source>Sans réponse : le détail de la rubrique n’est pas publié.</source>
        <translation>No answer: the detail of the item is not published.</translation>
    </message>
    <message>
        <source>{done} sur {total} donne {percent}, le seuil est {threshold}.</source>
        <translation>{done} of {total} gives {percent}, the threshold is {threshold}.</translation>
    </message>
    <message>
        <source>{text} Il manque {acts}.</source>
        <translation>{text} {acts} missing.</translation>
    </message>
    <message>
        <source>0 sur 0 : le taux ne peut pas être calculé.</source>
        <translation>0 of 0: the rate cannot be calculated.</translation>
    </message>
    <message>
        <source>Il manque un nombre : {label}.</source>
        <translation>A number is missing: {label}.</translation>
    </message>
    <message>
        <source>Chiffre à vérifier.</source>
        <translation>Figure to check.</translation>
    </message>
    <message>
        <source>Aucun chiffre saisi.</source>
        <translation>No figure entered.</translation>
    </message>
    <message>
        <source>Taux saisi : {percent}, le seuil est {threshold}.</source>
        <translation>Rate entered: {percent}, the threshold is {threshold}.</translation>
    </message>
    <message>
        <source>{percent} est le seuil arrondi : trop proche pour conclure. Saisissez plutôt les deux nombres.</source>
        <translation>{percent} is the rounded threshold: too close to tell. Enter the two numbers instead.</translation>
    </message>
    <message>
        <source>taux</source>
        <translation>rates</translation>
    </message>
    <message>
        <source>seul taux</source>
        <translation>single rate</translation>
    </message>
    <message>
        <source>Moyenne de {count} {word} : {percent}, le seuil est {threshold}.</source>
        <translation>Mean of {count} {word}: {percent}, the threshold is {threshold}.</translation>
    </message>
    <message>
        <source>{text} Le plus court : {acts} de plus.</source>
        <translation>{text} The shortest way: {acts} more.</translation>
    </message>
    <message>
        <source>Moyenne d’au moins {lower}, quels que soient les taux qui manquent ; le seuil est {threshold}.</source>
        <translation>Mean of at least {lower}, whatever the missing rates; the threshold is {threshold}.</translation>
    </message>
    <message>
        <source>Moyenne de {upper} au plus, quels que soient les taux qui manquent ; le seuil est {threshold}.</source>
        <translation>Mean of {upper} at most, whatever the missing rates; the threshold is {threshold}.</translation>
    </message>
    <message>
        <source>Moyenne entre {lower} et {upper} : il manque {services}.</source>
        <translation>Mean between {lower} and {upper}: {services} missing.</translation>
    </message>
    <message>
        <source>Aucun acte pour aucun de ces services : la moyenne ne peut pas être calculée.</source>
        <translation>No act for any of these services: the mean cannot be calculated.</translation>
    </message>
    <message>
        <source>Sans acte, donc hors de la moyenne : {services}. Compté comme 0, la moyenne serait de {mean}.</source>
        <translation>Without acts, hence outside the mean: {services}. Counted as 0, the mean would be {mean}.</translation>
    </message>
    <message>
        <source>Moyenne affichée sur amelipro : {percent}, le seuil est {threshold}.</source>
        <translation>Mean shown on amelipro: {percent}, the threshold is {threshold}.</translation>
    </message>
    <message>
        <source>Il en faut au moins {minimum} : {counts}.</source>
        <translation>At least {minimum} needed: {counts}.</translation>
    </message>
    <message>
        <source>Gagné par période : {periods}.</source>
        <translation>Earned by period: {periods}.</translation>
    </message>
    <message>
        <source>Aucune période n’atteint le premier palier.</source>
        <translation>No period reaches the first tier.</translation>
    </message>
    <message>
        <source>Payé seulement si {title} est atteint.</source>
        <translation>Paid only if {title} is met.</translation>
    </message>
    <message>
        <source>En attente : il faut d’abord remplir le {gate}.</source>
        <translation>Pending: the {gate} must be met first.</translation>
    </message>
    <message>
        <source>Rien n’est versé : le {gate} ne peut plus être rempli.</source>
        <translation>Nothing is paid: the {gate} can no longer be met.</translation>
    </message>
    <message>
        <source>La période s’est terminée le {day}.</source>
        <translation>The period ended on {day}.</translation>
    </message>
    <message>
        <source>Encore possible jusqu’au {day}.</source>
        <translation>Still possible until {day}.</translation>
    </message>
    <message>
        <source>Acquis sur les chiffres d’aujourd’hui : ce taux peut encore baisser jusqu’au {day}.</source>
        <translation>Earned on today’s figures: this rate can still fall until {day}.</translation>
    </message>
    <message>
        <source>{points} gagnés ({euros}).</source>
        <translation>{points} earned ({euros}).</translation>
    </message>
    <message>
        <source>{points} gagné ({euros}).</source>
        <translation>{points} earned ({euros}).</translation>
    </message>
    <message>
        <source>{points} en attente ({euros}) : il faut d’abord remplir le {gate}.</source>
        <translation>{points} pending ({euros}): the {gate} must be met first.</translation>
    </message>
    <message>
        <source>Atteint : {percent} pour un seuil de {threshold}</source>
        <translation>Met: {percent} for a threshold of {threshold}</translation>
    </message>
    <message>
        <source>Non atteint : {percent} pour un seuil de {threshold}</source>
        <translation>Not met: {percent} for a threshold of {threshold}</translation>
    </message>
    <message>
        <source>Saisissez vos chiffres pour voir le résultat.</source>
        <translation>Enter your figures to see the result.</translation>
    </message>
    <message>
        <source>Saisissez les deux nombres pour voir le résultat.</source>
        <translation>Enter both numbers to see the result.</translation>
    </message>
    <message>
        <source>À vérifier : cette rubrique reste ouverte.</source>
        <translation>To check: this item stays open.</translation>
    </message>
    <message>
        <source>Aucun acte facturé : l’indicateur ne peut pas être calculé.</source>
        <translation>No act billed: the indicator cannot be calculated.</translation>
    </message>
    <message>
        <source>0 sur 0 : l’indicateur ne peut pas être calculé.</source>
        <translation>0 of 0: the indicator cannot be calculated.</translation>
    </message>
    <message>
        <source>À corriger pour voir le résultat.</source>
        <translation>Correct it to see the result.</translation>
    </message>
    <message>
        <source>Il vous manque {acts} pour gagner {gain}, {if_all}.</source>
        <translation>You need {acts} more to earn {gain}, {if_all}.</translation>
    </message>
    <message>
        <source>Il vous manque {acts}, {if_all}.</source>
        <translation>You need {acts} more, {if_all}.</translation>
    </message>
    <message>
        <source>Il vous manque {acts} pour gagner {gain}.</source>
        <translation>You need {acts} more to earn {gain}.</translation>
    </message>
    <message>
        <source>Il vous manque {acts}.</source>
        <translation>You need {acts} more.</translation>
    </message>
    <message>
        <source>si la prochaine est télétransmise</source>
        <translation>if the next one is sent electronically</translation>
    </message>
    <message>
        <source>si les {acts} prochaines sont toutes télétransmises</source>
        <translation>if the next {acts} are all sent electronically</translation>
    </message>
    <message>
        <source>si la prochaine est faite en ligne</source>
        <translation>if the next one is done online</translation>
    </message>
    <message>
        <source>si le prochain est fait en ligne</source>
        <translation>if the next one is done online</translation>
    </message>
    <message>
        <source>si les {acts} prochaines sont toutes faites en ligne</source>
        <translation>if the next {acts} are all done online</translation>
    </message>
    <message>
        <source>si les {acts} prochains sont tous faits en ligne</source>
        <translation>if the next {acts} are all done online</translation>
    </message>
    <message>
        <source>Il vous a manqué {acts}. La période s’est terminée le {end}.</source>
        <translation>You were {acts} short. The period ended on {end}.</translation>
    </message>
    <message>
        <source>La période s’est terminée le {end}.</source>
        <translation>The period ended on {end}.</translation>
    </message>
    <message>
        <source>{share}, soit {needed}</source>
        <translation>{share}, that is {needed}</translation>
    </message>
    <message>
        <source>Calcul : {share} ; {needed} − {done} = {acts}.</source>
        <translation>Calculation: {share}; {needed} − {done} = {acts}.</translation>
    </message>
    <message>
        <source>({target} − {done}) ÷ {rest} = {result}</source>
        <translation>({target} − {done}) ÷ {rest} = {result}</translation>
    </message>
    <message>
        <source>{sum}, soit {acts}</source>
        <translation>{sum}, that is {acts}</translation>
    </message>
    <message>
        <source>Calcul : {share} ; {sum}.</source>
        <translation>Calculation: {share}; {sum}.</translation>
    </message>
    <message>
        <source>{threshold} de {total} = {target}</source>
        <translation>{threshold} of {total} = {target}</translation>
    </message>
    <message>
        <source>réponses cochées</source>
        <translation>answers ticked</translation>
    </message>
    <message>
        <source>réponse cochée</source>
        <translation>answer ticked</translation>
    </message>
    <message>
        <source>Atteint : {count} {word}.</source>
        <translation>Met: {count} {word}.</translation>
    </message>
    <message>
        <source>déclarées</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>déclarée</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>déclarés</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>déclaré</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>Atteint : {what} {declared}.</source>
        <translation>Met: {what} {declared}.</translation>
    </message>
    <message>
        <source>Non atteint : aucune réponse cochée.</source>
        <translation>Not met: no answer ticked.</translation>
    </message>
    <message>
        <source>Non atteint : {negative}.</source>
        <translation>Not met: {negative}.</translation>
    </message>
    <message>
        <source>Cochez au moins une réponse, ou “{negative}”.</source>
        <translation>Tick at least one answer, or “{negative}”.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Atteint : {count} conditions sur {count}.</source>
        <translation>Met: {count} of {count} conditions.</translation>
    </message>
    <message>
        <source>Atteint.</source>
        <translation>Met.</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>Il manque {count} {word} sur {total} : {which}.</source>
        <translation>{count} {word} of {total} missing: {which}.</translation>
    </message>
    <message>
        <source>Répondez aux {count} conditions.</source>
        <translation>Answer the {count} conditions.</translation>
    </message>
    <message>
        <source>Répondez à la question.</source>
        <translation>Answer the question.</translation>
    </message>
    <message>
        <source>Non atteint.</source>
        <translation>Not met.</translation>
    </message>
    <message>
        <source>Atteint : au moins {minimum}.</source>
        <translation>Met: at least {minimum}.</translation>
    </message>
    <message>
        <source>Non atteint : il en manque {acts}.</source>
        <translation>Not met: {acts} missing.</translation>
    </message>
    <message>
        <source>À gagner : {gain}.</source>
        <translation>To earn: {gain}.</translation>
    </message>
    <message>
        <source>Atteint : {percent} de moyenne pour un seuil de {threshold}</source>
        <translation>Met: mean of {percent} for a threshold of {threshold}</translation>
    </message>
    <message>
        <source>Non atteint : {percent} de moyenne pour un seuil de {threshold}</source>
        <translation>Not met: mean of {percent} for a threshold of {threshold}</translation>
    </message>
    <message>
        <source>Entre {lower} et {upper} de moyenne pour un seuil de {threshold} : complétez les taux qui manquent.</source>
        <translation>Mean between {lower} and {upper} for a threshold of {threshold}: fill in the missing rates.</translation>
    </message>
    <message>
        <source>Atteint : la moyenne dépasse {threshold}, quels que soient les taux qui manquent</source>
        <translation>Met: the mean is above {threshold}, whatever the missing rates</translation>
    </message>
    <message>
        <source>Non atteint : la moyenne reste sous {threshold}, quels que soient les taux qui manquent</source>
        <translation>Not met: the mean stays below {threshold}, whatever the missing rates</translation>
    </message>
    <message>
        <source>{acts} de plus sur {service}</source>
        <translation>{acts} more on {service}</translation>
    </message>
    <message>
        <source>{acts} de plus</source>
        <translation>{acts} more</translation>
    </message>
    <message>
        <source>Le plus court : {what}, pour gagner {gain}.</source>
        <translation>The shortest way: {what}, to earn {gain}.</translation>
    </message>
    <message>
        <source>Le plus court : {what}.</source>
        <translation>The shortest way: {what}.</translation>
    </message>
    <message>
        <source>Sans acte, donc laissé hors de la moyenne : {services}.</source>
        <translation>Without acts, hence left outside the mean: {services}.</translation>
    </message>
    <message>
        <source>{text} Compté comme 0, la moyenne serait de {mean}.</source>
        <translation>{text} Counted as 0, the mean would be {mean}.</translation>
    </message>
    <message>
        <source>{points} sur {best}.</source>
        <translation>{points} of {best}.</translation>
    </message>
    <message>
        <source>{name} : {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{name} : {status}, {amount}</source>
        <translation>{name}: {status}, {amount}</translation>
    </message>
    <message>
        <source>définitif</source>
        <translation>final</translation>
    </message>
    <message>
        <source>provisoire</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>{state}, barème importé</source>
        <translation>{state}, imported rules</translation>
    </message>
    <message>
        <source>non publié</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>du {start} au {end}</source>
        <translation>from {start} to {end}</translation>
    </message>
    <message>
        <source>jusqu’au {end}, début non publié</source>
        <translation>until {end}, start not published</translation>
    </message>
    <message>
        <source>à partir du {start}, fin non publiée</source>
        <translation>from {start}, end not published</translation>
    </message>
    <message>
        <source>{amount} par point</source>
        <translation>{amount} per point</translation>
    </message>
    <message>
        <source>au moins {least} des {count} conditions : {names}</source>
        <translation>at least {least} of the {count} conditions: {names}</translation>
    </message>
    <message>
        <source>la condition : {names}</source>
        <translation>the condition: {names}</translation>
    </message>
    <message>
        <source>les {count} conditions : {names}</source>
        <translation>the {count} conditions: {names}</translation>
    </message>
    <message>
        <source>{title} est rempli</source>
        <translation>{title} is met</translation>
    </message>
    <message>
        <source>compris dans les points en bloc ({volet})</source>
        <translation>included in the lump of points ({volet})</translation>
    </message>
    <message>
        <source>celui de la règle commune : fin de la période pour un taux ou un nombre, sinon clôture</source>
        <translation>that of the common rule: end of the period for a rate or a count, otherwise closing date</translation>
    </message>
    <message>
        <source>s’ajoute aussi au total</source>
        <translation>is also added to the total</translation>
    </message>
    <message>
        <source>ne change pas le total</source>
        <translation>does not change the total</translation>
    </message>
    <message>
        <source>{reason}. Pour ce profil seulement : {who}.</source>
        <translation>{reason}. For this profile only: {who}.</translation>
    </message>
    <message>
        <source>{reason}. Pour tous.</source>
        <translation>{reason}. For all.</translation>
    </message>
    <message>
        <source>demandé à ce profil seulement : {who}. {reason}</source>
        <translation>asked of this profile only: {who}. {reason}</translation>
    </message>
    <message>
        <source>spécialité</source>
        <translation>specialty</translation>
    </message>
    <message>
        <source>médecin traitant</source>
        <translation>attending doctor</translation>
    </message>
    <message>
        <source>LAP certifié disponible</source>
        <translation>certified LAP available</translation>
    </message>
    <message>
        <source>patients de la liste</source>
        <translation>patients on the list</translation>
    </message>
    <message>
        <source>seulement des enfants de moins de 16 ans</source>
        <translation>only children under 16</translation>
    </message>
    <message>
        <source>généraliste</source>
        <translation>general practitioner</translation>
    </message>
    <message>
        <source>autre spécialiste</source>
        <translation>other specialist</translation>
    </message>
    <message>
        <source>radiologue</source>
        <translation>radiologist</translation>
    </message>
    <message>
        <source>{name} : {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{first} et {second} : le même engagement ne compte qu’une fois.</source>
        <translation>{first} and {second}: the same commitment counts only once.</translation>
    </message>
    <message>
        <source>{criterion} ({title})</source>
        <translation>{criterion} ({title})</translation>
    </message>
    <message>
        <source>prérempli, à vérifier</source>
        <translation>prefilled, to check</translation>
    </message>
    <message>
        <source>à saisir</source>
        <translation>to enter</translation>
    </message>
    <message>
        <source>S{number}</source>
        <translation>S{number}</translation>
    </message>
    <message>
        <source>oui ou non : la condition est remplie ou ne l’est pas</source>
        <translation>yes or no: the condition is met or it is not</translation>
    </message>
    <message>
        <source>les {count} conditions sont nécessaires</source>
        <translation>the {count} conditions are necessary</translation>
    </message>
    <message>
        <source>une seule des {count} conditions suffit</source>
        <translation>a single one of the {count} conditions is enough</translation>
    </message>
    <message>
        <source>au moins {least} des {count} conditions</source>
        <translation>at least {least} of the {count} conditions</translation>
    </message>
    <message>
        <source>un taux d’au moins {threshold}, comparé sans arrondi</source>
        <translation>a rate of at least {threshold}, compared without rounding</translation>
    </message>
    <message>
        <source>une moyenne simple de {count} taux d’au moins {threshold}, comparée sans arrondi</source>
        <translation>a simple mean of {count} rates of at least {threshold}, compared without rounding</translation>
    </message>
    <message>
        <source>un nombre d’au moins {minimum}</source>
        <translation>a number of at least {minimum}</translation>
    </message>
    <message>
        <source>{count} nombres, chacun d’au moins {minimum}</source>
        <translation>{count} numbers, each of at least {minimum}</translation>
    </message>
    <message>
        <source>des points par paliers, pour chaque période, si {title} est rempli</source>
        <translation>points by tiers, for each period, if {title} is met</translation>
    </message>
    <message>
        <source>des points par paliers, pour chaque période</source>
        <translation>points by tiers, for each period</translation>
    </message>
    <message>
        <source>oui ou non : le détail de cette ligne n’est pas publié</source>
        <translation>yes or no: the detail of this line is not published</translation>
    </message>
    <message>
        <source>{label} : {span}</source>
        <translation>{label}: {span}</translation>
    </message>
    <message>
        <source>{done} ÷ {total}</source>
        <translation>{done} ÷ {total}</translation>
    </message>
    <message>
        <source>patients du médecin traitant ÷ {patients}, ou ÷ {children} pour un médecin d’enfants de moins de 16 ans</source>
        <translation>patients of the attending doctor ÷ {patients}, or ÷ {children} for a doctor of children under 16</translation>
    </message>
    <message>
        <source>+{percent} si au moins {threshold} des VSM envoyés sont structurés</source>
        <translation>+{percent} if at least {threshold} of the VSM sent are structured</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>{minutes} par patient</source>
        <translation>{minutes} per patient</translation>
    </message>
    <message>
        <source>Montants annuels, grille en vigueur à partir du {day}</source>
        <translation>Yearly amounts, scale in force from {day}</translation>
    </message>
    <message>
        <source>{fte} équivalent temps plein</source>
        <translation>{fte} full-time equivalent</translation>
    </message>
    <message>
        <source>Seulement pour un contrat signé avant le {day}.</source>
        <translation>Only for a contract signed before {day}.</translation>
    </message>
    <message>
        <source>Au {day}</source>
        <translation>On {day}</translation>
    </message>
    <message>
        <source>aucune réponse</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>gardé</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>mis de côté</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>{part} : {amount}</source>
        <translation>{part}: {amount}</translation>
    </message>
    <message>
        <source>porte ouverte</source>
        <translation>gate open</translation>
    </message>
    <message>
        <source>porte fermée</source>
        <translation>gate closed</translation>
    </message>
    <message>
        <source>porte indécise</source>
        <translation>gate undecided</translation>
    </message>
    <message>
        <source>neutralisé</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>sans objet</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translation>to correct</translation>
    </message>
    <message>
        <source>commencé</source>
        <translation>started</translation>
    </message>
    <message>
        <source>montant qui ne peut pas être dit</source>
        <translation>amount that cannot be told</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>patients en ALD</source>
        <translation>ALD patients</translation>
    </message>
    <message>
        <source>VSM envoyés</source>
        <translation>VSM sent</translation>
    </message>
    <message>
        <source>dont structurés</source>
        <translation>of which structured</translation>
    </message>
    <message>
        <source>temps de travail</source>
        <translation>working time</translation>
    </message>
    <message>
        <source>contrat signé le</source>
        <translation>contract signed on</translation>
    </message>
    <message>
        <source>année du contrat</source>
        <translation>year of the contract</translation>
    </message>
    <message>
        <source>percentile de la patientèle</source>
        <translation>percentile of the patient list</translation>
    </message>
    <message>
        <source>Recueil des règles</source>
        <translation>Rule book</translation>
    </message>
    <message>
        <source>{count} campagnes, de {first} à {last}</source>
        <translation>{count} campaigns, from {first} to {last}</translation>
    </message>
    <message>
        <source>Les règles appliquées par l’application, avec leurs sources, à relire et à contester</source>
        <translation>The rules applied by the application, with their sources, to read and to contest</translation>
    </message>
    <message>
        <source>Recueil des règles — {subtitle}</source>
        <translation>Rule book — {subtitle}</translation>
    </message>
    <message>
        <source>règles mises à jour le {day} · outil indépendant</source>
        <translation>rules updated on {day} · independent tool</translation>
    </message>
    <message>
        <source>Ce recueil contient tout ce que l’application sait des règles, pour qu’un médecin ou un juriste puisse le relire. Chaque chiffre porte ses sources, notre confiance et la date de la dernière vérification.</source>
        <translation>This book contains all that the application knows about the rules, so that a doctor or a lawyer can read it. Each figure carries its sources, our confidence and the date of the last check.</translation>
    </message>
    <message>
        <source>Ce qui n’est pas publié est écrit « non publié » et n’est jamais deviné. Là où les sources se contredisent, le désaccord et notre choix sont écrits.</source>
        <translation>What is not published is written “not published” and is never guessed. Where the sources contradict each other, the disagreement and our choice are written.</translation>
    </message>
    <message>
        <source>Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.</source>
        <translation>Independent tool. Neither the Assurance Maladie nor the State has published or approved it.</translation>
    </message>
    <message>
        <source>Les quatre degrés de confiance</source>
        <translation>The four degrees of confidence</translation>
    </message>
    <message>
        <source>Ce qui n’est pas publié</source>
        <translation>What is not published</translation>
    </message>
    <message>
        <source>Réserves</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Chiffres de la campagne</source>
        <translation>Figures of the campaign</translation>
    </message>
    <message>
        <source>Questions du profil</source>
        <translation>Questions of the profile</translation>
    </message>
    <message>
        <source>Ce qui ne compte qu’une fois</source>
        <translation>What counts only once</translation>
    </message>
    <message>
        <source>Taux lus sur un même écran</source>
        <translation>Rates read on the same screen</translation>
    </message>
    <message>
        <source>Aides hors points</source>
        <translation>Aids outside the points</translation>
    </message>
    <message>
        <source>Décisions datées</source>
        <translation>Dated decisions</translation>
    </message>
    <message>
        <source>Ordre des écrans d’amelipro</source>
        <translation>Order of the amelipro screens</translation>
    </message>
    <message>
        <source>Exemples à refaire à la main</source>
        <translation>Examples to work out by hand</translation>
    </message>
    <message>
        <source>Glossaire</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>État des règles</source>
        <translation>State of the rules</translation>
    </message>
    <message>
        <source>Mise à jour</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Valeur du point</source>
        <translation>Value of a point</translation>
    </message>
    <message>
        <source>Période de référence</source>
        <translation>Reference period</translation>
    </message>
    <message>
        <source>Déclaration sur amelipro</source>
        <translation>Declaration on amelipro</translation>
    </message>
    <message>
        <source>Clôtures annoncées avant</source>
        <translation>Closing dates announced before</translation>
    </message>
    <message>
        <source>Versement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Nom court</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Points en bloc</source>
        <translation>Lump of points</translation>
    </message>
    <message>
        <source>Condition d’ouverture</source>
        <translation>Opening condition</translation>
    </message>
    <message>
        <source>Versé si</source>
        <translation>Paid if</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Acte compté</source>
        <translation>Act counted</translation>
    </message>
    <message>
        <source>Acte de plus</source>
        <translation>One more act</translation>
    </message>
    <message>
        <source>Neutralisation</source>
        <translation>Waiver</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Écran commun</source>
        <translation>Shared screen</translation>
    </message>
    <message>
        <source>Où sur amelipro</source>
        <translation>Where on amelipro</translation>
    </message>
    <message>
        <source>Temps estimé</source>
        <translation>Estimated time</translation>
    </message>
    <message>
        <source>Ce qui est demandé</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Ce que le médecin saisit</source>
        <translation>What the doctor enters</translation>
    </message>
    <message>
        <source>Barème</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Périodes</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Conseils</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Chiffres et sources</source>
        <translation>Figures and sources</translation>
    </message>
    <message>
        <source>Sources citées</source>
        <translation>Sources cited</translation>
    </message>
    <message>
        <source>Conditions que l’application ne vérifie pas</source>
        <translation>Conditions that the application does not check</translation>
    </message>
    <message>
        <source>Méthode et temps</source>
        <translation>Method and time</translation>
    </message>
    <message>
        <source>Poids de la patientèle</source>
        <translation>Weight of the patient list</translation>
    </message>
    <message>
        <source>Majoration</source>
        <translation>Increase</translation>
    </message>
    <message>
        <source>Qui en est exclu</source>
        <translation>Who is excluded</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Nature, vérification</source>
        <translation>Kind, check</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Avant → après</source>
        <translation>Before → after</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Profil et réponses</source>
        <translation>Profile and answers</translation>
    </message>
    <message>
        <source>Résultat attendu</source>
        <translation>Expected result</translation>
    </message>
    <message>
        <source>D’où vient le nombre</source>
        <translation>Where the number comes from</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Où vérifier</source>
        <translation>Where to check</translation>
    </message>
    <message>
        <source>À partir de</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Points par période</source>
        <translation>Points per period</translation>
    </message>
    <message>
        <source>Part des patients</source>
        <translation>Share of patients</translation>
    </message>
    <message>
        <source>Montant avant poids et majoration</source>
        <translation>Amount before weight and increase</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Temps</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Temps de travail</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>1re année</source>
        <translation>1st year</translation>
    </message>
    <message>
        <source>2e année</source>
        <translation>2nd year</translation>
    </message>
    <message>
        <source>À partir de la 3e</source>
        <translation>From the 3rd</translation>
    </message>
    <message>
        <source>Du 90e au 95e percentile exclu, à partir de la 3e</source>
        <translation>From the 90th to below the 95th percentile, from the 3rd year</translation>
    </message>
    <message>
        <source>Dès le 95e percentile</source>
        <translation>From the 95th percentile</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Saisie</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Autres</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Autres · hors points</source>
        <translation>Others · outside points</translation>
    </message>
    <message>
        <source>Autres dispositifs, hors points</source>
        <translation>Other schemes, outside points</translation>
    </message>
    <message>
        <source>Ce qui a été saisi</source>
        <translation>What was entered</translation>
    </message>
    <message>
        <source>Estimé aujourd’hui : le montant ne peut pas encore être dit.</source>
        <translation>Estimated today: the amount cannot be told yet.</translation>
    </message>
    <message>
        <source>Estimé aujourd’hui : {euros}.</source>
        <translation>Estimated today: {euros}.</translation>
    </message>
    <message>
        <source>{title} : montant non déterminé</source>
        <translation>{title}: amount undetermined</translation>
    </message>
    <message>
        <source>{title} : {euros}</source>
        <translation>{title}: {euros}</translation>
    </message>
    <message>
        <source>Cette page ne reçoit que des nombres.</source>
        <translation>This page takes only numbers.</translation>
    </message>
    <message>
        <source>Cette aide ne me concerne pas</source>
        <translation>This aid does not concern me</translation>
    </message>
    <message>
        <source>{title} : cette aide ne me concerne pas</source>
        <translation>{title}: this aid does not concern me</translation>
    </message>
    <message>
        <source>Patients en ALD</source>
        <translation>ALD patients</translation>
    </message>
    <message>
        <source>VSM déposés dans le DMP</source>
        <translation>VSM filed in the DMP</translation>
    </message>
    <message>
        <source>VSM au format structuré</source>
        <translation>VSM in structured form</translation>
    </message>
    <message>
        <source>Ceux dont vous êtes le médecin traitant.</source>
        <translation>Those whose attending doctor you are.</translation>
    </message>
    <message>
        <source>Sur ces patients.</source>
        <translation>Of these patients.</translation>
    </message>
    <message>
        <source>Parmi les VSM déposés.</source>
        <translation>Among the VSM filed.</translation>
    </message>
    <message>
        <source>Forfait à part : {amounts}</source>
        <translation>Separate payment: {amounts}</translation>
    </message>
    <message>
        <source>Période terminée le {day}.</source>
        <translation>Period ended on {day}.</translation>
    </message>
    <message>
        <source>Réalisable jusqu’au {day} : dernier jour.</source>
        <translation>Feasible until {day}: last day.</translation>
    </message>
    <message>
        <source>Réalisable jusqu’au {day} : encore {days}.</source>
        <translation>Feasible until {day}: {days} left.</translation>
    </message>
    <message>
        <source>Dates annoncées auparavant : {days}.</source>
        <translation>Dates announced previously: {days}.</translation>
    </message>
    <message>
        <source>Date annoncée auparavant : {days}.</source>
        <translation>Date announced previously: {days}.</translation>
    </message>
    <message>
        <source>Saisissez vos patients en ALD pour voir les paliers.</source>
        <translation>Enter your ALD patients to see the tiers.</translation>
    </message>
    <message>
        <source>Sans patient en ALD, ce forfait est sans objet.</source>
        <translation>Without ALD patients, this payment does not apply.</translation>
    </message>
    <message>
        <source>Il faut {goals}.</source>
        <translation>{goals} needed.</translation>
    </message>
    <message>
        <source>{percent} : il a manqué {goals}.</source>
        <translation>{percent}: {goals} were missing.</translation>
    </message>
    <message>
        <source>{percent} : il manque {goals}.</source>
        <translation>{percent}: {goals} missing.</translation>
    </message>
    <message>
        <source>{percent} : palier de {threshold} atteint</source>
        <translation>{percent}: tier of {threshold} reached</translation>
    </message>
    <message>
        <source>{text} ; {missing}.</source>
        <translation>{text}; {missing}.</translation>
    </message>
    <message>
        <source>il manque {goal}</source>
        <translation>{goal} missing</translation>
    </message>
    <message>
        <source>{count} VSM pour {euros}</source>
        <translation>{count} VSM for {euros}</translation>
    </message>
    <message>
        <source>{count} pour {euros}</source>
        <translation>{count} for {euros}</translation>
    </message>
    <message>
        <source>Avec {missing} VSM de plus : {euros}.</source>
        <translation>With {missing} VSM more: {euros}.</translation>
    </message>
    <message>
        <source>Avec {missing} VSM de plus : {euros}, ou {best}</source>
        <translation>With {missing} VSM more: {euros}, or {best}</translation>
    </message>
    <message>
        <source>{text} si {count} sont structurés.</source>
        <translation>{text} if {count} are structured.</translation>
    </message>
    <message>
        <source>{text} si {count} est structuré.</source>
        <translation>{text} if {count} is structured.</translation>
    </message>
    <message>
        <source>Avec {missing} VSM de plus : {euros}, ou {best} avec {count} VSM structurés en tout.</source>
        <translation>With {missing} VSM more: {euros}, or {best} with {count} structured VSM in all.</translation>
    </message>
    <message>
        <source>Il en faut au moins {threshold} pour +{percent}, soit {needed} sur {goal}.</source>
        <translation>At least {threshold} needed for +{percent}, that is {needed} of {goal}.</translation>
    </message>
    <message>
        <source>Structurés : {share}. {rule}</source>
        <translation>Structured: {share}. {rule}</translation>
    </message>
    <message>
        <source>Structurés : {share}, au moins {threshold}</source>
        <translation>Structured: {share}, at least {threshold}</translation>
    </message>
    <message>
        <source>{text} : +{percent}.</source>
        <translation>{text}: +{percent}.</translation>
    </message>
    <message>
        <source>{text} : +{percent} dès qu’un palier est atteint.</source>
        <translation>{text}: +{percent} as soon as a tier is reached.</translation>
    </message>
    <message>
        <source>un tiers</source>
        <translation>one third</translation>
    </message>
    <message>
        <source>Taux de VSM : non saisi, paliers {tiers}</source>
        <translation>VSM rate: not entered, tiers {tiers}</translation>
    </message>
    <message>
        <source>Taux de VSM : {percent}, paliers {tiers}</source>
        <translation>VSM rate: {percent}, tiers {tiers}</translation>
    </message>
    <message>
        <source>Coefficient de patientèle : {weight} ({patients} ÷ {reference})</source>
        <translation>Patient list coefficient: {weight} ({patients} ÷ {reference})</translation>
    </message>
    <message>
        <source>Coefficient inconnu : calcul fait avec 1,00.</source>
        <translation>Coefficient unknown: calculated with 1.00.</translation>
    </message>
    <message>
        <source>Le nombre de patients se saisit dans votre profil.</source>
        <translation>The number of patients is entered in your profile.</translation>
    </message>
    <message>
        <source>Signature du contrat</source>
        <translation>Signature of the contract</translation>
    </message>
    <message>
        <source>Année du contrat</source>
        <translation>Year of the contract</translation>
    </message>
    <message>
        <source>Percentile de votre patientèle</source>
        <translation>Percentile of your patient list</translation>
    </message>
    <message>
        <source>Coût annuel chargé, en euros</source>
        <translation>Yearly cost with charges, in euros</translation>
    </message>
    <message>
        <source>Zone d’exercice</source>
        <translation>Area of practice</translation>
    </message>
    <message>
        <source>Prévue ou passée, par exemple 01/03/2024.</source>
        <translation>Planned or past, for example 01/03/2024.</translation>
    </message>
    <message>
        <source>1 pour la première année.</source>
        <translation>1 for the first year.</translation>
    </message>
    <message>
        <source>Facultatif. De 0 à 100 dans votre spécialité, à demander à la caisse.</source>
        <translation>Optional. From 0 to 100 within your specialty; ask your fund.</translation>
    </message>
    <message>
        <source>Facultatif. Salaire et charges d’une année.</source>
        <translation>Optional. Salary and charges of one year.</translation>
    </message>
    <message>
        <source>Zone sous-dense</source>
        <translation>Under-served area</translation>
    </message>
    <message>
        <source>Autre zone</source>
        <translation>Other area</translation>
    </message>
    <message>
        <source>Le barème publié ne dit pas ce que la zone ajoute : demandez-le à votre caisse.</source>
        <translation>The published scale does not say what the area adds: ask your fund.</translation>
    </message>
    <message>
        <source>Reste à charge : {euros}</source>
        <translation>Left to pay: {euros}</translation>
    </message>
    <message>
        <source>Tiers-temps</source>
        <translation>One third time</translation>
    </message>
    <message>
        <source>Mi-temps</source>
        <translation>Half time</translation>
    </message>
    <message>
        <source>Temps complet</source>
        <translation>Full time</translation>
    </message>
    <message>
        <source>L’année du contrat doit être comprise entre 1 et 99.</source>
        <translation>The year of the contract must be between 1 and 99.</translation>
    </message>
    <message>
        <source>Le percentile doit être compris entre 0 et 100.</source>
        <translation>The percentile must be between 0 and 100.</translation>
    </message>
    <message>
        <source>Simulation, hors points</source>
        <translation>Simulation, outside points</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Accessible si le {gate} est rempli : oui, selon votre déclaration {year}.</source>
        <translation>Available if the {gate} is met: yes, according to your {year} declaration.</translation>
    </message>
    <message>
        <source>Accessible seulement si le {gate} est rempli.</source>
        <translation>Available only if the {gate} is met.</translation>
    </message>
    <message>
        <source>L’aide demande le secteur 1 ou l’Optam.</source>
        <translation>The aid requires sector 1 or Optam.</translation>
    </message>
    <message>
        <source>Choisissez un temps de travail pour voir l’aide.</source>
        <translation>Choose a working time to see the aid.</translation>
    </message>
    <message>
        <source>Sans date de signature, le tableau suppose un contrat signé aujourd’hui.</source>
        <translation>Without a date of signature, the table assumes a contract signed today.</translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Aide estimée</source>
        <translation>Estimated aid</translation>
    </message>
    <message>
        <source>Percentiles 90 à 94</source>
        <translation>Percentiles 90 to 94</translation>
    </message>
    <message>
        <source>Percentile 95 et plus</source>
        <translation>Percentile 95 and above</translation>
    </message>
    <message>
        <source>{year}e et suivantes</source>
        <translation>Year {year} and after</translation>
    </message>
    <message>
        <source>1re</source>
        <translation>1st</translation>
    </message>
    <message>
        <source>{year}e</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Première année</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>Deuxième année</source>
        <translation>Second year</translation>
    </message>
    <message>
        <source>Troisième année et suivantes</source>
        <translation>Third year and after</translation>
    </message>
    <message>
        <source>{year} : aide estimée {euros}</source>
        <translation>{year}: estimated aid {euros}</translation>
    </message>
    <message>
        <source>du {day}</source>
        <translation>of {day}</translation>
    </message>
    <message>
        <source>Barèmes {days}.</source>
        <translation>Scales {days}.</translation>
    </message>
    <message>
        <source>Barème {days}.</source>
        <translation>Scale {days}.</translation>
    </message>
    <message>
        <source>VSM</source>
        <translation>VSM</translation>
    </message>
    <message>
        <source>Aide à l’emploi d’un assistant médical</source>
        <translation>Help to employ a medical assistant</translation>
    </message>
    <message>
        <source>date du contrat</source>
        <translation>date of the contract</translation>
    </message>
    <message>
        <source>percentile de patientèle</source>
        <translation>percentile of the patient list</translation>
    </message>
    <message>
        <source>patientèle</source>
        <translation>patient list</translation>
    </message>
    <message>
        <source>La campagne {year} n’a pas ce forfait.</source>
        <translation>The {year} campaign does not have this payment.</translation>
    </message>
    <message>
        <source>Vous gardez ce forfait, que votre profil écarte.</source>
        <translation>You keep this payment, which your profile rules out.</translation>
    </message>
    <message>
        <source>Le montant dépend de questions du profil : {keys}.</source>
        <translation>The amount depends on questions of the profile: {keys}.</translation>
    </message>
    <message>
        <source>Le montant dépend d’une question du profil : {keys}.</source>
        <translation>The amount depends on a question of the profile: {keys}.</translation>
    </message>
    <message>
        <source>{text} Selon la réponse, {euros} ou rien.</source>
        <translation>{text} Depending on the answer, {euros} or nothing.</translation>
    </message>
    <message>
        <source>Une saisie est à corriger : {fields}.</source>
        <translation>An entry needs correcting: {fields}.</translation>
    </message>
    <message>
        <source>Sans réponse : {fields}.</source>
        <translation>No answer: {fields}.</translation>
    </message>
    <message>
        <source>{first} dépasse {second}. Vérifiez l’ordre des deux nombres.</source>
        <translation>{first} is more than {second}. Check the order of the two numbers.</translation>
    </message>
    <message>
        <source>{sent} VSM pour {patients} patients en ALD : palier de {threshold} atteint, {euros}.</source>
        <translation>{sent} VSM for {patients} ALD patients: tier of {threshold} reached, {euros}.</translation>
    </message>
    <message>
        <source>Palier de {threshold} : il manque {missing} VSM pour {euros}.</source>
        <translation>Tier of {threshold}: {missing} VSM missing for {euros}.</translation>
    </message>
    <message>
        <source>Coefficient de patientèle : {patients} / {reference}.</source>
        <translation>Patient list coefficient: {patients} / {reference}.</translation>
    </message>
    <message>
        <source>{structured} VSM structurés sur {sent} : +{percent}.</source>
        <translation>{structured} structured VSM of {sent}: +{percent}.</translation>
    </message>
    <message>
        <source>{structured} VSM structurés sur {sent} : il en manque {missing} pour +{percent}.</source>
        <translation>{structured} structured VSM of {sent}: {missing} missing for +{percent}.</translation>
    </message>
    <message>
        <source>VSM structurés non saisis : calcul fait sans les +{percent}.</source>
        <translation>Structured VSM not entered: calculated without the +{percent}.</translation>
    </message>
    <message>
        <source>un tiers de temps</source>
        <translation>one third time</translation>
    </message>
    <message>
        <source>mi-temps</source>
        <translation>half time</translation>
    </message>
    <message>
        <source>temps complet</source>
        <translation>full time</translation>
    </message>
    <message>
        <source>{year}e année</source>
        <translation>year {year}</translation>
    </message>
    <message>
        <source>, patientèle au-dessus du 90e percentile</source>
        <translation>, patient list above the 90th percentile</translation>
    </message>
    <message>
        <source>, patientèle au-dessus du 95e percentile</source>
        <translation>, patient list above the 95th percentile</translation>
    </message>
    <message>
        <source>{fte}, {year}{basis} : {euros}, barème du {start}.</source>
        <translation>{fte}, {year}{basis}: {euros}, scale of {start}.</translation>
    </message>
    <message>
        <source>Percentile de patientèle inconnu : montant minimal. À partir du 95e percentile, ce serait {p95}.</source>
        <translation>Percentile of the patient list unknown: lowest amount. From the 95th percentile on, it would be {p95}.</translation>
    </message>
    <message>
        <source>Percentile de patientèle inconnu : montant minimal. Ce serait {p90} du 90e au 94e percentile, {p95} à partir du 95e.</source>
        <translation>Percentile of the patient list unknown: lowest amount. It would be {p90} from the 90th to the 94th percentile, {p95} from the 95th on.</translation>
    </message>
    <message>
        <source>Montant non publié pour {fte}, {year}.</source>
        <translation>Amount not published for {fte}, {year}.</translation>
    </message>
    <message>
        <source>{fte} : seulement pour un contrat signé avant le {day}.</source>
        <translation>{fte}: only for a contract signed before {day}.</translation>
    </message>
    <message>
        <source>Aucun barème connu avant le {day}.</source>
        <translation>No scale known before {day}.</translation>
    </message>
    <message>
        <source>forfait structure {year}</source>
        <translation>forfait structure {year}</translation>
    </message>
    <message>
        <source>Piloter {what} : dernier jour pour agir sur vos taux.</source>
        <translation>Steer {what}: last day to act on your rates.</translation>
    </message>
    <message>
        <source>Piloter {what} : encore {days} pour agir sur vos taux, jusqu’au {end}.</source>
        <translation>Steer {what}: {days} left to act on your rates, until {end}.</translation>
    </message>
    <message>
        <source>La saisie est déjà ouverte sur amelipro.</source>
        <translation>Entry is already open on amelipro.</translation>
    </message>
    <message>
        <source>La saisie ouvrira le {day}.</source>
        <translation>Entry will open on {day}.</translation>
    </message>
    <message>
        <source>{what} : l’année est finie, la saisie ouvre {when}, le {day}.</source>
        <translation>{what}: the year is over, entry opens {when}, on {day}.</translation>
    </message>
    <message>
        <source>Déclarer {what} : la saisie sur amelipro ferme aujourd’hui.</source>
        <translation>Declare {what}: entry on amelipro closes today.</translation>
    </message>
    <message>
        <source>Déclarer {what} : la saisie sur amelipro est ouverte encore {days}, jusqu’au {end}.</source>
        <translation>Declare {what}: entry on amelipro is open for {days} more, until {end}.</translation>
    </message>
    <message>
        <source>Déclarer {what} : la saisie est ouverte sur amelipro. Fin : non publiée.</source>
        <translation>Declare {what}: entry is open on amelipro. End: not published.</translation>
    </message>
    <message>
        <source>{what} : déclaration recopiée. La saisie reste ouverte jusqu’au {end}.</source>
        <translation>{what}: declaration copied. Entry stays open until {end}.</translation>
    </message>
    <message>
        <source>Vérifier {what} : après le versement, comparez le montant reçu à l’estimation.</source>
        <translation>Check {what}: after the payment, compare the amount received with the estimate.</translation>
    </message>
    <message>
        <source>Vérifier {what} : versement noté au {day}, comparez le montant reçu à l’estimation.</source>
        <translation>Check {what}: payment noted on {day}, compare the amount received with the estimate.</translation>
    </message>
    <message>
        <source>{what} : l’année est finie. Ouverture de la saisie : non publiée.</source>
        <translation>{what}: the year is over. Opening of entry: not published.</translation>
    </message>
    <message>
        <source>Ouverture de la saisie : non publiée.</source>
        <translation>Opening of entry: not published.</translation>
    </message>
    <message>
        <source>Piloter {year} : aucune déclaration pour cette année. Créez-la pour suivre vos taux.</source>
        <translation>Steer {year}: no declaration for this year. Create it to follow your rates.</translation>
    </message>
    <message>
        <source>{count} autres déclarations sont au même point.</source>
        <translation>{count} other declarations are at the same point.</translation>
    </message>
    <message>
        <source>Une autre déclaration est au même point.</source>
        <translation>Another declaration is at the same point.</translation>
    </message>
    <message>
        <source>Ouvrir la déclaration</source>
        <translation>Open the declaration</translation>
    </message>
    <message>
        <source>Ouvrir la déclaration : {physician}</source>
        <translation>Open the declaration: {physician}</translation>
    </message>
    <message>
        <source>Et si…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Voir les échéances</source>
        <translation>See the deadlines</translation>
    </message>
    <message>
        <source>Créer la déclaration {year}</source>
        <translation>Create the {year} declaration</translation>
    </message>
    <message>
        <source>Noter la date…</source>
        <translation>Note the date…</translation>
    </message>
    <message>
        <source>Dates de {what}</source>
        <translation>Dates of {what}</translation>
    </message>
    <message>
        <source>Notez les dates que votre caisse vous a données. Elles servent aux rappels de l’accueil et ne changent aucun calcul.</source>
        <translation>Note the dates that your fund gave you. They serve for the reminders of the home page and change no calculation.</translation>
    </message>
    <message>
        <source>Dernier jour de la saisie</source>
        <translation>Last day of entry</translation>
    </message>
    <message>
        <source>Jour du versement</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>Non publié à ce jour.</source>
        <translation>Not published to date.</translation>
    </message>
    <message>
        <source>Le dernier jour doit venir après l’ouverture.</source>
        <translation>The last day must come after the opening.</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Dossier et copies</source>
        <translation>Folder and copies</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Confidentialité</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Rubriques des réglages</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Annuler le réglage : {what}</source>
        <translation>Undo the setting: {what}</translation>
    </message>
    <message>
        <source>Réglage annulé : {what}.</source>
        <translation>Setting undone: {what}.</translation>
    </message>
    <message>
        <source>Chaque réglage s’applique aussitôt et se garde.</source>
        <translation>Each setting applies at once and is kept.</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>comme le système</source>
        <translation>like the system</translation>
    </message>
    <message>
        <source>clair</source>
        <translation>light</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>renforcé</source>
        <translation>increased</translation>
    </message>
    <message>
        <source>Mode présentation</source>
        <translation>Presentation mode</translation>
    </message>
    <message>
        <source>Masquer les noms et les montants à l’écran</source>
        <translation>Hide names and amounts on the screen</translation>
    </message>
    <message>
        <source>Pour montrer l’application à d’autres. Les exports et les impressions ne changent pas.</source>
        <translation>To show the application to others. Exports and prints do not change.</translation>
    </message>
    <message>
        <source>Texte d’essai</source>
        <translation>Sample text</translation>
    </message>
    <message>
        <source>632 points, 4 424 € — Ségur, œuvre, À É Ç</source>
        <translation>632 points, €4 424 — Ségur, œuvre, À É Ç</translation>
    </message>
    <message>
        <source>Rétablir l’affichage</source>
        <translation>Reset the display</translation>
    </message>
    <message>
        <source>affichage</source>
        <translation>display</translation>
    </message>
    <message>
        <source>thème</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>taille du texte</source>
        <translation>text size</translation>
    </message>
    <message>
        <source>contraste</source>
        <translation>contrast</translation>
    </message>
    <message>
        <source>mode présentation</source>
        <translation>presentation mode</translation>
    </message>
    <message>
        <source>dossier des déclarations</source>
        <translation>folder of declarations</translation>
    </message>
    <message>
        <source>Dossier des déclarations</source>
        <translation>Folder of declarations</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Changer… le dossier des déclarations</source>
        <translation>Change… the folder of declarations</translation>
    </message>
    <message>
        <source>Ce dossier est introuvable. Reconnectez le réseau ou choisissez un autre dossier.</source>
        <translation>This folder cannot be found. Reconnect the network or choose another folder.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.</source>
        <translation>This folder cannot be written to. Choose another one.</translation>
    </message>
    <message>
        <source>Vos déclarations restent où elles sont : seul le dossier ouvert change.</source>
        <translation>Your declarations stay where they are: only the open folder changes.</translation>
    </message>
    <message>
        <source>Ce dossier est synchronisé par {service} : ce prestataire garde aussi une copie de vos déclarations.</source>
        <translation>This folder is synchronised by {service}: that provider also keeps a copy of your declarations.</translation>
    </message>
    <message>
        <source>Déclaration ouverte</source>
        <translation>Open declaration</translation>
    </message>
    <message>
        <source>Copies de sécurité</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>{copies}, {size} ; la dernière le {moment}.</source>
        <translation>{copies}, {size}; the last one on {moment}.</translation>
    </message>
    <message>
        <source>copie</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>La première copie sera faite à votre prochaine saisie.</source>
        <translation>The first copy will be made at your next entry.</translation>
    </message>
    <message>
        <source>Ouvrez une déclaration pour restaurer l’une de ses versions.</source>
        <translation>Open a declaration to restore one of its versions.</translation>
    </message>
    <message>
        <source>Elles sont dans le sous-dossier « Sauvegardes » de chaque déclaration. Les dix dernières sont gardées, puis une par jour pendant trente jours, puis une par mois.</source>
        <translation>They are in the subfolder “Sauvegardes” of each declaration. The last ten are kept, then one a day for thirty days, then one a month.</translation>
    </message>
    <message>
        <source>En tout : {dossiers}, {copies}, {size}.</source>
        <translation>In all: {dossiers}, {copies}, {size}.</translation>
    </message>
    <message>
        <source>Comptage des copies…</source>
        <translation>Counting the copies…</translation>
    </message>
    <message>
        <source>Restaurer une version…</source>
        <translation>Restore a version…</translation>
    </message>
    <message>
        <source>Nom du cabinet</source>
        <translation>Name of the practice</translation>
    </message>
    <message>
        <source>Facultatif. Il nomme le tableau du cabinet.</source>
        <translation>Optional. It names the practice table.</translation>
    </message>
    <message>
        <source>Facultatif. Proposé dans chaque nouvelle déclaration.</source>
        <translation>Optional. Proposed in each new declaration.</translation>
    </message>
    <message>
        <source>Vous êtes</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>secrétaire ou assistant</source>
        <translation>secretary or assistant</translation>
    </message>
    <message>
        <source>coordinateur d’une MSP, d’une CPTS ou d’une équipe de soins</source>
        <translation>coordinator of an MSP, a CPTS or a care team</translation>
    </message>
    <message>
        <source>Masquer les montants du tableau du cabinet à son ouverture</source>
        <translation>Hide the amounts of the practice table when it opens</translation>
    </message>
    <message>
        <source>Chaque déclaration garde les règles avec lesquelles elle est calculée. Importer ou retirer un barème ne change aucune déclaration sans vous le demander.</source>
        <translation>Each declaration keeps the rules with which it is calculated. Importing or removing rules changes no declaration without asking you.</translation>
    </message>
    <message>
        <source>Règles connues</source>
        <translation>Known rules</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>barème importé, à la place du nôtre</source>
        <translation>imported rules, in place of ours</translation>
    </message>
    <message>
        <source>barème importé</source>
        <translation>imported rules</translation>
    </message>
    <message>
        <source>fourni avec l’application</source>
        <translation>supplied with the application</translation>
    </message>
    <message>
        <source>{title}, mises à jour le {day}, {state}, {origin}</source>
        <translation>{title}, updated on {day}, {state}, {origin}</translation>
    </message>
    <message>
        <source>Importer une mise à jour…</source>
        <translation>Import an update…</translation>
    </message>
    <message>
        <source>Sources et chiffres…</source>
        <translation>Sources and figures…</translation>
    </message>
    <message>
        <source>Retirer ce barème importé</source>
        <translation>Remove these imported rules</translation>
    </message>
    <message>
        <source>barème importé {title} retiré</source>
        <translation>imported rules {title} removed</translation>
    </message>
    <message>
        <source>Ce barème ne peut pas être retiré : son fichier n’est pas accessible en écriture.</source>
        <translation>These rules cannot be removed: their file cannot be written to.</translation>
    </message>
    <message>
        <source>Ce qui est enregistré, et où</source>
        <translation>What is saved, and where</translation>
    </message>
    <message>
        <source>Vos déclarations</source>
        <translation>Your declarations</translation>
    </message>
    <message>
        <source>Réponses, pièces et copies, en fichiers lisibles.</source>
        <translation>Answers, documents and copies, in readable files.</translation>
    </message>
    <message>
        <source>Vos réglages</source>
        <translation>Your settings</translation>
    </message>
    <message>
        <source>Affichage, dossier, déclarations récentes, estimations, empreintes des archivées.</source>
        <translation>Display, folder, recent declarations, estimates, digests of the archived ones.</translation>
    </message>
    <message>
        <source>L’index</source>
        <translation>The index</translation>
    </message>
    <message>
        <source>La liste des déclarations, refaite à chaque ouverture.</source>
        <translation>The list of declarations, made again at each opening.</translation>
    </message>
    <message>
        <source>Les barèmes importés</source>
        <translation>The imported rules</translation>
    </message>
    <message>
        <source>Les fichiers de règles que vous avez ajoutés.</source>
        <translation>The rule files that you added.</translation>
    </message>
    <message>
        <source>Le journal des anomalies</source>
        <translation>The log of faults</translation>
    </message>
    <message>
        <source>L’endroit d’une panne, jamais une réponse.</source>
        <translation>The place of a failure, never an answer.</translation>
    </message>
    <message>
        <source>Ce qui n’est jamais enregistré</source>
        <translation>What is never saved</translation>
    </message>
    <message>
        <source>Aucun numéro de patient : l’outil d’adresse oublie le matricule dès que vous le quittez.</source>
        <translation>No patient’s number: the address tool forgets the identifier as soon as you leave it.</translation>
    </message>
    <message>
        <source>Aucun mot de passe, aucun identifiant amelipro.</source>
        <translation>No password, no amelipro login.</translation>
    </message>
    <message>
        <source>Rien n’est envoyé : l’application ne se connecte à aucun site.</source>
        <translation>Nothing is sent: the application connects to no site.</translation>
    </message>
    <message>
        <source>Presse-papiers</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Une adresse de patient copiée est effacée du presse-papiers après {seconds}, ou à la fermeture.</source>
        <translation>A copied patient address is cleared from the clipboard after {seconds}, or on closing.</translation>
    </message>
    <message>
        <source>seconde</source>
        <translation>second</translation>
    </message>
    <message>
        <source>secondes</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>Effacer maintenant</source>
        <translation>Clear now</translation>
    </message>
    <message>
        <source>L’adresse copiée est effacée du presse-papiers.</source>
        <translation>The copied address is cleared from the clipboard.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>L’index, les déclarations récentes, la dernière page de chacune et le journal. Vos déclarations ne changent pas.</source>
        <translation>The index, the recent declarations, the last page of each one and the log. Your declarations do not change.</translation>
    </message>
    <message>
        <source>Effacer les traces</source>
        <translation>Erase the traces</translation>
    </message>
    <message>
        <source>Traces effacées.</source>
        <translation>Traces erased.</translation>
    </message>
    <message>
        <source>Le journal n’a pas pu être effacé : son dossier n’est pas accessible en écriture.</source>
        <translation>The log could not be erased: its folder cannot be written to.</translation>
    </message>
    <message>
        <source>déclarations récentes</source>
        <translation>recent declarations</translation>
    </message>
    <message>
        <source>L’application contient ces bibliothèques, polices et icônes. Choisissez-en une pour la lire.</source>
        <translation>The application contains these libraries, fonts and icons. Choose one to read it.</translation>
    </message>
    <message>
        <source>Composant</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Composants et licences</source>
        <translation>Components and licences</translation>
    </message>
    <message>
        <source>{name}, licence {licence}, {role}</source>
        <translation>{name}, {licence} licence, {role}</translation>
    </message>
    <message>
        <source>Texte de la licence : {name}</source>
        <translation>Text of the licence: {name}</translation>
    </message>
    <message>
        <source>Ce texte n’est pas dans cette installation.</source>
        <translation>This text is not in this installation.</translation>
    </message>
    <message>
        <source>{badge} estimés</source>
        <translation>{badge} estimated</translation>
    </message>
    <message>
        <source>{some} oui sur {all}</source>
        <translation>{some} yes of {all}</translation>
    </message>
    <message>
        <source>{title} : saisie à corriger</source>
        <translation>{title}: entry to correct</translation>
    </message>
    <message>
        <source>{title} : preuve manquante</source>
        <translation>{title}: proof missing</translation>
    </message>
    <message>
        <source>{count} étapes à compléter</source>
        <translation>{count} steps to complete</translation>
    </message>
    <message>
        <source>{count} étapes à compléter : {names}</source>
        <translation>{count} steps to complete: {names}</translation>
    </message>
    <message>
        <source>1 étape à compléter : {names}</source>
        <translation>1 step to complete: {names}</translation>
    </message>
    <message>
        <source>Modifié depuis la relecture du {day} : {names}.</source>
        <translation>Changed since the review of {day}: {names}.</translation>
    </message>
    <message>
        <source>Modifié depuis la préparation du {day} : {names}.</source>
        <translation>Changed since the preparation of {day}: {names}.</translation>
    </message>
    <message>
        <source>Rien à récapituler : commencez par le {gate}.</source>
        <translation>Nothing to sum up: begin with the {gate}.</translation>
    </message>
    <message>
        <source>profil du médecin</source>
        <translation>doctor’s profile</translation>
    </message>
    <message>
        <source>plusieurs rubriques</source>
        <translation>several items</translation>
    </message>
    <message>
        <source>forfaits à part</source>
        <translation>separate payments</translation>
    </message>
    <message>
        <source>règles de la campagne</source>
        <translation>rules of the campaign</translation>
    </message>
    <message>
        <source>rubriques que les règles ne demandent plus</source>
        <translation>items that the rules no longer ask for</translation>
    </message>
    <message>
        <source>Écrire à un patient</source>
        <translation>Write to a patient</translation>
    </message>
    <message>
        <source>Calculette des VSM</source>
        <translation>VSM calculator</translation>
    </message>
    <message>
        <source>Volet 3 : aide à l’emploi d’un assistant médical</source>
        <translation>Volet 3: help to employ a medical assistant</translation>
    </message>
    <message>
        <source>Calcul d’après le profil et les réponses de {physician}. Rien de ce que vous saisissez ici n’est enregistré ni ne change sa déclaration.</source>
        <translation>Calculated from the profile and answers of {physician}. Nothing that you enter here is saved or changes that declaration.</translation>
    </message>
    <message>
        <source>Rien de ce que vous saisissez ici n’est enregistré.</source>
        <translation>Nothing that you enter here is saved.</translation>
    </message>
    <message>
        <source>Aucune campagne connue ne prévoit ce dispositif.</source>
        <translation>No known campaign provides this scheme.</translation>
    </message>
    <message>
        <source>Votre spécialité</source>
        <translation>Your specialty</translation>
    </message>
    <message>
        <source>Médecine générale</source>
        <translation>General practice</translation>
    </message>
    <message>
        <source>Autre spécialité</source>
        <translation>Other specialty</translation>
    </message>
    <message>
        <source>Radiologie</source>
        <translation>Radiology</translation>
    </message>
    <message>
        <source>Patientèle médecin traitant</source>
        <translation>Patients as attending doctor</translation>
    </message>
    <message>
        <source>Facultatif. Sans elle, le calcul est fait avec un coefficient de 1,00.</source>
        <translation>Optional. Without it, the calculation uses a coefficient of 1.00.</translation>
    </message>
    <message>
        <source>Rechercher un terme</source>
        <translation>Search for a term</translation>
    </message>
    <message>
        <source>Termes</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>terme</source>
        <translation>term</translation>
    </message>
    <message>
        <source>termes</source>
        <translation>terms</translation>
    </message>
    <message>
        <source>Aucun terme ne correspond à {search}.</source>
        <translation>No term matches {search}.</translation>
    </message>
    <message>
        <source>Source : fiches des campagnes {campaigns}.</source>
        <translation>Source: sheets of the campaigns {campaigns}.</translation>
    </message>
    <message>
        <source>{term} : {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>Les textes des règles {year} ont été mis à jour le {day} : aucun seuil, aucun point et aucune date ne change.</source>
        <translation>The texts of the {year} rules were updated on {day}: no threshold, no point and no date changes.</translation>
    </message>
    <message>
        <source>Les règles {year} ont changé le {day}.</source>
        <translation>The {year} rules changed on {day}.</translation>
    </message>
    <message>
        <source>Les règles {year} ont changé le {day} : {what}.</source>
        <translation>The {year} rules changed on {day}: {what}.</translation>
    </message>
    <message>
        <source>seuil</source>
        <translation>threshold</translation>
    </message>
    <message>
        <source>seuils</source>
        <translation>thresholds</translation>
    </message>
    <message>
        <source>baissent</source>
        <translation>fall</translation>
    </message>
    <message>
        <source>baisse</source>
        <translation>falls</translation>
    </message>
    <message>
        <source>montent</source>
        <translation>rise</translation>
    </message>
    <message>
        <source>monte</source>
        <translation>rises</translation>
    </message>
    <message>
        <source>Votre total ne change pas : {points}.</source>
        <translation>Your total does not change: {points}.</translation>
    </message>
    <message>
        <source>Votre total passe de {before} à {after}.</source>
        <translation>Your total goes from {before} to {after}.</translation>
    </message>
    <message>
        <source>Encore possible : {points}, sans changement.</source>
        <translation>Still possible: {points}, unchanged.</translation>
    </message>
    <message>
        <source>Encore possible : {before}, puis {after}.</source>
        <translation>Still possible: {before}, then {after}.</translation>
    </message>
    <message>
        <source>Voir le détail</source>
        <translation>See the detail</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Nouvelles règles appliquées. Les anciennes sont gardées dans Sauvegardes.</source>
        <translation>New rules applied. The former ones are kept in Sauvegardes.</translation>
    </message>
    <message>
        <source>Vos réponses à ces questions, que les nouvelles règles ne posent plus, seront retirées : {names}. La version actuelle reste dans Sauvegardes.</source>
        <translation>Your answers to these questions, which the new rules no longer ask, will be removed: {names}. The current version stays in Sauvegardes.</translation>
    </message>
    <message>
        <source>Réponses retirées le {day}, au changement de règles : {names}.</source>
        <translation>Answers removed on {day}, when the rules changed: {names}.</translation>
    </message>
    <message>
        <source>Ce qui change dans les règles {year}</source>
        <translation>What changes in the {year} rules</translation>
    </message>
    <message>
        <source>Importer un barème : {title}</source>
        <translation>Import rules: {title}</translation>
    </message>
    <message>
        <source>Importer ce barème</source>
        <translation>Import these rules</translation>
    </message>
    <message>
        <source>Fichier {name}, règles mises à jour le {day}. Il porte la mention « barème importé ».</source>
        <translation>File {name}, rules updated on {day}. It bears the mention “imported rules”.</translation>
    </message>
    <message>
        <source>Cette campagne s’ajoute à celles de l’application : {lines}, {points} au plus.</source>
        <translation>This campaign is added to those of the application: {lines}, {points} at most.</translation>
    </message>
    <message>
        <source>rubrique</source>
        <translation>item</translation>
    </message>
    <message>
        <source>rubriques</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Ce barème est déjà celui de l’application : rien ne change.</source>
        <translation>These rules are already those of the application: nothing changes.</translation>
    </message>
    <message>
        <source>Attention : les règles en vigueur dans l’application sont plus récentes, du {day}.</source>
        <translation>Please note: the rules in force in the application are more recent, of {day}.</translation>
    </message>
    <message>
        <source>Vos déclarations ne changent pas : chacune dira ce que ces règles changeraient et attendra votre accord. Une déclaration archivée ne change jamais.</source>
        <translation>Your declarations do not change: each will tell what these rules would change and will wait for your agreement. An archived declaration never changes.</translation>
    </message>
    <message>
        <source>Barème importé : {title}.</source>
        <translation>Rules imported: {title}.</translation>
    </message>
    <message>
        <source>Des barèmes ont été déposés : {titles}.</source>
        <translation>Rules have been dropped in: {titles}.</translation>
    </message>
    <message>
        <source>Un barème a été déposé : {title}.</source>
        <translation>Rules have been dropped in: {title}.</translation>
    </message>
    <message>
        <source>Barème non importé</source>
        <translation>Rules not imported</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas de règles reconnues. Rien n’a été modifié.</source>
        <translation>This file holds no recognised rules. Nothing was changed.</translation>
    </message>
    <message>
        <source>{rules} (barème importé)</source>
        <translation>{rules} (imported rules)</translation>
    </message>
    <message>
        <source>Dates et valeurs</source>
        <translation>Dates and values</translation>
    </message>
    <message>
        <source>Textes et sources seulement</source>
        <translation>Texts and sources only</translation>
    </message>
    <message>
        <source>{day}, {what} : {why}.</source>
        <translation>{day}, {what}: {why}.</translation>
    </message>
    <message>
        <source>Forfait VSM</source>
        <translation>VSM payment</translation>
    </message>
    <message>
        <source>{title} : montants ou dates modifiés.</source>
        <translation>{title}: amounts or dates changed.</translation>
    </message>
    <message>
        <source>{title} : ajouté.</source>
        <translation>{title}: added.</translation>
    </message>
    <message>
        <source>{title} : retiré.</source>
        <translation>{title}: removed.</translation>
    </message>
    <message>
        <source>Ouverture de la saisie</source>
        <translation>Opening of entry</translation>
    </message>
    <message>
        <source>Clôture de la saisie</source>
        <translation>Closing of entry</translation>
    </message>
    <message>
        <source>Début de la période</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>Fin de la période</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Valeur du point, en euros</source>
        <translation>Value of a point, in euros</translation>
    </message>
    <message>
        <source>Points du volet</source>
        <translation>Points of the volet</translation>
    </message>
    <message>
        <source>Conditions obligatoires</source>
        <translation>Compulsory conditions</translation>
    </message>
    <message>
        <source>Conditions à remplir</source>
        <translation>Conditions to meet</translation>
    </message>
    <message>
        <source>Date limite</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>{label} : {before}, puis {after}.</source>
        <translation>{label}: {before}, then {after}.</translation>
    </message>
    <message>
        <source>Montant reçu, en euros</source>
        <translation>Amount received, in euros</translation>
    </message>
    <message>
        <source>Saisissez un montant, par exemple 4 210 ou 4 210,50.</source>
        <translation>Enter an amount, for example 4210 or 4210.50.</translation>
    </message>
    <message>
        <source>Versement attendu : {text}.</source>
        <translation>Payment expected: {text}.</translation>
    </message>
    <message>
        <source>Estimé d’après vos réponses : {amount}.</source>
        <translation>Estimated from your answers: {amount}.</translation>
    </message>
    <message>
        <source>Ne comptez ici que les points : le forfait VSM et l’aide à l’emploi d’un assistant médical sont à part.</source>
        <translation>Count only the points here: the VSM payment and the help to employ a medical assistant are separate.</translation>
    </message>
    <message>
        <source>Ne comptez ici que les points : le forfait VSM est à part.</source>
        <translation>Count only the points here: the VSM payment is separate.</translation>
    </message>
    <message>
        <source>Ne comptez ici que les points : l’aide à l’emploi d’un assistant médical est à part.</source>
        <translation>Count only the points here: the help to employ a medical assistant is separate.</translation>
    </message>
    <message>
        <source>Montants ligne par ligne</source>
        <translation>Amounts line by line</translation>
    </message>
    <message>
        <source>Facultatif : recopiez-les tels que la caisse les imprime. Une ligne connue n’est plus à deviner.</source>
        <translation>Optional: copy them as your fund prints them. A known line no longer has to be guessed.</translation>
    </message>
    <message>
        <source>{label} : montant reçu, en euros</source>
        <translation>{label}: amount received, in euros</translation>
    </message>
    <message>
        <source>Estimé : {amount}</source>
        <translation>Estimated: {amount}</translation>
    </message>
    <message>
        <source>{volet}, conditions remplies</source>
        <translation>{volet}, conditions met</translation>
    </message>
    <message>
        <source>{volet}, points non répartis</source>
        <translation>{volet}, points unallocated</translation>
    </message>
    <message>
        <source>Vos lignes totalisent {lines}, et non {total}. Vérifiez les montants recopiés.</source>
        <translation>Your lines add up to {lines}, not {total}. Check the amounts you copied.</translation>
    </message>
    <message>
        <source>Saisissez le montant reçu : l’écart avec l’estimation s’affiche ici.</source>
        <translation>Enter the amount received: the difference from the estimate appears here.</translation>
    </message>
    <message>
        <source>Reçu {received}, comme estimé : aucun écart.</source>
        <translation>Received {received}, as estimated: no difference.</translation>
    </message>
    <message>
        <source>Reçu {received}, estimé {estimated} : écart de {gap}.</source>
        <translation>Received {received}, estimated {estimated}: difference of {gap}.</translation>
    </message>
    <message>
        <source>Recherche de ce qui explique l’écart…</source>
        <translation>Looking for what explains the difference…</translation>
    </message>
    <message>
        <source>Recherche arrêtée.</source>
        <translation>Search stopped.</translation>
    </message>
    <message>
        <source>Chercher de nouveau</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Aucun ensemble de rubriques n’explique exactement cet écart.</source>
        <translation>No set of items explains this difference exactly.</translation>
    </message>
    <message>
        <source>{count} rubriques expliquent chacune, à elle seule, exactement cet écart.</source>
        <translation>{count} items each explain exactly this difference on their own.</translation>
    </message>
    <message>
        <source>Une seule rubrique explique exactement cet écart.</source>
        <translation>A single item explains exactly this difference.</translation>
    </message>
    <message>
        <source>{count} ensembles de {size} rubriques expliquent exactement cet écart. Aucun ensemble plus petit ne l’explique.</source>
        <translation>{count} sets of {size} items explain exactly this difference. No smaller set explains it.</translation>
    </message>
    <message>
        <source>Un seul ensemble de {size} rubriques explique exactement cet écart. Aucun plus petit ne l’explique.</source>
        <translation>A single set of {size} items explains exactly this difference. No smaller one explains it.</translation>
    </message>
    <message>
        <source>Le total est celui qui était estimé, mais des lignes diffèrent et se compensent.</source>
        <translation>The total is the one estimated, but lines differ and offset each other.</translation>
    </message>
    <message>
        <source>Les lignes que la caisse imprime suffisent à expliquer l’écart.</source>
        <translation>The lines that your fund prints are enough to explain the difference.</translation>
    </message>
    <message>
        <source>Ensemble {number}</source>
        <translation>Set {number}</translation>
    </message>
    <message>
        <source>{label} : {paid} au lieu de {expected} ({gap})</source>
        <translation>{label}: {paid} instead of {expected} ({gap})</translation>
    </message>
    <message>
        <source>{label} et tout ce qui en dépend</source>
        <translation>{label} and all that depends on it</translation>
    </message>
    <message>
        <source>Afficher {count} ensembles de plus</source>
        <translation>Show {count} more sets</translation>
    </message>
    <message>
        <source>Afficher 1 ensemble de plus</source>
        <translation>Show 1 more set</translation>
    </message>
    <message>
        <source>Seuls {shown} des {count} ensembles sont affichés. Saisissez les montants ligne par ligne pour trancher.</source>
        <translation>Only {shown} of the {count} sets are shown. Enter the amounts line by line to decide.</translation>
    </message>
    <message>
        <source>Contester ces lignes</source>
        <translation>Contest these lines</translation>
    </message>
    <message>
        <source>Contester ces lignes : ensemble {number}</source>
        <translation>Contest these lines: set {number}</translation>
    </message>
    <message>
        <source>Préparer une contestation</source>
        <translation>Prepare a contestation</translation>
    </message>
    <message>
        <source>Avant de conclure</source>
        <translation>Before concluding</translation>
    </message>
    <message>
        <source>L’écart est de {left} : un arrondi à l’euro suffit à l’expliquer.</source>
        <translation>The difference is {left}: rounding to the euro is enough to explain it.</translation>
    </message>
    <message>
        <source>À {left} près (arrondi à l’euro), ceci l’expliquerait : {changes}.</source>
        <translation>To within {left} (rounding to the euro), this would explain it: {changes}.</translation>
    </message>
    <message>
        <source>L’écart est exactement le forfait VSM estimé ({amount}) : le montant reçu le comprend peut-être.</source>
        <translation>The difference is exactly the estimated VSM payment ({amount}): the amount received may include it.</translation>
    </message>
    <message>
        <source>Le montant reçu est exactement {months}/12 de l’estimation. Aucune règle de prorata n’est publiée : demandez à votre caisse si elle en applique un.</source>
        <translation>The amount received is exactly {months}/12 of the estimate. No pro rata rule is published: ask your fund whether it applies one.</translation>
    </message>
    <message>
        <source>Vous vous êtes installé dans l’année : la règle pour une première année n’est pas publiée, aucun prorata n’est appliqué ici.</source>
        <translation>You set up practice during the year: the rule for a first year is not published, no pro rata is applied here.</translation>
    </message>
    <message>
        <source>{count} rubriques n’ont pas de réponse décidée et comptent 0 € dans l’estimation.</source>
        <translation>{count} items have no settled answer and count as €0 in the estimate.</translation>
    </message>
    <message>
        <source>1 rubrique n’a pas de réponse décidée et compte 0 € dans l’estimation.</source>
        <translation>1 item has no settled answer and counts as €0 in the estimate.</translation>
    </message>
    <message>
        <source>Cas connu : hors de la plateforme nationale du SAS, la participation n’est pas transmise à la caisse et la ligne s’affiche « non atteint » à tort. Préparez une contestation avec vos preuves.</source>
        <translation>Known case: outside the national SAS platform, participation is not sent to the fund and the line wrongly shows “not met”. Prepare a contestation with your proof.</translation>
    </message>
    <message>
        <source>Restaurer une version</source>
        <translation>Restore a version</translation>
    </message>
    <message>
        <source>Une copie est faite à la première saisie de chaque séance, puis toutes les dix minutes. Restaurer garde d’abord l’état d’aujourd’hui : vous pourrez y revenir.</source>
        <translation>A copy is made at the first entry of each session, then every ten minutes. Restoring first keeps today’s state: you can come back to it.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Changements</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>{day} à {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>identique</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>autre changement</source>
        <translation>other change</translation>
    </message>
    <message>
        <source>autres changements</source>
        <translation>other changes</translation>
    </message>
    <message>
        <source>lecture…</source>
        <translation>reading…</translation>
    </message>
    <message>
        <source>illisible</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>préparée par {by}</source>
        <translation>prepared by {by}</translation>
    </message>
    <message>
        <source>sans préparateur</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>Version du {when}, {told}, acquis estimé {total}, {changes}</source>
        <translation>Version of {when}, {told}, estimated earned {total}, {changes}</translation>
    </message>
    <message>
        <source>Version du {when}, {state}</source>
        <translation>Version of {when}, {state}</translation>
    </message>
    <message>
        <source>Version du {when}</source>
        <translation>Version of {when}</translation>
    </message>
    <message>
        <source>Acquis estimé : {then} dans cette version, {now} aujourd’hui.</source>
        <translation>Estimated earned: {then} in this version, {now} today.</translation>
    </message>
    <message>
        <source>Cette version dit la même chose que la déclaration d’aujourd’hui.</source>
        <translation>This version says the same as today’s declaration.</translation>
    </message>
    <message>
        <source>Aujourd’hui : {now} → cette version : {then}</source>
        <translation>Today: {now} → this version: {then}</translation>
    </message>
    <message>
        <source>Change aussi : {what}.</source>
        <translation>Also changes: {what}.</translation>
    </message>
    <message>
        <source>le profil du médecin</source>
        <translation>the doctor’s profile</translation>
    </message>
    <message>
        <source>le VSM et l’assistant médical</source>
        <translation>the VSM and the medical assistant</translation>
    </message>
    <message>
        <source>les notes</source>
        <translation>the notes</translation>
    </message>
    <message>
        <source>les pièces</source>
        <translation>the documents</translation>
    </message>
    <message>
        <source>la préparation</source>
        <translation>the preparation</translation>
    </message>
    <message>
        <source>la relecture</source>
        <translation>the review</translation>
    </message>
    <message>
        <source>la copie sur amelipro</source>
        <translation>the copy to amelipro</translation>
    </message>
    <message>
        <source>le versement</source>
        <translation>the payment</translation>
    </message>
    <message>
        <source>les règles de calcul</source>
        <translation>the calculation rules</translation>
    </message>
    <message>
        <source>Cette copie est abîmée et ne peut pas être restaurée. Choisissez-en une autre.</source>
        <translation>This copy is damaged and cannot be restored. Choose another one.</translation>
    </message>
    <message>
        <source>Restaurer cette version</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Version du {when} restaurée. L’état précédent est la version la plus récente de la liste.</source>
        <translation>Version of {when} restored. The previous state is the most recent version in the list.</translation>
    </message>
    <message>
        <source>Revenir à l’état précédent</source>
        <translation>Go back to the previous state</translation>
    </message>
    <message>
        <source>Vous êtes revenu à l’état précédent. La version restaurée reste dans la liste.</source>
        <translation>You are back to the previous state. The restored version stays in the list.</translation>
    </message>
    <message>
        <source>Cette déclaration est en lecture seule : rien ne peut y être restauré.</source>
        <translation>This declaration is read only: nothing can be restored in it.</translation>
    </message>
    <message>
        <source>L’exemple n’est pas enregistré : il n’a pas de versions.</source>
        <translation>The example is not saved: it has no versions.</translation>
    </message>
    <message>
        <source>Vos saisies</source>
        <translation>Your entries</translation>
    </message>
    <message>
        <source>Votre profil</source>
        <translation>Your profile</translation>
    </message>
    <message>
        <source>Les règles de la campagne</source>
        <translation>The rules of the campaign</translation>
    </message>
    <message>
        <source>Les rubriques</source>
        <translation>The items</translation>
    </message>
    <message>
        <source>Les dispositifs hors points</source>
        <translation>The schemes beside the points</translation>
    </message>
    <message>
        <source>Les règles de {year} sont provisoires : elles peuvent encore changer.</source>
        <translation>The {year} rules are provisional: they may still change.</translation>
    </message>
    <message>
        <source>L’ouverture de la saisie {year} n’est pas publiée ; elle se termine le {day}.</source>
        <translation>The opening of {year} entry is not published; it ends on {day}.</translation>
    </message>
    <message>
        <source>La fin de la saisie {year} n’est pas publiée ; elle s’ouvre le {day}.</source>
        <translation>The end of {year} entry is not published; it opens on {day}.</translation>
    </message>
    <message>
        <source>Les dates de la saisie {year} ne sont pas publiées.</source>
        <translation>The dates of {year} entry are not published.</translation>
    </message>
    <message>
        <source>Sans date limite publiée, rien n’est compté comme perdu avec le temps : {lines}.</source>
        <translation>Without a published deadline, nothing is counted as lost with time: {lines}.</translation>
    </message>
    <message>
        <source>{points} du total officiel n’ont pas de ligne publiée, personne ne les reçoit ici. {note}</source>
        <translation>{points} of the official total have no published line; nobody receives them here. {note}</translation>
    </message>
    <message>
        <source>Des questions du profil sont sans réponse ({keys}) : elles décident de {lines}.</source>
        <translation>Some questions of the profile have no answer ({keys}): they decide {lines}.</translation>
    </message>
    <message>
        <source>Une question du profil est sans réponse ({keys}) : elle décide de {lines}.</source>
        <translation>A question of the profile has no answer ({keys}): it decides {lines}.</translation>
    </message>
    <message>
        <source>{title} est une condition obligatoire : la mettre de côté ne change rien.</source>
        <translation>{title} is a compulsory condition: setting it aside changes nothing.</translation>
    </message>
    <message>
        <source>Vous gardez {title}, que votre profil écarte.</source>
        <translation>You keep {title}, which your profile rules out.</translation>
    </message>
    <message>
        <source>{title} : {done} sur {total} donne {actual}, mais vous avez saisi {percent}. Les deux nombres décident.</source>
        <translation>{title}: {done} of {total} gives {actual}, but you entered {percent}. The two numbers decide.</translation>
    </message>
    <message>
        <source>{title} : les taux saisis donnent {actual} de moyenne, mais amelipro affiche {percent}. C’est le chiffre d’amelipro qui décide.</source>
        <translation>{title}: the rates entered give a mean of {actual}, but amelipro shows {percent}. The amelipro figure decides.</translation>
    </message>
    <message>
        <source>{title} : la formule de la moyenne n’est pas publiée. Hypothèse : moyenne simple des taux, sans les services qui n’ont aucun acte.</source>
        <translation>{title}: the formula of the mean is not published. Assumption: simple mean of the rates, without the services that have no acts.</translation>
    </message>
    <message>
        <source>{title} : {text}</source>
        <translation>{title}: {text}</translation>
    </message>
    <message>
        <source>{title}, {text}</source>
        <translation>{title}, {text}</translation>
    </message>
    <message>
        <source>toutes les rubriques</source>
        <translation>all the items</translation>
    </message>
    <message>
        <source>{count} rubriques</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>Cochez ce que vous pourriez faire : le total est recalculé sur une copie, votre déclaration ne change pas. Les efforts sont des estimations, à corriger selon votre pratique.</source>
        <translation>Tick what you could do: the total is worked out again on a copy, your declaration does not change. The efforts are estimates, to adjust to your practice.</translation>
    </message>
    <message>
        <source>Acquis {now} → avec vos choix {after} · {euros}</source>
        <translation>Earned {now} → with your choices {after} · {euros}</translation>
    </message>
    <message>
        <source>Avec vos choix : {after}, {euros}, soit {gain} de plus.</source>
        <translation>With your choices: {after}, {euros}, that is {gain} more.</translation>
    </message>
    <message>
        <source>Ensemble, vos choix rapportent {together} ; la somme des lignes ferait {apart}, car certaines comptent l’une sur l’autre.</source>
        <translation>Together your choices bring {together}; the lines would add up to {apart}, because some depend on each other.</translation>
    </message>
    <message>
        <source>Tout ce qui peut l’être est acquis.</source>
        <translation>All that can be earned is earned.</translation>
    </message>
    <message>
        <source>Plus rien ne peut être gagné pour {year}. Ce qui a manqué peut aller au plan {after}.</source>
        <translation>Nothing more can be earned for {year}. What was missed can go into the {after} plan.</translation>
    </message>
    <message>
        <source>La déclaration a changé : simulation recalculée.</source>
        <translation>The declaration has changed: simulation worked out again.</translation>
    </message>
    <message>
        <source>Compléter le {volet} : condition de tout le reste</source>
        <translation>Complete the {volet}: condition of all the rest</translation>
    </message>
    <message>
        <source>Il suffit de {need} parmi : {names}.</source>
        <translation>{need} are enough among: {names}.</translation>
    </message>
    <message>
        <source>ou</source>
        <translation>or</translation>
    </message>
    <message>
        <source>Il manque {count} conditions : {names}.</source>
        <translation>{count} conditions missing: {names}.</translation>
    </message>
    <message>
        <source>Il manque 1 condition : {names}.</source>
        <translation>1 condition missing: {names}.</translation>
    </message>
    <message>
        <source>Débloque {amount} déjà remplis.</source>
        <translation>Unlocks {amount} already met.</translation>
    </message>
    <message>
        <source>Encore {acts}.</source>
        <translation>{acts} more.</translation>
    </message>
    <message>
        <source>Reste à remplir : {names}.</source>
        <translation>Left to do: {names}.</translation>
    </message>
    <message>
        <source>Pas encore de réponse : peut-être déjà fait.</source>
        <translation>No answer yet: perhaps already done.</translation>
    </message>
    <message>
        <source>Ne rapporte rien tant que le {volet} n’est pas complet.</source>
        <translation>Brings nothing until the {volet} is complete.</translation>
    </message>
    <message>
        <source>Ne rapporte rien sans la rubrique « {title} ».</source>
        <translation>Brings nothing without the item “{title}”.</translation>
    </message>
    <message>
        <source>Complétez d’abord le profil du médecin : il décide de cette rubrique.</source>
        <translation>Complete the doctor’s profile first: it decides this item.</translation>
    </message>
    <message>
        <source>Le {volet} ne peut plus être complété.</source>
        <translation>The {volet} can no longer be completed.</translation>
    </message>
    <message>
        <source>Rubrique écartée par vous cette année.</source>
        <translation>Item you set aside this year.</translation>
    </message>
    <message>
        <source>oui, date non publiée</source>
        <translation>yes, date not published</translation>
    </message>
    <message>
        <source>oui, dernier jour</source>
        <translation>yes, last day</translation>
    </message>
    <message>
        <source>oui, {days}</source>
        <translation>yes, {days}</translation>
    </message>
    <message>
        <source>oui, jusqu’au {day}</source>
        <translation>yes, until {day}</translation>
    </message>
    <message>
        <source>Encore possible : {answer}</source>
        <translation>Still possible: {answer}</translation>
    </message>
    <message>
        <source>oui, il reste à répondre</source>
        <translation>yes, only the answer is left</translation>
    </message>
    <message>
        <source>non, pour {year}</source>
        <translation>no, for {year}</translation>
    </message>
    <message>
        <source>non, sans objet pour votre profil</source>
        <translation>no, not applicable to your profile</translation>
    </message>
    <message>
        <source>{title}, {possible}, gain {gain}</source>
        <translation>{title}, {possible}, gain {gain}</translation>
    </message>
    <message>
        <source>coché, verrouillé</source>
        <translation>ticked, locked</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort : {title}</source>
        <translation>Effort: {title}</translation>
    </message>
    <message>
        <source>estimation</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>votre estimation</source>
        <translation>your estimate</translation>
    </message>
    <message>
        <source>à estimer</source>
        <translation>to be estimated</translation>
    </message>
    <message>
        <source>Saisissez un nombre de minutes, par exemple 30, ou une durée, par exemple 1 h 30.</source>
        <translation>Enter a number of minutes, for example 30, or a duration, for example 1 h 30.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Ouvrir cette étape</source>
        <translation>Open this step</translation>
    </message>
    <message>
        <source>Ouvrir cette étape : {title}</source>
        <translation>Open this step: {title}</translation>
    </message>
    <message>
        <source>N’est plus possible cette année</source>
        <translation>No longer possible this year</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>gain par heure</source>
        <translation>gain per hour</translation>
    </message>
    <message>
        <source>Ajouter mes choix au plan {year}</source>
        <translation>Add my choices to the {year} plan</translation>
    </message>
    <message>
        <source>rubrique ajoutée</source>
        <translation>item added</translation>
    </message>
    <message>
        <source>rubriques ajoutées</source>
        <translation>items added</translation>
    </message>
    <message>
        <source>{added} au plan {year}.</source>
        <translation>{added} to the {year} plan.</translation>
    </message>
    <message>
        <source>Vos choix sont déjà au plan {year}.</source>
        <translation>Your choices are already in the {year} plan.</translation>
    </message>
    <message>
        <source>Au plan {year}</source>
        <translation>In the {year} plan</translation>
    </message>
    <message>
        <source>Pourquoi ces montants ?</source>
        <translation>Why these amounts?</translation>
    </message>
    <message>
        <source>Seules les raisons qui décident aujourd’hui sont données. Tous les montants sont estimés.</source>
        <translation>Only the reasons that decide today are given. All amounts are estimated.</translation>
    </message>
    <message>
        <source>{gate} rempli : {needed} conditions atteintes.</source>
        <translation>{gate} met: {needed} conditions reached.</translation>
    </message>
    <message>
        <source>{gate} rempli : {needed} condition atteinte.</source>
        <translation>{gate} met: {needed} condition reached.</translation>
    </message>
    <message>
        <source>{what} : {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>Aucun point ici.</source>
        <translation>No points here.</translation>
    </message>
    <message>
        <source>Ouvrir l’étape</source>
        <translation>Open the step</translation>
    </message>
    <message>
        <source>Ouvrir l’étape {title}</source>
        <translation>Open the step {title}</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Commencé</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>À prouver</source>
        <translation>To be proved</translation>
    </message>
    <message>
        <source>Neutralisé</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Je ne sais pas encore</source>
        <translation>Don’t know yet</translation>
    </message>
    <message>
        <source>Déclaratif</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Calculé</source>
        <translation>Calculated</translation>
    </message>
    <message>
        <source>{title} · {subtitle}</source>
        <translation>{title} · {subtitle}</translation>
    </message>
    <message>
        <source>{title} : {subtitle}</source>
        <translation>{title}: {subtitle}</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>{some} sur {all}</source>
        <translation>{some} of {all}</translation>
    </message>
    <message>
        <source>{some} sur {points}</source>
        <translation>{some} of {points}</translation>
    </message>
    <message>
        <source>{title}, {status}</source>
        <translation>{title}, {status}</translation>
    </message>
    <message>
        <source>{title}, {status}, {amount}</source>
        <translation>{title}, {status}, {amount}</translation>
    </message>
    <message>
        <source>{title}, {amount}, {status}</source>
        <translation>{title}, {amount}, {status}</translation>
    </message>
    <message>
        <source>{volet} · étape {index} sur {total}</source>
        <translation>{volet} · step {index} of {total}</translation>
    </message>
    <message>
        <source>Étape suivante : {title}</source>
        <translation>Next step: {title}</translation>
    </message>
    <message>
        <source>Seuil {threshold}</source>
        <translation>Threshold {threshold}</translation>
    </message>
    <message>
        <source>seuil {threshold}</source>
        <translation>threshold {threshold}</translation>
    </message>
    <message>
        <source>vous : {percent}</source>
        <translation>you: {percent}</translation>
    </message>
    <message>
        <source>Taux {what} : non saisi, seuil {threshold}</source>
        <translation>Rate {what}: not entered, threshold {threshold}</translation>
    </message>
    <message>
        <source>Taux {what} : {percent}, seuil {threshold}, {result}</source>
        <translation>Rate {what}: {percent}, threshold {threshold}, {result}</translation>
    </message>
    <message>
        <source>Acquis ici : {points} sur {maximum} · {euros}</source>
        <translation>Earned here: {points} of {maximum} · {euros}</translation>
    </message>
    <message>
        <source>{some} taux saisis sur {all}</source>
        <translation>{some} of {all} rates entered</translation>
    </message>
    <message>
        <source>{some} taux saisi sur {all}</source>
        <translation>{some} of {all} rates entered</translation>
    </message>
    <message>
        <source>à l’origine</source>
        <translation>originally</translation>
    </message>
    <message>
        <source>à l’origine, abaissé en {month}</source>
        <translation>originally, lowered in {month}</translation>
    </message>
    <message>
        <source>Sans seuil cette année</source>
        <translation>No threshold this year</translation>
    </message>
    <message>
        <source>sans</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{threshold} au lieu de {former}</source>
        <translation>{threshold} instead of {former}</translation>
    </message>
    <message>
        <source>{what} ({issuer})</source>
        <translation>{what} ({issuer})</translation>
    </message>
    <message>
        <source>{what}, valable : {valid}</source>
        <translation>{what}, valid: {valid}</translation>
    </message>
    <message>
        <source>Neutralisé : {reason}.</source>
        <translation>Waived: {reason}.</translation>
    </message>
    <message>
        <source>Comment vérifier {what}</source>
        <translation>How to check {what}</translation>
    </message>
    <message>
        <source>Comment vérifier ? {what}</source>
        <translation>How to check? {what}</translation>
    </message>
    <message>
        <source>Sans objet pour votre profil</source>
        <translation>Not applicable to your profile</translation>
    </message>
    <message>
        <source>Acquis sur les chiffres d’aujourd’hui : ce taux peut encore baisser.</source>
        <translation>Earned on today’s figures: this rate can still fall.</translation>
    </message>
    <message>
        <source>Points comptés. Il manque la preuve.</source>
        <translation>Points counted. The proof is missing.</translation>
    </message>
    <message>
        <source>Points comptés. Il manque la preuve : {what}.</source>
        <translation>Points counted. The proof is missing: {what}.</translation>
    </message>
    <message>
        <source>{what} est déjà compté dans {where}. Gardez-le à un seul endroit.</source>
        <translation>{what} is already counted in {where}. Keep it in one place only.</translation>
    </message>
    <message>
        <source>{what} ne peut servir qu’une fois : ici ou dans {where}.</source>
        <translation>{what} can serve only once: here or in {where}.</translation>
    </message>
    <message>
        <source>Garder ici</source>
        <translation>Keep here</translation>
    </message>
    <message>
        <source>Garder dans {where}</source>
        <translation>Keep in {where}</translation>
    </message>
    <message>
        <source>Aucun dans l’année</source>
        <translation>None in the year</translation>
    </message>
    <message>
        <source>Sans objet pour moi</source>
        <translation>Not applicable to me</translation>
    </message>
    <message>
        <source>{title} : aucun dans l’année</source>
        <translation>{title}: none in the year</translation>
    </message>
    <message>
        <source>{title} : sans objet pour moi</source>
        <translation>{title}: not applicable to me</translation>
    </message>
    <message>
        <source>Remettre cette rubrique</source>
        <translation>Put this item back</translation>
    </message>
    <message>
        <source>Remettre cette rubrique {title}</source>
        <translation>Put this item back {title}</translation>
    </message>
    <message>
        <source>Ajouter au plan {year}</source>
        <translation>Add to the {year} plan</translation>
    </message>
    <message>
        <source>Ajouter au plan {year} : {title}</source>
        <translation>Add to the {year} plan: {title}</translation>
    </message>
    <message>
        <source>Plan {year} : à atteindre.</source>
        <translation>{year} plan: to reach.</translation>
    </message>
    <message>
        <source>Plan {year} : {what} de plus.</source>
        <translation>{year} plan: {what} more.</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Garder la rubrique {title}</source>
        <translation>Keep the item {title}</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>Année saisie</source>
        <translation>Year entered</translation>
    </message>
</context>
</TS>
