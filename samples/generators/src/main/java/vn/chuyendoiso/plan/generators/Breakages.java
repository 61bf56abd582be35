package vn.chuyendoiso.plan.generators;

import java.util.SortedSet;
import net.jqwik.api.Arbitrary;

/**
 * Documents that break one rule each, for tests that want to see a message.
 *
 * <p>Example: {@code Breakages.of("task-lead-missing")} yields plans, schemes and programmes of
 * which one task has no lead and which are sound otherwise; a portal that shows the findings of
 * such a document must show that message at that task. Each broken document is made from a
 * conforming one ({@link Plans}, {@link Documents}) by a single change, so a failing property
 * shrinks to the smallest document in which the rule speaks.
 *
 * <p>There is a way for every rule of the bundled catalogue that judges a single document. The
 * rules across documents have none: what they find belongs to no document alone. Thread-safe.
 */
public final class Breakages {

  private static final Ways WAYS = ways();

  private Breakages() {}

  /**
   * Returns the rules that can be broken.
   *
   * @return their ids, sorted
   */
  public static SortedSet<String> rules() {
    return WAYS.rules();
  }

  /**
   * Returns documents that break a rule.
   *
   * @param ruleId the id of the rule, such as {@code task-lead-missing}
   * @return broken documents, each with what it was before
   * @throws IllegalArgumentException if there is no way of breaking that rule
   */
  public static Arbitrary<BrokenDocument> of(String ruleId) {
    return WAYS.of(ruleId)
        .orElseThrow(() -> new IllegalArgumentException("no way of breaking rule " + ruleId));
  }

  private static Ways ways() {
    Ways ways = new Ways();
    DocumentBreakages.addTo(ways);
    PlanBreakages.addTo(ways);
    SchemeBreakages.addTo(ways);
    BreakthroughBreakages.addTo(ways);
    AssetBreakages.addTo(ways);
    ReportBreakages.addTo(ways);
    TargetBreakages.addTo(ways);
    TaskBreakages.addTo(ways);
    ModelBreakages.addTo(ways);
    return ways;
  }
}
