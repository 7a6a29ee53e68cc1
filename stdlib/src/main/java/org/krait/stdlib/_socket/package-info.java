/**
 * The module {@code _socket}: the system's sockets by their file descriptors.
 *
 * <p>{@link org.krait.stdlib._socket.PySocket} is what Python sees; {@link
 * org.krait.stdlib._socket.SocketCalls} are the calls; {@link
 * org.krait.stdlib._socket.SocketAddress} and {@link org.krait.stdlib._socket.HostNames} translate
 * addresses and names.
 */
@NullMarked
package org.krait.stdlib._socket;

import org.jspecify.annotations.NullMarked;
