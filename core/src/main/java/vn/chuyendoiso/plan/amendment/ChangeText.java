package vn.chuyendoiso.plan.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.text.KeptMember;

/** Changes in sentences, as an official would write them into an amending document. */
final class ChangeText {

  // A title in a sentence about something else; the row is found by its code or its key.
  private static final int TITLE_LENGTH = 80;

  private final ValueText values;

  ChangeText(Locale locale) {
    this.values = new ValueText(locale);
  }

  String of(PlanDiff diff) {
    StringBuilder text = new StringBuilder();
    if (diff.isEmpty()) {
      text.append(values.say("diff.none", Map.of())).append('\n');
    } else {
      Map<String, Object> counts = new LinkedHashMap<>();
      counts.put("count", diff.getChanges().size());
      counts.put("added", diff.count(ChangeKind.ADDED));
      counts.put("removed", diff.count(ChangeKind.REMOVED));
      counts.put("changed", diff.count(ChangeKind.CHANGED));
      counts.put("moved", diff.count(ChangeKind.MOVED));
      counts.put("wording", diff.count(ChangeWeight.WORDING));
      text.append(values.say("diff.some", counts)).append('\n');
    }
    diff.getChanges().forEach(c -> text.append(of(c)).append('\n'));
    diff.getRepeatedIds().forEach(r -> text.append(of(r)).append('\n'));
    return text.toString();
  }

