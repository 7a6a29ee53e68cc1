# The options that Krait runs with; an AOT cache is good only for the options it was made with.
# Less young generation than the default: each page touched first costs; below 64 MB collections cost more.
java_options='-XX:+UseSerialGC -XX:NewSize=64m -XX:+UseCompactObjectHeaders -XX:InlineSmallCode=5000 -XX:-UsePerfData
  --enable-native-access=ALL-UNNAMED --add-opens java.base/java.io=ALL-UNNAMED
  --add-opens java.base/java.lang=ALL-UNNAMED'
# Where Linux has them, huge pages for the heap: each page touched first costs, whatever its size.
if [ -d /sys/kernel/mm/transparent_hugepage ]; then
  java_options="$java_options -XX:+UseTransparentHugePages"
fi
