package vn.chuyendoiso.plan.serialization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Position;

/**
 * Says that bytes are not a document, with every reason why.
 *
 * <p>Thrown only by {@link ReadResult#orThrow()}; reading itself never throws for what is in the
 * bytes. The message is in Vietnamese; {@link #getFindings()} has the reasons as data. What it says
 * never changes, so threads may share it.
 */
public final class UnreadableDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int SHOWN = 10;

  private final transient List<Finding> findings;

  UnreadableDocumentException(List<Finding> findings) {
    super(message(findings));
    this.findings = List.copyOf(findings);
  }

  /** {@return the errors, in the order of the text; empty after the exception was serialised} */
  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  private static String message(List<Finding> findings) {
    return findings.stream()
        .limit(SHOWN)
        .map(
            f ->
                f.getPosition().map(Position::toString).orElse("-")
                    + " "
                    + ReadMessages.MESSAGES.render(f, VIETNAMESE))
        .collect(Collectors.joining(System.lineSeparator()))
        .concat(findings.size() > SHOWN ? System.lineSeparator() + "…" : "");
  }
}
