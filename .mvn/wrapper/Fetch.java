import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Downloads a file and checks its SHA-512: {@code Fetch URL SUM FILE}. */
final class Fetch {
  private Fetch() {}

  public static void main(String[] args) throws Exception {
    var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    Path file = Path.of(args[2]);
    var response =
        client.send(HttpRequest.newBuilder(URI.create(args[0])).build(), BodyHandlers.ofFile(file));
    if (response.statusCode() != 200) {
      throw new IOException("HTTP status " + response.statusCode());
    }
    byte[] sum = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
    if (!HexFormat.of().formatHex(sum).equals(args[1])) {
      throw new IOException("the file's SHA-512 is not the expected one");
    }
  }
}
