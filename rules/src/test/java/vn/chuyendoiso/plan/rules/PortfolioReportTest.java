package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.rules.waiver.PointerPattern;
import vn.chuyendoiso.plan.rules.waiver.Waiver;
import vn.chuyendoiso.plan.rules.waiver.Waivers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/** What can be made of the report on a portfolio: waivers, limits, lines and columns. */
class PortfolioReportTest {

  private static final String REPEATED = "portfolio-number-repeated";
  private static final String MISSING = "portfolio-scheme-missing";

  private final TransformationPlan plan = Documents.plan().build();
  private final TransformationPlan other =
      plan.withNumber(ViolatingPortfolios.number("12/KH-UBND"))
          .withIssuer(Documents.issuer("UBND tỉnh Lào Cai", IssuerKind.PROVINCE));

  // The plan of Cà Mau is there twice, and neither province has a scheme.
  private final Portfolio portfolio = Portfolio.of(other, plan, plan);

  private static PortfolioReport validate(Portfolio portfolio) {
    return PortfolioValidator.of(portfolio).asOf(Documents.AS_OF).validate();
  }

  private static Waiver waiver(String rule, String document, String pointer, LocalDate lastDay) {
    return new Waiver(
        rule,
        PointerPattern.of(pointer),
        Optional.ofNullable(document).map(DocumentNumber::of),
        "Bản chụp và bản điện tử cùng được giữ",
        DocumentNumber.of("12/QĐ-UBND"),
        "Sở Khoa học và Công nghệ",
        lastDay);
  }

  private static Waivers waivers(String rule, String document, String pointer) {
    return new Waivers(List.of(waiver(rule, document, pointer, LocalDate.of(2026, 12, 31))));
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().map(f -> f.getId() + " " + f.getPointer()).toList();
  }

  @Test
  void a_waiver_covers_a_finding_of_the_whole_by_document_and_place_in_it_in_whatever_order() {
    Waivers waivers = waivers(REPEATED, "267/KH-UBND", "/number");
    PortfolioReport report = validate(portfolio);
    PortfolioReport waived = report.apply(waivers);

    assertThat(report.countOfWhole(Severity.ERROR)).isEqualTo(1);
    assertThat(waived.countOfWhole(Severity.ERROR)).isZero();
    assertThat(places(waived.getWaived().stream().map(WaivedFinding::finding).toList()))
        .containsExactly(REPEATED + " /documents/2/number");
    assertThat(waived.getWaivers()).isEqualTo(new WaiverCount(1, 0, 0, 0, 0));
    assertThat(waived.countWaived()).isEqualTo(1);
    assertThat(waived.getOutcomes()).containsEntry(REPEATED, Outcome.VIOLATED);
    PortfolioReport turned = validate(Portfolio.of(plan, plan, other)).apply(waivers);
    assertThat(places(turned.getWaived().stream().map(WaivedFinding::finding).toList()))
        .containsExactly(REPEATED + " /documents/1/number");
  }

