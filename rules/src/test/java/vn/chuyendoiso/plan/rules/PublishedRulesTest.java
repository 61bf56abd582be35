package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.law.ClauseCatalogue;

/**
 * What is published about the rules is what the catalogue says today.
 *
 * <p>Whoever changed it on purpose writes the pages anew with {@code mvn test -pl rules -am
 * -Dtest=PublishedRulesTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true}, and looks
 * at what changed.
 */
class PublishedRulesTest {

  private static final Path DOCS = Path.of(System.getProperty("basedir", ""), "docs");
  private static final int LONGEST_EXAMPLE = 50;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_rule_has_its_page(String language) throws IOException {
    Path folder = DOCS.resolve(language);
    Map<String, String> pages = new RulePages(Locale.forLanguageTag(language)).markdown();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      publish(folder.resolve(page.getKey() + ".md"), page.getValue());
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> published =
          files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
      Set<String> expected =
          pages.keySet().stream()
              .map(id -> id + ".md")
              .collect(Collectors.toCollection(TreeSet::new));
      expected.add("clauses.md");
      assertThat(published).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void the_page_of_the_clauses_says_which_rule_answers_for_which(String language)
      throws IOException {
    publish(
        DOCS.resolve(language).resolve("clauses.md"),
        new RulePages(Locale.forLanguageTag(language)).traceability());
  }

  @Test
  void one_page_for_the_browser_has_them_all() throws IOException {
    publish(DOCS.resolve("index.html"), RulePages.site());
  }

  @Test
  void the_valid_example_of_every_rule_keeps_it() {
    Map<String, Outcome> others = new TreeMap<>();
    for (RuleInfo rule : RuleCatalogue.bundled().rules()) {
      Outcome outcome = KeepingDocuments.judge(rule.id());
      if (outcome != Outcome.SATISFIED) {
        others.put(rule.id(), outcome);
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void the_valid_example_of_a_rule_breaks_no_other() {
    Map<String, List<Finding>> broken = new TreeMap<>();
    for (RuleInfo rule : RuleCatalogue.bundled().rules()) {
      List<Finding> findings = KeepingDocuments.findings(rule.id());
      if (!findings.isEmpty()) {
        broken.put(rule.id(), findings);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void the_examples_show_where_they_differ_and_no_whole_documents() {
    for (RuleInfo rule : RuleCatalogue.bundled().rules()) {
      RuleExample example = RuleExample.of(rule.id(), Locale.ENGLISH);

      assertThat(example.valid()).as(rule.id()).isNotEqualTo(example.invalid());
      assertThat(example.valid().lines()).as(rule.id()).hasSizeLessThan(LONGEST_EXAMPLE);
      assertThat(example.invalid().lines()).as(rule.id()).hasSizeLessThan(LONGEST_EXAMPLE);
    }
  }

  @Test
  void every_clause_has_a_rule_or_a_reason_and_not_both() {
    assertThat(RuleCatalogue.bundled().coverage())
        .hasSameSizeAs(ClauseCatalogue.bundled().all())
        .allSatisfy(
            c ->
                assertThat(c.rules().isEmpty())
                    .as(c.clause().getId())
                    .isEqualTo(c.unjudged().isPresent()));
  }

  private static void publish(Path file, String text) throws IOException {
    if (Boolean.getBoolean("rules.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
  }
}
