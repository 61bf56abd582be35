package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * Members that a document carries along: unknown ones with JSON values of every kind, and
 * statements that a known member is empty.
 *
 * <p>They are drawn without regard to the object and brought to its members afterwards, so that
 * they shrink apart from it. The places come out in the order in which members are written.
 */
final class Kept {

  private static final List<String> NAMES =
      List.of(
          "x-vendor",
          "ưuTiên",
          "mã số / ký hiệu",
          "x~vendor~1",
          "",
          " ",
          "\"x\"",
          "x\\n",
          "x\ty",
          "\uD83D\uDE80",
          "__proto__",
          "=1+1",
          "Đơn vị: %");

  private static final int ANCHORS = 12;
  private static final Draft NOTHING = new Draft(List.of(), 0);

  /**
   * One member of an object of the model.
   *
   * @param member its name
   * @param state whether it is there
   */
  record Slot(String member, State state) {
    /** The member that holds a value, a list, or null. */
    static Slot of(String member, Object value) {
      return value instanceof List<?> list
          ? list(member, list)
          : new Slot(member, value == null ? State.ABSENT : State.FILLED);
    }

    static Slot filled(String member) {
      return new Slot(member, State.FILLED);
    }

    static Slot optional(String member, Optional<?> value) {
      return new Slot(member, value.isPresent() ? State.FILLED : State.ABSENT);
    }

    static Slot list(String member, List<?> values) {
      return new Slot(member, values.isEmpty() ? State.EMPTY : State.FILLED);
    }
  }

  enum State {
    FILLED,
    /** A list without elements, which a document may state as such. */
    EMPTY,
    /** A single value that is missing, which a document may state as null. */
    ABSENT
  }

  /**
   * What will be kept once the object is known.
   *
   * @param unknown the unknown members
   * @param stated one bit per missing member: whether it is stated to be so
   */
  record Draft(List<Unknown> unknown, int stated) {

    KeptMembers on(Supplier<List<Slot>> slots) {
      if (unknown.isEmpty() && stated == 0) {
        return KeptMembers.NONE;
      }
      List<Place> places = places(slots.get());
      List<KeptMember> members = new ArrayList<>();
      for (int i = 0; i < places.size(); i++) {
        Place place = places.get(i);
        place.stated.ifPresent(j -> members.add(new KeptMember(place.member, j, place.member)));
        for (int j = 0; j < unknown.size(); j++) {
          Unknown member = unknown.get(j);
          if (member.place % places.size() == i && isFirstOfItsName(j)) {
            members.add(new KeptMember(member.name, member.json, place.member));
          }
        }
      }
      return members.isEmpty() ? KeptMembers.NONE : new KeptMembers(members);
    }

    private boolean isFirstOfItsName(int number) {
      for (int i = 0; i < number; i++) {
        if (unknown.get(i).name.equals(unknown.get(number).name)) {
          return false;
        }
      }
      return true;
    }

    /** The start and the members that will be written. */
    private List<Place> places(List<Slot> slots) {
      List<Place> places = new ArrayList<>(1 + slots.size());
      places.add(new Place("", Optional.empty()));
      int missing = 0;
      for (Slot slot : slots) {
        if (slot.state == State.FILLED) {
          places.add(new Place(slot.member, Optional.empty()));
        } else if ((stated >> missing++ & 1) == 1) {
          places.add(
              new Place(slot.member, Optional.of(slot.state == State.EMPTY ? "[]" : "null")));
        }
      }
      return places;
    }
  }

  /** The start or a member; if it is missing, with what it is stated as. */
  private record Place(String member, Optional<String> stated) {}

  private record Unknown(String name, String json, int place) {}

  // Every object of a document may keep something, so this is made once.
  private static final Arbitrary<Draft> DRAFTS = draw();

  private Kept() {}

  /** {@return mostly nothing; it shrinks to nothing} */
  static Arbitrary<Draft> drafts() {
    return DRAFTS;
  }

  private static Arbitrary<Draft> draw() {
    Arbitrary<Unknown> unknown =
        Parts.of(Pick.of(NAMES), json(), Pick.between(0, ANCHORS)).as(Unknown::new);
    Arbitrary<Draft> some = Parts.of(Rows.upTo(unknown, 3), Pick.between(0, 255)).as(Draft::new);
    return Choice.<Draft>of(14, Pick.of(NOTHING)).or(1, some);
  }

  /**
   * Puts kept members beside the others of a value.
   *
   * @param values the values
   * @param slots tells the members of a value
   * @param <T> the type of values
   * @return the values, some with kept members
   */
  @SuppressWarnings("unchecked") // withKept returns the type that it is called on
  static <T extends Keeping> Arbitrary<T> beside(
      Arbitrary<? extends T> values, Function<? super T, List<Slot>> slots) {
    return Parts.of(values, drafts())
        .as(
            (value, draft) -> {
              KeptMembers kept = draft.on(() -> slots.apply(value));
              return kept.isEmpty() ? value : (T) value.withKept(kept);
            });
  }

  /** {@return compact JSON of every kind; numbers are written without an exponent} */
  static Arbitrary<String> json() {
    return json(2);
  }

  private static Arbitrary<String> json(int depth) {
    Arbitrary<String> simple =
        Choice.<String>of(3, Pick.of("true", "false", "null", "[]", "{}", "\"\""))
            .or(2, Numbers.decimals().map(n -> n.toPlainString()))
            .or(3, Texts.texts().map(Kept::quoted));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<String> inner = json(depth - 1);
    Arbitrary<String> arrays = Rows.upTo(inner, 3).map(v -> "[" + String.join(",", v) + "]");
    Arbitrary<String> objects = Rows.upTo(inner, 3).map(Kept::object);
    return Choice.<String>of(6, simple).or(1, arrays).or(1, objects);
  }

  private static String object(List<String> values) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      members.add(quoted(NAMES.get(i)) + ":" + values.get(i));
    }
    return members.stream().collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + "\"";
  }
}
