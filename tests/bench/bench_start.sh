#!/usr/bin/env bash
# Start to first paint and memory of Candour with a register open, beside the smallest Qt Widgets window:
# bench_start.sh CANDOUR MINIMAL_WINDOW REGISTER. Median of 15 runs each, off screen, from process start to its end.
set -euo pipefail
candour=$1 minimal=$2 register=$3
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
XDG_CONFIG_HOME=$(mktemp -d)
export XDG_CONFIG_HOME
trap 'rm -rf "$XDG_CONFIG_HOME"' EXIT

# elapsed_us COMMAND...: wall time of one run
elapsed_us()
{
    local began
    began=$(date +%s%N)
    "$@" >/dev/null 2>&1
    echo $((($(date +%s%N) - began) / 1000))
}

# median_ms FILE: of the times in it, one in each line
median_ms() { sort -n "$1" | sed -n 8p | awk '{ printf "%.1f", $1 / 1000 }'; }

peak_mb()
{
    python3 - "$@" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
print(round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))
PY
}

# One run of each to warm up, then the two take turns, so that a busy machine troubles both.
for round in $(seq 0 15); do
    ours=$(elapsed_us "$candour" "$register" --quit-after-paint)
    bare=$(elapsed_us "$minimal")
    [ "$round" -eq 0 ] || { echo "$ours" >>"$XDG_CONFIG_HOME/ours"; echo "$bare" >>"$XDG_CONFIG_HOME/bare"; }
done
ours=$(median_ms "$XDG_CONFIG_HOME/ours")
bare=$(median_ms "$XDG_CONFIG_HOME/bare")
echo "start ours_ms $ours minimal_ms $bare ratio $(awk -v a="$ours" -v b="$bare" 'BEGIN { printf "%.2f", a / b }') peak_mb $(peak_mb "$candour" "$register" --quit-after-paint)"
