package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;

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
  private final Stage stage; // null where the heading tells
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
    return new PlanValidator(document, null, null, Portfolio.of(), RuleCatalogue.bundled());
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
    return session(others).getReport();
  }

  /**
   * Runs all rules of the catalogue, and keeps what they saw, for a document that somebody edits.
   * The document itself is no longer beside what becomes of it, if it was among those that {@link
   * #beside} was given.
   *
   * @return the session; its report is that of {@link #validate()}
   * @throws IllegalStateException if no day was given
   */
  public ValidationSession open() {
    List<Document> known = others.getDocuments();
    return session(
        known.stream().anyMatch(d -> d == document)
            ? others.withDocuments(known.stream().filter(d -> d != document).toList())
            : others);
  }

  private ValidationSession session(Portfolio beside) {
    if (asOf == null) {
      throw new IllegalStateException("asOf is not set: say on which day the law is looked up");
    }
    Optional<Stage> given = Optional.ofNullable(stage);
    Stage reached = given.orElseGet(() -> stageOf(document));
    return ValidationSession.of(
        catalogue, new CaseFile(document, asOf, reached, new Neighbours(beside)), given);
  }
}
