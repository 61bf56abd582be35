package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * No two tasks of a document describe the same work. Example: a register of 57 tasks from seven
 * instruments lists "Số hóa hồ sơ người học" under two of them.
 *
 * <p>Two titles are the same if they differ in nothing but letter case, blanks, dashes, the place
 * of tone marks, and signs at the end. They mean the same work if the rows stand under the same
 * row, or at the top, or if the same bodies lead them: "Tổ chức tập huấn" under two headings with
 * two leads are two works. All rows of one work are one finding, on the second of them. Works with
 * other words for the same cannot be seen, nor whether another body plans them.
 */
@Rule(
    id = "task-duplicate-title",
    clauses = {"CT34-P7", "CT34-P6", "TB16-2"},
    severity = Severity.WARNING,
    since = "0.1.0")
final class TaskDuplicateTitle implements SurveyRule<Optional<String>> {

  private static final int LIMIT = 10;

  @Override
  public Optional<String> look(TargetEntry row, CaseFile file) {
    return Optional.empty();
  }

  @Override
  public Optional<String> look(TaskEntry row, CaseFile file) {
    return row.isLabel() ? Optional.empty() : Optional.of(normal(row.task().getTitle()));
  }

  @Override
  public Verdict conclude(Survey<Optional<String>> survey, CaseFile file) {
    Map<String, Integer> first = new HashMap<>(2 * survey.tasks().size());
    Map<String, List<TaskEntry>> repeated = new LinkedHashMap<>();
    for (int i = 0; i < survey.tasks().size(); i++) {
      Optional<String> title = survey.tasks().get(i);
      if (title.isPresent()) {
        Integer before = first.putIfAbsent(title.get(), i);
        if (before != null) {
          repeated
              .computeIfAbsent(title.get(), t -> new ArrayList<>(List.of(file.task(before))))
              .add(file.task(i));
        }
      }
    }
    if (first.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    repeated.values().forEach(r -> compare(r, violations));
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  // A group of one place is compared by its first row only, so that no row is named twice.
  private static void compare(List<TaskEntry> rows, List<Violation> violations) {
    List<TaskEntry> first = new ArrayList<>();
    grouped(rows, t -> t.node().parent().map(TaskNode::pointer))
        .values()
        .forEach(
            same -> {
              if (!same.get(0).leads().isEmpty()) {
                first.add(same.get(0));
              }
              report(same, violations);
            });
    grouped(first, t -> t.leads().keySet()).values().forEach(same -> report(same, violations));
  }

  private static void report(List<TaskEntry> same, List<Violation> violations) {
    if (same.size() > 1) {
      violations.add(
          Violation.at(same.get(1).pointer())
              .with("title", same.get(0).title())
              .with("count", same.size())
              .with("tasks", named(same)));
    }
  }

  // A line of a report holds a few names.
  private static List<String> named(List<TaskEntry> same) {
    List<String> names = new ArrayList<>(same.stream().limit(LIMIT).map(TaskEntry::name).toList());
    if (same.size() > LIMIT) {
      names.add("…");
    }
    return names;
  }

  private static <K> Map<K, List<TaskEntry>> grouped(
      List<TaskEntry> rows, Function<TaskEntry, K> key) {
    Map<K, List<TaskEntry>> groups = new LinkedHashMap<>();
    rows.forEach(r -> groups.computeIfAbsent(key.apply(r), k -> new ArrayList<>()).add(r));
    return groups;
  }

  /** A title as two are compared. */
  static String normal(String title) {
    String key = ExactKey.of(title).key();
    int end = key.length();
    while (end > 0 && !isInWord(key.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? key : key.substring(0, end);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
