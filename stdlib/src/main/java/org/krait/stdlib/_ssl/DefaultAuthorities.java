package org.krait.stdlib._ssl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.module.Environment;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/**
 * The authorities that the machine trusts: those of the variables {@code SSL_CERT_FILE} and {@code
 * SSL_CERT_DIR}, else of the system's usual places, else of the JDK.
 */
final class DefaultAuthorities {
  private static final String FILE_VARIABLE = "SSL_CERT_FILE";
  private static final String FOLDER_VARIABLE = "SSL_CERT_DIR";
  private static final String[] FILES = {
    "/etc/ssl/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"
  };
  private static final String[] FOLDERS = {"/etc/ssl/certs", "/etc/pki/tls/certs"};

  private DefaultAuthorities() {}

  /** The names of the variables, and where to look where they are not set. */
  static PyTuple paths() {
    return PyTuple.of(FILE_VARIABLE, file(), FOLDER_VARIABLE, folder());
  }

  private static String file() {
    for (String file : FILES) {
      if (Files.isReadable(Path.of(file))) {
        return file;
      }
    }
    return FILES[0];
  }

  private static String folder() {
    for (String folder : FOLDERS) {
      if (Files.isDirectory(Path.of(folder))) {
        return folder;
      }
    }
    return FOLDERS[0];
  }

  private static @Nullable String variable(String name) {
    return Environment.of(ThreadState.current().interpreter()).get(name);
  }

  /** Adds them to a store; what cannot be read is passed over. */
  // OpenSSL: X509_STORE_set_default_paths
  static void addTo(CertificateStore store) {
    if (!Access.FILES.isGranted()) {
      addOfJdk(store);
      return;
    }
    String file = variable(FILE_VARIABLE);
    String folder = variable(FOLDER_VARIABLE);
    boolean isSaid = file != null || folder != null;
    int found = addFile(store, file == null ? file() : file);
    for (String one : (folder == null ? folder() : folder).split(":")) {
      if (!one.isEmpty()) {
        store.addFolder(Path.of(WorkingDirectory.absolute(one)));
      }
    }
    if (found == 0 && !isSaid) {
      addOfJdk(store);
    }
  }

  private static int addFile(CertificateStore store, String file) {
    try {
      return store.addAll(CertificateFile.read(file));
    } catch (PyException | PemBlock.Malformed e) {
      return 0;
    }
  }

  private static void addOfJdk(CertificateStore store) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509TrustManager trusting) {
          for (X509Certificate certificate : trusting.getAcceptedIssuers()) {
            store.add(certificate);
          }
        }
      }
    } catch (GeneralSecurityException e) {
      // A JDK without authorities trusts nobody.
    }
  }
}
