package vn.chuyendoiso.plan.serialization;

/**
 * How large a document may be before it is refused.
 *
 * <p>Example: the largest programme known, 03/NQ-CP with 140 tasks, takes about 220 KB; the
 * standard limit of 32 MiB leaves room for a hundred and fifty of its size. Whoever reads from
 * strangers may set lower limits: {@code ReadLimits.STANDARD.withMaxBytes(1 << 20)}. Each limit has
 * a finding of its own, and the memory that reading takes is proportional to what they allow.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maxBytes the largest size in bytes; as an {@code int}, always below 2 GiB
 * @param maxDepth how deep objects and lists may nest
 * @param maxMembers how many members unknown to the format one object may have
 * @param maxElements how many elements one list may have
 * @param maxTextLength the longest text or name, in characters
 * @param maxNumberLength the longest number, in digits, signs and points; also the largest power of
 *     ten
 * @param maxFindings how many findings are listed; the others are counted
 */
public record ReadLimits(
    int maxBytes,
    int maxDepth,
    int maxMembers,
    int maxElements,
    int maxTextLength,
    int maxNumberLength,
    int maxFindings) {

  /**
   * 32 MiB, depth 100, 1,000 unknown members in an object, 200,000 elements in a list, texts of a
   * million characters, numbers of 100 digits, 1,000 findings.
   */
  public static final ReadLimits STANDARD =
      new ReadLimits(32 * 1024 * 1024, 100, 1_000, 200_000, 1_000_000, 100, 1_000);

  /**
   * Checks the limits.
   *
   * @param maxBytes the largest size in bytes
   * @param maxDepth how deep objects and lists may nest
   * @param maxMembers how many members unknown to the format one object may have
   * @param maxElements how many elements one list may have
   * @param maxTextLength the longest text or name, in characters
   * @param maxNumberLength the longest number
   * @param maxFindings how many findings are listed
   */
  public ReadLimits {
    if (maxBytes < 1
        || maxDepth < 1
        || maxMembers < 1
        || maxElements < 1
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
    return new ReadLimits(
        bytes, maxDepth, maxMembers, maxElements, maxTextLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another depth.
   *
   * @param levels how deep objects and lists may nest
   * @return the changed limits
   */
  public ReadLimits withMaxDepth(int levels) {
    return new ReadLimits(
        maxBytes, levels, maxMembers, maxElements, maxTextLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another number of unknown members.
   *
   * @param members how many an object may have
   * @return the changed limits
   */
  public ReadLimits withMaxMembers(int members) {
    return new ReadLimits(
        maxBytes, maxDepth, members, maxElements, maxTextLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another length of lists.
   *
   * @param elements how many elements a list may have
   * @return the changed limits
   */
  public ReadLimits withMaxElements(int elements) {
    return new ReadLimits(
        maxBytes, maxDepth, maxMembers, elements, maxTextLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another length of texts.
   *
   * @param characters the longest text or name
   * @return the changed limits
   */
  public ReadLimits withMaxTextLength(int characters) {
    return new ReadLimits(
        maxBytes, maxDepth, maxMembers, maxElements, characters, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another length of numbers.
   *
   * @param digits the longest number, also the largest power of ten
   * @return the changed limits
   */
  public ReadLimits withMaxNumberLength(int digits) {
    return new ReadLimits(
        maxBytes, maxDepth, maxMembers, maxElements, maxTextLength, digits, maxFindings);
  }

  /**
   * Returns these limits with another number of findings.
   *
   * @param findings how many are listed
   * @return the changed limits
   */
  public ReadLimits withMaxFindings(int findings) {
    return new ReadLimits(
        maxBytes, maxDepth, maxMembers, maxElements, maxTextLength, maxNumberLength, findings);
  }
}
