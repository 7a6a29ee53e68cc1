# The options that Krait runs with; an AOT cache is good only for the options it was made with.
# A small young generation: the first touch of each page of a large one costs more than collections do.
java_options='-XX:+UseSerialGC -XX:NewSize=8m -XX:+UseCompactObjectHeaders -XX:InlineSmallCode=5000 -XX:-UsePerfData
  --enable-native-access=ALL-UNNAMED --add-opens java.base/java.io=ALL-UNNAMED
  --add-opens java.base/java.lang=ALL-UNNAMED'
