# shellcheck shell=bash
# Small Debian systems in folders below $work, for trying things where nothing else is installed.
# Sourced by installer/cleanroot.sh; expects fail.

suite=bookworm
work=  # set by the one who sources this, before anything here is called

# The package sources that this computer uses for the suite, one "deb" line each. Where it uses another
# release, its first Debian mirror will have the suite too.
debian_sources()
{
    local targets
    # shellcheck disable=SC2016 # apt fills these in, not the shell
    targets=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' "Identifier: Packages" \
        | awk '$4 == "Debian" && !seen[$0]++')
    if grep -q " $suite" <<<"$targets"; then
        awk -v suite="$suite" 'index($2, suite) == 1 { print "deb", $1, $2, $3 }' <<<"$targets"
    else
        awk -v suite="$suite" 'NR == 1 { print "deb", $1, suite, "main" }' <<<"$targets"
    fi
}

# How this computer's apt reaches its sources (proxies and the like), without its hooks
apt_transport() { apt-config dump --format '%F "%v";%n' Acquire | grep -v '^Acquire::\(IndexTargets\|Changelogs\)'; }

make_base()
{
    local sources mirror include=()
    sources=$(debian_sources)
    [ -n "$sources" ] || fail "apt knows no Debian sources. Run apt-get update, then try again."
    mirror=$(awk -v suite="$suite" '$3 == suite { print $2; exit }' <<<"$sources")
    case "$mirror" in https:*) include=(--include=ca-certificates) ;; esac
    debootstrap --variant=minbase "${include[@]}" "$suite" "$work/base" "$mirror"

    rm -f "$work/base/etc/apt/sources.list"
    echo "$sources" >"$work/base/etc/apt/sources.list"
    apt_transport >"$work/base/etc/apt/apt.conf.d/90host"
    cp -L /etc/resolv.conf /etc/hosts "$work/base/etc/"
    # Packages that are services do not start them in here.
    printf '#!/bin/sh\nexit 101\n' >"$work/base/usr/sbin/policy-rc.d"
    chmod +x "$work/base/usr/sbin/policy-rc.d"
}

# copy_root FROM TO: another system like the first, with what the kernel offers mounted
copy_root()
{
    cp -a "$work/$1" "$work/$2"
    mount -t proc proc "$work/$2/proc"
    mount -t sysfs -o ro sysfs "$work/$2/sys"
    mount -t tmpfs tmpfs "$work/$2/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$work/$2/dev/pts"
}

# in_root ROOT COMMAND: as root inside, with a bare environment apart from proxies
in_root()
{
    local kept=() name
    for name in http_proxy https_proxy no_proxy; do
        [ -z "${!name:-}" ] || kept+=("$name=${!name}")
    done
    env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        DEBIAN_FRONTEND=noninteractive "${kept[@]}" chroot "$1" /bin/bash -ec "$2"
}

# Unmounts all below $work, deepest first; deletes it only when nothing is mounted there any more.
remove_roots()
{
    local place
    while read -r place; do
        umount "$place" || umount --lazy "$place"
    done < <(awk -v work="$work/" 'index($2, work) == 1 { print $2 }' /proc/self/mounts | sort -r)
    if grep -q " $work/" /proc/self/mounts; then
        echo "clean-root: something is still mounted below $work; unmount it, then delete the folder." >&2
    else
        rm -rf --one-file-system "$work"
    fi
}
