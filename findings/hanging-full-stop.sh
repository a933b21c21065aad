#!/usr/bin/env bash
# The switch that lets a full stop hang over the edge works the other way round in LibreOffice.
#
# Claim: w:overflowPunct allows a mark to hang past the edge of the line; by ISO 29500 it is on when absent. On a line of 28
# characters followed by 。 LibreOffice 7.4.7 lets the mark hang (29 on the line) when the switch is 0 and when it is
# absent, and takes a character to the next line (27) when it is 1. So the value that a writer sets on purpose, 1, is
# the only one that gives a line without a hanging mark.
# Why it matters: pages of a 公文 are counted by lines of 28; one line more or less moves signatures and dates to
# another page, and Word and LibreOffice then disagree in the opposite sense for 0 and 1.
# In our program: Sources/DocumentFormats/Word/WordStyles.swift writes 0.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(libreoffice-writer-nogui=4:7.4.7-1+deb12u14 poppler-utils=22.12.0-2+deb12u3 fonts-arphic-gbsn00lp=2.11-16)
# Debian 12's packages, unpacked here and laid over /usr and /etc in a mount namespace of our own.
apt-cache show "${packages[@]}" > /dev/null 2>&1 || apt-get -qq update
mkdir -p debs/partial root/usr root/etc
apt-get -qq -y -o Dir::Cache::archives="$T/debs" -o APT::Sandbox::User=root --no-install-recommends --allow-downgrades \
  --reinstall --download-only install "${packages[@]}" > /dev/null
for deb in debs/*.deb; do dpkg -x "$deb" root; done
inside() {
  HOME="$T" unshare --user --map-root-user --mount bash -c 'mount -t overlay overlay -o lowerdir="$0/usr:/usr" /usr &&
    mount -t overlay overlay -o lowerdir="$0/etc:/etc" /etc && exec "$@"' "$T/root" "$@"
}
mkdir -p root/etc/libreoffice/registry
cp -a root/usr/lib/libreoffice/share/.registry/. root/etc/libreoffice/registry/ # as its installation does
cat > fonts.conf <<XML
<?xml version="1.0"?><fontconfig><dir>$T/root/usr/share/fonts</dir><cachedir>$T/fonts</cachedir><match><edit name="family" mode="append"><string>AR PL SungtiL GB</string></edit></match></fontconfig>
XML
office() {
  LC_ALL=C.UTF-8 FONTCONFIG_FILE="$T/fonts.conf" inside soffice --headless -env:UserInstallation="file://$T/profile" "$@" \
    > office.log 2>&1 || { cat office.log; return 1; }
}
cat > write.py <<'PY'
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FONT = "AR PL SungtiL GB"


def paragraph(text, properties="", run=""):
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>'


def write(name, paragraphs, grid="", numbering=""):
    """A page of GB/T 9704: A4, margins 37, 26, 35 and 28 mm, so 156 mm of 16 pt type."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{WORD}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{WORD}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{WORD}numbering+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{OFFICE}/numbering" Target="numbering.xml"/></Relationships>',
        "word/numbering.xml": f"<w:numbering {MAIN}>{numbering}</w:numbering>",
        "word/styles.xml": f'<w:styles {MAIN}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}"/><w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>',
        "word/document.xml": f'<w:document {MAIN}><w:body>{"".join(paragraphs)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>{grid}</w:sectPr></w:body></w:document>',
    }
    with zipfile.ZipFile(name, "w") as package:
        for part, text in parts.items():
            package.writestr(part, HEAD + text)
PY
lines() { inside pdftotext "$1" - | tr -d ' \f' | awk 'length($0)' | python3 -c 'import sys; print(*[len(line.strip()) for line in sys.stdin if line.strip()])'; }
check() { # what, seen, stated
  if [ "$2" = "$3" ]; then echo "as stated $1: seen $2, stated $3"; else echo "CHANGED   $1: seen $2, stated $3"; changed=1; fi
}
changed=0
python3 - <<'PY'
from write import paragraph, write

text = "全面实施预算绩效管理提高财政资金使用效益" * 2
for name, switch in ("on", '<w:overflowPunct w:val="1"/>'), ("off", '<w:overflowPunct w:val="0"/>'), ("absent", ""):
    properties = switch + '<w:spacing w:line="579" w:lineRule="exact"/>'
    write(name + ".docx", [paragraph(text[:28] + "。" + text[:20], properties, '<w:spacing w:val="-5"/>')])
PY
office --convert-to pdf ./*.docx
check "overflowPunct 1, characters on each line" "$(lines on.pdf)" "27 22"
check "overflowPunct 0" "$(lines off.pdf)" "29 20"
check "overflowPunct absent" "$(lines absent.pdf)" "29 20"
exit $changed
