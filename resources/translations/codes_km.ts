<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km">
<context>
    <name>codes</name>
    <message>
        <source>action.undo</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>backup.failed</source>
        <translation>ច្បាប់ចម្លង {file} មិនពេញលេញ ហើយមិនបានរក្សាទុកទេ។ បញ្ជីរបស់អ្នកនៅដដែល។ សូមសាកថាសផ្សេង។</translation>
    </message>
    <message>
        <source>backup.missing</source>
        <translation>គ្មានច្បាប់ចម្លងនៅ {file} ទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>book.cannot_open</source>
        <translation>បើក {file} មិនបាន។ សូមពិនិត្យថាមានថតនេះ ហើយអ្នកមានសិទ្ធិសរសេរ។</translation>
    </message>
    <message>
        <source>book.damaged</source>
        <translation>{file} ខូច។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមយកច្បាប់ចម្លងចុងក្រោយមកវិញ នៅក្នុងការកំណត់។</translation>
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
        <translation>ពាក្យសម្ងាត់របស់ {file} មិនត្រឹមត្រូវ។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមសាកម្តងទៀត។</translation>
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
        <source>cli.backup.done</source>
        <translation>បានចម្លង និងពិនិត្យហើយ៖ {file}</translation>
    </message>
    <message>
        <source>cli.bug</source>
        <translation>មានបញ្ហាក្នុងកម្មវិធី។ បញ្ជីរបស់អ្នកនៅដូចមុន។ របាយការណ៍សម្រាប់ផ្ញើត្រូវបានសរសេរនៅ {file}</translation>
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
        <source>cli.import.done</source>
        <translation>នាំចូលរួចហើយ។</translation>
    </message>
    <message>
        <source>cli.import.planned</source>
        <translation>នេះជាអ្វីដែលការនាំចូលនឹងធ្វើ។ មិនទាន់សរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>cli.not_there_yet</source>
        <translation>«{command}» មិនទាន់មានក្នុងជំនាន់នេះទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>cli.restore.done</source>
        <translation>បានយកមកវិញពី {file}។ ការសុំឈប់ដែលកត់ត្រាក្រោយមក រក្សាទុកដដែល។</translation>
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
        <source>cli.segment.out</source>
        <translation>អ្នកនេះមិនស្ថិតក្នុងក្រុមទេ។</translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped</source>
        <translation>
            <numerusform>បានកត់ត្រាការសុំឈប់ {n} ក្នុងនោះស្គាល់ {matched}។ នឹងមិនទាក់ទងពួកគេទៀតទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.undone</source>
        <translation>ការកែលេខ {change} ត្រឡប់វិញហើយ។</translation>
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
        <source>demo.not_empty</source>
        <translation>{file} មានមនុស្សរួចហើយ។ ការសាកល្បងត្រូវការបញ្ជីទទេ។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>history.done</source>
        <translation>ការកែលេខ {change} បានត្រឡប់វិញរួចហើយ។</translation>
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
        <source>import.count.created</source>
        <translation>មនុស្សថ្មី</translation>
    </message>
    <message>
        <source>import.count.duplicate</source>
        <translation>ស្ទួនក្នុងឯកសារ</translation>
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
        <source>language.en</source>
        <translation>English</translation>
    </message>
    <message>
        <source>language.km</source>
        <translation>ខ្មែរ</translation>
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
        <source>passphrase.removed</source>
        <translation>បានដកពាក្យសម្ងាត់ចេញ</translation>
    </message>
    <message>
        <source>passphrase.set</source>
        <translation>បញ្ជីចាក់សោដោយពាក្យសម្ងាត់របស់អ្នកហើយ</translation>
    </message>
    <message>
        <source>passphrase.working</source>
        <translation>កំពុងសរសេរបញ្ជីឡើងវិញ</translation>
    </message>
    <message>
        <source>problem.search_index</source>
        <translation>សន្ទស្សន៍ស្វែងរកមិនត្រូវនឹងបញ្ជី។ សូមចម្លងទុក រួចយកមកវិញ។</translation>
    </message>
    <message>
        <source>restore.done</source>
        <translation>យកមកវិញហើយ។ ការសុំឈប់ដែលកត់ត្រាក្រោយមក រក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>restore.working</source>
        <translation>កំពុងយកបញ្ជីមកវិញ</translation>
    </message>
    <message>
        <source>sample.filling</source>
        <translation>កំពុងបំពេញបញ្ជីគំរូ</translation>
    </message>
    <message>
        <source>segment.not_json</source>
        <translation>{file} មិនមែនជាឯកសារលក្ខខណ្ឌ៖ ត្រូវមាន JSON ដូចជា {{&quot;all&quot;: [...]}}។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
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
        <source>timeline.purchase</source>
        <translation>បានទិញ</translation>
    </message>
    <message>
        <source>toast.undone</source>
        <translation>ត្រឡប់វិញហើយ</translation>
    </message>
    <message numerus="yes">
        <source>toast.undone_kept</source>
        <translation>
            <numerusform>ត្រឡប់វិញហើយ។ {n} ដែលបានកែក្រោយមក រក្សាទុកដដែល។</numerusform>
        </translation>
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
