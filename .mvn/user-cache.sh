# Sets cache to the AOT cache in the user's folder, named after JDK and jar; has it made if it is
# missing or outdated. Sourced by krait.

# Sets name to a path with _ for each slash.
flatten() {
  IFS=/
  set -f
  set -- $1
  IFS=_
  name=$*
  set +f
  unset IFS
}

folder=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}/krait
flatten "$JAVA_HOME$jar"
cache=$folder/$name.aot
if [ ! -f "$cache" ] || [ "$jar" -nt "$cache" ] || [ "$JAVA_HOME/release" -nt "$cache" ]; then
  rm -f "$cache" 2>/dev/null
  if [ "$folder" != /krait ] && mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ]; then
    "$top/.mvn/aot-cache.sh" "$JAVA_HOME/bin/java" "$jar" "$cache" </dev/null >/dev/null 2>&1 &
  fi
fi
