<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>ActionDates</name>
    <message>
        <source>rebased once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebased %1 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionStanding</name>
    <message>
        <source>Implemented, found not effective: a replacement or an accepted risk is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented, found partly effective: a revision or a replacement is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented, effectiveness overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>Line %1 has more or fewer cells than the header. Nothing was read; mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the header row with the codes too: there is nothing to paste without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has more than %1 rows: too many for the cases of one project. Choose the sheet or file with its cases alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerThread</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPart</name>
    <message>
        <source>No evidence bears on it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding answers it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area for improvement follows from its findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action addresses its areas for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph for the letter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ Finding made; not marked as answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assurance</name>
    <message>
        <source>Freeze the results first: a rating rests on results that do not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rate the assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computed rating to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is changed by one step up at most; down as far as needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a rating needs a named approver and a reason; both are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change the rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditCases</name>
    <message>
        <source>Answers of case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case %1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is no criterion or question of the tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “case” with the references of the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 2027-01-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is none of Y, N, NA, EX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no exception “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of %1 are frozen: its cases and answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case has no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no exception to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is excluded for a reason of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read the answers of %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this table can be taken. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditProjects</name>
    <message>
        <source>%1: start the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another lead, one who is still here on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a proposal without criteria and cases of its own becomes the next cycle of an earlier project. Start the next cycle from that project instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: go on as the next cycle of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle starts once this one is ready for re-audit or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on with it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is handed over on a day that has come: today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the project is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditReports</name>
    <message>
        <source>%1 is escalated (%2), recorded %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should have reported in quarter %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme was not approved in the register, so there is no baseline to measure against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no project yet; nothing is known of them but their title.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no reporting quarter, so whether they are behind cannot be computed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n projects nothing was heard for 60 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the register should hold is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished">Prosiectau</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions of the programme&apos;s projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 to 90 days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 90 days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries of the baseline are completed (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar chart of the baseline by stage. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take assurance from what was completed and rated, and note what was deferred or abandoned with its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n entries that are behind: more time, more help, or no further work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow %n open escalations to a mitigation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was carried forward %2 times: decide whether it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical Director (Operations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical audit manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give the position of the clinical audit programme %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whether care meets its standards and whether what was missed is being put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries of the baseline are completed (%3); of the live plan %4 of %5 (%6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, position on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exception to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports issued in the year: %1, of which %2 within 20 working days of the end of data collection. Carried forward from earlier years: %3. On track: %4; behind: %5; stale: %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance, actions and escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops closed with improvement, or sustained at target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical audit programme: quarterly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical audit: annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes on into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Pwnc</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished">Cefndir</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished">Nod</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases complete of planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases excluded, notes unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data were collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why fewer cases than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the seed and the list of cases, anybody can draw the same sample again. Published sample size tables may differ by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed off: the cases as they stand today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria pooled: %1. Every applicable criterion met in one case (all or none): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: blanks could still make it %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison with the cycle before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortfalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed rating was %1. It was changed by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was escalated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-audit on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No re-audit: %1 (approved by %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The re-audit has not been decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the data: %1 of %2 planned cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was answered twice, so agreement between abstractors is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two abstractors agreed on %1% of answers; kappa %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa is below 0.6: the two should reconcile their reading of the criteria before the results are relied upon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical audit %1, cycle %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Crynodeb</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 criteria meet their target. Assurance: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (target %3). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the cycle before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, provisional</source>
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
        <source>Criteria and the standards behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (critical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met of applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share = met / applicable; not applicable cases and justified exceptions leave both. 95% interval: Wilson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases were chosen, not drawn: the results hold for them alone and no interval is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases were audited; the interval speaks of the process, not of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle against the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (primary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-proportion z test, Fisher&apos;s exact test where an expected count is below 5; difference with Newcombe&apos;s 95% interval; secondary criteria adjusted after Holm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>First due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown as %2: nobody acknowledged it in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme %1 by stage on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed of the baseline: %1 of %2 (%3). Completed of the live plan, without the deferred and abandoned: %1 of %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme by directorate or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorate or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred or abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses held on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Each person counts once a course, with the latest record. People who have left are not counted. Validity and notice are local settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none answered with yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads as research and goes on here: stop it and refer it to research and development.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered as a clinical audit, but its answers point to another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposals have no answers to the questions on method.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals by the method that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals with their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Prosiect</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training is recorded. Add it under Training records: person, course and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses held: %1; of these lapsed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which method fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was proposed in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every proposal goes on under the method that fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions follow the table of the Health Research Authority that tells research, service evaluation and audit apart. The answers are kept, not the method alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: below 0.6, so reconcile the two readings before the results are relied upon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one answer is rare: read kappa with the adjusted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of two abstractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa (95% interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted kappa (PABAK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case in which both said yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa on yes and no; not applicable, exceptions and blanks are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site by site, because the mix of sites changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no applicable cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site or ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of cases before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of cases now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme %1 by the quarter in which it reports, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quarter named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: the quarter has ended and the entry is not completed, deferred or abandoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 cycles met the target; the latest %4/%5 (%6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run needs three signed-off cycles or more; there are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: applicable cases that met it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen results of each cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycles are too few for limits: read each share with its interval, and the comparison with the cycle before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditResults</name>
    <message>
        <source>no applicable cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of %1 are frozen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answers are blank (%2). Answer them, or set the case to “notes unavailable”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: exceptions that nobody has looked at (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results cannot be signed off: they are provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: freeze the results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditRule</name>
    <message>
        <source>“%1” is no rule. Rules read like minutes(arrived, antibiotic) &lt;= 60 or age &gt;= 65 and ward = &apos;AMU&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule speaks of “%1”, which the tool does not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditSampling</name>
    <message>
        <source>Strata are written Ward A=340; Ward B=220. “%1” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample size cannot be computed: Cases in the population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: compute the sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota and purposive samples are chosen by people, not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cases are planned? Compute the sample size first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: draw the sample with the seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of %1 are frozen: its plan stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditTool</name>
    <message>
        <source>%1: an end lies before its start, or a value is no number, date or time. Look it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to freeze: the tool has no criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool cannot be frozen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is frozen already: a criterion changes by a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: freeze the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not frozen: change it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version needs the first day of care that it applies to, after that of the version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 in the tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandourStages</name>
    <message>
        <source>%1: %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where they cannot be reached at once: each attempt is recorded, no tick replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the apology are not on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Sorry if” is no apology: say what you are sorry for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained that no learning response follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results shared in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the relevant person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where they say so. What they said is the record; the letter is still offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Standard Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told on %1, after the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told on %1, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statute (Regulation 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell in person as soon as reasonably practicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the law gives no number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell in person by %1, counted from the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell in person by %1, counted from becoming notifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseIdentifier</name>
    <message>
        <source>This is an NHS number. Cases are kept under a local pseudonym: use one, and keep the list that links them outside Candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits look like an NHS number. Check that this is a local pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1  Rebased %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause of improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, neither better nor worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and the target will be met unless something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and whether the target is met is left to chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and the target will be missed unless something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: runs about the median that chance does not explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing but chance about the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too few points to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: common cause variation in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running share of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 parts make up four fifths of all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pareto chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: most frequent first; blue bars are the fewest that together reach 80% of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: none; these values are shown and not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other point(s) stand out: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a value: </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Limits start anew on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: value %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2. Value %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the 99.8% limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the 99.8% limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the 95% limit, within the 99.8% limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the 95% limit, within the 99.8% limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all units lie within the 99.8% limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s) beyond the 99.8% limits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Size (denominator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel plot: units side by side, not ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: exact Poisson limits (95% and 99.8%) about the average of all units, as UKHSA draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: limits from Wilson intervals (95% and 99.8%) about the average of all units, as UKHSA draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without a size are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denominator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of %1 lies after the last value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars without a judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart is saved as .svg or .png, its numbers as .csv; “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run chart has no limits: only runs about the median count (Anhøj rules).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this P chart limits are three binomial standard deviations from the mean, by each point&apos;s denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this U chart limits are three Poisson standard deviations from the mean, by each point&apos;s denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this C chart limits are three Poisson standard deviations from the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this G chart limits are three geometric standard deviations from the mean; the median is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this T chart limits come from the values to the power 1/3.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1. %2%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach of PSIRF ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past agreed date, longer time agreed as exceptional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past agreed date, within PSIRF ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
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
    <message>
        <source>open the triage of an event, answer mandated categories, say what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit programme of a year: figures, approve, roll-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics alone: one JSON document in, one out; without a kind, the kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sample plan. Add one: candour add FILE sample_plan project=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn with the seed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read: the file has to be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases added %1, changed %2, unchanged %3; answers %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1: completed %2 (%3); of the live plan %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; the baseline is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entries %1, undecided %2, done before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is not JSON (at byte %1): numbers such as NaN or Infinity do not exist there; write null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure “%1”. See: candour measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: candour measure KIND [INPUT.json], or candour measure golden FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not CATEGORY=ANSWER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  perhaps the same as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of an audit project: freeze-tool, size, draw, answers, results, freeze, rate, compare, escalate, next-cycle, hand-over, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is led by %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>%1 has no field “%2”. See: candour fields %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read.</source>
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
    <name>Dashboard</name>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionService</name>
    <message>
        <source>The triage of this event is not open yet. Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the decision about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision %1 is made. Decide again with a new one that replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an event out of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide an event together with others</source>
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
    <message>
        <source>Importing the values of measures.</source>
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
    <name>ElementList</name>
    <message>
        <source>Factors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered, nothing found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Not considered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngagementService</name>
    <message>
        <source>Begin involving those affected by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EscalationService</name>
    <message>
        <source>Escalate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyInvolvement</name>
    <message>
        <source>not agreed how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no candour case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no named contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two named contacts: %2 here, and %3 in %4. Name the same one in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several organisations take part, and it is not said which one contacts the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no learning response yet whose terms of reference could take the questions. They stay with the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact brought no question that the terms of reference do not hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put questions into the terms of reference of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the draft with the staff who were interviewed</source>
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
    <name>IdentifierScan</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
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
    <message>
        <source>Values of measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each measure and period: the measure&apos;s name or code, the period, the value and, where there is one, its denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on a waiting list, each to be looked at for harm before anybody reports it. Whoever is on the register stays as reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortality review scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall scores of structured judgement reviews from the mortality group; a score of 1 or 2 opens a decision task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code “%1” in column “%2” is not known. Say what it means, or map it to “no answer”.</source>
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
    <name>ImportRows</name>
    <message>
        <source>The results of %1 are frozen: its cases and answers stay as they are.</source>
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
    <name>LanguageGuard</name>
    <message>
        <source>“%1” reads as hindsight: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to the framework before PSIRF: write “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes this the act of a person: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” reads as blame: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with the condition of the work that made it likely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateModule</name>
    <message>
        <source>A part of Candour is missing (%1). Install Candour again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>[named contact, telephone and e-mail]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[telephone and e-mail]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[date of the conversation]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[place]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[apology in your own words]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we are doing to find out more: [enquiries that will be made, and when we expect to know].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we are doing to find out more: a %1 (our reference %2). It looks at how care is set up and why things went as they did; it does not look for somebody to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We expect to tell you what it found by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We expect to tell you what it found by [date as agreed with you].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have questions that we should answer, please tell us: they become part of what we look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked us:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we found: [findings in plain words].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not yet answered:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to one family is never public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference lists hold no template for this letter. Add one to the list “letter_template”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private. Draft: the learning response is not approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureRows</name>
    <message>
        <source>The register has no measures yet. Add them first, under Measures, with the names or codes that the file uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure of the register has this name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period cannot be read: a date, or a month such as 2026-03 or Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A denominator cannot be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period has another value already. Withdraw the earlier import, or the value, to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows hold no value. They are kept as gaps, not as zeros.</source>
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
    <name>Measures</name>
    <message>
        <source>The table must have as many rows as columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculable: no unit was rated by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculable: both used one category only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has been finished by both, so there is no agreement to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare code: read kappa with its prevalence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculable: no unit was rated by everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit needs the same number of ratings, two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculable: everybody used one category only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison needs at least two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of every group must be above 0; merge groups that nobody belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares must add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no observations, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rater needs a place for every unit; write null where a unit was not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 5,000 different values. Group them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculable: no unit was rated twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion has applicable cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 planned cases is below %3%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every criterion has fewer than %1 applicable cases, and it was no census.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 criteria meet their target (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical criterion is more than %1 points off its target: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical criterion misses its target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion is more than %1 points off its target: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating cannot be computed: the threshold “%1” is missing in the assurance rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 planned cases is below %3%, so the rating is capped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank answers make results provisional, so the rating is capped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target must be between 0 and 100 per cent, with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NA %1, EX %2, blank %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no applicable cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell, n too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliably above target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliably below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count must be between 0 and the number of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites do not add up to the cycle. Check the counts of each site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mix of sites changed: read the sites, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix changed: the sites do not weigh the same in both cycles, so the sum may mislead. Compare site by site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some patients are in both cycles, so the cycles are not independent and the p-value is rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date or the time does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hour was skipped when the clocks went forward. Check the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That clock was not in use on that day. Check BST or GMT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hour occurred twice when the clocks went back. Say whether the time is BST or GMT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the start. Check both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected number is 0, so there is no ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band cannot be computed: import the band or the limits as published. A ratio above 1 alone says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected share must be between 0 and 1, such as 0.075.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm threshold must not be below the alert threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 100% because the required count is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was submitted: ask whether we take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews cannot be more than deaths, nor deaths due to problems more than reviews. Check the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk bands do not give the score %1 exactly one band. Correct the list of risk bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence and likelihood must each be 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consequence and likelihood give the score %1. Record the two, not their product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than 10,000 cells. Publish it in parts that have their own totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the table needs the same number of counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be on more comments than can be coded. Check the counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A funnel plot needs at least one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, numerators and denominators must have the same length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share to trim must be 0 or more and below 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiplier must be above 0, such as 1 or 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit needs a denominator above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit needs a numerator of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator of a proportion cannot be above its denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit without any event has no place on the logarithmic scale of this method. Choose the CQC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no events in any unit, so there is no average to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A funnel needs numerators and denominators of the same length, at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiplier and the years of data must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit needs a denominator above 0 and a numerator of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence must be between 0 and 1, such as 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratum&apos;s events, population and rate must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“a” and “b” must be arrays of the same length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 1,000 levels. Group them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is not among the “levels”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“observed”, “probabilities” and “names” must have the same length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of two raters: plain, linear and quadratic weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two coders and one code: kappa, PABAK, positive and negative agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa of three or more raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: any raters, gaps allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts against shares: chi-square with adjusted residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who was heard, compared with the population served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“exceptions” must be exclude or counts_as_met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer must be Y, N, - (not applicable), E (exception) or ? (blank).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case needs an answer to every criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit criteria met, from answers case by case, with roll-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an audit and its re-audit: improved or not, target met or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assurance rating with the rule that fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score and band of the 5 x 5 risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XmR chart as Making Data Count draws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run chart with the Anhøj rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of comments, may total over 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and Family Test: positive, negative, response rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and Family Test by unit, as it may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of counts with small numbers hidden beyond subtraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes as shares of codable comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“data_type” must be PR, SR or RC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sr_method” must be SHMI or CQC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“limit” must be 95, or 99 for the 99.8 per cent limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“statistic” must be proportion, ratio or rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funnel plot with over-dispersion: proportions, standardised ratios, ratios of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funnel plot as UKHSA draws it: proportions, ratios, rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirectly standardised ratio with Byar&apos;s or exact limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold objects only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold arrays only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from 0 to a million million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s “suite” is “%1”, and there is no such kind. See: candour measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no list of “cases”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“band” must be the published code: 1 higher, 2 as expected, 3 lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a local time such as 2026-10-25 01:30, with BST or GMT after it in the repeated hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours against the nation and against our last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHMI as published; the band is never derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert or alarm against an expected share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case ascertainment of a national audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMs participation, issue and response rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning from deaths: a year from its quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes between two local times, over the change of clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“categories” must be an array: one category for each record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“categories” must hold texts, and null where nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart “%1”. Use run, i, i_m, i_mm, mr, p, pp, c, u, up, g or t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals of a proportion: x of n cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two proportions compared: difference, intervals, tests, ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several p-values adjusted by Holm&apos;s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart “%1”. Use run, i, mr, p, pp, c, u, up, g, t, xbar, s or ip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “method” must be anhoej, bestbox or cutbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“subgroup” must hold whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method must be random, consecutive or systematic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases that a sample needs, with finite population correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample that can be drawn again: random by seed, consecutive or systematic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample shared out over strata in proportion, by largest remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XmR chart: limits, rules, icons; Making Data Count or as NHSRplotthedots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run charts with the Anhøj rules; I, MR, P, U, C, P′, U′, G, T, X-bar, S and I′ charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits, or rules with run lengths of your choice, as PowerBI-SPC has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories by how often they occur, with cumulative shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more points than a chart can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts points from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must hold dates such as 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“improvement” must be increase, decrease or neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such “preset”. Use making_data_count, nhsrplotthedots, powerbi_spc or qicharts2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dates” and “y” must be of one length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A p-value must be between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases, so there is no proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is too small: give the number of cases to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is listed twice. List each case once, then draw again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population of a stratum must be a number of cases, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stratum is listed twice. List each stratum once, then draw again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is larger than the population of all strata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample needs a population of at least one case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin of error must be between 0 and 1, such as 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected share must be between 0 and 1, such as 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin of error is too small for any sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure cannot be counted: there is no %1. Correct it in the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record type “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field “%1” to make bars of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened from %1 on is left out: that period is not over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MortalityHandOff</name>
    <message>
        <source>Death reviewed with overall score %1: which response fits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the review %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>“%1” is deferred without a quarter: name one, carry it forward or abandon it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries have to be decided before the year can be rolled over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roll over the programme %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme is approved after the directorates were consulted, and once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that approves the programme and the day are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no entry to approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the programme %1 and freeze its baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry begins and reports within its year, quarter 1 to 4, and reports after it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other quarters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectComparison</name>
    <message>
        <source>the statement “%1” became “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which cases it applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an exception counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cycle before does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the cycles has no applicable case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 points (%3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, p %1 after Holm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, p %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No primary criterion was declared before the data were seen: every comparison is exploratory, and there is no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no cycle before it to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: keep the verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityReview</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality review of this response has no such point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the quality review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the point before you say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality review in words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviewed the quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reabstraction</name>
    <message>
        <source>The results are frozen: a second look now would change nothing. It belongs before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person who answers the cases again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no complete case to answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person answered the cases first. Choose another: agreement with oneself says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the cases to be answered again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>Start the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the re-audit: a project of its own in design with the criteria, questions and sample plan of this one, without answers, approvals or dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the next cycle of %2. Look over its criteria and plan, then freeze its tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the sample size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From population, confidence, margin and expected compliance of the sample plan, with finite correction and rounded up; published tables may differ by 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample needs %1 cases; %2 are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the project to another lead; the day and the reason are kept in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is led by %2 now.</source>
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
    <name>RecordParts</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality review</source>
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
    <message>
        <source>%1: one record is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is frozen: a criterion changes by a new version, so that answers given before keep their meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are worked out or imported by Candour; nobody adds one by hand.</source>
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
    <message>
        <source>%1 (its name on %2; now %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>No case was answered by a second abstractor: agreement cannot be computed.</source>
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
    <name>ReportFile</name>
    <message>
        <source>Text documents (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
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
    <message>
        <source>Clocks that run: %1. Overdue: %2; due soon: %3; cannot be computed: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of the public version because it shows counts below 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the charts say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation speaks of the latest point; assurance of what the process will do unless something changes, not of whether the latest value met the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 with a special cause of concern, %4 that will miss the target unless something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chart: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard: measures over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the register stands on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show the measures of safety, clinical audit and patient experience over time, and what is unusual in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee is asked to look first at special causes of concern and at targets that will be missed, and to leave common cause variation alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is on the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every measure as a chart with its numbers: what is unusual, and which targets will be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit project report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project from its standards to its re-audit: results, comparison, assurance, risk, actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit exception summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project on one page: what was missed, what is known, what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly audit programme report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the year&apos;s programme stands: baseline, live plan, assurance, actions, escalations, decisions asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a year&apos;s programme delivered, what it showed, and what goes on into the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSII report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One patient safety incident investigation, from its questions to its actions, with timeline and system map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short response report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after action review, swarm huddle or MDT review on one or two pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked, what we found, what we will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of those affected and their answers, with the actions still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas for improvement and safety actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one response led to: actions, owners, measures, moved dates, and where each stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly PSIRF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned, how those affected were involved, what was decided and for whom, and the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly panel list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that stand before the panel, with harm, mandated categories and candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour evidence trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case of the duty of candour on one page: threshold, clocks, steps, the apology word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient safety incident response plan under the national headings, with tables A and B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” is about one record: name it, such as --record LR-2026-017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished">Adroddwyd ar</translation>
    </message>
    <message>
        <source>Person affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome in the regulation&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statute: tell in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as soon as reasonably practicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Standard Contract: from the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Standard Contract: from becoming notifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm as graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades of harm are LFPSE&apos;s. They do not decide whether the duty of candour applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail of a candour case speaks of one person and is never public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour: evidence trail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence trail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology of %1, word for word: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a PSII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel&apos;s list speaks of single events and is never public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandated categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm does not decide which response fits: there is no threshold. Weigh what could happen, how likely it is, and what is still to be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety panel: events for decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: for the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events for decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event stands before the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in triage: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles present, and whether a Patient Safety Partner was there, are recorded with each decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning response was approved in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, approved on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fewer than 5, not broken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts with patients, families and carers on record for the period: %1. They were reached in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement, all people on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour, all cases on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Penderfyniadau</translation>
    </message>
    <message>
        <source>%1 decisions were made. No Patient Safety Partner was present at %2 of them (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions by response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are we fair?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each group of patients whose event was decided: how many of them were part of a PSII. A difference asks a question; it answers none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions by ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished">Ethnigrwydd</translation>
    </message>
    <message>
        <source>Decisions by first language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned and commissioned to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lead-days used of %2; %3 responses answer no priority of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety incident response: quarterly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official: for the committee and the ICB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of people below 5 are hidden, and a second one where a total would give the first away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticipated improvement route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <source>Still to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by the board: %1. Agreed with the ICB: %2. Published: %3. Review due: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety incident response plan %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our plan: national requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table A: national requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our plan: local focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table B: local focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is about one record: say which, such as --record CND-2026-001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme %1 has no approved baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the programme %1 as approved, %2 of %3 entries are completed (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries behind: %1. Actions overdue: %2 of %3 open. Escalations open: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written as .pdf, .odt, .html, .txt or .csv; “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds which course, what has lapsed and what soon will; people by role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proposed, which method its answers point to, and what has to be stopped or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour letter: written follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what will be looked into, the apology word for word. A private letter that names the contact, never a publication; what you must add stands in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour letter: update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the enquiries are and what is still open. A private letter that names the contact, never a publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour letter: findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their questions with what was found, and which actions are still open. A private letter that names the contact, never a publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour letter: no learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no learning response, with the apology. A private letter that names the contact, never a publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity: %1 lead-days; planned %2; used so far %3; left %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity is entered: lead-days planned %1, used so far %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions for a response outside the plan&apos;s priorities: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ More lead-days are used than there is capacity for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ More lead-days are planned than there is capacity for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks of the duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseOutline</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>System factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads also to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no system factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area for improvement follows from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met also by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be met by a safety action, and none names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, accepted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), first %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner has not accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands all the same: %1 Why: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers no area for improvement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyReports</name>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient safety incident investigation looks at how care was arranged and what made things likely, so that it can be made safer. It does not look for blame or liability, and does not decide what caused a death.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry for what happened, and thank everyone affected by it, patients, families and staff, for what they told us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished">Cylch gorchwyl</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involving those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: declined to see the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: draft shared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of those who read the draft see this differently. Their view stands beside ours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on %1; system factors %2; answers %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement: what must change and where, without saying how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier: a condition that made a good outcome harder. Facilitator: one that made it easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety action: what will be done about an area for improvement, by whom, by when, and how its effect will be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEIPS: a model of the work system in six elements: people, tasks, tools and technology, organisation, internal and external environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as done, work as prescribed: how work happens, and how policies and plans say it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety incident investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background and context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of findings, areas for improvement and safety actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked, what we found, what we will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public version before somebody has read the report through for identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it was checked for names, numbers and initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public version while the text may identify somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official: public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official: for those affected and the Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Digwyddiad</translation>
    </message>
    <message>
        <source>Date of incident</source>
        <translation type="unfinished">Dyddiad y digwyddiad</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished">Cymeradwywyd ar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas for improvement and safety actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies outside what a learning response can answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not answer this. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not answered this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will do: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing further follows from this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3, due %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These actions are still open; the report was approved without waiting for them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered: nothing found. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each action stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the work system showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area for improvement was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyRules</name>
    <message>
        <source>Refer to %1: %2</source>
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
    <message>
        <source>The period of care ends on or after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cases than computed are planned: say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An excluded case needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of error (percentage points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected compliance (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample size computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and size, such as Ward A=340; Ward B=220.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why fewer than computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseudonym. Never an NHS number, hospital number, name or date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site or ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn into the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second abstractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the second abstractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to LFPSE too, and tell the patient safety team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two approvals are given by two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several professions take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which professions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients and carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which method fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care is measured against a standard fixed beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level achieved is described, without a standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New knowledge that holds elsewhere is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients are allocated or randomised to groups, or given a new treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are tested one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to earlier projects found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is done all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiable data are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caldicott or DPIA reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information governance agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for the directorate by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved for the directorate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and data approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and data approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool frozen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why fewer cases than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results frozen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared before the data are seen: the one whose comparison with the last cycle decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report drafted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rating came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the rating was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Crynodeb</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-audit waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict on the cycle before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, stopping, handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to stop or wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by (executive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood at before it waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last news on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking no action is approved by somebody: say who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an exception counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases it applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no action is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause, event, effect in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk register reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is a letter and up to eleven letters or digits, such as C1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is one word in small letters, such as arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target has one decimal at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, such as C1: heads its column in the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why 100 % is the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for a target of 100 % that is not critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule over answers above it, such as age &gt;= 65 and ward = &apos;AMU&apos;; other cases are set to not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule such as minutes(arrived, antibiotic) &lt;= 60; the answer then follows from the context fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answer is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local consensus approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no published standard stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For care from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that rules can use, such as arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE guidance is cited like NG89, NG89 1.2.3 or QS66 Statement 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards and guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE guidance as NG89 1.2.3 or QS66 Statement 4; anything else by its name and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated by its publisher on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by its publisher on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter is written like 2027/28 Q2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will show, a year from now, that the programme improved care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorates consulted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries at approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report presented on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled over on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures at year end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and references, not stories: “11 falls incidents, 2 claims, 1 inquest in a year”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorate audit lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores from 0 to 3 settle the order within levels 2 and 3; they never move a level 1 entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed standards exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential for change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not audited for over 3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First planned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was added in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year and quarter, such as 2027/28 Q2; without one the year cannot be rolled over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee decision on a second carry forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Patient Safety Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Patient Safety Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions complete by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns our services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does or does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of sustained assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not concern this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enduring standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enduring standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last assured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS bodies and other registered providers have different tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unintended or unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known complications and fault do not settle it either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome in the regulation&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate harm in LFPSE and in Regulation 20 overlap, but neither implies the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous for 28 days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by (health care professional, role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “no” needs reasons as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became notifiable on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when the harm is graded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation and how it was established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written follow-up sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings shared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained that there is no learning response, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the correspondence is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there (roles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All facts known at that date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What further enquiries are appropriate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apology, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Sorry if” is no apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable support offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of enquiries given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written record made and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter (file or place where it is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new date is the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient Safety Partner present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential harm to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential harm to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential harm to public confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential for harm, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood: persistent, frequent, growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential for learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential for learning, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributory factors are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health inequality signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandated category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where the decision is to feed a plan: it must be live and have a measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which the draft was shared, or that they declined to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments come after the draft was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was taken up, or record the different view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role or a pseudonym, such as “Staff A”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 10 working days (local standard); silence is not approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they declined or shortened the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How, or the different view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed; or the view as it will stand in the report beside ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days end on or after the day they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways they want to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed time between updates (working days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their account, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were asked for their questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pronoun or pseudonym wished for in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference and draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference shared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said about the terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on how they were involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing contact on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said when they declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one becomes an item of the terms of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-contact time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do-not-contact times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for staff, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Nurse 1”: never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of the outcome on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Staff A” or “Daughter of Patient A”: never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient, family or staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation or statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time pressure leads teams back to written statements: a statement is not an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told how it will be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local notes have no special protection in law: a coroner, a safeguarding review or a court may ask for them. Say so before you begin, and promise no confidentiality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given and willing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked back by them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, a system, a shelf: Candour keeps no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the mandated category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead at the body (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the 48 hours of a child death notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on our response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply due from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report or recommendations received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why nothing more is done about this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the work system did, in one sentence; no one’s failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why words that were pointed out stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the language guard points at words that must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to change, not how: the safety action says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the physical or the psychological harm, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym or role in a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Patient A, needs an interpreter”: never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible information needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, easy read, British Sign Language, and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has capacity for these decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained under the Mental Health Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprivation of liberty safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity, as the person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the report left it out or had it wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language, as the person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm gradings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical harm before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical harm now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological harm before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological harm now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between incident and outcome now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known now that was not known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk timeframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk is imminent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is needed for a risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference in another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained, and named where the lead&apos;s own training has lapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no support was offered to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants (roles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With other organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis for sharing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who contacts the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those affected declined to have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff involved told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners and ICB told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background and context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the accounts of those affected and of staff; roles, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was investigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked with participants on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic review: sampling, period and coding frame, agreed before anything is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked for identifiers on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why what was found may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner involvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner involvement, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient Safety Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality agreement covers the papers seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the local validity of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed by a later course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety incident response plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety incident response plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defining our safety incident profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defining our improvement profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis of inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity for learning responses (lead-days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would bring the review forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by the board on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the ICB on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticipated improvement route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-days for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is a priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it showed about inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause is reviewed within 30 days of its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause ends on or after the day it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event of a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of staff involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Nurse 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where they are on the register of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the event (no judgement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the pause on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 30 days after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked (role and body)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interaction joins two different factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work system was, not what somebody did: “Two charts in use for the same observations”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEIPS element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier or facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributory factor codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yorkshire framework codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the map, across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the map, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction of factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions of factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose account a disputed entry is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which team it was: first and last contact of each are worked out from this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role or a pseudonym: where accounts differ, each is an entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is left out of scope only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is left out of scope only when whoever asked was told: enter the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this question cannot be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was asked, in the words of whoever asked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in the engagement of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discipline, blame, liability and cause of death are not for a learning response: say where they are dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those affected told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which whoever asked was told what is in scope, and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph for the letter and for “You asked, what we found, what we will do”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who triages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the report does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is needed, and it may be that none are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE record needs updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when a harm grade changes here; LFPSE itself is updated in the reporting system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE record updated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events that belong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is unclear which response fits, an assessment comes before the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the panel on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to the reporter on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reporter was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandated category answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandated category answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule on the day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSII required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the extract; replaced by the review&apos;s own reference in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprivation decile (1 most deprived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical harm while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological harm while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk if the wait goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner has the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the work system it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement (iFACES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on these judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a warning stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what was pointed out about this action and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out, and did it work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the effect was reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit that checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk register entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure approved by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which records are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which date of the record counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure cannot be its own denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiplier is above 0, such as 1000 for “per 1,000”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As files of values call it, such as FALLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “per 1,000 bed days” or “per cent”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, limits come from all points of a segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record type such as incident; “candour types” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field such as occurred_on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=VALUE, several separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a Pareto chart: a field such as theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per (multiplier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For funnel and Pareto charts: the ward, the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the process is believed to have changed. A rebase needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rebase needs a reason: recalculating limits is a judgement that others must be able to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals over the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortality review score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortality review scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the mortality group numbers it; never a hospital or NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall score (1 very poor to 5 excellent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement of the whole, not a mean of the phases. The research form runs from 1 to 6 and is another scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorate or ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contextual response of the directorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for where the overall score is 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the directorate says of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is scored on or after the day of the death.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is on or after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There cannot be more on the theme than there are altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure on a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures on themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there were altogether in the same days: a number says little without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day</source>
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
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is followed over time is described here: what is counted, per what, against which target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events on their way to the panel are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Penderfyniadau</translation>
    </message>
    <message>
        <source>What the panel decided, and why, is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty of candour towards each person affected is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a candour case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How those affected are involved is kept here, one case for each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an engagement case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals, inquests and what other bodies ask of us are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an external process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered to staff affected is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on a waiting list come here from an extract, to be looked at before harm is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient safety incident response plan is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan will respond to, and how often, is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement work with a measure is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an improvement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Patient Safety Alerts are kept here, from receipt to lasting assurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enduring standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of earlier alerts that remain valid are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient Safety Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Patient Safety Partners took part in, and what changed, is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an involvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety training is kept here, with how long it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year&apos;s programme is kept here, from the draft to the closed year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people propose for the next programme is gathered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What audits found, good practice and shortfalls, is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks that findings show are assessed here, at first, with controls, and as aimed at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody senior has to know is escalated here, with its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What audits measure care against is kept here, with targets and versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards and guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance that criteria rest on is kept here, by its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How cases are found, how many, and the seed of the draw are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of audits stand here under their pseudonyms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that wait for the panel&apos;s decision stand here. There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortality reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores that the mortality group hands over are kept here; a 1 or 2 opens a decision task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmartLint</name>
    <message>
        <source>“%1” changes no work system: say what will be different on the ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one action in this sentence: make each its own, with its own measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It aims at a person by name: aim at the work system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the weaker class: ask what would make the safe way the easy way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no owner by role and person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner has not accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no measure that would show whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its measure only says that it was done: say what would change for patients or staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date lies in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date is more than twelve months away and there are no milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: “%1” %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTaking</name>
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
    <message>
        <source>Rows of an import were altered outside Candour: the %1 of %2 do not fit their seal. Keep this file as evidence and go on with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import has all its rows, and they are as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every import has all its rows. Imports of an earlier format, which did not seal what their rows hold: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such step in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemMap</name>
    <message>
        <source>Barrier: square corners, thick edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator: cut corners, thin edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system map as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work system of %1 in six elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the parts of the work system acted on each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, evidence: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not considered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map is saved as .svg, .pdf or .png; “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room.</source>
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
    <message>
        <source>This workbook has no sheet “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells of this sheet are merged: the first of them holds the value, the others are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
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
    <message>
        <source>This sheet is empty. Choose another sheet of the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet has column names but no rows below them.</source>
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
    <name>ThemeCounts</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">Digwyddiadau</translation>
    </message>
    <message>
        <source>Mortality reviews with an overall score of 1 or 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases to which it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3; %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High process compliance, continuing harm? The audit shows %1, and in the same days there were %2 incidents and %3 reviews with a score of 1 or 2. What do you make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews scored in this period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>account of those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline in lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline in lanes, sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the timeline in the lanes of patient, teams, equipment and organisation, from the earliest to the latest. The table of the timeline says the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that the timeline raises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3) on %4: after %5 %6 the next observation was expected %7. What was happening in this time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) stands after %3 (%4), which is later. Which order is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of %1 is not exact. What could make it surer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no evidence. What does it rest on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (account of %2) and %3 speak of the same time and differ. What would explain both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (account of %2) is disputed. Which other account is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriageService</name>
    <message>
        <source>same LFPSE reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place, at most a day apart, similar words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the triage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The triage could not be opened. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The triage of this event is not open yet. Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such mandated category on the day of the event: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the mandated categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingListService</name>
    <message>
        <source>Harm while waiting is an event of its own: review that person by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviewed them (role) and when is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was reviewed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n person(s) on the waiting list</source>
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
    <name>Workbook</name>
    <message>
        <source>This workbook unpacks to far more than it should hold, as a harmful or damaged file does. It was not read. Ask whoever sent it for a new export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in its own program, save it again, and choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a workbook that Candour reads. Save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is too large to be read. Save the sheet as “CSV UTF-8”, which may have any size, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is protected with a password. Save a copy without one, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of the older kind (.xls). Open it, save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file.</source>
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
        <source>Do not progress</source>
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
    <message>
        <source>It was promised to those affected, and they have not been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who accepts the risk (their role) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the risk is accepted is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is not progressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves that (their role) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, evidence awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not effective, risk accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom it goes, and that they agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves closing it (their role) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done differently is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which action takes its place is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, and what shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk is accepted after an action was found partly or not effective: record the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the directorates were consulted is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that approves it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the approval is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline is not frozen: approve the programme with “Approve and freeze the baseline”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has not been rolled over into the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical criterion was missed: a re-audit date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a re-audit date, or waive it with a reason and an approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers describe research: refer it to research and development.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is an audit cannot be told yet: answer the questions on its method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no lead, or the lead has left: hand it over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directorate lead has not approved it: who, and on which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central audit team has not approved method and data: who, and on which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own project, and the two approvals are given by two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no criterion: without a standard it is a service evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target of 100 % needs the critical mark or a reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a standard nor an approved local consensus stands behind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is not frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information governance has not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiable data need a Caldicott or DPIA reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cases were collected than planned: collect them or record the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are still in progress: complete or exclude them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are not frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are blank: %1. Answer them or set the case to “notes unavailable”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortfall has no risk assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An escalation has to be raised first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting at which it was presented is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortfall has neither an action nor an approved reason for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions are open and the re-audit is not due yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions confound the re-audit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next cycle was signed off that met its target on comparable criteria, improved or sustained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next cycle was signed off with a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient-level data were collected: what becomes of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to the proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop closed, improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier projects like it have not been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to data collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are frozen: signed-off data are not collected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the loop, improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a role that was told may decline it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high or extreme risk is closed with a plan: the day on which it was agreed is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on the risk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done at once is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the mitigation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acknowledged it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was acknowledged is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept on the risk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference on the risk register is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is declined is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was closed is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked with participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Rhanedig</translation>
    </message>
    <message>
        <source>No action of the alert is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither done with evidence nor found irrelevant with a reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither patients nor Patient Safety Partners were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed with assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not concern us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no executive lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert&apos;s own deadline is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it concerns our services is not answered with yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it concerns our services is not answered with no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not concern our services is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the actions were complete is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known to last is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit shows that it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of the safety profile is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on record as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the board approved it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no analysis of inequality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its capacity is not estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement of the ICB is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of publication is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rests on no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no system factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whether it is in scope has not been decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: say why it cannot be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finding that answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not marked as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence yet: record at least one piece and where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview or observation supports this PSII yet: written statements are not conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps of the timeline that nobody has reviewed: %1. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline holds no account of those affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thematic review agrees its protocol before anything is coded: sampling, period and coding frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors lie in fewer than two elements of the work system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said about: %1. Add a factor, or record that it was considered and nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding rests on written statements alone: no interview or observation supports this PSII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not part of the test for this kind of provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is psychological harm: whether it was continuous for 28 days or more is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which health care professional judged it (role) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the judgement is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are missing; a “no” needs them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the incident was unintended or unexpected is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it resulted or could result in the outcome is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome in the regulation&apos;s own words is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it became notifiable is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all facts known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the apology word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it was not in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation on record lacks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is on record that is kept and contains an apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is on record in which the results were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning response belongs to it: its findings must be shared first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is no learning response was not explained in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is on record in which the relevant person declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record are %1 attempts by %2 methods; at least %3 by %4 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not notifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written follow-up sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the relevant person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the relevant person is, and on what basis, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete without a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground is missing: a priority of the plan, a mandated category or an emerging risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which priority of the plan it answers is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mandated category it answers is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever decided has no authority for this response; it belongs to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding an improvement plan needs one that is live: name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The improvement plan has no measure that would show whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no event: set this decision on the triage of each event it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PSII is mandated and was not chosen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Patient Safety Partner was at the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan foresees %1 for this priority, and %2 are commissioned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was decided is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may comment until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read it through for names, numbers and initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may identify somebody still stands in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be met by a safety action, and none names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was interviewed and has not seen the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not shared with those affected; or record that they declined to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has less than %2 working days to comment (local standard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said that less time to comment is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments of %1 that nobody has dealt with: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality review has not answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no owner who accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not shared with those affected; or record that they declined to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners and the integrated care board were not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE needs an update for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no closing contact in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has recorded how the learning was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact is on record in which they were reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no named contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The named contact has no deputy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they want to be reached is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often they want to hear from us is not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked for their questions; or say that they declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not told where else they can turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no closing contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were not asked how the process was for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which they declined is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which their report or recommendations came is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reply is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the referral is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference that the body gave is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not referred is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They began it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the body accepted it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of our reply is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the review is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviewed it (role) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical harm is not graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological harm is not graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No harm found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm while waiting is a patient safety event: record it and link it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done for the person is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the person no longer waits is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was involved in the event (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is a line manager of somebody involved (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: counted until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s training is not in date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is reopened is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for a fact check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff involved were not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that participants checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which those who took part checked it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision of the panel is linked to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained supervisor is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works on a response alone: the lead and its members are fewer than %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support for staff is recorded: record the offers, or why none was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the pause first: who asked, why, the day of its review and the day the family was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the family was told of the pause is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause has no end: enter the day on which it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the family was told that it stands down is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the change first: who decided to stand it down, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who conducted it is missing: name the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was held is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part (roles) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether we lead or contribute is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which body leads is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of reference shared between the organisations are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what basis information is shared is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which body contacts the family is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family must have exactly one named contact across the organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the date of the event is has not been said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate safety actions are not answered; the answer may be that none are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody affected is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical and psychological harm are both needed: not graded for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty of candour is not decided (yes, no or cannot yet) for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandated categories not answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandated referral is not on the register: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not referred yet, nor refused with a reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked unclear, and the assessment that should come first is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision of the panel is recorded for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel decided on no learning response: close it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel decided on a learning response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of which event it is a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished">Dyblygu</translation>
    </message>
    <message>
        <source>Begin triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the event is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the report is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event type is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reporter has had no feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from deaths: whether the death was more likely than not due to problems in care is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the event is linked to the death has not been judged; “don&apos;t know” is an answer.</source>
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
    <name>candour::AnswerButtons</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed.</source>
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
<context>
    <name>candour::AnswerModel</name>
    <message>
        <source> (by rule)</source>
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
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not justified: counts as no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not yet looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::AnswerView</name>
    <message>
        <source>Answers of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y yes, N no, A not applicable, E exception, space blank, Backspace takes the last answer back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::AnswersPart</name>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question to the terms of reference (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that this response sets out to answer, from those affected first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and what answers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question of the terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 helps to answer:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BoardModel</name>
    <message>
        <source>%1 · level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BoardPart</name>
    <message>
        <source>&amp;Directorate or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card to another state, or press Alt with Left or Right: the step is taken with what it asks for. The menu of a card names every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme of this year has no entries yet: add them under Programme entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no project yet and so no card: register their projects first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No step leads %1 from “%2” to “%3”. Possible now: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BoardView</name>
    <message>
        <source>Projects by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with Right takes the next step, Alt with Left a step back; the menu names every step; Return opens the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step leads here</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%1 (%n thing(s) missing)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the project</source>
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
    <name>candour::CandourCard</name>
    <message>
        <source>Answer the threshold question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the candour case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour towards %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the threshold question for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the candour case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again on %1, because the harm was graded again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE grades: %1; %2. Regulation 20 has words of its own, and neither implies the other. The test for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by %1 on %2. %3Why: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract: to be told in person by %1, counted from the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract, second date: by %1, if it became notifiable when the harm was graded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract, second date: by %1, counted from the day it became notifiable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statute (Regulation 20): as soon as reasonably practicable; it gives no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a notifiable safety incident? %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CandourPart</name>
    <message>
        <source>Add an attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that they declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attempt to reach them (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks of the duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CaseImport</name>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sheet holds the cases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the cases of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the cases of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CaseListModel</name>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CasesPart</name>
    <message>
        <source>The results are frozen: cases and answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool has no criteria yet: design it under Tool, then enter the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are entered here: begin with the reference of the first at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case is answered. Ctrl+N begins another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows by rule from the other answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xception to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take case %1 out of the sample?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list with its reason and leaves every count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case (Ctrl+N), a &amp;pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseudonym. Never an NHS number, hospital number, name or date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as K0041, then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not j&amp;ustified: counts as no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the table with the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) held back: they are in the list of imports.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import a table of cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file or a workbook with a column “case” and one for each criterion. Cells copied from a spreadsheet are pasted with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses among the cases listed, by the project&apos;s sample plan; the same cases and seed give the same draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CategoryScreen</name>
    <message>
        <source>Asks for a PSII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a referral to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a referral to %1; the response here stays the panel&apos;s choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer “no” to the %n category(ies) left</source>
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
    <name>candour::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CheckStep</name>
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
    <message>
        <source>Rows read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would wait in quarantine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a number that is there already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments: %1, of which %2 say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without a score: %1, counted apart and part of no percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected people: %1</source>
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
    <message>
        <source>Looking for what occurs…</source>
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
    <name>candour::CommandBar</name>
    <message>
        <source>What else can be done with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○  %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CommandForm</name>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Leave without doing anything (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
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
    <name>candour::ConnectBar</name>
    <message>
        <source>Connect two factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ContextForm</name>
    <message>
        <source>A time is written 2026-10-25 01:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hour occurs twice on that day: write BST or GMT after the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
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
        <source>2026-10-25 01:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
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
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause: concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause: improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause: neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No icon yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect to miss the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target hit or miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect to meet the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that are followed over time stand here as charts: what is counted, per what, against which target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 measures shown</source>
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
    <name>candour::DateTimeFieldEditor</name>
    <message>
        <source>14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time beside the day, such as 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day before the time.</source>
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
    <name>candour::DecisionEvents</name>
    <message>
        <source>It covers no event yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Mandated category: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Still to be referred to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events before the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DecisionPart</name>
    <message>
        <source>Begin the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the panel weighs and decides about this event is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel decides once the triage of this event is open: begin it under Triage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement in words: nothing is added up, and no grade of harm decides for or against a response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Typical time: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the plan foresees %2, commissioned so far are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the response %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the panel:</source>
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
    <name>candour::DraftPart</name>
    <message>
        <source>▲ still to be dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ The time to comment has passed %n working day(s) ago without an answer: ask, silence is not approval</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for comments, %n working day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Declined to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Comments not dealt with: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments dealt with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has seen the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about it, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment came yet. A different view is recorded beside ours, never argued away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the draft (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, with the usual time to comment, for each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with staff interviewed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Sylw</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft as %1 had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about this comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DuplicateList</name>
    <message>
        <source>No event within a week has the same LFPSE reference, or the same place, type and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● The same event as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same as any other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::EarlierPart</name>
    <message>
        <source>cites %1 for the same service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares %1% of the title&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier projects like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks something &amp;else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Why it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project of the last three years cites the same guidance for this service or has a title like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These projects of the last three years are like this one. Go on where one of them stopped, or say that this one asks something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this &amp;cycle %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies its criteria, questions and sample plan, without answers; the project goes on to design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not the next cycle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is kept with the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ElementList</name>
    <message>
        <source>Elements of the work system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a factor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered, nothing found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::EntryCard</name>
    <message>
        <source>Enter edits, Insert adds one after it, Delete withdraws it, Alt with arrows moves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FamilyPart</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is involved yet. Begin with an engagement case for each patient of each event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet: ask how, how often and when not to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their questions in the terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Questions are written down with a contact, one a line, and put into the terms of reference from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support was offered yet: staff are affected too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put their questions into the terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the questions of the chosen contact; those that are there already are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin for everybody affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens an engagement case for each patient of each event of this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished">Cylch gorchwyl</translation>
    </message>
    <message>
        <source>shared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient of its events is without an engagement case. Link an event with a patient to this response first.</source>
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
    <message>
        <source>◇ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>◇ and %n more</source>
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
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to import</source>
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
    <message>
        <source>A table such as export.csv or export.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.tsv *.txt);;All files (*)</source>
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
    <name>candour::FindingsPart</name>
    <message>
        <source>Finding %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety action %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the work system did, each finding with its evidence; then what must be addressed, and what will be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, areas for improvement and safety actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a finding (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it here (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an area for improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be addressed because of this finding (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a safety action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this area is met (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the response; it can be undone (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about it, on its own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) for improvement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
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
        <source>New finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area for improvement that follows from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety action that meets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the findings and actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::GridPreview</name>
    <message>
        <source>The columns are not understood, so nothing can be taken: mend the header and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; the reasons are below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases %1: what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the other %n case(s)</source>
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
        <source>Came with import %1, file %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By, or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or after</source>
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
    <message>
        <source>Move a card, an entry or a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with an arrow key</source>
        <translation type="unfinished"></translation>
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
    <name>candour::LiveForm</name>
    <message>
        <source>Not saved: %1</source>
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
    <message>
        <source>&amp;Next part of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of the record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MapCanvas</name>
    <message>
        <source>System map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MapNodeButton</name>
    <message>
        <source>Enter edits, C connects, Delete withdraws, Alt with arrows moves it.</source>
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
    <name>candour::MeasurePage</name>
    <message>
        <source>All c&amp;harts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers as a table, and the picture again (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As picture or as numbers (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted, target, rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote at this point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;base from this point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebase from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the process believed to have changed? Limits are computed anew from here, and the reason stands under the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn from the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
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
        <source>%1 of %2 clocks shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock runs. Whatever has a due date shows up here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NotesModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by</source>
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
    <name>candour::PartTabs</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Rhagor</translation>
    </message>
    <message>
        <source>Parts that have no room in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PersonCard</name>
    <message>
        <source>Grade the harm again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the harm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the harm of %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the harm of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ %1: not graded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3. Why: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As reported: %1. Why: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the harm of %1 again: choose what has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PlanPart</name>
    <message>
        <source>Table A: national requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a national requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the national rules ask for, with how it is answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table B: local focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a local priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this Trust learns from first, with how many responses are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety profile by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents, complaints, claims, audits, mortality reviews, surveys: what was read, for which days, and what it showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, partners, staff, the integrated care board, Healthwatch: who was asked, what they said, what changed.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, sheet “%2”, %n column(s), about %3 rows</source>
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
    <name>candour::QualityGrid</name>
    <message>
        <source>Points of the quality review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::QualityPart</name>
    <message>
        <source>Quality review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of this kind of response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By somebody other than the lead, before it is approved. The first letter of an answer gives it and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of response is approved without it; it may be answered all the same. The first letter of an answer gives it and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the lead of this response: somebody else reviews it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviews it comes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::QuestionList</name>
    <message>
        <source>What the timeline asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline asks nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline asks: %1 open of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Found out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entry of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was found out about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the entries without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries name no evidence. Show them</source>
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
    <name>candour::RatingChange</name>
    <message>
        <source>C&amp;hange the rating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step up at most, or any steps down, with an approver and a reason. The computed rating stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for changing the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rat&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pproved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;son, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordForm</name>
    <message>
        <source>Part of the form; opens and folds away.</source>
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
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
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
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordReports</name>
    <message>
        <source>&amp;Write it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
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
    <name>candour::ReferencesEditor</name>
    <message>
        <source>Chosen for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return goes to this record; Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RegisterView</name>
    <message>
        <source>Workspaces</source>
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
        <source>none yet</source>
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
    <message>
        <source>Text document (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ResultsPart</name>
    <message>
        <source>What the interval says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by site or ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site or ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no applicable cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of applicable cases that met it (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 criteria met their target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 95% interval %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these counts as the project&apos;s results; refused while a blank or an exception is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate the assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle against the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen on %1: these results no longer move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria yet: design them under Tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: there are blanks, or exceptions that nobody has looked at. The last column says what the blanks could still make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that meet their target: %1 of %2 with applicable cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or none: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of percentages: %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: %1 complete, %2 planned; %3 excluded, %4 without notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: %1 (computed: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance, as it stands: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cycle: there is none before to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the cycle before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of two abstractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was answered twice before the results were frozen, so agreement is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was answered twice, so agreement is not known. Have some answered again under Second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion whose cycles are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cri&amp;terion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P chart with limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle by cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site by site, because the mix of sites changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rai&amp;se the escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded today, with the roles that its band has to be told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be escalated: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RollOverPanel</name>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a quarter or a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry, carried a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;roll-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what rolling the year over would do; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the roll-over would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the &amp;year over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Pwnc</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: %1 new entries in %2, %3 there already. Nothing is written yet; Undo takes the roll-over back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new entries, and these to be decided first:</source>
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
    <name>candour::SearchEdit</name>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Hidlo yn ôl geiriau</translation>
    </message>
</context>
<context>
    <name>candour::SecondPart</name>
    <message>
        <source>Cases to answer &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cases are answered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are frozen, and no case was answered again before: how far the answers can be relied upon is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is complete yet: enter the cases first, then have a tenth of them, or five, answered again by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the cases, and at least five, answered again by somebody else, tell how far the answers can be relied upon. Choose who does it and draw the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered again: %1. The first answers are not shown; how far the two agree stands under Results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case drawn is answered again. Under Results stands how far the two agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, answered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows by rule from the other answers.</source>
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
    <message>
        <source>Records are read and edited here, beside their list.</source>
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
    <name>candour::SlipForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SpcCheck</name>
    <message>
        <source>The values are too large to calculate with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many values for one chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be as many dates as values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value needs a date: one is missing or does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of chart needs a denominator for every value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of chart has no denominators: leave them out or choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be as many denominators as values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be as many subgroup numbers as values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only charts of subgroup means and standard deviations have subgroups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is infinite or too large. Leave it empty where nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A denominator is below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times between events must be above 0. Use a G chart to count cases between events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numerator is above its denominator. Use a U chart for rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An excluded point is not in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of subgroups cannot be excluded: leave their values empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline needs at least %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiplier must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target and the centre line must be numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre line is not possible for this kind of chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SpcNotes</name>
    <message>
        <source>Fewer than %1 points: limits are provisional and may change as points are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the chart has fewer than %1 points: its limits are provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No icons: they need at least %1 recorded points since the last recalculation of the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest point has no value or is excluded: the icon speaks of the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values: %1. They are left out when runs are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values: %1. A gap ends every run and trend; nothing is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominators of 0: %1. There is no rate for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits are not recalculated from %1: no point has that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several points have the same date, such as %1: they stand in the order given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving ranges are not screened here: screening would leave limits without any width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values that make the limits are equal, so the limits lie on the centre line and any other value falls outside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the chart has too few neighbouring values for limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most values are 0: a chart of the time (T) or the cases (G) between events shows rare events better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SpcPresets</name>
    <message>
        <source>Making Data Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As NHSRplotthedots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PowerBI-SPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anhøj rules, as qicharts2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules as in qicharts2 0.8. A signal is a point outside the control limits, an unusually long run on one side of the centre line, or unusually few crossings of it (Anhøj rules). Limits at three sigma; sigma of an individuals chart is the mean moving range / 1.128, without screening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England Making Data Count rules (Excel tools, November 2023). Special cause: a point outside the process limits; 7 points in a row on one side of the mean; 7 points all rising or all falling; 2 of 3 points beyond two sigma on one side of the mean, points outside the limits included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits: mean -/+ 2.66 mean moving ranges, without screening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules as in NHSRplotthedots 0.2.2. Special cause: a point outside the process limits; 7 points in a row on one side of the mean; 7 points all rising or all falling; 2 of 3 points between two and three sigma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits: mean -/+ 2.66 mean moving ranges, moving ranges of 3.267 times their mean or more left out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules as in PowerBI-SPC 1.7, all switched on. Special cause: a point outside the process limits; 7 points in a row on one side of the mean; 5 points all rising or all falling; 2 of 3 points beyond two sigma on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits: mean -/+ 3 mean moving ranges / 1.128, moving ranges of 3.267 times their mean or more left out once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SpcWords</name>
    <message>
        <source>Point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the upper process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the lower process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a rising trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a falling trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two in three points close to the upper process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two in three points close to the lower process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a run of points above the centre line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a run of points below the centre line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest point is above the upper process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest point is below the lower process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 3 points close to the upper process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 3 points close to the lower process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points above the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points above the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points below the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points below the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unusual change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect to meet the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect to meet the target in some periods and to miss it in others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect to miss the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value lies on the centre line, so there are no runs to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are what chance alone gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: longest run %2 (at most %3 expected), crossings %4 (at least %5 expected).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XmR chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P′ chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U′ chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving range chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-bar chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I′ chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the upper process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the lower process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of three close to the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of three close to the lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run above the centre line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run below the centre line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause of improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, neither improvement nor concern, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, neither improvement nor concern, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, improvement, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, improvement, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, concern, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, concern, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, neither, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, neither, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variation icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistently passing the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit or miss the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistently failing the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assurance icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assurance icon without a target, a direction of improvement and enough points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This says what the process will do unless it is changed, not whether the latest period met the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no recorded value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is excluded from the calculations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a special cause of improvement: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a special cause of concern: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a special cause, neither improvement nor concern: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is common cause variation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few points to tell common cause from special cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
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
    <name>candour::SystemMapPart</name>
    <message>
        <source>Add a factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a factor (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the current factor with another (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG, PDF or PNG (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work system was, element by element: the first factor begins the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system map as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How factors act on each other; Delete takes one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: considered, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the system map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the system map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-system-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System map of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ThemePart</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a figure from another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind the chosen number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: choose a line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Sylw</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each source shows, and out of how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments on this period yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TimelineLanes</name>
    <message>
        <source>Timeline in lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TimelinePart</name>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an entry after the current one (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, who saw it and how sure that is: the first entry begins the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ToolPart</name>
    <message>
        <source>only if %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>at most %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and criteria of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is empty: add what is asked of each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool, frozen: criteria change by a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool, open to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
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
        <source>New version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is to change, and say from which day of care it applies. Answers given before keep the version they were given under.</source>
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
    <name>candour::TriageFacts</name>
    <message>
        <source>A harm grade has changed here: the LFPSE record needs updating in the reporting system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is updated there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TriagePart</name>
    <message>
        <source>Triage says who was affected and how, which national rules the event falls under, and whether candour is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the triage of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical and psychological harm of each patient, on what is known now. Grade again when facts change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of event asks for no harm grade, no mandated category and no candour decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Ychwanegu person</translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandated categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the rules stood on the day of the event. Arrows move between the answers; the first letter of one chooses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for each patient, answered by a health care professional. A “no” needs reasons as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who was affected</source>
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
    <name>candour::UnitChoice</name>
    <message>
        <source>Directorate or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WorkButton</name>
    <message>
        <source>My work</source>
        <translation type="unfinished">Fy ngwaith</translation>
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
    <name>candour::YearModel</name>
    <message>
        <source>no quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorate or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Pwnc</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::YearPart</name>
    <message>
        <source>Completed of the baseline: %1 of %2 (%3); of the live plan: %1 of %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track %1, behind %2, no news for too long %3; added in the year %4, carried from earlier years %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions %1, overdue %2; open escalations %3; loops closed with improvement %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directorate or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit programme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme of this year has no entries yet: add them under Programme entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar begins in the quarter in which data collection is planned to begin and ends, with a diamond, in the one in which it reports. Drag it, or its ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::YearView</name>
    <message>
        <source>The year by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with Left and Right moves an entry by a quarter, Alt and Shift its report; 1 to 4 set the quarter in which it reports; Return opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a quarter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a &amp;quarter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a quarter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a quar&amp;ter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation type="unfinished"></translation>
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
