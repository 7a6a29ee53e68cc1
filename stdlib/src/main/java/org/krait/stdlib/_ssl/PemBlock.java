package org.krait.stdlib._ssl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A block of a PEM file: its label, the headers that old keys have, and its bytes. */
record PemBlock(String label, Map<String, String> headers, byte[] bytes) {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final int LINE = 64;

  /** A block whose content is not what its label says, or that does not end. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed() {
      super("malformed PEM", null, false, false);
    }
  }

  /** All blocks of a text, up to the first that is malformed. */
  static List<PemBlock> read(byte[] file) throws Malformed {
    List<PemBlock> blocks = new ArrayList<>();
    String[] lines = new String(file, StandardCharsets.ISO_8859_1).split("\r\n|\n|\r", -1);
    for (int at = 0; at < lines.length; at++) {
      String line = lines[at].stripTrailing();
      if (line.startsWith(BEGIN) && line.endsWith(DASHES)) {
        String label = line.substring(BEGIN.length(), line.length() - DASHES.length());
        at = block(label, lines, at + 1, blocks);
      }
    }
    return blocks;
  }

  /** Reads the lines of a block; where its last one stands. */
  private static int block(String label, String[] lines, int from, List<PemBlock> into)
      throws Malformed {
    Map<String, String> headers = new LinkedHashMap<>();
    StringBuilder content = new StringBuilder();
    for (int at = from; at < lines.length; at++) {
      String line = lines[at].strip();
      if (line.equals(END + label + DASHES)) {
        into.add(new PemBlock(label, headers, decode(content)));
        return at;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
      } else {
        content.append(line);
      }
    }
    throw new Malformed();
  }

  private static byte[] decode(CharSequence content) throws Malformed {
    try {
      return Base64.getDecoder().decode(content.toString());
    } catch (IllegalArgumentException e) {
      throw new Malformed();
    }
  }

  /** The text of a block. */
  static String write(String label, byte[] bytes) {
    String content = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
    return BEGIN + label + DASHES + "\n" + content + "\n" + END + label + DASHES + "\n";
  }

  boolean isCertificate() {
    return label.equals("CERTIFICATE")
        || label.equals("X509 CERTIFICATE")
        || label.equals("TRUSTED CERTIFICATE");
  }

  boolean isRevocationList() {
    return label.equals("X509 CRL");
  }

  boolean isPrivateKey() {
    return label.endsWith("PRIVATE KEY");
  }

  /** Whether the key can only be read with a password. */
  boolean isEncrypted() {
    return label.startsWith("ENCRYPTED")
        || headers.getOrDefault("Proc-Type", "").endsWith("ENCRYPTED");
  }
}
