package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.matrix.DuePeriod;
import vn.chuyendoiso.plan.matrix.Load;
import vn.chuyendoiso.plan.matrix.MatrixColumn;
import vn.chuyendoiso.plan.matrix.MatrixFormat;
import vn.chuyendoiso.plan.matrix.MatrixPrinter;
import vn.chuyendoiso.plan.matrix.MatrixRow;
import vn.chuyendoiso.plan.matrix.MatrixView;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** What holds of the matrix of any documents. */
class MatrixProperties {

  private static final MatrixPrinter PRINTER = MatrixPrinter.in(Locale.ENGLISH);

  @Property(tries = 200)
  void whoever_has_a_role_has_a_cell_and_nobody_else(
      @ForAll TransformationPlan plan, @ForAll ActionProgramme programme) {
    for (MatrixRow row : effective(plan, programme).rows()) {
      for (Responsibility responsibility : Responsibility.values()) {
        List<String> actors =
            row.node().actors(responsibility).stream().map(Actor::getName).toList();
        List<MatrixColumn> columns = row.columns(responsibility);
        assertThat(actors).allMatch(n -> columns.stream().anyMatch(c -> c.spellings().contains(n)));
        assertThat(columns).allMatch(c -> c.spellings().stream().anyMatch(actors::contains));
        assertThat(columns).doesNotHaveDuplicates();
      }
    }
  }

  @Property(tries = 200)
  void loads_add_up_to_the_cells(@ForAll TransformationPlan plan) {
    ResponsibilityMatrix matrix = effective(plan);
    for (Responsibility responsibility : Responsibility.values()) {
      int cells = matrix.rows().stream().mapToInt(r -> r.columns(responsibility).size()).sum();
      for (DuePeriod.Length length : DuePeriod.Length.values()) {
        assertThat(matrix.loads(responsibility, length).stream().mapToInt(Load::tasks).sum())
            .isEqualTo(cells);
      }
    }
  }

  @Property(tries = 200)
  void the_same_documents_give_the_same_characters(
      @ForAll TransformationPlan plan, @ForAll ActionProgramme programme) {
    for (MatrixFormat format : MatrixFormat.values()) {
      assertThat(PRINTER.print(effective(plan, programme), format))
          .isEqualTo(PRINTER.print(effective(plan, programme), format));
    }
  }

  @Property(tries = 200)
  void text_keeps_to_its_width(@ForAll TransformationPlan plan) {
    String text =
        PRINTER.withWidth(MatrixPrinter.LEAST_WIDTH).print(effective(plan), MatrixFormat.TEXT);

    assertThat(text.lines())
        .allMatch(
            l ->
                l.codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .filter(c -> Character.getType(c) != Character.ENCLOSING_MARK)
                        .count()
                    <= MatrixPrinter.LEAST_WIDTH);
  }

  @Property(tries = 200)
  void csv_is_read_back_after_dropping_one_apostrophe(@ForAll TransformationPlan plan) {
    ResponsibilityMatrix matrix = effective(plan);
    List<List<String>> lines = read(PRINTER.print(matrix, MatrixFormat.CSV));

    assertThat(lines).hasSize(matrix.rows().size() + 1);
    assertThat(lines).allMatch(l -> l.size() == 7 + matrix.columns().size());
    assertThat(lines.stream().skip(1).map(l -> l.get(3).replaceFirst("^'", "")))
        .containsExactlyElementsOf(
            matrix.rows().stream().map(r -> r.node().task().getTitle()).toList());
    assertThat(lines.stream().flatMap(List::stream))
        .noneMatch(f -> f.matches("(?s)[=+\\-@\\t\\r].*"));
  }

  private static ResponsibilityMatrix effective(TransformationPlan plan) {
    return ResponsibilityMatrix.of(plan, MatrixView.EFFECTIVE);
  }

  private static ResponsibilityMatrix effective(
      TransformationPlan plan, ActionProgramme programme) {
    return ResponsibilityMatrix.of(Portfolio.of(plan, programme), MatrixView.EFFECTIVE);
  }

  /** Reads CSV as RFC 4180 says. */
  private static List<List<String>> read(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          field.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        line.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    return lines;
  }
}
