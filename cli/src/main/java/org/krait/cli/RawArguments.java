package org.krait.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.runtime.host.FileNames;

/** The arguments as the system has them: Java's own lose bytes that its locale cannot decode. */
final class RawArguments {
  private RawArguments() {}

  static String[] of(String[] args) {
    for (String arg : args) {
      if (!FileNames.isAscii(arg)) {
        return raw(args);
      }
    }
    return args;
  }

  private static String[] raw(String[] args) {
    try (FileInputStream in = new FileInputStream("/proc/self/cmdline")) {
      List<String> all = split(in.readAllBytes());
      return all.subList(all.size() - args.length, all.size()).toArray(new String[0]);
    } catch (IOException e) {
      return args;
    }
  }

  /** Texts that end with null bytes. */
  static List<String> split(byte[] bytes) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        texts.add(FileNames.decode(Arrays.copyOfRange(bytes, start, i)));
        start = i + 1;
      }
    }
    return texts;
  }
}
