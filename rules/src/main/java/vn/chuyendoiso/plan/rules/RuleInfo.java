package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * What is known of a rule without running it.
 *
 * <p>Example: {@code task-lead-missing}, "Nhiệm vụ chưa có cơ quan chủ trì", stands on clauses
 * CT34-P4 and HD25-8, is at most an ERROR, judges plans and programmes, since 0.1.0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, stable over releases and never used for another rule
 * @param clauses the ids of the clauses that it checks; empty if it guards the integrity of the
 *     data
 * @param severity the gravest severity of its findings; a finding is less grave where no clause
 *     binds the issuer, where the clauses only recommend, and in drafts
 * @param documents the kinds of documents that it judges
 * @param completeness true if it misses something that a draft may still lack; such findings are at
 *     most a WARNING in a draft, and in an excerpt, of which the missing part may not have been
 *     seen
 * @param since the release that brought it
 * @param vietnamese its short title in Vietnamese
 * @param english its short title in English
 * @param vietnameseAdvice what the law asks and what to do, in Vietnamese
 * @param englishAdvice what the law asks and what to do, in English
 */
public record RuleInfo(
    String id,
    List<String> clauses,
    Severity severity,
    Set<DocumentType> documents,
    boolean completeness,
    String since,
    String vietnamese,
    String english,
    String vietnameseAdvice,
    String englishAdvice) {

  /**
   * Copies the parts.
   *
   * @param id the id
   * @param clauses the ids of the clauses that it checks
   * @param severity the gravest severity of its findings
   * @param documents the kinds of documents that it judges
   * @param completeness true if it misses something that a draft may still lack
   * @param since the release that brought it
   * @param vietnamese its short title in Vietnamese
   * @param english its short title in English
   * @param vietnameseAdvice what the law asks and what to do, in Vietnamese
   * @param englishAdvice what the law asks and what to do, in English
   */
  public RuleInfo {
    clauses = List.copyOf(clauses);
    documents = Set.copyOf(documents);
  }

  /**
   * Tells the short title.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return the title, without a full stop
   */
  public String title(Locale locale) {
    return locale.getLanguage().equals("en") ? english : vietnamese;
  }

  /**
   * Tells what the law asks and what to do, the same for all findings of the rule.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one sentence
   */
  public String advice(Locale locale) {
    return locale.getLanguage().equals("en") ? englishAdvice : vietnameseAdvice;
  }
}
