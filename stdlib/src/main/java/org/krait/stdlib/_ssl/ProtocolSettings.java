package org.krait.stdlib._ssl;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.Security;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Buffers;

/** What a context says of protocols and ciphers. */
abstract class ProtocolSettings extends PyInstance {
  private static final long DEFAULT_OPTIONS =
      OptionConstants.OP_ALL
          | OptionConstants.OP_NO_SSLv3
          | OptionConstants.OP_NO_COMPRESSION
          | OptionConstants.OP_CIPHER_SERVER_PREFERENCE
          | OptionConstants.OP_ENABLE_MIDDLEBOX_COMPAT;
  private static final long VERSION_OPTIONS =
      OptionConstants.OP_NO_SSLv3
          | OptionConstants.OP_NO_TLSv1
          | OptionConstants.OP_NO_TLSv1_1
          | OptionConstants.OP_NO_TLSv1_2
          | OptionConstants.OP_NO_TLSv1_3;
  private static final long TICKETS = 2;

  private final long protocol;
  private volatile long options = DEFAULT_OPTIONS;
  private volatile long minimum;
  private volatile long maximum;
  private volatile long tickets = TICKETS;
  private volatile CipherString ciphers = new CipherString(CipherString.DEFAULT, 0);
  private volatile List<String> applicationProtocols = List.of();
  private volatile @Nullable String curve;

  ProtocolSettings(PyType type, long protocol) {
    super(type);
    this.protocol = protocol;
    this.minimum =
        isFixed() ? OptionConstants.PROTO_MINIMUM_SUPPORTED : OptionConstants.PROTO_TLSv1_2;
    this.maximum = OptionConstants.PROTO_MAXIMUM_SUPPORTED;
  }

  @PyGetter("protocol")
  public final long protocol() {
    return protocol;
  }

  final boolean isClient() {
    return protocol == OptionConstants.PROTOCOL_TLS_CLIENT;
  }

  final boolean isServer() {
    return protocol == OptionConstants.PROTOCOL_TLS_SERVER;
  }

  /** Whether the context is for one version, {@link #fixedVersion}. */
  private boolean isFixed() {
    return fixedVersion() != 0;
  }

  private long fixedVersion() {
    if (protocol == OptionConstants.PROTOCOL_TLSv1) {
      return OptionConstants.PROTO_TLSv1;
    }
    if (protocol == OptionConstants.PROTOCOL_TLSv1_1) {
      return OptionConstants.PROTO_TLSv1_1;
    }
    return protocol == OptionConstants.PROTOCOL_TLSv1_2 ? OptionConstants.PROTO_TLSv1_2 : 0;
  }

  static void deprecated(String what) {
    Interpreter interpreter = ThreadState.current().interpreter();
    Warnings.warn(interpreter, "DeprecationWarning", what + " is deprecated", 2);
  }

  @PyGetter("options")
  public final long options() {
    return options;
  }

