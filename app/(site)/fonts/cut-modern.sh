#!/bin/bash
# Cuts the faces of the pairing "Modern" into public/fonts, under names made of their contents, and prints what stands in for them.
# Needs fonttools 4 with brotli and the Liberation faces. Unpack @fontsource-variable/literata and @fontsource-variable/schibsted-grotesk
# (npm pack) first:
#
#     app/\(site\)/fonts/cut-modern.sh FOLDER_OF_LITERATA FOLDER_OF_SCHIBSTED
set -euo pipefail
L="$1/files/literata" S="$2/files/schibsted-grotesk"
HERE=$(cd "$(dirname "$0")" && pwd)
OUT="$HERE/../../../public/fonts"
LIBERATION=${LIBERATION:-/usr/share/fonts/truetype/liberation}
W=$(mktemp -d)
trap 'rm -r "$W"' EXIT
mkdir -p "$OUT"
PUNCT="U+00A0,U+00A3,U+00A7,U+00A9,U+00AB,U+00AD,U+00B0,U+00B7,U+00BB,U+00D7,U+2009,U+202F,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+20AC"
FIRST="U+0020-007E,$PUNCT,U+00C0,U+00C4-00C5,U+00C8-00C9,U+00D6,U+00D8,U+00DC,U+00DF-00EF,U+00F1-00F6,U+00F8-00FC,U+0153"
# The letters of `…-more` in styles/fonts.css.
MORE="U+00A1-00A2,U+00A4-00A6,U+00A8,U+00AA,U+00AC,U+00AE-00AF,U+00B1-00B6,U+00B8-00BA,U+00BC-00BF,U+00C1-00C3,U+00C6-00C7,U+00CA-00D5"
MORE="$MORE,U+00D9-00DB,U+00DD-00DE,U+00F0,U+00F7,U+00FD-00FF,U+0131,U+0152,U+02C6,U+02DA,U+02DC,U+2020-2021,U+2030,U+2032-2033,U+2039-203A"
MORE="$MORE,U+2044,U+2122,U+2190-2193,U+2212,U+2215"
EXT="U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF"

make() { # name, source, letters, axes…
  fonttools varLib.instancer -q -o "$W/$1.ttf" "$2" "${@:4}"
  python3 "$HERE/tabular_digits.py" "$W/$1.ttf"
  pyftsubset "$W/$1.ttf" --unicodes="$3" --flavor=woff2 --output-file="$W/$1.woff2" --no-hinting --drop-tables+=HVAR --name-IDs=1,2,4,6 \
    --layout-features=kern,liga,tnum,pnum,mark,mkmk,ccmp,locl,rvrn
  rm -f "$OUT/$1".*.woff2
  cp "$W/$1.woff2" "$OUT/$1.$(sha256sum "$W/$1.woff2" | cut -c1-8).woff2"
}

make literata-display "$L-latin-opsz-normal.woff2" "$FIRST" opsz=60 wght=560
make literata-text "$L-latin-opsz-normal.woff2" "$FIRST" opsz=18 wght=400
make literata-bold "$L-latin-opsz-normal.woff2" "$FIRST" opsz=18 wght=500:700
make literata-italic "$L-latin-opsz-italic.woff2" "$FIRST" opsz=18 wght=400:600
make literata-more "$L-latin-opsz-normal.woff2" "$MORE" opsz=18 wght=400:700
make literata-ext "$L-latin-ext-opsz-normal.woff2" "$EXT" opsz=18 wght=400:700
make schibsted "$S-latin-wght-normal.woff2" "$FIRST" wght=400:700
make schibsted-more "$S-latin-wght-normal.woff2" "$MORE" wght=400:700
make schibsted-ext "$S-latin-ext-wght-normal.woff2" "$EXT" wght=400:700

# Of faces with a range of weights the one that is most used is measured.
at() { fonttools varLib.instancer -q -o "$W/at-$1-$2.ttf" "$W/$1.ttf" "wght=$2"; }
at literata-bold 600; at literata-italic 400; at schibsted 400; at schibsted 600; at schibsted 700
measure() { echo "$1 / $2 / Android"; python3 "$HERE/measure.py" "$W/$1.ttf" "$LIBERATION/Liberation$2.ttf" "$3"; }
# Noto Serif is wider than Times, Roboto almost as wide as Arial.
measure literata-display Serif-Regular 1.187
measure literata-text Serif-Regular 1.183
measure at-literata-bold-600 Serif-Bold 1.227
measure at-literata-italic-400 Serif-Italic 1.157
measure at-schibsted-400 Sans-Regular 1.0045
measure at-schibsted-600 Sans-Bold 1.0045
measure at-schibsted-700 Sans-Bold 1.0045
