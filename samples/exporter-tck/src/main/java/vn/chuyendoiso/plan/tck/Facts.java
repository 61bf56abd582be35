package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.finding.JsonPointer;

/** Everything that a document says, sorted by the requirement that is about it. */
final class Facts {

  private static final Set<String> PRINTED = Set.of("text", "code", "printedKind", "number");
  private static final Set<String> COMPARATORS = Set.of("comparison", "bound", "metWhen");
  private static final Set<String> IDS = Set.of("id", "indicator", "organization", "metric");
  private static final Set<String> LISTS_OF_IDS =
      Set.of("targets", "indicators", "after", "members");

  /** Members that are told by other facts, or that only say which form a value has. */
  private static final Set<String> CODES =
      Set.of(
          "documentType",
          "formatVersion",
          "form",
          "kind",
          "level",
          "responsibility",
          "status",
          "relation",
          "direction",
          "every",
          "frequency",
          "basis",
          "state",
          "subject",
          "action",
          "aggregation",
          "information",
          "commitment",
          "unit");

  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?|--\\d\\d-\\d\\d|\\d\\d:\\d\\d");

  private final Map<Requirement, List<Fact>> facts = new EnumMap<>(Requirement.class);
  private final Map<String, List<String>> orders = new LinkedHashMap<>();

  private Facts() {}

  static Facts of(Tree.Obj document) {
    Facts facts = new Facts();
    facts.object(document, "", JsonPointer.ROOT, "");
    return facts;
  }

  /** {@return what the document says about a requirement} */
  List<Fact> about(Requirement requirement) {
    return facts.getOrDefault(requirement, List.of());
  }

  private void add(Requirement requirement, JsonPointer at, String value) {
    facts.computeIfAbsent(requirement, r -> new ArrayList<>()).add(new Fact(at, value));
  }

  private void value(Tree value, String name, JsonPointer at, String above) {
    if (value instanceof Tree.Obj object) {
      object(object, name, at, above);
    } else if (value instanceof Tree.Arr list) {
      list(list, name, at);
    } else if (value instanceof Tree.Text text) {
      text(text.value(), name, at);
    } else if (value instanceof Tree.Bare bare) {
      if (bare.isNumber()) {
        add(Requirement.NUMBERS, at, bare.token());
      } else if (bare.token().equals("null")) {
        add(Requirement.EMPTY_AND_ABSENT, at, bare.token());
      }
    }
  }

  private void object(Tree.Obj object, String name, JsonPointer at, String above) {
    if (name.equals("meaning") && (above.equals("deadline") || above.equals("period"))) {
      add(Requirement.DATES, at, object.json());
    }
    if (name.equals("baseline")) {
      add(Requirement.BASELINES, at, object.json());
    }
    object.members().forEach((n, v) -> value(v, n, at.append(n), name));
  }

  private void list(Tree.Arr list, String name, JsonPointer at) {
    List<Tree> elements = list.elements();
    if (elements.isEmpty()) {
      add(Requirement.EMPTY_AND_ABSENT, at, "[]");
    }
    if (elements.size() > 1) {
      orders.put(at.toString(), elements.stream().map(Facts::label).toList());
    }
    for (int i = 0; i < elements.size(); i++) {
      JsonPointer place = at.append(i);
      Tree element = elements.get(i);
      add(Requirement.ROWS, place, label(element));
      if (name.equals("assignments") && element instanceof Tree.Obj assignment) {
        boolean lead = assignment.text("responsibility").equals("lead");
        add(
            lead ? Requirement.JOINT_LEADS : Requirement.OTHER_ROLES,
            place,
            assignment.text("responsibility")
                + " "
                + new Tree.Arr(assignment.list("actors")).json());
      }
      if (element instanceof Tree.Obj row && (name.equals("tasks") || name.equals("children"))) {
        family(row, name.equals("children"), place);
      }
      value(element, LISTS_OF_IDS.contains(name) ? "id" : name, place, name);
    }
  }

  /** Which roles a row states itself; all others it has from the row above. */
  private void family(Tree.Obj row, boolean below, JsonPointer at) {
    if (below || !row.list("children").isEmpty()) {
      add(
          Requirement.INHERITED_ASSIGNMENTS,
          at.append("assignments"),
          row.text("id")
              + ": "
              + row.list("assignments").stream()
                  .map(a -> a instanceof Tree.Obj o ? o.text("responsibility") : "")
                  .sorted()
                  .collect(Collectors.joining(", ")));
    }
  }

  private void text(String text, String name, JsonPointer at) {
    if (name.equals("commitment")) {
      add(Requirement.HEDGES, at, text);
    } else if (name.equals("unit")) {
      add(Requirement.UNITS, at, text);
    } else if (COMPARATORS.contains(name)) {
      add(Requirement.COMPARATORS, at, text);
    } else if (IDS.contains(name)) {
      add(Requirement.IDS, at, text);
    } else if (DATE.matcher(text).matches()) {
      add(Requirement.DATES, at, text);
    } else if (PRINTED.contains(name)) {
      add(Requirement.PRINTED_TEXTS, at, text);
    } else if (!CODES.contains(name)) {
      add(Requirement.TEXTS, at, text);
    }
  }

  /** By what a person knows a row again. */
  private static String label(Tree element) {
    if (element instanceof Tree.Text text) {
      return text.value();
    }
    if (element instanceof Tree.Obj row) {
      for (String name : new String[] {"id", "name", "title", "text"}) {
        if (!row.text(name).isEmpty()) {
          return row.text(name);
        }
      }
    }
    return "";
  }

  /** {@return true if there is a list of which the order can be told} */
  boolean hasOrder() {
    return !orders.isEmpty();
  }

  /** Finds the first list whose rows, as far as both documents have them, are in another order. */
  Optional<Difference> orderDifference(Facts out) {
    for (Map.Entry<String, List<String>> list : orders.entrySet()) {
      List<String> others = out.orders.getOrDefault(list.getKey(), List.of());
      List<String> mine = shared(list.getValue(), others);
      List<String> theirs = shared(others, list.getValue());
      if (!mine.equals(theirs)) {
        return Optional.of(
            Difference.of(
                JsonPointer.parse(list.getKey()),
                String.join(" | ", mine),
                String.join(" | ", theirs)));
      }
    }
    return Optional.empty();
  }

  private static List<String> shared(List<String> some, List<String> others) {
    if (some.equals(others)) {
      return some;
    }
    List<String> left = new ArrayList<>(others);
    return some.stream().filter(left::remove).toList();
  }
}
