-- 0003: measures that are followed over time, their values, and what people write on their charts

CREATE TABLE measure (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    name TEXT,
    code TEXT,
    workspace TEXT,
    unit_words TEXT,
    chart_kind TEXT,
    improvement_direction TEXT,
    target REAL,
    period TEXT,
    baseline_points INTEGER,
    preset TEXT,
    numerator_source TEXT,
    record_type TEXT,
    date_field TEXT,
    conditions TEXT,
    group_field TEXT,
    denominator TEXT,
    multiplier REAL,
    owner TEXT,
    source TEXT
) STRICT;
CREATE VIRTUAL TABLE measure_search USING fts5(name, code, content='measure', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');

CREATE TABLE measure_value (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    batch INTEGER,
    measure TEXT,
    period_on TEXT,
    category TEXT,
    value REAL,
    denominator REAL,
    note TEXT
) STRICT;
CREATE INDEX measure_value_by_measure ON measure_value (measure);

CREATE TABLE chart_annotation (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    measure TEXT,
    on_date TEXT,
    kind TEXT,
    text TEXT,
    reason TEXT
) STRICT;
CREATE VIRTUAL TABLE chart_annotation_search USING fts5(text, reason, content='chart_annotation', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX chart_annotation_by_measure ON chart_annotation (measure);

-- Imported rows stay as they came, beside those that people made.
CREATE TRIGGER measure_value_stays BEFORE UPDATE ON measure_value WHEN OLD.batch IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'imported rows stay as they came'); END;
