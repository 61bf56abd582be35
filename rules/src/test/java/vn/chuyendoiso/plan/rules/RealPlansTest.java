package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** What the rules find in real plans, held against what was counted in their annexes by hand. */
class RealPlansTest {

  private static final String PROGRAMME = "plans/03-nq-cp-2025.json";
  private static final String LANG_SON = "plans/lang-son-246-kh-ubnd-2025.json";
  private static final Pattern SCHEME_RULES =
      Pattern.compile(
          "(?:scheme|breakthrough|component)-.*|task-(?:level-unclear|duplicate-title)"
              + "|target-measured-offline|document-(?:head|basis|approvals|funding|information)-.*"
              + "|document-breakthroughs-many");
  private static final List<String> NAMES =
      List.of(
          "03-nq-cp-2025.json",
          "bo-tu-phap-2595-qd-btp-2025.json",
          "can-tho-2025.json",
          "can-tho-219-kh-ubnd-2025.json",
          "can-tho-224-kh-ubnd-2025.json",
          "dak-nong-de-an-2030.json",
          "gia-lai-18-kh-ubnd-2026.json",
          "gia-lai-2023.json",
          "lang-son-1878-qd-ubnd-2024.json",
          "lang-son-246-kh-ubnd-2025.json",
          "nghe-an-347-kh-ubnd-2022.json",
          "thai-nguyen-de-an-2024.json",
          "tra-vinh-122-kh-ubnd-2025.json",
          "tra-vinh-2043-qd-ubnd-2024.json");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void the_programme_has_as_many_findings_per_rule_as_its_annexes_have_such_rows()
      throws IOException {
    ValidationReport report = PlanValidator.of(read(PROGRAMME)).asOf(TODAY).validate();

    assertThat(report.hasErrors()).isFalse();
    assertThat(countsByRule(report))
        .containsEntry("task-joint-leads", 20) // 19 cells, and one that lost its separator
        .containsEntry("task-deliverable-missing", 9)
        .containsEntry("task-deadline-missing", 1)
        .containsEntry("task-deadline-unbounded", 16) // 13 thường xuyên, 3 những năm tiếp theo
        .containsEntry("task-collective-lead", 30) // 28 cells, and 2 that also name bodies
        .containsEntry("task-without-target", 1)
        .containsEntry("target-not-measurable", 58) // no target states its method
        .containsEntry("task-lead-ceased", 56)
        .containsEntry("task-funding-missing", 1) // the annexes have no column of funding
        .doesNotContainKey("document-duplicate-id")
        .doesNotContainKey("document-dangling-reference")
        .doesNotContainKey("document-text-contradicts-meaning")
        .doesNotContainKey("document-group-without-task");
  }

  // A list and its carrying out, databases that are finished and then used, and one programme for
  // smaller enterprises beside another: each pair is worth a look, none need be wrong.
  @Test
  void the_programme_has_three_pairs_of_tasks_that_say_nearly_the_same() throws IOException {
    ValidationReport report = PlanValidator.of(read(PROGRAMME)).asOf(TODAY).validate();

    assertThat(report.getFindings())
        .filteredOn(f -> f.getId().equals("task-near-duplicate"))
        .extracting(f -> f.getArguments().get("other") + " " + f.getArguments().get("task"))
        .containsExactly("57 58", "70 71", "118 121");
  }

  @Test
  void the_programme_repeats_the_lead_as_coordinator_where_its_annex_does() throws IOException {
    ValidationReport report = PlanValidator.of(read(PROGRAMME)).asOf(TODAY).validate();

    assertThat(report.getFindings())
        .filteredOn(f -> f.getId().equals("task-self-coordination"))
        .extracting(f -> f.getArguments().get("task"))
        .containsExactly("37", "38", "46", "48");
  }

  @Test
  void the_programme_undercuts_older_instruments_where_it_says_less_than_they_do()
      throws IOException {
    ValidationReport report =
        PlanValidator.of(read(PROGRAMME)).asOf(LocalDate.of(2025, 1, 10)).validate();

    assertThat(report.getFindings())
        .filteredOn(f -> f.getId().equals("target-below-national"))
        .filteredOn(f -> f.getSeverity() == Severity.WARNING)
        .extracting(f -> f.getArguments().get("target") + " " + f.getArguments().get("instrument"))
        .containsExactly("5 942/QĐ-TTg", "8 57-NQ/TW");
  }

