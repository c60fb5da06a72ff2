#!/bin/sh
# Checks the files that a desktop reads about Candour. Exits 0 when all is well, 1 when not,
# 77 (skipped, for ctest) when nothing is wrong but a tool was missing to be sure.
# Usage: packaging.sh [PROGRAM], which is asked for its commands to compare with the manual.
set -eu
program=${1:-}
cd "$(dirname "$0")/../../installer"

id=uk.candour.Candour
failed=0
skipped=0

# check COMMAND...: runs a checker when it is installed; one that is quiet is content.
check()
{
    if ! command -v "$1" >/dev/null; then
        echo "skipped: $1 is not installed"
        skipped=1
    elif "$@"; then
        echo "ok: $*"
    else
        echo "FAILED: $*"
        failed=1
    fi
}

# same WHAT FOUND EXPECTED
same()
{
    if [ "$2" = "$3" ]; then
        echo "ok: $1 is $3"
    else
        echo "FAILED: $1 is '$2', expected '$3'"
        failed=1
    fi
}

# The manual page without complaints from the formatter
manual_is_clean()
{
    complaints=$(groff -man -Tutf8 -ww -z candour.1 2>&1) || return 1
    [ -z "$complaints" ] || { echo "$complaints"; return 1; }
}

check desktop-file-validate $id.desktop
check appstreamcli validate --no-net $id.metainfo.xml
check xmllint --noout $id.metainfo.xml $id.mime.xml
if command -v groff >/dev/null; then
    check manual_is_clean
fi

version=$(sed -n 's/^project(candour VERSION \([0-9.]*\).*/\1/p' ../CMakeLists.txt)
same "the newest release in the metainfo" "$(sed -n 's/.*<release version="\([0-9.]*\)".*/\1/p' $id.metainfo.xml | head -n 1)" "$version"
same "the newest release in the changelog" "$(sed -n '1s/^candour (\([0-9.]*\)).*/\1/p' changelog)" "$version"
same "the release of the manual" "$(sed -n 's/^\.TH CANDOUR 1 "[^"]*" "Candour \([0-9.]*\)".*/\1/p' candour.1)" "$version"
same "the file type that the desktop entry opens" "$(sed -n 's/^MimeType=\(.*\);$/\1/p' $id.desktop)" \
    "$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' $id.mime.xml)"

if [ -n "$program" ]; then
    same "the list of commands in the manual" \
        "$(awk 'tag && /^\.BI? [a-z]/ { print $2 } { tag = /^\.TP/ }' candour.1 | paste -sd ' ')" \
        "$("$program" help | sed -n 's/^candour \([a-z][a-z]*\).*/\1/p' | paste -sd ' ')"
fi

[ "$failed" -eq 0 ] || exit 1
[ "$skipped" -eq 0 ] || exit 77
