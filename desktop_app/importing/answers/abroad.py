"""Yes, no and stop in other languages: in headers, cells and file names.

Vietnamese, Thai, Lao, Chinese, Korean, Japanese, French, Spanish, Portuguese, German, Indonesian.
Patterns expect the output of ``word_key``: Latin letters without accents, words one space apart.
English and Khmer are in headers, refusals and vocabulary.
"""

from __future__ import annotations

import re

from desktop_app.text.keys import word_key

_LONGEST = 60  # characters: a longer text is not a short answer


_SENT = (
    r"(?:sms|mms|texto\w*|e ?mails?|mails?|courriels?|news ?letters?|offres?|promo\w*|pub\w*"
    r"|messages?"
    r"|infos?|informations?|actualites|nouvelles|marketing|prospection|demarchage|contact\w*"
    r"|appels?"
    r"|communications?|whats ?app|telegram|notifications?|lettre d information|mailing)"
)
_ENVIADO = (
    r"(?:sms|e ?mails?|correos?|publicidade?|promo\w*|ofertas?|noticias?|boletin\w*|boletim"
    r"|news ?letters?|mensaje\w*|mensage\w*|comunicac\w*|marketing|contact\w*|llamadas?|ligacoes"
    r"|whats ?app|novedades|novidades|telegram)"
)
_GESENDET = (
    r"(?:sms|e ?mails?|newsletters?|werb\w*|kontakt\w*|anrufe?|angebote?|nachrichten|whats ?app"
    r"|marketing|telefon\w*|infos?|telegram|post)"
)
_TIN = (
    r"(?:tin|sms|email|zalo|quang cao|thong bao|khuyen mai|uu dai|lien he|cuoc goi|whatsapp"
    r"|telegram)"
)
_KIRIM = r"(?:sms|email|promo\w*|pesan|info\w*|iklan|newsletter|penawaran|berita|whatsapp|telegram)"
_KHAO_SENT = (
    "(?:ข่าว|ข้อความ|sms|อีเมล|โปรโมช|การตลาด|โฆษณา|แจ้งเตือน|ข้อมูล|ไลน์|จดหมาย|whatsapp|telegram)"
)
_KHAO = f"(?:{_KHAO_SENT}|ติดต่อ|โทร)"
_KHAO_LAO = "(?:ຂ່າວ|ຂໍ້ຄວາມ|sms|ອີເມວ|ໂປຣໂມຊັນ|ຕິດຕໍ່|ໂຄສະນາ|ແຈ້ງເຕືອນ)"
_XIN = (
    "(?:短信|短訊|简讯|簡訊|邮件|郵件|电邮|電郵|消息|訊息|通知|推送|营销|營銷|行銷|推广|推廣"
    "|促销|促銷|联系|聯絡|聯繫|电话|電話"
    "|信息|资讯|資訊|广告|廣告|优惠|優惠|打扰|打擾|sms|email|whatsapp|telegram|微信)"
)

