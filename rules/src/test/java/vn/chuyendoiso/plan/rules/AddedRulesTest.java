package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseForce;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.rules.spi.Breach;
import vn.chuyendoiso.plan.rules.spi.BrokenRuleSetException;
import vn.chuyendoiso.plan.rules.spi.Check;
import vn.chuyendoiso.plan.rules.spi.Facts;
import vn.chuyendoiso.plan.rules.spi.Judgement;
import vn.chuyendoiso.plan.rules.spi.RuleDeclaration;
import vn.chuyendoiso.plan.rules.spi.RuleSet;

class AddedRulesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String RULE = "plan-title-short";
  private static final String ID = "lam-son:" + RULE;
  private static final String VI =
      """
      plan-title-short=Tên “{title}” quá ngắn.
      plan-title-short.title=Tên văn bản quá ngắn
      plan-title-short.advice=Đề nghị ghi đầy đủ tên.
      term.word=từ
      """;
  private static final String EN =
      """
      plan-title-short=The title "{title}" is too short.
      plan-title-short.title=Title too short
      plan-title-short.advice=Write the title in full.
      term.word=word
      """;

  private final Check satisfied = facts -> Judgement.satisfied();
  private final Check violated =
      facts ->
          Judgement.violated(
              Breach.at(JsonPointer.ROOT.append("title"))
                  .with("title", facts.document().getTitle()));

  private record Province(
      String namespace,
      String name,
      String version,
      List<RuleDeclaration> rules,
      List<Clause> clauses,
      Messages messages)
      implements RuleSet {}

  @Test
  void an_added_rule_speaks_after_the_bundled_ones_under_its_namespace() {
    ValidationReport report = validate(rule(violated));

    assertThat(report.getFindings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.getId()).isEqualTo(ID);
              assertThat(f.getSeverity()).isEqualTo(Severity.ERROR);
              assertThat(f.getPointer()).hasToString("/title");
              assertThat(report.render(f, Locale.ENGLISH))
                  .isEqualTo(
                      "The title \"Kế hoạch chuyển đổi số năm 2025\" is too short. Write the title"
                          + " in full.");
              assertThat(report.renderFact(f, VIETNAMESE))
                  .isEqualTo("Tên “Kế hoạch chuyển đổi số năm 2025” quá ngắn.");
            });
    assertThat(List.copyOf(report.getOutcomes().keySet())).endsWith(ID);
    assertThat(report.getOutcomes()).containsEntry(ID, Outcome.VIOLATED);
  }

  @Test
  void the_catalogue_knows_it_as_it_knows_its_own() {
    RuleCatalogue catalogue = RuleCatalogue.bundled().with(set(rule(satisfied)));
    RuleInfo info = catalogue.find(ID).orElseThrow();

    assertThat(info.title(VIETNAMESE)).isEqualTo("Tên văn bản quá ngắn");
    assertThat(info.since()).isEqualTo("1.2");
    assertThat(catalogue.version()).isEqualTo(RuleCatalogue.bundled().version() + "+lam-son-1.2");
    assertThat(catalogue.rules()).hasSize(RuleCatalogue.bundled().rules().size() + 1);
    assertThat(RuleCatalogue.bundled().find(ID)).isEmpty();
  }

  @Test
  void reports_by_other_rules_differ_even_without_a_finding() {
    assertThat(validate(rule(satisfied)))
        .isEqualTo(validate(rule(satisfied)))
        .isNotEqualTo(PlanValidator.of(Documents.wholePlan()).asOf(Documents.AS_OF).validate());
  }

  @Test
  void several_rule_sets_live_beside_each_other() {
    RuleCatalogue catalogue =
        RuleCatalogue.bundled()
            .with(set(rule(violated)))
            .with(
                new Province(
                    "lgsp", "Nền tảng", "3", List.of(rule(satisfied)), List.of(), messages()));

    assertThat(catalogue.find("lgsp:" + RULE)).isPresent();
    assertThat(catalogue.version()).endsWith("+lam-son-1.2+lgsp-3");
    assertThatThrownBy(() -> catalogue.with(set(rule(satisfied))))
        .isInstanceOf(BrokenRuleSetException.class)
        .hasMessageContaining("lam-son")
        .hasMessageContaining("namespace already");
  }

  @Test
  void a_rule_sees_rows_with_what_they_inherit_and_what_lies_around() {
    Facts[] seen = new Facts[1];
    Portfolio known = Portfolio.of(ViolatingPortfolios.scheme());
    RuleCatalogue catalogue =
        RuleCatalogue.bundled()
            .with(
                set(
                    rule(
                        facts -> {
                          seen[0] = facts;
                          return Judgement.satisfied();
                        })));

    PlanValidator.of(Documents.wholePlan())
        .asOf(Documents.AS_OF)
        .stage(Stage.SUBMISSION)
        .beside(known)
        .catalogue(catalogue)
        .validate();

    Facts facts = seen[0];
    assertThat(facts.document()).isEqualTo(Documents.wholePlan());
    assertThat(facts.plan()).contains(Documents.wholePlan());
    assertThat(facts.asOf()).isEqualTo(Documents.AS_OF);
    assertThat(facts.stage()).isEqualTo(Stage.SUBMISSION);
    assertThat(facts.others()).isEqualTo(known);
    assertThat(facts.targets())
        .singleElement()
        .satisfies(t -> assertThat(t.indicator()).contains(Documents.indicator("ct")))
        .satisfies(t -> assertThat(t.pointer()).hasToString("/targets/0"));
    assertThat(facts.tasks())
        .singleElement()
        .satisfies(t -> assertThat(t.actors(Responsibility.LEAD)).hasSize(1));
  }

  @Test
  void a_rule_is_asked_about_the_documents_that_it_judges_only() {
    RuleDeclaration onReports = rule(violated).withDocuments(DocumentType.PROGRESS_REPORT);
    RuleCatalogue catalogue = RuleCatalogue.bundled().with(set(onReports));

    assertThat(validate(onReports).getOutcomes()).containsEntry(ID, Outcome.NOT_APPLICABLE);
    assertThat(
            PlanValidator.of(Reports.wholeReport())
                .asOf(Documents.AS_OF)
                .catalogue(catalogue)
                .validate()
                .getOutcomes())
        .containsEntry(ID, Outcome.VIOLATED);
  }

  @Test
  void a_rule_may_say_that_it_cannot_judge() {
    assertThat(validate(rule(f -> Judgement.cannotBeJudged())).getOutcomes())
        .containsEntry(ID, Outcome.CANNOT_BE_JUDGED);
    assertThat(validate(rule(f -> Judgement.notApplicable())).getOutcomes())
        .containsEntry(ID, Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_clauses_decide_how_grave_a_finding_is() {
    Clause own =
        Clause.builder()
            .id("LS-1")
            .instrument("12/2026/QĐ-UBND")
            .addAddressees(IssuerKind.PROVINCE)
            .force(ClauseForce.SHOULD)
            .vietnamese("Tên văn bản đầy đủ")
            .english("Titles are complete")
            .build();
    Province set =
        new Province(
            "lam-son",
            "Tỉnh Lam Sơn",
            "1.2",
            List.of(rule(violated).withClauses("LS-1")),
            List.of(own),
            messages());
    RuleCatalogue catalogue = RuleCatalogue.bundled().with(set);

    Finding finding = validate(Documents.wholePlan(), catalogue).getFindings().get(0);

    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(finding.getClauses()).containsExactly("LS-1");
    assertThat(catalogue.findClause("LS-1")).contains(own);
    assertThat(catalogue.findClause("CT34-P4")).isPresent();
    assertThat(RuleCatalogue.bundled().findClause("LS-1")).isEmpty();
  }

  @Test
  void a_rule_of_completeness_is_mild_with_drafts() {
    RuleCatalogue catalogue = RuleCatalogue.bundled().with(set(rule(violated).ofCompleteness()));

    assertThat(
            PlanValidator.of(Documents.wholePlan())
                .asOf(Documents.AS_OF)
                .stage(Stage.DRAFT)
                .catalogue(catalogue)
                .validate()
                .getFindings())
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.WARNING);
  }

  static Stream<Check> failingChecks() {
    JsonPointer root = JsonPointer.ROOT;
    return Stream.of(
        facts -> {
          throw new IllegalStateException("secret of a person");
        },
        facts -> {
          throw new AssertionError("secret of a person");
        },
        facts -> {
          throw new NoClassDefFoundError("secret of a person");
        },
        facts -> {
          throw new StackOverflowError("secret of a person");
        },
        facts -> null,
        facts -> Judgement.violated(Breach.at(root)), // lacks the argument of the message
        facts -> Judgement.violated(Breach.at(root).with("title", "x").with("more", "x")),
        facts -> Judgement.violated(Breach.at(root).with("title", new Object())),
        facts -> Judgement.violated(Breach.at(root).with("title", null)),
        facts -> Judgement.violated(Breach.at(root).with("title", new Term("no-such-word"))),
        facts -> Judgement.of(Arrays.asList((Breach) null)));
  }

  @Test
  void a_rule_that_speaks_of_a_failed_rule_of_its_own_has_not_failed() {
    Check speaks =
        facts -> Judgement.violated(Breach.at(JsonPointer.ROOT).with("failedRule", "4.2"));
    RuleSet set =
        new Province(
            "lam-son",
            "Tỉnh Lam Sơn",
            "1.2",
            List.of(rule(speaks).withClauses("CT34-P4")),
            List.of(),
            messages(VI.replace("{title}", "{failedRule}"), EN.replace("{title}", "{failedRule}")));

    assertThat(validate(Documents.wholePlan(), RuleCatalogue.bundled().with(set)).getFindings())
        .singleElement()
        .satisfies(f -> assertThat(f.getClauses()).containsExactly("CT34-P4"));
  }

  @ParameterizedTest
  @MethodSource("failingChecks")
  void a_rule_that_fails_is_one_finding_and_the_report_goes_on(Check failing) {
    RuleCatalogue catalogue =
        RuleCatalogue.bundled().with(set(rule(failing).withClauses("CT34-P4")));
    Document document = ViolatingDocuments.ALL.get("task-lead-missing").get(0);

    ValidationReport report = validate(document, catalogue);

    assertThat(report.getFindings())
        .extracting(Finding::getId)
        .containsExactly("task-lead-missing", ID);
    Finding failure = report.getFindings().get(1);
    assertThat(failure.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(failure.getClauses()).isEmpty();
    assertThat(report.getOutcomes()).containsEntry(ID, Outcome.CANNOT_BE_JUDGED);
    for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
      assertThat(report.render(failure, locale))
          .contains(ID, "Tỉnh Lam Sơn")
          .doesNotContain("secret", "Exception", "Error", "java", "{");
    }
    assertThat(validate(document, catalogue)).isEqualTo(report);
  }

  @Test
  void a_word_of_the_rule_set_is_said_in_both_languages() {
    ValidationReport report =
        validate(
            rule(
                f ->
                    Judgement.violated(
                        Breach.at(JsonPointer.ROOT).with("title", new Term("word")))));

    assertThat(report.renderFact(report.getFindings().get(0), VIETNAMESE)).contains("“từ”");
    assertThat(report.renderFact(report.getFindings().get(0), Locale.ENGLISH)).contains("\"word\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lam", "1a", "lam son", "lam:son", "lam_son", "lắm"})
  void a_namespace_is_a_small_letter_and_what_may_follow(String namespace) {
    assertBroken(
        new Province(namespace, "Tỉnh", "1", List.of(rule(satisfied)), List.of(), messages()),
        "namespace is a small letter");
  }

  @Test
  void a_rule_set_says_what_it_is() {
    List<RuleDeclaration> rules = List.of(rule(satisfied));
    assertBroken(new Province(null, "Tỉnh", "1", rules, List.of(), messages()), "namespace");
    assertBroken(new Province("a", " ", "1", rules, List.of(), messages()), "no name");
    assertBroken(new Province("a", "Tỉnh", null, rules, List.of(), messages()), "no version");
    assertBroken(new Province("a", "Tỉnh", "1", List.of(), List.of(), messages()), "no rules");
    assertBroken(new Province("a", "Tỉnh", "1", rules, List.of(), null), "no messages");
  }

  @Test
  void a_broken_rule_is_refused_by_name() {
    assertThatThrownBy(
            () -> RuleCatalogue.bundled().with(set(rule(satisfied).withClauses("LS-99"))))
        .isInstanceOfSatisfying(
            BrokenRuleSetException.class,
            e -> {
              assertThat(e.ruleSet()).isEqualTo("lam-son");
              assertThat(e.rule()).contains(RULE);
            })
        .hasMessage("rule set lam-son, rule plan-title-short: there is no clause LS-99");
    assertBroken(set(RuleDeclaration.of("planTitle", Severity.ERROR, satisfied)), "kebab case");
    assertBroken(
        set(RuleDeclaration.of("plan-other", Severity.ERROR, satisfied)),
        "no message plan-other in vi");
    assertBroken(set(rule(satisfied).withDocuments()), "no kind of document");
    assertBroken(set(rule(satisfied), rule(violated)), "two rules of this name");
  }

  @Test
  void messages_are_complete_and_alike_in_both_languages() {
    assertBroken(
        withMessages(VI, EN.replaceAll("(?m)^.*\\.title=.*$", "")), "plan-title-short.title in en");
    assertBroken(
        withMessages(VI.replaceAll("(?m)^.*\\.advice=.*$", ""), EN),
        "plan-title-short.advice in vi");
    assertBroken(withMessages(VI, EN.replace("{title}", "{name}")), "other arguments");
    assertBroken(withMessages(VI, EN + "plan-title-short.form.b={b}\n"), "form.b in vi");
    assertBroken(
        withMessages(
            VI + "plan-title-short.form.b={title}\n", EN + "plan-title-short.form.b={title}\n"),
        "same arguments");
    assertBroken(
        withMessages(
            VI + "plan-title-short.form.b={failedRule} {ruleSet}\n",
            EN + "plan-title-short.form.b={failedRule} {ruleSet}\n"),
        "a rule that failed");
    assertBroken(
        withMessages(VI.replace("đầy đủ tên", "{title}"), EN.replace("title in full", "{title}")),
        "has arguments");
  }

  @Test
  void a_clause_that_exists_cannot_be_given_again() {
    Clause taken = RuleCatalogue.bundled().findClause("CT34-P4").orElseThrow();

    assertBroken(
        new Province("a", "Tỉnh", "1", List.of(rule(satisfied)), List.of(taken), messages()),
        "clause CT34-P4 exists already");
  }

  @Test
  void without_services_the_installed_catalogue_is_the_bundled_one() {
    assertThat(RuleCatalogue.installed().version()).isEqualTo(RuleCatalogue.bundled().version());
  }

  @Test
  void a_breach_is_made_milder_and_never_graver() {
    Breach breach = Breach.at(JsonPointer.ROOT);

    assertThat(breach.noGraverThan(Severity.INFO).noGraverThan(Severity.ERROR).gravest())
        .isEqualTo(Severity.INFO);
    assertThat(
            validate(
                    rule(
                        f ->
                            Judgement.violated(
                                breach.with("title", "x").noGraverThan(Severity.INFO))))
                .getFindings())
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void no_breach_is_satisfaction() {
    assertThat(Judgement.of(List.of())).isEqualTo(Judgement.satisfied());
    Judgement one = Judgement.violated(Breach.at(JsonPointer.ROOT));
    assertThat(one)
        .isEqualTo(Judgement.violated(Breach.at(JsonPointer.ROOT)))
        .hasSameHashCodeAs(Judgement.violated(Breach.at(JsonPointer.ROOT)))
        .isNotEqualTo(Judgement.satisfied())
        .hasToString("VIOLATED at 1 places");
  }

  @Test
  void rules_judge_portfolios_document_by_document() {
    PortfolioReport report =
        PortfolioValidator.of(Portfolio.of(Reports.plan(), ViolatingPortfolios.scheme()))
            .asOf(Documents.AS_OF)
            .catalogue(RuleCatalogue.bundled().with(set(rule(violated))))
            .validate();

    assertThat(report.getReports())
        .allSatisfy(r -> assertThat(r.getOutcomes()).containsEntry(ID, Outcome.VIOLATED));
  }

  private static void assertBroken(RuleSet set, String problem) {
    assertThatThrownBy(() -> RuleCatalogue.bundled().with(set))
        .isInstanceOf(BrokenRuleSetException.class)
        .hasMessageContaining(problem);
  }

  private static RuleDeclaration rule(Check check) {
    return RuleDeclaration.of(RULE, Severity.ERROR, check);
  }

  private static RuleSet set(RuleDeclaration... rules) {
    return new Province("lam-son", "Tỉnh Lam Sơn", "1.2", List.of(rules), List.of(), messages());
  }

  private RuleSet withMessages(String vietnamese, String english) {
    return new Province(
        "lam-son",
        "Tỉnh Lam Sơn",
        "1.2",
        List.of(rule(satisfied)),
        List.of(),
        messages(vietnamese, english));
  }

  private static Messages messages() {
    return messages(VI, EN);
  }

  private static Messages messages(String vietnamese, String english) {
    return Messages.read(
        new ByteArrayInputStream(vietnamese.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayInputStream(english.getBytes(StandardCharsets.UTF_8)));
  }

  private static ValidationReport validate(RuleDeclaration rule) {
    return validate(Documents.wholePlan(), RuleCatalogue.bundled().with(set(rule)));
  }

  private static ValidationReport validate(Document document, RuleCatalogue catalogue) {
    return PlanValidator.of(document).asOf(Documents.AS_OF).catalogue(catalogue).validate();
  }
}
