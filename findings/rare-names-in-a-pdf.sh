#!/usr/bin/env bash
# Six persons with rare characters in their names: in the text of the pdf five of them bear the first one's.
#
# Claim: the fonts of an office's server lack many characters of names. LibreOffice 7.4.7 with AR PL SungtiL of Debian 12 leaves a
# gap for each of 𬱖, 𰻝, 𫍯, 𱍐, 㐱 and 䶮, one glyph for all, and says in the pdf that this glyph is 𬱖, the first. So 李𰻝 is read as
# 李𬱖, 孙㐱 as 孙𬱖 and so on by pdfplumber 0.11.10, pdfminer.six 20260107, pypdf 7.1.1, pymupdf4llm 2.0 and markitdown 0.1.9;
# pypdfium2 5.15.2 reads 王𬱖 and blanks for the others. poppler 22.12 and PyMuPDF 2.0 read all six right, since the right
# characters stand beside the glyphs as well (ActualText); the others do not look there.
# Why it matters: the person who filled in or signed is another one in the text taken from the pdf, with a character that
# exists and looks like a name; the paper itself has a gap.
# In our program: the pdf export prints 〔U+30EDD〕 for a character that no font has, and names it.
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
<?xml version="1.0"?><fontconfig><dir>$T/root/usr/share/fonts</dir><cachedir>$T/fonts</cachedir></fontconfig>
XML
office() {
  LC_ALL=C.UTF-8 FONTCONFIG_FILE="$T/fonts.conf" inside soffice --headless -env:UserInstallation="file://$T/profile" "$@" \
    > office.log 2>&1 || { cat office.log; return 1; }
}
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check 'markitdown[pdf]==0.1.9' pymupdf4llm==2.0 pymupdf==2.0 pymupdf-layout==2.0 pdfplumber==0.11.10 \
  pdfminer.six==20260107 pypdfium2==5.15.2 pypdf==7.1.1 python-docx==1.2.0
cat > names.py <<'PY'
names = ["王𬱖", "李𰻝", "赵𫍯", "钱𱍐", "孙㐱", "周䶮"]
PY
v/bin/python - <<'PY'
import docx
from docx.oxml.ns import qn
from names import names

document = docx.Document()
for name in names:
    run = document.add_paragraph().add_run(name + "得分。")
    run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "AR PL SungtiL GB")
document.save("names.docx")
PY
office --convert-to pdf --outdir office names.docx
inside pdftotext office/names.pdf poppler.txt
cat > compare.py <<'PY'
import contextlib, io, logging, sys, warnings
from names import names

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
with contextlib.redirect_stdout(io.StringIO()):
    import markitdown, pdfminer.high_level, pdfplumber, pymupdf, pymupdf4llm, pypdf, pypdfium2

    file = "office/names.pdf"
    texts = {
        "poppler": open("poppler.txt").read(),
        "PyMuPDF": pymupdf.open(file)[0].get_text(),
        "pdfplumber": pdfplumber.open(file).pages[0].extract_text(),
        "pdfminer.six": pdfminer.high_level.extract_text(file),
        "pypdf": pypdf.PdfReader(file).pages[0].extract_text(),
        "pymupdf4llm": pymupdf4llm.to_markdown(file),
        "markitdown": markitdown.MarkItDown().convert(file).text_content,
        "pypdfium2": pypdfium2.PdfDocument(file)[0].get_textpage().get_text_bounded(),
    }
first = [name[0] + names[0][1] for name in names]
stated = dict.fromkeys(texts, first) | {"poppler": names, "PyMuPDF": names, "pypdfium2": [names[0]] + [name[0] for name in names[1:]]}
changed = False
for tool, text in texts.items():
    is_ = "".join(character for character in text if character > "⺀").split("得分。")[:-1]
    changed |= is_ != stated[tool]
    print("as stated" if is_ == stated[tool] else "CHANGED  ", f"{tool}: seen {is_}, stated {stated[tool]}")
sys.exit(changed)
PY
v/bin/python compare.py
