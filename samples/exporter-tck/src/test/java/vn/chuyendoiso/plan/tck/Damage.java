package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes that careless code makes to what a document says. */
final class Damage {

  /** A change of one part. */
  @FunctionalInterface
  interface Change {

    /**
     * Changes a part of which the parts inside are changed already.
     *
     * @param name the member that holds it, or that holds its list
     * @param part the part
     * @return the changed part; null if it is dropped
     */
    Tree of(String name, Tree part);
  }

  private static final Set<String> NO_WORDS =
      Set.of("documentType", "formatVersion", "form", "kind", "responsibility");

  private Damage() {}

  static UnaryOperator<Tree.Obj> everywhere(Change change) {
    return document -> (Tree.Obj) changed("", document, change);
  }

  private static Tree changed(String name, Tree part, Change change) {
    if (part instanceof Tree.Obj object) {
      Map<String, Tree> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (n, v) -> {
                Tree value = changed(n, v, change);
                if (value != null) {
                  members.put(n, value);
                }
              });
      return change.of(name, new Tree.Obj(members));
    }
    if (part instanceof Tree.Arr list) {
      List<Tree> elements = new ArrayList<>();
      for (Tree element : list.elements()) {
        Tree value = changed(name, element, change);
        if (value != null) {
          elements.add(value);
        }
      }
      return change.of(name, new Tree.Arr(elements));
    }
    return change.of(name, part);
  }

  /** Changes every text but those that tell what the rest means. */
  static UnaryOperator<Tree.Obj> texts(UnaryOperator<String> change) {
    return everywhere(
        (name, part) ->
            part instanceof Tree.Text text && !NO_WORDS.contains(name)
                ? new Tree.Text(change.apply(text.value()))
                : part);
  }

  static UnaryOperator<Tree.Obj> texts(String member, UnaryOperator<String> change) {
    return everywhere(
        (name, part) ->
            part instanceof Tree.Text text && name.equals(member)
                ? new Tree.Text(change.apply(text.value()))
                : part);
  }

  static UnaryOperator<Tree.Obj> numbers(UnaryOperator<String> change) {
    return everywhere(
        (name, part) ->
            part instanceof Tree.Bare bare && bare.isNumber()
                ? new Tree.Bare(change.apply(bare.token()))
                : part);
  }

  static UnaryOperator<Tree.Obj> without(String member) {
    return everywhere((name, part) -> name.equals(member) ? null : part);
  }

  /** Changes every object that stands in a member, or in a list of that name. */
  static UnaryOperator<Tree.Obj> objects(String member, UnaryOperator<Tree.Obj> change) {
    return everywhere(
        (name, part) ->
            part instanceof Tree.Obj object && name.equals(member) ? change.apply(object) : part);
  }

  static UnaryOperator<Tree.Obj> lists(String member, Function<List<Tree>, List<Tree>> change) {
    return everywhere(
        (name, part) ->
            part instanceof Tree.Arr list && (member.isEmpty() || name.equals(member))
                ? new Tree.Arr(change.apply(list.elements()))
                : part);
  }

  static List<Tree> first(List<Tree> list, int most) {
    return list.subList(0, Math.min(list.size(), most));
  }
}
