"""What can be known here of the recipes for the other systems: they are read, not run."""

from __future__ import annotations

import ast
import plistlib
import re
import subprocess
import sys
from typing import Any

import pytest

import tasks
from tests.project.tree import ROOT

PACKAGING = ROOT / "packaging"
INSTALLER = PACKAGING / "windows" / "forfait-desktop.iss"
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"
MADE = {
    "build/package/forfait-desktop.ico",
    "build/package/version",
    "dist/forfait-desktop",
    "dist/Forfait Desktop.app",
}
"""What `make package` leaves for the recipes."""

SETUP = {
    *(
        "AppId",
        "AppName",
        "AppVersion",
        "AppPublisher",
        "DefaultDirName",
        "DefaultGroupName",
        "DisableProgramGroupPage",
    ),
    *("PrivilegesRequired", "PrivilegesRequiredOverridesAllowed", "ArchitecturesAllowed", "ChangesAssociations"),
    *("ArchitecturesInstallIn64BitMode", "LicenseFile", "OutputDir", "OutputBaseFilename", "SetupIconFile"),
    *("UninstallDisplayIcon", "Compression", "SolidCompression", "WizardStyle", "SignTool"),
}
PARAMETERS = {
    "Languages": {"Name", "MessagesFile"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "Tasks"},
    "Tasks": {"Name", "Description", "Flags"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}
"""Inno Setup 6: the sections and keys that the recipe uses, as its manual names them."""


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_the_scripts_are_imported_on_every_system(platform: str) -> None:
    modules = ["tasks", *sorted(path.stem for path in PACKAGING.glob("*.py") if path.stem not in ("entry", "bare"))]
    # What Python's own library brings from the system is read before the system is said to be another one.
    code = "import sys, urllib.request, multiprocessing, tarfile, lzma, ctypes\n"
    code += f"sys.platform = {platform!r}; sys.path[:0] = ['.', 'packaging']; import {', '.join(modules)}"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr


def installer() -> dict[str, list[str]]:
    """The lines of each section, without comments and preprocessor."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in INSTALLER.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
            found[section] = []
        elif line and not line.lstrip().startswith((";", "#")):
            found[section].append(line)
    return found


def test_the_installer_of_windows_is_written_as_its_manual_says() -> None:
    text = INSTALLER.read_text(encoding="utf-8")
    sections = installer()
    assert set(sections) == {"Setup", *PARAMETERS}
    for line in sections["Setup"]:
        key, sign, value = line.partition("=")
        assert key in SETUP, line
        assert sign, line
        assert value, line
    for name, keys in PARAMETERS.items():
        for line in sections[name]:
            # A parameter is Key: value; a quote within a value is doubled, and hides the semicolons.
            bare = re.sub(r'"(?:[^"]|"")*"', '""', line)
            assert '"' not in bare.replace('""', ""), line
            used = [part.partition(":")[0].strip() for part in bare.split(";")]
            assert set(used) <= keys, line
            assert len(used) == len(set(used)), line
    assert len(re.findall(r"^#if", text, re.MULTILINE)) == len(re.findall(r"^#endif", text, re.MULTILINE))
    known = {
        "#Version",
        "app",
        "autopf",
        "group",
        "autodesktop",
        "cm:CreateDesktopIcon",
        "cm:LaunchProgram,Forfait Desktop",
    }
    assert set(re.findall(r"(?<!\{)\{([#\w][^{}]*)\}", text.replace("{{6B0D4E0C", "6B0D4E0C"))) - known <= {
        "6B0D4E0C-6B0B-4F0E-9C5E-3D6D6B6E6F10"
    }


def test_the_files_that_the_installer_names_are_there() -> None:
    names = re.findall(
        r'\.\.\\\.\.\\([\w\\. -]+?)(?:\\\*)?(?:"|$)', INSTALLER.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert names
    for name in names:
        path = name.replace("\\", "/")
        assert path in MADE or path == "dist" or (ROOT / path).is_file(), path


def test_a_forfait_file_opens_on_a_double_click_on_windows() -> None:
    registry = "\n".join(installer()["Registry"])
    assert r'"Software\Classes\.forfait"; ValueType: string; ValueData: "ForfaitDesktop.Dossier"' in registry
    assert '"""{app}\\forfait-desktop.exe"" ""%1"""' in registry


def information() -> dict[str, Any]:
    """The Info.plist that the recipe of the folder gives to macOS."""
    tree = ast.parse((PACKAGING / "forfait-desktop.spec").read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "BUNDLE"]
    (told,) = [keyword.value for keyword in calls[0].keywords if keyword.arg == "info_plist"]
    found = ast.literal_eval(told)
    assert isinstance(found, dict)
    return found


def test_a_forfait_file_opens_on_a_double_click_on_macos() -> None:
    told = information()
    assert plistlib.loads(plistlib.dumps(told)) == told
    (document,), (exported,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"] == {"public.filename-extension": ["forfait"]}


@pytest.mark.parametrize("script", sorted(path.relative_to(ROOT).as_posix() for path in PACKAGING.rglob("*.sh")))
def test_a_script_is_sound_and_names_files_that_are_there(script: str) -> None:
    assert not subprocess.run(["bash", "-n", script], cwd=ROOT, check=False).returncode
    text = "\n".join(
        re.sub(r"(^|\s)#.*", "", line) for line in (ROOT / script).read_text(encoding="utf-8").splitlines()
    )
    for quoted, plain in re.findall(
        r'"((?:packaging|build|dist)/[^"$]+)"|(?<![\w/$."-])((?:packaging|build|dist)/[\w/.-]*\w)', text
    ):
        name = quoted or plain
        if not name.startswith(("build/package/AppDir", "dist/forfait-desktop-")):
            assert name in MADE or (ROOT / name).is_file(), name


def test_the_workflow_calls_commands_that_exist() -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    assert "\t" not in text
    called = re.findall(r"python tasks\.py (\w+)", text)
    assert set(called) == {"package", "smoke"}
    for name in called:
        assert f"  {name} " in tasks.HELP
    for path in re.findall(r"packaging/[\w/.-]+", text):
        assert (ROOT / path).is_file(), path
    # Each system has a step that tries what was built before it is kept.
    assert len(re.findall(r"tasks\.py smoke", text)) == 3
    assert text.rindex("tasks.py smoke") < text.index("upload-artifact")
