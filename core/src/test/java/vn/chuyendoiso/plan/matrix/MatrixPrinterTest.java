package vn.chuyendoiso.plan.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chuyendoiso.plan.matrix.Plans.ALL;
import static vn.chuyendoiso.plan.matrix.Plans.HOME;
import static vn.chuyendoiso.plan.matrix.Plans.POLICE;
import static vn.chuyendoiso.plan.matrix.Plans.VI;
import static vn.chuyendoiso.plan.matrix.Plans.body;
import static vn.chuyendoiso.plan.matrix.Plans.due;
import static vn.chuyendoiso.plan.matrix.Plans.effective;
import static vn.chuyendoiso.plan.matrix.Plans.plan;
import static vn.chuyendoiso.plan.matrix.Plans.programme;
import static vn.chuyendoiso.plan.matrix.Plans.task;
import static vn.chuyendoiso.plan.matrix.Plans.words;
import static vn.chuyendoiso.plan.responsibility.Responsibility.APPROVE;
import static vn.chuyendoiso.plan.responsibility.Responsibility.COORDINATE;
import static vn.chuyendoiso.plan.responsibility.Responsibility.LEAD;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;

class MatrixPrinterTest {

  private static final MatrixPrinter VIETNAMESE = MatrixPrinter.in(VI).withWidth(60);
  private static final MatrixPrinter ENGLISH = MatrixPrinter.in(Locale.ENGLISH).withWidth(60);

  private static PlanDocument sample() {
    return programme(
        due(
            task("nv-1", Assignment.of(LEAD, POLICE), Assignment.of(COORDINATE, ALL, HOME))
                .withCode("1")
                .withTitle("Xây dựng, trình ban hành Nghị định về định danh điện tử"),
            "6/2025"),
        task("nv-2", Assignment.of(LEAD, ALL), Assignment.of(COORDINATE, ALL)).withCode("2"),
        due(task("nv-3", words(LEAD, "Phòng 12")).withCode("3"), "Thường xuyên"),
        task("nv-4").withCode("4"));
  }

  @Test
  void as_text_bodies_are_numbered_columns() {
    assertThat(VIETNAMESE.print(effective(sample()), MatrixFormat.TEXT))
        .isEqualTo(
            """
            Ma trận trách nhiệm: 03/NQ-CP
            Phân công của từng nhiệm vụ, kể cả phần ghi chung ở dòng cấp
            trên.
            Số nhiệm vụ: 4. Số cơ quan, tập thể: 3.
            C: chủ trì; P: phối hợp; T: theo dõi, đánh giá; D: phê
            duyệt, ban hành

            Cơ quan, tập thể theo số cột:
              1  Bộ Công an
              2  Bộ Nội vụ
              3  Các bộ, ngành [tập thể]

            TT  Nhiệm vụ                  1  2  3
            ──  ────────────────────────  ── ── ──
            1   Xây dựng, trình ban hành  C  P  P
                Nghị định về định danh
                điện tử
            2   Nhiệm vụ nv-2                   CP

            Nhiệm vụ chưa nêu cơ quan, tập thể nào (1): 4
            Ô chưa nhận ra cơ quan, nhiệm vụ 3 (chủ trì): Phòng 12
            """);
  }

  @Test
  void as_markdown_bodies_are_named_columns() {
    assertThat(ENGLISH.print(effective(sample()), MatrixFormat.MARKDOWN))
        .isEqualTo(
            """
            ## Responsibility matrix: 03/NQ-CP

            Assignments of each task, with what rows above it state for all. \
            Tasks: 4. Bodies and collectives: 3.

            L: leads; P: participates (coordinates); M: monitors and evaluates; A: approves

            | No. | Task | Bộ Công an | Bộ Nội vụ | Các bộ, ngành \\[collective\\] |
            | --- | --- | :-: | :-: | :-: |
            | 1 | Xây dựng, trình ban hành Nghị định về định danh điện tử | L | P | P |
            | 2 | Nhiệm vụ nv-2 | | | LP |

            Tasks that name no body or collective (1): 4

            Nobody recognised in a cell, task 3 (leads): Phòng 12

            """);
  }

