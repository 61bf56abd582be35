package vn.chuyendoiso.plan.generators.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for documents that break one rule and are sound otherwise.
 *
 * <p>Example: {@code @ForAll @BrokenBy("task-lead-missing") TransformationPlan plan} has a task
 * without a lead. On a {@link vn.chuyendoiso.plan.generators.BrokenDocument} it gives the finding
 * to expect too, and on a {@link vn.chuyendoiso.plan.generators.BrokenPortfolio} or a portfolio the
 * id is that of a rule across documents.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface BrokenBy {

  /** {@return the id of the rule} */
  String value();
}
