"""The doors to the files that the application carries, and to the folders of the user."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from forfait_desktop import assets
from forfait_desktop.errors import ForfaitError
from forfait_desktop.locations import default_locations, locations_in

PROBE = "from forfait_desktop import assets; print(assets.resources_dir()); print(assets.app_version())"


def copy_of_the_package(folder: Path) -> Path:
    """Copy only what the door needs, so that another layout can be made around it."""
    package = folder / "forfait_desktop"
    package.mkdir(parents=True)
    for name in ("__init__.py", "assets.py", "errors.py"):
        shutil.copy(Path(assets.__file__).with_name(name), package / name)
    return package


def probe(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", PROBE], cwd=folder, capture_output=True, text=True, check=False)


def test_in_a_checkout_the_files_are_at_the_top() -> None:
    root = Path(assets.__file__).resolve().parents[1]
    assert assets.resources_dir() == root / "resources"
    assert assets.translations_dir() == root / "translations"
    assert assets.campaigns_dir() == root / "resources" / "campaigns"


def test_in_a_package_the_files_are_inside(tmp_path: Path) -> None:
    package = copy_of_the_package(tmp_path)
    (package / "_bundled" / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "9"\n', encoding="utf-8")
    assert probe(tmp_path).stdout.splitlines()[0] == str(package / "_bundled" / "resources")


def test_a_version_follows_the_checkout(tmp_path: Path) -> None:
    copy_of_the_package(tmp_path)
    (tmp_path / "resources").mkdir()
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "7.8.9"\n', encoding="utf-8")
    assert probe(tmp_path).stdout.splitlines() == [str(tmp_path / "resources"), "7.8.9"]


def test_without_any_of_the_two_layouts_the_error_is_clear(tmp_path: Path) -> None:
    copy_of_the_package(tmp_path)
    answer = probe(tmp_path)
    assert answer.returncode == 1
    assert "ForfaitError: assets-missing" in answer.stderr


@pytest.mark.parametrize("door", [assets.font_path, assets.icon_path])
def test_a_missing_file_has_its_error(door: object) -> None:
    assert callable(door)
    with pytest.raises(ForfaitError) as caught:
        door("absent.bin")
    assert caught.value.code == "assets-missing"


def test_with_a_data_folder_everything_is_inside(tmp_path: Path) -> None:
    places = locations_in(tmp_path / "données")
    root = tmp_path / "données"
    assert places.library == root / "Forfait structure"
    assert places.packs == root / "campaigns"
    for path in (places.settings, places.logs, places.index, places.state):
        assert path.parent == root
    assert not root.exists(), "asking where things are creates nothing"


def test_a_relative_data_folder_does_not_move_with_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert locations_in(Path("ici")).library == tmp_path / "ici" / "Forfait structure"


def test_by_default_the_library_is_among_the_documents(home: Path) -> None:
    places = default_locations()
    assert places.library.name == "Forfait structure"
    assert places.library.parent == home / "Documents"
    assert places.packs.name == "campaigns"
    paths = {places.library, places.settings, places.packs, places.logs, places.index, places.state}
    assert len(paths) == 6
    assert all(path.is_relative_to(home) for path in paths)
    assert list(home.iterdir()) == [], "asking where things are creates nothing"


def test_the_doors_cost_nothing_to_open() -> None:
    """The first window waits for these imports."""
    code = "import sys; from forfait_desktop import assets, locations; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {"platformdirs", "importlib.resources", "importlib.metadata", "tomllib"}.isdisjoint(loaded)
