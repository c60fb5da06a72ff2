#!/usr/bin/env bash
# Proves, in new and empty Debian 12 systems, that a fresh clone of the last commit sets itself up, passes its tests,
# runs and packs, and that the package installs, works and goes away again. Needs root; call it with `./dev clean-root`.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

readonly logs=$PWD/build/clean-root
readonly clone=/root/candour
readonly person=reader

say() { printf '%s\n' "$*"; }
fail() { printf 'clean-root: %s\n' "$*" >&2; exit 1; }

# shellcheck source=installer/dev/rootfs.sh
. installer/dev/rootfs.sh

# step NAME COMMAND...: runs one step with its output in a log, says how long it took, stops when it fails.
steps=0
step()
{
    local name=$1 began=$SECONDS log status
    shift
    steps=$((steps + 1))
    log=$(printf '%s/%02d.log' "$logs" "$steps")
    # Not `if ! (...)`: inside a condition, bash would go on after an error within the step.
    set +e
    (set -e; "$@") >"$log" 2>&1 </dev/null
    status=$?
    set -e
    if [ "$status" -ne 0 ]; then
        tail -n 40 "$log" >&2
        fail "'$name' failed. All of its output: $log"
    fi
    say "ok  $name ($((SECONDS - began)) s)"
}

# The end of what the last step printed
show_end() { tail -n "$1" "$(printf '%s/%02d.log' "$logs" "$steps")" | sed 's/^/      /'; }

# git that does not mind whose folders these are: root reads a person's clone here
trusting_git()
{
    printf '[safe]\n\tdirectory = *\n' >"$work/gitconfig"
    GIT_CONFIG_GLOBAL=$work/gitconfig git "$@"
}

clone_is_unchanged()
{
    local changes
    changes=$(trusting_git -C "$work/build$clone" status --porcelain)
    [ -z "$changes" ] || { echo "$changes"; return 1; }
}

# in_source COMMAND: in the clone inside the first system
in_source() { in_root "$work/build" "cd $clone && $1"; }

# as_person COMMAND: in the second system, as somebody who is not an administrator
as_person() { in_root "$work/desk" "cd /home/$person && runuser -u $person -- env HOME=/home/$person bash -ec '$1'"; }

prove_build()
{
    step "an empty Debian 12 for building" copy_root base build
    step "a fresh clone of the last commit" \
        trusting_git clone --quiet --no-hardlinks "$PWD" "$work/build$clone"
    step "dev test" in_source "./dev test"
    show_end 4
    step "dev run, without a screen" in_source "./dev run"
    step "the demo register and its report are there" in_source "
        cd ~/.local/share/candour/demo
        test -s northvale.candour
        head -c 5 northvale-committee-report.pdf | grep -qx %PDF-"
    step "dev run again keeps the register" in_source "
        before=\$(stat -c %i ~/.local/share/candour/demo/northvale.candour)
        ./dev run
        test \"\$before\" = \"\$(stat -c %i ~/.local/share/candour/demo/northvale.candour)\""
    step "dev package" in_source "./dev package"
    step "none of it changed the clone" clone_is_unchanged
}

installed_packages() { in_root "$work/desk" "dpkg-query -W -f '\${Package} \${db:Status-Status}\n' | sort"; }

install_package()
{
    in_root "$work/desk" "useradd --create-home $person"
    cp "$work/build$clone"/dist/candour_*.deb "$work/desk/root/"
    installed_packages >"$work/before"
    in_root "$work/desk" "apt-get update -qq && apt-get install -y --no-install-recommends /root/candour_*.deb"
    in_root "$work/desk" "dpkg -L candour" >"$work/files"
}

# First it paints and goes; then it runs until it is told to, and being stopped by timeout (124) is how it passes.
window_opens()
{
    local status=0
    as_person "QT_QPA_PLATFORM=offscreen timeout 60 candour trust.candour --quit-after-paint"
    as_person "QT_QPA_PLATFORM=offscreen timeout 8 candour trust.candour" || status=$?
    [ "$status" -eq 124 ]
}

# Nothing that the package brought is left, nor anything named after it outside of people's own folders.
nothing_is_left()
{
    in_root "$work/desk" "rm /root/candour_*.deb; apt-get autoremove --purge -y"
    installed_packages | diff "$work/before" -
    local file
    while read -r file; do
        [ -d "$work/desk$file" ] || ! [ -e "$work/desk$file" ] || { echo "left behind: $file"; return 1; }
    done <"$work/files"
    in_root "$work/desk" "find / -xdev -path /home -prune -o -path /proc -prune -o -iname '*candour*' -print" | tee "$work/left"
    ! [ -s "$work/left" ]
}

prove_package()
{
    step "an empty Debian 12 for the package" copy_root base desk
    step "apt installs the package" install_package
    step "candour --version" as_person "candour --version"
    show_end 1
    step "candour new --demo" as_person "candour new trust.candour --demo && test -s trust.candour"
    step "candour check" as_person "candour check trust.candour"
    step "candour report committee" as_person "
        candour report trust.candour committee report.pdf && head -c 5 report.pdf | grep -qx %PDF-"
    step "the window opens and stays open" window_opens
    step "apt removes the package" in_root "$work/desk" "apt-get remove -y candour"
    step "dpkg has nothing left to purge" in_root "$work/desk" "dpkg --purge candour && ! dpkg-query -W candour"
    step "nothing of it is left" nothing_is_left
}

main()
{
    [ "$(id -u)" -eq 0 ] || fail "This makes Debian systems and enters them, which only root may do: sudo ./dev clean-root"
    # Mounts made in a space of our own go away with us, however we end.
    [ "${CANDOUR_OWN_MOUNTS:-}" = yes ] \
        || CANDOUR_OWN_MOUNTS=yes exec unshare --mount --propagation private "${BASH_SOURCE[0]}"

    work=$(mktemp -d /var/tmp/candour-clean-root.XXXXXX)
    trap remove_roots EXIT
    trap 'exit 130' INT TERM
    rm -rf "$logs"
    mkdir -p "$logs"
    trusting_git rev-parse --verify --quiet HEAD >/dev/null || fail "There is no commit yet to make a clone of."
    [ -z "$(trusting_git status --porcelain)" ] || say "Note: what is not committed is not part of this proof."

    step "debootstrap of Debian 12" make_base
    prove_build
    prove_package
    say "Everything worked, in $((SECONDS / 60)) minutes."
}

main
