#!/usr/bin/env bash
# 张三 beside 李四五 is read as 三李.
#
# Claim: names in forms are spread over the width of their cell (分散对齐, w:jc distribute). From the pdf that LibreOffice 7.4.7 makes
# of such a table of three columns, all borders drawn, markitdown 0.1.9 makes five of its own: 张 | | 三 李 | 四 | 五, then
# 赵 | | 六 欧 | 阳 | 丙 88, so its cells have names that nobody bears, and one with a score; the 97.5 of the first row has left
# the table. pymupdf4llm 2.0 gives each character a cell, seven columns for three, and pdfminer.six 20260107 has the lines
# 人 审, 三 李 and 六 欧. pdfplumber 0.11.10 and PyMuPDF 2.0 keep the cells and put spaces into the names. In the text of poppler
# 22.12, pypdfium2 5.15.2 and pypdf 7.1.1, as of all the others, none of the six names is found.
# Why it matters: who signed is searched by name in such papers; a name is not found, or two halves of two names are.
# In our program: exports do not spread names; scanned and printed papers are not read.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(libreoffice-writer-nogui=4:7.4.7-1+deb12u14 poppler-utils=22.12.0-2+deb12u3 fonts-arphic-gbsn00lp=2.11-16 fonts-liberation2=2.1.5-1)
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
v/bin/pip install --quiet --disable-pip-version-check 'markitdown[pdf]==0.1.9' pymupdf4llm==2.0 pymupdf==2.0 pymupdf-layout==2.0 pdfplumber==0.11.10 \
  pdfminer.six==20260107 pypdfium2==5.15.2 pypdf==7.1.1 python-docx==1.2.0
cat > compare.py <<'PY'
import contextlib, io, logging, re, sys, warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
with contextlib.redirect_stdout(io.StringIO()):
    import markitdown, pdfminer.high_level, pdfplumber, pymupdf, pymupdf4llm, pypdf, pypdfium2

    file = "office/names.pdf"
    spaced = [["填 报 人", "审 核 人"], ["张 三", "李 四 五"], ["赵 六", "欧 阳 丙"], ["王 某 某", "孙 丁"]]

    def rows(markdown):
        cells = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in markdown.split("\n") if line.strip().startswith("|")]
        return [row for row in cells if not set("".join(row)) <= set("-: ")]

    texts = {
        "poppler": open("poppler.txt").read(),
        "pdfplumber": pdfplumber.open(file).pages[0].extract_text(),
        "PyMuPDF": pymupdf.open(file)[0].get_text(),
        "pdfminer.six": pdfminer.high_level.extract_text(file),
        "pypdfium2": pypdfium2.PdfDocument(file)[0].get_textpage().get_text_bounded(),
        "pypdf": pypdf.PdfReader(file).pages[0].extract_text(),
        "markitdown": markitdown.MarkItDown().convert(file).text_content,
        "pymupdf4llm": pymupdf4llm.to_markdown(file),
    }
    tables = {
        "pdfplumber": [row[:2] for row in pdfplumber.open(file).pages[0].extract_tables()[0]],
        "PyMuPDF": [row[:2] for row in pymupdf.open(file)[0].find_tables().tables[0].extract()],
        "markitdown": rows(texts["markitdown"]),
        "pymupdf4llm": [row for row in rows(texts["pymupdf4llm"]) if "签" not in row[0]],
    }
stated = {
    "pdfplumber": spaced,
    "PyMuPDF": spaced,
    "markitdown": [["填", "报", "人 审", "核", "人 得分"], ["张", "", "三 李", "四", "五"], ["赵", "", "六 欧", "阳", "丙 88"], ["王", "某", "某 孙", "", "丁 9.5"]],
    "pymupdf4llm": [["填", "报", "人", "审", "核", "人", "得分"], ["张", "", "三", "李", "四", "五", "97.5"], ["赵", "", "六", "欧", "阳", "丙", "88"], ["王", "某", "某", "孙", "", "丁", "9.5"]],
}
names = ["张三", "李四五", "赵六", "欧阳丙", "王某某", "孙丁"]
seen = [(f"table by {name}", tables[name], stated[name]) for name in stated]
seen += [(f"names found in the text of {name}", [n for n in names if n in text], []) for name, text in texts.items()]
seen.append(("lines of two names by pdfminer.six", [pair for pair in ("人 审", "三 李", "六 欧") if pair in texts["pdfminer.six"]], ["人 审", "三 李", "六 欧"]))
for what, is_, expected in seen:
    print("as stated" if is_ == expected else "CHANGED  ", f"{what}: seen {is_}, stated {expected}")
sys.exit(any(is_ != expected for _, is_, expected in seen))
PY
v/bin/python - <<'PY'
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

document = docx.Document()
document.add_paragraph("签字表")
table = document.add_table(0, 3, "Table Grid")
for texts in [("填报人", "审核人", "得分"), ("张三", "李四五", "97.5"), ("赵六", "欧阳丙", "88"), ("王某某", "孙丁", "9.5")]:
    cells = table.add_row().cells
    for cell, text in zip(cells, texts):
        cell.width = 1143000
        fonts = cell.paragraphs[0].add_run(text)._r.get_or_add_rPr().get_or_add_rFonts()
        for kind, font in [("ascii", "Liberation Serif"), ("hAnsi", "Liberation Serif"), ("eastAsia", "AR PL SungtiL GB")]:
            fonts.set(qn("w:" + kind), font)
    for cell in cells[:2]:
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.DISTRIBUTE
document.save("names.docx")
PY
office --convert-to pdf --outdir office names.docx
inside pdftotext office/names.pdf poppler.txt
v/bin/python compare.py
