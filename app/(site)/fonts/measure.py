"""What a stand-in is to be scaled by so that it takes the room of a face: its average advance, weighted by how often letters come
in English, and the ascent and descent of the face. Prints the descriptors of @font-face.

    python3 measure.py FACE STAND_IN [RATIO]    RATIO: how much wider the stand-in's Android cousin is, for its descriptors too
"""
import sys
from fontTools.ttLib import TTFont

# Letters in a thousand of English newspaper prose, the space among them.
often = {
    ' ': 183, 'e': 102, 't': 75, 'a': 66, 'o': 61, 'i': 59, 'n': 58, 's': 54, 'r': 50, 'h': 43, 'l': 34, 'd': 32, 'c': 24, 'u': 23,
    'm': 20, 'f': 17, 'p': 17, 'g': 16, 'w': 15, 'y': 15, 'b': 12, ',': 10, '.': 10, 'v': 8, 'k': 6, 'T': 3, 'S': 3, 'A': 3, 'M': 2,
    'C': 2, 'I': 2, 'B': 2, '\u2019': 3, '-': 3, 'x': 2, 'j': 1, 'q': 1, 'z': 1,
}

def average(font):
    table, widths = font.getBestCmap(), font['hmtx']
    total = sum(widths[table[ord(letter)]][0] * count for letter, count in often.items())
    return total / sum(often.values()) / font['head'].unitsPerEm

def rules(face, scale):
    em, hhea = face['head'].unitsPerEm, face['hhea']
    print(f'  size-adjust: {100 * scale:.2f}%;')
    print(f'  ascent-override: {100 * hhea.ascent / em / scale:.2f}%;')
    print(f'  descent-override: {100 * -hhea.descent / em / scale:.2f}%;')
    print(f'  line-gap-override: 0%;')

face, stand_in = TTFont(sys.argv[1]), TTFont(sys.argv[2])
scale = average(face) / average(stand_in)
rules(face, scale)
for ratio in sys.argv[3:]:
    rules(face, scale / float(ratio))
