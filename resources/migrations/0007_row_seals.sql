-- 0007: the rows of an import sealed in its record, so that a changed byte is found; earlier imports have no seal

ALTER TABLE import_batch ADD COLUMN row_seals TEXT;
