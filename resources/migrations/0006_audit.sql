-- 0006: the clinical audit programme, its projects from proposal to re-audit, and their cases

ALTER TABLE audit_project ADD COLUMN objectives TEXT;
ALTER TABLE audit_project ADD COLUMN team TEXT;
ALTER TABLE audit_project ADD COLUMN sites TEXT;
ALTER TABLE audit_project ADD COLUMN multidisciplinary INTEGER;
ALTER TABLE audit_project ADD COLUMN professions TEXT;
ALTER TABLE audit_project ADD COLUMN patient_involvement TEXT;
ALTER TABLE audit_project ADD COLUMN standard_fixed INTEGER;
ALTER TABLE audit_project ADD COLUMN describes_only INTEGER;
ALTER TABLE audit_project ADD COLUMN new_knowledge INTEGER;
ALTER TABLE audit_project ADD COLUMN allocates INTEGER;
ALTER TABLE audit_project ADD COLUMN tests_change INTEGER;
ALTER TABLE audit_project ADD COLUMN method_choice TEXT;
ALTER TABLE audit_project ADD COLUMN duplicate_answer TEXT;
ALTER TABLE audit_project ADD COLUMN duplicate_reason TEXT;
ALTER TABLE audit_project ADD COLUMN identifiable INTEGER;
ALTER TABLE audit_project ADD COLUMN ig_reference TEXT;
ALTER TABLE audit_project ADD COLUMN data_storage TEXT;
ALTER TABLE audit_project ADD COLUMN retain_until TEXT;
ALTER TABLE audit_project ADD COLUMN ethics_outcome TEXT;
ALTER TABLE audit_project ADD COLUMN ig_agreed INTEGER;
ALTER TABLE audit_project ADD COLUMN directorate_approver TEXT;
ALTER TABLE audit_project ADD COLUMN directorate_approved_on TEXT;
ALTER TABLE audit_project ADD COLUMN central_approver TEXT;
ALTER TABLE audit_project ADD COLUMN central_approved_on TEXT;
ALTER TABLE audit_project ADD COLUMN form_frozen_on TEXT;
ALTER TABLE audit_project ADD COLUMN collection_started_on TEXT;
ALTER TABLE audit_project ADD COLUMN collection_ended_on TEXT;
ALTER TABLE audit_project ADD COLUMN shortfall_reason TEXT;
ALTER TABLE audit_project ADD COLUMN results_frozen_on TEXT;
ALTER TABLE audit_project ADD COLUMN primary_criterion TEXT;
ALTER TABLE audit_project ADD COLUMN drafted_on TEXT;
ALTER TABLE audit_project ADD COLUMN computed_assurance TEXT;
ALTER TABLE audit_project ADD COLUMN assurance_trace TEXT;
ALTER TABLE audit_project ADD COLUMN override_approver TEXT;
ALTER TABLE audit_project ADD COLUMN override_reason TEXT;
ALTER TABLE audit_project ADD COLUMN summary TEXT;
ALTER TABLE audit_project ADD COLUMN conclusions TEXT;
ALTER TABLE audit_project ADD COLUMN learning TEXT;
ALTER TABLE audit_project ADD COLUMN sharing_plan TEXT;
ALTER TABLE audit_project ADD COLUMN presented_at TEXT;
ALTER TABLE audit_project ADD COLUMN attendance TEXT;
ALTER TABLE audit_project ADD COLUMN minute_reference TEXT;
ALTER TABLE audit_project ADD COLUMN reaudit_waived INTEGER;
ALTER TABLE audit_project ADD COLUMN waiver_reason TEXT;
ALTER TABLE audit_project ADD COLUMN waiver_approver TEXT;
ALTER TABLE audit_project ADD COLUMN signed_off_on TEXT;
ALTER TABLE audit_project ADD COLUMN verdict TEXT;
ALTER TABLE audit_project ADD COLUMN stop_reason TEXT;
ALTER TABLE audit_project ADD COLUMN executive_approver TEXT;
ALTER TABLE audit_project ADD COLUMN data_disposal TEXT;
ALTER TABLE audit_project ADD COLUMN held_from TEXT;
ALTER TABLE audit_project ADD COLUMN handover_to TEXT;
ALTER TABLE audit_project ADD COLUMN handover_on TEXT;
ALTER TABLE audit_project ADD COLUMN updated_on TEXT;
CREATE INDEX audit_project_by_directorate_approver ON audit_project (directorate_approver);
CREATE INDEX audit_project_by_central_approver ON audit_project (central_approver);
CREATE INDEX audit_project_by_primary_criterion ON audit_project (primary_criterion);
CREATE INDEX audit_project_by_override_approver ON audit_project (override_approver);
CREATE INDEX audit_project_by_presented_at ON audit_project (presented_at);
CREATE INDEX audit_project_by_waiver_approver ON audit_project (waiver_approver);
CREATE INDEX audit_project_by_executive_approver ON audit_project (executive_approver);
CREATE INDEX audit_project_by_handover_to ON audit_project (handover_to);

