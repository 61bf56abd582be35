package vn.chuyendoiso.plan.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every immutable type of the model is generated.
 *
 * <p>{@code toString} gives what {@code inShort} says: the text of a whole plan would be megabytes
 * long, and would carry whatever names stand in it into logs.
 *
 * <p>Accessors begin with {@code get} because a default Jakarta validator sees no constraint at all
 * on accessors named {@code title()}, and then calls a broken plan valid without a word. The
 * generated classes stay package-private: users meet the interface, its {@code builder()} and its
 * {@code with...} methods.
 *
 * <p>A builder can be cleared and used again: whoever builds thousands of parts in a row, such as a
 * reader of documents, needs one builder a type, and a third of the memory.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jacksonIntegration = false,
    jdkOnly = true,
    clearBuilder = true,
    underrideToString = "inShort",
    allowedClasspathAnnotations = {Override.class})
public @interface PlanStyle {}
