"""
Draws the capitals and digits that a site's icon can show, from the faces of drawn cards, as outlines in a square of 32.
Needs fonttools 4. From the top of the project: python3 lib/output/site-icon/draw-initials.py
"""
import json
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

faces = "lib/photos/share-card/faces"
side, width, height = 32, 27, 22
wanted = {
    "serif": "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ",
    "serif-ext": "ĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶŁĹĽŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ",
    "greek": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
    "cyrillic": "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЬЭЮЯЁЄІЇЋЂЉЊЏ",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
}
drawn = {}
for face, letters in wanted.items():
    font = TTFont(f"{faces}/{face}.ttf")
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    for letter in letters:
        if ord(letter) not in names:
            continue
        glyph = glyphs[names[ord(letter)]]
        bounds = BoundsPen(glyphs)
        glyph.draw(bounds)
        left, bottom, right, top = bounds.bounds
        scale = min(width / (right - left), height / (top - bottom))
        across = (side - scale * (right - left)) / 2 - scale * left
        down = (side + scale * (top - bottom)) / 2 + scale * bottom
        pen = SVGPathPen(glyphs, ntos=lambda number: f"{number:.1f}".removesuffix(".0"))
        glyph.draw(TransformPen(pen, (scale, 0, 0, -scale, across, down)))
        drawn[letter] = pen.getCommands()
with open("lib/output/site-icon/initials.json", "w") as file:
    json.dump(drawn, file, ensure_ascii=False, indent=2)
    file.write("\n")
