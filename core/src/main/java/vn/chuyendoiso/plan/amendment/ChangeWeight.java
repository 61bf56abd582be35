package vn.chuyendoiso.plan.amendment;

/**
 * Whether a change touches what a document means, or only how it is put.
 *
 * <p>Example: "6/2025" printed anew as "Tháng 6/2025" is {@link #WORDING}; "12/2025" instead of it
 * is {@link #SUBSTANCE}.
 */
public enum ChangeWeight {
  /**
   * The printed words or the order alone: tone marks placed otherwise, another dash, another case
   * of letters, other words for the same understood value, another place among the same neighbours.
   */
  WORDING,
  /** What the document says. Whatever is not surely a matter of wording is held to be substance. */
  SUBSTANCE
}
