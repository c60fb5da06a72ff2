#!/bin/bash
# The sqlite3 shell loading the same file into tables equal to ours: respondent and comment with their indexes and
# the word index. Usage: peer_import.sh FILE.csv DATABASE. Prints "seconds S".
#
# As good as the shell gets: a temporary table in memory for .import, one transaction for the rest, indexes and
# words built at the end, and the same settings of cache and journal as ours.
set -eu
csv=$1
database=$2
rm -f "$database" "$database"-*
start=$(date +%s%3N)
sqlite3 "$database" > /dev/null <<SQL
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -64000;
CREATE TABLE respondent (seq INTEGER PRIMARY KEY, batch INTEGER NOT NULL, external_id TEXT, feedback_on TEXT, service_1 TEXT,
    service_2 TEXT, service_3 TEXT, unit TEXT, fft_score TEXT, setting TEXT, collection_mode TEXT, age_band TEXT, sex TEXT,
    ethnicity TEXT) STRICT;
CREATE TABLE comment (seq INTEGER PRIMARY KEY, batch INTEGER NOT NULL, respondent INTEGER, external_id TEXT, question TEXT,
    question_type TEXT, text TEXT, placeholder INTEGER) STRICT;
CREATE VIRTUAL TABLE comment_search USING fts5(text, content='comment', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');
CREATE TEMP TABLE staging (id TEXT, received TEXT, site TEXT, ward TEXT, rating TEXT, comment TEXT);
.mode csv
.import --schema temp --skip 1 "$csv" staging
BEGIN IMMEDIATE;
INSERT INTO respondent (batch, feedback_on, service_1, service_3, fft_score)
    SELECT 1, received, site, ward, CASE rating WHEN '1' THEN 'very_good' WHEN '2' THEN 'good' WHEN '3' THEN 'neither'
        WHEN '4' THEN 'poor' WHEN '5' THEN 'very_poor' WHEN '6' THEN 'dont_know' END
    FROM staging ORDER BY rowid;
INSERT INTO comment (batch, respondent, external_id, text, placeholder) SELECT 1, rowid, id, comment, 0 FROM staging ORDER BY rowid;
CREATE INDEX respondent_by_date ON respondent (feedback_on);
CREATE INDEX respondent_by_service ON respondent (service_1, feedback_on);
CREATE INDEX respondent_by_score ON respondent (fft_score);
CREATE INDEX comment_by_respondent ON comment (respondent);
INSERT INTO comment_search (comment_search) VALUES ('rebuild');
COMMIT;
SQL
echo "seconds $(awk -v begun="$start" -v ended="$(date +%s%3N)" 'BEGIN { printf "%.2f", (ended - begun) / 1000 }')"
