package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.document.Document;

/**
 * Makes a failing document smaller while it still fails: rows go first, in halves, then members,
 * then rows that only hold others, then letters of texts.
 *
 * <p>Every candidate is read by the library, so that it is a document that an official could have
 * saved. The work is limited by bytes, not by time, so that the same document always shrinks to the
 * same one.
 */
final class Shrinker {

  private static final int MOST_TRIES = 2_000;
  private static final long MOST_BYTES = 8_000_000;
  // A document of a megabyte may be looked at as often as it takes to halve it down.
  private static final long TIMES_OVER = 60;

  /** How many candidates of one kind may pass in a row before the next kind is tried. */
  private static final int IN_VAIN = 64;

  private static final int SHORT = 12;

  private final Predicate<Document> fails;
  private final Map<Class<? extends Tree>, List<List<Object>>> paths = new HashMap<>();
  private Document smallest;
  private Tree.Obj tree;
  private int size;
  private final Map<Class<? extends Tree>, Set<List<Object>>> places = new HashMap<>();
  private final long mostBytes;
  private int tries;
  private long bytes;

  private Shrinker(Document document, Predicate<Document> fails) {
    this.fails = fails;
    accept(document, Attempt.tree(document));
    mostBytes = Math.max(MOST_BYTES, TIMES_OVER * size);
  }

  /** {@return the smallest document found; the document itself if no smaller one fails} */
  static Document shrink(Document document, Predicate<Document> fails) {
    Shrinker shrinker = new Shrinker(document, fails);
    int before;
    do {
      before = shrinker.size;
      shrinker.dropColumns();
      shrinker.dropRows();
      shrinker.dropMembers();
      shrinker.lift();
      shrinker.shorten();
    } while (shrinker.size < before && shrinker.hasTime());
    return shrinker.smallest;
  }

  private void accept(Document document, Tree.Obj read) {
    smallest = document;
    paths.clear();
    places.clear();
    tree = read;
    size = read.bytes().length;
  }

  private boolean hasTime() {
    return tries < MOST_TRIES && bytes < mostBytes;
  }

  /** Tries a smaller tree; true if it is a document that fails, which is then the smallest. */
  private boolean take(Tree candidate) {
    if (!hasTime()) {
      return false;
    }
    tries++;
    bytes += size;
    Optional<Document> document = Attempt.document(candidate);
    if (document.isEmpty()) {
      return false;
    }
    Tree.Obj read = Attempt.tree(document.get());
    if (read.bytes().length >= size || !fails.test(document.get())) {
      return false;
    }
    accept(document.get(), read);
    return true;
  }

  /** Drops a member of all rows of a long table at once; short ones need no such haste. */
  private void dropColumns() {
    for (int i = 0; i < paths(Tree.Arr.class).size() && hasTime(); i++) {
      List<Object> path = paths(Tree.Arr.class).get(i);
      Set<String> names = new LinkedHashSet<>();
      if (elements(path).size() > IN_VAIN) {
        elements(path).stream()
            .filter(e -> e instanceof Tree.Obj)
            .forEach(e -> names.addAll(((Tree.Obj) e).members().keySet()));
      }
      for (String name : names) {
        if (!exists(Tree.Arr.class, path)) {
          break;
        }
        List<Tree> narrower =
            elements(path).stream()
                .map(e -> e instanceof Tree.Obj row ? row.without(name) : e)
                .toList();
        take(Paths.replace(tree, path, new Tree.Arr(narrower)));
      }
    }
  }

  private void dropRows() {
    for (int i = 0; i < paths(Tree.Arr.class).size() && hasTime(); i++) {
      List<Object> path = paths(Tree.Arr.class).get(i);
      for (int chunk = elements(path).size(); chunk > 0; chunk /= 2) {
        int inVain = 0;
        for (int start = 0; start < elements(path).size() && inVain < IN_VAIN; ) {
          List<Tree> rest = new ArrayList<>(elements(path));
          rest.subList(start, Math.min(start + chunk, rest.size())).clear();
          if (!take(Paths.replace(tree, path, new Tree.Arr(rest)))) {
            start += chunk;
            inVain++;
          } else if (exists(Tree.Arr.class, path)) {
            inVain = 0;
          } else {
            return;
          }
        }
      }
    }
  }

