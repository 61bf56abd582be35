package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ShowCommandTest {

  @Test
  void a_programme_is_shown_with_heading_targets_tasks_and_matrix() throws IOException {
    Run run = show("03-nq-cp-2025.json", "vi");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ")
        .contains("Số, ký hiệu: 03/NQ-CP")
        .contains("Ngày ban hành: 9/1/2025")
        .contains("CHỈ TIÊU (58)")
        .contains("Quý II/2025")
        .contains("NHIỆM VỤ (140)")
        .contains("MA TRẬN TRÁCH NHIỆM");
  }

  @Test
  void a_row_that_holds_two_ranks_is_shown_once() throws IOException {
    String out = show("03-nq-cp-2025.json", "vi").out();
    assertThat(out.split("Thứ hạng năng lực cạnh tranh số", -1)).hasSize(2);
  }

  @Test
  void what_stands_below_any_target_of_a_row_is_shown_and_counted() {
    byte[] plan =
        """
        {"documentType": "transformation-plan", "formatVersion": "2.0", "title": "x",
         "targets": [
           {"id": "a", "code": "1", "title": "Thứ hạng", "value": {"text": "top 10"}},
           {"id": "b", "code": "1", "title": "Thứ hạng", "value": {"text": "top 10"},
            "children": [{"id": "c", "code": "1.1", "title": "Hạ tầng số",
              "value": {"text": "50%"}}]},
           {"id": "d", "code": "1", "title": "Thứ hạng", "value": {"text": "top 10"}}]}
        """
            .getBytes(UTF_8);
    String out = Run.on(plan, false, "show", "-").out();
    assertThat(out).containsPattern("1\\.1 +Hạ tầng số");
    assertThat(out.split("top 10", -1)).as("again after the row below it").hasSize(3);
    assertThat(out).contains("CHỈ TIÊU (4)");
  }

  @Test
  void tasks_that_the_document_does_not_state_are_not_said_to_be_none() throws IOException {
    Run run = show("lang-son-246-kh-ubnd-2025.json", "en");
    assertThat(run.out())
        .contains("Issued on: 2024-11-06")
        .contains("TASKS (0)")
        .contains("The document does not say.")
        .contains("duy trì ... top 10");
    byte[] none =
        "{\"documentType\":\"transformation-plan\",\"formatVersion\":\"2.0\",\"title\":\"x\",\"tasks\":[]}"
            .getBytes(UTF_8);
    assertThat(Run.on(none, false, "show", "-").out())
        .contains("Văn bản nêu rõ là không có.")
        .contains("Văn bản không nêu.");
  }

  @Test
  void a_basis_is_shown_as_printed_or_else_composed() {
    byte[] plan =
        """
        {"documentType": "transformation-plan", "formatVersion": "2.0", "title": "x",
         "legalBases": [
           {"text": "Căn cứ tình hình thực tế;"},
           {"relation": "proposed-by", "instrument": {"number": "164/TTr- SKHCN"}},
           {"instrument": {"kind": "Nghị quyết", "number": "03/NQ-CP"}, "clause": "mục II.3"}]}
        """
            .getBytes(UTF_8);
    assertThat(Run.on(plan, false, "show", "-").out())
        .contains("Căn cứ: Căn cứ tình hình thực tế;")
        .contains("Căn cứ: theo đề nghị tại 164/TTr- SKHCN")
        .contains("Căn cứ: Nghị quyết 03/NQ-CP, mục II.3");
  }

  @Test
  void results_of_the_year_before_are_shown_as_counted_and_as_measured() throws IOException {
    assertThat(show("lang-son-246-kh-ubnd-2025.json", "vi").out())
        .contains("KẾT QUẢ THỰC HIỆN (1)")
        .contains("Kỳ đánh giá: từ 1/1/2024 đến 31/12/2024")
        .contains("Số liệu đến ngày: 31/10/2024")
        .containsPattern("21/30 chỉ tiêu hoàn thành +30 +hoàn thành: 21");
    assertThat(show("tra-vinh-122-kh-ubnd-2025.json", "en").out())
        .contains("RESULTS (1)")
        .contains("13/17, đạt 76,5% mục tiêu");
  }

  @Test
  void a_scheme_is_shown_as_one() throws IOException {
    assertThat(show("thai-nguyen-de-an-2024.json", "en").out())
        .contains("Type: Breakthrough scheme")
        .contains("TARGETS (7)")
        .contains("trên 90%");
  }

  @Test
  void a_report_is_shown_without_tables_of_targets_and_tasks() {
    byte[] report =
        """
        {"documentType": "progress-report", "formatVersion": "2.0", "title": "Báo cáo",
         "evaluations": [
           {"plan": {"number": "246/KH-UBND"},
            "taskResults": [{"title": "Nâng cấp cổng dịch vụ công", "state": "under-way"}]}]}
        """
            .getBytes(UTF_8);
    assertThat(Run.on(report, false, "show", "-").out())
        .contains("Kế hoạch được đánh giá: 246/KH-UBND")
        .containsPattern("Nâng cấp cổng dịch vụ công +đang thực hiện")
        .doesNotContain("NHIỆM VỤ (")
        .doesNotContain("CHỈ TIÊU (");
  }

  @Test
  void a_model_of_the_infrastructure_is_shown_by_components_and_their_leads() {
    byte[] model =
        """
        {"documentType": "infrastructure-model", "formatVersion": "2.0", "title": "Mô hình",
         "components": [
           {"id": "a", "code": "I", "name": "Hạ tầng số", "children": [
             {"id": "b", "code": "I.1", "name": "Trung tâm dữ liệu", "assignments": [
               {"responsibility": "lead", "text": "Sở Khoa học và Công nghệ"}],
              "children": [{"id": "c", "code": "I.1.1", "name": "Phòng máy"}]}]}]}
        """
            .getBytes(UTF_8);
    assertThat(Run.on(model, false, "show", "-").out())
        .contains("THÀNH PHẦN HẠ TẦNG (3)")
        .containsPattern("I\\.1 +Trung tâm dữ liệu +Sở Khoa học và Công nghệ")
        .containsPattern("I\\.1\\.1 +Phòng máy +Sở Khoa học và Công nghệ");
    byte[] empty =
        "{\"documentType\":\"infrastructure-model\",\"formatVersion\":\"2.0\",\"title\":\"x\"}"
            .getBytes(UTF_8);
    assertThat(Run.on(empty, false, "show", "-").out()).contains("Văn bản không nêu.");
  }

  @Test
  void what_cannot_be_read_is_not_shown() {
    Run run = Run.on("{".getBytes(UTF_8), false, "show", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("-:1:2: ");
  }

  private static Run show(String name, String language) throws IOException {
    try (InputStream stream =
        ShowCommandTest.class.getClassLoader().getResourceAsStream("plans/" + name)) {
      return Run.on(stream.readAllBytes(), false, "show", "--lang", language, "-");
    }
  }
}
