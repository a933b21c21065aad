#!/usr/bin/env bash
# The score of a merged table comes to stand under 分值, 三级指标 or 二级指标.
#
# Claim: five columns, 一级指标 to 得分, with cells merged as in any score table: 产出 over two rows, 效果 over two columns, 合计 over three,
# and a deduction that begins at the fourth column (w:gridBefore). In the tables that they make of it aspose-words-foss 26.7.0 puts the
# 28 points of 效果 under 分值 and the total of 56 under 三级指标, since it forgets merged columns; markitdown 0.1.9 puts 9 under 分值,
# since it forgets merged rows. The deduction of -0.5 stands under 二级指标 in aspose, markitdown, pandoc 3.9, mammoth 1.13.0,
# docspine 0.4.0, betteroffice-docx 0.2.1, docx2python 3.7.1 and in the cells of python-docx 1.2.0. docx-to-markdown 2.32.0 and
# docling-rs 2.52.7 have all of them under 得分, as LibreOffice 7.4.7 shows it. The text of aspose (get_text) has no table at all.
# Why it matters: points are taken from these tables by the column's head; full marks are taken for the score, or none found.
# In our program: Sources/DocumentFormats/Word/WordIntake.swift follows merged columns; w:gridBefore was not among them when this was written.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(libreoffice-writer-nogui=4:7.4.7-1+deb12u14 fonts-arphic-gbsn00lp=2.11-16)
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
<?xml version="1.0"?><fontconfig><dir>$T/root/usr/share/fonts</dir><cachedir>$T/fonts</cachedir></fontconfig>
XML
office() {
  LC_ALL=C.UTF-8 FONTCONFIG_FILE="$T/fonts.conf" inside soffice --headless -env:UserInstallation="file://$T/profile" "$@" \
    > office.log 2>&1 || { cat office.log; return 1; }
}
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check pypandoc_binary==1.17 python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 \
  docx-to-markdown==2.32.0 betteroffice-docx==0.2.1 aspose-words-foss==26.7.0 docspine==0.4.0 'markitdown[docx]==0.1.9' docling-rs==2.52.7
v/bin/python - <<'PY'
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WIDTH = 1700


def cell(text, span=1, merge=""):
    return (f'<w:tc><w:tcPr><w:tcW w:w="{WIDTH * span}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
            + merge + f"</w:tcPr><w:p>{f'<w:r><w:t>{text}</w:t></w:r>' if text else ''}</w:p></w:tc>")


def row(*cells, before=0):
    skipped = f'<w:trPr><w:gridBefore w:val="{before}"/><w:wBefore w:w="{before * WIDTH}" w:type="dxa"/></w:trPr>' if before else ""
    return f"<w:tr>{skipped}{''.join(cells)}</w:tr>"


rows = [
    row(*map(cell, ["一级指标", "二级指标", "三级指标", "分值", "得分"])),
    row(cell("产出", merge='<w:vMerge w:val="restart"/>'), *map(cell, ["数量", "培训人次", "20", "19.5"])),
    row(cell("", merge="<w:vMerge/>"), *map(cell, ["质量", "合格率", "10", "9"])),
    row(cell("效果", 2), *map(cell, ["满意度", "30", "28"])),
    row(cell("扣分"), cell("-0.5"), before=3),
    row(cell("合计", 3), cell("60"), cell("56")),
]
edges = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ["top", "left", "bottom", "right", "insideH", "insideV"])
table = (f'<w:tbl><w:tblPr><w:tblW w:w="{5 * WIDTH}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>'
         + f'<w:gridCol w:w="{WIDTH}"/>' * 5 + f"</w:tblGrid>{''.join(rows)}</w:tbl>")
