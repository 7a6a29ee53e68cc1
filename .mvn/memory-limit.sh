# Smaller settings where the process may have little memory: $limit, in KB. Java reserves gigabytes
# otherwise, and the C library 64 MB a thread. Sourced by krait where there is a limit.
if [ "$limit" -lt 600000 ]; then
  echo "krait: Java does not start with so little memory: ulimit -v is $limit, 600000 is the least" >&2
  exit 1
elif [ "$limit" -lt 5000000 ]; then
  java_options="$java_options -Xmx$((limit / 4))k -XX:NewSize=$((limit / 16))k
    -XX:CompressedClassSpaceSize=64m -XX:ReservedCodeCacheSize=48m -Dkrait.stack=67108864"
  export MALLOC_ARENA_MAX=1
fi
