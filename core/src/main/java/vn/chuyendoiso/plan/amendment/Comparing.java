package vn.chuyendoiso.plan.amendment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.Direction;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;

/** One pass over two versions of a document whose rows are paired already. */
final class Comparing {

  private final boolean pairsAreSure;
  private final Shifts shifts;
  private final List<Change> changes = new ArrayList<>();

  /**
   * Compares.
   *
   * @param before the old version
   * @param after the new version
   * @param pairsAreSure whether every key is unique, so that what both versions share as one object
   *     holds the same rows on both sides
   */
  Comparing(RowTree before, RowTree after, boolean pairsAreSure) {
    this.pairsAreSure = pairsAreSure;
    this.shifts = new Shifts((Document) before.root().value, (Document) after.root().value);
    pair(before.root(), after.root());
  }

  List<Change> changes() {
    return changes;
  }

  /**
   * A part of a row on both sides.
   *
   * @param row the row in the old version
   * @param path the steps from the row
   * @param before where the part stands in the old version
   * @param after where it stands in the new version
   */
  private record Place(
      RowTree.Row row, List<MemberStep> path, JsonPointer before, JsonPointer after) {

    Place member(String name) {
      return step(name, Optional.empty(), before.append(name), after.append(name));
    }

    Place element(Optional<Object> element, int indexBefore, int indexAfter) {
      List<MemberStep> longer = new ArrayList<>(path);
      String name = longer.remove(longer.size() - 1).member();
      longer.add(new MemberStep(name, element));
      return new Place(row, longer, before.append(indexBefore), after.append(indexAfter));
    }

    private Place step(
        String name, Optional<Object> element, JsonPointer before, JsonPointer after) {
      List<MemberStep> longer = new ArrayList<>(path);
      longer.add(new MemberStep(name, element));
      return new Place(row, longer, before, after);
    }

    Change.Builder change(ChangeKind kind) {
      return Change.builder().kind(kind).row(row.ref()).path(path);
    }

    /** {@return whether this is the value that a target asks for} */
    boolean isTargetValue() {
      return row.kind == RowKind.TARGET && path.size() == 1 && path.get(0).member().equals("value");
    }
  }

  private void pair(RowTree.Row before, RowTree.Row after) {
    if (before.value == after.value && pairsAreSure) {
      return;
    }
    Place place = new Place(before, List.of(), before.pointer, after.pointer);
    if (before.value instanceof Document old
        && after.value instanceof Document fresh
        && old.type() != fresh.type()) {
      changed(place.member("documentType"), old.type(), fresh.type());
    }
    if (before.value.getClass() == after.value.getClass()) {
      for (Members.Member member : Members.of(after.value)) {
        if (member.rows().isPresent()) {
          rows(before.below(member.name()), after.below(member.name()));
        } else {
          member(place, member.name(), member.of(before.value), member.of(after.value));
        }
      }
    } else {
      otherKind(place, before, after);
    }
    kept(place, (Keeping) before.value, (Keeping) after.value);
  }

  // Two kinds of documents have most members in common; one that only one of them has is absent in
  // the other.
  private void otherKind(Place place, RowTree.Row before, RowTree.Row after) {
    TreeSet<String> names = new TreeSet<>(Members.printedOrder());
    Members.of(before.value).forEach(m -> names.add(m.name()));
    Members.of(after.value).forEach(m -> names.add(m.name()));
    for (String name : names) {
      if (before.below.containsKey(name) || after.below.containsKey(name)) {
        rows(before.below(name), after.below(name));
      } else {
        member(place, name, Members.value(before.value, name), Members.value(after.value, name));
      }
    }
  }

  // ---- rows

