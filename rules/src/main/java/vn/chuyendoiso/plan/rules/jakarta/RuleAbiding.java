package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * The document breaks no rule of the catalogue on the day of the validator's clock.
 *
 * <p>Example: {@code TransformationPlan submit(@Valid @RuleAbiding @RequestBody TransformationPlan
 * plan)} refuses a plan whose third task has no lead with one violation at {@code tasks[2]}.
 * {@code @Valid} alone checks what the model declares, such as a title that is not blank.
 *
 * <p>There is one violation for each finding, at the part of the document that the finding points
 * to, in the language of the request. {@link PlanViolation} gives the finding back. The rules are
 * those of {@link vn.chuyendoiso.plan.rules.RuleCatalogue#installed()}, looked for when the
 * constraint is first used. The day is today in the time zone of the validator's {@link
 * jakarta.validation.ClockProvider}: a server that does not run on Vietnamese time sets one.
 *
 * <p>The stage is that of the {@link StageGroup} among the groups; without one it is told by the
 * heading, as by {@link vn.chuyendoiso.plan.rules.PlanValidator#of}. A form with several buttons
 * repeats the constraint, once for each of its stages.
 *
 * <p>No document, {@code null}, is no violation. With another provider than Hibernate Validator
 * violations carry no finding, and their messages are in Vietnamese.
 */
@Documented
@Constraint(validatedBy = RuleAbidingValidator.class)
@Repeatable(RuleAbiding.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.ANNOTATION_TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
public @interface RuleAbiding {

  /** The message before the finding is put into it. */
  String TEMPLATE = "{vn.chuyendoiso.plan.rules.finding}";

  /**
   * {@return the template of the messages; of Hibernate Validator it gets the parameters {@code vi}
   * and {@code en} with the sentence of the finding}
   */
  String message() default TEMPLATE;

  /** {@return the groups; at most one of them may be a {@link StageGroup}} */
  Class<?>[] groups() default {};

  /** {@return the payload, which the constraint hands on and does not look at} */
  Class<? extends Payload>[] payload() default {};

  /** {@return the lightest severity that is a violation; lighter findings are left out} */
  Severity lightest() default Severity.ERROR;

  /** Several of them at one place. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({
    ElementType.ANNOTATION_TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @interface List {

    /** {@return the constraints} */
    RuleAbiding[] value();
  }
}
