"""Cuts the faces of drawn cards (README.md beside this says from what). Needs fonttools 4 with brotli."""
import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

packages, out = sys.argv[1], sys.argv[2]
serif, sans, noto = ("@fontsource-variable/newsreader/files/newsreader", "@fontsource-variable/libre-franklin/files/libre-franklin",
                     "@fontsource-variable/noto-serif/files/noto-serif")
faces = [
    ("serif", f"{serif}-latin-opsz-normal", {"opsz": 60, "wght": 500}),
    ("serif-ext", f"{serif}-latin-ext-opsz-normal", {"opsz": 60, "wght": 500}),
    ("serif-vietnamese", f"{serif}-vietnamese-opsz-normal", {"opsz": 60, "wght": 500}),
    ("sans", f"{sans}-latin-wght-normal", {"wght": 600}),
    ("sans-ext", f"{sans}-latin-ext-wght-normal", {"wght": 600}),
    ("cyrillic", f"{noto}-cyrillic-wght-normal", {"wght": 500}),
    ("cyrillic-ext", f"{noto}-cyrillic-ext-wght-normal", {"wght": 500}),
    ("greek", f"{noto}-greek-wght-normal", {"wght": 500}),
    ("hebrew", "@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-500-normal", {}),
    ("arabic", "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-500-normal", {}),
    ("emoji", "@fontsource/noto-emoji/files/noto-emoji-emoji-500-normal", {}),
]
held = set()
for name, path, axes in faces:
    font = TTFont(f"{packages}/{path}.woff2")
    if axes:
        font = instantiateVariableFont(font, axes)
    options = Options(layout_features=["*"], hinting=False, name_IDs=[1, 2, 4, 6], notdef_outline=True)
    subsetter = Subsetter(options)
    letters = set(font.getBestCmap())
    # The digits and letters of the serif stand beside other scripts; a face of emoji has digits for its keycaps only.
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    family = "Dateline Card " + name
    for record in font["name"].names:
        record.string = "Regular" if record.nameID == 2 else family.replace(" ", "-") if record.nameID == 6 else family
    # Each is a family with one face, found by its name alone.
    font["OS/2"].usWeightClass = 400
    font.flavor = None
    font.save(f"{out}/{name}.ttf")
    held |= set(font.getBestCmap())
ranges = []
for code in sorted(held):
    if ranges and ranges[-1][1] == code - 1:
        ranges[-1][1] = code
    else:
        ranges.append([code, code])
with open(f"{out}/letters.json", "w") as file:
    file.write("[\n" + ",\n".join("  " + ", ".join(f"[{a}, {b}]" for a, b in ranges[i : i + 8]) for i in range(0, len(ranges), 8)) + "\n]\n")
