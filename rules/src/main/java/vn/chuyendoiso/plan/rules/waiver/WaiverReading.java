package vn.chuyendoiso.plan.rules.waiver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Messages;

/**
 * What came of reading a file of waivers: the waivers, and everything that is wrong with the file.
 *
 * <p>Example: a file in which one waiver lacks its decision and another is spelt {@code "reasons"}
 * gives no waivers and three findings, each with pointer, line and column. A file with errors gives
 * no waiver at all: an error in one must not let an unintended one through.
 *
 * <p>Immutable and thread-safe.
 */
public final class WaiverReading {

  private static final Messages MESSAGES =
      Messages.read(
          WaiverReading.class.getResourceAsStream("messages_vi.properties"),
          WaiverReading.class.getResourceAsStream("messages_en.properties"));

  private final Optional<Waivers> waivers;
  private final List<Finding> findings;

  WaiverReading(Optional<Waivers> waivers, List<Finding> findings) {
    this.waivers = waivers;
    this.findings = List.copyOf(findings);
  }

  /** {@return the waivers; absent if there is a finding of severity ERROR} */
  public Optional<Waivers> getWaivers() {
    return waivers;
  }

  /** {@return what is wrong, in the order of the text} */
  public List<Finding> getFindings() {
    return findings;
  }

  /**
   * Puts one of the findings into words.
   *
   * @param finding one of {@link #getFindings()}
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return the sentence
   */
  public String render(Finding finding, Locale locale) {
    return MESSAGES.render(finding, locale);
  }

  static Messages messages() {
    return MESSAGES;
  }
}
