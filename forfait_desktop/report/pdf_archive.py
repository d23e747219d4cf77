"""What an archive expects of a PDF beside its pages: metadata in XMP, and what the colours mean.

The colour profile is computed here from the definition of sRGB (IEC 61966-2-1), with the primaries adapted to D50 as
the ICC asks: no file of unknown origin is shipped, and the bytes are always the same.
"""

from __future__ import annotations

import struct
from typing import Final
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCrossReferenceTable,
    PDFDictionary,
    PDFDocument,
    PDFIndirectObject,
    PDFName,
    PDFStream,
    PDFString,
    PDFTrailer,
    PDFZCompress,
)

from forfait_desktop.records import dataclass

PRODUCER: Final = "Forfait Desktop"

_D50: Final = (0.9642, 1.0, 0.8249)
_PRIMARIES: Final = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
_CURVE_STEPS: Final = 1024

VERSION: Final = (1, 7)
_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_STREAM_END: Final = b"endstream\nendobj\n"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says of itself. `day` is an ISO date, "" where none is said."""

    title: str
    author: str
    subject: str
    language: str
    day: str = ""


def srgb_profile() -> bytes:
    """Return the ICC profile (version 2.1, monitor, three primaries and one curve) of sRGB."""
    curve = (
        b"curv"
        + struct.pack(">4xI", _CURVE_STEPS)
        + b"".join(struct.pack(">H", round(_linear(step / (_CURVE_STEPS - 1)) * 65535)) for step in range(_CURVE_STEPS))
    )
    name = b"sRGB IEC61966-2.1\x00"
    parts = {
        # Two names that are empty follow, of 8 and of 70 bytes.
        "desc": b"desc" + struct.pack(">4xI", len(name)) + name + bytes(78),
        "cprt": b"text" + bytes(4) + b"No copyright, use freely\x00",
        "wtpt": _xyz(_D50),
        **{key: _xyz(value) for key, value in _PRIMARIES.items()},
        "rTRC": curve,
    }
    body, table = b"", b""
    start = 128 + 4 + 12 * (len(parts) + 2)
    places: dict[str, tuple[int, int]] = {}
    for key, data in parts.items():
        places[key] = (start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    # The three curves are one: three entries of the table lead to the same bytes.
    places["gTRC"] = places["bTRC"] = places["rTRC"]
    for key, (offset, size) in places.items():
        table += key.encode() + struct.pack(">II", offset, size)
    date = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    head = (
        struct.pack(">I4xI", start + len(body), 0x02100000)
        + b"mntrRGB XYZ "
        + date
        + b"acsp"
        + bytes(28)
        + struct.pack(">3i", *(round(one * 65536) for one in _D50))
    )
    return head.ljust(128, b"\x00") + struct.pack(">I", len(places)) + table + body


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(one * 65536) for one in value))


def xmp(metadata: Metadata) -> bytes:
    """Return the XMP packet: the same values as the information dictionary, no claim of any standard."""
    day = f"{metadata.day}T00:00:00+00:00" if metadata.day else ""
    dates = f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>" if day else ""
    text = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        "<dc:format>application/pdf</dc:format>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(metadata.title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{escape(metadata.author)}</rdf:li></rdf:Seq></dc:creator>"
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(metadata.subject)}</rdf:li></rdf:Alt>'
        "</dc:description>"
        f"<dc:language><rdf:Bag><rdf:li>{escape(metadata.language)}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>{dates}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    )
    return text.encode("utf-8")


def write_archive_parts(document: PDFDocument, metadata: Metadata) -> None:
    """Add the XMP packet and the output intent to `document`; set its dates to the day of the report."""
    if metadata.day:
        year, month, day = map(int, metadata.day.split("-"))
        document._timeStamp.YMDhms = (year, month, day, 0, 0, 0)
    document.info.producer = PRODUCER
    packet = PDFStream(
        PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}), xmp(metadata), filters=[]
    )
    document.Catalog.Metadata = packet
    profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile(), filters=[PDFZCompress])
    condition = PDFString("sRGB IEC61966-2.1")
    intent = PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": condition,
            "Info": condition,
            "DestOutputProfile": document.Reference(profile),
        }
    )
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([intent])


def serialise(document: PDFDocument) -> bytes:
    """Return the file: ReportLab's objects in its order, each stream ended by a line end as PDF/A asks."""
    catalog, info = document.Reference(document.Catalog), document.Reference(document.info)
    parts, names = [_HEADER], []
    place = len(_HEADER)
    # Formatting an object may add others behind it.
    number = 1
    while number in document.numberToId:
        name = document.numberToId[number]
        data: bytes = PDFIndirectObject(name, document.idToObject[name]).format(document)
        if data.endswith(_STREAM_END):
            data = data.removesuffix(_STREAM_END) + b"\n" + _STREAM_END
        document.idToOffset[name] = place
        parts.append(data)
        names.append(name)
        place += len(data)
        number += 1
    table = PDFCrossReferenceTable()
    table.addsection(0, names)
    parts.append(table.format(document))
    trailer = PDFTrailer(startxref=place, Size=number, Root=catalog, Info=info, ID=document.ID())
    parts.append(trailer.format(document))
    return b"".join(parts)