ALTER TABLE programme_entry ADD COLUMN drivers TEXT;
ALTER TABLE programme_entry ADD COLUMN theme TEXT;
ALTER TABLE programme_entry ADD COLUMN lead TEXT;
ALTER TABLE programme_entry ADD COLUMN national_audit TEXT;
ALTER TABLE programme_entry ADD COLUMN score_volume INTEGER;
ALTER TABLE programme_entry ADD COLUMN score_risk INTEGER;
ALTER TABLE programme_entry ADD COLUMN score_cost INTEGER;
ALTER TABLE programme_entry ADD COLUMN score_evidence INTEGER;
ALTER TABLE programme_entry ADD COLUMN score_standards INTEGER;
ALTER TABLE programme_entry ADD COLUMN score_change INTEGER;
ALTER TABLE programme_entry ADD COLUMN score_last_audited INTEGER;
ALTER TABLE programme_entry ADD COLUMN measure_of_success TEXT;
ALTER TABLE programme_entry ADD COLUMN original_year TEXT;
ALTER TABLE programme_entry ADD COLUMN carried_from TEXT;
ALTER TABLE programme_entry ADD COLUMN added_reason TEXT;
ALTER TABLE programme_entry ADD COLUMN deferred_to TEXT;
ALTER TABLE programme_entry ADD COLUMN outcome_reason TEXT;
ALTER TABLE programme_entry ADD COLUMN committee_decision TEXT;
CREATE INDEX programme_entry_by_theme ON programme_entry (theme);
CREATE INDEX programme_entry_by_lead ON programme_entry (lead);
CREATE INDEX programme_entry_by_national_audit ON programme_entry (national_audit);
CREATE INDEX programme_entry_by_carried_from ON programme_entry (carried_from);
CREATE INDEX programme_entry_by_financial_year ON programme_entry (financial_year);

ALTER TABLE action ADD COLUMN audit_finding TEXT;
ALTER TABLE action ADD COLUMN progress TEXT;
ALTER TABLE action ADD COLUMN verified_by TEXT;
ALTER TABLE action ADD COLUMN verified_on TEXT;
CREATE INDEX action_by_audit_finding ON action (audit_finding);
CREATE INDEX action_by_verified_by ON action (verified_by);

