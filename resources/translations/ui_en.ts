<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>{n} columns are clear.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns need a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>numbers to fix</source>
        <translation>
            <numerusform>number to fix</numerusform>
            <numerusform>numbers to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people without a name</source>
        <translation>
            <numerusform>person without a name</numerusform>
            <numerusform>people without a name</numerusform>
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
    <name>PlanPanel</name>
    <message numerus="yes">
        <source>{n} rows in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
