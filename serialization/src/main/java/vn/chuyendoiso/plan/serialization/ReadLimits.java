package vn.chuyendoiso.plan.serialization;

/**
 * How large a document may be before it is refused.
 *
 * <p>Example: the largest programme known, 03/NQ-CP with 140 tasks, takes about 130 KB; the
 * standard limit of 32 MiB leaves room for a hundred and fifty of its size. Whoever reads from
 * strangers may set lower limits. Each limit has a finding of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxBytes the largest size in bytes
 * @param maxDepth how deep objects and lists may nest
 * @param maxTextLength the longest text, in characters
 * @param maxNumberLength the longest number, in digits, signs and points; also the largest power of
 *     ten
 * @param maxFindings how many findings are listed; the others are counted
 */
public record ReadLimits(
    int maxBytes, int maxDepth, int maxTextLength, int maxNumberLength, int maxFindings) {

  /** 32 MiB, depth 100, texts of a million characters, numbers of 100 digits, 1,000 findings. */
  public static final ReadLimits STANDARD =
      new ReadLimits(32 * 1024 * 1024, 100, 1_000_000, 100, 1_000);

  /**
   * Checks the limits.
   *
   * @param maxBytes the largest size in bytes
   * @param maxDepth how deep objects and lists may nest
   * @param maxTextLength the longest text, in characters
   * @param maxNumberLength the longest number
   * @param maxFindings how many findings are listed
   */
  public ReadLimits {
    if (maxBytes < 1
        || maxDepth < 1
        || maxTextLength < 1
        || maxNumberLength < 1
        || maxFindings < 1) {
      throw new IllegalArgumentException("limits begin at 1");
    }
  }

  /**
   * Returns these limits with another size.
   *
   * @param bytes the largest size in bytes
   * @return the changed limits
   */
  public ReadLimits withMaxBytes(int bytes) {
    return new ReadLimits(bytes, maxDepth, maxTextLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another number of findings.
   *
   * @param findings how many are listed
   * @return the changed limits
   */
  public ReadLimits withMaxFindings(int findings) {
    return new ReadLimits(maxBytes, maxDepth, maxTextLength, maxNumberLength, findings);
  }
}
