/**
 * Arbitraries of jqwik for every type of the model.
 *
 * <p>With this artifact on the class path of its tests, a vendor writes {@code @Property void
 * nothingIsLost(@ForAll TransformationPlan plan)} and needs no further configuration. Whoever wants
 * other documents takes the methods of {@link vn.chuyendoiso.plan.generators.Plans} and its
 * neighbours; whoever wants to see what is said of a fault, those of {@link
 * vn.chuyendoiso.plan.generators.Breakages}.
 *
 * <p>Every arbitrary here is deterministic: the seed alone decides what comes out. Clock, locale
 * and order of loading do not.
 */
package vn.chuyendoiso.plan.generators;
