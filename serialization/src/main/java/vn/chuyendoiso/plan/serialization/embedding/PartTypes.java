package vn.chuyendoiso.plan.serialization.embedding;

import java.util.Optional;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.text.Keeping;

/** Which types of the model can stand in a vendor's document by themselves. Thread-safe. */
public final class PartTypes {

  /** Why a type that has no meaning of its own is not read or written. */
  public static final String REFUSAL = "Documents have no part of this type alone";

  private static final ClassValue<Optional<Class<?>>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private PartTypes() {}

  /**
   * Tells whether a type belongs to the model, so that nobody else may read or write it.
   *
   * @param type any type
   * @return true for documents and everything that keeps members
   */
  public static boolean isOfModel(Class<?> type) {
    return Keeping.class.isAssignableFrom(type);
  }

  /**
   * Finds the type that the reader knows.
   *
   * @param type a type of the model, or the generated class behind one
   * @return the document or part; empty if the type has no meaning of its own on the wire
   */
  public static Optional<Class<?>> of(Class<?> type) {
    return OF_CLASS.get(type);
  }

  private static Optional<Class<?>> find(Class<?> type) {
    if (type.isInterface()) {
      return PlanJson.knows(type) ? Optional.of(type) : Optional.empty();
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (isOfModel(implemented) && PlanJson.knows(implemented)) {
        return Optional.of(implemented);
      }
    }
    return Optional.empty();
  }
}
