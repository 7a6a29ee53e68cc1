package org.krait.lens.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RunReportTest {
  private static byte[] sent(RunReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.writeTo(out);
    return out.toByteArray();
  }

  private static RunReport received(byte[] bytes) throws IOException {
    return RunReport.readFrom(new ByteArrayInputStream(bytes));
  }

  @Test
  void comesAsItWasSent() throws IOException {
    RunReport report = new RunReport("It has ended, naïvely.", "{\"steps\":[]}");
    assertEquals(report, received(sent(report)));
    assertNull(received(sent(new RunReport("x", null))).recording());
  }

  @Test
  void markupInItIsTakenApart() throws IOException {
    RunReport report = received(sent(new RunReport("x", "[\"</script>\"]")));
    assertEquals("[\"\\u003c/script>\"]", report.recording());
  }

  @Test
  void whatIsNoReportIsNotTakenForOne() throws IOException {
    byte[] bytes = sent(new RunReport("x", "[]"));
    assertNull(received(new byte[0]));
    assertNull(received("Error: out of memory".getBytes()));
    assertNull(received(Arrays.copyOf(bytes, bytes.length - 1)));
    bytes[4] = 0x7f;
    assertNull(received(bytes));
  }
}
