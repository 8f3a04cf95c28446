<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>codes</name>
    <message>
        <source>action.redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>action.show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>action.undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ask.granted</source>
        <translation>They agreed already.</translation>
    </message>
    <message>
        <source>ask.pending</source>
        <translation>They were asked and have not answered yet.</translation>
    </message>
    <message>
        <source>ask.stopped</source>
        <translation>They said no. Only they themselves can come back.</translation>
    </message>
    <message>
        <source>ask.too_early</source>
        <translation>They said no. They may be asked again from {day}.</translation>
    </message>
    <message>
        <source>backup.bulk</source>
        <translation>Before a large change</translation>
    </message>
    <message>
        <source>backup.daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>backup.failed</source>
        <translation>The copy {file} did not come out whole and was not kept. Your list is unchanged. Try another disk.</translation>
    </message>
    <message>
        <source>backup.manual</source>
        <translation>By you</translation>
    </message>
    <message>
        <source>backup.migration</source>
        <translation>Before an update of the program</translation>
    </message>
    <message>
        <source>backup.missing</source>
        <translation>There is no backup at {file}. Nothing was changed.</translation>
    </message>
    <message>
        <source>backup.restore</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>book.cannot_open</source>
        <translation>{file} can&apos;t be opened. Check that the folder exists and that you may write in it.</translation>
    </message>
    <message>
        <source>book.closed</source>
        <translation>{file} is closed, so what you just did was not kept. Do it again. If that does not help, start Banhchi again.</translation>
    </message>
    <message>
        <source>book.damaged</source>
        <translation>{file} is damaged. Nothing was changed. Restore the last backup.</translation>
    </message>
    <message>
        <source>book.disk_full</source>
        <translation>The disk is full. Nothing was changed. Make room and try again: {file}</translation>
    </message>
    <message>
        <source>book.in_use</source>
        <translation>{file} is open in another window or program. Close it there and try again.</translation>
    </message>
    <message>
        <source>book.io_error</source>
        <translation>{file} could not be read or written. Nothing was changed. Check the disk or the USB stick.</translation>
    </message>
    <message>
        <source>book.locked</source>
        <translation>{file} is busy in another program. Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>book.missing</source>
        <translation>{file} is not where it was, or it is empty. No new list was made in its place. The newest copy is of {date}: {copy}. To go back to it, restore that copy. If you moved the list, open it where it is now.</translation>
    </message>
    <message>
        <source>book.missing_without_copy</source>
        <translation>{file} is not where it was, or it is empty, and no copy of it was found. No new list was made in its place. If you moved the list, open it where it is now; for a new list, use another file name.</translation>
    </message>
    <message>
        <source>book.newer</source>
        <translation>{file} was made by a newer version of Banhchi. It was not changed. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>book.not_a_book</source>
        <translation>{file} is not a contact list of Banhchi. It was not changed.</translation>
    </message>
    <message>
        <source>book.passphrase_needed</source>
        <translation>{file} is locked with a passphrase. Give the passphrase to open it.</translation>
    </message>
    <message>
        <source>book.read_only</source>
        <translation>{file} can&apos;t be written. Nothing was changed. Check that the folder is not read-only.</translation>
    </message>
    <message>
        <source>book.wrong_passphrase</source>
        <translation>That is not the passphrase of {file}, or the beginning of the file is damaged. Nothing was changed. Try again. If you are sure of the passphrase, restore a backup.</translation>
    </message>
    <message>
        <source>campaign.before.braces</source>
        <translation>People read “{text}” unchanged</translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.formula</source>
        <translation>
            <numerusform>{n} message begins with a sign of formulas (= + - @). Send the CSV file without saving it in Excel.</numerusform>
            <numerusform>{n} messages begin with a sign of formulas (= + - @). Send the CSV file without saving it in Excel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.missing</source>
        <translation>
            <numerusform>{n} person has no {field} and reads “{text}”</numerusform>
            <numerusform>{n} people have no {field} and read “{text}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.missing_empty</source>
        <translation>
            <numerusform>{n} person has no {field} and reads nothing there</numerusform>
            <numerusform>{n} people have no {field} and read nothing there</numerusform>
        </translation>
    </message>
    <message>
        <source>campaign.before.no_message</source>
        <translation>The message is still to be written</translation>
    </message>
    <message>
        <source>campaign.before.no_stop</source>
        <translation>The message does not say how to stop. Add a number to call, or a Telegram account.</translation>
    </message>
    <message>
        <source>campaign.before.nobody</source>
        <translation>Nobody is left to write to</translation>
    </message>
    <message numerus="yes">
        <source>campaign.before.proof</source>
        <translation>
            <numerusform>The one person said yes</numerusform>
            <numerusform>All {n} people said yes</numerusform>
        </translation>
    </message>
    <message>
        <source>campaign.before.proof.detail</source>
        <translation>on record</translation>
    </message>
    <message>
        <source>campaign.before.stop</source>
        <translation>The message says how to stop: {text}</translation>
    </message>
    <message>
        <source>campaign.cannot_write</source>
        <translation>{file} can&apos;t be written. Check that the folder exists, that you may write in it, and that the disk is not full. Nothing was changed.</translation>
    </message>
    <message>
        <source>campaign.changed</source>
        <translation>“{name}” was changed since it was checked. Check it again.</translation>
    </message>
    <message>
        <source>campaign.empty_message</source>
        <translation>The message is empty. Write it first.</translation>
    </message>
    <message>
        <source>campaign.field.company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>campaign.field.district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>campaign.field.family_name</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>campaign.field.full_name</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>campaign.field.given_name</source>
        <translation>given name</translation>
    </message>
    <message>
        <source>campaign.field.honorific</source>
        <translation>honorific</translation>
    </message>
    <message>
        <source>campaign.field.latin_name</source>
        <translation>Latin name</translation>
    </message>
    <message>
        <source>campaign.field.name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>campaign.field.province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>campaign.foreign_field</source>
        <translation>“{text}” is a merge field of another program, and people would read it unchanged. Replace it with {field}.</translation>
    </message>
    <message>
        <source>campaign.foreign_field_unknown</source>
        <translation>“{text}” is a merge field of another program, and people would read it unchanged. Take it out, or put one of Banhchi&apos;s own fields in its place.</translation>
    </message>
    <message>
        <source>campaign.frozen</source>
        <translation>“{name}” is frozen and can&apos;t be changed. Duplicate it to send something else.</translation>
    </message>
    <message>
        <source>campaign.kept</source>
        <translation>“{name}” was exported. It stays on record, because it tells who was written to.</translation>
    </message>
    <message>
        <source>campaign.lone_brace</source>
        <translation>A curly bracket stands alone at “{text}”. Close it, or write it twice if you mean the bracket itself.</translation>
    </message>
    <message>
        <source>campaign.name_taken</source>
        <translation>There is already a campaign “{name}”. Choose another name.</translation>
    </message>
    <message>
        <source>campaign.no_name</source>
        <translation>The campaign needs a name.</translation>
    </message>
    <message>
        <source>campaign.no_segment</source>
        <translation>Choose at least one segment for the campaign.</translation>
    </message>
    <message>
        <source>campaign.nobody</source>
        <translation>Nobody in “{name}” may be written to, so no file was made. The check shows why.</translation>
    </message>
    <message>
        <source>campaign.profile_channel</source>
        <translation>The profile “{profile}” is for phone numbers. It does not fit a campaign by {channel}.</translation>
    </message>
    <message>
        <source>campaign.same_file</source>
        <translation>{file} is named twice. Each list needs a file of its own.</translation>
    </message>
    <message>
        <source>campaign.status.draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>campaign.status.exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>campaign.status.frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>campaign.step.check</source>
        <translation>Checking everybody</translation>
    </message>
    <message>
        <source>campaign.step.freeze</source>
        <translation>Freezing the list</translation>
    </message>
    <message>
        <source>campaign.step.write</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>campaign.stop_line</source>
        <translation>To stop, call</translation>
    </message>
    <message>
        <source>campaign.too_many_for_xlsx</source>
        <translation>An Excel file holds at most {most} people. Export a CSV file instead. Nothing was written.</translation>
    </message>
    <message>
        <source>campaign.unknown</source>
        <translation>There is no campaign “{name}”.</translation>
    </message>
    <message>
        <source>campaign.unknown_channel</source>
        <translation>There is no channel “{channel}”. There are: {known}.</translation>
    </message>
    <message>
        <source>campaign.unknown_format</source>
        <translation>{file} has an ending that can&apos;t be written here. Use: {known}.</translation>
    </message>
    <message>
        <source>campaign.unknown_merge_field</source>
        <translation>There is no field “{field}” to put into a message. Check its spelling.</translation>
    </message>
    <message>
        <source>campaign.unknown_profile</source>
        <translation>There is no export profile “{profile}”. There are: {known}.</translation>
    </message>
    <message>
        <source>campaign.unknown_purpose</source>
        <translation>There is no purpose “{purpose}”. There are: {known}.</translation>
    </message>
    <message>
        <source>campaign.unknown_segment</source>
        <translation>There is no segment “{name}”. Perhaps it was renamed or deleted.</translation>
    </message>
    <message>
        <source>campaign.waterfall.file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>campaign.waterfall.segment</source>
        <translation>In the segment</translation>
    </message>
    <message>
        <source>channel.any</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>channel.call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>channel.email</source>
        <translation>E-mail</translation>
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
        <translation>
            <numerusform>{n} person may be in the list twice</numerusform>
            <numerusform>{n} people may be in the list twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.email_typo</source>
        <translation>
            <numerusform>{n} person has a mistyped e-mail address</numerusform>
            <numerusform>{n} people have a mistyped e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.gender</source>
        <translation>
            <numerusform>{n} person&apos;s title says man or woman</numerusform>
            <numerusform>{n} people&apos;s titles say man or woman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.household</source>
        <translation>
            <numerusform>{n} person shares a number with somebody of another name</numerusform>
            <numerusform>{n} people share a number with somebody of another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.khmer_name</source>
        <translation>
            <numerusform>{n} person has no name in Khmer letters</numerusform>
            <numerusform>{n} people have no name in Khmer letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.landline</source>
        <translation>
            <numerusform>{n} person has a landline, which gets no SMS</numerusform>
            <numerusform>{n} people have a landline, which gets no SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.latin_name</source>
        <translation>
            <numerusform>{n} person has no name in Latin letters</numerusform>
            <numerusform>{n} people have no name in Latin letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.line_type</source>
        <translation>
            <numerusform>{n} person has a number whose kind of line was not noted</numerusform>
            <numerusform>{n} people have a number whose kind of line was not noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.name_in_phone</source>
        <translation>
            <numerusform>{n} person has words where the number belongs</numerusform>
            <numerusform>{n} people have words where the number belongs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.no_consent</source>
        <translation>
            <numerusform>{n} person was never asked whether they agree</numerusform>
            <numerusform>{n} people were never asked whether they agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.no_name</source>
        <translation>
            <numerusform>{n} person has no name</numerusform>
            <numerusform>{n} people have no name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.no_way</source>
        <translation>
            <numerusform>{n} person can&apos;t be reached in any way</numerusform>
            <numerusform>{n} people can&apos;t be reached in any way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.not_verified</source>
        <translation>
            <numerusform>{n} person was not verified for a year</numerusform>
            <numerusform>{n} people were not verified for a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.number_not_valid</source>
        <translation>
            <numerusform>{n} person has a number that can&apos;t be dialled</numerusform>
            <numerusform>{n} people have a number that can&apos;t be dialled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.phone_in_name</source>
        <translation>
            <numerusform>{n} person has a number where the name belongs</numerusform>
            <numerusform>{n} people have a number where the name belongs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.province_unknown</source>
        <translation>
            <numerusform>{n} person has a province that is not known</numerusform>
            <numerusform>{n} people have a province that is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.stale</source>
        <translation>
            <numerusform>{n} person bought nothing and heard nothing for two years</numerusform>
            <numerusform>{n} people bought nothing and heard nothing for two years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleanup.finding.unreachable</source>
        <translation>
            <numerusform>{n} person has an address that bounced or is somebody else&apos;s now</numerusform>
            <numerusform>{n} people have an address that bounced or is somebody else&apos;s now</numerusform>
        </translation>
    </message>
    <message>
        <source>cleanup.nothing</source>
        <translation>There is nothing left to repair: these people were changed since. Nothing was changed.</translation>
    </message>
    <message>
        <source>cleanup.step.look</source>
        <translation>Looking through the list</translation>
    </message>
    <message>
        <source>cleanup.step.repair</source>
        <translation>Repairing</translation>
    </message>
    <message>
        <source>cleanup.step.suggest</source>
        <translation>Looking for what could be done</translation>
    </message>
    <message>
        <source>cleanup.unknown</source>
        <translation>There is no clean-up finding “{finding}”.</translation>
    </message>
    <message>
        <source>cli.backup.done</source>
        <translation>The copy is written and checked: {file}</translation>
    </message>
    <message>
        <source>cli.bug</source>
        <translation>Something went wrong in the program. What was finished before is kept, and nothing is half done. A report that can be sent on was written to {file}</translation>
    </message>
    <message numerus="yes">
        <source>cli.campaign.exported</source>
        <translation>
            <numerusform>{n} person written to {file}</numerusform>
            <numerusform>{n} people written to {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.campaign.made</source>
        <translation>The draft “{name}” is made.</translation>
    </message>
    <message>
        <source>cli.cancelled</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.cannot_read</source>
        <translation>{file} can&apos;t be read. Nothing was changed. Check the name and that you may read it.</translation>
    </message>
    <message>
        <source>cli.check.ok</source>
        <translation>The list is whole.</translation>
    </message>
    <message>
        <source>cli.closing_failed</source>
        <translation>It is done and kept, but {file} could not be tidied up at the end. Check whether the disk is full.</translation>
    </message>
    <message>
        <source>cli.consent.none</source>
        <translation>Nothing is recorded about this number or address.</translation>
    </message>
    <message>
        <source>cli.consent.recorded</source>
        <translation>Recorded. The state is now: {state}</translation>
    </message>
    <message numerus="yes">
        <source>cli.contacts.total</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.demo.done</source>
        <translation>Done. The export, the rows set aside and the list are in {folder}</translation>
    </message>
    <message>
        <source>cli.duplicates.none</source>
        <translation>No group looks like one person.</translation>
    </message>
    <message numerus="yes">
        <source>cli.duplicates.total</source>
        <translation>
            <numerusform>{n} group looks like one person (certain: {certain}).</numerusform>
            <numerusform>{n} groups look like one person each (certain: {certain}).</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.erased</source>
        <translation>The person is forgotten. Nobody will write to their numbers and addresses.</translation>
    </message>
    <message>
        <source>cli.erased.backup</source>
        <translation>An old backup still holds them: {file}</translation>
    </message>
    <message>
        <source>cli.erased.export</source>
        <translation>They stand in a file written earlier: {file}</translation>
    </message>
    <message>
        <source>cli.erased.file</source>
        <translation>{name} is kept: it also shows how other people agreed.</translation>
    </message>
    <message>
        <source>cli.erased.mentioned</source>
        <translation>The notes of the person {id} name their number or address.</translation>
    </message>
    <message>
        <source>cli.erased.segment</source>
        <translation>The rule of the segment “{name}” names their number or address.</translation>
    </message>
    <message numerus="yes">
        <source>cli.erased.shared</source>
        <translation>
            <numerusform>{number} stays with the person {people}, who has it, too.</numerusform>
            <numerusform>{number} stays with the people {people}, who have it, too.</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.erased.unswept</source>
        <translation>Traces may be left in the file: it could not be written anew. Free some space; it is tried again whenever the list is closed.</translation>
    </message>
    <message>
        <source>cli.erased_free</source>
        <translation>The person is forgotten. If they agree again, they may be contacted again.</translation>
    </message>
    <message numerus="yes">
        <source>cli.exports.held</source>
        <translation>
            <numerusform>{n} file held them.</numerusform>
            <numerusform>{n} files held them.</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.exports.none</source>
        <translation>No file that was written held them.</translation>
    </message>
    <message>
        <source>cli.history.empty</source>
        <translation>Nothing was done yet.</translation>
    </message>
    <message>
        <source>cli.history.undone</source>
        <translation>(undone)</translation>
    </message>
    <message>
        <source>cli.import.done</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>cli.import.issues</source>
        <translation>What was noticed:</translation>
    </message>
    <message>
        <source>cli.import.looks_like</source>
        <translation>The rows look like {kind}: imported as people, only who they are about is kept; try --kind {kind}.</translation>
    </message>
    <message>
        <source>cli.import.opt_outs</source>
        <translation>{file} is read as a list of people who asked to stop, as its name says. With --kind people they come in as people, and none of them counts as agreed.</translation>
    </message>
    <message>
        <source>cli.import.other_sheets</source>
        <translation>Other sheets of this file hold people too, who did not come in: {names}</translation>
    </message>
    <message>
        <source>cli.import.planned</source>
        <translation>This is what the import would do. Nothing is written yet.</translation>
    </message>
    <message>
        <source>cli.import.rejects</source>
        <translation>The rows set aside are in {file}</translation>
    </message>
    <message>
        <source>cli.import.repairs</source>
        <translation>Repaired:</translation>
    </message>
    <message>
        <source>cli.import.said</source>
        <translation>What the rows say of consent:</translation>
    </message>
    <message>
        <source>cli.is_folder</source>
        <translation>{file} is a folder. Name a file. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.key.brought</source>
        <translation>The key is in its place. Erased people are recognised again.</translation>
    </message>
    <message numerus="yes">
        <source>cli.key.given_up</source>
        <translation>
            <numerusform>Going on without the key of {n} entry. Erased people among them are no longer recognised; the history says so.</numerusform>
            <numerusform>Going on without the key of {n} entries. Erased people among them are no longer recognised; the history says so.</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.line</source>
        <translation>line {line}: {text}</translation>
    </message>
    <message>
        <source>cli.merged</source>
        <translation>{name} (ID {id}) is one person now. To take it back: undo {change}</translation>
    </message>
    <message>
        <source>cli.no_passphrase</source>
        <translation>The first line of {file} is empty, so there is no passphrase. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.no_password</source>
        <translation>The first line of {file} is empty, so there is no password. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.no_sender_column</source>
        <translation>It is not certain which column of “{file}” tells who wrote. Nothing is recorded. Give --from-column with its header, one of: {headers}.</translation>
    </message>
    <message>
        <source>cli.no_text_column</source>
        <translation>It is not certain in which column of “{file}” people wrote. Nothing is recorded. Give --text-column with its header, one of: {headers}.</translation>
    </message>
    <message>
        <source>cli.not_an_identifier</source>
        <translation>Line {line} of {file}, “{text}”, is not one phone number, e-mail address or @telegram name. Nothing was recorded.</translation>
    </message>
    <message>
        <source>cli.not_printed</source>
        <translation>It is done, but the answer could not be written to the output.</translation>
    </message>
    <message>
        <source>cli.not_text</source>
        <translation>Something in this command or its file is not text that can be stored. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.not_there_yet</source>
        <translation>“{command}” is not there yet in this version. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.not_utf8</source>
        <translation>{file} is not a text in UTF-8. Nothing was changed. Save it as UTF-8 text and try again.</translation>
    </message>
    <message>
        <source>cli.offer_copy</source>
        <translation>The newest copy is of {date}. To go back to it: banhchi restore &quot;{offered}&quot;</translation>
    </message>
    <message>
        <source>cli.own_book</source>
        <translation>{file} is the list itself and must not be written over. Choose another file. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.phone.none</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>cli.report.done</source>
        <translation>Wrote {file}.</translation>
    </message>
    <message>
        <source>cli.restore.done</source>
        <translation>Restored from {file}. Stops recorded since are kept.</translation>
    </message>
    <message>
        <source>cli.same_file</source>
        <translation>{file} is the file that is read; it must not be written over. Choose another name. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>cli.segment.count</source>
        <translation>
            <numerusform>{n} person in “{name}”</numerusform>
            <numerusform>{n} people in “{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.segment.in</source>
        <translation>This person is in the segment.</translation>
    </message>
    <message>
        <source>cli.segment.none</source>
        <translation>No segment is saved yet.</translation>
    </message>
    <message>
        <source>cli.segment.out</source>
        <translation>This person is not in the segment.</translation>
    </message>
    <message>
        <source>cli.several_sheets</source>
        <translation>Several sheets of “{file}” may hold people who stopped: {sheets}. Nothing is recorded. Give --sheet with one of them, and read the file again for each of the others.</translation>
    </message>
    <message numerus="yes">
        <source>cli.sms</source>
        <translation>
            <numerusform>{encoding}: {units} units in {n} part, {left} left in it</numerusform>
            <numerusform>{encoding}: {units} units in {n} parts, {left} left in the last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cli.stop_file.empty</source>
        <translation>
            <numerusform>{n} row holds nothing in that column, so it stops nobody:</numerusform>
            <numerusform>{n} rows hold nothing in that column, so they stop nobody:</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.stop_file.known</source>
        <translation>read before</translation>
    </message>
    <message>
        <source>cli.stop_file.matched</source>
        <translation>of them belong to people in the book</translation>
    </message>
    <message>
        <source>cli.stop_file.named</source>
        <translation>rows name somebody</translation>
    </message>
    <message>
        <source>cli.stop_file.other</source>
        <translation>say nothing about stopping</translation>
    </message>
    <message>
        <source>cli.stop_file.other_sheets</source>
        <translation>Other sheets of this file may hold people too, who were not stopped now: {sheets}</translation>
    </message>
    <message>
        <source>cli.stop_file.own</source>
        <translation>sent by the shop itself</translation>
    </message>
    <message>
        <source>cli.stop_file.recorded</source>
        <translation>numbers and addresses stopped</translation>
    </message>
    <message>
        <source>cli.stop_file.review</source>
        <translation>replies to read</translation>
    </message>
    <message>
        <source>cli.stop_or_replies</source>
        <translation>“{file}” looks like replies: people wrote something in the column “{header}”. Give --replies to read it as replies, or --column with the header of the numbers.</translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped</source>
        <translation>
            <numerusform>{n} number or address is stopped (known here: {matched}). It will not be contacted again.</numerusform>
            <numerusform>{n} numbers and addresses are stopped (known here: {matched}). They will not be contacted again.</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.stopped_nobody</source>
        <translation>Nobody is named there, so nobody was stopped.</translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped_partly</source>
        <translation>
            <numerusform>Look at {n} line: somebody else may be meant there, too. This was not understood:</numerusform>
            <numerusform>Look at {n} lines: somebody else may be meant there, too. This was not understood:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped_unread</source>
        <translation>
            <numerusform>{n} line names nobody, so it stops nobody:</numerusform>
            <numerusform>{n} lines name nobody, so they stop nobody:</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.suppressions.exists</source>
        <translation>{file} is there already. Choose another name.</translation>
    </message>
    <message numerus="yes">
        <source>cli.suppressions.exported</source>
        <translation>
            <numerusform>{n} protected entry written to {file}.</numerusform>
            <numerusform>{n} protected entries written to {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.suppressions.found</source>
        <translation>On the do-not-contact list since {date}: {channels}</translation>
    </message>
    <message numerus="yes">
        <source>cli.suppressions.joined</source>
        <translation>
            <numerusform>The list has grown by {n} entry. People of this book on it: {matched}.</numerusform>
            <numerusform>The list has grown by {n} entries. People of this book on it: {matched}.</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.suppressions.not_found</source>
        <translation>Not on the do-not-contact list.</translation>
    </message>
    <message>
        <source>cli.suppressions.unwritable</source>
        <translation>{file} can’t be written. Choose another folder.</translation>
    </message>
    <message numerus="yes">
        <source>cli.undo.more</source>
        <translation>
            <numerusform>and {n} more person</numerusform>
            <numerusform>and {n} more people</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.undone</source>
        <translation>{about} (change {change})</translation>
    </message>
    <message>
        <source>cli.unknown_region</source>
        <translation>“{region}” is not a country. Use its two letters, such as KH. Nothing was changed.</translation>
    </message>
    <message>
        <source>collecting.at_counter</source>
        <translation>signed up at the counter</translation>
    </message>
    <message>
        <source>collecting.bad_phone</source>
        <translation>{phone} is not a complete phone number. Nothing was written.</translation>
    </message>
    <message>
        <source>collecting.bad_seconds</source>
        <translation>Choose between {least} and {most} seconds.</translation>
    </message>
    <message>
        <source>collecting.bad_sheet_count</source>
        <translation>Print at most {most} sheets at once.</translation>
    </message>
    <message>
        <source>collecting.cannot_write</source>
        <translation>{file} can’t be written. Close it if it is open, or choose another folder.</translation>
    </message>
    <message>
        <source>collecting.empty_sheet</source>
        <translation>Nobody of this sheet was typed yet.</translation>
    </message>
    <message>
        <source>collecting.form</source>
        <translation>Form filled in on the screen at the counter</translation>
    </message>
    <message>
        <source>collecting.no_channel</source>
        <translation>Leave at least one way to reach people.</translation>
    </message>
    <message>
        <source>collecting.no_wording</source>
        <translation>Write the words people agree to first, in Settings.</translation>
    </message>
    <message>
        <source>collecting.nothing_ticked</source>
        <translation>{name} ticked nothing, so there is nothing to write down.</translation>
    </message>
    <message>
        <source>collecting.on_sheet</source>
        <translation>signed up on a sheet</translation>
    </message>
    <message>
        <source>collecting.sheet</source>
        <translation>Sign-up sheet {number}</translation>
    </message>
    <message>
        <source>consent.bad_date</source>
        <translation>“{date}” is not a date. Write it like 14/3/2026.</translation>
    </message>
    <message>
        <source>consent.bad_days</source>
        <translation>Write a whole number of days from 1 to {most}, or leave it empty.</translation>
    </message>
    <message>
        <source>consent.bad_months</source>
        <translation>Write a whole number of months from 1 to {most}, or leave it empty.</translation>
    </message>
    <message>
        <source>consent.bad_purpose_code</source>
        <translation>“{name}” is not a short name for a purpose. Use small Latin letters, digits and _.</translation>
    </message>
    <message>
        <source>consent.channel_needed</source>
        <translation>Say which channel they agreed to, such as SMS. Nobody agrees to all at once.</translation>
    </message>
    <message>
        <source>consent.evidence_changed</source>
        <translation>{file} is no longer what was kept: somebody changed the book from outside.</translation>
    </message>
    <message>
        <source>consent.evidence_empty</source>
        <translation>{file} is empty, so it proves nothing. Choose another file.</translation>
    </message>
    <message>
        <source>consent.evidence_needed</source>
        <translation>Say how you can show that they agreed, such as “sign-up sheet 7, blue folder”.</translation>
    </message>
    <message>
        <source>consent.evidence_too_large</source>
        <translation>{file} is larger than {most} MB. Make the photo smaller, or note where the paper is kept.</translation>
    </message>
    <message>
        <source>consent.evidence_unreadable</source>
        <translation>{file} can’t be read. Check that it is still there.</translation>
    </message>
    <message>
        <source>consent.evidence_unwritable</source>
        <translation>{file} can’t be written. Choose another folder.</translation>
    </message>
    <message>
        <source>consent.future_date</source>
        <translation>{date} is in the future. Consent can only be recorded for a day that has come.</translation>
    </message>
    <message>
        <source>consent.list_newer</source>
        <translation>This list was made by a newer Banhchi. Update this program first.</translation>
    </message>
    <message>
        <source>consent.list_not_ours</source>
        <translation>This file is not a do-not-contact list of Banhchi.</translation>
    </message>
    <message>
        <source>consent.list_passphrase_short</source>
        <translation>Use at least {least} characters. The phone numbers on the list are only as safe as this passphrase.</translation>
    </message>
    <message>
        <source>consent.list_warning</source>
        <translation>Give the passphrase only to somebody you trust: whoever has it and the file can try all phone numbers and find out who is on the list.</translation>
    </message>
    <message>
        <source>consent.list_wrong_passphrase</source>
        <translation>The passphrase is not the one of this list, or the file was changed. Nothing was joined.</translation>
    </message>
    <message>
        <source>consent.not_pending</source>
        <translation>This person is not waiting for a yes or no any more.</translation>
    </message>
    <message>
        <source>consent.purpose_built_in</source>
        <translation>Every book has this purpose. It can be renamed, not taken away.</translation>
    </message>
    <message>
        <source>consent.purpose_label_needed</source>
        <translation>Give the purpose a name that customers understand, such as “New offers”.</translation>
    </message>
    <message>
        <source>consent.purpose_needed</source>
        <translation>Say what they agreed to be contacted for. Nobody agrees to everything at once.</translation>
    </message>
    <message>
        <source>consent.purpose_taken</source>
        <translation>There is a purpose called “{name}” already.</translation>
    </message>
    <message>
        <source>consent.purpose_used</source>
        <translation>The draft campaign “{name}” is for this purpose. Change or delete it first.</translation>
    </message>
    <message>
        <source>consent.reply_stopped</source>
        <translation>This reply was already taken as a stop. Only the person can agree again.</translation>
    </message>
    <message>
        <source>consent.unknown_channel</source>
        <translation>“{channel}” is not a channel. Use sms, call, whatsapp, telegram, messenger or email.</translation>
    </message>
    <message>
        <source>consent.unknown_decision</source>
        <translation>“{decision}” is not a decision about a reply. Use stop or not_stop.</translation>
    </message>
    <message>
        <source>consent.unknown_event</source>
        <translation>“{event}” is not something the consent record knows.</translation>
    </message>
    <message>
        <source>consent.unknown_evidence</source>
        <translation>There is no proof number {evidence} in this book.</translation>
    </message>
    <message>
        <source>consent.unknown_giver</source>
        <translation>“{giver}” can&apos;t be who said it. Use subject, owner or provider.</translation>
    </message>
    <message>
        <source>consent.unknown_language</source>
        <translation>“{language}” is not a language of the wordings. Use km or en.</translation>
    </message>
    <message>
        <source>consent.unknown_method</source>
        <translation>“{method}” is not a way of agreeing. Use form, paper_sheet, counter, phone, message or import.</translation>
    </message>
    <message>
        <source>consent.unknown_preset</source>
        <translation>“{preset}” is not a set of rules this program knows. Use kh, gdpr, tcpa or ccpa.</translation>
    </message>
    <message>
        <source>consent.unknown_proof</source>
        <translation>“{proof}” is not a kind of proof. Use 0 (none), 1 (something shows it) or 2 (in writing).</translation>
    </message>
    <message>
        <source>consent.unknown_purpose</source>
        <translation>“{purpose}” is not a purpose of this book.</translation>
    </message>
    <message>
        <source>consent.unknown_reply</source>
        <translation>There is no reply number {reply} in this book.</translation>
    </message>
    <message>
        <source>consent.unknown_wording</source>
        <translation>There is no wording number {wording} in this book.</translation>
    </message>
    <message numerus="yes">
        <source>consent.unmatched_suppressions</source>
        <translation>
            <numerusform>{n} opt-out came from another computer without its key and can&apos;t be matched. Restore a backup made there, or enter it again.</numerusform>
            <numerusform>{n} opt-outs came from another computer without their key and can&apos;t be matched. Restore a backup made there, or enter them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>consent.wording.suggestion</source>
        <translation>I agree that {shop} sends me offers and news. I can stop at any time by telling the shop.</translation>
    </message>
    <message>
        <source>consent.wording_empty</source>
        <translation>Write the words people will read before they agree.</translation>
    </message>
    <message>
        <source>contacts.bad_date</source>
        <translation>“{value}” can&apos;t be read as a date. Write day, month and year, such as 31/12/1990.</translation>
    </message>
    <message>
        <source>contacts.bad_number</source>
        <translation>“{value}” is not plainly a number. Write digits, and a point before decimals, such as 1250.5.</translation>
    </message>
    <message>
        <source>contacts.bad_yes_no</source>
        <translation>“{value}” is neither yes nor no.</translation>
    </message>
    <message>
        <source>contacts.buddhist_date</source>
        <translation>“{value}” looks like a year of the Buddhist Era. Write the year of the common era, such as 1990.</translation>
    </message>
    <message>
        <source>contacts.empty</source>
        <translation>A contact needs a name, or one way to reach them. Nothing was changed.</translation>
    </message>
    <message>
        <source>contacts.empty_note</source>
        <translation>The note is empty. Nothing was saved.</translation>
    </message>
    <message>
        <source>contacts.empty_tag</source>
        <translation>A tag needs a name.</translation>
    </message>
    <message>
        <source>contacts.no_source</source>
        <translation>Say where this person came from: it can&apos;t be left empty.</translation>
    </message>
    <message>
        <source>contacts.not_an_identifier</source>
        <translation>“{text}” is not one phone number, e-mail address or @telegram name.</translation>
    </message>
    <message>
        <source>contacts.step.delete</source>
        <translation>Deleting contacts</translation>
    </message>
    <message>
        <source>contacts.step.keys</source>
        <translation>Making contacts easy to find</translation>
    </message>
    <message>
        <source>contacts.unknown</source>
        <translation>There is no person with the ID {id}. Perhaps they were deleted; History can bring them back.</translation>
    </message>
    <message>
        <source>contacts.unknown_field</source>
        <translation>There is no field called {field}.</translation>
    </message>
    <message>
        <source>contacts.unknown_kind</source>
        <translation>{kind} is not a kind of contact point.</translation>
    </message>
    <message>
        <source>contacts.unknown_sort</source>
        <translation>The list can&apos;t be sorted by {sort}. It can be sorted by: {known}.</translation>
    </message>
    <message>
        <source>date.buddhist_era</source>
        <translation>Which calendar?</translation>
    </message>
    <message>
        <source>date.from_buddhist</source>
        <translation>Buddhist Era converted</translation>
    </message>
    <message>
        <source>date.unreadable</source>
        <translation>not a date</translation>
    </message>
    <message numerus="yes">
        <source>day.ago</source>
        <translation>
            <numerusform>{n} day ago</numerusform>
            <numerusform>{n} days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>day.full</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>day.today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>day.yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>demo.no_folder</source>
        <translation>The folder {folder} can&apos;t be made. Choose another place. Nothing was changed.</translation>
    </message>
    <message>
        <source>demo.not_empty</source>
        <translation>{file} already holds people. The demo wants an empty list; nothing was changed.</translation>
    </message>
    <message>
        <source>duplicates.bar.certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>duplicates.bar.look</source>
        <translation>look</translation>
    </message>
    <message>
        <source>duplicates.reason.different_birth_date</source>
        <translation>Different dates of birth</translation>
    </message>
    <message>
        <source>duplicates.reason.different_field</source>
        <translation>{field} is different</translation>
    </message>
    <message>
        <source>duplicates.reason.different_gender</source>
        <translation>Different gender</translation>
    </message>
    <message>
        <source>duplicates.reason.different_name</source>
        <translation>Different names</translation>
    </message>
    <message>
        <source>duplicates.reason.near_account</source>
        <translation>Account almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.near_address</source>
        <translation>Address almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.near_birth_date</source>
        <translation>Date of birth almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.near_company</source>
        <translation>Company almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.near_email</source>
        <translation>E-mail almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.near_field</source>
        <translation>{field} is almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.near_name</source>
        <translation>Name spelled almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.near_phone</source>
        <translation>Phone numbers almost the same</translation>
    </message>
    <message>
        <source>duplicates.reason.part_of_name</source>
        <translation>Part of the name is the same</translation>
    </message>
    <message>
        <source>duplicates.reason.same_account</source>
        <translation>Same account</translation>
    </message>
    <message>
        <source>duplicates.reason.same_address</source>
        <translation>Same address</translation>
    </message>
    <message>
        <source>duplicates.reason.same_birth_date</source>
        <translation>Same date of birth</translation>
    </message>
    <message>
        <source>duplicates.reason.same_company</source>
        <translation>Same company</translation>
    </message>
    <message>
        <source>duplicates.reason.same_email</source>
        <translation>Same e-mail</translation>
    </message>
    <message>
        <source>duplicates.reason.same_field</source>
        <translation>{field} is the same</translation>
    </message>
    <message>
        <source>duplicates.reason.same_gender</source>
        <translation>Same gender</translation>
    </message>
    <message>
        <source>duplicates.reason.same_name</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>duplicates.reason.same_phone</source>
        <translation>Same phone number</translation>
    </message>
    <message>
        <source>duplicates.reason.same_province</source>
        <translation>Same province</translation>
    </message>
    <message>
        <source>duplicates.reason.short_name</source>
        <translation>One name is the other, shortened</translation>
    </message>
    <message>
        <source>duplicates.reason.sounds_alike</source>
        <translation>Name sounds the same</translation>
    </message>
    <message numerus="yes">
        <source>duplicates.shared</source>
        <translation>
            <numerusform>{n} person has {value}: it may belong to a household or a shop, and is no sign of a duplicate.</numerusform>
            <numerusform>{n} people have {value}: it may belong to a household or a shop, and is no sign of a duplicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicates.step.candidates</source>
        <translation>Looking for people with something in common</translation>
    </message>
    <message>
        <source>duplicates.step.compare</source>
        <translation>Comparing people</translation>
    </message>
    <message>
        <source>duplicates.step.group</source>
        <translation>Putting together who belongs together</translation>
    </message>
    <message>
        <source>duplicates.step.learn</source>
        <translation>Learning what is common in this list</translation>
    </message>
    <message>
        <source>duplicates.step.read</source>
        <translation>Reading people</translation>
    </message>
    <message>
        <source>duplicates.step.write</source>
        <translation>Keeping what was found</translation>
    </message>
    <message>
        <source>email.not_valid</source>
        <translation>This is not an e-mail address.</translation>
    </message>
    <message>
        <source>event.asserted</source>
        <translation>Said to have agreed</translation>
    </message>
    <message>
        <source>event.confirmed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>event.corrected</source>
        <translation>An earlier entry was taken back</translation>
    </message>
    <message>
        <source>event.denied</source>
        <translation>Said no</translation>
    </message>
    <message>
        <source>event.erased</source>
        <translation>Personal data was erased</translation>
    </message>
    <message>
        <source>event.expired</source>
        <translation>Consent ran out</translation>
    </message>
    <message>
        <source>event.objected</source>
        <translation>Objected</translation>
    </message>
    <message>
        <source>event.reassigned</source>
        <translation>Number went to somebody else</translation>
    </message>
    <message>
        <source>event.requested</source>
        <translation>Was asked</translation>
    </message>
    <message>
        <source>event.withdrawn</source>
        <translation>Asked to stop</translation>
    </message>
    <message>
        <source>field.address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>field.birth_date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>field.company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>field.company_size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>field.consent</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>field.district</source>
        <translation>District</translation>
    </message>
    <message>
        <source>field.email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>field.empty</source>
        <translation>A field needs a name.</translation>
    </message>
    <message>
        <source>field.exists</source>
        <translation>There is already a field called {label}.</translation>
    </message>
    <message>
        <source>field.facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>field.family_name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>field.full_name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>field.gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>field.given_name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>field.honorific</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>field.industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>field.instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>field.interactions</source>
        <translation>Calls, visits and messages</translation>
    </message>
    <message>
        <source>field.interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>field.job_title</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>field.label</source>
        <translation>Kind of number</translation>
    </message>
    <message>
        <source>field.language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>field.latin_name</source>
        <translation>Latin name</translation>
    </message>
    <message>
        <source>field.lifecycle_stage</source>
        <translation>Stage</translation>
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
        <translation>not a number</translation>
    </message>
    <message>
        <source>field.not_born_yet</source>
        <translation>birth date in the future, left empty</translation>
    </message>
    <message>
        <source>field.not_yes_or_no</source>
        <translation>neither yes nor no</translation>
    </message>
    <message>
        <source>field.notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>field.opt_out</source>
        <translation>Asked to stop</translation>
    </message>
    <message>
        <source>field.phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>field.province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>field.purchases</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>field.source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>field.tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>field.telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>field.too_many</source>
        <translation>This list can&apos;t hold {wanted} more fields of its own: there is room for {room}. Nothing was changed. Leave out the columns you don&apos;t need, or put several of them into one column of the file first.</translation>
    </message>
    <message>
        <source>field.unknown_type</source>
        <translation>A field can&apos;t be of the type {type}. It is text, number, date or yes_no.</translation>
    </message>
    <message>
        <source>field.website</source>
        <translation>Website</translation>
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
        <translation>Start again</translation>
    </message>
    <message>
        <source>form.agree</source>
        <translation>Yes, I agree</translation>
    </message>
    <message>
        <source>form.back</source>
        <translation>Back</translation>
    </message>
    <message numerus="yes">
        <source>form.clears</source>
        <translation>
            <numerusform>This page clears in {n} second</numerusform>
            <numerusform>This page clears in {n} seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>form.done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>form.failed</source>
        <translation>It could not be written down. Please tell the shop.</translation>
    </message>
    <message>
        <source>form.intro</source>
        <translation>You choose. Nothing is ticked for you, and you can stop at any time.</translation>
    </message>
    <message>
        <source>form.name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>form.name_needed</source>
        <translation>Please write your name.</translation>
    </message>
    <message>
        <source>form.next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>form.phone</source>
        <translation>Your phone number</translation>
    </message>
    <message>
        <source>form.phone_wrong</source>
        <translation>This is not a complete phone number. Please check the digits.</translation>
    </message>
    <message>
        <source>form.request</source>
        <translation>{shop} asks: “{words}” Please answer YES or NO.</translation>
    </message>
    <message>
        <source>form.request_shop</source>
        <translation>Our shop</translation>
    </message>
    <message>
        <source>form.summary</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>form.thanks</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>form.thanks_text</source>
        <translation>What you agreed to is written down. To stop, tell the shop at any time.</translation>
    </message>
    <message>
        <source>form.tick_needed</source>
        <translation>Tick at least one way to reach you. If you don’t want any, just start again.</translation>
    </message>
    <message>
        <source>form.title</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>form.title_shop</source>
        <translation>Sign up with {shop}</translation>
    </message>
    <message>
        <source>form.version</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>form.version_date</source>
        <translation>Version {version}, {date}</translation>
    </message>
    <message>
        <source>history.book.repair</source>
        <translation>Repaired the list</translation>
    </message>
    <message>
        <source>history.campaign.delete</source>
        <translation>Deleted the campaign “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>history.campaign.export</source>
        <translation>
            <numerusform>Exported the campaign “{name}” with {n} person to {file}</numerusform>
            <numerusform>Exported the campaign “{name}” with {n} people to {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.campaign.export_failed</source>
        <translation>The export of “{name}” to {file} failed and was taken back. No file was made.</translation>
    </message>
    <message numerus="yes">
        <source>history.campaign.freeze</source>
        <translation>
            <numerusform>Froze the campaign “{name}” for {n} person</numerusform>
            <numerusform>Froze the campaign “{name}” for {n} people</numerusform>
        </translation>
    </message>
    <message>
        <source>history.campaign.save</source>
        <translation>Saved the campaign “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.email_typo</source>
        <translation>
            <numerusform>Corrected the e-mail address of {n} contact</numerusform>
            <numerusform>Corrected the e-mail addresses of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.gender</source>
        <translation>
            <numerusform>Filled in the gender of {n} contact</numerusform>
            <numerusform>Filled in the gender of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.khmer_name</source>
        <translation>
            <numerusform>Filled in the Khmer name of {n} contact</numerusform>
            <numerusform>Filled in the Khmer names of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.latin_name</source>
        <translation>
            <numerusform>Filled in the Latin name of {n} contact</numerusform>
            <numerusform>Filled in the Latin names of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.line_type</source>
        <translation>
            <numerusform>Noted the kind of line of {n} contact</numerusform>
            <numerusform>Noted the kind of line of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.name_in_phone</source>
        <translation>
            <numerusform>Moved words out of the number of {n} contact</numerusform>
            <numerusform>Moved words out of the numbers of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.number_not_valid</source>
        <translation>
            <numerusform>Corrected the number of {n} contact</numerusform>
            <numerusform>Corrected the numbers of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.phone_in_name</source>
        <translation>
            <numerusform>Moved the number out of the name of {n} contact</numerusform>
            <numerusform>Moved numbers out of the names of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.province_unknown</source>
        <translation>
            <numerusform>Corrected the province of {n} contact</numerusform>
            <numerusform>Corrected the provinces of {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.cleanup.unreachable</source>
        <translation>
            <numerusform>Took a dead address off {n} contact</numerusform>
            <numerusform>Took dead addresses off {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>history.collecting.counter</source>
        <translation>{name} signed up at the counter</translation>
    </message>
    <message numerus="yes">
        <source>history.collecting.print</source>
        <translation>
            <numerusform>Made {n} sign-up sheet, from number {first}</numerusform>
            <numerusform>Made {n} sign-up sheets, from number {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.collecting.sheet</source>
        <translation>
            <numerusform>Entered {n} person of sign-up sheet {number}</numerusform>
            <numerusform>Entered {n} people of sign-up sheet {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>history.consent.evidence</source>
        <translation>Kept {name} as a proof</translation>
    </message>
    <message numerus="yes">
        <source>history.consent.join</source>
        <translation>
            <numerusform>Carried over {n} opt-out</numerusform>
            <numerusform>Carried over {n} opt-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.consent.record</source>
        <translation>
            <numerusform>Updated the consent of {name}</numerusform>
            <numerusform>Recorded {n} entries about consent, {name} among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.consent.renew</source>
        <translation>
            <numerusform>Brought {n} address into today&apos;s form</numerusform>
            <numerusform>Brought {n} addresses into today&apos;s form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.consent.replies</source>
        <translation>
            <numerusform>{n} reply to read ({name})</numerusform>
            <numerusform>{n} replies to read ({name})</numerusform>
        </translation>
    </message>
    <message>
        <source>history.consent.rules</source>
        <translation>Chose rules of consent ({preset})</translation>
    </message>
    <message numerus="yes">
        <source>history.consent.stop</source>
        <translation>
            <numerusform>Recorded that {name} asked to stop</numerusform>
            <numerusform>Recorded that {n} asked to stop, {name} among them</numerusform>
        </translation>
    </message>
    <message>
        <source>history.consent.wording</source>
        <translation>Changed purposes or wordings ({name})</translation>
    </message>
    <message>
        <source>history.contact.add</source>
        <translation>Added {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.contact.delete</source>
        <translation>
            <numerusform>Deleted {n} contact</numerusform>
            <numerusform>Deleted {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>history.contact.edit</source>
        <translation>Edited {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.contact.merge</source>
        <translation>
            <numerusform>Merged {n} contact into {name}</numerusform>
            <numerusform>Merged {n} contacts into {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.contact.merge_many</source>
        <translation>
            <numerusform>Merged {n} double</numerusform>
            <numerusform>Merged {n} doubles at once</numerusform>
        </translation>
    </message>
    <message>
        <source>history.contact.note</source>
        <translation>Wrote a note about {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.contact.tag</source>
        <translation>
            <numerusform>Tagged {n} contact “{tag}”</numerusform>
            <numerusform>Tagged {n} contacts “{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.contact.untag</source>
        <translation>
            <numerusform>Took the tag “{tag}” off {n} contact</numerusform>
            <numerusform>Took the tag “{tag}” off {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>history.done</source>
        <translation>Change {change} was already undone.</translation>
    </message>
    <message numerus="yes">
        <source>history.duplicates.different</source>
        <translation>
            <numerusform>Marked {n} person as not the same</numerusform>
            <numerusform>Marked {n} people as not the same person</numerusform>
        </translation>
    </message>
    <message>
        <source>history.duplicates.not_shared</source>
        <translation>{value} no longer belongs to a household or shop</translation>
    </message>
    <message>
        <source>history.duplicates.shared</source>
        <translation>Marked {value} as belonging to a household or shop</translation>
    </message>
    <message>
        <source>history.erased</source>
        <translation>What this step needs was erased with a person who asked to be forgotten. It cannot be undone.</translation>
    </message>
    <message>
        <source>history.field.add</source>
        <translation>Added the field {label}</translation>
    </message>
    <message numerus="yes">
        <source>history.import.apply</source>
        <translation>
            <numerusform>Imported {file}: {n} person</numerusform>
            <numerusform>Imported {file}: {n} people</numerusform>
        </translation>
    </message>
    <message>
        <source>history.import.delete_mapping</source>
        <translation>Deleted the mapping “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>history.import.interactions</source>
        <translation>
            <numerusform>Imported {file}: {n} interaction</numerusform>
            <numerusform>Imported {file}: {n} interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.import.opt_outs</source>
        <translation>
            <numerusform>Recorded from {file} that {n} asked to stop</numerusform>
            <numerusform>Recorded from {file} that {n} asked to stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.import.purchases</source>
        <translation>
            <numerusform>Imported {file}: {n} purchase</numerusform>
            <numerusform>Imported {file}: {n} purchases</numerusform>
        </translation>
    </message>
    <message>
        <source>history.import.save_mapping</source>
        <translation>Saved the mapping “{name}”</translation>
    </message>
    <message>
        <source>history.not_undoable</source>
        <translation>Change {change} can&apos;t be undone: a stop and a sent file stay on record.</translation>
    </message>
    <message>
        <source>history.nothing</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>history.redo</source>
        <translation>Done again: {about}</translation>
    </message>
    <message>
        <source>history.request.close</source>
        <translation>Answered a request of {name}</translation>
    </message>
    <message>
        <source>history.request.erase</source>
        <translation>Forgot a person for good</translation>
    </message>
    <message>
        <source>history.request.log</source>
        <translation>Noted a request of {name}</translation>
    </message>
    <message numerus="yes">
        <source>history.secret.bring</source>
        <translation>
            <numerusform>Brought the key of {n} do-not-contact entry</numerusform>
            <numerusform>Brought the key of {n} do-not-contact entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history.secret.give_up</source>
        <translation>
            <numerusform>Went on without the key of {n} do-not-contact entry: if it was an erased person, they are no longer recognised</numerusform>
            <numerusform>Went on without the key of {n} do-not-contact entries: erased people among them are no longer recognised</numerusform>
        </translation>
    </message>
    <message>
        <source>history.segment.delete</source>
        <translation>Deleted the segment “{name}”</translation>
    </message>
    <message>
        <source>history.segment.save</source>
        <translation>Saved the segment “{name}”</translation>
    </message>
    <message>
        <source>history.stays</source>
        <translation>{stays}. This was recorded last and can&apos;t be undone. To undo what was done before it, name that change: undo {change} ({about})</translation>
    </message>
    <message>
        <source>history.step.undo</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>history.undo</source>
        <translation>Undone: {about}</translation>
    </message>
    <message>
        <source>history.unknown</source>
        <translation>There is no change {change} in the history. Nothing was changed.</translation>
    </message>
    <message>
        <source>import.above_header</source>
        <translation>the row is above the header: read like those below it</translation>
    </message>
    <message>
        <source>import.answer_is_no</source>
        <translation>“{answer}” means no, so it can&apos;t be taken as a yes. Nothing was imported.</translation>
    </message>
    <message>
        <source>import.answer_unclear</source>
        <translation>answer that can&apos;t be read: not taken as a yes</translation>
    </message>
    <message>
        <source>import.below_stop_title</source>
        <translation>the row is below a title of people who must not be messaged: not taken as a yes</translation>
    </message>
    <message>
        <source>import.bounced</source>
        <translation>messages came back: not taken as a yes</translation>
    </message>
    <message>
        <source>import.broken_line</source>
        <translation>Line {line} of {file} can&apos;t be understood. Export the address book again.</translation>
    </message>
    <message>
        <source>import.broken_quotes</source>
        <translation>The quotation marks in {file} don&apos;t match up near line {row}: a text begins there and does not end. Nothing was changed.</translation>
    </message>
    <message>
        <source>import.cannot_read</source>
        <translation>{file} can&apos;t be opened. Perhaps another program has it open: close it there and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>import.cannot_write</source>
        <translation>{file} can&apos;t be written. Perhaps another program has it open, or the folder may not be written to.</translation>
    </message>
    <message>
        <source>import.card_too_large</source>
        <translation>Card {card} of {file}, which begins at line {line}, holds more than a card of one person can. Nothing was changed. Delete that card, and export your contacts again.</translation>
    </message>
    <message>
        <source>import.card_unfinished</source>
        <translation>Card {card} of {file}, which begins at line {line}, has no end. The file was probably cut off: export your contacts again.</translation>
    </message>
    <message>
        <source>import.column_left_out</source>
        <translation>left out: another column already gives this</translation>
    </message>
    <message>
        <source>import.column_says_no</source>
        <translation>The column “{header}” lists people who did not agree, so a yes in it is not an agreement. Nothing was imported.</translation>
    </message>
    <message>
        <source>import.count.created</source>
        <translation>new people</translation>
    </message>
    <message>
        <source>import.count.duplicate</source>
        <translation>twice in this file</translation>
    </message>
    <message>
        <source>import.count.interactions.created</source>
        <translation>new calls, visits and messages</translation>
    </message>
    <message>
        <source>import.count.interactions.duplicate</source>
        <translation>twice in this file</translation>
    </message>
    <message>
        <source>import.count.interactions.rejected</source>
        <translation>set aside, with the reason</translation>
    </message>
    <message>
        <source>import.count.interactions.rows</source>
        <translation>rows in the file</translation>
    </message>
    <message>
        <source>import.count.interactions.unchanged</source>
        <translation>in the list already</translation>
    </message>
    <message>
        <source>import.count.interactions.updated</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>import.count.opt_outs.created</source>
        <translation>newly stopped</translation>
    </message>
    <message>
        <source>import.count.opt_outs.duplicate</source>
        <translation>twice in this file</translation>
    </message>
    <message>
        <source>import.count.opt_outs.rejected</source>
        <translation>set aside, with the reason</translation>
    </message>
    <message>
        <source>import.count.opt_outs.rows</source>
        <translation>rows in the file</translation>
    </message>
    <message>
        <source>import.count.opt_outs.unchanged</source>
        <translation>stopped already, or not asking to stop</translation>
    </message>
    <message>
        <source>import.count.opt_outs.updated</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>import.count.purchases.created</source>
        <translation>new purchases</translation>
    </message>
    <message>
        <source>import.count.purchases.duplicate</source>
        <translation>twice in this file</translation>
    </message>
    <message>
        <source>import.count.purchases.rejected</source>
        <translation>set aside, with the reason</translation>
    </message>
    <message>
        <source>import.count.purchases.rows</source>
        <translation>rows in the file</translation>
    </message>
    <message>
        <source>import.count.purchases.unchanged</source>
        <translation>in the list already</translation>
    </message>
    <message>
        <source>import.count.purchases.updated</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>import.count.rejected</source>
        <translation>set aside, with reasons</translation>
    </message>
    <message>
        <source>import.count.rows</source>
        <translation>rows in the file</translation>
    </message>
    <message>
        <source>import.count.unchanged</source>
        <translation>already the same</translation>
    </message>
    <message>
        <source>import.count.updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>import.damaged</source>
        <translation>{file} is damaged or not whole. Open it in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>import.empty</source>
        <translation>{file} is empty. There is nothing to import.</translation>
    </message>
    <message>
        <source>import.error_cell</source>
        <translation>formula error, left empty</translation>
    </message>
    <message>
        <source>import.extra_cells</source>
        <translation>more cells than columns</translation>
    </message>
    <message>
        <source>import.fax_left_out</source>
        <translation>number of a fax or pager, left out: nobody reads messages there</translation>
    </message>
    <message>
        <source>import.file_changed</source>
        <translation>{file} was changed since it was looked at. Choose it again.</translation>
    </message>
    <message>
        <source>import.file_says_no</source>
        <translation>the file&apos;s name says that they asked to stop: not taken as a yes</translation>
    </message>
    <message>
        <source>import.folder_too_large</source>
        <translation>The folder {file} holds too much to look through. Choose the files themselves, or a smaller folder.</translation>
    </message>
    <message>
        <source>import.folder_without_tables</source>
        <translation>There is no table and no address book in there. Choose the files themselves.</translation>
    </message>
    <message>
        <source>import.format_not_yet</source>
        <translation>{file} is an address book (vCard). These can&apos;t be imported yet.</translation>
    </message>
    <message>
        <source>import.header_only</source>
        <translation>{file} has a header but no rows below it.</translation>
    </message>
    <message>
        <source>import.id_not_a_field</source>
        <translation>The column {header} is {field} and can&apos;t also tell who it is. Choose a column of a field of your own, such as a customer number.</translation>
    </message>
    <message>
        <source>import.joined_cells</source>
        <translation>a cell that its own comma had cut in two was put together</translation>
    </message>
    <message>
        <source>import.line_too_long</source>
        <translation>Line {row} of {file} never seems to end. The file is broken, or it is not a list.</translation>
    </message>
    <message>
        <source>import.lost_letters</source>
        <translation>letters that were lost before (“????”), left empty</translation>
    </message>
    <message>
        <source>import.mapping_does_not_fit</source>
        <translation>The saved mapping {name} does not fit {file}: none of its columns is there ({headers}).</translation>
    </message>
    <message>
        <source>import.mapping_empty</source>
        <translation>{name} would save nothing, because every column is left out.</translation>
    </message>
    <message>
        <source>import.mapping_no_name</source>
        <translation>Give the mapping a name.</translation>
    </message>
    <message>
        <source>import.mapping_unknown</source>
        <translation>There is no saved mapping called {name}.</translation>
    </message>
    <message>
        <source>import.missing</source>
        <translation>There is no file {file}.</translation>
    </message>
    <message>
        <source>import.no_date_column</source>
        <translation>Say which column holds the date: without it a purchase, call or visit can&apos;t be kept.</translation>
    </message>
    <message>
        <source>import.no_name_no_number</source>
        <translation>No column of {file} is a name, a phone number or another way to reach somebody. Say which column is what.</translation>
    </message>
    <message>
        <source>import.no_such_sheet</source>
        <translation>There is no sheet {sheet} in {file}.</translation>
    </message>
    <message>
        <source>import.no_table</source>
        <translation>There is no table and no list of contacts in {file}.</translation>
    </message>
    <message>
        <source>import.not_a_delimiter</source>
        <translation>{delimiter} can&apos;t separate cells. Use comma, semicolon, tab or bar, or another sign. The separator can&apos;t be a letter, digit, space or quotation mark. Nothing was changed.</translation>
    </message>
    <message>
        <source>import.not_a_spreadsheet</source>
        <translation>{file} is not a spreadsheet, whatever its name says. Open it in a spreadsheet program and save it as XLSX or CSV.</translation>
    </message>
    <message>
        <source>import.not_computed</source>
        <translation>formula without a result, left empty</translation>
    </message>
    <message>
        <source>import.on_stop_sheet</source>
        <translation>on a sheet of people who must not be messaged: that is a no</translation>
    </message>
    <message>
        <source>import.open_quote</source>
        <translation>a quotation mark that is never closed; look whether the cell is right</translation>
    </message>
    <message>
        <source>import.password_needed</source>
        <translation>{file} is protected with a password. Type the password to open it.</translation>
    </message>
    <message>
        <source>import.password_wrong</source>
        <translation>That password does not open {file}. Please check it and try again.</translation>
    </message>
    <message>
        <source>import.protected</source>
        <translation>{file} is protected in a way that Banhchi can&apos;t open. Open it in your spreadsheet program and save a copy without a password.</translation>
    </message>
    <message>
        <source>import.reader_failed</source>
        <translation>“{file}” could not be read: the part of the program that reads files stopped over it. Nothing was changed. Open the file in a spreadsheet program, save it as .xlsx or .csv, and import that.</translation>
    </message>
    <message>
        <source>import.reject.above_header</source>
        <translation>above the header, with a number: it may be a person&apos;s, or the shop&apos;s own</translation>
    </message>
    <message>
        <source>import.reject.bad_amount</source>
        <translation>the amount can&apos;t be understood</translation>
    </message>
    <message>
        <source>import.reject.bad_date</source>
        <translation>the date can&apos;t be understood</translation>
    </message>
    <message>
        <source>import.reject.broken_line</source>
        <translation>part of a row with a broken quotation mark</translation>
    </message>
    <message>
        <source>import.reject.buddhist_date</source>
        <translation>the year may be Buddhist Era: say whether it is</translation>
    </message>
    <message>
        <source>import.reject.comment</source>
        <translation>a comment line (#)</translation>
    </message>
    <message>
        <source>import.reject.no_currency</source>
        <translation>the amount has no currency: say whether it is riel or dollars</translation>
    </message>
    <message>
        <source>import.reject.no_date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>import.reject.no_identifier</source>
        <translation>no number or address that could be stopped</translation>
    </message>
    <message>
        <source>import.reject.nothing</source>
        <translation>no name and no way to reach anybody</translation>
    </message>
    <message>
        <source>import.reject.other_name</source>
        <translation>the number belongs to somebody with another name</translation>
    </message>
    <message>
        <source>import.reject.title</source>
        <translation>a title within the list: it is about nobody</translation>
    </message>
    <message>
        <source>import.reject.too_many_cells</source>
        <translation>more cells than columns: it can&apos;t be told which belongs where</translation>
    </message>
    <message>
        <source>import.reject.totals_row</source>
        <translation>a row of totals</translation>
    </message>
    <message>
        <source>import.reject.unmatched</source>
        <translation>nobody in the list is this person</translation>
    </message>
    <message>
        <source>import.rejects.reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>import.rejects.row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>import.rejects_format</source>
        <translation>{file} has an ending that can&apos;t be written here. Use: {known}. Nothing was changed.</translation>
    </message>
    <message>
        <source>import.said.agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>import.said.agreed.before</source>
        <translation>had agreed before</translation>
    </message>
    <message>
        <source>import.said.agreed.nowhere</source>
        <translation>no number or address to keep it at</translation>
    </message>
    <message>
        <source>import.said.agreed.overruled</source>
        <translation>said no or asked to stop, which counts more</translation>
    </message>
    <message>
        <source>import.said.agreed.recorded</source>
        <translation>recorded with this import</translation>
    </message>
    <message>
        <source>import.said.no</source>
        <translation>said no</translation>
    </message>
    <message>
        <source>import.said.no.before</source>
        <translation>had said no or stopped already</translation>
    </message>
    <message>
        <source>import.said.no.nowhere</source>
        <translation>no number or address to keep it at</translation>
    </message>
    <message>
        <source>import.said.no.recorded</source>
        <translation>recorded with this import</translation>
    </message>
    <message>
        <source>import.said.stop</source>
        <translation>asked to stop</translation>
    </message>
    <message>
        <source>import.said.stop.before</source>
        <translation>had asked before</translation>
    </message>
    <message>
        <source>import.said.stop.nowhere</source>
        <translation>no number or address that can be stopped</translation>
    </message>
    <message>
        <source>import.said.stop.recorded</source>
        <translation>recorded with this import</translation>
    </message>
    <message>
        <source>import.says_no</source>
        <translation>a no or a wish to stop: gets no messages</translation>
    </message>
    <message>
        <source>import.second_value</source>
        <translation>second value of the same kind, not kept</translation>
    </message>
    <message>
        <source>import.shared_number</source>
        <translation>number shared with another person</translation>
    </message>
    <message>
        <source>import.sheet_too_large</source>
        <translation>The sheet {sheet} of {file} reaches to row {rows} and column {columns}, which is too large to open. Delete the cells far away from your table, or save the sheet as CSV.</translation>
    </message>
    <message>
        <source>import.side_by_side</source>
        <translation>read from a list beside the first one, as a row of its own</translation>
    </message>
    <message>
        <source>import.source_bought</source>
        <translation>A list that was bought or collected without asking can&apos;t be imported: the people on it never agreed to hear from you, and a message to them would be unwanted.</translation>
    </message>
    <message>
        <source>import.source_missing</source>
        <translation>Say where these people come from. It is kept with each of them.</translation>
    </message>
    <message>
        <source>import.step.backup</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>import.step.decide</source>
        <translation>Counting what would change</translation>
    </message>
    <message>
        <source>import.step.finish</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>import.step.index</source>
        <translation>Making them searchable</translation>
    </message>
    <message>
        <source>import.step.match</source>
        <translation>Looking for people who are known</translation>
    </message>
    <message>
        <source>import.step.read</source>
        <translation>Reading the rows</translation>
    </message>
    <message>
        <source>import.step.scan</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>import.step.update</source>
        <translation>Bringing known people up to date</translation>
    </message>
    <message>
        <source>import.step.write</source>
        <translation>Writing the people</translation>
    </message>
    <message>
        <source>import.stop_unclear</source>
        <translation>may have asked to stop, read it: not taken as a yes</translation>
    </message>
    <message>
        <source>import.stops_nobody</source>
        <translation>asked to stop, without a number or address that can be stopped</translation>
    </message>
    <message>
        <source>import.stray_quote</source>
        <translation>a quotation mark that is never closed, kept as a letter</translation>
    </message>
    <message>
        <source>import.too_large</source>
        <translation>{file} is too large to be opened in one piece. Save the sheet with your contacts as CSV and import that.</translation>
    </message>
    <message>
        <source>import.too_many_points</source>
        <translation>{count} columns of {file} are set to hold numbers or addresses of people, and at most {most} can be imported at a time. Choose “Leave out” for the columns that you don’t need.</translation>
    </message>
    <message>
        <source>import.too_slow</source>
        <translation>“{file}” could not be read in a reasonable time, so reading was stopped. Nothing was changed. Open the file in a spreadsheet program, save the sheet with your contacts as CSV, and import that.</translation>
    </message>
    <message>
        <source>import.too_wide</source>
        <translation>Row {row} of {file} has more columns than any spreadsheet can hold. Check how its columns are separated.</translation>
    </message>
    <message>
        <source>import.unknown_encoding</source>
        <translation>There is no encoding of text called {encoding}. Known ones are utf-8, utf-16, windows-1252, windows-874, windows-1258, gb18030, big5, shift_jis and euc-kr. Nothing was changed.</translation>
    </message>
    <message>
        <source>import.unknown_field</source>
        <translation>A column can&apos;t become {field}.</translation>
    </message>
    <message>
        <source>import.unknown_header</source>
        <translation>There is no column {header}. The columns are: {headers}.</translation>
    </message>
    <message>
        <source>import.unknown_interaction</source>
        <translation>{kind} is not a kind of interaction: call, visit, message, ticket or note.</translation>
    </message>
    <message>
        <source>import.unknown_mode</source>
        <translation>A column can be filled, updated or kept, not {mode}.</translation>
    </message>
    <message>
        <source>import.unread_on_stop_sheet</source>
        <translation>on a sheet of people who must not be messaged, without a number to stop</translation>
    </message>
    <message>
        <source>import.unreadable_cell</source>
        <translation>damaged cell, left empty</translation>
    </message>
    <message>
        <source>import.unreadable_letters</source>
        <translation>letters that can&apos;t be read</translation>
    </message>
    <message>
        <source>import.workbook_too_old</source>
        <translation>{file} is a workbook of a very old Excel (before 1995). Open it in a spreadsheet program, save it as XLSX or CSV, and import that.</translation>
    </message>
    <message>
        <source>import.yes_other_channel</source>
        <translation>said yes, but not to every way you ticked</translation>
    </message>
    <message>
        <source>import.zip_bomb</source>
        <translation>{file} would unpack to {megabytes} MB, far more than its size. It is broken or made to do harm, so it was not opened.</translation>
    </message>
    <message>
        <source>interaction.call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>interaction.in</source>
        <translation>from them</translation>
    </message>
    <message>
        <source>interaction.message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>interaction.note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>interaction.out</source>
        <translation>to them</translation>
    </message>
    <message>
        <source>interaction.ticket</source>
        <translation>Request or complaint</translation>
    </message>
    <message>
        <source>interaction.visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>merge.one_person</source>
        <translation>Merging needs two different people who are in the list. Nothing was changed.</translation>
    </message>
    <message>
        <source>merge.step.moving</source>
        <translation>Moving what hangs on them</translation>
    </message>
    <message>
        <source>merge.step.people</source>
        <translation>Putting people together</translation>
    </message>
    <message>
        <source>method.counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>method.form</source>
        <translation>On a form</translation>
    </message>
    <message>
        <source>method.import</source>
        <translation>Came with an imported file</translation>
    </message>
    <message>
        <source>method.message</source>
        <translation>By message</translation>
    </message>
    <message>
        <source>method.paper_sheet</source>
        <translation>On a paper sheet</translation>
    </message>
    <message>
        <source>method.phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>method.short.counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>method.short.message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>method.short.phone</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>month.1</source>
        <translation>January</translation>
    </message>
    <message>
        <source>month.10</source>
        <translation>October</translation>
    </message>
    <message>
        <source>month.11</source>
        <translation>November</translation>
    </message>
    <message>
        <source>month.12</source>
        <translation>December</translation>
    </message>
    <message>
        <source>month.2</source>
        <translation>February</translation>
    </message>
    <message>
        <source>month.3</source>
        <translation>March</translation>
    </message>
    <message>
        <source>month.4</source>
        <translation>April</translation>
    </message>
    <message>
        <source>month.5</source>
        <translation>May</translation>
    </message>
    <message>
        <source>month.6</source>
        <translation>June</translation>
    </message>
    <message>
        <source>month.7</source>
        <translation>July</translation>
    </message>
    <message>
        <source>month.8</source>
        <translation>August</translation>
    </message>
    <message>
        <source>month.9</source>
        <translation>September</translation>
    </message>
    <message>
        <source>name.all_caps</source>
        <translation>name in capitals written normally</translation>
    </message>
    <message>
        <source>name.beside_number</source>
        <translation>name and number in one cell, read apart</translation>
    </message>
    <message>
        <source>name.comma</source>
        <translation>comma in the name taken out</translation>
    </message>
    <message>
        <source>name.holds_number</source>
        <translation>the name contains a number</translation>
    </message>
    <message>
        <source>name.words_beside</source>
        <translation>the words next to the number are not a name; kept with the number</translation>
    </message>
    <message numerus="yes">
        <source>passphrase.copies_kept</source>
        <translation>
            <numerusform>{n} copy of the list could not be locked anew and keeps what it had, an earlier passphrase or none. Delete it if you don&apos;t need it:
{files}</numerusform>
            <numerusform>{n} copies of the list could not be locked anew and keep what they had, an earlier passphrase or none. Delete those you don&apos;t need:
{files}</numerusform>
        </translation>
    </message>
    <message>
        <source>passphrase.removed</source>
        <translation>The passphrase is removed</translation>
    </message>
    <message>
        <source>passphrase.set</source>
        <translation>The list is locked with your passphrase now</translation>
    </message>
    <message>
        <source>passphrase.set_but_closed</source>
        <translation>The passphrase of {file} was changed, but the list could not be opened again. Start Banhchi again and use the new passphrase.</translation>
    </message>
    <message>
        <source>passphrase.working</source>
        <translation>Writing the list anew</translation>
    </message>
    <message>
        <source>phone.apostrophe</source>
        <translation>apostrophe removed</translation>
    </message>
    <message>
        <source>phone.country_code_plus</source>
        <translation>country code recognised</translation>
    </message>
    <message>
        <source>phone.denied</source>
        <translation>written as wrong or no longer used, left out</translation>
    </message>
    <message>
        <source>phone.digit_missing</source>
        <translation>1 digit missing</translation>
    </message>
    <message>
        <source>phone.fax</source>
        <translation>number of a fax or pager, left out</translation>
    </message>
    <message>
        <source>phone.float_cell</source>
        <translation>number cell repaired</translation>
    </message>
    <message>
        <source>phone.international_prefix</source>
        <translation>00 read as +</translation>
    </message>
    <message>
        <source>phone.khmer_digits</source>
        <translation>Khmer digits read</translation>
    </message>
    <message>
        <source>phone.lost_digits</source>
        <translation>digits were lost</translation>
    </message>
    <message>
        <source>phone.not_a_number</source>
        <translation>not a phone number</translation>
    </message>
    <message>
        <source>phone.not_repaired</source>
        <translation>repair switched off</translation>
    </message>
    <message>
        <source>phone.not_valid</source>
        <translation>no such number</translation>
    </message>
    <message>
        <source>phone.other_country</source>
        <translation>number of another country?</translation>
    </message>
    <message>
        <source>phone.split</source>
        <translation>several numbers split</translation>
    </message>
    <message>
        <source>phone.too_long</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>phone.too_short</source>
        <translation>too short</translation>
    </message>
    <message>
        <source>phone.trunk_zero</source>
        <translation>extra zero removed</translation>
    </message>
    <message>
        <source>phone.two_readings</source>
        <translation>number or something else? read it again</translation>
    </message>
    <message>
        <source>phone.type.fixed_line</source>
        <translation>landline</translation>
    </message>
    <message>
        <source>phone.type.fixed_line_or_mobile</source>
        <translation>landline or mobile</translation>
    </message>
    <message>
        <source>phone.type.mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>phone.type.pager</source>
        <translation>pager</translation>
    </message>
    <message>
        <source>phone.type.personal_number</source>
        <translation>personal number</translation>
    </message>
    <message>
        <source>phone.type.premium_rate</source>
        <translation>at a higher price</translation>
    </message>
    <message>
        <source>phone.type.shared_cost</source>
        <translation>shared cost</translation>
    </message>
    <message>
        <source>phone.type.toll_free</source>
        <translation>free to call</translation>
    </message>
    <message>
        <source>phone.type.uan</source>
        <translation>company number</translation>
    </message>
    <message>
        <source>phone.type.unknown</source>
        <translation>kind not known</translation>
    </message>
    <message>
        <source>phone.type.voicemail</source>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>phone.type.voip</source>
        <translation>over the internet</translation>
    </message>
    <message>
        <source>phone.whatsapp_id</source>
        <translation>WhatsApp group or hidden account, no number</translation>
    </message>
    <message>
        <source>phone.zero_restored</source>
        <translation>zero restored</translation>
    </message>
    <message>
        <source>preset.ccpa</source>
        <translation>California (CCPA)</translation>
    </message>
    <message>
        <source>preset.ccpa.about</source>
        <translation>Who said no is not asked again for 12 months.</translation>
    </message>
    <message>
        <source>preset.gdpr</source>
        <translation>European Union (GDPR)</translation>
    </message>
    <message>
        <source>preset.gdpr.about</source>
        <translation>Something must show every yes. A yes ends after 3 years, and is asked for again after 2.</translation>
    </message>
    <message>
        <source>preset.kh</source>
        <translation>Cambodia</translation>
    </message>
    <message>
        <source>preset.kh.about</source>
        <translation>E-commerce law of 2019: every message nobody asked for offers a way out. No special proof, and a yes lasts until it is taken back.</translation>
    </message>
    <message>
        <source>preset.not_advice</source>
        <translation>A help, not legal advice. Ask somebody who knows the law of your country.</translation>
    </message>
    <message>
        <source>preset.tcpa</source>
        <translation>United States (TCPA)</translation>
    </message>
    <message>
        <source>preset.tcpa.about</source>
        <translation>Every yes must be in writing: a form, a paper or a message. It lasts until it is taken back.</translation>
    </message>
    <message>
        <source>problem.book.damaged</source>
        <translation>The file of the list is damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>problem.consent.ledger_changed</source>
        <translation>The record of who agreed was changed from outside: some of its lines are not as Banhchi wrote them, or are missing. Compare with a backup before you send anything.</translation>
    </message>
    <message>
        <source>problem.consent.ledger_other_secret</source>
        <translation>Part of the record of who agreed was sealed on another computer and can&apos;t be checked on this one. Check it there, or restore a backup from there.</translation>
    </message>
    <message>
        <source>problem.consent.ledger_seals_broken</source>
        <translation>The seals that protect the record of who agreed were changed from outside, or some are missing. Compare with a backup before you send anything.</translation>
    </message>
    <message>
        <source>problem.consent.ledger_unsealed</source>
        <translation>The record of who agreed has lines that Banhchi did not write. Compare with a backup before you send anything.</translation>
    </message>
    <message>
        <source>problem.consent.states_wrong</source>
        <translation>The consent states don&apos;t match the record of who agreed: somebody changed the file from outside. &quot;banhchi check --repair&quot; works it out anew from the record.</translation>
    </message>
    <message>
        <source>problem.consent.suppressions_lost</source>
        <translation>People who asked to stop are missing on the do-not-contact list: somebody changed the file from outside. &quot;banhchi check --repair&quot; puts them on it again.</translation>
    </message>
    <message>
        <source>problem.consent.unmatched_suppressions</source>
        <translation>Some stops of people who were erased elsewhere can&apos;t be matched on this computer. Restore a backup from the computer they were recorded on.</translation>
    </message>
    <message>
        <source>problem.copies_readable</source>
        <translation>The list is locked, but a copy of it can be read without the passphrase and could not be locked. Make room on the disk and start Banhchi again.</translation>
    </message>
    <message>
        <source>problem.email.not_valid</source>
        <translation>not an address</translation>
    </message>
    <message>
        <source>problem.file</source>
        <translation>The file is damaged: {problem}. Restore the last backup.</translation>
    </message>
    <message>
        <source>problem.foreign_key_check</source>
        <translation>Some lines belong to nobody. Restore the last backup.</translation>
    </message>
    <message>
        <source>problem.phone.denied</source>
        <translation>wrong or not used</translation>
    </message>
    <message>
        <source>problem.phone.digit_missing</source>
        <translation>1 digit missing</translation>
    </message>
    <message>
        <source>problem.phone.fax</source>
        <translation>fax or pager</translation>
    </message>
    <message>
        <source>problem.phone.lost_digits</source>
        <translation>digits lost</translation>
    </message>
    <message>
        <source>problem.phone.not_a_number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>problem.phone.not_repaired</source>
        <translation>needs a repair that is switched off</translation>
    </message>
    <message>
        <source>problem.phone.not_valid</source>
        <translation>no such number</translation>
    </message>
    <message>
        <source>problem.phone.other_country</source>
        <translation>abroad?</translation>
    </message>
    <message>
        <source>problem.phone.too_long</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>problem.phone.too_short</source>
        <translation>too short</translation>
    </message>
    <message>
        <source>problem.phone.two_readings</source>
        <translation>two readings</translation>
    </message>
    <message>
        <source>problem.phone.whatsapp_id</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>problem.schema.index</source>
        <translation>An index of the list is missing or was changed: Banhchi becomes slow. &quot;banhchi check --repair&quot; makes it anew.</translation>
    </message>
    <message>
        <source>problem.schema.trigger</source>
        <translation>The guards that keep the record of who agreed from being changed were taken away or changed. &quot;banhchi check --repair&quot; puts them back. Compare with a backup before you send anything.</translation>
    </message>
    <message>
        <source>problem.search_index</source>
        <translation>The search index does not match the people. Make a backup, then restore it.</translation>
    </message>
    <message>
        <source>problem.secret.broken</source>
        <translation>The key file of the do-not-contact list is empty or broken. Bring a good one, or a backup that holds the key.</translation>
    </message>
    <message>
        <source>problem.secret.missing</source>
        <translation>The key of the do-not-contact list did not come along to this computer. Bring the key file or a backup that holds it, or go on without it.</translation>
    </message>
    <message>
        <source>problem.telegram.not_valid</source>
        <translation>not a name</translation>
    </message>
    <message>
        <source>problem.text</source>
        <translation>Some text in the list has damaged letters; they are shown as �. Correct the text, or restore a backup.</translation>
    </message>
    <message>
        <source>profile.digits</source>
        <translation>PlasGate, MekongSMS, Vonage (numbers without +)</translation>
    </message>
    <message>
        <source>profile.generic</source>
        <translation>Any program (CSV or Excel)</translation>
    </message>
    <message>
        <source>profile.twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>purpose.any</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>purpose.marketing</source>
        <translation>Offers and news</translation>
    </message>
    <message>
        <source>purpose.service</source>
        <translation>Service messages</translation>
    </message>
    <message>
        <source>reason.denied</source>
        <translation>Said no</translation>
    </message>
    <message>
        <source>reason.duplicate</source>
        <translation>Same number twice</translation>
    </message>
    <message>
        <source>reason.expired</source>
        <translation>Their yes has run out</translation>
    </message>
    <message>
        <source>reason.invalid_number</source>
        <translation>Number or address has a mistake</translation>
    </message>
    <message>
        <source>reason.no_address</source>
        <translation>No number or address for it</translation>
    </message>
    <message>
        <source>reason.no_evidence</source>
        <translation>No proof of their yes</translation>
    </message>
    <message>
        <source>reason.not_asked</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>reason.not_reachable</source>
        <translation>Can’t be reached this way</translation>
    </message>
    <message>
        <source>reason.objected</source>
        <translation>Objected to these messages</translation>
    </message>
    <message>
        <source>reason.pending</source>
        <translation>Asked, no answer yet</translation>
    </message>
    <message>
        <source>reason.reassigned</source>
        <translation>Number is somebody else’s now</translation>
    </message>
    <message>
        <source>reason.stopped_elsewhere</source>
        <translation>Stopped on another number</translation>
    </message>
    <message>
        <source>reason.suppressed</source>
        <translation>Asked to stop</translation>
    </message>
    <message>
        <source>reason.withdrawn</source>
        <translation>Took back their yes</translation>
    </message>
    <message>
        <source>region.au</source>
        <translation>Australia (+61)</translation>
    </message>
    <message>
        <source>region.cn</source>
        <translation>China (+86)</translation>
    </message>
    <message>
        <source>region.fr</source>
        <translation>France (+33)</translation>
    </message>
    <message>
        <source>region.id</source>
        <translation>Indonesia (+62)</translation>
    </message>
    <message>
        <source>region.jp</source>
        <translation>Japan (+81)</translation>
    </message>
    <message>
        <source>region.kh</source>
        <translation>Cambodia (+855)</translation>
    </message>
    <message>
        <source>region.kr</source>
        <translation>South Korea (+82)</translation>
    </message>
    <message>
        <source>region.la</source>
        <translation>Laos (+856)</translation>
    </message>
    <message>
        <source>region.my</source>
        <translation>Malaysia (+60)</translation>
    </message>
    <message>
        <source>region.ph</source>
        <translation>Philippines (+63)</translation>
    </message>
    <message>
        <source>region.sg</source>
        <translation>Singapore (+65)</translation>
    </message>
    <message>
        <source>region.th</source>
        <translation>Thailand (+66)</translation>
    </message>
    <message>
        <source>region.us</source>
        <translation>United States (+1)</translation>
    </message>
    <message>
        <source>region.vn</source>
        <translation>Vietnam (+84)</translation>
    </message>
    <message>
        <source>report.also</source>
        <translation>Also listed as</translation>
    </message>
    <message>
        <source>report.bought</source>
        <translation>What you bought</translation>
    </message>
    <message>
        <source>report.changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>report.exported</source>
        <translation>Files you were written into</translation>
    </message>
    <message>
        <source>report.imported</source>
        <translation>Where your data came from</translation>
    </message>
    <message>
        <source>report.intro</source>
        <translation>What the contact list holds, as of {date}.</translation>
    </message>
    <message>
        <source>report.intro_shop</source>
        <translation>What the contact list of {shop} holds, as of {date}.</translation>
    </message>
    <message>
        <source>report.left_out</source>
        <translation>Not written to: {reasons}</translation>
    </message>
    <message>
        <source>report.met</source>
        <translation>Calls, visits and notes</translation>
    </message>
    <message>
        <source>report.met.call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>report.met.message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>report.met.note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>report.met.ticket</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>report.met.visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>report.nothing</source>
        <translation>Nothing is held here.</translation>
    </message>
    <message>
        <source>report.person</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>report.replied</source>
        <translation>Replies of yours</translation>
    </message>
    <message>
        <source>report.requests</source>
        <translation>What you asked of us</translation>
    </message>
    <message>
        <source>report.row</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>report.said</source>
        <translation>What you agreed to and refused</translation>
    </message>
    <message>
        <source>report.sent</source>
        <translation>What was written to you</translation>
    </message>
    <message>
        <source>report.since</source>
        <translation>Listed since</translation>
    </message>
    <message>
        <source>report.standings</source>
        <translation>What you may be contacted for now</translation>
    </message>
    <message>
        <source>report.title</source>
        <translation>Everything held about {name}</translation>
    </message>
    <message>
        <source>report.until</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>request.access</source>
        <translation>Wants to see what is held</translation>
    </message>
    <message>
        <source>request.by.counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>request.by.email</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>request.by.letter</source>
        <translation>By letter</translation>
    </message>
    <message>
        <source>request.by.message</source>
        <translation>By message</translation>
    </message>
    <message>
        <source>request.by.other</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>request.by.phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>request.corrected</source>
        <translation>Changed: {fields}</translation>
    </message>
    <message>
        <source>request.corrected_nothing</source>
        <translation>No field was changed</translation>
    </message>
    <message>
        <source>request.correction</source>
        <translation>Wants a correction</translation>
    </message>
    <message>
        <source>request.due</source>
        <translation>to be answered by {date}</translation>
    </message>
    <message>
        <source>request.erasure</source>
        <translation>Wants to be forgotten</translation>
    </message>
    <message>
        <source>request.outcome.done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>request.outcome.refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>request.outcome.withdrawn</source>
        <translation>taken back by them</translation>
    </message>
    <message>
        <source>request.portability</source>
        <translation>Wants their data to take along</translation>
    </message>
    <message>
        <source>requests.cannot_write</source>
        <translation>{file} could not be written. Check the folder and the free space, or choose another place.</translation>
    </message>
    <message>
        <source>requests.closed</source>
        <translation>This request was answered already.</translation>
    </message>
    <message>
        <source>requests.step.erase</source>
        <translation>Erasing the person</translation>
    </message>
    <message>
        <source>requests.step.retention</source>
        <translation>Checking whom the rules propose</translation>
    </message>
    <message>
        <source>requests.step.sweep</source>
        <translation>Writing the file anew</translation>
    </message>
    <message>
        <source>requests.unknown</source>
        <translation>There is no request {request}.</translation>
    </message>
    <message>
        <source>requests.unknown_channel</source>
        <translation>“{channel}” is not a way a request comes. Use counter, phone, message, email, letter or other.</translation>
    </message>
    <message>
        <source>requests.unknown_format</source>
        <translation>{file} must end in .pdf, .json or .vcf.</translation>
    </message>
    <message>
        <source>requests.unknown_kind</source>
        <translation>“{kind}” is not a kind of request. Use access, correction, erasure or portability.</translation>
    </message>
    <message>
        <source>requests.unknown_outcome</source>
        <translation>“{outcome}” is not an outcome of a request. Use done, refused or withdrawn.</translation>
    </message>
    <message>
        <source>requests.unknown_rule</source>
        <translation>There is no rule “{rule}”. Use quiet, old_yes or unreachable.</translation>
    </message>
    <message numerus="yes">
        <source>restore.copies_unread</source>
        <translation>
            <numerusform>{n} copy of the list could not be read, or only in part. A stop or an erasure that stands only in it is not known:
{files}</numerusform>
            <numerusform>{n} copies of the list could not be read, or only in part. A stop or an erasure that stands only in them is not known:
{files}</numerusform>
        </translation>
    </message>
    <message>
        <source>restore.done</source>
        <translation>Restored. Stops recorded since are kept.</translation>
    </message>
    <message>
        <source>restore.done_but_closed</source>
        <translation>The change to {file} was made, but the list could not be opened again. Start Banhchi again.</translation>
    </message>
    <message>
        <source>restore.working</source>
        <translation>Restoring the list</translation>
    </message>
    <message numerus="yes">
        <source>retention.old_yes</source>
        <translation>
            <numerusform>Said yes more than {n} month ago, and not again</numerusform>
            <numerusform>Said yes more than {n} months ago, and not again</numerusform>
        </translation>
    </message>
    <message>
        <source>retention.propose.ask</source>
        <translation>Ask them again</translation>
    </message>
    <message>
        <source>retention.propose.erase</source>
        <translation>Forget them</translation>
    </message>
    <message numerus="yes">
        <source>retention.quiet</source>
        <translation>
            <numerusform>No purchase, no contact and no yes for {n} month</numerusform>
            <numerusform>No purchase, no contact and no yes for {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retention.unreachable</source>
        <translation>
            <numerusform>No number or address that works, and nothing happened for {n} month</numerusform>
            <numerusform>No number or address that works, and nothing happened for {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>sample.filling</source>
        <translation>Filling the sample</translation>
    </message>
    <message>
        <source>secret.broken</source>
        <translation>The key file {file} is empty or broken. No new key was made, because erased people would no longer be recognised. Bring a good key file or a backup that holds the key: key bring FILE. Without it: key give-up.</translation>
    </message>
    <message numerus="yes">
        <source>secret.missing</source>
        <translation>
            <numerusform>The key of the do-not-contact list did not come along, so {n} entry can&apos;t be recognised: somebody who was erased could be contacted. No list leaves the program until you bring the key (Settings, or the command key bring FILE: the key file from the other computer, or a backup made there) or go on without it (key give-up).</numerusform>
            <numerusform>The key of the do-not-contact list did not come along, so {n} entries can&apos;t be recognised: people who were erased could be contacted. No list leaves the program until you bring the key (Settings, or the command key bring FILE: the key file from the other computer, or a backup made there) or go on without it (key give-up).</numerusform>
        </translation>
    </message>
    <message>
        <source>secret.none_inside</source>
        <translation>{file} holds no key. Nothing was changed. Only backups made by Banhchi hold it, not the list itself.</translation>
    </message>
    <message>
        <source>secret.other</source>
        <translation>That is the key of another list. Nothing was changed. Choose the key file from the computer where this list was kept, or a backup made there.</translation>
    </message>
    <message>
        <source>segment.bad_rule</source>
        <translation>This rule can&apos;t be read (at {path}). A rule is &quot;all&quot;, &quot;any&quot; or &quot;not&quot; around lines of field, op and value.</translation>
    </message>
    <message>
        <source>segment.bad_value</source>
        <translation>&quot;{value}&quot; is not a value for &quot;{field}&quot; ({op}).</translation>
    </message>
    <message>
        <source>segment.exists</source>
        <translation>There is a segment named &quot;{name}&quot; already.</translation>
    </message>
    <message>
        <source>segment.field.address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>segment.field.age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>segment.field.batch</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>segment.field.birth_month</source>
        <translation>Birthday month</translation>
    </message>
    <message>
        <source>segment.field.birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>segment.field.company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>segment.field.company_size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>segment.field.consent_call</source>
        <translation>Consent to calls</translation>
    </message>
    <message>
        <source>segment.field.consent_email</source>
        <translation>Consent to e-mail</translation>
    </message>
    <message>
        <source>segment.field.consent_messenger</source>
        <translation>Consent to Messenger</translation>
    </message>
    <message>
        <source>segment.field.consent_sms</source>
        <translation>Consent to SMS</translation>
    </message>
    <message>
        <source>segment.field.consent_telegram</source>
        <translation>Consent to Telegram</translation>
    </message>
    <message>
        <source>segment.field.consent_whatsapp</source>
        <translation>Consent to WhatsApp</translation>
    </message>
    <message>
        <source>segment.field.created_days</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>segment.field.district</source>
        <translation>District</translation>
    </message>
    <message>
        <source>segment.field.email</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>segment.field.full_name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>segment.field.gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>segment.field.industry</source>
        <translation>Line of business</translation>
    </message>
    <message>
        <source>segment.field.interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>segment.field.job_title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>segment.field.language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>segment.field.last_purchase</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>segment.field.latin_name</source>
        <translation>Name in Latin letters</translation>
    </message>
    <message>
        <source>segment.field.lifecycle_stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>segment.field.notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>segment.field.phone</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>segment.field.problem</source>
        <translation>Number or address to fix</translation>
    </message>
    <message>
        <source>segment.field.province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>segment.field.purchases</source>
        <translation>Number of purchases</translation>
    </message>
    <message>
        <source>segment.field.source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>segment.field.spent_khr</source>
        <translation>Spent in riel</translation>
    </message>
    <message>
        <source>segment.field.spent_usd</source>
        <translation>Spent in dollars</translation>
    </message>
    <message>
        <source>segment.field.tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>segment.field.telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>segment.no_name</source>
        <translation>Give the segment a name.</translation>
    </message>
    <message>
        <source>segment.not_json</source>
        <translation>{file} is not a rule file: it must hold JSON such as {{&quot;all&quot;: [...]}}. Nothing was changed.</translation>
    </message>
    <message>
        <source>segment.noun.address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>segment.noun.age</source>
        <translation>age</translation>
    </message>
    <message>
        <source>segment.noun.batch</source>
        <translation>import</translation>
    </message>
    <message>
        <source>segment.noun.birth_month</source>
        <translation>month of birth</translation>
    </message>
    <message>
        <source>segment.noun.birthday</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>segment.noun.company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>segment.noun.company_size</source>
        <translation>company size</translation>
    </message>
    <message>
        <source>segment.noun.consent_call</source>
        <translation>phone calls</translation>
    </message>
    <message>
        <source>segment.noun.consent_email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>segment.noun.consent_messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>segment.noun.consent_sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>segment.noun.consent_telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>segment.noun.consent_whatsapp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>segment.noun.created_days</source>
        <translation>date added</translation>
    </message>
    <message>
        <source>segment.noun.district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>segment.noun.email</source>
        <translation>an e-mail address</translation>
    </message>
    <message>
        <source>segment.noun.full_name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>segment.noun.gender</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>segment.noun.industry</source>
        <translation>line of business</translation>
    </message>
    <message>
        <source>segment.noun.interests</source>
        <translation>interests</translation>
    </message>
    <message>
        <source>segment.noun.job_title</source>
        <translation>job title</translation>
    </message>
    <message>
        <source>segment.noun.language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>segment.noun.last_purchase</source>
        <translation>last purchase</translation>
    </message>
    <message>
        <source>segment.noun.latin_name</source>
        <translation>name in Latin letters</translation>
    </message>
    <message>
        <source>segment.noun.lifecycle_stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>segment.noun.notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>segment.noun.phone</source>
        <translation>a phone number</translation>
    </message>
    <message>
        <source>segment.noun.problem</source>
        <translation>a number or address to fix</translation>
    </message>
    <message>
        <source>segment.noun.province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>segment.noun.purchases</source>
        <translation>number of purchases</translation>
    </message>
    <message>
        <source>segment.noun.source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>segment.noun.spent_khr</source>
        <translation>total spent in riel</translation>
    </message>
    <message>
        <source>segment.noun.spent_usd</source>
        <translation>total spent in dollars</translation>
    </message>
    <message>
        <source>segment.noun.tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>segment.noun.telegram</source>
        <translation>a Telegram account</translation>
    </message>
    <message>
        <source>segment.op.after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>segment.op.batch.is_empty</source>
        <translation>none (typed in)</translation>
    </message>
    <message>
        <source>segment.op.batch.is_not_empty</source>
        <translation>any</translation>
    </message>
    <message>
        <source>segment.op.before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>segment.op.between</source>
        <translation>between</translation>
    </message>
    <message>
        <source>segment.op.birthday.in_next_days</source>
        <translation>today or in the next</translation>
    </message>
    <message>
        <source>segment.op.bought.before</source>
        <translation>last time before</translation>
    </message>
    <message>
        <source>segment.op.bought.is_empty</source>
        <translation>never</translation>
    </message>
    <message>
        <source>segment.op.bought.is_not_empty</source>
        <translation>at any time</translation>
    </message>
    <message>
        <source>segment.op.bought.not_in_last_days</source>
        <translation>not in the last (or never)</translation>
    </message>
    <message>
        <source>segment.op.contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>segment.op.count.is</source>
        <translation>exactly</translation>
    </message>
    <message>
        <source>segment.op.date.not_in_last_days</source>
        <translation>not in the last (or blank)</translation>
    </message>
    <message>
        <source>segment.op.has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>segment.op.has_not</source>
        <translation>does not have</translation>
    </message>
    <message>
        <source>segment.op.in_last_days</source>
        <translation>in the last</translation>
    </message>
    <message>
        <source>segment.op.in_next_days</source>
        <translation>in the next</translation>
    </message>
    <message>
        <source>segment.op.is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>segment.op.is_any_of</source>
        <translation>is any of</translation>
    </message>
    <message>
        <source>segment.op.is_empty</source>
        <translation>is blank</translation>
    </message>
    <message>
        <source>segment.op.is_false</source>
        <translation>is no</translation>
    </message>
    <message>
        <source>segment.op.is_none_of</source>
        <translation>is none of (or blank)</translation>
    </message>
    <message>
        <source>segment.op.is_not</source>
        <translation>is not (or blank)</translation>
    </message>
    <message>
        <source>segment.op.is_not_empty</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>segment.op.is_true</source>
        <translation>is yes</translation>
    </message>
    <message>
        <source>segment.op.less_than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>segment.op.more_than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>segment.op.not_in_last_days</source>
        <translation>not in the last</translation>
    </message>
    <message>
        <source>segment.op.starts_with</source>
        <translation>starts with</translation>
    </message>
    <message>
        <source>segment.op.tag.is_any_of</source>
        <translation>has any of</translation>
    </message>
    <message>
        <source>segment.op.tag.is_empty</source>
        <translation>has none</translation>
    </message>
    <message>
        <source>segment.op.tag.is_none_of</source>
        <translation>has none of</translation>
    </message>
    <message>
        <source>segment.op.tag.is_not_empty</source>
        <translation>has any</translation>
    </message>
    <message>
        <source>segment.op.today</source>
        <translation>is today</translation>
    </message>
    <message>
        <source>segment.quick.asked_to_stop</source>
        <translation>Asked to stop</translation>
    </message>
    <message>
        <source>segment.quick.bought_lately</source>
        <translation>Bought in 90 days</translation>
    </message>
    <message>
        <source>segment.quick.may_be_texted</source>
        <translation>May be texted</translation>
    </message>
    <message>
        <source>segment.quick.no_name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>segment.quick.not_asked</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>segment.quick.to_fix</source>
        <translation>Numbers to fix</translation>
    </message>
    <message>
        <source>segment.sentence.age.between</source>
        <translation>aged **{low} to {high}**</translation>
    </message>
    <message>
        <source>segment.sentence.age.is</source>
        <translation>aged {values}</translation>
    </message>
    <message>
        <source>segment.sentence.age.is_empty</source>
        <translation>with **no birthday known**</translation>
    </message>
    <message>
        <source>segment.sentence.age.is_not_empty</source>
        <translation>with **a known birthday**</translation>
    </message>
    <message>
        <source>segment.sentence.age.less_than</source>
        <translation>**younger than {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.age.more_than</source>
        <translation>**older than {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.and</source>
        <translation>{left}, {right}</translation>
    </message>
    <message>
        <source>segment.sentence.anyone</source>
        <translation>in this book</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is</source>
        <translation>imported from {values}</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is_empty</source>
        <translation>**typed in**, not imported</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is_not</source>
        <translation>not imported from {values}</translation>
    </message>
    <message>
        <source>segment.sentence.batch.is_not_empty</source>
        <translation>from **any import**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.birthday.in_next_days</source>
        <translation>
            <numerusform>whose **birthday is today or tomorrow**</numerusform>
            <numerusform>whose **birthday is today or in the next {n} days**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.birthday.is_empty</source>
        <translation>with **no birthday known**</translation>
    </message>
    <message>
        <source>segment.sentence.birthday.is_not_empty</source>
        <translation>with **a known birthday**</translation>
    </message>
    <message>
        <source>segment.sentence.birthday.today</source>
        <translation>whose **birthday is today**</translation>
    </message>
    <message>
        <source>segment.sentence.bought.after</source>
        <translation>who **bought after {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.bought.before</source>
        <translation>who **last bought before {value}**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.bought.in_last_days</source>
        <translation>
            <numerusform>who **bought in the last day**</numerusform>
            <numerusform>who **bought in the last {n} days**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.bought.is_empty</source>
        <translation>who **never bought**</translation>
    </message>
    <message>
        <source>segment.sentence.bought.is_not_empty</source>
        <translation>who **bought before**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.bought.not_in_last_days</source>
        <translation>
            <numerusform>who **did not buy in the last day**, or never</numerusform>
            <numerusform>who **did not buy in the last {n} days**, or never</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.brackets</source>
        <translation>({rest})</translation>
    </message>
    <message>
        <source>segment.sentence.but_not</source>
        <translation>{left}, but not those {right}</translation>
    </message>
    <message>
        <source>segment.sentence.comma</source>
        <translation>{left}, {right}</translation>
    </message>
    <message>
        <source>segment.sentence.consent.is</source>
        <translation>marked {values} for {field}</translation>
    </message>
    <message>
        <source>segment.sentence.consent.is_not</source>
        <translation>not marked {values} for {field}</translation>
    </message>
    <message>
        <source>segment.sentence.count.between</source>
        <translation>who **bought {low} to {high} times**</translation>
    </message>
    <message>
        <source>segment.sentence.count.is</source>
        <translation>who **bought exactly {value} times**</translation>
    </message>
    <message>
        <source>segment.sentence.count.less_than</source>
        <translation>who **bought less than {value} times**</translation>
    </message>
    <message>
        <source>segment.sentence.count.more_than</source>
        <translation>who **bought more than {value} times**</translation>
    </message>
    <message>
        <source>segment.sentence.created.after</source>
        <translation>**added after {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.created.before</source>
        <translation>**added before {value}**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.created.in_last_days</source>
        <translation>
            <numerusform>**added in the last day**</numerusform>
            <numerusform>**added in the last {n} days**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.created.not_in_last_days</source>
        <translation>
            <numerusform>**added more than a day ago**</numerusform>
            <numerusform>**added more than {n} days ago**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.date.after</source>
        <translation>whose {field} is **after {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.date.before</source>
        <translation>whose {field} is **before {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.date.between</source>
        <translation>whose {field} is **from {low} to {high}**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.date.in_last_days</source>
        <translation>
            <numerusform>whose {field} is **in the last day**</numerusform>
            <numerusform>whose {field} is **in the last {n} days**</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.date.in_next_days</source>
        <translation>
            <numerusform>whose {field} is **today or tomorrow**</numerusform>
            <numerusform>whose {field} is **today or in the next {n} days**</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.date.is</source>
        <translation>whose {field} is {values}</translation>
    </message>
    <message>
        <source>segment.sentence.date.is_empty</source>
        <translation>whose {field} is **blank**</translation>
    </message>
    <message>
        <source>segment.sentence.date.is_not_empty</source>
        <translation>whose {field} is **filled in**</translation>
    </message>
    <message numerus="yes">
        <source>segment.sentence.date.not_in_last_days</source>
        <translation>
            <numerusform>whose {field} is **not in the last day** or is blank</numerusform>
            <numerusform>whose {field} is **not in the last {n} days** or is blank</numerusform>
        </translation>
    </message>
    <message>
        <source>segment.sentence.everyone</source>
        <translation>Everyone in the book.</translation>
    </message>
    <message>
        <source>segment.sentence.everyone_but</source>
        <translation>Everyone but those {rest}.</translation>
    </message>
    <message>
        <source>segment.sentence.month.is</source>
        <translation>born in {values}</translation>
    </message>
    <message>
        <source>segment.sentence.month.is_empty</source>
        <translation>with **no birthday known**</translation>
    </message>
    <message>
        <source>segment.sentence.month.is_not</source>
        <translation>not born in {values} (or with no birthday known)</translation>
    </message>
    <message>
        <source>segment.sentence.month.is_not_empty</source>
        <translation>with **a known birthday**</translation>
    </message>
    <message>
        <source>segment.sentence.no_one</source>
        <translation>matching no rule yet</translation>
    </message>
    <message>
        <source>segment.sentence.nobody</source>
        <translation>Nobody: there is no rule here yet.</translation>
    </message>
    <message>
        <source>segment.sentence.not</source>
        <translation>not those {rest}</translation>
    </message>
    <message>
        <source>segment.sentence.number.between</source>
        <translation>whose {field} is **between {low} and {high}**</translation>
    </message>
    <message>
        <source>segment.sentence.number.is</source>
        <translation>whose {field} is {values}</translation>
    </message>
    <message>
        <source>segment.sentence.number.is_empty</source>
        <translation>whose {field} is **blank**</translation>
    </message>
    <message>
        <source>segment.sentence.number.is_not</source>
        <translation>whose {field} is not {values} or is blank</translation>
    </message>
    <message>
        <source>segment.sentence.number.is_not_empty</source>
        <translation>whose {field} is **filled in**</translation>
    </message>
    <message>
        <source>segment.sentence.number.less_than</source>
        <translation>whose {field} is **less than {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.number.more_than</source>
        <translation>whose {field} is **more than {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.or</source>
        <translation>{left} or {right}</translation>
    </message>
    <message>
        <source>segment.sentence.people</source>
        <translation>People {rest}.</translation>
    </message>
    <message>
        <source>segment.sentence.point.has</source>
        <translation>with **{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.point.has_not</source>
        <translation>without **{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.problem.has</source>
        <translation>with **{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.problem.has_not</source>
        <translation>without **{field}**</translation>
    </message>
    <message>
        <source>segment.sentence.province.is</source>
        <translation>in {values}</translation>
    </message>
    <message>
        <source>segment.sentence.province.is_empty</source>
        <translation>with **no province**</translation>
    </message>
    <message>
        <source>segment.sentence.province.is_not</source>
        <translation>not in {values} (or with no province)</translation>
    </message>
    <message>
        <source>segment.sentence.province.is_not_empty</source>
        <translation>with **a known province**</translation>
    </message>
    <message>
        <source>segment.sentence.spent.between</source>
        <translation>who **spent {low} to {high}**</translation>
    </message>
    <message>
        <source>segment.sentence.spent.less_than</source>
        <translation>who **spent less than {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.spent.more_than</source>
        <translation>who **spent more than {value}**</translation>
    </message>
    <message>
        <source>segment.sentence.tag.has</source>
        <translation>tagged {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.has_not</source>
        <translation>not tagged {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is</source>
        <translation>tagged {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is_empty</source>
        <translation>with **no tag**</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is_not</source>
        <translation>not tagged {values}</translation>
    </message>
    <message>
        <source>segment.sentence.tag.is_not_empty</source>
        <translation>with **any tag**</translation>
    </message>
    <message>
        <source>segment.sentence.text.contains</source>
        <translation>whose {field} contains {values}</translation>
    </message>
    <message>
        <source>segment.sentence.text.is</source>
        <translation>whose {field} is {values}</translation>
    </message>
    <message>
        <source>segment.sentence.text.is_empty</source>
        <translation>whose {field} is **blank**</translation>
    </message>
    <message>
        <source>segment.sentence.text.is_not</source>
        <translation>whose {field} is not {values} or is blank</translation>
    </message>
    <message>
        <source>segment.sentence.text.is_not_empty</source>
        <translation>whose {field} is **filled in**</translation>
    </message>
    <message>
        <source>segment.sentence.text.starts_with</source>
        <translation>whose {field} starts with {values}</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_empty</source>
        <translation>whose {field} is **blank**</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_false</source>
        <translation>whose {field} is **no**</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_not_empty</source>
        <translation>whose {field} is **filled in**</translation>
    </message>
    <message>
        <source>segment.sentence.yes_no.is_true</source>
        <translation>whose {field} is **yes**</translation>
    </message>
    <message>
        <source>segment.step.count</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>segment.too_deep</source>
        <translation>Groups can stand inside each other {most} deep at most.</translation>
    </message>
    <message>
        <source>segment.too_long</source>
        <translation>A rule can have {most} lines and groups at most.</translation>
    </message>
    <message>
        <source>segment.unknown</source>
        <translation>There is no segment named &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>segment.unknown_field</source>
        <translation>There is no field &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>segment.unknown_op</source>
        <translation>&quot;{op}&quot; can&apos;t be asked of the field &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>segment.value.consent.granted</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>segment.value.consent.pending</source>
        <translation>asked, no answer yet</translation>
    </message>
    <message>
        <source>segment.value.consent.refused</source>
        <translation>said no or stopped</translation>
    </message>
    <message>
        <source>segment.value.consent.unknown</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>segment.value.gender.female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>segment.value.gender.male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>segment.value.language.en</source>
        <translation>English</translation>
    </message>
    <message>
        <source>segment.value.language.km</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>segment.value.month.1</source>
        <translation>January</translation>
    </message>
    <message>
        <source>segment.value.month.10</source>
        <translation>October</translation>
    </message>
    <message>
        <source>segment.value.month.11</source>
        <translation>November</translation>
    </message>
    <message>
        <source>segment.value.month.12</source>
        <translation>December</translation>
    </message>
    <message>
        <source>segment.value.month.2</source>
        <translation>February</translation>
    </message>
    <message>
        <source>segment.value.month.3</source>
        <translation>March</translation>
    </message>
    <message>
        <source>segment.value.month.4</source>
        <translation>April</translation>
    </message>
    <message>
        <source>segment.value.month.5</source>
        <translation>May</translation>
    </message>
    <message>
        <source>segment.value.month.6</source>
        <translation>June</translation>
    </message>
    <message>
        <source>segment.value.month.7</source>
        <translation>July</translation>
    </message>
    <message>
        <source>segment.value.month.8</source>
        <translation>August</translation>
    </message>
    <message>
        <source>segment.value.month.9</source>
        <translation>September</translation>
    </message>
    <message>
        <source>segment.value.province.01</source>
        <translation>Banteay Meanchey</translation>
    </message>
    <message>
        <source>segment.value.province.02</source>
        <translation>Battambang</translation>
    </message>
    <message>
        <source>segment.value.province.03</source>
        <translation>Kampong Cham</translation>
    </message>
    <message>
        <source>segment.value.province.04</source>
        <translation>Kampong Chhnang</translation>
    </message>
    <message>
        <source>segment.value.province.05</source>
        <translation>Kampong Speu</translation>
    </message>
    <message>
        <source>segment.value.province.06</source>
        <translation>Kampong Thom</translation>
    </message>
    <message>
        <source>segment.value.province.07</source>
        <translation>Kampot</translation>
    </message>
    <message>
        <source>segment.value.province.08</source>
        <translation>Kandal</translation>
    </message>
    <message>
        <source>segment.value.province.09</source>
        <translation>Koh Kong</translation>
    </message>
    <message>
        <source>segment.value.province.10</source>
        <translation>Kratie</translation>
    </message>
    <message>
        <source>segment.value.province.11</source>
        <translation>Mondul Kiri</translation>
    </message>
    <message>
        <source>segment.value.province.12</source>
        <translation>Phnom Penh</translation>
    </message>
    <message>
        <source>segment.value.province.13</source>
        <translation>Preah Vihear</translation>
    </message>
    <message>
        <source>segment.value.province.14</source>
        <translation>Prey Veng</translation>
    </message>
    <message>
        <source>segment.value.province.15</source>
        <translation>Pursat</translation>
    </message>
    <message>
        <source>segment.value.province.16</source>
        <translation>Ratanak Kiri</translation>
    </message>
    <message>
        <source>segment.value.province.17</source>
        <translation>Siem Reap</translation>
    </message>
    <message>
        <source>segment.value.province.18</source>
        <translation>Preah Sihanouk</translation>
    </message>
    <message>
        <source>segment.value.province.19</source>
        <translation>Stung Treng</translation>
    </message>
    <message>
        <source>segment.value.province.20</source>
        <translation>Svay Rieng</translation>
    </message>
    <message>
        <source>segment.value.province.21</source>
        <translation>Takeo</translation>
    </message>
    <message>
        <source>segment.value.province.22</source>
        <translation>Oddar Meanchey</translation>
    </message>
    <message>
        <source>segment.value.province.23</source>
        <translation>Kep</translation>
    </message>
    <message>
        <source>segment.value.province.24</source>
        <translation>Pailin</translation>
    </message>
    <message>
        <source>segment.value.province.25</source>
        <translation>Tboung Khmum</translation>
    </message>
    <message numerus="yes">
        <source>self_test.counted</source>
        <translation>
            <numerusform>{step}: works ({n} person)</numerusform>
            <numerusform>{step}: works ({n} people)</numerusform>
        </translation>
    </message>
    <message>
        <source>self_test.differs</source>
        <translation>The file holds {written} people instead of {expected}.</translation>
    </message>
    <message>
        <source>self_test.done</source>
        <translation>{step}: works</translation>
    </message>
    <message>
        <source>self_test.empty_page</source>
        <translation>The page &quot;{page}&quot; stayed empty.</translation>
    </message>
    <message>
        <source>self_test.failed</source>
        <translation>{step}: does not work. {reason}</translation>
    </message>
    <message>
        <source>self_test.no_fonts</source>
        <translation>The program&apos;s fonts or its icon are missing.</translation>
    </message>
    <message>
        <source>self_test.no_words</source>
        <translation>The Khmer words of the window are missing.</translation>
    </message>
    <message>
        <source>self_test.nobody</source>
        <translation>Nobody was found.</translation>
    </message>
    <message>
        <source>self_test.step.book</source>
        <translation>A new book</translation>
    </message>
    <message>
        <source>self_test.step.duplicates</source>
        <translation>Looking for people who are there twice</translation>
    </message>
    <message>
        <source>self_test.step.encrypt</source>
        <translation>Encrypting the book</translation>
    </message>
    <message>
        <source>self_test.step.export</source>
        <translation>Exporting a campaign</translation>
    </message>
    <message>
        <source>self_test.step.import</source>
        <translation>Importing the sample</translation>
    </message>
    <message>
        <source>self_test.step.search</source>
        <translation>Searching in Khmer</translation>
    </message>
    <message>
        <source>self_test.step.window</source>
        <translation>Drawing the window</translation>
    </message>
    <message>
        <source>self_test.still_plain</source>
        <translation>The book can still be read without the passphrase.</translation>
    </message>
    <message>
        <source>sheet.date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>sheet.how</source>
        <translation>Tick each way you agree to, for yourself only. Leave the other boxes empty. Then sign.</translation>
    </message>
    <message>
        <source>sheet.name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>sheet.number</source>
        <translation>Sheet {number}</translation>
    </message>
    <message>
        <source>sheet.phone</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>sheet.sign</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>sheet.stop</source>
        <translation>You can stop at any time: tell the shop.</translation>
    </message>
    <message>
        <source>state.denied</source>
        <translation>no</translation>
    </message>
    <message>
        <source>state.expired</source>
        <translation>yes, but it has run out</translation>
    </message>
    <message>
        <source>state.granted</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>state.pending</source>
        <translation>asked, no answer yet</translation>
    </message>
    <message>
        <source>state.reassigned</source>
        <translation>number is somebody else’s now</translation>
    </message>
    <message>
        <source>state.suppressed</source>
        <translation>asked to stop</translation>
    </message>
    <message>
        <source>state.unknown</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>state.withdrawn</source>
        <translation>no, asked to stop</translation>
    </message>
    <message>
        <source>telegram.not_valid</source>
        <translation>This is not a Telegram user name.</translation>
    </message>
    <message>
        <source>text.direction_marks</source>
        <translation>invisible marks for the direction of writing taken out</translation>
    </message>
    <message>
        <source>text.entities</source>
        <translation>signs of web pages (&amp;amp;) turned into letters</translation>
    </message>
    <message>
        <source>text.misread</source>
        <translation>letters that another program had misread (áž… for Khmer), read back</translation>
    </message>
    <message>
        <source>text.nothing</source>
        <translation>“N/A”, “-” and the like left empty</translation>
    </message>
    <message>
        <source>timeline.added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>timeline.campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>timeline.consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>timeline.edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>timeline.imported</source>
        <translation>Came from a file</translation>
    </message>
    <message>
        <source>timeline.interaction</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>timeline.merged</source>
        <translation>Merged with another contact</translation>
    </message>
    <message>
        <source>timeline.purchase</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>toast.kept_title</source>
        <translation>Changed since, kept</translation>
    </message>
    <message numerus="yes">
        <source>toast.undone_kept</source>
        <translation>
            <numerusform>{told}. {n} was changed since and is kept.</numerusform>
            <numerusform>{told}. {n} were changed since and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>toast.undone_kept_people</source>
        <translation>
            <numerusform>{told}. {n} person was changed since and is kept.</numerusform>
            <numerusform>{told}. {n} people were changed since and are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>toast.undone_kept_person</source>
        <translation>{told}. {name} was changed since, and this stays: {fields}.</translation>
    </message>
    <message>
        <source>weekday.0</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>weekday.1</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>weekday.2</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>weekday.3</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>weekday.4</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>weekday.5</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>weekday.6</source>
        <translation>Sunday</translation>
    </message>
</context>
</TS>
