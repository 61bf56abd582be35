package vn.chuyendoiso.plan.serialization.jackson3;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.serialization.embedding.Sentences;

/**
 * Says that what stands in a vendor's document is not a plan or part of one, with every reason why.
 *
 * <p>Example: a submission whose plan has a misspelt member and a date "2025-6-30" at {@code
 * /plan/issuedOn} gives one exception with two findings; their pointers begin at the root of the
 * submission, their lines and columns are those that the mapper's parser tells. A mapper stops at
 * the first value that it cannot read, so the second broken plan of a list is told once the first
 * is mended.
 *
 * <p>The message is in Vietnamese and holds no word of the databind; {@link #render(Locale)} says
 * it in other languages, and {@link #getFindings()} has the reasons as data. {@link #getPath()} is
 * the way through the vendor's types, as with every exception of the databind, which lengthens it
 * while it is thrown: threads may share the exception once it was caught.
 */
public final class UnreadablePlanException extends DatabindException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  UnreadablePlanException(JsonParser parser, List<Finding> findings, Throwable cause) {
    super(parser, Sentences.ofErrors(findings, Sentences.VIETNAMESE), location(findings), cause);
    this.findings = List.copyOf(findings);
  }

  private static TokenStreamLocation location(List<Finding> findings) {
    return Sentences.firstPlace(findings)
        .map(p -> new TokenStreamLocation(ContentReference.unknown(), -1, p.line(), p.column()))
        .orElse(TokenStreamLocation.NA);
  }

  /**
   * {@return everything that is wrong, errors, warnings and notes, in the order of the text; empty
   * after the exception was serialised}
   */
  public List<Finding> getFindings() {
    return Objects.requireNonNullElse(findings, List.of());
  }

  /**
   * Renders one of the findings.
   *
   * @param finding a finding of this exception
   * @param locale the language; English for {@code en}, Vietnamese for all others
   * @return the sentence
   */
  public String render(Finding finding, Locale locale) {
    return Sentences.of(finding, locale);
  }

  /**
   * Renders the errors, one a line, each with its place and pointer.
   *
   * @param locale the language; English for {@code en}, Vietnamese for all others
   * @return the sentences of the first ten errors
   */
  public String render(Locale locale) {
    return Sentences.ofErrors(getFindings(), locale);
  }

  /** {@return the sentences of the first ten errors, in Vietnamese} */
  @Override
  public String getMessage() {
    return getOriginalMessage();
  }

  @Override
  public String getLocalizedMessage() {
    return getMessage();
  }
}
