package vn.chuyendoiso.plan.rules.spi;

import java.util.List;
import vn.chuyendoiso.plan.rules.Outcome;

/**
 * What an added rule says of a document.
 *
 * <p>Example: {@code Judgement.of(breaches)} is satisfied if there are none. Immutable and
 * thread-safe.
 */
public final class Judgement {

  private static final Judgement NOT_APPLICABLE = new Judgement(Outcome.NOT_APPLICABLE, List.of());
  private static final Judgement SATISFIED = new Judgement(Outcome.SATISFIED, List.of());
  private static final Judgement CANNOT_BE_JUDGED =
      new Judgement(Outcome.CANNOT_BE_JUDGED, List.of());

  private final Outcome outcome;
  private final List<Breach> breaches;

  private Judgement(Outcome outcome, List<Breach> breaches) {
    this.outcome = outcome;
    this.breaches = breaches;
  }

  /** {@return that there is nothing in the document that the rule speaks of} */
  public static Judgement notApplicable() {
    return NOT_APPLICABLE;
  }

  /** {@return that the document does what the rule asks} */
  public static Judgement satisfied() {
    return SATISFIED;
  }

  /** {@return that the document does not say enough} */
  public static Judgement cannotBeJudged() {
    return CANNOT_BE_JUDGED;
  }

  /**
   * Returns that some places break the rule.
   *
   * @param breaches the places
   * @return violated, or satisfied if there are none
   */
  public static Judgement of(List<Breach> breaches) {
    return breaches.isEmpty() ? SATISFIED : new Judgement(Outcome.VIOLATED, List.copyOf(breaches));
  }

  /**
   * Returns that one place breaks the rule.
   *
   * @param breach the place
   * @return violated
   */
  public static Judgement violated(Breach breach) {
    return of(List.of(breach));
  }

  /** {@return what the rule says} */
  public Outcome outcome() {
    return outcome;
  }

  /** {@return the places that break it; some exactly if it is violated} */
  public List<Breach> breaches() {
    return breaches;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Judgement that
        && outcome == that.outcome
        && breaches.equals(that.breaches);
  }

  @Override
  public int hashCode() {
    return 31 * outcome.hashCode() + breaches.hashCode();
  }

  @Override
  public String toString() {
    return outcome + " at " + breaches.size() + " places";
  }
}