with zipfile.ZipFile("table.docx", "w") as package:
    package.writestr("[Content_Types].xml", f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    package.writestr("_rels/.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
    package.writestr("word/_rels/document.xml.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"/>')
    package.writestr("word/document.xml", f'{HEAD}<w:document xmlns:w="{MAIN}" xmlns:r="{OFFICE}"><w:body>{table}<w:p/><w:sectPr/></w:body></w:document>')
PY
office --convert-to 'html:HTML (StarWriter)' --outdir office table.docx
cat > compare.py <<'PY'
import logging, re, sys, warnings
from html.parser import HTMLParser
import aspose.words_foss, betteroffice_docx, docspine, docx, docx_to_markdown, docling_rs, mammoth, markitdown, pypandoc
from docx2python import docx2python

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
name = "table.docx"


class Grid(HTMLParser):
    """The cells of a table by row and column, as a browser lays them out."""

    def __init__(self, text):
        super().__init__()
        self.cells, self.row, self.open = {}, -1, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.row += 1
        elif tag in ("td", "th"):
            spans = dict(attributes)
            column = next(c for c in range(99) if (self.row, c) not in self.cells)
            self.open = (self.row, column)
            for down in range(int(spans.get("rowspan", 1))):
                for right in range(int(spans.get("colspan", 1))):
                    self.cells[self.row + down, column + right] = ""

    def handle_data(self, data):
        if self.open:
            self.cells[self.open] += data.strip()

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.open = None


def from_html(text):
    return {place: text for place, text in Grid(text).cells.items()}


def from_rows(rows):
    return {(r, c): text for r, row in enumerate(rows) for c, text in enumerate(row)}


def from_markdown(text):
    lines = [line.strip() for line in text.split("\n") if line.strip().startswith("|")]
    rows = [[cell.strip().replace("\\", "") for cell in line[1:].removesuffix("|").split("|")] for line in lines]
    return from_rows([row for row in rows if any(row) and not set("".join(row)) <= set("-: ")])


def aspose_markdown():
    aspose.words_foss.Document(name).save("aspose.md")
    return from_markdown(open("aspose.md").read())


two, three, full, score = "二级指标", "三级指标", "分值", "得分"
seen = [  # the heads over 9, 28, 56 and -0.5
    ("LibreOffice", from_html(open("office/table.html", encoding="utf-8").read()), (score, score, score, score)),
    ("docx-to-markdown", from_markdown(docx_to_markdown.convert(name).markdown), (score, score, score, score)),
    ("docling-rs", from_markdown(docling_rs.DocumentConverter().convert(name).document.export_to_markdown()), (score, score, score, score)),
    ("aspose-words-foss", aspose_markdown(), (score, full, three, two)),
    ("markitdown", from_markdown(markitdown.MarkItDown().convert(name).text_content), (full, score, score, two)),
    ("pandoc " + pypandoc.get_pandoc_version(), from_html(pypandoc.convert_file(name, "html")), (score, score, score, two)),
    ("mammoth", from_html(mammoth.convert_to_html(open(name, "rb")).value), (score, score, score, two)),
    ("docspine", from_html(docspine.open(name).to_markdown()), (score, score, score, two)),
    ("betteroffice-docx", from_html(betteroffice_docx.Document.open(open(name, "rb").read()).export_markdown(revision_view="accepted")["markdown"]), (score, score, score, two)),
    ("docx2python", from_rows([["".join(cell) for cell in row] for table in docx2python(name).body for row in table if len(row) > 1]), (score, score, score, two)),
    ("python-docx", from_rows([[cell.text for cell in row.cells] for row in docx.Document(name).tables[0].rows]), (score, score, score, two)),
]
changed = False
for what, cells, stated in seen:
    is_ = tuple(cells[0, next(c for (r, c), text in cells.items() if text == figure)] for figure in ("9", "28", "56", "-0.5"))
    changed |= is_ != stated
    print("as stated" if is_ == stated else "CHANGED  ", f"{what}: 9, 28, 56 and -0.5 stand under, seen {is_}, stated {stated}")
text = aspose.words_foss.Document(name).get_text()
changed |= bool(text.strip())
print("CHANGED  " if text.strip() else "as stated", f"aspose-words-foss, text: seen {text!r}, stated ''")
sys.exit(changed)
PY
v/bin/python compare.py
