/**
 * Typed members of vendors in documents of everybody.
 *
 * <p>A member whose name has a namespace, such as {@code lgsp:priority}, belongs to a vendor. Every
 * program keeps it, at its place; a program that knows the vendor's vocabulary also knows its type.
 * Worked example: the makers of a platform note how urgent a task is, and where it is worked on.
 *
 * <pre>{@code
 * public final class Lgsp implements ExtensionVocabulary {
 *
 *   public enum Priority { HIGH, VERY_HIGH }
 *
 *   public static final ExtensionMember<Priority> PRIORITY =
 *       ExtensionMember.code("lgsp:priority", Priority.class);
 *   public static final ExtensionMember<List<String>> SITES =
 *       ExtensionMember.text("lgsp:sites").list();
 *
 *   public String namespace() {
 *     return "lgsp";
 *   }
 *
 *   public List<Declaration> members() {
 *     return List.of(Declaration.of(PRIORITY, Task.class), Declaration.of(SITES, Task.class));
 *   }
 * }
 *
 * Task urgent = Lgsp.PRIORITY.put(task, Lgsp.Priority.VERY_HIGH); // "lgsp:priority":"very-high"
 * Optional<Lgsp.Priority> priority = Lgsp.PRIORITY.find(urgent);
 * Task plain = Lgsp.PRIORITY.remove(urgent);
 *
 * // The class is named in META-INF/services, or in module-info.java by
 * // provides ExtensionVocabulary with Lgsp;
 * for (ExtensionUse use : Extensions.installed().uses(plan)) {
 *   if (use.standing() == ExtensionUse.Standing.UNFIT) {
 *     show(use.pointer(), use.json());
 *   }
 * }
 * }</pre>
 */
package vn.chuyendoiso.plan.serialization.extension;
