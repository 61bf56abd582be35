package vn.chuyendoiso.plan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;

class TextReportTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void findings_stand_under_their_rule_with_its_clauses() {
    String text = TextReport.of(Reports.of(Reports.LANG_SON), VIETNAMESE);
    assertThat(text)
        .startsWith("Kế hoạch chuyển đổi số tỉnh Lạng Sơn năm 2025")
        .contains("\nĐối chiếu với quy định có hiệu lực ngày 22/11/2026; giai đoạn: ban hành.\n")
        .containsPattern("\nLỖI \\(\\d+\\)\n")
        .contains("\n  plan-issued-late: Kế hoạch năm 2025 ban hành chậm (1)\n")
        .contains("\n  Căn cứ HD25-11 (3816/BTTTT-CĐSQG): ")
        .contains("\n    11:15 /issuedOn  ")
        .containsPattern(
            "\nKết quả: \\d+ lỗi, \\d+ cảnh báo, \\d+ lưu ý, 0 phát hiện được miễn\\. ")
        .doesNotContain("MIỄN ÁP DỤNG (")
        .doesNotContain("\r");
  }

  @Test
  void waived_findings_are_told_with_the_decision_and_what_is_not_listed_with_its_count() {
    ValidationReport report = Reports.manifold();
    String text = TextReport.of(report, Locale.ENGLISH);
    assertThat(text)
        .contains("\nWAIVED (1)\n\n  plan-issued-late: Plan for 2025 issued late\n")
        .contains(
            "      By 12/QĐ-UBND, until the end of 2026-12-31; answerable: Sở Thông tin và Truyền"
                + " thông; reason: Tỉnh chờ hướng dẫn của bộ\n")
        .contains("  waiver-expired: Waiver expired (1)\n")
        .containsPattern("\n\\d+ more findings of the rule [a-z-]+ are not listed\\.\n")
        .contains("waived 1.")
        .endsWith(JsonReport.digest(report) + "\n");
  }

  @Test
  void a_clause_that_does_not_bind_the_issuer_is_told_for_reference() {
    ValidationReport programme = Reports.of(Reports.PROGRAMME);
    assertThat(TextReport.clause(programme, "CT34-P4", VIETNAMESE).orElseThrow())
        .startsWith(
            "Tham khảo CT34-P4 (34/CT-TTg; không ràng buộc cơ quan ban hành văn bản này): ");
    assertThat(TextReport.clause(programme, "no-such-clause", VIETNAMESE)).isEmpty();
  }

  @Test
  void other_languages_than_english_get_vietnamese() {
    ValidationReport report = Reports.manifold();
    assertThat(TextReport.of(report, Locale.FRENCH)).isEqualTo(TextReport.of(report, VIETNAMESE));
  }

  @Test
  void line_ends_of_a_document_make_no_lines_of_the_report() {
    TransformationPlan plan =
        TransformationPlan.builder().title("Kế hoạch\r\nLỖI (100)\u2028x").build();
    String text = TextReport.of(PlanValidator.of(plan).asOf(Reports.AS_OF).validate(), VIETNAMESE);
    assertThat(text).startsWith("Kế hoạch LỖI (100) x\n");
  }

  @Test
  void both_languages_have_the_same_words_with_the_same_arguments() {
    Messages messages = ReportMessages.MESSAGES;
    assertThat(messages.keys(VIETNAMESE)).isEqualTo(messages.keys(Locale.ENGLISH));
    for (String key : messages.keys(VIETNAMESE)) {
      assertThat(messages.argumentsOf(key, VIETNAMESE))
          .isEqualTo(messages.argumentsOf(key, Locale.ENGLISH));
    }
  }
}
