package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (RuleInfo rule : RuleCatalogue.bundled().rules()) {
      Outcome outcome = KeepingDocuments.judge(rule.id());
      if (outcome == Outcome.VIOLATED || outcome == Outcome.CANNOT_BE_JUDGED) {
        outcomes.put(rule.id(), outcome);
      }
    }
    assertThat(outcomes).isEmpty();
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
