<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km">
<context>
    <name>AgreementForm</name>
    <message>
        <source>Blue folder, sign-up sheet 7</source>
        <translation>ថតខៀវ ក្រដាសចុះឈ្មោះលេខ 7</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Choose a file: a photo or a scan</source>
        <translation>ជ្រើសឯកសារ៖ រូបថត ឬរូបស្កេន</translation>
    </message>
    <message>
        <source>Choose how they said yes.</source>
        <translation>សូមជ្រើសរបៀបដែលគេយល់ព្រម។</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>ជ្រើសភស្តុតាង</translation>
    </message>
    <message>
        <source>Choose what the messages are for.</source>
        <translation>សូមជ្រើសគោលបំណងនៃសារ។</translation>
    </message>
    <message>
        <source>Give the day, such as 14/3/2026.</source>
        <translation>សូមដាក់ថ្ងៃ ដូចជា 14/3/2026។</translation>
    </message>
    <message>
        <source>How did they say yes?</source>
        <translation>គេយល់ព្រមដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>How may they be reached?</source>
        <translation>អាចទាក់ទងគេតាមណា?</translation>
    </message>
    <message>
        <source>Say where the proof is. Without proof it does not count.</source>
        <translation>សូមប្រាប់ថាភស្តុតាងនៅឯណា។ គ្មានភស្តុតាង មិនរាប់ទេ។</translation>
    </message>
    <message>
        <source>Tick at least one way.</source>
        <translation>សូមគូសយ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>សម្រាប់អ្វី?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>នៅពេលណា?</translation>
    </message>
    <message>
        <source>Where is the proof?</source>
        <translation>ភស្តុតាងនៅឯណា?</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ថ្ងៃ/ខែ/ឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>Leave open</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទុកចំហ</translation>
    </message>
    <message>
        <source>Means no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានន័យថាទេ</translation>
    </message>
    <message>
        <source>Means yes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានន័យថាយល់ព្រម</translation>
    </message>
    <message>
        <source>These answers are neither a plain yes nor a plain no. If you leave one open, the people who gave it stay in the list but get no messages.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វាមិនមែនជាការយល់ព្រម ឬការបដិសេធច្បាស់លាស់ទេ។ អ្នកដែលមានចម្លើយទុកចំហ នៅក្នុងបញ្ជី តែមិនផ្ញើសារទៅទេ។</translation>
    </message>
    <message>
        <source>What do these answers mean?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តើចម្លើយទាំងនេះមានន័យដូចម្តេច?</translation>
    </message>
    <message numerus="yes">
        <source>in {n} rows</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ក្នុង {n} ជួរដេក</numerusform>
            <numerusform>ក្នុង {n} ជួរដេក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more answers are left open.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ចម្លើយ {n} ទៀតទុកចំហ។</numerusform>
            <numerusform>ចម្លើយ {n} ទៀតទុកចំហ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask {name} for consent</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំការយល់ព្រមពី {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Copy the text at once</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លងអត្ថបទភ្លាម</translation>
    </message>
    <message>
        <source>First write the words that people agree to.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមសរសេរអត្ថបទដែលអតិថិជនយល់ព្រមជាមុនសិន។</translation>
    </message>
    <message>
        <source>How</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាម</translation>
    </message>
    <message>
        <source>Noted. Their earlier no stays in force until {name} says yes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកត់ត្រា។ ការបដិសេធពីមុននៅមានតម្លៃ រហូតដល់ {name} យល់ព្រម</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដាក់ក្នុងបញ្ជីរង់ចាំ</translation>
    </message>
    <message>
        <source>The text to send</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អត្ថបទត្រូវផ្ញើ</translation>
    </message>
    <message>
        <source>There is no number or address to ask them at.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមានលេខ ឬអាសយដ្ឋានសម្រាប់សួរគាត់ទេ។</translation>
    </message>
    <message>
        <source>They are listed under People to confirm until they answer. Nothing is sent.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គាត់នៅក្នុងបញ្ជីអ្នករង់ចាំបញ្ជាក់ រហូតដល់គាត់ឆ្លើយ។ កម្មវិធីមិនផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>What for</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Write them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សរសេរ</translation>
    </message>
    <message>
        <source>{name} waits to be confirmed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{name} រង់ចាំបញ្ជាក់</translation>
    </message>
    <message>
        <source>{name} waits to be confirmed. The text is copied.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{name} រង់ចាំបញ្ជាក់។ បានចម្លងអត្ថបទហើយ។</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>A ticked box then counts only after they confirmed it by message or call, under People to confirm.</source>
        <translation>ការគូសនឹងរាប់បានតែក្រោយគាត់បញ្ជាក់តាមសារ ឬទូរស័ព្ទ នៅក្នុង «អ្នករង់ចាំបញ្ជាក់»។</translation>
    </message>
    <message>
        <source>Ask each person a second time</source>
        <translation>សួរម្នាក់ៗម្តងទៀត</translation>
    </message>
    <message>
        <source>Asking customers</source>
        <translation>ការសួរអតិថិជន</translation>
    </message>
    <message>
        <source>Boxes on forms and sheets</source>
        <translation>ប្រអប់លើទម្រង់ និងក្រដាស</translation>
    </message>
    <message>
        <source>It is left with the passphrase of this list.</source>
        <translation>ចេញបានដោយពាក្យសម្ងាត់របស់បញ្ជីនេះ។</translation>
    </message>
    <message>
        <source>Seconds to hold the button that leaves it</source>
        <translation>ចុចប៊ូតុងចេញឱ្យជាប់ (វិនាទី)</translation>
    </message>
    <message>
        <source>Seconds until it is blank again</source>
        <translation>សម្អាតវិញក្រោយ (វិនាទី)</translation>
    </message>
    <message>
        <source>The form at the counter</source>
        <translation>ទម្រង់នៅបញ្ជរ</translation>
    </message>
</context>
<context>
    <name>AudienceStep</name>
    <message>
        <source>A segment says who a message is for, such as everybody from Kandal.</source>
        <translation>ក្រុមប្រាប់ថាសារសម្រាប់នរណា ដូចជាមនុស្សទាំងអស់មកពីកណ្តាល។</translation>
    </message>
    <message>
        <source>But not to</source>
        <translation>ប៉ុន្តែមិនផ្ញើទៅ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>How</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>Make a segment</source>
        <translation>បង្កើតក្រុម</translation>
    </message>
    <message>
        <source>Name of a segment</source>
        <translation>ឈ្មោះក្រុម</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>មិនដកនរណាចេញទេ</translation>
    </message>
    <message>
        <source>There is no segment yet</source>
        <translation>មិនទាន់មានក្រុមទេ</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>តាមរយៈ</translation>
    </message>
    <message>
        <source>To the people of</source>
        <translation>ផ្ញើទៅមនុស្សក្នុងក្រុម</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>នរណា</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A checked copy is made every day and before anything large. Stops recorded since then are kept when you restore one.</source>
        <translation>ច្បាប់ចម្លងដែលបានពិនិត្យ ត្រូវបានធ្វើរាល់ថ្ងៃ និងមុនការកែធំៗ។ ពេលយកមកវិញ ការសុំឈប់ដែលកត់ត្រាក្រោយមក រក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ចម្លងទុកឥឡូវ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ការចម្លងទុក</translation>
    </message>
    <message>
        <source>Contact lists</source>
        <translation>បញ្ជីទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>From: {backup}</source>
        <translation>ពី៖ {backup}</translation>
    </message>
    <message>
        <source>Go back to the list as it was</source>
        <translation>ត្រឡប់ទៅបញ្ជីដូចមុន</translation>
    </message>
    <message>
        <source>Keep what I have</source>
        <translation>ទុកដូចឥឡូវ</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>កំពុងចម្លងទុក</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>យកមកវិញ</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>យកមកវិញពីឯកសារ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>រក្សាច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>ចម្លងទុកកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>បានចម្លងទុក និងពិនិត្យហើយ</translation>
    </message>
    <message>
        <source>The copy is written and checked: {file}</source>
        <translation>បានចម្លង និងពិនិត្យហើយ៖ {file}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>មិនទាន់មានច្បាប់ចម្លងទេ។</translation>
    </message>
    <message>
        <source>Your current list is backed up first. People who asked to stop since then stay stopped.</source>
        <translation>បញ្ជីឥឡូវនឹងចម្លងទុកមុន។ អ្នកដែលបានសុំឈប់ក្រោយមក នៅតែឈប់ដដែល។</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Group taken out</source>
        <translation>បានដកក្រុមលក្ខខណ្ឌចេញ</translation>
    </message>
    <message>
        <source>Name this segment</source>
        <translation>ដាក់ឈ្មោះក្រុមនេះ</translation>
    </message>
    <message>
        <source>Rule taken out</source>
        <translation>បានដកលក្ខខណ្ឌចេញ</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>បានរក្សាទុក «{name}»</translation>
    </message>
    <message>
        <source>Saved: {when}</source>
        <translation>រក្សាទុក៖ {when}</translation>
    </message>
    <message>
        <source>The number at the end of a line is how many people fit that line alone.</source>
        <translation>លេខនៅចុងជួរ គឺចំនួនអ្នកដែលត្រូវនឹងជួរនោះតែមួយ។</translation>
    </message>
    <message>
        <source>This segment holds</source>
        <translation>ក្រុមនេះមាន</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>BuilderHeader</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name this segment</source>
        <translation>ដាក់ឈ្មោះក្រុមនេះ</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>រក្សាទុកក្រុម</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>ប្រើក្នុងយុទ្ធនាការ</translation>
    </message>
</context>
<context>
    <name>CampaignHeader</name>
    <message>
        <source>Campaigns</source>
        <translation>យុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>ឈ្មោះយុទ្ធនាការ</translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message>
        <source>Campaigns</source>
        <translation>យុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Choose people, write one message, and save a file with those who agreed and nobody else.</source>
        <translation>ជ្រើសមនុស្ស សរសេរសារមួយ ហើយរក្សាទុកឯកសារដែលមានតែអ្នកយល់ព្រម។</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <translation>បានលុប «{name}»</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Made “{name}”</source>
        <translation>បានបង្កើត «{name}»</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>ជម្រើសសម្រាប់ {name}</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>យុទ្ធនាការថ្មី</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>មិនទាន់មានយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Start the first one</source>
        <translation>ចាប់ផ្តើមយុទ្ធនាការដំបូង</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} people</source>
        <translation>
            <numerusform>{n} ក្នុង {total} នាក់</numerusform>
            <numerusform>{n} ក្នុង {total} នាក់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Khmer fits 70 characters in one SMS, 67 in each of several.</source>
        <translation>SMS ខ្មែរមួយផ្ទុក 70 តួ បើច្រើនផ្ទុក 67 តួក្នុងមួយ។</translation>
    </message>
    <message>
        <source>Latin letters: 160 characters fit in one SMS, 153 in each of several.</source>
        <translation>អក្សរឡាតាំង៖ SMS មួយផ្ទុក 160 តួ បើច្រើនផ្ទុក 153 តួក្នុងមួយ។</translation>
    </message>
    <message numerus="yes">
        <source>Nobody needs more than {n} parts.</source>
        <translation>
            <numerusform>គ្មាននរណាត្រូវការលើសពី {n} ផ្នែកទេ។</numerusform>
            <numerusform>គ្មាននរណាត្រូវការលើសពី {n} ផ្នែកទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>One special character makes an SMS hold 70 characters instead of 160.</source>
        <translation>តួពិសេសមួយ ធ្វើឱ្យ SMS ផ្ទុកបាន 70 តួ ជំនួស 160។</translation>
    </message>
    <message>
        <source>{least} to {most} parts</source>
        <translation>{least} ដល់ {most} ផ្នែក</translation>
    </message>
    <message>
        <source>{n} of {room} characters</source>
        <translation>{n} ក្នុង {room} តួ</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} ផ្នែក</numerusform>
            <numerusform>{n} ផ្នែក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} នាក់</numerusform>
            <numerusform>{n} នាក់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>New campaign</source>
        <translation>យុទ្ធនាការថ្មី</translation>
    </message>
    <message>
        <source>The campaign “{name}”. {why}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យុទ្ធនាការ «{name}»។ {why}</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>All files</source>
        <translation>ឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជ្រើសកន្លែងទុក</translation>
    </message>
    <message>
        <source>Do-not-contact lists</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីហាមទាក់ទង</translation>
    </message>
    <message>
        <source>Join</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ចូល</translation>
    </message>
    <message>
        <source>Join a list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ចូលបញ្ជីមួយ</translation>
    </message>
    <message>
        <source>Join {file}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ចូល {file}</translation>
    </message>
    <message>
        <source>People on that list get no more messages from here. Nothing is removed from this list, and joining a file twice changes nothing.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលមានក្នុងបញ្ជីនោះ នឹងមិនត្រូវបានផ្ញើសារពីទីនេះទៀតទេ។ គ្មានអ្វីត្រូវដកចេញពីបញ្ជីនេះទេ ហើយបញ្ចូលពីរដងក៏មិនប្តូរអ្វីដែរ។</translation>
    </message>
    <message>
        <source>Take the list to another list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យកបញ្ជីហាមទាក់ទងទៅបញ្ជីផ្សេង</translation>
    </message>
    <message>
        <source>The file contains no numbers or names, only a protected form of each. Another list can join it and then stops those of its people who are on it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារនេះគ្មានលេខ គ្មានឈ្មោះទេ មានតែទម្រង់ការពាររបស់នីមួយៗ។ បញ្ជីផ្សេងអាចបញ្ចូលវា ហើយបញ្ឈប់អ្នករបស់ខ្លួនដែលមានក្នុងនោះ។</translation>
    </message>
    <message>
        <source>do-not-contact</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ហាមទាក់ទង</translation>
    </message>
</context>
<context>
    <name>CarryingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យសម្ងាត់របស់ឯកសារ</translation>
    </message>
    <message>
        <source>Take at least {n} letters; a short sentence is good.</source>
        <translation>យ៉ាងតិច {n} តួ។ ប្រយោគខ្លីមួយក៏ល្អ។</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>វាយម្តងទៀត</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ពាក្យទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
</context>
<context>
    <name>CellMaker</name>
    <message>
        <source>Add a name</source>
        <translation>បន្ថែមឈ្មោះ</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>មិនទាន់មានឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>A backup is made first. Undo takes the import back, all but the stops.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លងទុកមុនសិន។ ត្រឡប់វិញ នឹងដកការនាំចូលចេញ លើកលែងតែការសុំឈប់។</translation>
    </message>
    <message>
        <source>Stopped for</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ឈប់សម្រាប់</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Add it</source>
        <translation>បន្ថែម</translation>
    </message>
    <message numerus="yes">
        <source>All {n} said yes to {channel}</source>
        <translation>
            <numerusform>ទាំង {n} នាក់ យល់ព្រមឱ្យផ្ញើតាម {channel}</numerusform>
            <numerusform>ទាំង {n} នាក់ យល់ព្រមឱ្យផ្ញើតាម {channel}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>មុនផ្ញើ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>ទើបពិនិត្យ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>Click a line to see who and why. Anyone with several reasons is counted at the first.</source>
        <translation>ចុចជួរមួយ ដើម្បីមើលថានរណា និងហេតុអ្វី។ អ្នកមានហេតុច្រើន រាប់តែហេតុទីមួយ។</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>កំពុងរាប់</translation>
    </message>
    <message>
        <source>Counting. Nothing is written yet.</source>
        <translation>កំពុងរាប់។ មិនទាន់សរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Each message is {parts} long</source>
        <translation>សារនីមួយៗវែង {parts}</translation>
    </message>
    <message>
        <source>Every row is read and tried out. Nothing is written.</source>
        <translation>កំពុងអាន និងសាកគ្រប់ជួរ។ មិនសរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} people</source>
        <translation>
            <numerusform>នាំចូល {n} នាក់</numerusform>
            <numerusform>នាំចូល {n} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} purchases</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នាំចូលការទិញ {n}</numerusform>
            <numerusform>នាំចូលការទិញ {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នាំចូល {n} ជួរ</numerusform>
            <numerusform>នាំចូល {n} ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but look at them</source>
        <translation>រក្សាទុក ប៉ុន្តែសូមមើល</translation>
    </message>
    <message>
        <source>Numbers and addresses to look at</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ និងអាសយដ្ឋានដែលត្រូវមើល</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានឯកសារម្តងទៀត</translation>
    </message>
    <message numerus="yes">
        <source>Record that {n} people agreed</source>
        <translation>
            <numerusform>កត់ថា {n} នាក់យល់ព្រម</numerusform>
            <numerusform>កត់ថា {n} នាក់យល់ព្រម</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired for you</source>
        <translation>បានជួសជុលជូន</translation>
    </message>
    <message>
        <source>Say where these people come from.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាមនុស្សទាំងនេះមកពីណា។</translation>
    </message>
    <message>
        <source>Say whether the amounts are riel or dollars.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាចំនួនទឹកប្រាក់ជារៀល ឬដុល្លារ។</translation>
    </message>
    <message>
        <source>See proof</source>
        <translation>មើលភស្តុតាង</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ដាក់ដោយឡែក</translation>
    </message>
    <message numerus="yes">
        <source>Stop {n} people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បញ្ឈប់ {n} នាក់</numerusform>
            <numerusform>បញ្ឈប់ {n} នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off what should stay as it is in the file.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទអ្វីដែលគួរនៅដូចក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>The list is frozen since {date}</source>
        <translation>បញ្ជីត្រូវបានបង្កកតាំងពី {date}</translation>
    </message>
    <message>
        <source>The message does not say how to stop</source>
        <translation>សារមិនបានប្រាប់ពីរបៀបឈប់</translation>
    </message>
    <message>
        <source>The message says how to stop</source>
        <translation>សារប្រាប់ពីរបៀបឈប់</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>គ្មានអ្វីថ្មីក្នុងឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>These rows stay out. They can be saved as a spreadsheet afterwards.</source>
        <translation>ជួរទាំងនេះមិនចូលទេ។ ក្រោយមកអាចរក្សាទុកជាតារាងបាន។</translation>
    </message>
    <message>
        <source>They are imported unchanged. Open a line to see examples.</source>
        <translation>ចូលតាមដែលមាន។ ចុចបើកដើម្បីមើលឧទាហរណ៍។</translation>
    </message>
    <message>
        <source>They are kept for review and never get into a list that is sent to.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកសម្រាប់ពិនិត្យ ហើយមិនចូលក្នុងបញ្ជីផ្ញើឡើយ។</translation>
    </message>
    <message>
        <source>This list can&apos;t be imported.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីនេះនាំចូលមិនបានទេ។</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>អ្វីដែលការនាំចូលនឹងធ្វើ</translation>
    </message>
    <message>
        <source>proof on record</source>
        <translation>មានភស្តុតាង</translation>
    </message>
    <message>
        <source>send the CSV without saving it in Excel</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ផ្ញើ CSV ដោយមិនរក្សាទុកវាក្នុង Excel</translation>
    </message>
    <message>
        <source>they read nothing there</source>
        <translation>កន្លែងនោះនៅទទេ</translation>
    </message>
    <message>
        <source>they read “{text}”</source>
        <translation>គេឃើញ «{text}»</translation>
    </message>
    <message>
        <source>who stops later is still left out</source>
        <translation>អ្នកសុំឈប់ក្រោយមក នៅតែត្រូវដកចេញ</translation>
    </message>
    <message>
        <source>{line}: {people}</source>
        <translation>{line}៖ {people}</translation>
    </message>
    <message numerus="yes">
        <source>{n} SMS in all</source>
        <translation>
            <numerusform>សរុប {n} SMS</numerusform>
            <numerusform>សរុប {n} SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas hold no result. Those cells come in empty.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>រូបមន្ត {n} គ្មានលទ្ធផល។ ក្រឡាទាំងនោះចូលមកទទេ។</numerusform>
            <numerusform>រូបមន្ត {n} គ្មានលទ្ធផល។ ក្រឡាទាំងនោះចូលមកទទេ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages begin like a formula (= + - @)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សារ {n} ចាប់ផ្តើមដូចរូបមន្ត (= + - @)</numerusform>
            <numerusform>សារ {n} ចាប់ផ្តើមដូចរូបមន្ត (= + - @)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} people are in the file</source>
        <translation>
            <numerusform>{n} ក្នុង {total} នាក់ មានក្នុងឯកសារ</numerusform>
            <numerusform>{n} ក្នុង {total} នាក់ មានក្នុងឯកសារ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are left out</source>
        <translation>
            <numerusform>{n} នាក់មិនទទួល</numerusform>
            <numerusform>{n} នាក់មិនទទួល</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people have no {field}</source>
        <translation>
            <numerusform>{n} នាក់ គ្មាន{field}</numerusform>
            <numerusform>{n} នាក់ គ្មាន{field}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>All files</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>Choose a folder with tables</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជ្រើសថតដែលមានតារាង</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជ្រើសអ្វីដែលត្រូវនាំចូល</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តារាងដែលបានបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Tables and address books</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តារាង និងសៀវភៅអាសយដ្ឋាន</translation>
    </message>
</context>
<context>
    <name>ChosenValue</name>
    <message>
        <source>Choose a value</source>
        <translation>ជ្រើសតម្លៃ</translation>
    </message>
</context>
<context>
    <name>ChosenValues</name>
    <message>
        <source>Choose a value</source>
        <translation>ជ្រើសតម្លៃ</translation>
    </message>
    <message>
        <source>Take out {tag}</source>
        <translation>ដក {tag} ចេញ</translation>
    </message>
