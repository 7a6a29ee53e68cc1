/**
 * The module {@code _ssl}: TLS over the JDK's engine, {@code javax.net.ssl.SSLEngine}.
 *
 * <p>{@link org.krait.stdlib._ssl.PySslContext} has the settings, {@link
 * org.krait.stdlib._ssl.PySslSocket} is a connection as Python sees it, {@link
 * org.krait.stdlib._ssl.TlsConnection} moves records between the engine and a {@link
 * org.krait.stdlib._ssl.Transport}. {@link org.krait.stdlib._ssl.PeerVerification} decides on
 * certificates, with OpenSSL's numbers and words for what is wrong.
 */
@NullMarked
package org.krait.stdlib._ssl;

import org.jspecify.annotations.NullMarked;
