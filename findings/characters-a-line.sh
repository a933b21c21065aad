#!/usr/bin/env bash
# 28 characters a line: the grid that Word needs for a 公文 makes 18 in LibreOffice.
#
# Claim: GB/T 9704 asks for 28 characters of 16 pt on 156 mm. Word documents say so with a grid, w:docGrid of type
# linesAndChars with charSpace -1024 (a quarter of a point less for each). LibreOffice 7.4.7 sets 18 characters a line for
# it, also with a charSpace of -849 or with type snapToChars. Without a grid it sets 27, and with a run spacing of -5 (a
# quarter of a point) the 28. cn-gov-docx 0.2.1, a PyPI package for this very paper, writes no spacing and gets 27 characters
# a line, with 22 lines a page.
# Why it matters: with 18 characters a report of ten pages is one of sixteen, and the pages of its contents are wrong.
# In our program: Sources/DocumentFormats/Word/WordBody.swift writes type "lines", WordStyles.swift the run spacing.
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
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check cn-gov-docx==0.2.1 python-docx==1.2.0
v/bin/python - <<'PY'
from cn_gov_docx import CnGovDocx
from write import paragraph, write

text = ("全面实施预算绩效管理提高财政资金使用效益" * 8)[:56]
exact = '<w:spacing w:line="579" w:lineRule="exact"/>'
grid = '<w:docGrid w:type="{}" w:linePitch="579" w:charSpace="{}"/>'
write("grid.docx", [paragraph(text, exact)], grid.format("linesAndChars", -1024))
write("wider.docx", [paragraph(text, exact)], grid.format("linesAndChars", -849))
write("snap.docx", [paragraph(text, exact)], grid.format("snapToChars", -1024))
write("plain.docx", [paragraph(text, exact)])
write("spacing.docx", [paragraph(text, exact, '<w:spacing w:val="-5"/>')])
paper = CnGovDocx()
paper.add_text(text, indent_first_line=False)
paper.save("paper.docx")
page = CnGovDocx()
for _ in range(40):
    page.add_text("行")
page.save("page.docx")
PY
office --convert-to pdf ./*.docx
check "linesAndChars, -1024" "$(lines grid.pdf)" "18 18 18 2"
check "linesAndChars, -849" "$(lines wider.pdf)" "18 18 18 2"
check "snapToChars, -1024" "$(lines snap.pdf)" "18 18 18 2"
check "no grid" "$(lines plain.pdf)" "27 27 2"
check "no grid, run spacing -5" "$(lines spacing.pdf)" "28 28"
check "cn-gov-docx" "$(lines paper.pdf)" "27 27 2"
check "cn-gov-docx, lines on the first page" "$(inside pdftotext -l 1 page.pdf - | grep -c 行)" "22"
exit $changed
