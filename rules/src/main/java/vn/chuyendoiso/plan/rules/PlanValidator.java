package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;

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
  private final Portfolio others;
  private final RuleCatalogue catalogue;

  private PlanValidator(
      Document document, LocalDate asOf, Stage stage, Portfolio others, RuleCatalogue catalogue) {
    this.document = document;
    this.asOf = asOf;
    this.stage = stage;
    this.others = others;
    this.catalogue = catalogue;
  }

  /**
   * Begins the validation of a document. Its stage is {@link Stage#ISSUE} if it has a number and a
   * day of issue, and {@link Stage#DRAFT} otherwise.
   *
   * @param document the plan, scheme, programme, report or model
   * @return the validator, which still needs a day
   */
  public static PlanValidator of(Document document) {
    return new PlanValidator(
        document, null, stageOf(document), Portfolio.of(), RuleCatalogue.bundled());
  }

  /** How far a document has come by its heading. */
  static Stage stageOf(Document document) {
    boolean isIssued = document.getNumber().isPresent() && document.getIssuedOn().isPresent();
    return isIssued ? Stage.ISSUE : Stage.DRAFT;
  }

  /**
   * Sets the day on which the law and the registries are looked up.
   *
   * @param day the day, often today
   * @return a validator with that day
   */
  public PlanValidator asOf(LocalDate day) {
    return new PlanValidator(
        document, Objects.requireNonNull(day, "day"), stage, others, catalogue);
  }

  /**
   * Sets how far the document has come, instead of what its heading suggests.
   *
   * @param newStage the stage
   * @return a validator with that stage
   */
  public PlanValidator stage(Stage newStage) {
    return new PlanValidator(
        document, asOf, Objects.requireNonNull(newStage, "stage"), others, catalogue);
  }

  /**
   * Lays other documents beside the one that is judged, such as the plan that a report speaks of.
   * They are looked up and not judged themselves; {@link PortfolioValidator} does that.
   *
   * @param known the documents that are known; the judged one may be among them
   * @return a validator that knows them
   */
  public PlanValidator beside(Portfolio known) {
    return new PlanValidator(
        document, asOf, stage, Objects.requireNonNull(known, "known"), catalogue);
  }

  /**
   * Sets the rules, instead of the bundled ones.
   *
   * @param rules the catalogue, such as {@link RuleCatalogue#installed()}
   * @return a validator with those rules
   */
  public PlanValidator catalogue(RuleCatalogue rules) {
    return new PlanValidator(document, asOf, stage, others, Objects.requireNonNull(rules, "rules"));
  }

  /**
   * Runs all rules of the catalogue.
   *
   * @return the report
   * @throws IllegalStateException if no day was given
   */
  public ValidationReport validate() {
    if (asOf == null) {
      throw new IllegalStateException("asOf is not set: say on which day the law is looked up");
    }
    return validate(catalogue, new CaseFile(document, asOf, stage, new Neighbours(others)));
  }

  /** Lets all rules of a catalogue judge a document. */
  static ValidationReport validate(RuleCatalogue catalogue, CaseFile file) {
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

  /**
   * Lets one rule judge the parts of a document that it looks at. A rule on portfolios has nothing
   * to say of a single document.
   */
  static Verdict judge(RegisteredRule rule, CaseFile file) {
    if (!rule.info().documents().contains(file.document().type())) {
      return Verdict.NOT_APPLICABLE;
    }
    Tally tally = new Tally();
    if (rule.rule() instanceof TaskRule taskRule) {
      for (TaskEntry task : file.tasks()) {
        tally.add(taskRule.judge(task, file));
      }
    } else if (rule.rule() instanceof TargetRule targetRule) {
      for (TargetEntry target : file.targets()) {
        tally.add(targetRule.judge(target, file));
      }
    } else if (rule.rule() instanceof EvaluationRule evaluationRule) {
      for (EvaluationEntry evaluation : file.evaluations()) {
        tally.add(evaluationRule.judge(evaluation, file));
      }
    } else if (rule.rule() instanceof DocumentRule documentRule) {
      tally.add(documentRule.judge(file));
    }
    return tally.verdict();
  }

  private static List<Finding> findings(RegisteredRule rule, Bearing bearing, Verdict verdict) {
    List<Finding> findings = new ArrayList<>(verdict.violations().size());
    for (Violation violation : verdict.violations()) {
      findings.add(finding(rule, bearing, violation, violation.pointer()));
    }
    return DocumentOrder.sort(findings);
  }

  static Finding finding(
      RegisteredRule rule, Bearing bearing, Violation violation, JsonPointer pointer) {
    // A rule that failed found nothing against any clause.
    boolean isFailure = violation.isFailure();
    Finding.Builder finding =
        Finding.builder()
            .id(rule.info().id())
            .severity(Bearing.lighter(bearing.gravest(), violation.gravest()))
            .pointer(pointer)
            .clauses(isFailure ? List.of() : bearing.clauses());
    violation.say(finding::putArguments);
    return finding.build();
  }

  /** Adds up what a rule says row by row. */
  private static final class Tally {
    private Outcome outcome = Outcome.NOT_APPLICABLE;
    private final List<Violation> violations = new ArrayList<>();

    void add(Verdict verdict) {
      if (verdict.outcome().compareTo(outcome) > 0) {
        outcome = verdict.outcome();
      }
      if (!verdict.violations().isEmpty()) {
        violations.addAll(verdict.violations());
      }
    }

    Verdict verdict() {
      return new Verdict(outcome, violations);
    }
  }
}
