#!/bin/sh
# aot-cache.sh JAVA JAR CACHE: makes the JVM's cache of Krait's classes by running a program that
# uses what programs use. Nobody ever sees half a cache; of several makers all but one leave at once.
set -eu
java=$1
cache=$3
# The JVM asks for the jar at this path once a class, at length if that leads nowhere.
jar=$(cd "$(dirname "$2")" && pwd)/${2##*/}
. "${0%/*}/java-options.sh"

mkdir "$cache.lock" 2>/dev/null || {
  # A maker takes seconds; a lock that is minutes old was left behind.
  [ -n "$(find "$cache.lock" -prune -mmin +5 2>/dev/null)" ] || exit 0
}
new=$cache.$$
trap 'rm -rf "$new" "$new.config" "$cache.lock"' EXIT

# No profiles of methods in the cache: replaying them at each start costs more than it saves.
"$java" $java_options -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
  -XX:AOTCacheOutput="$new" -Xlog:disable \
  -cp "$jar" org.krait.cli.Main "${0%/*}/training.py" >/dev/null 2>&1 </dev/null
mv "$new" "$cache"
