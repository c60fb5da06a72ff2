# shellcheck shell=bash
# Which Debian packages a job needs, and getting them. Sourced by dev; expects say and fail.

# The packages of the named sections of installer/packages.txt, one a line.
packages_of()
{
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]\$/,/^\[/{/^[a-z0-9]/p}" installer/packages.txt
    done | sort -u
}

# Those of the packages on standard input that are not installed.
missing_packages()
{
    local package
    while read -r package; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

as_administrator()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs what the named sections need and this computer does not have.
need()
{
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not Debian: make sure that these are installed, under the names they have here:"
        say "    $(packages_of "$@" | paste -sd ' ')"
        return 0
    fi
    local missing
    mapfile -t missing < <(packages_of "$@" | missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "Packages are missing and only an administrator can add them. As root: apt-get install ${missing[*]}"
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_administrator apt-get update -qq </dev/null \
        || fail "The package lists could not be fetched. Check the network and /etc/apt/sources.list, then try again."
    as_administrator env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o Dpkg::Use-Pty=0 "${missing[@]}" </dev/null >/dev/null \
        || fail "The packages could not be installed: see the messages above. By hand: apt-get install ${missing[*]}"
}
