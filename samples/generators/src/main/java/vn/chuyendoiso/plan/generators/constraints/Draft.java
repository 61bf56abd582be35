package vn.chuyendoiso.plan.generators.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for documents that nobody has issued yet, as an official may have saved them at any moment.
 *
 * <p>Example: {@code @ForAll @Draft TransformationPlan plan} has no number and no day of issue, and
 * may lack anything else. For a conforming document of that stage write
 * {@code @Conforming @AtStage(Stage.DRAFT)}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Draft {}
