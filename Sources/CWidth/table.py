"""Writes CWidthTable.h: python3 table.py > CWidthTable.h

Needs the package unicodedata2, which has the general categories and the East Asian Width of a
current Unicode version; the unicodedata of the standard library lags behind.
"""

import unicodedata2

CONTROLS = ("Cc", "Cs")
# Characters of category Cf that are drawn: the soft hyphen, and signs that stand over digits.
VISIBLE_FORMATS = [0x00AD, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD]
VISIBLE_FORMATS += list(range(0x0600, 0x0606)) + list(range(0x13430, 0x13440))
# Zero width without being a mark: conjoining Hangul, and what Unicode calls default ignorable.
ZERO_RANGES = [(0x1160, 0x11FF), (0xD7B0, 0xD7FF), (0x17B4, 0x17B5), (0xFFF0, 0xFFF8)]
ZERO_RANGES += [(0xE0000, 0xE0FFF)]


def is_zero(code, category):
    if any(first <= code <= last for first, last in ZERO_RANGES):
        return True
    if code in VISIBLE_FORMATS:
        return False
    return category in ("Mn", "Me", "Cf", "Zl", "Zp")


def name_of_class(code):
    character = chr(code)
    category = unicodedata2.category(character)
    east_asian = unicodedata2.east_asian_width(character)
    if category in CONTROLS:
        return None
    if is_zero(code, category):
        return "zero"
    if east_asian in "WF":
        return "wide"
    if east_asian == "A":
        return "ambiguous"
    return None


def ranges(wanted):
    found = []
    for code, name in classes:
        if name != wanted:
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


classes = [(code, name_of_class(code)) for code in range(0x110000)]
version = unicodedata2.unidata_version
print(f"// Character classes for terminal cells, Unicode {version}.")
print("// Written by table.py from the East Asian Width and the general categories in the Python")
print(f"// package unicodedata2 {version}. Do not edit.")
print("//")
print("// zero: Mn, Me, Cf, line separators, conjoining Hangul, default ignorables.")
print("// wide: East Asian Wide and Fullwidth, unassigned ideograph planes included.")
print("// ambiguous: East Asian Ambiguous that is neither of the two, private use included.")
for wanted in ("zero", "wide", "ambiguous"):
    print(f"\nstatic const struct range {wanted}_ranges[] = {{")
    for first, last in ranges(wanted):
        print(f"    {{0x{first:04X}, 0x{last:04X}}},")
    print("};")
