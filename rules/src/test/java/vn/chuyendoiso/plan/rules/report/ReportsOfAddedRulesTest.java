package vn.chuyendoiso.plan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseForce;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.PortfolioReport;
import vn.chuyendoiso.plan.rules.PortfolioValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.spi.Breach;
import vn.chuyendoiso.plan.rules.spi.Judgement;
import vn.chuyendoiso.plan.rules.spi.RuleDeclaration;
import vn.chuyendoiso.plan.rules.spi.RuleSet;

/** A province adds a rule with a word and a clause of its own. */
class ReportsOfAddedRulesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final TransformationPlan PLAN =
      TransformationPlan.builder().title("Kế hoạch chuyển đổi số").build();

  private final RuleCatalogue catalogue =
      RuleCatalogue.bundled().with(new Watch()).only(r -> r.id().equals("lam-son:plan-unwatched"));
  private final ValidationReport report =
      PlanValidator.of(PLAN).asOf(LocalDate.of(2026, 11, 22)).catalogue(catalogue).validate();

  @Test
  void words_and_clauses_of_the_rule_set_stand_in_the_report_in_text() {
    assertThat(TextReport.of(report, VIETNAMESE))
        .contains("chưa có bộ phận giám sát", "12/2026/QĐ-UBND", "LS12-1");
    assertThat(TextReport.of(report, Locale.ENGLISH))
        .contains("has no watching unit", "12/2026/QĐ-UBND", "LS12-1");
    assertThat(TextReport.clause(report, "LS12-1", Locale.ENGLISH)).isPresent();
  }

  @Test
  void they_stand_in_the_report_as_json() throws IOException {
    String json = written(out -> JsonReport.write(report, out));
    assertThat(json).contains("bộ phận giám sát", "watching unit", "12/2026/QĐ-UBND");
  }

  @Test
  void they_stand_in_the_report_as_sarif() throws IOException {
    String sarif = written(out -> SarifReport.write(report, Reports.FILE, out));
    assertThat(sarif).contains("bộ phận giám sát", "Ai cũng có người giám sát", "12/2026/QĐ-UBND");
  }

  @Test
  void they_stand_in_the_report_on_a_portfolio() throws IOException {
    PortfolioReport whole =
        PortfolioValidator.of(Portfolio.of(PLAN))
            .asOf(LocalDate.of(2026, 11, 22))
            .catalogue(catalogue)
            .validate();
    assertThat(TextReport.of(whole, List.of(), VIETNAMESE)).contains("LS12-1");
    assertThat(written(out -> JsonReport.write(whole, out))).contains("watching unit");
    assertThat(written(out -> SarifReport.write(whole, List.of(Reports.FILE), out)))
        .contains("Ai cũng có người giám sát");
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static String written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final class Watch implements RuleSet {

    @Override
    public String namespace() {
      return "lam-son";
    }

    @Override
    public String name() {
      return "Tỉnh Lam Sơn";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<RuleDeclaration> rules() {
      return List.of(
          RuleDeclaration.of(
                  "plan-unwatched",
                  Severity.WARNING,
                  facts ->
                      Judgement.violated(
                          Breach.at(JsonPointer.ROOT).with("who", new Term("watcher"))))
              .withDocuments(DocumentType.TRANSFORMATION_PLAN)
              .withClauses("LS12-1"));
    }

    @Override
    public List<Clause> clauses() {
      return List.of(
          Clause.builder()
              .id("LS12-1")
              .instrument("12/2026/QĐ-UBND")
              .addBodies(new OrganizationId("province:lam-son"))
              .force(ClauseForce.MUST)
              .vietnamese("Ai cũng có người giám sát")
              .english("Everybody is watched")
              .issuedOn(LocalDate.of(2026, 1, 5))
              .build());
    }

    @Override
    public Messages messages() {
      return Messages.read(
          stream(
              """
              plan-unwatched=Kế hoạch chưa có {who}.
              plan-unwatched.title=Chưa có giám sát
              plan-unwatched.advice=Đề nghị bổ sung.
              term.watcher=bộ phận giám sát
              """),
          stream(
              """
              plan-unwatched=The plan has no {who}.
              plan-unwatched.title=Not watched
              plan-unwatched.advice=Name one.
              term.watcher=watching unit
              """));
    }

    private static ByteArrayInputStream stream(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
