<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>codes</name>
    <message>
        <source>action.undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>backup.failed</source>
        <translation>The copy {file} did not come out whole and was not kept. Your list is unchanged. Try another disk.</translation>
    </message>
    <message>
        <source>backup.missing</source>
        <translation>There is no backup at {file}. Nothing was changed.</translation>
    </message>
    <message>
        <source>book.cannot_open</source>
        <translation>{file} can&apos;t be opened. Check that the folder exists and that you may write in it.</translation>
    </message>
    <message>
        <source>book.damaged</source>
        <translation>{file} is damaged. Nothing was changed. Restore the last backup in Settings.</translation>
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
        <translation>That is not the passphrase of {file}. Nothing was changed. Try again.</translation>
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
        <source>cli.backup.done</source>
        <translation>The copy is written and checked: {file}</translation>
    </message>
    <message>
        <source>cli.bug</source>
        <translation>Something went wrong in the program. Your list is as it was before. A report that can be sent on was written to {file}</translation>
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
        <source>cli.import.done</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>cli.import.planned</source>
        <translation>This is what the import would do. Nothing is written yet.</translation>
    </message>
    <message>
        <source>cli.not_there_yet</source>
        <translation>“{command}” is not there yet in this version. Nothing was changed.</translation>
    </message>
    <message>
        <source>cli.restore.done</source>
        <translation>Restored from {file}. Stops recorded since are kept.</translation>
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
        <source>cli.segment.out</source>
        <translation>This person is not in the segment.</translation>
    </message>
    <message numerus="yes">
        <source>cli.stopped</source>
        <translation>
            <numerusform>{n} stop recorded, {matched} of them known here. They will not be contacted again.</numerusform>
            <numerusform>{n} stops recorded, {matched} of them known here. They will not be contacted again.</numerusform>
        </translation>
    </message>
    <message>
        <source>cli.undone</source>
        <translation>Change {change} is undone.</translation>
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
        <source>demo.not_empty</source>
        <translation>{file} already holds people. The demo wants an empty list; nothing was changed.</translation>
    </message>
    <message>
        <source>history.done</source>
        <translation>Change {change} was already undone.</translation>
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
        <source>import.count.created</source>
        <translation>new people</translation>
    </message>
    <message>
        <source>import.count.duplicate</source>
        <translation>twice in this file</translation>
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
        <source>language.en</source>
        <translation>English</translation>
    </message>
    <message>
        <source>language.km</source>
        <translation>ខ្មែរ</translation>
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
        <source>passphrase.removed</source>
        <translation>The passphrase is removed</translation>
    </message>
    <message>
        <source>passphrase.set</source>
        <translation>The list is locked with your passphrase now</translation>
    </message>
    <message>
        <source>passphrase.working</source>
        <translation>Writing the list anew</translation>
    </message>
    <message>
        <source>problem.search_index</source>
        <translation>The search index does not match the people. Make a backup, then restore it.</translation>
    </message>
    <message>
        <source>restore.done</source>
        <translation>Restored. Stops recorded since are kept.</translation>
    </message>
    <message>
        <source>restore.working</source>
        <translation>Restoring the list</translation>
    </message>
    <message>
        <source>sample.filling</source>
        <translation>Filling the sample</translation>
    </message>
    <message>
        <source>segment.not_json</source>
        <translation>{file} is not a rule file: it must hold JSON such as {{&quot;all&quot;: [...]}}. Nothing was changed.</translation>
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
        <source>timeline.purchase</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>toast.undone</source>
        <translation>Undone</translation>
    </message>
    <message numerus="yes">
        <source>toast.undone_kept</source>
        <translation>
            <numerusform>Undone. {n} was changed since and is kept.</numerusform>
            <numerusform>Undone. {n} were changed since and are kept.</numerusform>
        </translation>
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
