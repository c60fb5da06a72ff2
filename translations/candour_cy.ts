<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>ClockWords</name>
    <message>
        <source>%1 %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>cannot be computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">Ar waith</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">Yn ddyledus cyn bo hir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi oedi</translation>
    </message>
    <message>
        <source>Cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation type="unfinished">
            <numerusform>dim diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wd late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule “%1” in the reference lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: candour %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on takes a day such as 2027-01-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candour [FILE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: --json; --on DATE fixes today; --user NAME and --role ROLE say who acts; --language cy speaks Welsh as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 usage, 2 failed (nothing changed), 3 refused (what is missing is printed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was of an earlier format. A copy was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a register; --demo fills it with a fictional Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is in a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check structure, history and records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields of a record type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who changed a record, when, and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a record out of lists and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a withdrawn record back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a workflow step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every clock: due, amber, overdue, cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kinds of files that can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a file, or say what an import would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write records as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kinds of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of every page, with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type “%1”. See: candour types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping is saved for supplier “%1” and this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read: %2 accepted, %3 in quarantine, %4 repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quarantine: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”. See: candour fields %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2027-01-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures could not be written into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>There is not enough memory to read this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened on line %1 is never closed, so the rest of the table cannot be told apart. Correct that line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins on line %1 is longer than one million characters. Most likely a quotation mark on that line is missing or too many: correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row on line %1 is too long to be a row of a table. Check where that line ends, and whether this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file cannot be written there. Choose another folder, or close the file if it is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has another number of values than the table has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be written in full. Check that the disk has room and is still connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoTrust</name>
    <message>
        <source>The demo records are missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo files could not be written: %1. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the records of Northvale University Hospitals NHS Trust, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing 2,000 rows of incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing Friends and Family Test answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditableRows</name>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackRows</name>
    <message>
        <source>“%1” is not a kind of question. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person gave another score in an earlier row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most comments of people with the worst score hold words of praise. Is the score read from the wrong end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows give another date than an earlier row of the same person. The first date was kept; day and month may be swapped in some.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some questions have no kind (what was good, what could be better). Answers such as “nothing” mean different things after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection window is given, so dates that are possible but wrong stay unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Code %1 in column “%2” is not known. Say what it means, or map it to “no answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” holds %n further unknown codes. Is it the right column?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This file cannot be imported yet: %n things must be settled first. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether 1 or 5 is the best score in column “%1”: suppliers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier&apos;s number for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier&apos;s number for the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and Family Test answers and comments from a supplier&apos;s file; people are counted, not rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the patient (not kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Patient safety events from the reporting system, one row for each affected person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National audits</source>
        <translation>Archwiliadau cenedlaethol</translation>
    </message>
    <message>
        <source>The list of national audits and enquiries, to be corrected and completed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import kind “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be used: look at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not a JSON object. Compare it with one saved by Candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file says whether 1 or 5 is the best score: say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of day and month is not the same in every row, or not certain. Rows that do not fit are held back, never turned round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of the questions were judged by their words. Check them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCodes</name>
    <message>
        <source>“%1” is not a code of the list for %2. Choose one of the list, or “no_answer”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>This mapping is for the kind “%1”, not for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has codes for “%1”, which this kind of import does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be imported: this kind of import has no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no column “%1”. Its columns differ from those of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only one column can be “%1”; %n are mapped to it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping sets “%1”, which this kind of import does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a code of the list for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportQuarantine</name>
    <message>
        <source>The row has more fields than the header. Look for a separator inside a text without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer fields than the header. It may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date looks as if the month came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date looks as if the day came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has only two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is outside the days in which the data was collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This very file was imported before, as %1. Withdraw that import first if it should come in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this file can be taken. Look at the reasons and at the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the rows would be held back. Are the columns and the date order right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentRows</name>
    <message>
        <source>Say which column holds the title, or what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is said to have happened after it was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the incident is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event type is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to incidents that the register has already. Those stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected people have no grade of psychological harm. It stays open until somebody grades it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the number of the patient, so every further row of an incident counts as a repetition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>A table is written as .csv or .xlsx; “%1” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May identify a person: left out of copies and exports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordService</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation type="unfinished">
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n record(s)</source>
        <translation type="unfinished">
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n record(s)</source>
        <translation type="unfinished">
            <numerusform>Adfer %n cofnod</numerusform>
            <numerusform>Adfer %n cofnod</numerusform>
            <numerusform>Adfer %n cofnod</numerusform>
            <numerusform>Adfer %n cofnod</numerusform>
            <numerusform>Adfer %n cofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Dates are written 2027-01-12, numbers with digits, yes or no in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”. See: candour fields %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by Candour and cannot be typed; a state is moved with: candour move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceData</name>
    <message>
        <source>not in this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the reference lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Date of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implications for the strategy&apos;s aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers behind figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values were recorded for this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers behind the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers behind figure %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be put together. Save the report as a web page (HTML) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved in the folder %1. Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved: the disk with the folder %1 may be full. Make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosiectau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit project is on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit projects by state: most are at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar chart of audit projects by state, %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual programme %1 by priority level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 entries in the programme as approved, %2 are completed (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 audit projects are on the register; the Trust takes part in %2 of the %3 national audits that cover its services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whether the programme as approved is being delivered, and what assurance it has given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective: clinical audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance given by projects with results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National audits</source>
        <translation>Archwiliadau cenedlaethol</translation>
    </message>
    <message>
        <source>%1 national audits, enquiries and registries are listed; %2 cover services that the Trust provides, and it takes part in %3 of them (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is dated reference material; entries marked “verify” in the register have not been checked against the host&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks that are past or cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 clocks run: %2 are overdue, %3 fall due soon, %4 cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Beth sy&apos;n hwyr</translation>
    </message>
    <message>
        <source>Nothing is late, and every clock can be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue means strictly after the due date, as it stood on %1. A moved date keeps its first one in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality governance manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give the committee the position on patient safety, clinical audit and patient experience from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee is asked to take assurance from what is on time, to note what is late or cannot be computed, and to say where it wants a further report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by the quality governance team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins. Give --from before --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality report: safe, effective, positive experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official: public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official: for the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Counts below 5 are hidden, and a second one where the total would give the first away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and Family Test by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>People who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are counted, not comments. “Don&apos;t know” stays in the total; people without an answer do not. Services are not ranked: methods and patients differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>† Fewer than 30 people: read with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive answers, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive answers by month of feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line chart of positive Friends and Family Test answers over twelve months: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of people who answered the Friends and Family Test had a positive experience (%2 of %3); %4 comments wait to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what people say of their care, by service and over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive experience: what people told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All feedback on the register is counted in the table, the last twelve months in the chart. Comments are not quoted here: each must first be reviewed for what could identify a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Incidents by month of occurrence: most in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar chart of %1 incidents over twelve months, from %2 in %3 to %4 in %5; the highest month is %6 with %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning responses</source>
        <translation>Ymatebion dysgu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Agreed due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 patient safety events occurred in the period; %2 learning responses are on the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whether events are met with a proportionate response, and how far each response has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe: events and learning responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the people affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm belongs to each person affected, not to the event. It does not decide whether there is a learning response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical harm, all people on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Psychological harm, all people on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning response is on the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written as .pdf, .html, .txt or .csv; “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three workspaces on one cover sheet: what happened, what was learned, what is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Data collection ends on or after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more criteria can be met than apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A financial year is written like 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit project</source>
        <translation>Prosiect archwilio</translation>
    </message>
    <message>
        <source>Audit projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as NG89 1.2.3; QS66 Statement 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorate or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <source>Consultant sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Cefndir</translation>
    </message>
    <message>
        <source>How data are collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collection ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-audit due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why deferred, on hold or abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual programme</source>
        <translation>Rhaglen flynyddol</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosiect</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Starts in quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports in quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the approved programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried forward (times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-end outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National audits</source>
        <translation>Archwiliadau cenedlaethol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCAPOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“verify” marks recollection: check it against the host&apos;s own page and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We provide the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished">Ymatebydd</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation type="unfinished">Ymatebwyr</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team or ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished">Lleoliad</translation>
    </message>
    <message>
        <source>How collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnigrwydd</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Reporting system number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE taxonomy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of incident</source>
        <translation>Dyddiad y digwyddiad</translation>
    </message>
    <message>
        <source>How sure is the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished">Adroddwyd ar</translation>
    </message>
    <message>
        <source>Trust became aware on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Immediate safety actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident is reported on or after the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected people</source>
        <translation>Pobl yr effeithiwyd arnynt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Patient A”: never a name or a number that identifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between incident and outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response starts on or after the day it was commissioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning response</source>
        <translation>Ymateb dysgu</translation>
    </message>
    <message>
        <source>Learning responses</source>
        <translation>Ymatebion dysgu</translation>
    </message>
    <message>
        <source>Independence of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s own declaration: not involved, and not line manager of those involved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s priority, the mandated category or the emerging risk that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Dechreuwyd ar</translation>
    </message>
    <message>
        <source>Agreed due date</source>
        <translation>Dyddiad y cytunwyd arno</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why longer than six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Cylch gorchwyl</translation>
    </message>
    <message>
        <source>Questions of those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their questions; or that they declined, or which attempts were made to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Cymeradwywyd ar</translation>
    </message>
    <message>
        <source>Approved by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with those affected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action, one sentence, a verb that changes the work system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Accepted by the owner on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>What will show that it worked; completing it is not a measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date moved (times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Effectiveness review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effectiveness review comes after the action was implemented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Pwyllgorau</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Papers due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Papers are due before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As suppliers&apos; files write it, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part cannot be part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Kept here only: reports and exports print the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference list entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Rhestrau cyfeirio</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the theme shows as a gap: nobody works on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be above %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Mewnforion</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Row in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>Rhesi mewn cwarantin</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Fy ngwaith</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>What was promised after a learning response or an audit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Themes join what incidents, audits and comments have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ychwanegu thema</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Pwyllgorau</translation>
    </message>
    <message>
        <source>The committees that papers go to are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a committee</source>
        <translation>Ychwanegu pwyllgor</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Meetings with their agendas and decisions are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ychwanegu cyfarfod</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Directorates, services and wards are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part of the Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Those who lead, own and sponsor work are kept here, by role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Mewnforion</translation>
    </message>
    <message>
        <source>Each file that was read in is kept here with its counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Mewnforio ffeil</translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>Rhesi mewn cwarantin</translation>
    </message>
    <message>
        <source>Rows that an import could not take wait here. There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Rhestrau cyfeirio</translation>
    </message>
    <message>
        <source>The lists to choose from are kept here, with the days on which they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Patient safety incidents come here from the reporting system&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Mewnforio digwyddiadau</translation>
    </message>
    <message>
        <source>Affected people</source>
        <translation>Pobl yr effeithiwyd arnynt</translation>
    </message>
    <message>
        <source>Those whom incidents have harmed stand here, under pseudonyms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning responses</source>
        <translation>Ymatebion dysgu</translation>
    </message>
    <message>
        <source>Reviews that learn from incidents are kept here, from the decision to the shared report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a learning response</source>
        <translation>Dechrau ymateb dysgu</translation>
    </message>
    <message>
        <source>Safety actions</source>
        <translation>Camau diogelwch</translation>
    </message>
    <message>
        <source>What learning responses led to is followed up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a safety action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosiectau</translation>
    </message>
    <message>
        <source>Audits and improvement projects are kept here, from the proposal to the re-audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a project</source>
        <translation>Cynnig prosiect</translation>
    </message>
    <message>
        <source>Annual programme</source>
        <translation>Rhaglen flynyddol</translation>
    </message>
    <message>
        <source>The year&apos;s audits are planned and ranked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National audits</source>
        <translation>Archwiliadau cenedlaethol</translation>
    </message>
    <message>
        <source>National audits and enquiries, and whether the Trust takes part, are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a national audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit actions</source>
        <translation>Camau archwilio</translation>
    </message>
    <message>
        <source>What audits led to is followed up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an audit action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>What patients wrote comes here from the survey supplier&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Mewnforio adborth</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation type="unfinished">Ymatebwyr</translation>
    </message>
    <message>
        <source>Those who answered stand here, with their score and the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports of feedback</source>
        <translation>Mewnforion adborth</translation>
    </message>
    <message>
        <source>Each file of feedback is kept here with its counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Clinical audit</source>
        <translation>Archwilio clinigol</translation>
    </message>
    <message>
        <source>Patient experience</source>
        <translation>Profiad cleifion</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The history was altered outside Candour: step %1 of desk %2 does not fit its seal. Keep this file as evidence and go on with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is busy: another program is writing to it. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register can only be read: the file or its folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register cannot be opened: check that the folder exists and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or is not a register. Open a backup, and keep this file for inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not do this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has this id or reference already. Nothing was changed; leave the reference empty to be given one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Keep it for inspection and go on with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was altered outside Candour: %1, field “%2”, does not agree with its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a record that the history knows is gone from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of an import are missing from the file or were added to it outside Candour. Keep it for inspection and go on with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index of %1 does not agree with its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is whole: %1 steps, every seal fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records agree with their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import has all its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word indexes agree with the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word indexes were not checked, because the register is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a register. Choose a file that ends in .candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask its owner for permission to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty, not a register. Open a backup, or make a new register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a register. Choose a file that ends in .candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database, not a register. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a register that was never finished. Open a backup, or make a new register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Candour (format %2, this program reads up to %3). Update Candour to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is of an earlier format (%1) and a backup could not be written beside it. Nothing was changed; make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type “%1”. See the list of types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 since you opened it. Nothing was overwritten; look at both versions and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 come in an import only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came in an import and stays as it came. Record what you know beside it, or withdraw the whole import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is open for reading only. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where a register would be damaged by writing. Copy it to this computer, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for “%1”. Make the folder first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal of an earlier register named “%1” is left in the folder. Choose another name, or move that journal away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that you may write in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an earlier format and cannot be opened for reading only. Open it for writing once; a backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>There is no such file. It may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Export or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, not a table. Export the table you need from its own program as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet workbook. Open it, save the sheet as “CSV UTF-8”, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a zip archive. Unpack it and choose the table inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the same table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold text, so it is not a table that Candour reads. Save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until whoever writes it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters are damaged, such as “Ã©” for “é” or “�”. The file was saved in a wrong encoding before it came here: ask for a fresh export as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file mixes two encodings. Characters that are not UTF-8 were read as Windows-1252: check accents, dashes and pound signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can no longer be opened. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After line %1 this file holds bytes that are not text. It may be damaged: copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened. Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSniffer</name>
    <message>
        <source>a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty columns at the right end of the table are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some column names appear more than once. The later ones are called: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some columns have no name. They are called: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no rows, only blank lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has column names but no rows below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of this file are too long to be rows of a table. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table seems to begin with a title. Remove the lines above the column names and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of this file seem to be separated by %1, which Candour does not read. Save it with commas, semicolons, tabs or vertical bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has one column only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 (with a byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 (Excel&apos;s “Unicode text”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252 (older Windows programs)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>The owner has not accepted it: enter the day on which they said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented, effect not yet shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, shown to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not progressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no measure that would show whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its strength has not been judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was implemented is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence that it was implemented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is set on which its effect will be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an action found effective can be closed: record the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it worked has not been written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is revised after it was found partly or not effective: record the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, and which action takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, who accepts the risk, and whether the family was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cases were collected than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After limited or no assurance a re-audit date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “must do” project is not deferred or abandoned without the agreement of an executive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-audit due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, no re-audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no consultant sponsor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directorate is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is done (at least one driver) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority level is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample plan: how many cases are planned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard is cited: without one it is a service evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of data collection is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are missing: how many criteria apply, how many are met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assurance rating is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the presentation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for re-audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No re-audit date is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without re-audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed date lies beyond six months from the start, without an exceptional reason agreed with those affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed date lies more than three months from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PSII needs an engagement lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead cannot approve their own response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi oedi</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this response was chosen is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided (their role) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the decision is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no response is needed is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead has not declared their independence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no terms of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those affected were not asked for their questions; or write why not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed the due date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start drafting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves it (their role) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of approval is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not shared with those affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkflowService</name>
    <message>
        <source>%1 has no states to move through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step from here to “%1”. Possible now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot move on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can move on only with the role and the reason of whoever decides so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overruled by %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook cannot be written there. Choose another folder, or close the workbook if it is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook cannot be begun. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet has at least one and at most %1 columns. Save as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has another number of values than the table has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than %1 rows. Save as CSV instead, or filter the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written in full. Check that the disk and the system&apos;s temporary folder have room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old workbook of that name cannot be replaced. Close it in other programs, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column “%2” holds more than %3 characters, which an Excel cell cannot. Save as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of the workbook could not be written. Save as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BulkEdit</name>
    <message numerus="yes">
        <source>%n of these records came in an import and stay as they came. Leave them out, or record what you know beside them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation type="unfinished">
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
            <numerusform>Golygu %n cofnod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::CheckStep</name>
    <message>
        <source>%1 rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would wait in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeat a number that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comments, of which %2 say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people without a score: counted apart, part of no percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 affected people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that would wait in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChipBar</name>
    <message>
        <source>Change this filter; Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter. Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChoiceEditor</name>
    <message>
        <source>Choose or type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has a value here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChoicesEditor</name>
    <message>
        <source>Choose one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ColumnChooser</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the list came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CommandPalette</name>
    <message>
        <source>Nothing begins with this. Fewer letters may find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>A section, a command, a reference or words of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DateEdit</name>
    <message>
        <source>12/1/27, tomorrow, +10wd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Dates</name>
    <message>
        <source>This is not a date Candour can read. Write it like 12/1/2027, 12 Jan 2027, today, fri or +10wd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must lie between 1900 and 2199. Write it with two or four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month %1. Months go from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month %1. Write the day first: %1/%2/%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 %2: that month has %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days cannot be computed here: there is no list of bank holidays. Write the date itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2. Correct the weekday or the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>candour::DoneStep</name>
    <message>
        <source>&amp;Show the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows were taken, %3 wait in quarantine, %4 were there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back. Its rows are out of lists and counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FieldRow</name>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FieldValueEdit</name>
    <message>
        <source>New value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileStep</name>
    <message>
        <source>A table such as export.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Hidlyddion</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Hidlo yn ôl geiriau</translation>
    </message>
    <message>
        <source>Words, or how they begin; all must occur (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Rhagor o hidlyddion</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With withdrawn records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FinancialYear</name>
    <message>
        <source>This is not a financial year. Write it like 2026/27: two years in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::HistoryView</name>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with import %1, file %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::HybridTime</name>
    <message>
        <source>The time of a change cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the step now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>candour::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::KeysDialog</name>
    <message>
        <source>Section of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 to Alt+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row at full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>candour::LineEditor</name>
    <message>
        <source>“%1” is not a number. Use digits, such as 120.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ListHead</name>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">Golygon</translation>
    </message>
    <message>
        <source>Saved filters, order and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Rhagor</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblygu</translation>
    </message>
    <message>
        <source>Edit selected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">Adfer</translation>
    </message>
    <message>
        <source>Show withdrawn records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LongWorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::MainWindow</name>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was of an earlier format. A copy was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Cofrestr newydd</translation>
    </message>
    <message>
        <source>register.candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.candour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Agor cofrestr</translation>
    </message>
    <message>
        <source>Registers (*.candour);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo Trust was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Cofrestr newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor yn &amp;ddiweddar</translation>
    </message>
    <message>
        <source>Open the &amp;demo Trust</source>
        <translation>Agor yr Ymddiriedolaeth &amp;enghreifftiol</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Mewnforio…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the list</source>
        <translation>A&amp;llforio&apos;r rhestr</translation>
    </message>
    <message>
        <source>As a &amp;workbook (XLSX)…</source>
        <translation>Fel &amp;llyfr gwaith (XLSX)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text (CSV)…</source>
        <translation>Fel &amp;testun (CSV)…</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ad&amp;roddiadau</translation>
    </message>
    <message>
        <source>&amp;Close the register</source>
        <translation>Ca&amp;u&apos;r gofrestr</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Canfod yn y rhestr</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Chwilio &amp;popeth</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testun &amp;mwy</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Maint testun a&amp;rferol</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record at full &amp;width</source>
        <translation>Cofnod ar &amp;ei led llawn</translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in a window of its &amp;own</source>
        <translation>Cofnod mewn &amp;ffenestr ei hun</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Yml&amp;aen</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Cofnod</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Newydd</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dyblygu</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished">&amp;Adfer</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;My work</source>
        <translation>Fy &amp;ngwaith</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of %1</source>
        <translation>Adrannau %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>C&amp;ymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Bysellfwrdd</translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour of the demo Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Candour</source>
        <translation>&amp;Ynghylch Candour</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ailwneud: %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Gorchymyn</translation>
    </message>
    <message>
        <source>About Candour</source>
        <translation>Ynghylch Candour</translation>
    </message>
    <message>
        <source>Candour %1
A workbench for patient safety, clinical audit and patient experience.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingStep</name>
    <message>
        <source>Day, month, year: 30/09/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year: 09/30/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day: 2026-09-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected u&amp;ntil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that nobody has explained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” in %2, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved mapping is in place. Columns that this file lacks are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The next file of this supplier can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MyWorkPage</name>
    <message>
        <source>Clocks that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Fy ngwaith</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Clinical audit</source>
        <translation>Archwilio clinigol</translation>
    </message>
    <message>
        <source>Patient experience</source>
        <translation>Profiad cleifion</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Rhanedig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Hidlo yn ôl geiriau</translation>
    </message>
    <message>
        <source>%1 of %2 clocks shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OverviewPage</name>
    <message>
        <source>Safety</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Clinical audit</source>
        <translation>Archwilio clinigol</translation>
    </message>
    <message>
        <source>Patient experience</source>
        <translation>Profiad cleifion</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Beth sy&apos;n hwyr</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nid oes dim yn hwyr.</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Cyfarfodydd nesaf</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning response(s) under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln safety action(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln national audit(s) that we take part in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit action(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) of feedback</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 said good or very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n that are late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::PreviewStep</name>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, fields separated by %2, %n column(s), about %3 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Map the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordHead</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>candour::RecordId</name>
    <message>
        <source>This is not a record id. An id has 36 characters, such as 018f0e5c-7a10-7abc-9def-0123456789ab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordListPage</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>The records had that value already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) edited.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n record(s)</source>
        <translation type="unfinished">
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
            <numerusform>Tynnu %n cofnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? The reason is kept in the history; the records can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) withdrawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the columns shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without fields that may identify a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all fields, identifying ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep such a file as safe as the register itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 records that the filters let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 records exported to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>There are no records here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio&apos;r hidlyddion</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::RecordModel</name>
    <message>
        <source>%1 – withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most urgent clock. Order by a date to order by time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Cysylltiedig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Kept as a draft until what is marked “needed” is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: theirs “%2”, yours “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value of this field is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrule and go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, which is kept and counted in reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
</context>
<context>
    <name>candour::RecordWindow</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
</context>
<context>
    <name>candour::Reference</name>
    <message>
        <source>not JSON (%1, at byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“entries” is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference list cannot be used. %1. Correct the list and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“attributes” is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“verified” must be “yes”, or “no:” with what has to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“updated” is not a month like 2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“code” may hold small letters, digits and _ only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“position” is not a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code stands twice for the same days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference list inside the program cannot be read. Install Candour again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of bank holidays holds “%1”, which is not a date like 2026-12-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of bank holidays is incomplete for %1. Add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReferenceEditor</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RegisterView</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Fy ngwaith</translation>
    </message>
    <message>
        <source>My work %1 (%2 !)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be computed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RelatedView</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportDialog</name>
    <message>
        <source>The report was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;public: small numbers hidden, nothing that identifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs a first day and a last day that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SavedViewsMenu</name>
    <message>
        <source>Standard list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view, for everybody on this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SectionModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::SectionPage</name>
    <message>
        <source>Choose a row to read and edit its record here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters of the list hide this record. Clear them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SelectionBar</name>
    <message>
        <source>Selected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">Adfer</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
            <numerusform>%n wedi&apos;u dewis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::StartPage</name>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for patient safety, clinical audit and patient experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Cofrestr newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open the &amp;demo Trust</source>
        <translation>Agor yr Ymddiriedolaeth &amp;enghreifftiol</translation>
    </message>
    <message>
        <source>Northvale, a Trust that does not exist, to look around in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>Agorwyd yn ddiweddar</translation>
    </message>
    <message>
        <source>%1 – not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::StatusLine</name>
    <message>
        <source>for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register: %1 (local)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::StepsPanel</name>
    <message>
        <source>%1 (can be overruled with a reason)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for information)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Camau nesaf</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SupplierMappings</name>
    <message>
        <source>&amp;Use its saved mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this mapping for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping is saved for “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Tour</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary says in words what each workspace holds and what is late. Each line leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work lists every clock that runs. Enter opens the record behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents come from the reporting system&apos;s file. Type to filter, Enter to open, Escape to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning response says at its head what is missing to move on. Each line leads to the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions keep their first due date, so that moving it is visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits run from the proposal to the re-audit, with their clocks beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and scores come from the supplier&apos;s file. People are counted, not rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import can be taken back as a whole. Rows that could not be taken wait in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::UndoHistory</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step of this window to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WorkModel</name>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WorkingCalendar</name>
    <message>
        <source>Working days cannot be computed: the date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days cannot be computed: no bank holidays for %1. Add that year to the list of bank holidays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WorkspacePage</name>
    <message>
        <source>Sections of %1</source>
        <translation>Adrannau %1</translation>
    </message>
</context>
<context>
    <name>candour::YesNoEditor</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
