"""The archive of the folder and the Debian package, the same bytes wherever and whenever they are made.

Written here and not by ``tar`` and ``dpkg-deb``: what those put in depends on the owner, the umask, the order of the
disk and the number of processors. Standard library only.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import lzma
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

_PRESET = 6
"""That of `xz`; a higher one needs more memory to unpack than an old computer has to spare."""


def write_tar(tree: Path, target: Path, moment: int, top: str) -> None:
    """Pack ``tree`` as a ``.tar.xz`` in which everything is under ``top``; every date is ``moment`` (seconds)."""
    target.write_bytes(packed(tree, moment, f"{top}/"))


def write_deb(tree: Path, control: str, target: Path, moment: int) -> None:
    """Make a Debian package: ``tree`` is what it installs, ``control`` describes it, every date is ``moment``.

    The format is that of deb(5): an `ar` archive of a version, the description with the sums, and the files.
    """
    described = {"control": control.encode(), "md5sums": sums(tree).encode()}
    members = (
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", _compressed(lambda out: _add_texts(out, described, moment))),
        ("data.tar.xz", packed(tree, moment, "./")),
    )
    with target.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, data in members:
            file.write(f"{name:<16}{moment:<12}{0:<6}{0:<6}{0o100644:<8o}{len(data):<10}`\n".encode("ascii"))
            file.write(data + b"\n" * (len(data) % 2))


def packed(tree: Path, moment: int, prefix: str) -> bytes:
    """Return the files of ``tree`` as a compressed tar, their names after ``prefix``."""

    def add_all(out: tarfile.TarFile) -> None:
        out.addfile(_entry(tree, prefix.rstrip("/"), moment))
        for path in ordered(tree):
            entry = _entry(path, prefix + path.relative_to(tree).as_posix(), moment)
            if entry.isreg():
                with path.open("rb") as file:
                    out.addfile(entry, file)
            else:
                out.addfile(entry)

    return _compressed(add_all)


def ordered(tree: Path) -> Iterator[Path]:
    """Yield what is under ``tree``, folders before what they hold, in the order of the names' bytes."""
    yield from sorted(tree.rglob("*"), key=lambda path: path.relative_to(tree).as_posix().encode())


def sums(tree: Path) -> str:
    """Return the ``md5sums`` of a Debian package: what `debsums` reads to find a damaged file."""
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree).as_posix()}"
        for path in ordered(tree)
        if path.is_file() and not path.is_symlink()
    ]
    return "\n".join(lines) + "\n"


def write_gzip(target: Path, data: bytes) -> None:
    """Compress ``data`` into ``target``, without a name and without a date."""
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as file:
        file.write(data)
    target.write_bytes(out.getvalue())


def _compressed(fill: Callable[[tarfile.TarFile], None]) -> bytes:
    out = io.BytesIO()
    # One stream from one thread: `xz` cuts in blocks as soon as it has several processors, and the bytes change.
    with lzma.LZMAFile(out, "w", preset=_PRESET) as file, tarfile.open(fileobj=file, mode="w") as archive:
        archive.format = tarfile.GNU_FORMAT
        fill(archive)
    return out.getvalue()


def _add_texts(out: tarfile.TarFile, texts: dict[str, bytes], moment: int) -> None:
    for name, data in sorted(texts.items()):
        entry = tarfile.TarInfo(f"./{name}")
        entry.size, entry.mtime, entry.mode = len(data), moment, 0o644
        entry.uname = entry.gname = "root"
        out.addfile(entry, io.BytesIO(data))


def _entry(path: Path, name: str, moment: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.mtime = moment
    entry.uname = entry.gname = "root"
    if path.is_symlink():
        entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, path.readlink().as_posix(), 0o777
    elif path.is_dir():
        entry.type, entry.mode = tarfile.DIRTYPE, 0o755
    else:
        status = path.stat()
        # What may be started stays so; the rest of the mode is the umask of the builder.
        entry.size, entry.mode = status.st_size, 0o755 if status.st_mode & 0o100 else 0o644
    return entry
