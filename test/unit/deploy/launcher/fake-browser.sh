#!/bin/sh
# Stands for a browser: fills the profile with canaries, goes on writing from a child, and notes what it was told.
for argument in "$@"; do
  case $argument in
    --user-data-dir=*) profile=${argument#*=} ;;
    chrome-extension:*) address=$argument ;;
  esac
done
if [ -n "${address:-}" ]; then
  printf '%s\n' "$address" >>"$CARREL_TEST_NOTES"
  exit 0
fi
printf 'CANARY' >"$profile/first"
(while :; do printf 'CANARY' >>"$profile/late" 2>/dev/null; sleep 0.05; done) &
sleep 600
