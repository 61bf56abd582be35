package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;

/**
 * A document that somebody edits, with what the rules say of it as it stands.
 *
 * <p>Example: a form opens a session with {@code PlanValidator.of(plan).asOf(today).open()}, and at
 * every change shows the report of {@code session = session.after(edited)}. The report is the one
 * that a validation of the edited document would give, and comes much sooner: only those rows and
 * rules are judged again that the edit touched.
 *
 * <p>An edit is told by identity: rows that {@code with...} left alone are the same objects, and
 * need no look. A document that was read anew has no such rows; it is judged as a whole, and so is
 * one of another type. A row that moves, because one was put in or taken out before it, is judged
 * again, since its findings stand elsewhere.
 *
 * <p>Immutable and thread-safe: an edit gives a new session, and the old one still answers for the
 * document as it was, so that an edit can be undone. A session sees one catalogue, one day and the
 * same documents beside its own, from beginning to end.
 */
public final class ValidationSession {

  private final RuleCatalogue catalogue;
  private final CaseFile file;
  private final Optional<Stage> stage;
  private final List<RuleRun> runs;
  private final ValidationReport report;

  private ValidationSession(
      RuleCatalogue catalogue,
      CaseFile file,
      Optional<Stage> stage,
      List<RuleRun> runs,
      ValidationReport report) {
    this.catalogue = catalogue;
    this.file = file;
    this.stage = stage;
    this.runs = runs;
    this.report = report;
  }

  /**
   * Lets all rules of a catalogue judge a document.
   *
   * @param catalogue the catalogue
   * @param file the document, with what it is judged from
   * @param stage the stage that was asked for; empty if the heading of the document tells it
   */
  static ValidationSession of(RuleCatalogue catalogue, CaseFile file, Optional<Stage> stage) {
    List<RuleRun> runs = new ArrayList<>();
    for (RegisteredRule rule : catalogue.registered()) {
      runs.add(RuleRun.of(rule, file));
    }
    Map<String, Outcome> outcomes = Outcomes.of(catalogue.order(), runs);
    ReportHead head = ReportHead.of(catalogue, file, runs);
    return new ValidationSession(
        catalogue,
        file,
        stage,
        runs,
        new ValidationReport(catalogue, head, outcomes, findings(runs)));
  }

  /** {@return the document as it stands} */
  public Document getDocument() {
    return file.whole();
  }

  /** {@return what the rules say of the document as it stands} */
  public ValidationReport getReport() {
    return report;
  }

  /**
   * Judges the document after an edit.
   *
   * @param edited what became of the document
   * @return a session with the report that {@code PlanValidator.of(edited)} would give for the same
   *     day, stage, catalogue and documents beside it
   */
  public ValidationSession after(Document edited) {
    Objects.requireNonNull(edited, "edited");
    Stage reached = stage.orElseGet(() -> PlanValidator.stageOf(edited));
    if (edited.type() != file.type() || reached != file.stage()) {
      CaseFile anew = new CaseFile(edited, file.asOf(), reached, file.neighbours());
      return of(catalogue, anew, stage);
    }
    CaseFile next = file.after(edited);
    List<RuleRun> again = new ArrayList<>(runs.size());
    boolean isSameOutcome = true;
    for (RuleRun run : runs) {
      RuleRun now = run.after(next);
      isSameOutcome &= now.outcome() == run.outcome();
      again.add(now);
    }
    Map<String, Outcome> outcomes =
        isSameOutcome ? report.getOutcomes() : Outcomes.of(catalogue.order(), again);
    boolean isSameLaw = isSameOutcome && (next.touched() & Facet.REGIME) == 0;
    ReportHead head = isSameLaw ? report.head().of(edited) : ReportHead.of(catalogue, next, again);
    return new ValidationSession(
        catalogue,
        next,
        stage,
        again,
        new ValidationReport(catalogue, head, outcomes, findings(again)));
  }

  // Made at every keystroke, so the findings are counted before they are gathered.
  private static List<Finding> findings(List<RuleRun> runs) {
    int count = 0;
    for (int i = 0; i < runs.size(); i++) {
      count += runs.get(i).findings().size();
    }
    List<Finding> findings = new ArrayList<>(count);
    for (int i = 0; i < runs.size(); i++) {
      List<Finding> more = runs.get(i).findings();
      for (int j = 0; j < more.size(); j++) {
        findings.add(more.get(j));
      }
    }
    return Collections.unmodifiableList(findings);
  }
}