_STOPS_IN_FRENCH = re.compile(
    r"\b(?:desabonn|desinscri|desiscri)\w*|\bne (?:pas|plus) (?:\w+ )?(?:contacter|appeler|envoyer"
    r"|deranger|solliciter|ecrire|demarcher|relancer|recevoir|utiliser|mailer|texter)\b"
    r"|\b(?:ne |n )(?:veut|veulent|souhaite|desire|accepte) (?:pas|plus) (?:\w+ ){0,3}?"
    rf"(?:recevoir|etre|de|d|{_SENT})\b"
    rf"|\brefus(?:e|es|er|ee)?s? (?:(?:de|des|d|les|la|tout\w*|recevoir) ){{0,3}}{_SENT}\b"
    r"|\b(?:pas|plus) (?:de|d) (?:sms|texto\w*|pub\w*|promo\w*|news ?letters?|marketing"
    r"|prospection"
    r"|demarchage|appels|e ?mails|mails|courriels)\b|\bstop (?:pub|publicite|appels?|texto\w*"
    r"|mails?)\b"
    r"|\bopposition (?:au |aux |a la )?(?:sms|marketing|prospection|contact|demarchage|mail\w*)\b"
    r"|\bliste (?:noire|rouge|d opposition|repoussoir)\b|\bbloctel\b"
)
_STOPS_IN_EUROPE = re.compile(
    # Spanish and Portuguese
    r"\bno (?:contactar|llamar|enviar|molestar|mandar|escribir)\b"
    rf"|\b(?:no|nao) (?:quiere|desea|acepta|quer|deseja|aceita) (?:\w+ ){{0,2}}?(?:recib\w+"
    rf"|receb\w+|{_ENVIADO})\b"
    r"|\b(?:dad[oa]s?|darse|dar|fecha|solicit\w+) (?:de )?baja\b|\bdesuscri\w+|\blista (?:negra"
    r"|robinson)\b"
    r"|\bnao (?:contactar|contatar|ligar|enviar|perturb\w+|incomodar)\b"
    r"|\bdescadastr\w+|\blista negra\b|\bcancel(?:ou|ad[oa]|o) (?:a |la )?(?:inscri\w+|suscri\w+)"
    # German
    r"|\babgemeldet\w*|\babbestell\w+|\bausgetragen\b|\brobinsonliste\b|\bsperrliste\b"
    r"|\bnicht (?:mehr )?(?:kontaktieren|anrufen|anschreiben|storen|senden|mailen)\b"
    r"|\bkeine?n? (?:weiteren? )?(?:sms|werb\w*|newsletters?|kontakt\w*|anrufe|angebote"
    r"|marketing)\b"
    r"|\bwerbesperre\b|\bwerbewiderspruch\b"
)
_STOPS_IN_VIETNAMESE = re.compile(
    # "could not be reached" and "did not take the goods" are not stops
    rf"\bhuy (?:dang ky|theo doi|nhan {_TIN}|{_TIN})\b|\bngung (?:gui|lien he|lien lac|goi"
    rf"|{_TIN}|nhan {_TIN})\b"
    rf"|\b(?:ngung|tu choi|khong|dung) nhan$|\bdung (?:lien he|lien lac|goi(?! lai)|gui|lam phien"
    rf"|nhan tin)\b(?! (?:dien )?duoc)"
    rf"|\b(?:tu choi|khong) (?:muon |cho |dong y |can )?(?:nhan (?:\w+ )?{_TIN}|gui {_TIN}"
    rf"|lien he|lien lac|goi|nhan tin"
    r"|lam phien|quang cao)\b(?! (?:dien )?duoc)|\b(?:tu choi|dung nhan) (?:tin|sms|quang cao"
    r"|email)\b"
    r"|\bdanh sach (?:den|chan|tu choi)\b|\b(?:da|bi) chan\b"
)
_STOPS_IN_MALAY = re.compile(
    r"\bberhenti (?:ber)?(?:langganan|menerima|terima)\b|\bjangan (?:hubungi|kirim|sms|telepon"
    r"|ganggu)\b"
    rf"|\b(?:tolak|tidak mau|stop|tidak menerima|tidak terima) {_KIRIM}\b|\bdaftar hitam\b"
    rf"|\b(?:di)?blokir\b"
)
_STOPS_IN_THAI = re.compile(
    # people who did not answer the phone or take the goods have not stopped anything
    f"ยกเลิก ?(?:การ)?(?:รับ|สมัคร|ติดตาม|{_KHAO})|เลิก(?:รับ|ติดตาม)(?!สาย)"
    f"|ไม่ ?(?:ต้องการ|ประสงค์|ยินยอม|อนุญาต|อยาก|ขอ|ยอม)?(?:ให้|จะ)? ?(?:(?:รับ"
    f"|ส่ง) ?{_KHAO_SENT}|รับ$|รบกวน|{_KHAO_SENT})"
    f"|ไม่ ?(?:ต้องการ|ประสงค์|ยินยอม|อนุญาต)(?:ให้|จะ)? ?(?:รับ|ติดต่อ|โทร)"
    f"|(?:ห้าม|งด|หยุด|อย่า|เลิก) ?(?:การ)?(?:(?:รับ|ส่ง) ?{_KHAO_SENT}|รบกวน|{_KHAO})|บัญชีดำ"
    f"|แบล็[กค]ลิสต์|บล็อ[กค]|บล๊อ[กค]"
    f"|ຍົກເລີກ ?(?:ການ)?(?:ຮັບ|ສະໝັກ|ຕິດຕາມ|{_KHAO_LAO})|(?:ບໍ່|ຢຸດ|ຫ້າມ|ງົດ) ?(?:ຕ້ອງການ"
    f"|ຢາກ)? ?(?:ຮັບ|ສົ່ງ)? ?{_KHAO_LAO}"
)
_STOPS_IN_CHINESE = re.compile(
    "退订|退訂|取消(?:订阅|訂閱|关注|關注|接收)|拒收|勿扰|勿擾|免打扰|免打擾|黑名单|黑名單|屏蔽"
    "|拉黑"
    f"|(?:拒绝|拒絕|勿|请勿|請勿|不要|不想|不愿|不願|不再|不接收|不接受|不收|停止|禁止|别"
    f"|別)(?:再)?(?:接收|接受|收|发送|發送|发|發|给|打)?{_XIN}"
    "|(?:不|拒绝|拒絕|停止)(?:想|愿|願|要|再)?接收"
)
_STOPS_IN_KOREAN = re.compile(
    "수신 ?(?:거부|차단|거절)|구독 ?(?:취소|해지)|연락 ?(?:금지|거부)|발송 ?(?:금지|중지)"
    "|블랙리스트|차단"
    "|(?:配信|受信|購読|メール|dm) ?(?:停止|拒否|解除|不可|不要)|連絡 ?(?:不可|禁止|拒否)"
    "|ブラックリスト|オプトアウト|着信拒否"
)
_STOPS = (
    *(_STOPS_IN_FRENCH, _STOPS_IN_EUROPE, _STOPS_IN_VIETNAMESE, _STOPS_IN_MALAY),
    *(_STOPS_IN_THAI, _STOPS_IN_CHINESE, _STOPS_IN_KOREAN),
)
_ASKS = re.compile(
    # French
    r"\b(?:accept\w*|accord\w*|consent\w*|autoris\w*|souhait\w*|veut|voulez|inscri\w*|abonn\w*"
    r"|recevoir"
    rf"|recoi\w*|ok|peut on|permission|agre\w*) (?:\w+ ){{0,4}}?{_SENT}\b"
    rf"|\b{_SENT} (?:\w+ ){{0,2}}?(?:accept\w*|autoris\w*|accord|souhait\w*|consent\w*)\b"
    r"|^(?:rgpd|lopd|lgpd|dsgvo|pdpa|gdpr|accord|accepte|consent\w+|abonne?e?|abonnement"
    r"|opt ?in)(?: (?:rgpd|gdpr|client|oui non|donne|ok|consent))?$"
    # Spanish and Portuguese
    r"|\b(?:acepta\w*|autoriz\w*|consient\w*|consent\w*|desea|quiere|recib\w*|suscri\w*|aceit\w*"
    r"|deseja|quer"
    rf"|receb\w*|permit\w*|inscrit\w*) (?:\w+ ){{0,4}}?{_ENVIADO}\b|^(?:suscrit[oa]s?"
    rf"|suscripcion)$"
    # German
    r"|\b(?:einwillig\w*|einverstand\w*|zustimm\w*|erlaub\w*|mochte\w*|abonnier\w*|werbe\w*|darf)"
    rf" (?:\w+ ){{0,4}}?{_GESENDET}\b|\b{_GESENDET} (?:\w+ ){{0,2}}?(?:einwilligung"
    rf"|einverstanden|erlaubt|erwunscht|abonniert|ok)\b"
    r"|^(?:einverstanden|zustimmung|werbeeinwilligung|abonniert)$"
    # Vietnamese
    r"|\b(?:dong y|chap nhan|cho phep|dang ky|muon|co the|xin phep)(?: \w+){0,4}? (?:nhan|gui|"
    + _TIN
    + r")\b"
    rf"|^(?:co )?nhan (?:\w+ )?{_TIN}(?: \w+)?$"
    # Indonesian and Malay
    rf"|\b(?:setuju|izin\w*|mau|bersedia|menerima|terima|ber ?langganan"
    rf"|boleh) (?:\w+ ){{0,3}}?{_KIRIM}\b"
    r"|^(?:setuju|berlangganan)$"
    # Thai and Lao
    f"|(?:ยินยอม|อนุญาต|ยอมรับ|ตกลง|ต้องการ|สมัคร|ประสงค์|สนใจ|รับ|ติดตาม)(?:ที่จะ|จะ|ให้"
    f"|การ)? ?(?:รับ|ส่ง)?(?:การ)? ?{_KHAO}"
    f"|(?:ຍິນຍອມ|ອະນຸຍາດ|ຕ້ອງການ|ສະໝັກ|ຮັບ)(?:ໃຫ້)? ?(?:ຮັບ|ສົ່ງ)? ?{_KHAO_LAO}|^(?:pdpa|ຍິນຍອມ)$"
    # Chinese
    f"|(?:同意|接受|接收(?![人者方])|允许|允許|愿意|願意|可以|可否|能否|是否|订阅|訂閱|授权|授權"
    f"|许可)(?:.{{0,4}}?){_XIN}"
    f"|{_XIN}(?:是否)?(?:.{{0,2}}?)(?:同意|接收|许可|許可|授权|授權|订阅|訂閱|ok)|是否(?:同意"
    f"|接收|订阅|訂閱|愿意|願意|允许)"
    "|^(?:订阅|訂閱)(?:状态|狀態|情况)?$|^(?:已)?同意$"
    # Korean and Japanese
    "|(?:수신|마케팅|문자|이메일|광고|sms|알림|메일) ?(?:정보 ?)?(?:수신 ?)?(?:동의|허용|여부"
    "|구독)|^구독(?: ?상태| ?여부)?$"
    "|(?:受信|配信|メルマガ|購読|メール|dm|sms|案内) ?(?:の)?(?:配信|受信)?(?:の)? ?(?:同意|許可"
    "|希望|承諾|可否|状況)|^(?:メルマガ|購読)$"
)
_NO_ANSWER = re.compile(
    r"\b(?:date|jour|motif|raison|ngay|ly do|datum|grund|fecha|motivo|tanggal|alasan)\b|วันที่"
    r"|เหตุผล|日期|时间|時間|原因|날짜|사유|日時|理由"
)
_NOS = frozenset(
    (
        *("non", "khong", "ko", "kg", "hong", "k", "nao", "nein", "nee", "tidak", "tak", "bukan"),
        *(
            "ไม่",
            "ไม่ใช่",
            "เปล่า",
            "บ่",
            "ບໍ່",
            "ບໍ",
            "不",
            "否",
            "没有",
            "沒有",
            "不是",
            "无",
            "아니오",
            "아니요",
            "아님",
        ),
        *("いいえ", "無", "なし"),
    )
)
_YESES = frozenset(
    (
        *(
            "oui",
            "ouais",
            "d accord",
            "j accepte",
            "accepte",
            "acceptee",
            "oui merci",
            "oui d accord",
        ),
        *(
            "si",
            "sim",
            "acepto",
            "aceito",
            "de acuerdo",
            "ja",
            "jawohl",
            "einverstanden",
            "ya",
            "setuju",
        ),
        *("dong y", "co dong y", "vang", "chap nhan", "da dong y", "toi dong y"),
        *(
            "ใช่",
            "ยินยอม",
            "ตกลง",
            "อนุญาต",
            "ยอมรับ",
            "รับ",
            "ต้องการ",
            "ใช่ค่ะ",
            "ใช่ครับ",
            "ແມ່ນ",
            "ຍິນຍອມ",
            "ຕົກລົງ",
        ),
        *(
            "是",
            "是的",
            "同意",
            "已同意",
            "愿意",
            "願意",
            "接受",
            "允许",
            "允許",
            "可以",
            "好",
            "好的",
            "已订阅",
            "已訂閱",
        ),
        *(
            "예",
            "네",
            "동의",
            "동의함",
            "수신동의",
            "수신 동의",
            "はい",
            "同意する",
            "同意します",
            "希望する",
            "希望します",
        ),
    )
)
_REFUSES = re.compile(
    r"^(?:non|khong|ko|nao|nein|tidak|tak|menolak) |\b(?:refus(?:e|es|ee|ees)?|abgelehnt"
    r"|rechaz\w+|recus\w+)\b"
    r"|\b(?:n|ne) (?:\w+ )?(?:accepte|veut|veux|souhaite|consent|desire) (?:pas|plus)\b"
    r"|\bpas d accord\b"
    r"|\b(?:tu choi|khong dong y|khong chap nhan|khong muon|khong cho phep)\b"
    r"|\bnicht (?:einverstanden|erlaubt|erwunscht)\b|\bno acept\w+|\bno (?:quiere|desea"
    r"|autoriz\w+)\b|\bjamais\b"
    "|^ไม่|^ບໍ່|ปฏิเสธ|ไม่ยินยอม|ไม่อนุญาต|ไม่ต้องการ|ປະຕິເສດ"
    "|^(?:不|否|没|沒|拒|勿)|不同意|不接受|不愿|不願|不允|拒绝|拒絕|未同意|거부|거절|미동의"
    "|비동의|동의 ?(?:안|하지)|안 ?함|안함"
    "|いいえ|拒否|不同意|同意(?:し|でき)(?:ない|ません)|希望しない|希望しません"
)
_REFUSAL = re.compile(
    r"\b(?:non|pas) (?:d )?(?:abonn|inscri|consent|accord|autoris)\w*|\brefus (?:de )?consent\w*"
    r"|\b(?:khong|chua) (?:dong y|chap nhan|cho phep)\b|\btu choi (?:dong y|tiep thi)\b"
    r"|\b(?:no|nao) (?:acept|aceit|autoriz|consient|consent|suscri|inscrit)\w*"
    r"|\bnicht (?:einverstanden|erlaubt|abonniert)\b|\bkeine einwilligung\b|\btidak (?:setuju"
    r"|mau)\b"
    "|ไม่(?:ยินยอม|อนุญาต|ยอมรับ|ตกลง)|ບໍ່ຍິນຍອມ|不同意|未同意|不接受|不允许|不允許|미동의"
    "|비동의|未承諾|동의 ?(?:를 ?)?(?:안|하지|않|못|철회|취소|거부)"
    "|同意(?:し|でき)(?:ない|ません)|同意なし|未同意|撤回同意|同意(?:の)?撤回"
)
_ENDED = re.compile(
    r"(?:bloque[es]*|bloquead[oa]|resilie[es]*|inactif|inactive?|inactiv[oa]|en attente"
    r"|cancelad[oa]"
    r"|annule[es]*|supprime[es]*|eliminad[oa]|suspendu[es]*|pendiente|pendente|gesperrt|geloscht"
    r"|storniert|gekundigt|inaktiv|(?:da |tam )?(?:huy|ngung|chan|xoa|khoa)(?: hoat dong)?"
    r"|khong hoat dong|cho xac nhan|nonaktif|tidak aktif)"
    "|(?:ถูก)?(?:ยกเลิก|ระงับ|ปิด|ลบ)(?:แล้ว)?|ไม่ใช้งาน|รอยืนยัน|(?:已)?(?:取消|停用|注销|註銷"
    "|删除|刪除|冻结|凍結)"
    "|待确认|待確認|未激活|해지|탈퇴|정지|휴면|退会|解約|休止|停止"
)
_OPEN = re.compile(
    r"\b(?:pas (?:encore|sur|de (?:reponse|probleme|souci))|peut etre|non (?:renseigne|demande"
    r"|repondu)\w*|plus tard)\b"
    r"|\bkhong (?:sao|chac|biet|ro|tra loi|van de|co van de|phai|lien quan|ap dung|nghe may)\b"
    r"|\bchua\b"
    r"|\btidak (?:tahu|yakin|masalah|apa|ada jawaban)\b|\bnicht (?:sicher|gefragt)\b"
    r"|\bnao (?:sei|respondeu)\b"
    "|ไม่(?:แน่ใจ|ทราบ|รู้|ตอบ|มีปัญหา|เป็นไร|ระบุ|มีข้อมูล|รับสาย|ได้ถาม)|ບໍ່(?:ຮູ້|ແນ່ໃຈ)"
    "|不(?:确定|確定|知|清楚|详|詳|明|介意|适用|適用)|[没沒](?:问题|問題|关系|關係|回|接|问|問)"
    "|否[则則]|모름|無回答|未定"
)


def ended(text: str) -> bool:
    """Whether a status says that something ended or is pending, which may have been the
    agreement."""
    return bool(_ENDED.fullmatch(word_key(text)))


def stops(text: str) -> bool:
    """Whether a short text says that somebody wants no messages."""
    found = word_key(text)
    return len(found) <= _LONGEST and any(pattern.search(found) for pattern in _STOPS)


def tells_of_stopping(text: str) -> bool:
    """Whether a header is one of people who want no messages."""
    return any(pattern.search(text) for pattern in _STOPS) or bool(_REFUSAL.search(text))


def asks_for_consent(text: str) -> bool:
    """Whether a header is one of people who may be messaged."""
    return bool(_ASKS.search(text)) and not _NO_ANSWER.search(text)


def bare_answer(text: str) -> bool | None:
    """Yes or no if a cell holds nothing else."""
    found = word_key(text)
    if found in _YESES or text == "có":  # without its accent it is half a word
        return True
    return False if found in _NOS else None


def refuses(text: str) -> bool:
    """Whether a short answer to a question about consent is plainly a no."""
    found = word_key(text)
    if len(found) > _LONGEST or _OPEN.search(found) or "?" in text:
        return False
    return found in _NOS or bool(_REFUSES.search(found))
