package org.krait.lower.core;

/** What made an awaitable, for the words of the TypeError when it is none. */
public enum AwaitableRole {
  AWAIT,
  ASYNC_ENTER,
  ASYNC_EXIT
}
