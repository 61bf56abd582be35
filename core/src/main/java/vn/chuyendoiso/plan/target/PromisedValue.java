package vn.chuyendoiso.plan.target;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * A value with the word that says how firmly it is promised.
 *
 * <p>Example: "phấn đấu đạt trên 80%" is "trên 80%", to be striven for. The hedge changes the
 * obligation, not the number, so it stands beside the value: see {@link Target#getCommitment}.
 *
 * <p>Immutable and thread-safe. Source: the survey of targets in real plans, row A5.
 *
 * @param commitment {@link Commitment#STRIVE} if the cell begins with "phấn đấu", firm otherwise
 * @param value the value without the hedge
 */
public record PromisedValue(Commitment commitment, TargetValue value) {

  private static final Pattern HEDGE =
      Pattern.compile("phấn đấu:?\\s+(?:để\\s+)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * Reads a cell that may begin with a hedge.
   *
   * @param text the cell, such as "Phấn đấu nhóm 30/63 tỉnh"
   * @return hedge and value; empty if the value is not understood
   */
  public static Optional<PromisedValue> parse(String text) {
    String words = StoredText.of(text).text().strip();
    var hedge = HEDGE.matcher(words);
    return hedge.lookingAt()
        ? TargetValue.parse(words.substring(hedge.end()))
            .map(v -> new PromisedValue(Commitment.STRIVE, v))
        : TargetValue.parse(words).map(v -> new PromisedValue(Commitment.FIRM, v));
  }
}
