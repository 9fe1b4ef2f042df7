# Sourced by open and test: everything a fresh machine lacks, set up in the clone, again and again without harm.
# Leaves the program in $root/.venv. Never asks; what it may not install it names, and goes on.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV

say() { printf '%s\n' "$*" >&2; }

# As root, with or without sudo; fails where neither can be had without a password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  else return 1
  fi
}

# Installs Debian packages; without the means or the right, says which to install by hand.
install_packages() {
  [ $# -gt 0 ] || return 0
  local log
  log=$(mktemp)
  if command -v apt-get >/dev/null && as_root true; then
    say "Installing system packages: $*"
    if as_root apt-get -qq -o DPkg::Lock::Timeout=120 update </dev/null >"$log" 2>&1 &&
      as_root apt-get -qq -y -o DPkg::Lock::Timeout=120 install --no-install-recommends "$@" </dev/null >>"$log" 2>&1
    then
      rm -f "$log"
      return 0
    fi
    tail -n 5 "$log" >&2
  fi
  rm -f "$log"
  say "These packages are missing and could not be installed from here. As root: apt-get install $*"
}

# The newest Python that will do, or $PYTHON.
find_python() {
  local name
  for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return 0
    fi
  done
  say "Python 3.11 or newer is needed and was not found. Name one: PYTHON=/path/to/python3 $0"
  return 1
}

# Debian keeps the pip of a new environment in a package of its own; the machine's pip can put one there as well.
make_venv() {
  [ -x "$venv/bin/python" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1 && return 0
  local python
  python=$(find_python)
  rm -rf "$venv"
  if "$python" -c 'import ensurepip' 2>/dev/null; then
    "$python" -m venv "$venv"
  elif "$python" -m venv --without-pip "$venv" 2>/dev/null &&
    "$python" -m pip --python "$venv/bin/python" install -q pip 2>/dev/null
  then :
  else
    install_packages python3-venv
    rm -rf "$venv"
    "$python" -m venv "$venv"
  fi
}

# What reads web pages and PDF: of use to most, and the program goes on without.
readers="[html,pdf]"

# Installs the program with the given extras ("$readers" or "[test,dev]"), unless that was done for this pyproject.toml.
install_program() {
  local stamp=$venv/installed want
  want=$(printf '%s %s %s' "$1" "$root" "$(cksum <"$root/pyproject.toml")")
  if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ]; then return 0; fi
  say "Installing the program into .venv (a minute, the first time)"
  if ! pip_install "$root$1"; then
    [ "$1" = "$readers" ] || return 1
    say "What reads web pages and PDF could not be installed; the program goes on without it."
    pip_install "$root"
    return 0
  fi
  printf '%s' "$want" >"$stamp"
}

# -qq: errors only. pip warns that lxml lacks an extra that trafilatura asks for; what it stood for is installed by name.
pip_install() { "$venv/bin/python" -m pip install -qq --disable-pip-version-check -e "$1" </dev/null; }

# The packages that bring what Qt needs and is not here: the program itself knows them.
missing_packages() {
  "$venv/bin/python" -c 'from timeline_app.preflight import missing_packages; print(*missing_packages())'
}

set_up() {
  make_venv
  install_program "$1"
  # shellcheck disable=SC2046
  install_packages $(missing_packages) "${@:2}"
}
