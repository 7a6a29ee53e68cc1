# The options that Krait runs with; an AOT cache is good only for the options it was made with.
java_options='-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:InlineSmallCode=5000 -XX:-UsePerfData
  --enable-native-access=ALL-UNNAMED --add-opens java.base/java.io=ALL-UNNAMED
  --add-opens java.base/java.lang=ALL-UNNAMED'
