package vn.chuyendoiso.plan.text;

import java.util.Comparator;
import java.util.List;

/**
 * Members of a JSON object that are carried along: those that the library does not know, and those
 * that say "none" aloud.
 *
 * <p>A draft that has {@code "tasks": []} states that there is no task; a draft without the member
 * states nothing. Both give an empty list in the model, and {@link #isStatedEmpty} tells them
 * apart. The same holds for an explicit {@code null}.
 *
 * <p>Immutable and thread-safe. Equal when the same members are kept at the same places.
 *
 * @param members the kept members, by the known member that they follow, then in the order in which
 *     they were met
 */
public record KeptMembers(List<KeptMember> members) {

  private static final Comparator<KeptMember> PLACE =
      Comparator.comparing(KeptMember::after)
          .thenComparing(m -> m.name().equals(m.after()) ? 0 : 1);

  /** Nothing kept. */
  public static final KeptMembers NONE = new KeptMembers(List.of());

  /**
   * Copies the parts.
   *
   * @param members the kept members in the order in which they were met
   */
  public KeptMembers {
    members = members.stream().sorted(PLACE).toList();
  }

  /**
   * Returns the statement that a list member is empty, as {@code []} does in JSON.
   *
   * @param name the member's name, such as {@code tasks}
   * @return kept members with that statement alone
   */
  public static KeptMembers statingEmpty(String name) {
    return new KeptMembers(List.of(new KeptMember(name, "[]", name)));
  }

  /**
   * Tells whether the document says of a member that it is empty.
   *
   * @param name the member's name, such as {@code tasks}
   * @return true if {@code []} or {@code null} was written; false if the member is absent or filled
   */
  public boolean isStatedEmpty(String name) {
    for (KeptMember member : members) {
      if (member.name().equals(name)) {
        return member.json().equals("[]") || member.json().equals("null");
      }
    }
    return false;
  }

  /** {@return true if nothing is kept} */
  public boolean isEmpty() {
    return members.isEmpty();
  }
}
