package vn.chuyendoiso.plan.generators.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for documents of one issuer.
 *
 * <p>Example: {@code @ForAll @IssuedBy("BKHCN") TransformationPlan plan}, or {@code
 * "province:lang-son"}, or a name as printed, "UBND tỉnh Lạng Sơn". With {@link Conforming} the
 * body must be a ministry or a province, and exist from the issue of the plan to the end of its
 * year.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface IssuedBy {

  /** {@return the key of the registry of bodies, or a name that it knows} */
  String value();
}
