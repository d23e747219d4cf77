"""Texts that would do harm where they are taken for more than text."""

from __future__ import annotations

FORMULAS = (
    "=1+1", "=cmd|' /C calc'!A0", "+33 6 12", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "  =1+1", "\u00a0=1+1",
    "\u200b=1+1", "\ufeff=1+1", "\uff1d1+1", "a\n=1+1", "a\r\n=HYPERLINK(\"x\")", '"=1+1"', "';=1+1", "=1;=2", "'=1+1",
    "=\"x\"", "@", "+", "-", "=",
)  # fmt: skip

TEXTS = (
    "Œuvre d’Aÿ, Nguyễn", "1,5", "2023-12-31", "007", "TRUE", "1E5", "5.4", "_x0041_", "a;b", 'a"b', "a,b", "a\\nb",
    "END:VEVENT\r\nBEGIN:VEVENT", "ATTACH:file", "x\nEND:VCALENDAR", "\x00\x07\x1b[31m", "\ufffe", "\u202egnp.exe",
    "中文 emoji 😀", "e\u0301", "<script>&amp;", "../../x", "C:\\x", "CON", "é" * 300,
)  # fmt: skip

ALL = FORMULAS + TEXTS
