"""Yes, no and stop in other languages: above columns, in cells, in names of files and in titles."""

from __future__ import annotations

import pytest

from desktop_app.contacts.model import Identifier
from desktop_app.importing.answers.channels import EVERY, channels_in, named_in
from desktop_app.importing.answers.headers import is_list_of_stops
from desktop_app.importing.answers.hints import may_refuse
from desktop_app.importing.answers.statuses import status_answer
from desktop_app.importing.answers.words import (
    NOTHING,
    consent_answer,
    meaning_of,
    opt_out_answer,
    remark_answer,
)
from desktop_app.importing.headers import fields_of_header, speaks_of
from tests.importing.import_shop import AGREED

DARA = Identifier("phone", "+85512345671")


@pytest.mark.parametrize(
    "header",
    [
        *("Désabonné", "DESINSCRIT", "Ne pas contacter", "Ne plus appeler", "Refus SMS"),
        *("Pas de pub", "Liste noire", "Opposition marketing", "Souhaite ne plus recevoir de SMS"),
        *("Hủy đăng ký", "huy dang ky", "Không liên hệ", "Từ chối nhận tin", "Ngừng nhận tin"),
        *("Đừng gọi", "Không nhận tin nhắn", "Danh sách đen", "KHÔNG LÀM PHIỀN"),
        *("ยกเลิกรับข่าวสาร", "ไม่ต้องการรับข่าวสาร", "ห้ามติดต่อ", "ยกเลิก SMS"),
        *("ไม่รับข่าวสาร", "บัญชีดำ"),
        *(
            "退订",
            "已退订",
            "拒收短信",
            "勿扰",
            "不要联系",
            "请勿联系",
            "取消订阅",
            "黑名单",
            "拒绝接收",
        ),
        *("No contactar", "Desuscrito", "Lista negra", "Nicht kontaktieren", "Keine Werbung"),
        *("수신거부", "受信拒否", "Jangan hubungi", "បដិសេធ", "បញ្ឈប់", "មិនទទួលសារ"),
        *("Removed from list", "Exclude from mailing", "Not to contact", "Refused marketing"),
    ],
)
def test_columns_of_those_who_want_to_hear_nothing(header) -> None:
    assert speaks_of(header) == "opt_out"


@pytest.mark.parametrize(
    "header",
    [
        *("Accepte SMS", "Accord e-mail", "Accepte de recevoir des offres", "RGPD", "Abonné"),
        *("Souhaitez-vous recevoir nos offres par SMS ?", "Nhận tin", "Nhận SMS", "Đồng ý email"),
        *("Bạn có đồng ý nhận tin nhắn khuyến mãi?", "รับข่าวสาร", "รับ SMS", "ยินยอมอีเมล"),
        "คุณยินยอมรับข่าวสารหรือไม่",
        *("接收短信", "同意邮件", "是否接收", "订阅", "订阅状态"),
        *("您是否同意接收我们的短信？", "Acepta publicidad", "Aceita SMS", "Einwilligung SMS"),
        *("Promo OK", "Contact OK?", "GDPR", "ទទួល SMS", "ទទួលព័ត៌មាន"),
    ],
)
def test_questions_are_columns_of_consent(header) -> None:
    assert speaks_of(header) == "consent"


@pytest.mark.parametrize(
    "header",
    [
        *(
            "Nom du contact",
            "联系电话",
            "接收人电话",
            "收货人",
            "Ngày nhận tin",
            "Địa chỉ nhận hàng",
        ),
        *("เบอร์ติดต่อ", "ข้อมูลลูกค้า", "Consent form", "Date d'accord SMS", "Téléphone du contact"),
    ],
)
def test_other_headers_ask_nothing(header) -> None:
    assert not {"consent", "opt_out"} & {field for field, _ in fields_of_header(header)}


def test_stop_and_blocked_may_stand_above_other_things() -> None:
    for header in ("STOP", "Blocked", "DND"):
        assert fields_of_header(header)[0][0] == "opt_out"
        assert speaks_of(header) is None


NOES = [
    *("non", "Non merci", "refusé", "pas d'accord", "n'accepte pas", "ne souhaite pas"),
    *("không", "Khong", "ko", "không đồng ý", "từ chối", "không nhận", "nao", "não"),
    *("ไม่", "ไม่ยินยอม", "ไม่รับ", "ไม่ต้องการ", "ปฏิเสธ", "ບໍ່", "否", "不", "不同意"),
    *("拒绝", "未同意"),
    *(
        "아니오",
        "거부",
        "いいえ",
        "拒否",
        "nein",
        "nicht einverstanden",
        "no acepto",
        "tidak setuju",
    ),
]
STOPS = [
    *("désabonnée", "ne plus contacter", "ne veut plus recevoir de messages", "pas de pub svp"),
    *("ngừng nhận tin", "khách yêu cầu ngừng nhận tin", "VIP, hủy đăng ký", "không liên hệ nữa"),
    *("已退订", "请勿联系", "客户要求退订", "ห้ามโทร", "ยกเลิกรับข่าวสาร", "ไม่ต้องการรับข่าวสาร"),
    *("no contactar", "nicht kontaktieren", "수신거부", "配信停止", "dado de baja"),
]


@pytest.mark.parametrize("cell", [*NOES, *STOPS])
def test_a_plain_no(cell) -> None:
    assert meaning_of(consent_answer(cell)) == "no"
    assert meaning_of(consent_answer(cell.upper())) == "no"


@pytest.mark.parametrize("cell", STOPS)
def test_any_cell_may_say_stop(cell) -> None:
    assert remark_answer(cell).stop
    assert may_refuse(["Sok Dara", cell])
    assert opt_out_answer(cell).stop


