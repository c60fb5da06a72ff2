#!/bin/bash
# Runs every measurement and prints a table. Usage: tests/bench/run.sh BUILD_FOLDER [ROUNDS]
# Configure the folder with: cmake --preset release -DCANDOUR_BENCH=ON
# A measurement is a function named measure_...; add yours below and its name to the list at the end.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${1:?folder of a release build}
rounds=${2:-3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

line() { printf '%-34s %10s %10s %8s  %s\n' "$@"; }

# value NAME: the number after NAME in a line of pairs
value() { awk -v name="$1" '{ for (i = 1; i < NF; ++i) if ($i == name) print $(i + 1) }'; }

# The two take turns, so that a busy machine troubles both; the best round counts.
measure_import() {
    local rows=${CANDOUR_BENCH_ROWS:-1000000} csv=$scratch/feedback.csv ours=999999 peer=999999 peak=0 seconds result
    "$here/gen_feedback.py" "$rows" "$csv"
    for _ in $(seq "$rounds"); do
        seconds=$("$here/peer_import.sh" "$csv" "$scratch/peer.db" | value seconds)
        peer=$(awk "BEGIN { print ($seconds < $peer) ? $seconds : $peer }")
        result=$("$build/tests/bench/bench_import" "$csv" "$scratch/ours.candour")
        seconds=$(value with_close <<< "$result")
        ours=$(awk "BEGIN { print ($seconds < $ours) ? $seconds : $ours }")
        peak=$(value peak_mb <<< "$result")
    done
    line "import of $rows comments" "$ours s" "$peer s" "$(awk "BEGIN { printf \"%.2f\", $ours / $peer }")" "peak $peak MB; goals: 1.20 and 150 MB"
}

# A word search in the register that the import made, beside the bare FTS5 query for the same rows: a word in every row, one in
# every tenth, a rare one, one in no row, and beginnings as people type them.
measure_search() {
    local result word
    for word in the parking tracheostomy xylophone "th*" "wait*" "trach*" "xylo*" "parking staff"; do
        result=$("$build/tests/bench/bench_search" "$scratch/ours.candour" "$word")
        line "first page of a search: $word" "$(value ours_ms <<< "$result") ms" "$(value bare_ms <<< "$result") ms" "$(value ratio <<< "$result")" \
            "$(value rows <<< "$result") rows, peak $(value peak_mb <<< "$result") MB; goals: 1.50 and 16 ms"
    done
}

# Start to first paint with that register open, beside the smallest window there is.
measure_start() {
    local result
    result=$("$here/bench_start.py" "$build/app/candour" "$build/tests/bench/bench_minimalwindow" "$scratch/ours.candour")
    line "start to first paint" "$(value ours_ms <<< "$result") ms" "$(value minimal_ms <<< "$result") ms" "$(value ratio <<< "$result")" "peak $(value peak_mb <<< "$result") MB; goals: 2.00 and 150 MB"
}

# Reads a file of two gigabytes, when asked for: it takes minutes and twelve gigabytes of disk.
measure_big() {
    local csv=$scratch/big.csv result
    [ -n "${CANDOUR_BENCH_BIG:-}" ] || return 0
    rm -f "$scratch"/*.db* "$scratch"/ours.candour*
    "$here/gen_feedback.py" 200000 "$scratch/piece.csv"
    # Again and again the same rows, under ids of their own, until the file has two gigabytes.
    awk -v most=2000000000 'NR == 1 { print; next } { rows[NR] = substr($0, index($0, ",")) }
        END { while (size < most) for (i = 2; i <= NR && size < most; ++i) { line = (++id) rows[i]; size += length(line) + 1; print line } }' \
        "$scratch/piece.csv" > "$csv"
    result=$("$build/tests/bench/bench_import" "$csv" "$scratch/big.candour")
    line "import of 2 GB, $(value rows <<< "$result") rows" "$(value with_close <<< "$result") s" - - "peak $(value peak_mb <<< "$result") MB"
}


# 1,000 series of 60 points as XmR charts with all rules, beside a plain loop over arrays.
measure_spc() {
    local result
    result=$("$build/tests/bench/bench_spc")
    line "1,000 XmR charts of 60 points" "$(value ours_ms <<< "$result") ms" "$(value plain_ms <<< "$result") ms" "$(value ratio <<< "$result")" "goal: 2.00 ms"
}

# Charts have no peer on this computer: the domain page gives 171 ms for one PNG with the R packages.
measure_charts() {
    local result
    result=$(QT_QPA_PLATFORM=offscreen "$build/tests/bench/bench_charts")
    line "one chart to PNG, 1280x720" "$(value png_ms <<< "$result") ms" "" "" "goal: 20 ms"
    line "dashboard page of 30 charts" "$(value page_cold_ms <<< "$result") ms" "" "" "drawn again $(value page_warm_ms <<< "$result") ms; goal: 200 ms"
    line "200 measures read and judged" "$(value measures200_ms <<< "$result") ms" "" "" ""
}

# A safety register of three years: 50,000 incidents, 2,000 learning responses. Lists and searches beside the bare query for the
# same rows; the worklist reads every clock and has no peer.
measure_safety() {
    local result
    result=$("$build/tests/bench/bench_safety" "$scratch/safety.candour")
    line "open a register of 50,000 incidents" "$(value open_ms <<< "$result") ms" "" "" "$(value file_mb <<< "$result") MB"
    line "list of incidents, slowest order" "$(value list_ms <<< "$result") ms" "$(value list_bare_ms <<< "$result") ms" "$(value list_ratio <<< "$result")" "by $(value list_slowest <<< "$result"); goal: 50 ms"
    line "search in incidents, slowest words" "$(value search_ms <<< "$result") ms" "$(value search_bare_ms <<< "$result") ms" "$(value search_ratio <<< "$result")" "goal: 50 ms"
    line "My work, $(value clocks <<< "$result") clocks" "$(value worklist_ms <<< "$result") ms" "" "" "peak $(value peak_mb <<< "$result") MB; goal: 200 ms"
}

# Five years of an audit programme: 3,000,000 answers. Nothing to compare with.
measure_audit() {
    local result
    result=$("$build/tests/bench/bench_audit" "$scratch/audit.candour")
    line "programme of 300 projects" "$(value programme_ms <<< "$result") ms" "" "" "3,000,000 answers, $(value file_mb <<< "$result") MB; goal: 200 ms"
    line "results of a project, 2,000 answers" "$(value results_ms <<< "$result") ms" "" "" "goal: 100 ms"
}

line measurement ours peer ratio notes
for measurement in import search start spc charts safety audit big; do
    "measure_$measurement"
done
