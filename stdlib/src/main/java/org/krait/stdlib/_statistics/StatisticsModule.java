package org.krait.stdlib._statistics;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;

/// Accelerators for the statistics module.
///
@PyModule("_statistics")
public final class StatisticsModule {
  @PyFunction(value = "(p, mu, sigma, /)", doc = "")
  static double _normal_dist_inv_cdf(double p, double mu, double sigma) {
    if (!(p > 0.0 && p < 1.0 && sigma > 0.0)) {
      throw Errors.valueError("inv_cdf undefined for these parameters");
    }
    return mu + NormalQuantile.of(p) * sigma;
  }
}
