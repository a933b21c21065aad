"""Opens the exports with other people's programs and compares what they find (make office).

Needs python3-docx, python3-openpyxl, poppler-utils, libreoffice-writer-nogui and -calc-nogui.
Usage: check.py ZIPING DATA, where DATA is the checkout's data folder.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
import openpyxl
from docx.oxml.ns import qn

ZIPING, DATA = sys.argv[1:3]
FAULTS = []


def expect(what, found, wanted):
    """GB/T 9704-2012 values are those of data/layouts/gbt9704.json and the standard itself."""
    if found == wanted:
        print(f"  ok    {what}: {found}")
    else:
        print(f"  FAULT {what}: {found}, expected {wanted}")
        FAULTS.append(what)


def normalised(text):
    text = re.sub(r"[\s\u200b\ufeff]", "", text)
    # Minus signs, quotation marks and dashes have other forms in some fonts' tables.
    return text.replace("\u2212", "-")


def export(draft, folder, *options):
    paths = {}
    for kind, suffix in [("text", "txt"), ("docx", "docx"), ("xlsx", "xlsx"), ("pdf", "pdf")]:
        path = Path(folder) / f"report.{suffix}"
        command = [ZIPING, "export", "--data", DATA, draft, "--format", kind, "--output", str(path)]
        subprocess.run(command + list(options), check=True, stderr=subprocess.DEVNULL)
        paths[kind] = path
    return paths


def docx_text(path):
    parts = []
    for element in docx.Document(path).element.body:
        if element.tag == qn("w:p"):
            parts.append("".join(node.text or "" for node in element.iter(qn("w:t"))))
        elif element.tag == qn("w:tbl"):
            parts += [node.text or "" for node in element.iter(qn("w:t"))]
    return normalised("".join(parts))


def xlsx_text(path):
    book = openpyxl.load_workbook(path, data_only=True)
    words = [str(cell.value) for row in book["报告正文"].iter_rows() for cell in row if cell.value]
    for row in book["评分表"].iter_rows(min_row=3):
        for cell in row:
            if cell.value is None:
                continue
            if "%" in cell.number_format:
                words.append(f"{cell.value * 100:.2f}%")
            elif isinstance(cell.value, float):
                words.append(f"{cell.value:g}")
            else:
                words.append(str(cell.value))
    return normalised("".join(words))


def pdf_pages(path):
    text = subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True, text=True).stdout
    return [page for page in text.split("\f") if page.strip()]


def pdf_text(path, head):
    pages = [re.sub(r"\s*—\s*\d+\s*—\s*$", "", page) for page in pdf_pages(path)]
    text = normalised("".join(pages))
    # The table's head stands on each of its pages.
    first = text.find(head) + len(head)
    return text[:first] + text[first:].replace(head, "")


def check_texts(paths):
    wanted = normalised(paths["text"].read_text(encoding="utf-8"))
    head = "一级指标二级指标三级指标分值得分指标值扣分原因及说明"
    for kind, found in [
        ("docx", docx_text(paths["docx"])), ("xlsx", xlsx_text(paths["xlsx"])),
        ("pdf", pdf_text(paths["pdf"], head)),
    ]:
        same = next((i for i, (a, b) in enumerate(zip(wanted, found)) if a != b), None)
        if same is not None:
            print(f"        {wanted[same - 10:same + 20]!r} / {found[same - 10:same + 20]!r}")
        expect(f"{kind} has the text of the plain one", found == wanted, True)


def style_facts(style):
    fonts = style.element.rPr.rFonts
    return (
        fonts.get(qn("w:eastAsia")), style.font.size.pt, bool(style.font.bold),
        style.element.pPr.find(qn("w:spacing")).get(qn("w:line")),
        style.element.pPr.find(qn("w:ind")).get(qn("w:firstLineChars")),
    )


def check_docx(path):
    document = docx.Document(path)
    section = document.sections[0]
    twips = [
        length.twips for length in (
            section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    ]
    wanted = [2098, 1984, 1588, 1474]
    expect("margins in twips", [b if abs(a - b) <= 1 else a for a, b in zip(twips, wanted)], wanted)
    expect("paper in mm", [round(section.page_width.mm), round(section.page_height.mm)], [210, 297])
    expect("odd and even feet", document.settings.odd_and_even_pages_header_footer, True)
    for name, wanted in [
        ("Normal", ("仿宋_GB2312", 16, False, "579", "200")),
        ("Title", ("方正小标宋简体", 22, False, "700", "0")),
        ("Heading 1", ("黑体", 16, False, "579", "200")),
        ("Heading 2", ("楷体_GB2312", 16, False, "579", "200")),
        ("Heading 3", ("仿宋_GB2312", 16, True, "579", "200")),
        ("Heading 4", ("仿宋_GB2312", 16, False, "579", "200")),
    ]:
        expect(f"style {name}", style_facts(document.styles[name]), wanted)
    for level in range(1, 6):
        outline = document.styles[f"Heading {level}"].element.pPr.find(qn("w:outlineLvl"))
        expect(f"outline level of heading {level}", outline.get(qn("w:val")), str(level - 1))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    expect("chapters", [text[:2] for text in headings], ["一、", "二、", "三、"])
    head = document.tables[0].rows[0]._tr.trPr
    expect("the table's head is repeated", head.find(qn("w:tblHeader")) is not None, True)
    expect("rows of the table", len(document.tables[0].rows), 27)


def office(path, kind, folder):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", kind, "--outdir", f"{folder}/office", str(path)],
        check=True, timeout=180, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Path(folder) / "office" / f"{Path(path).stem}.{kind}"


def check_xlsx(path, folder):
    cached = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    expect("sheets", formulas.sheetnames, [
        "评分表", "报告正文", "基础数据表", "勾稽关系表", "查询", "整改对照表", "得分图"])
    scores = formulas["评分表"]
    last = scores.max_row
    expect("formula of the total", scores[f"E{last}"].value, "=SUM(E4:E28)")
    expect("cached total", cached["评分表"][f"E{last}"].value, 97)
    expect("frozen below the head", scores.freeze_panes, "A4")
    expect("head printed on each page", scores.print_title_rows, "$3:$3")
    expect("charts", len(formulas["得分图"]._charts), 1)
    expect("merged cells", len(scores.merged_cells.ranges) > 10, True)
    # Converting makes LibreOffice compute every formula anew.
    again = openpyxl.load_workbook(office(path, "xlsx", folder), data_only=True)
    expect("total as LibreOffice computes it", again["评分表"][f"E{last}"].value, 97)
    for sheet in cached.sheetnames:
        for row in formulas[sheet].iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    ours = cached[sheet][cell.coordinate].value
                    theirs = again[sheet][cell.coordinate].value
                    if abs(ours - theirs) > 1e-9:
                        expect(f"{sheet}!{cell.coordinate}", theirs, ours)


def check_pages(paths, folder):
    pdf = office(paths["docx"], "pdf", folder)
    theirs, ours = pdf_pages(pdf), pdf_pages(paths["pdf"])
    expect("pages differ by one at most", abs(len(theirs) - len(ours)) <= 1, True)
    print(f"        {len(ours)} of ours, {len(theirs)} of LibreOffice")
    for name, pages in [("LibreOffice", theirs), ("ours", ours)]:
        lines = [
            [line for line in page.splitlines()
             if line.strip() and not re.fullmatch(r"\s*—\s*\d+\s*—\s*", line)]
            for page in pages[1:-2]
        ]
        expect(f"lines of a full page, {name}", max(len(page) for page in lines), 22)
        # Quotation marks are half as wide in some substitutes: lines with them say nothing.
        chinese = [
            line.strip() for page in lines for line in page
            if re.fullmatch(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+", line.strip())
        ]
        longest = max(chinese, key=len)
        print(f"        {longest}")
        expect(f"characters of a full line, {name}", len(longest), 28)


def check_public(folder):
    draft = f"{DATA}/samples/wuhua-2023.json"
    paths = export(draft, folder, "--public", "--force")
    texts = {
        "text": paths["text"].read_text(encoding="utf-8"), "docx": docx_text(paths["docx"]),
        "pdf": pdf_text(paths["pdf"], "\0"),
        "xlsx": "".join(
            str(cell.value) for sheet in openpyxl.load_workbook(paths["xlsx"])
            for row in sheet.iter_rows() for cell in row),
    }
    for kind, text in texts.items():
        found = [word for word in ["曾翠兰", "0753-0000000", "无数据支撑"] if word in text]
        expect(f"private words in the public {kind}", found, [])
        expect(f"the public {kind} says so", "公开版" in text, True)


def main():
    for draft in ["wuhua-2023", "wuhua-2023-corrected"]:
        with tempfile.TemporaryDirectory() as folder:
            print(draft)
            paths = export(f"{DATA}/samples/{draft}.json", folder)
            check_texts(paths)
            if draft == "wuhua-2023":
                check_docx(paths["docx"])
                check_xlsx(paths["xlsx"], folder)
                check_pages(paths, folder)
                check_public(folder)
    if FAULTS:
        sys.exit(f"{len(FAULTS)} faults")
    print("All as it should be.")


main()
