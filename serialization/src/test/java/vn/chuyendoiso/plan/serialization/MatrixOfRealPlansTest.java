package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.matrix.DuePeriod;
import vn.chuyendoiso.plan.matrix.Load;
import vn.chuyendoiso.plan.matrix.MatrixColumn;
import vn.chuyendoiso.plan.matrix.MatrixFormat;
import vn.chuyendoiso.plan.matrix.MatrixPrinter;
import vn.chuyendoiso.plan.matrix.MatrixRow;
import vn.chuyendoiso.plan.matrix.MatrixView;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.matrix.TargetAnswer;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.TargetId;

/** The matrix of real plans, held against what was counted in their annexes by hand. */
class MatrixOfRealPlansTest {

  private static final PlanDocument PROGRAMME = read("plans/03-nq-cp-2025.json");
  private static final PlanDocument LANG_SON = read("plans/lang-son-246-kh-ubnd-2025.json");

  private static final ResponsibilityMatrix MATRIX =
      ResponsibilityMatrix.of(PROGRAMME, MatrixView.EFFECTIVE);

  @Test
  void every_one_of_the_140_tasks_has_a_row_and_a_lead() {
    assertThat(MATRIX.rows()).hasSize(140);
    assertThat(MATRIX.withoutLead()).isEmpty();
    assertThat(MATRIX.leadUnread()).isEmpty();
    assertThat(MATRIX.rows())
        .filteredOn(r -> r.columns(Responsibility.COORDINATE).isEmpty())
        .hasSize(33);
  }

  @Test
  void collectives_lead_28_tasks_alone_and_two_beside_bodies() {
    List<MatrixRow> alone = MATRIX.ledByCollectivesAlone();

    assertThat(alone).hasSize(28);
    assertThat(MATRIX.rows())
        .filteredOn(r -> !alone.contains(r))
        .filteredOn(
            r -> r.columns(Responsibility.LEAD).stream().anyMatch(MatrixColumn::isCollective))
        .extracting(MatrixRow::code)
        .containsExactly("2", "46");
  }

  @Test
  void nineteen_cells_name_several_leads_and_one_has_lost_its_separator() {
    assertThat(MATRIX.withSeveralLeads())
        .hasSize(20)
        .extracting(MatrixRow::code)
        .contains("8", "108");
    assertThat(row("108").columns(Responsibility.LEAD)).hasSize(8);
  }

  @Test
  void two_tasks_repeat_the_lead_cell_as_coordinator_and_two_name_a_lead_among_others() {
    assertThat(MATRIX.withLeadCoordinating())
        .extracting(MatrixRow::code)
        .containsExactly("37", "38", "46", "48");
    assertThat(MATRIX.withLeadCoordinating())
        .filteredOn(
            r -> r.columns(Responsibility.LEAD).equals(r.columns(Responsibility.COORDINATE)))
        .extracting(MatrixRow::code)
        .containsExactly("38", "48");
  }

  @Test
  void spellings_of_one_ministry_are_one_column() {
    assertThat(column("BCA").spellings()).containsExactly("Bộ Công an", "Bộ Công An");
    assertThat(column("BKHCN").spellings())
        .containsExactlyInAnyOrder(
            "Bộ Khoa học và Công nghệ", "Bộ Khoa học và công nghệ", "Bộ Khoa học, Công nghệ");
    assertThat(leads("BKHCN", DuePeriod.Length.YEAR).tasks()).isEqualTo(21);
    assertThat(MATRIX.columns()).extracting(MatrixColumn::kind).isSorted();
  }

  @Test
  void the_load_of_ministries_is_that_of_the_annex() {
    assertThat(leads("BTTTT", DuePeriod.Length.YEAR).due())
        .containsExactly(entry(year(2025), 27), entry(year(2026), 4), entry(year(2030), 1));
    assertThat(leads("BTTTT", DuePeriod.Length.YEAR).undated()).isEqualTo(3);
    assertThat(leads("BCA", DuePeriod.Length.QUARTER).due())
        .containsExactly(entry(quarter(1), 1), entry(quarter(3), 1), entry(quarter(4), 10));
    assertThat(leads("BCA", DuePeriod.Length.QUARTER).undated()).isEqualTo(2); // 42 and 114
    assertThat(leads("BNV", DuePeriod.Length.MONTH).due())
        .containsExactly(entry(month(2), 1), entry(month(6), 1), entry(month(12), 4));
    Load coordinates = MATRIX.load(column("BNV"), Responsibility.COORDINATE, DuePeriod.Length.YEAR);
    assertThat(coordinates.due()).containsExactly(entry(year(2025), 5), entry(year(2027), 1));
    assertThat(coordinates.undated()).isZero();
  }

