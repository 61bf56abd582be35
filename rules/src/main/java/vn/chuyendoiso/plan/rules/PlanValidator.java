package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;

/**
 * Judges a document by the law in force on a day.
 *
 * <p>Example: {@code PlanValidator.of(plan).asOf(LocalDate.of(2026, 11, 22)).validate()} says what
 * an official should look at in a plan, each with the place, the clause and how grave it is.
 *
 * <p>The same document, day, stage and catalogue give the same report, in every locale, time zone
 * and thread. There is no hidden clock: the day must be given. The validator never throws because
 * of what a document says. Immutable and thread-safe.
 */
public final class PlanValidator {

  private final Document document;
  private final LocalDate asOf;
  private final Stage stage;

  private PlanValidator(Document document, LocalDate asOf, Stage stage) {
    this.document = document;
    this.asOf = asOf;
    this.stage = stage;
  }

  /**
   * Begins the validation of a document. Its stage is {@link Stage#ISSUE} if it has a number and a
   * day of issue, and {@link Stage#DRAFT} otherwise.
   *
   * @param document the plan, scheme, programme, report or model
   * @return the validator, which still needs a day
   */
  public static PlanValidator of(Document document) {
    boolean isIssued = document.getNumber().isPresent() && document.getIssuedOn().isPresent();
    return new PlanValidator(document, null, isIssued ? Stage.ISSUE : Stage.DRAFT);
  }

  /**
   * Sets the day on which the law and the registries are looked up.
   *
   * @param day the day, often today
   * @return a validator with that day
   */
  public PlanValidator asOf(LocalDate day) {
    return new PlanValidator(document, Objects.requireNonNull(day, "day"), stage);
  }

  /**
   * Sets how far the document has come, instead of what its heading suggests.
   *
   * @param newStage the stage
   * @return a validator with that stage
   */
  public PlanValidator stage(Stage newStage) {
    return new PlanValidator(document, asOf, Objects.requireNonNull(newStage, "stage"));
  }

  /**
   * Runs all rules of the bundled catalogue.
   *
   * @return the report
   * @throws IllegalStateException if no day was given
   */
  public ValidationReport validate() {
    if (asOf == null) {
      throw new IllegalStateException("asOf is not set: say on which day the law is looked up");
    }
    RuleCatalogue catalogue = RuleCatalogue.bundled();
    CaseFile file = new CaseFile(document, asOf, stage);
    List<Finding> findings = new ArrayList<>();
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (RegisteredRule rule : catalogue.registered()) {
      Bearing bearing = Bearing.of(rule, file);
      Verdict verdict = bearing.applies() ? judge(rule, file) : Verdict.NOT_APPLICABLE;
      outcomes.put(rule.info().id(), verdict.outcome());
      findings.addAll(findings(rule, bearing, verdict));
    }
    return new ValidationReport(catalogue, file, findings, outcomes);
  }

  /** Lets one rule judge the parts of a document that it looks at. */
  static Verdict judge(RegisteredRule rule, CaseFile file) {
    if (!rule.info().documents().contains(file.document().type())) {
      return Verdict.NOT_APPLICABLE;
    }
    Tally tally = new Tally();
    if (rule.rule() instanceof TaskRule taskRule) {
      file.tasks().forEach(t -> tally.add(taskRule.judge(t, file)));
    } else if (rule.rule() instanceof TargetRule targetRule) {
      file.targets().forEach(t -> tally.add(targetRule.judge(t, file)));
    } else if (rule.rule() instanceof DocumentRule documentRule) {
      tally.add(documentRule.judge(file));
    }
    return tally.verdict();
  }

  private static List<Finding> findings(RegisteredRule rule, Bearing bearing, Verdict verdict) {
    List<Finding> findings = new ArrayList<>(verdict.violations().size());
    for (Violation violation : verdict.violations()) {
      findings.add(
          Finding.builder()
              .id(rule.info().id())
              .severity(Bearing.lighter(bearing.gravest(), violation.gravest()))
              .pointer(violation.pointer())
              .arguments(violation.arguments())
              .clauses(bearing.clauses())
              .build());
    }
    return DocumentOrder.sort(findings);
  }

  /** Adds up what a rule says row by row. */
  private static final class Tally {
    private Outcome outcome = Outcome.NOT_APPLICABLE;
    private final List<Violation> violations = new ArrayList<>();

    void add(Verdict verdict) {
      if (verdict.outcome().compareTo(outcome) > 0) {
        outcome = verdict.outcome();
      }
      violations.addAll(verdict.violations());
    }

    Verdict verdict() {
      return new Verdict(outcome, violations);
    }
  }
}
