package vn.chuyendoiso.plan.serialization.extension;

import java.util.List;
import java.util.Set;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * The members that one vendor adds to documents, all in its own namespace.
 *
 * <p>Example: the makers of a provincial platform add {@code lgsp:priority} to tasks and {@code
 * lgsp:dossier} to documents. Other vendors who read these documents keep the members; those who
 * have the vocabulary on their path also see their types. Found as a service: in {@code
 * META-INF/services} on the class path, by {@code provides} on the module path.
 *
 * <p>Implementations must be immutable, and so thread-safe.
 */
public interface ExtensionVocabulary {

  /** {@return the namespace, such as {@code lgsp}; no two vocabularies may have the same} */
  String namespace();

  /** {@return the members, each once} */
  List<Declaration> members();

  /**
   * One member, and where it belongs.
   *
   * <p>Immutable and thread-safe.
   *
   * @param member the member
   * @param parts the types that may have it; a family or an interface stands for all its types
   */
  record Declaration(ExtensionMember<?> member, Set<Class<?>> parts) {

    /**
     * Copies the parts.
     *
     * @param member the member
     * @param parts the types that may have it
     * @throws IllegalArgumentException if one of them is no part that keeps members
     */
    public Declaration {
      parts = Set.copyOf(parts);
      for (Class<?> part : parts) {
        if (!Keeping.class.isAssignableFrom(part)) {
          throw new IllegalArgumentException("documents keep no members in a " + part.getName());
        }
      }
    }

    /**
     * Declares where a member belongs.
     *
     * @param member the member
     * @param parts the types that may have it, such as {@code Task.class}
     * @return the declaration
     * @throws IllegalArgumentException if one of them is no part that keeps members
     */
    public static Declaration of(ExtensionMember<?> member, Class<?>... parts) {
      return new Declaration(member, Set.of(parts));
    }

    boolean belongsTo(Keeping part) {
      return parts.stream().anyMatch(type -> type.isInstance(part));
    }
  }
}
