package vn.chuyendoiso.plan.generators;

import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;

/**
 * The bytes of a document with one fault in their form, beside the bytes before.
 *
 * <p>Example: a plan of which one task has the deadline of a year and the member {@code month} too.
 * A reader must say {@code member-not-of-form} at that member, in that line and column, and nothing
 * else that it does not say of the intact bytes. Immutable and thread-safe.
 */
public final class BrokenJson {

  private final String finding;
  private final byte[] json;
  private final byte[] intact;
  private final JsonPointer pointer;
  private final Position position;
  private final Class<? extends Document> type;

  BrokenJson(
      String finding,
      byte[] json,
      byte[] intact,
      JsonPointer pointer,
      Position position,
      Class<? extends Document> type) {
    this.finding = finding;
    this.json = json.clone();
    this.intact = intact.clone();
    this.pointer = pointer;
    this.position = position;
    this.type = type;
  }

  /** {@return the id of the finding that must be made, such as {@code member-missing}} */
  public String finding() {
    return finding;
  }

  /** {@return the broken bytes} */
  public byte[] json() {
    return json.clone();
  }

  /** {@return the bytes before} */
  public byte[] intact() {
    return intact.clone();
  }

  /** {@return where the finding must stand} */
  public JsonPointer pointer() {
    return pointer;
  }

  /** {@return the line and the column of the finding, from 1, in characters} */
  public Position position() {
    return position;
  }

  /** {@return the type of document that the reader is asked for} */
  public Class<? extends Document> type() {
    return type;
  }

  @Override
  public String toString() {
    return finding + " at " + pointer + " " + position;
  }
}
