package vn.chuyendoiso.plan.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** The words around a matrix, in one language. */
final class MatrixWords {

  static final Messages MESSAGES =
      Messages.read(
          MatrixWords.class.getResourceAsStream("messages_vi.properties"),
          MatrixWords.class.getResourceAsStream("messages_en.properties"));

  private final Locale locale;

  MatrixWords(Locale locale) {
    this.locale = locale;
  }

  String say(String key) {
    return say(key, Map.of());
  }

  String say(String key, Map<String, Object> arguments) {
    return MESSAGES.render(key, arguments, locale);
  }

  String title(ResponsibilityMatrix matrix) {
    return say(
        "title",
        Map.of(
            "documents",
            matrix.documents().stream()
                .map(ColumnFinder::documentName)
                .collect(Collectors.joining("; "))));
  }

  String view(ResponsibilityMatrix matrix) {
    return say("view." + matrix.view().name());
  }

  String counts(ResponsibilityMatrix matrix) {
    int tasks = (int) matrix.rows().stream().filter(r -> !r.isLabel()).count();
    return say("counts", Map.of("tasks", tasks, "columns", matrix.columns().size()));
  }

  String legend() {
    return Arrays.stream(Responsibility.values())
        .map(r -> say("legend", Map.of("letter", letter(r), "role", role(r))))
        .collect(Collectors.joining("; "));
  }

  String letters(Set<Responsibility> responsibilities) {
    return responsibilities.stream().map(this::letter).collect(Collectors.joining());
  }

  String letter(Responsibility responsibility) {
    return say("letter." + responsibility.name());
  }

  String role(Responsibility responsibility) {
    return say("role." + responsibility.name());
  }

  String kind(MatrixColumn column) {
    return say("kind." + column.kind().name());
  }

  /** The label, and the kind of whatever is no body of the state. */
  String heading(MatrixColumn column) {
    return column.kind() == MatrixColumn.Kind.BODY
        ? column.label()
        : column.label() + " [" + kind(column) + "]";
  }

  static String deadline(MatrixRow row) {
    Optional<Printed<Deadline>> deadline = row.deadline();
    return deadline
        .flatMap(Printed::getText)
        .or(() -> deadline.flatMap(Printed::getMeaning).map(Deadline::print))
        .orElse("");
  }
}
