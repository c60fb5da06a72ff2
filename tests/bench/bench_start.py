#!/usr/bin/env python3
"""Start to first paint and memory of Candour with a register open, beside the smallest Qt Widgets window.

Usage: bench_start.py CANDOUR MINIMAL_WINDOW REGISTER. Off screen; the median of 21 runs each, from the moment the
process is asked for until it says "first paint"; what a program does to end is not counted. Settings are kept in a
folder of their own, as a person's second start finds them.
"""
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 21


def first_paint_ms(command):
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        for line in process.stderr:
            if line.startswith(b"first paint"):
                elapsed = (time.perf_counter() - began) * 1000
                process.stderr.read()
                return elapsed
    sys.exit(f"{command[0]} ended without a first paint")


def main():
    candour, minimal, register = sys.argv[1:]
    ours, bare = [candour, register, "--quit-after-paint"], [minimal]
    with tempfile.TemporaryDirectory() as settings:
        os.environ.update(QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", XDG_CONFIG_HOME=settings)
        times = {"ours": [], "bare": []}
        # The two take turns, so that a busy machine troubles both; the first of each only warms up.
        for round_number in range(ROUNDS + 1):
            for name, command in (("ours", ours), ("bare", bare)):
                elapsed = first_paint_ms(command)
                if round_number:
                    times[name].append(elapsed)
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    ours_ms, bare_ms = statistics.median(times["ours"]), statistics.median(times["bare"])
    print(f"start ours_ms {ours_ms:.1f} minimal_ms {bare_ms:.1f} ratio {ours_ms / bare_ms:.2f} "
          f"fastest_ms {min(times['ours']):.1f} {min(times['bare']):.1f} peak_mb {before / 1024:.0f}")


main()