@pytest.mark.parametrize(
    "cell",
    [
        *("oui", "D'accord", "có", "đồng ý", "Vâng", "ใช่", "ยินยอม", "ตกลง", "是", "同意", "已同意"),
        *("예", "동의", "はい", "sí", "sim", "Ja", "setuju", "ແມ່ນ"),
    ],
)
def test_a_plain_yes(cell) -> None:
    assert consent_answer(cell).yes == EVERY
    assert opt_out_answer(cell).stop == EVERY


@pytest.mark.parametrize(
    "cell",
    [
        *("pas encore", "chưa", "ไม่แน่ใจ", "不确定", "không biết", "peut-être", "không sao"),
        *("pas de problème", "không chắc", "oui mais", "co"),
    ],
)
def test_what_can_not_be_read_is_never_a_yes_or_a_no(cell) -> None:
    assert meaning_of(consent_answer(cell)) == "unknown"
    assert consent_answer(cell).doubt == EVERY


@pytest.mark.parametrize(
    "cell",
    [
        *("không liên lạc được", "không gọi được", "khách không nhận hàng", "không nghe máy"),
        *("dùng zalo", "không có email", "đúng gọi lại", "từ chối nhận hàng", "không gọi trước 9h"),
        *("ไม่รับสาย", "ไม่รับโทรศัพท์", "ไม่มีอีเมล", "ไม่ส่งของวันเสาร์", "不接电话", "没有微信"),
        "拒绝付款",
        *("pas de sucre", "n'a pas de mail", "pas de réponse", "Refus de paiement", "refus colis"),
        *("no quiere azúcar", "nicht da", "kein Telefon"),
    ],
)
def test_other_cells_stop_nobody(cell) -> None:
    assert not remark_answer(cell).stop


@pytest.mark.parametrize("cell", ["non", "không", "ไม่", "否", "nein", "não"])
def test_who_did_not(cell) -> None:
    assert opt_out_answer(cell) == NOTHING


def test_channels_of_headers() -> None:
    assert channels_in(named_in("同意短信").yes) == ("sms",)
    assert channels_in(named_in("ยินยอมอีเมล").yes) == ("email",)
    assert channels_in(named_in("Courriel accepté").yes) == ("email",)
    assert channels_in(named_in("Pas d'appels").yes) == ("call",)


@pytest.mark.parametrize(
    "title",
    [
        *("optout_list", "opted_out_members", "Blocked contacts", "désabonnés 2024", "desinscrits"),
        *("huy-dang-ky", "hủy đăng ký", "退订名单", "黑名单", "ยกเลิกรับข่าวสาร", "stop", "STOP-list"),
        *("People who said stop", "who asked to stop", "no-sms", "revoked consent", "withdrawn"),
        *("spam complaints", "DO NOT CONTACT LIST", "បញ្ជីអ្នកឈប់ទទួលសារ", "Unsubscribes-2024", "dnc"),
        *("people who refused", "removed customers", "អ្នកមិនយល់ព្រម", "refused_2024", "Declined"),
        *("customers who said no", "No consent", "did not agree", "without consent"),
        *("Contacts removed", "Not interested"),
    ],
)
def test_names_of_lists_of_stops(title) -> None:
    assert is_list_of_stops(title)


@pytest.mark.parametrize(
    "title",
    [
        *("customers", "stopover guests", "Bus stop customers", "non-stop shop", "subscribers"),
        *("blockchain fans", "subscribed_members_export", "Stop & Shop", "customers_cleaned"),
        *("refused deliveries", "removed duplicates", "No. 3 subscribers", "Customers who agreed"),
        *("អ្នកយល់ព្រម", "lost customers", "rejected rows", "non members"),
        "Our shop stopped using this sheet in May because the new one has more room for addresses",
    ],
)
def test_names_of_other_lists(title) -> None:
    assert not is_list_of_stops(title)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("désabonnés.csv", None),
        ("退订.csv", None),
        ("stop.csv", None),
        ("a.csv", "Opt-out list 2024"),
    ],
)
def test_a_list_of_stops_grants_nobody(shop, csv_file, name, title) -> None:
    lines = ("Name,Phone", "Sok Dara,012345671", "Chan Lina,012345672")
    path = csv_file(*([f"{title},"] if title else []), *lines, name=name)
    assert shop.importing.scan(path).kind == "opt_outs"
    assert shop.run(path, declaration=AGREED).granted == 0


def test_a_column_of_another_language_speaks_against_a_declaration(shop, csv_file) -> None:
    path = csv_file("Nom,Téléphone,Désabonné", "Sok Dara,012345671,oui", "Chan Lina,012345672,non")
    report = shop.run(path, declaration=AGREED)
    assert (report.granted, report.stopped) == (1, 1)
    assert shop.consent.suppressed(DARA, "sms")


@pytest.mark.parametrize("header", ["Statut", "Trạng thái", "สถานะ", "状态", "Estado", "상태"])
@pytest.mark.parametrize(
    "cell", ["refusé", "不同意", "bloqué", "đã hủy", "ยกเลิก", "已取消", "hủy đăng ký"]
)
def test_a_status_of_another_language_speaks_against_a_declaration(
    shop, csv_file, header, cell
) -> None:
    path = csv_file(f"Name,Phone,{header}", f"Sok Dara,012345671,{cell}", "Chan,012345672,VIP")
    assert shop.run(path, declaration=AGREED).granted == 1
    assert shop.granted() == {"+85512345672"}


@pytest.mark.parametrize("cell", ["Actif", "客户", "mới", "Hoạt động", "nouveau", "ใช้งาน", "正常"])
def test_a_stage_of_another_language_says_nothing(cell) -> None:
    assert status_answer(cell) == NOTHING
