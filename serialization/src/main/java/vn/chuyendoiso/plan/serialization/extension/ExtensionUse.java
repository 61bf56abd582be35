package vn.chuyendoiso.plan.serialization.extension;

import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * One extension member of one document, beside what its vocabulary says of it.
 *
 * <p>Example: {@code /tasks/0/lgsp:priority} with the value {@code 7}, {@link Standing#UNFIT}
 * because the vocabulary declares a text. This is no finding: documents with foreign members are in
 * order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the way to the member
 * @param name its full name
 * @param json its value as compact JSON
 * @param standing what the vocabulary says
 */
public record ExtensionUse(JsonPointer pointer, String name, String json, Standing standing) {

  /** What a vocabulary says of a member of a document. */
  public enum Standing {
    /** It is declared for this type of part, and its value fits; or it is null. */
    FITTING,
    /** It is declared for this type of part, and its value is of another type. */
    UNFIT,
    /** It is declared for other types of parts. */
    MISPLACED,
    /** The vocabulary of its namespace does not have it. */
    UNDECLARED,
    /** No vocabulary has its namespace. */
    FOREIGN
  }
}
