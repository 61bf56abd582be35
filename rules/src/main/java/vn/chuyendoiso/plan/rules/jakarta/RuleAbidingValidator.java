package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.ValidationReport;

/**
 * Runs the rules for {@link RuleAbiding}.
 *
 * <p>Example: for a plan whose third task has no lead it reports one violation at {@code tasks[2]}.
 * Made by the provider of Jakarta Validation, never by hand. Thread-safe once initialised.
 */
public final class RuleAbidingValidator implements ConstraintValidator<RuleAbiding, Document> {

  private static final Map<Class<?>, Stage> STAGES =
      Map.of(
          StageGroup.Draft.class, Stage.DRAFT,
          StageGroup.Submission.class, Stage.SUBMISSION,
          StageGroup.Issue.class, Stage.ISSUE,
          StageGroup.Reporting.class, Stage.REPORTING);

  private RuleCatalogue catalogue;
  private Optional<Stage> stage;
  private Severity lightest;
  private String template;

  /** Makes a validator that still has to be initialised. */
  public RuleAbidingValidator() {}

  @Override
  public void initialize(RuleAbiding constraint) {
    List<Stage> stages =
        Arrays.stream(constraint.groups()).filter(STAGES::containsKey).map(STAGES::get).toList();
    if (stages.size() > 1) {
      throw new ConstraintDeclarationException(
          "@RuleAbiding has several stages; it is repeated instead, once for each stage");
    }
    stage = stages.stream().findFirst();
    // What the model declares is a violation of its own already.
    catalogue = RuleCatalogue.installed().only(r -> !r.id().equals(PlanViolation.OF_THE_MODEL));
    lightest = constraint.lightest();
    template = constraint.message();
  }

  /**
   * Judges a document.
   *
   * @param document the document; null is valid
   * @param context where violations are reported
   * @return true if no finding is grave enough to be a violation
   */
  @Override
  public boolean isValid(Document document, ConstraintValidatorContext context) {
    if (document == null) {
      return true;
    }
    LocalDate today = LocalDate.now(context.getClockProvider().getClock());
    PlanValidator judge = PlanValidator.of(document).asOf(today).catalogue(catalogue);
    ValidationReport report = stage.map(judge::stage).orElse(judge).validate();
    List<Finding> violations =
        report.getFindings().stream()
            .filter(f -> f.getSeverity().compareTo(lightest) <= 0)
            .toList();
    if (violations.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding finding : violations) {
      PropertyPath.of(finding.getPointer())
          .addTo(
              context.buildConstraintViolationWithTemplate(
                  Provider.template(template, finding, report, context)));
    }
    return false;
  }
}
