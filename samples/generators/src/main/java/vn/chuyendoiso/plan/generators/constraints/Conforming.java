package vn.chuyendoiso.plan.generators.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for documents of which no rule complains as an error.
 *
 * <p>Example: {@code @ForAll @Conforming TransformationPlan plan} is a plan for 2025 of a ministry
 * or a province with all that Directive 34/CT-TTg and the guidance ask for. Stands on plans,
 * schemes, programmes, reports, models and portfolios.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Conforming {}
