#!/usr/bin/env python3
"""Install, start, test and maintain the project: the same on Linux, Windows and macOS. The Makefile is thin aliases.

Only the standard library is used, because nothing else is there yet the first time. What is made lives in ``.venv``.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import NoReturn

sys.path.append(str(Path(__file__).resolve().parent / "packaging"))

from system_needs import RUN_LIBRARIES, TEST_TOOLS, apt_get, is_there, loads

__all__ = ["RUN_LIBRARIES"]

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
BIN = VENV / ("Scripts" if WINDOWS else "bin")
VENV_PYTHON = BIN / ("python.exe" if WINDOWS else "python")
OLDEST, NEWEST = (3, 11), (3, 13)

RUN_LOCK, DEV_LOCK, PACKAGE_LOCK = (ROOT / f"requirements{kind}.lock" for kind in ("", "-dev", "-package"))

HELP = """\
Utilisation\u00a0: python tasks.py COMMANDE

  run [OPTIONS…]    installe ce qu’il faut, puis ouvre l’application\u00a0; les options lui sont transmises
  test [OPTIONS…]   contrôle tout\u00a0; avec des options, lance seulement pytest avec elles
  setup             installe ce qu’il faut pour lancer et pour contrôler
  check             mise en forme, style, types et contrats d’import, sans les tests
  deep              les mêmes propriétés sur bien plus de cas : 2 000 exemples, tous les taux jusqu’à 3 000 actes
  deep-…            crash, fuzz, model, mutants\u00a0: pannes, entrées, suites d’actions, fautes semées
  bench [MESURE…]   temps et mémoire, comparés à ceux de Qt ou de reportlab seuls\u00a0; toutes les mesures par défaut
  translations      met à jour translations/forfait_en.ts d’après les sources, dit ce qui manque, et le compile
  screenshots […]   photographie pages et écrans dans build/captures/\u00a0; --images\u00a0: ceux de docs/images/
  format            met les sources en forme
  package           fabrique les paquets de ce système dans dist/\u00a0; --compare\u00a0: deux fois, puis compare tout
  smoke [COMMANDE…] essaie un paquet comme le ferait son utilisateur\u00a0; celui de dist/ par défaut
  lock              recalcule les versions figées (requirements*.lock)
  clean             efface tout ce que ces commandes ont créé
"""

# Tier -> what its tests read in the environment, and where they are. Each takes less than 80 minutes on two cores.
DEEP = {
    "deep": (
        {"HYPOTHESIS_PROFILE": "deep", "FORFAIT_RATES_UP_TO": "3000", "FORFAIT_PIXELS": "all"},
        ["domain", "storage", "report", "ui/test_contrast_seen.py"],
    ),
    "deep-crash": ({"FORFAIT_KILLS": "10000", "FORFAIT_CALLS": "deep"}, ["crash"]),
    "deep-fuzz": ({"FORFAIT_FUZZ": "50000"}, ["fuzz"]),
    "deep-model": ({"FORFAIT_MODEL": "10000", "FORFAIT_WRITERS": "1000"}, ["model"]),
    "deep-mutants": ({"FORFAIT_MUTANTS": "40"}, ["mutation"]),
}
# Commands of the application that open no window.
WINDOWLESS = {"evaluate", "export", "import", "campaigns", "check", "rulebook", "--version", "--help", "-h"}


def main(arguments: list[str]) -> int:
    """Run the command named first in ``arguments`` and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may not know every character; a "?" is better than a crash.
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if command in {"help", "-h", "--help"}:
        print(HELP, end="")
        return 0
    takes_options = {"run": run, "test": test, "bench": bench, "smoke": smoke, "screenshots": screenshots}
    takes_options |= {"package": package}
    takes_none = {"check": check, "format": format_sources, "lock": lock, "clean": clean, "setup": set_up_all}
    takes_none |= {"translations": translations, **{tier: partial(deep, tier) for tier in DEEP}}
    if command in takes_options or (command in takes_none and not rest):
        ensure_python(arguments)
        return takes_options[command](rest) if command in takes_options else takes_none[command]()
    print(HELP, end="", file=sys.stderr)
    return 2


