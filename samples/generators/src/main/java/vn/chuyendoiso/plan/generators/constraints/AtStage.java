package vn.chuyendoiso.plan.generators.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.chuyendoiso.plan.document.Stage;

/**
 * Asks for documents that have come so far.
 *
 * <p>Example: {@code @ForAll @AtStage(Stage.ISSUE) TransformationPlan plan} has a number, a day of
 * issue, an issuer and a head. A document of the stages {@link Stage#DRAFT} and {@link
 * Stage#SUBMISSION} has no number and no day of issue, and nobody has approved it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface AtStage {

  /** {@return the stage} */
  Stage value();
}
