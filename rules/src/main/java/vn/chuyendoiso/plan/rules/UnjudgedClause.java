package vn.chuyendoiso.plan.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * A clause that no machine can judge, why not, and what an official should look at instead.
 *
 * <p>Example: CT34-T8 asks the Ministry of Public Security to hand out the lessons of Scheme 06;
 * whether it did stands in no other body's plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clause the id of the clause
 * @param vietnameseReason why no machine can judge it, in Vietnamese
 * @param englishReason why no machine can judge it, in English
 * @param vietnameseAdvice what to look at instead, in Vietnamese
 * @param englishAdvice what to look at instead, in English
 */
public record UnjudgedClause(
    String clause,
    String vietnameseReason,
    String englishReason,
    String vietnameseAdvice,
    String englishAdvice) {

  static Map<String, UnjudgedClause> bundled() {
    Map<String, UnjudgedClause> byClause = new LinkedHashMap<>();
    for (ResourceTable.Row row : RuleTable.read("unjudged-clauses.tsv")) {
      UnjudgedClause clause =
          new UnjudgedClause(
              row.text("clause"),
              row.text("reasonVi"),
              row.text("reasonEn"),
              row.text("adviceVi"),
              row.text("adviceEn"));
      if (byClause.put(clause.clause(), clause) != null) {
        throw new IllegalStateException("twice: " + clause.clause());
      }
    }
    return byClause;
  }

  /**
   * Tells why no machine can judge the clause.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one sentence
   */
  public String reason(Locale locale) {
    return locale.getLanguage().equals("en") ? englishReason : vietnameseReason;
  }

  /**
   * Tells what an official should look at instead.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one sentence
   */
  public String advice(Locale locale) {
    return locale.getLanguage().equals("en") ? englishAdvice : vietnameseAdvice;
  }
}
