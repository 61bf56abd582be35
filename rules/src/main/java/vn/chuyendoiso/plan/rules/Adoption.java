package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.TargetValue;

/**
 * Which national targets a plan for a year takes over, and which it does not.
 *
 * <p>Held against a plan are the national targets of the bundled list that bind its issuer, fall
 * due in its year and were set by the day on which it was issued; of several of one metric the
 * newest. A plan takes one over
 *
 * <ul>
 *   <li>with an indicator of its metric, or a target that is derived from it;
 *   <li>with a row whose words tell that it may be about it, as judged with a list of phrases;
 *   <li>by an objective that names the instrument ("hoàn thành các mục tiêu của Quyết định số
 *       942/QĐ-TTg"), and so takes over all that it sets.
 * </ul>
 *
 * <p>The phrases at most keep the rules silent. As words cannot prove that nothing was taken over,
 * what is missing is a WARNING at most, and an INFO where the nation itself only strives for it.
 */
final class Adoption {

  /** The notice that has a rule of its own. */
  static final DocumentNumber NOTICE = DocumentNumber.of("56/TB-VPCP");

  private Adoption() {}

  /** Judges the targets that the notice sets, or those of all other instruments. */
  static Verdict judge(CaseFile file, boolean ofNotice) {
    Optional<Verdict> notMeant = AnnualPlan.notMeant(file);
    if (notMeant.isPresent()) {
      return notMeant.get();
    }
    if (file.targets().stream().allMatch(TargetEntry::isLabel)) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<String> adopted = adopted(file);
    Verdict withoutGap = Verdict.NOT_APPLICABLE;
    List<Violation> violations = new ArrayList<>();
    for (NationalTargetPhrases phrases : NationalTargetPhrases.all()) {
      Optional<NationalTarget> national =
          newest(phrases, file).filter(t -> ofNotice == NOTICE.isSameNumberAs(t.getInstrument()));
      if (national.isPresent()) {
        withoutGap = Verdict.SATISFIED;
        if (!adopted.contains(phrases.metric())
            && !file.wording().speaksOf(phrases.words())
            && !isTakenOverWhole(national.get().getInstrument(), file)) {
          violations.add(violation(national.get()));
        }
      }
    }
    return !violations.isEmpty() && file.isExcerpt()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violatedOr(withoutGap, violations);
  }

  private static Set<String> adopted(CaseFile file) {
    Set<String> metrics = metrics(file);
    Set<String> derived = derived(file);
    for (NationalTarget target : file.nationalTargets().all()) {
      if (derived.contains(target.getId())) {
        metrics.add(target.getMetric());
      }
    }
    return metrics;
  }

  /** The metrics of the indicators that rows have. */
  static Set<String> metrics(CaseFile file) {
    Set<String> metrics = new HashSet<>();
    for (TargetEntry row : file.targets()) {
      row.indicator().flatMap(Indicator::getMetric).ifPresent(metrics::add);
    }
    return metrics;
  }

  /** The ids of the national targets from which rows are derived. */
  static Set<String> derived(CaseFile file) {
    Set<String> derived = new HashSet<>();
    for (TargetEntry row : file.targets()) {
      for (Derivation derivation : row.target().getDerivedFrom()) {
        derivation.getNationalTarget().ifPresent(derived::add);
      }
    }
    return derived;
  }

  private static Optional<NationalTarget> newest(NationalTargetPhrases phrases, CaseFile file) {
    LocalDate day = file.issuedOn().orElse(file.asOf());
    return file.nationalTargets().ofMetric(phrases.metric()).stream()
        .filter(t -> t.getIssuedOn().filter(d -> !d.isAfter(day)).isPresent())
        .filter(t -> t.getDeadline().map(d -> d.getYear() == AnnualPlan.GUIDED_YEAR).orElse(false))
        .filter(t -> binds(t, phrases, file))
        .max(Comparator.comparing(t -> t.getIssuedOn().orElseThrow()));
  }

  // The notice asks ministries and provinces for the share of adults too, which is the nation's.
  private static boolean binds(
      NationalTarget target, NationalTargetPhrases phrases, CaseFile file) {
    if (file.issuerKind().filter(phrases.addressees()::contains).isEmpty()) {
      return false;
    }
    boolean isOfNotice = NOTICE.isSameNumberAs(target.getInstrument());
    return isOfNotice
        ? file.regime().binds(phrases.clause())
        : file.issuerKind().map(target.getBinds()::contains).orElse(false);
  }

  /** Whether an objective or a breakthrough names the instrument. */
  static boolean isTakenOverWhole(DocumentNumber instrument, CaseFile file) {
    return file.wording().aimsSpeakOf(Topic.read(List.of(instrument.toString())));
  }

  private static Violation violation(NationalTarget national) {
    boolean isStrive = national.getCommitment() == Commitment.STRIVE;
    Violation violation =
        Violation.at(JsonPointer.ROOT.append("targets"))
            .with("title", Shortened.of(national.getTitle()))
            .with("due", national.getDeadline().orElseThrow())
            .with("instrument", national.getInstrument().toString())
            .noGraverThan(isStrive ? Severity.INFO : Severity.WARNING);
    return national
        .value()
        .filter(v -> !(v instanceof TargetValue.Milestone))
        .map(v -> violation.with("value", new ValueInWords(v)))
        .orElse(violation);
  }
}