</context>
<context>
    <name>CleanUpCards</name>
    <message numerus="yes">
        <source>%n groups look like one person each</source>
        <translation>
            <numerusform>%n ក្រុម មើលទៅដូចមនុស្សតែម្នាក់</numerusform>
            <numerusform>%n ក្រុម មើលទៅដូចមនុស្សតែម្នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n នាក់</numerusform>
            <numerusform>%n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number can be dialled, and everybody has a name. Well kept.</source>
        <translation>គ្រប់លេខហៅចេញ ហើយគ្រប់គ្នាមានឈ្មោះ។ ថែបានល្អណាស់។</translation>
    </message>
    <message>
        <source>Is somebody in the list twice?</source>
        <translation>មាននរណាម្នាក់មានពីរដងក្នុងបញ្ជីទេ?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>រកម្តងទៀត</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>មើលម្តងមួយៗ</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>រកឈ្មោះស្ទួន</translation>
    </message>
    <message>
        <source>Look through everybody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពិនិត្យគ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Mark a family&apos;s or a shop&apos;s: it is no sign of a duplicate from then on.</source>
        <translation>សម្គាល់លេខរបស់គ្រួសារ ឬហាង៖ ពីពេលនោះវាមិនមែនជាសញ្ញានៃការស្ទួនទេ។</translation>
    </message>
    <message>
        <source>Mark as shared</source>
        <translation>លេខរួម</translation>
    </message>
    <message>
        <source>Merge all certain ones</source>
        <translation>បញ្ចូលអ្នកប្រាកដទាំងអស់</translation>
    </message>
    <message>
        <source>New people are checked automatically, whether imported or added by hand.</source>
        <translation>អ្នកដែលចូលថ្មីតាមការនាំចូល ឬបញ្ចូលដោយដៃ នឹងត្រូវពិនិត្យដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Nobody found twice so far</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រកមិនទាន់ឃើញអ្នកណាមានពីរដងទេ</translation>
    </message>
    <message>
        <source>Nobody is in the list twice</source>
        <translation>គ្មាននរណាមានពីរដងក្នុងបញ្ជីទេ</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>មិនមែនលេខរួម</translation>
    </message>
    <message>
        <source>Nothing is wrong with your list</source>
        <translation>បញ្ជីរបស់អ្នកគ្មានអ្វីខុសទេ</translation>
    </message>
    <message>
        <source>Numbers several people share</source>
        <translation>លេខដែលមនុស្សច្រើននាក់ប្រើរួម</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Since the last full search only the people who changed were compared. Look through everybody to be sure.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចាប់ពីការស្វែងរកពេញលេញលើកមុន គេប្រៀបធៀបតែអ្នកដែលបានប្តូរប៉ុណ្ណោះ។ សូមពិនិត្យគ្រប់គ្នាឡើងវិញ ដើម្បីឱ្យប្រាកដ។</translation>
    </message>
    <message>
        <source>The search compares names in both scripts, phones, e-mail and birthdays. It changes nobody.</source>
        <translation>ការស្វែងរកប្រៀបធៀបឈ្មោះជាអក្សរខ្មែរ និងឡាតាំង លេខទូរស័ព្ទ អ៊ីមែល និងថ្ងៃកំណើត។ វាមិនប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>ប្រាកដ</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>ត្រូវមើល</translation>
    </message>
    <message>
        <source>{people} · household or shop</source>
        <translation>{people} · គ្រួសារ ឬហាង</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Clean-up</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>នាំចូលពីតារាង</translation>
    </message>
    <message>
        <source>Nobody to tidy up yet</source>
        <translation>មិនទាន់មានអ្វីត្រូវសម្អាត</translation>
    </message>
    <message>
        <source>Once there are people in the list, this page says what is wrong with them.</source>
        <translation>ពេលមានមនុស្សក្នុងបញ្ជី ទំព័រនេះនឹងប្រាប់ថាអ្វីខុស។</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>មានពីរដងក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>What could be filled in</source>
        <translation>អ្វីដែលអាចបំពេញបាន</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>អ្វីដែលខុស</translation>
    </message>
    <message>
        <source>{value} belongs to a household or a shop</source>
        <translation>{value} ជារបស់គ្រួសារ ឬហាង</translation>
    </message>
    <message>
        <source>{value} is one person&apos;s again</source>
        <translation>{value} ជារបស់មនុស្សម្នាក់វិញ</translation>
    </message>
</context>
<context>
    <name>CleanUpWords</name>
    <message>
        <source>A family, a shop, or a mistake</source>
        <translation>គ្រួសារ ហាង ឬវាយខុស</translation>
    </message>
    <message>
        <source>A filter by province misses them</source>
        <translation>តម្រងតាមខេត្តរកពួកគេមិនឃើញ</translation>
    </message>
    <message>
        <source>A message can&apos;t greet them</source>
        <translation>សារមិនអាចហៅឈ្មោះពួកគេបាន</translation>
    </message>
    <message>
        <source>A name or a remark was typed there</source>
        <translation>មានគេវាយឈ្មោះ ឬកំណត់ចំណាំនៅទីនោះ</translation>
    </message>
    <message>
        <source>Ask whether the number is still theirs</source>
        <translation>សួរថាលេខនៅជារបស់គាត់ឬទេ</translation>
    </message>
    <message>
        <source>Bounced or reassigned</source>
        <translation>ផ្ញើមិនដល់ ឬជារបស់អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Call them, or ask for a mobile number</source>
        <translation>ហៅទៅ ឬសុំលេខទូរស័ព្ទដៃ</translation>
    </message>
    <message>
        <source>Calls and SMS to them go nowhere</source>
        <translation>ហៅ ឬផ្ញើ SMS ទៅមិនដល់</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>ឈ្មោះស្ទួន</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>បំពេញ</translation>
    </message>
    <message>
        <source>For files that can&apos;t take Khmer letters</source>
        <translation>សម្រាប់ឯកសារដែលមិនទទួលអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Gender from the title</source>
        <translation>ភេទតាមងារ</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>ប្រភេទខ្សែ</translation>
    </message>
    <message>
        <source>Landlines</source>
        <translation>ទូរស័ព្ទលើតុ</translation>
    </message>
    <message>
        <source>Messages there cost money and reach nobody</source>
        <translation>ផ្ញើទៅខាតលុយ ហើយមិនដល់នរណា</translation>
    </message>
    <message>
        <source>Mistyped e-mail</source>
        <translation>អ៊ីមែលវាយខុស</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>ឈ្មោះ៖ {text}</translation>
    </message>
    <message>
        <source>Names in Khmer letters</source>
        <translation>ឈ្មោះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Names in Latin letters</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>No message before they agree</source>
        <translation>មិនអាចផ្ញើសារមុនពេលយល់ព្រម</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>No number, address or account that works</source>
        <translation>គ្មានលេខ អាសយដ្ឋាន ឬគណនីដែលប្រើបាន</translation>
    </message>
    <message>
        <source>No way to reach them</source>
        <translation>គ្មានផ្លូវទាក់ទង</translation>
    </message>
    <message>
        <source>Nobody can call it from there</source>
        <translation>នៅទីនោះហៅមិនបានទេ</translation>
    </message>
    <message>
        <source>Not verified for a year</source>
        <translation>មិនបានផ្ទៀងផ្ទាត់មួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>កំណត់ចំណាំ៖ {text}</translation>
    </message>
    <message>
        <source>Numbers in the name</source>
        <translation>លេខនៅក្នុងឈ្មោះ</translation>
    </message>
    <message>
        <source>Only where Mr, Mrs and the like say so</source>
        <translation>តែកន្លែងដែលងារ លោក ឬលោកស្រី ប្រាប់</translation>
    </message>
    <message>
        <source>Only where every part of the name is known</source>
        <translation>តែពេលស្គាល់គ្រប់ផ្នែកនៃឈ្មោះ</translation>
    </message>
    <message>
        <source>Phone: {text}</source>
        <translation>ទូរស័ព្ទ៖ {text}</translation>
    </message>
    <message>
        <source>Province not known</source>
        <translation>ខេត្តមិនស្គាល់</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>ជួសជុល</translation>
    </message>
    <message>
        <source>Say hello, or let them go</source>
        <translation>សួរសុខទុក្ខ ឬដកចេញ</translation>
    </message>
    <message>
        <source>Shared numbers</source>
        <translation>លេខប្រើរួម</translation>
    </message>
    <message>
        <source>Such as gmial.com for gmail.com</source>
        <translation>ដូចជា gmial.com ជំនួស gmail.com</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>The number itself tells mobile or landline</source>
        <translation>លេខខ្លួនវាប្រាប់ថាជាទូរស័ព្ទដៃ ឬលើតុ</translation>
    </message>
    <message>
        <source>They get every message twice</source>
        <translation>ពួកគេទទួលសារពីរដង</translation>
    </message>
    <message>
        <source>Two years without a word</source>
        <translation>ពីរឆ្នាំគ្មានទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Words instead of a number</source>
        <translation>អក្សរជំនួសលេខ</translation>
    </message>
    <message>
        <source>Wrong numbers</source>
        <translation>លេខដែលហៅមិនចេញ</translation>
    </message>
</context>
<context>
    <name>CollectingPage</name>
    <message numerus="yes">
        <source>%n rows of a sign-up sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ជួរនៃក្រដាសចុះឈ្មោះ</numerusform>
            <numerusform>%n ជួរនៃក្រដាសចុះឈ្មោះ</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting consent</source>
        <translation>សុំការយល់ព្រម</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>បញ្ចូលក្រដាស</translation>
    </message>
    <message>
        <source>People to confirm</source>
        <translation>អ្នករង់ចាំបញ្ជាក់</translation>
    </message>
    <message>
        <source>Ways to ask</source>
        <translation>វិធីសួរ</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>As for the whole file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដូចឯកសារទាំងមូល</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>បំពេញតែកន្លែងទទេ</translation>
    </message>
    <message>
        <source>Fills</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បំពេញ</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទុកអ្វីដែលមាន</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទុក</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Replace with the file</source>
        <translation>ជំនួសតាមឯកសារ</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជំនួស</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>It identifies a person, like a customer number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រាប់ថាជាអ្នកណា ដូចលេខអតិថិជន</translation>
    </message>
    <message>
        <source>There is nothing more to say about this column</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានអ្វីបន្ថែមអំពីជួរឈរនេះទេ</translation>
    </message>
    <message>
        <source>With people who are known:</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំពោះមនុស្សដែលមានរួចហើយ៖</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Added</source>
        <translation>ថ្ងៃបន្ថែម</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>ទិញចុងក្រោយ</translation>
    </message>
    <message>
        <source>May we contact?</source>
        <translation>អាចទាក់ទង?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Add a field...</source>
        <translation>បន្ថែមជួរឈរថ្មី...</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose at least a column with names or numbers.</source>
        <translation>សូមជ្រើសយ៉ាងតិចជួរឈរឈ្មោះ ឬលេខមួយ។</translation>
    </message>
    <message>
        <source>Choose the column that holds the date.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមជ្រើសជួរឈរដែលមានកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Everybody in this file is stopped.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្រប់គ្នាក្នុងឯកសារនេះត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>Go on to check</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្តទៅពិនិត្យ</translation>
    </message>
    <message>
        <source>Go on to consent</source>
        <translation>បន្តទៅការយល់ព្រម</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លាក់</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>More rows follow</source>
        <translation>នៅមានជួរទៀត</translation>
    </message>
    <message>
        <source>Right?</source>
        <translation>ត្រូវទេ?</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>ដូចលើកមុន</translation>
    </message>
    <message>
        <source>Set as last time for a file with these columns.</source>
        <translation>ដាក់ដូចលើកមុន សម្រាប់ឯកសារដែលមានជួរឈរទាំងនេះ។</translation>
    </message>
    <message>
        <source>Set as saved under “{name}”.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដាក់តាមដែលបានរក្សាទុកក្នុងឈ្មោះ «{name}»។</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>ច្បាស់</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>ជួរឈរណាជាអ្វី?</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជាអ្នកណា</translation>
    </message>
    <message>
        <source>Who says yes in “{header}”, or has a date there, is stopped.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលមាន «បាទ/ចាស» ឬកាលបរិច្ឆេទក្នុង «{header}» ត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are clear.</source>
        <translation>
            <numerusform>{n} ជួរឈរច្បាស់ហើយ។</numerusform>
            <numerusform>{n} ជួរឈរច្បាស់ហើយ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are left out. They can become fields of your own.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} ជួរឈរមិនយក។ អាចធ្វើជាព័ត៌មានផ្ទាល់ខ្លួនបាន។</numerusform>
            <numerusform>{n} ជួរឈរមិនយក។ អាចធ្វើជាព័ត៌មានផ្ទាល់ខ្លួនបាន។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns need a look.</source>
        <translation>
            <numerusform>{n} ជួរឈរត្រូវមើល។</numerusform>
            <numerusform>{n} ជួរឈរត្រូវមើល។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation>
            <numerusform>នៅ {n} ជួរទៀត</numerusform>
            <numerusform>នៅ {n} ជួរទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to check</source>
        <translation>
            <numerusform>{n} ត្រូវមើល</numerusform>
            <numerusform>{n} ត្រូវមើល</numerusform>
        </translation>
    </message>
    <message>
        <source>“{header}” is not copied. Consent is recorded in the next step, with its proof.</source>
        <translation>«{header}» មិនចម្លងទេ។ ការយល់ព្រមកត់នៅជំហានបន្ទាប់ ជាមួយភស្តុតាង។</translation>
    </message>
    <message>
        <source>“{name}” also knows {headers}, which this file does not have.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>«{name}» ក៏ស្គាល់ {headers} ដែលឯកសារនេះគ្មាន។</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a person or a command</source>
        <translation>ស្វែងរកមនុស្ស ឬពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>Name, number, tag, or what you want to do</source>
        <translation>ឈ្មោះ លេខ ស្លាក ឬអ្វីដែលចង់ធ្វើ</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name or a number.</source>
        <translation>រកមិនឃើញ។ សូមសាកផ្នែកណាមួយនៃឈ្មោះ ឬលេខ។</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Leave {name} out of this merge</source>
        <translation>កុំបញ្ចូល {name}</translation>
    </message>
    <message>
        <source>Mark as shared</source>
        <translation>លេខរួម</translation>
    </message>
    <message>
        <source>Stop the other numbers too</source>
        <translation>បញ្ឈប់លេខផ្សេងទៀតដែរ</translation>
    </message>
    <message>
        <source>Together: {text}</source>
        <translation>រួមគ្នា៖ {text}</translation>
    </message>
    <message>
        <source>{channels}: one of them said no, and that number stays off. {numbers} would still get messages.</source>
        <translation>{channels}៖ ម្នាក់បានថាទេ ហើយលេខនោះនៅបិទដដែល។ {numbers} នៅតែទទួលសារ។</translation>
    </message>
    <message>
        <source>{channels}: stays off. Where two records disagree about consent, the stricter answer wins.</source>
        <translation>{channels}៖ នៅបិទដដែល។ ពេលកំណត់ត្រាពីរមិនដូចគ្នាអំពីការយល់ព្រម យកចម្លើយដែលតឹងជាង។</translation>
    </message>
    <message>
        <source>{number} under two names: a family&apos;s or a shop&apos;s? Then it is no sign of a duplicate.</source>
        <translation>{number} មានឈ្មោះពីរ៖ របស់គ្រួសារ ឬហាងឬ? បើដូច្នេះវាមិនមែនជាសញ្ញានៃការស្ទួនទេ។</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ហាមទាក់ទង</translation>
    </message>
    <message>
        <source>Overview</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទិដ្ឋភាពរួម</translation>
    </message>
    <message>
        <source>Part</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Paste stops</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទភ្ជាប់អ្នកសុំឈប់</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានឯកសារ</translation>
    </message>
    <message>
        <source>Read who asked to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានអ្នកដែលសុំឈប់</translation>
    </message>
    <message>
        <source>Replies</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយតប</translation>
    </message>
    <message>
        <source>Requests</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការរក្សាទុក</translation>
    </message>
    <message>
        <source>Tables</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តារាង</translation>
    </message>
</context>
<context>
    <name>ConsentPageWords</name>
    <message>
        <source>Everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>agreed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>can&apos;t be reached</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទាក់ទងមិនបាន</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>បានបដិសេធ</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>All of them. You have a form, a sheet or a message to show.</source>
        <translation>ទាំងអស់គ្នា។ អ្នកមានទម្រង់ ក្រដាស ឬសារសម្រាប់បង្ហាញ។</translation>
    </message>
    <message>
        <source>Go on to check</source>
        <translation>បន្តទៅពិនិត្យ</translation>
    </message>
    <message>
        <source>How did these people agree?</source>
        <translation>តើមនុស្សទាំងនេះយល់ព្រមដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>I bought or copied this list</source>
        <translation>ខ្ញុំបានទិញ ឬចម្លងបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>Only those whose answer in “{header}” is yes</source>
        <translation>តែអ្នកដែលឆ្លើយថាបាទ/ចាស ក្នុង «{header}»</translation>
    </message>
    <message>
        <source>People on a bought or copied list never agreed to hear from you. Messages to them are reported as spam, and your number is blocked for your own customers too. So this list can&apos;t go in. Bring the people who gave you their number themselves.</source>
        <translation>មនុស្សក្នុងបញ្ជីដែលទិញ ឬចម្លង មិនដែលយល់ព្រមទទួលសារពីអ្នកទេ។ គេនឹងរាយការណ៍ថាជាសាររំខាន ហើយលេខរបស់អ្នកនឹងត្រូវបិទ សូម្បីសម្រាប់អតិថិជនផ្ទាល់។ ដូច្នេះបញ្ជីនេះចូលមិនបានទេ។ សូមយកតែអ្នកដែលបានឱ្យលេខដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Say where they come from, such as: sign-up sheet at the counter.</source>
        <translation>សូមប្រាប់ថាគេមកពីណា ដូចជា៖ ក្រដាសចុះឈ្មោះនៅបញ្ជរ។</translation>
    </message>
    <message>
        <source>Shown with each of them, so that you can answer when somebody asks.</source>
        <translation>បង្ហាញជាមួយម្នាក់ៗ ដើម្បីអ្នកអាចឆ្លើយពេលគេសួរ។</translation>
    </message>
    <message>
        <source>Sign-up sheet at the counter</source>
        <translation>ក្រដាសចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: {what} and {n} more.</source>
        <translation>
            <numerusform>នៅខ្វះ៖ {what} និង {n} ទៀត។</numerusform>
            <numerusform>នៅខ្វះ៖ {what} និង {n} ទៀត។</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>នៅខ្វះ៖ {what}។</translation>
    </message>
    <message>
        <source>The others are kept in the list and not messaged.</source>
        <translation>អ្នកផ្សេងរក្សាទុកក្នុងបញ្ជី ហើយមិនផ្ញើសារទៅទេ។</translation>
    </message>
    <message>
        <source>They agreed, and I can show how</source>
        <translation>គេយល់ព្រម ហើយខ្ញុំអាចបង្ហាញបាន</translation>
    </message>
    <message>
        <source>They are kept in the list. Nobody is messaged until you have asked them.</source>
        <translation>រក្សាទុកក្នុងបញ្ជី។ មិនផ្ញើសារទៅនរណាទេ រហូតដល់អ្នកបានសួរគេ។</translation>
    </message>
    <message>
        <source>They did not agree, or I don&apos;t know</source>
        <translation>គេមិនបានយល់ព្រម ឬខ្ញុំមិនដឹង</translation>
    </message>
    <message>
        <source>This list can&apos;t be imported.</source>
        <translation>បញ្ជីនេះនាំចូលមិនបានទេ។</translation>
    </message>
    <message>
        <source>Where do these people come from?</source>
        <translation>តើមនុស្សទាំងនេះមកពីណា?</translation>
    </message>
    <message>
        <source>how they may be reached</source>
        <translation>អាចទាក់ទងតាមណា</translation>
    </message>
    <message>
        <source>how they said yes</source>
        <translation>របៀបយល់ព្រម</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>what for</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>where they come from</source>
        <translation>មកពីណា</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>A stop in an imported list, {date}.</source>
        <translation>មានសុំឈប់ក្នុងបញ្ជីដែលបាននាំចូល ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Agreed, {date}.</source>
        <translation>បានយល់ព្រម ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>As an imported list says, {date}.</source>
        <translation>តាមបញ្ជីដែលបាននាំចូល ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Asked on {date}. No answer yet.</source>
        <translation>បានសួរថ្ងៃទី {date}។ មិនទាន់មានចម្លើយ។</translation>
    </message>
    <message>
        <source>Asked to stop at the counter, {date}.</source>
        <translation>បានសុំឈប់នៅបញ្ជរ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Asked to stop by phone, {date}.</source>
        <translation>បានសុំឈប់តាមទូរស័ព្ទ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Asked to stop in a message, {date}.</source>
        <translation>បានសុំឈប់តាមសារ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Asked to stop on a form, {date}.</source>
        <translation>បានសុំឈប់តាមទម្រង់ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Asked to stop on another number of theirs.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំឈប់ តាមលេខផ្សេងរបស់គេ។</translation>
    </message>
    <message>
        <source>Asked to stop on paper, {date}.</source>
        <translation>បានសុំឈប់លើក្រដាស ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Asked to stop on {number}, {date}. It holds for this one, too.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំឈប់តាមលេខ {number}, {date}។ លេខនេះក៏ឈប់ដែរ។</translation>
    </message>
    <message>
        <source>Asked to stop, {date}.</source>
        <translation>បានសុំឈប់ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Does not want to be contacted, {date}.</source>
        <translation>មិនចង់ឱ្យទាក់ទងទេ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Filled in a form, {date}.</source>
        <translation>បានបំពេញទម្រង់ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Not used until the number or address is put right.</source>
        <translation>មិនប្រើទេ រហូតដល់កែលេខ ឬអាសយដ្ឋានរួច។</translation>
    </message>
    <message>
        <source>Not used until there is a yes.</source>
        <translation>មិនប្រើទេ រហូតដល់គាត់យល់ព្រម។</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>On a paper sheet, {date}.</source>
        <translation>ចុះឈ្មោះលើក្រដាស ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>On the stop list: never contacted again.</source>
        <translation>ក្នុងបញ្ជីសុំឈប់៖ មិនទាក់ទងទៀតទេ។</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>Said no, {date}.</source>
        <translation>បានបដិសេធ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>ថ្ងៃដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>Said so at the counter, {date}.</source>
        <translation>បានប្រាប់នៅបញ្ជរ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Said so by phone, {date}.</source>
        <translation>បានប្រាប់តាមទូរស័ព្ទ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>The number belongs to somebody else now, {date}.</source>
        <translation>លេខនេះជារបស់អ្នកផ្សេងហើយ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>The yes has run out. Said on {date}.</source>
        <translation>ការយល់ព្រមផុតកំណត់ហើយ។ បាននិយាយថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>បានកត់ត្រា</translation>
    </message>
    <message>
        <source>Wrote so in a message, {date}.</source>
        <translation>បានសរសេរក្នុងសារ ថ្ងៃទី {date}។</translation>
    </message>
    <message>
        <source>no</source>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>លែងទៀតហើយ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>មិនទាន់សួរ</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>រង់ចាំចម្លើយ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>{channel}: {answer}</source>
        <translation>{channel}៖ {answer}</translation>
    </message>
