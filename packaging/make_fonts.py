"""Cuts the bundled fonts from the Noto sources: `python make_fonts.py FOLDER_OF_SOURCES`.

Needs fontTools, which the program does not. Run it only when Noto changes; the results are
committed.

The Khmer font gets its own family name and the digits, signs and quotes of Noto Sans. Between Khmer
letters, Qt takes all characters from the Khmer font, and missing ones from any Khmer font of the
computer before Noto Sans: with Khmer OS installed, digits looked different and lines grew.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.unicodedata import script

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = ("Regular", "Medium", "SemiBold")
KHMER = [*range(0x1780, 0x1800), *range(0x19E0, 0x1A00), 0x200B, 0x200C, 0x200D, 0x25CC]
LATIN = [
    *range(0x20, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2210),
    *range(0x2212, 0x2270),
    0xFB01,
    0xFB02,
    0xFEFF,
    0xFFFD,
]
# Measured on stacked clusters: the space that Khmer needs above and below the line, in em/1000.
KHMER_ASCENT, KHMER_DESCENT = 1250, -560


def shared_signs() -> list[int]:
    """Characters of text in any script: digits, punctuation, currencies, spaces."""
    return [point for point in LATIN if script(chr(point)) in ("Zyyy", "Zinh")]


def cut(source: Path, code_points: list[int], features: tuple[str, ...] = ("*",)) -> TTFont:
    """The font with only these code points and layout features, without hints."""
    options = subset.Options()
    options.layout_features = list(features)
    options.name_IDs = ["*"]
    options.hinting = False
    options.notdef_outline = True
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=code_points)
    subsetter.subset(font)
    return font


def merged(khmer: TTFont, signs: TTFont) -> TTFont:
    """Both fonts in one, at their sizes; names and metrics are those of the first."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, font in enumerate((khmer, signs)):
            files.append(f"{folder}/{number}.ttf")
            font.save(files[-1])
        return Merger().merge(files)


def make_khmer(font: TTFont) -> None:
    """Sets correct line metrics and the family name "Banhchi Khmer"."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = (
        KHMER_ASCENT,
        KHMER_DESCENT,
        0,
    )
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = KHMER_ASCENT, KHMER_DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = KHMER_ASCENT, -KHMER_DESCENT
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            name = record.toUnicode().replace("Noto Sans Khmer", "Banhchi Khmer")
            record.string = name.replace("NotoSansKhmer", "BanhchiKhmer")


def main(sources: Path) -> None:
    """Write the six fonts into resources/fonts."""
    OUT.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        latin = cut(sources / f"NotoSans-{weight}.ttf", LATIN)
        latin.save(OUT / f"NotoSans-{weight}.ttf")
        signs = cut(sources / f"NotoSans-{weight}.ttf", shared_signs(), ())
        khmer = merged(cut(sources / f"NotoSansKhmer-{weight}.ttf", KHMER), signs)
        make_khmer(khmer)
        khmer.save(OUT / f"BanhchiKhmer-{weight}.ttf")
    for path in sorted(OUT.glob("*.ttf")):
        print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
