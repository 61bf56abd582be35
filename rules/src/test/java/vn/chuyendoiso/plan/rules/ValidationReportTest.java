package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.rules.waiver.PointerPattern;
import vn.chuyendoiso.plan.rules.waiver.Waiver;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.task.Task;

class ValidationReportTest {

  private static final String LEAD = "task-lead-missing";
  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  /** A plan of five tasks; the first three have no lead, which is an error each. */
  private static TransformationPlan plan() {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Task.Builder task = Documents.task("nv-" + i);
      tasks.add(i < 3 ? task.assignments(List.of()).build() : task.build());
    }
    return Documents.wholePlan().withTasks(tasks);
  }

  private static ValidationReport report() {
    return PlanValidator.of(plan()).asOf(Documents.AS_OF).validate();
  }

  private static Waiver waiver(String rule, String pointer) {
    return waiver(rule, pointer, Optional.empty(), LATER, "12/QĐ-UBND");
  }

  private static Waiver waiver(
      String rule, String pointer, Optional<String> document, LocalDate lastDay, String decision) {
    return new Waiver(
        rule,
        PointerPattern.of(pointer),
        document.map(DocumentNumber::of),
        "Đang kiện toàn tổ chức",
        DocumentNumber.of(decision),
        "Sở Nội vụ",
        lastDay);
  }

  private static Waivers waivers(Waiver... all) {
    return new Waivers(List.of(all));
  }

  @Test
  void a_waived_finding_is_set_aside_with_its_waiver_and_counts_as_no_error() {
    Waiver waiver = waiver(LEAD, "/tasks/1/assignments");
    String place = report().getFindings().get(1).getPointer().toString();
    ValidationReport report = report().apply(waivers(waiver(LEAD, place)));

    assertThat(report().count(Severity.ERROR)).isEqualTo(3);
    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(report.getFindings()).hasSize(2);
    assertThat(report.getWaived())
        .singleElement()
        .satisfies(w -> assertThat(w.finding()).isEqualTo(report().getFindings().get(1)))
        .satisfies(w -> assertThat(w.waiver().reason()).isEqualTo(waiver.reason()));
    assertThat(report.getWaivers()).isEqualTo(new WaiverCount(1, 0, 0, 0, 0));
    assertThat(report.getOutcomes()).containsEntry(LEAD, Outcome.VIOLATED);
    assertThat(report).hasToString(report + "").asString().endsWith("0 INFO, 1 waived");
  }

  @Test
  void a_report_whose_errors_are_all_waived_has_none() {
    ValidationReport report = report().apply(waivers(waiver(LEAD, "/tasks/**")));

    assertThat(report().hasErrors()).isTrue();
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.getFindings()).isEmpty();
    assertThat(report.getWaived()).hasSize(3);
  }

  @Test
  void an_expired_waiver_covers_nothing_and_is_a_warning() {
    LocalDate yesterday = Documents.AS_OF.minusDays(1);
    ValidationReport report =
        report().apply(waivers(waiver(LEAD, "/**", Optional.empty(), yesterday, "12/QĐ-UBND")));

    assertThat(report.count(Severity.ERROR)).isEqualTo(3);
    Finding finding = report.getFindings().get(3);
    assertThat(finding.getId()).isEqualTo("waiver-expired");
    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(finding.getPointer()).isEqualTo(JsonPointer.ROOT);
    assertThat(finding.getArguments())
        .containsEntry("lastDay", yesterday)
        .containsEntry("decision", "12/QĐ-UBND");
    assertThat(report.render(finding, LANGUAGES.get(0)))
        .isEqualTo(
            "Trường hợp miễn áp dụng quy tắc “task-lead-missing” tại /** theo 12/QĐ-UBND chỉ có"
                + " giá trị đến hết ngày 21/11/2026, nay đã hết hạn. Đề nghị khắc phục nội dung"
                + " được miễn, hoặc trình cấp có thẩm quyền xem xét gia hạn.");
  }

  @Test
  void on_its_last_day_a_waiver_still_holds() {
    ValidationReport report =
        report()
            .apply(waivers(waiver(LEAD, "/**", Optional.empty(), Documents.AS_OF, "12/QĐ-UBND")));
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void an_unused_waiver_is_a_note_and_one_of_an_unknown_rule_a_warning() {
    ValidationReport report =
        report().apply(waivers(waiver("no-such-rule", ""), waiver("plan-issued-late", "")));

    assertThat(report.getFindings())
        .extracting(Finding::getId)
        .containsExactly(LEAD, LEAD, LEAD, "waiver-rule-unknown", "waiver-unused");
    assertThat(report.getFindings())
        .extracting(Finding::getSeverity)
        .endsWith(Severity.WARNING, Severity.INFO);
    assertThat(report.getWaivers()).isEqualTo(new WaiverCount(0, 1, 0, 1, 0));
    assertThat(report.renderFact(report.getFindings().get(4), Locale.ENGLISH))
        .isEqualTo(
            "The waiver of the rule “plan-issued-late” at the whole document by 12/QĐ-UBND covers"
                + " no finding.");
  }

  @Test
  void a_waiver_of_another_document_is_counted_only() {
    ValidationReport report =
        report().apply(waivers(waiver(LEAD, "/**", Optional.of("1/KH-UBND"), LATER, "12/QĐ-UBND")));
    assertThat(report.getFindings()).isEqualTo(report().getFindings());
    assertThat(report.getWaivers()).isEqualTo(new WaiverCount(0, 0, 0, 0, 1));
  }

  @Test
  void a_waiver_of_a_rule_on_portfolios_is_not_called_unused_where_one_document_is_judged() {
    ValidationReport report = report().apply(waivers(waiver("portfolio-task-repeated", "/**")));
    assertThat(report.getFindings()).isEqualTo(report().getFindings());
    assertThat(report.getWaivers()).isEqualTo(new WaiverCount(0, 0, 0, 0, 1));
  }

  @Test
  void a_waiver_of_this_document_covers_it() {
    ValidationReport report =
        report()
            .apply(waivers(waiver(LEAD, "/**", Optional.of("0267/KH-UBND"), LATER, "1/QĐ-UBND")));
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void of_two_waivers_of_one_place_the_first_is_named_and_none_is_unused() {
    ValidationReport report =
        report()
            .apply(
                waivers(
                    waiver(LEAD, "/tasks/**", Optional.empty(), LATER, "1/QĐ-UBND"),
                    waiver(LEAD, "/**", Optional.empty(), LATER, "2/QĐ-UBND")));
    assertThat(report.getWaived())
        .extracting(w -> w.waiver().decision().toString())
        .containsOnly("1/QĐ-UBND");
    assertThat(report.getWaivers()).isEqualTo(new WaiverCount(2, 0, 0, 0, 0));
  }

  @Test
  void what_is_said_of_waivers_cannot_be_waived() {
    ValidationReport report =
        report().apply(waivers(waiver("plan-issued-late", ""), waiver("waiver-unused", "/**")));
    assertThat(report.getFindings())
        .extracting(Finding::getId)
        .endsWith("waiver-unused", "waiver-rule-unknown");
    ValidationReport again = report.apply(waivers(waiver("waiver-unused", "/**")));
    assertThat(again.getFindings()).extracting(Finding::getId).contains("waiver-unused");
  }

  @Test
  void each_of_many_waivers_covers_its_own_of_many_findings() {
    List<Task> tasks = new ArrayList<>();
    List<Waiver> waivers = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      tasks.add(Documents.task("nv-" + i).assignments(List.of()).build());
      waivers.add(waiver(LEAD, "/tasks/" + i + "/**"));
    }
    ValidationReport report =
        PlanValidator.of(Documents.wholePlan().withTasks(tasks)).asOf(Documents.AS_OF).validate();

    ValidationReport applied = report.apply(new Waivers(waivers));
    assertThat(applied.getWaived())
        .allMatch(w -> w.waiver().pointer().matches(w.finding().getPointer()))
        .hasSize(20_000);
    assertThat(applied.getWaivers().used()).isEqualTo(20_000);
  }

  @Test
  void a_cap_lists_some_findings_of_each_rule_and_keeps_the_true_count() {
    ValidationReport report = report().withMaxPerRule(2);

    assertThat(report.getFindings()).isEqualTo(report().getFindings().subList(0, 2));
    assertThat(report.count(Severity.ERROR)).isEqualTo(3);
    assertThat(report.countUnlisted()).isEqualTo(1);
    assertThat(report.getCapped()).containsExactly(new CappedRule(LEAD, 3, 2));
    assertThat(report().withMaxPerRule(3).getCapped()).isEmpty();
  }

  @Test
  void a_cap_and_waivers_can_come_in_any_order() {
    Waivers waivers = waivers(waiver(LEAD, report().getFindings().get(0).getPointer().toString()));
    ValidationReport report = report().withMaxPerRule(1).apply(waivers);

    assertThat(report).isEqualTo(report().apply(waivers).withMaxPerRule(1));
    assertThat(report.getFindings()).containsExactly(report().getFindings().get(1));
    assertThat(report.getCapped()).containsExactly(new CappedRule(LEAD, 2, 1));
  }

  @Test
  void a_cap_of_all_findings_leaves_the_gravest() {
    ValidationReport report =
        report().apply(waivers(waiver("no-such-rule", ""), waiver("plan-issued-late", "")));

    assertThat(report.withMaxFindings(4).getFindings())
        .extracting(Finding::getId)
        .containsExactly(LEAD, LEAD, LEAD, "waiver-rule-unknown");
    assertThat(report.withMaxFindings(0).getFindings()).isEmpty();
    assertThat(report.withMaxFindings(0).getCapped())
        .extracting(CappedRule::id)
        .containsExactly(LEAD, "waiver-rule-unknown", "waiver-unused");
    assertThat(report.withMaxFindings(4).withMaxPerRule(1).getFindings())
        .extracting(Finding::getId)
        .containsExactly(LEAD, "waiver-rule-unknown", "waiver-unused");
  }

  @Test
  void caps_below_the_least_are_refused() {
    ValidationReport report = report();
    assertThatIllegalArgumentException().isThrownBy(() -> report.withMaxPerRule(0));
    assertThatIllegalArgumentException().isThrownBy(() -> report.withMaxFindings(-1));
  }

  @Test
  void a_report_names_its_document_and_the_digest_if_it_is_given() {
    assertThat(report().getDocument())
        .isEqualTo(
            new DocumentIdentity(
                DocumentType.TRANSFORMATION_PLAN,
                Optional.of(DocumentNumber.of("267/KH-UBND")),
                "Kế hoạch chuyển đổi số năm 2025",
                Optional.empty()));
    String digest = "0123456789abcdef".repeat(4);
    ValidationReport report = report();
    assertThat(report.withDocumentDigest(digest).getDocument().digest()).contains(digest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.withDocumentDigest(digest.toUpperCase(Locale.ROOT)));
    assertThat(report.withDocumentDigest(digest)).isNotEqualTo(report);
  }

  @Test
  void findings_and_waived_findings_get_their_places_and_those_about_waivers_none() {
    Map<JsonPointer, Position> places = new HashMap<>();
    for (Finding finding : report().getFindings()) {
      places.put(finding.getPointer(), new Position(7, places.size() + 1));
    }
    places.put(JsonPointer.ROOT, new Position(1, 1));
    String first = report().getFindings().get(0).getPointer().toString();
    ValidationReport report =
        report()
            .apply(waivers(waiver(LEAD, first), waiver("no-such-rule", "")))
            .locate(asked -> places);

    assertThat(report.getWaived())
        .extracting(w -> w.finding().getPosition())
        .containsExactly(Optional.of(new Position(7, 1)));
    assertThat(report.getFindings())
        .extracting(Finding::getPosition)
        .containsExactly(
            Optional.of(new Position(7, 2)), Optional.of(new Position(7, 3)), Optional.empty());
  }

  @Test
  void a_clause_is_binding_if_it_binds_the_issuer_in_what_it_plans_for() {
    ValidationReport report = report();
    assertThat(report.getFindings().get(0).getClauses()).contains("CT34-P4").contains("HD25-8");
    assertThat(report.isBinding("CT34-P4")).isTrue();
    assertThat(report.isBinding("HD25-8")).isTrue();
    assertThat(report.isBinding("CT34-P99")).isFalse();
  }

  @Test
  void everything_that_may_speak_is_described_in_both_languages() {
    List<String> ids = report().getRules().stream().map(RuleInfo::id).toList();
    assertThat(ids)
        .startsWith(RuleCatalogue.bundled().rules().get(0).id())
        .endsWith("waiver-rule-unknown", "waiver-expired", "waiver-unused")
        .doesNotHaveDuplicates();
    for (RuleInfo rule : WaiverCheck.infos()) {
      for (Locale language : LANGUAGES) {
        assertThat(rule.title(language)).isNotBlank().hasSizeLessThan(70).doesNotEndWith(".");
        assertThat(rule.advice(language)).endsWith(".");
      }
    }
    Messages messages = WaiverCheck.messages();
    assertThat(messages.keys(LANGUAGES.get(0))).isEqualTo(messages.keys(Locale.ENGLISH));
    for (String key : messages.keys(Locale.ENGLISH)) {
      assertThat(messages.argumentsOf(key, LANGUAGES.get(0)))
          .isEqualTo(messages.argumentsOf(key, Locale.ENGLISH));
    }
  }
}
