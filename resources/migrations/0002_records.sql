-- 0002: the first records of all three domains, their word indexes, and what keeps imported rows as they came

CREATE TABLE incident (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    batch INTEGER,
    reference TEXT,
    lrms_reference TEXT,
    lfpse_reference TEXT,
    taxonomy_version TEXT,
    event_type TEXT,
    title TEXT,
    occurred_on TEXT,
    occurred_precision TEXT,
    reported_on TEXT,
    aware_on TEXT,
    unit TEXT,
    location_text TEXT,
    description TEXT,
    immediate_actions TEXT,
    process_stage TEXT,
    agents_involved TEXT,
    safety_challenge TEXT,
    level_of_concern TEXT,
    never_event INTEGER,
    never_event_type TEXT,
    theme TEXT,
    duplicate_of TEXT
) STRICT;
CREATE VIRTUAL TABLE incident_search USING fts5(reference, lrms_reference, lfpse_reference, title, location_text, description, immediate_actions, content='incident', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX incident_by_unit ON incident (unit);
CREATE INDEX incident_by_theme ON incident (theme);
CREATE INDEX incident_by_duplicate_of ON incident (duplicate_of);
CREATE UNIQUE INDEX incident_by_reference ON incident (reference);

CREATE TABLE affected_person (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    batch INTEGER,
    incident TEXT,
    role TEXT,
    pseudonym TEXT,
    age_band TEXT,
    sex TEXT,
    ethnicity TEXT,
    first_language TEXT,
    physical_harm TEXT,
    psychological_harm TEXT,
    strength_of_association TEXT,
    harm_rationale TEXT
) STRICT;
CREATE INDEX affected_person_by_incident ON affected_person (incident);

CREATE TABLE learning_response (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    response_type TEXT,
    title TEXT,
    state TEXT,
    incident TEXT,
    unit TEXT,
    theme TEXT,
    lead TEXT,
    lead_independence TEXT,
    engagement_lead TEXT,
    executive_sponsor TEXT,
    rationale TEXT,
    decided_by TEXT,
    commissioned_on TEXT,
    started_on TEXT,
    agreed_due_on TEXT,
    agreed_with TEXT,
    exceptional_reason TEXT,
    terms_of_reference TEXT,
    family_questions TEXT,
    summary TEXT,
    approved_on TEXT,
    approved_by TEXT,
    shared_with_family_on TEXT
) STRICT;
CREATE VIRTUAL TABLE learning_response_search USING fts5(reference, title, rationale, terms_of_reference, family_questions, summary, content='learning_response', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX learning_response_by_incident ON learning_response (incident);
CREATE INDEX learning_response_by_unit ON learning_response (unit);
CREATE INDEX learning_response_by_theme ON learning_response (theme);
CREATE INDEX learning_response_by_lead ON learning_response (lead);
CREATE INDEX learning_response_by_engagement_lead ON learning_response (engagement_lead);
CREATE INDEX learning_response_by_executive_sponsor ON learning_response (executive_sponsor);
CREATE UNIQUE INDEX learning_response_by_reference ON learning_response (reference);

CREATE TABLE audit_project (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    title TEXT,
    project_type TEXT,
    state TEXT,
    cycle INTEGER,
    parent_cycle TEXT,
    priority_level TEXT,
    drivers TEXT,
    evidence_references TEXT,
    unit TEXT,
    theme TEXT,
    lead TEXT,
    sponsor TEXT,
    aim TEXT,
    background TEXT,
    collection_method TEXT,
    proposed_on TEXT,
    start_on TEXT,
    collection_ends_on TEXT,
    report_due_on TEXT,
    sample_planned INTEGER,
    sample_achieved INTEGER,
    criteria_met INTEGER,
    criteria_applicable INTEGER,
    assurance TEXT,
    presented_on TEXT,
    reaudit_due_on TEXT,
    state_reason TEXT
) STRICT;
CREATE VIRTUAL TABLE audit_project_search USING fts5(reference, title, evidence_references, aim, background, content='audit_project', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX audit_project_by_parent_cycle ON audit_project (parent_cycle);
CREATE INDEX audit_project_by_unit ON audit_project (unit);
CREATE INDEX audit_project_by_theme ON audit_project (theme);
CREATE INDEX audit_project_by_lead ON audit_project (lead);
CREATE INDEX audit_project_by_sponsor ON audit_project (sponsor);
CREATE UNIQUE INDEX audit_project_by_reference ON audit_project (reference);

CREATE TABLE programme_entry (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    financial_year TEXT,
    project TEXT,
    title TEXT,
    priority_level TEXT,
    unit TEXT,
    start_quarter INTEGER,
    report_quarter INTEGER,
    in_baseline INTEGER,
    carried_forward INTEGER,
    outcome TEXT
) STRICT;
CREATE VIRTUAL TABLE programme_entry_search USING fts5(financial_year, title, content='programme_entry', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX programme_entry_by_project ON programme_entry (project);
CREATE INDEX programme_entry_by_unit ON programme_entry (unit);

CREATE TABLE national_audit (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    name TEXT,
    host TEXT,
    ncapop TEXT,
    topic TEXT,
    provenance TEXT,
    eligible TEXT,
    ineligible_reason TEXT,
    participated TEXT,
    unit TEXT,
    local_lead TEXT,
    cases_required INTEGER,
    cases_submitted INTEGER,
    submission_due_on TEXT,
    report_published_on TEXT
) STRICT;
CREATE VIRTUAL TABLE national_audit_search USING fts5(name, host, topic, content='national_audit', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX national_audit_by_unit ON national_audit (unit);
CREATE INDEX national_audit_by_local_lead ON national_audit (local_lead);

CREATE TABLE respondent (
    seq INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    external_id TEXT,
    feedback_on TEXT,
    service_1 TEXT,
    service_2 TEXT,
    service_3 TEXT,
    unit TEXT,
    fft_score TEXT,
    setting TEXT,
    collection_mode TEXT,
    age_band TEXT,
    sex TEXT,
    ethnicity TEXT
) STRICT;

CREATE TABLE comment (
    seq INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    respondent INTEGER,
    external_id TEXT,
    question TEXT,
    question_type TEXT,
    text TEXT,
    placeholder INTEGER
) STRICT;
CREATE VIRTUAL TABLE comment_search USING fts5(text, content='comment', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');

CREATE TABLE action (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    title TEXT,
    state TEXT,
    learning_response TEXT,
    audit_project TEXT,
    theme TEXT,
    unit TEXT,
    owner TEXT,
    accepted_on TEXT,
    strength TEXT,
    measure TEXT,
    baseline TEXT,
    aim TEXT,
    monitored_by TEXT,
    due_on TEXT,
    original_due_on TEXT,
    rebased INTEGER,
    implemented_on TEXT,
    evidence TEXT,
    effectiveness_due_on TEXT,
    verdict TEXT,
    verdict_reason TEXT
) STRICT;
CREATE VIRTUAL TABLE action_search USING fts5(reference, title, measure, evidence, content='action', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX action_by_learning_response ON action (learning_response);
CREATE INDEX action_by_audit_project ON action (audit_project);
CREATE INDEX action_by_theme ON action (theme);
CREATE INDEX action_by_unit ON action (unit);
CREATE INDEX action_by_owner ON action (owner);
CREATE UNIQUE INDEX action_by_reference ON action (reference);

CREATE TABLE theme (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    name TEXT,
    definition TEXT,
    includes TEXT,
    excludes TEXT,
    parent TEXT,
    programme TEXT
) STRICT;
CREATE VIRTUAL TABLE theme_search USING fts5(name, definition, programme, content='theme', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX theme_by_parent ON theme (parent);

CREATE TABLE organisation_unit (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    name TEXT,
    level TEXT,
    parent TEXT,
    code TEXT,
    other_names TEXT,
    opened_on TEXT,
    closed_on TEXT
) STRICT;
CREATE VIRTUAL TABLE organisation_unit_search USING fts5(name, code, other_names, content='organisation_unit', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX organisation_unit_by_parent ON organisation_unit (parent);

CREATE TABLE person (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    role TEXT,
    name TEXT,
    kind TEXT,
    unit TEXT,
    email TEXT,
    left_on TEXT
) STRICT;
CREATE VIRTUAL TABLE person_search USING fts5(role, name, content='person', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX person_by_unit ON person (unit);

CREATE TABLE committee (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    name TEXT,
    abbreviation TEXT,
    purpose TEXT,
    reports_to TEXT,
    chair TEXT
) STRICT;
CREATE VIRTUAL TABLE committee_search USING fts5(name, abbreviation, purpose, content='committee', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX committee_by_reports_to ON committee (reports_to);
CREATE INDEX committee_by_chair ON committee (chair);

CREATE TABLE meeting (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    committee TEXT,
    held_on TEXT,
    papers_due_on TEXT,
    agenda TEXT,
    decisions TEXT
) STRICT;
CREATE VIRTUAL TABLE meeting_search USING fts5(reference, agenda, decisions, content='meeting', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX meeting_by_committee ON meeting (committee);
CREATE UNIQUE INDEX meeting_by_reference ON meeting (reference);

CREATE TABLE import_batch (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    kind TEXT,
    supplier TEXT,
    file_name TEXT,
    sha256 TEXT,
    mapping TEXT,
    imported_at TEXT,
    imported_by TEXT,
    rows_read INTEGER,
    rows_accepted INTEGER,
    rows_quarantined INTEGER,
    rows_duplicate INTEGER,
    note TEXT
) STRICT;
CREATE VIRTUAL TABLE import_batch_search USING fts5(reference, file_name, content='import_batch', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE UNIQUE INDEX import_batch_by_reference ON import_batch (reference);

CREATE TABLE quarantined_row (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    batch INTEGER,
    import_batch TEXT,
    line INTEGER,
    reason TEXT,
    column_name TEXT,
    value TEXT,
    suggestion TEXT,
    content TEXT
) STRICT;
CREATE INDEX quarantined_row_by_import_batch ON quarantined_row (import_batch);

CREATE TABLE reference_item (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    list TEXT,
    code TEXT,
    label TEXT,
    definition TEXT,
    position INTEGER,
    valid_from TEXT,
    valid_to TEXT,
    attributes TEXT,
    source TEXT,
    verified TEXT
) STRICT;
CREATE VIRTUAL TABLE reference_item_search USING fts5(list, code, label, definition, content='reference_item', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');

CREATE TABLE saved_view (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    name TEXT,
    section TEXT,
    settings TEXT
) STRICT;
CREATE VIRTUAL TABLE saved_view_search USING fts5(name, content='saved_view', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');

CREATE TABLE import_map (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    supplier TEXT,
    kind TEXT,
    mapping TEXT
) STRICT;
CREATE VIRTUAL TABLE import_map_search USING fts5(supplier, content='import_map', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');

CREATE INDEX respondent_by_date ON respondent (feedback_on);
CREATE INDEX respondent_by_service ON respondent (service_1, feedback_on);
CREATE INDEX respondent_by_score ON respondent (fft_score);
CREATE INDEX comment_by_respondent ON comment (respondent);
CREATE INDEX incident_by_occurred_on ON incident (occurred_on);
CREATE INDEX incident_by_reported_on ON incident (reported_on);

-- Imported rows stay as they came, beside those that people made.
CREATE TRIGGER incident_stays BEFORE UPDATE ON incident WHEN OLD.batch IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;
CREATE TRIGGER affected_person_stays BEFORE UPDATE ON affected_person WHEN OLD.batch IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;
CREATE TRIGGER quarantined_row_stays BEFORE UPDATE ON quarantined_row WHEN OLD.batch IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;

-- Feedback is kept word for word: people's work on it is records of its own.
CREATE TRIGGER respondent_stays BEFORE UPDATE ON respondent
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;
CREATE TRIGGER respondent_is_kept BEFORE DELETE ON respondent
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;
CREATE TRIGGER comment_stays BEFORE UPDATE ON comment
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;
CREATE TRIGGER comment_is_kept BEFORE DELETE ON comment
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;