  private String of(RepeatedId repeated) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("kind", kind(repeated.kind()));
    arguments.put("id", repeated.id());
    arguments.put("before", repeated.before());
    arguments.put("after", repeated.after());
    return values.say("repeated", arguments);
  }

  String of(Change change) {
    return begunLarge(change.getPath().isEmpty() ? ofRow(change) : ofMember(change));
  }

  // ---- rows

  private String ofRow(Change change) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    change.getOldParent().ifPresent(p -> arguments.put("oldParent", parent(p)));
    change.getNewParent().ifPresent(p -> arguments.put("newParent", parent(p)));
    if (change.getKind() != ChangeKind.MOVED) {
      arguments.put("row", row(change.getRow(), true));
      boolean below = change.getNewParent().isPresent();
      String key = change.getKind() == ChangeKind.REMOVED ? "removed.row" : "added.row";
      return values.say(below ? "added.row.below" : key, arguments);
    }
    arguments.put("row", row(change.getRow(), false));
    String key;
    if (change.getWeight() == ChangeWeight.WORDING) {
      putPlaces(change, arguments);
      key = change.getNewParent().isPresent() ? "moved.row.within" : "moved.row.at-the-top";
    } else if (change.getNewParent().isEmpty()) {
      key = "moved.row.to-the-top";
    } else {
      key = change.getOldParent().isEmpty() ? "moved.row.from-the-top" : "moved.row";
    }
    return values.say(key, arguments);
  }

  private String parent(RowRef row) {
    return label(
        row, values.term("parent." + row.kind().name()).orElseGet(() -> kind(row.kind())), false);
  }

  private String row(RowRef row, boolean withTitle) {
    return label(row, kind(row.kind()), withTitle);
  }

  private String label(RowRef row, String kind, boolean withTitle) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("kind", kind);
    arguments.put("id", row.id());
    row.code().ifPresent(c -> arguments.put("code", c));
    row.title().ifPresent(t -> arguments.put("title", withTitle ? t : excerpt(t)));
    if (row.kind() == RowKind.DOCUMENT) {
      return kind;
    }
    if (row.codeUnique()) {
      return values.say(
          withTitle && row.title().isPresent() ? "row.code-title" : "row.code", arguments);
    }
    if (row.title().isEmpty()) {
      return values.say("row.id", arguments);
    }
    return values.say(row.code().isPresent() ? "row.code-title-id" : "row.title-id", arguments);
  }

  private String kind(RowKind kind) {
    return values.term("kind." + kind.name()).orElseThrow();
  }

  private static String excerpt(String title) {
    if (title.codePointCount(0, title.length()) <= TITLE_LENGTH) {
      return title;
    }
    int end = title.offsetByCodePoints(0, TITLE_LENGTH);
    int blank = title.lastIndexOf(' ', end);
    return title.substring(0, blank > 0 ? blank : end) + "…";
  }

  // ---- members and elements

  private String ofMember(Change change) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("row", row(change.getRow(), false));
    arguments.put("member", path(change));
    arguments.put("note", note(change));
    Optional<KeptMember> stated = statedEmpty(change);
    if (stated.isPresent()) {
      return values.say(
          change.getKind() == ChangeKind.ADDED ? "stated.added" : "stated.removed", arguments);
    }
    oldText(change).ifPresent(t -> arguments.put("old", t));
    newText(change).ifPresent(t -> arguments.put("new", t));
    if (change.getKind() == ChangeKind.MOVED) {
      putPlaces(change, arguments);
      return values.say("moved.member", arguments);
    }
    if (change.getOldValue().isEmpty()) {
      return values.say("added.member", arguments);
    }
    return values.say(
        change.getNewValue().isEmpty() ? "removed.member" : "changed.member", arguments);
  }

  // An unknown member may hold "[]" too; it then says nothing that the library understands.
  private static Optional<KeptMember> statedEmpty(Change change) {
    return change
        .getNewValue()
        .or(change::getOldValue)
        .filter(v -> change.getKind() != ChangeKind.CHANGED)
        .filter(KeptMember.class::isInstance)
        .map(KeptMember.class::cast)
        .filter(m -> m.name().equals(m.after()));
  }

  private String path(Change change) {
    StringBuilder text = new StringBuilder();
    for (MemberStep step : change.getPath()) {
      if (!text.isEmpty()) {
        text.append(", ");
      }
      text.append(step(step));
    }
    return text.append(role(change)).toString();
  }

  private String step(MemberStep step) {
    String member = values.member(step.member());
    return step.element()
        .map(e -> values.say("member.element", Map.of("member", member, "element", values.of(e))))
        .orElse(member);
  }

  // "Bổ sung phân công" says nothing without the role.
  private String role(Change change) {
    boolean told = change.getPath().get(change.getPath().size() - 1).element().isPresent();
    return change
        .getNewValue()
        .or(change::getOldValue)
        .filter(v -> !told && v instanceof Assignment)
        .map(v -> " (" + values.of(((Assignment) v).getResponsibility()) + ")")
        .orElse("");
  }

  private String note(Change change) {
    if (change.getKind() == ChangeKind.CHANGED && change.getWeight() == ChangeWeight.WORDING) {
      return values.say("note", Map.of("words", values.term("wording").orElseThrow()));
    }
    return change
        .getShift()
        .map(
            s ->
                values.say("note", Map.of("words", values.term("shift." + s.name()).orElseThrow())))
        .orElse("");
  }

  Optional<String> oldText(Change change) {
    return text(change, change.getOldValue());
  }

  Optional<String> newText(Change change) {
    return text(change, change.getNewValue());
  }

  private Optional<String> text(Change change, Optional<Object> value) {
    if (change.getPath().isEmpty()) {
      return value.map(v -> row(change.getRow(), true));
    }
    if (change.getKind() != ChangeKind.CHANGED || tellsApart(change, values::of)) {
      return value.map(values::of);
    }
    return value.map(
        tellsApart(change, values::withMeaning) ? values::withMeaning : values::inFull);
  }

  // The briefest words that differ are the ones that an official wants to read.
  private static boolean tellsApart(Change change, Function<Object, String> words) {
    return !change.getOldValue().map(words).equals(change.getNewValue().map(words));
  }

  private static void putPlaces(Change change, Map<String, Object> arguments) {
    arguments.put("oldPlace", place(change.getBefore().orElseThrow()));
    arguments.put("newPlace", place(change.getAfter().orElseThrow()));
  }

  // people count from one
  private static int place(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    return Integer.parseInt(tokens.get(tokens.size() - 1)) + 1;
  }

  private static String begunLarge(String sentence) {
    int first = sentence.codePointAt(0);
    return new StringBuilder(sentence.length())
        .appendCodePoint(Character.toUpperCase(first))
        .append(sentence, Character.charCount(first), sentence.length())
        .toString();
  }
}
