package vn.chuyendoiso.plan.benchmarks;

import vn.chuyendoiso.plan.document.TransformationPlan;

/** How large the measured document is. */
public enum Size {
  /** 40 targets and 60 tasks, about 50 KB. */
  SMALL(1),
  /** A hundred times as many, about 5 MB. */
  LARGE(100);

  private final int times;

  Size(int times) {
    this.times = times;
  }

  TransformationPlan plan() {
    return SamplePlans.repeated(times);
  }
}
