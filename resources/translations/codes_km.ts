<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km">
<context>
    <name>codes</name>
    <message>
        <source>action.redo</source>
        <translation>ធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>action.show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>action.undo</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>ask.granted</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គាត់បានយល់ព្រមរួចហើយ។</translation>
    </message>
    <message>
        <source>ask.pending</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសួរគាត់ហើយ តែគាត់មិនទាន់ឆ្លើយ។</translation>
    </message>
    <message>
        <source>ask.stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គាត់បានបដិសេធ។ មានតែគាត់ផ្ទាល់ទេ ដែលអាចយល់ព្រមឡើងវិញ។</translation>
    </message>
    <message>
        <source>ask.too_early</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គាត់បានបដិសេធ។ អាចសួរគាត់ម្តងទៀតចាប់ពី {day}។</translation>
    </message>
    <message>
        <source>backup.bulk</source>
        <translation>មុនការកែធំ</translation>
    </message>
    <message>
        <source>backup.daily</source>
        <translation>ប្រចាំថ្ងៃ</translation>
    </message>
    <message>
        <source>backup.failed</source>
        <translation>ច្បាប់ចម្លង {file} មិនពេញលេញ ហើយមិនបានរក្សាទុកទេ។ បញ្ជីរបស់អ្នកនៅដដែល។ សូមសាកថាសផ្សេង។</translation>
    </message>
    <message>
        <source>backup.manual</source>
        <translation>ដោយអ្នក</translation>
    </message>
    <message>
        <source>backup.migration</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មុន​ពេល​ធ្វើ​បច្ចុប្បន្នភាព​កម្មវិធី</translation>
    </message>
    <message>
        <source>backup.missing</source>
        <translation>គ្មានច្បាប់ចម្លងនៅ {file} ទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>backup.restore</source>
        <translation>មុនយកមកវិញ</translation>
    </message>
    <message>
        <source>book.cannot_open</source>
        <translation>បើក {file} មិនបាន។ សូមពិនិត្យថាមានថតនេះ ហើយអ្នកមានសិទ្ធិសរសេរ។</translation>
    </message>
    <message>
        <source>book.closed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ត្រូវបានបិទ ដូច្នេះអ្វីដែលអ្នកទើបតែធ្វើមិនត្រូវបានរក្សាទុកទេ។ សូមធ្វើម្តងទៀត។ បើនៅតែមិនបាន សូមបើក Banhchi ម្តងទៀត។</translation>
    </message>
    <message>
        <source>book.damaged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ខូច។ គ្មាន​អ្វី​ត្រូវ​បាន​ផ្លាស់​ប្តូរ​ទេ។ សូម​ស្ដារ​ច្បាប់​បម្រុង​ទុក​ចុង​ក្រោយ។</translation>
    </message>
    <message>
        <source>book.disk_full</source>
        <translation>ថាសពេញហើយ។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមលុបឯកសារខ្លះ រួចសាកម្តងទៀត៖ {file}</translation>
    </message>
    <message>
        <source>book.in_use</source>
        <translation>{file} កំពុងបើកនៅផ្ទាំងផ្សេង។ សូមបិទនៅទីនោះ រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>book.io_error</source>
        <translation>អាន ឬសរសេរ {file} មិនបាន។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមពិនិត្យថាស ឬ USB។</translation>
    </message>
    <message>
        <source>book.locked</source>
        <translation>{file} កំពុងជាប់រវល់ក្នុងកម្មវិធីផ្សេង។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមសាកម្តងទៀតបន្តិចទៀត។</translation>
    </message>
    <message>
        <source>book.missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} មិន​នៅ​កន្លែង​ដើម ឬ​ទទេ។ បញ្ជី​ថ្មី​មិន​ត្រូវ​បាន​បង្កើត​ជំនួស​ទេ។ ច្បាប់​ចម្លង​ថ្មី​បំផុត​គឺ​ថ្ងៃ {date}៖ {copy}។ ដើម្បី​ត្រឡប់​ទៅ​វា សូម​ស្ដារ​ច្បាប់​ចម្លង​នោះ។ បើ​អ្នក​បាន​ប្តូរ​កន្លែង​បញ្ជី សូម​បើក​វា​នៅ​កន្លែង​ថ្មី។</translation>
    </message>
    <message>
        <source>book.missing_without_copy</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} មិន​នៅ​កន្លែង​ដើម ឬ​ទទេ ហើយ​រក​មិន​ឃើញ​ច្បាប់​ចម្លង​របស់​វា​ទេ។ បញ្ជី​ថ្មី​មិន​ត្រូវ​បាន​បង្កើត​ជំនួស​ទេ។ បើ​អ្នក​បាន​ប្តូរ​កន្លែង​បញ្ជី សូម​បើក​វា​នៅ​កន្លែង​ថ្មី។ សម្រាប់​បញ្ជី​ថ្មី សូម​ប្រើ​ឈ្មោះ​ឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>book.newer</source>
        <translation>{file} បានបង្កើតដោយ Banhchi ជំនាន់ថ្មីជាង។ មិនបានប្តូរអ្វីទេ។ សូមដំឡើងជំនាន់ថ្មីដើម្បីបើក។</translation>
    </message>
    <message>
        <source>book.not_a_book</source>
        <translation>{file} មិនមែនជាបញ្ជីរបស់ Banhchi ទេ។ មិនបានប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>book.passphrase_needed</source>
        <translation>{file} មានចាក់សោដោយពាក្យសម្ងាត់។ សូមវាយពាក្យសម្ងាត់ដើម្បីបើក។</translation>
    </message>
    <message>
        <source>book.read_only</source>
        <translation>សរសេរក្នុង {file} មិនបាន។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមពិនិត្យថាថតមិនមែនសម្រាប់តែអាន។</translation>
    </message>
    <message>
        <source>book.wrong_passphrase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នោះ​មិន​មែន​ជា​ពាក្យ​សម្ងាត់​របស់ {file} ទេ ឬ​ដើម​ឯកសារ​ខូច។ គ្មាន​អ្វី​ត្រូវ​បាន​ផ្លាស់​ប្តូរ​ទេ។ សូម​ព្យាយាម​ម្តង​ទៀត។ បើ​អ្នក​ប្រាកដ​ថា​ពាក្យ​សម្ងាត់​ត្រឹម​ត្រូវ សូម​ស្ដារ​ច្បាប់​បម្រុង​ទុក។</translation>
    </message>
    <message>
        <source>campaign.before.braces</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គេនឹងឃើញ «{text}» ដូចដែលបានសរសេរ</translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.formula</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សារ {n} ចាប់ផ្តើមដោយសញ្ញារូបមន្ត (= + - @)។ សូមផ្ញើឯកសារ CSV ដោយមិនរក្សាទុកវាក្នុង Excel។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់ គ្មាន {field} គេនឹងឃើញ «{text}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.missing_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់ គ្មាន {field} កន្លែងនោះនឹងនៅទទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>campaign.before.no_message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់បានសរសេរសារនៅឡើយ</translation>
    </message>
    <message>
        <source>campaign.before.no_stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារមិនបានប្រាប់ពីរបៀបឈប់ទេ។ សូមបន្ថែមលេខទូរស័ព្ទ ឬគណនី Telegram។</translation>
    </message>
    <message>
        <source>campaign.before.nobody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាននរណានៅសល់ឱ្យសរសេរទៅទេ</translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.proof</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ទាំង {n} នាក់ បានយល់ព្រម</numerusform>
        </translation>
    </message>
    <message>
        <source>campaign.before.proof.detail</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានកត់ត្រា</translation>
    </message>
    <message>
        <source>campaign.before.stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារប្រាប់ពីរបៀបឈប់៖ {text}</translation>
    </message>
    <message>
        <source>campaign.cannot_write</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សរសេរ {file} មិនបាន។ សូមពិនិត្យថាមានថតនេះ អ្នកមានសិទ្ធិសរសេរ ហើយថាសមិនពេញ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>campaign.changed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{name}» ត្រូវបានកែប្រែ ក្រោយពេលពិនិត្យ។ សូមពិនិត្យម្តងទៀត។</translation>
    </message>
    <message>
        <source>campaign.empty_message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារនៅទទេ។ សូមសរសេរសារជាមុនសិន។</translation>
    </message>
    <message>
        <source>campaign.field.company</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>campaign.field.district</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្រុក</translation>
    </message>
    <message>
        <source>campaign.field.family_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នាមត្រកូល</translation>
    </message>
    <message>
        <source>campaign.field.full_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះពេញ</translation>
    </message>
    <message>
        <source>campaign.field.given_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នាមខ្លួន</translation>
    </message>
    <message>
        <source>campaign.field.honorific</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ងារ</translation>
    </message>
    <message>
        <source>campaign.field.latin_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះឡាតាំង</translation>
    </message>
    <message>
        <source>campaign.field.name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះហៅ</translation>
    </message>
    <message>
        <source>campaign.field.province</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>campaign.foreign_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{text}» ជាកន្លែងដាក់ព័ត៌មានរបស់កម្មវិធីផ្សេង ហើយគេនឹងឃើញវាដូច្នេះ។ សូមប្តូរវាជា {field}។</translation>
    </message>
    <message>
        <source>campaign.foreign_field_unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{text}» ជាកន្លែងដាក់ព័ត៌មានរបស់កម្មវិធីផ្សេង ហើយគេនឹងឃើញវាដូច្នេះ។ សូមលុបវាចេញ ឬដាក់ព័ត៌មានរបស់បញ្ជីជំនួស។</translation>
    </message>
    <message>
        <source>campaign.frozen</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{name}» ត្រូវបានបង្កក ហើយកែមិនបាន។ សូមចម្លងវា ដើម្បីផ្ញើអ្វីផ្សេង។</translation>
    </message>
    <message>
        <source>campaign.kept</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{name}» ត្រូវបាននាំចេញហើយ។ វាត្រូវរក្សាទុក ព្រោះវាប្រាប់ថាបានសរសេរទៅនរណា។</translation>
    </message>
    <message>
        <source>campaign.lone_brace</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានសញ្ញាដង្កៀបមួយនៅម្ខាង ត្រង់ «{text}»។ សូមបិទវា ឬសរសេរវាពីរដង បើអ្នកចង់បានសញ្ញានោះ។</translation>
    </message>
    <message>
        <source>campaign.name_taken</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានយុទ្ធនាការ «{name}» រួចហើយ។ សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>campaign.no_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យុទ្ធនាការត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>campaign.no_segment</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមជ្រើសរើសយ៉ាងហោចណាស់ក្រុមមួយ សម្រាប់យុទ្ធនាការ។</translation>
    </message>
    <message>
        <source>campaign.nobody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាននរណាក្នុង «{name}» ដែលអាចសរសេរទៅបានទេ ដូច្នេះមិនបានបង្កើតឯកសារទេ។ ការពិនិត្យបង្ហាញមូលហេតុ។</translation>
    </message>
    <message>
        <source>campaign.profile_channel</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទម្រង់ «{profile}» សម្រាប់តែលេខទូរស័ព្ទ។ វាមិនត្រូវនឹងយុទ្ធនាការតាម {channel} ទេ។</translation>
    </message>
    <message>
        <source>campaign.same_file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ត្រូវបានដាក់ឈ្មោះពីរដង។ បញ្ជីនីមួយៗត្រូវការឯកសារផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>campaign.status.draft</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>campaign.status.exported</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាននាំចេញ</translation>
    </message>
    <message>
        <source>campaign.status.frozen</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបង្កក</translation>
    </message>
    <message>
        <source>campaign.step.check</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងពិនិត្យគ្រប់គ្នា</translation>
    </message>
    <message>
        <source>campaign.step.freeze</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងបង្កកបញ្ជី</translation>
    </message>
    <message>
        <source>campaign.step.write</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងសរសេរឯកសារ</translation>
    </message>
    <message>
        <source>campaign.stop_line</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំឈប់ ហៅ</translation>
    </message>
    <message>
        <source>campaign.too_many_for_xlsx</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ Excel ផ្ទុកបានច្រើនបំផុត {most} នាក់។ សូមនាំចេញជា CSV វិញ។ គ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>campaign.unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានយុទ្ធនាការ «{name}» ទេ។</translation>
    </message>
    <message>
        <source>campaign.unknown_channel</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានមធ្យោបាយ «{channel}» ទេ។ មាន៖ {known}។</translation>
    </message>
    <message>
        <source>campaign.unknown_format</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} មានកន្ទុយឈ្មោះដែលសរសេរមិនបាន។ សូមប្រើ៖ {known}។</translation>
    </message>
    <message>
        <source>campaign.unknown_merge_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានព័ត៌មាន «{field}» សម្រាប់ដាក់ក្នុងសារទេ។ សូមពិនិត្យអក្ខរាវិរុទ្ធ។</translation>
    </message>
    <message>
        <source>campaign.unknown_profile</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានទម្រង់ឯកសារ «{profile}» ទេ។ មាន៖ {known}។</translation>
    </message>
    <message>
        <source>campaign.unknown_purpose</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានគោលបំណង «{purpose}» ទេ។ មាន៖ {known}។</translation>
    </message>
    <message>
        <source>campaign.unknown_segment</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានក្រុម «{name}» ទេ។ ប្រហែលវាត្រូវបានប្តូរឈ្មោះ ឬលុប។</translation>
    </message>
    <message>
        <source>campaign.waterfall.file</source>
        <translation>ក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>campaign.waterfall.segment</source>
        <translation>ក្នុងក្រុម</translation>
    </message>
    <message>
        <source>channel.any</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>channel.call</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>channel.email</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>channel.messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>channel.sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>channel.telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>channel.whatsapp</source>
        <translation>WhatsApp</translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.duplicates</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់ប្រហែលមានក្នុងបញ្ជីពីរដង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.email_typo</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានអ៊ីមែលដែលវាយខុស</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.gender</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ងារពីមុខឈ្មោះប្រាប់ភេទរបស់ {n} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.household</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់ប្រើលេខរួមជាមួយអ្នកមានឈ្មោះផ្សេង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.khmer_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់គ្មានឈ្មោះជាអក្សរខ្មែរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.landline</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានលេខទូរស័ព្ទលើតុ ដែលមិនអាចទទួល SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.latin_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់គ្មានឈ្មោះជាអក្សរឡាតាំង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.line_type</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានលេខដែលមិនទាន់កត់ប្រភេទខ្សែ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.name_in_phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានអក្សរនៅកន្លែងដែលត្រូវជាលេខ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.no_consent</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មិនដែលត្រូវបានសួរថាយល់ព្រមឬអត់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.no_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់គ្មានឈ្មោះ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.no_way</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មិនអាចទាក់ទងតាមផ្លូវណាបានទេ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.not_verified</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មិនត្រូវបានផ្ទៀងផ្ទាត់មួយឆ្នាំហើយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.number_not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានលេខដែលហៅមិនចេញ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.phone_in_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានលេខនៅកន្លែងដែលត្រូវជាឈ្មោះ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.province_unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានខេត្តដែលមិនស្គាល់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.stale</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មិនបានទិញ ហើយមិនបានទាក់ទងពីរឆ្នាំហើយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.unreachable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់មានអាសយដ្ឋានដែលផ្ញើមិនដល់ ឬជារបស់អ្នកផ្សេងហើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>cleanup.nothing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានអ្វីត្រូវជួសជុលទៀតទេ៖ ព័ត៌មានទាំងនេះត្រូវបានប្តូររួចហើយ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cleanup.step.look</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងពិនិត្យបញ្ជី</translation>
    </message>
    <message>
        <source>cleanup.step.repair</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងជួសជុល</translation>
    </message>
    <message>
        <source>cleanup.step.suggest</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរកអ្វីដែលអាចធ្វើបាន</translation>
    </message>
    <message>
        <source>cleanup.unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការសម្អាតមិនស្គាល់ {finding} ទេ។</translation>
    </message>
    <message>
        <source>cli.backup.done</source>
        <translation>បានចម្លង និងពិនិត្យហើយ៖ {file}</translation>
    </message>
    <message>
        <source>cli.bug</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មាន​អ្វី​មួយ​ខុស​ក្នុង​កម្មវិធី។ អ្វី​ដែល​បាន​ធ្វើ​រួច​ពី​មុន​ត្រូវ​បាន​រក្សា​ទុក ហើយ​គ្មាន​អ្វី​ធ្វើ​បាន​ពាក់​កណ្ដាល​ទេ។ របាយការណ៍​ដែល​អាច​ផ្ញើ​បន្ត​ត្រូវ​បាន​សរសេរ​ក្នុង {file}</translation>
    </message>
    <message numerus="yes">
        <source>cli.campaign.exported</source>
        <translation>
            <numerusform>បានសរសេរ {n} នាក់ ទៅ {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.campaign.made</source>
        <translation>បានបង្កើតសេចក្តីព្រាង «{name}»។</translation>
    </message>
    <message>
        <source>cli.cancelled</source>
        <translation>បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.cannot_read</source>
        <translation>អាន {file} មិនបាន។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមពិនិត្យឈ្មោះ និងសិទ្ធិអាន។</translation>
    </message>
    <message>
        <source>cli.check.ok</source>
        <translation>បញ្ជីល្អឥតខ្ចោះ។</translation>
    </message>
    <message>
        <source>cli.closing_failed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាន​ធ្វើ និង​រក្សា​ទុក​រួច ប៉ុន្តែ​មិន​អាច​រៀបចំ {file} នៅ​ចុង​បញ្ចប់​បាន​ទេ។ សូម​មើល​ថា​ថាស​ពេញ​ឬ​ទេ។</translation>
    </message>
    <message>
        <source>cli.consent.none</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានកំណត់ត្រាអំពីលេខ ឬអាសយដ្ឋាននេះទេ។</translation>
    </message>
    <message>
        <source>cli.consent.recorded</source>
        <translation>កត់ត្រាហើយ។ ស្ថានភាពឥឡូវ៖ {state}</translation>
    </message>
    <message numerus="yes">
        <source>cli.contacts.total</source>
        <translation>
            <numerusform>{n} នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.demo.done</source>
        <translation>រួចរាល់។ ឯកសារនាំចេញ ជួរដាក់ដោយឡែក និងបញ្ជី នៅក្នុង {folder}</translation>
    </message>
    <message>
        <source>cli.duplicates.none</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានក្រុមណាមើលទៅដូចជាមនុស្សតែម្នាក់ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.duplicates.total</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ក្រុម {n} មើលទៅដូចជាមនុស្សតែម្នាក់ (ប្រាកដ៖ {certain})។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.erased</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បុគ្គលនេះត្រូវបានលុបចោល។ គ្មានអ្នកណាផ្ញើសារទៅលេខ និងអាសយដ្ឋានរបស់គេទៀតទេ។</translation>
    </message>
    <message>
        <source>cli.erased.backup</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ច្បាប់ចម្លងចាស់នៅមានគេ៖ {file}</translation>
    </message>
    <message>
        <source>cli.erased.export</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គេមានក្នុងឯកសារដែលបានសរសេរមុន៖ {file}</translation>
    </message>
    <message>
        <source>cli.erased.file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{name} នៅរក្សាទុក៖ វាបង្ហាញពីការយល់ព្រមរបស់អ្នកដទៃដែរ។</translation>
    </message>
    <message>
        <source>cli.erased.mentioned</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំរបស់មនុស្ស {id} មានលេខ ឬអាសយដ្ឋានរបស់គេ។</translation>
    </message>
    <message>
        <source>cli.erased.segment</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លក្ខខណ្ឌនៃក្រុម «{name}» មានលេខ ឬអាសយដ្ឋានរបស់គេ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.erased.shared</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{number} នៅមានជាមួយមនុស្ស {people} ដែលប្រើលេខនេះដែរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.erased.unswept</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាចនៅសល់ដានក្នុងឯកសារ៖ មិនអាចសរសេរឯកសារជាថ្មីបានទេ។ សូមបង្កើនទំហំទំនេរ កម្មវិធីនឹងព្យាយាមម្តងទៀតនៅពេលបិទបញ្ជី។</translation>
    </message>
    <message>
        <source>cli.erased_free</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បុគ្គលនេះត្រូវបានលុបចោល។ បើគេយល់ព្រមម្តងទៀត អាចទាក់ទងគេបានវិញ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.exports.held</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ឯកសារ {n} មានអ្នកនេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.exports.none</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានឯកសារណាដែលបានសរសេរ មានអ្នកនេះទេ។</translation>
    </message>
    <message>
        <source>cli.history.empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់មានអ្វីត្រូវបានធ្វើទេ។</translation>
    </message>
    <message>
        <source>cli.history.undone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>(បានយកវិញ)</translation>
    </message>
    <message>
        <source>cli.import.done</source>
        <translation>នាំចូលរួចហើយ។</translation>
    </message>
    <message>
        <source>cli.import.issues</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបានឃើញ៖</translation>
    </message>
    <message>
        <source>cli.import.looks_like</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដេកទំនងជា {kind}៖ បើនាំចូលជាមនុស្ស គេរក្សាតែមនុស្ស សូមសាក --kind {kind}</translation>
    </message>
    <message>
        <source>cli.import.opt_outs</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ត្រូវបានអានជាបញ្ជីអ្នកសុំឈប់ តាមឈ្មោះរបស់វា។ ដោយប្រើ --kind people ពួកគេចូលជាមនុស្សធម្មតា ហើយគ្មាននរណាម្នាក់រាប់ថាបានយល់ព្រមទេ។</translation>
    </message>
    <message>
        <source>cli.import.other_sheets</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សន្លឹកផ្សេងទៀតនៃឯកសារនេះក៏មានមនុស្សដែរ តែមិនទាន់បាននាំចូលទេ៖ {names}</translation>
    </message>
    <message>
        <source>cli.import.planned</source>
        <translation>នេះជាអ្វីដែលការនាំចូលនឹងធ្វើ។ មិនទាន់សរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>cli.import.rejects</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដាក់ដោយឡែកនៅក្នុង {file}</translation>
    </message>
    <message>
        <source>cli.import.repairs</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានជួសជុល៖</translation>
    </message>
    <message>
        <source>cli.import.said</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលជួរនិយាយអំពីការយល់ព្រម៖</translation>
    </message>
    <message>
        <source>cli.is_folder</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ជាថត។ សូមដាក់ឈ្មោះឯកសារ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.key.brought</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កូន​សោ​នៅ​កន្លែង​របស់​វា​ហើយ។ អ្នក​ដែល​ត្រូវ​បាន​លុប​ត្រូវ​បាន​ស្គាល់​វិញ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.key.given_up</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បន្ត​ដោយ​គ្មាន​កូន​សោ​សម្រាប់ {n}។ អ្នក​ដែល​ត្រូវ​បាន​លុប​ក្នុង​នោះ​លែង​ស្គាល់ ហើយ​ប្រវត្តិ​កត់​ទុក​រឿង​នេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.line</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់ {line}៖ {text}</translation>
    </message>
    <message>
        <source>cli.merged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{name} (លេខសម្គាល់ {id}) ជាមនុស្សតែម្នាក់ហើយ។ ដើម្បីត្រឡប់វិញ៖ undo {change}</translation>
    </message>
    <message>
        <source>cli.no_passphrase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់ទីមួយនៃ {file} ទទេ ដូច្នេះគ្មានឃ្លាសម្ងាត់ទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.no_password</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់ទីមួយនៃ {file} ទទេ ដូច្នេះគ្មានពាក្យសម្ងាត់ទេ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.no_sender_column</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនប្រាកដថាជួរឈរណានៃ «{file}» ប្រាប់ថាអ្នកណាសរសេរទេ។ មិនបានកត់ត្រាអ្វីទេ។ សូមដាក់ --from-column ជាមួយក្បាលជួរឈរនោះ មួយក្នុងចំណោម៖ {headers}។</translation>
    </message>
    <message>
        <source>cli.no_text_column</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនប្រាកដថាគេសរសេរក្នុងជួរឈរណានៃ «{file}» ទេ។ មិនបានកត់ត្រាអ្វីទេ។ សូមដាក់ --text-column ជាមួយក្បាលជួរឈរនោះ មួយក្នុងចំណោម៖ {headers}។</translation>
    </message>
    <message>
        <source>cli.not_an_identifier</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់ទី {line} នៃ {file} «{text}» មិនមែនជាលេខទូរស័ព្ទ អ៊ីមែល ឬឈ្មោះ @telegram មួយទេ។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>cli.not_printed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ធ្វើរួចហើយ ប៉ុន្តែសរសេរចម្លើយចេញមិនបាន។</translation>
    </message>
    <message>
        <source>cli.not_text</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានអ្វីមួយក្នុងពាក្យបញ្ជា ឬឯកសារនេះ មិនមែនជាអត្ថបទដែលរក្សាទុកបានទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.not_there_yet</source>
        <translation>«{command}» មិនទាន់មានក្នុងជំនាន់នេះទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.not_utf8</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} មិនមែនជាអត្ថបទ UTF-8 ទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមរក្សាទុកជាអត្ថបទ UTF-8 រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>cli.offer_copy</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ច្បាប់​ចម្លង​ថ្មី​បំផុត​គឺ​ថ្ងៃ {date}។ ដើម្បី​ត្រឡប់​ទៅ​វា៖ banhchi restore &quot;{offered}&quot;</translation>
    </message>
    <message>
        <source>cli.own_book</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ជាបញ្ជីផ្ទាល់ មិនត្រូវសរសេរពីលើទេ។ សូមជ្រើសឯកសារផ្សេង។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.phone.none</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខ</translation>
    </message>
    <message>
        <source>cli.report.done</source>
        <translation>បានសរសេរ {file}។</translation>
    </message>
    <message>
        <source>cli.restore.done</source>
        <translation>បានយកមកវិញពី {file}។ ការសុំឈប់ដែលកត់ត្រាក្រោយមក រក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>cli.same_file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ជាឯកសារដែលកំពុងអាន មិនត្រូវសរសេរពីលើទេ។ សូមជ្រើសឈ្មោះផ្សេង។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.segment.count</source>
        <translation>
            <numerusform>{n} នាក់ ក្នុង «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.segment.in</source>
        <translation>អ្នកនេះស្ថិតក្នុងក្រុម។</translation>
    </message>
    <message>
        <source>cli.segment.none</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់មានក្រុមដែលបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>cli.segment.out</source>
        <translation>អ្នកនេះមិនស្ថិតក្នុងក្រុមទេ។</translation>
    </message>
    <message>
        <source>cli.several_sheets</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សន្លឹកច្រើននៃ «{file}» អាចមានមនុស្សដែលសុំឈប់៖ {sheets}។ មិនបានកត់ត្រាអ្វីទេ។ សូមដាក់ --sheet ជាមួយសន្លឹកមួយ ហើយអានឯកសារនេះម្តងទៀតសម្រាប់សន្លឹកនីមួយៗទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>cli.sms</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{encoding}៖ {units} ឯកតា ក្នុង {n} ផ្នែក នៅសល់ {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cli.stop_file.empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} ជួរដេក គ្មានអ្វីក្នុងជួរឈរនោះទេ ដូច្នេះមិនបញ្ឈប់នរណាឡើយ៖</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.stop_file.known</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានអានពីមុន</translation>
    </message>
    <message>
        <source>cli.stop_file.matched</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្នុងនោះ ជារបស់មនុស្សក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>cli.stop_file.named</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដេកដែលមានឈ្មោះនរណាម្នាក់</translation>
    </message>
    <message>
        <source>cli.stop_file.other</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិននិយាយពីការឈប់</translation>
    </message>
    <message>
        <source>cli.stop_file.other_sheets</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សន្លឹកផ្សេងទៀតនៃឯកសារនេះក៏អាចមានមនុស្សដែរ តែមិនទាន់បានបញ្ឈប់ឥឡូវទេ៖ {sheets}</translation>
    </message>
    <message>
        <source>cli.stop_file.own</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ហាងផ្ញើដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>cli.stop_file.recorded</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ និងអាសយដ្ឋានដែលបានបញ្ឈប់</translation>
    </message>
    <message>
        <source>cli.stop_file.review</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយដែលត្រូវអាន</translation>
    </message>
    <message>
        <source>cli.stop_or_replies</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{file}» ហាក់ដូចជាចម្លើយ៖ មានគេសរសេរអ្វីមួយក្នុងជួរឈរ «{header}»។ សូមដាក់ --replies ដើម្បីអានជាចម្លើយ ឬ --column ជាមួយក្បាលជួរឈរនៃលេខ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានឈប់ទាក់ទងលេខនិងអាសយដ្ឋាន {n} (ស្គាល់នៅទីនេះ {matched})។ នឹងមិនទាក់ទងទៀតទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.stopped_nobody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមានឈ្មោះ ឬលេខអ្នកណាទេ ដូច្នេះគ្មានអ្នកណាត្រូវបានឈប់ទាក់ទងទេ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped_partly</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សូមមើល {n} បន្ទាត់៖ ប្រហែលជាមានន័យដល់អ្នកផ្សេងទៀតដែរ។ នេះមិនអាចយល់បាន៖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped_unread</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} បន្ទាត់មិនបានប្រាប់អ្នកណាទេ ដូច្នេះមិនបានឈប់អ្នកណាទេ៖</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.suppressions.exists</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} មានរួចហើយ។ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>cli.suppressions.exported</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានសរសេរធាតុការពារ {n} ទៅ {file}។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.suppressions.found</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅក្នុងបញ្ជីហាមទាក់ទងតាំងពី {date}៖ {channels}</translation>
    </message>
    <message numerus="yes">
        <source>cli.suppressions.joined</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បញ្ជីកើន {n}។ មនុស្សក្នុងបញ្ជីនេះដែលត្រូវបានហាមទាក់ទង៖ {matched}។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.suppressions.not_found</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិននៅក្នុងបញ្ជីហាមទាក់ទងទេ។</translation>
    </message>
    <message>
        <source>cli.suppressions.unwritable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សរសេរឯកសារ {file} មិនបានទេ។ សូមជ្រើសថតផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>cli.undo.more</source>
        <translation>
            <numerusform>និង {n} នាក់ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.undone</source>
        <translation>{about} (ការកែលេខ {change})</translation>
    </message>
    <message>
        <source>cli.unknown_region</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{region}» មិនមែនជាប្រទេសទេ។ សូមប្រើអក្សរពីរតួ ដូចជា KH។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>collecting.at_counter</source>
        <translation>ចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message>
        <source>collecting.bad_phone</source>
        <translation>{phone} មិនមែនជាលេខទូរស័ព្ទគ្រប់ខ្ទង់ទេ។ មិនទាន់បានកត់ត្រាអ្វីទេ។</translation>
    </message>
    <message>
        <source>collecting.bad_seconds</source>
        <translation>សូមជ្រើសចន្លោះពី {least} ដល់ {most} វិនាទី។</translation>
    </message>
    <message>
        <source>collecting.bad_sheet_count</source>
        <translation>អាចបោះពុម្ពយ៉ាងច្រើន {most} សន្លឹកក្នុងពេលតែមួយ។</translation>
    </message>
    <message>
        <source>collecting.cannot_write</source>
        <translation>សរសេរឯកសារ {file} មិនបានទេ។ សូមបិទវាបើកំពុងបើក ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>collecting.empty_sheet</source>
        <translation>មិនទាន់បានវាយបញ្ចូលអ្នកណាពីក្រដាសនេះទេ។</translation>
    </message>
    <message>
        <source>collecting.form</source>
        <translation>ទម្រង់ដែលបំពេញលើអេក្រង់នៅបញ្ជរ</translation>
    </message>
    <message>
        <source>collecting.no_channel</source>
        <translation>សូមទុកវិធីទាក់ទងយ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>collecting.no_wording</source>
        <translation>សូមសរសេរអត្ថបទយល់ព្រមជាមុន ក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>collecting.nothing_ticked</source>
        <translation>{name} មិនបានគូសអ្វីទេ ដូច្នេះគ្មានអ្វីត្រូវកត់ត្រា។</translation>
    </message>
    <message>
        <source>collecting.on_sheet</source>
        <translation>ចុះឈ្មោះលើក្រដាស</translation>
    </message>
    <message>
        <source>collecting.sheet</source>
        <translation>ក្រដាសចុះឈ្មោះលេខ {number}</translation>
    </message>
    <message>
        <source>consent.bad_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{date}» មិនមែនជាថ្ងៃខែទេ។ សូមសរសេរដូច 14/3/2026។</translation>
    </message>
    <message>
        <source>consent.bad_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមសរសេរចំនួនថ្ងៃពី 1 ដល់ {most} ឬទុកឱ្យទទេ។</translation>
    </message>
    <message>
        <source>consent.bad_months</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមសរសេរចំនួនខែពី 1 ដល់ {most} ឬទុកឱ្យទទេ។</translation>
    </message>
    <message>
        <source>consent.bad_purpose_code</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{name}» មិនអាចជាឈ្មោះខ្លីរបស់គោលបំណងទេ។ សូមប្រើអក្សរឡាតាំងតូច លេខ និង _។</translation>
    </message>
    <message>
        <source>consent.channel_needed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាគាត់យល់ព្រមតាមអ្វី ដូចជា SMS។ មិនអាចយល់ព្រមទាំងអស់ក្នុងពេលតែមួយទេ។</translation>
    </message>
    <message>
        <source>consent.evidence_changed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ {file} លែងដូចពេលរក្សាទុក។ មានគេបានកែបញ្ជីពីខាងក្រៅ។</translation>
    </message>
    <message>
        <source>consent.evidence_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ {file} ទទេ ដូច្នេះវាបង្ហាញអ្វីមិនបានទេ។ សូមជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>consent.evidence_needed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ភស្តុតាងដែលបង្ហាញថាគាត់បានយល់ព្រម ដូចជា «ក្រដាសចុះឈ្មោះលេខ 7 ក្នុងថតខៀវ»។</translation>
    </message>
    <message>
        <source>consent.evidence_too_large</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ {file} ធំជាង {most} MB។ សូមបង្រួមរូបថត ឬកត់ត្រាកន្លែងទុកក្រដាស។</translation>
    </message>
    <message>
        <source>consent.evidence_unreadable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានឯកសារ {file} មិនបានទេ។ សូមពិនិត្យថាវានៅមាន។</translation>
    </message>
    <message>
        <source>consent.evidence_unwritable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សរសេរឯកសារ {file} មិនបានទេ។ សូមជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>consent.future_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{date} មិនទាន់មកដល់ទេ។ ការយល់ព្រមអាចកត់ត្រាបានតែសម្រាប់ថ្ងៃដែលមកដល់ហើយ។</translation>
    </message>
    <message>
        <source>consent.list_newer</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនេះធ្វើដោយ Banhchi ជំនាន់ថ្មីជាង។ សូមធ្វើបច្ចុប្បន្នភាពកម្មវិធីនេះសិន។</translation>
    </message>
    <message>
        <source>consent.list_not_ours</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារនេះមិនមែនជាបញ្ជីហាមទាក់ទងរបស់ Banhchi ទេ។</translation>
    </message>
    <message>
        <source>consent.list_passphrase_short</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រើយ៉ាងតិច {least} តួអក្សរ។ លេខទូរស័ព្ទក្នុងបញ្ជីមានសុវត្ថិភាពតាមពាក្យសម្ងាត់នេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>consent.list_warning</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ពាក្យសម្ងាត់តែដល់អ្នកដែលអ្នកទុកចិត្ត៖ អ្នកណាមានវានិងឯកសារ អាចសាកលេខទូរស័ព្ទទាំងអស់ ហើយដឹងថាអ្នកណានៅក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>consent.list_wrong_passphrase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យសម្ងាត់មិនត្រូវនឹងបញ្ជីនេះ ឬឯកសារត្រូវបានកែ។ មិនមានអ្វីត្រូវបានបញ្ចូលទេ។</translation>
    </message>
    <message>
        <source>consent.not_pending</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សនេះលែងរង់ចាំចម្លើយទៀតហើយ។</translation>
    </message>
    <message>
        <source>consent.purpose_built_in</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីទាំងអស់មានគោលបំណងនេះ។ អាចប្តូរឈ្មោះបាន តែដកចេញមិនបាន។</translation>
    </message>
    <message>
        <source>consent.purpose_label_needed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមដាក់ឈ្មោះគោលបំណងដែលអតិថិជនយល់ ដូចជា «ការផ្តល់ជូនថ្មីៗ»។</translation>
    </message>
    <message>
        <source>consent.purpose_needed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាគាត់យល់ព្រមឱ្យទាក់ទងពីរឿងអ្វី។ មិនអាចយល់ព្រមគ្រប់រឿងក្នុងពេលតែមួយទេ។</translation>
    </message>
    <message>
        <source>consent.purpose_taken</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានគោលបំណងឈ្មោះ «{name}» រួចហើយ។</translation>
    </message>
    <message>
        <source>consent.purpose_used</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យុទ្ធនាការព្រាង «{name}» ប្រើគោលបំណងនេះ។ សូមកែ ឬលុបវាសិន។</translation>
    </message>
    <message>
        <source>consent.reply_stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយតបនេះត្រូវបានទទួលជាការសុំឈប់រួចហើយ។ មានតែម្ចាស់ខ្លួនទេ ដែលអាចយល់ព្រមឡើងវិញ។</translation>
    </message>
    <message>
        <source>consent.unknown_channel</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{channel}» មិនមែនជាមធ្យោបាយទាក់ទងទេ។ សូមប្រើ sms, call, whatsapp, telegram, messenger ឬ email។</translation>
    </message>
    <message>
        <source>consent.unknown_decision</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{decision}» មិនមែនជាការសម្រេចលើចម្លើយតបទេ។ សូមប្រើ stop ឬ not_stop។</translation>
    </message>
    <message>
        <source>consent.unknown_event</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីយល់ព្រមមិនស្គាល់ «{event}» ទេ។</translation>
    </message>
    <message>
        <source>consent.unknown_evidence</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនេះមិនមានឯកសារភស្តុតាងលេខ {evidence} ទេ។</translation>
    </message>
    <message>
        <source>consent.unknown_giver</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{giver}» មិនអាចជាអ្នកនិយាយបានទេ។ សូមប្រើ subject, owner ឬ provider។</translation>
    </message>
    <message>
        <source>consent.unknown_language</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{language}» មិនមែនជាភាសានៃអត្ថបទទេ។ សូមប្រើ km ឬ en។</translation>
    </message>
    <message>
        <source>consent.unknown_method</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{method}» មិនមែនជារបៀបយល់ព្រមទេ។ សូមប្រើ form, paper_sheet, counter, phone, message ឬ import។</translation>
    </message>
    <message>
        <source>consent.unknown_preset</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កម្មវិធីមិនស្គាល់ច្បាប់ «{preset}» ទេ។ សូមប្រើ kh, gdpr, tcpa ឬ ccpa។</translation>
    </message>
    <message>
        <source>consent.unknown_proof</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{proof}» មិនមែនជាប្រភេទភស្តុតាងទេ។ សូមប្រើ 0 (មិនទាមទារ), 1 (មានអ្វីបង្ហាញ) ឬ 2 (ជាលាយលក្ខណ៍អក្សរ)។</translation>
    </message>
    <message>
        <source>consent.unknown_purpose</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនេះមិនមានគោលបំណង «{purpose}» ទេ។</translation>
    </message>
    <message>
        <source>consent.unknown_reply</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនេះមិនមានចម្លើយតបលេខ {reply} ទេ។</translation>
    </message>
    <message>
        <source>consent.unknown_wording</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនេះមិនមានអត្ថបទយល់ព្រមលេខ {wording} ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>consent.unmatched_suppressions</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ការសុំឈប់ {n} មកពីកុំព្យូទ័រផ្សេងដោយគ្មានសោ ហើយផ្គូផ្គងមិនបាន។ សូមស្តារច្បាប់ចម្លងដែលធ្វើនៅទីនោះ ឬបញ្ចូលម្តងទៀត។</numerusform>
        </translation>
    </message>
    <message>
        <source>consent.wording.suggestion</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្ញុំយល់ព្រមឱ្យ {shop} ផ្ញើការផ្តល់ជូន និងព័ត៌មានមកខ្ញុំ។ ខ្ញុំអាចសុំឈប់ពេលណាក៏បាន ដោយប្រាប់ហាង។</translation>
    </message>
    <message>
        <source>consent.wording_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមសរសេរអត្ថបទដែលអតិថិជនអានមុនយល់ព្រម។</translation>
    </message>
    <message>
        <source>contacts.bad_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាន «{value}» ជាថ្ងៃខែមិនបានទេ។ សូមសរសេរថ្ងៃ ខែ ឆ្នាំ ដូចជា 31/12/1990។</translation>
    </message>
    <message>
        <source>contacts.bad_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{value}» មិនមែនជាលេខច្បាស់លាស់ទេ។ សូមសរសេរតួលេខ និងសញ្ញាចុចមុខទសភាគ ដូចជា 1250.5។</translation>
    </message>
    <message>
        <source>contacts.bad_yes_no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{value}» មិនមែនបាទ/ចាស ហើយក៏មិនមែនទេដែរ។</translation>
    </message>
    <message>
        <source>contacts.buddhist_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{value}» ហាក់ដូចជាឆ្នាំពុទ្ធសករាជ។ សូមសរសេរឆ្នាំគ្រិស្តសករាជ ដូចជា 1990។</translation>
    </message>
    <message>
        <source>contacts.empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទំនាក់ទំនងត្រូវមានឈ្មោះ ឬលេខទូរស័ព្ទ ឬអាសយដ្ឋានណាមួយ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>contacts.empty_note</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំទទេ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>contacts.empty_tag</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្លាកត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>contacts.no_source</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាបានស្គាល់មនុស្សនេះមកពីណា។ ទុកទទេមិនបានទេ។</translation>
    </message>
    <message>
        <source>contacts.not_an_identifier</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{text}» មិនមែនជាលេខទូរស័ព្ទមួយ អ៊ីមែលមួយ ឬឈ្មោះ @telegram មួយទេ។</translation>
    </message>
    <message>
        <source>contacts.step.delete</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងលុបទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>contacts.step.keys</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរៀបចំការស្វែងរក</translation>
    </message>
    <message>
        <source>contacts.unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានមនុស្សដែលមានលេខសម្គាល់ {id} ទេ។ ប្រហែលគាត់ត្រូវបានលុប។ ប្រវត្តិអាចយកគាត់មកវិញបាន។</translation>
    </message>
    <message>
        <source>contacts.unknown_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានព័ត៌មានឈ្មោះ {field} ទេ។</translation>
    </message>
    <message>
        <source>contacts.unknown_kind</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{kind} មិនមែនជាប្រភេទទំនាក់ទំនងទេ។</translation>
    </message>
    <message>
        <source>contacts.unknown_sort</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចតម្រៀបតាម {sort} បានទេ។ អាចតម្រៀបតាម៖ {known}។</translation>
    </message>
    <message>
        <source>date.buddhist_era</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រតិទិនណា?</translation>
    </message>
    <message>
        <source>date.from_buddhist</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបំប្លែងឆ្នាំពុទ្ធសករាជ</translation>
    </message>
    <message>
        <source>date.unreadable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនជាកាលបរិច្ឆេទ</translation>
    </message>
    <message numerus="yes">
        <source>day.ago</source>
        <translation>
            <numerusform>{n} ថ្ងៃមុន</numerusform>
        </translation>
    </message>
    <message>
        <source>day.full</source>
        <translation>ថ្ងៃ{weekday} ទី {date}</translation>
    </message>
    <message>
        <source>day.today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>day.yesterday</source>
        <translation>ម្សិលមិញ</translation>
    </message>
    <message>
        <source>demo.no_folder</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បង្កើតថត {folder} មិនបាន។ សូមជ្រើសកន្លែងផ្សេង។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>demo.not_empty</source>
        <translation>{file} មានមនុស្សរួចហើយ។ ការសាកល្បងត្រូវការបញ្ជីទទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>duplicates.bar.certain</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រាកដ</translation>
    </message>
    <message>
        <source>duplicates.bar.look</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គួរមើល</translation>
    </message>
    <message>
        <source>duplicates.reason.different_birth_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃខែឆ្នាំកំណើតខុសគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.different_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{field} ខុសគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.different_gender</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភេទខុសគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.different_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះខុសគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_account</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គណនីស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាសយដ្ឋានស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_birth_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃខែឆ្នាំកំណើតស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_company</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមហ៊ុនស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ៊ីមែលស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{field} ស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះសរសេរស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.near_phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខទូរស័ព្ទស្រដៀងគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.part_of_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះដូចគ្នាមួយផ្នែក</translation>
    </message>
    <message>
        <source>duplicates.reason.same_account</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គណនីដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាសយដ្ឋានដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_birth_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃខែឆ្នាំកំណើតដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_company</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមហ៊ុនដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ៊ីមែលដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{field} ដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_gender</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភេទដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខទូរស័ព្ទដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.same_province</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខេត្តដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.reason.short_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះមួយជាឈ្មោះកាត់នៃឈ្មោះមួយទៀត</translation>
    </message>
    <message>
        <source>duplicates.reason.sounds_alike</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះអានដូចគ្នា</translation>
    </message>
    <message numerus="yes">
        <source>duplicates.shared</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>មនុស្ស {n} នាក់មាន {value}៖ វាអាចជារបស់គ្រួសារ ឬហាង ហើយមិនមែនជាសញ្ញានៃការស្ទួនទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicates.step.candidates</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរកមនុស្សដែលមានអ្វីដូចគ្នា</translation>
    </message>
    <message>
        <source>duplicates.step.compare</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងប្រៀបធៀប</translation>
    </message>
    <message>
        <source>duplicates.step.group</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងផ្គុំក្រុម</translation>
    </message>
    <message>
        <source>duplicates.step.learn</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងស្វែងយល់ពីបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>duplicates.step.read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងអានបញ្ជី</translation>
    </message>
    <message>
        <source>duplicates.step.write</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរក្សាទុកលទ្ធផល</translation>
    </message>
    <message>
        <source>email.not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នេះមិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។</translation>
    </message>
    <message>
        <source>event.asserted</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ម្ចាស់ហាងថាបានយល់ព្រម</translation>
    </message>
    <message>
        <source>event.confirmed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>event.corrected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានដកការកត់ត្រាមុនវិញ</translation>
    </message>
    <message>
        <source>event.denied</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>event.erased</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានលុបទិន្នន័យផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>event.expired</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមផុតកំណត់</translation>
    </message>
    <message>
        <source>event.objected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជំទាស់</translation>
    </message>
    <message>
        <source>event.reassigned</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខប្តូរម្ចាស់</translation>
    </message>
    <message>
        <source>event.requested</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសួរ</translation>
    </message>
    <message>
        <source>event.withdrawn</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>field.address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>field.birth_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃកំណើត</translation>
    </message>
    <message>
        <source>field.company</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>field.company_size</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទំហំក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>field.consent</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>field.district</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្រុក/ខណ្ឌ</translation>
    </message>
    <message>
        <source>field.email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>field.empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ព័ត៌មានបន្ថែមត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>field.exists</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានព័ត៌មានបន្ថែមឈ្មោះ {label} រួចហើយ។</translation>
    </message>
    <message>
        <source>field.facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>field.family_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នាមត្រកូល</translation>
    </message>
    <message>
        <source>field.full_name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>field.gender</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>field.given_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នាមខ្លួន</translation>
    </message>
    <message>
        <source>field.honorific</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គោរមងារ</translation>
    </message>
    <message>
        <source>field.industry</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វិស័យ</translation>
    </message>
    <message>
        <source>field.instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>field.interactions</source>
        <translation>ការទាក់ទង</translation>
    </message>
    <message>
        <source>field.interests</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណាប់អារម្មណ៍</translation>
    </message>
    <message>
        <source>field.job_title</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មុខរបរ</translation>
    </message>
    <message>
        <source>field.label</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រភេទលេខ</translation>
    </message>
    <message>
        <source>field.language</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>field.latin_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះឡាតាំង</translation>
    </message>
    <message>
        <source>field.lifecycle_stage</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>field.line</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>field.messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>field.not_a_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនជាចំនួន</translation>
    </message>
    <message>
        <source>field.not_born_yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃកំណើតនៅអនាគត ទុកឱ្យទទេ</translation>
    </message>
    <message>
        <source>field.not_yes_or_no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនបាទ/ចាស ឬទេ</translation>
    </message>
    <message>
        <source>field.notes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>field.opt_out</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសុំឈប់</translation>
    </message>
    <message>
        <source>field.phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>field.province</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>field.purchases</source>
        <translation>ការទិញ</translation>
    </message>
    <message>
        <source>field.source</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>field.tags</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>field.telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>field.too_many</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនេះមិនអាចផ្ទុកវាលបន្ថែម {wanted} ទៀតបានទេ៖ នៅសល់កន្លែងសម្រាប់ {room} ប៉ុណ្ណោះ។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមទុកជួរឈរដែលអ្នកមិនត្រូវការចេញ ឬបញ្ចូលជួរឈរជាច្រើនទៅក្នុងតែមួយក្នុងឯកសារជាមុនសិន។</translation>
    </message>
    <message>
        <source>field.unknown_type</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ព័ត៌មានបន្ថែមមិនអាចមានប្រភេទ {type} បានទេ។ វាអាចជា text, number, date ឬ yes_no។</translation>
    </message>
    <message>
        <source>field.website</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គេហទំព័រ</translation>
    </message>
    <message>
        <source>field.wechat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>field.whatsapp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>form.again</source>
        <translation>ចាប់ផ្តើមឡើងវិញ</translation>
    </message>
    <message>
        <source>form.agree</source>
        <translation>បាទ/ចាស ខ្ញុំយល់ព្រម</translation>
    </message>
    <message>
        <source>form.back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message numerus="yes">
        <source>form.clears</source>
        <translation>
            <numerusform>ទំព័រនេះនឹងសម្អាតក្នុង {n} វិនាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>form.done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>form.failed</source>
        <translation>មិនអាចកត់ត្រាបានទេ។ សូមប្រាប់អ្នកលក់។</translation>
    </message>
    <message>
        <source>form.intro</source>
        <translation>អ្នកជាអ្នកជ្រើស។ គ្មានអ្វីត្រូវបានគូសជំនួសអ្នកទេ ហើយអ្នកអាចសុំឈប់ពេលណាក៏បាន។</translation>
    </message>
    <message>
        <source>form.name</source>
        <translation>ឈ្មោះរបស់អ្នក</translation>
    </message>
    <message>
        <source>form.name_needed</source>
        <translation>សូមសរសេរឈ្មោះរបស់អ្នក។</translation>
    </message>
    <message>
        <source>form.next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>form.phone</source>
        <translation>លេខទូរស័ព្ទរបស់អ្នក</translation>
    </message>
    <message>
        <source>form.phone_wrong</source>
        <translation>លេខនេះមិនគ្រប់ ឬមិនត្រឹមត្រូវ។ សូមពិនិត្យលេខម្តងទៀត។</translation>
    </message>
    <message>
        <source>form.request</source>
        <translation>{shop} សូមសួរ៖ «{words}» សូមឆ្លើយ យល់ព្រម ឬ ទេ។</translation>
    </message>
    <message>
        <source>form.request_shop</source>
        <translation>ហាងយើង</translation>
    </message>
    <message>
        <source>form.summary</source>
        <translation>តើត្រឹមត្រូវទេ?</translation>
    </message>
    <message>
        <source>form.thanks</source>
        <translation>សូមអរគុណ</translation>
    </message>
    <message>
        <source>form.thanks_text</source>
        <translation>អ្វីដែលអ្នកយល់ព្រម ត្រូវបានកត់ត្រាហើយ។ ចង់ឈប់ពេលណា គ្រាន់តែប្រាប់ហាង។</translation>
    </message>
    <message>
        <source>form.tick_needed</source>
        <translation>សូមគូសយ៉ាងតិចមួយ។ បើមិនចង់ទេ សូមចុច «ចាប់ផ្តើមឡើងវិញ»។</translation>
    </message>
    <message>
        <source>form.title</source>
        <translation>ចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>form.title_shop</source>
        <translation>ចុះឈ្មោះជាមួយ {shop}</translation>
    </message>
    <message>
        <source>form.version</source>
        <translation>កំណែទី {version}</translation>
    </message>
    <message>
        <source>form.version_date</source>
        <translation>កំណែទី {version} ថ្ងៃទី {date}</translation>
    </message>
    <message>
        <source>history.book.repair</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួសជុលបញ្ជី</translation>
    </message>
    <message>
        <source>history.campaign.delete</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានលុបយុទ្ធនាការ «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>history.campaign.export</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចេញយុទ្ធនាការ «{name}» មាន {n} នាក់ ទៅ {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.campaign.export_failed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការនាំចេញ «{name}» ទៅ {file} មិនបានសម្រេច ហើយត្រូវបានដកវិញ។ គ្មានឯកសារណាត្រូវបានបង្កើតទេ។</translation>
    </message>
    <message numerus="yes">
        <source>history.campaign.freeze</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបង្កកយុទ្ធនាការ «{name}» សម្រាប់ {n} នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>history.campaign.save</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានរក្សាទុកយុទ្ធនាការ «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.email_typo</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានកែអ៊ីមែលរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.gender</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបំពេញភេទរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.khmer_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបំពេញឈ្មោះខ្មែររបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.latin_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបំពេញឈ្មោះឡាតាំងរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.line_type</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានកត់ប្រភេទខ្សែរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.name_in_phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានយកអក្សរចេញពីលេខរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.number_not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានកែលេខរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.phone_in_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានយកលេខចេញពីឈ្មោះរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.province_unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានកែខេត្តរបស់ទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.unreachable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានដកអាសយដ្ឋានដែលប្រើលែងបានពីទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.collecting.counter</source>
        <translation>{name} បានចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message numerus="yes">
        <source>history.collecting.print</source>
        <translation>
            <numerusform>បានបង្កើតក្រដាសចុះឈ្មោះ {n} សន្លឹក ចាប់ពីលេខ {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.collecting.sheet</source>
        <translation>
            <numerusform>បានបញ្ចូល {n} នាក់ពីក្រដាសចុះឈ្មោះលេខ {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.consent.evidence</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានរក្សាទុក {name} ជាភស្តុតាង</translation>
    </message>
    <message numerus="yes">
        <source>history.consent.join</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានយកការសុំឈប់ {n} មកបន្ត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.consent.record</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានកត់ត្រាការយល់ព្រម {n} ({name})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.consent.renew</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានប្តូរអាសយដ្ឋាន {n} ទៅជាទម្រង់ថ្មី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.consent.replies</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ចម្លើយតប {n} ត្រូវអាន ({name})</numerusform>
        </translation>
    </message>
    <message>
        <source>history.consent.rules</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានជ្រើសច្បាប់យល់ព្រម ({preset})</translation>
    </message>
    <message numerus="yes">
        <source>history.consent.stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានកត់ត្រាការសុំឈប់ {n} ({name})</numerusform>
        </translation>
    </message>
    <message>
        <source>history.consent.wording</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកែគោលបំណង ឬអត្ថបទយល់ព្រម ({name})</translation>
    </message>
    <message>
        <source>history.contact.add</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបន្ថែម {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.contact.delete</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានលុបទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.contact.edit</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកែ {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.contact.merge</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបញ្ចូលទំនាក់ទំនង {n} ទៅក្នុង {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.contact.merge_many</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបញ្ចូលទំនាក់ទំនងស្ទួន {n} ក្នុងពេលតែមួយ</numerusform>
        </translation>
    </message>
    <message>
        <source>history.contact.note</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសរសេរកំណត់ចំណាំអំពី {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.contact.tag</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានដាក់ស្លាក «{tag}» លើទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.contact.untag</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានដកស្លាក «{tag}» ពីទំនាក់ទំនង {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.done</source>
        <translation>ការកែលេខ {change} បានត្រឡប់វិញរួចហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>history.duplicates.different</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សម្គាល់មនុស្ស {n} នាក់ថាមិនមែនជាមនុស្សតែម្នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>history.duplicates.not_shared</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដកសម្គាល់ {value} ពីគ្រួសារ ឬហាង</translation>
    </message>
    <message>
        <source>history.duplicates.shared</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សម្គាល់ {value} ថាជារបស់គ្រួសារ ឬហាង</translation>
    </message>
    <message>
        <source>history.erased</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលជំហាននេះត្រូវការ ត្រូវបានលុបចោលជាមួយអ្នកដែលសុំឱ្យគេបំភ្លេច។ មិនអាចត្រឡប់វិញបានទេ។</translation>
    </message>
    <message>
        <source>history.field.add</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបន្ថែមព័ត៌មាន {label}</translation>
    </message>
    <message numerus="yes">
        <source>history.import.apply</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចូល {file}៖ {n} នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>history.import.delete_mapping</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានលុបការផ្គូផ្គង «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>history.import.interactions</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចូល {file}៖ ការទាក់ទង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.import.opt_outs</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានកត់ត្រាពី {file} ថា {n} ស្នើឱ្យឈប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.import.purchases</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចូល {file}៖ ការទិញ {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.import.save_mapping</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានរក្សាទុកការផ្គូផ្គង «{name}»</translation>
    </message>
    <message>
        <source>history.not_undoable</source>
        <translation>ការកែលេខ {change} ត្រឡប់វិញមិនបាន៖ ការសុំឈប់ និងឯកសារដែលបានចេញ ត្រូវរក្សាទុក។</translation>
    </message>
    <message>
        <source>history.nothing</source>
        <translation>គ្មានអ្វីត្រូវត្រឡប់វិញទេ។</translation>
    </message>
    <message>
        <source>history.redo</source>
        <translation>ធ្វើឡើងវិញ៖ {about}</translation>
    </message>
    <message>
        <source>history.request.close</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្លើយសំណើរបស់ {name}</translation>
    </message>
    <message>
        <source>history.request.erase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបបុគ្គលម្នាក់ចោលជារៀងរហូត</translation>
    </message>
    <message>
        <source>history.request.log</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាសំណើរបស់ {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.secret.bring</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាន​យក​កូន​សោ​សម្រាប់ {n} ក្នុង​បញ្ជី​ហាម​ទាក់ទង</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.secret.give_up</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បន្ត​ដោយ​គ្មាន​កូន​សោ​សម្រាប់ {n} ក្នុង​បញ្ជី​ហាម​ទាក់ទង៖ អ្នក​ដែល​ត្រូវ​បាន​លុប​ក្នុង​នោះ​លែង​ស្គាល់</numerusform>
        </translation>
    </message>
    <message>
        <source>history.segment.delete</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានលុបក្រុម «{name}»</translation>
    </message>
    <message>
        <source>history.segment.save</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានរក្សាទុកក្រុម «{name}»</translation>
    </message>
    <message>
        <source>history.stays</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{stays}។ វាត្រូវបានកត់ត្រាចុងក្រោយ ហើយត្រឡប់វិញមិនបានទេ។ ដើម្បីត្រឡប់អ្វីដែលធ្វើមុនវា សូមដាក់លេខការកែនោះ៖ undo {change} ({about})</translation>
    </message>
    <message>
        <source>history.step.undo</source>
        <translation>កំពុងត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>history.undo</source>
        <translation>ត្រឡប់វិញ៖ {about}</translation>
    </message>
    <message>
        <source>history.unknown</source>
        <translation>គ្មានការកែលេខ {change} ក្នុងប្រវត្តិទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>import.above_header</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរនេះនៅខាងលើក្បាលតារាង៖ បានអានដូចជួរខាងក្រោមដែរ</translation>
    </message>
    <message>
        <source>import.answer_is_no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{answer}» មានន័យថាទេ ដូច្នេះមិនអាចរាប់ជាការយល់ព្រមបានទេ។ មិនបាននាំចូលអ្វីឡើយ។</translation>
    </message>
    <message>
        <source>import.answer_unclear</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយមិនច្បាស់៖ មិនរាប់ជាការយល់ព្រម</translation>
    </message>
    <message>
        <source>import.below_stop_title</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរនេះនៅក្រោមចំណងជើងអំពីអ្នកដែលមិនត្រូវផ្ញើសារទៅ៖ មិនរាប់ជាការយល់ព្រម</translation>
    </message>
    <message>
        <source>import.bounced</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារធ្លាប់ត្រឡប់មកវិញ៖ មិនរាប់ជាការយល់ព្រម</translation>
    </message>
    <message>
        <source>import.broken_line</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់ទី {line} នៃ {file} មិនអាចយល់បានទេ។ សូមនាំចេញសៀវភៅអាសយដ្ឋានម្តងទៀត។</translation>
    </message>
    <message>
        <source>import.broken_quotes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សញ្ញាសម្រង់ក្នុង {file} មិនត្រូវគ្នាទេ នៅជិតបន្ទាត់ {row}៖ អត្ថបទចាប់ផ្តើមនៅទីនោះ តែមិនបញ្ចប់។ គ្មានអ្វីត្រូវបានកែប្រែទេ។</translation>
    </message>
    <message>
        <source>import.cannot_read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចបើក {file} បានទេ។ ប្រហែលកម្មវិធីផ្សេងកំពុងបើកវា៖ សូមបិទនៅទីនោះ រួចព្យាយាមម្តងទៀត។ គ្មានអ្វីត្រូវបានកែប្រែទេ។</translation>
    </message>
    <message>
        <source>import.cannot_write</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចសរសេរ {file} បានទេ។ ប្រហែលកម្មវិធីផ្សេងកំពុងបើកវា ឬថតនេះមិនអនុញ្ញាតឱ្យសរសេរ។</translation>
    </message>
    <message>
        <source>import.card_too_large</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កាតទី {card} នៃ {file} ដែលចាប់ផ្តើមនៅជួរទី {line} មានច្រើនជាងអ្វីដែលកាតរបស់មនុស្សម្នាក់អាចមាន។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមលុបកាតនោះ រួចនាំចេញទំនាក់ទំនងរបស់អ្នកម្តងទៀត។</translation>
    </message>
    <message>
        <source>import.card_unfinished</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កាតទី {card} នៃ {file} ដែលចាប់ផ្តើមនៅបន្ទាត់ទី {line} គ្មានទីបញ្ចប់ទេ។ ឯកសារនេះប្រហែលជាត្រូវបានកាត់ផ្តាច់៖ សូមនាំចេញទំនាក់ទំនងរបស់អ្នកម្តងទៀត។</translation>
    </message>
    <message>
        <source>import.column_left_out</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនបានយក៖ ជួរឈរមួយទៀតមានព័ត៌មាននេះហើយ</translation>
    </message>
    <message>
        <source>import.column_says_no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរឈរ «{header}» ប្រាប់ថានរណាមិនយល់ព្រម ដូច្នេះចម្លើយ «បាទ/ចាស» ក្នុងនោះមិនអាចរាប់ជាការយល់ព្រមបានទេ។ មិនបាននាំចូលអ្វីឡើយ។</translation>
    </message>
    <message>
        <source>import.count.created</source>
        <translation>មនុស្សថ្មី</translation>
    </message>
    <message>
        <source>import.count.duplicate</source>
        <translation>ស្ទួនក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.interactions.created</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការទាក់ទងថ្មី</translation>
    </message>
    <message>
        <source>import.count.interactions.duplicate</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្ទួនក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.interactions.rejected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដាក់ដោយឡែក មានមូលហេតុ</translation>
    </message>
    <message>
        <source>import.count.interactions.rows</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.interactions.unchanged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានក្នុងបញ្ជីរួចហើយ</translation>
    </message>
    <message>
        <source>import.count.interactions.updated</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>import.count.opt_outs.created</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបញ្ឈប់ថ្មី</translation>
    </message>
    <message>
        <source>import.count.opt_outs.duplicate</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្ទួនក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.opt_outs.rejected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដាក់ដោយឡែក មានមូលហេតុ</translation>
    </message>
    <message>
        <source>import.count.opt_outs.rows</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.opt_outs.unchanged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានឈប់រួចហើយ ឬមិនបានស្នើឱ្យឈប់</translation>
    </message>
    <message>
        <source>import.count.opt_outs.updated</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>import.count.purchases.created</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការទិញថ្មី</translation>
    </message>
    <message>
        <source>import.count.purchases.duplicate</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្ទួនក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.purchases.rejected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដាក់ដោយឡែក មានមូលហេតុ</translation>
    </message>
    <message>
        <source>import.count.purchases.rows</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.purchases.unchanged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានក្នុងបញ្ជីរួចហើយ</translation>
    </message>
    <message>
        <source>import.count.purchases.updated</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>import.count.rejected</source>
        <translation>ដាក់ដោយឡែក មានមូលហេតុ</translation>
    </message>
    <message>
        <source>import.count.rows</source>
        <translation>ជួរក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>import.count.unchanged</source>
        <translation>ដូចដើម</translation>
    </message>
    <message>
        <source>import.count.updated</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>import.damaged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ខូច ឬមិនពេញលេញ។ សូមបើកវាក្នុងកម្មវិធីតារាង រួចរក្សាទុកម្តងទៀត។</translation>
    </message>
    <message>
        <source>import.empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ទទេ។ គ្មានអ្វីត្រូវនាំចូលទេ។</translation>
    </message>
    <message>
        <source>import.error_cell</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រូបមន្តមានកំហុស ទុកឱ្យទទេ</translation>
    </message>
    <message>
        <source>import.extra_cells</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រឡាច្រើនជាងជួរឈរ</translation>
    </message>
    <message>
        <source>import.fax_left_out</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខទូរសារ ឬ pager ដែលរំលង៖ គ្មានអ្នកអានសារនៅទីនោះទេ</translation>
    </message>
    <message>
        <source>import.file_changed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ត្រូវបានកែប្រែក្រោយពេលពិនិត្យ។ សូមជ្រើសរើសវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>import.file_says_no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះឯកសារប្រាប់ថាពួកគេសុំឈប់៖ មិនរាប់ជាការយល់ព្រម</translation>
    </message>
    <message>
        <source>import.folder_too_large</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថត {file} មានឯកសារច្រើនពេក មិនអាចរកមើលទាំងអស់បានទេ។ សូមជ្រើសរើសឯកសារដោយផ្ទាល់ ឬថតដែលតូចជាងនេះ។</translation>
    </message>
    <message>
        <source>import.folder_without_tables</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានតារាង ឬសៀវភៅអាសយដ្ឋានក្នុងនោះទេ។ សូមជ្រើសឯកសារផ្ទាល់។</translation>
    </message>
    <message>
        <source>import.format_not_yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ជាសៀវភៅអាសយដ្ឋាន (vCard)។ មិនទាន់អាចនាំចូលបានទេ។</translation>
    </message>
    <message>
        <source>import.header_only</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} មានតែក្បាលតារាង គ្មានជួរនៅខាងក្រោមទេ។</translation>
    </message>
    <message>
        <source>import.id_not_a_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរឈរ {header} គឺជា {field} ហើយមិនអាចប្រាប់ថាជានរណាផងបានទេ។ សូមជ្រើសជួរឈរនៃព័ត៌មានផ្ទាល់ខ្លួនរបស់អ្នក ដូចជាលេខអតិថិជន។</translation>
    </message>
    <message>
        <source>import.joined_cells</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រឡាដែលសញ្ញាក្បៀសបានបំបែក ត្រូវបានភ្ជាប់វិញ</translation>
    </message>
    <message>
        <source>import.line_too_long</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់ទី {row} នៃ {file} ហាក់ដូចជាគ្មានទីបញ្ចប់។ ឯកសារនេះខូច ឬមិនមែនជាបញ្ជីទេ។</translation>
    </message>
    <message>
        <source>import.lost_letters</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អក្សរដែលបាត់មុននេះ («????») ទុកឱ្យទទេ</translation>
    </message>
    <message>
        <source>import.mapping_does_not_fit</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការផ្គូផ្គង {name} មិនត្រូវនឹង {file} ទេ៖ គ្មានជួរឈររបស់វាណាមួយនៅទីនោះឡើយ ({headers})។</translation>
    </message>
    <message>
        <source>import.mapping_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{name} មិនរក្សាអ្វីទេ៖ គ្រប់ជួរឈរត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>import.mapping_no_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមដាក់ឈ្មោះឱ្យការផ្គូផ្គងជួរឈរ។</translation>
    </message>
    <message>
        <source>import.mapping_unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានការផ្គូផ្គងដែលបានរក្សាទុកឈ្មោះ {name} ទេ។</translation>
    </message>
    <message>
        <source>import.missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានឯកសារ {file} ទេ។</translation>
    </message>
    <message>
        <source>import.no_date_column</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាជួរឈរណាជាកាលបរិច្ឆេទ៖ បើគ្មានវា មិនអាចរក្សាទុកការទិញ ការហៅ ឬការមកលេងបានទេ។</translation>
    </message>
    <message>
        <source>import.no_name_no_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានជួរឈរណាក្នុង {file} ជាឈ្មោះ លេខទូរស័ព្ទ ឬមធ្យោបាយទាក់ទងផ្សេងទេ។ សូមប្រាប់ថាជួរឈរណាជាអ្វី។</translation>
    </message>
    <message>
        <source>import.no_such_sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានសន្លឹក {sheet} ក្នុង {file} ទេ។</translation>
    </message>
    <message>
        <source>import.no_table</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានតារាង ឬបញ្ជីទំនាក់ទំនងនៅក្នុង {file} ទេ។</translation>
    </message>
    <message>
        <source>import.not_a_delimiter</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{delimiter} មិនអាចនៅចន្លោះក្រឡាបានទេ។ សូមដាក់ comma, semicolon, tab ឬ bar ឬសញ្ញាមួយដែលមិនមែនអក្សរ លេខ ដកឃ្លា ឬសញ្ញាសម្រង់។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>import.not_a_spreadsheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} មិនមែនជាតារាងទេ ទោះឈ្មោះរបស់វាយ៉ាងណាក៏ដោយ។ សូមបើកវាក្នុងកម្មវិធីតារាង រួចរក្សាទុកជា XLSX ឬ CSV។</translation>
    </message>
    <message>
        <source>import.not_computed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រូបមន្តគ្មានលទ្ធផល ទុកឱ្យទទេ</translation>
    </message>
    <message>
        <source>import.on_stop_sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មាននៅលើសន្លឹកនៃអ្នកដែលមិនត្រូវផ្ញើសារទៅ៖ នេះជាការបដិសេធ</translation>
    </message>
    <message>
        <source>import.open_quote</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សញ្ញាសម្រង់មិនបានបិទ សូមពិនិត្យមើលក្រឡានេះ</translation>
    </message>
    <message>
        <source>import.password_needed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ត្រូវបានការពារដោយពាក្យសម្ងាត់។ សូមវាយពាក្យសម្ងាត់ដើម្បីបើកវា។</translation>
    </message>
    <message>
        <source>import.password_wrong</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យសម្ងាត់នេះមិនអាចបើក {file} បានទេ។ សូមពិនិត្យ ហើយសាកល្បងម្តងទៀត។</translation>
    </message>
    <message>
        <source>import.protected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ត្រូវបានការពារតាមរបៀបដែល Banhchi មិនអាចបើកបានទេ។ សូមបើកវាក្នុងកម្មវិធីតារាង ហើយរក្សាទុកច្បាប់ចម្លងមួយដោយគ្មានពាក្យសម្ងាត់។</translation>
    </message>
    <message>
        <source>import.reader_failed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចអាន «{file}» បានទេ៖ ផ្នែកនៃកម្មវិធីដែលអានឯកសារបានឈប់ដំណើរការ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមបើកឯកសារនេះក្នុងកម្មវិធីសៀវភៅបញ្ជី រក្សាទុកជា .xlsx ឬ .csv រួចនាំចូលឯកសារនោះ។</translation>
    </message>
    <message>
        <source>import.reject.above_header</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅខាងលើក្បាលតារាង ហើយមានលេខ៖ អាចជាលេខរបស់មនុស្ស ឬរបស់ហាងខ្លួនឯង</translation>
    </message>
    <message>
        <source>import.reject.bad_amount</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចយល់ចំនួនទឹកប្រាក់បានទេ</translation>
    </message>
    <message>
        <source>import.reject.bad_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចយល់កាលបរិច្ឆេទបានទេ</translation>
    </message>
    <message>
        <source>import.reject.broken_line</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ផ្នែកមួយនៃជួរដែលសញ្ញាសម្រង់ខូច</translation>
    </message>
    <message>
        <source>import.reject.buddhist_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្នាំនេះអាចជាពុទ្ធសករាជ៖ សូមប្រាប់ថាមែនឬអត់</translation>
    </message>
    <message>
        <source>import.reject.comment</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់កំណត់សម្គាល់ (#)</translation>
    </message>
    <message>
        <source>import.reject.no_currency</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំនួនទឹកប្រាក់គ្មានរូបិយប័ណ្ណ៖ សូមប្រាប់ថាជារៀល ឬដុល្លារ</translation>
    </message>
    <message>
        <source>import.reject.no_date</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>import.reject.no_identifier</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខ ឬអាសយដ្ឋានដែលអាចបញ្ឈប់បាន</translation>
    </message>
    <message>
        <source>import.reject.nothing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានឈ្មោះ និងគ្មានមធ្យោបាយទាក់ទង</translation>
    </message>
    <message>
        <source>import.reject.other_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខនេះជារបស់មនុស្សដែលមានឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>import.reject.title</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណងជើងក្នុងបញ្ជី មិនមែនជាមនុស្សទេ</translation>
    </message>
    <message>
        <source>import.reject.too_many_cells</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រឡាច្រើនជាងជួរឈរ មិនអាចដឹងថាក្រឡាណាជារបស់ជួរឈរណា</translation>
    </message>
    <message>
        <source>import.reject.totals_row</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរសរុប</translation>
    </message>
    <message>
        <source>import.reject.unmatched</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាននរណាក្នុងបញ្ជីជាមនុស្សនេះទេ</translation>
    </message>
    <message>
        <source>import.rejects.reason</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>import.rejects.row</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>import.rejects_format</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ {file} មានកន្ទុយដែលសរសេរនៅទីនេះមិនបាន។ សូមប្រើ៖ {known}។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>import.said.agreed</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>import.said.agreed.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានយល់ព្រមពីមុនហើយ</translation>
    </message>
    <message>
        <source>import.said.agreed.nowhere</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខ ឬអាសយដ្ឋានសម្រាប់កត់ត្រា</translation>
    </message>
    <message>
        <source>import.said.agreed.overruled</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបដិសេធ ឬសុំឈប់ ដែលសំខាន់ជាង</translation>
    </message>
    <message>
        <source>import.said.agreed.recorded</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាជាមួយការនាំចូលនេះ</translation>
    </message>
    <message>
        <source>import.said.no</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>import.said.no.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបដិសេធ ឬឈប់រួចហើយ</translation>
    </message>
    <message>
        <source>import.said.no.nowhere</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខ ឬអាសយដ្ឋានសម្រាប់កត់ត្រា</translation>
    </message>
    <message>
        <source>import.said.no.recorded</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាជាមួយការនាំចូលនេះ</translation>
    </message>
    <message>
        <source>import.said.stop</source>
        <translation>បានសុំឈប់</translation>
    </message>
    <message>
        <source>import.said.stop.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសុំពីមុនហើយ</translation>
    </message>
    <message>
        <source>import.said.stop.nowhere</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខ ឬអាសយដ្ឋានដែលអាចបញ្ឈប់បាន</translation>
    </message>
    <message>
        <source>import.said.stop.recorded</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាជាមួយការនាំចូលនេះ</translation>
    </message>
    <message>
        <source>import.says_no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>និយាយថាទេ ឬសុំឈប់៖ មិនផ្ញើសារទៅទេ</translation>
    </message>
    <message>
        <source>import.second_value</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តម្លៃទីពីរនៃប្រភេទដដែល មិនបានរក្សាទុក</translation>
    </message>
    <message>
        <source>import.shared_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខរួមជាមួយមនុស្សផ្សេង</translation>
    </message>
    <message>
        <source>import.sheet_too_large</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សន្លឹក {sheet} ក្នុង {file} លាតសន្ធឹងដល់ជួរដេកទី {rows} និងជួរឈរទី {columns} ដែលធំពេកមិនអាចបើកបាន។ សូមលុបក្រឡាដែលនៅឆ្ងាយពីតារាង ឬរក្សាទុកសន្លឹកនេះជា CSV។</translation>
    </message>
    <message>
        <source>import.side_by_side</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានចេញពីបញ្ជីដែលនៅក្បែរបញ្ជីទីមួយ ជាជួរដេកដោយឡែក</translation>
    </message>
    <message>
        <source>import.source_bought</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីដែលទិញ ឬប្រមូលដោយមិនបានសុំ មិនអាចនាំចូលបានទេ៖ មនុស្សក្នុងបញ្ជីនោះមិនដែលយល់ព្រមទទួលដំណឹងពីអ្នកទេ ហើយសារទៅពួកគេនឹងជាសារដែលគេមិនចង់បាន។</translation>
    </message>
    <message>
        <source>import.source_missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាមនុស្សទាំងនេះមកពីណា។ វាត្រូវបានរក្សាទុកជាមួយម្នាក់ៗ។</translation>
    </message>
    <message>
        <source>import.step.backup</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងចម្លងទុក</translation>
    </message>
    <message>
        <source>import.step.decide</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរាប់អ្វីដែលនឹងប្តូរ</translation>
    </message>
    <message>
        <source>import.step.finish</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងបញ្ចប់</translation>
    </message>
    <message>
        <source>import.step.index</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរៀបចំឱ្យស្វែងរកបាន</translation>
    </message>
    <message>
        <source>import.step.match</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរកមនុស្សដែលស្គាល់</translation>
    </message>
    <message>
        <source>import.step.read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងអានជួរ</translation>
    </message>
    <message>
        <source>import.step.scan</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងពិនិត្យឯកសារ</translation>
    </message>
    <message>
        <source>import.step.update</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងកែមនុស្សដែលស្គាល់</translation>
    </message>
    <message>
        <source>import.step.write</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងសរសេរមនុស្ស</translation>
    </message>
    <message>
        <source>import.stop_unclear</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រហែលសុំឈប់ សូមអានមើល៖ មិនរាប់ជាការយល់ព្រម</translation>
    </message>
    <message>
        <source>import.stops_nobody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសុំឈប់ តែគ្មានលេខ ឬអាសយដ្ឋានដែលអាចបញ្ឈប់បាន</translation>
    </message>
    <message>
        <source>import.stray_quote</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សញ្ញាសម្រង់មិនបានបិទ រក្សាទុកជាអក្សរ</translation>
    </message>
    <message>
        <source>import.too_large</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ធំពេក មិនអាចបើកទាំងមូលបានទេ។ សូមរក្សាទុកសន្លឹកដែលមានបញ្ជីអតិថិជនជា CSV រួចនាំចូលឯកសារនោះ។</translation>
    </message>
    <message>
        <source>import.too_many_points</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរឈរចំនួន {count} នៃ {file} ត្រូវបានកំណត់ថាមានលេខ ឬអាសយដ្ឋានរបស់មនុស្ស ហើយអាចនាំចូលបានច្រើនបំផុត {most} ក្នុងមួយលើក។ សូមជ្រើស «មិនយក» សម្រាប់ជួរឈរដែលអ្នកមិនត្រូវការ។</translation>
    </message>
    <message>
        <source>import.too_slow</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចអាន «{file}» ក្នុងពេលសមរម្យបានទេ ដូច្នេះការអានត្រូវបានបញ្ឈប់។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមបើកឯកសារនេះក្នុងកម្មវិធីសៀវភៅបញ្ជី រក្សាទុកសន្លឹកដែលមានបញ្ជីអតិថិជនជា CSV រួចនាំចូលឯកសារនោះ។</translation>
    </message>
    <message>
        <source>import.too_wide</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដេកទី {row} នៃ {file} មានជួរឈរច្រើនជាងតារាងណាមួយអាចផ្ទុកបាន។ សូមពិនិត្យសញ្ញាបំបែកជួរឈររបស់វា។</translation>
    </message>
    <message>
        <source>import.unknown_encoding</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានការអ៊ិនកូដអក្សរឈ្មោះ {encoding} ទេ។ ដែលស្គាល់មាន utf-8, utf-16, windows-1252, windows-874, windows-1258, gb18030, big5, shift_jis និង euc-kr។ គ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>import.unknown_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរឈរមិនអាចក្លាយជា {field} បានទេ។</translation>
    </message>
    <message>
        <source>import.unknown_header</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានជួរឈរ {header} ទេ។ ជួរឈរមាន៖ {headers}។</translation>
    </message>
    <message>
        <source>import.unknown_interaction</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{kind} មិនមែនជាប្រភេទនៃការទាក់ទងទេ៖ call, visit, message, ticket ឬ note។</translation>
    </message>
    <message>
        <source>import.unknown_mode</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរឈរអាចបំពេញ កែ ឬទុកដដែល មិនមែន {mode} ទេ។</translation>
    </message>
    <message>
        <source>import.unread_on_stop_sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មាននៅលើសន្លឹកនៃអ្នកដែលមិនត្រូវផ្ញើសារទៅ ប៉ុន្តែគ្មានលេខដែលអាចបញ្ឈប់បាន</translation>
    </message>
    <message>
        <source>import.unreadable_cell</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រឡាខូច ទុកឱ្យទទេ</translation>
    </message>
    <message>
        <source>import.unreadable_letters</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អក្សរដែលមិនអាចអានបាន</translation>
    </message>
    <message>
        <source>import.workbook_too_old</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ជាសៀវភៅបញ្ជីរបស់ Excel ចាស់ណាស់ (មុនឆ្នាំ 1995)។ សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រក្សាទុកជា XLSX ឬ CSV រួចនាំចូលឯកសារនោះ។</translation>
    </message>
    <message>
        <source>import.yes_other_channel</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យល់ព្រម ប៉ុន្តែមិនមែនគ្រប់មធ្យោបាយដែលអ្នកបានជ្រើសទេ</translation>
    </message>
    <message>
        <source>import.zip_bomb</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} នឹងរីកធំដល់ {megabytes} MB ដែលធំជាងទំហំដើមឆ្ងាយណាស់។ វាខូច ឬត្រូវបានបង្កើតឡើងដើម្បីបង្កគ្រោះថ្នាក់ ដូច្នេះវាមិនត្រូវបានបើកទេ។</translation>
    </message>
    <message>
        <source>interaction.call</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>interaction.in</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពីពួកគេ</translation>
    </message>
    <message>
        <source>interaction.message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារ</translation>
    </message>
    <message>
        <source>interaction.note</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>interaction.out</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទៅពួកគេ</translation>
    </message>
    <message>
        <source>interaction.ticket</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សំណើ ឬបណ្តឹង</translation>
    </message>
    <message>
        <source>interaction.visit</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការមកហាង</translation>
    </message>
    <message>
        <source>merge.one_person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការបញ្ចូលគ្នាត្រូវការមនុស្សពីរនាក់ផ្សេងគ្នាដែលមានក្នុងបញ្ជី។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>merge.step.moving</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងផ្ទេរអ្វីៗដែលជារបស់ពួកគេ</translation>
    </message>
    <message>
        <source>merge.step.people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងបញ្ចូលមនុស្សចូលគ្នា</translation>
    </message>
    <message>
        <source>method.counter</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅបញ្ជរ</translation>
    </message>
    <message>
        <source>method.form</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមទម្រង់</translation>
    </message>
    <message>
        <source>method.import</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មកជាមួយឯកសារនាំចូល</translation>
    </message>
    <message>
        <source>method.message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមសារ</translation>
    </message>
    <message>
        <source>method.paper_sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លើក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>method.phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>method.short.counter</source>
        <translation>នៅបញ្ជរ</translation>
    </message>
    <message>
        <source>method.short.message</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>method.short.phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>month.1</source>
        <translation>មករា</translation>
    </message>
    <message>
        <source>month.10</source>
        <translation>តុលា</translation>
    </message>
    <message>
        <source>month.11</source>
        <translation>វិច្ឆិកា</translation>
    </message>
    <message>
        <source>month.12</source>
        <translation>ធ្នូ</translation>
    </message>
    <message>
        <source>month.2</source>
        <translation>កុម្ភៈ</translation>
    </message>
    <message>
        <source>month.3</source>
        <translation>មីនា</translation>
    </message>
    <message>
        <source>month.4</source>
        <translation>មេសា</translation>
    </message>
    <message>
        <source>month.5</source>
        <translation>ឧសភា</translation>
    </message>
    <message>
        <source>month.6</source>
        <translation>មិថុនា</translation>
    </message>
    <message>
        <source>month.7</source>
        <translation>កក្កដា</translation>
    </message>
    <message>
        <source>month.8</source>
        <translation>សីហា</translation>
    </message>
    <message>
        <source>month.9</source>
        <translation>កញ្ញា</translation>
    </message>
    <message>
        <source>name.all_caps</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះអក្សរធំទាំងអស់ បានសរសេរជាធម្មតា</translation>
    </message>
    <message>
        <source>name.beside_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះ និងលេខក្នុងក្រឡាតែមួយ អានដោយឡែកពីគ្នា</translation>
    </message>
    <message>
        <source>name.comma</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានដកសញ្ញាក្បៀសចេញពីឈ្មោះ</translation>
    </message>
    <message>
        <source>name.holds_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានលេខនៅក្នុងឈ្មោះ</translation>
    </message>
    <message>
        <source>name.words_beside</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យក្បែរលេខមិនមែនជាឈ្មោះ រក្សាទុកជាមួយលេខ</translation>
    </message>
    <message numerus="yes">
        <source>passphrase.copies_kept</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ច្បាប់ចម្លង {n} នៃបញ្ជីចាក់សោឡើងវិញមិនបាន ហើយនៅដដែល ដោយមានពាក្យសម្ងាត់ចាស់ ឬគ្មាន។ សូមលុបច្បាប់ណាដែលមិនត្រូវការ៖
{files}</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase.removed</source>
        <translation>បានដកពាក្យសម្ងាត់ចេញ</translation>
    </message>
    <message>
        <source>passphrase.set</source>
        <translation>បញ្ជីចាក់សោដោយពាក្យសម្ងាត់របស់អ្នកហើយ</translation>
    </message>
    <message>
        <source>passphrase.set_but_closed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យ​សម្ងាត់​របស់ {file} ត្រូវ​បាន​ប្តូរ ប៉ុន្តែ​បើក​បញ្ជី​ឡើង​វិញ​មិន​បាន។ សូម​បើក Banhchi ម្តង​ទៀត ហើយ​ប្រើ​ពាក្យ​សម្ងាត់​ថ្មី។</translation>
    </message>
    <message>
        <source>passphrase.working</source>
        <translation>កំពុងសរសេរបញ្ជីឡើងវិញ</translation>
    </message>
    <message>
        <source>phone.apostrophe</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានដកសញ្ញា &apos; ចេញ</translation>
    </message>
    <message>
        <source>phone.country_code_plus</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានស្គាល់លេខកូដប្រទេស</translation>
    </message>
    <message>
        <source>phone.denied</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សរសេរថាខុស ឬលែងប្រើ មិនបានយក</translation>
    </message>
    <message>
        <source>phone.digit_missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្វះ 1 ខ្ទង់</translation>
    </message>
    <message>
        <source>phone.fax</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខទូរសារ ឬប៉េហ្ស័រ មិនបានយក</translation>
    </message>
    <message>
        <source>phone.float_cell</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានជួសជុលក្រឡាចំនួន</translation>
    </message>
    <message>
        <source>phone.international_prefix</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានអាន 00 ជា +</translation>
    </message>
    <message>
        <source>phone.khmer_digits</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានអានលេខខ្មែរ</translation>
    </message>
    <message>
        <source>phone.lost_digits</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាត់លេខខ្លះ</translation>
    </message>
    <message>
        <source>phone.not_a_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនជាលេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>phone.not_repaired</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការជួសជុលត្រូវបានបិទ</translation>
    </message>
    <message>
        <source>phone.not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខបែបនេះ</translation>
    </message>
    <message>
        <source>phone.other_country</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខប្រទេសផ្សេង?</translation>
    </message>
    <message>
        <source>phone.split</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបំបែកលេខច្រើន</translation>
    </message>
    <message>
        <source>phone.too_long</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វែងពេក</translation>
    </message>
    <message>
        <source>phone.too_short</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្លីពេក</translation>
    </message>
    <message>
        <source>phone.trunk_zero</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានដកលេខសូន្យដែលលើសចេញ</translation>
    </message>
    <message>
        <source>phone.two_readings</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ ឬអ្វីផ្សេង? សូមអានឡើងវិញ</translation>
    </message>
    <message>
        <source>phone.type.fixed_line</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទូរស័ព្ទលើតុ</translation>
    </message>
    <message>
        <source>phone.type.fixed_line_or_mobile</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទូរស័ព្ទលើតុ ឬទូរស័ព្ទដៃ</translation>
    </message>
    <message>
        <source>phone.type.mobile</source>
        <translation>ទូរស័ព្ទដៃ</translation>
    </message>
    <message>
        <source>phone.type.pager</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភេចជ័រ</translation>
    </message>
    <message>
        <source>phone.type.personal_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>phone.type.premium_rate</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តម្លៃខ្ពស់</translation>
    </message>
    <message>
        <source>phone.type.shared_cost</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចែកថ្លៃគ្នា</translation>
    </message>
    <message>
        <source>phone.type.toll_free</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទូរស័ព្ទឥតគិតថ្លៃ</translation>
    </message>
    <message>
        <source>phone.type.uan</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>phone.type.unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនស្គាល់ប្រភេទ</translation>
    </message>
    <message>
        <source>phone.type.voicemail</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារជាសំឡេង</translation>
    </message>
    <message>
        <source>phone.type.voip</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមអ៊ីនធឺណិត</translation>
    </message>
    <message>
        <source>phone.whatsapp_id</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុម ឬគណនី WhatsApp ដែលលាក់លេខ</translation>
    </message>
    <message>
        <source>phone.zero_restored</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបន្ថែមលេខសូន្យវិញ</translation>
    </message>
    <message>
        <source>preset.ccpa</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កាលីហ្វ័រញ៉ា (CCPA)</translation>
    </message>
    <message>
        <source>preset.ccpa.about</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលបដិសេធ មិនត្រូវសួរម្តងទៀតក្នុងរយៈពេល 12 ខែ។</translation>
    </message>
    <message>
        <source>preset.gdpr</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សហភាពអឺរ៉ុប (GDPR)</translation>
    </message>
    <message>
        <source>preset.gdpr.about</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រូវមានអ្វីបង្ហាញការយល់ព្រមនីមួយៗ។ ការយល់ព្រមផុតកំណត់ក្រោយ 3 ឆ្នាំ ហើយគួរសួរម្តងទៀតក្រោយ 2 ឆ្នាំ។</translation>
    </message>
    <message>
        <source>preset.kh</source>
        <translation>កម្ពុជា</translation>
    </message>
    <message>
        <source>preset.kh.about</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ច្បាប់ពាណិជ្ជកម្មអេឡិចត្រូនិក ឆ្នាំ 2019៖ សារដែលគេមិនបានសុំ ត្រូវមានវិធីឈប់។ មិនទាមទារភស្តុតាងពិសេស ហើយការយល់ព្រមនៅមានតម្លៃរហូតដល់គេដកវិញ។</translation>
    </message>
    <message>
        <source>preset.not_advice</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នេះជាជំនួយ មិនមែនជាប្រឹក្សាច្បាប់ទេ។ សូមសួរអ្នកដែលចេះច្បាប់នៃប្រទេសអ្នក។</translation>
    </message>
    <message>
        <source>preset.tcpa</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សហរដ្ឋអាមេរិក (TCPA)</translation>
    </message>
    <message>
        <source>preset.tcpa.about</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមនីមួយៗត្រូវមានជាលាយលក្ខណ៍អក្សរ៖ ទម្រង់ ក្រដាស ឬសារ។ វានៅមានតម្លៃរហូតដល់គេដកវិញ។</translation>
    </message>
    <message>
        <source>problem.book.damaged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារបញ្ជីខូច។ សូមយកច្បាប់ចម្លងចុងក្រោយមកវិញ។</translation>
    </message>
    <message>
        <source>problem.consent.ledger_changed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ត្រាអ្នកដែលយល់ព្រម ត្រូវបានកែពីខាងក្រៅ៖ បន្ទាត់ខ្លះមិនដូចដែល Banhchi បានសរសេរ ឬបាត់។ សូមប្រៀបធៀបជាមួយច្បាប់ចម្លង មុនពេលផ្ញើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>problem.consent.ledger_other_secret</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ផ្នែកខ្លះនៃកំណត់ត្រាអ្នកដែលយល់ព្រម ត្រូវបានបោះត្រានៅកុំព្យូទ័រផ្សេង ហើយមិនអាចពិនិត្យនៅទីនេះបានទេ។ សូមពិនិត្យនៅទីនោះ ឬយកច្បាប់ចម្លងពីទីនោះ។</translation>
    </message>
    <message>
        <source>problem.consent.ledger_seals_broken</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រាដែលការពារកំណត់ត្រាអ្នកដែលយល់ព្រម ត្រូវបានកែពីខាងក្រៅ ឬបាត់ខ្លះ។ សូមប្រៀបធៀបជាមួយច្បាប់ចម្លង មុនពេលផ្ញើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>problem.consent.ledger_unsealed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ត្រាអ្នកដែលយល់ព្រម មានបន្ទាត់ដែល Banhchi មិនបានសរសេរ។ សូមប្រៀបធៀបជាមួយច្បាប់ចម្លង មុនពេលផ្ញើអ្វីមួយ។</translation>
    </message>
    <message>
        <source>problem.consent.states_wrong</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកណាអាចផ្ញើទៅបាន មិនត្រូវនឹងកំណត់ត្រានៃការយល់ព្រមទេ៖ មានគេកែឯកសារពីខាងក្រៅ។ &quot;banhchi check --repair&quot; គណនាវាឡើងវិញពីកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>problem.consent.suppressions_lost</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលសុំឈប់ បាត់ពីបញ្ជីមិនត្រូវផ្ញើ៖ មានគេកែឯកសារពីខាងក្រៅ។ &quot;banhchi check --repair&quot; ដាក់គេចូលវិញ។</translation>
    </message>
    <message>
        <source>problem.consent.unmatched_suppressions</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការសុំឈប់ខ្លះរបស់អ្នកដែលបានលុបនៅកន្លែងផ្សេង មិនអាចផ្គូផ្គងនៅកុំព្យូទ័រនេះបានទេ។ សូមយកច្បាប់ចម្លងពីកុំព្យូទ័រដែលបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>problem.copies_readable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជី​ត្រូវ​បាន​ចាក់​សោ ប៉ុន្តែ​ច្បាប់​ចម្លង​មួយ​របស់​វា​អាន​បាន​ដោយ​គ្មាន​ពាក្យ​សម្ងាត់ ហើយ​ចាក់​សោ​មិន​បាន។ សូម​ធ្វើ​ឱ្យ​ថាស​មាន​កន្លែង​ទំនេរ រួច​បើក Banhchi ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>problem.email.not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនអ៊ីមែល</translation>
    </message>
    <message>
        <source>problem.file</source>
        <translation>ឯកសារខូច៖ {problem}។ សូមយកច្បាប់ចម្លងចុងក្រោយមកវិញ។</translation>
    </message>
    <message>
        <source>problem.foreign_key_check</source>
        <translation>មានទិន្នន័យគ្មានម្ចាស់។ សូមយកច្បាប់ចម្លងចុងក្រោយមកវិញ។</translation>
    </message>
    <message>
        <source>problem.phone.denied</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខុស ឬលែងប្រើ</translation>
    </message>
    <message>
        <source>problem.phone.digit_missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្វះ 1 ខ្ទង់</translation>
    </message>
    <message>
        <source>problem.phone.fax</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទូរសារ ឬប៉េហ្ស័រ</translation>
    </message>
    <message>
        <source>problem.phone.lost_digits</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាត់ខ្ទង់</translation>
    </message>
    <message>
        <source>problem.phone.not_a_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនលេខ</translation>
    </message>
    <message>
        <source>problem.phone.not_repaired</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រូវការជួសជុលដែលបានបិទ</translation>
    </message>
    <message>
        <source>problem.phone.not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខបែបនេះ</translation>
    </message>
    <message>
        <source>problem.phone.other_country</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រទេសណា?</translation>
    </message>
    <message>
        <source>problem.phone.too_long</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វែងពេក</translation>
    </message>
    <message>
        <source>problem.phone.too_short</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្លីពេក</translation>
    </message>
    <message>
        <source>problem.phone.two_readings</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានបានពីរយ៉ាង</translation>
    </message>
    <message>
        <source>problem.phone.whatsapp_id</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខ</translation>
    </message>
    <message>
        <source>problem.schema.index</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លិបិក្រមនៃបញ្ជីបាត់ ឬត្រូវបានគេកែ៖ បញ្ជីនឹងយឺត។ &quot;banhchi check --repair&quot; បង្កើតវាឡើងវិញ។</translation>
    </message>
    <message>
        <source>problem.schema.trigger</source>
        <translatorcomment>native check</translatorcomment>
        <translation>របាំងការពារកំណត់ត្រានៃការយល់ព្រម ត្រូវបានគេដក ឬកែ។ &quot;banhchi check --repair&quot; ដាក់វាវិញ។ សូមផ្ទៀងជាមួយច្បាប់ចម្លង មុនផ្ញើអ្វីៗ។</translation>
    </message>
    <message>
        <source>problem.search_index</source>
        <translation>សន្ទស្សន៍ស្វែងរកមិនត្រូវនឹងបញ្ជី។ សូមចម្លងទុក រួចយកមកវិញ។</translation>
    </message>
    <message>
        <source>problem.secret.broken</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ​កូន​សោ​នៃ​បញ្ជី​ហាម​ទាក់ទង​ទទេ ឬ​ខូច។ សូម​យក​ឯកសារ​ល្អ ឬ​ច្បាប់​បម្រុង​ទុក​ដែល​មាន​កូន​សោ​មក។</translation>
    </message>
    <message>
        <source>problem.secret.missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កូន​សោ​នៃ​បញ្ជី​ហាម​ទាក់ទង​មិន​បាន​មក​កុំព្យូទ័រ​នេះ​ទេ។ សូម​យក​ឯកសារ​កូន​សោ ឬ​ច្បាប់​បម្រុង​ទុក​ដែល​មាន​វា​មក ឬ​បន្ត​ដោយ​គ្មាន​វា។</translation>
    </message>
    <message>
        <source>problem.telegram.not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនឈ្មោះ</translation>
    </message>
    <message>
        <source>problem.text</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អត្ថបទ​ខ្លះ​ក្នុង​បញ្ជី​មាន​អក្សរ​ខូច ដែល​បង្ហាញ​ជា �។ សូម​កែ​អត្ថបទ ឬ​ស្ដារ​ច្បាប់​បម្រុង​ទុក។</translation>
    </message>
    <message>
        <source>profile.digits</source>
        <translatorcomment>native check</translatorcomment>
        <translation>PlasGate, MekongSMS, Vonage (លេខគ្មាន +)</translation>
    </message>
    <message>
        <source>profile.generic</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កម្មវិធីណាក៏បាន (CSV ឬ Excel)</translation>
    </message>
    <message>
        <source>profile.twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>purpose.any</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>purpose.marketing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>purpose.service</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារអំពីសេវាកម្ម</translation>
    </message>
    <message>
        <source>reason.denied</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>reason.duplicate</source>
        <translation>លេខស្ទួន</translation>
    </message>
    <message>
        <source>reason.expired</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមផុតកំណត់</translation>
    </message>
    <message>
        <source>reason.invalid_number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ ឬអាសយដ្ឋានខុស</translation>
    </message>
    <message>
        <source>reason.no_address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានលេខ ឬអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>reason.no_evidence</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានភស្តុតាងនៃការយល់ព្រម</translation>
    </message>
    <message>
        <source>reason.not_asked</source>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>reason.not_reachable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទាក់ទងតាមវិធីនេះមិនបាន</translation>
    </message>
    <message>
        <source>reason.objected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជំទាស់មិនឱ្យផ្ញើ</translation>
    </message>
    <message>
        <source>reason.pending</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរហើយ មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>reason.reassigned</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខប្តូរម្ចាស់ហើយ</translation>
    </message>
    <message>
        <source>reason.stopped_elsewhere</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំឈប់តាមលេខផ្សេង</translation>
    </message>
    <message>
        <source>reason.suppressed</source>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>reason.withdrawn</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លែងយល់ព្រម</translation>
    </message>
    <message>
        <source>region.au</source>
        <translation>អូស្ត្រាលី (+61)</translation>
    </message>
    <message>
        <source>region.cn</source>
        <translation>ចិន (+86)</translation>
    </message>
    <message>
        <source>region.fr</source>
        <translation>បារាំង (+33)</translation>
    </message>
    <message>
        <source>region.id</source>
        <translation>ឥណ្ឌូនេស៊ី (+62)</translation>
    </message>
    <message>
        <source>region.jp</source>
        <translation>ជប៉ុន (+81)</translation>
    </message>
    <message>
        <source>region.kh</source>
        <translation>កម្ពុជា (+855)</translation>
    </message>
    <message>
        <source>region.kr</source>
        <translation>កូរ៉េខាងត្បូង (+82)</translation>
    </message>
    <message>
        <source>region.la</source>
        <translation>ឡាវ (+856)</translation>
    </message>
    <message>
        <source>region.my</source>
        <translation>ម៉ាឡេស៊ី (+60)</translation>
    </message>
    <message>
        <source>region.ph</source>
        <translation>ហ្វីលីពីន (+63)</translation>
    </message>
    <message>
        <source>region.sg</source>
        <translation>សិង្ហបុរី (+65)</translation>
    </message>
    <message>
        <source>region.th</source>
        <translation>ថៃ (+66)</translation>
    </message>
    <message>
        <source>region.us</source>
        <translation>សហរដ្ឋអាមេរិក (+1)</translation>
    </message>
    <message>
        <source>region.vn</source>
        <translation>វៀតណាម (+84)</translation>
    </message>
    <message>
        <source>report.also</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ធ្លាប់មានក្នុងបញ្ជីជា</translation>
    </message>
    <message>
        <source>report.bought</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលអ្នកបានទិញ</translation>
    </message>
    <message>
        <source>report.changed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបានកែប្រែ</translation>
    </message>
    <message>
        <source>report.exported</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារដែលមានឈ្មោះអ្នក</translation>
    </message>
    <message>
        <source>report.imported</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទិន្នន័យរបស់អ្នកមកពីណា</translation>
    </message>
    <message>
        <source>report.intro</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលមានក្នុងបញ្ជីទំនាក់ទំនង គិតត្រឹម {date}។</translation>
    </message>
    <message>
        <source>report.intro_shop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលមានក្នុងបញ្ជីទំនាក់ទំនងរបស់ {shop} គិតត្រឹម {date}។</translation>
    </message>
    <message>
        <source>report.left_out</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនបានផ្ញើ៖ {reasons}</translation>
    </message>
    <message>
        <source>report.met</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការហៅ ការមកហាង និងកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>report.met.call</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>report.met.message</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>report.met.note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>report.met.ticket</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>report.met.visit</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការមកហាង</translation>
    </message>
    <message>
        <source>report.nothing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានអ្វីរក្សាទុកនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>report.person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អំពីអ្នក</translation>
    </message>
    <message>
        <source>report.replied</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយតបរបស់អ្នក</translation>
    </message>
    <message>
        <source>report.requests</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលអ្នកបានស្នើសុំ</translation>
    </message>
    <message>
        <source>report.row</source>
        <translation>ជួរ {row}</translation>
    </message>
    <message>
        <source>report.said</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលអ្នកបានយល់ព្រម និងបដិសេធ</translation>
    </message>
    <message>
        <source>report.sent</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបានផ្ញើទៅអ្នក</translation>
    </message>
    <message>
        <source>report.since</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានក្នុងបញ្ជីតាំងពី</translation>
    </message>
    <message>
        <source>report.standings</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលអាចទាក់ទងអ្នកបានឥឡូវនេះ</translation>
    </message>
    <message>
        <source>report.title</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទិន្នន័យទាំងអស់ដែលរក្សាទុកអំពី {name}</translation>
    </message>
    <message>
        <source>report.until</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រហូតដល់ {date}</translation>
    </message>
    <message>
        <source>request.access</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចង់មើលអ្វីដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>request.by.counter</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅបញ្ជរ</translation>
    </message>
    <message>
        <source>request.by.email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមអ៊ីមែល</translation>
    </message>
    <message>
        <source>request.by.letter</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមលិខិត</translation>
    </message>
    <message>
        <source>request.by.message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមសារ</translation>
    </message>
    <message>
        <source>request.by.other</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមវិធីផ្សេង</translation>
    </message>
    <message>
        <source>request.by.phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>request.corrected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកែ៖ {fields}</translation>
    </message>
    <message>
        <source>request.corrected_nothing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានព័ត៌មានណាត្រូវបានកែទេ</translation>
    </message>
    <message>
        <source>request.correction</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចង់ឱ្យកែតម្រូវ</translation>
    </message>
    <message>
        <source>request.due</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រូវឆ្លើយត្រឹម {date}</translation>
    </message>
    <message>
        <source>request.erasure</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចង់ឱ្យលុបចោល</translation>
    </message>
    <message>
        <source>request.outcome.done</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានធ្វើ</translation>
    </message>
    <message>
        <source>request.outcome.refused</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>request.outcome.withdrawn</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គេដកសំណើវិញ</translation>
    </message>
    <message>
        <source>request.portability</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចង់យកទិន្នន័យទៅជាមួយ</translation>
    </message>
    <message>
        <source>requests.cannot_write</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចសរសេរ {file} បានទេ។ សូមពិនិត្យថត និងទំហំទំនេរ ឬជ្រើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>requests.closed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សំណើនេះបានឆ្លើយរួចហើយ។</translation>
    </message>
    <message>
        <source>requests.step.erase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងលុបបុគ្គលនេះ</translation>
    </message>
    <message>
        <source>requests.step.retention</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរកមើលអ្នកដែលច្បាប់ស្នើ</translation>
    </message>
    <message>
        <source>requests.step.sweep</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងសរសេរឯកសារជាថ្មី</translation>
    </message>
    <message>
        <source>requests.unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានសំណើលេខ {request} ទេ។</translation>
    </message>
    <message>
        <source>requests.unknown_channel</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{channel}» មិនមែនជាវិធីដែលសំណើមកដល់ទេ។ សូមប្រើ counter, phone, message, email, letter ឬ other។</translation>
    </message>
    <message>
        <source>requests.unknown_format</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} ត្រូវបញ្ចប់ដោយ .pdf, .json ឬ .vcf។</translation>
    </message>
    <message>
        <source>requests.unknown_kind</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{kind}» មិនមែនជាប្រភេទសំណើទេ។ សូមប្រើ access, correction, erasure ឬ portability។</translation>
    </message>
    <message>
        <source>requests.unknown_outcome</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{outcome}» មិនមែនជាលទ្ធផលនៃសំណើទេ។ សូមប្រើ done, refused ឬ withdrawn។</translation>
    </message>
    <message>
        <source>requests.unknown_rule</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានច្បាប់ «{rule}» ទេ។ សូមប្រើ quiet, old_yes ឬ unreachable។</translation>
    </message>
    <message numerus="yes">
        <source>restore.copies_unread</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ច្បាប់ចម្លង {n} នៃបញ្ជីអានមិនបាន ឬអានបានតែមួយផ្នែក។ ការសុំឈប់ ឬការលុបដែលមានតែក្នុងនោះ គ្មាននរណាដឹងទេ៖
{files}</numerusform>
        </translation>
    </message>
    <message>
        <source>restore.done</source>
        <translation>យកមកវិញហើយ។ ការសុំឈប់ដែលកត់ត្រាក្រោយមក រក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>restore.done_but_closed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការ​ផ្លាស់​ប្តូរ​លើ {file} បាន​ធ្វើ​រួច ប៉ុន្តែ​បើក​បញ្ជី​ឡើង​វិញ​មិន​បាន។ សូម​បើក Banhchi ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>restore.working</source>
        <translation>កំពុងយកបញ្ជីមកវិញ</translation>
    </message>
    <message numerus="yes">
        <source>retention.old_yes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានយល់ព្រមជាង {n} ខែមុន ហើយមិនបានយល់ព្រមម្តងទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>retention.propose.ask</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរគេម្តងទៀត</translation>
    </message>
    <message>
        <source>retention.propose.erase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបគេចោល</translation>
    </message>
    <message numerus="yes">
        <source>retention.quiet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>គ្មានការទិញ គ្មានទំនាក់ទំនង និងគ្មានការយល់ព្រម រយៈពេល {n} ខែ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention.unreachable</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>គ្មានលេខ ឬអាសយដ្ឋានដែលប្រើបាន ហើយគ្មានអ្វីកើតឡើងរយៈពេល {n} ខែ</numerusform>
        </translation>
    </message>
    <message>
        <source>sample.filling</source>
        <translation>កំពុងបំពេញបញ្ជីគំរូ</translation>
    </message>
    <message>
        <source>secret.broken</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ​កូន​សោ {file} ទទេ ឬ​ខូច។ កូន​សោ​ថ្មី​មិន​ត្រូវ​បាន​បង្កើត​ទេ ព្រោះ​នឹង​លែង​ស្គាល់​អ្នក​ដែល​ត្រូវ​បាន​លុប។ សូម​យក​ឯកសារ​កូន​សោ​ល្អ ឬ​ច្បាប់​បម្រុង​ទុក​ដែល​មាន​កូន​សោ​មក៖ key bring FILE។ ដើម្បី​បន្ត​ដោយ​គ្មាន​វា៖ key give-up។</translation>
    </message>
    <message numerus="yes">
        <source>secret.missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>កូន​សោ​នៃ​បញ្ជី​ហាម​ទាក់ទង​មិន​បាន​មក​ជាមួយ​ទេ ដូច្នេះ​មាន {n} ដែល​មិន​អាច​ស្គាល់៖ អ្នក​ដែល​ត្រូវ​បាន​លុប​អាច​នឹង​ត្រូវ​ទាក់ទង។ គ្មាន​បញ្ជី​ណា​ចេញ​ពី​កម្មវិធី​ទេ រហូត​ដល់​អ្នក​យក​កូន​សោ​មក (ការ​កំណត់ ឬ​ពាក្យ​បញ្ជា key bring FILE៖ ឯកសារ​កូន​សោ​ពី​កុំព្យូទ័រ​មុន ឬ​ច្បាប់​បម្រុង​ទុក​ពី​ទីនោះ) ឬ​បន្ត​ដោយ​គ្មាន​វា (key give-up)។</numerusform>
        </translation>
    </message>
    <message>
        <source>secret.none_inside</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} គ្មាន​កូន​សោ​ទេ។ គ្មាន​អ្វី​ត្រូវ​បាន​ផ្លាស់​ប្តូរ​ទេ។ មាន​តែ​ច្បាប់​បម្រុង​ទុក​ដែល Banhchi បង្កើត​ប៉ុណ្ណោះ​ដែល​មាន​កូន​សោ មិន​មែន​បញ្ជី​ខ្លួន​ឯង​ទេ។</translation>
    </message>
    <message>
        <source>secret.other</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នោះ​ជា​កូន​សោ​នៃ​បញ្ជី​ផ្សេង។ គ្មាន​អ្វី​ត្រូវ​បាន​ផ្លាស់​ប្តូរ​ទេ។ សូម​ជ្រើស​ឯកសារ​កូន​សោ​ពី​កុំព្យូទ័រ​ដែល​បញ្ជី​នេះ​ធ្លាប់​នៅ ឬ​ច្បាប់​បម្រុង​ទុក​ពី​ទីនោះ។</translation>
    </message>
    <message>
        <source>segment.bad_rule</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចអានលក្ខខណ្ឌនេះបានទេ (ត្រង់ {path})។ លក្ខខណ្ឌគឺ &quot;all&quot;, &quot;any&quot; ឬ &quot;not&quot; ជុំវិញ field, op និង value។</translation>
    </message>
    <message>
        <source>segment.bad_value</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{value}» មិនមែនជាតម្លៃសម្រាប់ «{field}» ({op}) ទេ។</translation>
    </message>
    <message>
        <source>segment.exists</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានក្រុមឈ្មោះ «{name}» រួចហើយ។</translation>
    </message>
    <message>
        <source>segment.field.address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>segment.field.age</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>segment.field.batch</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>segment.field.birth_month</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខែកំណើត</translation>
    </message>
    <message>
        <source>segment.field.birthday</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃខួបកំណើត</translation>
    </message>
    <message>
        <source>segment.field.company</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>segment.field.company_size</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទំហំក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>segment.field.consent_call</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមសម្រាប់ ការហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>segment.field.consent_email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមសម្រាប់ អ៊ីមែល</translation>
    </message>
    <message>
        <source>segment.field.consent_messenger</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមសម្រាប់ Messenger</translation>
    </message>
    <message>
        <source>segment.field.consent_sms</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមសម្រាប់ SMS</translation>
    </message>
    <message>
        <source>segment.field.consent_telegram</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមសម្រាប់ Telegram</translation>
    </message>
    <message>
        <source>segment.field.consent_whatsapp</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមសម្រាប់ WhatsApp</translation>
    </message>
    <message>
        <source>segment.field.created_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃដែលបានបន្ថែម</translation>
    </message>
    <message>
        <source>segment.field.district</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្រុក/ខណ្ឌ</translation>
    </message>
    <message>
        <source>segment.field.email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>segment.field.full_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>segment.field.gender</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>segment.field.industry</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វិស័យ</translation>
    </message>
    <message>
        <source>segment.field.interests</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណាប់អារម្មណ៍</translation>
    </message>
    <message>
        <source>segment.field.job_title</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>segment.field.language</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>segment.field.last_purchase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការទិញ</translation>
    </message>
    <message>
        <source>segment.field.latin_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>segment.field.lifecycle_stage</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>segment.field.notes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>segment.field.phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>segment.field.problem</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ ឬអាសយដ្ឋានត្រូវកែ</translation>
    </message>
    <message>
        <source>segment.field.province</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខេត្ត/រាជធានី</translation>
    </message>
    <message>
        <source>segment.field.purchases</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំនួនដងដែលទិញ</translation>
    </message>
    <message>
        <source>segment.field.source</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>segment.field.spent_khr</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណាយសរុបជារៀល</translation>
    </message>
    <message>
        <source>segment.field.spent_usd</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណាយសរុបជាដុល្លារ</translation>
    </message>
    <message>
        <source>segment.field.tag</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>segment.field.telegram</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គណនី Telegram</translation>
    </message>
    <message>
        <source>segment.no_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមដាក់ឈ្មោះឱ្យក្រុម។</translation>
    </message>
    <message>
        <source>segment.not_json</source>
        <translation>{file} មិនមែនជាឯកសារលក្ខខណ្ឌ៖ ត្រូវមាន JSON ដូចជា {{&quot;all&quot;: [...]}}។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>segment.noun.address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>segment.noun.age</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>segment.noun.batch</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>segment.noun.birth_month</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខែកំណើត</translation>
    </message>
    <message>
        <source>segment.noun.birthday</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃខួបកំណើត</translation>
    </message>
    <message>
        <source>segment.noun.company</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>segment.noun.company_size</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទំហំក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>segment.noun.consent_call</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>segment.noun.consent_email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>segment.noun.consent_messenger</source>
        <translatorcomment>native check</translatorcomment>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>segment.noun.consent_sms</source>
        <translatorcomment>native check</translatorcomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>segment.noun.consent_telegram</source>
        <translatorcomment>native check</translatorcomment>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>segment.noun.consent_whatsapp</source>
        <translatorcomment>native check</translatorcomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>segment.noun.created_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃដែលបានបន្ថែម</translation>
    </message>
    <message>
        <source>segment.noun.district</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្រុក/ខណ្ឌ</translation>
    </message>
    <message>
        <source>segment.noun.email</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>segment.noun.full_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>segment.noun.gender</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>segment.noun.industry</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វិស័យ</translation>
    </message>
    <message>
        <source>segment.noun.interests</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណាប់អារម្មណ៍</translation>
    </message>
    <message>
        <source>segment.noun.job_title</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>segment.noun.language</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>segment.noun.last_purchase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការទិញ</translation>
    </message>
    <message>
        <source>segment.noun.latin_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>segment.noun.lifecycle_stage</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>segment.noun.notes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>segment.noun.phone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>segment.noun.problem</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ ឬអាសយដ្ឋានត្រូវកែ</translation>
    </message>
    <message>
        <source>segment.noun.province</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខេត្ត/រាជធានី</translation>
    </message>
    <message>
        <source>segment.noun.purchases</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំនួនដងដែលទិញ</translation>
    </message>
    <message>
        <source>segment.noun.source</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>segment.noun.spent_khr</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណាយសរុបជារៀល</translation>
    </message>
    <message>
        <source>segment.noun.spent_usd</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណាយសរុបជាដុល្លារ</translation>
    </message>
    <message>
        <source>segment.noun.tag</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>segment.noun.telegram</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គណនី Telegram</translation>
    </message>
    <message>
        <source>segment.op.after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>segment.op.batch.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាន (វាយបញ្ចូល)</translation>
    </message>
    <message>
        <source>segment.op.batch.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ណាមួយក៏បាន</translation>
    </message>
    <message>
        <source>segment.op.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មុន</translation>
    </message>
    <message>
        <source>segment.op.between</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចន្លោះពី</translation>
    </message>
    <message>
        <source>segment.op.birthday.in_next_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃនេះ ឬក្នុងរយៈពេលខាងមុខ</translation>
    </message>
    <message>
        <source>segment.op.bought.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លើកចុងក្រោយមុន</translation>
    </message>
    <message>
        <source>segment.op.bought.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនដែល</translation>
    </message>
    <message>
        <source>segment.op.bought.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ធ្លាប់</translation>
    </message>
    <message>
        <source>segment.op.bought.not_in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនក្នុងរយៈពេលចុងក្រោយ (ឬមិនដែល)</translation>
    </message>
    <message>
        <source>segment.op.contains</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មាន</translation>
    </message>
    <message>
        <source>segment.op.count.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>segment.op.date.not_in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនក្នុងរយៈពេលចុងក្រោយ (ឬទទេ)</translation>
    </message>
    <message>
        <source>segment.op.has</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មាន</translation>
    </message>
    <message>
        <source>segment.op.has_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមាន</translation>
    </message>
    <message>
        <source>segment.op.in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្នុងរយៈពេលចុងក្រោយ</translation>
    </message>
    <message>
        <source>segment.op.in_next_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្នុងរយៈពេលខាងមុខ</translation>
    </message>
    <message>
        <source>segment.op.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គឺ</translation>
    </message>
    <message>
        <source>segment.op.is_any_of</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គឺណាមួយក្នុងចំណោម</translation>
    </message>
    <message>
        <source>segment.op.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទទេ</translation>
    </message>
    <message>
        <source>segment.op.is_false</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>segment.op.is_none_of</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនណាមួយ (ឬទទេ)</translation>
    </message>
    <message>
        <source>segment.op.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែន (ឬទទេ)</translation>
    </message>
    <message>
        <source>segment.op.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានបំពេញ</translation>
    </message>
    <message>
        <source>segment.op.is_true</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>segment.op.less_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តិចជាង</translation>
    </message>
    <message>
        <source>segment.op.more_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ច្រើនជាង</translation>
    </message>
    <message>
        <source>segment.op.not_in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនក្នុងរយៈពេលចុងក្រោយ</translation>
    </message>
    <message>
        <source>segment.op.starts_with</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ផ្តើមដោយ</translation>
    </message>
    <message>
        <source>segment.op.tag.is_any_of</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានណាមួយក្នុងចំណោម</translation>
    </message>
    <message>
        <source>segment.op.tag.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានស្លាក</translation>
    </message>
    <message>
        <source>segment.op.tag.is_none_of</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានណាមួយក្នុងចំណោម</translation>
    </message>
    <message>
        <source>segment.op.tag.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានស្លាក</translation>
    </message>
    <message>
        <source>segment.op.today</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គឺថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>segment.quick.asked_to_stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសុំឈប់</translation>
    </message>
    <message>
        <source>segment.quick.bought_lately</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទិញក្នុង 90 ថ្ងៃ</translation>
    </message>
    <message>
        <source>segment.quick.may_be_texted</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាចផ្ញើសារបាន</translation>
    </message>
    <message>
        <source>segment.quick.no_name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>segment.quick.not_asked</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>segment.quick.to_fix</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខត្រូវកែ</translation>
    </message>
    <message>
        <source>segment.sentence.age.between</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមានអាយុ **{low} ដល់ {high} ឆ្នាំ**</translation>
    </message>
    <message>
        <source>segment.sentence.age.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមានអាយុ {values} ឆ្នាំ</translation>
    </message>
    <message>
        <source>segment.sentence.age.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**មិនដឹងថ្ងៃកំណើត**</translation>
    </message>
    <message>
        <source>segment.sentence.age.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**ដឹងថ្ងៃកំណើត**</translation>
    </message>
    <message>
        <source>segment.sentence.age.less_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមានអាយុ **តិចជាង {value} ឆ្នាំ**</translation>
    </message>
    <message>
        <source>segment.sentence.age.more_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមានអាយុ **លើសពី {value} ឆ្នាំ**</translation>
    </message>
    <message>
        <source>segment.sentence.and</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{left} និង {right}</translation>
    </message>
    <message>
        <source>segment.sentence.anyone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្នុងបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលនាំចូលពី {values}</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**វាយបញ្ចូល** មិនមែននាំចូល</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមិនបាននាំចូលពី {values}</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមកពី**ការនាំចូល**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.birthday.in_next_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល**មានខួបកំណើតថ្ងៃនេះ ឬក្នុងរយៈពេល {n} ថ្ងៃខាងមុខ**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.birthday.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**មិនដឹងថ្ងៃកំណើត**</translation>
    </message>
    <message>
        <source>segment.sentence.birthday.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**ដឹងថ្ងៃកំណើត**</translation>
    </message>
    <message>
        <source>segment.sentence.birthday.today</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**មានខួបកំណើតថ្ងៃនេះ**</translation>
    </message>
    <message>
        <source>segment.sentence.bought.after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានទិញក្រោយ {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.bought.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**ទិញលើកចុងក្រោយមុន {value}**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.bought.in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល**បានទិញក្នុងរយៈពេល {n} ថ្ងៃចុងក្រោយ**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.bought.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**មិនដែលទិញ**</translation>
    </message>
    <message>
        <source>segment.sentence.bought.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**ធ្លាប់ទិញ**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.bought.not_in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល**មិនបានទិញក្នុងរយៈពេល {n} ថ្ងៃចុងក្រោយ** ឬមិនដែលទិញ</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.brackets</source>
        <translatorcomment>native check</translatorcomment>
        <translation>({rest})</translation>
    </message>
    <message>
        <source>segment.sentence.but_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{left} ប៉ុន្តែមិនមែនអ្នក{right}</translation>
    </message>
    <message>
        <source>segment.sentence.comma</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{left}, {right}</translation>
    </message>
    <message>
        <source>segment.sentence.consent.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលសម្គាល់ថា {values} សម្រាប់ {field}</translation>
    </message>
    <message>
        <source>segment.sentence.consent.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមិនបានសម្គាល់ថា {values} សម្រាប់ {field}</translation>
    </message>
    <message>
        <source>segment.sentence.count.between</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានទិញពី {low} ដល់ {high} ដង**</translation>
    </message>
    <message>
        <source>segment.sentence.count.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានទិញចំនួន {value} ដង**</translation>
    </message>
    <message>
        <source>segment.sentence.count.less_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានទិញតិចជាង {value} ដង**</translation>
    </message>
    <message>
        <source>segment.sentence.count.more_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានទិញច្រើនជាង {value} ដង**</translation>
    </message>
    <message>
        <source>segment.sentence.created.after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានបន្ថែមក្រោយ {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.created.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានបន្ថែមមុន {value}**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.created.in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល**បានបន្ថែមក្នុងរយៈពេល {n} ថ្ងៃចុងក្រោយ**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.created.not_in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល**បានបន្ថែមលើសពី {n} ថ្ងៃមុន**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.date.after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ក្រោយ {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.date.before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**មុន {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.date.between</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ពី {low} ដល់ {high}**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.date.in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល{field}**ក្នុងរយៈពេល {n} ថ្ងៃចុងក្រោយ**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.date.in_next_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល{field}**គឺថ្ងៃនេះ ឬក្នុងរយៈពេល {n} ថ្ងៃខាងមុខ**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.date.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}គឺ {values}</translation>
    </message>
    <message>
        <source>segment.sentence.date.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ទទេ**</translation>
    </message>
    <message>
        <source>segment.sentence.date.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**មានបំពេញ**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.date.not_in_last_days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ដែល{field}**មិនមែនក្នុងរយៈពេល {n} ថ្ងៃចុងក្រោយ** ឬទទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.everyone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សទាំងអស់ក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>segment.sentence.everyone_but</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សទាំងអស់ លើកលែងតែអ្នក{rest}។</translation>
    </message>
    <message>
        <source>segment.sentence.month.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលកើតក្នុង {values}</translation>
    </message>
    <message>
        <source>segment.sentence.month.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**មិនដឹងថ្ងៃកំណើត**</translation>
    </message>
    <message>
        <source>segment.sentence.month.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមិនកើតក្នុង {values} (ឬមិនដឹងថ្ងៃកំណើត)</translation>
    </message>
    <message>
        <source>segment.sentence.month.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**ដឹងថ្ងៃកំណើត**</translation>
    </message>
    <message>
        <source>segment.sentence.no_one</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់មានលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>segment.sentence.nobody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាននរណាម្នាក់៖ មិនទាន់មានលក្ខខណ្ឌនៅឡើយ។</translation>
    </message>
    <message>
        <source>segment.sentence.not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនអ្នក{rest}</translation>
    </message>
    <message>
        <source>segment.sentence.number.between</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ចន្លោះពី {low} ដល់ {high}**</translation>
    </message>
    <message>
        <source>segment.sentence.number.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}គឺ {values}</translation>
    </message>
    <message>
        <source>segment.sentence.number.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ទទេ**</translation>
    </message>
    <message>
        <source>segment.sentence.number.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}មិនមែន {values} ឬទទេ</translation>
    </message>
    <message>
        <source>segment.sentence.number.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**មានបំពេញ**</translation>
    </message>
    <message>
        <source>segment.sentence.number.less_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**តិចជាង {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.number.more_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ច្រើនជាង {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.or</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{left} ឬ {right}</translation>
    </message>
    <message>
        <source>segment.sentence.people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នក{rest}។</translation>
    </message>
    <message>
        <source>segment.sentence.point.has</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមាន**{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.point.has_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលគ្មាន**{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.problem.has</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមាន**{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.problem.has_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលគ្មាន**{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.province.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅ {values}</translation>
    </message>
    <message>
        <source>segment.sentence.province.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**មិនដឹងខេត្ត**</translation>
    </message>
    <message>
        <source>segment.sentence.province.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិននៅ {values} (ឬមិនដឹងខេត្ត)</translation>
    </message>
    <message>
        <source>segment.sentence.province.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**ដឹងខេត្ត**</translation>
    </message>
    <message>
        <source>segment.sentence.spent.between</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានចំណាយពី {low} ដល់ {high}**</translation>
    </message>
    <message>
        <source>segment.sentence.spent.less_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានចំណាយតិចជាង {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.spent.more_than</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**បានចំណាយច្រើនជាង {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.tag.has</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមានស្លាក {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.has_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលគ្មានស្លាក {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលមានស្លាក {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**គ្មានស្លាក**</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែលគ្មានស្លាក {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល**មានស្លាក**</translation>
    </message>
    <message>
        <source>segment.sentence.text.contains</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}មានពាក្យ {values}</translation>
    </message>
    <message>
        <source>segment.sentence.text.is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}គឺ {values}</translation>
    </message>
    <message>
        <source>segment.sentence.text.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ទទេ**</translation>
    </message>
    <message>
        <source>segment.sentence.text.is_not</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}មិនមែន {values} ឬទទេ</translation>
    </message>
    <message>
        <source>segment.sentence.text.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**មានបំពេញ**</translation>
    </message>
    <message>
        <source>segment.sentence.text.starts_with</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}ផ្តើមដោយ {values}</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**ទទេ**</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_false</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}គឺ **ទេ**</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_not_empty</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}**មានបំពេញ**</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_true</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដែល{field}គឺ **បាទ/ចាស**</translation>
    </message>
    <message>
        <source>segment.step.count</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរាប់</translation>
    </message>
    <message>
        <source>segment.too_deep</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមអាចនៅក្នុងគ្នាបានច្រើនបំផុត {most} ថ្នាក់។</translation>
    </message>
    <message>
        <source>segment.too_long</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លក្ខខណ្ឌមួយអាចមានច្រើនបំផុត {most} បន្ទាត់ និងក្រុម។</translation>
    </message>
    <message>
        <source>segment.unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានក្រុមឈ្មោះ «{name}» ទេ។</translation>
    </message>
    <message>
        <source>segment.unknown_field</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានវាល «{field}» ទេ។</translation>
    </message>
    <message>
        <source>segment.unknown_op</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចប្រើ «{op}» ជាមួយវាល «{field}» បានទេ។</translation>
    </message>
    <message>
        <source>segment.value.consent.granted</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>segment.value.consent.pending</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសួរ មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>segment.value.consent.refused</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បដិសេធ ឬឈប់ទទួល</translation>
    </message>
    <message>
        <source>segment.value.consent.unknown</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>segment.value.gender.female</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>segment.value.gender.male</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>segment.value.language.en</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អង់គ្លេស</translation>
    </message>
    <message>
        <source>segment.value.language.km</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្មែរ</translation>
    </message>
    <message>
        <source>segment.value.month.1</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មករា</translation>
    </message>
    <message>
        <source>segment.value.month.10</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តុលា</translation>
    </message>
    <message>
        <source>segment.value.month.11</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វិច្ឆិកា</translation>
    </message>
    <message>
        <source>segment.value.month.12</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ធ្នូ</translation>
    </message>
    <message>
        <source>segment.value.month.2</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កុម្ភៈ</translation>
    </message>
    <message>
        <source>segment.value.month.3</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មីនា</translation>
    </message>
    <message>
        <source>segment.value.month.4</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មេសា</translation>
    </message>
    <message>
        <source>segment.value.month.5</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឧសភា</translation>
    </message>
    <message>
        <source>segment.value.month.6</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិថុនា</translation>
    </message>
    <message>
        <source>segment.value.month.7</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កក្កដា</translation>
    </message>
    <message>
        <source>segment.value.month.8</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សីហា</translation>
    </message>
    <message>
        <source>segment.value.month.9</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កញ្ញា</translation>
    </message>
    <message>
        <source>segment.value.province.01</source>
        <translation>បន្ទាយមានជ័យ</translation>
    </message>
    <message>
        <source>segment.value.province.02</source>
        <translation>បាត់ដំបង</translation>
    </message>
    <message>
        <source>segment.value.province.03</source>
        <translation>កំពង់ចាម</translation>
    </message>
    <message>
        <source>segment.value.province.04</source>
        <translation>កំពង់ឆ្នាំង</translation>
    </message>
    <message>
        <source>segment.value.province.05</source>
        <translation>កំពង់ស្ពឺ</translation>
    </message>
    <message>
        <source>segment.value.province.06</source>
        <translation>កំពង់ធំ</translation>
    </message>
    <message>
        <source>segment.value.province.07</source>
        <translation>កំពត</translation>
    </message>
    <message>
        <source>segment.value.province.08</source>
        <translation>កណ្តាល</translation>
    </message>
    <message>
        <source>segment.value.province.09</source>
        <translation>កោះកុង</translation>
    </message>
    <message>
        <source>segment.value.province.10</source>
        <translation>ក្រចេះ</translation>
    </message>
    <message>
        <source>segment.value.province.11</source>
        <translation>មណ្ឌលគិរី</translation>
    </message>
    <message>
        <source>segment.value.province.12</source>
        <translation>ភ្នំពេញ</translation>
    </message>
    <message>
        <source>segment.value.province.13</source>
        <translation>ព្រះវិហារ</translation>
    </message>
    <message>
        <source>segment.value.province.14</source>
        <translation>ព្រៃវែង</translation>
    </message>
    <message>
        <source>segment.value.province.15</source>
        <translation>ពោធិ៍សាត់</translation>
    </message>
    <message>
        <source>segment.value.province.16</source>
        <translation>រតនគិរី</translation>
    </message>
    <message>
        <source>segment.value.province.17</source>
        <translation>សៀមរាប</translation>
    </message>
    <message>
        <source>segment.value.province.18</source>
        <translation>ព្រះសីហនុ</translation>
    </message>
    <message>
        <source>segment.value.province.19</source>
        <translation>ស្ទឹងត្រែង</translation>
    </message>
    <message>
        <source>segment.value.province.20</source>
        <translation>ស្វាយរៀង</translation>
    </message>
    <message>
        <source>segment.value.province.21</source>
        <translation>តាកែវ</translation>
    </message>
    <message>
        <source>segment.value.province.22</source>
        <translation>ឧត្តរមានជ័យ</translation>
    </message>
    <message>
        <source>segment.value.province.23</source>
        <translation>កែប</translation>
    </message>
    <message>
        <source>segment.value.province.24</source>
        <translation>ប៉ៃលិន</translation>
    </message>
    <message>
        <source>segment.value.province.25</source>
        <translation>ត្បូងឃ្មុំ</translation>
    </message>
    <message numerus="yes">
        <source>self_test.counted</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{step}៖ ដំណើរការ ({n} នាក់)</numerusform>
        </translation>
    </message>
    <message>
        <source>self_test.differs</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារមាន {written} នាក់ ជំនួសឱ្យ {expected} នាក់។</translation>
    </message>
    <message>
        <source>self_test.done</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{step}៖ ដំណើរការ</translation>
    </message>
    <message>
        <source>self_test.empty_page</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទំព័រ «{page}» នៅទទេ។</translation>
    </message>
    <message>
        <source>self_test.failed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{step}៖ មិនដំណើរការទេ។ {reason}</translation>
    </message>
    <message>
        <source>self_test.no_fonts</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាត់ពុម្ពអក្សរ ឬរូបតំណាងរបស់កម្មវិធី។</translation>
    </message>
    <message>
        <source>self_test.no_words</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាត់ពាក្យខ្មែររបស់ផ្ទាំង។</translation>
    </message>
    <message>
        <source>self_test.nobody</source>
        <translation>រកមិនឃើញនរណាម្នាក់ទេ។</translation>
    </message>
    <message>
        <source>self_test.step.book</source>
        <translation>បញ្ជីថ្មី</translation>
    </message>
    <message>
        <source>self_test.step.duplicates</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការរកមនុស្សដែលមានពីរដង</translation>
    </message>
    <message>
        <source>self_test.step.encrypt</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការដាក់ពាក្យសម្ងាត់លើបញ្ជី</translation>
    </message>
    <message>
        <source>self_test.step.export</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការនាំចេញយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>self_test.step.import</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការនាំចូលទិន្នន័យគំរូ</translation>
    </message>
    <message>
        <source>self_test.step.search</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការស្វែងរកជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>self_test.step.window</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការគូរផ្ទាំង</translation>
    </message>
    <message>
        <source>self_test.still_plain</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនៅតែអាចអានបានដោយគ្មានពាក្យសម្ងាត់។</translation>
    </message>
    <message>
        <source>sheet.date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>sheet.how</source>
        <translation>សូមគូសតែវិធីដែលអ្នកយល់ព្រម សម្រាប់ខ្លួនអ្នកប៉ុណ្ណោះ។ ប្រអប់ផ្សេងទុកឱ្យនៅទំនេរ រួចចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>sheet.name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>sheet.number</source>
        <translation>ក្រដាសលេខ {number}</translation>
    </message>
    <message>
        <source>sheet.phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>sheet.sign</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>sheet.stop</source>
        <translation>អ្នកអាចសុំឈប់ពេលណាក៏បាន៖ គ្រាន់តែប្រាប់ហាង។</translation>
    </message>
    <message>
        <source>state.denied</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>state.expired</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមផុតកំណត់</translation>
    </message>
    <message>
        <source>state.granted</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>state.pending</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសួរ មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>state.reassigned</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខប្តូរម្ចាស់ហើយ</translation>
    </message>
    <message>
        <source>state.suppressed</source>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>state.unknown</source>
        <translation>មិនទាន់សួរ</translation>
    </message>
    <message>
        <source>state.withdrawn</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>telegram.not_valid</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នេះមិនមែនជាឈ្មោះអ្នកប្រើ Telegram ទេ។</translation>
    </message>
    <message>
        <source>text.direction_marks</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានដកសញ្ញាទិសដៅសរសេរដែលមើលមិនឃើញ</translation>
    </message>
    <message>
        <source>text.entities</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានប្តូរសញ្ញារបស់គេហទំព័រ (&amp;amp;) ទៅជាអក្សរ</translation>
    </message>
    <message>
        <source>text.misread</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អក្សរដែលកម្មវិធីផ្សេងអានខុស ត្រូវបានអានមកវិញ</translation>
    </message>
    <message>
        <source>text.nothing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានទុក «N/A», «-» និងអ្វីស្រដៀងឱ្យទទេ</translation>
    </message>
    <message>
        <source>timeline.added</source>
        <translation>បានបន្ថែម</translation>
    </message>
    <message>
        <source>timeline.campaign</source>
        <translation>យុទ្ធនាការ</translation>
    </message>
    <message>
        <source>timeline.consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>timeline.edited</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>timeline.imported</source>
        <translation>មកពីឯកសារ</translation>
    </message>
    <message>
        <source>timeline.interaction</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>timeline.merged</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបញ្ចូលជាមួយទំនាក់ទំនងមួយទៀត</translation>
    </message>
    <message>
        <source>timeline.purchase</source>
        <translation>បានទិញ</translation>
    </message>
    <message>
        <source>toast.kept_title</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកែក្រោយមក រក្សាទុក</translation>
    </message>
    <message numerus="yes">
        <source>toast.undone_kept</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{told}។ {n} ដែលបានកែក្រោយមក រក្សាទុកដដែល។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>toast.undone_kept_people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{told}។ មនុស្ស {n} នាក់ដែលបានកែក្រោយមក រក្សាទុកដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>toast.undone_kept_person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{told}។ {name} ត្រូវបានកែក្រោយមក ហើយរក្សាទុក៖ {fields}។</translation>
    </message>
    <message>
        <source>weekday.0</source>
        <translation>ចន្ទ</translation>
    </message>
    <message>
        <source>weekday.1</source>
        <translation>អង្គារ</translation>
    </message>
    <message>
        <source>weekday.2</source>
        <translation>ពុធ</translation>
    </message>
    <message>
        <source>weekday.3</source>
        <translation>ព្រហស្បតិ៍</translation>
    </message>
    <message>
        <source>weekday.4</source>
        <translation>សុក្រ</translation>
    </message>
    <message>
        <source>weekday.5</source>
        <translation>សៅរ៍</translation>
    </message>
    <message>
        <source>weekday.6</source>
        <translation>អាទិត្យ</translation>
    </message>
</context>
</TS>
