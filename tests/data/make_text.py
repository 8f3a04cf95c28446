"""The corpus files that are text, and the broken ones. Run by make_corpus.py."""

from __future__ import annotations

import base64
import json
import quopri
from collections.abc import Iterable
from pathlib import Path

HEADERS = ("Name", "Phone", "E-mail", "Notes")
PEOPLE = (
    ("ចាន់ សុភា", "012 345 678", "sophea@example.com", "ទិញរាល់ខែ"),
    ("Sok Dara", "010 458 221", "dara@example.com", 'said "yes", twice'),
    ("José Müller", "+855 11 234 567", "", "two\nlines"),
    ("Chan Lina", "015 987 654", "lina@example.com", ""),
)
WESTERN = tuple(row for row in PEOPLE if row[0].isascii() or "é" in row[0])
NAMED = {
    "cp932": ("山田太郎", "佐藤花子", "鈴木一郎", "高橋美咲", "田中健太", "伊藤さくら"),
    "gb18030": ("王小明", "李建国", "张伟东", "刘德华", "陈美丽", "杨国庆"),
    "cp1251": ("Иван Петров", "Мария Смирнова", "Сергей Кузнецов", "Ольга Попова"),
    "cp874": ("สมชาย ใจดี", "สมหญิง รักไทย", "วิชัย สุขสันต์", "มาลี ดอกไม้"),
    "euc_kr": ("김철수", "이영희", "박지성", "최민수", "정수진", "강호동"),
}

Rows = Iterable[Iterable[str]]


def lines(rows: Rows, delimiter: str = ",", end: str = "\r\n") -> str:
    """Rows as a spreadsheet program writes them, quoted where they have to be."""

    def quoted(cell: str) -> str:
        special = any(mark in cell for mark in (delimiter, '"', "\n", "\r"))
        return '"{}"'.format(cell.replace('"', '""')) if special else cell

    return "".join(delimiter.join(map(quoted, row)) + end for row in rows)


def write_text(folder: Path) -> None:
    """CSV and its relatives."""
    table = [HEADERS, *PEOPLE]
    plain = lines(table)
    for name, codec in (
        *(("utf8", "utf-8"), ("utf8-mark", "utf-8-sig"), ("utf16", "utf-16")),
        *(("utf16le-no-mark", "utf-16-le"), ("utf16be-no-mark", "utf-16-be")),
        ("utf32", "utf-32"),
    ):
        (folder / f"{name}.csv").write_bytes(plain.encode(codec))
    western = lines([HEADERS, *WESTERN], ";")
    (folder / "excel-west.csv").write_bytes(western.encode("cp1252"))
    for codec, names in NAMED.items():
        rows = [("Name", "Phone"), *((name, f"01234567{at}") for at, name in enumerate(names))]
        (folder / f"{codec}.csv").write_bytes(lines(rows).encode(codec))
    for name, delimiter in (
        *(("tabs.tsv", "\t"), ("semicolons.csv", ";"), ("pipes.txt", "|")),
        *(("carets.txt", "^"), ("tildes.txt", "~"), ("unit-separators.dat", "\x1f")),
    ):
        (folder / name).write_bytes(lines(table, delimiter).encode())
    (folder / "tabs-utf16.txt").write_bytes(lines(table, "\t").encode("utf-16"))
    (folder / "told-delimiter.csv").write_bytes(b"sep=;\r\n" + lines(table, ";").encode())
    (folder / "old-mac.csv").write_bytes(lines(table, end="\r").encode())
    (folder / "unix.csv").write_bytes(lines(table, end="\n").encode())
    every = "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in (HEADERS, WESTERN[-1]))
    (folder / "all-quoted.csv").write_bytes(every.encode())
    ragged = "Name,Phone,Notes\r\nSok Dara\r\nChan Lina,015987654\r\nKeo Pisey,011345678,x,y,z\r\n"
    (folder / "ragged.csv").write_text(ragged, "utf-8", newline="")
    (folder / "nul-bytes.csv").write_bytes(b"Name,Phone\r\nSok\x00 Dara,010458221\r\n\x00,\x00\r\n")
    (folder / "no-header.csv").write_bytes(lines(row[:3] for row in PEOPLE).encode())
    titled = f"Customers of 2026,,,\r\n,,,\r\n{plain}"
    (folder / "titled.csv").write_bytes(titled.encode())
    (folder / "empty.csv").write_bytes(b"\xef\xbb\xbf\r\n")
    (folder / "header-only.csv").write_bytes(b"Name,Phone\r\n")


