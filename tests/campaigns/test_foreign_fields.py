"""Merge fields of other tools are refused with what to write instead, and never sent."""

import pytest

from desktop_app.campaigns.foreign_fields import foreign_fields, translated
from desktop_app.campaigns.merge_fields import MergeFields
from desktop_app.campaigns.message import parse
from desktop_app.contacts.model import STANDARD_FIELDS, Field
from desktop_app.errors import UserError
from tests.growth import grows_at_most_linearly

NAMES = MergeFields(
    [
        *STANDARD_FIELDS,
        Field("c_points", "number", custom=True, label="Points"),
        Field("c_size", "text", custom=True, label="Shoe size"),
    ]
).names

NAME = [
    *("{{name}}", "{{ first_name }}", "{{{name}}}", "{{contact.name}}", "{{ params.FNAME }}"),
    *("*|FNAME|*", "%name%", "%FIRSTNAME%", "%recipient.name%", "%%FirstName%%", "%(name)s"),
    *("[First Name]", "[NAME]", "[[FIRSTNAME]]", "[%name%]", "[subscriber:firstname]"),
    *("<<name>>", "<name>", "<First Name>", "&lt;&lt;name&gt;&gt;", "\u00abName\u00bb"),
    *("${name}", "{$name}", "{!Contact.FirstName}", "#{name}", "%{name}", "$name", "$first_name"),
    *("@name@", "#name#", "##name##", "$[FNAME]$", "$[FNAME|friend]$", "%%=v(@FirstName)=%%"),
    *("{{ first_name|default:'friend' }}", '{{ person.first_name or "you" }}', "!*NAME*!"),
    *(
        "[ឈ្មោះ]",
        "{{ឈ្មោះ}}",
        "【姓名】",
        "[Họ tên]",
        "[Prénom]",
        "{{prénom}}",
        "[Tên]",
        "{{ten_khach}}",
    ),
    *("[*NAME*]", "__name__", "~name~", "|NAME|", "[insert name]", "%s", "%1$s", "@FirstName"),
]


@pytest.mark.parametrize("tag", NAME)
@pytest.mark.parametrize("around", ["Hi {}!", "50% off, {}", "{} 20% < 30%"])
def test_the_name_in_another_tools_marks_is_refused_with_ours(tag, around):
    message = around.replace("{}", tag)
    with pytest.raises(UserError) as caught:
        parse(message, NAMES)
    assert caught.value.code == "campaign.foreign_field"
    assert caught.value.details == {"text": tag, "field": "{name}"}
    assert translated(message, NAMES) == around.replace("{}", "{name}")


@pytest.mark.parametrize(
    ("tag", "ours"),
    [
        ("*|LNAME|*", "{family_name}"),
        ("{{full_name}}", "{full_name}"),
        ("[Company]", "{company}"),
        ("{{city}}", "{province}"),
        ("{{Points}}", "{c_points}"),
        ("<<Shoe size>>", "{c_size}"),
    ],
)
def test_each_field_is_changed_for_the_one_that_says_the_same(tag, ours):
    assert translated(f"a {tag} b", NAMES) == f"a {ours} b"


@pytest.mark.parametrize(
    "tag",
    [
        *("*|UNSUB|*", "{{unsubscribe}}", "[Email]", "{{email}}", "*|MERGE3|*", "{{1}}", "{#var#}"),
        *(
            "{{#if name}}",
            "{{contact.shoe_color}}",
            "{% if vip %}",
            "*|END:IF|*",
            "{{ loyaltyTier }}",
        ),
    ],
)
def test_what_the_book_can_not_fill_is_refused_too(tag):
    with pytest.raises(UserError) as caught:
        parse(f"Hi {tag}", NAMES)
    assert caught.value.code == "campaign.foreign_field_unknown"
    assert caught.value.details == {"text": tag}


@pytest.mark.parametrize(
    "message",
    [
        *("[new] silk", "50% off", "<3", "$5 only", "[SALE] 20% today, 30% tomorrow", "[link]"),
        *("save 20% name your price 30%", "*Name*: Dara", "_name_", "(name)", "#sale #name"),
        *("${points} in your account", "Hi {name}, {company|friend}", "@luckyshop", "5 < 6 > 3"),
        *("<<< SALE >>>", "[1] [2]", "{{VIP}}", "សូមសរសេរ «ឈ្មោះ» របស់អ្នក", "«សួស្តី»"),
        *("[First] come, [last] served", "50 %sale", "[ten] for one", "win 20 %, 1|2|3"),
    ],
)
def test_plain_text_is_left_alone(message):
    assert foreign_fields(message, NAMES) == []
    parse(message, NAMES)


def test_several_are_changed_at_once_and_the_rest_stays():
    text = "Dear *|FNAME|* *|LNAME|*, {{email}} got 20% at {{company}}"
    assert translated(text, NAMES) == "Dear {name} {family_name}, {{email}} got 20% at {company}"


@pytest.mark.parametrize("piece", ["{{", "%", "[a", "{{a", "${a|", "<<", "$name ", "[", "*|", "a"])
def test_a_long_message_of_marks_is_looked_through_at_once(piece):
    assert grows_at_most_linearly(lambda size: foreign_fields(piece * size, NAMES), 1_200)
