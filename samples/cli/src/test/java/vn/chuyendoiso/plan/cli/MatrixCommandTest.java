package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCommandTest {

  private static final String GROUP =
      """
      {"documentType":"transformation-plan","formatVersion":"2.0","title":"Kế hoạch A","tasks":[
       {"id":"g","title":"Nhóm","assignments":[
         {"responsibility":"coordinate","actors":[{"form":"body","name":"Sở Tài chính"}]}],
        "children":[{"id":"t","code":"1a","title":"=HYPERLINK(1)","assignments":[
         {"responsibility":"lead","actors":[{"form":"body","name":"Sở Nội vụ"}]}]}]}]}
      """;

  @TempDir Path folder;

  @Test
  void the_matrix_of_the_programme_is_printed_as_text() throws IOException {
    Run run = Run.on(programme(), false, "matrix", "-");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Ma trận trách nhiệm: 03/NQ-CP\n")
        .contains("Số nhiệm vụ: 140. ")
        .contains("C: chủ trì; P: phối hợp;")
        .contains("các bộ, ngành, địa phương [tập thể]")
        .contains("Cột 1 đến cột ");
    assertThat(run.out().lines()).allMatch(l -> l.length() <= 120);
  }

  @Test
  void it_is_printed_as_csv_with_a_mark_for_excel_if_asked_for() throws IOException {
    String csv = Run.on(programme(), false, "matrix", "--format", "csv", "-").out();
    assertThat(csv.split("\r\n")).hasSize(141);
    assertThat(csv).startsWith("Văn bản,TT,");
    assertThat(Run.on(programme(), false, "matrix", "--format=CSV", "--bom", "-").out())
        .isEqualTo("\uFEFF" + csv);
  }

  @Test
  void the_view_tells_whether_inherited_roles_are_shown() {
    String effective = group("--format", "cells", "--lang", "en");
    String printed = group("--format", "cells", "--lang", "en", "--view", "printed");

    assertThat(effective)
        .contains("1a,t,'=HYPERLINK(1),,,leads,Sở Nội vụ,body,\r\n")
        .contains("1a,t,'=HYPERLINK(1),,,participates (coordinates),Sở Tài chính,body,\r\n")
        .doesNotContain(",g,");
    assertThat(printed)
        .contains("1a,t,'=HYPERLINK(1),,,leads,Sở Nội vụ,body,\r\n")
        .contains(",g,Nhóm,,,participates (coordinates),Sở Tài chính,body,\r\n");
  }

  private static String group(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "matrix";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = "-";
    Run run = Run.on(GROUP.getBytes(UTF_8), false, arguments);
    assertThat(run.code()).isZero();
    return run.out();
  }

  @Test
  void many_plans_make_one_matrix() throws IOException {
    Path one = Files.writeString(folder.resolve("a.json"), GROUP);
    Path other = Files.write(folder.resolve("b.json"), programme());
    Run run = Run.of("matrix", "--format", "markdown", one.toString(), other.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("## Ma trận trách nhiệm: Kế hoạch A; 03/NQ-CP\n")
        .contains("| Kế hoạch A | 1a | =HYPERLINK(1) | C | P |")
        .contains("| 03/NQ-CP | 1 |");
  }

  @Test
  void a_document_that_sets_no_tasks_is_left_out_with_a_word() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("report.json"),
            "{\"documentType\":\"progress-report\",\"formatVersion\":\"2.0\",\"title\":\"x\"}");
    Path plan = Files.writeString(folder.resolve("plan.json"), GROUP);

    Run both = Run.of("matrix", report.toString(), plan.toString());
    assertThat(both.code()).isZero();
    assertThat(both.err()).startsWith("Bỏ qua “" + report + "”");
    assertThat(both.out()).startsWith("Ma trận trách nhiệm: Kế hoạch A\n");

    Run alone = Run.of("matrix", "--lang", "en", report.toString());
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.out()).isEmpty();
    assertThat(alone.err()).contains("is left out");
  }

  @Test
  void one_file_that_cannot_be_read_stops_the_whole() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.json"), GROUP);
    Path bad = Files.writeString(folder.resolve("bad.json"), "{");
    Run run = Run.of("matrix", plan.toString(), bad.toString(), "nowhere.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(bad + ":1:2: ").contains("nowhere.json");
  }

  @Test
  void wrong_usage_is_explained() {
    assertThat(Run.of("matrix").err()).startsWith("Thiếu FILE.");
    assertThat(Run.of("matrix", "--format", "pdf", "x").err())
        .startsWith("Giá trị “pdf” không dùng được cho --format.");
    assertThat(Run.of("matrix", "--view", "all", "--lang", "en", "x"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(
            r -> assertThat(r.err()).startsWith("The value “all” cannot be used for --view."));
    assertThat(Run.of("matrix", "--help", "--lang", "en").out())
        .contains("Usage: plan matrix")
        .contains("--view")
        .contains("--bom");
  }

  private static byte[] programme() throws IOException {
    try (InputStream stream =
        MatrixCommandTest.class.getClassLoader().getResourceAsStream("plans/03-nq-cp-2025.json")) {
      return stream.readAllBytes();
    }
  }
}
