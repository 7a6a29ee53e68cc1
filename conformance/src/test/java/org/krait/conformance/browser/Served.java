package org.krait.conformance.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.krait.conformance.KraitJar;

/** A {@code krait lens --serve} that is running. */
final class Served implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

  private final Process process;
  private final URI address;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it at a port that is free. */
  static Served start(String... options) throws IOException {
    KraitJar.assumePresent();
    List<String> words = new ArrayList<>(KraitJar.command().words());
    words.addAll(List.of("lens", "--serve", "--port", "0"));
    words.addAll(List.of(options));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    Matcher address = Pattern.compile("http://\\S+").matcher(String.valueOf(line));
    if (!address.find()) {
      process.destroyForcibly();
      throw new IOException("it does not say where it is: " + line);
    }
    return new Served(process, URI.create(address.group()));
  }

  URI address() {
    return address;
  }

  Process process() {
    return process;
  }

  String host() {
    return "127.0.0.1:" + address.getPort();
  }

  /** The token in the page. */
  String token() throws IOException {
    Matcher token = TOKEN.matcher(ask("GET / HTTP/1.1", "", "Host: " + host()));
    if (!token.find()) {
      throw new IOException("no token in the page");
    }
    return token.group(1);
  }

  /** Runs a program; the answer with its headers. */
  String run(String source) throws IOException {
    return post("token=" + encode(token()) + "&source=" + encode(source));
  }

  String post(String body, String... headers) throws IOException {
    List<String> all = new ArrayList<>(List.of(headers));
    if (all.stream().noneMatch(each -> each.startsWith("Host:"))) {
      all.add("Host: " + host());
    }
    return ask("POST /run HTTP/1.1", body, all.toArray(String[]::new));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Sends a request as it stands; the answer with its headers. */
  String ask(String request, String body, String... headers) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(request).append("\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Length: ").append(bytes.length).append("\r\nConnection: close\r\n\r\n");
    try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
      socket.setSoTimeout(150_000);
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
