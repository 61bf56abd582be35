package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final long MOST_BYTES = 24_000_000;
  private static final int SHORT = 12;

  static long last; static int lastTries;
  private final Predicate<Document> fails;
  private Document smallest;
  private Tree.Obj tree;
  private int size;
  private int tries;
  private long bytes;

  private Shrinker(Document document, Predicate<Document> fails) {
    this.fails = fails;
    accept(document, Attempt.tree(document));
  }

  /** {@return the smallest document found; the document itself if no smaller one fails} */
  static Document shrink(Document document, Predicate<Document> fails) {
    Shrinker shrinker = new Shrinker(document, fails);
    int before; long t0 = System.nanoTime();
    do {
      before = shrinker.size;
      shrinker.dropRows();
      shrinker.dropMembers();
      shrinker.lift();
      shrinker.shorten();
    } while (shrinker.size < before && shrinker.hasTime());
    last = System.nanoTime() - t0; lastTries = shrinker.tries;
    return shrinker.smallest;
  }

  private void accept(Document document, Tree.Obj read) {
    smallest = document;
    tree = read;
    size = read.bytes().length;
  }

  private boolean hasTime() {
    return tries < MOST_TRIES && bytes < MOST_BYTES;
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

  private void dropRows() {
    for (int i = 0; i < paths(Tree.Arr.class).size(); i++) {
      List<Object> path = paths(Tree.Arr.class).get(i);
      int chunk = elements(path).size();
      while (chunk > 0) {
        for (int start = 0; start < elements(path).size(); ) {
          List<Tree> rest = new ArrayList<>(elements(path));
          int end = Math.min(start + chunk, rest.size());
          rest.subList(start, end).clear();
          if (!take(Paths.replace(tree, path, new Tree.Arr(rest)))) {
            start += chunk;
          } else if (!exists(path)) {
            return;
          }
        }
        chunk /= 2;
      }
    }
  }

  private List<Tree> elements(List<Object> path) {
    return ((Tree.Arr) Paths.at(tree, path)).elements();
  }

  /** An emptied list is no longer written, and with it its place is gone. */
  private boolean exists(List<Object> path) {
    return paths(Tree.Arr.class).contains(path);
  }

  private void dropMembers() {
    for (int i = 0; i < paths(Tree.Obj.class).size(); i++) {
      List<Object> path = paths(Tree.Obj.class).get(i);
      for (String name : List.copyOf(((Tree.Obj) Paths.at(tree, path)).members().keySet())) {
        take(Paths.replace(tree, path, ((Tree.Obj) Paths.at(tree, path)).without(name)));
      }
    }
  }

  /** Puts the rows below a row, or the value inside a value, in the place of what holds it. */
  private void lift() {
    for (int i = 0; i < paths(Tree.Obj.class).size(); i++) {
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
    for (int i = 0; i < paths(Tree.Text.class).size(); i++) {
      List<Object> path = paths(Tree.Text.class).get(i);
      String first = text(path).strip().split("\\s", 2)[0];
      if (!first.isEmpty() && first.length() < text(path).length()) {
        take(Paths.replace(tree, path, new Tree.Text(first)));
      }
      int chunk = codePoints(path).length / 2;
      while (chunk > 0 && text(path).length() > SHORT) {
        for (int start = 0; start < codePoints(path).length; ) {
          int[] all = codePoints(path);
          int end = Math.min(start + chunk, all.length);
          String shorter = new String(all, 0, start) + new String(all, end, all.length - end);
          if (shorter.isBlank() || !take(Paths.replace(tree, path, new Tree.Text(shorter)))) {
            start += chunk;
          }
        }
        chunk /= 2;
      }
    }
  }

  private String text(List<Object> path) {
    return ((Tree.Text) Paths.at(tree, path)).value();
  }

  private int[] codePoints(List<Object> path) {
    return text(path).codePoints().toArray();
  }

  private List<List<Object>> paths(Class<? extends Tree> type) {
    List<List<Object>> paths = new ArrayList<>();
    Paths.each(
        tree,
        (path, part) -> {
          if (type.isInstance(part)) {
            paths.add(path);
          }
        });
    return paths;
  }
}
