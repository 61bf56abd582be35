package vn.chuyendoiso.plan.amendment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * One difference between two versions of a document, as data.
 *
 * <p>Example: kind {@link ChangeKind#CHANGED}, row task 12b, path {@code deadline}, pointers {@code
 * /tasks/13/deadline} and {@code /tasks/14/deadline}, old value "6/2025", new value "12/2025",
 * {@link Shift#LATER}. In words: "Nhiệm vụ 12b: thời hạn đổi từ “6/2025” thành “12/2025” (muộn
 * hơn)".
 *
 * <p>A change without a path is about the row itself, which was added, removed or moved. One with a
 * path is about a member of the row, or an element of a list in it.
 *
 * <p>Immutable and thread-safe, as the values are.
 */
@Value.Immutable
@PlanStyle
public interface Change extends WithChange {

  /** {@return what happened} */
  ChangeKind getKind();

  /** {@return whether the meaning is touched} */
  ChangeWeight getWeight();

  /** {@return the row, as the old version prints it; as the new one does where it was added} */
  RowRef getRow();

  /** {@return the steps from the row to what changed; empty if it is the row itself} */
  List<MemberStep> getPath();

  /** {@return the name of the member that changed; empty if it is the row itself} */
  default Optional<String> getMember() {
    List<MemberStep> path = getPath();
    return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1).member());
  }

  /** {@return where it stood in the old version; absent if it was added} */
  Optional<JsonPointer> getBefore();

  /** {@return where it stands in the new version; absent if it was removed} */
  Optional<JsonPointer> getAfter();

  /** {@return the old value, of the type that the model has for it; absent if there was none} */
  Optional<Object> getOldValue();

  /** {@return the new value, of the type that the model has for it; absent if there is none} */
  Optional<Object> getNewValue();

  /** {@return the row above in the old version; absent at the top, and in changes of members} */
  Optional<RowRef> getOldParent();

  /** {@return the row above in the new version; absent at the top, and in changes of members} */
  Optional<RowRef> getNewParent();

  /** {@return which way the value went; absent if the values are not comparable} */
  Optional<Shift> getShift();

  /**
   * Puts the change into words.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one sentence, without a full stop
   */
  default String render(Locale locale) {
    return new ChangeText(locale).of(this);
  }

  /**
   * Puts the old value into words, as the document prints it.
   *
   * @param locale the language of terms and dates
   * @return the words; empty if there was no value
   */
  default Optional<String> oldText(Locale locale) {
    return new ChangeText(locale).oldText(this);
  }

  /**
   * Puts the new value into words, as the document prints it.
   *
   * @param locale the language of terms and dates
   * @return the words; empty if there is no value
   */
  default Optional<String> newText(Locale locale) {
    return new ChangeText(locale).newText(this);
  }

  /** {@return the kind and the place, for logs; no text in which a person may be named} */
  default String inShort() {
    return getKind() + " " + getAfter().or(this::getBefore).map(Object::toString).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Change}; not thread-safe. */
  final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
