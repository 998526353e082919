#!/usr/bin/env python3
"""Makes the messy spreadsheets of this folder, as clients and tools send them. Needs openpyxl.

    python3 make.py

What each is meant to give stands beside it as NAME.expected.txt, which the tests compare with what is read.
"""
import datetime
import io
import os
import unicodedata
import zipfile

import openpyxl

FOLDER = os.path.dirname(os.path.abspath(__file__))
STAMP = (2026, 11, 1, 0, 0, 0)


def put(name, content, encoding="utf-8"):
    with open(os.path.join(FOLDER, name), "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode(encoding))


def lines(*rows, end="\n"):
    return end.join(rows) + end


def book(name, *sheets, after=None):
    """A workbook of (title, rows, change) sheets; made twice the same."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for title, rows, change in sheets:
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if change:
            change(sheet)
    if after:
        after(workbook)
    workbook.properties.created = workbook.properties.modified = datetime.datetime(*STAMP)
    made = io.BytesIO()
    workbook.save(made)
    packed = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                start = content.index(b"<dcterms:modified")
                stop = content.index(b"</dcterms:modified>")
                head = content[start:stop].split(b">")[0]
                content = content[:start] + head + b">2026-11-01T00:00:00Z" + content[stop:]
            new.writestr(zipfile.ZipInfo(entry.filename, STAMP), content, zipfile.ZIP_DEFLATED)
    put(name, packed.getvalue())


HEAD = "Mã;Khách hàng;Mục tiêu;Ngân sách;Tệp khách hàng;Nền tảng;Số tuần"
PLAIN = "id,client,goals,budget,audience,platforms,weeks"


def texts():
    put("01-excel-semicolon.csv", lines(
        HEAD, "k1;Trà Lài Phố Cổ;lòng tin;300tr;900k;TikTok;6", "k2;Phở Gánh Khuya;chuyển đổi;80tr;120k;Facebook;4", end="\r\n"))
    put("02-byte-order-mark.csv", "\ufeff" + lines(PLAIN, "b1,Nón Lá Coffee,trust,300tr,400k,tiktok,6"))
    put("03-utf16le-tabs.csv", ("\ufeff" + lines(HEAD.replace(";", "\t"), "u1\tBánh Mì Sớm\tlòng tin\t120tr\t300k\tTikTok\t5")).encode("utf-16-le"))
    put("04-utf16be.csv", ("\ufeff" + lines(HEAD, "u2;Bún Bò Nhà Mệ;lòng tin;120tr;300k;Facebook;5")).encode("utf-16-be"))
    vietnamese = lines(HEAD, "v1;Mật Ong Rừng;lòng tin;250tr;300k;Zalo;8")
    put("05-windows-1258.csv", cp1258(vietnamese).encode("cp1258"))
    put("06-decomposed.csv", unicodedata.normalize("NFD", lines(HEAD, "n1;Gốm Bát Tràng;lòng tin;200tr;300k;TikTok;6")))
    put("07-title-above.csv", lines(
        "KẾ HOẠCH KOL QUÝ 1/2027;;;;;;", "Người lập: phòng Marketing;;;;;;", ";;;;;;", HEAD, "t1;Sen Hotel;lòng tin;200tr;300k;TikTok;6"))
    put("08-merged-headings.csv", lines(
        ";;Mục tiêu;;;;;", "Mã;Khách hàng;Nhận diện;Lòng tin;Chuyển đổi;Ngân sách (triệu đồng);Tệp khách hàng;Nền tảng",
        "m1;Giày Bền;x;x;;85;600k;TikTok", "m2;Sữa Hạt;;70%;30%;1200;900k;Facebook, Zalo", "m3;Mũ Bảo Hiểm;5;3;2;90,5;300k;TikTok"))
    put("09-trailing-columns.csv", lines(PLAIN + ",,,", "c1,Nến Thơm,trust,60tr,200k,tiktok,6,,,", "c2,Xà Phòng,trust,60tr,200k,tiktok,6,,,ghi chú lạc"))
    put("10-quoted-newlines.csv", lines(
        PLAIN + ",notes", 'q1,"Công ty ""Ba Miền""\nchi nhánh Huế",trust,300tr,400k,"tiktok\nfacebook",6,"Dòng một\r\nDòng hai, có phẩy"',
        "q2,Tiếp,trust,300tr,400k,tiktok,6,"))
    put("11-unclosed-quote.csv", lines(
        PLAIN, "o1,Trước,trust,300tr,400k,tiktok,6", 'o2,"Quên đóng nháy,trust,300tr,400k,tiktok,6', "o3,Sau,trust,300tr,400k,tiktok,6",
        "o4,Cuối,trust,90tr,400k,tiktok,6"))
    put("12-ragged-rows.csv", lines(
        PLAIN, "r1,Đủ,trust,300tr,400k,tiktok,6", "r2,Thiếu,trust,300tr", "r3,Thừa,trust,300tr,400k,tiktok,6,lạc,nữa",
        "r4,Phẩy lạc,trust,1,200,000,000,400k,tiktok,6"))
    put("13-money.csv", lines(
        "id;goals;budget;audience",
        *(f"t{number};trust;{money};400k" for number, money in enumerate([
            "500000000", "500.000.000", "500,000,000", "500 000 000", "500tr", "500 triệu", "0,5 tỷ", "1ty2", "1 tỷ 200 triệu", "1,2 tỷ",
            "500M", "500.000.000 ₫", "500.000.000đ", "VND 500.000.000", "500 triệu đồng", "1.500", "1.200 triệu", "5 tỏi", "$20,000",
            "-500tr", "500tr-800tr", "khoảng 500tr", "500tr/tháng", "", "0", "#N/A", "9999999999999999999"], 1))))
    put("14-percent.csv", lines(
        "id;Lòng tin;Chuyển đổi;Dự phòng;Phí agency, của khoản booking;Ngân sách;Tệp khách hàng",
        "p1;70%;30%;10%;12%;300tr;400k", "p2;0,7;0,3;0.1;0,12;300tr;400k", "p3;70;30;10;12;300tr;400k", "p4;70 %;30 %;5 %;;300tr;400k",
        "p5;120%;30%;10%;;300tr;400k", "p6;70%;30%;1,5;;300tr;400k"))
    put("15-dates.csv", lines(
        "id;goals;budget;audience;launch date", "d1;trust;300tr;400k;2027-01-15", "d2;trust;300tr;400k;15/1/2027", "d3;trust;300tr;400k;46402",
        "d4;trust;300tr;400k;15-01-2027", "d5;trust;300tr;400k;15 tháng 1 năm 2027", "d6;trust;300tr;400k;31/02/2027", "d7;trust;300tr;400k;sau Tết",
        "d8;trust;300tr;400k;2027-01-15 00:00:00", "d9;trust;300tr;400k;1/15/2027"))
    put("16-empty-lines.csv", lines("", "", PLAIN, "", "e1,Một,trust,300tr,400k,tiktok,6", "", ",,,,,,", "   ", "e2,Hai,trust,300tr,400k,tiktok,6", "", ""))
    put("17-duplicate-headings.csv", lines("id;Ngân sách;Mục tiêu;Tệp khách hàng;Budget", "x1;300tr;lòng tin;400k;500tr"))
    put("18-duplicate-ids.csv", lines(PLAIN, "same,Một,trust,300tr,400k,tiktok,6", "same,Hai,trust,300tr,400k,tiktok,6"))
    put("19-separator-line.csv", lines("sep=|", HEAD.replace(";", "|"), "s1|Kem Dừa|lòng tin|300tr|400k|TikTok|6", end="\r\n"))
    put("20-pipes.csv", lines(HEAD.replace(";", "|"), "i1|Chè Ba Màu|lòng tin|300tr|400k|TikTok|6"))
    put("21-carriage-returns.csv", lines(HEAD, "h1;Mắm Cá Linh;lòng tin;300tr;400k;TikTok;6", "h2;Mắm Nêm;lòng tin;300tr;400k;TikTok;6", end="\r"))
    put("22-empty.csv", b"")
    put("23-headings-only.csv", lines(HEAD))
    put("24-zero-bytes.csv", b"id,goals,budget,audience\nz1,trust,300tr,400k\nz2,tr\x00ust,300tr,400k\n")
    put("25-page-as-table.csv", "<html><body><table><tr><td>Ngân sách</td><td>Tệp khách hàng</td></tr><tr><td>300tr</td><td>400k</td></tr></table></body></html>\n")
    put("26-misspelt-headings.csv", lines("id;Ngân sáck;Mục tiêu;Tệp khách hàng;Nền tảngg;Người duyệt", "g1;300tr;lòng tin;400k;TikTok;Chị Hoa"))
    put("27-totals-and-sections.csv", lines(
        HEAD, "NHÓM A - ĂN UỐNG;;;;;;", "a1;Trà Lài;lòng tin;300tr;900k;TikTok;6", "NHÓM B - THỜI TRANG;;;;;;", "b1;Áo Dài;lòng tin;200tr;300k;Facebook;6",
        "Tổng cộng;;;500tr;;;"))
    put("28-odd-spaces.csv", lines(
        "\u00a0id ;\u200bNgân\u00a0sách ; Mục tiêu*:;Tệp khách hàng (người)", "\u00a0w1\u00a0; 300\u00a0000\u00a0000 ;\u200blòng tin; 400\u202f000 ", "w2 ;300 tr ; Lòng  tin ;400 k"))
    put("29-ticks-and-choices.csv", lines(
        "id;Nhận diện;Lòng tin;Cộng đồng;Ngân sách;Tệp khách hàng;Nền tảng;Giới tính",
        'y1;x;✓;;300tr;400k;"TikTok; FB";nữ', 'y2;có;không;;300tr;400k;"Tik Tok, Youtube & IG";cả hai', 'y3;;;X;300tr;400k;TikTok/Facebook;nữ',
        "y4;;;;300tr;400k;TikTok;nữ", "y5;x;;;300tr;400k;Threads;nữ"))
    put("30-long-cell.csv", lines(PLAIN + ",notes", "l1,Dài,trust,300tr,400k,tiktok,6," + "rất dài " * 2000))
    put("31-unknown-columns.tsv", lines("STT\tid\tgoals\tbudget\taudience\tTrạng thái\tNgười phụ trách", "1\tf1\ttrust\t300tr\t400k\tĐã duyệt\tAnh Nam"))
    put("32-not-a-table.csv", lines("Kính gửi anh chị,", "đây là tệp brief như đã hẹn, nhờ anh chị xem giúp.", "Trân trọng."))
    put("33-quotes-everywhere.csv", lines('"id","client","goals","budget","audience"', '"k1","Mây ""Bakery""","trust","300,000,000","400,000"', '"k2","A, B & C","trust","300tr","400k"'))
    shares = ["0,3", "30", "1", "0,5", "30%", "0"]
    put("37-units-in-headings.csv", lines(
        "Mã;Mục tiêu;Ngân sách ('000 VNĐ);Tệp khách hàng (nghìn người);Dự phòng (%)",
        "u1;lòng tin;300000;400;10", "u2;lòng tin;300tr;0,4 triệu;10", *[f"s{index};lòng tin;300000;400;{share}" for index, share in enumerate(shares)]))
    put("38-unknown-unit.csv", lines("Mã;Mục tiêu;Ngân sách (tr/tháng);Tệp khách hàng", "k1;lòng tin;100;400k"))
    put("39-sums-of-everything.csv", lines(
        "Khách hàng;Nhận diện (%);Lòng tin (%);Ngân sách;Tệp khách hàng", "Áo Dài;99;1;300tr;400k", "Tổng công ty Sen;0,7;0,3;200tr;300k", "Quý 2;;;;",
        "Bún Chả;70%;0,3;80tr;100k", "Tổng cộng:;;;580tr;800k", "Total (3);1;1;580tr;800k"))
    put("54-damaged-letter.csv", (
        lines("id;goals;client;budget;audience", "d1;trust;Trà Lài;300tr;400k", "d2;trust;Ph?;300tr;400k", "d3;trust;Bánh Mì;300tr;400k")
        .encode().replace(b"?", b"\xf3")))
    put("55-tables-below.csv", lines(
        "id;Mục tiêu;Ngân sách;Tệp khách hàng", "a;lòng tin;300tr;400k", "id;Mục tiêu;Ngân sách;Tệp khách hàng", "b;lòng tin;300tr;400k",
        "id;Mục tiêu;Tệp khách hàng;Ngân sách", "c;lòng tin;5000000;9000000", "Mộc;lòng tin;nhiều;ít"))
    put("56-richer-headings-below.csv", lines(
        "Khách hàng;Mục tiêu;Ngân sách;Tệp khách hàng", "Trà Lài;lòng tin;300tr;400k", "Phở Khuya;lòng tin;200tr;300k", "",
        "Khách hàng;Mục tiêu;Tệp khách hàng;Ngân sách;Nền tảng;Số tuần", "Áo Dài;nhận diện;1tr;700tr;TikTok;8"))
    put("57-whole-digits-under-unit.csv", lines(
        "id;Mục tiêu;Ngân sách (trđ);Tệp khách hàng", "a;lòng tin;300;400k", "b;lòng tin;300.000.000;400k", "c;lòng tin;500000000;400k",
        "d;lòng tin;300trđ;400k", "e;lòng tin;1.200.000.000 ₫;400k"))
    put("58-unit-above.csv", lines(
        "KẾ HOẠCH QUÝ 1;;;", "Đơn vị tính: triệu đồng;;;", "id;Mục tiêu;Ngân sách;Tệp khách hàng", "a;lòng tin;300;400k", "b;lòng tin;1,5 tỷ;400k",
        "c;lòng tin;300.000.000;400k"))
    put("34-array.json", '[\n  {"id":"j1","goals":{"trust":1},"budget":"300tr","audience":"400k"},\n  {"id":"j2","goals":{"trust":1},"budgt":"300tr","audience":"400k"},\n  7\n]\n')
    put("35-documents.yaml", lines("---", "id: y1", "mục tiêu: { lòng tin: 1 }", "ngân sách: 300tr", "tệp khách hàng: 400k", "---", "# chỉ có ghi chú", "---", "id: y2", "goals: { trust: 1", "---",
                                   "id: y3", "goals: { trust: 1 }", "budget: 1 tỷ", "audience: 2tr", "..."))
    put("36-lines.jsonl", ("\ufeff" + lines('{"id":"n1","goals":{"trust":1},"budget":"300tr","audience":"400k"}', "", '{"id":"n2"', '{"id":"n3","goals":{"trust":1},"budget":300000000,"audience":400000}', end="\r\n")))


def cp1258(text):
    """Windows-1258 writes tones as marks behind the letter."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    result = ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
        result += base + "".join(part for part in parts if part in tones)
    return result


def workbooks():
    head = ["Mã", "Khách hàng", "Mục tiêu", "Ngân sách", "Tệp khách hàng", "Nền tảng", "Số tuần", "Ngày ra mắt"]
    day = datetime.date(2027, 1, 15)
    put_plain = [head, ["a1", "Trà Lài", "lòng tin", 300000000, 900000, "TikTok", 6, day], ["a2", "Phở Khuya", "chuyển đổi", 8e7, 120000, "Facebook", 4, None]]
    book("40-plain.xlsx", ("Briefs", put_plain, None))

    def merge_head(sheet):
        sheet.merge_cells("A1:I1"), sheet.merge_cells("C3:E3"), sheet.merge_cells("A3:A4"), sheet.merge_cells("B3:B4")
        for row in (5, 6):
            for column in (3, 4, 5):
                sheet.cell(row, column).number_format = "0%"
    book("41-merged-headings.xlsx", ("Kế hoạch", [
        ["BẢNG BRIEF 2027"], [], ["Mã", "Khách hàng", "Mục tiêu", None, None, "Ngân sách (tr)", "Tệp khách hàng", "Nền tảng", "Dự phòng (%)"],
        [None, None, "Nhận diện", "Lòng tin", "Chuyển đổi"], ["m1", "Giày Bền", 0.5, 0.3, 0.2, 850, 600000, "TikTok", 10],
        ["m2", "Sữa Hạt", 0, 0.7, 0.3, 1200.5, 900000, "Facebook, Zalo", None]], merge_head))
    book("42-formula-without-value.xlsx", ("Briefs", [
        head, ["f1", "Có số", "lòng tin", 300000000, 900000, "TikTok", 6, day], ["f2", "Công thức", "lòng tin", "=300*1000000", 900000, "TikTok", 6, day],
        ["f3", "Lỗi", "lòng tin", "#REF!", 900000, "TikTok", 6, day], ["f4", "Lỗi ngoài bảng", "lòng tin", 300000000, 900000, "TikTok", 6, day, "#N/A"]],
        lambda sheet: [setattr(sheet["D4"], "data_type", "e"), setattr(sheet["I5"], "data_type", "e")]))
    book("43-hidden-sheet.xlsx", ("Đang chạy", put_plain[:2], None), ("Bản cũ", put_plain, lambda sheet: setattr(sheet, "sheet_state", "hidden")),
         ("Ghi chú", [["Gọi khách trước thứ sáu"]], None))
    book("44-several-sheets.xlsx", ("Quý 1", put_plain[:2], None), ("Quý 2", [["KẾ HOẠCH QUÝ 2"], head[:5], ["c1", "Áo Mưa", "nhận diện", "200tr", "300k"]], None))

    def hide(sheet):
        sheet.row_dimensions[3].hidden = True
    book("45-hidden-rows.xlsx", ("Briefs", put_plain, hide))

    def merge_cells(sheet):
        sheet.merge_cells("B2:B3"), sheet.merge_cells("F2:F4"), sheet.merge_cells("D4:D5")
    book("46-merged-cells.xlsx", ("Briefs", [
        head[:7], ["g1", "Tập đoàn Sen", "lòng tin", 300000000, 400000, "TikTok", 6], ["g2", None, "nhận diện", 200000000, 400000, None, 6],
        ["g3", "Riêng", "lòng tin", 500000000, 400000, None, 6], ["g4", "Chung tiền", "lòng tin", None, 400000, "TikTok", 6]], merge_cells))

    def as_text(sheet):
        for cell in sheet[2]:
            cell.number_format = "@"
    book("47-numbers-as-text.xlsx", ("Briefs", [
        head[:7], ["007", "Số dạng chữ", "lòng tin", "300000000", "900000", "TikTok", "6"], ["8", "Có đơn vị", "lòng tin", "300 triệu", "0,9 triệu người", "TikTok", "6 tuần"],
        [9, 12345, "lòng tin", 300000000.0, 9e5, "TikTok", 6.0], [10, "Số lẻ", "lòng tin", 300000000.5, 900000.4, "TikTok", 6.5]], as_text))
    book("48-dates-and-flags.xlsx", ("Briefs", [
        ["id", "goals", "budget", "audience", "launch date", "VAT included"], ["d1", "trust", 3e8, 4e5, day, True], ["d2", "trust", 3e8, 4e5, 46402, False],
        ["d3", "trust", 3e8, 4e5, datetime.datetime(2027, 1, 15, 8, 30), None], ["d4", "trust", 3e8, 4e5, "15/1/2027", "có"]], None))
    book("49-gaps.xlsx", ("Briefs", [[], [], [None, None] + head[:5], [None, None, "h1", "Lệch", "lòng tin", 3e8, 9e5], [], [None, None, "h2", "Lệch nữa", "lòng tin", 3e8, 9e5]], None))
    with open(os.path.join(FOLDER, "40-plain.xlsx"), "rb") as file:
        whole = file.read()
    put("50-cut-off.xlsx", whole[: len(whole) // 2])
    put("51-old-format.xlsx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504))
    put("52-no-workbook.xlsx", b"Day khong phai la bang tinh.\n")
    put("53-renamed.csv", whole)


texts()
workbooks()
