-- 0008: scores that the mortality group hands over, and what a theme page puts side by side

CREATE TABLE mortality_review (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    reference TEXT,
    review_number TEXT,
    died_on TEXT,
    scored_on TEXT,
    overall_score INTEGER,
    unit TEXT,
    age_band TEXT,
    theme TEXT,
    context_on TEXT,
    context_by TEXT,
    context TEXT
) STRICT;
CREATE VIRTUAL TABLE mortality_review_search USING fts5(reference, review_number, context, content='mortality_review', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX mortality_review_by_unit ON mortality_review (unit);
CREATE INDEX mortality_review_by_theme ON mortality_review (theme);
CREATE UNIQUE INDEX mortality_review_by_reference ON mortality_review (reference);

CREATE TABLE theme_figure (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    theme TEXT,
    source_type TEXT,
    title TEXT,
    period_begins_on TEXT,
    period_ends_on TEXT,
    on_theme INTEGER,
    out_of INTEGER,
    counted_by TEXT
) STRICT;
CREATE VIRTUAL TABLE theme_figure_search USING fts5(title, counted_by, content='theme_figure', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX theme_figure_by_theme ON theme_figure (theme);

CREATE TABLE theme_note (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    theme TEXT,
    period_begins_on TEXT,
    period_ends_on TEXT,
    question TEXT,
    comment TEXT,
    written_by TEXT,
    written_on TEXT
) STRICT;
CREATE VIRTUAL TABLE theme_note_search USING fts5(question, comment, content='theme_note', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE INDEX theme_note_by_theme ON theme_note (theme);
