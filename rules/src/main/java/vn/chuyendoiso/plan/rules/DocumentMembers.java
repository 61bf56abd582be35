package vn.chuyendoiso.plan.rules;

import java.util.Objects;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;

/** The members of documents besides the tables, which are compared row by row. */
final class DocumentMembers {

  /** The names of the tables, as members of a document. */
  static final Set<String> TABLES = Set.of("targets", "tasks");

  private record Member(Accessor accessor, int facets) {}

  // Filled by the types that turn up; a type always has the same members.
  private static final ClassValue<Member[]> MEMBERS =
      new ClassValue<>() {
        @Override
        protected Member[] computeValue(Class<?> type) {
          return Accessor.of(type).stream()
              .filter(a -> !TABLES.contains(a.name()))
              .map(a -> new Member(a, Facet.touchedBy(a.name())))
              .toArray(Member[]::new);
        }
      };

  private DocumentMembers() {}

  /** Tells which facets differ between two documents of one type, whatever their tables hold. */
  static int touched(Document before, Document after) {
    int touched = 0;
    for (Member member : MEMBERS.get(after.getClass())) {
      if (!Objects.equals(
          member.accessor.function().apply(before), member.accessor.function().apply(after))) {
        touched |= member.facets;
      }
    }
    return touched;
  }
}
