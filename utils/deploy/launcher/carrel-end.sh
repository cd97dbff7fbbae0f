#!/bin/sh
# Ends the patron's session in the running browser: for PC managers, time-out scripts and the desk. Nothing is asked.
#
#   carrel-end [--check-in] [--wait SECONDS] [--close] [--profile FOLDER] [BROWSER]
#
# --check-in  counts the end as the return of a loaned computer
# --wait      how long the browser has for the erase before this command returns (20)
# --close     closes the browser after that time
set -u

EXTENSION_ID='@EXTENSION_ID@'
fragment=
seconds=20
close=no
profile=
while [ $# -gt 0 ]; do
  case $1 in
    --check-in) fragment='#check-in' ;;
    --wait) seconds=$2; shift ;;
    --close) close=yes ;;
    --profile) profile=$2; shift ;;
    -*) printf 'carrel-end: "%s" is not known; see the head of this file\n' "$1" >&2; exit 2 ;;
    *) break ;;
  esac
  shift
done
browser=${1:-}
if [ -z "$browser" ]; then
  for name in google-chrome-stable google-chrome microsoft-edge chromium chromium-browser; do
    browser=$(command -v "$name") && break
  done
fi
[ -n "$browser" ] || { echo 'carrel-end: no browser found; name it' >&2; exit 2; }
# The running browser takes the address over; where none runs, the new one erases before anything else.
if [ -n "$profile" ]; then set -- "--user-data-dir=$profile"; else set --; fi
"$browser" "$@" "chrome-extension://$EXTENSION_ID/end.html$fragment" >/dev/null 2>&1 &
sleep "$seconds"
[ "$close" = yes ] || exit 0
# Only programs of that name, not all that name it, as this very command does.
if [ -n "$profile" ]; then pattern="user-data-dir=$profile"; else pattern="^([^ ]*/)?$(basename "$browser")( |\$)"; fi
pkill -u "$(id -u)" -TERM -f -- "$pattern" || true
