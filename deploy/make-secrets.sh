#!/bin/sh
# Makes up the secrets that docker-compose.yml needs; those that exist stay as they are.
set -eu
cd "$(dirname "$0")/secrets"
# Closed to other accounts of this machine. The files themselves are open: the account inside a container differs.
chmod 700 .
umask 022

make() {
  [ -s "$1" ] || printf '%s\n' "$2" >"$1"
}

make postgres_password "$(openssl rand -hex 24)"
make database_url "postgresql://cams_gateway:$(cat postgres_password)@postgres/cams_gateway"
make encryption_key "$(openssl rand -base64 32)"
make operator_client_secret "$(openssl rand -hex 32)"
# Empty, unless the CAMS credentials are temporary.
[ -e cams_security_token ] || : >cams_security_token

for name in cams_access_key_id cams_access_key_secret; do
  [ -s "$name" ] || echo "Still to be written by you: deploy/secrets/$name" >&2
done
