-- 0001: what every register stands on: history, imports, references

CREATE TABLE change_set (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    number INTEGER NOT NULL,
    time TEXT NOT NULL,
    seen TEXT NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    summary TEXT NOT NULL,
    reason TEXT,
    undoes TEXT,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (device, number)
) STRICT;

CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (seq),
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    base_version INTEGER NOT NULL,
    field TEXT,
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX change_by_record ON change (type, record);
CREATE INDEX change_by_set ON change (change_set);

-- The history only grows: undoing, correcting and withdrawing each add to it.
CREATE TRIGGER change_set_stays BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
CREATE TRIGGER change_set_is_kept BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
-- INSERT OR REPLACE deletes without asking the triggers above.
CREATE TRIGGER change_set_is_not_replaced BEFORE INSERT ON change_set
WHEN EXISTS (SELECT 1 FROM change_set WHERE seq = NEW.seq OR id = NEW.id OR (device = NEW.device AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
CREATE TRIGGER change_is_not_replaced BEFORE INSERT ON change
WHEN EXISTS (SELECT 1 FROM change WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;

-- The next number of each series of references, such as INC-2026.
CREATE TABLE reference_series (
    series TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT;

-- Where the rows of an import lie in their table: from first_row on, without gaps.
CREATE TABLE batch_rows (
    batch INTEGER NOT NULL,
    type TEXT NOT NULL,
    first_row INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    PRIMARY KEY (batch, type)
) STRICT;
