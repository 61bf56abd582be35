package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * What a violation of a constraint says of a document, as a finding with its sentence.
 *
 * <p>Example: the violation of {@link RuleAbiding} at {@code tasks[2]} gives the finding {@code
 * task-lead-missing} at {@code /tasks/2} with its clauses; that of a blank title, which the model
 * declares, gives {@code document-constraint-broken} at {@code /title}, as a report would.
 * Constraints of a vendor's own types are named like their annotations: {@code not-null}.
 *
 * <p>The pointer begins at what was validated: {@code /plan/tasks/2} in a record with a member
 * {@code plan}, {@code /tasks/2} in an argument that is a plan. Immutable and thread-safe.
 *
 * @param finding the problem as data
 * @param message the problem in the language of the request
 */
public record PlanViolation(Finding finding, String message) {

  /** The rule that holds documents against what the model declares. */
  static final String OF_THE_MODEL = "document-constraint-broken";

  private static final String MESSAGES = "{vn.chuyendoiso.plan.";
  private static final Pattern CAPITAL = Pattern.compile("(?<!^)(?=[A-Z])");
  private static final Comparator<PlanViolation> ORDER =
      Comparator.comparing((PlanViolation v) -> v.finding().getPointer())
          .thenComparing(v -> v.finding().getId())
          .thenComparing(PlanViolation::message);

  /**
   * Tells what a violation says.
   *
   * @param violation the violation, of a rule or of any other constraint
   * @return the finding with its sentence
   */
  public static PlanViolation of(ConstraintViolation<?> violation) {
    Finding finding =
        Provider.finding(violation)
            .orElseGet(() -> declared(violation))
            .withPointer(PropertyPath.pointer(violation.getPropertyPath()));
    return new PlanViolation(finding, violation.getMessage());
  }

  /**
   * Tells what violations say, always in the same order: a provider hands them out in none.
   *
   * @param violations the violations
   * @return the findings with their sentences, by place and then by id
   */
  public static List<PlanViolation> inOrder(
      Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(PlanViolation::of).sorted(ORDER).toList();
  }

  private static Finding declared(ConstraintViolation<?> violation) {
    JsonPointer pointer = PropertyPath.pointer(violation.getPropertyPath());
    Finding.Builder finding = Finding.builder().severity(Severity.ERROR).pointer(pointer);
    String template = violation.getMessageTemplate();
    if (template.startsWith(MESSAGES)) {
      String constraint = template.substring(MESSAGES.length(), template.length() - 1);
      return finding
          .id(OF_THE_MODEL)
          .putArguments("place", pointer.toString())
          .putArguments("problem", new Term("constraint." + constraint))
          .build();
    }
    String annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return finding.id(CAPITAL.matcher(annotation).replaceAll("-").toLowerCase(Locale.ROOT)).build();
  }
}
