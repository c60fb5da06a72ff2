#!/usr/bin/env bash
# Start to first paint and memory of Candour with a register open, beside the smallest Qt Widgets window:
# bench_start.sh CANDOUR MINIMAL_WINDOW REGISTER. Median of 15 runs each, off screen, from process start to its end.
set -euo pipefail
candour=$1 minimal=$2 register=$3
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
XDG_CONFIG_HOME=$(mktemp -d)
export XDG_CONFIG_HOME
trap 'rm -rf "$XDG_CONFIG_HOME"' EXIT

# median_ms COMMAND...: wall time of 15 runs after one to warm up
median_ms()
{
    local times=() began
    "$@" >/dev/null 2>&1
    for _ in $(seq 15); do
        began=$(date +%s%N)
        "$@" >/dev/null 2>&1
        times+=($((($(date +%s%N) - began) / 1000)))
    done
    printf '%s\n' "${times[@]}" | sort -n | sed -n 8p | awk '{ printf "%.1f", $1 / 1000 }'
}

peak_mb()
{
    python3 - "$@" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
print(round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))
PY
}

ours=$(median_ms "$candour" "$register" --quit-after-paint)
bare=$(median_ms "$minimal")
echo "start ours_ms $ours minimal_ms $bare ratio $(awk -v a="$ours" -v b="$bare" 'BEGIN { printf "%.2f", a / b }') peak_mb $(peak_mb "$candour" "$register" --quit-after-paint)"