  @Test
  void as_csv_bodies_are_columns_and_every_task_has_its_line() {
    assertThat(VIETNAMESE.print(effective(sample()), MatrixFormat.CSV))
        .isEqualTo(
            """
            Văn bản,TT,Mã nhiệm vụ,Nhiệm vụ,Thời hạn,Ngày cuối của thời hạn,Chưa nhận ra,\
            Bộ Công an,Bộ Nội vụ,"Các bộ, ngành [tập thể]"
            03/NQ-CP,1,nv-1,"Xây dựng, trình ban hành Nghị định về định danh điện tử",\
            6/2025,2025-06-30,,C,P,P
            03/NQ-CP,2,nv-2,Nhiệm vụ nv-2,,,,,,CP
            03/NQ-CP,3,nv-3,Nhiệm vụ nv-3,Thường xuyên,,C: Phòng 12,,,
            03/NQ-CP,4,nv-4,Nhiệm vụ nv-4,,,,,,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void as_cells_every_role_of_somebody_has_its_line() {
    assertThat(ENGLISH.print(effective(sample()), MatrixFormat.CELLS))
        .isEqualTo(
            """
            Document,No.,Task key,Task,Deadline,Last acceptable day,\
            Responsibility,Body or collective,Kind,Body key
            03/NQ-CP,1,nv-1,"Xây dựng, trình ban hành Nghị định về định danh điện tử",\
            6/2025,2025-06-30,leads,Bộ Công an,body,
            03/NQ-CP,1,nv-1,"Xây dựng, trình ban hành Nghị định về định danh điện tử",\
            6/2025,2025-06-30,participates (coordinates),Bộ Nội vụ,body,
            03/NQ-CP,1,nv-1,"Xây dựng, trình ban hành Nghị định về định danh điện tử",\
            6/2025,2025-06-30,participates (coordinates),"Các bộ, ngành",collective,
            03/NQ-CP,2,nv-2,Nhiệm vụ nv-2,,,leads,"Các bộ, ngành",collective,
            03/NQ-CP,2,nv-2,Nhiệm vụ nv-2,,,participates (coordinates),"Các bộ, ngành",collective,
            03/NQ-CP,3,nv-3,Nhiệm vụ nv-3,Thường xuyên,,leads,Phòng 12,Not recognised,
            03/NQ-CP,4,nv-4,Nhiệm vụ nv-4,,,,,,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void a_text_that_is_too_narrow_goes_on_in_further_tables_with_their_rows_only() {
    PlanDocument document =
        plan(
            task("1", Assignment.of(LEAD, bodies(1, 9))),
            task("2", Assignment.of(LEAD, body("Sở 9"))));
    String text = MatrixPrinter.in(VI).withWidth(40).print(effective(document), MatrixFormat.TEXT);

    assertThat(text)
        .doesNotContain("Cột 1")
        .endsWith(
            """
            TT  Nhiệm vụ          1 2 3 4 5 6 7 8 9
            ──  ────────────────  ─ ─ ─ ─ ─ ─ ─ ─ ─
            1   Nhiệm vụ 1        C C C C C C C C C
            2   Nhiệm vụ 2                        C
            """);
    String wide =
        MatrixPrinter.in(VI)
            .withWidth(40)
            .print(
                effective(
                    plan(
                        task("1", Assignment.of(LEAD, bodies(1, 10))),
                        task("2", Assignment.of(APPROVE, body("Sở 1"))))),
                MatrixFormat.TEXT);
    assertThat(wide)
        .endsWith(
            """
            Cột 1 đến cột 6

            TT  Nhiệm vụ          1  2  3  4  5  6
            ──  ────────────────  ── ── ── ── ── ──
            1   Nhiệm vụ 1        C  C  C  C  C  C
            2   Nhiệm vụ 2        D

            Cột 7 đến cột 10

            TT  Nhiệm vụ          7  8  9  10
            ──  ────────────────  ── ── ── ──
            1   Nhiệm vụ 1        C  C  C  C
            """);
  }

  private static Actor[] bodies(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(i -> body("Sở " + i)).toArray(Actor[]::new);
  }

  @Test
  void rows_of_many_documents_tell_theirs() {
    ResponsibilityMatrix matrix =
        ResponsibilityMatrix.of(
            Portfolio.of(
                plan("1/KH-UBND", "UBND tỉnh A", task("1", Assignment.of(LEAD, body("Sở X")))),
                plan("2/KH-UBND", "UBND tỉnh B", task("1", Assignment.of(LEAD, body("Sở X"))))),
            MatrixView.PRINTED);

    assertThat(VIETNAMESE.print(matrix, MatrixFormat.TEXT))
        .contains("Ma trận trách nhiệm: 1/KH-UBND; 2/KH-UBND\n")
        .contains("Phân công đúng như ghi tại từng dòng.\n")
        .contains("1  Sở X (UBND tỉnh A)\n")
        .contains("[1/KH-UBND]\n1   Nhiệm vụ 1                C\n[2/KH-UBND]\n");
    assertThat(VIETNAMESE.print(matrix, MatrixFormat.MARKDOWN))
        .contains("| Văn bản | TT | Nhiệm vụ |")
        .contains("| 2/KH-UBND | 1 | Nhiệm vụ 1 | | C |\n");
  }

  @ParameterizedTest
  @EnumSource(MatrixFormat.class)
  void an_empty_matrix_can_be_printed(MatrixFormat format) {
    assertThat(VIETNAMESE.print(effective(), format)).isNotBlank();
    assertThat(VIETNAMESE.print(effective(task("1")), format)).contains("1");
  }

  @ParameterizedTest
  @EnumSource(
      value = MatrixFormat.class,
      names = {"TEXT", "MARKDOWN"})
  void a_plan_without_tasks_is_said_to_have_none(MatrixFormat format) {
    assertThat(VIETNAMESE.print(effective(), format)).contains("Không có nhiệm vụ.");
    assertThat(ENGLISH.print(effective(), format)).contains("There are no tasks.");
  }

  @Test
  void the_byte_order_mark_is_for_csv_and_only_if_wanted() {
    MatrixPrinter excel = VIETNAMESE.withByteOrderMark(true);
    ResponsibilityMatrix matrix = effective(sample());

    assertThat(excel.print(matrix, MatrixFormat.CSV)).startsWith("\uFEFFVăn bản,");
    assertThat(excel.print(matrix, MatrixFormat.CELLS)).startsWith("\uFEFFVăn bản,");
    assertThat(excel.print(matrix, MatrixFormat.TEXT)).doesNotContain("\uFEFF");
    assertThat(excel.withByteOrderMark(false).print(matrix, MatrixFormat.CSV))
        .startsWith("Văn bản,");
  }

  @Test
  void no_letter_means_two_things_in_two_languages() {
    assertThat(VIETNAMESE.legend())
        .isEqualTo("C: chủ trì; P: phối hợp; T: theo dõi, đánh giá; D: phê duyệt, ban hành");
    assertThat(ENGLISH.legend())
        .isEqualTo(
            "L: leads; P: participates (coordinates); M: monitors and evaluates; A: approves");
    assertThat(MatrixPrinter.in(Locale.FRENCH).legend()).isEqualTo(VIETNAMESE.legend());
  }

  @Test
  void whatever_is_said_in_vietnamese_is_said_in_english_with_the_same_arguments() {
    var messages = MatrixWords.MESSAGES;

    assertThat(messages.keys(VI)).isEqualTo(messages.keys(Locale.ENGLISH));
    for (String key : messages.keys(VI)) {
      assertThat(messages.argumentsOf(key, VI))
          .as(key)
          .isEqualTo(messages.argumentsOf(key, Locale.ENGLISH));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 39})
  void a_width_that_holds_no_table_is_refused(int width) {
    assertThatIllegalArgumentException().isThrownBy(() -> VIETNAMESE.withWidth(width));
  }

  @Test
  void what_a_document_says_is_not_obeyed_by_a_terminal() {
    String text =
        VIETNAMESE.print(
            effective(
                task("1", Assignment.of(LEAD, body("Bộ\u001B[2J\u202EX")))
                    .withCode("1\r\n2")
                    .withTitle("a\tb\u0007\u2028c")),
            MatrixFormat.TEXT);

    assertThat(text).contains("Bộ [2JX\n").contains("1 2  a b c");
    assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
  }
}
