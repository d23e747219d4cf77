"""Exhibits of every kind, made here: documents that draw, images that lie on their side, and hostile ones."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

ORIENTATION = 0x0112


def document(
    pages: int = 1, size: tuple[float, float] = (595, 842), text: str = "Contenu", rotation: int = 0, form: str = ""
) -> bytes:
    """A PDF whose page n prints « text n »."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        canvas.drawString(40, size[1] - 40, f"{text} {number}")
        if form:
            canvas.acroForm.textfield(name=f"f{number}", value=form, x=40, y=100, width=200, height=24)
        canvas.linkURL("file:///etc/passwd", (10, 10, 60, 60))
        if rotation:
            canvas.setPageRotation(rotation)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def encrypted(user: str) -> bytes:
    """A PDF that asks for a password, or (empty) that only forbids."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(document())) as source:
        source.save(buffer, encryption=pikepdf.Encryption(owner="proprietaire", user=user))
    return buffer.getvalue()


def boxed(box: Sequence[float]) -> bytes:
    """A PDF whose page has that box."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(document())) as source:
        source.pages[0].MediaBox = pikepdf.Array(list(box))
        source.save(buffer)
    return buffer.getvalue()


def acting(kind: str) -> bytes:
    """A PDF that does something of itself."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(document())) as source:
        match kind:
            case "javascript":
                source.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
            case "launch":
                source.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe")
            case _:
                source.attachments["a.exe"] = b"MZ"
        source.save(buffer)
    return buffer.getvalue()


def image(kind: str = "PNG", size: tuple[int, int] = (60, 40), orientation: int = 0, mode: str = "RGB") -> bytes:
    """An image, red in its upper left corner."""
    picture = Image.new(mode, size, "white")
    picture.paste("red", (0, 0, size[0] // 3, size[1] // 3))
    buffer = io.BytesIO()
    if orientation:
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        picture.save(buffer, kind, exif=exif)
    else:
        picture.save(buffer, kind)
    return buffer.getvalue()
