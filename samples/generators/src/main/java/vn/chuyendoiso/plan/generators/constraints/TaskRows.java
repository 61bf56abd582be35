package vn.chuyendoiso.plan.generators.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how many rows the table of tasks has at its top.
 *
 * <p>Example: {@code @ForAll @TaskRows(60) TransformationPlan plan}, or {@code @TaskRows(max = 3)}.
 * Rows below these rows come on top. The annotation {@code @Size} of jqwik is left to lists, so
 * that {@code @Size(2) List<@TaskRows(max = 3) TransformationPlan>} means what it says.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface TaskRows {

  /** {@return the exact number of rows; negative where it is left to the bounds} */
  int value() default -1;

  /** {@return the least number of rows} */
  int min() default 0;

  /** {@return the greatest number of rows} */
  int max() default 36;
}
