package vn.chuyendoiso.plan.serialization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.finding.Finding;

/**
 * Says that a document has no canonical form, with every reason why.
 *
 * <p>Example: an area printed as 12345.678901234567890123 has more digits than the numbers of RFC
 * 8785; its canonical form would be another number. The message is in Vietnamese; {@link
 * #getFindings()} has the reasons as data. What it says never changes, so threads may share it.
 */
public final class UncanonicalDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int SHOWN = 10;

  private final transient List<Finding> findings;

  UncanonicalDocumentException(List<Finding> findings) {
    super(message(findings));
    this.findings = List.copyOf(findings);
  }

  /**
   * {@return the reasons, each with its pointer, in the order of the document as it is written;
   * empty after the exception was serialised}
   */
  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  /**
   * Renders one of the findings.
   *
   * @param finding one of {@link #getFindings()}
   * @param locale the language; English for {@code en}, Vietnamese for all others
   * @return the sentence
   */
  public String render(Finding finding, Locale locale) {
    return ReadMessages.MESSAGES.render(finding, locale);
  }

  private static String message(List<Finding> findings) {
    return findings.stream()
        .limit(SHOWN)
        .map(f -> f.getPointer() + " " + ReadMessages.MESSAGES.render(f, VIETNAMESE))
        .collect(Collectors.joining(System.lineSeparator()))
        .concat(findings.size() > SHOWN ? System.lineSeparator() + "…" : "");
  }
}
