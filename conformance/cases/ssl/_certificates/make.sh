#!/bin/sh
# Makes the certificates of these cases anew: an authority, what it signed, and one that signed itself.
set -eu
cd "$(dirname "$0")"
days=36500
openssl req -x509 -newkey rsa:2048 -nodes -days $days -keyout ca.key -out authority.pem \
  -subj "/C=XY/O=Krait Tests/CN=Test Authority" \
  -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
sign() { # NAME SUBJECT-ALTERNATIVE-NAME DAYS KEY-ARGUMENTS…
  name=$1 alternative=$2 valid=$3; shift 3
  openssl req -new -nodes -keyout "$name.key" -out "$name.csr" -subj "/C=XY/O=Krait Tests/CN=$name" "$@"
  printf 'subjectAltName=%s\nauthorityKeyIdentifier=keyid\nkeyUsage=critical,digitalSignature,keyEncipherment\n' \
    "$alternative" >extensions
  openssl x509 -req -in "$name.csr" -CA authority.pem -CAkey ca.key -CAcreateserial \
    -days "$valid" -extfile extensions -out "$name.crt"
  cat "$name.key" "$name.crt" >"$name.pem"
}
sign server "DNS:localhost,DNS:*.example.test,IP:127.0.0.1" $days -newkey rsa:2048
sign curve DNS:localhost $days -newkey ec -pkeyopt ec_paramgen_curve:prime256v1
sign client DNS:client.test $days -newkey rsa:2048
sign expired DNS:localhost 0 -newkey rsa:2048
openssl req -x509 -newkey rsa:2048 -nodes -days $days -keyout alone.key -out alone.crt \
  -subj "/CN=alone" -addext subjectAltName=DNS:localhost
cat alone.key alone.crt >alone.pem
openssl pkcs8 -topk8 -in server.key -passout pass:sesame -out encrypted.key
cat encrypted.key server.crt >encrypted.pem
rm -f ./*.key ./*.csr ./*.crt ./*.srl extensions
