# Sets JAVA_HOME to a JDK 25 or newer; sourced by mvnw and krait. Starts no process where it can.

# Succeeds if the folder holds a JDK of version 25 or newer, by its "release" file.
is_new_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}
      value=${value%%[!0-9]*}
      [ "${value:-0}" -ge 25 ]
      return
    fi
  done <"$1/release"
  return 1
}

# Succeeds if one of the usual folders, or the java on the PATH, leads to such a JDK.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_new_jdk "$JAVA_HOME"; then
    return 0
  fi
  for home in \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_new_jdk "$home"; then
      JAVA_HOME=$home
      return 0
    fi
  done
  java=$(command -v java) && java=$(readlink -f "$java" 2>/dev/null) || return 1
  is_new_jdk "${java%/bin/java}" && JAVA_HOME=${java%/bin/java}
}

if ! find_jdk; then
  echo "${0##*/}: no JDK 25 found: install one (for example Eclipse Temurin 25 from adoptium.net) or set JAVA_HOME to it." >&2
  exit 127
fi
