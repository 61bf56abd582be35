package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Ways into a tree: names of members and places in lists, from the root on. */
final class Paths {

  private Paths() {}

  /** Visits every part, the root first. */
  static void each(Tree root, BiConsumer<List<Object>, Tree> visitor) {
    each(root, List.of(), visitor);
  }

  private static void each(Tree part, List<Object> path, BiConsumer<List<Object>, Tree> visitor) {
    visitor.accept(path, part);
    if (part instanceof Tree.Obj object) {
      object.members().forEach((name, value) -> each(value, longer(path, name), visitor));
    } else if (part instanceof Tree.Arr list) {
      for (int i = 0; i < list.elements().size(); i++) {
        each(list.elements().get(i), longer(path, i), visitor);
      }
    }
  }

  private static List<Object> longer(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /** {@return the part at a way that {@link #each} gave} */
  static Tree at(Tree root, List<Object> path) {
    Tree part = root;
    for (Object step : path) {
      part =
          part instanceof Tree.Obj object
              ? object.members().get((String) step)
              : ((Tree.Arr) part).elements().get((int) step);
    }
    return part;
  }

  /** {@return a copy of the tree with another part at a way that {@link #each} gave} */
  static Tree replace(Tree root, List<Object> path, Tree part) {
    if (path.isEmpty()) {
      return part;
    }
    List<Object> rest = path.subList(1, path.size());
    if (root instanceof Tree.Obj object) {
      String name = (String) path.get(0);
      return object.with(name, replace(object.members().get(name), rest, part));
    }
    int index = (int) path.get(0);
    List<Tree> elements = new ArrayList<>(((Tree.Arr) root).elements());
    elements.set(index, replace(elements.get(index), rest, part));
    return new Tree.Arr(elements);
  }

  /** {@return how many objects stand in lists} */
  static int rows(Tree root) {
    int[] rows = new int[1];
    each(
        root,
        (path, part) -> {
          if (part instanceof Tree.Arr list) {
            rows[0] += (int) list.elements().stream().filter(e -> e instanceof Tree.Obj).count();
          }
        });
    return rows[0];
  }
}
