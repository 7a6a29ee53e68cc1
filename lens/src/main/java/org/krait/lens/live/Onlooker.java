package org.krait.lens.live;

import org.krait.runtime.module.StandardFileObserver;
import org.krait.runtime.object.Tracer;

/** Who looks on as a program runs: told what its code does, and what it reads and writes. */
public interface Onlooker extends Tracer, StandardFileObserver {}
