#!/bin/sh
# The library's browser on a profile that exists in memory only and is removed however the browser ends.
#
#   carrel-browser [--browser PROGRAM] [--seed FOLDER] [-- browser arguments]   starts it; returns when all is removed
#   carrel-browser --end [--grace SECONDS]    ends the session of this account (for PC managers); returns when removed
#   carrel-browser --sweep                    removes what a killed launcher left (also: at boot, at sign-in)
#   carrel-browser --make-seed FOLDER         a browser with Carrel installed, as the start of every profile
#
# Carrel itself comes by the policies of the kit. With a seed it is there from the first page on; without one it arrives
# a second or two after each start, and until then only policies guard.
set -u
umask 077

EXTENSION_ID='@EXTENSION_ID@'
browser=${CARREL_BROWSER:-}
seed=
grace=15
self=$(readlink -f -- "$0")

say() { printf 'carrel-browser: %s\n' "$1" >&2; }

# Where profiles live: memory if this machine has it, else a temporary folder, and then it says so.
place() {
  for root in "${CARREL_PLACE:-}" "${XDG_RUNTIME_DIR:-}" /dev/shm; do
    if [ -n "$root" ] && [ -d "$root" ] && [ -w "$root" ] && [ "$(stat -f -c %T "$root")" = tmpfs ]; then
      printf '%s/carrel-%s' "$root" "$(id -u)"
      return
    fi
  done
  say 'no file system in memory was found; the profile lies on the disk until the browser ends'
  printf '%s/carrel-%s' "${CARREL_PLACE:-${TMPDIR:-/tmp}}" "$(id -u)"
}

# A process by number and start time: numbers are used again.
identity() {
  { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 1
  # The name in brackets may hold spaces; the start time is the 20th field after it.
  # shellcheck disable=SC2086
  set -- "$1" ${stat##*) }
  pid=$1
  [ "$2" = Z ] && return 1
  shift 20
  printf '%s:%s' "$pid" "$1"
}

alive() { [ -n "$1" ] && [ "$(identity "${1%%:*}")" = "$1" ]; }

# Kills every process of the browser's own session, and any other that was started on this profile.
kill_all() {
  session=$(cut -d: -f1 "$1/browser" 2>/dev/null)
  if [ -n "$session" ]; then
    for entry in /proc/[0-9]*; do
      { read -r stat <"$entry/stat"; } 2>/dev/null || continue
      # shellcheck disable=SC2086
      set -- "$1" ${stat##*) }
      if [ "$5" = "$session" ]; then kill -9 "${entry#/proc/}" 2>/dev/null; fi
    done
  fi
  for entry in $(grep -slF -e "--user-data-dir=$1/profile" /proc/[0-9]*/cmdline); do
    entry=${entry#/proc/}
    kill -9 "${entry%/cmdline}" 2>/dev/null
  done
}

# Removes one run: what writes goes first, and a last writer is met by looking again.
remove() {
  tries=0
  while [ -e "$1" ]; do
    kill_all "$1"
    rm -rf -- "$1" 2>/dev/null
    tries=$((tries + 1))
    [ "$tries" -gt 100 ] && { say "could not remove $1"; return 1; }
    [ -e "$1" ] && sleep 0.1
  done
  return 0
}

sweep() {
  for run in "$base"/run.*; do
    [ -d "$run" ] || continue
    # A run without an owner's name is one that is just being made, or that was killed in its first moment.
    owner=$(cat "$run/owner" 2>/dev/null)
    if [ -z "$owner" ] && [ -z "$(find "$run" -maxdepth 0 -mmin +1)" ]; then continue; fi
    alive "$owner" || remove "$run"
  done
}

# Stands beside the launcher in a session of its own: removes the run when either launcher or browser is gone.
watch() {
  owner=$(cat "$1/owner" 2>/dev/null)
  while [ -d "$1" ] && alive "$owner"; do
    started=$(cat "$1/browser" 2>/dev/null)
    if [ -n "$started" ] && ! alive "$started"; then break; fi
    sleep 0.2
  done
  remove "$1"
}

find_browser() {
  [ -n "$browser" ] && return
  for name in google-chrome-stable google-chrome microsoft-edge chromium chromium-browser; do
    browser=$(command -v "$name") && return
  done
  say 'no browser found; name one with --browser'
  exit 2
}

start() {
  find_browser
  sweep
  run=$(mktemp -d "$base/run.XXXXXX") || exit 1
  identity $$ >"$run/owner.new" && mv "$run/owner.new" "$run/owner"
  printf '%s' "$browser" >"$run/program"
  mkdir "$run/profile"
  trap 'remove "$run"; exit 143' TERM INT HUP
  setsid "$self" --watch "$run" </dev/null >/dev/null 2>&1 &
  if [ -n "$seed" ]; then cp -R "$seed/." "$run/profile/" || { say "the seed $seed cannot be read"; remove "$run"; exit 1; }; fi
  # The session's leader writes its own name before it becomes the browser, so nobody can be killed in between.
  # shellcheck disable=SC2016
  CARREL_FUNCTIONS=1 setsid sh -c '. "$0"; run=$1; shift; identity $$ >"$run/browser"; unset CARREL_FUNCTIONS; exec "$@"' \
    "$self" "$run" "$browser" "--user-data-dir=$run/profile" --no-first-run --no-default-browser-check --disable-breakpad "$@" &
  wait $!
  status=$?
  remove "$run"
  exit "$status"
}

# Carrel ends the session first (it signs out of vendors), then the browser goes, then the profile.
end() {
  for run in "$base"/run.*; do
    [ -d "$run" ] || continue
    program=$(cat "$run/program" 2>/dev/null)
    leader=$(cut -d: -f1 "$run/browser" 2>/dev/null)
    if [ -n "$program" ] && [ -n "$leader" ] && [ "$grace" -gt 0 ]; then
      "$program" "--user-data-dir=$run/profile" "chrome-extension://$EXTENSION_ID/end.html" >/dev/null 2>&1 &
      left=$((grace * 5))
      while [ "$left" -gt 0 ] && alive "$(cat "$run/browser" 2>/dev/null)"; do
        sleep 0.2
        left=$((left - 1))
      done
    fi
    [ -n "$leader" ] && kill "$leader" 2>/dev/null
    remove "$run"
  done
}

mode=start
[ -n "${CARREL_FUNCTIONS:-}" ] && mode=none
while [ "$mode" != none ] && [ $# -gt 0 ]; do
  case $1 in
    --watch) mode=watch; watched=$2; shift ;;
    --browser) browser=$2; shift ;;
    --seed) seed=$2; shift ;;
    --make-seed) mode=seed; seed=$2; shift ;;
    --end) mode=end ;;
    --grace) grace=$2; shift ;;
    --sweep) mode=sweep ;;
    --) shift; break ;;
    *) say "\"$1\" is not known; see the head of this file"; exit 2 ;;
  esac
  shift
done
if [ "$mode" != none ]; then
  base=$(place)
  mkdir -m 700 "$base" 2>/dev/null
  [ -O "$base" ] || { say "$base belongs to somebody else"; exit 1; }
fi
case $mode in
  start) start "$@" ;;
  watch) watch "$watched" ;;
  end) end ;;
  sweep) sweep ;;
  seed)
    find_browser
    say 'leave the browser open for 15 seconds after Carrel’s page shows, then close it'
    exec "$browser" "--user-data-dir=$seed" --no-first-run --no-default-browser-check "$@"
    ;;
esac
