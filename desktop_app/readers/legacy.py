"""Detects the code page of a text that is not Unicode, by the letters common in lists of people.

Each cell is judged separately, so that one cell in another alphabet or with a broken byte does not
decide for all others. The tables hold the most common letters of names and addresses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from charset_normalizer import from_bytes

_USUAL = "cp1252"
"""What Excel for Windows writes in the West. Short texts can be taken for its many cousins."""

_SIMPLIFIED = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方"
    "白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由"
    "伟芳娜秀英敏静丽磊军洋勇艳杰娟涛超霞刚辉玲建红志小晓春雪飞鹏宇浩欣怡佳俊婷鑫博思子美玉珍凤兰萍淑德永生福贵秋冬大山老师"
    "姓名电话手机号码地址备注性别生日邮箱客户编公司省市县镇村街号室男女同意是否北京上海广州深圳金边柬埔寨西港东西南中年月日人会员有无的一不了我他这在地先太"
)
_TRADITIONAL = frozenset(
    "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖賈夏韋方白鄒孟熊秦邱江尹薛段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴武戴莫孔湯溫康施文牛葛安齊易喬莊章魯歐關藍柳甘祝包寧舒阮柯紀梅童凌季游辛華古簡連池封"
    "偉芳娜秀英敏靜麗磊軍洋勇豔艷傑娟濤明超霞平剛桂輝玲國建紅志小曉春海燕雪飛鵬宇浩欣怡佳俊婷鑫博思子美玉珍鳳蘭萍淑德永生福貴秋冬大山惠雅君家豪宏雄慧瑜穎琪儀珊"
    "姓名電話手機號碼地址備註性別生日郵箱客戶編公司省市區縣鎮村街路號樓室男女同意是否臺台北灣香港九龍新界高雄中南東西金邊柬埔寨年月日人會員有無的一不了我他這在先太"
)
_KOREAN = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지나엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
    "영수준민서연은미경희숙자순호철상동훈재혜아름윤채예빈태승우주혁규찬병종광만복춘말란화형해리린율솔별봄가나다라전번휴대폰주소메비생일울부산대구천광북남도시군동로길읍면리남여고객님이메일담당회사원동의예아니오한국사람의에을를은는"
)
_JAPANESE = frozenset(
    "佐藤鈴木高橋田中伊渡辺山本村小林加吉井上松清水斎阿部森池内石川島前原岡後長谷近坂青福西三浦太竹金和今市遠野宮柴酒工横永丸増平河久保菊千葉岩桜関新谷"
    "郎子美花一二三健次正男女恵由紀香奈咲翔大介雄樹氏名電話番号住所備考東京都道府県区町丁目様殿性別生年月日会社携帯自宅郵便客"
)
_CJK = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA = re.compile("[\u3041-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_WORD = re.compile(r"[^\W\d_]+")
_THAI_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_THAI = re.compile(
    f"(?:[\u0e40-\u0e44]?[\u0e01-\u0e2e][{_THAI_MARKS}]{{0,3}}[\u0e30\u0e32\u0e33\u0e45]?"
    "|[\u0e2f\u0e3f\u0e46\u0e4f-\u0e5b])*"
)
_THAI_WORD = re.compile("(?<![a-z])[\u0e01-\u0e5b]+")
_RARE_THAI = frozenset(
    "\u0e03\u0e05\u0e06\u0e0c\u0e0e\u0e0f\u0e10\u0e11\u0e12\u0e24\u0e26\u0e2c\u0e2e\u0e2f\u0e3a\u0e3f\u0e45\u0e4e\u0e4f"
)
# A tone mark as a character of its own behind its vowel, and the letters that only Vietnamese has.
_VIETNAMESE = re.compile("[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][\u0300\u0301\u0303\u0309\u0323]|[ăơưđĂƠƯĐ]")
_WESTERN = (_USUAL, "mac-roman", "cp850")
_WESTERN_LETTERS = frozenset(
    "éèêëàâäçôöùûüîïñáíóúãõßåøæœÉÈÊËÀÂÄÇÔÖÙÛÜÎÏÑÁÍÓÚÃÕÅØÆŒ\u2019\u2018\u201c\u201d\u2013\u2026°€«»ºª"
)
_OPENED_IN_A_WORD = re.compile("(?<=[^\\W\\d_])[\u2018\u201c]")
_MOST_CELLS = 3_000
_SURE = 0.6


def legacy_encoding(sample: bytes) -> str:
    """The likeliest codec of lines that hold more than ASCII. Never fails: Western if in doubt."""
    cells = _cells_of(sample)
    if not cells:
        return _USUAL
    scored = {name: _mean(score(_decoded(cell, name)) for cell in cells) for name, score in _BY}
    best = max(scored, key=lambda name: scored[name])
    if scored[best] >= _SURE:
        return best
    return _guessed(sample)


def _cells_of(sample: bytes) -> list[bytes]:
    """The cells that are not pure ASCII. The second byte of a letter may equal a delimiter such as
    ``|``."""
    found = re.split(rb"[,;\t\r\n\"]+", sample)
    return [cell for cell in found if not cell.isascii()][:_MOST_CELLS]


def _decoded(cell: bytes, encoding: str) -> str:
    return cell.decode(encoding, "replace")


def _mean(scores: Iterable[float]) -> float:
    found = list(scores)
    return sum(found) / len(found)


def _beyond(text: str) -> list[str]:
    return [char for char in text if char > "\x7f"]


def _ideographs(text: str, common: frozenset[str], kana: bool, hangul: bool) -> float:
    """A score from 0 to 1: 0.7 for letters of the right script, 1 for the most common of them."""
    letters = _beyond(text)
    points = 0.0
    for char in letters:
        if char in common:
            points += 1
        elif hangul:
            points += 0.45 * bool(_HANGUL.match(char))
        elif kana and _KANA.match(char):
            points += 0.9
        elif kana and "\uff61" <= char <= "\uff9f":
            points += 0.55
        elif _CJK.match(char):
            points += 0.45
        elif char in "（）、。・ー　－：；，！？～「」·．":
            points += 0.5
        elif char == "\ufffd" or "\ue000" <= char <= "\uf8ff":
            points -= 1
    return max(0.0, points / len(letters))


def _thai(text: str) -> float:
    """Thai marks follow consonants, and letters of archaic words are rare."""
    letters = _beyond(text)
    words = _THAI_WORD.findall(text)
    thai = sum(len(word) for word in words if len(word) > 1 and _THAI.fullmatch(word))
    rare = sum(1 for char in letters if char in _RARE_THAI)
    return max(0.0, 0.8 * thai - 3 * rare) / len(letters)


def _cased(text: str, block: str) -> float:
    """A score for words of one alphabet whose capitals are where names have them."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    good = 0.0
    for word in words:
        if re.fullmatch(f"[{block}]+", word):
            natural = word.istitle() or word.islower() or word.isupper()
            good += 0.9 if natural and not (word.isupper() and len(word) > 3) else 0.55 * natural
    letters = _beyond(text)
    signs = sum(1 for char in letters if not char.isalpha())
    return max(0.0, (good / len(words) if words else 0.0) - signs / len(letters))


