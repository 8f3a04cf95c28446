"""The first lines of files as programs export them, and what their columns are."""

from __future__ import annotations

from typing import NamedTuple


class Export(NamedTuple):
    """``found``: the field of every column that is not left out, by its header."""

    lines: tuple[str, ...]
    found: dict[str, str]


GOOGLE = Export(
    (
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
        "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
        "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
        "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
        "Address 1 - Label,Address 1 - Formatted,Address 1 - City,Address 1 - Country,"
        "Website 1 - Label,Website 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value",
        "Dara,,Sok,,,,Mr,,,,Krama Shop,Owner,,1990-01-02,hello,,* myContacts ::: VIP,* Home,"
        "dara@example.com ::: sok@example.com,Mobile,012 345 678,Work,023 222 333,Home,"
        "Street 51,Phnom Penh,KH,Profile,https://example.com,Size,XL",
        "Lina,,Chan,,,,,,,,,,,,,,* myContacts,,,Mobile,012345679 ::: 010345678,,,,,,,,,,",
    ),
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Name Prefix": "honorific",
        "Organization Name": "company",
        "Organization Title": "job_title",
        "Birthday": "birth_date",
        "Notes": "notes",
        "Labels": "tags",
        "E-mail 1 - Label": "label",
        "E-mail 1 - Value": "email",
        "Phone 1 - Label": "label",
        "Phone 1 - Value": "phone",
        "Phone 2 - Label": "label",
        "Phone 2 - Value": "phone",
        "Address 1 - Formatted": "address",
        "Address 1 - City": "province",
        "Website 1 - Label": "label",
        "Website 1 - Value": "website",
        "File As": "full_name",
    },
)
OLD_GOOGLE = Export(
    (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Nickname,Birthday,"
        "Gender,Occupation,Hobby,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
        "Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,"
        "Organization 1 - Title",
        "Sok Dara,Dara,,Sok,,,,,Male,,,,* myContacts,* Home,dara@example.com,Mobile,012345678,,"
        "Krama Shop,Owner",
    ),
    {
        "Name": "full_name",
        "Given Name": "given_name",
        "Family Name": "family_name",
        "Name Prefix": "honorific",
        "Birthday": "birth_date",
        "Gender": "gender",
        "Hobby": "interests",
        "Notes": "notes",
        "Group Membership": "tags",
        "E-mail 1 - Type": "label",
        "E-mail 1 - Value": "email",
        "Phone 1 - Type": "label",
        "Phone 1 - Value": "phone",
        "Organization 1 - Name": "company",
        "Organization 1 - Title": "job_title",
    },
)
OUTLOOK = Export(
    (
        "First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail Type,"
        "E-mail Display Name,E-mail 2 Address,Home Phone,Business Phone,Mobile Phone,Car Phone,"
        "Pager,Business Fax,Company Main Phone,Assistant's Phone,Job Title,Department,Company,"
        "Business Street,Business City,Home City,Categories,Birthday,Notes,Web Page",
        "Dara,,Sok,Mr.,,dara@example.com,SMTP,Sok Dara,sok@example.com,023222333,,012345678,,"
        "012999999,023222334,023222335,012888888,Owner,Sales,Krama Shop,Street 51,Phnom Penh,,"
        "VIP;Friends,2/1/1990,hello,http://example.com",
    ),
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Title": "honorific",
        "E-mail Address": "email",
        "E-mail Type": "label",
        "E-mail 2 Address": "email",
        "Home Phone": "phone",
        "Business Phone": "phone",
        "Mobile Phone": "phone",
        "Car Phone": "phone",
        "Job Title": "job_title",
        "Company": "company",
        "Business Street": "address",
        "Business City": "province",
        "Categories": "tags",
        "Birthday": "birth_date",
        "Notes": "notes",
        "Web Page": "website",
    },
)
THUNDERBIRD = Export(
    (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,"
        "Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,"
        "Home City,Home ZipCode,Job Title,Organization,Web Page 1,Birth Year,Custom 1,Notes",
        "Dara,Sok,Sok Dara,,dara@example.com,,,,,023222334,,012345678,Street 51,,Kampot,12000,"
        "Owner,Krama Shop,,1990,,hello",
    ),
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Display Name": "full_name",
        "Primary Email": "email",
        "Secondary Email": "email",
        "Work Phone": "phone",
        "Home Phone": "phone",
        "Mobile Number": "phone",
        "Home Address": "address",
        "Home City": "province",
        "Job Title": "job_title",
        "Organization": "company",
        "Web Page 1": "website",
        "Notes": "notes",
    },
)
LINKEDIN = Export(
    (
        "Notes:",
        '"When exporting your connection data, you may notice that some of the email addresses '
        'are missing. You will only see email addresses for connections who have allowed it."',
        "",
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "Dara,Sok,https://www.linkedin.com/in/dara,dara@example.com,Krama Shop,Owner,02 Jan 2024",
        "Lina,Chan,https://www.linkedin.com/in/lina,,Krama Shop,Sales,03 Jan 2024",
    ),
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "URL": "website",
        "Email Address": "email",
        "Company": "company",
        "Position": "job_title",
    },
)
MAILCHIMP = Export(
    (
        "Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,"
        "OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,TIMEZONE,LAST_CHANGED,"
        "LEID,EUID,NOTES,TAGS",
        "dara@example.com,Dara,Sok,Street 51,+855 12 345 678,01/02,2,2024-01-02 10:00:00,"
        "10.0.0.1,2024-01-02 10:01:00,10.0.0.1,,,Asia/Phnom_Penh,2024-01-02 10:00:00,1,a1,,"
        '"VIP"',
    ),
    {
        "Email Address": "email",
        "First Name": "given_name",
        "Last Name": "family_name",
        "Address": "address",
        "Phone Number": "phone",
        "Birthday": "birth_date",
        "OPTIN_TIME": "consent",
        "NOTES": "notes",
        "TAGS": "tags",
    },
)
MAILCHIMP_UNSUBSCRIBED = Export(
    (
        "Email Address,First Name,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON",
        "dara@example.com,Dara,2024-05-06 10:00:00,May offer,NORMAL",
    ),
    {
        **{"Email Address": "email", "First Name": "given_name", "UNSUB_TIME": "opt_out"},
        "UNSUB_REASON": "opt_out",
    },
)
HUBSPOT = Export(
    (
        "Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Contact owner,"
        "Associated Company,Last Activity Date (GMT+7),Lead Status,Marketing contact status,"
        "Create Date (GMT+7),Unsubscribed from all email,"
        "Opted out of email: Marketing Information,Lifecycle Stage",
        "51,Dara,Sok,dara@example.com,+855 12 345 678,,Mey,Krama Shop,2024-01-02,Open,"
        "Marketing contact,2024-01-01,false,true,Lead",
    ),
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Email": "email",
        "Phone Number": "phone",
        "Mobile Phone Number": "phone",
        "Associated Company": "company",
        "Unsubscribed from all email": "opt_out",
        "Opted out of email: Marketing Information": "opt_out",
        "Lead Status": "lifecycle_stage",
        "Lifecycle Stage": "lifecycle_stage",
    },
)
BREVO = Export(
    (
        "CONTACT ID,EMAIL,FIRSTNAME,LASTNAME,SMS,LANDLINE_NUMBER,WHATSAPP,INTERESTS,"
        "EMAIL_BLACKLISTED,ADDED_TIME",
        "7,dara@example.com,Dara,Sok,85512345678,,85512345678,shoes,no,02-01-2024",
    ),
    {
        "EMAIL": "email",
        "FIRSTNAME": "given_name",
        "LASTNAME": "family_name",
        "SMS": "phone",
        "LANDLINE_NUMBER": "phone",
        "WHATSAPP": "whatsapp",
        "INTERESTS": "interests",
        "EMAIL_BLACKLISTED": "opt_out",
    },
)
FACEBOOK_LEADS = Export(
    (
        "id\tcreated_time\tad_id\tad_name\tadset_id\tadset_name\tcampaign_id\tcampaign_name\t"
        "form_id\tform_name\tis_organic\tplatform\tfull_name\tphone_number\temail\tcity",
        "l:1001\t2024-01-02T10:00:00+07:00\tag:1\tKrama ad\tas:1\tAll\tc:1\tMay\tf:1\tForm A\t"
        "false\tfb\tSok Dara\tp:+85512345678\tdara@example.com\tPhnom Penh",
        "l:1002\t2024-01-02T10:00:00+07:00\tag:1\tKrama ad\tas:1\tAll\tc:1\tMay\tf:1\tForm A\t"
        "false\tig\tChan Lina\tp:+85510345678\t\tKampot",
    ),
    {"full_name": "full_name", "phone_number": "phone", "email": "email", "city": "province"},
)
SQUARE = Export(
    (
        "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,"
        "Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,"
        "Square Customer ID,Creation Source,First Visit,Last Visit,Transaction Count,"
        "Lifetime Spend,Email Subscription Status,Instant Profile",
        "1,Dara,Sok,dara@example.com,+85512345678,,Krama Shop,Street 51,,Phnom Penh,,12000,"
        "1990-01-02,hello,ABC1,Manual,2024-01-02,2024-05-06,4,$86.00,subscribed,No",
        "2,Lina,Chan,lina@example.com,+85510345678,,,,,,,,,,ABC2,Manual,2024-01-02,2024-05-06,1,"
        "$6.00,unsubscribed,No",
    ),
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Email Address": "email",
        "Phone Number": "phone",
        "Company Name": "company",
        "Street Address 1": "address",
        "City": "province",
        "Birthday": "birth_date",
        "Memo": "notes",
        "Creation Source": "source",
        "Email Subscription Status": "consent",
    },
)
LOYVERSE = Export(
    (
        "Customer id,Customer name,Email,Phone,Address,City,Region,Postal code,Country,"
        "Customer code,Points balance,Note,First visit,Last visit,Total visits,Total spent",
        "71f1,Sok Dara,dara@example.com,012345678,Street 51,Phnom Penh,,12000,KH,12345678,15,"
        "hello,2024-01-02,2024-05-06,4,86.00",
        "71f2,Chan Lina,,010345678,,Kampot,,,KH,12345679,2,,2024-01-02,2024-05-06,1,6.00",
    ),
    {
        "Customer name": "full_name",
        "Email": "email",
        "Phone": "phone",
        "Address": "address",
        "City": "province",
        "Note": "notes",
    },
)
LIGHTSPEED = Export(
    (
        "id,customer_code,company_name,first_name,last_name,email,phone,mobile,fax,website,"
        "twitter,physical_address1,physical_suburb,physical_city,physical_postcode,date_of_birth,"
        "sex,custom_field_1,note,do_not_email,loyalty_balance,customer_group_name",
        "a1,SOK-1,Krama Shop,Dara,Sok,dara@example.com,023222333,012345678,023222334,,,Street 51,,"
        "Phnom Penh,12000,1990-01-02,M,XL,hello,0,15.5,VIP",
        "a2,SOK-2,,Lina,Chan,lina@example.com,,010345678,,,,,,Kampot,,,F,S,,1,2,",
    ),
    {
        "company_name": "company",
        "first_name": "given_name",
        "last_name": "family_name",
        "email": "email",
        "phone": "phone",
        "mobile": "phone",
        "website": "website",
        "physical_address1": "address",
        "physical_city": "province",
        "date_of_birth": "birth_date",
        "sex": "gender",
        "note": "notes",
        "do_not_email": "opt_out",
        "customer_group_name": "tags",
    },
)
SHOPIFY = Export(
    (
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
        "Default Address Address1,Default Address City,Default Address Province Code,"
        "Default Address Country Code,Default Address Zip,Default Address Phone,Phone,"
        "Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags",
        "'7001,Dara,Sok,dara@example.com,yes,Krama Shop,Street 51,Phnom Penh,,KH,12000,"
        "'+85512345678,'+85512345678,no,86.00,4,hello,no,VIP",
        "'7002,Lina,Chan,lina@example.com,no,,,Kampot,,KH,,,'+85510345678,yes,6.00,1,,no,",
    ),
    {
        "First Name": "given_name",
        "Last Name": "family_name",
        "Email": "email",
        "Default Address Company": "company",
        "Default Address Address1": "address",
        "Default Address City": "province",
        "Default Address Phone": "phone",
        "Phone": "phone",
        "Accepts Email Marketing": "consent",
        "Accepts SMS Marketing": "consent",
        "Note": "notes",
        "Tags": "tags",
    },
)
EXPORTS = {
    name.lower(): value for name, value in list(globals().items()) if isinstance(value, Export)
}
