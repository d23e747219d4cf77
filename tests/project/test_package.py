"""What is built from the tree, installed elsewhere, finds its files."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.project.tree import ROOT, tracked_files

PROBE = """
from forfait_desktop import assets
from pathlib import Path
print(assets.campaigns_dir().is_relative_to(Path(assets.__file__).parent), assets.app_version())
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, built with what the lock holds."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_every_resource_and_no_test(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    carried = [path.relative_to(ROOT) for path in tracked_files()]
    expected = {f"forfait_desktop/_bundled/{path.as_posix()}" for path in carried if path.parts[0] == "resources"}
    expected |= {path.as_posix() for path in carried if path.parts[0] == "forfait_desktop"}
    assert expected <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"forfait_desktop"}
    assert not [name for name in names if "tests/" in name or "__pycache__" in name]


def test_the_installed_package_finds_its_files(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    command = [sys.executable, "-c", PROBE]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    version = wheel.name.split("-")[1]
    assert answer.stdout.split() == ["True", version]