def _cyrillic(text: str) -> float:
    return _cased(text, "\u0400-\u04ff")


def _vietnamese(text: str) -> float:
    letters = _beyond(text)
    tones = [char for char in letters if unicodedata.combining(char)]
    found = _VIETNAMESE.findall(text)
    if len([each for each in found if len(each) == 2]) < len(tones):
        return 0.0
    strange = sum(1 for char in letters if not char.isalpha() and not unicodedata.combining(char))
    odd = sum(
        1 for char in text if char in "\u0152\u0153\xdf\xc6\xe6\xd8\xf8\xc5\xe5\xd1\xf1\xff\u0178"
    )
    # a Vietnamese letter may be a Portuguese one in another code page
    plain = 0.4 if found else 0.0
    return max(0.0, (0.9 if tones else plain) - (strange + odd) / len(letters))


_BY = (
    ("gb18030", lambda text: _ideographs(text, _SIMPLIFIED, False, False)),
    ("big5", lambda text: _ideographs(text, _TRADITIONAL, False, False)),
    ("cp932", lambda text: _ideographs(text, _JAPANESE, True, False)),
    ("cp949", lambda text: _ideographs(text, _KOREAN, False, True)),
    ("cp874", _thai),
    ("cp1251", _cyrillic),
    ("koi8-r", _cyrillic),
    ("cp1258", _vietnamese),
)


def _guessed(sample: bytes) -> str:
    best = next((each.encoding for each in from_bytes(sample) if _is_likely(each.encoding)), None)
    if best is None or _is_western(sample.decode(best, "replace")):
        return _western(sample)
    return best


def _western(sample: bytes) -> str:
    """The code page of a CSV that Excel wrote on a Macintosh or for MS-DOS, if cp1252 makes no
    words of it."""
    scored = {name: _share_of_letters(sample.decode(name, "replace")) for name in _WESTERN}
    best = max(_WESTERN, key=lambda name: scored[name])
    return best if scored[best] >= _SURE > 2 * scored[_USUAL] else _USUAL


def _share_of_letters(text: str) -> float:
    letters = _beyond(_OPENED_IN_A_WORD.sub("\ufffd", text))
    return sum(char in _WESTERN_LETTERS for char in letters) / max(1, len(letters))


def _is_likely(encoding: str) -> bool:
    return encoding not in _TRIED and encoding not in ("johab", "hz", "utf_7")


_TRIED = frozenset(("gb18030", "gbk", "gb2312", "big5", "big5hkscs", "cp950", "cp932", "shift_jis"))


def _is_western(text: str) -> bool:
    """Whether most non-ASCII words are Latin, or mix Latin letters with others."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    latin = sum(any(char.isascii() or _is_latin(char) for char in word) for word in words)
    return latin * 2 >= len(words)


def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")