</context>
<context>
    <name>ContactForms</name>
    <message>
        <source>Saved “{name}”</source>
        <translation>បានរក្សាទុក «{name}»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Asked to stop</source>
        <translation>បានសុំឈប់</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>ថ្ងៃកំណើត</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>នាមត្រកូល</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>នាមខ្លួន</translation>
    </message>
    <message>
        <source>Given out by {carrier}</source>
        <translation>ចេញដោយ {carrier}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>No {channels}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំឈប់ {channels}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>ទិន្នន័យគំរូ</translation>
    </message>
    <message>
        <source>Time there: {zones}</source>
        <translation>ម៉ោងនៅទីនោះ៖ {zones}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>គោរមងារ</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>វាយបញ្ចូល</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>គេហទំព័រ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ការហៅ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>main</source>
        <translation>លេខចម្បង</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n left out: no yes, or no number for it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n នាក់មិនបានចម្លង៖ មិនទាន់យល់ព្រម ឬគ្មានលេខសមស្រប។</numerusform>
            <numerusform>%n នាក់មិនបានចម្លង៖ មិនទាន់យល់ព្រម ឬគ្មានលេខសមស្រប។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n for {channel}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានចម្លង %n សម្រាប់ {channel}</numerusform>
            <numerusform>បានចម្លង %n សម្រាប់ {channel}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {number}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានចម្លង {number}</translation>
    </message>
    <message>
        <source>Copy for sending</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លងសម្រាប់ផ្ញើ</translation>
    </message>
    <message>
        <source>Nothing was copied: nobody of them agreed to {channel}.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនបានចម្លងអ្វីទេ៖ គ្មាននរណាយល់ព្រម {channel} ទេ។</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation>ដុល្លារ</translation>
    </message>
    <message>
        <source>Riel</source>
        <translation>រៀល</translation>
    </message>
    <message>
        <source>This costs about</source>
        <translation>ចំណាយប្រហែល</translation>
    </message>
    <message>
        <source>Type a number, such as 80 or 0.02.</source>
        <translation>វាយលេខ ដូចជា 80 ឬ 0.02។</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>តម្លៃរបស់អ្នក</translation>
    </message>
    <message>
        <source>Your price for one SMS</source>
        <translation>តម្លៃ SMS មួយរបស់អ្នក</translation>
    </message>
    <message numerus="yes">
        <source>{n} SMS</source>
        <translation>
            <numerusform>{n} SMS</numerusform>
            <numerusform>{n} SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} × {parts}</source>
        <translation>{people} × {parts}</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message numerus="yes">
        <source>%n of them had asked to stop, which only a signed sheet lifts</source>
        <translation>
            <numerusform>%n នាក់ធ្លាប់សុំឈប់ ដែលមានតែក្រដាសចុះហត្ថលេខាទេអាចដោះបាន</numerusform>
            <numerusform>%n នាក់ធ្លាប់សុំឈប់ ដែលមានតែក្រដាសចុះហត្ថលេខាទេអាចដោះបាន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed up</source>
        <translation>
            <numerusform>បានចុះឈ្មោះ %n នាក់</numerusform>
            <numerusform>បានចុះឈ្មោះ %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-up at the counter</source>
        <translation>ចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message numerus="yes">
        <source>Staff: hold for %n seconds to leave</source>
        <translation>
            <numerusform>បុគ្គលិក៖ ចុចឱ្យជាប់ %n វិនាទីដើម្បីចេញ</numerusform>
            <numerusform>បុគ្គលិក៖ ចុចឱ្យជាប់ %n វិនាទីដើម្បីចេញ</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff: leave</source>
        <translation>បុគ្គលិក៖ ចេញ</translation>
    </message>
</context>
<context>
    <name>DaysValue</name>
    <message>
        <source>days</source>
        <translation>ថ្ងៃ</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Both histories are kept. Undo any time.</source>
        <translation>ប្រវត្តិទាំងពីរត្រូវបានរក្សាទុក។ ត្រឡប់វិញបានគ្រប់ពេល។</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>បញ្ចូលជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Merge {n} into one</source>
        <translation>បញ្ចូល {n} ជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>មិនមែនមនុស្សតែម្នាក់</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n of them are on the stop list and stay on it.</source>
        <translation>
            <numerusform>%n នាក់ក្នុងនោះមានក្នុងបញ្ជីសុំឈប់ ហើយនៅទីនោះដដែល។</numerusform>
            <numerusform>%n នាក់ក្នុងនោះមានក្នុងបញ្ជីសុំឈប់ ហើយនៅទីនោះដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made first. Undo works any time.</source>
        <translation>ចម្លងទុកជាមុនសិន។ អាចត្រឡប់វិញបានគ្រប់ពេល។</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>ទុកវិញ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the list</source>
        <translation>
            <numerusform>ដក %n នាក់ចេញពីបញ្ជី</numerusform>
            <numerusform>ដក %n នាក់ចេញពីបញ្ជី</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {count}</source>
        <translation>ដក {count} នាក់</translation>
    </message>
    <message>
        <source>Undo works any time.</source>
        <translation>អាចត្រឡប់វិញបានគ្រប់ពេល។</translation>
    </message>
