package org.krait.embed;

/** A part of the machine that the programs of an interpreter may be kept from. */
public enum HostAccess {
  /** Files and folders, and descriptors that the program did not make itself. */
  FILES,
  /** Sockets but connected pairs inside the process, host names, network interfaces. */
  NETWORK,
  /** Starting, replacing and ending processes, this one too; limits and priorities. */
  PROCESSES,
  /** Environment variables, the machine's name, users and groups. */
  ENVIRONMENT,
  /** Handlers of signals, timers that send them, sending them. */
  SIGNALS,
  /** Members of Java objects, as far as {@link KraitBuilder#javaAccess} goes. */
  JAVA
}