# --- Commands ---------------------------------------------------------------------------------------------------------


def run(options: list[str]) -> int:
    """Open the application; with one of its commands among ``options``, run that command instead."""
    if LINUX and not WINDOWLESS.intersection(options) and not has_display():
        stop("Aucun écran n’est disponible\u00a0: lancez cette commande depuis une session graphique.")
    set_up(development=False)
    program = str(BIN / ("forfait-desktop.exe" if WINDOWS else "forfait-desktop"))
    if not WINDOWS:
        sys.stdout.flush()
        os.execv(program, [program, *options])  # noqa: S606 (no shell is wanted: the application takes over here)
    return subprocess.call([program, *options])


def test(options: list[str]) -> int:
    """Check everything: form, style, types, contracts, then the tests; with ``options``, only the tests they name."""
    set_up(development=True)
    failed = [] if options else static_checks()
    if failed:
        # Said before the tests, so that pytest's closing line stays the last one when everything is right.
        title("Contrôles en échec\u00a0: " + ", ".join(failed))
    title("Tests")
    compile_sources()
    with tempfile.TemporaryDirectory(prefix="forfait-test-", ignore_cleanup_errors=True) as home:
        workers = str(min(4, os.cpu_count() or 1))
        selection = options or ["-q", "-n", workers, "--dist", "worksteal"]
        code = subprocess.call([str(VENV_PYTHON), "-m", "pytest", *selection], cwd=ROOT, env=test_environment(home))
    if failed:
        print("Échec avant les tests\u00a0: " + ", ".join(failed), file=sys.stderr)
    if not options:
        subprocess.call([str(VENV_PYTHON), "-m", "tests.machine"], cwd=ROOT)
    return code or bool(failed)


def deep(tier: str) -> int:
    """Run the properties, the tables, the kills far beyond what each check does."""
    set_up(development=True)
    compile_sources()
    more, folders = DEEP[tier]
    with tempfile.TemporaryDirectory(prefix="forfait-test-", ignore_cleanup_errors=True) as home:
        tests = [str(VENV_PYTHON), "-m", "pytest", "-q", *(f"tests/{folder}" for folder in folders)]
        # The mutants share the processors among themselves, and are told as they come.
        alone = tier == "deep-mutants"
        tests += ["-s"] if alone else ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "worksteal"]
        return subprocess.call(tests, cwd=ROOT, env=test_environment(home) | more)


def check() -> int:
    """Run the checks that need no test: form, style, types and import contracts."""
    set_up(development=True)
    return 1 if static_checks() else 0


def bench(names: list[str]) -> int:
    """Measure the speed budget, or the parts of it that ``names`` tells, and print one table."""
    set_up(development=True)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with tempfile.TemporaryDirectory(prefix="forfait-mesure-", ignore_cleanup_errors=True) as home:
        environment |= {"HOME": home, "USERPROFILE": home, "PYTHONUTF8": "1"}
        return subprocess.call([str(VENV_PYTHON), "-m", "benchmarks", *names], cwd=ROOT, env=environment)


def screenshots(options: list[str]) -> int:
    """Photograph every page and screen, one contact sheet each; see ``python -m tests.look --help`` for ``options``."""
    set_up(development=True)
    return subprocess.call([str(VENV_PYTHON), "-m", "tests.look", *options], cwd=ROOT)


