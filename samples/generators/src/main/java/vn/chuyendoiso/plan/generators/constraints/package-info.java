/**
 * Annotations that say which documents a parameter of a property shall be, as those of {@code
 * net.jqwik.api.constraints} do for numbers and lists.
 *
 * <p>Example: {@code @Property void exportKeepsRows(@ForAll @Conforming @TaskRows(min = 1)
 * TransformationPlan plan)}. They need no configuration. Annotations that contradict each other end
 * the property with a text that says what to do.
 */
package vn.chuyendoiso.plan.generators.constraints;