  private void rows(List<RowTree.Row> before, List<RowTree.Row> after) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    int[] mates = new int[after.size()];
    for (int i = 0; i < mates.length; i++) {
      RowTree.Row row = after.get(i);
      boolean here = row.mate != null && row.staysInItsList();
      mates[i] = here ? row.mate.index : Alignment.NONE;
    }
    Comparator<Integer> byId = Comparator.comparing(i -> RowTree.id(after.get(i).value));
    for (Alignment.Line line : Alignment.of(before.size(), mates, byId)) {
      if (line.after() == Alignment.NONE) {
        gone(before.get(line.before()));
      } else {
        present(after.get(line.after()), line.moved());
      }
    }
  }

  private void gone(RowTree.Row row) {
    if (row.mate != null) {
      return; // it is told where it went
    }
    changes.add(
        Change.builder()
            .kind(ChangeKind.REMOVED)
            .weight(ChangeWeight.SUBSTANCE)
            .row(row.ref())
            .before(row.pointer)
            .oldValue(row.value)
            .oldParent(row.parentRef())
            .build());
    rowsBelow(row).forEach(below -> rows(below, List.of()));
  }

  private void present(RowTree.Row row, boolean moved) {
    if (row.mate == null) {
      changes.add(
          Change.builder()
              .kind(ChangeKind.ADDED)
              .weight(ChangeWeight.SUBSTANCE)
              .row(row.ref())
              .after(row.pointer)
              .newValue(row.value)
              .newParent(row.parentRef())
              .build());
      rowsBelow(row).forEach(below -> rows(List.of(), below));
      return;
    }
    boolean elsewhere = !row.staysInItsList();
    if (moved || elsewhere) {
      changes.add(
          Change.builder()
              .kind(ChangeKind.MOVED)
              .weight(elsewhere ? ChangeWeight.SUBSTANCE : ChangeWeight.WORDING)
              .row(row.mate.ref())
              .before(row.mate.pointer)
              .after(row.pointer)
              .oldParent(row.mate.parentRef())
              .newParent(row.parentRef())
              .build());
    }
    pair(row.mate, row);
  }

  private static List<List<RowTree.Row>> rowsBelow(RowTree.Row row) {
    Map<String, List<RowTree.Row>> inOrder = new TreeMap<>(Members.printedOrder());
    inOrder.putAll(row.below);
    return List.copyOf(inOrder.values());
  }

  // ---- members

  private void member(Place holder, String name, Object before, Object after) {
    if (before == after || (before != null && before.equals(after))) {
      return;
    }
    Place place = holder.member(name);
    if (isList(before) && isList(after)) {
      elements(place, list(before), list(after));
    } else if (!Meaning.isSame(before, after)) {
      differing(place, before, after);
    }
  }

  // a member that one of two kinds of documents does not have is as good as an empty list
  private static boolean isList(Object value) {
    return value == null || value instanceof List<?>;
  }

  private static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private void differing(Place place, Object before, Object after) {
    boolean part =
        before instanceof Keeping
            && after instanceof Keeping
            && !ValueText.isOneText(before)
            && Members.publicType(before) == Members.publicType(after);
    if (!part) {
      changed(place, before, after);
      return;
    }
    for (Members.Member member : Members.of(after)) {
      member(place, member.name(), member.of(before), member.of(after));
    }
    kept(place, (Keeping) before, (Keeping) after);
  }

  private void changed(Place place, Object before, Object after) {
    boolean wording = Meaning.saysTheSame(before, after);
    Change.Builder change =
        place
            .change(ChangeKind.CHANGED)
            .weight(wording ? ChangeWeight.WORDING : ChangeWeight.SUBSTANCE)
            .before(place.before)
            .after(place.after)
            .oldValue(Optional.ofNullable(before))
            .newValue(Optional.ofNullable(after));
    if (before != null && after != null && !wording) {
      change.shift(
          place.isTargetValue() ? targetShift(place, before, after) : shifts.of(before, after));
    }
    changes.add(change.build());
  }

  private static Optional<Shift> targetShift(Place place, Object before, Object after) {
    Target old = (Target) place.row.value;
    Target fresh = (Target) place.row.mate.value;
    Optional<Indicator> measured = place.row.tree.indicatorOf(old);
    Optional<Indicator> measuredNow = place.row.mate.tree.indicatorOf(fresh);
    boolean sameScale =
        old.getIndicator().equals(fresh.getIndicator())
            && Meaning.saysTheSame(
                measured.flatMap(Indicator::getUnit).orElse(""),
                measuredNow.flatMap(Indicator::getUnit).orElse(""));
    if (!sameScale) {
      return Optional.empty();
    }
    Optional<Direction> better = measured.flatMap(Indicator::getDirection);
    return Shifts.ofTarget(
        before,
        after,
        better.equals(measuredNow.flatMap(Indicator::getDirection)) ? better : Optional.empty());
  }

  // ---- elements without keys

  private void elements(Place place, List<?> before, List<?> after) {
    int[] mates = new int[after.size()];
    Arrays.fill(mates, Alignment.NONE);
    boolean[] taken = new boolean[before.size()];
    match(before, after, mates, taken, Optional::of);
    match(before, after, mates, taken, v -> Optional.of(Meaning.stored(v)));
    match(before, after, mates, taken, v -> Optional.of(Meaning.folded(v)));
    match(before, after, mates, taken, v -> Likeness.of(v).map(l -> likeness(v, l)));
    Comparator<Integer> byWords =
        Comparator.comparing(
            i -> {
              String old = Meaning.stored(before.get(mates[i])).toString();
              String fresh = Meaning.stored(after.get(i)).toString();
              return old.compareTo(fresh) < 0 ? old + fresh : fresh + old;
            });
    for (Alignment.Line line : Alignment.of(before.size(), mates, byWords)) {
      element(place, before, after, line);
    }
  }

  private static List<Object> likeness(Object element, Object like) {
    return List.of(
        element instanceof Keeping ? Members.publicType(element) : element.getClass(),
        Meaning.folded(like));
  }

  // The first that is left of each kind with the first, the second with the second.
  private static void match(
      List<?> before,
      List<?> after,
      int[] mates,
      boolean[] taken,
      Function<Object, Optional<Object>> key) {
    Map<Object, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        int index = i;
        key.apply(before.get(i))
            .ifPresent(k -> open.computeIfAbsent(k, x -> new ArrayDeque<>(1)).add(index));
      }
    }
    if (open.isEmpty()) {
      return;
    }
    for (int i = 0; i < mates.length; i++) {
      if (mates[i] == Alignment.NONE) {
        Integer mate = key.apply(after.get(i)).map(open::get).map(Deque::poll).orElse(null);
        if (mate != null) {
          mates[i] = mate;
          taken[mate] = true;
        }
      }
    }
  }

  private void element(Place place, List<?> before, List<?> after, Alignment.Line line) {
    if (line.after() == Alignment.NONE) {
      changes.add(
          place
              .change(ChangeKind.REMOVED)
              .weight(ChangeWeight.SUBSTANCE)
              .before(place.before.append(line.before()))
              .oldValue(before.get(line.before()))
              .build());
      return;
    }
    Object fresh = after.get(line.after());
    if (line.before() == Alignment.NONE) {
      changes.add(
          place
              .change(ChangeKind.ADDED)
              .weight(ChangeWeight.SUBSTANCE)
              .after(place.after.append(line.after()))
              .newValue(fresh)
              .build());
      return;
    }
    Object old = before.get(line.before());
    Place here = place.element(Likeness.of(old), line.before(), line.after());
    if (line.moved()) {
      changes.add(
          here.change(ChangeKind.MOVED)
              .weight(ChangeWeight.WORDING)
              .before(here.before)
              .after(here.after)
              .oldValue(old)
              .newValue(fresh)
              .build());
    }
    if (!Meaning.isSame(old, fresh)) {
      differing(here, old, fresh);
    }
  }

  // ---- what is carried along unread

  private void kept(Place place, Keeping before, Keeping after) {
    if (before.getKept().equals(after.getKept())) {
      return;
    }
    Map<String, KeptMember> old = keptByName(before, after);
    Map<String, KeptMember> fresh = keptByName(after, before);
    fresh.forEach((name, member) -> kept(place.member(name), old.get(name), member));
    old.forEach(
        (name, member) -> {
          if (!fresh.containsKey(name)) {
            kept(place.member(name), member, null);
          }
        });
  }

  // What is stated to be empty in one version and filled in the other is told by what fills it.
  private static Map<String, KeptMember> keptByName(Keeping holder, Keeping other) {
    Map<String, KeptMember> byName = new TreeMap<>();
    for (KeptMember member : holder.getKept().members()) {
      Object filled = Members.value(other, member.name());
      if (filled == null || (filled instanceof List<?> list && list.isEmpty())) {
        byName.put(member.name(), member);
      }
    }
    return byName;
  }

  private void kept(Place place, KeptMember before, KeptMember after) {
    if (before == null) {
      changes.add(
          place
              .change(ChangeKind.ADDED)
              .weight(ChangeWeight.SUBSTANCE)
              .after(place.after)
              .newValue(after)
              .build());
    } else if (after == null) {
      changes.add(
          place
              .change(ChangeKind.REMOVED)
              .weight(ChangeWeight.SUBSTANCE)
              .before(place.before)
              .oldValue(before)
              .build());
    } else if (!Meaning.isSame(before, after)) {
      changed(place, before, after);
    }
  }
}
