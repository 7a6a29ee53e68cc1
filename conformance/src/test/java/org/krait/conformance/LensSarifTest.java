package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.krait.conformance.Command.Outcome;

/**
 * The SARIF of the lens over CPython's library has the form that the standard demands, by its
 * schema and by what the schema cannot say.
 */
final class LensSarifTest {
  private static final Path CHECK = Path.of("lens_sarif.py").toAbsolutePath();
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @TempDir Path folder;

  @Test
  void itIsAsTheStandardDemands() throws IOException, InterruptedException {
    Oracle.assumePresent();
    KraitJar.assumePresent();
    List<String> lens = List.of("lens", "--level", "note", "--format", "sarif", ".");
    Path sarif = folder.resolve("library.sarif");
    Outcome written = KraitJar.command().run(Oracle.library(), lens);
    Files.writeString(sarif, written.output());
    Outcome checked = Oracle.command().run(folder, List.of(CHECK.toString(), sarif.toString()));
    assertEquals("", checked.errors());
    assertTrue(Integer.parseInt(checked.output().strip()) > 500, checked.output());
    assertEquals(Set.of(), schema().validate(written.output(), InputFormat.JSON));
    String broken = written.output().replaceFirst("\"level\": *\"[a-z]+\"", "\"level\": \"bad\"");
    assertNotEquals(Set.of(), schema().validate(broken, InputFormat.JSON));
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(Objects.requireNonNull(LensSarifTest.class.getResourceAsStream(SCHEMA)));
  }
}
