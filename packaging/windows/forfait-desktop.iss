; Inno Setup 6: iscc /DVersion=… packaging\windows\forfait-desktop.iss
; Installs for one user without administrator's rights, or for all with them. Never run by its authors so far.
#ifndef Version
  #error Donnez la version : iscc /DVersion=…
#endif

[Setup]
AppId={{6B0D4E0C-6B0B-4F0E-9C5E-3D6D6B6E6F10}
AppName=Forfait Desktop
AppVersion={#Version}
AppPublisher=Forfait Desktop
DefaultDirName={autopf}\Forfait Desktop
DefaultGroupName=Forfait Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=forfait-desktop-{#Version}-windows
SetupIconFile=..\..\build\package\forfait-desktop.ico
UninstallDisplayIcon={app}\forfait-desktop.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; Signing: see packaging\README.md; `signtool` must be defined on the command line as /Ssigntool=…
#ifdef Sign
SignTool=signtool
#endif

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\forfait-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Forfait Desktop"; Filename: "{app}\forfait-desktop.exe"
Name: "{autodesktop}\Forfait Desktop"; Filename: "{app}\forfait-desktop.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\.forfait"; ValueType: string; ValueData: "ForfaitDesktop.Dossier"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\ForfaitDesktop.Dossier"; ValueType: string; ValueData: "Déclaration Forfait Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\ForfaitDesktop.Dossier\DefaultIcon"; ValueType: string; ValueData: "{app}\forfait-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\ForfaitDesktop.Dossier\shell\open\command"; ValueType: string; ValueData: """{app}\forfait-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\forfait-desktop.exe"; Description: "{cm:LaunchProgram,Forfait Desktop}"; Flags: nowait postinstall skipifsilent