  @Test
  void a_target_is_watched_by_whom_annex_i_names_and_no_task_says_that_it_serves_one() {
    assertThat(MATRIX.answers()).allSatisfy(a -> assertThat(a.tasks()).isEmpty());
    TargetAnswer answer = MATRIX.answersFor(new TargetId("nq03-2030-29")).get(0);
    assertThat(answer.monitors())
        .extracting(MatrixColumn::name)
        .containsExactly("Bộ Công an", "Bộ Thông tin và Truyền thông", "các bộ, ngành");
    assertThat(answer.monitors().subList(0, 2)).containsExactly(column("BCA"), column("BTTTT"));
    assertThat(answer.pointer()).hasToString("/targets/0/children/30");
  }

  @Test
  void nothing_is_inherited_in_this_programme() {
    ResponsibilityMatrix printed = ResponsibilityMatrix.of(PROGRAMME, MatrixView.PRINTED);
    MatrixPrinter printer = MatrixPrinter.in(Locale.ENGLISH);

    assertThat(printer.print(printed, MatrixFormat.CSV))
        .isEqualTo(printer.print(MATRIX, MatrixFormat.CSV));
  }

  @Test
  void the_excerpt_of_lang_son_has_targets_and_no_rows() {
    ResponsibilityMatrix matrix = ResponsibilityMatrix.of(LANG_SON, MatrixView.EFFECTIVE);

    assertThat(matrix.rows()).isEmpty();
    assertThat(matrix.columns()).isEmpty();
    assertThat(matrix.answers()).hasSize(7);
  }

  @Test
  void together_they_have_the_rows_and_columns_of_the_programme() {
    ResponsibilityMatrix both =
        ResponsibilityMatrix.of(Portfolio.of(LANG_SON, PROGRAMME), MatrixView.EFFECTIVE);

    assertThat(both.documents()).containsExactly(LANG_SON, PROGRAMME);
    assertThat(both.rows()).extracting(MatrixRow::document).containsOnly(PROGRAMME).hasSize(140);
    assertThat(both.columns())
        .extracting(MatrixColumn::label)
        .containsExactlyElementsOf(MATRIX.columns().stream().map(MatrixColumn::label).toList());
  }

  @Test
  void a_line_of_the_printed_matrix_has_the_letters_of_its_row() {
    String markdown =
        MatrixPrinter.in(Locale.forLanguageTag("vi")).print(MATRIX, MatrixFormat.MARKDOWN);

    assertThat(markdown)
        .startsWith("## Ma trận trách nhiệm: 03/NQ-CP\n")
        .contains(
            "| Bộ Thông tin và Truyền thông | Ban Tuyên giáo Trung ương | VTV | VOV | TTXVN |")
        .contains(
            "truyền thường xuyên, trình Thủ tướng Chính phủ ban hành rồi triển khai | C | P |");
  }

  private static MatrixRow row(String code) {
    return MATRIX.rows().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
  }

  private static MatrixColumn column(String organization) {
    return MATRIX.column(new OrganizationId(organization)).orElseThrow();
  }

  private static Load leads(String organization, DuePeriod.Length length) {
    return MATRIX.load(column(organization), Responsibility.LEAD, length);
  }

  private static DuePeriod year(int year) {
    return DuePeriod.of(DuePeriod.Length.YEAR, LocalDate.of(year, 1, 1));
  }

  private static DuePeriod quarter(int quarter) {
    return DuePeriod.of(DuePeriod.Length.QUARTER, LocalDate.of(2025, quarter * 3, 1));
  }

  private static DuePeriod month(int month) {
    return DuePeriod.of(DuePeriod.Length.MONTH, LocalDate.of(2025, month, 1));
  }

  private static PlanDocument read(String name) {
    try (InputStream stream =
        MatrixOfRealPlansTest.class.getClassLoader().getResourceAsStream(name)) {
      return PlanJson.read(stream.readAllBytes(), PlanDocument.class).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
