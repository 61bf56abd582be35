package vn.chuyendoiso.plan.rules;

/**
 * What became of the waivers that a report was given.
 *
 * <p>Example: of a department's file of 30 waivers, 2 cover findings of this plan, one has expired,
 * and 27 speak of other documents. Every waiver is counted once. Immutable and thread-safe.
 *
 * @param used those that cover at least one finding
 * @param unused those in force that cover none
 * @param expired those that have run out
 * @param ofUnknownRules those of rules that the catalogue does not have
 * @param ofOtherDocuments those that name another document, and in the report on one document those
 *     of rules on portfolios
 */
public record WaiverCount(
    int used, int unused, int expired, int ofUnknownRules, int ofOtherDocuments) {

  /** No waivers were given. */
  static final WaiverCount NONE = new WaiverCount(0, 0, 0, 0, 0);

  WaiverCount plus(WaiverCount other) {
    return new WaiverCount(
        used + other.used,
        unused + other.unused,
        expired + other.expired,
        ofUnknownRules + other.ofUnknownRules,
        ofOtherDocuments + other.ofOtherDocuments);
  }
}
