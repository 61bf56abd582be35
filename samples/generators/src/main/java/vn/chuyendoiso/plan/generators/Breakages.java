package vn.chuyendoiso.plan.generators;

import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.Document;

/**
 * Documents that break one rule each, for tests that want to see a message.
 *
 * <p>Example: {@code Breakages.of("task-lead-missing")} yields plans, schemes and programmes of
 * which one task has no lead and which are sound otherwise; a portal that shows the findings of
 * such a document must show that message at that task. Each broken document is made from a
 * conforming one ({@link Plans}, {@link Documents}) by a single change, so a failing property
 * shrinks to the smallest document in which the rule speaks.
 *
 * <p>There is a way for every rule of the bundled catalogue: {@link #of} for those that judge a
 * single document, {@link #ofPortfolio} for those across documents. Thread-safe.
 */
public final class Breakages {

  private static final Ways WAYS = ways();
  private static final Supplier<Arbitrary<BrokenDocument>> ANY = oneOf(rules(), Breakages::of);
  private static final Supplier<Arbitrary<BrokenPortfolio>> ANY_PORTFOLIO =
      oneOf(portfolioRules(), Breakages::ofPortfolio);

  private Breakages() {}

  /**
   * Returns the rules that a single document can break.
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
   * @throws IllegalArgumentException if no single document can break that rule
   */
  public static Arbitrary<BrokenDocument> of(String ruleId) {
    return of(ruleId, Document.class);
  }

  /**
   * Returns documents of one kind that break a rule.
   *
   * @param ruleId the id of the rule, such as {@code task-lead-missing}
   * @param type the kind of document
   * @return broken documents of that kind, each with what it was before
   * @throws IllegalArgumentException if no document of that kind can break that rule
   */
  public static Arbitrary<BrokenDocument> of(String ruleId, Class<? extends Document> type) {
    if (!WAYS.knows(ruleId)) {
      throw new IllegalArgumentException(
          portfolioRules().contains(ruleId)
              ? ruleId + " is a rule across documents; call Breakages.ofPortfolio"
              : unknown(ruleId, rules()));
    }
    Set<Class<? extends Document>> kinds = WAYS.kinds(ruleId);
    if (kinds.stream().noneMatch(type::isAssignableFrom)) {
      throw new IllegalArgumentException(
          "no %s can break rule %s; ask for %s"
              .formatted(
                  type.getSimpleName(),
                  ruleId,
                  String.join(" or ", kinds.stream().map(Class::getSimpleName).toList())));
    }
    return WAYS.of(ruleId, type);
  }

  /**
   * Returns documents that break one rule or another.
   *
   * @return broken documents, each with what it was before
   */
  public static Arbitrary<BrokenDocument> any() {
    return ANY.get();
  }

  /**
   * Returns portfolios that break one rule across documents or another.
   *
   * @return broken portfolios, each with what it was before
   */
  public static Arbitrary<BrokenPortfolio> anyPortfolio() {
    return ANY_PORTFOLIO.get();
  }

  private static <T> Supplier<Arbitrary<T>> oneOf(
      SortedSet<String> rules, Function<String, Arbitrary<T>> broken) {
    return Once.made(
        () -> {
          Choice<T> choice = Choice.empty();
          for (String rule : rules) {
            choice = choice.or(1, broken.apply(rule));
          }
          return choice;
        });
  }

  /**
   * Returns the rules that only several documents together can break.
   *
   * @return their ids, sorted
   */
  public static SortedSet<String> portfolioRules() {
    return PortfolioBreakages.rules();
  }

  /**
   * Returns portfolios that break a rule across documents.
   *
   * @param ruleId the id of the rule, such as {@code portfolio-task-repeated}
   * @return broken portfolios, each with what it was before
   * @throws IllegalArgumentException if that is no rule across documents
   */
  public static Arbitrary<BrokenPortfolio> ofPortfolio(String ruleId) {
    return PortfolioBreakages.of(ruleId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    rules().contains(ruleId)
                        ? ruleId + " is a rule on single documents; call Breakages.of"
                        : unknown(ruleId, portfolioRules())));
  }

  private static String unknown(String ruleId, SortedSet<String> known) {
    return "no way of breaking rule " + ruleId + "; known are " + String.join(", ", known);
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
