package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule says of what it looked at.
 *
 * @param outcome what it says
 * @param violations the places that break it; some exactly if the outcome is {@link
 *     Outcome#VIOLATED}
 */
record Verdict(Outcome outcome, List<Violation> violations) {

  static final Verdict NOT_APPLICABLE = new Verdict(Outcome.NOT_APPLICABLE, List.of());
  static final Verdict SATISFIED = new Verdict(Outcome.SATISFIED, List.of());
  static final Verdict CANNOT_BE_JUDGED = new Verdict(Outcome.CANNOT_BE_JUDGED, List.of());

  static Verdict violated(Violation violation) {
    return new Verdict(Outcome.VIOLATED, List.of(violation));
  }

  /** Violated if there are violations, and otherwise what is given. */
  static Verdict violatedOr(Verdict otherwise, List<Violation> violations) {
    return violations.isEmpty() ? otherwise : new Verdict(Outcome.VIOLATED, violations);
  }

  /** What is said of several rows, as one: the last outcome that any earns, and all violations. */
  static Verdict together(List<Verdict> rows) {
    return together(NOT_APPLICABLE, List.of(), rows);
  }

  /** What is said of the head of a document and of its rows, as one. */
  static Verdict together(Verdict head, Survey<Verdict> rows) {
    return together(head, rows.targets(), rows.tasks());
  }

  private static Verdict together(Verdict head, List<Verdict> targets, List<Verdict> tasks) {
    Sum sum = new Sum();
    sum.add(head);
    sum.add(targets);
    sum.add(tasks);
    if (sum.violations == 0) {
      return new Verdict(sum.outcome, List.of());
    }
    List<Violation> violations = new ArrayList<>(sum.violations);
    violations.addAll(head.violations);
    gather(targets, violations);
    gather(tasks, violations);
    return new Verdict(sum.outcome, violations);
  }

  private static void gather(List<Verdict> verdicts, List<Violation> violations) {
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict.outcome == Outcome.VIOLATED) {
        violations.addAll(verdict.violations);
      }
    }
  }

  // Verdicts are gone through at every keystroke: counted first, so that no list has to grow.
  private static final class Sum {
    private Outcome outcome = Outcome.NOT_APPLICABLE;
    private int violations;

    void add(List<Verdict> verdicts) {
      for (int i = 0; i < verdicts.size(); i++) {
        add(verdicts.get(i));
      }
    }

    void add(Verdict verdict) {
      if (verdict.outcome.compareTo(outcome) > 0) {
        outcome = verdict.outcome;
      }
      if (verdict.outcome == Outcome.VIOLATED) {
        violations += verdict.violations.size();
      }
    }
  }
}
