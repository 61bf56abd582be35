package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

class NamedDocumentTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final NamedDocument issued =
      new NamedDocument(
          1,
          DocumentType.TRANSFORMATION_PLAN,
          Optional.of("246/KH-UBND"),
          "Kế hoạch chuyển đổi số năm 2025",
          Optional.of(LocalDate.of(2024, 11, 6)),
          Optional.of("UBND tỉnh Lạng Sơn"));

  @Test
  void a_document_is_named_by_its_number_its_day_and_its_issuer() {
    assertThat(issued.in(VIETNAMESE))
        .isEqualTo("kế hoạch 246/KH-UBND ngày 6/11/2024 của UBND tỉnh Lạng Sơn");
    assertThat(issued.in(Locale.ENGLISH))
        .isEqualTo("plan 246/KH-UBND of 2024-11-06 by UBND tỉnh Lạng Sơn");
    assertThat(issued.pointer()).hasToString("/documents/1");
  }

  @Test
  void a_draft_is_named_by_its_title() {
    NamedDocument draft =
        new NamedDocument(
            0,
            DocumentType.BREAKTHROUGH_SCHEME,
            Optional.empty(),
            "Đề án",
            Optional.empty(),
            Optional.empty());

    assertThat(draft.in(VIETNAMESE)).isEqualTo("đề án “Đề án”");
    assertThat(draft.in(Locale.ENGLISH)).isEqualTo("scheme \"Đề án\"");
  }

  @ParameterizedTest
  @EnumSource
  void every_type_of_document_has_its_word_in_both_languages(DocumentType type) {
    NamedDocument named =
        new NamedDocument(
            0, type, Optional.of("1/X"), "", Optional.empty(), Optional.of("Cơ quan"));

    assertThat(named.in(VIETNAMESE))
        .endsWith(" 1/X của Cơ quan")
        .isNotEqualTo(named.in(Locale.ENGLISH));
  }

  @Test
  void a_finding_tells_which_other_documents_it_names() {
    Finding.Builder finding =
        Finding.builder()
            .id("portfolio-task-repeated")
            .severity(Severity.WARNING)
            .pointer(JsonPointer.parse("/documents/0/tasks/1"))
            .putArguments("title", "/documents/7");

    assertThat(NamedDocument.in(finding.build())).isEmpty();
    assertThat(NamedDocument.in(finding.putArguments("others", List.of(issued)).build()))
        .containsExactly(issued);
  }

  @Test
  void there_is_no_document_before_the_first() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new NamedDocument(
                    -1,
                    DocumentType.ACTION_PROGRAMME,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty()));
  }
}
