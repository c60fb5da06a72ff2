-- 0004: what the safety workspace works with, from triage to the plan

CREATE TABLE person_profile (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    affected_person TEXT,
    summary TEXT,
    interpreter TEXT,
    interpreter_language TEXT,
    information_needs TEXT,
    learning_disability TEXT,
    autism TEXT,
    capacity TEXT,
    detained TEXT,
    dols TEXT,
    ethnicity TEXT,
    language TEXT
) STRICT;
CREATE VIRTUAL TABLE person_profile_search USING fts5(summary, content='person_profile', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX person_profile_by_affected_person ON person_profile (affected_person);

CREATE TABLE harm_regrade (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    affected_person TEXT,
    graded_on TEXT,
    graded_by TEXT,
    physical_before TEXT,
    physical_after TEXT,
    psychological_before TEXT,
    psychological_after TEXT,
    association TEXT,
    reason TEXT
) STRICT;
CREATE VIRTUAL TABLE harm_regrade_search USING fts5(reason, content='harm_regrade', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX harm_regrade_by_affected_person ON harm_regrade (affected_person);

CREATE TABLE triage (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    state TEXT,
    incident TEXT,
    owner TEXT,
    opened_on TEXT,
    occurred_precision TEXT,
    immediate_actions TEXT,
    immediate_actions_taken TEXT,
    lfpse_update_needed INTEGER,
    lfpse_updated_on TEXT,
    duplicates TEXT,
    duplicate_of TEXT,
    linked_note TEXT,
    unclear INTEGER,
    assessment TEXT,
    sent_to_panel_on TEXT,
    decision TEXT,
    feedback_on TEXT,
    feedback TEXT
) STRICT;
CREATE VIRTUAL TABLE triage_search USING fts5(reference, immediate_actions_taken, linked_note, feedback, content='triage', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX triage_by_incident ON triage (incident);
CREATE INDEX triage_by_owner ON triage (owner);
CREATE INDEX triage_by_duplicate_of ON triage (duplicate_of);
CREATE INDEX triage_by_assessment ON triage (assessment);
CREATE INDEX triage_by_decision ON triage (decision);
CREATE UNIQUE INDEX triage_by_reference ON triage (reference);

CREATE TABLE mandated_screen (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    incident TEXT,
    category TEXT,
    answer TEXT,
    answered_on TEXT,
    answered_by TEXT,
    reason TEXT,
    rule_day TEXT,
    psii_required INTEGER,
    referral_required INTEGER,
    lead_body TEXT,
    refer_to TEXT
) STRICT;
CREATE VIRTUAL TABLE mandated_screen_search USING fts5(reason, content='mandated_screen', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX mandated_screen_by_incident ON mandated_screen (incident);

CREATE TABLE external_process (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    state TEXT,
    title TEXT,
    kind TEXT,
    body TEXT,
    incident TEXT,
    learning_response TEXT,
    screen TEXT,
    referred_on TEXT,
    not_referred_reason TEXT,
    body_reference TEXT,
    accepted TEXT,
    body_lead TEXT,
    owner TEXT,
    death_known_on TEXT,
    next_on TEXT,
    dependency TEXT,
    outcome TEXT,
    report_on TEXT,
    recommendations TEXT,
    replied_on TEXT
) STRICT;
CREATE VIRTUAL TABLE external_process_search USING fts5(reference, title, not_referred_reason, body_reference, dependency, outcome, recommendations, content='external_process', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX external_process_by_incident ON external_process (incident);
CREATE INDEX external_process_by_learning_response ON external_process (learning_response);
CREATE INDEX external_process_by_screen ON external_process (screen);
CREATE INDEX external_process_by_owner ON external_process (owner);
CREATE UNIQUE INDEX external_process_by_reference ON external_process (reference);

CREATE TABLE response_decision (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    state TEXT,
    title TEXT,
    meeting_on TEXT,
    present TEXT,
    partner_present INTEGER,
    harm_people TEXT,
    harm_service TEXT,
    harm_confidence TEXT,
    harm_words TEXT,
    likelihood TEXT,
    likelihood_words TEXT,
    learning TEXT,
    learning_words TEXT,
    factors_understood TEXT,
    views TEXT,
    inequality TEXT,
    staff_concern TEXT,
    capacity TEXT,
    response_type TEXT,
    basis TEXT,
    priority TEXT,
    mandated_category TEXT,
    improvement_plan TEXT,
    rationale TEXT,
    decided_by TEXT,
    decided_on TEXT,
    dissent TEXT,
    supersedes TEXT,
    learning_response TEXT
) STRICT;
CREATE VIRTUAL TABLE response_decision_search USING fts5(reference, title, harm_words, likelihood_words, learning_words, views, inequality, staff_concern, capacity, rationale, dissent, content='response_decision', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX response_decision_by_priority ON response_decision (priority);
CREATE INDEX response_decision_by_improvement_plan ON response_decision (improvement_plan);
CREATE INDEX response_decision_by_decided_by ON response_decision (decided_by);
CREATE INDEX response_decision_by_supersedes ON response_decision (supersedes);
CREATE INDEX response_decision_by_learning_response ON response_decision (learning_response);
CREATE UNIQUE INDEX response_decision_by_reference ON response_decision (reference);

CREATE TABLE candour_case (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    state TEXT,
    incident TEXT,
    affected_person TEXT,
    owner TEXT,
    learning_response TEXT,
    provider_type TEXT,
    unintended TEXT,
    causation TEXT,
    limb TEXT,
    prolonged TEXT,
    judged_by TEXT,
    judged_on TEXT,
    judged_reasons TEXT,
    notifiable_on TEXT,
    asked_again_on TEXT,
    asked_again_reason TEXT,
    relation_basis TEXT,
    relation TEXT,
    verbal_on TEXT,
    written_on TEXT,
    findings_on TEXT,
    declined_on TEXT,
    no_response_explained_on TEXT,
    correspondence TEXT
) STRICT;
CREATE VIRTUAL TABLE candour_case_search USING fts5(reference, judged_reasons, content='candour_case', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX candour_case_by_incident ON candour_case (incident);
CREATE INDEX candour_case_by_affected_person ON candour_case (affected_person);
CREATE INDEX candour_case_by_owner ON candour_case (owner);
CREATE INDEX candour_case_by_learning_response ON candour_case (learning_response);
CREATE UNIQUE INDEX candour_case_by_reference ON candour_case (reference);

CREATE TABLE candour_step (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    candour_case TEXT,
    kind TEXT,
    done_at TEXT,
    done_by TEXT,
    method TEXT,
    outcome TEXT,
    attendees TEXT,
    not_in_person_reason TEXT,
    facts INTEGER,
    enquiries INTEGER,
    apology INTEGER,
    apology_words TEXT,
    support INTEGER,
    support_kinds TEXT,
    results INTEGER,
    recorded INTEGER,
    letter TEXT,
    note TEXT
) STRICT;
CREATE VIRTUAL TABLE candour_step_search USING fts5(apology_words, note, content='candour_step', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX candour_step_by_candour_case ON candour_step (candour_case);

CREATE TABLE engagement_case (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    state TEXT,
    incident TEXT,
    affected_person TEXT,
    learning_response TEXT,
    named_contact TEXT,
    deputy TEXT,
    channels TEXT,
    times TEXT,
    interval_days INTEGER,
    interval_agreed_on TEXT,
    told_others TEXT,
    information_needs TEXT,
    account TEXT,
    questions_asked TEXT,
    naming TEXT,
    terms_shared_on TEXT,
    terms_comments TEXT,
    signposted TEXT,
    process_feedback TEXT,
    closing_contact_on TEXT,
    declined_on TEXT,
    declined_note TEXT
) STRICT;
CREATE VIRTUAL TABLE engagement_case_search USING fts5(reference, account, terms_comments, process_feedback, content='engagement_case', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX engagement_case_by_incident ON engagement_case (incident);
CREATE INDEX engagement_case_by_affected_person ON engagement_case (affected_person);
CREATE INDEX engagement_case_by_learning_response ON engagement_case (learning_response);
CREATE INDEX engagement_case_by_named_contact ON engagement_case (named_contact);
CREATE INDEX engagement_case_by_deputy ON engagement_case (deputy);
CREATE UNIQUE INDEX engagement_case_by_reference ON engagement_case (reference);

CREATE TABLE engagement_contact (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    engagement_case TEXT,
    contact_on TEXT,
    purpose TEXT,
    method TEXT,
    outcome TEXT,
    contact_by TEXT,
    is_update INTEGER,
    summary TEXT,
    questions TEXT,
    promised TEXT
) STRICT;
CREATE VIRTUAL TABLE engagement_contact_search USING fts5(purpose, summary, questions, promised, content='engagement_contact', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX engagement_contact_by_engagement_case ON engagement_contact (engagement_case);
CREATE INDEX engagement_contact_by_contact_by ON engagement_contact (contact_by);

CREATE TABLE no_contact_day (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    engagement_case TEXT,
    begins_on TEXT,
    ends_on TEXT,
    reason TEXT,
    every_year INTEGER
) STRICT;
CREATE INDEX no_contact_day_by_engagement_case ON no_contact_day (engagement_case);

CREATE TABLE staff_support (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    incident TEXT,
    learning_response TEXT,
    pseudonym TEXT,
    offered_on TEXT,
    offered_by TEXT,
    kind TEXT,
    accepted TEXT,
    time_released TEXT,
    outcome_told_on TEXT
) STRICT;
CREATE INDEX staff_support_by_incident ON staff_support (incident);
CREATE INDEX staff_support_by_learning_response ON staff_support (learning_response);

CREATE TABLE psirp (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    title TEXT,
    state TEXT,
    begins_on TEXT,
    ends_on TEXT,
    plan_version TEXT,
    owner TEXT,
    introduction TEXT,
    services TEXT,
    incident_profile TEXT,
    improvement_profile TEXT,
    inequality TEXT,
    glossary TEXT,
    capacity_days INTEGER,
    review_triggers TEXT,
    board_approved_on TEXT,
    icb_agreed_on TEXT,
    published_on TEXT,
    review_due_on TEXT
) STRICT;
CREATE VIRTUAL TABLE psirp_search USING fts5(reference, title, introduction, services, incident_profile, improvement_profile, inequality, glossary, review_triggers, content='psirp', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX psirp_by_owner ON psirp (owner);
CREATE UNIQUE INDEX psirp_by_reference ON psirp (reference);

CREATE TABLE psirp_priority (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    psirp TEXT,
    title TEXT,
    plan_table TEXT,
    position INTEGER,
    mandated_category TEXT,
    theme TEXT,
    planned_response TEXT,
    improvement_route TEXT,
    owner TEXT,
    planned_volume INTEGER,
    days_each INTEGER,
    rationale TEXT
) STRICT;
CREATE VIRTUAL TABLE psirp_priority_search USING fts5(title, improvement_route, rationale, content='psirp_priority', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX psirp_priority_by_psirp ON psirp_priority (psirp);
CREATE INDEX psirp_priority_by_theme ON psirp_priority (theme);
CREATE INDEX psirp_priority_by_owner ON psirp_priority (owner);

CREATE TABLE psirp_source (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    psirp TEXT,
    title TEXT,
    source_type TEXT,
    period_begins_on TEXT,
    period_ends_on TEXT,
    records_reviewed INTEGER,
    showed TEXT,
    inequality TEXT
) STRICT;
CREATE VIRTUAL TABLE psirp_source_search USING fts5(title, showed, inequality, content='psirp_source', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX psirp_source_by_psirp ON psirp_source (psirp);

CREATE TABLE psirp_stakeholder (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    psirp TEXT,
    title TEXT,
    stakeholder_group TEXT,
    consulted_on TEXT,
    how TEXT,
    said TEXT,
    changed TEXT
) STRICT;
CREATE VIRTUAL TABLE psirp_stakeholder_search USING fts5(title, said, changed, content='psirp_stakeholder', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX psirp_stakeholder_by_psirp ON psirp_stakeholder (psirp);

CREATE TABLE improvement_plan (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    title TEXT,
    status TEXT,
    theme TEXT,
    unit TEXT,
    owner TEXT,
    aim TEXT,
    measure TEXT,
    baseline TEXT,
    latest TEXT,
    begins_on TEXT,
    review_due_on TEXT
) STRICT;
CREATE VIRTUAL TABLE improvement_plan_search USING fts5(reference, title, aim, measure, content='improvement_plan', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX improvement_plan_by_theme ON improvement_plan (theme);
CREATE INDEX improvement_plan_by_unit ON improvement_plan (unit);
CREATE INDEX improvement_plan_by_owner ON improvement_plan (owner);
CREATE UNIQUE INDEX improvement_plan_by_reference ON improvement_plan (reference);

CREATE TABLE partner_involvement (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    person TEXT,
    title TEXT,
    seat TEXT,
    involved_on TEXT,
    committee TEXT,
    decision TEXT,
    learning_response TEXT,
    present TEXT,
    papers_agreed TEXT,
    input TEXT,
    changed TEXT
) STRICT;
CREATE VIRTUAL TABLE partner_involvement_search USING fts5(title, input, changed, content='partner_involvement', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX partner_involvement_by_person ON partner_involvement (person);
CREATE INDEX partner_involvement_by_committee ON partner_involvement (committee);
CREATE INDEX partner_involvement_by_decision ON partner_involvement (decision);
CREATE INDEX partner_involvement_by_learning_response ON partner_involvement (learning_response);

CREATE TABLE training_record (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    person TEXT,
    course TEXT,
    completed_on TEXT,
    expires_on TEXT,
    provider TEXT,
    hours REAL,
    evidence TEXT,
    renewed INTEGER
) STRICT;
CREATE INDEX training_record_by_person ON training_record (person);

CREATE TABLE safety_alert (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    state TEXT,
    national_reference TEXT,
    title TEXT,
    issuer TEXT,
    issued_on TEXT,
    deadline_on TEXT,
    owner TEXT,
    relevant TEXT,
    relevance_reason TEXT,
    completed_on TEXT,
    assurance_audit TEXT,
    assurance TEXT
) STRICT;
CREATE VIRTUAL TABLE safety_alert_search USING fts5(reference, national_reference, title, relevance_reason, assurance, content='safety_alert', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX safety_alert_by_owner ON safety_alert (owner);
CREATE INDEX safety_alert_by_assurance_audit ON safety_alert (assurance_audit);
CREATE UNIQUE INDEX safety_alert_by_reference ON safety_alert (reference);

CREATE TABLE alert_action (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    safety_alert TEXT,
    title TEXT,
    unit TEXT,
    owner TEXT,
    due_on TEXT,
    done_on TEXT,
    evidence TEXT,
    not_relevant_reason TEXT
) STRICT;
CREATE VIRTUAL TABLE alert_action_search USING fts5(title, evidence, not_relevant_reason, content='alert_action', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX alert_action_by_safety_alert ON alert_action (safety_alert);
CREATE INDEX alert_action_by_unit ON alert_action (unit);
CREATE INDEX alert_action_by_owner ON alert_action (owner);

CREATE TABLE enduring_standard (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    title TEXT,
    standard_group TEXT,
    source_alert TEXT,
    embedded TEXT,
    evidence TEXT,
    last_assured_on TEXT,
    owner TEXT,
    gap TEXT,
    assurance_audit TEXT,
    action TEXT
) STRICT;
CREATE VIRTUAL TABLE enduring_standard_search USING fts5(reference, title, source_alert, evidence, gap, content='enduring_standard', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX enduring_standard_by_owner ON enduring_standard (owner);
CREATE INDEX enduring_standard_by_assurance_audit ON enduring_standard (assurance_audit);
CREATE INDEX enduring_standard_by_action ON enduring_standard (action);
CREATE UNIQUE INDEX enduring_standard_by_reference ON enduring_standard (reference);

CREATE TABLE waiting_list_review (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    state TEXT,
    pathway TEXT,
    unit TEXT,
    specialty TEXT,
    extract_on TEXT,
    referred_on TEXT,
    weeks_waiting INTEGER,
    priority TEXT,
    planned_on TEXT,
    age_band TEXT,
    sex TEXT,
    ethnicity TEXT,
    language TEXT,
    deprivation INTEGER,
    reviewed_on TEXT,
    reviewed_by TEXT,
    physical_harm TEXT,
    psychological_harm TEXT,
    risk TEXT,
    note TEXT,
    done TEXT,
    incident TEXT
) STRICT;
CREATE VIRTUAL TABLE waiting_list_review_search USING fts5(reference, pathway, specialty, note, done, content='waiting_list_review', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX waiting_list_review_by_unit ON waiting_list_review (unit);
CREATE INDEX waiting_list_review_by_incident ON waiting_list_review (incident);
CREATE UNIQUE INDEX waiting_list_review_by_reference ON waiting_list_review (reference);

CREATE TABLE response_event (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    incident TEXT,
    note TEXT
) STRICT;
CREATE INDEX response_event_by_learning_response ON response_event (learning_response);
CREATE INDEX response_event_by_incident ON response_event (incident);

CREATE TABLE response_member (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    person TEXT,
    part TEXT,
    begins_on TEXT,
    ends_on TEXT
) STRICT;
CREATE INDEX response_member_by_learning_response ON response_member (learning_response);
CREATE INDEX response_member_by_person ON response_member (person);

CREATE TABLE involved_staff (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    pseudonym TEXT,
    person TEXT,
    line_manager TEXT,
    note TEXT
) STRICT;
CREATE INDEX involved_staff_by_learning_response ON involved_staff (learning_response);
CREATE INDEX involved_staff_by_person ON involved_staff (person);
CREATE INDEX involved_staff_by_line_manager ON involved_staff (line_manager);

CREATE TABLE response_pause (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    begins_on TEXT,
    ends_on TEXT,
    expected_until TEXT,
    review_on TEXT,
    requester TEXT,
    requester_note TEXT,
    reason TEXT,
    family_told_on TEXT
) STRICT;
CREATE INDEX response_pause_by_learning_response ON response_pause (learning_response);

CREATE TABLE response_change (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    kind TEXT,
    type_before TEXT,
    type_after TEXT,
    decided_on TEXT,
    decided_by TEXT,
    reason TEXT,
    family_told_on TEXT
) STRICT;
CREATE VIRTUAL TABLE response_change_search USING fts5(reason, content='response_change', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX response_change_by_learning_response ON response_change (learning_response);

ALTER TABLE incident ADD COLUMN occurred_from TEXT;
ALTER TABLE incident ADD COLUMN occurred_until TEXT;
ALTER TABLE incident ADD COLUMN site TEXT;
ALTER TABLE incident ADD COLUMN service_type TEXT;
ALTER TABLE incident ADD COLUMN specialty TEXT;
ALTER TABLE incident ADD COLUMN people_actions TEXT;
ALTER TABLE incident ADD COLUMN detection_point TEXT;
ALTER TABLE incident ADD COLUMN outcome_types TEXT;
ALTER TABLE incident ADD COLUMN risk_themes TEXT;
ALTER TABLE incident ADD COLUMN risk_timeframe TEXT;
ALTER TABLE incident ADD COLUMN risk_imminent TEXT;
ALTER TABLE incident ADD COLUMN cqc_criteria TEXT;
ALTER TABLE incident ADD COLUMN governance_flags TEXT;
ALTER TABLE incident ADD COLUMN other_system_reference TEXT;

ALTER TABLE person ADD COLUMN line_manager TEXT;
CREATE INDEX person_by_line_manager ON person (line_manager);

ALTER TABLE learning_response ADD COLUMN decision TEXT;
ALTER TABLE learning_response ADD COLUMN supervisor TEXT;
ALTER TABLE learning_response ADD COLUMN no_staff_support_reason TEXT;
ALTER TABLE learning_response ADD COLUMN paused_from TEXT;
ALTER TABLE learning_response ADD COLUMN held_on TEXT;
ALTER TABLE learning_response ADD COLUMN participants TEXT;
ALTER TABLE learning_response ADD COLUMN cross_system INTEGER;
ALTER TABLE learning_response ADD COLUMN cross_role TEXT;
ALTER TABLE learning_response ADD COLUMN lead_body TEXT;
ALTER TABLE learning_response ADD COLUMN terms_shared TEXT;
ALTER TABLE learning_response ADD COLUMN information_sharing TEXT;
ALTER TABLE learning_response ADD COLUMN family_contact_body TEXT;
CREATE INDEX learning_response_by_decision ON learning_response (decision);
CREATE INDEX learning_response_by_supervisor ON learning_response (supervisor);
