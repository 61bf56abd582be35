package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.spi.Breach;
import vn.chuyendoiso.plan.rules.spi.Check;
import vn.chuyendoiso.plan.rules.spi.Judgement;

/**
 * The check of an added rule, which can do no harm to the report: if it throws, or says what its
 * messages cannot say, that is one finding of its own.
 *
 * @param id the id of the rule
 * @param ruleSet the name of its rule set
 * @param check the check
 * @param sentences how the rule speaks
 */
record GuardedCheck(String id, String ruleSet, Check check, Sentences sentences) {

  private static final System.Logger LOG = System.getLogger(GuardedCheck.class.getPackageName());

  /** Judges a document; never throws because of the check. */
  Verdict judge(CaseFile file) {
    try {
      Judgement judgement = check.judge(new CaseFacts(file));
      List<Violation> violations = new ArrayList<>(judgement.breaches().size());
      for (Breach breach : judgement.breaches()) {
        violations.add(violation(breach));
      }
      return new Verdict(judgement.outcome(), violations);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      // The reader of the report gets the id of the rule; its programmer finds the cause here.
      LOG.log(System.Logger.Level.DEBUG, () -> "the rule " + id + " failed", failure);
      return failed();
    }
  }

  // What cannot be said would otherwise come out when the report is rendered, which is too late.
  private Violation violation(Breach breach) {
    Finding finding =
        Finding.builder()
            .id(id)
            .severity(breach.gravest())
            .pointer(breach.pointer())
            .arguments(breach.arguments())
            .build();
    for (Locale language : RuleCatalogue.LANGUAGES) {
      String unused = sentences.say(id, finding.getArguments(), language);
    }
    return Violation.at(breach.pointer())
        .with(finding.getArguments())
        .noGraverThan(breach.gravest());
  }

  private Verdict failed() {
    Violation violation =
        Violation.at(JsonPointer.ROOT)
            .with(AddedRules.FAILED_RULE, id)
            .with(AddedRules.FAILED_SET, ruleSet)
            .noGraverThan(Severity.WARNING);
    return new Verdict(Outcome.CANNOT_BE_JUDGED, List.of(violation));
  }
}