  private List<Tree> elements(List<Object> path) {
    return ((Tree.Arr) Paths.at(tree, path)).elements();
  }

  /** What was emptied may no longer be written, and with it its place is gone. */
  private boolean exists(Class<? extends Tree> type, List<Object> path) {
    return places.computeIfAbsent(type, t -> new HashSet<>(paths(t))).contains(path);
  }

  private void dropMembers() {
    for (int i = 0; i < paths(Tree.Obj.class).size() && hasTime(); i++) {
      List<Object> path = paths(Tree.Obj.class).get(i);
      for (String name : List.copyOf(((Tree.Obj) Paths.at(tree, path)).members().keySet())) {
        if (!exists(Tree.Obj.class, path)) {
          break;
        }
        take(Paths.replace(tree, path, ((Tree.Obj) Paths.at(tree, path)).without(name)));
      }
    }
  }

  /** Puts the rows below a row, or the value inside a value, in the place of what holds it. */
  private void lift() {
    for (int i = 0; i < paths(Tree.Obj.class).size() && hasTime(); i++) {
      List<Object> path = paths(Tree.Obj.class).get(i);
      if (path.isEmpty()) {
        continue;
      }
      Tree.Obj holder = (Tree.Obj) Paths.at(tree, path);
      Object place = path.get(path.size() - 1);
      if (place instanceof Integer index && !holder.list("children").isEmpty()) {
        List<Object> list = path.subList(0, path.size() - 1);
        List<Tree> rows = new ArrayList<>(elements(list));
        rows.remove((int) index);
        rows.addAll(index, holder.list("children"));
        take(Paths.replace(tree, list, new Tree.Arr(rows)));
      } else if (place instanceof String && holder.members().get("value") instanceof Tree.Obj in) {
        take(Paths.replace(tree, path, in));
      }
    }
  }

  /** Texts keep their first word or a few letters, so that a person can still name the row. */
  private void shorten() {
    for (int i = 0; i < paths(Tree.Text.class).size() && hasTime(); i++) {
      List<Object> path = paths(Tree.Text.class).get(i);
      String first = text(path).strip().split("\\s", 2)[0];
      if (!first.isEmpty() && first.length() < text(path).length()) {
        take(Paths.replace(tree, path, new Tree.Text(first)));
      }
      for (int chunk = codePoints(path).length / 2;
          chunk > 0 && exists(Tree.Text.class, path) && text(path).length() > SHORT;
          chunk /= 2) {
        int inVain = 0;
        for (int start = 0; start < codePoints(path).length && inVain < IN_VAIN; ) {
          int[] all = codePoints(path);
          int end = Math.min(start + chunk, all.length);
          String shorter = new String(all, 0, start) + new String(all, end, all.length - end);
          if (shorter.isBlank() || !take(Paths.replace(tree, path, new Tree.Text(shorter)))) {
            start += chunk;
            inVain++;
          } else {
            inVain = 0;
          }
        }
      }
    }
  }

  private String text(List<Object> path) {
    return ((Tree.Text) Paths.at(tree, path)).value();
  }

  private int[] codePoints(List<Object> path) {
    return text(path).codePoints().toArray();
  }

  /** The ways to all parts of a kind, found once for each document that was accepted. */
  private List<List<Object>> paths(Class<? extends Tree> type) {
    return paths.computeIfAbsent(type, this::find);
  }

  private List<List<Object>> find(Class<? extends Tree> type) {
    List<List<Object>> found = new ArrayList<>();
    Paths.each(
        tree,
        (path, part) -> {
          if (type.isInstance(part)) {
            found.add(path);
          }
        });
    return found;
  }
}