def card(*properties: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", *properties, "END:VCARD", ""))


def quoted_printable(text: str, codec: str = "utf-8") -> str:
    return quopri.encodestring(text.encode(codec)).decode().replace("=\n", "=\r\n")


PHOTO = base64.encodebytes(bytes(range(256)) * 2).decode().strip().split("\n")


def write_cards(folder: Path) -> None:
    """Cards as each program writes them."""
    folded = "\r\n ".join(PHOTO)
    iphone = [
        card(
            *("VERSION:3.0", "PRODID:-//Apple Inc.//iPhone OS 17.5//EN", "N:ចាន់;សុភា;;;"),
            *("FN:ចាន់ សុភា", "ORG:ហាងកាហ្វេ;Front desk", "TITLE:Owner"),
            "item1.TEL;type=pref:012 345 678",
            *("item1.X-ABLabel:_$!<Main>!$_", "TEL;type=CELL;type=VOICE:+855 96 111 2222"),
            "TEL;type=HOME;type=FAX:023 999 888",
            "EMAIL;type=INTERNET;type=HOME;type=pref:sophea@example.com",
            "item2.ADR;type=HOME:;;St. 271\\, No. 5;Boeung Tumpun;Phnom Penh;12351;Cambodia",
            "item2.X-ABADR:kh",
            "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-14",
            "IMPP;X-SERVICE-TYPE=Telegram;type=pref:x-apple:sophea_shop",
            "X-SOCIALPROFILE;type=facebook;x-user=sophea.chan:http://www.facebook.com/sophea.chan",
            "NOTE:Likes iced coffee\\, no sugar\\nPays by ABA",
            f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}",
        ),
        card("VERSION:3.0", "N:Sok;Dara;;;", "FN:Dara Sok", "BDAY:1990-02-03", "TEL:010458221"),
    ]
    (folder / "iphone.vcf").write_bytes("".join(iphone).encode())
    name = quoted_printable("ចាន់;សុភា;;;").replace("=3B", ";")
    android = [
        card(
            *("VERSION:2.1", f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{name}"),
            f"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted_printable('សុភា ចាន់')}",
            *("TEL;CELL;PREF:012345678", "TEL;WORK:023111222", "TEL;HOME;FAX:023111333"),
            *("EMAIL;HOME:sophea@example.com", "BDAY:19880430"),
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Phea;1;;;;;;;;;;;;;",
            "PHOTO;ENCODING=BASE64;JPEG:" + "\r\n ".join(PHOTO) + "\r\n",
        ),
        card("VERSION:2.1", "N:;Dara;;;", "FN:Dara", "TEL;CELL:010-458-221", "X-QQ:12345"),
        card("VERSION:2.1", "TEL;CELL:092333444"),
    ]
    (folder / "android.vcf").write_bytes("".join(android).encode())
    outlook = card(
        *(
            "VERSION:2.1",
            "X-MS-SIGNATURE:YES",
            "N;LANGUAGE=de;CHARSET=Windows-1252:Müller;José;;Dr.",
        ),
        "FN;CHARSET=Windows-1252:Dr. José Müller",
        *("ORG:Krama & Co.;Sales", "TITLE:Buyer", "TEL;WORK;VOICE:+855 (23) 456-789"),
        *("TEL;CELL;VOICE:+855 11 234 567", "TEL;WORK;FAX:+855 23 456 780"),
        "ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;12 Preah Sisowath Quay=0D=0A=",
        "Floor 3;Phnom Penh;;12206;Cambodia",
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:12 Preah Sisowath Quay=0D=0A=",
        *("Phnom Penh", "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2", "URL;WORK:http://krama.example"),
        *("EMAIL;PREF;INTERNET:jose@krama.example", "X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:"),
        *(f" {line}" for line in PHOTO),
        *("", "REV:20260101T000000Z"),
    )
    (folder / "outlook.vcf").write_bytes(outlook.encode("cp1252"))
    google = card(
        *(
            "VERSION:3.0",
            "FN:Chan Lina",
            "N:Lina;Chan;Srey;Ms.;",
            "item1.EMAIL;TYPE=INTERNET:a@x.kh",
        ),
        *("item1.X-ABLabel:Shop", "EMAIL;TYPE=INTERNET,PREF:lina@example.com"),
        *("TEL;TYPE=CELL:+855 15 987 654", 'TEL;TYPE="voice,home":+855 15 987 655'),
        *("BDAY:--0615", "CATEGORIES:myContacts,VIP\\, gold,Wholesale"),
        "NOTE:A very long note that Google folds after seventy-five octets\\, as the stan",
        *(" dard says\\; escaped: a\\\\b", "URL:https\\://lina.example/", "X-PHONETIC-LAST-NAME:x"),
    )
    (folder / "google.vcf").write_bytes(google.encode())
    thunderbird = card(
        *(
            "VERSION:4.0",
            "UID:urn:uuid:4fbe8971",
            "FN:Keo Pisey",
            "N:Keo;Pisey;;;",
            "KIND:individual",
        ),
        *("EMAIL;PREF=2:second@example.com", "EMAIL;PREF=1:pisey@example.com"),
        *('TEL;VALUE=URI;TYPE="cell":tel:+855-11-345-678', "BDAY;VALUE=DATE:19920506", "GENDER:F;"),
        *("IMPP:telegram:keopisey", "ANNIVERSARY:20200101", "LANG:km", "ORG;SORT-AS=x:Shop"),
    ) + card("VERSION:4.0", "KIND:group", "FN:Everybody", "MEMBER:urn:uuid:4fbe8971")
    (folder / "thunderbird.vcf").write_bytes(thunderbird.encode())
    lotus = card(
        *(
            "VERSION:2.1",
            "PRODID:-//Lotus Notes",
            "N;CHARSET=ISO-8859-1:Müller;José",
        ),
        *(
            "FN:Jose Muller",
            "TEL;TYPE=WORK,VOICE:023 777 888",
            "EMAIL;TYPE=INTERNET,PREF:jm@example.com",
        ),
        *("X-LOTUS-CHARSET:windows-1252", "COMMENT:x", "AGENT:"),
        *("BEGIN:VCARD", "VERSION:2.1", "FN:The agent", "TEL:000", "END:VCARD"),
        "ORG:Notes Ltd.",
    )
    (folder / "lotus.vcf").write_bytes(lotus.encode("cp1252"))
    (folder / "utf16.vcf").write_bytes(
        card("VERSION:3.0", "FN:ចាន់ សុភា", "TEL:012345678").encode("utf-16")
    )
    thai = card(
        "VERSION:2.1",
        f"FN;CHARSET=windows-874;ENCODING=QUOTED-PRINTABLE:{quoted_printable('สมชาย', 'cp874')}",
        "TEL;CELL:0812345678",
    )
    (folder / "thai-phone.vcf").write_bytes(thai.replace("\r\n", "\r").encode())
    cut = (
        card("VERSION:3.0", "FN:Whole", "TEL:012345678") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut o"
    )
    (folder / "cut.vcf").write_bytes(cut.encode())
    no_end = "BEGIN:VCARD\r\nFN:One\r\nTEL:012345678\r\n" + card("FN:Two", "TEL:010458221")
    (folder / "missing-end.vcf").write_bytes(no_end.encode())


def write_directories(folder: Path) -> None:
    """LDIF, Telegram, pages, XML."""
    encoded = base64.b64encode("ចាន់ សុភា".encode()).decode()
    thunderbird = (
        f"dn:: {base64.b64encode('cn=ចាន់ សុភា,mail=sophea@example.com'.encode()).decode()}\n"
        "objectclass: top\nobjectclass: person\nobjectclass: mozillaAbPersonAlpha\n"
        f"cn:: {encoded}\nmail: sophea@example.com\nmozillaSecondEmail: two@example.com\n"
        "telephoneNumber: 023 111 222\nmobile: 012 345 678\nbirthyear: 1988\nbirthmonth: 4\n"
        "birthday: 30\ndescription: a note that is\n  folded\n\n"
        "dn: cn=Customers\nobjectclass: groupOfNames\ncn: Customers\nmember: cn=x\n\n"
        "dn: cn=Sok Dara\nobjectclass: person\ncn: Sok Dara\ngivenName: Dara\nsn: Sok\n"
        "mobile: 010458221\no: Krama & Co.\n"
    )
    (folder / "thunderbird.ldif").write_text(thunderbird, "utf-8", newline="")
    server = (
        "version: 1\r\n# an export\r\n\r\ndn: uid=1,ou=people,dc=shop\r\n"
        "objectClass: inetOrgPerson\r\nuid: 1\r\ncn: Chan Lina\r\nsn;lang-en: Chan\r\n"
        "mobile: 015987654\r\n"
        "jpegPhoto:< file:///etc/passwd\r\n"
    )
    (folder / "server.ldif").write_text(server, "utf-8", newline="")
    contacts = [
        {"user_id": 7, "first_name": "សុភា", "last_name": "ចាន់", "phone_number": "+855 12 345 678",
         "date": "2024-03-05T10:00:00", "date_unixtime": "1709604000"},
        {"first_name": "Dara", "last_name": "", "phone_number": "0085510458221",
         "date": "2023-01-01T00:00:00"},
        {"first_name": "", "last_name": "", "phone_number": "", "date": "1970-01-01T07:00:00"},
    ]  # fmt: skip
    export = {
        "about": "Here is the data you requested.",
        "contacts": {"about": "…", "list": contacts},
    }
    export["frequent_contacts"] = {"about": "…", "list": [{"id": 7, "name": "x"}]}
    (folder / "telegram-result.json").write_text(
        json.dumps(export, ensure_ascii=False, indent=1), "utf-8"
    )
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta '
        'http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Report</title>'
        "<style>td{color:red}</style></head><body>"
        "<table><tr><td>Printed 2026-01-01</td></tr></table><table border=1>"
        "<tr><th>Name<th>Phone<th colspan=2>Notes</tr>"
        "<tr><td rowspan=2>José&nbsp;Müller<td>011234567"
        "<td>two<br>lines<td></tr><tr><td>011234568<td>&lt;b&gt;</tr>"
        "<tr><td>Chan <b>Lina</b></td><td>015987654</td><td></td></tr></table></body></html>"
    )
    (folder / "report.xls").write_bytes(page.encode("cp1252"))
    (folder / "excel-2003.xml").write_bytes(_xml_spreadsheet().encode())
    (folder / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (folder / "letter.csv").write_bytes(b"%PDF-1.7\n1 0 obj\n")
    bomb = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{at} "{"&a;" if at == 1 else f"&a{at - 1};" * 10}">' for at in range(1, 12)
    )
    bomb += (
        ']><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>'
        '<Row><Cell><Data ss:Type="String">&a11;</Data></Cell></Row></Table></Worksheet></Workbook>'
    )
    (folder / "entities.xml").write_text(bomb, "utf-8")
    (folder / "page-without-table.htm").write_text(
        "<html><body><p>Hello</p></body></html>", "utf-8"
    )