  // CPython: _ssl.c _ssl__SSLContext_options_set_impl
  @PySetter("options")
  public final void setOptions(@Nullable Object value) {
    if (Ints.big(Ints.index(Arguments.assigned(value, "options"))).signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    long wanted = Arguments.toLong(value);
    if ((wanted & ~options & VERSION_OPTIONS) != 0) {
      Warnings.warn(
          ThreadState.current().interpreter(),
          "DeprecationWarning",
          "ssl.OP_NO_SSL*/ssl.OP_NO_TLS* options are deprecated",
          2);
    }
    options = wanted;
  }

  final boolean hasOption(long option) {
    return (options & option) != 0;
  }

  @PyGetter("minimum_version")
  public final long minimumVersion() {
    return minimum;
  }

  @PySetter("minimum_version")
  public final void setMinimumVersion(@Nullable Object value) {
    long version = version(value);
    minimum =
        version == OptionConstants.PROTO_MAXIMUM_SUPPORTED
            ? OptionConstants.PROTO_TLSv1_3
            : version;
  }

  @PyGetter("maximum_version")
  public final long maximumVersion() {
    return maximum;
  }

  @PySetter("maximum_version")
  public final void setMaximumVersion(@Nullable Object value) {
    long version = version(value);
    maximum =
        version == OptionConstants.PROTO_MINIMUM_SUPPORTED ? OptionConstants.PROTO_TLSv1 : version;
  }

  // CPython: _ssl.c set_min_max_proto_version
  private long version(@Nullable Object value) {
    long version = Arguments.toCInt(Arguments.assigned(value, "version"));
    if (isFixed()) {
      throw Errors.valueError(
          "The context's protocol doesn't support modification of highest and lowest version.");
    }
    boolean isRange =
        version == OptionConstants.PROTO_MINIMUM_SUPPORTED
            || version == OptionConstants.PROTO_MAXIMUM_SUPPORTED;
    if (!isRange
        && (version < OptionConstants.PROTO_SSLv3 || version > OptionConstants.PROTO_TLSv1_3)) {
      throw Errors.valueError(
          "Unsupported TLS/SSL version 0x" + Integer.toHexString((int) version));
    }
    String name = version < OptionConstants.PROTO_TLSv1_2 ? versionName(version) : null;
    if (name != null) {
      deprecated("ssl.TLSVersion." + name.replace('.', '_'));
    }
    return version;
  }

  private static @Nullable String versionName(long version) {
    if (version == OptionConstants.PROTO_SSLv3) {
      return "SSLv3";
    }
    if (version == OptionConstants.PROTO_TLSv1) {
      return "TLSv1";
    }
    return version == OptionConstants.PROTO_TLSv1_1 ? "TLSv1.1" : null;
  }

  /** The protocols of the JDK that the settings allow and the JDK has not disabled. */
  final String[] protocols() {
    List<String> allowed = new ArrayList<>();
    Set<String> enabled = enabledProtocols();
    addProtocol(
        "TLSv1.3", OptionConstants.PROTO_TLSv1_3, OptionConstants.OP_NO_TLSv1_3, enabled, allowed);
    addProtocol(
        "TLSv1.2", OptionConstants.PROTO_TLSv1_2, OptionConstants.OP_NO_TLSv1_2, enabled, allowed);
    addProtocol(
        "TLSv1.1", OptionConstants.PROTO_TLSv1_1, OptionConstants.OP_NO_TLSv1_1, enabled, allowed);
    addProtocol(
        "TLSv1", OptionConstants.PROTO_TLSv1, OptionConstants.OP_NO_TLSv1, enabled, allowed);
    return allowed.toArray(new String[0]);
  }

  private void addProtocol(
      String name, long version, long against, Set<String> enabled, List<String> allowed) {
    boolean inRange =
        (!isFixed() || version == fixedVersion())
            && version >= minimum
            && (maximum == OptionConstants.PROTO_MAXIMUM_SUPPORTED || version <= maximum);
    if (inRange && !hasOption(against) && enabled.contains(name)) {
      allowed.add(name);
    }
  }

  /**
   * The protocols that the JDK has not disabled; to ask its context would read all certificates.
   */
  static Set<String> enabledProtocols() {
    Set<String> enabled = new HashSet<>(Set.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"));
    String disabled = Security.getProperty("jdk.tls.disabledAlgorithms");
    if (disabled != null) {
      for (String algorithm : disabled.split(",")) {
        enabled.remove(algorithm.strip());
      }
    }
    return enabled;
  }

  /// Control the number of TLSv1.3 session tickets.
  @PyGetter("num_tickets")
  public final long tickets() {
    return tickets;
  }

  @PySetter("num_tickets")
  public final void setTickets(@Nullable Object value) {
    long n = Arguments.toLong(Arguments.assigned(value, "num_tickets"));
    if (n < 0) {
      throw Errors.valueError("value must be non-negative");
    }
    if (!isServer()) {
      throw Errors.valueError("SSLContext is not a server context.");
    }
    tickets = n;
  }

  /// The current security level.
  @PyGetter("security_level")
  public final long securityLevel() {
    return ciphers.level();
  }

  @PyMethod(value = "(self, cipherlist, /)", doc = "")
  public final void set_ciphers(String cipherlist) {
    CipherString wanted = new CipherString(cipherlist, ciphers.level());
    if (wanted.suites().isEmpty()) {
      throw SslErrors.plain("No cipher can be selected.");
    }
    ciphers = wanted;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public final PyList get_ciphers() {
    PyList all = new PyList();
    for (CipherSuite suite : suites()) {
      all.add(suite.description());
    }
    return all;
  }

  /** The suites in the order of preference, those of TLS 1.3 first. */
  final List<CipherSuite> suites() {
    Set<CipherSuite> enabled = enabledSuites();
    List<CipherSuite> all = new ArrayList<>();
    for (CipherSuite suite : enabled) {
      if (suite.isOfTls13()) {
        all.add(suite);
      }
    }
    for (CipherSuite suite : ciphers.suites()) {
      if (enabled.contains(suite)) {
        all.add(suite);
      }
    }
    return all;
  }

  private static Set<CipherSuite> enabledSuites() {
    Set<CipherSuite> enabled = EnumSet.noneOf(CipherSuite.class);
    try {
      for (String name : SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites()) {
        CipherSuite suite = CipherSuite.ofJava(name);
        if (suite != null) {
          enabled.add(suite);
        }
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return enabled;
  }

  @PyMethod(value = "(self, protos, /)", doc = "")
  public final void _set_alpn_protocols(Object protos) {
    byte[] all = Buffers.bytes(protos);
    List<String> names = new ArrayList<>();
    for (int at = 0; at < all.length; ) {
      int length = all[at] & 0xFF;
      if (length == 0 || at + 1 + length > all.length) {
        throw SslErrors.plain("malformed list of protocols");
      }
      names.add(new String(all, at + 1, length, StandardCharsets.ISO_8859_1));
      at += 1 + length;
    }
    applicationProtocols = names;
  }

  final List<String> applicationProtocols() {
    return applicationProtocols;
  }

  // CPython: _ssl.c _ssl__SSLContext_set_ecdh_curve_impl
  @PyMethod(value = "(self, name, /)", doc = "")
  public final void set_ecdh_curve(Object name) {
    String text =
        name instanceof String s ? s : new String(Buffers.bytes(name), StandardCharsets.UTF_8);
    curve =
        switch (text) {
          case "prime256v1", "secp256r1", "P-256" -> "secp256r1";
          case "secp384r1", "P-384" -> "secp384r1";
          case "secp521r1", "P-521" -> "secp521r1";
          case "X25519" -> "x25519";
          case "X448" -> "x448";
          default -> throw Errors.valueError("unknown elliptic curve name '" + text + "'");
        };
  }

  /** The JDK's name of the one group for the key exchange; null leaves it to the JDK. */
  final @Nullable String curve() {
    return curve;
  }

  static PyException unsupported(String what) {
    return Errors.notImplementedError(what + " is not supported by the JDK's TLS");
  }
}
