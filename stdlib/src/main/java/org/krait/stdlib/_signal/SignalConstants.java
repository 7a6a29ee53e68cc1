package org.krait.stdlib._signal;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;

/** The numbers of Linux's signals and timers. */
@PyModule("_signal")
public final class SignalConstants {
  @PyConstant public static final long ITIMER_PROF = 2;
  @PyConstant public static final long ITIMER_REAL = 0;
  @PyConstant public static final long ITIMER_VIRTUAL = 1;
  @PyConstant public static final long NSIG = 65;
  @PyConstant public static final long SIG_BLOCK = 0;
  @PyConstant public static final long SIG_UNBLOCK = 1;
  @PyConstant public static final long SIG_SETMASK = 2;
  @PyConstant public static final long SIGABRT = 6;
  @PyConstant public static final long SIGALRM = 14;
  @PyConstant public static final long SIGBUS = 7;
  @PyConstant public static final long SIGCHLD = 17;
  @PyConstant public static final long SIGCLD = 17;
  @PyConstant public static final long SIGCONT = 18;
  @PyConstant public static final long SIGFPE = 8;
  @PyConstant public static final long SIGHUP = 1;
  @PyConstant public static final long SIGILL = 4;
  @PyConstant public static final long SIGINT = 2;
  @PyConstant public static final long SIGIO = 29;
  @PyConstant public static final long SIGIOT = 6;
  @PyConstant public static final long SIGKILL = 9;
  @PyConstant public static final long SIGPIPE = 13;
  @PyConstant public static final long SIGPOLL = 29;
  @PyConstant public static final long SIGPROF = 27;
  @PyConstant public static final long SIGPWR = 30;
  @PyConstant public static final long SIGQUIT = 3;
  @PyConstant public static final long SIGRTMAX = 64;
  @PyConstant public static final long SIGRTMIN = 34;
  @PyConstant public static final long SIGSEGV = 11;
  @PyConstant public static final long SIGSTKFLT = 16;
  @PyConstant public static final long SIGSTOP = 19;
  @PyConstant public static final long SIGSYS = 31;
  @PyConstant public static final long SIGTERM = 15;
  @PyConstant public static final long SIGTRAP = 5;
  @PyConstant public static final long SIGTSTP = 20;
  @PyConstant public static final long SIGTTIN = 21;
  @PyConstant public static final long SIGTTOU = 22;
  @PyConstant public static final long SIGURG = 23;
  @PyConstant public static final long SIGUSR1 = 10;
  @PyConstant public static final long SIGUSR2 = 12;
  @PyConstant public static final long SIGVTALRM = 26;
  @PyConstant public static final long SIGWINCH = 28;
  @PyConstant public static final long SIGXCPU = 24;
  @PyConstant public static final long SIGXFSZ = 25;
  @PyConstant public static final long SIG_DFL = 0;
  @PyConstant public static final long SIG_IGN = 1;
}