def _xml_spreadsheet() -> str:
    """As Excel 2003 writes it: rows and cells that are blank are jumped over."""

    def row(*cells: tuple[str, str], index: str = "") -> str:
        inside = "".join(
            f'<Cell><Data ss:Type="{kind}">{text}</Data></Cell>' for kind, text in cells
        )
        return f"<Row{index}>{inside}</Row>"

    texts = [("String", each) for each in ("Name", "Phone", "DOB", "OK SMS?")]
    dara = (("String", "Sok Dara"), ("Number", "85510458221"))
    day = ("DateTime", "1990-02-03T00:00:00.000")
    rows = (
        row(("String", "Customers"))
        + row(*texts, index=' ss:Index="3"')
        + row(*dara, day, ("Boolean", "1"))
        + '<Row><Cell ss:MergeAcross="1"><ss:Data xmlns="http://www.w3.org/TR/REC-html40" '
        'ss:Type="String"><B>Chan</B> Lina</ss:Data></Cell><Cell ss:Index="4">'
        '<Data ss:Type="Boolean">0</Data></Cell></Row>'
    )
    options = (
        '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden'
        "</Visible></WorksheetOptions>"
    )
    return (
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Worksheet ss:Name="Old"><Table>{row(*texts)}</Table>{options}</Worksheet>'
        f'<Worksheet ss:Name="People"><Table>{rows}</Table></Worksheet></Workbook>'
    )