CREATE TABLE audit_programme (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    financial_year TEXT,
    state TEXT,
    measures_of_success TEXT,
    consulted_on TEXT,
    approved_by TEXT,
    approved_on TEXT,
    baseline_count INTEGER,
    annual_report_due_on TEXT,
    annual_report_on TEXT,
    rolled_over_on TEXT,
    closing_figures TEXT
) STRICT;
CREATE VIRTUAL TABLE audit_programme_search USING fts5(financial_year, measures_of_success, content='audit_programme', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX audit_programme_by_approved_by ON audit_programme (approved_by);

CREATE TABLE topic_call (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    financial_year TEXT,
    title TEXT,
    unit TEXT,
    proposed_by TEXT,
    proposed_on TEXT,
    drivers TEXT,
    theme TEXT,
    signal TEXT,
    priority_level TEXT,
    outcome TEXT,
    outcome_reason TEXT,
    entry TEXT
) STRICT;
CREATE VIRTUAL TABLE topic_call_search USING fts5(title, signal, content='topic_call', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX topic_call_by_unit ON topic_call (unit);
CREATE INDEX topic_call_by_proposed_by ON topic_call (proposed_by);
CREATE INDEX topic_call_by_theme ON topic_call (theme);
CREATE INDEX topic_call_by_entry ON topic_call (entry);

CREATE TABLE evidence_reference (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    citation TEXT,
    standard_type TEXT,
    summary TEXT,
    updated_on TEXT,
    checked_on TEXT,
    withdrawn_on TEXT,
    superseded_by TEXT
) STRICT;
CREATE VIRTUAL TABLE evidence_reference_search USING fts5(citation, summary, content='evidence_reference', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX evidence_reference_by_superseded_by ON evidence_reference (superseded_by);

CREATE TABLE guidance_change (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    standard TEXT,
    changed_on TEXT,
    noticed_on TEXT,
    what_changed TEXT,
    decision TEXT,
    decided_by TEXT,
    decided_on TEXT,
    reason TEXT
) STRICT;
CREATE INDEX guidance_change_by_project ON guidance_change (project);
CREATE INDEX guidance_change_by_standard ON guidance_change (standard);
CREATE INDEX guidance_change_by_decided_by ON guidance_change (decided_by);

CREATE TABLE criterion (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    code TEXT,
    statement TEXT,
    position INTEGER,
    kind TEXT,
    target REAL,
    direction TEXT,
    critical INTEGER,
    target_reason TEXT,
    rationale TEXT,
    inclusion TEXT,
    applies_when TEXT,
    derivation TEXT,
    exceptions TEXT,
    exception_convention TEXT,
    data_source TEXT,
    evidence TEXT,
    consensus_approver TEXT,
    definitions TEXT,
    version_number INTEGER,
    valid_from TEXT,
    supersedes TEXT,
    frozen_on TEXT
) STRICT;
CREATE VIRTUAL TABLE criterion_search USING fts5(code, statement, content='criterion', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX criterion_by_project ON criterion (project);
CREATE INDEX criterion_by_consensus_approver ON criterion (consensus_approver);
CREATE INDEX criterion_by_supersedes ON criterion (supersedes);

CREATE TABLE audit_question (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    code TEXT,
    question TEXT,
    question_type TEXT,
    options TEXT,
    position INTEGER,
    required INTEGER,
    applies_when TEXT,
    help_text TEXT
) STRICT;
CREATE VIRTUAL TABLE audit_question_search USING fts5(code, question, content='audit_question', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX audit_question_by_project ON audit_question (project);

CREATE TABLE sample_plan (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    population TEXT,
    period_from TEXT,
    period_to TEXT,
    population_size INTEGER,
    counted_how TEXT,
    sampling_method TEXT,
    confidence TEXT,
    margin REAL,
    expected REAL,
    computed_size INTEGER,
    planned_size INTEGER,
    over_sample INTEGER,
    strata TEXT,
    below_reason TEXT,
    seed TEXT,
    drawn_on TEXT
) STRICT;
CREATE VIRTUAL TABLE sample_plan_search USING fts5(population, content='sample_plan', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX sample_plan_by_project ON sample_plan (project);

CREATE TABLE audit_case (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    case_reference TEXT,
    stratum TEXT,
    care_on TEXT,
    status TEXT,
    exclusion_reason TEXT,
    in_sample INTEGER,
    draw_position INTEGER,
    abstractor TEXT,
    second_abstractor TEXT,
    answers TEXT,
    second_answers TEXT,
    harm_found INTEGER,
    answered_by TEXT,
    answered_at TEXT
) STRICT;
CREATE INDEX audit_case_by_project ON audit_case (project);
CREATE INDEX audit_case_by_abstractor ON audit_case (abstractor);
CREATE INDEX audit_case_by_second_abstractor ON audit_case (second_abstractor);
CREATE INDEX audit_case_by_reference_in_project ON audit_case (project, case_reference);
CREATE INDEX audit_case_by_status ON audit_case (project, withdrawn, status);

CREATE TABLE criterion_result (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    criterion TEXT,
    code TEXT,
    statement TEXT,
    version_number INTEGER,
    yes_count INTEGER,
    no_count INTEGER,
    na_count INTEGER,
    exception_count INTEGER,
    blank_count INTEGER,
    excluded_count INTEGER,
    numerator INTEGER,
    denominator INTEGER,
    target REAL,
    direction TEXT,
    exception_convention TEXT,
    inclusion TEXT,
    critical INTEGER,
    target_met INTEGER,
    provisional INTEGER,
    frozen_on TEXT
) STRICT;
CREATE INDEX criterion_result_by_project ON criterion_result (project);
CREATE INDEX criterion_result_by_criterion ON criterion_result (criterion);

CREATE TABLE audit_finding (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    finding TEXT,
    kind TEXT,
    criteria TEXT,
    root_cause TEXT,
    theme TEXT,
    harm_identified INTEGER,
    recommendation TEXT,
    no_action_reason TEXT,
    no_action_approver TEXT
) STRICT;
CREATE VIRTUAL TABLE audit_finding_search USING fts5(finding, root_cause, recommendation, content='audit_finding', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX audit_finding_by_project ON audit_finding (project);
CREATE INDEX audit_finding_by_theme ON audit_finding (theme);
CREATE INDEX audit_finding_by_no_action_approver ON audit_finding (no_action_approver);

CREATE TABLE risk_assessment (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    project TEXT,
    finding TEXT,
    risk TEXT,
    stage TEXT,
    domain TEXT,
    consequence TEXT,
    likelihood TEXT,
    likelihood_basis TEXT,
    controls TEXT,
    rationale TEXT,
    assessed_on TEXT,
    assessed_by TEXT
) STRICT;
CREATE VIRTUAL TABLE risk_assessment_search USING fts5(risk, content='risk_assessment', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX risk_assessment_by_project ON risk_assessment (project);
CREATE INDEX risk_assessment_by_finding ON risk_assessment (finding);
CREATE INDEX risk_assessment_by_assessed_by ON risk_assessment (assessed_by);

CREATE TABLE escalation (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    title TEXT,
    state TEXT,
    project TEXT,
    finding TEXT,
    risk_assessment TEXT,
    trigger_code TEXT,
    band TEXT,
    scored_on TEXT,
    notified TEXT,
    acknowledged_by TEXT,
    acknowledged_on TEXT,
    mitigation TEXT,
    mitigated_on TEXT,
    risk_register_reference TEXT,
    plan_agreed_on TEXT,
    declined_by TEXT,
    declined_reason TEXT,
    minute_reference TEXT,
    closed_on TEXT
) STRICT;
CREATE VIRTUAL TABLE escalation_search USING fts5(reference, title, content='escalation', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX escalation_by_project ON escalation (project);
CREATE INDEX escalation_by_finding ON escalation (finding);
CREATE INDEX escalation_by_risk_assessment ON escalation (risk_assessment);
CREATE INDEX escalation_by_acknowledged_by ON escalation (acknowledged_by);
CREATE INDEX escalation_by_declined_by ON escalation (declined_by);
CREATE UNIQUE INDEX escalation_by_reference ON escalation (reference);

CREATE TABLE meeting_decision (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    meeting TEXT,
    item TEXT,
    audit_project TEXT,
    asked TEXT,
    outcome TEXT,
    decision TEXT,
    minute_reference TEXT
) STRICT;
CREATE VIRTUAL TABLE meeting_decision_search USING fts5(item, decision, content='meeting_decision', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX meeting_decision_by_meeting ON meeting_decision (meeting);
CREATE INDEX meeting_decision_by_audit_project ON meeting_decision (audit_project);