</context>
<context>
    <name>DoNotContactFace</name>
    <message numerus="yes">
        <source>%n on the do-not-contact list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ក្នុងបញ្ជីហាមទាក់ទង</numerusform>
            <numerusform>%n ក្នុងបញ្ជីហាមទាក់ទង</numerusform>
        </translation>
    </message>
    <message>
        <source>Join a list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ចូលបញ្ជីមួយ</translation>
    </message>
    <message>
        <source>Nobody has asked to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់មានអ្នកសុំឈប់</translation>
    </message>
    <message>
        <source>Nobody on this list gets messages, whatever an import says.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាននរណាផ្ញើសារទៅអ្នកទាំងនេះទេ ទោះការនាំចូលប្រាប់យ៉ាងណាក៏ដោយ។</translation>
    </message>
    <message>
        <source>On the list: {number}. {channels}, since {date}.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅក្នុងបញ្ជី៖ {number}។ {channels} តាំងពី {date}។</translation>
    </message>
    <message>
        <source>On the list: {number}. {channels}, since {date}. It came from another list.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅក្នុងបញ្ជី៖ {number}។ {channels} តាំងពី {date}។ បានមកពីបញ្ជីផ្សេង។</translation>
    </message>
    <message>
        <source>On the list: {number}. {channels}, since {date}. The person was forgotten; only the protected form is kept.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅក្នុងបញ្ជី៖ {number}។ {channels} តាំងពី {date}។ អ្នកនេះត្រូវបានលុបចោលហើយ នៅសល់តែទម្រង់ការពារ។</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទភ្ជាប់បញ្ជី</translation>
    </message>
    <message>
        <source>People who do stay here for good, even if they are removed or forgotten.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកសុំឈប់ត្រូវបានចងចាំនៅទីនេះជារៀងរហូត ទោះត្រូវបានដកចេញ ឬលុបចោលក៏ដោយ។</translation>
    </message>
    <message>
        <source>Take to another list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យកទៅបញ្ជីផ្សេង</translation>
    </message>
    <message>
        <source>Type a number or address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វាយលេខ ឬអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>{number} is not on the list.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{number} មិននៅក្នុងបញ្ជីទេ។</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>From {file}</source>
        <translation>ពី {file}</translation>
    </message>
    <message>
        <source>Import another</source>
        <translation>នាំចូលមួយទៀត</translation>
    </message>
    <message>
        <source>Next file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារបន្ទាប់</translation>
    </message>
    <message>
        <source>Nobody is recorded as agreed. Ask them before you send anything.</source>
        <translation>គ្មាននរណាត្រូវបានកត់ថាយល់ព្រមទេ។ សូមសួរគេមុនពេលផ្ញើអ្វី។</translation>
    </message>
    <message>
        <source>Save the rows set aside</source>
        <translation>រក្សាទុកជួរដែលដាក់ដោយឡែក</translation>
    </message>
    <message numerus="yes">
        <source>Save the {n} rows set aside</source>
        <translation>
            <numerusform>រក្សាទុក {n} ជួរដែលដាក់ដោយឡែក</numerusform>
            <numerusform>រក្សាទុក {n} ជួរដែលដាក់ដោយឡែក</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rows set aside</source>
        <translation>កំពុងរក្សាទុកជួរដែលដាក់ដោយឡែក</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>បង្ហាញពួកគេ</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>They are shown with the people they are about.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដាក់នៅជាមួយម្ចាស់របស់វារួចហើយ។</translation>
    </message>
    <message>
        <source>This import was undone. The list is as it was before.</source>
        <translation>ការនាំចូលនេះបានត្រឡប់វិញហើយ។ បញ្ជីនៅដូចមុន។</translation>
    </message>
    <message>
        <source>This import was undone. Who asked to stop stays stopped.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការនាំចូលនេះបានត្រឡប់វិញហើយ។ អ្នកដែលសុំឈប់ នៅតែឈប់។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Who agreed is recorded since before.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលយល់ព្រមបានកត់ត្រាពីមុនរួចហើយ។</translation>
    </message>
    <message>
        <source>{file} - set aside</source>
        <translation>{file} - ដាក់ដោយឡែក</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, visits and messages imported</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចូលការទាក់ទង {n}</numerusform>
            <numerusform>បាននាំចូលការទាក់ទង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files follow</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នៅមានឯកសារ {n} ទៀត</numerusform>
            <numerusform>នៅមានឯកសារ {n} ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new people were made of it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបង្កើតមនុស្សថ្មី {n} នាក់។</numerusform>
            <numerusform>បានបង្កើតមនុស្សថ្មី {n} នាក់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people asked to stop.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់បានសុំឈប់។</numerusform>
            <numerusform>{n} នាក់បានសុំឈប់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people imported</source>
        <translation>
            <numerusform>បាននាំចូល {n} នាក់</numerusform>
            <numerusform>បាននាំចូល {n} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបញ្ឈប់ {n} នាក់</numerusform>
            <numerusform>បានបញ្ឈប់ {n} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases imported</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចូលការទិញ {n}</numerusform>
            <numerusform>បាននាំចូលការទិញ {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are recorded as agreed.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} ជួរបានកត់ត្រាថាយល់ព្រម។</numerusform>
            <numerusform>{n} ជួរបានកត់ត្រាថាយល់ព្រម។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows saved in {file}</source>
        <translation>
            <numerusform>បានរក្សាទុក {n} ជួរ ក្នុង {file}</numerusform>
            <numerusform>បានរក្សាទុក {n} ជួរ ក្នុង {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជ្រើសថត</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទម្លាក់ឯកសារនៅទីនេះ</translation>
    </message>
    <message>
        <source>Excel, LibreOffice, CSV, address books, Telegram, or a zip of them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>Excel, LibreOffice, CSV, សៀវភៅអាសយដ្ឋាន, Telegram ឬ zip</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទភ្ជាប់តារាង</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n groups to look at</source>
        <translation>
            <numerusform>ត្រូវមើល %n ក្រុម</numerusform>
            <numerusform>ត្រូវមើល %n ក្រុម</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Clean-up</source>
        <translation>ត្រឡប់ទៅសម្អាត</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>ឈ្មោះស្ទួន</translation>
    </message>
    <message>
        <source>Groups to look at</source>
        <translation>ក្រុមដែលត្រូវមើល</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>រកឈ្មោះស្ទួន</translation>
    </message>
    <message>
        <source>Look through everybody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពិនិត្យគ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Merge the {n} surest</source>
        <translation>បញ្ចូល {n} ដែលប្រាកដ</translation>
    </message>
    <message>
        <source>Merged {n} into {name}</source>
        <translation>បានបញ្ចូល {n} ទៅក្នុង {name}</translation>
    </message>
    <message>
        <source>New people are checked automatically, whether imported or added by hand.</source>
        <translation>អ្នកដែលចូលថ្មីតាមការនាំចូល ឬបញ្ចូលដោយដៃ នឹងត្រូវពិនិត្យដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Nobody found twice so far</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រកមិនទាន់ឃើញអ្នកណាមានពីរដងទេ</translation>
    </message>
    <message>
        <source>Nobody has looked for duplicates yet</source>
        <translation>មិនទាន់បានរកឈ្មោះស្ទួនទេ</translation>
    </message>
    <message>
        <source>Nobody is in the list twice</source>
        <translation>គ្មាននរណាមានពីរដងក្នុងបញ្ជីទេ</translation>
    </message>
    <message>
        <source>Nothing was decided here yet</source>
        <translation>មិនទាន់បានសម្រេចអ្វីនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>Remembered: a number of several people</source>
        <translation>បានចងចាំ៖ លេខរបស់មនុស្សច្រើននាក់</translation>
    </message>
    <message>
        <source>Remembered: not the same person</source>
        <translation>បានចងចាំ៖ មិនមែនមនុស្សតែម្នាក់ទេ</translation>
    </message>
    <message>
        <source>Since the last full search only the people who changed were compared. Look through everybody to be sure.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចាប់ពីការស្វែងរកពេញលេញលើកមុន គេប្រៀបធៀបតែអ្នកដែលបានប្តូរប៉ុណ្ណោះ។ សូមពិនិត្យគ្រប់គ្នាឡើងវិញ ដើម្បីឱ្យប្រាកដ។</translation>
    </message>
    <message>
        <source>The search compares names in both scripts, phones, e-mail and birthdays. It changes nobody.</source>
        <translation>ការស្វែងរកប្រៀបធៀបឈ្មោះជាអក្សរខ្មែរ និងឡាតាំង លេខទូរស័ព្ទ អ៊ីមែល និងថ្ងៃកំណើត។ វាមិនប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>one</source>
        <translation>តែមួយ</translation>
    </message>
    <message>
        <source>{n} in {people} people</source>
        <translation>{n} ក្នុងចំណោម {people} នាក់</translation>
    </message>
    <message>
        <source>{n} people you chose</source>
        <translation>{n} នាក់ដែលអ្នកបានជ្រើស</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>From {file}</source>
        <translation>ពី {file}</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>បាននាំចូលពីមុន</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>បានត្រឡប់វិញ</translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>ថ្មី {n}</numerusform>
            <numerusform>ថ្មី {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបញ្ឈប់ {n}</numerusform>
            <numerusform>បានបញ្ឈប់ {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFace</name>
    <message numerus="yes">
        <source>%n numbers can’t be read yet</source>
        <translation>
            <numerusform>លេខ %n មិនទាន់ត្រឹមត្រូវ</numerusform>
            <numerusform>លេខ %n មិនទាន់ត្រឹមត្រូវ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of sheet {number} are written</source>
        <translation>
            <numerusform>បានកត់ត្រា %n នាក់ពីក្រដាសលេខ {number}</numerusform>
            <numerusform>បានកត់ត្រា %n នាក់ពីក្រដាសលេខ {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ticked nothing and are not written</source>
        <translation>
            <numerusform>%n នាក់មិនបានគូសអ្វី ហើយនឹងមិនកត់ត្រាទេ</numerusform>
            <numerusform>%n នាក់មិនបានគូសអ្វី ហើយនឹងមិនកត់ត្រាទេ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A later stop outweighs %n ticks.</source>
        <translation>
            <numerusform>ការសុំឈប់ក្រោយមក ធ្វើឱ្យការគូស %n គ្មានប្រសិទ្ធភាព។</numerusform>
            <numerusform>ការសុំឈប់ក្រោយមក ធ្វើឱ្យការគូស %n គ្មានប្រសិទ្ធភាព។</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a photo</source>
        <translation>ភ្ជាប់រូបថត</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>ភាសារបស់ក្រដាស</translation>
    </message>
    <message>
        <source>No sheet with this number was printed here. The current wording is used.</source>
        <translation>មិនដែលបោះពុម្ពក្រដាសលេខនេះនៅទីនេះទេ។ នឹងប្រើអត្ថបទបច្ចុប្បន្ន។</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>មិនទាន់ដល់ទេ</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>លេខក្រដាស</translation>
    </message>
    <message>
        <source>Photo of the sheet</source>
        <translation>រូបថតក្រដាស</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Sheet {number} was entered on {date} already.</source>
        <translation>ក្រដាសលេខ {number} បានបញ្ចូលរួចហើយ នៅថ្ងៃ {date}។</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ថ្ងៃចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Tab or Enter goes on, Space ticks, Ctrl+Delete empties a row, Ctrl+Enter writes.</source>
        <translation>Tab ឬ Enter ទៅមុខ, Space គូស, Ctrl+Delete លុបជួរ, Ctrl+Enter កត់ត្រា។</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>ថ្ងៃណា?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>លេខប៉ុន្មាន?</translation>
    </message>
    <message>
        <source>Without photo</source>
        <translation>គ្មានរូបថត</translation>
    </message>
    <message numerus="yes">
        <source>Write %n people</source>
        <translation>
            <numerusform>កត់ត្រា %n នាក់</numerusform>
            <numerusform>កត់ត្រា %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>កំពុងកត់ត្រាក្រដាស</translation>
    </message>
</context>
<context>
    <name>ErasedDialog</name>
    <message numerus="yes">
        <source>%n backups still hold them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ច្បាប់ចម្លង %n នៅមានទិន្នន័យនេះ</numerusform>
            <numerusform>ច្បាប់ចម្លង %n នៅមានទិន្នន័យនេះ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written for campaigns hold them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ឯកសារយុទ្ធនាការ %n មានទិន្នន័យនេះ</numerusform>
            <numerusform>ឯកសារយុទ្ធនាការ %n មានទិន្នន័យនេះ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people have the number or name in a note</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>អ្នកផ្សេង %n នាក់មានលេខ ឬឈ្មោះនេះក្នុងកំណត់ចំណាំ</numerusform>
            <numerusform>អ្នកផ្សេង %n នាក់មានលេខ ឬឈ្មោះនេះក្នុងកំណត់ចំណាំ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are forgotten</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានលុបចោល %n នាក់</numerusform>
            <numerusform>បានលុបចោល %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Nothing of them is left in this list&apos;s file.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានអ្វីនៅសល់ក្នុងឯកសារបញ្ជីនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing of them is left in this list&apos;s file. Only the protected form of their numbers stays on the do-not-contact list.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានអ្វីនៅសល់ក្នុងឯកសារបញ្ជីនេះទេ។ មានតែទម្រង់ការពារនៃលេខ ដែលនៅក្នុងបញ្ជីហាមទាក់ទង។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បើកថត</translation>
    </message>
    <message>
        <source>Proof that others need, too: {files}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភស្តុតាងដែលអ្នកផ្សេងក៏ត្រូវការ៖ {files}</translation>
    </message>
    <message>
        <source>Segments whose rule still names the number: {names}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមដែលលក្ខខណ្ឌនៅមានលេខនេះ៖ {names}</translation>
    </message>
    <message>
        <source>Stays with other people in the list: {numbers}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅជាប់នឹងអ្នកផ្សេងក្នុងបញ្ជី៖ {numbers}</translation>
    </message>
    <message>
        <source>That did not work yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់បានទេ</translation>
    </message>
    <message>
        <source>The file could not be written anew yet, for lack of space or because it was being read. It is tried again when the list is closed.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់អាចសរសេរឯកសារជាថ្មីបានទេ ព្រោះខ្វះទំហំ ឬកំពុងត្រូវបានអាន។ វានឹងសាកម្តងទៀតពេលបិទបញ្ជី។</translation>
    </message>
    <message>
        <source>The file is clean now</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារស្អាតហើយ</translation>
    </message>
    <message>
        <source>There is no Undo, because what is gone from the file can&apos;t be brought back by it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចត្រឡប់វិញបានទេ ព្រោះអ្វីដែលបាត់ពីឯកសារ យកមកវិញមិនបាន។</translation>
    </message>
    <message>
        <source>Try now</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សាកឥឡូវ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានលុប {name} ចោលហើយ</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Any program, CSV</source>
        <translation>កម្មវិធីណាក៏បាន ជា CSV</translation>
    </message>
    <message>
        <source>Any program, Excel</source>
        <translation>កម្មវិធីណាក៏បាន ជា Excel</translation>
    </message>
    <message>
        <source>Name, number, message and more. Nearly every program reads it.</source>
        <translation>ឈ្មោះ លេខ សារ និងអ្វីៗទៀត។ កម្មវិធីស្ទើរតែទាំងអស់អានបាន។</translation>
    </message>
    <message>
        <source>Numbers as 855… without a plus, and the message.</source>
        <translation>លេខជា 855… គ្មានសញ្ញាបូក និងសារ។</translation>
    </message>
    <message>
        <source>PlasGate, MekongSMS, Vonage</source>
        <translation>PlasGate, MekongSMS, Vonage</translation>
    </message>
    <message>
        <source>The same columns as a spreadsheet, to look at or to send by hand.</source>
        <translation>ជួរឈរដូចគ្នា ជាតារាង សម្រាប់មើល ឬផ្ញើដោយដៃ។</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Two columns, To and Body, with +855 before each number.</source>
        <translation>ជួរឈរពីរ To និង Body មាន +855 មុខលេខនីមួយៗ។</translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>A second spreadsheet with every reason. It stays with you: don’t send it on.</source>
        <translation>តារាងទីពីរ មានហេតុផលទាំងអស់។ ទុកសម្រាប់អ្នក កុំផ្ញើបន្ត។</translation>
    </message>
    <message>
        <source>Also save who is left out, and why</source>
        <translation>រក្សាទុកផងថានរណាមិនទទួល និងហេតុអ្វី</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>ឯកសារ CSV</translation>
    </message>
    <message>
        <source>Excel files</source>
        <translation>ឯកសារ Excel</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>រក្សាទុកបញ្ជី</translation>
    </message>
    <message>
        <source>The people are made up. Every line of the file says SAMPLE.</source>
        <translation>មនុស្សទាំងនេះជាគំរូ។ គ្រប់ជួរក្នុងឯកសារសរសេរថា SAMPLE។</translation>
    </message>
    <message>
        <source>Which program sends it?</source>
        <translation>កម្មវិធីណាជាអ្នកផ្ញើ?</translation>
    </message>
    <message>
        <source>“{file}” is already there</source>
        <translation>មាន «{file}» រួចហើយ</translation>
    </message>
</context>
<context>
    <name>ExportsDialog</name>
    <message numerus="yes">
        <source>%n files hold {name}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ឯកសារ %n មាន {name}</numerusform>
            <numerusform>ឯកសារ %n មាន {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>No file written here holds {name}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានឯកសារណាមាន {name} ទេ</translation>
    </message>
    <message>
        <source>The file is outside this program, so people can&apos;t be removed from it here. If it was not sent yet, export it again. If it was, tell the person who sends it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារទាំងនេះនៅក្រៅកម្មវិធី ដូច្នេះមិនអាចដកនរណាចេញពីទីនេះបានទេ។ បើមិនទាន់ផ្ញើ សូមសរសេរឯកសារថ្មី។ បើផ្ញើហើយ សូមប្រាប់អ្នកដែលផ្ញើ។</translation>
    </message>
    <message>
        <source>Whatever was sent did not come from this list.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបានផ្ញើ មិនមែនចេញពីបញ្ជីនេះទេ។</translation>
    </message>
    <message>
        <source>this person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកនេះ</translation>
    </message>
</context>
<context>
    <name>FallbackCard</name>
    <message>
        <source>Not everybody has every value.</source>
        <translation>មិនមែនគ្រប់គ្នាមានព័ត៌មានទាំងអស់ទេ។</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>គ្មានអ្វី</translation>
    </message>
    <message>
        <source>When something is missing</source>
        <translation>បើខ្វះព័ត៌មាន</translation>
    </message>
    <message>
        <source>When there is no {field}, say</source>
        <translation>បើគ្មាន{field} សរសេរថា</translation>
    </message>
    <message numerus="yes">
        <source>{n} people have none</source>
        <translation>
            <numerusform>{n} នាក់គ្មាន</numerusform>
            <numerusform>{n} នាក់គ្មាន</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>បន្ថែមជួរឈរថ្មី</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Added the field “{name}”</source>
        <translation>បានបន្ថែម «{name}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Something this shop wants to know of people, such as a shoe size.</source>
        <translation>អ្វីដែលហាងចង់ដឹងពីអតិថិជន ដូចជាលេខស្បែកជើង។</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>ឈ្មោះជួរឈរ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>បាទ ឬទេ</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ថ្ងៃ/ខែ/ឆ្នាំ</translation>
    </message>
    <message>
        <source>dd/mm/yyyy, or dd/mm without a year</source>
        <translatorcomment>native check</translatorcomment>
        <translation>dd/mm/yyyy ឬ dd/mm បើមិនដឹងឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Yours. In the preset: {figure}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>របស់អ្នក។ ក្នុងគំរូ៖ {figure}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Choose another</source>
        <translation>ជ្រើសផ្សេង</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file first.</source>
        <translation>សូមជ្រើសឯកសារសិន។</translation>
    </message>
    <message>
        <source>Go on to columns</source>
        <translation>បន្តទៅជួរឈរ</translation>
    </message>
    <message>
        <source>It can&apos;t be read like this. Choose something else.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានបែបនេះមិនបានទេ។ សូមជ្រើសផ្សេង។</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការពារដោយពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>កំពុងអានឯកសារ។</translation>
    </message>
    <message>
        <source>This file was already imported on {day}. Nothing is added twice.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារនេះបាននាំចូលរួចហើយ នៅថ្ងៃ {day}។ គ្មានអ្វីបន្ថែមពីរដងទេ។</translation>
    </message>
    <message>
        <source>This file was already imported on {day}. People imported then count as “already the same” and are not added twice.</source>
        <translation>ឯកសារនេះបាននាំចូលរួចហើយ នៅថ្ងៃ {day}។ អ្នកដែលចូលពេលនោះ រាប់ជា «ដូចដើម» ហើយមិនបន្ថែមពីរដងទេ។</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សាកម្តងទៀត</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមវាយពាក្យសម្ងាត់សិន។</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} ជួរឈរ</numerusform>
            <numerusform>{n} ជួរឈរ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ជួរ</numerusform>
            <numerusform>{n} ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Came from a file</source>
        <translation>មកពីឯកសារ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>តម្រង</translation>
    </message>
    <message>
        <source>Nothing more to filter by yet</source>
        <translation>មិនទាន់មានអ្វីសម្រាប់តម្រងទៀត</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>រក្សាជាក្រុម</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>These people</source>
        <translation>មនុស្សទាំងនេះ</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>A made-up shop with 300 people. Remove it with one click.</source>
        <translation>ហាងគំរូមាន 300 នាក់។ លុបវិញដោយចុចម្តង។</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមឈ្មោះ</translation>
    </message>
    <message>
        <source>Banhchi</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>នាំចូលពីតារាង</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Excel or CSV. We repair the numbers and show you first.</source>
        <translation>Excel ឬ CSV។ យើងកែលេខ ហើយបង្ហាញអ្នកមុន។</translation>
    </message>
    <message>
        <source>It stays on this computer. Nothing is sent anywhere.</source>
        <translation>បញ្ជីនៅលើកុំព្យូទ័រនេះ។ មិនផ្ញើទៅណាទេ។</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>មើលសាកល្បងសិន</translation>
    </message>
    <message>
        <source>Make one clean list of your customers</source>
        <translation>ធ្វើបញ្ជីអតិថិជនស្អាតតែមួយ</translation>
    </message>
    <message>
        <source>Open a list you already have</source>
        <translation>បើកបញ្ជីដែលមានស្រាប់</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>បើកគំរូ</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>ចាប់ផ្តើមពីទទេ</translation>
    </message>
    <message>
        <source>Type in people one by one, as they come to the counter.</source>
        <translation>វាយបញ្ចូលម្នាក់ម្តងៗ ពេលគេមកដល់បញ្ជរ។</translation>
    </message>
    <message>
        <source>or drop a file anywhere on this window</source>
        <translation>ឬទម្លាក់ឯកសារលើផ្ទាំងនេះ</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Showing {first} – {last} of {total}</source>
        <translation>បង្ហាញ {first} – {last} ក្នុង {total}</translation>
    </message>
    <message>
        <source>Sorted by company</source>
        <translation>តម្រៀបតាមក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Sorted by last purchase</source>
        <translation>តម្រៀបតាមការទិញចុងក្រោយ</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>តម្រៀបតាមឈ្មោះ</translation>
    </message>
    <message>
        <source>Sorted by province</source>
        <translation>តម្រៀបតាមខេត្ត</translation>
    </message>
    <message>
        <source>Sorted by the day they were added</source>
        <translation>តម្រៀបតាមថ្ងៃបន្ថែម</translation>
    </message>
</context>
<context>
    <name>ForeseenWords</name>
    <message numerus="yes">
        <source>%n backups were made while the person was listed. They are named afterwards, so that you can delete them.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានធ្វើច្បាប់ចម្លង %n ពេលអ្នកនេះនៅក្នុងបញ្ជី។ ឈ្មោះវានឹងបង្ហាញបន្ទាប់ ដើម្បីឱ្យអ្នកលុបបាន។</numerusform>
            <numerusform>បានធ្វើច្បាប់ចម្លង %n ពេលអ្នកនេះនៅក្នុងបញ្ជី។ ឈ្មោះវានឹងបង្ហាញបន្ទាប់ ដើម្បីឱ្យអ្នកលុបបាន។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written for campaigns.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ឯកសារ %n ដែលបានសរសេរសម្រាប់យុទ្ធនាការ។</numerusform>
            <numerusform>ឯកសារ %n ដែលបានសរសេរសម្រាប់យុទ្ធនាការ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of consent</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ការយល់ព្រម %n បន្ទាត់</numerusform>
            <numerusform>ការយល់ព្រម %n បន្ទាត់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes and calls</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>កំណត់ចំណាំ និងការហៅ %n</numerusform>
            <numerusform>កំណត់ចំណាំ និងការហៅ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and addresses</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>លេខ និងអាសយដ្ឋាន %n</numerusform>
            <numerusform>លេខ និងអាសយដ្ឋាន %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in campaigns</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>កន្លែង %n ក្នុងយុទ្ធនាការ</numerusform>
            <numerusform>កន្លែង %n ក្នុងយុទ្ធនាការ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ការទិញ %n</numerusform>
            <numerusform>ការទិញ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The person, and every trace in the history.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកនេះ និងដានទាំងអស់ក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>The person, {parts}, and every trace in the history.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកនេះ, {parts} និងដានទាំងអស់ក្នុងប្រវត្តិ។</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោលជារៀងរហូត</translation>
    </message>
    <message>
        <source>Forget {name} for good</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុប {name} ចោលជារៀងរហូត</translation>
    </message>
    <message>
        <source>Forget, and never contact again</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោល ហើយមិនទាក់ទងទៀត</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្ញុំដឹងថាមិនអាចត្រឡប់វិញបានទេ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>ទុកវិញ</translation>
    </message>
    <message>
        <source>Only a protected form of their numbers and addresses stays, so that a later import can&apos;t bring them back into a campaign.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅសល់តែទម្រង់ការពារនៃលេខ និងអាសយដ្ឋាន ដើម្បីកុំឱ្យការនាំចូលក្រោយៗ នាំគាត់ចូលយុទ្ធនាការវិញ។</translation>
    </message>
    <message>
        <source>Only a stop they asked for themselves stays. If they come back and say yes, it counts.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នៅសល់តែការសុំឈប់របស់គាត់ផ្ទាល់។ បើគាត់មកវិញ ហើយយល់ព្រម នោះរាប់បាន។</translation>
    </message>
    <message>
        <source>There is no Undo: what is forgotten is gone from the file itself, so there is nothing left to bring back.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចត្រឡប់វិញបានទេ៖ អ្វីដែលលុបចោល បាត់ចេញពីឯកសារផ្ទាល់ ដូច្នេះគ្មានអ្វីនៅសល់ដើម្បីយកមកវិញទេ។</translation>
    </message>
    <message>
        <source>What goes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបាត់</translation>
    </message>
    <message>
        <source>What stays outside</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលនៅខាងក្រៅ</translation>
    </message>
    <message>
        <source>this person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកនេះ</translation>
    </message>
</context>
<context>
    <name>ForgetManyDialog</name>
    <message numerus="yes">
        <source>Forget %n people for good</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>លុប %n នាក់ចោលជារៀងរហូត</numerusform>
            <numerusform>លុប %n នាក់ចោលជារៀងរហូត</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {n}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោល {n}</translation>
    </message>
    <message>
        <source>Forget, and never contact again</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោល ហើយមិនទាក់ទងទៀត</translation>
    </message>
    <message>
        <source>Forget; a later yes counts</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោល។ បើយល់ព្រមពេលក្រោយ រាប់បាន</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខ្ញុំដឹងថាមិនអាចត្រឡប់វិញបានទេ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>ទុកវិញ</translation>
    </message>
    <message>
        <source>Names, numbers, purchases, notes and their traces in the history are erased from the file. Backups made before still hold them. Each takes a moment.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះ លេខ ការទិញ កំណត់ចំណាំ និងដានក្នុងប្រវត្តិ ត្រូវបានលុបចេញពីឯកសារ។ ច្បាប់ចម្លងចាស់ៗនៅមានទិន្នន័យនេះ។ ម្នាក់ៗចំណាយពេលបន្តិច។</translation>
    </message>
    <message>
        <source>There is no Undo: what is gone from the file can&apos;t be brought back.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចត្រឡប់វិញបានទេ៖ អ្វីដែលបាត់ពីឯកសារ យកមកវិញមិនបាន។</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>File {at} of {total}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារ {at} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Sheet {at} of {total}</source>
        <translation>សន្លឹក {at} នៃ {total}</translation>
    </message>
</context>
<context>
    <name>GridRow</name>
    <message>
        <source>As row {n}</source>
        <translation>ដូចជួរទី {n}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>មិនបានគូស</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>ជួរ {n}</translation>
    </message>
    <message>
        <source>more than one number</source>
        <translation>លើសពីមួយលេខ</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Add group</source>
        <translation>បន្ថែមក្រុមលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>បន្ថែមលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>ត្រូវទាំងអស់</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>ត្រូវណាមួយ</translation>
    </message>
    <message>
        <source>Count these people in again</source>
        <translation>រាប់អ្នកទាំងនេះបញ្ចូលវិញ</translation>
    </message>
    <message>
        <source>Leave these people out</source>
        <translation>ដកអ្នកទាំងនេះចេញ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ច្រើនទៀត</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>អ្នកណាត្រូវ</translation>
    </message>
    <message>
        <source>and</source>
        <translation>និង</translation>
    </message>
    <message>
        <source>and not</source>
        <translation>ហើយមិន</translation>
    </message>
    <message>
        <source>not</source>
        <translation>មិន</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ឬ</translation>
    </message>
    <message>
        <source>or not</source>
        <translation>ឬមិន</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n នាក់</numerusform>
            <numerusform>%n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person  ({keys})</source>
        <translation>បន្ថែមមនុស្ស  ({keys})</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>បន្ថែមឈ្មោះ</translation>
    </message>
    <message>
        <source>Ask people to sign up</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឱ្យអតិថិជនចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>នាំចូល</translation>
    </message>
    <message>
        <source>Import a spreadsheet  ({keys})</source>
        <translation>នាំចូលសៀវភៅបញ្ជី  ({keys})</translation>
    </message>
    <message>
        <source>Search name, phone, tag</source>
        <translation>ស្វែងរកឈ្មោះ លេខ ស្លាក</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>{shown} of {everyone}</source>
        <translation>{shown} / {everyone} នាក់</translation>
    </message>
</context>
<context>
    <name>HeadPreview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>ជួរដំបូងៗនៃឯកសារ</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more columns</source>
        <translation>
            <numerusform>និង {n} ជួរឈរទៀត</numerusform>
            <numerusform>និង {n} ជួរឈរទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>From tomorrow on you see here how it goes.</source>
        <translation>ចាប់ពីស្អែក អ្នកឃើញនៅទីនេះថាប្រសើរឬអត់។</translation>
    </message>
    <message>
        <source>Health of the list</source>
        <translation>សុខភាពបញ្ជី</translation>
    </message>
    <message>
        <source>There is nothing left to repair. Well kept.</source>
        <translation>គ្មានអ្វីត្រូវជួសជុលទៀតទេ។ ថែបានល្អណាស់។</translation>
    </message>
    <message>
        <source>What would raise it</source>
        <translation>អ្វីធ្វើឱ្យវាឡើង</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>លើ 100</translation>
    </message>
    <message>
        <source>{before} on {date}, {now} today</source>
        <translation>{before} នៅ {date}, {now} ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Changes can be taken back, also later. A stop stays.</source>
        <translation>ការកែ​អាច​ត្រឡប់វិញ​បាន ទោះ​ក្រោយមក​ក៏ដោយ។ ការ​សុំឈប់​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>មិនទាន់មានការកែទេ។</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើឡើងវិញ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>{when} · undone</source>
        <translation>{when} · បានត្រឡប់វិញ</translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>Can you reach your %n people?</source>
        <translation>
            <numerusform>តើអាចទាក់ទង %n នាក់បានទេ?</numerusform>
            <numerusform>តើអាចទាក់ទង %n នាក់បានទេ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Last campaign, {name}</source>
        <translation>យុទ្ធនាការចុងក្រោយ {name}</translation>
    </message>
    <message>
        <source>New people this month</source>
        <translation>មនុស្សថ្មីខែនេះ</translation>
    </message>
    <message>
        <source>No file written yet</source>
        <translation>មិនទាន់មានឯកសារនាំចេញ</translation>
    </message>
    <message>
        <source>Nothing needs doing</source>
        <translation>គ្មានអ្វីត្រូវធ្វើទេ</translation>
    </message>
    <message>
        <source>Phone or name</source>
        <translation>លេខ ឬឈ្មោះ</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n not asked</source>
        <translation>
            <numerusform>បង្ហាញ %n នាក់មិនទាន់សួរ</numerusform>
            <numerusform>បង្ហាញ %n នាក់មិនទាន់សួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone asked to stop</source>
        <translation>មានអ្នកសុំឈប់</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>ចាប់ផ្តើមយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>The list is clean, and a backup is at hand.</source>
        <translation>បញ្ជីស្អាត ហើយមានច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>Type the number. Nobody at this shop will message it again.</source>
        <translation>វាយលេខចូល។ ហាងនឹងមិនផ្ញើទៅលេខនេះទៀតទេ។</translation>
    </message>
    <message>
        <source>Who asked to stop?</source>
        <translation>នរណាសុំឈប់?</translation>
    </message>
    <message>
        <source>Write to everyone who agreed, and to nobody else.</source>
        <translation>ផ្ញើទៅអ្នកដែលយល់ព្រម និងមិនផ្ញើទៅអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>may be texted</source>
        <translation>អាចផ្ញើ SMS បាន</translation>
    </message>
    <message>
        <source>no good number</source>
        <translation>គ្មានលេខល្អ</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>{n} last month</source>
        <translation>ខែមុន {n}</translation>
    </message>
    <message>
        <source>{n} of {total} agreed and can be reached · {date}</source>
        <translation>{n} ក្នុង {total} យល់ព្រម និងអាចទាក់ទងបាន · {date}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n are overdue, the first since {date}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ហួសកំណត់ តាំងពី {date}</numerusform>
            <numerusform>%n ហួសកំណត់ តាំងពី {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is made and checked in a moment</source>
        <translation>ចម្លង និងពិនិត្យក្នុងមួយភ្លែត</translation>
    </message>
    <message>
        <source>A message can&apos;t greet them</source>
        <translation>សារមិនអាចហៅឈ្មោះពួកគេបាន</translation>
    </message>
    <message>
        <source>A stop word among other words: read them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានពាក្យឈប់លាយក្នុងសារ៖ សូមអាន</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមឈ្មោះ</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>បន្ថែមឈ្មោះ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Answer</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្លើយ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ចម្លងទុក</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជាក់</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>ទិវាសួស្តី</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>សាយ័ណ្ហសួស្តី</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>អរុណសួស្តី</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>នាំចូលពីតារាង</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>ថ្មីៗ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>មើល</translation>
    </message>
    <message>
        <source>Make a segment</source>
        <translation>បង្កើតក្រុម</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>កំពុងចម្លងទុក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាន</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>លុបគំរូ</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Search name, phone, tag</source>
        <translation>ស្វែងរកឈ្មោះ លេខ ស្លាក</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>ចាប់ផ្តើមយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>The backup is made and checked</source>
        <translation>បានចម្លងទុក និងពិនិត្យហើយ</translation>
    </message>
    <message>
        <source>The first by {date}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មុនគេត្រឹម {date}</translation>
    </message>
    <message>
        <source>The same person is in the list more than once</source>
        <translation>មនុស្សតែម្នាក់មានលើសពីម្តងក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>ប្រវត្តិទាំងអស់</translation>
    </message>
    <message>
        <source>These people are made up. What you export from here says so.</source>
        <translation>មនុស្សទាំងនេះជាគំរូ។ ឯកសារដែលនាំចេញនឹងប្រាប់ដូច្នេះ។</translation>
    </message>
    <message>
        <source>They can&apos;t be called or texted as they are</source>
        <translation>ហៅ ឬផ្ញើសារមិនបានទេ បើមិនកែ</translation>
    </message>
    <message>
        <source>They were asked and have not answered yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសួរ តែមិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {clock}, but the list was last changed on {changed}. Set the clock.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នាឡិកាកុំព្យូទ័រនេះប្រាប់ថា {clock} តែបញ្ជីត្រូវបានកែចុងក្រោយនៅ {changed}។ សូមដាក់នាឡិកាឱ្យត្រូវ។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>អ្វីត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>បញ្ជីរបស់អ្នក</translation>
    </message>
    <message numerus="yes">
        <source>campaigns not sent yet</source>
        <translation>
            <numerusform>យុទ្ធនាការមិនទាន់នាំចេញ</numerusform>
            <numerusform>យុទ្ធនាការមិនទាន់នាំចេញ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days since the last backup</source>
        <translation>
            <numerusform>ថ្ងៃមិនបានចម្លងទុក</numerusform>
            <numerusform>ថ្ងៃមិនបានចម្លងទុក</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicates to look at</source>
        <translation>
            <numerusform>ឈ្មោះស្ទួនត្រូវមើល</numerusform>
            <numerusform>ឈ្មោះស្ទួនត្រូវមើល</numerusform>
        </translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>មិនទាន់ចម្លងទុក</translation>
    </message>
    <message numerus="yes">
        <source>numbers to fix</source>
        <translation>
            <numerusform>លេខត្រូវកែ</numerusform>
            <numerusform>លេខត្រូវកែ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people to confirm</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នាក់ត្រូវបញ្ជាក់</numerusform>
            <numerusform>នាក់ត្រូវបញ្ជាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people without a name</source>
        <translation>
            <numerusform>នាក់គ្មានឈ្មោះ</numerusform>
            <numerusform>នាក់គ្មានឈ្មោះ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replies may ask to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ចម្លើយតបប្រហែលសុំឈប់</numerusform>
            <numerusform>ចម្លើយតបប្រហែលសុំឈប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests to answer</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សំណើត្រូវឆ្លើយ</numerusform>
            <numerusform>សំណើត្រូវឆ្លើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>{greeting}, {name}</source>
        <translation>{greeting} {name}</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Adds up to {n}</source>
        <translation>សរុបត្រូវ {n}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Importing {file}</source>
        <translation>កំពុងនាំចូល {file}</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>មិនទាន់សរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>បានបញ្ឈប់។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Amount</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសុំឈប់</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>ថ្ងៃកំណើត</translation>
    </message>
    <message>
        <source>Call, visit or message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការហៅ ការមក ឬសារ</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>ជួរឈរ {letter}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>ក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>ទំហំក្រុមហ៊ុន</translation>
    </message>
    <message>
        <source>Consent answer</source>
        <translation>ចម្លើយយល់ព្រម</translation>
    </message>
    <message>
        <source>Currency</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃទាក់ទង</translation>
    </message>
    <message>
        <source>Day of purchase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃទិញ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ស្រុក/ខណ្ឌ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>នាមត្រកូល</translation>
    </message>
    <message>
        <source>From or to them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចូល ឬចេញ</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>នាមខ្លួន</translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} calls, visits and messages</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចូលការទាក់ទង {n}</numerusform>
            <numerusform>បាននាំចូលការទាក់ទង {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} people</source>
        <translation>
            <numerusform>បាននាំចូល {n} នាក់</numerusform>
            <numerusform>បាននាំចូល {n} នាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} purchases</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បាននាំចូលការទិញ {n}</numerusform>
            <numerusform>បាននាំចូលការទិញ {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>វិស័យ</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>ចំណាប់អារម្មណ៍</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>មុខរបរ</translation>
    </message>
    <message>
        <source>Kind of number or address</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រភេទលេខ ឬអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>ឈ្មោះឡាតាំង</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>New date field “{name}”</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កាលបរិច្ឆេទថ្មី «{name}»</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>ព័ត៌មានថ្មី «{name}»</translation>
    </message>
    <message>
        <source>New number field “{name}”</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខថ្មី «{name}»</translation>
    </message>
    <message>
        <source>New yes/no field “{name}”</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បាទ/ទេថ្មី «{name}»</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message numerus="yes">
        <source>Stopped {n} people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបញ្ឈប់ {n} នាក់</numerusform>
            <numerusform>បានបញ្ឈប់ {n} នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>គោរមងារ</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>គេហទំព័រ</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបានទិញ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបាននិយាយ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
</context>
<context>
    <name>IssueLinks</name>
    <message>
        <source>Kept, but look at them</source>
        <translation>រក្សាទុក ប៉ុន្តែសូមមើល</translation>
    </message>
    <message>
        <source>Open a line to see the people it is about.</source>
        <translation>ចុចលើជួរណាមួយ ដើម្បីមើលមនុស្សដែលពាក់ព័ន្ធ</translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ជួរ {rows}</numerusform>
            <numerusform>ជួរ {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows} and {n} more</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ជួរ {rows} និង {n} ទៀត</numerusform>
            <numerusform>ជួរ {rows} និង {n} ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ដាក់ដោយឡែក</translation>
    </message>
</context>
<context>
    <name>IssueRow</name>
    <message>
        <source>Row {n}</source>
        <translation>ជួរ {n}</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Choose the key or a backup</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជ្រើស​កូន​សោ ឬ​ច្បាប់​បម្រុង​ទុក</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ត​ដោយ​គ្មាន​វា</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កូន​សោ និង​ច្បាប់​បម្រុង​ទុក</translation>
    </message>
    <message>
        <source>Later</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពេល​ក្រោយ</translation>
    </message>
    <message>
        <source>The key is a file in the program&apos;s data folder on the other computer, and every backup made there holds it. Going on without it is kept in the history.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កូន​សោ​ជា​ឯកសារ​មួយ​ក្នុង​ថត​ទិន្នន័យ​របស់​កម្មវិធី​នៅ​កុំព្យូទ័រ​មុន ហើយ​ច្បាប់​បម្រុង​ទុក​ទាំង​អស់​ពី​ទីនោះ​មាន​វា។ ការ​បន្ត​ដោយ​គ្មាន​វា​ត្រូវ​បាន​កត់​ក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>The key of the do-not-contact list is missing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កូន​សោ​នៃ​បញ្ជី​ហាម​ទាក់ទង​បាត់</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>A stop always wins, whatever else is known or imported. Undo does not take it back.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការបញ្ឈប់ឈ្នះជានិច្ច ទោះមានព័ត៌មាន ឬនាំចូលអ្វីផ្សេងក៏ដោយ។ ត្រឡប់វិញ មិនលុបវាចោលទេ។</translation>
    </message>
    <message>
        <source>Calls, visits and messages go to people in the list, found by number, address, name or customer number. Who is not found is shown before anything is written.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការហៅ ការមក និងសារ ចូលទៅម្ចាស់ក្នុងបញ្ជី ដែលរកតាមលេខ អាសយដ្ឋាន ឈ្មោះ ឬលេខអតិថិជន។ អ្នកដែលរកមិនឃើញ បង្ហាញមុនពេលសរសេរអ្វី។</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរនីមួយៗជា</translation>
    </message>
    <message>
        <source>Everybody in this file is stopped.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្រប់គ្នាក្នុងឯកសារនេះត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>Guessed from the file. You can change it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទាយពីឯកសារ។ អ្នកអាចប្តូរបាន។</translation>
    </message>
    <message>
        <source>Purchases go to people in the list, found by number, address, name or customer number. Who is not found is shown before anything is written.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការទិញចូលទៅម្ចាស់ក្នុងបញ្ជី ដែលរកតាមលេខ អាសយដ្ឋាន ឈ្មោះ ឬលេខអតិថិជន។ អ្នកដែលរកមិនឃើញ បង្ហាញមុនពេលសរសេរអ្វី។</translation>
    </message>
    <message>
        <source>a call, visit or message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការហៅ ការមក ឬសារ</translation>
    </message>
    <message>
        <source>a person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការទិញមួយ</translation>
    </message>
    <message>
        <source>somebody who asked to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលសុំឈប់</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Go back to it</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រឡប់ទៅវិញ</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចាកចេញដោយមិនរក្សាទុក</translation>
    </message>
    <message>
        <source>This was typed but is not saved yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលបានវាយនេះ មិនទាន់បានរក្សាទុកទេ</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Choose a field</source>
        <translation>ជ្រើសវាល</translation>
    </message>
    <message>
        <source>Drag to move, click for more</source>
        <translation>អូសដើម្បីរំកិល ចុចសម្រាប់ជម្រើស</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>How</source>
        <translation>របៀបប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>ដកលក្ខខណ្ឌនេះចេញ</translation>
    </message>
    <message>
        <source>This field is gone</source>
        <translation>វាលនេះលែងមាន</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {example}. The rule is not used yet.</source>
        <translation>នេះមិនមែនកាលបរិច្ឆេទទេ។ សូមសរសេរដូច {example}។ លក្ខខណ្ឌនេះមិនទាន់រាប់ទេ។</translation>
    </message>
    <message>
        <source>This is not a number that fits here. The rule is not used yet.</source>
        <translation>លេខនេះប្រើនៅទីនេះមិនបានទេ។ លក្ខខណ្ឌនេះមិនទាន់រាប់ទេ។</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>វាយតម្លៃ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>What the rule asks for</source>
        <translation>លក្ខខណ្ឌសួររកអ្វី</translation>
    </message>
</context>
<context>
    <name>ListedModel</name>
    <message>
        <source>Asked to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសុំឈប់</translation>
    </message>
    <message>
        <source>Does not want to be contacted</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនចង់ឱ្យទាក់ទង</translation>
    </message>
    <message>
        <source>From a list or a file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពីបញ្ជី ឬឯកសារ</translation>
    </message>
    <message>
        <source>From another list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពីបញ្ជីផ្សេង</translation>
    </message>
    <message>
        <source>Protected form</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទម្រង់ការពារ</translation>
    </message>
    <message>
        <source>Said no</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Since</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាំងពី</translation>
    </message>
    <message>
        <source>Was forgotten</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រូវបានលុបចោល</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>Who</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នរណា</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិននៅក្នុងបញ្ជី</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Answer by {date}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្លើយត្រឹម {date}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Everybody in the list may ask what is held about them, have it put right, take it along, or be forgotten.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកក្នុងបញ្ជីម្នាក់ៗ អាចសួរថាមានអ្វីអំពីគាត់ សុំកែ យកទៅជាមួយ ឬសុំឱ្យលុបចោល។</translation>
    </message>
    <message>
        <source>How they asked</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំតាមវិធីណា</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាសំណើ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រា</translation>
    </message>
    <message>
        <source>Noted. The answer is due by {date}.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានកត់ត្រា។ ត្រូវឆ្លើយត្រឹម {date}។</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គាត់សុំអ្វី</translation>
    </message>
    <message>
        <source>When they asked</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំថ្ងៃណា</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n នាក់</numerusform>
            <numerusform>%n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមឈ្មោះ</translation>
    </message>
    <message>
        <source>Back to my list</source>
        <translation>ត្រឡប់ទៅបញ្ជីខ្ញុំ</translation>
    </message>
    <message>
        <source>Banhchi</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>យុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Contact lists</source>
        <translation>បញ្ជីទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Drop what you want to import</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទម្លាក់អ្វីដែលចង់នាំចូល</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>បញ្ចូលក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>History and Undo</source>
        <translation>ប្រវត្តិ និងត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ទំព័រដើម</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>នាំចូលពីតារាង</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ភ្លឺ ឬងងឹត</translation>
    </message>
    <message>
        <source>Look at duplicates</source>
        <translation>មើលឈ្មោះស្ទួន</translation>
    </message>
    <message>
        <source>Make a segment</source>
        <translation>បង្កើតក្រុម</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>បញ្ជីរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាសំណើ</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>បើកបញ្ជី</translation>
    </message>
    <message>
        <source>Open another list</source>
        <translation>បើកបញ្ជីផ្សេង</translation>
    </message>
    <message>
        <source>People to confirm</source>
        <translation>អ្នករង់ចាំបញ្ជាក់</translation>
    </message>
    <message>
        <source>Print a sign-up sheet</source>
        <translation>បោះពុម្ពក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>ហាងគំរូ</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Sign-up at the counter</source>
        <translation>ចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message>
        <source>Someone asked to stop</source>
        <translation>មានអ្នកសុំឈប់</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>ចាប់ផ្តើមយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>This list and others</source>
        <translation>បញ្ជីនេះ និងបញ្ជីផ្សេង</translation>
    </message>
    <message>
        <source>{languages} or {last}</source>
        <translation>{languages} ឬ{last}</translation>
    </message>
</context>
<context>
    <name>MappingNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Monthly sales file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារលក់ប្រចាំខែ</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Next time a file like this comes, choose it by its name. It saves what each column is and your choices for the file. Who agreed is asked again each time.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពេលក្រោយមានឯកសារបែបនេះ ប្រើតាមឈ្មោះបាន។ រក្សាទុកថាជួរឈរណាជាអ្វី និងអ្វីដែលអ្នកជ្រើសសម្រាប់ឯកសារ។ ការយល់ព្រម សួរម្តងទៀតរាល់លើក។</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Save these columns under a name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកជួរឈរទាំងនេះក្នុងឈ្មោះមួយ</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានរក្សាទុកជា «{name}»</translation>
    </message>
    <message>
        <source>Takes the place of the one saved before.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជំនួសអ្វីដែលរក្សាទុកពីមុន។</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n calls and notes</source>
        <translation>
            <numerusform>ហៅ និងកំណត់ចំណាំ %n</numerusform>
            <numerusform>ហៅ និងកំណត់ចំណាំ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>យុទ្ធនាការ %n</numerusform>
            <numerusform>យុទ្ធនាការ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>ទិញ %n ដង</numerusform>
            <numerusform>ទិញ %n ដង</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>ប្រាកដ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>ទិន្នន័យគំរូ</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>តាំងពី {date}</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>បញ្ចូលដោយដៃ</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>ប្រាកដ {percent}</translation>
    </message>
</context>
<context>
    <name>Merges</name>
    <message>
        <source>A backup is made first, and Undo takes all of it back.</source>
        <translation>នឹងថតចម្លងទុកមុន ហើយអាចត្រឡប់វិញបានទាំងអស់។</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>កំពុងរកឈ្មោះស្ទួន</translation>
    </message>
    <message>
        <source>Merge {n}</source>
        <translation>បញ្ចូល {n}</translation>
    </message>
    <message>
        <source>Merge {people} records into {n} people</source>
        <translation>បញ្ចូល {people} កំណត់ត្រាទៅជា {n} នាក់</translation>
    </message>
    <message>
        <source>Merged {people} records into {n} people</source>
        <translation>បានបញ្ចូល {people} កំណត់ត្រាទៅជា {n} នាក់</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>កំពុងបញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>កុំទាន់</translation>
    </message>
    <message>
        <source>These are certain: same person, told by more than one sign. Every phone, purchase, note and tag is kept. A no to messages stays a no.</source>
        <translation>ទាំងនេះប្រាកដ៖ មនុស្សតែម្នាក់ ដែលមានសញ្ញាលើសពីមួយ។ គ្រប់លេខ ការទិញ កំណត់ចំណាំ និងស្លាក ត្រូវបានរក្សាទុក។ អ្នកដែលថាទេ នៅតែទេ។</translation>
    </message>
    <message>
        <source>Undo takes all of it back, today or later.</source>
        <translation>អាចត្រឡប់វិញបានទាំងអស់ ថ្ងៃនេះ ឬពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Your list gets {n} shorter.</source>
        <translation>បញ្ជីនឹងខ្លីជាងមុន {n}។</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Add the line</source>
        <translation>បន្ថែមប្រយោគ</translation>
    </message>
    <message numerus="yes">
        <source>Curly quotes and long dashes cost extra. Plain ones: {n} parts fewer.</source>
        <translation>
            <numerusform>សញ្ញាសម្រង់កោង និងសញ្ញាដកវែង ធ្វើឱ្យថ្លៃ។ បើប្រើសញ្ញាធម្មតា៖ តិចជាង {n} ផ្នែក។</numerusform>
            <numerusform>សញ្ញាសម្រង់កោង និងសញ្ញាដកវែង ធ្វើឱ្យថ្លៃ។ បើប្រើសញ្ញាធម្មតា៖ តិចជាង {n} ផ្នែក។</numerusform>
        </translation>
    </message>
    <message>
        <source>Dear {name}, …</source>
        <translation>ជូនចំពោះ {name} …</translation>
    </message>
    <message>
        <source>Fields of another program: {changes}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កន្លែងដាក់ព័ត៌មានរបស់កម្មវិធីផ្សេង៖ {changes}</translation>
    </message>
    <message>
        <source>Finish the line</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បំពេញបន្ទាត់</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ច្រើនទៀត</translation>
    </message>
    <message>
        <source>Puts {field} into the message</source>
        <translation>ដាក់ {field} ក្នុងសារ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្តូរ</translation>
    </message>
    <message>
        <source>Say how to stop, such as a number to call. The law asks for it.</source>
        <translation>សូមប្រាប់ពីរបៀបឈប់ ដូចជាលេខសម្រាប់ហៅ។ ច្បាប់តម្រូវដូច្នេះ។</translation>
    </message>
    <message>
        <source>The line about stopping lacks a number to call or a word to answer.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាត់អំពីការឈប់ ខ្វះលេខសម្រាប់ហៅ ឬពាក្យសម្រាប់ឆ្លើយ។</translation>
    </message>
    <message>
        <source>Use plain ones</source>
        <translation>ប្រើសញ្ញាធម្មតា</translation>
    </message>
    <message>
        <source>What they read</source>
        <translation>អ្វីដែលគេអាន</translation>
    </message>
    <message numerus="yes">
        <source>{n} invisible spaces are left out of the SMS: they would cost extra.</source>
        <translation>
            <numerusform>ដកឃ្លាមើលមិនឃើញ {n} មិនដាក់ក្នុង SMS ទេ ព្រោះវាធ្វើឱ្យថ្លៃ។</numerusform>
            <numerusform>ដកឃ្លាមើលមិនឃើញ {n} មិនដាក់ក្នុង SMS ទេ ព្រោះវាធ្វើឱ្យថ្លៃ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message numerus="yes">
        <source>%n copy of a damaged list is deleted if it can&apos;t be locked.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ច្បាប់​ចម្លង %n នៃ​បញ្ជី​ដែល​ខូច​ត្រូវ​បាន​លុប បើ​ចាក់​សោ​វា​មិន​បាន។</numerusform>
            <numerusform>ច្បាប់​ចម្លង %n នៃ​បញ្ជី​ដែល​ខូច​ត្រូវ​បាន​លុប បើ​ចាក់​សោ​វា​មិន​បាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>ប្តូរពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Copies on sticks and in other folders are not reached. They stay as they are, with the passphrase they have or none; delete those you don&apos;t need:</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ច្បាប់​ចម្លង​លើ​ថាស​ចល័ត និង​ក្នុង​ថត​ផ្សេង មិន​ត្រូវ​បាន​ប្តូរ​ទេ។ វា​នៅ​ដដែល ដោយ​មាន​ពាក្យ​សម្ងាត់​ចាស់ ឬ​គ្មាន។ សូម​លុប​ច្បាប់​ដែល​អ្នក​មិន​ត្រូវ​ការ៖</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>Lock the list</source>
        <translation>ចាក់សោបញ្ជី</translation>
    </message>
    <message>
        <source>Lock this list</source>
        <translation>ចាក់សោបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Take at least {n} letters; a short sentence is good.</source>
        <translation>យ៉ាងតិច {n} តួ។ ប្រយោគខ្លីមួយក៏ល្អ។</translation>
    </message>
    <message>
        <source>The list and its backups can only be opened with the passphrase. If it is forgotten, nobody can open them again, so write it down and keep it in a safe place.</source>
        <translation>បញ្ជី និងច្បាប់ចម្លង អាចបើកបានតែដោយពាក្យសម្ងាត់នេះ។ បើភ្លេច គ្មាននរណាបើកបានទៀតទេ ដូច្នេះសូមកត់ទុកនៅកន្លែងសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>វាយម្តងទៀត</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ពាក្យទាំងពីរមិនដូចគ្នាទេ។</translation>
    </message>
</context>
<context>
    <name>NobodyYet</name>
    <message>
        <source>Bring in the spreadsheet you have. Nothing is written before you say yes.</source>
        <translation>នាំចូលបញ្ជីដែលអ្នកមាន។ មិនសរសេរអ្វីទេ មុនអ្នកយល់ព្រម។</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>នាំចូលបញ្ជី</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>មិនទាន់មាននរណាក្នុងបញ្ជីទេ</translation>
    </message>
</context>
<context>
    <name>NodeMenu</name>
    <message>
        <source>Count these people in again</source>
        <translation>រាប់អ្នកទាំងនេះបញ្ចូលវិញ</translation>
    </message>
    <message>
        <source>Keep the rules, drop the group</source>
        <translation>ទុកលក្ខខណ្ឌ លុបតែក្រុម</translation>
    </message>
    <message>
        <source>Leave these people out</source>
        <translation>ដកអ្នកទាំងនេះចេញ</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>ធ្វើមួយទៀតដូចគ្នា</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>រំកិលចុះក្រោម</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>រំកិលឡើងលើ</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>ដកក្រុមលក្ខខណ្ឌនេះចេញ</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>ដកលក្ខខណ្ឌនេះចេញ</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>A note about {name}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំណត់ចំណាំអំពី {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>សរសេរកំណត់ចំណាំ</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Add this address</source>
        <translation>បន្ថែមអាសយដ្ឋាននេះ</translation>
    </message>
    <message>
        <source>Add this number</source>
        <translation>បន្ថែមលេខនេះ</translation>
    </message>
    <message>
        <source>Any part of a name, a number, a tag or a company finds people.</source>
        <translation>អាចរកតាមផ្នែកណាមួយនៃឈ្មោះ លេខ ស្លាក ឬក្រុមហ៊ុន។</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>លុបការស្វែងរក និងតម្រង</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>លុបតម្រង</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>លុបការស្វែងរក</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>គ្មាននរណាត្រូវនឹងតម្រងទេ</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>រកមិនឃើញ «{text}»</translation>
    </message>
    <message>
        <source>Nobody here has it. A stop is kept even for somebody unknown.</source>
        <translation>គ្មាននរណាក្នុងបញ្ជីមានលេខនេះទេ។ ការសុំឈប់ត្រូវរក្សាទុក ទោះមិនស្គាល់ក៏ដោយ។</translation>
    </message>
    <message>
        <source>Some filters are on as well: they may hide who you look for.</source>
        <translation>មានតម្រងកំពុងប្រើ៖ វាអាចលាក់អ្នកដែលអ្នកកំពុងរក។</translation>
    </message>
    <message>
        <source>Take one away to see more people.</source>
        <translation>ដកតម្រងមួយចេញ ដើម្បីឃើញមនុស្សច្រើនជាងនេះ។</translation>
    </message>
    <message>
        <source>This person asked to stop</source>
        <translation>អ្នកនេះសុំឈប់</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Copies of the list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ច្បាប់ចម្លងនៃបញ្ជី</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Read them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានចម្លើយ</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message numerus="yes">
        <source>and {n} more</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>និង {n} ទៀត</numerusform>
            <numerusform>និង {n} ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more rows</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>និង {n} ជួរទៀត</numerusform>
            <numerusform>និង {n} ជួរទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>the same person as row {n}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សតែម្នាក់នឹងជួរ {n}</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n belong to people in the list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ជារបស់អ្នកក្នុងបញ្ជី</numerusform>
            <numerusform>%n ជារបស់អ្នកក្នុងបញ្ជី</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines name nobody, so they stop nobody</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n បន្ទាត់មិនបានប្រាប់អ្នកណាទេ ដូច្នេះមិនបានឈប់អ្នកណាទេ</numerusform>
            <numerusform>%n បន្ទាត់មិនបានប្រាប់អ្នកណាទេ ដូច្នេះមិនបានឈប់អ្នកណាទេ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and addresses are stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បានបញ្ឈប់លេខ និងអាសយដ្ឋាន %n</numerusform>
            <numerusform>បានបញ្ឈប់លេខ និងអាសយដ្ឋាន %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are for you to read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ចម្លើយតប %n ត្រូវការអ្នកអាន</numerusform>
            <numerusform>ចម្លើយតប %n ត្រូវការអ្នកអាន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say nothing about stopping</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n មិននិយាយពីការឈប់</numerusform>
            <numerusform>%n មិននិយាយពីការឈប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were read before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n បានអានរួចហើយ</numerusform>
            <numerusform>%n បានអានរួចហើយ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by the shop itself</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ផ្ញើដោយហាងផ្ទាល់</numerusform>
            <numerusform>%n ផ្ញើដោយហាងផ្ទាល់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n lines: somebody else may be meant there, too</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សូមមើល %n បន្ទាត់៖ ប្រហែលជាមានន័យដល់អ្នកផ្សេងទៀតដែរ</numerusform>
            <numerusform>សូមមើល %n បន្ទាត់៖ ប្រហែលជាមានន័យដល់អ្នកផ្សេងទៀតដែរ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new was stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានអ្នកថ្មីត្រូវបញ្ឈប់ទេ</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ហួសកំណត់</numerusform>
            <numerusform>%n ហួសកំណត់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the do-not-contact list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ក្នុងបញ្ជីហាមទាក់ទង</numerusform>
            <numerusform>%n ក្នុងបញ្ជីហាមទាក់ទង</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop word among other words: read them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានពាក្យឈប់លាយក្នុងសារ៖ សូមអាន</translation>
    </message>
    <message>
        <source>Answer</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្លើយ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរ</translation>
    </message>
    <message>
        <source>Ask again or forget. Nothing happens by itself.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរម្តងទៀត ឬលុបចោល។ គ្មានអ្វីកើតឡើងដោយមិនសួរទេ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជាក់</translation>
    </message>
    <message>
        <source>Every reply is read, every request answered, everybody confirmed.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយតបអានអស់ សំណើឆ្លើយអស់ ហើយបញ្ជាក់គ្រប់គ្នា។</translation>
    </message>
    <message>
        <source>It could not be written anew. Close other programs, then try.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនអាចសរសេរជាថ្មីបានទេ។ សូមបិទកម្មវិធីផ្សេង រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Look</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មើល</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានអ្វីរង់ចាំ</translation>
    </message>
    <message>
        <source>One person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទភ្ជាប់បញ្ជី</translation>
    </message>
    <message>
        <source>People to confirm</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នករង់ចាំបញ្ជាក់</translation>
    </message>
    <message>
        <source>Print a paper sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បោះពុម្ពក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាន</translation>
    </message>
    <message>
        <source>Read a file or replies</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានឯកសារ ឬចម្លើយតប</translation>
    </message>
    <message>
        <source>Sign-up form at the counter</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទម្រង់ចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message>
        <source>The file still holds a forgotten person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារនៅមានអ្នកដែលបានលុបចោល</translation>
    </message>
    <message>
        <source>The first by {date}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មុនគេត្រឹម {date}</translation>
    </message>
    <message>
        <source>Their yes has run out, or is old</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមផុតកំណត់ ឬចាស់ហើយ</translation>
    </message>
    <message>
        <source>They were asked and have not answered yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសួរ តែមិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>Try now</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សាកឥឡូវ</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វាយបញ្ចូលក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message numerus="yes">
        <source>people to ask again</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នាក់ត្រូវសួរម្តងទៀត</numerusform>
            <numerusform>នាក់ត្រូវសួរម្តងទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people to confirm</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នាក់ត្រូវបញ្ជាក់</numerusform>
            <numerusform>នាក់ត្រូវបញ្ជាក់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people your rules propose</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នាក់ដែលច្បាប់របស់អ្នកស្នើ</numerusform>
            <numerusform>នាក់ដែលច្បាប់របស់អ្នកស្នើ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replies may ask to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ចម្លើយតបប្រហែលសុំឈប់</numerusform>
            <numerusform>ចម្លើយតបប្រហែលសុំឈប់</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests to answer</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សំណើត្រូវឆ្លើយ</numerusform>
            <numerusform>សំណើត្រូវឆ្លើយ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFace</name>
    <message>
        <source>Ask people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរអតិថិជន</translation>
    </message>
    <message>
        <source>Somebody asked to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានអ្នកសុំឈប់</translation>
    </message>
    <message>
        <source>That did not work yet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់បានទេ</translation>
    </message>
    <message>
        <source>The file is clean now</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារស្អាតហើយ</translation>
    </message>
    <message>
        <source>What waits</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីដែលរង់ចាំ</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលយល់ព្រម</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>បើកបញ្ជី</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>That was not the passphrase. Nothing was changed.</source>
        <translation>ពាក្យសម្ងាត់មិនត្រឹមត្រូវ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>This list is locked</source>
        <translation>បញ្ជីនេះចាក់សោ</translation>
    </message>
    <message>
        <source>Type the passphrase of {file}.</source>
        <translation>វាយពាក្យសម្ងាត់របស់ {file}។</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>It is only used to read this file and is not kept.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រើតែដើម្បីអានឯកសារនេះ ហើយមិនរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បើកឯកសារ</translation>
    </message>
    <message>
        <source>Password</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ និងអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Paste numbers, e-mail addresses or @names, one or more per line. People who are not in the list are stopped too.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទភ្ជាប់លេខ អ៊ីមែល ឬ @ឈ្មោះ មួយឬច្រើនក្នុងមួយបន្ទាត់។ អ្នកមិននៅក្នុងបញ្ជី ក៏ត្រូវបានបញ្ឈប់ដែរ។</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>These people asked to stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកទាំងនេះសុំឈប់</translation>
    </message>
    <message>
        <source>What to stop</source>
        <translation>ឈប់អ្វី</translation>
    </message>
</context>
<context>
    <name>PendingFace</name>
    <message numerus="yes">
        <source>%n more wait after these</source>
        <translation>
            <numerusform>មាន %n ទៀតរង់ចាំបន្ទាប់</numerusform>
            <numerusform>មាន %n ទៀតរង់ចាំបន្ទាប់</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>បានសួរ</translation>
    </message>
    <message>
        <source>Copied, for {name} and nobody else</source>
        <translation>បានចម្លង សម្រាប់ {name} តែម្នាក់គត់</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>ចម្លងអត្ថបទ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>តាម</translation>
    </message>
    <message>
        <source>How they answered</source>
        <translation>គាត់ឆ្លើយតាម</translation>
    </message>
    <message>
        <source>In the list: Y for yes, N for no</source>
        <translation>ក្នុងបញ្ជី៖ Y យល់ព្រម, N មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Nobody to ask again</source>
        <translation>គ្មានអ្នកត្រូវសួរម្តងទៀតទេ</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>គ្មានអ្នករង់ចាំទេ</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>បើកការកំណត់</translation>
    </message>
    <message>
        <source>People to confirm</source>
        <translation>អ្នករង់ចាំបញ្ជាក់</translation>
    </message>
    <message>
        <source>People who agreed so long ago that the rules ask for a new yes are listed here.</source>
        <translation>អ្នកដែលយល់ព្រមយូរហើយ ដែលច្បាប់ចង់ឱ្យសួរម្តងទៀត នឹងនៅទីនេះ។</translation>
    </message>
    <message>
        <source>People who were asked and have not answered yet are listed here. Settings can make every sign-up wait for a second yes.</source>
        <translation>អ្នកដែលបានសួរហើយតែមិនទាន់ឆ្លើយ នឹងនៅទីនេះ។ ក្នុងការកំណត់ អាចឱ្យការចុះឈ្មោះទាំងអស់រង់ចាំការយល់ព្រមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>The text to send</source>
        <translation>អត្ថបទត្រូវផ្ញើ</translation>
    </message>
    <message>
        <source>Their earlier yes stays in force</source>
        <translation>ការយល់ព្រមមុននៅដដែល</translation>
    </message>
    <message>
        <source>To ask again</source>
        <translation>ត្រូវសួរម្តងទៀត</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>អ្នកណាខ្លះ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>នរណា</translation>
    </message>
    <message>
        <source>Your rules want something that shows it.</source>
        <translation>ច្បាប់របស់អ្នកទាមទារភស្តុតាង។</translation>
    </message>
    <message>
        <source>such as “message of today”</source>
        <translation>ដូចជា «សារថ្ងៃនេះ»</translation>
    </message>
    <message>
        <source>{name} does not wait for this question any more</source>
        <translation>{name} លែងរង់ចាំសំណួរនេះទៀតហើយ</translation>
    </message>
    <message>
        <source>{name} may not be asked now</source>
        <translation>មិនអាចសួរ {name} ឥឡូវនេះបានទេ</translation>
    </message>
    <message>
        <source>{name} said no. Only a new yes of their own changes that.</source>
        <translation>{name} មិនយល់ព្រម។ មានតែគាត់យល់ព្រមថ្មីដោយខ្លួនឯងទើបប្តូរបាន។</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} យល់ព្រមហើយ</translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation>{name} រង់ចាំម្តងទៀត</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Another tag...</source>
        <translation>ស្លាកផ្សេង...</translation>
    </message>
    <message>
        <source>Changed: {field}</source>
        <translation>បានកែ៖ {field}</translation>
    </message>
    <message>
        <source>Nobody had it</source>
        <translation>គ្មាននរណាមានស្លាកនេះទេ</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>បានរក្សាកំណត់ចំណាំ</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people</source>
        <translation>
            <numerusform>បានដក %n នាក់</numerusform>
            <numerusform>បានដក %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing people</source>
        <translation>កំពុងដក</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n people</source>
        <translation>
            <numerusform>បានដាក់ស្លាកលើ %n នាក់</numerusform>
            <numerusform>បានដាក់ស្លាកលើ %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>កំពុងដាក់ស្លាក</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>បានកែស្លាក</translation>
    </message>
    <message>
        <source>Taking the tag off</source>
        <translation>កំពុងដកស្លាក</translation>
    </message>
    <message>
        <source>They all had it</source>
        <translation>គ្រប់គ្នាមានស្លាកនេះរួចហើយ</translation>
    </message>
    <message>
        <source>They have no tags</source>
        <translation>មិនមានស្លាកទេ</translation>
    </message>
    <message numerus="yes">
        <source>Took it off %n people</source>
        <translation>
            <numerusform>បានដកស្លាកពី %n នាក់</numerusform>
            <numerusform>បានដកស្លាកពី %n នាក់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>មូលហេតុ</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>មូលហេតុ</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Columns for which you said otherwise keep to that.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរឈរដែលអ្នកបានជ្រើសផ្សេង នៅតាមនោះ។</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>បំពេញតែកន្លែងទទេ</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>ទុកដូចដើម</translation>
    </message>
    <message>
        <source>Nobody is recorded as agreed. Ask them before you send anything.</source>
        <translation>គ្មាននរណាត្រូវបានកត់ថាយល់ព្រមទេ។ សូមសួរគេមុនពេលផ្ញើអ្វី។</translation>
    </message>
    <message>
        <source>Only new people come in.</source>
        <translation>ចូលតែមនុស្សថ្មីប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>People who are already in the list</source>
        <translation>មនុស្សដែលមានក្នុងបញ្ជីរួចហើយ</translation>
    </message>
    <message>
        <source>Replace with the file</source>
        <translation>ជំនួសតាមឯកសារ</translation>
    </message>
    <message>
        <source>The file is newer. A name is never replaced by a different one.</source>
        <translation>ឯកសារថ្មីជាង។ ឈ្មោះមិនត្រូវបានជំនួសដោយឈ្មោះអ្នកផ្សេងទេ។</translation>
    </message>
    <message>
        <source>What you already know stays as it is.</source>
        <translation>អ្វីដែលអ្នកមានហើយ នៅដូចដើម។</translation>
    </message>
    <message numerus="yes">
        <source>{n} people asked to stop.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>{n} នាក់បានសុំឈប់។</numerusform>
            <numerusform>{n} នាក់បានសុំឈប់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows will be recorded as agreed: {ways}, on {day}.</source>
        <translation>
            <numerusform>នឹងកត់ថាយល់ព្រម {n} ជួរ៖ {ways} នៅថ្ងៃ {day}។</numerusform>
            <numerusform>នឹងកត់ថាយល់ព្រម {n} ជួរ៖ {ways} នៅថ្ងៃ {day}។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមមនុស្ស</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>បន្ថែមស្លាក</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>បានបន្ថែម {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>បានកែ {name}</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>កែព័ត៌មាន</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>How do you know this person?</source>
        <translation>ស្គាល់គាត់តាមណា?</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>ព័ត៌មានបន្ថែម</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Take off {tag}</source>
        <translation>ដក {tag}</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>នៅបញ្ជរ</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Name or number</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះ ឬលេខ</translation>
    </message>
    <message>
        <source>Nobody in the list is called that.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាននរណាក្នុងបញ្ជីឈ្មោះនេះទេ។</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>ជានរណា?</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Add a tag</source>
        <translation>បន្ថែមស្លាក</translation>
    </message>
    <message>
        <source>Ask for consent...</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំការយល់ព្រម...</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ចូលក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោលជារៀងរហូត</translation>
    </message>
    <message>
        <source>Give everything held</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឱ្យទិន្នន័យទាំងអស់</translation>
    </message>
    <message>
        <source>Give it to take along</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឱ្យយកទៅជាមួយ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាសំណើ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>People to confirm</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នករង់ចាំបញ្ជាក់</translation>
    </message>
    <message>
        <source>Print a sign-up sheet</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បោះពុម្ពក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>ដកចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>Remove {count} from the list</source>
        <translation>ដក {count} នាក់ចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>Sign-up at the counter</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សំណើរបស់គាត់</translation>
    </message>
    <message>
        <source>Which files hold them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារណាមានគាត់</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>បន្ថែមស្លាក</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>ទាំង {count}</translation>
    </message>
    <message>
        <source>Ask for consent...</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សុំការយល់ព្រម...</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>សុំឈប់</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>បិទ (Esc)</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លង {number}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>How we know</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដឹងដោយរបៀបណា</translation>
    </message>
    <message>
        <source>May we contact {name}?</source>
        <translation>អាចទាក់ទង {name} បានទេ?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>មិនទាន់មានឈ្មោះ</translation>
    </message>
    <message>
        <source>No number and no address yet</source>
        <translation>មិនទាន់មានលេខ ឬអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Take off {tag}</source>
        <translation>ដក {tag}</translation>
    </message>
    <message>
        <source>There is nothing to contact them by yet.</source>
        <translation>មិនទាន់មានអ្វីសម្រាប់ទាក់ទងទេ។</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Which files hold them?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារណាមានគាត់?</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Already with {name}: open</source>
        <translation>មានរួចហើយ៖ {name} · បើក</translation>
    </message>
    <message>
        <source>Reads as {number}</source>
        <translation>អានថា {number}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Can&apos;t be counted yet</source>
        <translation>មិនទាន់រាប់បានទេ</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>កំពុងរាប់</translation>
    </message>
    <message>
        <source>Repaired for you</source>
        <translation>បានជួសជុលជូន</translation>
    </message>
    <message>
        <source>See all {n}</source>
        <translation>មើលទាំង {n}</translation>
    </message>
    <message>
        <source>new people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សថ្មី</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows in the file</source>
        <translation>
            <numerusform>{n} ជួរក្នុងឯកសារ</numerusform>
            <numerusform>{n} ជួរក្នុងឯកសារ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows read</source>
        <translation>
            <numerusform>អានហើយ {n} ជួរ</numerusform>
            <numerusform>អានហើយ {n} ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsEditor</name>
    <message>
        <source>Another number</source>
        <translation>លេខមួយទៀត</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>No name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>នរណាម្នាក់</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>មនុស្សបន្ទាប់</translation>
    </message>
    <message>
        <source>The person before</source>
        <translation>មនុស្សមុន</translation>
    </message>
    <message>
        <source>Your message will appear here.</source>
        <translation>សាររបស់អ្នកនឹងនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>ហាងរបស់អ្នក</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} ក្នុង {total}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>កំពុងបង្កើតក្រដាស</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ឯកសារ PDF</translation>
    </message>
    <message>
        <source>Print a sign-up sheet</source>
        <translation>បោះពុម្ពក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>រក្សាទុកក្រដាស</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>ចំនួនសន្លឹក</translation>
    </message>
    <message>
        <source>Sign-up sheet</source>
        <translation>ក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>number {first}</source>
        <translation>លេខ {first}</translation>
    </message>
    <message>
        <source>numbers {first} to {last}</source>
        <translation>លេខ {first} ដល់ {last}</translation>
    </message>
    <message numerus="yes">
        <source>room for %n people</source>
        <translation>
            <numerusform>សម្រាប់ %n នាក់</numerusform>
            <numerusform>សម្រាប់ %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is ready to print</source>
        <translation>{file} រួចរាល់សម្រាប់បោះពុម្ព</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>All that was said about {number}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីៗដែលបាននិយាយអំពី {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Kept since {date}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកតាំងពី {date}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកជា…</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកភស្តុតាង</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានរក្សាទុក {file}</translation>
    </message>
    <message>
        <source>The words they were shown (version {n})</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អត្ថបទដែលបានបង្ហាញគាត់ (កំណែ {n})</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>It must be in writing: form, paper or message</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រូវមានជាលាយលក្ខណ៍អក្សរ៖ ទម្រង់ ក្រដាស ឬសារ</translation>
    </message>
    <message>
        <source>Something must show it: a file or a note</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រូវមានអ្វីបង្ហាញ៖ ឯកសារ ឬកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Their word is enough</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យសម្តីគាត់គឺគ្រប់គ្រាន់</translation>
    </message>
    <message>
        <source>What counts as enough proof of a yes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភស្តុតាងដែលគ្រប់គ្រាន់សម្រាប់ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Yours. In the preset: {figure}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>របស់អ្នក។ ក្នុងគំរូ៖ {figure}</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>Add a purpose</source>
        <translation>បន្ថែមគោលបំណង</translation>
    </message>
    <message>
        <source>Add and write its words</source>
        <translation>បន្ថែម រួចសរសេរអត្ថបទ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Customers read this name, so write it as they would say it: “Lucky draw”.</source>
        <translation>អតិថិជននឹងអានឈ្មោះនេះ សូមសរសេរតាមសម្តីគាត់ ដូចជា «ចាប់រង្វាន់»។</translation>
    </message>
    <message>
        <source>Empty: “{name}” again.</source>
        <translation>បើទទេ៖ «{name}» វិញ។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Rename the purpose</source>
        <translation>ប្តូរឈ្មោះគោលបំណង</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>Add a purpose</source>
        <translation>បន្ថែមគោលបំណង</translation>
    </message>
    <message>
        <source>Each purpose is asked for on its own, in these exact words. Words that were shown never change: a new version is added.</source>
        <translation>គោលបំណងនីមួយៗ សួរដាច់ដោយឡែក ដោយអត្ថបទនេះឯង។ អត្ថបទដែលបានបង្ហាញ មិនប្តូរទេ៖ គ្រាន់តែបន្ថែមកំណែថ្មី។</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ច្រើនទៀត</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>មិនទាន់មានអត្ថបទ</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>មិនប្រើ</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>ប្រើឡើងវិញ</translation>
    </message>
    <message>
        <source>Purposes and words</source>
        <translation>គោលបំណង និងអត្ថបទ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>ឈប់ប្រើ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>{name} is gone; nothing used it</source>
        <translation>បានលុប {name} ព្រោះគ្មានអ្វីប្រើវា</translation>
    </message>
    <message>
        <source>{name} is not offered any more; what was said for it stays</source>
        <translation>លែងប្រើ {name} តែអ្វីដែលបានយល់ព្រមនៅដដែល</translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation>ប្រើ {name} ឡើងវិញហើយ</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Dates such as {date}: which day is that?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កាលបរិច្ឆេទដូចជា {date} ជាថ្ងៃណា?</translation>
    </message>
    <message>
        <source>Is the year in {date} Buddhist Era?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្នាំក្នុង {date} ជាពុទ្ធសករាជមែនទេ?</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនច្បាស់</translation>
    </message>
    <message>
        <source>Riel</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រៀល</translation>
    </message>
    <message>
        <source>Some years are 2400 or later. Are they Buddhist Era?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្នាំខ្លះចាប់ពី 2400 ឡើង។ ជាពុទ្ធសករាជមែនទេ?</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដុល្លារ</translation>
    </message>
    <message>
        <source>Which currency are amounts that name none?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំនួនទឹកប្រាក់ដែលមិនប្រាប់ ជារូបិយប័ណ្ណអ្វី?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មែន</translation>
    </message>
    <message>
        <source>Yes: {day}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មែន៖ {day}</translation>
    </message>
    <message>
        <source>{amount}: which currency is that?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{amount} ជារូបិយប័ណ្ណអ្វី?</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Counting</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងរាប់</translation>
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message>
        <source>Choose a segment, and the people are counted here.</source>
        <translation>ជ្រើសក្រុមមួយ នោះមនុស្សនឹងរាប់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Nobody without a recorded yes is ever in the file.</source>
        <translation>អ្នកដែលគ្មានកត់ត្រាថាយល់ព្រម មិនដែលមានក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>Who this reaches</source>
        <translation>សារនេះដល់នរណា</translation>
    </message>
    <message>
        <source>may get it</source>
        <translation>អាចទទួល</translation>
    </message>
    <message numerus="yes">
        <source>of {n} people in the segment may get it</source>
        <translation>
            <numerusform>ក្នុង {n} នាក់នៃក្រុម អាចទទួល</numerusform>
            <numerusform>ក្នុង {n} នាក់នៃក្រុម អាចទទួល</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Make people of them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បង្កើតជាមនុស្ស</translation>
    </message>
    <message>
        <source>Rows that don&apos;t say what it was are</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដែលមិនបានប្រាប់ថាជាអ្វី គឺ</translation>
    </message>
    <message>
        <source>Sales at the counter</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការលក់នៅបញ្ជរ</translation>
    </message>
    <message>
        <source>Say where they come from, such as: sales at the counter.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សូមប្រាប់ថាពួកគេមកពីណា ដូចជា៖ ការលក់នៅបញ្ជរ។</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Where do these people come from?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តើមនុស្សទាំងនេះមកពីណា?</translation>
    </message>
    <message>
        <source>Whom the rows are about</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរទាំងនេះជារបស់អ្នកណា</translation>
    </message>
    <message>
        <source>new people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មនុស្សថ្មី</translation>
    </message>
    <message>
        <source>rows of nobody in the list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដែលគ្មានម្ចាស់ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>rows of people who are found</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដែលរកឃើញម្ចាស់</translation>
    </message>
    <message>
        <source>rows with their person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួរដែលមានម្ចាស់</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Choose a backup</source>
        <translation>ជ្រើសច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Contact lists</source>
        <translation>បញ្ជីទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្ដារ​វា</translation>
    </message>
    <message>
        <source>Start an empty list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចាប់​ផ្ដើម​បញ្ជី​ទទេ</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it, nothing is thrown away.</source>
        <translation>ឯកសារខូចត្រូវបានរក្សាទុកក្បែរនោះ គ្មានអ្វីបោះបង់ចោលទេ។</translation>
    </message>
    <message>
        <source>The list could not be opened</source>
        <translation>បើកបញ្ជីមិនបាន</translation>
    </message>
    <message>
        <source>The list is not where it was</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជី​មិន​នៅ​កន្លែង​ដើម</translation>
    </message>
    <message>
        <source>The newest copy is of {date}: {file}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ច្បាប់​ចម្លង​ថ្មី​បំផុត​គឺ​ថ្ងៃ {date}៖ {file}</translation>
    </message>
    <message>
        <source>{file} is missing or empty. No new list was made in its place.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{file} បាត់ ឬ​ទទេ។ បញ្ជី​ថ្មី​មិន​ត្រូវ​បាន​បង្កើត​ជំនួស​ទេ។</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Leave it</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>ប្តូរឈ្មោះ «{name}»</translation>
    </message>
</context>
<context>
    <name>RepairFace</name>
    <message numerus="yes">
        <source>%n people need somebody to look: there is nothing to suggest.</source>
        <translation>
            <numerusform>%n នាក់ត្រូវមើលដោយផ្ទាល់៖ គ្មានអ្វីត្រូវណែនាំទេ។</numerusform>
            <numerusform>%n នាក់ត្រូវមើលដោយផ្ទាល់៖ គ្មានអ្វីត្រូវណែនាំទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Clean-up</source>
        <translation>ត្រឡប់ទៅសម្អាត</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Fill in {n}</source>
        <translation>បំពេញ {n}</translation>
    </message>
    <message numerus="yes">
        <source>Filled in for %n people</source>
        <translation>
            <numerusform>បានបំពេញឱ្យ %n នាក់</numerusform>
            <numerusform>បានបំពេញឱ្យ %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>មិនទាន់ប្តូរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup is made first.</source>
        <translation>មិនទាន់ប្តូរអ្វីទេ។ នឹងថតចម្លងទុកមុន។</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>គ្មានអ្វីត្រូវធ្វើនៅទីនេះ</translation>
    </message>
    <message>
        <source>Repair {n}</source>
        <translation>ជួសជុល {n}</translation>
    </message>
    <message numerus="yes">
        <source>Repaired %n people</source>
        <translation>
            <numerusform>បានជួសជុល %n នាក់</numerusform>
            <numerusform>បានជួសជុល %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>បង្ហាញមនុស្ស</translation>
    </message>
    <message>
        <source>There is nothing safe to suggest. Open them, and correct what you know.</source>
        <translation>គ្មានអ្វីច្បាស់ត្រូវណែនាំទេ។ បើកមើល ហើយកែអ្វីដែលអ្នកដឹង។</translation>
    </message>
    <message>
        <source>These are the first {n}. The others come after them.</source>
        <translation>នេះជា {n} ដំបូង។ អ្វីដែលនៅសល់មកបន្ទាប់។</translation>
    </message>
    <message>
        <source>These want a person to look</source>
        <translation>ទាំងនេះត្រូវមើលដោយផ្ទាល់</translation>
    </message>
    <message>
        <source>Whatever was wrong is repaired.</source>
        <translation>អ្វីដែលខុសត្រូវបានជួសជុលហើយ។</translation>
    </message>
    <message>
        <source>{n} of {every} chosen</source>
        <translation>បានជ្រើស {n} ក្នុង {every}</translation>
    </message>
</context>
<context>
    <name>RepairRow</name>
    <message>
        <source>Repair: {what}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជួសជុល៖ {what}</translation>
    </message>
    <message>
        <source>off</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>RepliesFace</name>
    <message numerus="yes">
        <source>%n replies to read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ចម្លើយតប %n ត្រូវអាន</numerusform>
            <numerusform>ចម្លើយតប %n ត្រូវអាន</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop stays. Only the person can come back, by a new yes.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការឈប់នៅជាប់។ មានតែម្ចាស់ខ្លួនទេ ដែលអាចមកវិញ ដោយយល់ព្រមថ្មី។</translation>
    </message>
    <message>
        <source>Decided lately</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទើបសម្រេច</translation>
    </message>
    <message>
        <source>Each contains a stop word among other words. Does the person want to stop? A stop applies to every channel and every purpose.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សារនីមួយៗមានពាក្យឈប់លាយក្នុងនោះ។ តើគាត់ចង់ឈប់ទេ? ការឈប់មានប្រសិទ្ធភាពលើគ្រប់វិធី និងគ្រប់គោលបំណង។</translation>
    </message>
    <message>
        <source>It was a stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នេះជាការសុំឈប់</translation>
    </message>
    <message>
        <source>No reply waits</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានចម្លើយតបរង់ចាំ</translation>
    </message>
    <message>
        <source>Not a stop: {name}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនសុំឈប់៖ {name}</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានឯកសារ</translation>
    </message>
    <message>
        <source>Read the replies file of your SMS provider. STOP alone stops at once; a sentence that holds a stop word comes here, for you to read.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានឯកសារចម្លើយតបពីក្រុមហ៊ុន SMS របស់អ្នក។ ពាក្យ STOP តែម្នាក់ឯង បញ្ឈប់ភ្លាម។ ប្រយោគដែលមានពាក្យឈប់ នឹងមកទីនេះឱ្យអ្នកអាន។</translation>
    </message>
    <message>
        <source>Replies to read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយតបត្រូវអាន</translation>
    </message>
    <message>
        <source>not a stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនសុំឈប់</translation>
    </message>
    <message>
        <source>stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបញ្ឈប់</translation>
    </message>
    <message>
        <source>{name} is stopped for good</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបញ្ឈប់ {name} ហើយ</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Not a stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនមែនសុំឈប់</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈប់</translation>
    </message>
</context>
<context>
    <name>RequestFiles</name>
    <message>
        <source>Everything about {name}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទិន្នន័យទាំងអស់អំពី {name}</translation>
    </message>
    <message>
        <source>Give everything held</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឱ្យទិន្នន័យទាំងអស់</translation>
    </message>
    <message>
        <source>Give it to take along</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឱ្យយកទៅជាមួយ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បើកថត</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសរសេរ៖ {files}</translation>
    </message>
</context>
<context>
    <name>RequestsFace</name>
    <message numerus="yes">
        <source>%n requests to answer</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>សំណើ %n ត្រូវឆ្លើយ</numerusform>
            <numerusform>សំណើ %n ត្រូវឆ្លើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>A forgotten person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលបានលុបចោល</translation>
    </message>
    <message>
        <source>Answered</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានឆ្លើយ</translation>
    </message>
    <message>
        <source>Closed: {outcome}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបិទ៖ {outcome}</translation>
    </message>
    <message>
        <source>Everybody in the list may ask what you hold about them, have it put right, take it along, or be forgotten. Note it here, and the day to answer is kept.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកក្នុងបញ្ជីម្នាក់ៗ អាចសួរថាអ្នកមានអ្វីអំពីគាត់ សុំកែ យកទៅជាមួយ ឬសុំឱ្យលុបចោល។ កត់ត្រានៅទីនេះ ហើយថ្ងៃត្រូវឆ្លើយនឹងត្រូវបានចាំ។</translation>
    </message>
    <message>
        <source>Forget</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Give everything held</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឱ្យទិន្នន័យទាំងអស់</translation>
    </message>
    <message>
        <source>Give it to take along</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឱ្យយកទៅជាមួយ</translation>
    </message>
    <message>
        <source>It is done</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ធ្វើរួចហើយ</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Nobody has asked for anything</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនទាន់មានអ្នកស្នើសុំ</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កត់ត្រាសំណើ</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បើកមើលអ្នកនេះ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Somebody no longer listed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកដែលលែងមានក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>They took it back</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គាត់ដកសំណើវិញ</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រឹម {date}</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នៅសល់ %n ថ្ងៃ</numerusform>
            <numerusform>នៅសល់ %n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រូវឆ្លើយថ្ងៃនេះ</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ហួស %n ថ្ងៃ</numerusform>
            <numerusform>ហួស %n ថ្ងៃ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>Adds up to {n} people</source>
        <translation>
            <numerusform>សរុប {n} នាក់</numerusform>
            <numerusform>សរុប {n} នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>បានចម្លង</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>ចម្លងលេខសម្គាល់ទាំងមូល</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>នាំចេញម្តងទៀត</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>បាននាំចេញពីមុន</translation>
    </message>
    <message>
        <source>Exported {when}. It is yours to send.</source>
        <translation>បាននាំចេញ {when}។ ឥឡូវអ្នកជាអ្នកផ្ញើ។</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Make a new one like this</source>
        <translation>បង្កើតថ្មីដូចនេះ</translation>
    </message>
    <message>
        <source>Proof of the file</source>
        <translation>ភស្តុតាងឯកសារ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>បង្ហាញថត</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>The people are made up. Every line of the file says SAMPLE.</source>
        <translation>មនុស្សទាំងនេះជាគំរូ។ គ្រប់ជួរក្នុងឯកសារសរសេរថា SAMPLE។</translation>
    </message>
    <message numerus="yes">
        <source>{n} more people were left out than the check before said: {reasons}.</source>
        <translation>
            <numerusform>បានដកចេញ {n} នាក់បន្ថែមលើការពិនិត្យមុន៖ {reasons}។</numerusform>
            <numerusform>បានដកចេញ {n} នាក់បន្ថែមលើការពិនិត្យមុន៖ {reasons}។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are in the file</source>
        <translation>
            <numerusform>{n} នាក់ មានក្នុងឯកសារ</numerusform>
            <numerusform>{n} នាក់ មានក្នុងឯកសារ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were left out</source>
        <translation>
            <numerusform>{n} នាក់មិនមានក្នុងឯកសារ</numerusform>
            <numerusform>{n} នាក់មិនមានក្នុងឯកសារ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionFace</name>
    <message>
        <source>Keep people only as long as you have a reason to. These rules propose; what happens with whom, you decide. Nothing happens by itself.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកតែពេលដែលមានហេតុផល។ ច្បាប់ទាំងនេះគ្រាន់តែស្នើ អ្នកជាអ្នកសម្រេច។ គ្មានអ្វីកើតឡើងដោយខ្លួនឯងទេ។</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>អ្វីដែលបានកើតឡើង</translation>
    </message>
    <message>
        <source>main</source>
        <translation>ចម្បង</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>After how many months</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាប់ពីប៉ុន្មានខែ</translation>
    </message>
    <message>
        <source>Nobody now</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានទេឥឡូវ</translation>
    </message>
    <message>
        <source>Proposal: {what}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សំណូមពរ៖ {what}</translation>
    </message>
    <message>
        <source>Propose them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ស្នើ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>បង្ហាញ %n នាក់</numerusform>
            <numerusform>បង្ហាញ %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បន្ទាប់ពី</translation>
    </message>
    <message>
        <source>months</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខែ</translation>
    </message>
</context>
<context>
    <name>RulePeople</name>
    <message numerus="yes">
        <source>%n backups still hold them.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>ច្បាប់ចម្លង %n នៅមានទិន្នន័យនេះ។</numerusform>
            <numerusform>ច្បាប់ចម្លង %n នៅមានទិន្នន័យនេះ។</numerusform>
        </translation>
    </message>
    <message>
        <source>All {n}. Select to choose some.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ទាំង {n}។ ជ្រើសបើចង់បានខ្លះ។</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរម្តងទៀត</translation>
    </message>
    <message>
        <source>Ask by a campaign</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរតាមយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រឡប់ទៅច្បាប់</translation>
    </message>
    <message>
        <source>For everybody in the list there is still a reason to be in it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកក្នុងបញ្ជីគ្រប់គ្នានៅមានហេតុផលក្នុងការរក្សាទុក។</translation>
    </message>
    <message>
        <source>Forget {n}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបចោល {n}</translation>
    </message>
    <message>
        <source>Forgetting people</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កំពុងលុបចោល</translation>
    </message>
    <message>
        <source>Forgot {n} people for good.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានលុបចោល {n} នាក់ជារៀងរហូត។</translation>
    </message>
    <message>
        <source>Nobody is proposed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មាននរណាត្រូវបានស្នើ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការរក្សាទុក</translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Tag to ask again</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ដាក់ស្លាកដើម្បីសួរម្តងទៀត</translation>
    </message>
    <message>
        <source>Tagged “{tag}”</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានដាក់ស្លាក «{tag}»</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>កំពុងដាក់ស្លាក</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានជ្រើស {n}</translation>
    </message>
</context>
<context>
    <name>RulePeopleModel</name>
    <message>
        <source>Last purchase</source>
        <translation>ទិញចុងក្រោយ</translation>
    </message>
    <message>
        <source>Listed since</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មានក្នុងបញ្ជីតាំងពី</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>RuleTree</name>
    <message numerus="yes">
        <source>%n people fit this line alone</source>
        <translation>
            <numerusform>%n នាក់ត្រូវនឹងជួរនេះតែមួយ</numerusform>
            <numerusform>%n នាក់ត្រូវនឹងជួរនេះតែមួយ</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out until a value is chosen</source>
        <translation>មិនទាន់រាប់ រហូតដល់ជ្រើសតម្លៃ</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>%n ខែ</numerusform>
            <numerusform>%n ខែ</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes ends after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមផុតកំណត់ក្រោយ</translation>
    </message>
    <message>
        <source>A yes lasts until it is taken back.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ការយល់ព្រមនៅមានតម្លៃ រហូតដល់គាត់ដកវិញ។</translation>
    </message>
    <message>
        <source>Answer requests within</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឆ្លើយសំណើក្នុងរយៈពេល</translation>
    </message>
    <message>
        <source>Ask who said no again after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សួរអ្នកបដិសេធម្តងទៀតក្រោយ</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រឡប់ទៅតាមគំរូ</translation>
    </message>
    <message>
        <source>Nobody is proposed before their yes ends.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនរំលឹកមុនការយល់ព្រមផុតកំណត់ទេ។</translation>
    </message>
    <message>
        <source>Propose to ask again after</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រំលឹកឱ្យសួរម្តងទៀតក្រោយ</translation>
    </message>
    <message>
        <source>Rules for consent</source>
        <translation>ច្បាប់នៃការយល់ព្រម</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>ច្បាប់របស់</translation>
    </message>
    <message>
        <source>The preset&apos;s time applies: {time}.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តាមរយៈពេលក្នុងគំរូ៖ {time}។</translation>
    </message>
    <message>
        <source>The rules of {place} apply now</source>
        <translation>ឥឡូវប្រើច្បាប់ {place}</translation>
    </message>
    <message>
        <source>Who said no is never asked again. They can come back themselves.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនសួរអ្នកដែលបដិសេធម្តងទៀតទេ។ គាត់អាចយល់ព្រមឡើងវិញដោយខ្លួនឯង។</translation>
    </message>
    <message numerus="yes">
        <source>With these rules %n people may be texted.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>តាមច្បាប់នេះ អាចផ្ញើសារទៅ %n នាក់។</numerusform>
            <numerusform>តាមច្បាប់នេះ អាចផ្ញើសារទៅ %n នាក់។</numerusform>
        </translation>
    </message>
    <message>
        <source>days</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>months</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនសួរទៀត</translation>
    </message>
    <message>
        <source>no end</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានកំណត់</translation>
    </message>
    <message>
        <source>not proposed</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនរំលឹក</translation>
    </message>
</context>
<context>
    <name>SavedMappings</name>
    <message>
        <source>Delete a saved one</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លុបអ្វីដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>Deleted “{name}”</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានលុប «{name}»</translation>
    </message>
    <message>
        <source>Keep these columns under a name, or use those kept before</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកជួរឈរទាំងនេះក្នុងឈ្មោះ ឬប្រើអ្វីដែលរក្សាទុកពីមុន</translation>
    </message>
    <message>
        <source>Save under a name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុកក្នុងឈ្មោះមួយ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>SegmentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>It keeps itself up to date: people who match tomorrow are in it tomorrow.</source>
        <translation>ក្រុមនេះធ្វើបច្ចុប្បន្នភាពខ្លួនឯង៖ អ្នកដែលត្រូវលក្ខខណ្ឌថ្ងៃស្អែក ចូលក្នុងនោះថ្ងៃស្អែក។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>រក្សាជាក្រុម</translation>
    </message>
</context>
<context>
    <name>SegmentField</name>
    <message>
        <source>Take out {tag}</source>
        <translation>ដក {tag} ចេញ</translation>
    </message>
</context>
<context>
    <name>SegmentFields</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>របៀបទាក់ទង</translation>
    </message>
    <message>
        <source>Tags and interests</source>
        <translation>ស្លាក និងចំណាប់អារម្មណ៍</translation>
    </message>
    <message>
        <source>Their work</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>អ្វីដែលបានយល់ព្រម</translation>
    </message>
    <message>
        <source>What they bought</source>
        <translation>អ្វីដែលបានទិញ</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>មកពីណា</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>រស់នៅឯណា</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>ជានរណា</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>វាលរបស់អ្នក</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>A segment is a list that keeps itself up to date: you say who belongs, and people come and go by themselves.</source>
        <translation>ក្រុម គឺជាបញ្ជីដែលធ្វើបច្ចុប្បន្នភាពដោយខ្លួនឯង៖ អ្នកកំណត់ថានរណាត្រូវ រួចឈ្មោះចូល ឬចេញដោយស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>កែ៖ {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>បានលុប {name}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ធ្វើមួយទៀតដូចគ្នា</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>បានបង្កើត {name}</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>បង្កើតក្រុមដំបូង</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>ក្រុមថ្មី</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>មិនទាន់មានក្រុមទេ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>ប្តូរឈ្មោះក្រុម</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>បង្ហាញឈ្មោះអ្នកទាំងនោះ</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Throw the unsaved changes away</source>
        <translation>បោះចោលការកែដែលមិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>មានការកែមិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>Use in a campaign</source>
        <translation>ប្រើក្នុងយុទ្ធនាការ</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} (ចម្លង)</translation>
    </message>
</context>
<context>
    <name>SegmentPanel</name>
    <message>
        <source>Bought {when}</source>
        <translation>ទិញ {when}</translation>
    </message>
    <message>
        <source>Nobody fits. Take a rule out, or try “Any of these”.</source>
        <translation>គ្មាននរណាត្រូវទេ។ សូមដកលក្ខខណ្ឌមួយចេញ ឬសាក «ត្រូវណាមួយ»។</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>ប្តូរថ្មី</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>អ្នកខ្លះក្នុងក្រុម</translation>
    </message>
    <message>
        <source>Why is someone in or out?</source>
        <translation>ហេតុអ្វីអ្នកណាម្នាក់នៅក្នុង ឬក្រៅ?</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>បានសួរ មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>may get SMS offers</source>
        <translation>អាចទទួល SMS</translation>
    </message>
    <message>
        <source>no number for SMS</source>
        <translation>គ្មានលេខសម្រាប់ SMS</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>មិនទាន់បានសួរ</translation>
    </message>
    <message>
        <source>people</source>
        <translation>នាក់</translation>
    </message>
    <message>
        <source>person</source>
        <translation>នាក់</translation>
    </message>
    <message>
        <source>said no or stopped</source>
        <translation>បដិសេធ ឬឈប់ទទួល</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n នាក់</numerusform>
            <numerusform>%n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>ជម្រើសសម្រាប់ {name}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>នាក់</translation>
    </message>
    <message>
        <source>person</source>
        <translation>នាក់</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>A segment without a name</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្រុមដែលគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>The segment “{name}”</source>
        <translation>ក្រុម «{name}»</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy for sending</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លងសម្រាប់ផ្ញើ</translation>
    </message>
    <message>
        <source>Copy for sending  (Ctrl C)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លងសម្រាប់ផ្ញើ  (Ctrl C)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove  (Del)</source>
        <translation>ដកចេញ  (Del)</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>លែងជ្រើស</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ដាក់ស្លាក</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>ដកស្លាក</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>បានជ្រើស {count} នាក់</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Anybody who can use this computer can open the list. With a passphrase nobody can read it without you.</source>
        <translation>អ្នកដែលប្រើកុំព្យូទ័រនេះអាចបើកបញ្ជីបាន។ បើមានពាក្យសម្ងាត់ គ្មាននរណាអានបានដោយគ្មានអ្នកទេ។</translation>
    </message>
    <message>
        <source>Anybody who can use this computer can then open the list.</source>
        <translation>ក្រោយមក អ្នកដែលប្រើកុំព្យូទ័រនេះអាចបើកបញ្ជីបាន។</translation>
    </message>
    <message>
        <source>Bring the key, or go on without it</source>
        <translatorcomment>native check</translatorcomment>
        <translation>យក​កូន​សោ​មក ឬ​បន្ត​ដោយ​គ្មាន​វា</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>ប្តូរពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>ពិនិត្យបញ្ជី</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>ប្រទេសរបស់ហាង</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>ភាសា និងពណ៌</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>ឈ្មោះហាង</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers from there.</source>
        <translation>លេខគ្មានកូដប្រទេស នឹងអានជាលេខរបស់ប្រទេសនោះ។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>ដកពាក្យសម្ងាត់ចេញ</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>លុបគំរូ</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>ដាក់ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>បង្ហាញថត</translation>
    </message>
    <message>
        <source>Sokha Mart</source>
        <translation>ផ្សារសុខា</translation>
    </message>
    <message>
        <source>The list is whole.</source>
        <translation>បញ្ជីល្អឥតខ្ចោះ។</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>This list is locked with a passphrase. It is asked at every start.</source>
        <translation>បញ្ជីនេះចាក់សោដោយពាក្យសម្ងាត់។ វានឹងសួររាល់ពេលបើក។</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>កន្លែងរក្សាបញ្ជី</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>លេខទូរស័ព្ទ</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Check the list</source>
        <translation>ពិនិត្យបញ្ជី</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>The list could not be opened</source>
        <translation>បើកបញ្ជីមិនបាន</translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message numerus="yes">
        <source>%n people were asked and have not answered yet.</source>
        <translation>
            <numerusform>បានសួរ %n នាក់ តែមិនទាន់ឆ្លើយ។</numerusform>
            <numerusform>បានសួរ %n នាក់ តែមិនទាន់ឆ្លើយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>កែអត្ថបទ</translation>
    </message>
    <message>
        <source>Customers type their own number on this screen and tick what they agree to. They see nobody else.</source>
        <translation>អតិថិជនវាយលេខខ្លួនឯងលើអេក្រង់នេះ ហើយគូសអ្វីដែលយល់ព្រម។ គាត់មិនឃើញអ្នកដទៃទេ។</translation>
    </message>
    <message>
        <source>Enter a sheet</source>
        <translation>បញ្ចូលក្រដាស</translation>
    </message>
    <message>
        <source>First write the words that people agree to.</source>
        <translation>សូមសរសេរអត្ថបទដែលអតិថិជនយល់ព្រមជាមុនសិន។</translation>
    </message>
    <message>
        <source>No words yet, so nobody is asked for this.</source>
        <translation>មិនទាន់មានអត្ថបទ ដូច្នេះមិនសួរអ្នកណាពីរឿងនេះទេ។</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>បើកបញ្ជី</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>ក្រដាសចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>People to confirm</source>
        <translation>អ្នករង់ចាំបញ្ជាក់</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Room for 12 people and their signatures. Each sheet has a number, which is the proof once it is entered.</source>
        <translation>មានកន្លែងសម្រាប់ 12 នាក់ និងហត្ថលេខា។ ក្រដាសនីមួយៗមានលេខ ដែលជាភស្តុតាងក្រោយបញ្ចូលរួច។</translation>
    </message>
    <message>
        <source>Sign-up at the counter</source>
        <translation>ចុះឈ្មោះនៅបញ្ជរ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>The words people agree to</source>
        <translation>អត្ថបទដែលអតិថិជនយល់ព្រម</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>សរសេរ</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n នាក់</numerusform>
            <numerusform>%n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Or start from one of these</source>
        <translation>ឬចាប់ផ្តើមពីមួយក្នុងចំណោមនេះ</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Files with them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារដែលមានគាត់</translation>
    </message>
    <message>
        <source>Nobody at this shop will message this number again.</source>
        <translation>ហាងនឹងមិនផ្ញើទៅលេខនេះទៀតទេ។</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>លេខ អាសយដ្ឋាន ឬឈ្មោះ</translation>
    </message>
    <message>
        <source>Only {number}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>តែ {number} ប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Someone asked to stop</source>
        <translation>មានអ្នកសុំឈប់</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Their other numbers and addresses too</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ និងអាសយដ្ឋានផ្សេងទៀតរបស់គេផង</translation>
    </message>
    <message>
        <source>This is not a number or address, and nobody here has that name.</source>
        <translation>នេះមិនមែនជាលេខ ឬអាសយដ្ឋាន ហើយគ្មាននរណាឈ្មោះនេះទេ។</translation>
    </message>
    <message>
        <source>What to stop</source>
        <translation>ឈប់អ្វី</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>ជានរណា?</translation>
    </message>
    <message>
        <source>{name} will not be contacted again</source>
        <translation>នឹងមិនទាក់ទង {name} ទៀតទេ</translation>
    </message>
    <message>
        <source>{number} is not in the list. It is blocked all the same.</source>
        <translation>{number} មិនមានក្នុងបញ្ជីទេ។ ក៏នឹងត្រូវបិទដដែល។</translation>
    </message>
</context>
<context>
    <name>StopFileDialog</name>
    <message>
        <source>A list of who stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ជីអ្នកសុំឈប់</translation>
    </message>
    <message>
        <source>A stop word alone, such as STOP, stops at once. A sentence that holds one waits for you to read it. Nothing is recorded yet.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពាក្យឈប់តែម្នាក់ឯង ដូចជា STOP បញ្ឈប់ភ្លាម។ ប្រយោគដែលមានពាក្យឈប់ រង់ចាំអ្នកអាន។ មិនទាន់កត់ត្រាអ្វីទេ។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Choose</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Every number and address of a row</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លេខ និងអាសយដ្ឋានទាំងអស់ក្នុងជួរ</translation>
    </message>
    <message>
        <source>Everybody in the file is stopped, known or not. Nothing is recorded yet.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកក្នុងឯកសារទាំងអស់ត្រូវបានបញ្ឈប់ ទោះស្គាល់ ឬមិនស្គាល់។ មិនទាន់កត់ត្រាអ្វីទេ។</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>From whom</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពីនរណា</translation>
    </message>
    <message>
        <source>No day</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្មានថ្ងៃ</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} is read. Other sheets hold numbers too: {names}. Save each of them as a file of its own to read it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អានតែសន្លឹក {sheet} ប៉ុណ្ណោះ។ សន្លឹកផ្សេងទៀតក៏មានលេខដែរ៖ {names}។ ដើម្បីអានវា សូមរក្សាទុកសន្លឹកនីមួយៗជាឯកសារដោយឡែក។</translation>
    </message>
    <message>
        <source>Read it</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អាន</translation>
    </message>
    <message>
        <source>Replies</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចម្លើយតប</translation>
    </message>
    <message>
        <source>Stops from {file}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្នកសុំឈប់ពី {file}</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឯកសារនេះជាអ្វី</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គាត់សរសេរអ្វី</translation>
    </message>
    <message>
        <source>What to stop</source>
        <translation>ឈប់អ្វី</translation>
    </message>
    <message>
        <source>When</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Who stopped</source>
        <translatorcomment>native check</translatorcomment>
        <translation>នរណាសុំឈប់</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>What is stopped?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បញ្ឈប់អ្វី?</translation>
    </message>
</context>
<context>
    <name>StopPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Stops from {file}</source>
        <translation>អ្នកសុំឈប់ពី {file}</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>No name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>បានជ្រើស</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>មិនបានជ្រើស</translation>
    </message>
</context>
<context>
    <name>SuggestionTable</name>
    <message>
        <source>After</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>មនុស្ស</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Hidden</source>
        <translatorcomment>native check</translatorcomment>
        <translation>លាក់</translation>
    </message>
    <message>
        <source>Other sheets hold people too: {names}. One sheet comes in at a time; import the file again for each of them.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សន្លឹកផ្សេងទៀតក៏មានមនុស្សដែរ៖ {names}។ នាំចូលបានម្តងមួយសន្លឹក សូមនាំចូលឯកសារនេះម្តងទៀតសម្រាប់សន្លឹកនីមួយៗ។</translation>
    </message>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>The columns have no names</source>
        <translation>ជួរឈរគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>The names of the columns</source>
        <translation>ឈ្មោះជួរឈរ</translation>
    </message>
    <message>
        <source>The names of the columns are in row</source>
        <translation>ឈ្មោះជួរឈរនៅជួរទី</translation>
    </message>
    <message>
        <source>They span rows {first} to {last} and are read together.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ឈ្មោះនៅជួរទី {first} ដល់ {last} ហើយអានរួមគ្នា។</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>សន្លឹកណា?</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ជួរ</numerusform>
            <numerusform>{n} ជួរ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ស្លាក</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people</source>
        <translation>
            <numerusform>ដាក់ស្លាកលើ %n នាក់</numerusform>
            <numerusform>ដាក់ស្លាកលើ %n នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>ដាក់ស្លាក</translation>
    </message>
    <message>
        <source>Type a word, such as VIP.</source>
        <translation>វាយពាក្យមួយ ដូចជា VIP។</translation>
    </message>
</context>
<context>
    <name>TextChoice</name>
    <message>
        <source>A letter, a digit, a space or a quotation mark can&apos;t be it.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អក្សរ លេខ ដកឃ្លា ឬសញ្ញាសម្រង់ ប្រើមិនបានទេ។</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្រប់ភាសា (UTF-16)</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>គ្រប់ភាសា (UTF-8)</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សញ្ញាផ្សេង</translation>
    </message>
    <message>
        <source>Back to how it was read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រឡប់ទៅអានដូចមុន</translation>
    </message>
    <message>
        <source>Between the cells (delimiter)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សញ្ញារវាងក្រឡា (delimiter)</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្តូររបៀបអាន</translation>
    </message>
    <message>
        <source>Change…</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ប្តូរ…</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចិន (GB18030)</translation>
    </message>
    <message>
        <source>Chinese of Taiwan and Hong Kong (Big5)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចិនតៃវ៉ាន់ និងហុងកុង (Big5)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ក្បៀស  ,</translation>
    </message>
    <message>
        <source>Everything is in one column. Try another separator.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អ្វីៗនៅក្នុងជួរឈរតែមួយ។ សូមសាកសញ្ញាផ្សេងរវាងក្រឡា។</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រកដោយស្វ័យប្រវត្តិ</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជប៉ុន (Shift_JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>កូរ៉េ (EUC-KR)</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អក្សរ (encoding)</translation>
    </message>
    <message>
        <source>Letters that can&apos;t be read like this are shown as �. Try other letters.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អក្សរដែលអានបែបនេះមិនបាន បង្ហាញជា �។ សូមសាកអក្សរផ្សេង។</translation>
    </message>
    <message>
        <source>Russian (Windows-1251)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រុស្ស៊ី (Windows-1251)</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ចំណុចក្បៀស  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថេប (Tab)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Text: {encoding} · {separated}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>អក្សរ៖ {encoding} · {separated}</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ថៃ (Windows-874)</translation>
    </message>
    <message>
        <source>The sign</source>
        <translatorcomment>native check</translatorcomment>
        <translation>សញ្ញា</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translatorcomment>native check</translatorcomment>
        <translation>របារបញ្ឈរ  |</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>វៀតណាម (Windows-1258)</translation>
    </message>
    <message>
        <source>Western languages (Windows-1252)</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ភាសាអឺរ៉ុប (Windows-1252)</translation>
    </message>
    <message>
        <source>separated by comma</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ញែកដោយក្បៀស</translation>
    </message>
    <message>
        <source>separated by semicolon</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ញែកដោយចំណុចក្បៀស</translation>
    </message>
    <message>
        <source>separated by tab</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ញែកដោយថេប</translation>
    </message>
    <message>
        <source>separated by vertical bar</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ញែកដោយរបារបញ្ឈរ</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ញែកដោយ {sign}</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Added to the list</source>
        <translation>បានបន្ថែមក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Agreed to {channel}</source>
        <translation>បានយល់ព្រម {channel}</translation>
    </message>
    <message>
        <source>Asked to stop everything</source>
        <translation>បានសុំឈប់ទាំងអស់</translation>
    </message>
    <message>
        <source>Asked to stop on {number}</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បានសុំឈប់នៅ {number}</translation>
    </message>
    <message>
        <source>Asked to stop {channel}</source>
        <translation>បានសុំឈប់ {channel}</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>នៅបញ្ជរ</translation>
    </message>
    <message>
        <source>Became one with another contact</source>
        <translation>បានបញ្ចូលជាមួយទំនាក់ទំនងមួយទៀត</translation>
    </message>
    <message>
        <source>Became one with {name}</source>
        <translation>បានបញ្ចូលជាមួយ {name}</translation>
    </message>
    <message>
        <source>Bought something</source>
        <translation>បានទិញទំនិញ</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>តាមសារ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>តាមទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>បានមកហាង</translation>
    </message>
    <message>
        <source>Came from {file}</source>
        <translation>មកពី {file}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>Changed by an import</source>
        <translation>បានកែដោយការនាំចូល</translation>
    </message>
    <message>
        <source>Changed, then undone</source>
        <translation>បានកែ រួចត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Consent to {channel} erased</source>
        <translation>បានលុបការយល់ព្រម {channel}</translation>
    </message>
    <message>
        <source>Consent to {channel} put right</source>
        <translation>បានកែតម្រូវការយល់ព្រម {channel}</translation>
    </message>
    <message>
        <source>Does not want {channel}</source>
        <translation>មិនចង់បាន {channel}</translation>
    </message>
    <message>
        <source>From an imported list</source>
        <translation>ពីបញ្ជីដែលបាននាំចូល</translation>
    </message>
    <message>
        <source>Got the tag “{tag}”</source>
        <translation>បានដាក់ស្លាក «{tag}»</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>ក្នុង «{name}»</translation>
    </message>
    <message>
        <source>Left out of “{name}”</source>
        <translation>មិនរួមក្នុង «{name}»</translation>
    </message>
    <message>
        <source>Lost the tag “{tag}”</source>
        <translation>បានដកស្លាក «{tag}»</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>On a form</source>
        <translation>តាមទម្រង់</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>លើក្រដាស</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>ការហៅទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>បានដាក់ដូចមុនវិញ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>ជួរ {row}</translation>
    </message>
    <message>
        <source>Said no to {channel}</source>
        <translation>បានបដិសេធ {channel}</translation>
    </message>
    <message>
        <source>The number changed hands</source>
        <translation>លេខប្តូរម្ចាស់</translation>
    </message>
    <message>
        <source>The yes to {channel} ran out</source>
        <translation>ការយល់ព្រម {channel} ផុតកំណត់</translation>
    </message>
    <message>
        <source>Was asked about {channel}</source>
        <translation>បានសួរអំពី {channel}</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>and</source>
        <translation>និង</translation>
    </message>
</context>
<context>
    <name>UndoEarlierDialog</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>គ្មានអ្វីត្រូវត្រឡប់វិញទេ</translation>
    </message>
    <message>
        <source>Undo an earlier step instead?</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រឡប់ជំហានមុនវិញជំនួសឬ?</translation>
    </message>
    <message>
        <source>Undo nothing</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនត្រឡប់អ្វីទេ</translation>
    </message>
    <message>
        <source>Undo the earlier step</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ត្រឡប់ជំហានមុនវិញ</translation>
    </message>
    <message>
        <source>Your last step stays</source>
        <translatorcomment>native check</translatorcomment>
        <translation>ជំហានចុងក្រោយរបស់អ្នកនៅដដែល</translation>
    </message>
    <message>
        <source>{step}. This can&apos;t be undone.</source>
        <translatorcomment>native check</translatorcomment>
        <translation>{step}។ ត្រឡប់វិញមិនបានទេ។</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Back to the form</source>
        <translation>ត្រឡប់ទៅទម្រង់</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>Leave the sign-up form</source>
        <translation>ចេញពីទម្រង់ចុះឈ្មោះ</translation>
    </message>
    <message>
        <source>Passphrase of the list</source>
        <translation>ពាក្យសម្ងាត់របស់បញ្ជី</translation>
    </message>
    <message>
        <source>That was not the passphrase.</source>
        <translation>នោះមិនមែនជាពាក្យសម្ងាត់ទេ។</translation>
    </message>
</context>
<context>
    <name>WaitingFiles</name>
    <message>
        <source>Close the list</source>
        <translatorcomment>native check</translatorcomment>
        <translation>បិទបញ្ជី</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>See them</source>
        <translatorcomment>native check</translatorcomment>
        <translation>មើលទាំងអស់</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translatorcomment>native check</translatorcomment>
        <translation>រំលងឯកសារនេះ</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>និង {n} ទៀត</numerusform>
            <numerusform>និង {n} ទៀត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files follow</source>
        <translatorcomment>native check</translatorcomment>
        <translation>
            <numerusform>នៅមានឯកសារ {n} ទៀត</numerusform>
            <numerusform>នៅមានឯកសារ {n} ទៀត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>All of these</source>
        <translation>ត្រូវទាំងអស់</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>ត្រូវណាមួយ</translation>
    </message>
    <message>
        <source>In this segment</source>
        <translation>នៅក្នុងក្រុមនេះ</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>គ្មានអ្នកឈ្មោះនេះទេ។</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>មិននៅក្នុងក្រុម</translation>
    </message>
    <message>
        <source>Not: {rule}</source>
        <translation>មិន៖ {rule}</translation>
    </message>
    <message>
        <source>Put this answer away</source>
        <translation>បិទចម្លើយនេះ</translation>
    </message>
    <message>
        <source>Type a name or number</source>
        <translation>វាយឈ្មោះ ឬលេខ</translation>
    </message>
    <message>
        <source>Why is someone in or out? Type a name or number</source>
        <translation>ហេតុអ្វីអ្នកណាម្នាក់នៅក្នុង ឬក្រៅ? វាយឈ្មោះ ឬលេខ</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>មិនត្រូវ</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>ត្រូវ</translation>
    </message>
</context>
<context>
    <name>WindowFeedback</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>បានចម្លង</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>ចម្លងរបាយការណ៍</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>មានបញ្ហាក្នុងកម្មវិធី</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>ធ្វើមិនបាន</translation>
    </message>
    <message>
        <source>Your list is unchanged. Copy the report and send it to the person who helps you.</source>
        <translation>បញ្ជីរបស់អ្នកនៅដូចមុន។ សូមចម្លងរបាយការណ៍ ហើយផ្ញើទៅអ្នកជួយអ្នក។</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Audience</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Export {n}</source>
        <translation>នាំចេញ {n}</translation>
    </message>
    <message>
        <source>Export {n} again</source>
        <translation>នាំចេញ {n} ម្តងទៀត</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>កំពុងនាំចេញ {name}</translation>
    </message>
    <message>
        <source>Freeze and export {n}</source>
        <translation>រក្សា និងនាំចេញ {n}</translation>
    </message>
    <message numerus="yes">
        <source>Freezing copies these {n} people. Later changes don’t touch the file.</source>
        <translation>
            <numerusform>បញ្ជី {n} នាក់ នឹងត្រូវរក្សាដូចឥឡូវ។ ការកែក្រោយមក មិនប៉ះឯកសារទេ។</numerusform>
            <numerusform>បញ្ជី {n} នាក់ នឹងត្រូវរក្សាដូចឥឡូវ។ ការកែក្រោយមក មិនប៉ះឯកសារទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one like this</source>
        <translation>បង្កើតថ្មីដូចនេះ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Nobody of these people may get it, so there is no file.</source>
        <translation>គ្មាននរណាក្នុងចំណោមនេះអាចទទួលទេ ដូច្នេះគ្មានឯកសារ។</translation>
    </message>
    <message>
        <source>Nothing is frozen or sent yet.</source>
        <translation>មិនទាន់បង្កក ឬផ្ញើអ្វីទេ។</translation>
    </message>
    <message>
        <source>Nothing is sent from here: you send the file.</source>
        <translation>កម្មវិធីនេះមិនផ្ញើអ្វីទេ៖ អ្នកជាអ្នកផ្ញើឯកសារ។</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>បង្ហាញលទ្ធផល</translation>
    </message>
    <message numerus="yes">
        <source>The file with {n} people is written</source>
        <translation>
            <numerusform>បានសរសេរឯកសារ មាន {n} នាក់</numerusform>
            <numerusform>បានសរសេរឯកសារ មាន {n} នាក់</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is frozen, so this stays as it was.</source>
        <translation>បញ្ជីត្រូវបានបង្កក ដូច្នេះនេះនៅដដែល។</translation>
    </message>
    <message numerus="yes">
        <source>The list is frozen. {n} people may still get it.</source>
        <translation>
            <numerusform>បញ្ជីត្រូវបានបង្កក។ {n} នាក់នៅតែអាចទទួល។</numerusform>
            <numerusform>បញ្ជីត្រូវបានបង្កក។ {n} នាក់នៅតែអាចទទួល។</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be changed any more.</source>
        <translation>នេះកែលែងបានហើយ។</translation>
    </message>
    <message>
        <source>Who is left out?</source>
        <translation>នរណាមិនទទួល?</translation>
    </message>
    <message>
        <source>{channel} · {status}</source>
        <translation>{channel} · {status}</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Save as version {n}</source>
        <translation>រក្សាទុកជាកំណែទី {n}</translation>
    </message>
    <message>
        <source>Use the suggested words</source>
        <translation>ប្រើអត្ថបទគំរូ</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>កំណែទី {n}</translation>
    </message>
    <message>
        <source>Version {n} in {language} applies from now on</source>
        <translation>ចាប់ពីពេលនេះ ប្រើកំណែទី {n} ជា{language}</translation>
    </message>
    <message>
        <source>What customers read and agree to</source>
        <translation>អ្វីដែលអតិថិជនអាន ហើយយល់ព្រម</translation>
    </message>
    <message>
        <source>Words for “{name}”</source>
        <translation>អត្ថបទសម្រាប់ «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>shown %n times</source>
        <translation>
            <numerusform>បានបង្ហាញ %n ដង</numerusform>
            <numerusform>បានបង្ហាញ %n ដង</numerusform>
        </translation>
    </message>
</context>
</TS>
