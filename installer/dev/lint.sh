# shellcheck shell=bash
# Checks that read and do not run. Sourced by dev; expects say and fail.

# lint_step NAME COMMAND...: runs a check, says how it went, remembers a failure in lint_failures.
lint_step()
{
    local name=$1
    shift
    if ! command -v "$1" >/dev/null; then
        say "skipped  $name ($1 is not installed)"
    elif "$@"; then
        say "ok       $name"
    else
        say "FAILED   $name"
        lint_failures=$((lint_failures + 1))
    fi
}

# Our shell scripts, by their first line or their ending.
shell_scripts()
{
    git ls-files --cached --others --exclude-standard 2>/dev/null | while read -r file; do
        case "$file" in
            *.sh) say "$file" ;;
            *.*) ;;
            *) if head -n 1 "$file" | grep -Eq '^#!.*\b(ba)?sh$'; then say "$file"; fi ;;
        esac
    done
}

shell_syntax()
{
    local script
    for script in "$@"; do
        bash -n "$script" || return 1
    done
}

# cppcheck reads our sources through the compilation database; Qt's headers are not its business.
lint_cpp()
{
    cppcheck --quiet --project=build/dev/compile_commands.json --file-filter="$PWD/core/*" --file-filter="$PWD/ui/*" \
        --file-filter="$PWD/app/*" --enable=warning,performance,portability --inline-suppr --library=qt \
        --suppress='*:*/build/*' --suppress=missingInclude --suppress=unknownMacro --suppress=syntaxError \
        --cppcheck-build-dir=build/dev/cppcheck -j "$(nproc)" --error-exitcode=1
}

run_lint()
{
    lint_failures=0
    mkdir -p build/dev/cppcheck
    local scripts
    mapfile -t scripts < <(shell_scripts)
    lint_step "shell scripts: syntax" shell_syntax "${scripts[@]}"
    lint_step "shell scripts: shellcheck" shellcheck --external-sources "${scripts[@]}"
    lint_step "packaging: desktop entry, metainfo, file type, manual" tests/app/packaging.sh
    lint_step "layers: arrows go one way" ctest --test-dir build/dev --output-on-failure --quiet -R '^layers?|^layering'
    if command -v cppcheck >/dev/null; then
        lint_step "C++: cppcheck" lint_cpp
    else
        say "skipped  C++: cppcheck (cppcheck is not installed)"
    fi
    [ "$lint_failures" -eq 0 ] || fail "$lint_failures of the checks above failed."
}
