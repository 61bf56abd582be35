package vn.chuyendoiso.plan.text;

/** What was changed in a text to bring it into its stored form. */
public enum TextChange {
  /** Letters whose marks were typed apart, as Word and some keyboards do, were composed (NFC). */
  COMPOSED,
  /** Non-breaking and other special spaces became plain ones. */
  SPACES,
  /** Characters without width, such as U+200B or a mark of writing direction, were dropped. */
  INVISIBLE,
  /** A look-alike letter, such as Icelandic U+00D0 or African U+0189, became Đ or đ. */
  LOOK_ALIKE
}
