package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.parser.SourceDecoder;
import org.krait.parser.TokenReader;
import org.krait.syntax.SyntaxException;

/** The tokens that the tokenize module shows are CPython's. */
class TokenTest {
  @Test
  void everyFileOfTheLibraryHasTheSameTokens() throws Exception {
    Oracle.assumePresent();
    Path listing = Files.createTempFile("files", ".txt");
    Files.write(listing, Oracle.libraryFiles().stream().map(Path::toString).toList());
    List<String> differences = new ArrayList<>();
    Oracle.run(
        "token_dump.py",
        List.of(listing.toString()),
        List.of(),
        line -> {
          String[] fields = line.split("\t");
          if (!digest(Path.of(fields[0])).equals(fields[1])) {
            differences.add(fields[0]);
          }
        });
    Files.delete(listing);
    assertEquals(List.of(), differences);
  }

  /** The digest of all tokens of a file, or {@code error}. */
  private static String digest(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String text = SourceDecoder.decode(Files.readAllBytes(file), file.toString());
      TokenReader reader = new TokenReader(text, file.toString(), true);
      for (TokenReader.Token t = reader.next(); t != null; t = reader.next()) {
        String line =
            String.join(
                "|",
                Integer.toString(t.type()),
                t.text(),
                Integer.toString(t.line()),
                Integer.toString(t.column()),
                Integer.toString(t.endLine()),
                Integer.toString(t.endColumn()),
                t.lineText());
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (SyntaxException e) {
      return "error";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
