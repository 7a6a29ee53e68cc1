package org.krait.conformance.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection to a page by Chromium's DevTools protocol. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final Gson gson = new Gson();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final List<String> problems = new ArrayList<>();
  private final StringBuilder received = new StringBuilder();
  private final WebSocket socket;

  DevTools(URI page) {
    socket = client.newWebSocketBuilder().buildAsync(page, this).join();
  }

  /** Calls a method of the protocol; its result. */
  JsonObject send(String method, Map<String, ?> parameters) {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    waiting.put(number, answer);
    Map<String, Object> message = Map.of("id", number, "method", method, "params", parameters);
    socket.sendText(gson.toJson(message), true).join();
    JsonObject whole = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (whole.has("error")) {
      throw new AssertionError(method + ": " + whole.get("error"));
    }
    return whole.getAsJsonObject("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    received.append(data);
    if (last) {
      take(JsonParser.parseString(received.toString()).getAsJsonObject());
      received.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  private void take(JsonObject message) {
    if (message.has("id")) {
      waiting.remove(message.get("id").getAsInt()).complete(message);
      return;
    }
    JsonObject parameters = message.getAsJsonObject("params");
    switch (message.get("method").getAsString()) {
      case "Runtime.exceptionThrown" -> note(parameters.get("exceptionDetails").toString());
      case "Log.entryAdded" -> {
        JsonObject entry = parameters.getAsJsonObject("entry");
        if (entry.get("level").getAsString().equals("error")) {
          note(entry.get("text").getAsString());
        }
      }
      default -> {}
    }
  }

  private synchronized void note(String problem) {
    problems.add(problem);
  }

  synchronized List<String> takeProblems() {
    List<String> taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
  }
}
