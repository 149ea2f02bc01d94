"""Has tabular figures (tnum) change digits alone: a comma or colon as wide as a digit tears a date apart. Changes the file."""
import sys
from fontTools.ttLib import TTFont

digits = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
font = TTFont(sys.argv[1])
gsub = font["GSUB"].table
for record in gsub.FeatureList.FeatureRecord:
    if record.FeatureTag != "tnum":
        continue
    for index in record.Feature.LookupListIndex:
        for table in gsub.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            table.mapping = {glyph: tabular for glyph, tabular in table.mapping.items() if glyph.split(".")[0] in digits}
font.save(sys.argv[1])
