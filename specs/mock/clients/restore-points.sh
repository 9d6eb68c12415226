#!/bin/sh
# Prints the name and the time of each restore point of a backup, newest first.
# Usage: EM_URL=… EM_USER=… EM_PASSWORD=… [EM_CA=…] sh restore-points.sh BACKUP
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

em() {
  curl --silent --show-error --fail ${EM_CA:+--cacert "$EM_CA"} -H 'Accept: application/json' "$@"
}

# Logon: the cookie goes to the jar, the header is kept, too. The password stays out of the process list.
printf 'user = "%s:%s"\n' "$EM_USER" "$EM_PASSWORD" |
  em --config - --cookie-jar "$work/jar" --dump-header "$work/headers" \
    -X POST -H 'Content-Type: application/json' -d '' "$EM_URL/api/sessionMngr/?v=latest" >"$work/session.json"
token=$(tr -d '\r' <"$work/headers" | sed -n 's/^X-RestSvcSessionId: //p')

# The list of backups, with the cookie.
backup=$(em --cookie "$work/jar" "$EM_URL/api/backups" |
  jq -r --arg name "$1" '(.Refs // .refs)[] | select((.Name // .name) == $name) | (.Href // .href)')
[ -n "$backup" ] || { echo "There is no backup $1." >&2; exit 1; }

# Its restore points, with the header.
em -H "X-RestSvcSessionId: $token" "$backup/restorePoints?format=Entity" |
  jq -r '(.RestorePoints // .restorePoints) | sort_by(.BackupDateUTC // .backupDateUTC) | reverse[]
    | "\(.BackupDateUTC // .backupDateUTC)\t\(.Name // .name)"'

# Logoff: the last link of the session.
off=$(jq -r '(.Links // .links)[] | select((.Rel // .rel) == "Delete") | (.Href // .href)' "$work/session.json")
em --cookie "$work/jar" -X DELETE "$off" --output /dev/null --write-out 'logoff %{http_code}\n'
if em --cookie "$work/jar" "$EM_URL/api/backups" >/dev/null 2>&1; then
  echo 'The session did not end.' >&2
  exit 1
fi
