"""A usual invoice carries its own data (Factur-X): accepted so, and refused as soon as it carries anything else."""

from __future__ import annotations

import io

import pikepdf
import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.evidence_kinds import check_pdf, kind_of

XML = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<rsm:CrossIndustryInvoice '
    b'xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"></rsm:CrossIndustryInvoice>'
)


def invoice(
    *inside: tuple[str, bytes], packed: bool = False, encryption: pikepdf.Encryption | None = None, script: str = ""
) -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    for name, data in inside:
        spec = pikepdf.AttachedFileSpec(
            document, data, filename=name, mime_type="text/xml", description="", creation_date="", mod_date=""
        )
        document.attachments[name] = spec
        document.Root.AF = pikepdf.Array([spec.obj])
    if script:
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=script)
    out = io.BytesIO()
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    document.save(out, object_stream_mode=mode, encryption=encryption or False)
    return out.getvalue()


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", ["factur-x.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml"])
def test_an_invoice_is_a_usual_piece(name: str, packed: bool) -> None:
    data = invoice((name, XML), packed=packed)
    assert kind_of(data, "facture.pdf") == "pdf"
    check_pdf(data, "facture.pdf")


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"inside": (("factur-x.xml", XML), ("autre.xml", XML))}, "embedded"),
        ({"inside": (("programme.exe", b"MZ"),)}, "embedded"),
        ({"inside": (("factur-x.xml", b"MZ\x90\0"),)}, "embedded"),
        ({"inside": (("factur-x.xml", XML.replace(b"\n", b"\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n")),)}, "embedded"),
        ({"inside": (("factur-x.xml", b'<?xml version="1.0"?><autre/>'),)}, "embedded"),
        ({"inside": (("factur-x.xml", XML),), "script": "app.alert(1)"}, "javascript"),
        ({"inside": (("factur-x.xml", XML),), "encryption": pikepdf.Encryption(owner="x")}, "encrypted"),
        ({"inside": (), "encryption": pikepdf.Encryption(owner="x")}, "encrypted"),
    ],
    ids=["two", "program", "not-xml", "doctype", "other-xml", "script", "encrypted-invoice", "encrypted"],
)
def test_anything_else_is_put_in_quarantine(data: dict[str, object], reason: str, packed: bool) -> None:
    inside = data.get("inside", ())
    assert isinstance(inside, tuple)
    encryption = data.get("encryption")
    assert encryption is None or isinstance(encryption, pikepdf.Encryption)
    made = invoice(*inside, packed=packed, encryption=encryption, script=str(data.get("script", "")))
    with pytest.raises(ForfaitError) as caught:
        check_pdf(made, "facture.pdf")
    assert (caught.value.code, caught.value.params["reason"]) == ("evidence-quarantine", reason)
