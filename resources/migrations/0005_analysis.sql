-- 0005: the analysis of a learning response, from question to finding, and what safety actions and drafts need

CREATE TABLE tor_item (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    learning_response TEXT,
    number TEXT,
    text TEXT,
    raised_by TEXT,
    engagement_case TEXT,
    in_scope INTEGER,
    out_of_scope_reason TEXT,
    told_family_on TEXT,
    status TEXT,
    unanswerable_reason TEXT,
    letter_paragraph TEXT
) STRICT;
CREATE VIRTUAL TABLE tor_item_search USING fts5(reference, number, text, letter_paragraph, content='tor_item', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX tor_item_by_learning_response ON tor_item (learning_response);
CREATE INDEX tor_item_by_engagement_case ON tor_item (engagement_case);
CREATE UNIQUE INDEX tor_item_by_reference ON tor_item (reference);

CREATE TABLE interview (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    pseudonym TEXT,
    role TEXT,
    party TEXT,
    kind TEXT,
    held_on TEXT,
    notice_given INTEGER,
    information_given INTEGER,
    support_offered INTEGER,
    support_words TEXT,
    notes TEXT,
    checked_back_on TEXT
) STRICT;
CREATE INDEX interview_by_learning_response ON interview (learning_response);

CREATE TABLE evidence_item (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    learning_response TEXT,
    number TEXT,
    source TEXT,
    evidence_type TEXT,
    interview TEXT,
    obtained_on TEXT,
    location_pointer TEXT,
    sha256 TEXT,
    sensitivity TEXT,
    redaction TEXT,
    tor_items TEXT,
    note TEXT
) STRICT;
CREATE VIRTUAL TABLE evidence_item_search USING fts5(reference, number, source, note, content='evidence_item', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX evidence_item_by_learning_response ON evidence_item (learning_response);
CREATE INDEX evidence_item_by_interview ON evidence_item (interview);
CREATE UNIQUE INDEX evidence_item_by_reference ON evidence_item (reference);

CREATE TABLE timeline_entry (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    learning_response TEXT,
    number TEXT,
    starts_at TEXT,
    ends_at TEXT,
    time_precision TEXT,
    lane TEXT,
    kind TEXT,
    team TEXT,
    actor_role TEXT,
    what_happened TEXT,
    reading TEXT,
    reading_value REAL,
    evidence TEXT,
    confidence TEXT,
    disputed INTEGER,
    account_of TEXT,
    family_account INTEGER,
    position REAL
) STRICT;
CREATE VIRTUAL TABLE timeline_entry_search USING fts5(reference, number, what_happened, content='timeline_entry', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX timeline_entry_by_learning_response ON timeline_entry (learning_response);
CREATE UNIQUE INDEX timeline_entry_by_reference ON timeline_entry (reference);

CREATE TABLE gap_review (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    question TEXT,
    kind TEXT,
    from_entry TEXT,
    to_entry TEXT,
    answer TEXT,
    reviewed_by TEXT,
    reviewed_on TEXT
) STRICT;
CREATE VIRTUAL TABLE gap_review_search USING fts5(question, answer, content='gap_review', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX gap_review_by_learning_response ON gap_review (learning_response);
CREATE INDEX gap_review_by_from_entry ON gap_review (from_entry);
CREATE INDEX gap_review_by_to_entry ON gap_review (to_entry);

CREATE TABLE system_factor (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    learning_response TEXT,
    number TEXT,
    statement TEXT,
    element TEXT,
    effect TEXT,
    classification TEXT,
    ycff TEXT,
    evidence TEXT,
    timeline TEXT,
    map_x REAL,
    map_y REAL
) STRICT;
CREATE VIRTUAL TABLE system_factor_search USING fts5(reference, number, statement, content='system_factor', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX system_factor_by_learning_response ON system_factor (learning_response);
CREATE UNIQUE INDEX system_factor_by_reference ON system_factor (reference);

CREATE TABLE factor_interaction (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    from_factor TEXT,
    verb TEXT,
    to_factor TEXT,
    words TEXT
) STRICT;
CREATE VIRTUAL TABLE factor_interaction_search USING fts5(words, content='factor_interaction', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX factor_interaction_by_learning_response ON factor_interaction (learning_response);
CREATE INDEX factor_interaction_by_from_factor ON factor_interaction (from_factor);
CREATE INDEX factor_interaction_by_to_factor ON factor_interaction (to_factor);

CREATE TABLE element_consideration (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    element TEXT,
    words TEXT,
    considered_on TEXT
) STRICT;
CREATE VIRTUAL TABLE element_consideration_search USING fts5(words, content='element_consideration', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX element_consideration_by_learning_response ON element_consideration (learning_response);

CREATE TABLE finding (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    learning_response TEXT,
    number TEXT,
    text TEXT,
    narrative TEXT,
    factors TEXT,
    evidence TEXT,
    tor_items TEXT,
    confidence TEXT,
    wording_justification TEXT
) STRICT;
CREATE VIRTUAL TABLE finding_search USING fts5(reference, number, text, narrative, content='finding', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX finding_by_learning_response ON finding (learning_response);
CREATE UNIQUE INDEX finding_by_reference ON finding (reference);

CREATE TABLE area_for_improvement (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    learning_response TEXT,
    number TEXT,
    text TEXT,
    findings TEXT,
    owner_group TEXT,
    route TEXT,
    route_reason TEXT
) STRICT;
CREATE VIRTUAL TABLE area_for_improvement_search USING fts5(reference, number, text, content='area_for_improvement', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX area_for_improvement_by_learning_response ON area_for_improvement (learning_response);
CREATE UNIQUE INDEX area_for_improvement_by_reference ON area_for_improvement (reference);

CREATE TABLE draft_share (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    who TEXT,
    audience TEXT,
    shared_on TEXT,
    comments_due_on TEXT,
    declined INTEGER,
    declined_words TEXT,
    time_waived INTEGER,
    answered_on TEXT
) STRICT;
CREATE INDEX draft_share_by_learning_response ON draft_share (learning_response);

CREATE TABLE draft_comment (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    draft_share TEXT,
    comment TEXT,
    received_on TEXT,
    disposition TEXT,
    disposition_words TEXT
) STRICT;
CREATE VIRTUAL TABLE draft_comment_search USING fts5(comment, content='draft_comment', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX draft_comment_by_draft_share ON draft_comment (draft_share);

CREATE TABLE quality_review (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    item TEXT,
    met TEXT,
    words TEXT,
    reviewed_by TEXT,
    reviewed_on TEXT
) STRICT;
CREATE INDEX quality_review_by_learning_response ON quality_review (learning_response);

CREATE TABLE learning_shared (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    learning_response TEXT,
    audience TEXT,
    channel TEXT,
    shared_on TEXT,
    words TEXT
) STRICT;
CREATE VIRTUAL TABLE learning_shared_search USING fts5(words, content='learning_shared', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX learning_shared_by_learning_response ON learning_shared (learning_response);

CREATE TABLE date_change (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    action TEXT,
    from_date TEXT,
    to_date TEXT,
    reason TEXT,
    approver TEXT,
    changed_on TEXT
) STRICT;
CREATE VIRTUAL TABLE date_change_search USING fts5(reason, content='date_change', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX date_change_by_action ON date_change (action);

ALTER TABLE action ADD COLUMN areas TEXT;
ALTER TABLE action ADD COLUMN sponsor TEXT;
ALTER TABLE action ADD COLUMN authority_confirmed INTEGER;
ALTER TABLE action ADD COLUMN system_element TEXT;
ALTER TABLE action ADD COLUMN strength_reason TEXT;
ALTER TABLE action ADD COLUMN ifaces_inequality TEXT;
ALTER TABLE action ADD COLUMN ifaces_feasibility TEXT;
ALTER TABLE action ADD COLUMN ifaces_acceptability TEXT;
ALTER TABLE action ADD COLUMN ifaces_cost_benefit TEXT;
ALTER TABLE action ADD COLUMN ifaces_effectiveness TEXT;
ALTER TABLE action ADD COLUMN ifaces_sustainability TEXT;
ALTER TABLE action ADD COLUMN ifaces_notes TEXT;
ALTER TABLE action ADD COLUMN measure_type TEXT;
ALTER TABLE action ADD COLUMN data_source TEXT;
ALTER TABLE action ADD COLUMN frequency TEXT;
ALTER TABLE action ADD COLUMN milestones TEXT;
ALTER TABLE action ADD COLUMN wording_justification TEXT;
ALTER TABLE action ADD COLUMN effectiveness_method TEXT;
ALTER TABLE action ADD COLUMN next_step TEXT;
ALTER TABLE action ADD COLUMN replaced_by TEXT;
ALTER TABLE action ADD COLUMN risk_accepted_by TEXT;
ALTER TABLE action ADD COLUMN risk_accepted_words TEXT;
ALTER TABLE action ADD COLUMN linked_audit TEXT;
ALTER TABLE action ADD COLUMN linked_project TEXT;
ALTER TABLE action ADD COLUMN linked_risk TEXT;
ALTER TABLE action ADD COLUMN linked_standard TEXT;
ALTER TABLE action ADD COLUMN promised_to_family INTEGER;
ALTER TABLE action ADD COLUMN family_told_on TEXT;
ALTER TABLE action ADD COLUMN closure_approver TEXT;

ALTER TABLE learning_response ADD COLUMN background TEXT;
ALTER TABLE learning_response ADD COLUMN incident_description TEXT;
ALTER TABLE learning_response ADD COLUMN approach TEXT;
ALTER TABLE learning_response ADD COLUMN methods TEXT;
ALTER TABLE learning_response ADD COLUMN good_practice TEXT;
ALTER TABLE learning_response ADD COLUMN protocol TEXT;
ALTER TABLE learning_response ADD COLUMN checked_with_participants_on TEXT;
ALTER TABLE learning_response ADD COLUMN wording_justification TEXT;
ALTER TABLE learning_response ADD COLUMN identifiers_justification TEXT;
ALTER TABLE learning_response ADD COLUMN identifiers_checked_on TEXT;
ALTER TABLE learning_response ADD COLUMN family_sharing_declined INTEGER;
ALTER TABLE learning_response ADD COLUMN staff_told_on TEXT;
ALTER TABLE learning_response ADD COLUMN partners_told_on TEXT;
ALTER TABLE learning_response ADD COLUMN report_version INTEGER;
ALTER TABLE learning_response ADD COLUMN reopened_reason TEXT;

CREATE INDEX action_by_sponsor ON action (sponsor);
CREATE INDEX action_by_replaced_by ON action (replaced_by);
CREATE INDEX action_by_linked_audit ON action (linked_audit);
