package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.ClauseCatalogue;

class RuleCatalogueTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

  private final RuleCatalogue catalogue = RuleCatalogue.bundled();
  private final Messages messages = RuleCatalogue.messages();

  @Test
  void every_rule_class_of_the_package_is_registered() throws IOException {
    assertThat(
            catalogue.registered().stream()
                .map(r -> r.rule().getClass().getSimpleName())
                .collect(Collectors.toSet()))
        .isEqualTo(ruleClasses().stream().map(Class::getSimpleName).collect(Collectors.toSet()));
  }

  @Test
  void every_rule_is_a_final_hidden_class_without_state_named_like_its_id() throws IOException {
    assertThat(ruleClasses())
        .hasSizeGreaterThan(12)
        .allSatisfy(
            type -> {
              assertThat(type).isFinal().isPackagePrivate();
              assertThat(type.getDeclaredFields())
                  .filteredOn(f -> !f.isSynthetic()) // what tools put in while they measure
                  .allMatch(f -> java.lang.reflect.Modifier.isStatic(f.getModifiers()))
                  .allMatch(f -> java.lang.reflect.Modifier.isFinal(f.getModifiers()));
              assertThat(type.getAnnotation(Rule.class).id())
                  .isEqualTo(
                      type.getSimpleName()
                          .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                          .toLowerCase(Locale.ROOT));
            });
  }

  @Test
  void ids_are_unique_and_begin_with_the_thing_that_is_judged() {
    assertThat(catalogue.rules())
        .extracting(RuleInfo::id)
        .doesNotHaveDuplicates()
        .allMatch(
            id ->
                id.matches(
                    "(document|plan|scheme|report|evaluation|breakthrough|target|task|component|asset"
                        + "|portfolio)(-[a-z]+)+"));
  }

  @Test
  void every_clause_exists() {
    assertThat(catalogue.rules())
        .flatExtracting(RuleInfo::clauses)
        .isNotEmpty()
        .allMatch(c -> ClauseCatalogue.bundled().find(c).isPresent());
  }

  @Test
  void no_rule_is_newer_than_the_catalogue() {
    assertThat(catalogue.rules())
        .allMatch(r -> Arrays.compare(numbers(r.since()), numbers(catalogue.version())) <= 0);
  }

  @Test
  void a_rule_is_found_by_its_id() {
    RuleInfo info = catalogue.find("plan-issued-late").orElseThrow();

    assertThat(info.clauses()).containsExactly("HD25-11");
    assertThat(info.severity()).isEqualTo(Severity.ERROR);
    assertThat(info.documents()).containsExactly(DocumentType.TRANSFORMATION_PLAN);
    assertThat(info.completeness()).isFalse();
    assertThat(info.since()).isEqualTo("0.1.0");
    assertThat(info.title(Locale.ENGLISH)).isEqualTo("Plan for 2025 issued late");
    assertThat(info.title(VIETNAMESE)).isEqualTo("Kế hoạch năm 2025 ban hành chậm");
    assertThat(info.title(Locale.FRENCH)).isEqualTo(info.title(VIETNAMESE));
    assertThat(catalogue.find("no-such-rule")).isEmpty();
  }

  @Test
  void a_catalogue_of_some_rules_runs_those_alone_and_as_before() {
    TransformationPlan plan =
        Documents.wholePlan()
            .withTasks(Documents.bareTask("nv-1").build())
            .withHead(Optional.empty());
    RuleCatalogue some =
        catalogue.only(r -> Set.of("task-lead-missing", "document-head-missing").contains(r.id()));
    ValidationReport whole = PlanValidator.of(plan).asOf(Documents.AS_OF).validate();

    ValidationReport report =
        PlanValidator.of(plan).asOf(Documents.AS_OF).catalogue(some).validate();

    assertThat(report.getOutcomes()).containsOnlyKeys("document-head-missing", "task-lead-missing");
    assertThat(report.getFindings())
        .hasSize(2)
        .isEqualTo(
            whole.getFindings().stream().filter(f -> some.find(f.getId()).isPresent()).toList());
    assertThat(report.getCatalogueVersion()).isEqualTo(catalogue.version());
  }

  @Test
  void a_catalogue_of_some_rules_knows_no_others() {
    RuleCatalogue some = catalogue.only(r -> r.id().startsWith("task-"));

    assertThat(some.rules())
        .isNotEmpty()
        .isEqualTo(catalogue.rules().stream().filter(r -> r.id().startsWith("task-")).toList());
    assertThat(some.find("plan-issued-late")).isEmpty();
    assertThat(catalogue.only(r -> false).rules()).isEmpty();
  }

  @Test
  void titles_are_short_and_without_a_full_stop() {
    assertThat(catalogue.rules())
        .allSatisfy(
            r -> {
              assertThat(r.vietnamese()).isNotBlank().hasSizeLessThan(70).doesNotEndWith(".");
              assertThat(r.english()).isNotBlank().hasSizeLessThan(70).doesNotEndWith(".");
            });
  }

  @Test
  void both_languages_have_the_same_keys_with_the_same_arguments() {
    assertThat(messages.keys(VIETNAMESE)).isEqualTo(messages.keys(Locale.ENGLISH));
    assertThat(messages.keys(VIETNAMESE))
        .allSatisfy(
            key ->
                assertThat(messages.argumentsOf(key, VIETNAMESE))
                    .as(key)
                    .isEqualTo(messages.argumentsOf(key, Locale.ENGLISH)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void no_message_stands_twice_because_the_second_would_silently_win(String language)
      throws IOException {
    try (InputStream in =
        RuleCatalogue.class.getResourceAsStream("messages_" + language + ".properties")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
          .extracting(line -> line.substring(0, line.indexOf('=')))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void every_rule_says_in_one_sentence_what_to_do() {
    for (RuleInfo rule : catalogue.rules()) {
      for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
        assertThat(rule.advice(locale)).as(rule.id()).endsWith(".").doesNotContain("{");
      }
      assertThat(rule.advice(VIETNAMESE)).as(rule.id()).containsIgnoringCase("đề nghị");
    }
  }

  @Test
  void every_message_belongs_to_a_rule() {
    Set<String> ids = catalogue.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

    assertThat(messages.keys(VIETNAMESE))
        .filteredOn(key -> !key.matches("term\\..*|named-document\\..*|rule-failed"))
        .allMatch(key -> ids.contains(key.replaceFirst("\\.(?:title|advice|form\\..*)$", "")));
  }

  @Test
  void there_is_a_violating_document_for_every_form_of_every_message() {
    Set<String> violated = new TreeSet<>(ViolatingDocuments.ALL.keySet());
    violated.addAll(ViolatingPortfolios.ALL.keySet());
    assertThat(violated)
        .isEqualTo(catalogue.rules().stream().map(RuleInfo::id).collect(Collectors.toSet()));
    for (RuleInfo rule : catalogue.rules()) {
      long forms =
          messages.keys(VIETNAMESE).stream()
              .filter(k -> k.equals(rule.id()) || k.startsWith(rule.id() + ".form."))
              .count();
      int examples =
          ViolatingDocuments.ALL.getOrDefault(rule.id(), List.of()).size()
              + ViolatingPortfolios.ALL.getOrDefault(rule.id(), List.of()).size();
      assertThat(examples).as(rule.id()).isEqualTo((int) forms);
    }
  }

  @Test
  void rules_supply_exactly_the_arguments_that_their_messages_need() {
    for (RuleInfo info : catalogue.rules()) {
      String rule = info.id();
      Stream<Finding> ofDocuments =
          ViolatingDocuments.ALL.getOrDefault(rule, List.of()).stream()
              .map(d -> Checked.check(rule, d).finding());
      Stream<Finding> ofPortfolios =
          ViolatingPortfolios.ALL.getOrDefault(rule, List.of()).stream()
              .map(p -> CheckedPortfolio.check(rule, p).finding());
      Set<Set<String>> supplied =
          Stream.concat(ofDocuments, ofPortfolios)
              .map(f -> new TreeSet<>(f.getArguments().keySet()))
              .collect(Collectors.toSet());
      Set<Set<String>> needed =
          messages.keys(VIETNAMESE).stream()
              .filter(k -> k.equals(rule) || k.startsWith(rule + ".form."))
              .map(k -> messages.argumentsOf(k, VIETNAMESE))
              .collect(Collectors.toSet());
      assertThat(supplied).as(rule).isEqualTo(needed);
    }
  }

  @Test
  void a_violating_document_breaks_one_rule_and_no_other() {
    ViolatingDocuments.ALL.forEach(
        (rule, documents) -> {
          for (Document document : documents) {
            assertThat(PlanValidator.of(document).asOf(Documents.AS_OF).validate().getFindings())
                .as(rule)
                .extracting(Finding::getId)
                .containsOnly(rule);
          }
        });
  }

  @Test
  void a_violating_portfolio_breaks_one_rule_across_documents_and_no_other() {
    ViolatingPortfolios.ALL.forEach(
        (rule, portfolios) -> {
          for (Portfolio portfolio : portfolios) {
            assertThat(CheckedPortfolio.findings(portfolio))
                .as(rule)
                .filteredOn(f -> ViolatingPortfolios.ALL.containsKey(f.getId()))
                .extracting(Finding::getId)
                .containsOnly(rule);
          }
        });
  }

  @Test
  void every_finding_reads_as_a_sentence_in_both_languages() {
    Pattern leftover = Pattern.compile("[{}]|null|Optional|Term\\[");
    ViolatingDocuments.ALL.forEach(
        (rule, documents) -> {
          for (Document document : documents) {
            ValidationReport report = PlanValidator.of(document).asOf(Documents.AS_OF).validate();
            for (Locale language : LANGUAGES) {
              assertThat(report.render(report.getFindings().get(0), language))
                  .as(rule)
                  .endsWith(".")
                  .doesNotContainPattern(leftover)
                  .hasSizeLessThan(600);
            }
          }
        });
  }

  @Test
  void two_rules_cannot_share_an_id() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                new RuleCatalogue(List.of(new TaskLeadMissing(), new TaskLeadMissing()), messages))
        .withMessageContaining("task-lead-missing");
  }

  @Test
  void a_rule_without_metadata_is_refused() {
    final class Bare implements TaskRule {
      @Override
      public Verdict judge(TaskEntry task, CaseFile file) {
        return Verdict.SATISFIED;
      }
    }

    assertThatIllegalStateException()
        .isThrownBy(() -> new RuleCatalogue(List.of(new Bare()), messages))
        .withMessageContaining("Bare has no metadata");
  }

  @Test
  void an_id_that_is_not_in_kebab_case_is_refused() {
    @Rule(id = "taskLead", severity = Severity.ERROR, since = "0.1.0")
    final class CamelCase implements TaskRule {
      @Override
      public Verdict judge(TaskEntry task, CaseFile file) {
        return Verdict.SATISFIED;
      }
    }

    assertThatIllegalStateException()
        .isThrownBy(() -> new RuleCatalogue(List.of(new CamelCase()), messages))
        .withMessageContaining("kebab case");
  }

  @Test
  void an_unknown_clause_is_refused() {
    @Rule(id = "task-lawless", clauses = "CT34-P99", severity = Severity.ERROR, since = "0.1.0")
    final class Lawless implements TaskRule {
      @Override
      public Verdict judge(TaskEntry task, CaseFile file) {
        return Verdict.SATISFIED;
      }
    }

    assertThatIllegalStateException()
        .isThrownBy(() -> new RuleCatalogue(List.of(new Lawless()), messages))
        .withMessageContaining("CT34-P99");
  }

  @Test
  void a_message_that_is_missing_in_one_language_is_refused() {
    String message = "task-lead-missing=x\n";
    String title = "task-lead-missing.title=x\ntask-lead-missing.advice=x.\n";

    assertThatIllegalStateException()
        .isThrownBy(() -> catalogueWith(message + title, message))
        .withMessageContaining("task-lead-missing")
        .withMessageContaining("en");
    assertThatIllegalStateException()
        .isThrownBy(() -> catalogueWith(title, message + title))
        .withMessageContaining("vi");
    assertThat(catalogueWith(message + title, message + title).rules()).hasSize(1);
  }

  @Test
  void two_forms_of_a_message_cannot_have_the_same_arguments() {
    String texts =
        """
        task-lead-missing={task}
        task-lead-missing.form.b={task}!
        task-lead-missing.title=x
        task-lead-missing.advice=x.
        """;

    assertThatIllegalStateException()
        .isThrownBy(() -> catalogueWith(texts, texts))
        .withMessageContaining("same arguments");
  }

  private static RuleCatalogue catalogueWith(String vietnamese, String english) {
    return new RuleCatalogue(
        List.of(new TaskLeadMissing()), Messages.read(stream(vietnamese), stream(english)));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int[] numbers(String version) {
    return Stream.of(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static List<Class<?>> ruleClasses() throws IOException {
    try (Stream<Path> files = Files.list(classes())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".class") && !n.equals("package-info.class"))
          .<Class<?>>map(n -> load(n.substring(0, n.length() - ".class".length())))
          .filter(c -> PlanRule.class.isAssignableFrom(c) && !c.isInterface())
          .toList();
    }
  }

  private static Path classes() {
    try {
      return Path.of(
              RuleCatalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve("vn/chuyendoiso/plan/rules");
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(RuleCatalogue.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
