#!/bin/sh
# build.sh TOP: builds cli/target/krait.jar and its AOT cache once, however many ask at once.
set -eu
top=$1
jar=$top/cli/target/krait.jar
lock=$top/target/build.lock

is_current() {
  [ -f "$jar" ] && [ -f "$jar.built" ] && ! [ "$top/.git/logs/HEAD" -nt "$jar.built" ]
}

# Whether any source is newer than the jar; a commit alone changes nothing.
is_outdated() {
  [ ! -f "$jar" ] || [ -n "$(find "$top"/*/src "$top"/*/pom.xml "$top/pom.xml" -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}

say() {
  if [ -t 2 ]; then
    printf '%s' "$1" >&2
  fi
}

# Maven's output goes to a log; a terminal sees which module is being built.
build() {
  "$top/mvnw" -B -ntp -pl cli -am -DskipTests package >"$top/target/build.log" 2>&1 &
  maven=$!
  trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM
  if [ -t 2 ]; then
    while kill -0 "$maven" 2>/dev/null; do
      module=$(sed -n 's/^\[INFO\] Building Krait \([a-z]*\).*\(\[.*\]\)$/\2 \1/p' "$top/target/build.log" | tail -n 1)
      printf '\r\033[Kkrait: building (once) %s' "$module" >&2
      sleep 0.3
    done
  fi
  if ! wait "$maven"; then
    say "$(printf '\r\033[K')"
    grep '^\[ERROR\]' "$top/target/build.log" | head -n 20 >&2
    echo "krait: the build failed; see $top/target/build.log" >&2
    return 1
  fi
  say "$(printf '\r\033[K')"
}

# The cache speeds up every start; without it Krait runs all the same.
make_cache() {
  rm -f "$jar.aot"
  "$top/.mvn/aot-cache.sh" "$JAVA_HOME/bin/java" "$jar" "$jar.aot" || :
}

mkdir -p "$top/target"
until mkdir "$lock" 2>/dev/null; do
  owner=$(cat "$lock/pid" 2>/dev/null || echo)
  if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
    rm -rf "$lock"
    continue
  fi
  sleep 0.2
done
echo $$ >"$lock/pid"
trap 'rm -rf "$lock"' EXIT

if ! is_current; then
  if is_outdated; then
    build
    make_cache
  fi
  : >"$jar.built"
fi
