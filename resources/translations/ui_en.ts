<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AnswerRows</name>
    <message numerus="yes">
        <source>in {n} rows</source>
        <translation>
            <numerusform>in {n} row</numerusform>
            <numerusform>in {n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more answers are left open.</source>
        <translation>
            <numerusform>{n} more answer is left open.</numerusform>
            <numerusform>{n} more answers are left open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignList</name>
    <message numerus="yes">
        <source>{n} of {total} people</source>
        <translation>
            <numerusform>{n} of {total} person</numerusform>
            <numerusform>{n} of {total} people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>Nobody needs more than {n} parts.</source>
        <translation>
            <numerusform>Nobody needs more than {n} part.</numerusform>
            <numerusform>Nobody needs more than {n} parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} part</numerusform>
            <numerusform>{n} parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>All {n} said yes to {channel}</source>
        <translation>
            <numerusform>The one person said yes to {channel}</numerusform>
            <numerusform>All {n} said yes to {channel}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} people</source>
        <translation>
            <numerusform>Import {n} person</numerusform>
            <numerusform>Import {n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} purchases</source>
        <translation>
            <numerusform>Import {n} purchase</numerusform>
            <numerusform>Import {n} purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation>
            <numerusform>Import {n} row</numerusform>
            <numerusform>Import {n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record that {n} people agreed</source>
        <translation>
            <numerusform>Record that {n} person agreed</numerusform>
            <numerusform>Record that {n} people agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop {n} people</source>
        <translation>
            <numerusform>Stop {n} person</numerusform>
            <numerusform>Stop {n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} SMS in all</source>
        <translation>
            <numerusform>{n} SMS in all</numerusform>
            <numerusform>{n} SMS in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas hold no result. Those cells come in empty.</source>
        <translation>
            <numerusform>{n} formula holds no result. That cell comes in empty.</numerusform>
            <numerusform>{n} formulas hold no result. Those cells come in empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages begin like a formula (= + - @)</source>
        <translation>
            <numerusform>{n} message begins like a formula (= + - @)</numerusform>
            <numerusform>{n} messages begin like a formula (= + - @)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} people are in the file</source>
        <translation>
            <numerusform>{n} of {total} person is in the file</numerusform>
            <numerusform>{n} of {total} people are in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are left out</source>
        <translation>
            <numerusform>{n} person is left out</numerusform>
            <numerusform>{n} people are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people have no {field}</source>
        <translation>
            <numerusform>{n} person has no {field}</numerusform>
            <numerusform>{n} people have no {field}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanUpCards</name>
    <message numerus="yes">
        <source>%n groups look like one person each</source>
        <translation>
            <numerusform>%n group looks like one person</numerusform>
            <numerusform>%n groups look like one person each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectingPage</name>
    <message numerus="yes">
        <source>%n rows of a sign-up sheet</source>
        <translation>
            <numerusform>%n row of a sign-up sheet</numerusform>
            <numerusform>%n rows of a sign-up sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>{n} columns are clear.</source>
        <translation>
            <numerusform>{n} column is clear.</numerusform>
            <numerusform>{n} columns are clear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns are left out. They can become fields of your own.</source>
        <translation>
            <numerusform>{n} column is left out. It can become a field of your own.</numerusform>
            <numerusform>{n} columns are left out. They can become fields of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns need a look.</source>
        <translation>
            <numerusform>{n} column needs a look.</numerusform>
            <numerusform>{n} columns need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation>
            <numerusform>{n} more row</numerusform>
            <numerusform>{n} more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to check</source>
        <translation>
            <numerusform>{n} to check</numerusform>
            <numerusform>{n} to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message numerus="yes">
        <source>Still missing: {what} and {n} more.</source>
        <translation>
            <numerusform>Still missing: {what} and {n} more.</numerusform>
            <numerusform>Still missing: {what} and {n} more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n left out: no yes, or no number for it.</source>
        <translation>
            <numerusform>%n left out: no yes, or no number for it.</numerusform>
            <numerusform>%n left out: no yes, or no number for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n for {channel}</source>
        <translation>
            <numerusform>Copied %n for {channel}</numerusform>
            <numerusform>Copied %n for {channel}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message numerus="yes">
        <source>{n} SMS</source>
        <translation>
            <numerusform>{n} SMS</numerusform>
            <numerusform>{n} SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message numerus="yes">
        <source>%n of them had asked to stop, which only a signed sheet lifts</source>
        <translation>
            <numerusform>%n of them had asked to stop, which only a signed sheet lifts</numerusform>
            <numerusform>%n of them had asked to stop, which only a signed sheet lifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed up</source>
        <translation>
            <numerusform>%n person signed up</numerusform>
            <numerusform>%n people signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staff: hold for %n seconds to leave</source>
        <translation>
            <numerusform>Staff: hold for %n second to leave</numerusform>
            <numerusform>Staff: hold for %n seconds to leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n of them are on the stop list and stay on it.</source>
        <translation>
            <numerusform>%n of them is on the stop list and stays on it.</numerusform>
            <numerusform>%n of them are on the stop list and stay on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the list</source>
        <translation>
            <numerusform>Remove %n person from the list</numerusform>
            <numerusform>Remove %n people from the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNotContactFace</name>
    <message numerus="yes">
        <source>%n on the do-not-contact list</source>
        <translation>
            <numerusform>%n on the do-not-contact list</numerusform>
            <numerusform>%n on the do-not-contact list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>Save the {n} rows set aside</source>
        <translation>
            <numerusform>Save the {n} row set aside</numerusform>
            <numerusform>Save the {n} rows set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, visits and messages imported</source>
        <translation>
            <numerusform>{n} call, visit or message imported</numerusform>
            <numerusform>{n} calls, visits and messages imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files follow</source>
        <translation>
            <numerusform>{n} more file follows</numerusform>
            <numerusform>{n} more files follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new people were made of it.</source>
        <translation>
            <numerusform>{n} new person was made of it.</numerusform>
            <numerusform>{n} new people were made of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people asked to stop.</source>
        <translation>
            <numerusform>{n} person asked to stop.</numerusform>
            <numerusform>{n} people asked to stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people imported</source>
        <translation>
            <numerusform>{n} person imported</numerusform>
            <numerusform>{n} people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people stopped</source>
        <translation>
            <numerusform>{n} person stopped</numerusform>
            <numerusform>{n} people stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases imported</source>
        <translation>
            <numerusform>{n} purchase imported</numerusform>
            <numerusform>{n} purchases imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are recorded as agreed.</source>
        <translation>
            <numerusform>{n} row is recorded as agreed.</numerusform>
            <numerusform>{n} rows are recorded as agreed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows saved in {file}</source>
        <translation>
            <numerusform>{n} row saved in {file}</numerusform>
            <numerusform>{n} rows saved in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n groups to look at</source>
        <translation>
            <numerusform>%n group to look at</numerusform>
            <numerusform>%n groups to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} new</numerusform>
            <numerusform>{n} new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stopped</source>
        <translation>
            <numerusform>{n} stopped</numerusform>
            <numerusform>{n} stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFace</name>
    <message numerus="yes">
        <source>%n numbers can’t be read yet</source>
        <translation>
            <numerusform>%n number can’t be read yet</numerusform>
            <numerusform>%n numbers can’t be read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of sheet {number} are written</source>
        <translation>
            <numerusform>%n person of sheet {number} is written</numerusform>
            <numerusform>%n people of sheet {number} are written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ticked nothing and are not written</source>
        <translation>
            <numerusform>%n person ticked nothing and is not written</numerusform>
            <numerusform>%n people ticked nothing and are not written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A later stop outweighs %n ticks.</source>
        <translation>
            <numerusform>A later stop outweighs %n tick.</numerusform>
            <numerusform>A later stop outweighs %n ticks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n people</source>
        <translation>
            <numerusform>Write %n person</numerusform>
            <numerusform>Write %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedDialog</name>
    <message numerus="yes">
        <source>%n backups still hold them</source>
        <translation>
            <numerusform>%n backup still holds them</numerusform>
            <numerusform>%n backups still hold them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written for campaigns hold them</source>
        <translation>
            <numerusform>%n file written for a campaign holds them</numerusform>
            <numerusform>%n files written for campaigns hold them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people have the number or name in a note</source>
        <translation>
            <numerusform>%n other person has the number or name in a note</numerusform>
            <numerusform>%n other people have the number or name in a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are forgotten</source>
        <translation>
            <numerusform>%n person is forgotten</numerusform>
            <numerusform>%n people are forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportsDialog</name>
    <message numerus="yes">
        <source>%n files hold {name}</source>
        <translation>
            <numerusform>%n file holds {name}</numerusform>
            <numerusform>%n files hold {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FallbackCard</name>
    <message numerus="yes">
        <source>{n} people have none</source>
        <translation>
            <numerusform>{n} person has none</numerusform>
            <numerusform>{n} people have none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} column</numerusform>
            <numerusform>{n} columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeseenWords</name>
    <message numerus="yes">
        <source>%n backups were made while the person was listed. They are named afterwards, so that you can delete them.</source>
        <translation>
            <numerusform>%n backup was made while the person was listed. It is named afterwards, so that you can delete it.</numerusform>
            <numerusform>%n backups were made while the person was listed. They are named afterwards, so that you can delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written for campaigns.</source>
        <translation>
            <numerusform>%n file written for a campaign.</numerusform>
            <numerusform>%n files written for campaigns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of consent</source>
        <translation>
            <numerusform>%n line of consent</numerusform>
            <numerusform>%n lines of consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes and calls</source>
        <translation>
            <numerusform>%n note or call</numerusform>
            <numerusform>%n notes and calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and addresses</source>
        <translation>
            <numerusform>%n number or address</numerusform>
            <numerusform>%n numbers and addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in campaigns</source>
        <translation>
            <numerusform>%n place in a campaign</numerusform>
            <numerusform>%n places in campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetManyDialog</name>
    <message numerus="yes">
        <source>Forget %n people for good</source>
        <translation>
            <numerusform>Forget %n person for good</numerusform>
            <numerusform>Forget %n people for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadPreview</name>
    <message numerus="yes">
        <source>and {n} more columns</source>
        <translation>
            <numerusform>and {n} more column</numerusform>
            <numerusform>and {n} more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message numerus="yes">
        <source>Can you reach your %n people?</source>
        <translation>
            <numerusform>Can you reach your %n person?</numerusform>
            <numerusform>Can you reach your %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n not asked</source>
        <translation>
            <numerusform>Show the %n not asked</numerusform>
            <numerusform>Show the %n not asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n are overdue, the first since {date}</source>
        <translation>
            <numerusform>%n is overdue since {date}</numerusform>
            <numerusform>%n are overdue, the first since {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>campaigns not sent yet</source>
        <translation>
            <numerusform>campaign not sent yet</numerusform>
            <numerusform>campaigns not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days since the last backup</source>
        <translation>
            <numerusform>day since the last backup</numerusform>
            <numerusform>days since the last backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicates to look at</source>
        <translation>
            <numerusform>duplicate to look at</numerusform>
            <numerusform>duplicates to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>numbers to fix</source>
        <translation>
            <numerusform>number to fix</numerusform>
            <numerusform>numbers to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people to confirm</source>
        <translation>
            <numerusform>person to confirm</numerusform>
            <numerusform>people to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people without a name</source>
        <translation>
            <numerusform>person without a name</numerusform>
            <numerusform>people without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replies may ask to stop</source>
        <translation>
            <numerusform>reply may ask to stop</numerusform>
            <numerusform>replies may ask to stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests to answer</source>
        <translation>
            <numerusform>request to answer</numerusform>
            <numerusform>requests to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>Imported {n} calls, visits and messages</source>
        <translation>
            <numerusform>Imported {n} call, visit or message</numerusform>
            <numerusform>Imported {n} calls, visits and messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} people</source>
        <translation>
            <numerusform>Imported {n} person</numerusform>
            <numerusform>Imported {n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} purchases</source>
        <translation>
            <numerusform>Imported {n} purchase</numerusform>
            <numerusform>Imported {n} purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped {n} people</source>
        <translation>
            <numerusform>Stopped {n} person</numerusform>
            <numerusform>Stopped {n} people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueLinks</name>
    <message numerus="yes">
        <source>Rows {rows}</source>
        <translation>
            <numerusform>Row {rows}</numerusform>
            <numerusform>Rows {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows} and {n} more</source>
        <translation>
            <numerusform>Rows {rows} and {n} more</numerusform>
            <numerusform>Rows {rows} and {n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n calls and notes</source>
        <translation>
            <numerusform>%n call or note</numerusform>
            <numerusform>%n calls and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message numerus="yes">
        <source>Curly quotes and long dashes cost extra. Plain ones: {n} parts fewer.</source>
        <translation>
            <numerusform>Curly quotes and long dashes cost extra. Plain ones: {n} part fewer.</numerusform>
            <numerusform>Curly quotes and long dashes cost extra. Plain ones: {n} parts fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invisible spaces are left out of the SMS: they would cost extra.</source>
        <translation>
            <numerusform>{n} invisible space is left out of the SMS: it would cost extra.</numerusform>
            <numerusform>{n} invisible spaces are left out of the SMS: they would cost extra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message numerus="yes">
        <source>%n copy of a damaged list is deleted if it can&apos;t be locked.</source>
        <translation>
            <numerusform>%n copy of a damaged list is deleted if it can&apos;t be locked.</numerusform>
            <numerusform>%n copies of damaged lists are deleted if they can&apos;t be locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more rows</source>
        <translation>
            <numerusform>and {n} more row</numerusform>
            <numerusform>and {n} more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n belong to people in the list</source>
        <translation>
            <numerusform>%n belongs to somebody in the list</numerusform>
            <numerusform>%n belong to people in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines name nobody, so they stop nobody</source>
        <translation>
            <numerusform>%n line names nobody, so it stops nobody</numerusform>
            <numerusform>%n lines name nobody, so they stop nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and addresses are stopped</source>
        <translation>
            <numerusform>%n number or address is stopped</numerusform>
            <numerusform>%n numbers and addresses are stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are for you to read</source>
        <translation>
            <numerusform>%n reply is for you to read</numerusform>
            <numerusform>%n replies are for you to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say nothing about stopping</source>
        <translation>
            <numerusform>%n says nothing about stopping</numerusform>
            <numerusform>%n say nothing about stopping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were read before</source>
        <translation>
            <numerusform>%n was read before</numerusform>
            <numerusform>%n were read before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by the shop itself</source>
        <translation>
            <numerusform>%n was sent by the shop itself</numerusform>
            <numerusform>%n were sent by the shop itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n lines: somebody else may be meant there, too</source>
        <translation>
            <numerusform>Look at %n line: somebody else may be meant there, too</numerusform>
            <numerusform>Look at %n lines: somebody else may be meant there, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translation>
            <numerusform>%n is overdue</numerusform>
            <numerusform>%n are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the do-not-contact list</source>
        <translation>
            <numerusform>%n on the do-not-contact list</numerusform>
            <numerusform>%n on the do-not-contact list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people to ask again</source>
        <translation>
            <numerusform>person to ask again</numerusform>
            <numerusform>people to ask again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people to confirm</source>
        <translation>
            <numerusform>person to confirm</numerusform>
            <numerusform>people to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people your rules propose</source>
        <translation>
            <numerusform>person your rules propose</numerusform>
            <numerusform>people your rules propose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replies may ask to stop</source>
        <translation>
            <numerusform>reply may ask to stop</numerusform>
            <numerusform>replies may ask to stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests to answer</source>
        <translation>
            <numerusform>request to answer</numerusform>
            <numerusform>requests to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingFace</name>
    <message numerus="yes">
        <source>%n more wait after these</source>
        <translation>
            <numerusform>%n more waits after these</numerusform>
            <numerusform>%n more wait after these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message numerus="yes">
        <source>Removed %n people</source>
        <translation>
            <numerusform>Removed %n person</numerusform>
            <numerusform>Removed %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n people</source>
        <translation>
            <numerusform>Tagged %n person</numerusform>
            <numerusform>Tagged %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took it off %n people</source>
        <translation>
            <numerusform>Took it off %n person</numerusform>
            <numerusform>Took it off %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>{n} people asked to stop.</source>
        <translation>
            <numerusform>{n} person asked to stop.</numerusform>
            <numerusform>{n} people asked to stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows will be recorded as agreed: {ways}, on {day}.</source>
        <translation>
            <numerusform>{n} row will be recorded as agreed: {ways}, on {day}.</numerusform>
            <numerusform>{n} rows will be recorded as agreed: {ways}, on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message numerus="yes">
        <source>{n} rows in the file</source>
        <translation>
            <numerusform>{n} row in the file</numerusform>
            <numerusform>{n} rows in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows read</source>
        <translation>
            <numerusform>{n} row read</numerusform>
            <numerusform>{n} rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>room for %n people</source>
        <translation>
            <numerusform>room for %n person</numerusform>
            <numerusform>room for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message numerus="yes">
        <source>of {n} people in the segment may get it</source>
        <translation>
            <numerusform>of {n} person in the segment may get it</numerusform>
            <numerusform>of {n} people in the segment may get it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairFace</name>
    <message numerus="yes">
        <source>%n people need somebody to look: there is nothing to suggest.</source>
        <translation>
            <numerusform>%n person needs somebody to look: there is nothing to suggest.</numerusform>
            <numerusform>%n people need somebody to look: there is nothing to suggest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in for %n people</source>
        <translation>
            <numerusform>Filled in for %n person</numerusform>
            <numerusform>Filled in for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired %n people</source>
        <translation>
            <numerusform>Repaired %n person</numerusform>
            <numerusform>Repaired %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesFace</name>
    <message numerus="yes">
        <source>%n replies to read</source>
        <translation>
            <numerusform>%n reply to read</numerusform>
            <numerusform>%n replies to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsFace</name>
    <message numerus="yes">
        <source>%n requests to answer</source>
        <translation>
            <numerusform>%n request to answer</numerusform>
            <numerusform>%n requests to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>Adds up to {n} people</source>
        <translation>
            <numerusform>Adds up to {n} person</numerusform>
            <numerusform>Adds up to {n} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more people were left out than the check before said: {reasons}.</source>
        <translation>
            <numerusform>{n} more person was left out than the check before said: {reasons}.</numerusform>
            <numerusform>{n} more people were left out than the check before said: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are in the file</source>
        <translation>
            <numerusform>{n} person is in the file</numerusform>
            <numerusform>{n} people are in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were left out</source>
        <translation>
            <numerusform>{n} person was left out</numerusform>
            <numerusform>{n} people were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message numerus="yes">
        <source>Show %n people</source>
        <translation>
            <numerusform>Show %n person</numerusform>
            <numerusform>Show %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulePeople</name>
    <message numerus="yes">
        <source>%n backups still hold them.</source>
        <translation>
            <numerusform>%n backup still holds them.</numerusform>
            <numerusform>%n backups still hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTree</name>
    <message numerus="yes">
        <source>%n people fit this line alone</source>
        <translation>
            <numerusform>%n person fits this line alone</numerusform>
            <numerusform>%n people fit this line alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these rules %n people may be texted.</source>
        <translation>
            <numerusform>With these rules %n person may be texted.</numerusform>
            <numerusform>With these rules %n people may be texted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentFields</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message numerus="yes">
        <source>%n people were asked and have not answered yet.</source>
        <translation>
            <numerusform>%n person was asked and has not answered yet.</numerusform>
            <numerusform>%n people were asked and have not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %n people</source>
        <translation>
            <numerusform>Tag %n person</numerusform>
            <numerusform>Tag %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingFiles</name>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files follow</source>
        <translation>
            <numerusform>{n} more file follows</numerusform>
            <numerusform>{n} more files follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message numerus="yes">
        <source>Freezing copies these {n} people. Later changes don’t touch the file.</source>
        <translation>
            <numerusform>Freezing copies this one person. Later changes don’t touch the file.</numerusform>
            <numerusform>Freezing copies these {n} people. Later changes don’t touch the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with {n} people is written</source>
        <translation>
            <numerusform>The file with {n} person is written</numerusform>
            <numerusform>The file with {n} people is written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is frozen. {n} people may still get it.</source>
        <translation>
            <numerusform>The list is frozen. {n} person may still get it.</numerusform>
            <numerusform>The list is frozen. {n} people may still get it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message numerus="yes">
        <source>shown %n times</source>
        <translation>
            <numerusform>shown %n time</numerusform>
            <numerusform>shown %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
