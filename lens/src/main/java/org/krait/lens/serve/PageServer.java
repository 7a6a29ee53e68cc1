package org.krait.lens.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The server: one page, one way to run a program, on the loopback interface only. */
final class PageServer {
  private static final int THREADS = 16;
  private static final int QUEUE = 32;
  private static final int BACKLOG = 16;
  private static final int LARGEST_BODY = 512 << 10;

  /** How much more is read of what is too long, so that its sender hears the answer. */
  private static final int MOST_SKIPPED = 8 << 20;

  private final HttpServer server;
  private final ThreadPoolExecutor threads;
  private final Gate gate;
  private final ProgramPages pages;

  private PageServer(HttpServer server, ThreadPoolExecutor threads, Gate gate, ProgramPages pages) {
    this.server = server;
    this.threads = threads;
    this.gate = gate;
    this.pages = pages;
  }

  /** Starts the server; a port of 0 takes any that is free. */
  static PageServer start(int port, Runs runs, RunLimits limits, ServedProgram opening)
      throws IOException {
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    System.setProperty("sun.net.httpserver.maxRspTime", "120");
    System.setProperty("jdk.httpserver.maxConnections", "64");
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, BACKLOG);
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(QUEUE));
    Gate gate = new Gate(server.getAddress().getPort());
    ProgramPages pages = new ProgramPages(gate.token(), runs, limits, opening);
    PageServer started = new PageServer(server, threads, gate, pages);
    server.setExecutor(threads);
    server.createContext("/", started::handle);
    server.start();
    return started;
  }

  /** Where a browser finds it. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        gate.check(exchange);
        answer(exchange, 200, "text/html", page(exchange));
      } catch (Refusal e) {
        answer(exchange, e.status(), "text/plain", e.getMessage() + "\n");
      } catch (InterruptedException e) {
        answer(exchange, 503, "text/plain", "The lens is being ended.\n");
      } catch (RuntimeException e) {
        answer(exchange, 500, "text/plain", "The lens itself failed: " + e + "\n");
      }
    }
  }

  private String page(HttpExchange exchange) throws Refusal, IOException, InterruptedException {
    String method = exchange.getRequestMethod();
    switch (exchange.getRequestURI().getPath()) {
      case "/" -> {
        if (method.equals("GET") || method.equals("HEAD")) {
          return pages.start(Fields.of(exchange.getRequestURI().getRawQuery()));
        }
        throw notAllowed(exchange, "GET");
      }
      case "/run" -> {
        if (method.equals("POST")) {
          Fields fields = Fields.of(body(exchange));
          gate.checkToken(fields.get("token"));
          return pages.run(fields);
        }
        throw notAllowed(exchange, "POST");
      }
      default -> throw new Refusal(404, "There is no such page.");
    }
  }

  private static Refusal notAllowed(HttpExchange exchange, String allowed) {
    exchange.getResponseHeaders().set("Allow", allowed);
    return new Refusal(405, "Only " + allowed + " is understood here.");
  }

  private static String body(HttpExchange exchange) throws Refusal, IOException {
    InputStream in = exchange.getRequestBody();
    byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      in.skip(MOST_SKIPPED);
      throw new Refusal(413, "The program is too long.");
    }
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    boolean bodiless = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
    if (!bodiless) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
