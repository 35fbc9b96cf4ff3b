#!/bin/sh
# Make the virtual environment $1 with a Python between 3.11 and 3.13, unless it is there.
# PYTHON names one; else the first suitable of python3.11 ... python3.13 and python3 is taken.
set -eu
venv=$1

is_suitable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

can_make_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

if is_suitable "$venv/bin/python" && "$venv/bin/python" -c 'import pip' 2>/dev/null; then
    exit 0
fi

found=
for python in ${PYTHON:-python3.11 python3.12 python3.13 python3}; do
    is_suitable "$python" || continue
    found=${found:-$python}
    if can_make_venv "$python"; then
        found=$python
        break
    fi
done
if [ -z "$found" ]; then
    echo "RetinaView needs Python 3.11 to 3.13; ${PYTHON:-no python3 here} is none of them." \
        "Install one, or name it: make install PYTHON=/path/to/python3.12" >&2
    exit 1
fi

if ! can_make_venv "$found"; then
    version=$("$found" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing python$version-venv."
        apt-get update -qq </dev/null
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "python$version-venv" </dev/null >/dev/null
    else
        echo "Python $version lacks its venv module. Type: sudo apt install python$version-venv" >&2
        exit 1
    fi
fi

echo "Making $venv with $("$found" --version)."
rm -rf "$venv"
"$found" -m venv "$venv"