def package(options: list[str]) -> int:
    """Build the packages of this system in a virtual environment of their own; with ``--compare``, twice, elsewhere."""
    if options:
        return subprocess.call([sys.executable, str(ROOT / "packaging" / "compare.py"), *options], cwd=ROOT)
    venv = ROOT / "build" / "venv"
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(venv)]):
        stop("L’environnement de fabrication n’a pas pu être créé\u00a0: voyez le message ci-dessus.")
    python = str(venv / ("Scripts/python.exe" if WINDOWS else "bin/python"))
    install = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes"]
    if subprocess.call([*install, "-r", str(PACKAGE_LOCK)]):
        stop("Les outils de fabrication n’ont pas pu être installés\u00a0: vérifiez la connexion, puis relancez.")
    return subprocess.call([python, str(ROOT / "packaging" / "make.py")], cwd=ROOT)


def smoke(program: list[str]) -> int:
    """Try a package: ``program``, or the folder that `package` made."""
    made = ROOT / "dist" / "forfait-desktop" / ("forfait-desktop-cli.exe" if WINDOWS else "forfait-desktop")
    return subprocess.call([sys.executable, str(ROOT / "packaging" / "smoke.py"), *(program or [str(made)])])


def translations(*order: str) -> int:
    """Bring the English catalogue up to date and compile it; with ``compile``, only that."""
    if not order:
        set_up(development=True)
    return subprocess.call([str(VENV_PYTHON), str(ROOT / "packaging" / "translations.py"), *order], cwd=ROOT)


def set_up_all() -> int:
    """Install what is needed to run and to check."""
    set_up(development=True)
    print("Tout est prêt.")
    return 0


def format_sources() -> int:
    """Put the sources in the form that `check` asks for."""
    set_up(development=True)
    fixed = tool("ruff", "check", "--fix-only", "--quiet", ".")
    return tool("ruff", "format", ".") or fixed


def lock() -> int:
    """Compute both locks again, hashes included and no host named, from the ranges of pyproject.toml."""
    set_up(development=True)
    uv = shutil.which("uv")
    if uv is None:
        uv = str(BIN / ("uv.exe" if WINDOWS else "uv"))
        if not Path(uv).exists():
            pip("install", "-qq", "uv")
    common = ["--universal", "--generate-hashes", "--quiet", "--upgrade", "--custom-compile-command"]
    held = ["--constraint", DEV_LOCK.name]
    for path, group, limits in ((DEV_LOCK, "dev", []), (RUN_LOCK, "build", held), (PACKAGE_LOCK, "package", held)):
        # The other locks are held to the versions of the first: what is tested is what runs.
        command = [uv, "pip", "compile", "pyproject.toml", "--group", group, *common, "python tasks.py lock", *limits]
        code = subprocess.call([*command, "--output-file", path.name], cwd=ROOT)
        if code:
            return code
    return 0


