package vn.chuyendoiso.plan.finding;

import java.util.Locale;

/**
 * An argument of a finding that knows its own words in each language.
 *
 * <p>Example: the value "tối thiểu 99,9%" of a target reads "at least 99.9%" in English. A word
 * that stands in the bundle of a module is a {@link Term} instead.
 *
 * <p>Implementations are immutable, thread-safe and equal by value, as findings are.
 */
public interface Worded {

  /**
   * Says the argument.
   *
   * @param locale the reader's language: English for the language {@code en}, Vietnamese otherwise
   * @return its words
   */
  String in(Locale locale);
}
