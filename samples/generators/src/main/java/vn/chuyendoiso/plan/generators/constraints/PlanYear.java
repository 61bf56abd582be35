package vn.chuyendoiso.plan.generators.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for documents of one year.
 *
 * <p>Example: {@code @ForAll @PlanYear(2026) TransformationPlan plan} has the period 2026. With
 * {@link Conforming} the years 2025 to 2030 are known; the guidance speaks of 2025 alone, so a plan
 * of a later year has no groups of tasks.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface PlanYear {

  /** {@return the year of the period} */
  int value();
}
