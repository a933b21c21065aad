"""Files for timing the readers, and peers that read them: a workbook of 133 forms, a pdf of 40 pages.

Usage: readers.py read-forms FILE | read-pages FILE | cells FILE. Each prints what it found, so that
nobody is quick by reading nothing.
"""

import sys
import zipfile

SHEETS = 133
PAGES = 40
HEAD = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"]


def form(number):
    """The rows of one project's form: its title, cover, money and 40 indicators."""
    yield ["项目支出绩效自评表"]
    yield ["项目名称", f"第{number}项目", "", "主管部门", "某市人力局"]
    yield ["年度资金总额", 100 + number, 98 + number, 97.5 + number, 10, "97.50%", 9.75, ""]
    yield HEAD
    for row in range(40):
        yield ["产出指标", "数量指标", f"第{row}项工作完成数", f"≥{row + 10}件", f"{row + 11}件", 2, 2,
               "按计划完成，无偏差" if row % 5 else "部分延后，已补做"]
    yield ["合计", "", "", "", "", 90, 89.75, ""]


def write_forms(path):
    """As Excel saves them: words shared, numbers as numbers, labels merged."""
    strings, places = [], {}

    def cell(row, column, value):
        place = f"{chr(65 + column)}{row}"
        if not isinstance(value, str):
            return f'<c r="{place}"><v>{value}</v></c>'
        if not value:
            return ""
        if value not in places:
            places[value] = len(strings)
            strings.append(value)
        return f'<c r="{place}" t="s"><v>{places[value]}</v></c>'

    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(1, SHEETS + 1):
            rows = "".join(
                f'<row r="{row}">' + "".join(
                    cell(row, column, value) for column, value in enumerate(values)) + "</row>"
                for row, values in enumerate(form(number), 1))
            archive.writestr(
                f"xl/worksheets/sheet{number}.xml",
                f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>'
                '<mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells></worksheet>')
        sheets = "".join(
            f'<sheet name="项目{number}" sheetId="{number}" r:id="r{number}"/>'
            for number in range(1, SHEETS + 1))
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{sheets}</sheets></workbook>')
        relations = "".join(
            f'<Relationship Id="r{number}" Type="{office}/worksheet" '
            f'Target="worksheets/sheet{number}.xml"/>' for number in range(1, SHEETS + 1))
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}">{relations}<Relationship Id="s" '
            f'Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        archive.writestr(
            "xl/sharedStrings.xml",
            f'<sst xmlns="{main}">' + "".join(f"<si><t>{text}</t></si>" for text in strings)
            + "</sst>")
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="a" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        parts = "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" '
            f'ContentType="{kinds}worksheet+xml"/>' for number in range(1, SHEETS + 1))
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}sheet.main+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kinds}sharedStrings+xml"/>'
            + parts + "</Types>")


def page(number):
    """A page's drawing: lines of text above a ruled table of 20 rows and 5 columns."""
    out = ["0.5 w"]
    for line in range(10):
        out.append(f"BT /F 10 Tf 60 {800 - line * 16} Td (Page {number} line {line} of the report, "
                   "with words that fill it to the margin) Tj ET")
    xs, top, height = [60, 160, 260, 360, 450, 540], 600, 20
    for row in range(21):
        out.append(f"60 {top - row * height} m 540 {top - row * height} l S")
    for x in xs:
        out.append(f"{x} {top} m {x} {top - 20 * height} l S")
    for row in range(20):
        for column in range(5):
            out.append(f"BT /F 9 Tf {xs[column] + 4} {top - row * height - 14} Td "
                       f"(p{number}r{row}c{column}) Tj ET")
    return "\n".join(out).encode()


def write_pages(path):
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>",
               3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}
    kids = []
    for number in range(PAGES):
        own, content = 10 + 2 * number, page(number)
        kids.append(f"{own} 0 R")
        objects[own] = (f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 "
                        f"R>>>>/Contents {own + 1} 0 R>>").encode()
        objects[own + 1] = b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)
    objects[2] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {PAGES}>>".encode()
    out, places = b"%PDF-1.4\n", {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj%s endobj\n" % (number, objects[number])
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number in sorted(places):
        out += b"%d 1\n%010d 00000 n \n" % (number, places[number])
    out += b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (max(places) + 1, start)
    with open(path, "wb") as file:
        file.write(out)


def read_forms(path):
    from openpyxl import load_workbook
    book = load_workbook(path, read_only=True, data_only=True)
    print(sum(value is not None and value != "" for sheet in book
              for row in sheet.iter_rows(values_only=True) for value in row))


def page_cells(path):
    """The cells of the ruled tables, row by row."""
    import pdfplumber
    with pdfplumber.open(path) as file:
        return [[cell or "" for cell in row] for page in file.pages
                for table in page.extract_tables() for row in table]


if __name__ == "__main__":
    if sys.argv[1] == "read-forms":
        read_forms(sys.argv[2])
    elif sys.argv[1] == "read-pages":
        import pdfplumber
        with pdfplumber.open(sys.argv[2]) as file:
            print(sum(len(page.extract_text()) + len(page.extract_tables())
                      for page in file.pages))
    else:
        for cells in page_cells(sys.argv[2]):
            print("\t".join(cells))
