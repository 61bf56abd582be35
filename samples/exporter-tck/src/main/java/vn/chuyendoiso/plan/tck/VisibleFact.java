package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A fact that a person must find on a page made from a document.
 *
 * <p>Example: {@link #LEADS} of a task that "Sở Tư pháp" and "Sở Nội vụ" lead together are two
 * names, both of which must be there.
 */
public enum VisibleFact {
  /** The title of the document. */
  TITLE,
  /** Number and symbol of the document. */
  NUMBER,
  /** The name of the issuer. */
  ISSUER,
  /** The titles of all tasks, those below others too. */
  TASK_TITLES,
  /** The codes of tasks as printed. */
  TASK_CODES,
  /** The names of all bodies that lead a task. */
  LEADS,
  /** The names of all bodies with another role in a task. */
  OTHER_ROLES,
  /** The deadlines of tasks, as printed; those without printed words may be spelt in any way. */
  DEADLINES,
  /** The deliverables of tasks. */
  DELIVERABLES,
  /** The names of indicators. */
  INDICATOR_NAMES,
  /** The values of targets, as printed; those without printed words may be spelt in any way. */
  TARGET_VALUES,
  /** The words "phấn đấu" where a target is to be striven for. */
  HEDGES;

  /** {@return the words that must be there, in the order of the document} */
  List<String> of(Tree.Obj document) {
    List<String> words = new ArrayList<>();
    switch (this) {
      case TITLE -> words.add(document.text("title"));
      case NUMBER -> words.add(document.text("number"));
      case ISSUER -> {
        if (document.members().get("issuer") instanceof Tree.Obj issuer) {
          words.add(issuer.text("name"));
        }
      }
      case TASK_TITLES -> rows(document, "tasks", t -> words.add(t.text("title")));
      case TASK_CODES -> rows(document, "tasks", t -> words.add(t.text("code")));
      case LEADS -> rows(document, "tasks", t -> actors(t, true, words));
      case OTHER_ROLES -> rows(document, "tasks", t -> actors(t, false, words));
      case DEADLINES -> rows(document, "tasks", t -> printed(t, "deadline", words));
      case DELIVERABLES ->
          rows(
              document, "tasks", t -> each(t.list("deliverables"), d -> words.add(d.text("text"))));
      case INDICATOR_NAMES -> each(document.list("indicators"), i -> words.add(i.text("name")));
      case TARGET_VALUES -> rows(document, "targets", t -> printed(t, "value", words));
      case HEDGES ->
          rows(
              document,
              "targets",
              t -> words.add(t.text("commitment").equals("strive") ? "phấn đấu" : ""));
    }
    return words.stream().filter(w -> !w.isBlank()).toList();
  }

  private static void actors(Tree.Obj task, boolean leads, List<String> words) {
    each(
        task.list("assignments"),
        assignment -> {
          if (assignment.text("responsibility").equals("lead") == leads) {
            each(assignment.list("actors"), actor -> words.add(actor.text("name")));
          }
        });
  }

  private static void printed(Tree.Obj row, String member, List<String> words) {
    if (row.members().get(member) instanceof Tree.Obj printed) {
      words.add(printed.text("text"));
    }
  }

  private static void rows(Tree.Obj above, String list, Consumer<Tree.Obj> visitor) {
    each(
        above.list(list),
        row -> {
          visitor.accept(row);
          rows(row, "children", visitor);
        });
  }

  private static void each(List<Tree> list, Consumer<Tree.Obj> visitor) {
    for (Tree element : list) {
      if (element instanceof Tree.Obj object) {
        visitor.accept(object);
      }
    }
  }
}
