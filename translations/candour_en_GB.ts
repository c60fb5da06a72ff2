<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Clocks</name>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation>
            <numerusform>overdue by %n working day</numerusform>
            <numerusform>overdue by %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackRows</name>
    <message numerus="yes">
        <source>%n rows give another date than an earlier row of the same person. The first date was kept; day and month may be swapped in some.</source>
        <translation>
            <numerusform>%n row gives another date than an earlier row of the same person. The first date was kept; day and month may be swapped.</numerusform>
            <numerusform>%n rows give another date than an earlier row of the same person. The first date was kept; day and month may be swapped in some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Column “%1” holds %n further unknown codes. Is it the right column?</source>
        <translation>
            <numerusform>Column “%1” holds %n further unknown code. Is it the right column?</numerusform>
            <numerusform>Column “%1” holds %n further unknown codes. Is it the right column?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file cannot be imported yet: %n things must be settled first. Nothing was changed.</source>
        <translation>
            <numerusform>This file cannot be imported yet: %n thing must be settled first. Nothing was changed.</numerusform>
            <numerusform>This file cannot be imported yet: %n things must be settled first. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message numerus="yes">
        <source>Only one column can be “%1”; %n are mapped to it.</source>
        <translation>
            <numerusform>Only one column can be “%1”; %n is mapped to it.</numerusform>
            <numerusform>Only one column can be “%1”; %n are mapped to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentRows</name>
    <message numerus="yes">
        <source>%n rows belong to incidents that the register has already. Those stay as they are.</source>
        <translation>
            <numerusform>%n row belongs to an incident that the register has already. That one stays as it is.</numerusform>
            <numerusform>%n rows belong to incidents that the register has already. Those stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected people have no grade of psychological harm. It stays open until somebody grades it.</source>
        <translation>
            <numerusform>%n affected person has no grade of psychological harm. It stays open until somebody grades it.</numerusform>
            <numerusform>%n affected people have no grade of psychological harm. It stays open until somebody grades it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordService</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right first.</source>
        <translation>
            <numerusform>%n thing must be put right first.</numerusform>
            <numerusform>%n things must be put right first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n record(s)</source>
        <translation>
            <numerusform>Withdraw %n record</numerusform>
            <numerusform>Withdraw %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n record(s)</source>
        <translation>
            <numerusform>Restore %n record</numerusform>
            <numerusform>Restore %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation>
            <numerusform>overdue by %n working day</numerusform>
            <numerusform>overdue by %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::BulkEdit</name>
    <message numerus="yes">
        <source>%n of these records came in an import and stay as they came. Leave them out, or record what you know beside them.</source>
        <translation>
            <numerusform>%n of these records came in an import and stays as it came. Leave it out, or record what you know beside it.</numerusform>
            <numerusform>%n of these records came in an import and stay as they came. Leave them out, or record what you know beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::FilterBar</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::LongWorkBar</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::MappingStep</name>
    <message numerus="yes">
        <source>“%1” in %2, %n row(s)</source>
        <translation>
            <numerusform>“%1” in %2, %n row</numerusform>
            <numerusform>“%1” in %2, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learning response(s) under way</source>
        <translation>
            <numerusform>%Ln learning response under way</numerusform>
            <numerusform>%Ln learning responses under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln safety action(s) open</source>
        <translation>
            <numerusform>%Ln safety action open</numerusform>
            <numerusform>%Ln safety actions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) under way</source>
        <translation>
            <numerusform>%Ln project under way</numerusform>
            <numerusform>%Ln projects under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln national audit(s) that we take part in</source>
        <translation>
            <numerusform>%Ln national audit that we take part in</numerusform>
            <numerusform>%Ln national audits that we take part in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit action(s) open</source>
        <translation>
            <numerusform>%Ln audit action open</numerusform>
            <numerusform>%Ln audit actions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) answered</source>
        <translation>
            <numerusform>%Ln person answered</numerusform>
            <numerusform>%Ln people answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) of feedback</source>
        <translation>
            <numerusform>%Ln import of feedback</numerusform>
            <numerusform>%Ln imports of feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are late</source>
        <translation>
            <numerusform>The %n that is late</numerusform>
            <numerusform>All %n that are late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::PreviewStep</name>
    <message numerus="yes">
        <source>%1, fields separated by %2, %n column(s), about %3 rows</source>
        <translation>
            <numerusform>%1, fields separated by %2, %n column, about %3 rows</numerusform>
            <numerusform>%1, fields separated by %2, %n columns, about %3 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::RecordListPage</name>
    <message numerus="yes">
        <source>%n record(s) edited.</source>
        <translation>
            <numerusform>%n record edited.</numerusform>
            <numerusform>%n records edited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n record(s)</source>
        <translation>
            <numerusform>Withdraw %n record</numerusform>
            <numerusform>Withdraw %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) withdrawn.</source>
        <translation>
            <numerusform>%n record withdrawn.</numerusform>
            <numerusform>%n records withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>%n record restored.</numerusform>
            <numerusform>%n records restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n selected</source>
        <translation>
            <numerusform>, %n selected</numerusform>
            <numerusform>, %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::RegisterView</name>
    <message numerus="yes">
        <source>%n clock(s) run</source>
        <translation>
            <numerusform>%n clock runs</numerusform>
            <numerusform>%n clocks run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be computed</source>
        <translation>
            <numerusform>%n cannot be computed</numerusform>
            <numerusform>%n cannot be computed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::SectionModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s)…</source>
        <translation>
            <numerusform>Edit %n record…</numerusform>
            <numerusform>Edit %n records…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::StepsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
</TS>