  @Test
  void a_waiver_that_names_no_document_covers_them_all() {
    PortfolioReport report = validate(portfolio).apply(waivers(MISSING, null, "/**"));

    assertThat(report.getWaived())
        .extracting(w -> w.finding().getPointer().toString())
        .containsExactly("/documents/0", "/documents/2");
    assertThat(report.getWaivers()).isEqualTo(new WaiverCount(1, 0, 0, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "267/KH-UBND, /title, waiver-unused, 1",
    "267/KH-UBND, /documents/2/number, waiver-unused, 1",
    "12/KH-UBND, /number, waiver-unused, 1",
    "268/KH-UBND, /number, '', 0"
  })
  void a_waiver_of_another_place_or_document_covers_nothing(
      String document, String pointer, String said, int unused) {
    PortfolioReport report = validate(portfolio).apply(waivers(REPEATED, document, pointer));

    assertThat(report.getWaived()).isEmpty();
    assertThat(report.countOfWhole(Severity.ERROR)).isEqualTo(1);
    assertThat(report.getFindings().stream().filter(f -> f.getId().startsWith("waiver-")))
        .extracting(Finding::getId)
        .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    assertThat(report.getWaivers()).isEqualTo(new WaiverCount(0, unused, 0, 0, 1 - unused));
  }

  @Test
  void an_expired_waiver_covers_nothing_and_is_told_once() {
    Waiver expired = waiver(REPEATED, "267/KH-UBND", "/number", LocalDate.of(2026, 11, 21));
    PortfolioReport report = validate(portfolio).apply(new Waivers(List.of(expired)));

    assertThat(report.countOfWhole(Severity.ERROR)).isEqualTo(1);
    assertThat(places(report.getFindings())).endsWith("waiver-expired ");
    assertThat(report.getReports())
        .allSatisfy(r -> assertThat(r.getWaivers()).isEqualTo(WaiverCount.NONE));
  }

  @Test
  void waivers_of_other_rules_are_those_of_the_documents() {
    TransformationPlan late = plan.withIssuedOn(LocalDate.of(2024, 12, 15));
    PortfolioReport report = validate(Portfolio.of(other, late));
    Waivers waivers = waivers("plan-issued-late", "267/KH-UBND", "/issuedOn");
    PortfolioReport waived = report.apply(waivers);

    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(waived.count(Severity.ERROR)).isZero();
    assertThat(waived.getWaivers()).isEqualTo(WaiverCount.NONE);
    assertThat(waived.getReports())
        .isEqualTo(report.getReports().stream().map(r -> r.apply(waivers)).toList());
    assertThat(waived.countWaived()).isEqualTo(1);
  }

  @Test
  void a_limit_for_each_rule_lists_the_first_and_counts_all() {
    PortfolioReport all = validate(portfolio);
    PortfolioReport some = all.withMaxPerRule(1);

    assertThat(places(some.getFindings()))
        .containsExactly(MISSING + " /documents/0", REPEATED + " /documents/2/number");
    assertThat(some.getCapped()).containsExactly(new CappedRule(MISSING, 2, 1));
    assertThat(some.countOfWhole(Severity.WARNING)).isEqualTo(2);
    assertThat(some.countUnlisted())
        .isEqualTo(
            1 + all.getReports().stream().mapToInt(r -> r.withMaxPerRule(1).countUnlisted()).sum());
    assertThat(some.getReports())
        .isEqualTo(all.getReports().stream().map(r -> r.withMaxPerRule(1)).toList());
    assertThatIllegalArgumentException().isThrownBy(() -> all.withMaxPerRule(0));
  }

  @Test
  void a_limit_of_findings_lists_the_gravest_of_the_whole_and_of_each_document() {
    PortfolioReport all = validate(portfolio);

    assertThat(places(all.withMaxFindings(1).getFindings()))
        .containsExactly(REPEATED + " /documents/2/number");
    assertThat(all.withMaxFindings(0).getReports())
        .allSatisfy(r -> assertThat(r.getFindings()).isEmpty());
    assertThat(all.withMaxFindings(0).count(Severity.ERROR)).isEqualTo(all.count(Severity.ERROR));
    assertThatIllegalArgumentException().isThrownBy(() -> all.withMaxFindings(-1));
  }

  @Test
  void every_finding_has_line_and_column_of_the_file_of_its_document() {
    List<List<String>> asked = new ArrayList<>();
    List<Function<Collection<JsonPointer>, Map<JsonPointer, Position>>> places = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int line = i + 1;
      places.add(
          pointers -> {
            asked.add(pointers.stream().map(JsonPointer::toString).toList());
            return pointers.stream()
                .distinct()
                .collect(Collectors.toMap(p -> p, p -> new Position(line, 7)));
          });
    }
    PortfolioReport report = validate(portfolio);
    PortfolioReport located = report.locate(places);

    assertThat(located.getFindings())
        .extracting(f -> f.getPointer() + " " + f.getPosition().orElseThrow())
        .containsExactly("/documents/0 1:7", "/documents/2 3:7", "/documents/2/number 3:7");
    assertThat(asked).contains(List.of("", "/number"));
    assertThat(located.getReports().get(1).getFindings())
        .allSatisfy(f -> assertThat(f.getPosition()).contains(new Position(2, 7)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.locate(places.subList(0, 2)))
        .withMessageContaining("3 documents, not 2");
  }

  @Test
  void findings_about_waivers_have_no_line() {
    PortfolioReport report = validate(portfolio).apply(waivers(REPEATED, "267/KH-UBND", "/title"));
    Function<Collection<JsonPointer>, Map<JsonPointer, Position>> first =
        pointers ->
            pointers.stream().distinct().collect(Collectors.toMap(p -> p, p -> new Position(1, 1)));

    assertThat(report.locate(Collections.nCopies(3, first)).getFindings())
        .extracting(f -> f.getId().startsWith("waiver-") == f.getPosition().isEmpty())
        .containsOnly(true);
  }

  @Test
  void reports_of_documents_can_be_put_back_with_what_was_made_of_them() {
    PortfolioReport report = validate(portfolio);
    String digest = "0".repeat(64);
    List<ValidationReport> changed =
        report.getReports().stream()
            .map(r -> r.withDocumentDigest(digest).withMaxFindings(0))
            .toList();

    assertThat(report.withReports(changed).getReports()).isEqualTo(changed);
    assertThat(report.withReports(changed)).isNotEqualTo(report);
    assertThat(report.withReports(report.getReports())).isEqualTo(report);
  }

  @Test
  void a_report_of_another_document_or_day_is_not_put_in() {
    PortfolioReport report = validate(portfolio);
    List<ValidationReport> turned = new ArrayList<>(report.getReports());
    Collections.reverse(turned);

    assertThatIllegalArgumentException().isThrownBy(() -> report.withReports(turned));
    assertThatIllegalArgumentException().isThrownBy(() -> report.withReports(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                report.withReports(
                    PortfolioValidator.of(portfolio)
                        .asOf(Documents.AS_OF.plusDays(1))
                        .validate()
                        .getReports()));
  }

  @Test
  void a_clause_binds_by_the_document_where_the_finding_stands() {
    // The directive asks for plans up to 2025; for the plan for 2026 it is good practice.
    Document later = other.withPeriod(Printed.of("2026", Period.years(2026, 2026)));
    PortfolioReport report = validate(Portfolio.of(later, plan));

    assertThat(report.getFindings())
        .extracting(f -> f.getPointer() + " " + report.isBinding(f, "CT34-GEN-1"))
        .containsExactly("/documents/0 false", "/documents/1 true");
    Finding finding = report.getFindings().get(1);
    assertThat(report.isBinding(finding, "HD25-11")).isFalse();
    assertThat(report.isBinding(finding.withPointer(JsonPointer.ROOT), "CT34-GEN-1")).isFalse();
  }

  @Test
  void what_may_speak_is_found_by_its_id() {
    PortfolioReport report = validate(Portfolio.of());

    assertThat(report.findRule(REPEATED)).isEqualTo(RuleCatalogue.bundled().find(REPEATED));
    assertThat(report.findRule("waiver-unused")).isPresent();
    assertThat(report.findRule("no-such-rule")).isEmpty();
    assertThat(report.getRules()).isEqualTo(validate(portfolio).getReports().get(0).getRules());
  }
}
