<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AuditCases</name>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>Add %n case</numerusform>
            <numerusform>Add %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the answers of %n case(s)</source>
        <translation>
            <numerusform>Read the answers of %n case</numerusform>
            <numerusform>Read the answers of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditReports</name>
    <message numerus="yes">
        <source>%n entries have no project yet; nothing is known of them but their title.</source>
        <translation>
            <numerusform>%n entry has no project yet; nothing is known of it but its title.</numerusform>
            <numerusform>%n entries have no project yet; nothing is known of them but their title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no reporting quarter, so whether they are behind cannot be computed.</source>
        <translation>
            <numerusform>%n entry has no reporting quarter, so whether it is behind cannot be computed.</numerusform>
            <numerusform>%n entries have no reporting quarter, so whether they are behind cannot be computed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n projects nothing was heard for 60 days.</source>
        <translation>
            <numerusform>Of %n project nothing was heard for 60 days.</numerusform>
            <numerusform>Of %n projects nothing was heard for 60 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n entries that are behind: more time, more help, or no further work.</source>
        <translation>
            <numerusform>Decide on %n entry that is behind: more time, more help, or no further work.</numerusform>
            <numerusform>Decide on %n entries that are behind: more time, more help, or no further work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow %n open escalations to a mitigation.</source>
        <translation>
            <numerusform>Follow %n open escalation to a mitigation.</numerusform>
            <numerusform>Follow %n open escalations to a mitigation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals have no answers to the questions on method.</source>
        <translation>
            <numerusform>%n proposal has no answers to the questions on method.</numerusform>
            <numerusform>%n proposals have no answers to the questions on method.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1: %n of %2 parts make up four fifths of all</source>
        <translation>
            <numerusform>%1: %n of %2 parts makes up four fifths of all</numerusform>
            <numerusform>%1: %n of %2 parts make up four fifths of all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other point(s) stand out: </source>
        <translation>
            <numerusform>%n other point stands out: </numerusform>
            <numerusform>%n other points stand out: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a value: </source>
        <translation>
            <numerusform>%n point without a value: </numerusform>
            <numerusform>%n points without a value: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s) beyond the 99.8% limits</source>
        <translation>
            <numerusform>%1: %n unit beyond the 99.8% limits</numerusform>
            <numerusform>%1: %n units beyond the 99.8% limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without a size are left out.</source>
        <translation>
            <numerusform>%n unit without a size is left out.</numerusform>
            <numerusform>%n units without a size are left out.</numerusform>
        </translation>
    </message>
</context>
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
    <name>MeasureRows</name>
    <message numerus="yes">
        <source>%n rows hold no value. They are kept as gaps, not as zeros.</source>
        <translation>
            <numerusform>%n row holds no value. It is kept as a gap, not as a zero.</numerusform>
            <numerusform>%n rows hold no value. They are kept as gaps, not as zeros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n entries have to be decided before the year can be rolled over.</source>
        <translation>
            <numerusform>%n entry has to be decided before the year can be rolled over.</numerusform>
            <numerusform>%n entries have to be decided before the year can be rolled over.</numerusform>
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
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseOutline</name>
    <message numerus="yes">
        <source>%n time(s), first %1</source>
        <translation>
            <numerusform>%n time, first %1</numerusform>
            <numerusform>%n times, first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingListService</name>
    <message numerus="yes">
        <source>Review %n person(s) on the waiting list</source>
        <translation>
            <numerusform>Review %n person on the waiting list</numerusform>
            <numerusform>Review %n people on the waiting list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::BoardPart</name>
    <message numerus="yes">
        <source>%n entries have no project yet and so no card: register their projects first.</source>
        <translation>
            <numerusform>%n entry has no project yet and so no card: register its project first.</numerusform>
            <numerusform>%n entries have no project yet and so no card: register their projects first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::BoardView</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n thing(s) missing)</source>
        <translation>
            <numerusform>%1 (%n thing missing)</numerusform>
            <numerusform>%1 (%n things missing)</numerusform>
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
    <name>candour::CasesPart</name>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation>
            <numerusform>%n case added</numerusform>
            <numerusform>%n cases added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) held back: they are in the list of imports.</source>
        <translation>
            <numerusform>%n row held back: it is in the list of imports.</numerusform>
            <numerusform>%n rows held back: they are in the list of imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::CategoryScreen</name>
    <message numerus="yes">
        <source>Answer “no” to the %n category(ies) left</source>
        <translation>
            <numerusform>Answer “no” to the %n category left</numerusform>
            <numerusform>Answer “no” to the %n categories left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::DraftPart</name>
    <message numerus="yes">
        <source>▲ The time to comment has passed %n working day(s) ago without an answer: ask, silence is not approval</source>
        <translation>
            <numerusform>▲ The time to comment passed %n working day ago without an answer: ask, silence is not approval</numerusform>
            <numerusform>▲ The time to comment passed %n working days ago without an answer: ask, silence is not approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for comments, %n working day(s) left</source>
        <translation>
            <numerusform>Waiting for comments, %n working day left</numerusform>
            <numerusform>Waiting for comments, %n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::FamilyPart</name>
    <message numerus="yes">
        <source>every %n working day(s)</source>
        <translation>
            <numerusform>every %n working day</numerusform>
            <numerusform>every %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::FieldRow</name>
    <message numerus="yes">
        <source>◇ and %n more</source>
        <translation>
            <numerusform>◇ and %n more</numerusform>
            <numerusform>◇ and %n more</numerusform>
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
    <name>candour::FindingsPart</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) for improvement</source>
        <translation>
            <numerusform>%n area for improvement</numerusform>
            <numerusform>%n areas for improvement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::GridPreview</name>
    <message numerus="yes">
        <source>%n case(s) would be added</source>
        <translation>
            <numerusform>%n case would be added</numerusform>
            <numerusform>%n cases would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation>
            <numerusform>%n answer in all</numerusform>
            <numerusform>%n answers in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; the reasons are below.</source>
        <translation>
            <numerusform>%n row cannot be taken; the reason is below.</numerusform>
            <numerusform>%n rows cannot be taken; the reasons are below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n case(s)</source>
        <translation>
            <numerusform>&amp;Take %n case</numerusform>
            <numerusform>&amp;Take %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the other %n case(s)</source>
        <translation>
            <numerusform>&amp;Take the other %n case</numerusform>
            <numerusform>&amp;Take the other %n cases</numerusform>
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
    <message numerus="yes">
        <source>%1, sheet “%2”, %n column(s), about %3 rows</source>
        <translation>
            <numerusform>%1, sheet “%2”, %n column, about %3 rows</numerusform>
            <numerusform>%1, sheet “%2”, %n columns, about %3 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::QuestionList</name>
    <message numerus="yes">
        <source>%n entries name no evidence. Show them</source>
        <translation>
            <numerusform>%n entry names no evidence. Show it</numerusform>
            <numerusform>%n entries name no evidence. Show them</numerusform>
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
<context>
    <name>candour::WorkButton</name>
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
</TS>