def clean() -> int:
    """Remove what the other commands made. No dossier is ever there."""
    names = (".venv", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache", "build", "dist")
    caches = [path for path in ROOT.rglob("__pycache__") if VENV not in path.parents]
    for path in [*(ROOT / name for name in names), *caches]:
        shutil.rmtree(path, ignore_errors=True)
    for path in (ROOT / "translations").glob("*.qm"):
        path.unlink()
    return 0


def static_checks() -> list[str]:
    """Run every check that is not a test and return the names of those that failed."""
    checks = {
        "mise en forme": ["ruff", "format", "--check", "."],
        "style": ["ruff", "check", "."],
        "types": ["mypy"],
        "contrats d’import": ["lint-imports"],
    }
    failed = []
    for name, command in checks.items():
        title(name.capitalize())
        if tool(*command):
            failed.append(name)
    return failed


def tool(name: str, *arguments: str) -> int:
    """Run a program of the virtual environment from the root of the project and return its exit code."""
    return subprocess.call([str(BIN / name), *arguments], cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1"})


def compile_sources() -> None:
    """Compile the modules that hundreds of processes of the tests load: none has to, nor writes files of its own."""
    tool("python", "-m", "compileall", "-q", "-j", "0", "forfait_desktop", "tests")


def test_environment(home: str) -> dict[str, str]:
    """Return an environment whose home is ``home``, with no screen, no bus and French conventions."""
    dropped = {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LC_ALL", "LANGUAGE", "PYTHONPATH"}
    # What pytest makes of its assertions is then kept for the processes that start it again.
    dropped |= {"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"}
    environment = {name: value for name, value in os.environ.items() if name not in dropped}
    environment |= {"HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    environment |= {"LANG": "fr_FR.UTF-8", "LC_CTYPE": "C.UTF-8"}
    for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "DOCUMENTS_DIR", "RUNTIME_DIR"):
        folder = Path(home, name.lower())
        folder.mkdir(mode=0o700)
        environment["XDG_" + name] = str(folder)
    return environment


# --- Set-up -----------------------------------------------------------------------------------------------------------


def ensure_python(arguments: list[str]) -> None:
    """Go on with a Python that the project supports, another one than this if need be, or stop with one sentence."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which("python3.%d" % minor)  # noqa: UP031 (older Pythons read this line)
        # Found is not enough: a version manager puts a name on PATH for versions that it will not start.
        if other and not subprocess.call([other, "-c", ""], stderr=subprocess.DEVNULL):
            sys.exit(subprocess.call([other, __file__, *arguments]))
    mine = ".".join(map(str, sys.version_info[:2]))
    stop(
        f"Forfait Desktop demande Python 3.11, 3.12 ou 3.13, et celui-ci est Python {mine}\u00a0: installez l’un d’eux."
    )


def set_up(*, development: bool) -> None:
    """Make the virtual environment and install what is missing; return at once when nothing is."""
    wanted = stamps(development)
    if all(read_stamp(name) == value for name, value in wanted.items()):
        return
    install_system_packages(development)
    renewed = read_stamp("run") != wanted["run"] or (development and read_stamp("dev") not in ("", wanted["dev"]))
    if renewed:
        make_venv()
    if renewed or (development and not read_stamp("dev")):
        print("Installation des paquets Python (une à deux minutes la première fois)…", flush=True)
        pip("install", "-qq", "--require-hashes", "-r", str(DEV_LOCK if development else RUN_LOCK))
    pip("install", "-qq", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    translations("compile")
    unfold_support()
    for name, value in wanted.items():
        (VENV / f"forfait-{name}.stamp").write_text(value, encoding="ascii")


def unfold_support() -> None:
    """Put the Python files that Shiboken holds in its library beside it, compiled once instead of at each start.

    `SBK_EMBED` is its own switch for that. Where it does not work, the window only starts later.
    """
    python = [str(VENV_PYTHON), "-c", "import shiboken6; print(shiboken6.__path__[0])"]
    told = subprocess.run(python, env={**os.environ, "SBK_EMBED": "0"}, stdout=subprocess.PIPE, text=True, check=False)
    if told.returncode == 0:
        tool("python", "-m", "compileall", "-q", str(Path(told.stdout.strip(), "files.dir")))


def stamps(development: bool) -> dict[str, str]:
    """Return what the virtual environment depends on, digested: a change makes it be renewed or completed."""
    # A virtual environment holds absolute paths and one Python: moved or changed, it is made again. Not for a new
    # patch version, which the system's updates bring (even while this script installs python3-venv).
    place = f"{ROOT}\n{sys.base_prefix}\n{sys.version_info[0]}.{sys.version_info[1]}\n".encode()
    # This file too, which tells what is done.
    read = (Path(__file__), ROOT / "pyproject.toml", *(ROOT / "translations").glob("*.ts"))
    project = b"".join(path.read_bytes() for path in read)
    wanted = {"run": digest(place + RUN_LOCK.read_bytes()), "project": digest(project)}
    if development:
        wanted["dev"] = digest(place + DEV_LOCK.read_bytes())
    return wanted


def digest(content: bytes) -> str:
    """Return the SHA-256 of ``content`` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def read_stamp(name: str) -> str:
    """Return the digest written by the last complete set-up, or nothing."""
    try:
        return (VENV / f"forfait-{name}.stamp").read_text(encoding="ascii")
    except OSError:
        return ""


def make_venv() -> None:
    """Make an empty ``.venv``, with its own pip where this Python has ensurepip, else for the system's pip to fill."""
    importlib.invalidate_caches()  # python3-venv may have come a moment ago
    own_pip = has_module("ensurepip")
    command = [sys.executable, "-m", "venv", "--clear", *([] if own_pip else ["--without-pip"]), str(VENV)]
    if subprocess.call(command):
        stop("L’environnement virtuel n’a pas pu être créé dans le dossier .venv\u00a0: voyez le message ci-dessus.")


def pip(*arguments: str) -> None:
    """Run pip on the virtual environment, with the machine's own settings (index, proxy, certificates)."""
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    # These settings are for other places than a virtual environment, and pip refuses them or misplaces the files there.
    environment |= {"PIP_USER": "0", "PIP_BREAK_SYSTEM_PACKAGES": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME", "PYTHONPATH"):
        environment.pop(name, None)
    own = has_own_pip()
    command = [str(VENV_PYTHON), "-m", "pip"] if own else [sys.executable, "-m", "pip", "--python", str(VENV_PYTHON)]
    if subprocess.call([*command, *arguments], env=environment):
        stop("Les paquets Python n’ont pas pu être installés\u00a0: vérifiez la connexion, puis relancez.")


def has_own_pip() -> bool:
    """Tell whether the virtual environment holds a pip."""
    return any(VENV.glob("lib*/python3*/site-packages/pip")) or (VENV / "Lib" / "site-packages" / "pip").is_dir()


def has_module(name: str) -> bool:
    """Tell whether this Python can import ``name``."""
    return importlib.util.find_spec(name) is not None


# --- System packages --------------------------------------------------------------------------------------------------


def install_system_packages(development: bool) -> None:
    """Install the system packages that are missing, or stop with the one line to type."""
    missing = missing_packages(development)
    if not missing:
        return
    names = " ".join(missing)
    if shutil.which("apt-get") is None:
        stop(f"Installez d’abord, avec le gestionnaire de paquets de ce système, l’équivalent de\u00a0: {names}")
    install = f"apt-get install -y --no-install-recommends {names}"
    if os.geteuid() != 0:
        both = ["apt-get update", install]
        sudo = shutil.which("sudo") is not None
        line = " && ".join(f"sudo {one}" for one in both) if sudo else f"su -c {shlex.quote(' && '.join(both))}"
        stop(f"Il manque des composants du système\u00a0; tapez cette ligne, puis relancez\u00a0: {line}")
    print(f"Installation des composants du système\u00a0: {names}", flush=True)
    # The lists of a fresh machine may be empty or old: they are read again only if the first attempt fails.
    if apt_get(install, quiet=True) and (apt_get("apt-get update", quiet=False) or apt_get(install, quiet=False)):
        stop(f"L’installation des composants du système a échoué\u00a0; essayez à la main\u00a0: {install}")


def missing_packages(development: bool) -> list[str]:
    """Return the Debian packages that are missing here, in a stable order; nothing outside Linux."""
    if not LINUX:
        return []
    missing = [package for package, library in RUN_LIBRARIES.items() if not loads(library)]
    if development:
        missing += [package for package, sign in TEST_TOOLS.items() if not is_there(sign)]
    # pip comes from ensurepip, or from the system; without either, Debian's python3-venv brings ensurepip.
    if not VENV_PYTHON.exists() and not has_module("ensurepip") and not has_module("pip"):
        missing.append("python3-venv")
    return missing


def has_display() -> bool:
    """Tell whether a window can be shown, or whether Qt was told to do without a screen."""
    screenless = os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc", "linuxfb", "eglfs"))
    return screenless or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def title(text: str) -> None:
    """Print a heading between two steps."""
    print(f"\n── {text}", flush=True)


def stop(sentence: str) -> NoReturn:
    """Print one French sentence on standard error and leave with code 1."""
    print(sentence, file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
