package vn.chuyendoiso.plan.cli.page;

import java.util.Locale;
import vn.chuyendoiso.plan.finding.Finding;

/** Puts findings into words. */
@FunctionalInterface
public interface FindingWords {

  /**
   * Says what was found, without the advice that is the same for all findings of a rule.
   *
   * @param finding the finding
   * @param locale the language
   * @return one sentence or more
   */
  String render(Finding finding, Locale locale);
}
