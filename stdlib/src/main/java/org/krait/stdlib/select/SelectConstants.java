package org.krait.stdlib.select;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;

/** The numbers of events. */
@PyModule("select")
public final class SelectConstants {
  @PyConstant public static final long EPOLLERR = 8;
  @PyConstant public static final long EPOLLET = 2147483648L;
  @PyConstant public static final long EPOLLEXCLUSIVE = 268435456;
  @PyConstant public static final long EPOLLHUP = 16;
  @PyConstant public static final long EPOLLIN = 1;
  @PyConstant public static final long EPOLLMSG = 1024;
  @PyConstant public static final long EPOLLONESHOT = 1073741824;
  @PyConstant public static final long EPOLLOUT = 4;
  @PyConstant public static final long EPOLLPRI = 2;
  @PyConstant public static final long EPOLLRDBAND = 128;
  @PyConstant public static final long EPOLLRDHUP = 8192;
  @PyConstant public static final long EPOLLRDNORM = 64;
  @PyConstant public static final long EPOLLWAKEUP = 536870912;
  @PyConstant public static final long EPOLLWRBAND = 512;
  @PyConstant public static final long EPOLLWRNORM = 256;
  @PyConstant public static final long EPOLL_CLOEXEC = 524288;
  @PyConstant public static final long PIPE_BUF = 4096;
  @PyConstant public static final long POLLERR = 8;
  @PyConstant public static final long POLLHUP = 16;
  @PyConstant public static final long POLLIN = 1;
  @PyConstant public static final long POLLMSG = 1024;
  @PyConstant public static final long POLLNVAL = 32;
  @PyConstant public static final long POLLOUT = 4;
  @PyConstant public static final long POLLPRI = 2;
  @PyConstant public static final long POLLRDBAND = 128;
  @PyConstant public static final long POLLRDHUP = 8192;
  @PyConstant public static final long POLLRDNORM = 64;
  @PyConstant public static final long POLLWRBAND = 512;
  @PyConstant public static final long POLLWRNORM = 256;
}