  @Test
  void the_plan_of_lang_son_came_eight_days_late_and_its_tasks_cannot_be_judged()
      throws IOException {
    ValidationReport report = PlanValidator.of(read(LANG_SON)).asOf(TODAY).validate();

    assertThat(report.getFindings())
        .filteredOn(f -> f.getSeverity() == Severity.ERROR)
        .singleElement()
        .satisfies(f -> assertThat(f.getId()).isEqualTo("plan-issued-late"))
        .satisfies(f -> assertThat(f.getArguments()).containsEntry("days", 8L));
    assertThat(report.getOutcomes())
        .containsEntry("document-group-without-task", Outcome.CANNOT_BE_JUDGED)
        .containsEntry("target-below-national", Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "plans/lang-son-1878-qd-ubnd-2024.json, 1", // to 2030
    "plans/tra-vinh-2043-qd-ubnd-2024.json, 1", // to 2030
    "plans/thai-nguyen-de-an-2024.json, 0"
  })
  void a_scheme_to_2030_is_told_so_and_what_was_not_seen_of_it_is_not_blamed(
      String scheme, int late) throws IOException {
    ValidationReport report = PlanValidator.of(read(scheme)).asOf(TODAY).validate();

    assertThat(report.getFindings())
        .filteredOn(f -> SCHEME_RULES.matcher(f.getId()).matches())
        .hasSize(late)
        .allSatisfy(f -> assertThat(f.getId()).isEqualTo("scheme-due-late"))
        .allSatisfy(f -> assertThat(f.getSeverity()).isEqualTo(Severity.WARNING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bo-tu-phap-2595-qd-btp-2025",
        "can-tho-2025",
        "can-tho-219-kh-ubnd-2025",
        "can-tho-224-kh-ubnd-2025",
        "dak-nong-de-an-2030",
        "gia-lai-18-kh-ubnd-2026",
        "gia-lai-2023",
        "lang-son-246-kh-ubnd-2025",
        "nghe-an-347-kh-ubnd-2022",
        "tra-vinh-122-kh-ubnd-2025",
        "03-nq-cp-2025"
      })
  void what_directive_34_asks_of_schemes_is_asked_of_no_real_plan_in_vain(String plan)
      throws IOException {
    ValidationReport report =
        PlanValidator.of(read("plans/" + plan + ".json")).asOf(TODAY).validate();

    assertThat(report.getFindings())
        .filteredOn(f -> SCHEME_RULES.matcher(f.getId()).matches())
        .isEmpty();
  }

  @Test
  void the_strategies_that_the_scheme_of_lang_son_cites_are_all_of_them() throws IOException {
    ValidationReport report =
        PlanValidator.of(read("plans/lang-son-1878-qd-ubnd-2024.json")).asOf(TODAY).validate();

    assertThat(report.getOutcomes())
        .containsEntry("scheme-strategy-uncited", Outcome.SATISFIED)
        .containsEntry("document-basis-expired", Outcome.SATISFIED)
        .containsEntry("scheme-without-breakthrough", Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void the_scheme_of_thai_nguyen_states_its_funding_and_measures_its_breakthrough()
      throws IOException {
    ValidationReport report =
        PlanValidator.of(read("plans/thai-nguyen-de-an-2024.json")).asOf(TODAY).validate();

    assertThat(report.getOutcomes())
        .containsEntry("scheme-funding-unstated", Outcome.SATISFIED)
        .containsEntry("breakthrough-benefit-unmeasured", Outcome.SATISFIED)
        .containsEntry("scheme-connection-missing", Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void on_the_day_it_was_issued_the_plan_of_lang_son_was_late_already() throws IOException {
    ValidationReport report =
        PlanValidator.of(read(LANG_SON)).asOf(LocalDate.of(2024, 11, 6)).validate();

    assertThat(countsByRule(report)).containsEntry("plan-issued-late", 1);
  }

  @Test
  void what_was_not_seen_of_an_excerpt_is_not_missed() throws IOException {
    ValidationReport report = PlanValidator.of(read(LANG_SON)).asOf(TODAY).validate();

    assertThat(report.getOutcomes())
        .containsEntry("plan-evaluation-missing", Outcome.CANNOT_BE_JUDGED)
        .containsEntry("plan-national-target-missing", Outcome.CANNOT_BE_JUDGED)
        .containsEntry("plan-direction-uncited", Outcome.CANNOT_BE_JUDGED)
        .containsEntry("plan-beneficiary-target-missing", Outcome.SATISFIED)
        .containsEntry("plan-simplification-missing", Outcome.SATISFIED)
        .containsEntry("plan-notice-target-missing", Outcome.NOT_APPLICABLE); // it is older
  }

  @Test
  void were_the_excerpt_the_whole_plan_it_would_leave_out_five_national_targets()
      throws IOException {
    TransformationPlan plan = (TransformationPlan) read(LANG_SON);

    ValidationReport report =
        PlanValidator.of(plan.withProvenance(Optional.empty())).asOf(TODAY).validate();

    assertThat(report.getFindings())
        .filteredOn(f -> f.getId().equals("plan-national-target-missing"))
        .extracting(f -> f.getArguments().get("instrument"))
        .containsExactly("749/QĐ-TTg", "749/QĐ-TTg", "942/QĐ-TTg", "942/QĐ-TTg", "942/QĐ-TTg");
    assertThat(countsByRule(report))
        .containsEntry("plan-evaluation-missing", 1) // of 2021-2024
        .containsEntry("plan-architecture-missing", 1)
        .containsEntry("plan-direction-uncited", 1)
        .containsEntry("target-without-derivation", 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bo-tu-phap-2595-qd-btp-2025",
        "can-tho-2025",
        "can-tho-219-kh-ubnd-2025",
        "can-tho-224-kh-ubnd-2025",
        "dak-nong-de-an-2030",
        "gia-lai-18-kh-ubnd-2026",
        "gia-lai-2023",
        "lang-son-1878-qd-ubnd-2024",
        "lang-son-246-kh-ubnd-2025",
        "nghe-an-347-kh-ubnd-2022",
        "thai-nguyen-de-an-2024",
        "tra-vinh-122-kh-ubnd-2025",
        "tra-vinh-2043-qd-ubnd-2024"
      })
  void no_excerpt_is_blamed_for_what_it_may_say_elsewhere_or_has_in_order(String name)
      throws IOException {
    ValidationReport report =
        PlanValidator.of(read("plans/" + name + ".json")).asOf(TODAY).validate();

    assertThat(countsByRule(report).keySet())
        .doesNotContain(
            "document-title-contradicts-period",
            "plan-for-resolution-late",
            "target-value-impossible",
            "target-values-contradict",
            "target-series-backwards",
            "target-due-outside-period",
            "target-growth-adopted",
            "target-without-derivation",
            "task-funding-missing");
  }

  @Test
  void values_of_real_plans_name_their_period_and_no_source() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String name : NAMES) {
      ValidationReport report = PlanValidator.of(read("plans/" + name)).asOf(TODAY).validate();
      for (Finding finding : report.getFindings()) {
        if (finding.getId().startsWith("evaluation-") || finding.getId().startsWith("report-")) {
          found.put(name, report.renderFact(finding, Locale.ENGLISH));
        }
      }
    }

    assertThat(found.keySet())
        .containsExactly("gia-lai-18-kh-ubnd-2026.json", "tra-vinh-122-kh-ubnd-2025.json");
    assertThat(found.values()).allMatch(f -> f.contains("1 of 1 reported values lack: source;"));
  }

  @Test
  void real_plans_together_lack_the_schemes_that_nobody_has_seen() throws IOException {
    Portfolio.Builder portfolio = Portfolio.builder();
    for (String name : NAMES) {
      portfolio.addDocuments(read("plans/" + name));
    }

    PortfolioReport report = PortfolioValidator.of(portfolio.build()).asOf(TODAY).validate();

    assertThat(report.getFindings())
        .extracting(f -> f.getId() + " " + f.getArguments().get("document"))
        .containsExactly(
            "portfolio-scheme-missing 2595/QĐ-BTP",
            "portfolio-scheme-missing 224/KH-UBND",
            "portfolio-scheme-missing 18/KH-UBND",
            "portfolio-scheme-missing 347/KH-UBND");
    assertThat(report.getFindings()).allMatch(f -> f.getSeverity() == Severity.WARNING);
    assertThat(report.getReports()).hasSize(14);
  }

  private static Map<String, Integer> countsByRule(ValidationReport report) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : report.getFindings()) {
      counts.merge(finding.getId(), 1, Integer::sum);
    }
    return counts;
  }

  static Document read(String name) throws IOException {
    try (InputStream stream = RealPlansTest.class.getClassLoader().getResourceAsStream(name)) {
      return PlanJson.read(stream.readAllBytes()).orThrow();
    }
  }
}
