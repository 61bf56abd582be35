package vn.chuyendoiso.plan.rollup;

import java.util.Objects;

/**
 * Reporters of whom nobody can tell who is missing among them.
 *
 * <p>Example: a province asks "UBND các xã, phường" for reports; the registry has no communes, and
 * the plan does not list them. What such a plan says of them is kept here, so that nobody takes an
 * empty list of the missing for a full one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name their name as printed
 * @param plan the plan that asks them
 */
public record UnknownReporters(String name, SourceDocument plan) {

  /**
   * Checks the parts.
   *
   * @param name their name
   * @param plan the plan that asks them
   */
  public UnknownReporters {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(plan, "plan");
  }
}
